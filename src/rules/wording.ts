import { phrase, saidIn, type Patterns } from './said.js';
import {
  biasFree,
  deviceLaw,
  disabilityWords,
  healthClaims,
  healthFraud,
  languageMatters,
  leidmedien,
  medicineAdvertising,
  ownDecision,
  presentingComplaint,
  samaritans,
  wordsMatter,
  type Source,
} from './sources.js';

/** Words about people, illness or treatment for which there are better ones. */
export interface WordingRule {
  code: string;
  /** What is wrong with it, as a clause after "because". */
  why: string;
  /** Better words, or what to do about it. */
  instead: string;
  /** An example for the documentation: words that the rule finds. */
  example: string;
  source: Source;
  /** An error is a false or dangerous promise; the rest is advice. */
  severity: 'error' | 'advice';
  /** Whether it may be said where words before it deny it. */
  unlessDenied?: boolean;
  patterns: Patterns;
}

const en = (source: string): Patterns => ({ en: phrase(source) });
const both = (english: string, german: string): Patterns => ({ en: phrase(english), de: phrase(german) });

/** Whom a sentence is about. */
const people = String.raw`(?:people|persons?|individuals|patients|bodies|men|women|adults|folks?)`;

export const wordingRules: readonly WordingRule[] = [
  // People
  {
    code: 'suffering',
    why: 'it tells readers how they feel, and makes the illness all that they are',
    instead: '“has”, “lives with”, “people with …”',
    example: 'suffering from inomyalgia',
    source: { ...disabilityWords, name: `${disabilityWords.name}; ${leidmedien.name}` },
    severity: 'advice',
    patterns: both(String.raw`suffer(?:s|ed|ing)? (?:from|with)|sufferers?`, String.raw`(?:leid(?:e|et|en|end)|litt(?:en)?|gelitten) (?:an|unter)`),
  },
  {
    code: 'victim',
    why: 'it describes a person as helpless',
    instead: '“has”, “lives with”',
    example: 'a victim of chronic pain',
    source: disabilityWords,
    severity: 'advice',
    patterns: both('victims? of|afflicted(?: (?:by|with))?|stricken (?:by|with)|crippl(?:ed|ing)|cripples?|plagued (?:by|with)', 'heimgesucht|befallen von|Opfer (?:der|einer|von) (?:Krankheit|Erkrankung|Schmerzen)'),
  },
  {
    code: 'wheelchair',
    why: 'a wheelchair gives freedom of movement',
    instead: '“uses a wheelchair”',
    example: 'confined to a wheelchair',
    source: disabilityWords,
    severity: 'advice',
    patterns: both('(?:confined|bound) to (?:a|the|their|his|her) (?:wheelchair|bed)|(?:wheelchair|bed)-?bound', 'an den Rollstuhl gefesselt|ans Bett gefesselt'),
  },
  {
    code: 'label',
    why: 'it makes a person into a diagnosis',
    instead: '“people with epilepsy”, “disabled people”, “people with a mental health condition”',
    example: 'the disabled',
    source: disabilityWords,
    severity: 'advice',
    patterns: en(String.raw`the (?:disabled|handicapped|mentally ill|blind|deaf|chronically ill)(?! (?:${people}|child\p{L}{0,3}|community|access|parking|toilets?))|handicapped|epileptics|schizophrenics|diabetics|arthritics|mental patients?|lunatics?`),
  },
  {
    code: 'normal-people',
    why: 'it calls the reader abnormal',
    instead: '“people without the condition”',
    example: 'normal people',
    source: { ...biasFree, name: `${biasFree.name}; ${disabilityWords.name}` },
    severity: 'advice',
    patterns: both(String.raw`(?:ab)?normal ${people}|able-?bodied`, String.raw`normale\p{L}? (?:Menschen|Personen|Leute)`),
  },
  {
    code: 'blame',
    why: 'it blames a person for a treatment that does not fit their life',
    instead: '“it did not work for them”, “they take it less often than advised”',
    example: 'non-compliant patients',
    source: languageMatters,
    severity: 'advice',
    patterns: en(String.raw`non-?complian(?:t|ce)|non-?adheren(?:t|ce)|(?:patients?|people|who|they|you) (?:have )?fail(?:ed|s)? (?:to (?:take|follow|comply|lose)|treatment|therapy)|poorly controlled patients?`),
  },
  {
    code: 'doubt',
    why: 'it casts doubt on what a person reports',
    instead: '“says”, “reports”, “has”',
    example: 'patients complain of fatigue',
    source: presentingComplaint,
    severity: 'advice',
    patterns: en(String.raw`(?:patients?|people|persons?|women|men|those|she|he|they) (?:who )?(?:often |may |usually |also )?(?:complain(?:s|ed|ing)? (?:of|about)|claim(?:s|ed|ing)? (?:to|that|they)|den(?:y|ies|ied) (?:pain|having|any))|drug-?seek(?:ing|ers?)`),
  },
  {
    code: 'all-in-your-head',
    why: 'many readers were told so when they asked for help',
    instead: 'Say that the pain is real; where stress plays a part, say which part',
    example: 'all in your head',
    source: ownDecision,
    severity: 'advice',
    unlessDenied: true,
    patterns: both(String.raw`(?:(?:all|only|just) in (?:your|their|the|his|her|my) (?:heads?|minds?)|imaginary (?:pain|illness|symptoms?)|(?:just|only) (?:stress|anxiety|nerves|psychological)|hypochondriacs?|malinger(?:ing|ers?)|hysterical|attention-?seeking)`, String.raw`(?:(?:nur|alles) (?:im Kopf|Einbildung|eingebildet|psychisch)|eingebildete\p{L}? (?:Kranke\p{L}?|Schmerzen))`),
  },
  {
    code: 'just',
    why: 'what is easy for the writer may cost the reader a day',
    instead: 'Leave the word out, and say what it takes',
    example: 'just exercise more',
    source: ownDecision,
    severity: 'advice',
    unlessDenied: true,
    patterns: en(String.raw`(?:just|simply|merely) (?:a matter of|accept|avoid|be|breathe|cheer|cut|do|drink|eat|exercise|get|go|ignore|keep|learn|listen|lose|make|move|push|quit|relax|rest|sleep|snap|start|stay|stop|stretch|take|think|try|walk)`),
  },
  {
    code: 'addict',
    why: 'it makes people hide what they take from those who could help',
    instead: '“person with a substance use disorder”, “drug use”; for prescribed medicines “dependence”',
    example: 'drug abuse',
    source: wordsMatter,
    severity: 'advice',
    patterns: en('(?:drug|opioid|painkiller|substance|alcohol|medication) abus(?:e|ers?)|(?:drug |opioid |painkiller )?addicts?|junkies?|drug habits?'),
  },
  {
    code: 'suicide',
    why: 'it speaks of a crime or of a success, and some readers are at risk',
    instead: '“died by suicide”, “ended their life”, “attempted suicide”; and name a crisis line beside it',
    example: 'committed suicide',
    source: samaritans,
    severity: 'error',
    patterns: both('commit(?:s|ted|ting)? suicide|(?:successful|unsuccessful|failed|completed) suicides?(?: attempts?)?|suicide (?:epidemic|craze|wave)', String.raw`Selbstm[oö]rd\p{L}{0,12}|Freitod|erfolgreiche\p{L}? Suizid\p{L}{0,8}`),
  },
  {
    code: 'scare',
    why: 'fear keeps readers from what the sentence wants to tell them',
    instead: 'Say what may happen, how often, and what to do',
    example: 'a silent killer',
    source: ownDecision,
    severity: 'advice',
    patterns: en(String.raw`silent killers?|ticking time ?bombs?|(?:living|waking) (?:hell|nightmare)|death sentence|ruin(?:s|ed|ing)? (?:your|their) (?:life|lives)|doctors (?:won't|don't want to) tell you|(?:shocking|terrifying|horrifying) (?:truth|facts?|symptoms?)|devastating (?:disease|illness|condition)|before it's too late`),
  },
  // Promises
  {
    code: 'cure',
    why: 'a promise that may keep readers from treatment',
    instead: '“may ease”, “may help some people”, with its source and its harms',
    example: 'cures inflammation',
    source: healthFraud,
    severity: 'error',
    unlessDenied: true,
    patterns: both(String.raw`(?:cures|(?:will|can|to) (?:completely |fully |finally )?(?:cure|reverse|eliminate|banish) (?:your|the|all|any|chronic|pain|fibromyalgia|inomyalgia|inflammation|fatigue|symptoms?)|cure-?all|(?:quick|permanent|complete|instant|natural) (?:cure|fix|relief))`, String.raw`(?:heilt (?:Ihre|deine|die|jede|alle|den|das)?|Allheilmittel|garantierte Heilung)`),
  },
  {
    code: 'miracle',
    why: 'nothing that can be relied on is called so',
    instead: 'Say what was studied, and what came of it',
    example: 'a miracle supplement',
    source: healthFraud,
    severity: 'error',
    unlessDenied: true,
    patterns: both(String.raw`(?:miracles?|miraculous(?:ly)?|revolutionary (?:treatment|therapy|supplement|cure|remedy)|secret (?:ingredient|remedy|cure|formula)|ancient remed(?:y|ies)|wonder drugs?)`, String.raw`(?:Wundermittel|Wunderheilung\p{L}{0,2}|Wunderwaffe)`),
  },
  {
    code: 'guarantee',
    why: 'no effect on a body can be guaranteed',
    instead: 'Say how many people it helped, and how many it did not',
    example: 'guaranteed relief',
    source: medicineAdvertising,
    severity: 'error',
    unlessDenied: true,
    patterns: both(String.raw`(?:guarantee(?:s|d)?|100 ?(?:%|per ?cent) (?:effective|safe|natural|success|sure|pure|cured|proven|relief)|always works|works for every(?:one|body)|never fails|money-?back)`, String.raw`(?:garantier(?:t|en|te\p{L}?)|100 ?(?:%|Prozent) (?:wirksam|sicher|natürlich|Erfolg)|hilft (?:immer|jedem|allen)|wirkt immer)`),
  },
  {
    code: 'proven',
    why: 'readers cannot tell what was shown, in whom, and by whom',
    instead: '“a study of 120 people found …”, with its source',
    example: 'clinically proven',
    source: healthClaims,
    severity: 'advice',
    unlessDenied: true,
    patterns: both(String.raw`(?:(?:clinically|scientifically|medically|doctor) (?:proven|tested|approved)|proven (?:to|results?|remed(?:y|ies)|cures?|treatments?)|science-?backed|backed by science|studies prove|doctor-recommended)`, String.raw`(?:(?:klinisch|wissenschaftlich|medizinisch) (?:bewiesen|erwiesen|getestet|belegt)|nachweislich wirksam|von Ärzten empfohlen)`),
  },
  {
    code: 'harmless',
    why: 'every treatment can do harm, natural ones too',
    instead: 'Name the harms that are known, or say that they are not known',
    example: 'no side effects',
    source: medicineAdvertising,
    severity: 'error',
    unlessDenied: true,
    patterns: {
      en: phrase(String.raw`(?:no|without|zero|free (?:of|from)) (?:any |known |harmful |serious |negative )?side[ -]?effects|(?:(?:completely|totally|perfectly|entirely|absolutely) (?:safe|harmless|natural)|risk-?free|all[ -]natural|natural,? (?:so|and) (?:it is |it's )?(?:safe|harmless)|can't hurt)`),
      de: phrase(String.raw`(?:ohne|keine(?:rlei)?) (?:jede |bekannten )?Nebenwirkungen|nebenwirkungsfrei|(?:(?:völlig|vollkommen|absolut|garantiert) (?:sicher|harmlos|unbedenklich|natürlich)|rein pflanzlich und (?:daher|deshalb))`),
    },
  },
  {
    code: 'verdict',
    why: 'it tells readers what they have, which only somebody who examines them can',
    instead: '“some people with … notice …”, “a doctor can find out”',
    example: 'find out if you have inomyalgia',
    source: deviceLaw,
    severity: 'error',
    unlessDenied: true,
    patterns: both(
      String.raw`(?:self-?diagnos(?:e|es|ed|ing|is)|(?:find out|discover|check|know|see|test|tell) (?:if|whether) you(?: have|'ve got| may have| might have| are at risk| suffer)|you (?:probably|likely|almost certainly|definitely) have|your (?:risk|symptom|severity|health|pain) scores?|(?:if you (?:have|tick|ticked|checked|answered)|with) (?:\p{L}{1,10} ){0,2}(?:\d{1,2}|two|three|four|five|six|seven|eight) or more (?:of (?:these|the|them)|symptoms|signs|boxes)|how many did you tick)`,
      String.raw`(?:Selbstdiagnose\p{L}?|(?:finde|finden Sie|prüfe|prüfen Sie|teste|testen Sie) (?:heraus, )?ob (?:du|Sie)|(?:Sie haben|du hast) (?:wahrscheinlich|vermutlich|höchstwahrscheinlich))`,
    ),
  },
];

/** What is wrong with a wording, and how to mend it. */
export const wordingAdvice = ({ why, instead }: WordingRule, words: string): readonly [wrong: string, mend: string] => [
  `says “${words}”: ${why}.`,
  instead.startsWith('“') ? `Say ${instead}.` : `${instead}.`,
];

/** Words in a text for which there are better ones, once for each rule. `language` is a BCP 47 tag; empty when unknown. */
export function findWording(text: string, language?: string): { rule: WordingRule; words: string }[] {
  return wordingRules.flatMap((rule) => {
    const words = saidIn(text, rule.patterns, language, rule.unlessDenied);
    return words ? [{ rule, words }] : [];
  });
}
