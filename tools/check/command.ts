/** The content check over files, as it runs over pages: `npx flarewell check`. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { checkPage, told, type Finding } from '../../src/check/check-page.js';
import { plural } from '../tally.js';
import { parsePage } from './parse-page.js';

const help = (call: string): string => `${call} page.html …

  Says what an author should mend in pages that hold widgets: what a widget cannot work with, what a page lacks,
  misspelt names, doses, and wording. A file without <html> is taken for a snippet, of which nothing is said that
  only the page around it can have. Markdown files work too, as far as they hold HTML. Nothing is changed or sent.

  --errors         leaves out advice
  --json           one JSON object a line, for other programs: file, line, severity, code, widget, wrong, mend, why, source
  --today <date>   looks at dates as on that day, for example 2027-01-31

A finding is printed as: file:line: error|advice code: what is wrong, how to mend it (what the rule rests on), and why.
Ends with 0 when there is no error, with 1 when there is one, with 2 when a file cannot be read or an option is wrong.
`;

interface Options {
  errors?: boolean | undefined;
  json?: boolean | undefined;
  today?: string | undefined;
  help?: boolean | undefined;
}

/** Whether a text is a page of its own rather than what is pasted into one. */
const isPage = (text: string): boolean => /<!doctype\s|<html[\s>]/i.test(text);

/** In Markdown, what stands between fences is shown as code and is no part of the page. Its lines stay, so that all others keep their numbers. */
const withoutCode = (text: string): string => text.replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[^]*?^ {0,3}\2[`~]*[ \t]*$/gm, (code) => code.replace(/[^\n]/g, ' '));

function printed(finding: Finding, file: string, line: number, json: boolean): string {
  const { code, widget, severity, wrong, mend, why, source } = finding;
  if (json) return JSON.stringify({ file, line, severity, code, widget, wrong, mend, why, source: source?.name });
  return `${file}:${line}: ${severity} ${code}: ${told(finding)}${why ? `\n    ${why}` : ''}`;
}

/** Checks the files and prints what it finds; gives the exit code. `call` is how the reader of the help calls it. */
export function check(args: string[], call: string, print: (line: string) => void, complain: (line: string) => void): number {
  let values: Options;
  let files: string[];
  try {
    ({ values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: { errors: { type: 'boolean' }, json: { type: 'boolean' }, today: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    complain(`${(error as Error).message}\n\n${help(call)}`);
    return 2;
  }
  if (values.help || !files.length) {
    print(help(call));
    return values.help ? 0 : 2;
  }
  const now = values.today === undefined ? Date.now() : /^\d{4}-\d\d-\d\d$/.test(values.today) ? Date.parse(values.today) : NaN;
  if (Number.isNaN(now)) {
    complain(`--today ${values.today} is no date. Write it as 2027-01-31.`);
    return 2;
  }
  const counts = { error: 0, advice: 0 };
  let isUnread = false;
  for (const file of files) {
    let text: string;
    try {
      if (statSync(file).isDirectory()) throw new Error('it is a folder; name the files in it');
      text = readFileSync(file, 'utf8');
      if (/\.(md|mdx|markdown)$/i.test(file)) text = withoutCode(text);
    } catch (problem) {
      complain(`${file}: cannot be read: ${(problem as Error).message}`);
      isUnread = true;
      continue;
    }
    const { document, lineOf } = parsePage(text);
    for (const finding of checkPage(isPage(text) ? document : document.body, now)) {
      counts[finding.severity]++;
      if (finding.severity === 'error' || !values.errors) print(printed(finding, file, lineOf(finding.node), !!values.json));
    }
  }
  if (!values.json) print(`${plural(files.length, 'file')}, ${plural(counts.error, 'error')}, advice: ${counts.advice}`);
  return isUnread ? 2 : counts.error ? 1 : 0;
}
