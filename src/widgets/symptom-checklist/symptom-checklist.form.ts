import { html, render, type LitElement, type TemplateResult } from 'lit';

import { ClosedRoom, plainWords } from '../../behaviors/closed-room.js';
import { goTo } from '../../behaviors/go-to.js';
import type { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { unrecorded } from '../../behaviors/unrecorded.js';
import { nearestLang } from '../../locale/nearest-lang.js';
import { controlStyles } from '../../parts/controls.js';
import { withoutContradictions, type Answers, type KeptAnswers, type Ticked } from './symptom-checklist.answers.js';
import { detailsOf } from './symptom-checklist.details.js';
import { symptomFormStyles } from './symptom-checklist.form.styles.js';
import { listPurpose, listTitle, type AuthorLanguage } from './symptom-checklist.output.js';
import { readSymptomChecklist, symptomsIn, type Symptom, type SymptomChecklist, type SymptomGroup } from './symptom-checklist.reader.js';
import { looksMistaken } from './symptom-checklist.suspect.js';
import { ListTakeaway } from './symptom-checklist.takeaway.js';

export interface FormOptions {
  /** The element that holds the author's list. */
  holder(): Element;
  /** The page's care card. */
  card(): HTMLElement | undefined;
  /** Whether the author lets readers write in their own words. */
  notes(): boolean;
  /** Whether the author offers the list as a FHIR file. */
  fhir(): boolean;
  /** After the form has gone and the author's list is back. */
  onClose(): void;
}

/**
 * The reader's own list: a form from a fresh reading of the author's, in a room that the page cannot look into. Answers
 * are in memory, until the page goes. Loaded when the page is at rest, so that no press can be seen in what is fetched.
 */
export class SymptomForm {
  readonly #host: LitElement;
  readonly #l10n: LanguageController;
  readonly #options: FormOptions;
  readonly #room: ClosedRoom;
  readonly #takeaway: ListTakeaway;
  readonly #answers: Answers = new Map();
  #checklist: SymptomChecklist = { groups: [] };
  #rows = new Map<HTMLInputElement, Symptom>();
  /** What was said of symptoms that were unticked: a slip of the finger loses nothing. */
  readonly #withdrawn: Answers = new Map();
  #open = false;
  /** Which group is shown where they are shown one at a time. */
  #alone: number | undefined;

  constructor(host: LitElement, l10n: LanguageController, options: FormOptions) {
    this.#host = host;
    this.#l10n = plainWords(l10n);
    this.#options = options;
    this.#room = new ClosedRoom(host, [controlStyles, symptomFormStyles], () => this.#render(), (error) => {
      console.error(`[flarewell] <${host.localName}> cannot show its form:`, error);
      void this.close();
    });
    this.#room.addController({ hostUpdated: () => this.#fillIn() });
    this.#takeaway = new ListTakeaway(this.#room, this.#l10n, this.#answers, {
      checklist: () => this.#checklist,
      place: () => this.#place,
      author: () => this.#author,
      offersFhir: options.fhir,
      onClear: () => this.#withdrawn.clear(),
    });
  }

  /** Where the form stands in the widget's template, while it is open. */
  get place(): HTMLElement | undefined {
    return this.#open ? this.#room.place : undefined;
  }

  /** Whether there is something to tick. */
  get hasSymptoms(): boolean {
    return readSymptomChecklist(this.#options.holder().children).groups.length > 0;
  }

  /** When the page is at rest. The rules are loaded only for content that looks mistaken: a page without mistakes does not pay for them. */
  check(): void {
    const holder = this.#options.holder();
    this.#takeaway.prepare();
    if (looksMistaken(holder)) later(import('./symptom-checklist.rules.js'), ({ checkSymptomChecklist }) => checkSymptomChecklist(this.#host, holder));
  }

  async open(): Promise<void> {
    this.#checklist = readSymptomChecklist(this.#options.holder().children);
    this.#room.empty();
    this.#alone = undefined;
    this.#open = true;
    this.#takeaway.restore();
    await this.#update();
    this.#room.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  close = async (): Promise<void> => {
    this.#open = false;
    await this.#update();
    this.#options.onClose();
  };

  /** The widget renders first, and then the room that stands in it. */
  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#room.updateComplete;
  }

  #render(): TemplateResult {
    const { msg, locale, dir } = this.#l10n;
    const { groups } = this.#checklist;
    // Recorders of reading sessions that know no class names know attributes.
    return html`<div class="form ${unrecorded}" data-hj-suppress data-private data-clarity-mask="true" data-dd-privacy="hidden" data-openreplay-hidden
      lang=${locale} dir=${dir} @change=${this.#change} @input=${this.#write}>
      <div id="title" class="title" role="heading" aria-level=${this.#level} tabindex="-1">${listTitle(this.#l10n)}</div>
      <p><strong>${listPurpose(this.#l10n)}</strong></p>
      <p>
        ${msg('Tick what you have noticed. What you leave out counts as not recorded. Your list stays on this page, and nothing is sent. It is gone when the page is closed, unless you keep it.', {
          id: 'symptom-checklist.how',
          desc: 'Above the boxes to tick. What a reader does, and that nothing of it goes anywhere.',
        })}
      </p>
      <div class="controls">
        <button type="button" @click=${this.close}>${msg('Back to the list', { id: 'symptom-checklist.back', desc: 'Button in the form: shows the list of the article again. Max 30 characters.' })}</button>
        <button type="button" @click=${this.#getHelp}>
          ${msg('When to get help', { id: 'symptom-checklist.help', desc: 'Safety words. Button in the form: goes to the part of the page that tells when to see a doctor or call for help. Max 40 characters.' })}
        </button>
        ${groups.length > 1
          ? html`<button type="button" @click=${this.#toggleAlone}>
              ${this.#alone === undefined
                ? msg('One group at a time', { id: 'symptom-checklist.one', desc: 'Button in the form: shows only one group of symptoms, and then the next. Max 30 characters.' })
                : msg('All groups together', { id: 'symptom-checklist.all', desc: 'Button in the form: shows all groups of symptoms at once. Max 30 characters.' })}
            </button>`
          : ''}
      </div>
      ${groups.map((group, at) => this.#group(group, at))}
      ${this.#alone === undefined ? '' : this.#steps()}
      ${this.#takeaway.render(this.close)}
    </div>`;
  }

  /** As high as the headings of the author's list, in whose place it stands. */
  get #level(): string {
    return String(this.#options.holder().querySelector('h1,h2,h3,h4,h5,h6')?.localName[1] ?? '3');
  }

  /** The author's words are in the author's language, which need not be one of ours. */
  get #author(): AuthorLanguage {
    const holder = this.#options.holder();
    return { lang: String(nearestLang(holder) || this.#l10n.locale), dir: getComputedStyle(holder).direction || this.#l10n.dir };
  }

  /** By the author's own name for it, or else by its place among the lists of the page. */
  get #place(): string {
    const holder = this.#options.holder();
    const tag = this.#host.localName;
    const lists = (holder.getRootNode() as ParentNode).querySelectorAll(`${tag},.${tag},[data-fw=${tag.slice(3)}]`);
    return `#${holder.id || [...lists].indexOf(holder)}`;
  }

  #group(group: SymptomGroup, at: number): TemplateResult {
    const { locale, dir, msg } = this.#l10n;
    const author = this.#author;
    const ours = !group.heading;
    return html`<fieldset tabindex="-1" lang=${author.lang} dir=${author.dir} ?hidden=${this.#alone !== undefined && this.#alone !== at}>
      <legend lang=${ours ? locale : author.lang} dir=${ours ? dir : author.dir}>
        ${group.heading || msg('What I have noticed', { id: 'symptom-checklist.unnamed', desc: 'Above boxes to tick, where the author gave the list no heading. Max 50 characters.' })}
      </legend>
      <div class=${this.#isLong ? 'rows long' : 'rows'}>
        ${symptomsIn(group).map(
          ({ words, note }) =>
            html`<div class="row"><label><input type="checkbox" autocomplete="off"><span>${words}${note ? html` <small>${note}</small>` : ''}</span></label></div>`,
        )}
      </div>
    </fieldset>`;
  }

  /** So long that most of it is out of sight. */
  get #isLong(): boolean {
    return this.#checklist.groups.flatMap(symptomsIn).length > 100;
  }

  #steps(): TemplateResult {
    const { msg } = this.#l10n;
    return html`<div class="controls">
      <button type="button" ?hidden=${!this.#alone} @click=${() => this.#step(-1)}>
        ${msg('Previous group', { id: 'symptom-checklist.previous', desc: 'Button below a group of symptoms. Max 25 characters.' })}
      </button>
      <button type="button" ?hidden=${this.#alone === this.#checklist.groups.length - 1} @click=${() => this.#step(1)}>
        ${msg('Next group', { id: 'symptom-checklist.next', desc: 'Button below a group of symptoms. Max 25 characters.' })}
      </button>
    </div>`;
  }

  /** What the reader has ticked, into rows that the template renders without it: a tick then renders its own row only. */
  #fillIn(): void {
    const symptoms = this.#checklist.groups.flatMap(symptomsIn);
    const boxes = this.#room.renderRoot.querySelectorAll<HTMLInputElement>('.row input[type=checkbox]');
    this.#rows = new Map(Array.from(boxes, (box, at) => [box, symptoms[at]!]));
    for (const [box, { id }] of this.#rows) if (box.checked || this.#answers.has(id)) this.#show(box, this.#answers.get(id));
  }

  #show(box: HTMLInputElement, ticked: Ticked | undefined): void {
    box.checked = !!ticked;
    const row = box.closest('.row')!;
    let details = row.querySelector<HTMLElement>('.details');
    const symptom = this.#rows.get(box)!;
    // "None of these" has lasted for no time.
    if (ticked && !this.#checklist.groups.some(({ none }) => none === symptom)) {
      details ??= row.appendChild(Object.assign(document.createElement('div'), { className: 'details' }));
      const words = row.querySelector('span')!;
      words.id ||= `words-${[...this.#rows.keys()].indexOf(box)}`;
      render(detailsOf(words.id, ticked, this.#options.notes(), this.#l10n), details);
    } else details?.remove();
  }

  /** The symptom in whose row something happened. */
  #symptomAt({ target }: Event): Symptom | undefined {
    const box = (target as Element).closest('.row')?.querySelector('input');
    return box ? this.#rows.get(box) : undefined;
  }

  #change = (event: Event): void => {
    const symptom = this.#symptomAt(event);
    if (!symptom) return;
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const ticked = this.#answers.get(symptom.id);
    if (field.localName === 'select' && ticked) Object.assign(ticked, { [field.name]: field.value || undefined });
    const instead = field.type === 'checkbox' && this.#tick(field as HTMLInputElement, symptom);
    const words = this.#l10n.msg('Your other ticks in this group were taken out. Tick them again to have them back.', {
      id: 'symptom-checklist.instead',
      desc: 'Announced when somebody ticked “none of these” beside others, or the other way round.',
    });
    this.#takeaway.changed(instead ? words : '');
  };

  #getHelp = (): void => {
    const card = this.#options.card();
    if (card) goTo(card);
  };

  /** Whether other ticks had to give way. */
  #tick(box: HTMLInputElement, { id }: Symptom): boolean {
    let instead: KeptAnswers = [];
    if (box.checked) {
      const group = this.#checklist.groups.find(({ none }) => none?.id === id);
      this.#answers.set(id, { ...this.#withdrawn.get(id), ...(group ? { none: group.symptoms.map((symptom) => symptom.id) } : {}) });
      instead = withoutContradictions(this.#answers, this.#checklist.groups);
      for (const [other, ticked] of instead) {
        this.#withdrawn.set(other, ticked);
        this.#show([...this.#rows].find(([, symptom]) => symptom.id === other)![0], undefined);
      }
    } else {
      this.#withdrawn.set(id, this.#answers.get(id) ?? {});
      this.#answers.delete(id);
    }
    this.#show(box, this.#answers.get(id));
    return instead.length > 0;
  }

  #write = (event: Event): void => {
    const { type, value } = event.target as HTMLInputElement;
    const ticked = type === 'text' && this.#answers.get(this.#symptomAt(event)?.id ?? '');
    if (!ticked) return;
    ticked.note = value;
    this.#takeaway.changed();
  };

  #toggleAlone = (): void => {
    this.#alone = this.#alone === undefined ? 0 : undefined;
    this.#room.requestUpdate();
  };

  async #step(by: number): Promise<void> {
    this.#alone! += by;
    this.#room.requestUpdate();
    await this.#room.updateComplete;
    this.#room.renderRoot.querySelector<HTMLElement>('fieldset:not([hidden])')?.focus();
  }
}
