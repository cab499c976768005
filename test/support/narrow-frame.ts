import { settled, until } from './settled.js';

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

export interface NarrowFrameOptions {
  height?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** A theme, text spacing, a hostile style sheet. */
  css?: string;
  /** Modules of the repository that the page loads; without any it is the page of a reader whose scripts are off. */
  modules?: string[];
  /** Tags to wait for. */
  tags?: string[];
}

export interface NarrowFrame {
  window: Window & typeof globalThis;
  document: Document;
  /** How far the page can be scrolled sideways; WCAG 1.4.10 wants none. */
  sideways(): number;
  settled(): Promise<void>;
  resize(width: number): Promise<void>;
}

/**
 * A page of its own, of exactly this width in CSS pixels: an iframe gets there in every engine, whatever the smallest
 * window of the engine is. 320 px is also what 1280 px are at a zoom of 400 %.
 */
export async function narrowFrame(width: number, html: string, options: NarrowFrameOptions = {}): Promise<NarrowFrame> {
  const { height = 640, lang = 'en', dir = 'ltr', css = '', modules = ['/src/loader/auto.ts'], tags = [] } = options;
  const frame = document.createElement('iframe');
  frame.title = 'Test page';
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
  const scripts = modules
    .map((url) => `<script type="module" src="${new URL(url, location.origin)}"></script>`)
    .join('');
  frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Test page</title><style>body{margin:0}${css}</style>${scripts}</head><body>${html}</body></html>`;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  for (const tag of tags) await until(() => page.customElements.get(tag), `<${tag}> is defined in the frame`);
  await settled(page.document);
  return {
    window: page,
    document: page.document,
    sideways: () => page.document.documentElement.scrollWidth - page.document.documentElement.clientWidth,
    settled: () => settled(page.document),
    async resize(to) {
      frame.style.inlineSize = `${to}px`;
      await settled(page.document);
    },
  };
}

/** The spacing that WCAG 1.4.12 lets a reader ask for; nothing may be lost under it. */
export const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
