import { articleOf } from './contents.reader.js';

/** What nobody sees, or is no text to read. */
export const UNSEEN = 'script,style,template,noscript,nav,button,select,textarea,svg,[hidden],[aria-hidden=true],.sr-only,.screen-reader-text,[class*=visually],fw-contents,.fw-contents,[data-fw=contents]';
/** All others end a word, also where the source has no space between them. */
const INLINE = /^(a|abbr|bdi|cite|code|em|i|kbd|mark|[bqsu]|small|span|strong|su[bp]|time|wbr)$/;

const HAN_OR_KANA = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;

/** The words in a node that are seen, or would be if it was opened. */
export function seen(node: Node, unseen = UNSEEN): string {
  if (node.nodeType !== 1) return node.nodeType === 3 ? node.nodeValue! : '';
  const element = node as Element;
  if (element.matches(unseen)) return '';
  const words = element.getAttribute('alt') ?? Array.from(node.childNodes, (child) => seen(child, unseen)).join('');
  return INLINE.test(element.localName) ? words : ` ${words} `;
}

/**
 * How many minutes the article takes, all answers included, at least one. At 180 words a minute: adults read English prose at about 240
 * (Brysbaert 2019), but with pain, tiredness and brain fog more slowly, and who saves their strength for the article should
 * not find it longer than they were told. Japanese and Chinese count by characters, 400 a minute.
 */
export function minutesOf(holder: Element): number {
  const text = Array.from(articleOf(holder).childNodes, (node) => seen(node)).join(' ');
  const rest = text.replace(HAN_OR_KANA, ' ');
  const characters = text.match(HAN_OR_KANA)?.length ?? 0;
  // Thai, for one, is written without spaces.
  const words = Intl.Segmenter ? [...new Intl.Segmenter('en', { granularity: 'word' }).segment(rest)].filter(({ isWordLike }) => isWordLike) : rest.match(/[\p{L}\p{N}]+/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / 180 + characters / 400));
}
