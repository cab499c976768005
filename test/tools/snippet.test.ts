import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { snippet, withOptions } from '../../.storybook/snippet.js';

const tagOf = (html: string) => snippet(html).tag;

describe('the snippets that people copy from Storybook', () => {
  test('have no indentation, blank lines or comments', () => {
    const { wrapper } = snippet(`
      <div class="fw-faq" data-fw="faq">

        <!--?lit$1$--><details>
        <summary>Why?</summary>
        </details>
      </div>
    `);
    assert.equal(wrapper, '<div class="fw-faq" data-fw="faq">\n<details>\n<summary>Why?</summary>\n</details>\n</div>');
  });

  test('are the same with the tag, apart from the wrapper', () => {
    const inside = '\n<div><div>nested</div></div>\n<h3 class="fw-safety">Now</h3>\n';
    assert.equal(tagOf(`<div class="fw-faq" data-fw="faq">${inside}</div>`), `<fw-faq>${inside}</fw-faq>`);
    assert.equal(tagOf(`<div data-fw="faq">${inside}</div>`), `<fw-faq>${inside}</fw-faq>`);
    assert.equal(tagOf(`<div class="fw-faq">${inside}</div>`), `<fw-faq>${inside}</fw-faq>`);
  });

  test('carry options over from attributes and classes, and keep what else the author wrote', () => {
    assert.equal(tagOf('<div class="fw-faq" data-fw="faq" data-fw-exclusive></div>'), '<fw-faq exclusive></fw-faq>');
    assert.equal(
      tagOf('<div class="fw-comparison-table is-mode-stacked wide" lang="de"></div>'),
      '<fw-comparison-table mode="stacked" class="wide" lang="de"></fw-comparison-table>',
    );
  });

  test('find the wrapper inside boxes of a site engine', () => {
    assert.equal(
      tagOf('<div class="wp-block-group"><div><div class="fw-faq"><p>a</p></div></div></div>'),
      '<div class="wp-block-group"><div><fw-faq><p>a</p></fw-faq></div></div>',
    );
  });

  test('keep an element that means something by itself', () => {
    assert.equal(
      tagOf('<figure class="fw-comparison-table" data-fw-mode="stacked"><table></table></figure>'),
      '<fw-comparison-table mode="stacked">\n<figure><table></table></figure>\n</fw-comparison-table>',
    );
    assert.equal(
      tagOf('<table class="fw-comparison-table"><tr></tr></table>'),
      '<fw-comparison-table>\n<table><tr></tr></table>\n</fw-comparison-table>',
    );
  });

  test('leave alone what is no wrapper, and a tag that is there already', () => {
    for (const html of ['<div class="fw-unheard-of"><p>a</p></div>', '<fw-faq class="fw-faq"><p>a</p></fw-faq>', '']) {
      assert.equal(tagOf(html), html);
    }
  });

  test('follow the controls of a story, on the first wrapper alone', () => {
    const html = '<div class="fw-faq" data-fw="faq" data-fw-exclusive lang="de"></div><div class="fw-faq"></div>';
    assert.equal(withOptions(html, {}), html);
    assert.equal(withOptions(html, { exclusive: undefined }), html);
    assert.equal(
      withOptions(html, { exclusive: false }),
      '<div class="fw-faq" data-fw="faq" lang="de"></div><div class="fw-faq"></div>',
    );
    assert.equal(
      withOptions('<div class="fw-faq is-exclusive wide">', { exclusive: false }),
      '<div class="fw-faq wide">',
    );
    assert.equal(
      withOptions('<div class="fw-faq">', { exclusive: true, mode: 'stacked' }),
      '<div class="fw-faq" data-fw-exclusive data-fw-mode="stacked">',
    );
  });
});
