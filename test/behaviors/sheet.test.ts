import { expect } from '@open-wc/testing';
import { LitElement, css, html } from 'lit';

import { LanguageController } from '../../src/behaviors/language.js';
import { SheetController } from '../../src/behaviors/sheet.js';
import { fixture } from '../support/fixture.js';
import { whenFramed } from '../support/framed.js';

class TestPlan extends LitElement {
  readonly l10n = new LanguageController(this);
  readonly sheet = new SheetController(this);

  override render() {
    return html`<p>On the screen.</p>`;
  }
}
customElements.define('test-plan', TestPlan);

const styles = [css`p { color: rgb(1, 2, 3); }`];

/** Prints in a browser whose dialogue the test stands in for, and tells what would have been on paper. */
async function printed(plan: TestPlan, dialogue: (view: Window) => void) {
  const paper = { title: '', words: '', lang: '', color: '', frames: 0 };
  const stop = whenFramed(plan.renderRoot, (view) => {
    view.print = () => {
      const { title, body, documentElement } = view.document;
      Object.assign(paper, { title, words: body.innerText.replace(/\s+/g, ' '), lang: documentElement.lang, color: view.getComputedStyle(body.querySelector('p')!).color, frames: window.length });
      dialogue(view);
    };
  });
  const frames = window.length;
  const done = plan.sheet.print('My plan', html`<p>Rest first.</p>`, plan.l10n, styles);
  // The frame is there at once, and is stood in for before it prints.
  const result = await done;
  stop();
  return { ...paper, frames: paper.frames - frames, result };
}

describe('printing a sheet', () => {
  it('puts the sheet on paper with a title and styles of its own, and nothing of the page', async () => {
    const plan = await fixture<TestPlan>('<test-plan lang="de"></test-plan>');
    const paper = await printed(plan, (view) => view.dispatchEvent(new Event('beforeprint')));
    expect(paper.result).to.be.true;
    expect(paper.title).to.equal('My plan');
    expect(paper.words.trim()).to.equal('My plan Rest first.');
    expect(paper.color).to.equal('rgb(1, 2, 3)');
  });

  it('is out of reach of the page: its frame is not among the page’s frames', async () => {
    const plan = await fixture<TestPlan>('<test-plan></test-plan>');
    expect((await printed(plan, (view) => view.dispatchEvent(new Event('beforeprint')))).frames).to.equal(0);
  });

  it('says so where the browser does not print, and leaves nothing behind', async () => {
    const plan = await fixture<TestPlan>('<test-plan></test-plan>');
    expect((await printed(plan, () => {})).result).to.be.false;
    expect(plan.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('takes the sheet away when it has been printed', async () => {
    const plan = await fixture<TestPlan>('<test-plan></test-plan>');
    await printed(plan, (view) => ['beforeprint', 'afterprint'].forEach((type) => view.dispatchEvent(new Event(type))));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(plan.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('goes with the widget', async () => {
    const plan = await fixture<TestPlan>('<test-plan></test-plan>');
    await printed(plan, (view) => view.dispatchEvent(new Event('beforeprint')));
    plan.remove();
    expect(plan.renderRoot.querySelector('iframe')).to.equal(null);
  });
});
