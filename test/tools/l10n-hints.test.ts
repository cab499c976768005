/** What is worth a second look in a translation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationHints } from '../../tools/l10n/hints.js';

for (const [what, locale, english, translation, codes] of [
  ['a number that is gone', 'de', 'Kept for 30 days', 'Einen Monat lang', ['number']],
  ['another number', 'de', 'Take it 2 times', 'Dreimal, 3', ['number']],
  ['the same number in other digits', 'fa', 'On 25 November 2026', 'در ۲۵ نوامبر ۲۰۲۶', []],
  ['a date in another order', 'ja', '25 November 2026', '2026年11月25日', []],
  ['a name with a number in braces', 'de', '{n1} found', 'gefunden', []],
  ['a copy of the English', 'de', 'Copied', 'Copied', ['unchanged']],
  ['what has no words', 'de', '{n} / {total}', '{n} / {total}', []],
  ['words in the wrong script', 'uk', 'Copied', 'Skopiyovano', ['script']],
  ['Han for Japanese', 'ja', 'Copied', '複製済', []],
  ['Chinese', 'zh-Hans', 'Copied', '已复制', []],
  ['a name in Latin letters in a language of Latin letters', 'pl', 'Help', 'Pomoc', []],
] as const)
  test(`${what}: ${codes.join() || 'nothing'}`, () => assert.deepEqual(translationHints(locale, english, translation).map(({ code }) => code), codes));
