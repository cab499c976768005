import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { wordsOf } from '../../../src/rules/author-words.js';
import { codesIn, isFor, partFor, readSupport } from '../../../src/widgets/support/support.reader.js';
import { supportMistakes } from '../../../src/widgets/support/support.rules.js';
import { tree } from '../../rules/random-tree.js';
import { put } from '../../support/fixture.js';
import { australia, everybody, germany, lines, peers, uk } from './supports.js';

const read = (html: string) => readSupport(put(html).children).map(({ codes, heading, nodes }) => [codes.join(' '), heading ? wordsOf(heading) : '', nodes.length]);

describe('support lines are read as parts', () => {
  it('by the code on a heading, in attribute or class, until the next heading', () => {
    expect(read(lines)).to.deep.equal([
      ['', 'Help', 2],
      ['GB', 'United Kingdom', 2],
      ['DE', 'Germany', 2],
      ['AU', 'Australia', 2],
      ['', 'Groups', 2],
    ]);
  });

  it('by the code on an element around, after which begins what is for everybody', () => {
    expect(read(`<p>First.</p><section data-fw-region="gb ie"><h4>Here</h4><ul><li>x</li></ul></section><p>Last.</p>`)).to.deep.equal([
      ['', '', 1],
      ['GB IE', 'Here', 1],
      ['', '', 1],
    ]);
  });

  it('through the boxes of engines', () => {
    expect(read(`<div>${everybody}<div><header>${uk.replace('<ul>', '</header><ul>')}</div></div>${germany}`).map(([codes]) => codes)).to.deep.equal(['', 'GB', 'DE']);
  });

  it('with smaller headings as part of their region, and others as the end of it', () => {
    expect(read('<h4 data-fw-region="GB">UK</h4><h5>By phone</h5><ul><li>x</li></ul><h4>Groups</h4><p>y</p>')).to.deep.equal([
      ['GB', 'UK', 3],
      ['', 'Groups', 2],
    ]);
  });

  it('of which each holds every node once, whatever the markup, and nothing is changed', () => {
    const marked = fc.tuple(tree, fc.constantFrom('', ' data-fw-region="GB"', ' data-fw-region', ' class="is-region-de is-region-at"', ' class="is-region-"'), fc.constantFrom('h4', 'section', 'div', 'ul')).map(([inside, mark, tag]) => `<${tag}${mark}>${inside}</${tag}>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(tree, marked, fc.constantFrom(uk, germany, australia, peers, everybody)), { maxLength: 5 }), (pieces) => {
        const place = document.createElement('div');
        place.className = 'fw-support';
        place.innerHTML = pieces.join('');
        const before = place.innerHTML;
        const parts = readSupport(place.children);
        const nodes = parts.flatMap((part) => part.nodes);
        expect(new Set(nodes).size).to.equal(nodes.length);
        expect(nodes.every((node) => place.contains(node))).to.be.true;
        expect(supportMistakes(place)).to.deep.equal(supportMistakes(place));
        for (const part of parts) expect(isFor(part, part.codes)).to.be.true;
        expect(place.innerHTML).to.equal(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a region', () => {
  it('is written by its code, in any case, alone or with others', () => {
    expect(codesIn('gb')).to.deep.equal(['GB']);
    expect(codesIn(' UK;ie, FR ')).to.deep.equal(['GB', 'IE', 'FR']);
    expect(codesIn('')).to.deep.equal([]);
  });

  it('has its own part, or that of the union that it is a member of', () => {
    const parts = readSupport(put(`${germany}<h4 data-fw-region="EU">EU</h4><p>112</p>`).children);
    expect(['DE', 'FR', 'EU', 'GB', 'CH'].map((code) => partFor(parts, code)?.codes.join())).to.deep.equal(['DE', 'EU', 'EU', undefined, undefined]);
  });
});
