import { expect } from '@open-wc/testing';
import { SymptomChecklistElement } from '../../../src/widgets/symptom-checklist/symptom-checklist.js';
import { closedRootIn } from '../../support/closed-roots.js';
import { listenToConsole } from '../../support/console.js';
import { device, elsewhere, noRoom, refused, storageIs } from '../../support/device.js';
import { axTree, click, emulateMedia, press, type } from '../../support/engine.js';
import { put } from '../../support/fixture.js';
import { whenFramed } from '../../support/framed.js';
import { settled, until } from '../../support/settled.js';

SymptomChecklistElement.define();

const card = '<div class="fw-care-card"><h3 id="help">Call if you cannot stand</h3></div>';
const lists = `<h3>Muscles</h3><ul><li>Stiff after rest</li><li>Sore <small>at a touch</small></li></ul>
<h3>Sleep</h3><ul><li>Waking up tired</li><li class="fw-none">None of these in sleep</li></ul>`;
const element = (attributes = '', inside = lists) => `<fw-symptom-checklist ${attributes}>${inside}</fw-symptom-checklist>`;

const buttonOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=make-list]')!;
const isOffered = (widget: Element) => buttonOf(widget)?.checkVisibility({ visibilityProperty: true });
const isListed = (place: Element) => place.querySelector('li')!.checkVisibility();

async function widgetIn(html: string, on = {}): Promise<SymptomChecklistElement> {
  const place = put(html, on);
  const widget = place.querySelector<SymptomChecklistElement>('fw-symptom-checklist')!;
  await settled(place);
  return widget;
}

/** A checklist whose form is open. */
class Opened {
  constructor(readonly widget: SymptomChecklistElement, readonly root: ShadowRoot) {}

  get form() {
    return this.root.querySelector<HTMLElement>('.form')!;
  }
  get boxes() {
    return [...this.root.querySelectorAll<HTMLInputElement>('.row input[type=checkbox]')];
  }
  get ticked() {
    return this.boxes.filter(({ checked }) => checked).map((box) => box.closest('label')!.textContent!.trim());
  }
  get words() {
    return this.form.innerText;
  }
  get status() {
    return this.root.querySelector('.controls [role=status]')!.textContent!.trim();
  }
  box(words: string) {
    return this.boxes.find((box) => box.closest('label')!.textContent!.includes(words))!;
  }
  button(words: string) {
    return [...this.root.querySelectorAll('button')].find((button) => button.checkVisibility() && button.textContent!.includes(words))!;
  }
  select(of: string, name: string) {
    return this.box(of).closest('.row')!.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  }
  async press(words: string) {
    this.button(words).click();
    await settled(this.widget);
  }
  tick(...all: string[]) {
    for (const words of all) this.box(words).click();
  }
  choose(of: string, name: string, value: string) {
    const select = this.select(of, name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

async function open(widget: SymptomChecklistElement): Promise<Opened> {
  await until(() => isOffered(widget), 'the button is offered');
  buttonOf(widget).click();
  await until(() => closedRootIn(widget)?.querySelector('.row'), 'the form is there');
  await settled(widget);
  return new Opened(widget, closedRootIn(widget)!);
}

const form = async (html = card + element(), on = {}) => open(await widgetIn(html, on));

describe('a symptom checklist', () => {
  it("stays the author's list until the reader presses “Make my list”, and comes back", async () => {
    const widget = await widgetIn(card + element());
    expect(isListed(widget)).to.be.true;
    expect(closedRootIn(widget)).to.be.undefined;
    const opened = await open(widget);
    expect(isListed(widget)).to.be.false;
    await opened.press('Back to the list');
    expect(isListed(widget)).to.be.true;
    expect(closedRootIn(widget)).to.be.undefined;
    await until(() => widget.shadowRoot!.activeElement === buttonOf(widget), 'the button has the focus');
  });

  it('leaves no box of the author’s to tick, whose answer any script could read', async () => {
    const widget = await widgetIn(card + element('', '<ul><li><label><input type="checkbox"> Stiff</label></li><li><input type="checkbox" disabled checked> Sore</li></ul>'));
    const boxes = [...widget.querySelectorAll('input')];
    widget.querySelector('label')!.click();
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([[false, true], [true, true]]);
  });

  it('is not offered to be made without a care card, and is when one arrives, and not when it goes', async () => {
    const heard = listenToConsole();
    const widget = await widgetIn(element());
    await until(() => heard.warnings.length, 'the author is told');
    expect(heard.warnings[0]).to.contain('without a care card');
    expect(isOffered(widget)).to.be.false;
    widget.insertAdjacentHTML('afterend', card);
    await until(() => isOffered(widget), 'the button came with the card');
    widget.nextElementSibling!.remove();
    await until(() => !isOffered(widget), 'the button went with the card');
  });

  it('is not offered to be made where the care card would go out of sight with the list', async () => {
    const heard = listenToConsole();
    const widget = await widgetIn(element('', card + lists));
    await until(() => heard.warnings.some((warning) => warning.includes('would go out of sight')), 'the author is told');
    expect(isOffered(widget)).to.be.false;
  });

  it('has a box for each symptom, in groups that are named as the author named them', async () => {
    const { root, boxes } = await form();
    const groups = [...root.querySelectorAll('fieldset')].map((group) => [
      group.querySelector('legend')!.textContent!.trim(),
      ...[...group.querySelectorAll('label')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
    ]);
    expect(groups).to.deep.equal([
      ['Muscles', 'Stiff after rest', 'Sore at a touch'],
      ['Sleep', 'Waking up tired', 'None of these in sleep'],
    ]);
    for (const box of boxes) expect([box.type, box.checked, box.form]).to.deep.equal(['checkbox', false, null]);
  });

  it('reads the list anew at each opening, and keeps what was ticked', async () => {
    const opened = await form();
    opened.tick('Stiff');
    await opened.press('Back');
    opened.widget.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Cramps</li>');
    opened.widget.querySelector('li + li')!.remove();
    const again = await open(opened.widget);
    expect(again.boxes.map((box) => box.closest('label')!.textContent!.trim())).to.deep.equal(['Stiff after rest', 'Cramps', 'Waking up tired', 'None of these in sleep']);
    expect(again.ticked).to.deep.equal(['Stiff after rest']);
  });

  for (const [lang, purpose] of [
    ['en', 'It is not a diagnosis.'],
    ['de', 'Sie ist keine Diagnose.'],
    ['ar', 'ليست تشخيصًا'],
  ]) {
    it(`says in ${lang} what the list is for, and that it is no diagnosis`, async () => {
      const opened = await form(card + element(), { lang });
      await until(() => opened.form.getAttribute('lang') === lang, 'its language is here');
      expect(opened.words).to.contain(purpose);
    });
  }

  it('begins where the list began: the heading of the form has the focus, and the level of the author’s headings', async () => {
    const { root } = await form();
    const title = root.querySelector('[role=heading]')!;
    await until(() => root.activeElement === title, 'the heading has the focus');
    expect(title.getAttribute('aria-level')).to.equal('3');
  });

  it('asks of a ticked symptom how long and how often, of no other, and needs no answer', async () => {
    const opened = await form();
    expect(opened.root.querySelectorAll('select')).to.have.length(0);
    opened.tick('Stiff');
    expect([...opened.root.querySelectorAll('select')].map(({ value }) => value)).to.deep.equal(['', '']);
    const group = opened.select('Stiff', 'lasting').closest('[role=group]')!;
    expect(opened.root.getElementById(group.getAttribute('aria-labelledby')!)!.textContent).to.equal('Stiff after rest');
    expect(opened.select('Stiff', 'lasting').options[0]!.text).to.equal('not recorded');
    opened.tick('Stiff');
    expect(opened.root.querySelectorAll('select')).to.have.length(0);
  });

  it('takes “none of these” and one of these as either, or: the later word counts', async () => {
    const opened = await form();
    opened.tick('Stiff', 'Waking', 'None');
    expect(opened.ticked).to.deep.equal(['Stiff after rest', 'None of these in sleep']);
    opened.tick('Waking');
    expect(opened.ticked).to.deep.equal(['Stiff after rest', 'Waking up tired']);
  });

  it('says nothing that depends on what is ticked', async () => {
    const opened = await form();
    const said = () => opened.words.replace(/How (long|often)\?\s*/g, '').replace(/\s+/g, ' ');
    const before = said();
    opened.tick('Stiff', 'Sore', 'Waking');
    // The choices are in the tree of words, but not a word about the reader.
    for (const details of opened.root.querySelectorAll<HTMLElement>('.details')) details.hidden = true;
    expect(said()).to.equal(before);
  });

  it('shows one group at a time, and all together again', async () => {
    const opened = await form();
    const shown = () => [...opened.root.querySelectorAll('fieldset')].filter((group) => group.checkVisibility()).map((group) => group.querySelector('legend')!.textContent!.trim());
    opened.tick('Stiff');
    await opened.press('One group at a time');
    expect(shown()).to.deep.equal(['Muscles']);
    await opened.press('Next group');
    expect(shown()).to.deep.equal(['Sleep']);
    expect(opened.root.activeElement?.querySelector('legend')?.textContent!.trim()).to.equal('Sleep');
    expect(opened.button('Next group')).to.be.undefined;
    await opened.press('Previous group');
    expect(shown()).to.deep.equal(['Muscles']);
    await opened.press('All groups together');
    expect(shown()).to.deep.equal(['Muscles', 'Sleep']);
    expect(opened.ticked).to.deep.equal(['Stiff after rest']);
  });

  it('is cleared, and has it undone', async () => {
    const opened = await form();
    opened.tick('Stiff', 'Waking');
    opened.choose('Stiff', 'lasting', 'months');
    await opened.press('Clear my list');
    expect(opened.ticked).to.deep.equal([]);
    expect(opened.root.querySelectorAll('select')).to.have.length(0);
    expect(opened.status).to.equal('Cleared. You can undo this.');
    await opened.press('Undo');
    expect(opened.ticked).to.deep.equal(['Stiff after rest', 'Waking up tired']);
    expect(opened.select('Stiff', 'lasting').value).to.equal('months');
    expect(opened.button('Undo')).to.be.undefined;
    expect(opened.root.activeElement?.textContent!.trim()).to.equal('Clear my list');
  });

  it('can be cleared twice by a hand that trembles, and still has it undone', async () => {
    const opened = await form();
    opened.tick('Stiff');
    await opened.press('Clear my list');
    await opened.press('Clear my list');
    opened.tick('Waking');
    await opened.press('Undo');
    expect(opened.ticked).to.deep.equal(['Stiff after rest', 'Waking up tired']);
  });

  it('loses nothing by a slip: what was said of a symptom is there when it is ticked again', async () => {
    const opened = await form();
    opened.tick('Waking');
    opened.choose('Waking', 'lasting', 'years');
    opened.tick('Waking', 'Waking');
    expect(opened.select('Waking', 'lasting').value).to.equal('years');
    opened.tick('None');
    await settled(opened.widget);
    expect(opened.status).to.contain('were taken out');
    opened.tick('Waking');
    expect(opened.select('Waking', 'lasting').value).to.equal('years');
  });

  it('has forgotten what was said of a symptom when the list was cleared', async () => {
    const opened = await form();
    opened.tick('Waking');
    opened.choose('Waking', 'lasting', 'years');
    opened.tick('Waking', 'Stiff');
    await opened.press('Clear my list');
    opened.tick('Waking');
    expect(opened.select('Waking', 'lasting').value).to.equal('');
  });

  it('asks of “none of these” neither how long nor how often', async () => {
    const opened = await form();
    opened.tick('None');
    expect(opened.root.querySelectorAll('select')).to.have.length(0);
  });

  it('leads to the most severe card that can be seen, wherever it stands', async () => {
    const level = (name: string, more = '') => `<div class="fw-care-card is-level-${name}" ${more}><h3>${name}</h3></div>`;
    const opened = await form(level('routine') + element() + level('emergency', 'hidden') + level('urgent'));
    await opened.press('When to get help');
    expect(document.activeElement?.textContent).to.equal('urgent');
  });

  it('is offered while a care card can be seen, however that is hidden and shown', async () => {
    const heard = listenToConsole();
    const widget = await widgetIn(card.replace('class', 'hidden class') + element());
    const help = widget.previousElementSibling as HTMLElement;
    await until(() => heard.warnings.some((warning) => warning.includes('nobody can see')), 'the author is told');
    expect(isOffered(widget)).to.be.false;
    help.hidden = false;
    await until(() => isOffered(widget), 'the button came with the card');
    help.style.display = 'none';
    await until(() => !isOffered(widget), 'the button went with the card');
  });

  it('gives the list back when the care card is hidden', async () => {
    const opened = await form();
    (opened.widget.previousElementSibling as HTMLElement).style.display = 'none';
    await until(() => isListed(opened.widget), 'the list is back');
  });

  it('gives the list back when the care card goes, and keeps what was ticked for when one comes', async () => {
    const opened = await form();
    opened.tick('Stiff');
    const gone = opened.widget.previousElementSibling!;
    gone.remove();
    await until(() => isListed(opened.widget), 'the list is back');
    opened.widget.before(gone);
    expect((await open(opened.widget)).ticked).to.deep.equal(['Stiff after rest']);
  });

  it('shows its form again after it once could not be shown', async () => {
    const heard = listenToConsole();
    const opened = await form();
    opened.tick('Stiff');
    await opened.press('Back to the list');
    const item = opened.widget.querySelector('li')!;
    opened.widget.querySelector = () => {
      throw new Error('a page that has broken this');
    };
    buttonOf(opened.widget).click();
    await until(() => heard.errors.length, 'it says so');
    await until(() => item.checkVisibility(), 'the list is back');
    Reflect.deleteProperty(opened.widget, 'querySelector');
    expect((await open(opened.widget)).ticked).to.deep.equal(['Stiff after rest']);
  });

  it('says its own words in its own language where it lacks that of the author', async () => {
    const { root } = await form(card + element('', '<ul><li>Yr</li></ul>'), { lang: 'sv' });
    const group = root.querySelector('fieldset')!;
    expect([group.lang, group.querySelector('legend')!.lang]).to.deep.equal(['sv', 'en']);
  });

  it('works with the keyboard alone', async () => {
    const widget = await widgetIn(card + element());
    await until(() => isOffered(widget), 'the button is offered');
    buttonOf(widget).focus();
    await press('Enter');
    const root = await until(() => closedRootIn(widget), 'the form is there');
    await until(() => root.activeElement?.getAttribute('role') === 'heading', 'the heading has the focus');
    for (let steps = 0; !root.activeElement?.closest('.row') && steps < 20; steps++) await press('Tab');
    await press('Space');
    expect(new Opened(widget, root).ticked).to.deep.equal(['Stiff after rest']);
    await press('Tab');
    expect(root.activeElement?.localName).to.equal('select');
  });

  it('leads to the care card, and not by the address of the page', async () => {
    const opened = await form();
    const before = location.href;
    await opened.press('When to get help');
    expect(document.activeElement?.className).to.equal('fw-care-card');
    expect(location.href).to.equal(before);
  });

  it('takes words of the reader only where the author allows them', async () => {
    const plain = await form();
    plain.tick('Stiff');
    expect(plain.root.querySelector('input[type=text]')).to.equal(null);
    const opened = await form(card + element('notes'));
    opened.tick('Stiff');
    const note = opened.root.querySelector<HTMLInputElement>('.details input')!;
    await click(note);
    await type('since May');
    expect(note.value).to.equal('since May');
    let text = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (words: string) => void (text = words) } });
    await opened.press('Copy as text');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(text).to.contain('- Stiff after rest – since May\n');
  });

  it('comes back as it was when it is moved, in its language', async () => {
    const opened = await form();
    opened.tick('Waking');
    const elsewhere = put('<section lang="de"></section>').firstElementChild!;
    elsewhere.append(opened.widget.previousElementSibling!, opened.widget);
    await until(() => opened.root.querySelector('.form')!.getAttribute('lang') === 'de', 'its language is here');
    expect(opened.ticked).to.deep.equal(['Waking up tired']);
    expect(opened.words).to.contain('Zurück zur Liste');
  });

  it("prints with the page what the author wrote, not the reader's list", async () => {
    const { widget } = await form();
    await emulateMedia({ media: 'print' });
    expect(isListed(widget)).to.be.true;
    expect([...widget.shadowRoot!.children].filter((child) => child.localName !== 'slot' && child.checkVisibility())).to.deep.equal([]);
  });

  it('is found neither in the form of a page nor in its data', async () => {
    const place = put(`<form>${card}${element()}</form>`);
    const widget = place.querySelector<SymptomChecklistElement>('fw-symptom-checklist')!;
    const opened = await open(widget);
    opened.tick('Stiff');
    const around = place.querySelector('form')!;
    expect([...new FormData(around)]).to.deep.equal([]);
    expect(around.elements).to.have.length(0);
  });
});

describe('a checklist for a screen reader', () => {
  const told = async () => (await axTree()).map(({ role, name, props }) => [role, name.replace(/\s+/g, ' ').trim(), props.checked ?? ''].filter(Boolean).join(' '));

  it('has its title, its groups, its boxes with their states, and the questions of a ticked one by name', async () => {
    const opened = await form();
    opened.tick('Stiff');
    await settled(opened.widget);
    const words = await told();
    expect(words).to.include.members([
      'heading My list for an appointment',
      'group Muscles',
      'group Sleep',
      'checkbox Stiff after rest true',
      'checkbox Sore at a touch false',
      'group Stiff after rest',
    ]);
    expect(words.some((word) => /^combobox How long\?/i.test(word)), words.join('\n')).to.be.true;
    expect(words.some((word) => /%|\d+ of \d+/.test(word))).to.be.false;
  });

  it('tells recorders of reading sessions, inside the root, to look away', async () => {
    const { root } = await form();
    const marked = root.querySelector('.form')!;
    for (const name of ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude', 'dd-privacy-hidden']) expect(marked.classList.contains(name), name).to.be.true;
    for (const name of ['data-hj-suppress', 'data-private', 'data-clarity-mask', 'data-dd-privacy', 'data-openreplay-hidden']) expect(marked.hasAttribute(name), name).to.be.true;
    // All that is in it is inside of that.
    expect(root.textContent!.trim()).to.equal(marked.textContent!.trim());
    expect(root.querySelectorAll('input, select, textarea')).to.have.length(marked.querySelectorAll('input, select, textarea').length);
  });
});

describe("the reader's list", () => {
  let text: string | undefined;
  let refuse = false;
  const clipboard = { writeText: async (words: string) => (refuse ? Promise.reject(new Error('refused')) : void (text = words)) };
  beforeEach(() => {
    [text, refuse] = [undefined, false];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  const filled = async (attributes = '') => {
    const opened = await form(card + element(attributes));
    opened.tick('Stiff', 'Sore');
    opened.choose('Stiff', 'lasting', 'months');
    opened.choose('Stiff', 'often', 'most-days');
    return opened;
  };

  it('is copied as text, with what was ticked and nothing else', async () => {
    const opened = await filled();
    await opened.press('Copy as text');
    expect(opened.status).to.equal('Copied');
    expect(text!.replace(/page “.*\./, 'page …')).to.equal(`My list for an appointment
A list to take to an appointment. It is not a diagnosis.
Ticked from a list on the web page …

Muscles
- Stiff after rest – for some months; on most days
- Sore (at a touch)

What is not on this list was not recorded.
`);
  });

  it('is shown for selecting where the browser does not copy, until something is changed', async () => {
    const opened = await filled();
    refuse = true;
    await opened.press('Copy as text');
    const shown = opened.root.querySelector('textarea')!;
    expect(shown.value).to.contain('- Sore (at a touch)');
    expect(opened.root.activeElement).to.equal(shown);
    opened.tick('Waking');
    await settled(opened.widget);
    expect(opened.root.querySelector('textarea')).to.equal(null);
  });

  /** What stood on the paper. */
  const printedBy = async (opened: Opened, prints: boolean) => {
    let paper = '';
    const stop = whenFramed(opened.root, (view) => {
      view.print = () => {
        paper = view.document.body.innerText.replace(/\s+/g, ' ').trim();
        if (prints) view.dispatchEvent(new Event('beforeprint'));
      };
    });
    opened.button('Print my list').click();
    await until(() => paper, 'it was printed');
    await settled(opened.widget);
    stop();
    return paper;
  };

  it('is printed by itself, with lines to write on', async () => {
    const opened = await filled();
    const paper = await printedBy(opened, true);
    expect(paper).to.match(/^My list for an appointment A list to take to an appointment\. It is not a diagnosis\. Ticked from a list on the web page .+ Muscles Stiff after rest – for some months; on most days Sore \(at a touch\) What is not on this list was not recorded\. What else I want to say or ask$/);
    expect(opened.status).to.equal('');
  });

  it('is shown for selecting where the browser does not print', async () => {
    const opened = await filled();
    await printedBy(opened, false);
    expect(opened.status).to.equal('This browser does not print here.');
    expect(opened.root.querySelector('textarea')!.value).to.contain('Sore');
  });

  /** The file that the browser was handed, with the address that the page would have learned. */
  const savedBy = async (opened: Opened, words: string) => {
    const file = { name: '', text: '', of: '' };
    const stop = whenFramed(opened.root, (view) => {
      view.HTMLAnchorElement.prototype.click = function () {
        Object.assign(file, { name: this.download, of: this.href });
        void view.fetch(this.href).then(async (answer) => Object.assign(file, { text: await answer.text() }));
      };
    });
    opened.button(words).click();
    await until(() => file.text, 'the file was handed over');
    await settled(opened.widget);
    stop();
    return file;
  };

  it('is saved as a text file', async () => {
    const opened = await filled();
    const { name, text } = await savedBy(opened, 'Save as a file');
    expect(name).to.equal('my-list.txt');
    expect(text).to.contain('- Stiff after rest – for some months; on most days\n');
    expect(opened.status).to.contain('asked to save the file');
  });

  it('is saved as FHIR where the author offers that, with what was ticked and nothing else', async () => {
    expect((await filled()).button('FHIR')).to.be.undefined;
    const opened = await filled('fhir');
    await until(() => opened.button('FHIR'), 'it is offered');
    const { name, text } = await savedBy(opened, 'FHIR');
    expect(name).to.equal('my-list.fhir.json');
    const { resourceType, item } = JSON.parse(text) as { resourceType: string; item: { text: string; item: { text: string }[] }[] };
    expect(resourceType).to.equal('QuestionnaireResponse');
    expect(item.map(({ text, item }) => [text, ...item.map(({ text }) => text)])).to.deep.equal([['Muscles', 'Stiff after rest', 'Sore (at a touch)']]);
    expect(text).to.contain('for some months');
    expect(text).not.to.contain('tired');
  });
});

describe('keeping the list on the device', () => {
  const keepBox = (opened: Opened) => opened.root.querySelector<HTMLInputElement>('.keeping input')!;
  const kept = (opened: Opened) => opened.root.querySelector('.keeping')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('is the reader’s own switch, and nothing is kept before', async () => {
    const storage = device();
    const opened = await form();
    opened.tick('Stiff');
    expect(storage.size).to.equal(0);
    expect(kept(opened)).to.contain('30 days').and.to.contain('scripts of this site');
    expect(keepBox(opened).checked).to.be.false;
    keepBox(opened).click();
    await settled(opened.widget);
    expect(storage.size).to.equal(1);
    expect([...storage.values()][0]).to.contain('stiff-after-rest');
    expect(kept(opened)).to.match(/Kept until .*20\d\d\./);
  });

  it('brings it back, and follows what is changed', async () => {
    const storage = device();
    const opened = await form();
    keepBox(opened).click();
    opened.tick('Stiff', 'Waking');
    opened.choose('Stiff', 'often', 'daily');
    opened.widget.remove();
    const again = await form();
    expect(again.ticked).to.deep.equal(['Stiff after rest', 'Waking up tired']);
    expect(again.select('Stiff', 'often').value).to.equal('daily');
    expect(keepBox(again).checked).to.be.true;
    expect(storage.size).to.equal(1);
  });

  it('ends without the form being opened again: what has expired is deleted when the page is at rest', async () => {
    const storage = device();
    storage.set('flarewell:symptom-checklist:/elsewhere', JSON.stringify({ v: 1, until: Date.now() - 1, data: [] }));
    storage.set('another', '1');
    await widgetIn(card + element());
    await until(() => storage.size === 1, 'it is deleted');
    expect([...storage.keys()]).to.deep.equal(['another']);
  });

  it('takes “none of these” for unsaid where the list has changed since', async () => {
    device();
    const opened = await form();
    opened.tick('None of these');
    keepBox(opened).click();
    await settled(opened.widget);
    opened.widget.remove();
    const same = await form();
    expect(same.ticked).to.deep.equal(['None of these in sleep']);
    same.widget.remove();
    const longer = lists.replace('<li>Waking', '<li>Trouble falling asleep</li><li>Waking');
    const later = await form(card + element('', longer));
    expect(later.ticked).to.deep.equal([]);
    expect(later.words).not.to.contain('undefined');
  });

  it('is done for each list of the page by itself, and no other says that it was kept', async () => {
    const storage = device();
    const html = card + element() + element('', '<ul><li>Dizzy</li></ul>') + element('id="third"', '<ul><li>Stiff after rest</li></ul>');
    const place = put(html);
    const [first, second, third] = place.querySelectorAll<SymptomChecklistElement>('fw-symptom-checklist');
    const opened = await open(first!);
    opened.tick('Stiff');
    keepBox(opened).click();
    for (const other of [await open(second!), await open(third!)]) {
      expect(other.status).to.equal('');
      expect(other.ticked).to.deep.equal([]);
      expect(keepBox(other).checked).to.be.false;
      keepBox(other).click();
    }
    expect(storage.size).to.equal(3);
  });

  it('ends with the reader’s word: what is kept is deleted, what is ticked stays', async () => {
    const storage = device();
    const opened = await form();
    opened.tick('Stiff');
    keepBox(opened).click();
    await settled(opened.widget);
    await opened.press('Delete it from this device');
    expect(storage.size).to.equal(0);
    expect(opened.ticked).to.deep.equal(['Stiff after rest']);
    expect(keepBox(opened).checked).to.be.false;
    opened.tick('Waking');
    expect(storage.size).to.equal(0);
  });

  it('is cleared with the list, and comes back with it', async () => {
    const storage = device();
    const opened = await form();
    opened.tick('Stiff');
    keepBox(opened).click();
    await settled(opened.widget);
    await opened.press('Clear my list');
    expect([...storage.values()][0]).not.to.contain('stiff');
    await opened.press('Undo');
    expect([...storage.values()][0]).to.contain('stiff');
  });

  it('has the focus when what was kept is deleted, and says so', async () => {
    device();
    const opened = await form();
    keepBox(opened).click();
    await settled(opened.widget);
    opened.button('Delete it from this device').focus();
    await opened.press('Delete it from this device');
    expect(opened.status).to.equal('It is no longer on this device.');
    expect(opened.root.activeElement).to.equal(keepBox(opened));
  });

  it('says of which day a list is that was kept, and joins it with what is here', async () => {
    const storage = device();
    const opened = await form();
    opened.tick('Stiff');
    keepBox(opened).click();
    const [[key, record]] = [...storage] as [[string, string]];
    opened.widget.remove();
    const past = Date.now() + 5 * 86_400_000;
    storage.set(key, record.replace(/"until":\d+/, `"until":${past}`));
    const again = await form();
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(past - 30 * 86_400_000);
    expect(again.status).to.equal(`This list was kept on this device. It was last changed on ${day}.`);
    await again.press('Back to the list');
    storage.set(key, record.replace(/"data":.*}$/, '"data":[["sleep-waking-up-tired",{}]]}'));
    expect((await open(again.widget)).ticked).to.deep.equal(['Stiff after rest', 'Waking up tired']);
  });

  it('is not offered where the browser lets nothing be kept', async () => {
    storageIs(refused);
    expect(kept(await form())).to.equal('');
  });

  it('says so where there is no room, and the switch stays off', async () => {
    device({ setItem: noRoom });
    const opened = await form();
    keepBox(opened).click();
    await settled(opened.widget);
    expect(kept(opened)).to.contain('There is no room for it on this device.');
    expect(keepBox(opened).checked).to.be.false;
  });

  it('says that it is still there where it cannot be deleted', async () => {
    device({ removeItem: () => {} });
    const opened = await form();
    keepBox(opened).click();
    await settled(opened.widget);
    keepBox(opened).click();
    await settled(opened.widget);
    expect(kept(opened)).to.contain('is still on this device');
    expect(keepBox(opened).checked).to.be.true;
  });

  it('follows another tab, and keeps on the screen what was deleted there', async () => {
    const storage = device();
    const opened = await form();
    keepBox(opened).click();
    opened.tick('Stiff');
    const [[key, record]] = [...storage] as [[string, string]];
    elsewhere(() => storage.set(key, record.replace(/"data":.*}$/, '"data":[["sleep-waking-up-tired",{}]]}')), key);
    await until(() => opened.ticked.join() === 'Waking up tired', 'it shows what the other tab has');
    elsewhere(() => storage.clear(), key);
    await until(() => !keepBox(opened).checked, 'saving is off');
    expect(opened.ticked).to.deep.equal(['Waking up tired']);
  });

  for (const data of ['[["sleep-waking-up-tired",{"lasting":"<img>","note":7}],["x",{}]]', '"list"', '[[1,{}]]', '[["sleep-waking-up-tired"]]', '{"a":1}', 'null']) {
    it(`takes from what somebody else wrote only what it understands: ${data}`, async () => {
      const storage = device();
      const first = await form();
      keepBox(first).click();
      const [[key, record]] = [...storage] as [[string, string]];
      first.widget.remove();
      storage.set(key, record.replace(/"data":.*}$/, `"data":${data}}`));
      const opened = await form();
      const tired = data.includes('img');
      expect(opened.ticked).to.deep.equal(tired ? ['Waking up tired'] : []);
      if (tired) expect(opened.select('Waking', 'lasting').value).to.equal('');
      else expect(kept(opened)).to.contain('could not be read');
    });
  }
});
