import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  questionnaireResponse,
  type ResponseItem,
  type SymptomAnswer,
} from '../../src/widgets/symptom-checklist/symptom-checklist.fhir.js';
import type { SymptomChecklist } from '../../src/widgets/symptom-checklist/symptom-checklist.reader.js';
import { root } from '../../tools/run.js';

const folder = `${root}test/widgets/symptom-checklist/`;
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
ajv.addMetaSchema(json(createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-draft-06.json')));
const isValid = ajv.compile(json(`${folder}fhir-r4-questionnaire-response.schema.json`));

const authored = new Date(2026, 10, 25, 9, 5, 7);
const checklist: SymptomChecklist = {
  groups: [
    {
      id: 'muscles',
      heading: 'Muscles',
      symptoms: [
        { id: 'muscles-stiff', words: 'Stiff', note: '' },
        { id: 'muscles-sore', words: 'Sore', note: 'at a touch' },
      ],
      none: { id: 'muscles-none', words: 'None of these', note: '' },
    },
    { id: 'group', heading: '', symptoms: [{ id: 'tired', words: 'Tired', note: '' }] },
  ],
};
const labels = { lasting: 'How long?', often: 'How often?', note: 'In my own words' };
const respond = (answers: [string, SymptomAnswer][], of = checklist, language = 'en') =>
  questionnaireResponse(of, new Map(answers), { authored, language, about: ['A list & no diagnosis.'], labels });

const itemsIn = (items: ResponseItem[] = []): ResponseItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item), ...(item.answer ?? []).flatMap((answer) => itemsIn(answer.item))]);

describe('the list as a FHIR QuestionnaireResponse', () => {
  test('holds what was ticked, in its group, with how long and how often in words', () => {
    const { authored: when, ...response } = respond([
      ['muscles-stiff', { lasting: 'for months', often: 'on most days' }],
      ['tired', { note: 'since spring' }],
    ]);
    assert.match(when, /^2026-11-25T09:05:07[+-]\d\d:\d\d$/);
    assert.equal(new Date(when).getTime(), authored.getTime());
    assert.deepEqual(response, {
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      text: { status: 'additional', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>A list &#38; no diagnosis.</p></div>' },
      status: 'completed',
      item: [
        {
          linkId: 'muscles',
          text: 'Muscles',
          item: [
            {
              linkId: 'muscles-stiff',
              text: 'Stiff',
              answer: [
                {
                  valueBoolean: true,
                  item: [
                    { linkId: 'muscles-stiff/lasting', text: 'How long?', answer: [{ valueString: 'for months' }] },
                    { linkId: 'muscles-stiff/often', text: 'How often?', answer: [{ valueString: 'on most days' }] },
                  ],
                },
              ],
            },
          ],
        },
        {
          linkId: 'tired',
          text: 'Tired',
          answer: [{ valueBoolean: true, item: [{ linkId: 'tired/note', text: 'In my own words', answer: [{ valueString: 'since spring' }] }] }],
        },
      ],
    });
  });

  test('holds a "none of these" that was ticked, and no item where nothing was', () => {
    assert.deepEqual(
      itemsIn(respond([['muscles-none', {}]]).item).map(({ linkId }) => linkId),
      ['muscles', 'muscles-none'],
    );
    assert.equal('item' in respond([]), false);
  });

  test('is refused by the schema where it is wrong, so that the schema is worth asking', () => {
    const right = respond([['tired', { lasting: 'long' }]]);
    assert.equal(isValid(right), true);
    for (const wrong of [
      { ...right, status: '' },
      { ...right, authored: '25 November 2026' },
      { ...right, language: 'en us x ' },
      { ...right, score: 7 },
      { ...right, item: [{ linkId: 'a', answer: [{ valueBoolean: 'yes' }] }] },
      { ...right, item: [{ linkId: 'a', answer: [{ valueString: '' }] }] },
    ]) {
      assert.equal(isValid(wrong), false, JSON.stringify(wrong));
    }
  });

  test('is valid for any checklist and any answers, and holds nothing that was not ticked', () => {
    const words = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom('\u00a0', 'a\u00a0b', '\u2028', '\0', 'ألم', ' x\n'));
    const readable = words.filter((text) => !!text.replace(/[\s\p{C}]/gu, ''));
    const lists = fc.array(
      fc.record({ heading: fc.oneof(fc.constant(''), readable), symptoms: fc.array(readable, { minLength: 1, maxLength: 5 }), none: fc.option(readable) }),
      { maxLength: 4 },
    );
    const answer = fc.record({ lasting: words, often: words, note: words }, { requiredKeys: [] });
    fc.assert(
      fc.property(lists, fc.array(fc.option(answer), { maxLength: 30 }), fc.constantFrom('en', 'de-AT', 'ar', '', 'a b'), (written, given, language) => {
        const of: SymptomChecklist = {
          groups: written.map(({ heading, symptoms, none }, group) => ({
            id: `group ${group}`,
            heading,
            symptoms: symptoms.map((text, index) => ({ id: `${group}.${index}`, words: text, note: '' })),
            ...(none !== null && { none: { id: `${group}.none`, words: none, note: '' } }),
          })),
        };
        const all = of.groups.flatMap(({ symptoms, none }) => (none ? [...symptoms, none] : symptoms)).map(({ id }) => id);
        const ticked = all.flatMap((id, index): [string, SymptomAnswer][] => (given[index] ? [[id, given[index]]] : []));
        const response = respond([...ticked, ['of another list', {}]], of, language);
        assert.ok(isValid(response), JSON.stringify([isValid.errors?.slice(0, 3), response]));
        const items = itemsIn(response.item);
        assert.deepEqual(
          items.filter(({ answer }) => answer?.[0]?.valueBoolean).map(({ linkId }) => linkId),
          ticked.map(([id]) => id),
        );
        assert.equal(new Set(items.map(({ linkId }) => linkId)).size, items.length);
        const text = JSON.stringify(response);
        assert.doesNotMatch(text, /"value(Integer|Decimal|Coding|Quantity)"|"(subject|author|source|identifier|code|score)":|:false/);
      }),
      { numRuns: 300 },
    );
  });
});
