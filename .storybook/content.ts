const files = import.meta.glob<string>('../src/content/inomyalgia/*/*.html', { query: '?raw', import: 'default' });

/** Ready-made content in a language; undefined where one of the parts is not there in it. */
export async function translatedContent(names: readonly string[], locale: string): Promise<string | undefined> {
  const loads = names.map((name) => files[`../src/content/inomyalgia/${locale}/${name}.html`]);
  if (!loads.length || !loads.every((load) => load)) return undefined;
  return (await Promise.all(loads.map((load) => load!()))).join('\n');
}
