import { html, type TemplateResult } from 'lit';

import type { ClosedRoom } from '../../behaviors/closed-room.js';
import { CopyController } from '../../behaviors/copy.js';
import { DownloadController } from '../../behaviors/download.js';
import type { LanguageController } from '../../behaviors/language.js';
import { SavedAnswersController } from '../../behaviors/saved-answers.js';
import { SheetController } from '../../behaviors/sheet.js';
import { uncopiedText } from '../../parts/controls.js';
import { lastingWords, oftenWords, parseAnswers, type Answers, type KeptAnswers } from './symptom-checklist.answers.js';
import type { questionnaireResponse } from './symptom-checklist.fhir.js';
import { listStyles, ownList, ownListSheet, ownListText, type OwnList } from './symptom-checklist.output.js';
import type { SymptomChecklist } from './symptom-checklist.reader.js';
import { keeping } from './symptom-checklist.keeping.js';

/** How long a list is kept after its last change, where the reader has it kept. */
export const DAYS = 30;

/** What becomes of the reader's list: paper, text, a file, nothing; and, where the reader wants that, it is kept. */
export class ListTakeaway {
  /** How to write it as FHIR; only where the author offers that. */
  fhir: typeof questionnaireResponse | undefined;

  readonly #room: ClosedRoom;
  readonly #l10n: LanguageController;
  readonly #answers: Answers;
  readonly #checklist: () => SymptomChecklist;
  readonly #copy: CopyController;
  readonly #sheet: SheetController;
  readonly #download: DownloadController;
  readonly #saved: SavedAnswersController<KeptAnswers>;
  #said = '';
  /** What was cleared, for as long as that can be undone. */
  #cleared: KeptAnswers | undefined;

  constructor(room: ClosedRoom, l10n: LanguageController, answers: Answers, checklist: () => SymptomChecklist) {
    this.#room = room;
    this.#l10n = l10n;
    this.#answers = answers;
    this.#checklist = checklist;
    this.#copy = new CopyController(room, this.#say);
    this.#sheet = new SheetController(room);
    this.#download = new DownloadController(room);
    this.#saved = new SavedAnswersController<KeptAnswers>(room, {
      // Where the list stands, not what is ticked in it.
      key: () => `symptom-checklist:${location.pathname}#${checklist().groups[0]?.symptoms[0]?.id}`,
      parse: parseAnswers,
      days: DAYS,
      onChange: (kept) => (kept ? this.#take(kept) : undefined),
    });
  }

  /** What was kept on this device earlier takes the place of nothing that is here now. */
  restore(): void {
    const kept = this.#saved.restore();
    if (kept && !this.#answers.size) this.#take(kept);
  }

  /** After the reader changed something. */
  changed(): void {
    this.#saved.save([...this.#answers]);
    if (!this.#cleared && !this.#said && !this.#copy.uncopied) return;
    this.#cleared = undefined;
    this.#copy.uncopied = '';
    this.#say('');
  }

  render(back: () => void): TemplateResult {
    const { msg } = this.#l10n;
    return html`
      <div class="controls">
        <button type="button" id="print" @click=${this.#print}>${msg('Print my list', { id: 'symptom-checklist.print', desc: 'Button below the form. Max 30 characters.' })}</button>
        <button type="button" @click=${this.#copyText}>${msg('Copy as text', { id: 'symptom-checklist.copy', desc: 'Button below the form. Max 25 characters.' })}</button>
        <button type="button" @click=${this.#saveText}>${msg('Save as a file', { id: 'symptom-checklist.file', desc: 'Button below the form: the list becomes a text file among the downloads of the browser. Max 25 characters.' })}</button>
        ${this.fhir
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

  get #list(): OwnList {
    return ownList(this.#checklist(), this.#answers, this.#l10n, new Date());
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
    if (await this.#sheet.print(list.title, ownListSheet(list, this.#l10n), this.#l10n, listStyles)) return;
    void this.#showText(this.#l10n.msg('This browser does not print here.', { id: 'symptom-checklist.not-printed', desc: 'Announced when the browser refused to print. The list is then shown as text.' }));
  };

  #copyText = (): void => {
    void this.#copy.copy(ownListText(this.#list), this.#l10n.msg('Copied', { id: 'symptom-checklist.copied', desc: 'Announced after the list was copied.' }));
  };

  #saveText = (): Promise<void> => this.#saveFile('my-list.txt', ownListText(this.#list), 'text/plain;charset=utf-8');

  #saveFhir = (): Promise<void> => {
    const [lasting, often] = [lastingWords(this.#l10n), oftenWords(this.#l10n)];
    const said = [...this.#answers].map(([id, ticked]) => [id, { lasting: ticked.lasting && lasting[ticked.lasting], often: ticked.often && often[ticked.often], note: ticked.note }] as const);
    const response = this.fhir!(this.#checklist(), new Map(said), { authored: new Date(), language: this.#l10n.locale });
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
    this.#cleared = [...this.#answers];
    this.#replace([]);
    this.#say(this.#l10n.msg('Cleared. You can undo this.', { id: 'symptom-checklist.cleared', desc: 'Announced after “Clear my list”.' }));
  };

  #undo = (): void => {
    this.#replace(this.#cleared!);
    this.#cleared = undefined;
    this.#say(this.#l10n.msg('Your list is back.', { id: 'symptom-checklist.undone', desc: 'Announced after “Undo”.' }));
    this.#room.renderRoot.querySelector<HTMLElement>('#clear')!.focus();
  };

  #replace(kept: KeptAnswers): void {
    this.#take(kept);
    this.#saved.save(kept);
  }

  #take(kept: KeptAnswers): void {
    this.#answers.clear();
    for (const [id, ticked] of kept) this.#answers.set(id, ticked);
    this.#room.requestUpdate();
  }

  #keep = (on: boolean): void => {
    if (on) this.#saved.start([...this.#answers]);
    else this.#saved.stop();
  };
}
