import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LanguageController } from '../../../src/behaviors/language.js';
import { ownList, ownListText, type OwnList } from '../../../src/widgets/symptom-checklist/symptom-checklist.output.js';

const list: OwnList = {
  title: 'My list',
  purpose: 'To take to an appointment. It is no diagnosis.',
  changed: 'Last changed on 25 November 2026.',
  origin: 'From a page.',
  groups: [
    { heading: 'Muscles', noted: [{ words: 'Stiff in the morning', details: ['for months', 'on most days'] }] },
    { heading: 'Sleep', noted: [] },
    { heading: 'Mood', noted: [{ words: 'Worry', details: [] }] },
  ],
  unrecorded: 'What is not listed was not recorded.',
};

describe("the reader's list as text", () => {
  it('says what it is, then each symptom on a line with its details, then that the rest was not recorded', () => {
    expect(ownListText(list)).to.equal(`My list
To take to an appointment. It is no diagnosis.
From a page. Last changed on 25 November 2026.

Muscles
- Stiff in the morning – for months; on most days

Mood
- Worry

What is not listed was not recorded.
`);
  });

  it('keeps the title of a page together, which may run in another direction', () => {
    const l10n = { msg: (message: string) => message, locale: 'en', formatTag: 'en' } as unknown as LanguageController;
    expect(ownList({ groups: [] }, new Map(), l10n, new Date(), 'כאב (1)').origin).to.equal('Ticked from a list on the web page “\u2068כאב (1)\u2069”.');
  });

  it('leaves out a group of which nothing was ticked', () => {
    expect(ownListText(list)).not.to.contain('Sleep');
  });

  it('keeps a symptom on one line, whatever was pasted into its note', () => {
    expect(ownListText({ ...list, groups: [{ heading: '', noted: [{ words: 'Worry', details: ['one\n\n- two'] }] }] })).to.contain(
      '\n\n- Worry – one - two\n\n',
    );
  });

  it('holds no number that nobody wrote, however many symptoms there are', () => {
    const words = fc.stringMatching(/^[a-z]{1,9}$/);
    const noted = fc.record({ words, details: fc.array(words, { maxLength: 3 }) });
    const groups = fc.array(fc.record({ heading: words, noted: fc.array(noted, { maxLength: 20 }) }), { maxLength: 5 });
    fc.assert(
      fc.property(groups, (groups) => {
        const text = ownListText({ ...list, changed: 'today', groups });
        expect(text).not.to.match(/\d|%/);
        for (const { noted } of groups) for (const { words } of noted) expect(text).to.contain(`- ${words}`);
        expect(text.match(/^- /gm)?.length ?? 0).to.equal(groups.flatMap(({ noted }) => noted).length);
      }),
    );
  });
});
