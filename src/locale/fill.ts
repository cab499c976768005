/** Fills `{names}` in a message. An unknown name stays as it is written, so that a slip is seen and nothing is lost. */
export function fill(message: string, values: Record<string, unknown>): string {
  return message.replace(/\{(\w+)\}/g, (name, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : name));
}
