import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The files of a project, by paths from its root with `/`. */
export class Folder {
  constructor(readonly root: string) {}

  exists(path: string): boolean {
    return existsSync(resolve(this.root, path));
  }

  /** Empty where there is no such file. */
  read(path: string): string {
    return this.exists(path) ? readFileSync(resolve(this.root, path), 'utf8') : '';
  }

  /** Whether there was something to change. */
  write(path: string, text: string): boolean {
    if (this.exists(path) && this.read(path) === text) return false;
    mkdirSync(dirname(resolve(this.root, path)), { recursive: true });
    writeFileSync(resolve(this.root, path), text);
    return true;
  }

  remove(path: string): void {
    rmSync(resolve(this.root, path), { force: true });
  }

  /** The names of files in a folder that end so, without that end, in order. */
  names(folder: string, end: string): string[] {
    return (this.exists(folder) ? readdirSync(resolve(this.root, folder), { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile() && entry.name.endsWith(end))
      .map(({ name }) => name.slice(0, -end.length))
      .sort();
  }

  folders(folder: string): string[] {
    return (this.exists(folder) ? readdirSync(resolve(this.root, folder), { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }
}
