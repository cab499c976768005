import { expect } from '@open-wc/testing';
import { looksMistaken } from '../../../src/widgets/care-card/care-card.reader.js';
import { careCardMistakes, careCardRules, isAction } from '../../../src/widgets/care-card/care-card.rules.js';
import { listenToConsole } from '../../support/console.js';
import { put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';
import { advice, forms, wrapper } from './cards.js';

const CARD = 'fw-care-card, .fw-care-card, [data-fw="care-card"]';

/** The codes of each card in the markup, in order. */
const codes = (html: string) =>
  [...put(`<article lang="en">${html}</article>`).querySelectorAll(CARD)].map((card) =>
    careCardMistakes(card)
      .map(({ code }) => code)
      .join(' '),
  );
const urgent = wrapper.around('urgent', advice);
const emergency = wrapper.around('emergency', advice);
const routine = wrapper.around('routine', advice);

const cases: [what: string, html: string, told: string[]][] = [
  ['three cards in order', emergency + urgent + routine, ['', '', '']],
  ['two of a level', urgent + urgent + routine, ['', '', '']],
  ['three of a level', urgent + urgent + urgent, ['', '', 'too-many']],
  ['an emergency after another level', urgent + emergency, ['', 'order']],
  ['an urgent card after a routine one', routine + urgent, ['', 'order']],
  ['no level', '<div class="fw-care-card">' + advice + '</div>', ['no-level']],
  ['no heading', wrapper.around('urgent', '<p>Call.</p>'), ['no-heading']],
  ['a heading without words', wrapper.around('urgent', '<h3> </h3><p>Call.</p>'), ['no-heading']],
  ['a heading with another name', wrapper.around('urgent', '<h3 aria-label="Tip">Call</h3><p>Now.</p>'), ['silent-heading']],
  ['a hidden heading', wrapper.around('urgent', '<div hidden><h3>Call</h3></div><p>Now.</p>'), ['silent-heading']],
  ['a heading without an action', wrapper.around('urgent', '<h3>Red flags</h3><p>Fever.</p>'), ['no-action']],
  ['nothing below the heading', wrapper.around('urgent', '<h3>Call your doctor if:</h3>'), ['no-signs']],
  ['a closed place', `<details><summary>Signs</summary>${urgent}</details>`, ['closable']],
  ['a hidden place', `<div hidden>${urgent}</div>`, ['closable']],
  [
    'an answer about safety, which stays open',
    `<details class="fw-safety"><summary>Signs</summary>${urgent}</details>`,
    [''],
  ],
  [
    'an answer in a list of questions, which tells it itself',
    `<div class="fw-faq"><details><summary>Signs?</summary>${urgent}</details></div>`,
    [''],
  ],
  ['several articles', `${urgent}${urgent}<article>${emergency}${urgent}</article>`, ['', '', '', '']],
];

describe('what the author of a care card is told', () => {
  for (const [what, html, told] of cases) it(`of ${what}`, () => expect(codes(html)).to.deep.equal(told));

  it('is looked for in each card that has something to mend, and not in one that is as the documentation shows', () => {
    for (const [what, html, told] of cases) {
      const place = put(`<article lang="en">${html}</article>`);
      for (const [index, card] of [...place.querySelectorAll(CARD)].entries()) {
        if (told[index]) expect(looksMistaken(card), what).to.be.true;
        else if (!card.closest('details')) expect(looksMistaken(card), what).to.be.false;
      }
    }
  });

  for (const { name, around } of forms) {
    it(`of a level that does not exist, written as ${name}`, () =>
      expect(codes(around('low', advice))).to.deep.equal(['unknown-level']));
  }

  it('has two sentences for each mistake', () => {
    for (const [code, [wrong, mend]] of Object.entries(careCardRules))
      for (const words of [wrong, mend]) expect(words, code).to.match(/\.$/);
  });

  it('comes once, and names the element', async () => {
    const heard = listenToConsole();
    put(wrapper.around('urgent', '<p>Call.</p>'));
    await until(() => heard.warnings.length, 'a message', 8000);
    expect(heard.all).to.have.length(1);
    expect(heard.warnings[0]).to.match(/^\[flarewell\] <fw-care-card> has no heading.* Begin it with what to do/);
  });
});

describe('a heading that says what to do', () => {
  const says = (lang: string, words: string) => isAction(put(`<h3>${words}</h3>`, { lang }).firstElementChild!);

  for (const [lang, ...headings] of [
    [
      'en',
      'Call 112 if:',
      'Now call your doctor',
      'Ask for an urgent appointment',
      'Go to A&amp;E',
      'See a doctor',
      'Please phone us',
      '<b>Get</b> help',
    ],
    ['en-GB', 'Contact NHS 111 if:'],
    [
      'de',
      'Rufen Sie 112 an, wenn',
      '112 anrufen',
      'Wählen Sie den Notruf',
      'Holen Sie Hilfe',
      'Sofort Hilfe holen',
      'Gehen Sie heute zum Arzt',
      'Termin vereinbaren',
    ],
    [
      'ar',
      'اتصل برقم الطوارئ',
      'اطلبي المساعدة اليوم',
      'احجز موعدًا إذا:',
      'توجَّه إلى الطوارئ',
      'راجع الطبيب',
      'اسأل الصيدلي',
      'يرجى الاتصال'.replace('الاتصال', 'اتصل'),
    ],
  ] as const) {
    it(`is known in ${lang}`, () => {
      for (const words of headings) expect(says(lang, words), words).to.be.true;
    });
  }

  it('is told from a title', () => {
    for (const words of ['Red flags', 'When to get help', 'Symptoms to look for', 'Emergency', 'Caller ID'])
      expect(says('en', words), words).to.be.false;
    for (const words of ['Warnzeichen', 'Wann zum Arzt?', 'Notfall']) expect(says('de', words), words).to.be.false;
    for (const words of ['علامات الخطر', 'متى تطلب المساعدة']) expect(says('ar', words), words).to.be.false;
  });

  it('is not asked for in a language whose words we do not know', () => {
    for (const lang of ['sv', 'ko', '']) expect(says(lang, 'Signes'), lang).to.be.true;
  });
});
