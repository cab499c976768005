import { tellAuthor } from '../../behaviors/mistakes.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import { lastMomentOf } from '../../rules/claims.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { phrase, saidIn, type Patterns } from '../../rules/said.js';
import { readRecognition, type RecognitionRow, type RecognitionStatus } from './recognition.reader.js';

/** What is an author's mistake in a recognition status, with the mend. All of it is our own decision. */
export const recognitionRules: Record<string, Advice> = {
  'no-rows': [
    'has no rows, so nothing says which list was looked into.',
    'Write a row for each list: <dl><dt>ICD-11</dt><dd><span class="fw-status is-not-listed">Not listed</span> <small class="fw-source"><a href="…">WHO</a>, checked <time datetime="2026-11-20">20 November 2026</time></small></dd></dl>.',
  ],
  'no-status': ['has a row without a status.', 'Write it in words: <span class="fw-status is-not-listed">Not listed</span>.'],
  'unknown-status': [
    'has a row with a status that does not exist.',
    'Write one of the classes is-listed, is-other-name, is-not-listed, is-not-applicable and is-disputed beside fw-status.',
  ],
  'no-date': [
    'has a row without the date of its check, so no verdict can rest on it.',
    'Write it behind the source: <small class="fw-source"><a href="…">WHO</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>.',
  ],
  'bad-date': ['has a row with a date that is none.', 'Write year, month and day: <time datetime="2026-11-20">20 November 2026</time>.'],
  'no-source': [
    'has a row without a source, so no verdict can rest on it.',
    'Link the list, or name it in <cite>: <small class="fw-source"><a href="…">WHO</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>.',
  ],
  'no-code': ['says “listed” without a code.', 'Write it behind the status, so that readers can name it elsewhere: <code class="fw-code">M79.7</code>.'],
  'status-contradicts': ['has a row whose class says the opposite of its words.', 'Make both say the same: <span class="fw-status is-not-listed">Not listed</span>.'],
  'verdict-contradicts': ['has a verdict that says the opposite of all its rows.', 'Check the lists again, and mend the one or the other.'],
  'dsm-not-listed': [
    'says “not listed” of the DSM, which lists mental health conditions and no others.',
    'For a physical condition write <span class="fw-status is-not-applicable">Not applicable</span>, and why.',
  ],
  'no-limits': [
    'does not say what its status does not mean.',
    'Add a heading with a list: <h4>What it does not mean</h4> <ul><li>Not listed does not mean that the pain is not real.</li></ul>.',
  ],
};

/** Words that deny, in the languages of the library. */
const NOT =
  /(?<!\p{L})(not?|nor|neither|none|never|nowhere|un(listed|recogni[sz]ed)|nicht|nirgends|weder|kein\p{L}*|ohne|nie|nunca|tampoco|ne|non|pas|aucun\p{L}*|não|nem|nenhum\p{L}*|brak|ani|не|ні|немає|لا|ليس|ليست|غير|لم|نه|نیست|ندارد)(?!\p{L})|n['’]t\b|نشده|نمی|नहीं|ない|なし|ません|değil|m[iıuü]yor|yok|me[zm]|ma[zm]|[不未没無无]/iu;

export const deny = (words: string): boolean => NOT.test(words);

/** Whether the words of a status say no; what is added behind a comma or in brackets may do so of something else. */
export const saysNo = (mark: Element): boolean => deny(wordsOf(mark).split(/[,;:.(–—،؛、，。（]/)[0]!);

const LISTED: Patterns = {
  en: phrase(String.raw`listed|recogni[sz]ed`),
  de: phrase(String.raw`gelistet|aufgeführt|verzeichnet|anerkannt`),
};
const IS_LISTED: Patterns = {
  en: phrase(String.raw`(?:is|are|was|were|been) (?:\p{L}+ ){0,2}(?:listed|recogni[sz]ed)`),
  de: phrase(String.raw`(?:ist|sind|wird|werden|wurden?) (?:[\p{L}\d.-]+ ){0,6}(?:gelistet|aufgeführt|verzeichnet|anerkannt)`),
};
const IS_NOT_LISTED: Patterns = {
  en: phrase(String.raw`not (?!only|just|merely)(?:\p{L}+ ){0,2}listed|unlisted`),
  de: phrase(String.raw`nicht (?!nur|bloß)(?:[\p{L}\d.-]+ ){0,6}(?:gelistet|aufgeführt|verzeichnet)`),
};

const said = (node: Element, patterns: Patterns): boolean => !!saidIn(wordsOf(node), patterns, nearestLang(node));

/** The status that all rows have for which a list can have any; undefined where they differ. */
function commonStatus(rows: readonly RecognitionRow[]): RecognitionStatus | undefined {
  const applicable = rows.filter(({ status }) => status !== 'not-applicable');
  return applicable.every(({ status }) => status === applicable[0]!.status) ? applicable[0]?.status : undefined;
}

/** Whether a heading after the first row says what the rows do not mean. */
function limits(holder: Element): boolean {
  const marks = [...holder.querySelectorAll('dt,tr,h1,h2,h3,h4,h5,h6,[role=heading],summary')];
  const isRow = (mark: Element): boolean => /^(dt|tr)$/.test(mark.localName);
  const first = marks.findIndex(isRow);
  return marks.some((mark, at) => at > first && !isRow(mark) && deny(wordsOf(mark)));
}

/** Whether a status has the class of one thing and, surely, the words of the other. */
function contradictsItself({ status, mark }: RecognitionRow): boolean {
  return status === 'listed' ? saysNo(mark!) : status === 'not-listed' && !deny(wordsOf(mark!)) && said(mark!, LISTED);
}

/** What the author should mend in a recognition status. Total and pure, like the reader. */
export function recognitionMistakes(holder: Element): Mistake[] {
  // In small print it is a remark, as in a column's heading. What is empty may be on its way.
  if (holder.localName === 'small' || (!holder.childElementCount && !holder.textContent!.trim())) return [];
  const { verdict, rows } = readRecognition(holder);
  const mistakes: Mistake[] = [];
  const tell = (code: string, wrong: unknown, node: Element): void => void (wrong && mistakes.push({ code, node }));
  tell('no-rows', !rows.length, verdict ?? holder);
  for (const row of rows) {
    const { head, mark, status, time } = row;
    tell('no-status', !mark, head);
    tell('unknown-status', mark && !status, mark ?? head);
    tell('no-date', !time, head);
    tell('bad-date', time && lastMomentOf(time) === undefined, time ?? head);
    tell('no-source', !row.source, head);
    tell('no-code', status === 'listed' && !row.code && !contradictsItself(row), head);
    tell('status-contradicts', contradictsItself(row), mark ?? head);
    tell('dsm-not-listed', status === 'not-listed' && /\bDSM\b/i.test(row.system), head);
  }
  // Of a row that says two things, that is to be mended first.
  if (verdict && !rows.some(contradictsItself)) {
    const status = commonStatus(rows);
    const denied = deny(wordsOf(verdict));
    tell('verdict-contradicts', status === 'not-listed' ? !denied && said(verdict, IS_LISTED) : status === 'listed' && denied && said(verdict, IS_NOT_LISTED), verdict);
  }
  tell('no-limits', rows.length && !limits(holder), holder);
  return mistakes;
}

/** Tells the author what to mend in a recognition status. Loaded for each: what gives a mistake away are words in many languages, which weigh as much. */
export function checkRecognition(host: Element, holder: Element): void {
  tellAuthor(host, recognitionMistakes(holder), recognitionRules);
}
