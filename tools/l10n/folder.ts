import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a project, by paths from its root with `/`. */
export class Folder {
  constructor(readonly root: string) {}

  exists(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Empty where there is no such file. */
  read(path: string): string {
    return this.exists(path) ? readFileSync(join(this.root, path), 'utf8') : '';
  }

  /** Whether there was something to change. */
  write(path: string, text: string): boolean {
    if (this.exists(path) && this.read(path) === text) return false;
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
    return true;
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { force: true });
  }

  /** The names of files in a folder that end so, without that end, in order. */
  names(folder: string, end: string): string[] {
    return (this.exists(folder) ? readdirSync(join(this.root, folder), { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile() && entry.name.endsWith(end))
      .map(({ name }) => name.slice(0, -end.length))
      .sort();
  }

  folders(folder: string): string[] {
    return (this.exists(folder) ? readdirSync(join(this.root, folder), { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  }
}
