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
/** By locale, and by locale with the end of a set. */
const catalogues = new Map<string, Catalogue>();
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
  readonly msg: MsgFn = (message, about) => (catalogues.get(this.locale + this.#set)?.[about.id] as string) || message;

  readonly #host: ReactiveControllerHost & Element;
  readonly #set: '' | '.article';
  #tag: string | undefined;
  /** The last language we have that the page asked for; its words may still be on the way. */
  #wanted = SOURCE;

  /** `set`: which words; those of widgets that hold parts of an article are a file of their own, since few pages need both. */
  constructor(host: ReactiveControllerHost & Element, set: '' | '.article' = '') {
    this.#host = host;
    this.#set = set;
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
    const name = locale + this.#set;
    if (locale === SOURCE || catalogues.has(name)) this.#show(locale);
    else void this.#load(name).then(() => locale === this.#wanted && catalogues.has(name) && this.#show(locale));
  }

  /** The tag to format numbers and dates by: the page's own with its region, where the words shown are of its language. */
  get formatTag(): string {
    return matchLocale(this.#tag ?? '', [this.locale]) ? this.#tag! : this.locale;
  }

  #load(name: string): Promise<unknown> {
    let load = loading.get(name);
    if (!load) {
      load = loadCatalogue(name).then(
        (module) => catalogues.set(name, module.default),
        (error: unknown) => console.warn(`[flarewell] The words for "${name}" did not load:`, error),
      );
      loading.set(name, load);
    }
    return load;
  }

  #show(locale: string): void {
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
