import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { loadCatalogue, locales, type Catalogue } from '../locale/locale-table.js';
import { matchLocale } from '../locale/match-locale.js';
import { nearestLang } from '../locale/nearest-lang.js';

/**
 * The shape by which the extractor of `@lit/localize-tools` recognises a message: it looks for this brand on the type of
 * the function, not for an import, so each element can have a language of its own.
 */
export interface MsgFn {
  (message: string, about: { id: string; desc: string }): string;
  _LIT_LOCALIZE_MSG_?: never;
}

const SOURCE = 'en';
const catalogues = new Map<string, Catalogue>([[SOURCE, {}]]);
const loading = new Map<string, Promise<unknown>>();
const controllers = new Set<LanguageController>();
const watched = new WeakSet<Node>();
/** Of the languages that we have or are asked for: every page pays for each letter here. */
const rightToLeft = /^(ar|fa|he|ur)\b/;

let langObserver: MutationObserver | undefined;

/** One observer for all widgets: a page that changes a `lang` attribute anywhere re-renders whom it concerns. */
function watchLang(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  langObserver ??= new MutationObserver(() => controllers.forEach((controller) => controller.resolve()));
  langObserver.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

/**
 * The widget's words in the language of the place where it stands: the nearest `lang`, then English, never the
 * browser's. A language we lack that is set later (page translators rewrite `<html lang>`) keeps what is shown.
 */
export class LanguageController implements ReactiveController {
  /** The language of the words shown, for `lang` on what the widget renders. */
  locale = SOURCE;
  readonly msg: MsgFn = (message, about) => (catalogues.get(this.locale)?.[about.id] as string) || message;

  readonly #host: ReactiveControllerHost & Element;
  #tag: string | undefined;
  /** The last language we have that the page asked for; its words may still be on the way. */
  #wanted = SOURCE;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The direction of the words shown, which may differ from the page's. */
  get dir(): 'ltr' | 'rtl' {
    return rightToLeft.test(this.locale) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    controllers.add(this);
    for (let root: Node | undefined = this.#host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
      watchLang(root);
    }
    this.resolve();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Looks the language up again, and loads its words when they are not here yet. */
  resolve(): void {
    const tag = nearestLang(this.#host) || SOURCE;
    if (tag === this.#tag) return;
    this.#tag = tag;
    const locale = (this.#wanted = matchLocale(tag, [SOURCE, ...locales]) ?? this.#wanted);
    if (catalogues.has(locale)) this.#show(locale);
    else void this.#load(locale).then(() => locale === this.#wanted && catalogues.has(locale) && this.#show(locale));
  }

  /** The tag to format numbers and dates by: the page's own with its region, where the words shown are of its language. */
  get formatTag(): string {
    return matchLocale(this.#tag ?? '', [this.locale]) ? this.#tag! : this.locale;
  }

  #load(locale: string): Promise<unknown> {
    let load = loading.get(locale);
    if (!load) {
      load = loadCatalogue(locale).then(
        (module) => catalogues.set(locale, module.default),
        (error: unknown) => console.warn(`[flarewell] The words for "${locale}" did not load:`, error),
      );
      loading.set(locale, load);
    }
    return load;
  }

  #show(locale: string): void {
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
