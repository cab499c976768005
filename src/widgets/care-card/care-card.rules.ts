import { tellAuthor } from '../../behaviors/mistakes.js';
import { fold } from '../../locale/fold.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { wordsOf } from '../../rules/author-words.js';
import type { Advice, Mistake } from '../../rules/mistake.js';
import { canCarryWords, headingOf, levelOf, misplaced } from './care-card.reader.js';

/** Words with which a heading asks for something, folded, by language. German also says "112 anrufen". */
const asking: Readonly<Record<string, RegExp>> = {
  en: /^(now|please|immediately)?\W*(arrange|ask|book|call|contact|dial|find|get|go|make|message|phone|ring|see|seek|speak|take|talk|tell|text|use|visit)\b/,
  de: /(^|\s)(an)?(begeben|besuch|bitte[nt]? |fahr|frag|geh|hol|kontaktier|lass|mach|meld|nehm|nimm|ruf|such|sprech|sprich|vereinbar|wahl|wend)/,
  ar: /^(يرجي |الرجاء )?(اتصل|اطلب|اذهب|راجع|احجز|توجه|تواصل|اسال|استشر|تحدث|ارسل|حدد|زر|ابحث)/,
  es: /^[^\p{L}]*(acud|avis|busca|busqu|comuni|consult|contact|diga|dirij|escrib|habl|haga|llam|pedir|pida|pide|pregunt|reserv|solicit|telefone|vaya|ve a |ve al|vea|visit)/u,
  fa: /(^|[\s,])(اطلاع ده|ببينيد|برويد|بپرس|تلفن بزن|تلفن كن|تماس بگير|حرف بزن|خبر كن|رزرو كن|زنگ بزن|سوال كن|صحبت كن|كمك بخواه|كمك بگير|مراجعه كن|مشورت بگير|مشورت كن|نوبت بگير|وقت بگير|ويزيت شو|پيام بده|پيام بفرست|گفتگو كن)/u,
  fr: /^[^\p{L}]*(adress|alert|allez|appel|cherch|compos|consult|contact|demand|dites|ecriv|envoy|faites|joign|obten|parl|prendre|prenez|preven|rendez-vous|reserv|se rendre|telephon|veuillez|voyez)/u,
  hi: /(^|[\s,])(अपॉइंटमेंट ल|कॉल कर|को दिखा|जाएँ|जाएं|डायल कर|पूछ|फ़ोन कर|फोन कर|बताएँ|बताएं|बात कर|बुक कर|बुला|मदद माँग|मदद मांग|मदद ल|मिलाएँ|मिलाएं|संदेश भेज|संपर्क कर|समय ल|सलाह ल|सहायता ल|से मिलें)/u,
  ja: /(に聞|に行|へ行|を呼|予約|伝えて|利用し|助けを求|受診し|受診す|受診を|向かって|問い合わせ|尋ね|申し込|相談し|相談す|相談を|知らせ|診てもら|診察を受け|話し|通報|連絡|電話)/u,
  pl: /(^|[\s,])(dzwon do|dzwon pod|idz do|jedz do|pojdz|pojedz|popros|poradz|porozmawiaj|poszukaj|skonsultuj|skontaktuj|spytaj|szukaj|udaj sie|umow|uzyskaj|wezwij|wzywaj|zadzwon|zapisz sie|zapytaj|zasiegnij|zglaszaj|zglos)/u,
  pt: /^[^\p{L}]*(acione|agend|avise|buscar|busque|chame|consulte|contate|converse|dirija-se|disque|entre em contato|fale|ligar|ligue|marcar|marque|peca|pedir|pergunte|procur|solicite|telefone|va a|va para)/u,
  tr: /(^|[\s,])(arayin|basvurun|beklemeyin|bildirin|cagirin|danisin|destek al|doktora sor|doktorunuza sor|eczaciniza sor|gidin|gorunun|gorusun|haber ver|iletisime gec|konusun|mesaj gonder|muayene olun|randevu al|randevu iste|telefon ed|temas kur|ulasin|yardim al|yardim iste)/u,
  uk: /(^|[\s,])(викликаите|викличте|відвідаите|дзвоніть|домовтес|запитаите|запишіться|зателефон|зв['’ʼ]яж|зв['’ʼ]яж|зверніться|звертаитес|идіть|повідомте|поговоріть|попросіть|порадьтес|поідьте|проконсульту|спитаите|телефонуите|шукаите|ідьте|ідіть)/u,
  zh: /(今天就|前往|去医院|去急诊|及时就|叫救护车|告诉|呼叫|咨询|寻求|尽快就|打电话|找医生|拨打|挂号|求助|看医生|立即就|联系|致电|询问|请就|问医生|预约|马上就)/u,
};

/**
 * What is an author's mistake in a care card, with the mend. After the NHS service manual on care cards (one action in the
 * heading, most severe first, few on a page, never in an expander), and after reports of cards that screen readers
 * announced with the wrong level (nhsuk-frontend#249).
 */
export const careCardRules: Record<string, Advice> = {
  'no-level': [
    'has no level, so it can only say "Important".',
    'Write class="fw-care-card is-level-emergency", is-level-urgent or is-level-routine.',
  ],
  'unknown-level': [
    'has a level that does not exist, so it can only say "Important".',
    'Write emergency, urgent or routine: class="fw-care-card is-level-urgent".',
  ],
  'no-heading': [
    'has no heading, so readers who go from heading to heading miss it.',
    'Begin it with what to do: <h3>Call your local emergency number if:</h3>, without indentation or blank lines.',
  ],
  'html-shown': [
    'shows HTML to its readers, which it holds as text or as code.',
    'Paste it into an HTML block, without indentation or blank lines.',
  ],
  'no-signs': [
    'says what to do and not when: below its heading stands nothing.',
    'Write the signs below it, <ul><li>…</li></ul>, without indentation or blank lines.',
  ],
  'silent-heading': [
    'has a heading that is hidden or takes its name from an attribute, so the level cannot be part of it and stands above it.',
    'Take aria-label, aria-labelledby, aria-hidden or hidden off the heading, and do not put it into a <details>.',
  ],
  'no-action': [
    'has a heading that does not say what to do.',
    'Begin it with a verb: "Call … if:", "Ask … for:", "Make an appointment if:".',
  ],
  'too-many': [
    'is more than the second of its level in this article, and what is said often is passed over.',
    'Put the signs of one level into one card.',
  ],
  order: ['is more severe than a card before it.', 'Put the most severe card first: who is ill may stop reading after that.'],
  closable: [
    'stands in something that is closed or hidden.',
    'Move it out of the <details> or the hidden element: what to do must be readable at all times.',
  ],
};

/** Whether a heading says what to do; in a language whose words we do not know it may. */
export function isAction(heading: Element): boolean {
  return asking[nearestLang(heading).slice(0, 2).toLowerCase()]?.test(fold(wordsOf(heading))) ?? true;
}

/** What the author should mend in a care card, and in its place among those of its page. Total and pure, like the reader. */
export function careCardMistakes(card: Element): Mistake[] {
  // It may be on its way, and of one that an engine emptied the loader tells.
  if (!card.childElementCount && !card.textContent!.trim()) return [];
  const mistakes: Mistake[] = [];
  const tell = (code: string, wrong: unknown, node = card): void => void (wrong && mistakes.push({ code, node }));
  const level = levelOf(card);
  const heading = headingOf(card);
  const place = misplaced(card);
  const closable = card.closest('details:not(.fw-safety,[data-fw-safety]),[hidden]');
  const named = /\bis-level-./.test(card.className) || card.getAttribute('level') || card.getAttribute('data-fw-level');
  tell('no-level', !level && !named);
  tell('unknown-level', !level && named);
  // An engine took it for text, or its indentation for that of code.
  const shown = card.textContent!.includes('</');
  tell('html-shown', shown);
  tell('no-heading', !heading && !shown);
  tell('no-signs', heading && wordsOf(card, true) === wordsOf(heading, true));
  tell('silent-heading', heading && !canCarryWords(heading, card), heading);
  tell('no-action', heading && !isAction(heading), heading);
  if (place) tell(place, true);
  // Of a card in an answer, the list of questions tells.
  tell('closable', closable && !closable.closest('fw-faq,.fw-faq,[data-fw=faq]'));
  return mistakes;
}

/** Tells the author what to mend in a care card. Loaded only when there may be something. */
export function checkCareCard(host: Element, card: Element): void {
  tellAuthor(host, careCardMistakes(card), careCardRules);
}
