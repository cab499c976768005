import { tellAuthor } from '../../behaviors/mistakes.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { readHeadings } from './contents.headings.js';
import { isEmpty, writtenLinks } from './contents.reader.js';

/** What is an author's mistake in a list of contents, with the mend. Reasons: `stories/docs/contents.mdx`. */
export const contentsRules: Record<string, Advice> = {
  'dead-link': [
    'has a link that leads nowhere in this page.',
    'Give its place the id that the link names: <h2 id="symptoms"> for href="#symptoms".',
  ],
  'no-links': [
    'holds words, but no link to a place in this page.',
    'Write <ul><li><a href="#symptoms">Symptoms</a></li></ul>, or leave it empty: the list is then made from the headings.',
  ],
  'few-headings': [
    'stands in an article with fewer than three headings, where a list is only more to read.',
    'Take it out, or divide the article by headings (<h2>).',
  ],
};

/** Places that a browser knows without an id. */
const KNOWN = /^#(top|:~:.*)$/i;

/** What the author should mend in a list of contents. Total and pure, like the reader. */
export function contentsMistakes(holder: Element): Mistake[] {
  const links = writtenLinks(holder);
  const { help, questions, sections } = readHeadings(holder);
  const headings = sections.reduce((sum, { inside }) => sum + 1 + inside.length, 0) + (help ? 1 : 0) + (questions ? 1 : 0);
  const mistakes: Mistake[] = [];
  // A list without any heading around it is a part of a page that is looked at by itself, such as a snippet.
  const isPart = links.size > 0 && !sections.length;
  if (!links.size && !isEmpty(holder)) mistakes.push({ code: 'no-links', node: holder });
  if (!isPart && headings < 3) mistakes.push({ code: 'few-headings', node: holder });
  for (const [link, target] of links) if (!target && !isPart && !KNOWN.test(link.getAttribute('href')!)) mistakes.push({ code: 'dead-link', node: link });
  return mistakes;
}

/** Tells the author what to mend in a list of contents. Loaded only when there may be something. */
export function checkContents(host: Element, holder: Element): void {
  tellAuthor(host, contentsMistakes(holder), contentsRules);
}
