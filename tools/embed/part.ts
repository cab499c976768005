import { checkedWidgets } from '../../src/check/checked-widgets.js';
import { CARE_CARD, wordsOf } from '../../src/rules/author-words.js';
import { levelOf } from '../../src/widgets/care-card/care-card.reader.js';
import { parsePage } from '../check/parse-page.js';

/** A piece of ready-made content: what one file holds. */
export interface Part {
  /** Of its file, without the end: `faq`. */
  name: string;
  html: string;
  /** The widgets in it, by name. */
  widgets: string[];
  /** What it is about, in its own words; one line. */
  title: string;
  /** Of its own first headings, from 2; one less is that of the title above it. */
  level: number;
  /** All of its words, sources aside; one line. */
  text: string;
  /** How severe the care cards in it are that every reader sees: 3 is an emergency, 0 is none. */
  severity: number;
  /** Whether it is of use in the page around it alone: it leads to places there, which a frame does not have. */
  needsPage: boolean;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,summary';
/** Care cards in these are not there for every reader. */
const HIDING = '[hidden],details,template,noscript,fw-symptom-checklist,.fw-symptom-checklist,[data-fw="symptom-checklist"]';

/** A table's caption, all headings of what is sorted into kinds, or else the first heading or question that is no safety advice. */
function titleOf(body: Element, widgets: readonly string[]): string {
  const caption = body.querySelector('caption');
  const headings = [...body.querySelectorAll(HEADINGS)].filter((heading) => !heading.closest('.fw-safety'));
  const first = headings[0]?.localName;
  const told = caption ? [caption] : widgets.some((widget) => /^(symptom-checklist|treatments)$/.test(widget)) ? headings.filter(({ localName }) => localName === first) : headings.slice(0, 1);
  return told.map((element) => wordsOf(element)).filter(Boolean).join(' · ');
}

/** Headings, points of lists and paragraphs, sources aside, as one would read them out in one go. */
function textOf(body: Element): string {
  const blocks = [...body.querySelectorAll('h1,h2,h3,h4,h5,h6,li,p')].filter((block) => !block.closest('.fw-source') && !block.querySelector('li'));
  const words = blocks.map((block, at) => {
    const end = block.localName !== 'li' ? ' ' : blocks[at + 1]?.parentElement === block.parentElement ? '; ' : '. ';
    return wordsOf(block) + end;
  });
  return words.join('').trim();
}

function severityOf(body: Element): number {
  const cards = [...body.querySelectorAll(CARE_CARD)].filter((card) => wordsOf(card) && !card.closest(HIDING));
  return Math.max(0, ...cards.map((card) => ({ emergency: 3, urgent: 2, routine: 1 })[levelOf(card) ?? 'urgent']));
}

/** A list of contents, or marked words, whose places and meanings stand elsewhere on the page. */
function leadsOut(body: Element, widgets: readonly string[]): boolean {
  const places = [...body.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
  const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
  const leads = places.some((id) => !ids.has(id));
  return (widgets.includes('contents') && (leads || !places.length)) || (widgets.includes('term') && leads);
}

/** Reads a file of content. Total: HTML that holds no widget is a part without widgets. */
export function readPart(name: string, html: string): Part {
  const { body } = parsePage(`<!doctype html><body>${html}`).document;
  const widgets = Object.keys(checkedWidgets).filter((widget) => body.querySelector(`fw-${widget},.fw-${widget},[data-fw="${widget}"]`));
  const levels = [...body.querySelectorAll('h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));
  return { name, html: html.trim(), level: Math.min(...levels, levels.length ? 6 : 2), widgets, title: titleOf(body, widgets) || name, text: textOf(body), severity: severityOf(body), needsPage: leadsOut(body, widgets) };
}

/** A warning or a checklist is not shown without what says when to get help. */
export const needsCareCards = ({ widgets, severity }: Part): boolean => !severity && widgets.some((widget) => /^(flare-warning|symptom-checklist)$/.test(widget));
