import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Advice, Mistake } from '../rules/mistake.js';

const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the author in the console what to mend, once for each mistake of each element, when the page has loaded and the
 * content has come to rest. The sentences are loaded only when there is a mistake, so that a page without any does not
 * pay for them.
 */
export class MistakesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #find: () => Mistake[];
  readonly #loadRules: () => Promise<Record<string, Advice>>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, find: () => Mistake[], loadRules: () => Promise<Record<string, Advice>>) {
    this.#host = host;
    this.#find = find;
    this.#loadRules = loadRules;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Looks for mistakes once no further change has come for a while; half a page is not a mistake. */
  lookLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (document.readyState === 'complete' ? void this.#report() : this.lookLater()), 500);
  }

  async #report(): Promise<void> {
    const fresh = this.#find().filter(({ code, node }) => {
      let codes = told.get(node);
      if (!codes) told.set(node, (codes = new Set()));
      return !codes.has(code) && codes.add(code);
    });
    if (!fresh.length) return;
    const rules = await this.#loadRules().catch((): Record<string, Advice> => ({}));
    for (const { code, node } of fresh) {
      console.warn(`[flarewell] <${this.#host.localName}> ${rules[code]?.join(' ') ?? code}`, node);
    }
  }
}
