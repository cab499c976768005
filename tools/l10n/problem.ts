/** Something to mend, as it is printed: `file:line code [id] sentence`. */
export interface Problem {
  file: string;
  line: number;
  code: string;
  /** The message that it is about; without one it is about the whole file. */
  id?: string;
  sentence: string;
  /** Worth a look, but no reason to stop. */
  hint?: boolean;
}

export function formatProblem({ file, line, code, id, sentence, hint }: Problem): string {
  return `${file}:${line} ${hint ? 'hint ' : ''}${code} ${id ? `[${id}] ` : ''}${sentence}`;
}
