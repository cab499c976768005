import type { CSSResult } from 'lit';

import { widgetTable } from '../src/loader/widget-table.js';
import { tokens } from '../src/theme/tokens.js';
import pageStyles from './canvas.css?inline';

/** The page around a story, as the toolbar sets it. */
export interface PageSettings {
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: 'light' | 'dark' | 'contrast';
  /** Custom properties that the controls set, as a site's style sheet would. */
  tokens: Readonly<Record<string, string>>;
}

const lightStyles = import.meta.glob<Record<string, unknown>>('../src/widgets/*/*.{light,unscripted}.styles.ts', { eager: true });

/** What flarewell.css holds, from the sources as they are now. */
function sheetWithoutScript(): string {
  const names = Object.keys(widgetTable);
  const wrappers = names.map((name) => `fw-${name},.fw-${name},[data-fw='${name}']`).join();
  const isStyles = (value: unknown): value is CSSResult =>
    typeof value === 'object' && value !== null && 'cssText' in value;
  const styles = Object.values(lightStyles).flatMap((module) => Object.values(module).filter(isStyles));
  return [`:where(${wrappers}){${tokens.cssText}}`, ...styles.map(({ cssText }) => cssText)].join('\n');
}

function pageElement({ lang, dir, theme, tokens }: PageSettings): HTMLElement {
  const page = document.createElement('div');
  page.className = `page is-${theme}`;
  page.lang = lang;
  page.dir = dir;
  for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  return page;
}

/** A story as a page shows it in which the library's script runs. */
export function livePage(html: string, settings: PageSettings): HTMLElement {
  const page = pageElement(settings);
  const template = document.createElement('template');
  template.innerHTML = html;
  page.append(template.content);
  return page;
}

/** A story as a reader gets it whose scripts are off: a frame in which none may run, with flarewell.css. */
export function scriptlessPage(html: string, settings: PageSettings): HTMLElement {
  const { lang, dir, theme, tokens } = settings;
  const page = pageElement(settings);
  page.classList.add('is-frame');
  const frame = document.createElement('iframe');
  frame.title = 'The story without scripts';
  // Same origin so that its height can be read from here; scripts stay off all the same.
  frame.setAttribute('sandbox', 'allow-same-origin');
  const own = Object.entries(tokens).map(([name, value]) => `${name}:${value};`);
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Without scripts</title>
<style>${pageStyles}\n.page{${own.join('')}}\n${sheetWithoutScript()}</style></head><body class="page is-${theme}">${html}</body></html>`;
  frame.addEventListener('load', () => {
    const body = frame.contentDocument!.body;
    body.style.minBlockSize = '0';
    new ResizeObserver(() => (frame.style.blockSize = `${body.offsetHeight}px`)).observe(body);
  });
  page.append(frame);
  return page;
}
