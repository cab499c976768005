/** The rows of the table "Works in" of the documentation: written by whole runs of the host tests, from what they saw, and by nothing else. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../../tools/run.js';

export interface WorksIn {
  /** What the publisher writes there: "plain wrapper, in a Custom HTML block". */
  form: string;
  /** Who may: "anybody", "an author without unfiltered_html". */
  who?: string;
  /** What they do beside pasting it, in a few words; nothing where there is nothing to do. */
  todo?: string;
}

interface Host {
  host: string;
  version: string;
  /** Of the run, ISO 8601. */
  date: string;
  rows: WorksIn[];
}

const folder = `${root}stories/docs/works-in`;

/**
 * The record of one host. Its rows of before are forgotten when a whole run begins, so that what no longer works does not stay in the table. A
 * test calls `saw` as its last line, when all of it held. A run that only looks at a sample records nothing.
 */
export function recordOf(host: string) {
  const file = `${folder}/${host.toLowerCase().replace(/\W+/g, '-')}.json`;
  const record: Host = { host, version: '', date: new Date().toISOString().slice(0, 10), rows: [] };
  if (process.env.FULL) rmSync(file, { force: true });
  return {
    saw(version: string, ...rows: WorksIn[]): void {
      if (!process.env.FULL) return;
      record.version = version;
      record.rows.push(...rows);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    },
  };
}

/** For a version out of a command's or a package's own words. */
export const versionIn = (text: string): string => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? '';

export const packageVersion = (folder: string, name: string): string => (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
