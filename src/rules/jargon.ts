/** A word of medicine that many readers do not know, as a pattern's source, and what to say instead or beside it. */
type Jargon = readonly [words: string, plain: string];

const english: readonly Jargon[] = [
  ['acute', 'sudden and short'],
  ['aetiology|etiology', 'cause'],
  ['analgesics?', 'pain medicine'],
  ['anti-?convulsants?', 'a medicine first made for fits, also used for nerve pain'],
  ['autoimmune', 'when the body’s defences attack the body itself'],
  ['benign', 'not dangerous, not cancer'],
  ['biomarkers?', 'something in the body that a test can measure'],
  ['CBT', 'cognitive behavioural therapy: talking about thoughts and habits to cope better'],
  ['central(?:i[sz]ed)? sensiti[sz]ation', 'when the nervous system turns pain up'],
  ['chronic', 'long-lasting'],
  ['co-?morbidit(?:y|ies)|comorbid', 'other conditions at the same time'],
  ['contraindicat(?:ed|ions?)', 'not to be used'],
  ['cortisol', 'a hormone that the body makes under stress'],
  ['exacerbat(?:es?|ed|ions?)', 'getting worse'],
  ['gastrointestinal', 'of the stomach and the gut'],
  ['hypothyroidism', 'a thyroid gland that makes too little hormone'],
  ['idiopathic', 'with no known cause'],
  ['localised|localized', 'in one place'],
  ['malaise', 'feeling ill'],
  ['mitochondri(?:a|al|on)', 'the parts of a cell that make energy'],
  ['multidisciplinary', 'of people from several professions'],
  ['musculoskeletal', 'of muscles, bones and joints'],
  ['myalgia', 'muscle pain'],
  ['neurotransmitters?', 'something that carries messages between nerves'],
  ['neurologists?', 'a doctor for nerves and the brain'],
  ['NSAIDs?', 'anti-inflammatory pain medicine, such as ibuprofen'],
  ['oedema|edema', 'swelling'],
  ['palpitations', 'a heartbeat that you can feel'],
  ['pathophysiology', 'what goes wrong in the body'],
  ['prognosis', 'how it is likely to go on'],
  ['prophyla(?:xis|ctic)', 'something to prevent it'],
  ['remission', 'a time with few or no symptoms'],
  ['rheumatologists?', 'a doctor for joints, muscles and the body’s defences'],
  ['serotonin', 'something that carries messages between nerves'],
  ['somatic', 'of the body'],
  ['titrat(?:e|ed|ion)', 'change bit by bit'],
];

const german: readonly Jargon[] = [
  ['akute?[nrms]?', 'plötzlich und kurz'],
  ['Ätiologie', 'Ursache'],
  ['Analgetik(?:um|a)', 'Schmerzmittel'],
  ['Anamnese', 'Krankengeschichte'],
  ['Antikonvulsiv(?:um|a)', 'Mittel gegen Krampfanfälle, auch gegen Nervenschmerzen'],
  ['autoimmun(?:e[nrms]?)?|Autoimmun(?:erkrankung|krankheit)(?:en)?', 'die Abwehr greift den eigenen Körper an'],
  ['benigne?[nrms]?', 'gutartig'],
  ['Biomarkern?', 'etwas im Körper, das ein Test messen kann'],
  ['chronische?[nrms]?|chronisch', 'lange anhaltend'],
  ['Cortisol|Kortisol', 'ein Hormon, das der Körper bei Stress bildet'],
  ['Exazerbation(?:en)?', 'Verschlechterung'],
  ['Hypothyreose', 'Schilddrüsenunterfunktion'],
  ['idiopathische?[nrms]?|idiopathisch', 'ohne bekannte Ursache'],
  ['indiziert|kontraindiziert|Kontraindikation(?:en)?', 'angebracht oder nicht angebracht'],
  ['KVT', 'kognitive Verhaltenstherapie: über Gedanken und Gewohnheiten sprechen, um besser zurechtzukommen'],
  ['Komorbidität(?:en)?', 'weitere Krankheiten zur gleichen Zeit'],
  ['Mitochondri(?:en|um)|mitochondriale?[nrms]?', 'Teile der Zelle, die Energie bereitstellen'],
  ['muskuloskelettale?[nrms]?', 'von Muskeln, Knochen und Gelenken'],
  ['Myalgien?', 'Muskelschmerzen'],
  ['Neurotransmittern?', 'Botenstoff zwischen Nerven'],
  ['NSAR', 'entzündungshemmende Schmerzmittel, zum Beispiel Ibuprofen'],
  ['Ödeme?n?', 'Schwellung'],
  ['Pathogenese|Pathophysiologie', 'wie die Krankheit entsteht'],
  ['Prävalenz', 'wie viele Menschen es haben'],
  ['Prognosen?', 'wie es voraussichtlich weitergeht'],
  ['Prophylaxe', 'Vorbeugung'],
  ['Remission(?:en)?', 'Zeit mit wenigen oder ohne Beschwerden'],
  ['Serotonin', 'Botenstoff zwischen Nerven'],
  ['somatische?[nrms]?', 'körperlich'],
  ['zentrale?[nr]? Sensibilisierung', 'das Nervensystem verstärkt den Schmerz'],
];

const words: Readonly<Record<string, readonly Jargon[]>> = { en: english, de: german };

/** As it is written: the short names of treatments and of groups of medicines are words of their own in small letters. */
const whole = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, /^\p{Lu}{3}/u.test(source) ? 'gu' : 'giu');

const patterns: Readonly<Record<string, readonly (readonly [pattern: RegExp, plain: string])[]>> = Object.fromEntries(
  Object.entries(words).map(([language, all]) => [language, all.map(([source, plain]) => [whole(source), plain] as const)]),
);

/** Said in brackets right behind it; or it stands in brackets itself, behind what says the same in other words. */
const isExplained = (text: string, start: number, end: number): boolean =>
  /^["”“»]?\s?[([（]\s?[^)\]）]/u.test(text.slice(end, end + 6)) || (/[([（]\s?["“„«]?$/u.test(text.slice(0, start)) && /^["”“»]?\s?[)\]）]/u.test(text.slice(end, end + 4)));

/** A word that an author could mark or explain. */
export interface FoundJargon {
  /** As the author wrote it. */
  words: string;
  /** What it means, in everyday words. */
  plain: string;
}

/**
 * Words of medicine in a text that nothing explains, each once, in the order of the text. Total and pure.
 *
 * `language` is a BCP 47 tag; a text in a language without a list, or in none that is named, is left alone. `known`: words
 * that the page explains elsewhere, by a mark or in a list of words. A word that brackets explain once is explained.
 */
export function findJargon(text: string, language = '', known: Iterable<string> = []): FoundJargon[] {
  const explained = [...known];
  const found: (FoundJargon & { at: number })[] = [];
  const primary = language.toLowerCase().split('-')[0]!;
  for (const [pattern, plain] of Object.hasOwn(patterns, primary) ? patterns[primary]! : []) {
    const matches = [...text.matchAll(pattern)];
    const [first] = matches;
    if (!first || matches.some(({ 0: said, index }) => isExplained(text, index, index + said.length))) continue;
    if (explained.some((word) => [...word.matchAll(pattern)].length)) continue;
    found.push({ words: first[0], plain, at: first.index });
  }
  return found.sort((one, other) => one.at - other.at).map(({ words, plain }) => ({ words, plain }));
}

/** Of these elements, the words that a page explains: marked ones, abbreviations with a title, and those of its lists of words. */
export function knownWords(elements: readonly Element[]): string[] {
  return elements.filter((element) => element.matches('dt,dfn,abbr[title],fw-term,.fw-term,[data-fw=term]')).map((element) => element.textContent ?? '');
}
