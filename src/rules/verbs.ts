import { DENIAL, phrase, saidIn, type Patterns } from './said.js';
import { deviceLaw, type Source } from './sources.js';

/** A verb that makes a page, or a widget in it, something that it must not be. */
export interface VerbRule {
  code: string;
  /** As it stands in a dictionary. */
  verb: string;
  /** All its forms as a pattern's source, per language. */
  forms: { en: string; de?: string };
  /** What is a claim whoever is said to do it, as a pattern's source; otherwise only what the page is said to do is one. */
  claim?: { en: string; de?: string };
  instead: string;
  source: Source;
}

const why = 'software that is meant for it is a medical device, whatever a disclaimer says';

const assess = '(?:assess|calculat|estimat|evaluat|measur|scor)(?:e|es|s|ed|ing)?';
const risk = '(?:\\p{L}{1,16} )?(?:risks?|likelihood|chances?|severity|probability)';
const bewerte = '(?:bewert|berechn|ermittel|schätz)(?:e|et|t|en|n)(?: Sie)?';
const Risiko = '(?:\\p{L}{1,16} )?(?:Risiko|Wahrscheinlichkeit)';

/** What no widget does, and what no author may say that one does. */
export const verbRules: readonly VerbRule[] = [
  {
    code: 'verb-diagnose',
    verb: 'diagnose',
    forms: { en: 'diagnos(?:e|es|ed|ing)', de: 'diagnostizier(?:t|en|te|ten)' },
    instead: '“collects what you have noticed, to take to an appointment”',
    source: deviceLaw,
  },
  {
    code: 'verb-detect',
    verb: 'detect',
    forms: { en: 'detect(?:s|ed|ing)?|recogni[sz]es (?:your|a) (?:condition|disease|illness)', de: 'erkenn(?:t|en) (?:Ihre|deine|eine) (?:Krankheit|Erkrankung)' },
    instead: '“lists”, “describes”',
    source: deviceLaw,
  },
  {
    code: 'verb-screen',
    verb: 'screen for',
    forms: { en: '(?:pre-?)?screen(?:s|ed|ing)? (?:\\p{L}{1,16} )?for|rules? out' },
    instead: '“lists what the article names”',
    source: deviceLaw,
  },
  {
    code: 'verb-predict',
    verb: 'predict',
    forms: { en: 'predict(?:s|ed|ing)?|forecast(?:s|ing)?', de: 'sag(?:t|en) (?:Ihre\\p{L}{0,1}|deine\\p{L}{0,1}) \\p{L}{1,20} (?:voraus|vorher)' },
    instead: '“lists early signs that people report”',
    source: deviceLaw,
  },
  {
    code: 'verb-assess-risk',
    verb: 'assess your risk',
    forms: { en: `${assess} (?:your|the|their|his|her|my) ${risk}`, de: `${bewerte} (?:\\p{L}{1,16} )?${Risiko}` },
    claim: { en: `${assess} your ${risk}`, de: `${bewerte} (?:Ihr|dein)\\p{L}{0,2} ${Risiko}` },
    instead: '“what to tell a doctor”',
    source: deviceLaw,
  },
  {
    code: 'verb-monitor',
    verb: 'monitor',
    forms: { en: 'monitor(?:s|ed|ing)?', de: 'überwach(?:t|en|te|ten)' },
    instead: '“keeps your notes on this device”',
    source: deviceLaw,
  },
];

/** Up to two words before the verb, none of which denies it. */
const between = String.raw`(?: (?!${DENIAL} )[\p{L}']{1,16}){0,2} `;
/** What a sentence is about where it is about the widget, not about doctors. */
const itself = {
  en: String.raw`(?:this|our|the) (?:\p{L}{1,16} ){0,2}(?:app|check|checker|checklist|form|list|page|plan|questionnaire|quiz|score|self-?test|online test|table|tool|widget)${between}`,
  de: String.raw`(?:diese[rs]?|unsere?|der|die|das) (?:\p{L}{1,20} )?(?:App|Bogen|Check|Checkliste|Fragebogen|Karte|Liste|Plan|Seite|Selbsttest|Symptomcheck|Tabelle|Werkzeug|Widget)${between}`,
};
/** What makes it about the reader's own body. */
const reader = { en: String.raw`(?: yourself| (?:if|whether) you(?: have|'ve| are)?)` };

/** For the library's own words: the verb at all, whoever is said to do it. */
export const anyForm = ({ forms }: VerbRule): Patterns => ({
  en: phrase(forms.en),
  ...(forms.de && { de: phrase(forms.de) }),
});

const claims: readonly (readonly [VerbRule, Patterns])[] = verbRules.map((rule) => {
  const { claim, forms } = rule;
  const en = claim?.en ?? `${itself.en}(?:${forms.en})|(?:${forms.en})${reader.en}`;
  const de = claim?.de ?? (forms.de && `${itself.de}(?:${forms.de})`);
  return [rule, { en: phrase(en), ...(de && { de: phrase(de) }) }];
});

/** What is wrong with a verb, and how to mend it. */
export const verbAdvice = ({ verb, instead }: VerbRule, words: string): readonly [wrong: string, mend: string] => [
  `says “${words}”: that is a promise to ${verb}, and ${why}.`,
  `Say what it does instead, for example ${instead}.`,
];

/**
 * What an author's text claims that the page or a widget does: "this list detects", "diagnose yourself". That doctors
 * diagnose is no such claim, nor is "this list does not diagnose". `language` is a BCP 47 tag.
 */
export function findClaims(text: string, language?: string): { rule: VerbRule; words: string }[] {
  return claims.flatMap(([rule, patterns]) => {
    const words = saidIn(text, patterns, language, true);
    return words ? [{ rule, words }] : [];
  });
}
