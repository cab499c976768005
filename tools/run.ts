import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts another of these tools in a process of its own, with TypeScript understood. */
export function startTool(path: string, args: string[] = [], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', path, ...args], { cwd: root, ...options });
}

/** Starts a script of package.json, as a person would. */
export function startScript(name: string, args: string[] = [], options: SpawnOptions = {}): ChildProcess {
  const all = ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])];
  return spawn('npm', all, { cwd: root, shell: process.platform === 'win32', ...options });
}

export interface Ended {
  code: number;
  output: string;
}

/** Resolves when the process has ended; never rejects, because a program that does not start is a failure like another. */
export function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
