import { html, type TemplateResult } from 'lit';

import { ContentController } from '../../behaviors/content.js';
import { LanguageController } from '../../behaviors/language.js';
import { later } from '../../behaviors/later.js';
import { property, state } from '../../element/decorators.js';
import { WidgetElement } from '../../element/widget-element.js';
import { controlStyles } from '../../parts/controls.js';
import { contentsLightStyles } from './contents.light.styles.js';
import type { MadeList } from './contents.made.js';
import { articleOf, isEmpty, looksMistaken, writtenLinks } from './contents.reader.js';
import { contentsStyles } from './contents.styles.js';

const CURRENT = 'data-fw-current';

/**
 * The contents of a long article: the list of links that the author wrote, or, left empty, one made from the headings, with
 * when to get help and the questions first. Headings without an id are reached, too, and none is changed for it.
 *
 * @summary Marks in a list of contents where the reader is, takes them there past headers that stay on the screen, and says how long the article takes; makes the list where it was left empty.
 * @tag fw-contents
 * @nojs A written list works as it is. Left empty, nothing is shown and no room is taken: have the list written where the page is built.
 * @slot - A heading and a list of links to ids in the page. Nothing, where the list is to be made.
 * @csspart title - The words above a list that was made.
 * @csspart toggle - The button above such a list that opens and closes it where it is narrower than 30em.
 * @csspart list - The list that was made.
 * @csspart time - How long the article takes.
 * @cssprop [--fw-line] - Colour of the lines around a list that was made.
 * @cssprop [--fw-edge] - Colour of the edge of the button.
 * @cssprop [--fw-quiet] - Colour of the reading time.
 * @cssprop [--fw-focus] - Colour of the focus ring.
 * @cssprop [--fw-radius=0.3em] - Roundness of the button.
 */
export class ContentsElement extends WidgetElement {
  static override readonly tag = 'fw-contents';
  static override readonly styles = [controlStyles, contentsStyles];

  /** Whether a list that was made is open where it is narrow. In a wide place it always is. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** The place of the article that the reader has come to. */
  @state() private current: Element | undefined;

  readonly #l10n = new LanguageController(this, '.article');
  readonly #content = new ContentController(this, contentsLightStyles, () => this.#read(), () => this.#rest());
  readonly #changes = new MutationObserver(() => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), 300);
  });
  /** Told of what crosses a line below the top of the screen: what is above it has been reached, however far up it is. */
  readonly #reached = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) this.#behind[isIntersecting ? 'add' : 'delete'](target);
      this.current = [...this.#behind].reduce<Element | undefined>((last, target) => (last && last.compareDocumentPosition(target) & 2 ? last : target), undefined);
    },
    { rootMargin: '9999999px 0px -65%' },
  );

  readonly #behind = new Set<Element>();
  #targets: readonly Element[] = [];
  #links: ReadonlyMap<Element, Element | undefined> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #list: MadeList | undefined;
  /** 0 while nobody has counted. */
  #minutes = 0;
  #way: typeof import('./contents.way.js') | undefined;

  constructor() {
    super();
    // For the author's links; those of a list that was made have listeners of their own.
    this.addEventListener('click', (event) => this.#follow(event, this.#links.get((event.target as Element).closest('a')!)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(articleOf(this.#content.holder), { subtree: true, childList: true, characterData: true });
    // Now, and not when something is pressed, so that no press can be seen in what is fetched.
    later(import('./contents.way.js'), (way) => {
      this.#way = way;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    clearTimeout(this.#timer);
    this.#watch([]);
  }

  protected override render(): TemplateResult {
    const { holder } = this.#content;
    const { locale, dir } = this.#l10n;
    // Counted anew only after something was read: the reader's place changes more often than the article.
    const time = this.#way?.timeWords(this.#l10n, (this.#minutes ||= this.#way.minutesOf(holder)));
    return html`
      <slot></slot>
      ${isEmpty(holder) ? this.#list?.render(this.current) : ''}
      <p class="time" part="time" lang=${time ? locale : ''} dir=${dir}>${time}</p>
    `;
  }

  protected override updated(): void {
    for (const [link, target] of this.#links) {
      const isCurrent = !!target && target === this.current;
      // What the author marked stays so.
      if (isCurrent === link.hasAttribute(isCurrent ? 'aria-current' : CURRENT)) continue;
      link.toggleAttribute(CURRENT, isCurrent);
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#content.holder.toggleAttribute('data-fw-ready', true);
  }

  #read(): void {
    const { holder } = this.#content;
    this.#links = writtenLinks(holder);
    this.#minutes = 0;
    if (!isEmpty(holder)) this.#watch([...this.#links.values()].filter((target) => !!target));
    else if (this.#list) this.#watch(this.#list.read(holder));
    else
      later(import('./contents.made.js'), ({ MadeList }) => {
        this.#list ??= new MadeList(this, this.#l10n, { idOf: (target) => this.#idOf(target), follow: (event, target) => this.#follow(event, target) });
        this.#read();
      });
    this.requestUpdate();
  }

  #watch(targets: readonly Element[]): void {
    if (targets.length === this.#targets.length && targets.every((target, at) => target === this.#targets[at])) return;
    this.#targets = targets;
    this.#reached.disconnect();
    this.#behind.clear();
    this.current = undefined;
    for (const target of targets) this.#reached.observe(target);
  }

  #rest(): void {
    const { holder } = this.#content;
    if (looksMistaken(this.#links)) later(import('./contents.rules.js'), ({ checkContents }) => checkContents(this, holder));
  }

  /** The id by which the browser itself finds an element. */
  #idOf({ id, ownerDocument }: Element): string {
    return this.#content.root === ownerDocument ? id : '';
  }

  /** A link with an id is the browser's to follow; ours is what comes after: out from under a header, and the focus. */
  #follow(event: MouseEvent, target: Element | undefined): void {
    if (!target || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.#idOf(target)) event.preventDefault();
    const isOurs = event.defaultPrevented;
    const jump = (): void => void (isOurs === event.defaultPrevented && this.#way?.goTo(target as HTMLElement));
    requestAnimationFrame(() => requestAnimationFrame(jump));
    // A busy browser follows the link only after that, and would leave the place under the header.
    const { href } = (event.target as Element).closest('a')!;
    addEventListener('hashchange', ({ newURL }) => newURL === href && jump(), { signal: AbortSignal.timeout(2000) });
  }
}

export default ContentsElement;

declare global {
  interface HTMLElementTagNameMap {
    'fw-contents': ContentsElement;
  }
}
