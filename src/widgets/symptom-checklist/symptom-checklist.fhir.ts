import { symptomsIn, wordsInFull, type Symptom, type SymptomChecklist, type SymptomGroup } from './symptom-checklist.reader.js';

/** What the reader said of a ticked symptom, in the words that were shown. */
export interface SymptomAnswer {
  lasting?: string;
  often?: string;
  note?: string;
}

/** An answer in a `QuestionnaireResponse`. Of the types that FHIR has, a list of ticks needs these two. */
export interface ResponseAnswer {
  valueBoolean?: true;
  valueString?: string;
  item?: ResponseItem[];
}

/** A question or a group of them; it has an answer, or items of its own. */
export interface ResponseItem {
  linkId: string;
  text?: string;
  answer?: ResponseAnswer[];
  item?: ResponseItem[];
}

/** FHIR R4 `QuestionnaireResponse`, as far as a list of symptoms needs it. */
export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  language?: string;
  /** The same for people: XHTML. */
  text?: { status: 'additional'; div: string };
  status: 'completed';
  authored: string;
  item?: ResponseItem[];
}

export interface ResponseOptions {
  /** When the list was last changed; stated in local time with its distance from UTC. */
  authored: Date;
  /** What the list is, and what it does not say: sentences for those who read it. */
  about: readonly string[];
  /** How the questions about a ticked symptom are called. */
  labels: Readonly<Record<keyof SymptomAnswer, string>>;
  /** BCP 47, of the checklist's words. What FHIR's `code` cannot hold is left out. */
  language: string;
}

const padded = (value: number, digits = 2): string => String(Math.trunc(Math.abs(value))).padStart(digits, '0');

/** FHIR's `dateTime`: to the second, with the distance from UTC that a time of day needs. */
function dateTime(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const day = [padded(date.getFullYear(), 4), padded(date.getMonth() + 1), padded(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part)).join(':');
  return `${day}T${time}${ahead < 0 ? '-' : '+'}${padded(ahead / 60)}:${padded(ahead % 60)}`;
}

/** FHIR has no empty strings, and of white space in strings only four characters; control characters it discourages. */
const clean = (words = ''): string => words.replace(/[^ \r\n\t\S]|(?![\r\n\t])\p{Cc}/gu, ' ').trim();

/** A string answer, in the words shown; there is no code for it that we could stand by. */
function stated(linkId: string, label: string, words: string | undefined): ResponseItem[] {
  const valueString = clean(words);
  return valueString ? [{ linkId, text: clean(label), answer: [{ valueString }] }] : [];
}

const escaped = (words: string): string => words.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

function symptomItem(symptom: Symptom, group: SymptomGroup, said: SymptomAnswer, labels: ResponseOptions['labels']): ResponseItem {
  const { id } = symptom;
  const item = (['lasting', 'often', 'note'] as const).flatMap((name) => stated(`${id}/${name}`, labels[name], said[name]));
  // The details belong to the tick: in R4, what depends on an answer is an item of that answer.
  return { linkId: id, text: clean(wordsInFull(symptom, group)), answer: [{ valueBoolean: true, ...(item.length && { item }) }] };
}

/**
 * The reader's list as a FHIR R4 `QuestionnaireResponse` (hl7.org/fhir/R4/questionnaireresponse.html).
 *
 * Only what was ticked is in it. A symptom that was not ticked is absent, not false: nobody was asked. The same goes for a
 * "none of these" that was not ticked. It names nobody (no subject, no author, no identifier), holds no code and no score.
 * What it is and what it does not say stands in its narrative, which systems show to people.
 * Its status is `completed` because the reader has said that the list is done; what is left out was not recorded.
 *
 * @param answers By the id of the symptom; to be in it is to be ticked. Ids that the checklist does not know are left out.
 */
export function questionnaireResponse(
  { groups }: SymptomChecklist,
  answers: ReadonlyMap<string, SymptomAnswer>,
  { authored, language, about, labels }: ResponseOptions,
): QuestionnaireResponse {
  const item = groups.flatMap((group): ResponseItem[] => {
    const ticked = symptomsIn(group).flatMap((symptom) => {
      const said = answers.get(symptom.id);
      return said ? [symptomItem(symptom, group, said, labels)] : [];
    });
    const text = clean(group.heading);
    return !ticked.length ? [] : text ? [{ linkId: group.id, text, item: ticked }] : ticked;
  });
  const div = about.map((sentence) => `<p>${escaped(clean(sentence))}</p>`).join('');
  return {
    resourceType: 'QuestionnaireResponse',
    ...(/^\S+$/.test(language) && { language }),
    text: { status: 'additional', div: `<div xmlns="http://www.w3.org/1999/xhtml">${div}</div>` },
    status: 'completed',
    authored: dateTime(authored),
    ...(item.length && { item }),
  };
}
