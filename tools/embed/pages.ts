import { directionOf } from '../l10n/locale-name.js';
import type { Part } from './part.js';

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
  /** The care cards that it must not stand without, most severe first, with their language. */
  cards: readonly { locale: string; part: Part }[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** What pages of ours are known by, so that nothing else is ever overwritten or removed. */
export const MARK = '<meta name="generator" content="flarewell embed">';

/** Of a frame on a page that runs no script: about a screen of a phone, and what is in it scrolls. In CSS pixels. */
const HEIGHT = 600;
/** What a consumer of oEmbed is asked for: as high as WordPress lets a frame be, since a theme may keep this ratio. In CSS pixels. */
const ASKED = { width: 600, height: 1000 };

/** All that a part needs, and no way to lead the page around away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const addressOf = ({ path }: EmbedPage, { url }: EmbedSite, end: string): string => escapeHtml(`${url}${path.split('/').map(encodeURIComponent).join('/')}.${end}`);

/** Nothing is fetched but what lies in the folder, pictures of the author aside, and nothing is sent. */
const policyFor = (url: string): string => `default-src 'none'; script-src ${url}; style-src ${url}; img-src https: data:; form-action 'none'; base-uri 'none'`;

/** The whole page: complete without script, in a frame and alone. */
export function pageHtml(page: EmbedPage, site: EmbedSite): string {
  const { path, locale, part, cards } = page;
  const widgets = [...new Set([...cards.map((card) => card.part), part].flatMap(({ widgets }) => widgets))].sort();
  const up = '../'.repeat(path.split('/').length - 1);
  const title = escapeHtml(part.title);
  const heading = `h${Math.min(part.level, ...cards.map((card) => card.part.level)) - 1}`;
  const before = cards.map((card) => (card.locale === locale ? card.part.html : `<div lang="${card.locale}" dir="${directionOf(card.locale)}">\n${card.part.html}\n</div>`));
  const isPrivate = widgets.includes('symptom-checklist') ? ' data-fw-private' : '';
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(site.url))}">
${MARK}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${addressOf(page, site, 'json')}" title="${title}">
<link rel="stylesheet" href="${up}embed.css">
<link rel="stylesheet" href="${up}flarewell.css">
${[...widgets.map((widget) => `flarewell.${widget}.js`), 'embed-page.js'].map((file) => `<script src="${up}${file}" defer></script>`).join('\n')}
</head>
<body${isPrivate}>
<main>
<${heading}>${title}</${heading}>
${[...before, part.html].join('\n')}
</main>
<footer><a href="${addressOf(page, site, 'html')}">${escapeHtml(site.provider)}</a></footer>
</body>
</html>
`;
}

/** For a page that takes frames: as high as its content where embed-host.js runs. */
const frameHtml = (page: EmbedPage, site: EmbedSite): string =>
  `<iframe class="fw-embed" src="${addressOf(page, site, 'html')}" title="${escapeHtml(page.part.title)}" lang="${page.locale}" loading="lazy" sandbox="${SANDBOX}" referrerpolicy="no-referrer" width="100%" height="${HEIGHT}" style="border: 0"></iframe>`;

/**
 * What an oEmbed consumer gets (https://oembed.com, "rich"). WordPress hides the frame until it has heard of it, and shows the quotation
 * for so long, and where no script runs; it keeps of both what stands here, and no more.
 */
export function oEmbed(page: EmbedPage, site: EmbedSite): Record<string, string | number> {
  const { part, cards } = page;
  const address = addressOf(page, site, 'html');
  const title = escapeHtml(part.title);
  // Safety advice is said in words also where no frame is shown.
  const advice = [...cards.map((card) => card.part), ...(part.severity ? [part] : [])];
  const words = advice.map(({ text }) => `${escapeHtml(text)} `).join('');
  return {
    version: '1.0',
    type: 'rich',
    title: part.title,
    provider_name: site.provider,
    provider_url: site.url,
    ...ASKED,
    html: `<blockquote>${words}<a href="${address}">${title}</a></blockquote><iframe src="${address}" title="${title}" width="${ASKED.width}" height="${ASKED.height}" frameborder="0"></iframe>`,
  };
}

/** A page for the publisher: every part, and what to paste for it. */
export function indexHtml(pages: readonly EmbedPage[], site: EmbedSite): string {
  const rows = pages.map((page) => {
    const address = addressOf(page, site, 'html');
    return `<section>
<h2 lang="${page.locale}" dir="${directionOf(page.locale)}">${escapeHtml(page.part.title)}</h2>
<p><a href="${address}">${escapeHtml(page.path)}</a></p>
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
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(`default-src 'none'; style-src ${site.url}`)}">
${MARK}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Parts to embed</title>
<link rel="stylesheet" href="embed.css">
</head>
<body>
<main>
<h1>Parts to embed</h1>
<p>A frame has the height of its content where the page around runs <code>embed-host.js</code>, once. Copy that file to the site, so that the site runs
no script of others. Without it, what does not fit scrolls inside.</p>
<pre><code>${escapeHtml('<script src="/embed-host.js" defer></script>')}</code></pre>
${rows.join('\n')}
</main>
</body>
</html>
`;
}
