import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { saidIn } from '../../src/rules/said.js';
import { anyForm, findClaims, verbAdvice, verbRules } from '../../src/rules/verbs.js';
import { findWording, wordingAdvice, wordingRules } from '../../src/rules/wording.js';

const codes = (text: string, language?: string) =>
  [...findWording(text, language), ...findClaims(text, language)].map(({ rule }) => rule.code);

describe('wording', () => {
  for (const [text, code] of [
    ['She suffers from inomyalgia.', 'suffering'],
    ['fellow fibro sufferers', 'suffering'],
    ['afflicted by pain', 'victim'],
    ['He is wheelchair-bound.', 'wheelchair'],
    ['ramps for the disabled.', 'label'],
    ['unlike normal people', 'normal-people'],
    ['non-compliant patients', 'blame'],
    ['patients often complain of fatigue', 'doubt'],
    ['It’s all in your head', 'all-in-your-head'],
    ['Just relax.', 'just'],
    ['painkiller addicts', 'addict'],
    ['He committed\u00a0suicide.', 'suicide'],
    ['the silent killer', 'scare'],
    ['Turmeric cures inflammation', 'cure'],
    ['This will cure your pain', 'cure'],
    ['a miracle', 'miracle'],
    ['100 % natural', 'guarantee'],
    ['100% effective', 'guarantee'],
    ['guaranteed relief', 'guarantee'],
    ['clinically proven', 'proven'],
    ['without any side effects', 'harmless'],
    ['completely safe', 'harmless'],
    ['It is not a cure. It is a miracle.', 'miracle'],
    ['It is not guaranteed there, but here it is guaranteed.', 'guarantee'],
    ['Find out if you have inomyalgia', 'verdict'],
    ['If you ticked 7 or more of these', 'verdict'],
    ['you probably have it', 'verdict'],
    ['This checklist detects inomyalgia', 'verb-detect'],
    ['Our symptom checker can diagnose', 'verb-diagnose'],
    ['Diagnose yourself', 'verb-diagnose'],
    ['this quiz screens for fibromyalgia', 'verb-screen'],
    ['our tool predicts flares', 'verb-predict'],
    ['Assess your risk', 'verb-assess-risk'],
    ['calculate your personal risk', 'verb-assess-risk'],
    ['this app monitors you', 'verb-monitor'],
  ] as const) {
    it(`“${text}” is found: ${code}`, () => expect(codes(text, 'en-GB')).to.deep.equal([code]));
  }

  for (const [text, code] of [
    ['Sie leidet an Fibromyalgie.', 'suffering'],
    ['an den Rollstuhl gefesselt', 'wheelchair'],
    ['normale Menschen', 'normal-people'],
    ['Er beging Selbstmord.', 'suicide'],
    ['garantiert schmerzfrei', 'guarantee'],
    ['wissenschaftlich bewiesen', 'proven'],
    ['ohne Nebenwirkungen', 'harmless'],
    ['ein Wundermittel', 'miracle'],
    ['Das ist nur Einbildung', 'all-in-your-head'],
    ['Diese Liste diagnostiziert', 'verb-diagnose'],
    ['Berechnen Sie Ihr Risiko', 'verb-assess-risk'],
  ] as const) {
    it(`“${text}” is found: ${code}`, () => expect(codes(text, 'de')).to.deep.equal([code]));
  }

  for (const text of [
    'There is no cure for it.',
    'It does not cure anything.',
    'No treatment is guaranteed to work.',
    'This list does not diagnose.',
    'This list doesn’t detect anything.',
    'It is not without side effects.',
    'Doctors diagnose it by ruling out other causes.',
    'This blood test detects antibodies.',
    '100 % of the people in the study were women.',
    'People with inomyalgia',
    'the blind community',
    'It is not proven to help.',
    'You just need a list.',
    'You are not imagining it.',
    'It is not all in your head.',
    'people with two or more conditions',
    'Some people notice normal tiredness.',
    'Every treatment can do harm, including those called natural.',
    'Call a crisis line if you think about suicide.',
    'Ask your pharmacist about side effects.',
    'Ein Arzt kann sie erkennen.',
    'Das hilft nicht immer.',
  ]) {
    it(`“${text}” may be said`, () => expect(codes(text)).to.deep.equal([]));
  }

  it('is checked in the language of the text alone', () => {
    expect(codes('garantiert', 'en')).to.deep.equal([]);
    expect(codes('guaranteed', 'de')).to.deep.equal([]);
    expect(codes('guaranteed', 'fr')).to.deep.equal([]);
  });

  it('is checked in every language where none is named', () => {
    expect(codes('garantiert, guaranteed')).to.deep.equal(['guarantee']);
    expect(codes('ohne Nebenwirkungen')).to.deep.equal(['harmless']);
  });

  it('is given back as the author wrote it', () => {
    const [found] = findWording('They Suffer\u00a0From it.', 'en');
    expect(found!.words).to.equal('Suffer\u00a0From');
    expect(wordingAdvice(found!.rule, found!.words)[0]).to.include('says “Suffer\u00a0From”: ');
  });

  it('does not break in any text, and the words found stand in it', () => {
    const word = fc.constantFrom('this', 'list', 'not', 'cures', 'suffers', 'from', ' ', ' ', '’', 'all', 'in', 'your', 'head', 'ß', '100', '%', 'safe');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 30 }).map((words) => words.join(''))), fc.constantFrom('', 'en', 'de'), (text, language) => {
        for (const { words } of [...findWording(text, language), ...findClaims(text, language)]) {
          expect(text).to.include(words);
          expect(words).not.to.equal('');
        }
      }),
      { numRuns: 500 },
    );
  });

  // Quadratic time would outlast the limit that every test has, many times over.
  for (const piece of ['no ', 'this list ', 'a', 'a ', 'not a-b-c ', 'if you have ', 'suffer ', "’ "]) {
    it(`is looked for to the end of a very long text of “${piece}”`, () => {
      expect(codes(`${piece.repeat(100_000 / piece.length)}; suffering from`, 'en')).to.include('suffering');
    });
  }
});

describe('each rule', () => {
  const all = [...wordingRules, ...verbRules];

  it('has a code of its own', () => {
    expect(new Set(all.map(({ code }) => code)).size).to.equal(all.length);
    for (const { code } of all) expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names its source', () => {
    for (const { code, source } of all) {
      expect(source.name, code).to.match(/\S/);
      if (source.url) expect(new URL(source.url).protocol).to.equal('https:');
    }
  });

  for (const rule of wordingRules) {
    it(`finds its own example: “${rule.example}”`, () => expect(codes(rule.example, 'en')).to.include(rule.code));
    it(`says what is wrong and what to do instead of “${rule.example}”`, () => {
      for (const sentence of wordingAdvice(rule, rule.example)) expect(sentence).to.match(/^[a-zA-Z].*\.$/);
    });
    it(`does not find anything wrong in what it advises for “${rule.example}”`, () =>
      expect(saidIn(rule.instead, rule.patterns, 'en', rule.unlessDenied)).to.equal(undefined));
  }

  for (const rule of verbRules) {
    it(`knows the verb “${rule.verb}” among the library's own words, but for its denial`, () => {
      expect(saidIn(rule.verb, anyForm(rule), 'en', true)).to.equal(rule.verb);
      expect(saidIn(`This does not ${rule.verb}`, anyForm(rule), 'en', true)).to.equal(undefined);
      for (const sentence of verbAdvice(rule, rule.verb)) expect(sentence).to.match(/^[a-zA-Z].*\.$/);
    });
  }
});
