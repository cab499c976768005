/** `npx flarewell json-ld`: what a page may claim of its medical review to machines, out of what its readers can read. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { now } from '../src/behaviors/clock.js';
import { lastMomentOf } from '../src/rules/claims.js';
import { wordsOf } from '../src/rules/author-words.js';
import { medicalWebPage } from '../src/widgets/review/review.output.js';
import { datesOf, partsOf, reviewersOf, saidOf, saysNobody } from '../src/widgets/review/review.reader.js';
import { parsePage } from './check/parse-page.js';

export const jsonLdHelp = `npx flarewell json-ld <page.html>

  Prints <script type="application/ld+json">, a MedicalWebPage of schema.org to paste into the page, made of what its
  fw-review says to readers: author, reviewer, date of the review, publisher, sources. Only for a page that a person with
  a name and a role has reviewed on a day that is named.

  --url <address>       of the page; otherwise its <link rel="canonical">
  --headline <words>    otherwise its <h1>, or else its <title>

Ends with 1, and says where and why, when there is no such review; with 2 when it was called wrongly.
`;

const REVIEW = 'fw-review,.fw-review,[data-fw="review"]';
/** A day may have begun elsewhere. */
const AHEAD = 2 * 86_400_000;

interface Lack {
  node: Element;
  why: string;
}

/** Why a page has no review that it could claim; undefined when it has one. */
function lackIn(review: Element): Lack | undefined {
  const [date] = datesOf(review, 'reviewed');
  const parts = partsOf(review, 'reviewer');
  const [part] = parts.filter((one) => !saysNobody(one));
  if (!part) return { node: parts[0] ?? review, why: parts.length ? 'it says that nobody has reviewed the article.' : 'it names no reviewer (data-fw-part="reviewer").' };
  if (!reviewersOf(review).length) return { node: part, why: saidOf(part, 'name') ? 'the reviewer has no role (<span class="fw-role">).' : 'no name of a reviewer is marked (<span class="fw-name">).' };
  if (!date) return { node: part, why: 'there is no day of the review (data-fw-part="reviewed" with <time datetime="2026-11-26">).' };
  // Of a month or a year that runs, the last day is meant.
  if (/\d-\d+-\d/.test(date.getAttribute('datetime') ?? date.textContent!) && lastMomentOf(date)! > now() + AHEAD) return { node: date, why: 'the day of the review is yet to come.' };
}

/** Runs the command; returns the exit code. */
export function jsonLd(args: string[], folder: string, print: (line: string) => void, complain: (line: string) => void): number {
  let values: { url?: string | undefined; headline?: string | undefined; help?: boolean | undefined };
  let files: string[];
  try {
    ({ values, positionals: files } = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' }, headline: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }));
  } catch (error) {
    complain(`${(error as Error).message}\n\n${jsonLdHelp}`);
    return 2;
  }
  if (values.help) {
    print(jsonLdHelp);
    return 0;
  }
  const [file] = files;
  if (!file || files.length > 1) {
    complain(`Name one page.\n\n${jsonLdHelp}`);
    return 2;
  }
  if (values.url !== undefined && !/^https?:/.test(URL.canParse(values.url) ? new URL(values.url).protocol : '')) {
    complain(`--url ${values.url}: this must be the address of the page, such as https://your-site.example/pain/`);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), 'utf8');
  } catch (problem) {
    complain(`${file}: cannot be read: ${(problem as Error).message}`);
    return 2;
  }

  const { document, lineOf } = parsePage(text);
  const reviews = [...document.querySelectorAll(REVIEW)].filter((review) => !review.querySelector(REVIEW) && !review.closest('template'));
  const refuse = (node: Node, why: string): number => {
    complain(`${file}:${lineOf(node)}: nothing to claim: ${why}`);
    return 1;
  };
  const [review, other] = reviews;
  if (!review) return refuse(document, 'there is no fw-review in the page.');
  if (other) return refuse(other, 'there is more than one fw-review, so nobody can tell which of them speaks for the page.');
  const lack = lackIn(review);
  if (lack) return refuse(lack.node, lack.why);
  const titled = document.querySelector('h1') ?? document.querySelector('title');
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const page = medicalWebPage(review, {
    url: values.url ?? (canonical && URL.canParse(canonical) ? canonical : undefined),
    headline: values.headline ?? (titled ? wordsOf(titled) : undefined),
  });
  // In a script, `</script>` and `<!--` would mean something, wherever they stand.
  print(`<script type="application/ld+json">\n${JSON.stringify(page, null, 2).replace(/</g, '\\u003c')}\n</script>`);
  return 0;
}
