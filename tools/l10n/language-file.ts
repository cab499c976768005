import { otherTerms, type Glossary } from './glossary.js';
import { translationHints } from './hints.js';
import type { Message } from './messages.js';
import { messageOf } from './plurals.js';
import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';
import { readXliff, UnreadableFile, writeXliff, type Note, type ReadFile, type ReadUnit, type Unit } from './xliff.js';

export interface LanguageFile {
  /** What may be shown, by id. Empty when the file cannot be read. */
  accepted: Map<string, string>;
  /** Those of them that somebody has approved or signed off. */
  reviewed: Set<string>;
  /** Those that were made from other English than there is now. */
  stale: Set<string>;
  problems: Problem[];
  /** The file as it should stand; undefined when writing it would lose somebody's work. */
  upToDate: string | undefined;
  /** Translations of which the English is gone, as a file; empty when there are none, undefined as above. */
  attic: string | undefined;
}

type Messages = ReadonlyMap<string, Message>;

export interface JudgeOptions {
  /** The name of what is translated. */
  pack?: string;
  /** What is kept of texts that vanished, as a file. */
  attic?: string;
  glossary?: Glossary;
}

/** Written by the tool. Any other note belongs to whoever wrote it and is kept. */
const FROM_SOURCE = 'developer';
const FROM_TOOL = 'l10n';
const WAS = 'The English was: ';

/** Tools leave these on texts that are done, too; then only a copy of the English tells that nobody has been there. */
const UNTOUCHED = /^(?:new|needs-(?:translation|adaptation|l10n))$/;

/** Tools break lines where they like. A no-break space is not one of their making. */
export const oneLine = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');

/** Nor is a copy that says nothing of itself: tools put the English there before anybody has translated. */
export const isTranslated = ({ source, target, state, approved }: Unit): boolean =>
  Boolean(target?.trim()) && !(isCopy(source, target) && !approved && (!state || UNTOUCHED.test(state)));

const isCopy = (source: string, target = ''): boolean => /\p{L}{2}/u.test(source.replace(/\{\w+\}|<[^>]+>/g, '')) && oneLine(target) === oneLine(source);

export const isReviewed = ({ state, approved }: Unit): boolean => approved === true || /^(?:final|signed-off)$/.test(state ?? '');

/** Nothing in the file can be used: its problem has no id. */
export const isUnreadable = ({ problems, accepted }: LanguageFile): boolean => accepted.size === 0 && problems.some(({ id, code, hint }) => !id && !hint && code !== 'no-id');

export function sameLanguage(given: string, locale: string): boolean {
  try {
    const [a, b] = [given.replace(/_/g, '-'), locale].map((tag) => new Intl.Locale(tag).maximize().baseName);
    return a === b;
  } catch {
    return false;
  }
}

/**
 * Which unit holds the translation of which message: of its id and its English; or of its English, under an id that it had
 * before, or from the attic; or of its id, whose English has changed. Nothing that was translated belongs to two.
 */
export function matched(messages: Messages, units: readonly ReadUnit[], attic: readonly ReadUnit[] = []): Map<string, ReadUnit> {
  const found = new Map<string, ReadUnit>();
  const left = new Set(units);
  const kept = new Set(attic);
  const claim = (message: Message, from: Set<ReadUnit>, fits: (unit: ReadUnit) => boolean): void => {
    if (found.has(message.id)) return;
    for (const unit of from) {
      if (!fits(unit)) continue;
      found.set(message.id, unit);
      from.delete(unit);
      return;
    }
  };
  const byId = (message: Message) => (unit: ReadUnit) => unit.id === message.id;
  const byText = (message: Message) => (unit: ReadUnit) => isTranslated(unit) && oneLine(unit.source) === oneLine(message.text);
  const both = (message: Message) => (unit: ReadUnit) => byId(message)(unit) && oneLine(unit.source) === oneLine(message.text);
  // A plural says the same English for several forms, which are not each other's.
  const all = [...messages.values()];
  const simple = all.filter(({ id }) => messageOf(id) === id);
  for (const message of all) claim(message, left, both(message));
  for (const message of simple) claim(message, left, (unit) => byText(message)(unit) && messageOf(unit.id) === unit.id);
  for (const message of all) claim(message, kept, both(message));
  for (const message of simple) claim(message, kept, byText(message));
  // An id of content says where a text stands, and another text may stand there now.
  for (const message of all) claim(message, left, (unit) => byId(message)(unit) && (!message.isContent || isAlike(unit.source, message.text)));
  // A text that was not translated may be now, in the attic.
  for (const [id, unit] of found) {
    const old = isTranslated(unit) ? undefined : [...kept].find(both(messages.get(id)!));
    if (old) found.set(id, old);
  }
  return found;
}

/** Whether one English may be the other, changed: at least half of the words of the longer one are in both. */
function isAlike(one: string, other: string): boolean {
  const [some, others] = [one, other].map((text) => new Set(oneLine(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const shared = [...some!].filter((word) => others!.has(word)).length;
  return shared * 2 >= Math.max(some!.size, others!.size);
}

/** Judges a file of translations: what of it can be shown, what is to mend, and how it should stand in the repository. */
export function judgeFile(file: string, xml: string, locale: string, messages: Messages, { pack = 'ui', attic: atticXml = '', glossary = [] }: JudgeOptions = {}): LanguageFile {
  const judged: LanguageFile = { accepted: new Map(), reviewed: new Set(), stale: new Set(), problems: [], upToDate: undefined, attic: undefined };
  const complain = (line: number, code: string, sentence: string, id?: string, hint?: boolean) =>
    judged.problems.push({ file, line, code, sentence, ...(id ? { id } : {}), ...(hint ? { hint } : {}) });

  let read: ReadFile;
  try {
    read = readXliff(xml);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complain(error.line, error.code, error.message);
    return judged;
  }
  for (const { source, target, line } of read.languages) {
    if (target && !sameLanguage(target, locale)) {
      complain(line, 'wrong-language', `The file says that its language is "${target}"; its name says "${locale}".`);
    }
    if (source && !/^en\b/i.test(source)) {
      complain(line, 'wrong-language', `It was translated from "${source}"; the texts are English.`);
    }
  }
  if (judged.problems.length) return judged;

  let attic: ReadUnit[] = [];
  let atticIsLost = false;
  try {
    attic = atticXml ? readXliff(atticXml).units : [];
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complain(1, 'attic', `What was kept of vanished texts cannot be read: ${error.message}`);
    atticIsLost = true;
  }

  const byId = new Map<string, ReadUnit>();
  const ambiguous = new Set<string>();
  for (const unit of read.units) {
    const { id, line } = unit;
    if (!id) complain(line, 'no-id', 'A text without an id belongs nowhere.');
    else if (byId.has(id)) {
      complain(line, 'duplicate-id', `The same id stands in line ${byId.get(id)!.line}; keep one of the two.`, id);
      ambiguous.add(id);
    }
    if (unit.targets > 1) {
      complain(line, 'two-translations', 'It is translated twice; keep one of the two.', id);
      ambiguous.add(id);
    }
    if (id && !byId.has(id)) byId.set(id, unit);
  }
  const found = matched(messages, [...byId.values()], attic);
  const used = new Set(found.values());
  for (const unit of byId.values()) {
    if (!messages.has(unit.id) && !used.has(unit)) complain(unit.line, 'unknown-id', 'The source has no text with this id; extract puts it into the attic.', unit.id);
  }

  const sources = [...[...messages.values()].map(({ text }) => text), ...read.units.map(({ source }) => source)].map(oneLine);
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  // Once as the English, once in the file.
  const repeated = new Set([...counts].filter(([, count]) => count > 2).map(([source]) => source));

  const units: Unit[] = [];
  for (const message of messages.values()) {
    const { id } = message;
    const unit = found.get(id);
    const next = unit && isTranslated(unit) ? keepTranslation(unit, message) : { notes: othersNotes(unit) };
    // Where several texts say the same, nobody knows whether it was this one that somebody approved.
    if (unit && unit.id !== id && isReviewed(next as Unit) && repeated.has(oneLine(message.text))) Object.assign(next, { approved: false, state: 'needs-review-translation' });
    units.push({ id, source: message.text, maxWidth: message.maxLength, ...next, notes: [note(message.desc), ...next.notes] });
    if (ambiguous.has(id)) continue;
    const line = (unit && byId.get(unit.id) === unit ? unit.line : byId.get(id)?.line) ?? 1;
    if (!unit || !isTranslated(unit)) {
      if (unit?.target?.trim() === '') complain(line, 'empty-translation', 'The translation is empty.', id);
      else if (unit?.target && !unit.state) complain(line, 'missing-translation', 'It is a copy of the English. If that is right, give it the state "translated".', id);
      else complain(line, 'missing-translation', `There is no translation of "${message.text}".`, id);
      continue;
    }
    const was = next.notes.find(({ from, text }) => from === FROM_TOOL && text.startsWith(WAS))?.text.slice(WAS.length);
    if (was) {
      complain(line, 'english-changed', `It was translated from "${was}"; the English is now: "${message.text}".`, id, true);
      judged.stale.add(id);
    }
    const translation = oneLine(unit.target!);
    const wrong = textProblems(message, translation);
    for (const { code, sentence, hint } of wrong) complain(line, code, sentence, id, hint);
    for (const { code, sentence } of translationHints(locale, message.text, translation)) complain(line, code, sentence, id, true);
    for (const sentence of otherTerms(glossary, locale, message.text, translation)) complain(line, 'glossary', sentence, id, true);
    if (!wrong.every(({ hint }) => hint)) continue;
    if (message.safety && isCopy(message.text, translation)) continue;
    judged.accepted.set(id, translation);
    if (isReviewed(next as Unit)) judged.reviewed.add(id);
  }
  // Half a plural would say one number in one language and the next in another.
  const broken = new Set([...messages.keys()].filter((id) => id.includes('#') && !judged.accepted.has(id)).map(messageOf));
  for (const id of judged.accepted.keys()) if (broken.has(messageOf(id))) judged.accepted.delete(id);

  const undecided = ambiguous.size > 0 || atticIsLost || read.units.some(({ id }) => !id);
  if (!undecided) {
    judged.upToDate = writeXliff(locale, units, pack);
    const vanished = [...attic, ...byId.values()].filter((unit) => !used.has(unit) && isTranslated(unit));
    judged.attic = writeAttic(vanished, locale, pack);
  }
  return judged;
}

/** Of the same text under the same id the later translation; an id that several texts had is numbered. */
function writeAttic(vanished: readonly ReadUnit[], locale: string, pack: string): string {
  const kept = new Map(vanished.map((unit) => [`${unit.id} ${oneLine(unit.source)}`, unit]));
  const ids = new Map<string, number>();
  const idOf = (unit: ReadUnit): [string, number] => [unit.id.replace(/~\d+$/, ''), Number(/~(\d+)$/.exec(unit.id)?.[1] ?? 1)];
  const byId = (one: ReadUnit, other: ReadUnit): number => {
    const [[id, number], [otherId, otherNumber]] = [idOf(one), idOf(other)];
    return id === otherId ? number - otherNumber : id < otherId ? -1 : 1;
  };
  const units = [...kept.values()].sort(byId).map((unit): Unit => {
    const [id] = idOf(unit);
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return { id: count > 1 ? `${id}~${count}` : id, source: oneLine(unit.source), target: oneLine(unit.target!), state: unit.state, approved: unit.approved, notes: othersNotes(unit) };
  });
  return units.length ? writeXliff(locale, units, `${pack} attic`) : '';
}

const note = (text: string): Note => ({ from: FROM_SOURCE, text });

export const othersNotes = (unit: Unit | undefined): Note[] => unit?.notes.filter(({ from }) => from !== FROM_SOURCE && from !== FROM_TOOL) ?? [];

/** A translation outlives its English: it stays, marked for review, and says which English it was made from. */
function keepTranslation(unit: Unit, message: Message): Omit<Unit, 'id' | 'source'> {
  const { state, approved } = unit;
  const target = oneLine(unit.target!);
  const notes = othersNotes(unit);
  const told = unit.notes.find(({ from, text }) => from === FROM_TOOL && text.startsWith(WAS))?.text.slice(WAS.length);
  const changed = oneLine(unit.source) !== oneLine(message.text);
  const reviewed = approved || (state !== undefined && !state.startsWith('needs-'));
  // Changed twice, it is still a translation of the first.
  const was = changed ? (reviewed || !told ? oneLine(unit.source) : told) : reviewed ? undefined : told;
  if (was === undefined || was === oneLine(message.text)) return { target, state, approved, notes };
  return { target, state: 'needs-review-translation', notes: [{ from: FROM_TOOL, text: WAS + was }, ...notes] };
}
