/** `npm run check -- page.html …`: the content check over files, as it runs over pages. */
import { readFileSync } from 'node:fs';
import { checkPage, told } from '../src/check/check-page.js';
import { parsePage } from './check/parse-page.js';
import { plural } from './tally.js';

const help = `npm run check -- page.html …

  Says what an author should mend in pages that hold widgets: what a widget cannot work with, a missing care
  card, misspelt names, doses, and wording. Markdown files work too, as far as they hold HTML. Nothing is changed.

A finding is printed as: file:line: error|advice code: what is wrong, how to mend it (what the rule rests on)
Ends with 1 when there is an error or a file cannot be read, with 0 when there is only advice.
`;

const files = process.argv.slice(2);
if (!files.length || files.some((file) => /^(-h|--help|help)$/.test(file))) {
  console.log(help);
  process.exit(files.length ? 0 : 1);
}

const counts = { error: 0, advice: 0 };
for (const file of files) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (problem) {
    console.error(`${file}: cannot be read: ${(problem as Error).message}`);
    process.exitCode = 1;
    continue;
  }
  const { document, lineOf } = parsePage(text);
  for (const finding of checkPage(document)) {
    const { code, node, severity } = finding;
    counts[severity]++;
    console.log(`${file}:${lineOf(node)}: ${severity} ${code}: ${told(finding)}`);
  }
}
console.log(`${plural(files.length, 'file')}, ${plural(counts.error, 'error')}, advice: ${counts.advice}`);
if (counts.error) process.exitCode = 1;
