import type { Message } from './messages.js';
import type { Problem } from './problem.js';

type TextProblem = Pick<Problem, 'code' | 'sentence' | 'hint'>;

/** What is not plain words: `{name}`, `<tag>` and `</tag>`, and whatever else looks like a part of one or like HTML. */
const TOKEN = /\{\w+\}|<\/?[a-z][a-z0-9-]*>|[{}]|<(?=[a-z/!?])|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi;
const WHOLE = /^(?:\{\w+\}|<\/?[^>]+>)$/;

/** Embeddings, overrides and isolates reorder what stands around them. The marks LRM, RLM and ALM are harmless and needed. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffd-\uffff]|\p{Surrogate}/u;

function countTokens(text: string, isContent = false): Map<string, number> {
  const counts = new Map<string, number>();
  // Nothing is filled into content, where a brace is a brace.
  for (const [token] of text.matchAll(TOKEN)) if (!isContent || !/[{}]/.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** The first tag that closes what is not open, or is never closed. */
function badlyNested(text: string): string | undefined {
  const open: string[] = [];
  for (const [tag, slash, name] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)>/gi)) {
    if (/^(?:br|img|input|wbr|x)\d*$/.test(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) return tag;
  }
  return open.length ? `<${open.pop()}>` : undefined;
}

/** Why a translation of this message cannot be shown; hints do not stop it. Runs over the English too. */
export function textProblems({ text, maxLength, optional, isContent }: Pick<Message, 'text' | 'maxLength' | 'optional' | 'isContent'>, translation: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const english = countTokens(text, isContent);
  const given = countTokens(translation, isContent);
  for (const [token, count] of english) {
    if (!WHOLE.test(token) || token === optional || (given.get(token) ?? 0) >= count) continue;
    problems.push({ code: 'placeholder-missing', sentence: `The English has ${token}, the translation does not.` });
  }
  for (const [token, count] of given) {
    const allowed = WHOLE.test(token) || token.startsWith('&') ? (english.get(token) ?? 0) : 0;
    if (count <= allowed) continue;
    if (token.startsWith('{') && WHOLE.test(token)) {
      problems.push({
        code: 'placeholder-extra',
        sentence: allowed ? `The translation has ${token} more often than the English.` : `The English has no ${token}.`,
      });
    } else if (allowed && WHOLE.test(token)) {
      problems.push({ code: 'tag-extra', sentence: `The translation has ${token} more often than the English.` });
    } else if (/[{}]/.test(token)) {
      problems.push({ code: 'placeholder-broken', sentence: `A "${token}" belongs to no {name}.` });
    } else {
      problems.push({
        code: 'html',
        sentence: `"${token}" looks like HTML, which a reader would see as it is written.`,
      });
    }
  }
  const tag = problems.length ? undefined : badlyNested(translation);
  if (tag) problems.push({ code: 'tag-order', sentence: `${tag} has no partner in its place.` });
  if (BIDI.test(translation)) {
    problems.push({ code: 'bidi-control', sentence: 'It holds an invisible character that turns the order of letters round.' });
  }
  if (CONTROL.test(translation)) {
    problems.push({
      code: 'control-character',
      sentence: 'It holds a character that cannot be shown; was the file saved as UTF-8?',
    });
  }
  const length = Array.from(translation).length;
  if (maxLength && length > maxLength) {
    problems.push({ code: 'too-long', hint: true, sentence: `It has ${length} characters; there is room for ${maxLength}.` });
  }
  return problems;
}
