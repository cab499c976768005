import type { Message } from './messages.js';
import { messageOf } from './plurals.js';
import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';
import { readXliff, UnreadableFile, writeXliff, type Note, type ReadFile, type ReadUnit, type Unit } from './xliff.js';

export interface LanguageFile {
  /** What may be shown, by id. Empty when the file cannot be read. */
  accepted: Map<string, string>;
  /** How many of them nobody has reviewed. */
  unreviewed: number;
  problems: Problem[];
  /** The file as it should stand; undefined when writing it would lose somebody's work. */
  upToDate: string | undefined;
}

type Messages = ReadonlyMap<string, Message>;

/** Written by the tool. Any other note belongs to whoever wrote it and is kept. */
const FROM_SOURCE = 'developer';
const FROM_TOOL = 'l10n';
const WAS = 'The English was: ';

/** Tools leave these on texts that are done, too; then only a copy of the English tells that nobody has been there. */
const UNTOUCHED = /^(?:new|needs-(?:translation|adaptation|l10n))$/;

/** Tools break lines where they like. A no-break space is not one of their making. */
const oneLine = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '');
const isTranslated = ({ source, target, state }: Unit): boolean =>
  Boolean(target?.trim()) && !(state && UNTOUCHED.test(state) && oneLine(target!) === oneLine(source));

function sameLanguage(given: string, locale: string): boolean {
  try {
    const [a, b] = [given.replace(/_/g, '-'), locale].map((tag) => new Intl.Locale(tag).maximize().baseName);
    return a === b;
  } catch {
    return false;
  }
}

/** Judges a file of translations: what of it can be shown, what is to mend, and how it should stand in the repository. */
export function judgeFile(file: string, xml: string, locale: string, messages: Messages): LanguageFile {
  const judged: LanguageFile = { accepted: new Map(), unreviewed: 0, problems: [], upToDate: undefined };
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

  const byId = new Map<string, ReadUnit>();
  const ambiguous = new Set<string>();
  for (const unit of read.units) {
    const { id, line } = unit;
    if (!id) complain(line, 'no-id', 'A text without an id belongs nowhere.');
    else if (byId.has(id)) {
      complain(line, 'duplicate-id', `The same id stands in line ${byId.get(id)!.line}; keep one of the two.`, id);
      ambiguous.add(id);
    } else if (!messages.has(id)) complain(line, 'unknown-id', 'The source has no text with this id.', id);
    if (unit.targets > 1) {
      complain(line, 'two-translations', 'It is translated twice; keep one of the two.', id);
      ambiguous.add(id);
    }
    if (id && !byId.has(id)) byId.set(id, unit);
  }

  const units: Unit[] = [];
  for (const message of messages.values()) {
    const { id } = message;
    const unit = byId.get(id);
    const next = unit && isTranslated(unit) ? keepTranslation(unit, message) : { notes: othersNotes(unit) };
    units.push({ id, source: message.text, maxWidth: message.maxLength, ...next, notes: [note(message.desc), ...next.notes] });
    if (ambiguous.has(id)) continue;
    if (!unit || !isTranslated(unit)) {
      if (unit?.target?.trim() === '') complain(unit.line, 'empty-translation', 'The translation is empty.', id);
      else complain(unit?.line ?? 1, 'missing-translation', `There is no translation of "${message.text}".`, id);
      continue;
    }
    if (oneLine(unit.source) !== oneLine(message.text)) {
      complain(unit.line, 'english-changed', `The English is now: "${message.text}".`, id, true);
    }
    const translation = oneLine(unit.target!);
    const found = textProblems(message, translation);
    for (const { code, sentence, hint } of found) complain(unit.line, code, sentence, id, hint);
    if (!found.every(({ hint }) => hint)) continue;
    judged.accepted.set(id, translation);
    if (next.state?.startsWith('needs-')) judged.unreviewed++;
  }
  // Half a plural would say one number in one language and the next in another.
  const broken = new Set([...messages.keys()].filter((id) => id.includes('#') && !judged.accepted.has(id)).map(messageOf));
  for (const id of judged.accepted.keys()) if (broken.has(messageOf(id))) judged.accepted.delete(id);
  const undecided = ambiguous.size > 0 || read.units.some(({ id }) => !id);
  if (!undecided) judged.upToDate = writeXliff(locale, units);
  return judged;
}

const note = (text: string): Note => ({ from: FROM_SOURCE, text });
const othersNotes = (unit: Unit | undefined): Note[] =>
  unit?.notes.filter(({ from }) => from !== FROM_SOURCE && from !== FROM_TOOL) ?? [];

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
