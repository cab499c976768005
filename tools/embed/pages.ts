import { directionOf } from '../l10n/locale-name.js';
import { needsCareCards, type Part } from './part.js';

/** Somebody's site that shows parts of articles in frames of other sites. */
export interface EmbedSite {
  /** Where the folder with the pages will be, with a slash at the end: `https://your-site.example/embed/`. */
  url: string;
  /** Who says it: the name of the site. */
  provider: string;
}

export interface EmbedPage {
  /** Below `url`: `inomyalgia/de/faq`. The page is this and `.html`, its oEmbed answer this and `.json`. */
  path: string;
  locale: string;
  part: Part;
  /** The care cards of the article, for the parts that must not stand without them. */
  cards?: Part | undefined;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** How far heights are rounded up where a page around could otherwise count what a reader ticks; in CSS pixels. */
const STEP = 240;
/** Of a frame on a page that runs no script: about a screen of a phone, and what is in it scrolls. In CSS pixels. */
const HEIGHT = 600;
/** What a consumer of oEmbed is asked for: as high as WordPress lets a frame be, since a theme may keep this ratio. In CSS pixels. */
const ASKED = { width: 600, height: 1000 };

/** Nothing is fetched but what lies in the folder, pictures of the author aside, and nothing is sent. */
const policyFor = (url: string): string => `default-src 'none'; script-src ${url}; style-src ${url}; img-src https: data:; form-action 'none'; base-uri 'none'`;

/** The whole page: complete without script, in a frame and alone. */
export function pageHtml(page: EmbedPage, { url, provider }: EmbedSite): string {
  const { path, locale, part } = page;
  const cards = page.cards && needsCareCards(part) ? [page.cards] : [];
  const parts = [...cards, part];
  const widgets = [...new Set(parts.flatMap(({ widgets }) => widgets))].sort();
  const up = '../'.repeat(path.split('/').length - 1);
  const title = escapeHtml(part.title);
  const heading = `h${Math.min(...parts.map(({ level }) => level)) - 1}`;
  const step = widgets.includes('symptom-checklist') ? ` data-fw-height-step="${STEP}"` : '';
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(url))}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${url}${path}.json`)}" title="${title}">
<link rel="stylesheet" href="${up}embed.css">
<link rel="stylesheet" href="${up}flarewell.css">
${[...widgets.map((widget) => `flarewell.${widget}.js`), 'embed-page.js'].map((file) => `<script src="${up}${file}" defer></script>`).join('\n')}
</head>
<body${step}>
<main>
<${heading}>${title}</${heading}>
${parts.map(({ html }) => html).join('\n')}
</main>
<footer><a href="${escapeHtml(`${url}${path}.html`)}">${escapeHtml(provider)}</a></footer>
</body>
</html>
`;
}

/** For a page that takes frames: as high as its content where embed-host.js runs. */
export const frameHtml = ({ path, part, locale }: EmbedPage, { url }: EmbedSite): string =>
  `<iframe class="fw-embed" src="${escapeHtml(`${url}${path}.html`)}" title="${escapeHtml(part.title)}" lang="${locale}" loading="lazy" width="100%" height="${HEIGHT}" style="border: 0"></iframe>`;

/**
 * What an oEmbed consumer gets (https://oembed.com, "rich"). WordPress hides the frame until it has heard of it, and shows the quotation
 * for so long, and where no script runs; it keeps of both what stands here, and no more.
 */
export function oEmbed({ path, part, cards }: EmbedPage, { url, provider }: EmbedSite): Record<string, string | number> {
  const address = escapeHtml(`${url}${path}.html`);
  const title = escapeHtml(part.title);
  // Safety advice is said in words also where no frame is shown.
  const advice = part.widgets.includes('care-card') ? part : needsCareCards(part) ? cards : undefined;
  const words = advice ? `${escapeHtml(advice.text)} ` : '';
  return {
    version: '1.0',
    type: 'rich',
    title: part.title,
    provider_name: provider,
    provider_url: url,
    ...ASKED,
    html: `<blockquote>${words}<a href="${address}">${title}</a></blockquote><iframe src="${address}" title="${title}" width="${ASKED.width}" height="${ASKED.height}" frameborder="0"></iframe>`,
  };
}

/** A page for the publisher: every part, and what to paste for it. */
export function indexHtml(pages: readonly EmbedPage[], site: EmbedSite): string {
  const rows = pages.map((page) => {
    const address = escapeHtml(`${site.url}${page.path}.html`);
    return `<section>
<h2 lang="${page.locale}" dir="${directionOf(page.locale)}">${escapeHtml(page.part.title)}</h2>
<p><a href="${page.path}.html">${page.path}</a></p>
<p>In WordPress, alone in a line:</p>
<pre><code>${address}</code></pre>
<p>Where frames are allowed:</p>
<pre><code>${escapeHtml(frameHtml(page, site))}</code></pre>
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Parts to embed</title>
<link rel="stylesheet" href="embed.css">
</head>
<body>
<main>
<h1>Parts to embed</h1>
<p>A frame has the height of its content where the page around runs this, once. Without it, what does not fit scrolls inside.</p>
<pre><code>${escapeHtml(`<script src="${site.url}embed-host.js" defer></script>`)}</code></pre>
${rows.join('\n')}
</main>
</body>
</html>
`;
}
