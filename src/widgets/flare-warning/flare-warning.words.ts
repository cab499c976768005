import { fold } from '../../locale/fold.js';
import { phrases } from './flare-warning.phrases.js';
import type { FlarePartName } from './flare-warning.reader.js';

const ASIDES_EN = '(?:(?:i|you|we|people|can|could|may|might|should|to|now|then|first|really|often) )*';
const ASIDES_DE = '(?:(?:sie|du|ich|man|wir|jetzt|dann|selbst|zuerst|zu|kann|kannst|konnen|lasst|sich|konnte|konnten|oft|viele) )*';

/**
 * The words of a heading by which each part is known, in every language of the library: folded, without punctuation, a
 * space at both ends. What may not be a flare comes first, because a heading can also speak of signs or of what to do
 * then, and must not end up as one of them.
 */
const words: readonly (readonly [FlarePartName, RegExp])[] = [
  [
    'not-a-flare',
    new RegExp(
      [
        ' (?:not|no|isn t|isnt|cannot|can t) (?:(?:be|always|just|only|really|necessarily|the|an?|your|my|usual|another|pain|simple|normal|ordinary) )*flare',
        ' (?:something|anything) (?:else|other)',
        ' (?:more|other|different) (?:than|from|to) (?:(?:an?|the|your|just|usual) )*flare',
        String.raw` kein(?:e[nmrs]?)? (?:\S+ )?\S*(?:schub|flare)`,
        String.raw` nicht (?:(?:immer|nur|unbedingt|an|am|der|die|das|ein|einen?|einem|dein|ihr|mein|bloss|einfach) )*\S*(?:schub|flare)`,
        ' etwas ander',
        String.raw` mehr als (?:\S+ ){0,2}\S*schub`,
        ' (?:لا|لن|لم|ليس|ليست|قد لا|ما) (?:[تي]ك[و]?ن )?(?:(?:هذا|هذه|ذلك|الامر|مجرد|فقط) )*(?:ال|ب)?(?:نوب|هجم|انتكاس|اشتداد)',
        ' شي(?:ء|يا) اخر',
      ].join('|'),
    ),
  ],
  [
    'signs',
    new RegExp(
      [
        ' (?:early|first|earliest|advance|typical) (?:warning )?(?:signs?|symptoms?|clues?) ',
        ' warning signs? ',
        String.raw`^ (?:\S{1,2} )?(?:(?:the|my|your) )?signs? $`,
        ' (?:signs?|symptoms?) (?:of|that|before) (?:(?:an?|the|your|my|coming|new|pain) )*flare',
        ' what to (?:look|watch)(?: out)? for ',
        ' how an? (?:\\S+ )?flare(?: up)? (?:starts|begins) ',
        String.raw` \S*(?:fruh|warn)\S*(?:zeichen|signale?|symptome) `,
        ' (?:fruhe|erste|typische|die ersten|mogliche) (?:warn|an)?(?:zeichen|signale?|symptome) ',
        ' (?:an|vor)zeichen ',
        ' vorboten ',
        ' (?:ال)?(?:علامات|اشارات|اعراض|بوادر) (?:ال)?(?:مبكر|اول|انذار|تحذير|مسبق|منذر)',
        ' (?:علامات|بوادر|اشارات) (?:ال)?(?:نوب|هجم|انتكاس)',
        ' اولي (?:ال)?(?:علامات|اعراض) ',
      ].join('|'),
    ),
  ],
  [
    'actions',
    new RegExp(
      [
        ` what ${ASIDES_EN}(?:do|try|help|helps) `,
        ' (?:things|steps) (?:(?:that|you|can|to|may) )*(?:do|try|take|help) ',
        ' (?:first|next) steps ',
        String.raw`^ (?:\S{1,2} )?(?:(?:the|my|your) )?(?:action plan|actions?|steps|plan) $`,
        ` (?:was|das) ${ASIDES_DE}(?:tun|hilft|helfen|helfen kann|machen)`,
        ' (?:erste|nachste) schritte ',
        String.raw`^ (?:\S{1,2} )?(?:massnahmen|schritte|(?:mein|ihr|dein) plan) $`,
        ' (?:ماذا|ما) (?:(?:الذي|يمكن|يمكنك|يمكنكم|ان|يجب|عليك|قد|عساك) )*(?:ا|ت|ن|ي)?(?:فعل|عمل|ساعد)',
        ' ما (?:الذي )?(?:يمكن|يمكنك|ينبغي|يجب|عليك) (?:(?:ان|عليك) )*(?:ال)?(?:[تين]?فعل|قيام|[تين]?عمل)',
        ' ما العمل ',
        ' (?:خطوات|خطه) (?:عمليه|العمل|اولي|مقترحه|يمكن) ',
      ].join('|'),
    ),
  ],
];

/** Elsewhere's signs: of danger, for a doctor. */
const ALARM =
  /emergenc|danger|red flag|doctor|hospital|notfall|gefahr|arzt|خطر|طبيب|طوار|urgence|medecin|hopita|urgenc|medic|peligr|perig|lekarz|szpital|alarm|niebezp|acil|tehlik|doktor|hastane|лікар|небезпе|екстре|डॉक्टर|अस्पताल|आपात|खतर|危険|救急|緊急|医師|受診|病院|危险|紧急|急诊|医生|就医|医院|پزشك|اورژانس|بيمارستان/;

const holds = (heading: string, lang: string, all: string): boolean =>
  all.split('|').some((phrase) => heading.includes(/^(ja|zh)$/.test(lang) ? phrase : ` ${phrase} `));

/** Which part a heading begins, by its words; undefined when it begins none. Pure; for any text, in linear time. */
export function partByWords(heading: string): FlarePartName | undefined {
  const folded = ` ${fold(heading.slice(0, 200)).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
  const name = (words.find(([, pattern]) => pattern.test(folded)) ?? phrases.find(([, said]) => Object.entries(said).some(([lang, all]) => holds(folded, lang, all))))?.[0];
  return name === 'signs' && ALARM.test(folded) ? undefined : name;
}
