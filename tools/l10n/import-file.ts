import { isTranslated, judgeFile, oneLine, othersNotes, sameLanguage } from './language-file.js';
import type { Message } from './messages.js';
import { inLanguage } from './plurals.js';
import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';
import { readXliff, UnreadableFile, writeXliff, type ReadFile, type Unit } from './xliff.js';

interface Project {
  packs: readonly { name: string; messages: ReadonlyMap<string, Message> }[];
  /** The languages that a pack has files for. */
  locales(pack: string): string[];
  read(pack: string, locale: string): string;
  attic(pack: string, locale: string): string;
}

interface Merged {
  pack: string;
  locale: string;
  /** The file as it should stand. */
  xml: string;
  /** Ids of what the translator changed. */
  changed: string[];
  /** How many translations the file held. */
  read: number;
}

/** Tools leave it on texts that a translator has changed; what a person has written is translated. */
const UNCHANGED_STATE = /^(?:new|needs-)/;

/**
 * What a translator sent back, put into the file of the project: each text that is another one now, or that was approved. What
 * the tool did to the file beside that goes nowhere. A text with an error is told and left as it was; an empty one takes nothing away.
 */
export function mergeFile(file: string, xml: string, project: Project): { problems: Problem[]; result?: Merged } {
  const problems: Problem[] = [];
  const complain = (line: number, code: string, sentence: string, id?: string, hint?: boolean) =>
    problems.push({ file, line, code, sentence, ...(id ? { id } : {}), ...(hint ? { hint } : {}) });
  let sent: ReadFile;
  try {
    sent = readXliff(xml);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complain(error.line, error.code, error.message);
    return { problems };
  }

  const ids = new Set(sent.units.map(({ id }) => id));
  const original = sent.languages[0]?.original;
  const known = ({ messages }: (typeof project.packs)[number]): number => [...messages.keys()].filter((id) => ids.has(id) || ids.has(`${id}#other`)).length;
  const pack = project.packs.find(({ name }) => name === original) ?? [...project.packs].sort((one, other) => known(other) - known(one))[0];
  if (!pack || !known(pack)) {
    complain(1, 'no-known-text', 'None of its texts is one of ours. Is it a translation of this project?');
    return { problems };
  }
  const targets = [...new Set(sent.languages.map(({ target }) => target).filter(Boolean))];
  const named = targets.length ? targets : [file.replace(/\..*$/, '')];
  const locale = project.locales(pack.name).find((name) => named.every((target) => sameLanguage(target, name)));
  if (!locale) {
    complain(sent.languages[0]?.line ?? 1, 'wrong-language', `There is no file of ours for its language, "${named.join('" and "')}". Begin one: l10n extract ${named[0]}`);
    return { problems };
  }

  const messages = inLanguage(pack.messages, locale);
  const current = judgeFile(`${pack.name}/${locale}.xlf`, project.read(pack.name, locale), locale, messages, { pack: pack.name, attic: project.attic(pack.name, locale) });
  if (current.upToDate === undefined) {
    complain(1, 'own-file', `Our own file has to be mended first: l10n check names what is wrong with ${pack.name}/${locale}.xlf.`);
    return { problems };
  }
  const ours = readXliff(current.upToDate).units;
  const byId = new Map<string, Unit>();
  const twice = new Set<string>();
  for (const unit of sent.units) {
    if (byId.has(unit.id) || unit.targets > 1) twice.add(unit.id);
    byId.set(unit.id, unit);
    if (!messages.has(unit.id) && isTranslated(unit)) complain(unit.line, 'unknown-id', 'We have no text with this id (any more).', unit.id, true);
  }

  const changed: string[] = [];
  const lineOf = new Map(sent.units.map(({ id, line }) => [id, line]));
  const units = ours.map((our): Unit => {
    const message = messages.get(our.id)!;
    const back = byId.get(our.id);
    const unit: Unit = { ...our, maxWidth: message.maxLength };
    if (!back || !isTranslated(back)) return unit;
    const line = lineOf.get(our.id)!;
    if (twice.has(our.id)) {
      complain(line, 'two-translations', 'It is translated twice; keep one of the two.', our.id);
      return unit;
    }
    const target = oneLine(back.target!);
    const isNew = target !== oneLine(our.target ?? '');
    const isApproved = back.approved === true && !our.approved;
    const isSettled = back.state !== undefined && !UNCHANGED_STATE.test(back.state) && back.state !== our.state;
    // Some tools write that they saw a text; that alone is no change.
    if (!isNew && !isApproved && !(isSettled && back.state !== 'translated')) return unit;
    const wrong = textProblems(message, target);
    for (const { code, sentence, hint } of wrong) complain(line, code, sentence, our.id, hint);
    if (!wrong.every(({ hint }) => hint)) return unit;
    if (oneLine(back.source) !== oneLine(message.text)) {
      complain(line, 'english-changed', `It was translated from "${oneLine(back.source)}"; the English is now "${message.text}".`, our.id, true);
      if (!isNew) return unit;
    }
    changed.push(our.id);
    const stale = oneLine(back.source) !== oneLine(message.text);
    const kept = our.notes.filter(({ from }) => from === 'developer');
    return {
      ...unit,
      target,
      state: stale ? 'needs-review-translation' : back.state && !UNCHANGED_STATE.test(back.state) ? back.state : isNew ? 'translated' : our.state,
      approved: back.approved === true && !stale,
      notes: [...kept, ...(stale ? [{ from: 'l10n', text: `The English was: ${oneLine(back.source)}` }] : []), ...othersNotes(back)],
    };
  });
  return { problems, result: { pack: pack.name, locale, xml: writeXliff(locale, units, pack.name), changed, read: sent.units.filter(isTranslated).length } };
}
