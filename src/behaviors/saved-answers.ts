import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { canStore, eraseRecord, readRecord, sweepRecords, watchRecord, writeRecord } from '../storage/records.js';

export interface SavedAnswersOptions<Data> {
  /** Names the record: the same for the same list on the same page, another for every other. It never holds an answer. */
  key: () => string;
  /** Total: what was kept may be anything. Undefined when it is not ours. */
  parse: (value: unknown) => Data | undefined;
  /** How long it is kept after the last change, in days. */
  days: number;
  /**
   * Somebody else changed what is kept: another tab, or the same list elsewhere on the page. Undefined: it was erased,
   * and saving is off; what the reader sees on screen is still theirs.
   */
  onChange: (data: Data | undefined) => void;
}

/**
 * - `full`: no room; what was kept before still is.
 * - `blocked`: the browser or the page refuses to keep it, or to erase it (then `on` stays true).
 * - `newer`: a newer version of the library keeps something here, which this one cannot read and leaves alone.
 * - `unreadable`: what was kept could not be read, and has been erased.
 */
export type SavingProblem = 'full' | 'blocked' | 'newer' | 'unreadable';

/**
 * Keeps a reader's answers on this device, if the reader switches that on: nothing is written before. Each change is
 * written at once, so nothing waits to be lost. The words for all of this belong to the widget, and so does saying that
 * the site's own scripts could read what is kept.
 */
export class SavedAnswersController<Data> implements ReactiveController {
  /** Whether something is kept on this device now. */
  on = false;
  /** When what is kept will be erased, unless it changes before. */
  until: Date | undefined;
  /** Why the last thing asked for did not happen. */
  problem: SavingProblem | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: SavedAnswersOptions<Data>;
  #key = '';
  #own = false;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: SavedAnswersOptions<Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the switch can be offered. Found out without writing: that it works is known when it has. */
  get available(): boolean {
    return canStore();
  }

  hostConnected(): void {
    if (!this.on) return;
    this.#watch();
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** What was kept here earlier, if the reader had switched that on and it has not expired. */
  restore(): Data | undefined {
    sweepRecords();
    const key = this.#options.key();
    if (key !== this.#key) this.hostDisconnected();
    this.#key = key;
    return this.#do(() => this.#read());
  }

  /** The reader switches saving on. Takes the place of what another tab may have kept meanwhile; that tab follows. */
  start(data: Data): void {
    this.#key = this.#options.key();
    this.#do(() => this.#write(data));
  }

  /** After every change; does nothing while saving is off. What was erased elsewhere meanwhile is not kept again. */
  save(data: Data): void {
    if (!this.on) return;
    if (this.#do(() => this.#read()) !== undefined) this.#do(() => this.#write(data));
    else if (!this.on) this.#options.onChange(undefined);
  }

  /** The reader switches saving off: what is kept is erased. */
  stop(): void {
    this.#key ||= this.#options.key();
    this.#do(() => (eraseRecord(this.#key) ? this.#set(undefined) : this.#set(this.until, 'blocked')));
  }

  #read(): Data | undefined {
    const { parse, days } = this.#options;
    const record = readRecord(this.#key, days);
    // Where one cannot even look, nothing was erased; and a reader who never saved anything need not hear of it.
    if (record === 'blocked') return this.#set(this.until, this.until && record);
    if (typeof record !== 'object') return this.#set(undefined, record);
    const data = parse(record.data);
    if (data !== undefined) this.#set(new Date(record.until));
    else this.#set(undefined, eraseRecord(this.#key) ? 'unreadable' : 'blocked');
    return data;
  }

  #write(data: Data): void {
    const written = writeRecord(this.#key, data, this.#options.days);
    if (written !== 'written') {
      // What a page has made of it must not stay where no switch would erase it.
      if (written === 'blocked' && !this.on) eraseRecord(this.#key);
      return this.#set(this.until, written);
    }
    // A page that has changed how JSON is written (Prototype.js does) would keep what nobody can read.
    if (this.#read() === undefined) this.problem = 'blocked';
  }

  #set(until: Date | undefined, problem?: SavingProblem): undefined {
    this.on = Boolean(until);
    this.until = until;
    this.problem = problem;
    if (this.on) this.#watch();
    else this.hostDisconnected();
  }

  #watch(): void {
    this.#unwatch ??= watchRecord(this.#key, () => this.#own || this.#follow());
  }

  #follow(): void {
    const data = this.#do(() => this.#read());
    if (data !== undefined || !this.on) this.#options.onChange(data);
  }

  /** What it does itself is no news from elsewhere. */
  #do<Answer>(work: () => Answer): Answer {
    this.#own = true;
    try {
      return work();
    } finally {
      this.#own = false;
      this.#host.requestUpdate();
    }
  }
}
