import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import { datesOf, isReviewed, partsOf, reviewersOf, saidOf } from './review.reader.js';
import { kindOf, kindWords, sourcesOf, type SourceKind } from './review.sources.js';

/** What the page says of itself outside of the widget. */
export interface PageFacts {
  /** The address of the article, from which relative links start. */
  url?: string;
  headline?: string;
  /** A BCP 47 tag; otherwise the nearest `lang`. */
  inLanguage?: string;
}

/** A person, an organisation or a work of schema.org. */
export interface SchemaThing {
  '@type': string;
  name: string;
  jobTitle?: string;
  identifier?: string;
  genre?: string;
  url?: string;
}

/** `MedicalWebPage` of schema.org, as JSON-LD. */
export interface MedicalWebPage {
  '@context': 'https://schema.org';
  '@type': 'MedicalWebPage';
  url?: string;
  headline?: string;
  inLanguage?: string;
  author?: (SchemaThing | string)[];
  reviewedBy: SchemaThing[];
  lastReviewed: string;
  publisher?: SchemaThing[];
  funder?: SchemaThing[];
  citation?: SchemaThing[];
}

/** For kinds that schema.org has a word for; a guideline is a work like another. */
const works: Readonly<Partial<Record<SourceKind, string>>> = {
  review: 'ScholarlyArticle',
  trial: 'ScholarlyArticle',
  study: 'ScholarlyArticle',
  official: 'WebPage',
  charity: 'WebPage',
  book: 'Book',
  news: 'NewsArticle',
  blog: 'BlogPosting',
};

/** The address of the first link; nothing that is not on the web. */
function addressIn(part: Element, base: string | undefined): string | undefined {
  const written = (part.matches('a') ? part : part.querySelector('a[href]'))?.getAttribute('href') ?? '';
  if (!written || !URL.canParse(written, base)) return undefined;
  const { href } = new URL(written, base);
  return /^https?:/.test(href) ? href : undefined;
}

/** What is linked, or else all that is said of a source, but for its kind. */
function titleOf(source: Element): string {
  const title = source.querySelector('a[href],cite');
  if (title) return wordsOf(title);
  const words = [...source.childNodes].filter((node) => !(node as Partial<Element>).classList?.contains('fw-kind')).map((node) => node.textContent);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Without what was not given. */
const given = <Thing extends object>(thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length))) as Thing;

/**
 * The facts of a review as structured data of schema.org, for machines; undefined without a real review: a reviewer with
 * `fw-name` and `fw-role`, and a date. So nothing can claim a review that no reader of the page can check.
 *
 * `holder` is the element that holds the widget's content. Pure and total; works without layout, in a browser or without.
 */
export function medicalWebPage(holder: Element, { url, headline, inLanguage = nearestLang(holder) }: PageFacts = {}): MedicalWebPage | undefined {
  if (!isReviewed(holder)) return undefined;
  const person = (part: Element): SchemaThing =>
    given({ '@type': 'Person', name: saidOf(part, 'name'), jobTitle: saidOf(part, 'role'), identifier: saidOf(part, 'registration'), url: addressIn(part, url) });
  const organisations = (name: 'publisher' | 'funding'): SchemaThing[] =>
    partsOf(holder, name)
      .filter((part) => saidOf(part, 'name'))
      .map((part) => given({ '@type': 'Organization', name: saidOf(part, 'name'), url: addressIn(part, url) }));
  const [reviewed] = datesOf(holder, 'reviewed');
  return given<MedicalWebPage>({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url,
    headline,
    inLanguage,
    // Of words without a marked name nobody knows whether they are a person's.
    author: partsOf(holder, 'author').map((part) => (saidOf(part, 'name') ? person(part) : wordsOf(part))).filter(Boolean),
    reviewedBy: reviewersOf(holder).map(person),
    lastReviewed: (reviewed!.getAttribute('datetime') ?? reviewed!.textContent!).trim(),
    publisher: organisations('publisher'),
    funder: organisations('funding'),
    citation: sourcesOf(holder).map((source) => {
      const kind = kindOf(source);
      return given({ '@type': (kind && works[kind]) ?? 'CreativeWork', name: titleOf(source), genre: kindWords(source), url: addressIn(source, url) });
    }),
  });
}
