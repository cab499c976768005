import type { LanguageController } from '../../behaviors/language.js';

/** Codes, so that the same answer can be said in another language, and be kept. */
const LASTING = ['days', 'weeks', 'months', 'years'] as const;
const OFTEN = ['sometimes', 'most-days', 'daily', 'always'] as const;

type Lasting = (typeof LASTING)[number];
type Often = (typeof OFTEN)[number];

/** What the reader said of a symptom that they ticked. Nothing in it is asked for, and nothing is counted. */
export interface Ticked {
  lasting?: Lasting;
  often?: Often;
  /** In their own words; only where the author allows it. */
  note?: string;
  /** Of "none of these": the ids of what these were then. Of what an author adds later, nobody was asked. */
  none?: string[];
}

/** By the id of the symptom, in the order of ticking. What is not in it was not recorded. */
export type Answers = Map<string, Ticked>;

/** How answers are kept: what JSON can hold of them. */
export type KeptAnswers = [id: string, ticked: Ticked][];

/** The longest note, in characters: a line on paper or two. */
export const NOTE_LENGTH = 300;

const among = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined => codes.find((code) => code === value);

/** What is kept may be anything: another script of the site could have written it. Undefined where it is not ours. */
export function parseAnswers(value: unknown): KeptAnswers | undefined {
  if (!Array.isArray(value)) return;
  const kept: KeptAnswers = [];
  for (const entry of value as unknown[]) {
    const [id, ticked] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof id !== 'string' || typeof ticked !== 'object' || !ticked) return;
    const { lasting, often, note, none } = ticked as Record<string, unknown>;
    kept.push([id, { lasting: among(LASTING, lasting), often: among(OFTEN, often), note: typeof note === 'string' ? note.slice(0, NOTE_LENGTH) : '', ...(Array.isArray(none) ? { none: none.filter((id) => typeof id === 'string') } : {}) }]);
  }
  return kept;
}

/**
 * "None of these" and one of these cannot both be meant. Takes out what was said earlier, and gives it back; `groups` name
 * which ids exclude which. A "none of these" of a list that has changed since is taken out, too: nobody said it of this one.
 */
export function withoutContradictions(answers: Answers, groups: readonly { symptoms: readonly { id: string }[]; none?: { id: string } }[]): KeptAnswers {
  const withdrawn: KeptAnswers = [];
  for (const { symptoms, none } of groups) {
    const ids = symptoms.map(({ id }) => id);
    const others = ids.filter((id) => answers.has(id));
    if (none && String(answers.get(none.id)?.none) !== String(ids)) answers.delete(none.id);
    if (!none || !answers.has(none.id) || !others.length) continue;
    const last = [...answers.keys()].findLast((id) => id === none.id || others.includes(id));
    for (const id of last === none.id ? others : [none.id]) {
      withdrawn.push([id, answers.get(id)!]);
      answers.delete(id);
    }
  }
  return withdrawn;
}

/** Each way to say how long, in words, in the order of the choice. */
export function lastingWords({ msg }: LanguageController): Record<Lasting, string> {
  return {
    days: msg('for some days', { id: 'symptom-checklist.days', desc: 'A choice under “How long?”, and after a symptom in a list: “Stiffness (for some days; every day)”. Max 40 characters.' }),
    weeks: msg('for some weeks', { id: 'symptom-checklist.weeks', desc: 'As symptom-checklist.days. Max 40 characters.' }),
    months: msg('for some months', { id: 'symptom-checklist.months', desc: 'As symptom-checklist.days. Max 40 characters.' }),
    years: msg('for a year or longer', { id: 'symptom-checklist.years', desc: 'As symptom-checklist.days. Max 40 characters.' }),
  };
}

/** Each way to say how often, in words, in the order of the choice. */
export function oftenWords({ msg }: LanguageController): Record<Often, string> {
  return {
    sometimes: msg('now and then', { id: 'symptom-checklist.sometimes', desc: 'A choice under “How often?”, and after a symptom in a list: “Stiffness (for some days; now and then)”. Max 40 characters.' }),
    'most-days': msg('on most days', { id: 'symptom-checklist.most-days', desc: 'As symptom-checklist.sometimes. Max 40 characters.' }),
    daily: msg('every day', { id: 'symptom-checklist.daily', desc: 'As symptom-checklist.sometimes. Max 40 characters.' }),
    always: msg('all the time', { id: 'symptom-checklist.always', desc: 'As symptom-checklist.sometimes. Max 40 characters.' }),
  };
}

export function howLong({ msg }: LanguageController): string {
  return msg('How long?', { id: 'symptom-checklist.how-long', desc: 'Below a symptom that was ticked: for how long the reader has had it. Max 25 characters.' });
}

export function howOften({ msg }: LanguageController): string {
  return msg('How often?', { id: 'symptom-checklist.how-often', desc: 'Below a symptom that was ticked. Max 25 characters.' });
}

export function inOwnWords({ msg }: LanguageController): string {
  return msg('In my own words', { id: 'symptom-checklist.note', desc: 'Above a text field below a symptom that was ticked. Max 40 characters.' });
}
