import type { Symptom, SymptomChecklist } from './symptom-checklist.reader.js';

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
  status: 'completed';
  authored: string;
  item?: ResponseItem[];
}

export interface ResponseOptions {
  /** When the list was made; stated in local time with its distance from UTC. */
  authored: Date;
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
function stated(linkId: string, words: string | undefined): ResponseItem[] {
  const valueString = clean(words);
  return valueString ? [{ linkId, answer: [{ valueString }] }] : [];
}

function symptomItem({ id, words }: Symptom, { lasting, often, note }: SymptomAnswer): ResponseItem {
  const item = [...stated(`${id}/lasting`, lasting), ...stated(`${id}/often`, often), ...stated(`${id}/note`, note)];
  // The details belong to the tick: in R4, what depends on an answer is an item of that answer.
  return { linkId: id, text: clean(words), answer: [{ valueBoolean: true, ...(item.length && { item }) }] };
}

/**
 * The reader's list as a FHIR R4 `QuestionnaireResponse` (hl7.org/fhir/R4/questionnaireresponse.html).
 *
 * Only what was ticked is in it. A symptom that was not ticked is absent, not false: nobody was asked. The same goes for a
 * "none of these" that was not ticked. It names nobody (no subject, no author, no identifier), holds no code and no score.
 * Its status is `completed` because the reader has said that the list is done; what is left out was not recorded.
 *
 * @param answers By the id of the symptom; to be in it is to be ticked. Ids that the checklist does not know are left out.
 */
export function questionnaireResponse(
  { groups }: SymptomChecklist,
  answers: ReadonlyMap<string, SymptomAnswer>,
  { authored, language }: ResponseOptions,
): QuestionnaireResponse {
  const item = groups.flatMap(({ id, heading, symptoms, none }): ResponseItem[] => {
    const ticked = (none ? [...symptoms, none] : symptoms).flatMap((symptom) => {
      const answer = answers.get(symptom.id);
      return answer ? [symptomItem(symptom, answer)] : [];
    });
    const text = clean(heading);
    return !ticked.length ? [] : text ? [{ linkId: id, text, item: ticked }] : ticked;
  });
  return {
    resourceType: 'QuestionnaireResponse',
    ...(/^\S+$/.test(language) && { language }),
    status: 'completed',
    authored: dateTime(authored),
    ...(item.length && { item }),
  };
}
