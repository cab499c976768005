import { isTranslated, judgeFile, matched, oneLine, othersNotes, sameLanguage } from './language-file.js';
import type { Message } from './messages.js';
import { inLanguage } from './plurals.js';
import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';
import { readXliff, UnreadableFile, writeXliff, type Note, type ReadFile, type ReadUnit, type Unit } from './xliff.js';

interface SourcePack {
  name: string;
  messages: ReadonlyMap<string, Message>;
}

interface Project {
  packs: readonly SourcePack[];
  /** The languages that a pack has files for. */
  locales(pack: string): string[];
  read(pack: string, locale: string): string;
  attic(pack: string, locale: string): string;
}

interface Merged {
  pack: string;
  locale: string;
  /** The file as it should stand, and its attic. */
  xml: string;
  attic: string;
  /** Ids of what the translator changed. */
  changed: string[];
  /** How many translations the file held. */
  read: number;
}

type Complain = (line: number, code: string, sentence: string, id?: string, hint?: boolean) => void;

/** Tools leave it on texts that a translator has changed; what a person has written is translated. */
const UNCHANGED_STATE = /^(?:new|needs-)/;
const SETTLED = /^(?:final|signed-off)$/;

/**
 * What a translator sent back, put into the files of the project: each text that is another one now, or that was approved. What
 * the tool did to the file beside that goes nowhere. A text with an error is told and left as it was; an empty one takes nothing away; and
 * one that was made from older English never takes the place of one that was made from today's.
 */
export function mergeFile(file: string, xml: string, project: Project): { problems: Problem[]; results: Merged[] } {
  const problems: Problem[] = [];
  const complain: Complain = (line, code, sentence, id, hint) => problems.push({ file, line, code, sentence, ...(id ? { id } : {}), ...(hint ? { hint } : {}) });
  let sent: ReadFile;
  try {
    sent = readXliff(xml);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complain(error.line, error.code, error.message);
    return { problems, results: [] };
  }
  // Some tools put several of our files into one, and some take one apart.
  const parts = new Map<string, { line: number; target: string; original: string; units: ReadUnit[] }>();
  for (const [at, { original, target, line }] of (sent.languages.length ? sent.languages : [{ original: '', target: '', line: 1 }]).entries()) {
    const known = project.packs.some(({ name }) => name === original) ? original : '';
    const part = parts.get(`${known} ${target}`) ?? { line, target, original: known, units: [] };
    part.units.push(...sent.units.filter((unit) => unit.file === at));
    parts.set(`${known} ${target}`, part);
  }
  const results = [...parts.values()].flatMap((part) => mergePart(file, part, project, complain) ?? []);
  return { problems, results };
}

function mergePart(file: string, part: { line: number; target: string; original: string; units: ReadUnit[] }, project: Project, complain: Complain): Merged | undefined {
  const { line, target, original, units: sent } = part;
  const known = ({ messages }: SourcePack): number => sent.filter(({ id, source }) => [id, id.split('#')[0]!].some((key) => oneLine(messages.get(key)?.text ?? '') === oneLine(source))).length;
  const byId = ({ messages }: SourcePack): number => sent.filter(({ id }) => messages.has(id) || messages.has(id.split('#')[0]!)).length;
  const pack = project.packs.find(({ name }) => name === original) ?? [...project.packs].sort((one, other) => known(other) - known(one) || byId(other) - byId(one))[0];
  if (!pack || !byId(pack)) {
    complain(line, 'no-known-text', 'None of its texts is one of ours. Is it a translation of this project?');
    return undefined;
  }
  const named = target || file.replace(/\..*$/, '');
  const locale = project.locales(pack.name).find((name) => sameLanguage(named, name));
  if (!locale) {
    complain(line, 'wrong-language', `There is no file of ours for its language, "${named}". Begin one: l10n extract ${named}`);
    return undefined;
  }

  const messages = inLanguage(pack.messages, locale);
  const current = judgeFile(`${pack.name}/${locale}.xlf`, project.read(pack.name, locale), locale, messages, { pack: pack.name, attic: project.attic(pack.name, locale) });
  if (current.upToDate === undefined || current.attic === undefined) {
    complain(line, 'own-file', `Our own file has to be mended first: l10n check names what is wrong with ${pack.name}/${locale}.xlf.`);
    return undefined;
  }
  const single = new Map<string, ReadUnit>();
  const twice = new Set<string>();
  for (const unit of sent) {
    if (single.has(unit.id) || unit.targets > 1) twice.add(unit.id);
    single.set(unit.id, unit);
  }
  // By its English first: where a text stands in content may have changed while the file was away.
  const found = matched(messages, [...single.values()]);
  const used = new Set(found.values());
  for (const unit of single.values()) if (!used.has(unit) && isTranslated(unit)) complain(unit.line, 'unknown-id', 'We have no text like this (any more).', unit.id, true);

  const changed: string[] = [];
  const units = readXliff(current.upToDate).units.map((our): Unit => {
    const message = messages.get(our.id)!;
    const unit: Unit = { ...our, maxWidth: message.maxLength };
    const back = found.get(our.id);
    if (!back || !isTranslated(back)) return unit;
    if (twice.has(back.id)) {
      complain(back.line, 'two-translations', 'It is translated twice; keep one of the two.', our.id);
      return unit;
    }
    const translation = oneLine(back.target!);
    const isNew = translation !== oneLine(our.target ?? '');
    const isApproved = back.approved === true && !our.approved;
    const isConfirmed = back.state !== undefined && !UNCHANGED_STATE.test(back.state) && back.state !== our.state && (SETTLED.test(back.state) || UNCHANGED_STATE.test(our.state ?? 'new'));
    const theirs = othersNotes(back).filter((note) => !has(our.notes, note));
    const isStale = oneLine(back.source) !== oneLine(message.text);
    if (!isNew && (isStale || !(isApproved || isConfirmed || theirs.length))) return unit;
    const wrong = textProblems(message, translation);
    for (const { code, sentence, hint } of wrong) complain(back.line, code, sentence, our.id, hint);
    if (!wrong.every(({ hint }) => hint)) return unit;
    if (isStale) {
      const isCurrent = our.target && !our.notes.some(({ from }) => from === 'l10n');
      const left = isCurrent ? ' We have a translation of that, and keep it.' : '';
      complain(back.line, 'english-changed', `It was translated from "${oneLine(back.source)}"; the English is now "${message.text}".${left}`, our.id, !isCurrent);
      if (isCurrent) return unit;
    }
    changed.push(our.id);
    const settled = back.state && !UNCHANGED_STATE.test(back.state) ? back.state : undefined;
    // Who has written a text has not reviewed it, though some tools say so at every change.
    const ofNew = isStale ? 'needs-review-translation' : 'translated';
    const was: Note[] = isStale ? [{ from: 'l10n', text: `The English was: ${oneLine(back.source)}` }] : [];
    const kept = our.notes.filter(({ from }) => from !== 'l10n' || !(isNew || isConfirmed || isApproved));
    const developer = kept.filter(({ from }) => from === 'developer');
    return {
      ...unit,
      target: translation,
      state: isNew ? ofNew : (settled ?? our.state),
      approved: isNew ? false : isApproved || our.approved,
      notes: [...developer, ...was, ...kept.filter((note) => !developer.includes(note)), ...theirs],
    };
  });
  return { pack: pack.name, locale, xml: writeXliff(locale, units, pack.name), attic: current.attic, changed, read: sent.filter(isTranslated).length };
}

const has = (notes: readonly Note[], { from, text }: Note): boolean => notes.some((note) => note.from === from && oneLine(note.text) === oneLine(text));
