import { html, type TemplateResult } from 'lit';

import type { ClosedRoom } from '../../behaviors/closed-room.js';
import { CopyController } from '../../behaviors/copy.js';
import { DownloadController } from '../../behaviors/download.js';
import type { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { SavedAnswersController } from '../../behaviors/saved-answers.js';
import { SheetController } from '../../behaviors/sheet.js';
import { pageName, sweepRecords } from '../../storage/records.js';
import { fill } from '../../locale/fill.js';
import { formatDate } from '../../locale/format.js';
import { uncopiedText } from '../../parts/controls.js';
import { howLong, howOften, inOwnWords, lastingWords, oftenWords, parseAnswers, withoutContradictions, type Answers, type KeptAnswers } from './symptom-checklist.answers.js';
import type { questionnaireResponse } from './symptom-checklist.fhir.js';
import { keeping } from './symptom-checklist.keeping.js';
import { listStyles, ownList, ownListSheet, ownListText, type AuthorLanguage, type OwnList } from './symptom-checklist.output.js';
import type { SymptomChecklist } from './symptom-checklist.reader.js';

/** How long a list is kept after its last change, where the reader has it kept. */
const DAYS = 30;

const DAY = 86_400_000;

export interface ListSource {
  checklist(): SymptomChecklist;
  /** Which of the lists of the page it is, as a part of a name. */
  place(): string;
  /** Language and direction of the author's words. */
  author(): AuthorLanguage;
  /** Whether the author offers the list as a FHIR file. */
  offersFhir(): boolean;
  /** After the reader cleared the list: nothing that was said before comes back but by "undo". */
  onClear(): void;
}

/** What becomes of the reader's list: paper, text, a file, nothing; and, where the reader wants that, it is kept. */
export class ListTakeaway {
  readonly #room: ClosedRoom;
  readonly #l10n: LanguageController;
  readonly #answers: Answers;
  readonly #source: ListSource;
  readonly #copy: CopyController;
  readonly #sheet: SheetController;
  readonly #download: DownloadController;
  readonly #saved: SavedAnswersController<KeptAnswers>;
  #fhir: typeof questionnaireResponse | undefined;
  #said = '';
  /** What was cleared last, for as long as that can be undone. */
  #cleared: KeptAnswers | undefined;
  /** When the reader last changed the list; a list that was kept may be some weeks old. */
  #changed = new Date();

  constructor(room: ClosedRoom, l10n: LanguageController, answers: Answers, source: ListSource) {
    this.#room = room;
    this.#l10n = l10n;
    this.#answers = answers;
    this.#source = source;
    this.#copy = new CopyController(room, this.#say);
    this.#sheet = new SheetController(room);
    this.#download = new DownloadController(room);
    this.#saved = new SavedAnswersController<KeptAnswers>(room, {
      // Not from the words of the list, which translators of pages change.
      key: () => `symptom-checklist:${pageName()}${source.place()}`,
      parse: parseAnswers,
      days: DAYS,
      onChange: (kept) => {
        if (!kept) return this.#say('');
        this.#take(kept);
        this.#changed = this.#keptOn;
      },
    });
  }

  /** When the page is at rest: fetches what a press may need. */
  prepare(): void {
    // Also where nobody opens the form again.
    sweepRecords();
    if (!this.#source.offersFhir() || this.#fhir) return;
    later(import('./symptom-checklist.fhir.js'), ({ questionnaireResponse }) => {
      this.#fhir = questionnaireResponse;
      this.#room.requestUpdate();
    });
  }

  /** What was kept on this device earlier joins what is here; of the same symptom, what is here counts. */
  restore(): void {
    this.#said = this.#copy.uncopied = '';
    const kept = this.#saved.restore();
    if (!kept?.length) return this.#fill([...this.#answers]);
    if (!this.#answers.size) {
      this.#changed = this.#keptOn;
      const words = this.#l10n.msg('This list was kept on this device. It was last changed on {date}.', {
        id: 'symptom-checklist.restored',
        desc: 'Announced when the form opens with a list that was kept. {date}: a day, such as 25 November 2026.',
      });
      this.#said = fill(words, { date: formatDate(this.#changed, this.#l10n.formatTag) });
    }
    this.#fill([...kept, ...this.#answers]);
  }

  /** After the reader changed something; `said` is what there is to say about it. */
  changed(said = ''): void {
    this.#changed = new Date();
    this.#saved.save([...this.#answers]);
    if (said || this.#said || this.#copy.uncopied) {
      this.#copy.uncopied = '';
      this.#say(said);
    }
  }

  render(back: () => void): TemplateResult {
    const { msg } = this.#l10n;
    return html`
      <div class="controls">
        <button type="button" id="print" @click=${this.#print}>${msg('Print my list', { id: 'symptom-checklist.print', desc: 'Button below the form. Max 30 characters.' })}</button>
        <button type="button" @click=${this.#copyText}>${msg('Copy as text', { id: 'symptom-checklist.copy', desc: 'Button below the form. Max 25 characters.' })}</button>
        <button type="button" @click=${this.#saveText}>${msg('Save as a file', { id: 'symptom-checklist.file', desc: 'Button below the form: the list becomes a text file among the downloads of the browser. Max 25 characters.' })}</button>
        ${this.#fhir && this.#source.offersFhir()
          ? html`<button type="button" @click=${this.#saveFhir}>
              ${msg('Save for a medical record (FHIR)', { id: 'symptom-checklist.fhir', desc: 'Button below the form: the list becomes a file that software of clinics can read. FHIR is a name. Max 45 characters.' })}
            </button>`
          : ''}
        <button type="button" id="clear" @click=${this.#clear}>${msg('Clear my list', { id: 'symptom-checklist.clear', desc: 'Button below the form: takes out all that was ticked. Max 30 characters.' })}</button>
        <button type="button" ?hidden=${!this.#cleared} @click=${this.#undo}>${msg('Undo', { id: 'symptom-checklist.undo', desc: 'Button that appears when the list was cleared, and brings it back. Max 20 characters.' })}</button>
        <button type="button" @click=${back}>${msg('Back to the list', { id: 'symptom-checklist.back', desc: 'Button in the form: shows the list of the article again. Max 30 characters.' })}</button>
        <p role="status">${this.#said}</p>
      </div>
      ${uncopiedText(this.#copy, this.#l10n)} ${keeping(this.#saved, DAYS, this.#l10n, this.#keep)}
    `;
  }

  /** When the list that is kept on this device was last changed. */
  get #keptOn(): Date {
    return new Date(this.#saved.until!.getTime() - DAYS * DAY);
  }

  get #list(): OwnList {
    return ownList(this.#source.checklist(), this.#answers, this.#l10n, this.#changed, document.title || location.hostname);
  }

  #say = (words: string): void => {
    this.#said = words;
    this.#room.requestUpdate();
  };

  /** Says what did not work, and shows the list for selecting. */
  async #showText(words: string): Promise<void> {
    this.#copy.uncopied = ownListText(this.#list);
    this.#say(words);
    await this.#room.updateComplete;
    this.#room.renderRoot.querySelector('textarea')?.focus();
  }

  #print = async (): Promise<void> => {
    this.#say('');
    const list = this.#list;
    if (await this.#sheet.print(list.title, ownListSheet(list, this.#l10n, this.#source.author()), this.#l10n, listStyles)) return;
    void this.#showText(this.#l10n.msg('This browser does not print here.', { id: 'symptom-checklist.not-printed', desc: 'Announced when the browser refused to print. The list is then shown as text.' }));
  };

  #copyText = (): void => {
    void this.#copy.copy(ownListText(this.#list), this.#l10n.msg('Copied', { id: 'symptom-checklist.copied', desc: 'Announced after the list was copied.' }));
  };

  #saveText = (): Promise<void> => this.#saveFile('my-list.txt', ownListText(this.#list), 'text/plain;charset=utf-8');

  #saveFhir = (): Promise<void> => {
    const [lasting, often] = [lastingWords(this.#l10n), oftenWords(this.#l10n)];
    const said = [...this.#answers].map(([id, ticked]) => [id, { lasting: ticked.lasting && lasting[ticked.lasting], often: ticked.often && often[ticked.often], note: ticked.note }] as const);
    const { title, purpose, origin, unrecorded } = this.#list;
    const response = this.#fhir!(this.#source.checklist(), new Map(said), {
      authored: this.#changed,
      language: this.#source.author().lang,
      about: [title, purpose, origin, unrecorded],
      labels: { lasting: howLong(this.#l10n), often: howOften(this.#l10n), note: inOwnWords(this.#l10n) },
    });
    return this.#saveFile('my-list.fhir.json', JSON.stringify(response, null, 2), 'application/fhir+json');
  };

  async #saveFile(name: string, text: string, type: string): Promise<void> {
    const { msg } = this.#l10n;
    this.#say('');
    if (await this.#download.save(name, text, type)) {
      this.#say(msg('Your browser was asked to save the file. If it is not among your downloads, copy the list as text.', { id: 'symptom-checklist.saved', desc: 'Announced after “Save as a file”.' }));
    } else void this.#showText(msg('Files cannot be saved here.', { id: 'symptom-checklist.not-saved', desc: 'Announced when the page may not hand out files. The list is then shown as text.' }));
  }

  #clear = (): void => {
    // A second press, by a hand that trembles, must not take the way back.
    if (this.#answers.size) {
      this.#cleared = [...this.#answers];
      this.#source.onClear();
      this.#replace([]);
    }
    if (this.#cleared) this.#say(this.#l10n.msg('Cleared. You can undo this.', { id: 'symptom-checklist.cleared', desc: 'Announced after “Clear my list”.' }));
  };

  #undo = (): void => {
    this.#replace([...this.#cleared!, ...this.#answers]);
    this.#cleared = undefined;
    this.#say(this.#l10n.msg('Your list is back.', { id: 'symptom-checklist.undone', desc: 'Announced after “Undo”.' }));
    this.#room.renderRoot.querySelector<HTMLElement>('#clear')!.focus();
  };

  #replace(answers: KeptAnswers): void {
    this.#take(answers);
    this.#changed = new Date();
    this.#saved.save([...this.#answers]);
  }

  /** Another list takes the place of this one, so what was said of this one is no longer true. */
  #take(answers: KeptAnswers): void {
    this.#fill(answers);
    this.#copy.uncopied = '';
    this.#say('');
  }

  #fill(answers: KeptAnswers): void {
    this.#answers.clear();
    for (const [id, ticked] of new Map(answers)) this.#answers.set(id, ticked);
    withoutContradictions(this.#answers, this.#source.checklist().groups);
    this.#room.requestUpdate();
  }

  #keep = (on: boolean): void => {
    if (on) return this.#saved.start([...this.#answers]);
    this.#saved.stop();
    if (this.#saved.on) return;
    this.#say(this.#l10n.msg('It is no longer on this device.', { id: 'symptom-checklist.erased', desc: 'Announced after “Delete it from this device”. “It” is the reader’s list; it is still in the form.' }));
    this.#room.renderRoot.querySelector<HTMLElement>('.keeping input')!.focus();
  };
}
