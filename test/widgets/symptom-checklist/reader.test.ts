import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSymptomChecklist } from '../../../src/widgets/symptom-checklist/symptom-checklist.reader.js';
import { symptomChecklistMistakes, symptomChecklistRules } from '../../../src/widgets/symptom-checklist/symptom-checklist.rules.js';
import { looksMistaken } from '../../../src/widgets/symptom-checklist/symptom-checklist.suspect.js';
import { tree } from '../../rules/random-tree.js';

const parse = (html: string) => Object.assign(document.createElement('div'), { innerHTML: html });
const read = (html: string) => readSymptomChecklist(parse(html).children);

/** "Heading: symptom (note), symptom; none". */
const outline = (html: string) =>
  read(html).groups.map(({ heading, symptoms, none }) => {
    const said = symptoms.map(({ words, note }) => (note ? `${words} (${note})` : words)).join(', ');
    return `${heading}: ${said}${none ? `; ${none.words}` : ''}`;
  });

describe('reading symptoms', () => {
  for (const [what, html, expected] of [
    ['headings with lists', '<h3>Arms</h3><ul><li>sore</li><li>weak</li></ul><h3>Mood</h3><ol><li>low</li></ol>', ['Arms: sore, weak', 'Mood: low']],
    ['a plain list', '<p>Intro</p><ul><li>sore</li><li>tired</li></ul>', [': sore, tired']],
    ['an item with a list as a heading', '<ul><li><b>Arms:</b><ul><li>sore</li></ul></li><li>Legs<ul><li>stiff</li></ul></li></ul>', ['Arms: sore', 'Legs: stiff']],
    ['an item with a heading and a list', '<ul><li><h4>Arms</h4><ul><li>sore</li></ul></li></ul>', ['Arms: sore']],
    ['nested lists at any depth', '<h3>Body</h3><ul><li>tired</li><li>Arms<ul><li>Hands<ul><li>sore</li></ul></li><li>weak</li></ul></li><li>cold</li></ul>', ['Body: tired, cold', 'Hands: sore', 'Arms: weak']],
    ['a list in an item without words as part of the list around it', '<h3>Arms</h3><ul><li><ul><li>sore</li></ul></li></ul>', ['Arms: sore']],
    ['an item with an empty list as a symptom', '<ul><li>sore<ul></ul></li></ul>', [': sore']],
    ['a <dl>, also in groups', '<dl><dt>Arms</dt><dd>sore</dd><dd>weak</dd><div><dt>Mood</dt><dd>low</dd></div></dl>', ['Arms: sore, weak', 'Mood: low']],
    ['task lists of GitHub', '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> sore</li><li class="task-list-item"><input type="checkbox" checked disabled> tired</li></ul>', [': sore, tired']],
    ['task lists with labels', '<ul><li><label><input type="checkbox" disabled>sore</label></li><li><p><input type="checkbox"> tired</p></li></ul>', [': sore, tired']],
    ['tasks that an engine left as text', '<ul><li>[ ] sore</li><li>[x] tired</li><li>☐ cold</li></ul>', [': sore, tired, cold']],
    ['wrappers of engines', '<div class="wp-block-group"><section><h3>Arms</h3><div><ul><li>sore</li></ul></div></section></div><ul><li>weak</li></ul>', ['Arms: sore, weak']],
    ['a bold line before a list as its heading', '<p><strong>Arms</strong></p><ul><li>sore</li></ul>', ['Arms: sore']],
    ['a bold word in a paragraph as none', '<p><strong>Note</strong> this</p><ul><li>sore</li></ul><p><b>Bold</b></p><p>x</p>', [': sore']],
    ['the summary or legend around a list as its heading', '<details><summary>Arms</summary><ul><li>sore</li></ul></details><fieldset><legend>Mood</legend><ul><li>low</li></ul></fieldset>', ['Arms: sore', 'Mood: low']],
    ['small print at the end as a note', '<ul><li>sore <small>at <b>night</b></small></li><li>so <small>very</small> tired</li><li><small>cold</small></li></ul>', [': sore (at night), so very tired, cold']],
    ['"none of these" only where it is marked', '<h3>Arms</h3><ul><li>sore</li><li class="fw-none">neither</li></ul><h3>Mood</h3><ul><li>low</li><li data-fw-none>no</li><li>none of these</li></ul>', ['Arms: sore; neither', 'Mood: low, none of these; no']],
    ['words that are split by markup whole', '<ul><li>head<b>ache</b> <em>often</em><br>at night<p>and day</p></li></ul>', [': headache often at night and day']],
    ['an emoji that became an image', '<ul><li><img alt="🙂"> fine</li></ul>', [': 🙂 fine']],
    ['no symptom from a care card', '<div class="fw-care-card"><h3>Call if</h3><ul><li>worse</li></ul></div><ul><li>sore</li></ul>', [': sore']],
    ['no words of scripts, sources and buttons', '<ul><li>sore<script>1</script><button>Copy</button> <span class="fw-source">NHS</span></li></ul>', [': sore']],
    ['empty items and headings without items as nothing', '<h3>Arms</h3><h3>Legs</h3><ul><li> </li><li>stiff</li></ul><h3>End</h3>', ['Legs: stiff']],
    ['nothing', '', []],
  ] as const) {
    it(`takes ${what}`, () => expect(outline(html)).to.deep.equal(expected));
  }

  it('gives each symptom an id from its words and its group, in any script', () => {
    const ids = (html: string) => read(html).groups.flatMap(({ id, symptoms }) => [id, ...symptoms.map((symptom) => symptom.id)]);
    expect(ids('<h3>Arms & legs</h3><ul><li>Sore, at night</li><li>sore at night!</li></ul>')).to.deep.equal([
      'arms-legs',
      'arms-legs-sore-at-night',
      'arms-legs-sore-at-night-2',
    ]);
    expect(ids('<ul><li>ألم</li><li>müde</li></ul>')).to.deep.equal(['group', 'ألم', 'müde']);
  });

  it('survives a depth that would break a recursion', () => {
    let place: Element = document.createElement('li');
    place.append('deep');
    for (let depth = 0; depth < 5000; depth++) {
      const outer = document.createElement(depth % 2 ? 'li' : 'ul');
      outer.append(place);
      place = outer;
    }
    expect(readSymptomChecklist([place]).groups[0]!.symptoms).to.have.length(1);
  });
});

describe('whatever the markup', () => {
  const any = (check: (place: HTMLElement) => void) =>
    fc.assert(
      fc.property(tree, (html) => check(parse(html))),
      { numRuns: 500 },
    );

  it('reading throws nothing, changes nothing, and gives the same again', () => {
    any((place) => {
      const before = place.innerHTML;
      const once = readSymptomChecklist(place.children);
      looksMistaken(place);
      expect(readSymptomChecklist(place.children)).to.deep.equal(once);
      expect(place.innerHTML).to.equal(before);
    });
  });

  it('no group is empty, no symptom without words, no id there twice', () => {
    any((place) => {
      const { groups } = readSymptomChecklist(place.children);
      const all = groups.flatMap(({ symptoms, none }) => (none ? [...symptoms, none] : symptoms));
      for (const { symptoms } of groups) expect(symptoms).not.to.have.length(0);
      for (const { words, id } of all) {
        expect(words).to.equal(words.trim());
        expect(words).not.to.equal('');
        expect(id).to.match(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
      }
      const ids = [...all, ...groups].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  it('each item of a list without another inside is a symptom, once', () => {
    any((place) => {
      const items = [...place.querySelectorAll('li')].filter(
        (item) => !item.closest('.fw-care-card,.fw-source,.fw-certainty') && !item.querySelector('li,dd,dl,ul,h2,h3,h6,dt,summary,.fw-care-card,.fw-source,.fw-certainty'),
      );
      const worded = items.filter((item) => /[\p{L}\p{N}]/u.test(item.textContent!));
      const { groups } = readSymptomChecklist(place.children);
      const all = groups.flatMap(({ symptoms }) => symptoms);
      expect(all.length).to.be.at.least(worded.length);
    });
  });

  it('each mistake is known to the rules, a node of this content, and expected by the first look', () => {
    any((place) => {
      const mistakes = symptomChecklistMistakes(place);
      for (const { code, node } of mistakes) {
        expect(symptomChecklistRules).to.have.property(code);
        expect(place.contains(node)).to.be.true;
      }
      // Whether there is a care card the widget sees by itself.
      if (mistakes.some(({ code }) => !code.includes('care-card'))) expect(looksMistaken(place)).to.be.true;
    });
  });
});
