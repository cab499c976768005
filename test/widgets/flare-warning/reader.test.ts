import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordsOf } from '../../../src/rules/author-words.js';
import { flareText } from '../../../src/widgets/flare-warning/flare-warning.output.js';
import { listIn, readFlare } from '../../../src/widgets/flare-warning/flare-warning.reader.js';
import { looksMistaken } from '../../../src/widgets/flare-warning/flare-warning.suspect.js';
import { flareWarningMistakes } from '../../../src/widgets/flare-warning/flare-warning.rules.js';
import { partByWords } from '../../../src/widgets/flare-warning/flare-warning.words.js';
import { tree } from '../../rules/random-tree.js';

const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });
const outline = (html: string) =>
  readFlare(parse(html).children, partByWords).map(
    (section) => `${section.name ?? '-'}: ${section.heading ? wordsOf(section.heading) : '-'} ${section.body.length}`,
  );

const known = {
  signs: [
    'Early signs',
    'Early warning signs',
    'Warning signs',
    'Signs of a flare',
    'Signs that a flare is coming',
    'What to look out for',
    'Frühe Warnzeichen',
    'Frühwarnzeichen',
    'Erste Anzeichen',
    'Frühe Zeichen eines Schubs',
    'Vorboten',
    'العلامات المبكرة',
    'علامات الإنذار المبكر',
    'علامات النوبة',
    'أولى العلامات',
  ],
  actions: [
    'What to do',
    'What you can do',
    'What can I do now?',
    'What to do in a flare',
    'What helps',
    'First steps',
    'Action plan',
    'Was tun?',
    'Was Sie tun können',
    'Was kann ich tun?',
    'Was hilft',
    'Das können Sie tun',
    'Erste Schritte',
    'ماذا تفعل؟',
    'ما الذي يمكنك فعله',
    'ما يمكنك فعله',
    'ماذا يمكن أن تفعل',
    'ما العمل',
  ],
  'not-a-flare': [
    'It may not be a flare if',
    'This is not a flare if…',
    'When it isn’t a flare',
    'When it is not just a flare-up',
    'It may be something else if',
    'What to do if it is not a flare',
    'Signs that it is not a flare',
    'More than a flare?',
    'Es ist vielleicht kein Schub, wenn',
    'Wenn es kein Schub ist',
    'Kein Schmerzschub ist es, wenn',
    'Es liegt vielleicht nicht am Schub, wenn',
    'Es kann etwas anderes sein, wenn',
    'Was tun, wenn es kein Schub ist',
    'قد لا تكون نوبة إذا',
    'هذه ليست نوبة إذا',
    'قد يكون شيئًا آخر إذا',
  ],
} as const;
const headings = Object.entries(known).flatMap(([part, all]) => all.map((words) => [part, words] as const));

describe('the parts of a flare warning are known by their headings', () => {
  for (const [part, words] of headings) it(`“${words}”`, () => expect(partByWords(words)).to.equal(part));

  it('however they are typed: capitals, marks taken apart, soft hyphens, numbers and punctuation around', () => {
    const typed = fc.tuple(
      fc.constantFrom(...headings),
      fc.constantFrom('', '1. ', '→ ', '🙂 ', '“', '(a) '),
      fc.constantFrom('', ':', '…', ' …', '?', ' 🙂', '”', '!'),
      fc.constantFrom('NFC', 'NFD', 'NFKC'),
      fc.constantFrom(
        (words: string) => words,
        (words: string) => words.toUpperCase(),
        (words: string) => words.replace(/ /g, '\u00a0 '),
        (words: string) => words.replace(/(\p{L}\p{L})(?=\p{L})/u, '$1\u00ad'),
      ),
    );
    fc.assert(
      fc.property(typed, ([[part, words], before, after, form, change]) => {
        expect(partByWords(before + change(words).normalize(form) + after)).to.equal(part);
      }),
      { numRuns: 500 },
    );
  });

  for (const words of [
    '',
    'What not to do',
    'Was Sie nicht tun sollten',
    'What is a flare?',
    'Danger signs',
    'Emergency warning signs',
    'Signs that you need a doctor',
    'Triggers',
    'Why it flares',
    'Was ist ein Schub?',
    'أسباب النوبة',
  ])
    it(`and not by “${words}”`, () => expect(partByWords(words)).to.be.undefined);

  it('never throws, and takes a long heading as fast as a short one', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => void partByWords(words)));
    expect(partByWords(`What to do ${'fruh'.repeat(100_000)}`)).to.equal('actions');
  });
});

describe('reading a flare warning', () => {
  const list = '<ul><li>x</li></ul>';
  const three = `<h3>Early signs</h3>${list}<h3>What to do</h3>${list}<h3>It may not be a flare if</h3>${list}`;
  const told = ['signs: Early signs 1', 'actions: What to do 1', 'not-a-flare: It may not be a flare if 1'];

  for (const [what, html, expected] of [
    ['three headed lists', three, told],
    ['wrappers of site engines', `<div><div>${three}</div></div>`, told],
    ['a title that names a part too', `<h2>What to do in a flare</h2><p>1</p>${three}`, ['-: What to do in a flare 1', ...told]],
    ['an introduction', `<p>1</p><p>2</p>${three}`, ['-: - 2', ...told]],
    [
      'marks before words',
      `<h3 data-fw-part="not-a-flare">What to do</h3>${list}<h3 data-fw-part=" Signs ">B</h3><h3 data-fw-part="nonsense">What to do</h3>`,
      ['not-a-flare: What to do 1', 'signs: B 0', 'actions: What to do 0'],
    ],
    [
      'a marked element around a part, and what follows as no part of it',
      `<section data-fw-part="signs"><div><h3>B</h3>${list}</div></section><p>after</p><ul data-fw-part="actions"><li>x</li></ul>`,
      ['signs: B 1', '-: - 1', 'actions: - 1'],
    ],
    ['smaller headings as part of their part', `<h3>Early signs</h3><h4>Morning</h4>${list}<h4>Night</h4>${list}`, ['signs: Early signs 4']],
    [
      'what to do when it is no flare as part of that',
      `<h3>It may not be a flare if</h3>${list}<h4>What to do then</h4><p>1</p>`,
      ['not-a-flare: It may not be a flare if 3'],
    ],
    ['another heading as no part', `<h3>Early signs</h3>${list}<h3>Triggers</h3>${list}`, ['signs: Early signs 1', '-: Triggers 1']],
    ['a care card as one piece', `${three}<div class="fw-care-card"><h3>What to do</h3>${list}</div>`, [...told.slice(0, 2), 'not-a-flare: It may not be a flare if 2']],
    ['nothing', '', []],
  ] as const)
    it(`takes ${what}`, () => expect(outline(html)).to.deep.equal(expected));

  /** Whether all letters of a text stand in another, in its order. */
  const isWithin = (part: string, whole: string): boolean => {
    let at = -1;
    return [...part].every((letter) => (at = whole.indexOf(letter, at + 1)) >= 0);
  };

  it('takes any markup, changes nothing, and loses no words on the way to the text', () => {
    const mixed = fc
      .array(fc.oneof(tree, fc.constantFrom(...headings).map(([part, words]) => `<h3 data-fw-part="${part}">${words}</h3><ul><li>${words}</li></ul>`)), { maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (html) => {
        const holder = parse(html);
        const before = holder.innerHTML;
        const sections = readFlare(holder.children, partByWords);
        const pieces = sections.flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body]);
        expect(new Set(pieces).size).to.equal(pieces.length);
        for (const piece of pieces) expect(pieces.some((other) => other !== piece && other.contains(piece))).to.be.false;
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
        const text = letters(flareText(sections));
        // Text that stands in no element of its own comes along with its neighbour.
        expect(isWithin(letters(pieces.map((piece) => piece.textContent).join('')), text), `${html} lost words: ${text}`).to.be.true;
        expect(isWithin(text, letters(holder.textContent!)), `${html} got words: ${text}`).to.be.true;
        sections.forEach(listIn);
        if (flareWarningMistakes(holder).length) expect(looksMistaken(holder, sections), html).to.be.true;
        expect(holder.innerHTML).to.equal(before);
      }),
    );
  });
});

describe('a flare warning as text', () => {
  it('keeps the order, the points, what belongs below a point, and each word', () => {
    const holder = parse(
      '<h2>Plan</h2><p>For <b>bad</b>, days.</p><h3>Early signs</h3><ul><li>stiff<ul><li>hands</li></ul></li><li><p>tired</p></li></ul><p class="fw-source">Source: us</p>',
    );
    expect(flareText(readFlare(holder.children, partByWords))).to.equal(
      'Plan\nFor bad, days.\n\nEarly signs\n- stiff\n  - hands\n- tired\nSource: us\n',
    );
  });
});
