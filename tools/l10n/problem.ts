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

/** What comes from a file may hold anything, and a terminal or a build server takes some of it for orders. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

export function formatProblem({ file, line, code, id, sentence, hint }: Problem): string {
  return printable(`${file}:${line} ${hint ? 'hint ' : ''}${code} ${id ? `[${id}] ` : ''}${sentence}`);
}
