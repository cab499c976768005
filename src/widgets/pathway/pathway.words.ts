import { fold } from '../../locale/fold.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import { PARTS, type PathwayPart } from './pathway.reader.js';

/** How the term of each part begins in every language of the library, folded. */
const TERMS: Readonly<Record<PathwayPart, RegExp>> = {
  why: /^(why|reason|warum|wieso|grund|لماذا|السبب|سبب|por ?que|motivo|razon|چرا|دليل|pourquoi|raison|क्यों|कारण|なせ\u3099?|理由|dlaczego|po co|powod|neden|nicin|чому|навіщо|причина|为什么|原因)/u,
  how: /^(how(?! long)|wie(?! lange)|كيف|como|چگونه|چطور|comment|कैसे|と\u3099?う|方法|jak(?! dlugo)|nasil|як(?! довго)|如何|怎么|怎样|方式)/u,
  who: /^(who|wer|bei wem|من|quien|por quem|quem|چه كسي|qui|par qui|कौन|誰|た\u3099?れ|kto|kim|u kogo|хто|谁|由谁)/u,
  time: /^(how long|time|wie lange|dauer|كم|المده|cuanto|tiempo|quanto|tempo|چه مدت|مدت|combien|duree|कितना|समय|と\u3099?のくらい|期間|時間|jak dlugo|ile trwa|czas|ne kadar|sure|як довго|скільки|час|多久|时间|多长)/u,
};

/** The part that a term or a paragraph begins, by its mark or else by its words. */
export function partOf(element: Element): PathwayPart | undefined {
  const marked = element.getAttribute('data-fw-part')?.trim().toLowerCase();
  const words = fold(wordsOf(element).slice(0, 60));
  return PARTS.find((part) => part === marked) ?? PARTS.find((part) => TERMS[part].test(words));
}

/** The parts of a step for which something is written. */
export function partsIn(item: Element): PathwayPart[] {
  return [...item.querySelectorAll('dt,p,[data-fw-part]')].flatMap((element) => {
    const text = element.localName === 'dt' ? element.nextElementSibling : element;
    const part = text && wordsOf(text) ? partOf(element) : undefined;
    return part ?? [];
  });
}

/** What a step must not say, by language: that it decides, or that the reader is to ask for it. */
const SAID: Readonly<Record<string, { verdict: RegExp; order: RegExp }>> = {
  en: {
    verdict: /\b(you (do )?have (inomyalgia|fibromyalgia|it\b|this condition)|(then|means|shows|proves|so) (that )?(it is|you have)|(?<!\b(may|can|might|could|to) )(confirms?|proves?|rules? (it |this |that |them )?out)|is (diagnosed|certain)|will (find|show|tell|reveal))\b/,
    order: /\b((ask|insist|push|demand|request)(?!s\b)\w* (your doctor |them )?(for|on|that)? ?(an? |the |your |another |more )?(full )?(mri|ct|x-ray|scan|biops|blood test|test|referral|emg)|(get|have|take|order|book|demand) (an? |the |your |another |more )?(mri|ct|x-ray|scan|biopsy|blood test|emg)|you (must|need to|should) (get|have|ask|be tested))/,
  },
  de: {
    verdict: /(sie haben (inomyalgi|fibromyalgi|dann)|dann (ist es|haben sie|liegt)|bestatig\w*|beweis\w*|schliesst \S+ aus|steht fest)/,
    order: /((verlangen|fordern|bestehen) sie|lassen sie (sich )?(ein|eine|einen|ihr|ihre|ihren)? ?(mrt|ct|blutbild|biopsie|rontgen|ultraschall|untersuch)|bitten sie um (ein|eine|einen) (mrt|ct|blutbild|biopsie|uberweisung))/,
  },
  es: { verdict: /\b(usted tiene (inomialgia|inomyalgia|fibromialgia)|confirman?|demuestran?|descartan?)\b/, order: /\b((pida|exija|solicite) (una?|la|el) (resonancia|analitica|biopsia|prueba|tac))/ },
  fr: { verdict: /\b(vous avez (une |l['’])?(inomyalgie|inomyalgia|fibromyalgie)|confirme(nt)?|prouve(nt)?|exclu(t|ent))\b/, order: /\b((demandez|exigez) (une?|l['’]) ?(irm|scanner|biopsie|prise de sang|examen))/ },
  pt: { verdict: /\b(voce tem (inomyalgia|fibromialgia)|confirmam?|provam?|descartam?)\b/, order: /\b((peca|exija|solicite) (uma?|o|a) (ressonancia|exame|biopsia|tomografia))/ },
  pl: { verdict: /(masz (inomyalgi|fibromialgi)|potwierdza|dowodzi|wyklucza)/, order: /((popros|zazadaj|domagaj sie) o? ?(rezonans|biopsj|badani|tomografi))/ },
  ar: { verdict: /(لديك (اينوميالجيا|فيبروميالجيا)|يوكد|توكد|يثبت|تثبت)/, order: /((اطلب|طالب ب) ?(ال)?(رنين|تحليل|خزعه|صوره|اشعه))/ },
};

/** Whether words decide or order; in a language in which such words are not known, they never do. */
export function says(kind: 'verdict' | 'order', element: Element): boolean {
  const known = SAID[(nearestLang(element) || 'en').slice(0, 2).toLowerCase()];
  // "This does not confirm anything" decides nothing.
  return !!known && fold(wordsOf(element, true)).split(/[.;:!?。]/).some((sentence) => known[kind].test(sentence) && !/\b(not|no|never|cannot|can't|nicht|kein\w*|no|nunca|ne|nao|nie)\b|لا |ليس/u.test(sentence));
}

/** A link that stands for an answer. */
export const ANSWER = /^\W*(yes|no|ja|nein|si|oui|non|sim|nao|tak|nie|evet|hayir|так|ні|نعم|لا|بله|خير|हाँ|हां|नहीं|はい|いいえ|是|否)\P{L}*$/u;
