import { start } from '../../../src/loader/loader.js';
import { click } from '../../support/engine.js';
import { put, type FixtureOptions } from '../../support/fixture.js';
import { settled, until } from '../../support/settled.js';

start();

export const glossary = `<div class="fw-glossary" data-fw="glossary"><dl>
<dt id="t-myalgia">myalgia <small class="fw-say">say: my-AL-juh</small></dt><dd>Pain in a <b>muscle</b>. <small class="fw-more">From Greek words.</small></dd>
<dt>Pacing</dt><dd lang="de">Kräfte einteilen.</dd></dl></div>`;
export const wrapper = (inside: string) => `<span class="fw-term" data-fw="term">${inside}</span>`;
export const tag = (inside: string) => `<fw-term>${inside}</fw-term>`;
export const link = '<a href="#t-myalgia">myalgia</a>';

/** A marked word in the page, in the words of somebody who looks at it. */
export async function termIn(html: string, options?: FixtureOptions) {
  const place = put(html, options);
  const holder = await until(() => place.querySelector<HTMLElement>(':is(fw-term,.fw-term,[data-fw=term])[data-fw-ready]'), 'it works', 20_000);
  await settled(place);
  const element = holder.localName === 'fw-term' ? holder : holder.shadowRoot!.querySelector<HTMLElement>('fw-term')!;
  const part = <Found extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<Found>(selector);
  const rendered = () => new Promise((resolve) => setTimeout(resolve, 60));
  return {
    place,
    holder,
    element,
    mark: () => part<HTMLButtonElement>('.ask'),
    box: () => part('.box')!,
    isOpen: () => !!part('.box')?.matches(':popover-open'),
    close: () => part<HTMLButtonElement>('.row button')!,
    toList: () => part<HTMLAnchorElement>('.row a'),
    focused: () => element.shadowRoot!.activeElement,
    async open() {
      await click(part('.ask')!);
      await until(() => part('.ask')!.getAttribute('aria-expanded') === 'true', 'it opens');
      await rendered();
    },
    rendered,
  };
}
