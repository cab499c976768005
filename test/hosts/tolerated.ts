/**
 * What site engines, editors, themes and scripts make of the snippets that authors paste: small pure functions, each after
 * something that was measured, for widgets of all kinds.
 */

export const kinds = ['care-card', 'comparison-table', 'faq', 'flare-warning', 'symptom-checklist'] as const;
export type Kind = (typeof kinds)[number];

/** What an author writes inside, one block a line. */
export const inside: Record<Kind, string> = {
  'care-card': `<h3>Call your doctor's office today if you have:</h3>
<ul><li>a fever, or a joint that's hot -- or swollen</li><li>legs that get "heavy"...</li></ul>
<p>Not sure? Call <a href="tel:116117">116 117</a>. It's free -- day and night...</p>
<p class="fw-source">After "public" advice. Written <time datetime="2026-11-25">25 November 2026</time>.</p>`,
  'comparison-table': `<table>
<caption>Two names -- compared</caption>
<thead>
<tr><th>Feature</th><th>Inomyalgia</th><th>Fibromyalgia</th></tr>
</thead>
<tbody>
<tr><th>Pain</th><td>It's local -- or "deeper"</td><td>Widespread...</td></tr>
<tr><th>Sleep</th><td colspan="2">Doesn't refresh in both</td></tr>
</tbody>
</table>`,
  faq: `<details>
<summary>Is it "the same" as fibromyalgia?</summary>
<p>No. It's said to be local -- and deeper.</p>
</details>
<details>
<summary>How's it diagnosed?</summary>
<p>By history and exclusion...</p>
<ul><li>blood work</li><li>imaging</li></ul>
</details>`,
  'flare-warning': `<h3>Early signs</h3>
<ul><li>stiffness that's back</li><li>worse sleep -- and tired "sooner"...</li></ul>
<h3>What to do</h3>
<ul><li>do less -- for a day or two</li><li>don't stay in bed</li></ul>
<h3>It may not be a flare if</h3>
<ul><li>the pain is new</li><li>it doesn't pass "as usual"</li></ul>
<p class="fw-source">Our own "plain" advice.</p>`,
  'symptom-checklist': `<h3>In the muscles</h3>
<ul><li>An ache that's there for weeks</li><li>Stiff "in the morning" -- or after rest</li></ul>
<h3>In thinking</h3>
<ul><li>Slow thoughts <small>lost words...</small></li><li>Trouble remembering</li></ul>
<p class="fw-source">In our own words.</p>`,
};

/** The same as headings with text: for engines whose authors cannot write `<details>`. */
const faqOfHeadings = inside.faq.replace(/<\/?details>\n?/g, '').replace(/summary>/g, 'h3>');

/** The level is an option that all kinds must bear, as they bear any that is not theirs. */
export const asDiv = (kind: Kind, html = inside[kind], more = ''): string => `<div class="fw-${kind} is-level-urgent" data-fw="${kind}"${more}>\n${html}\n</div>`;
export const asTag = (kind: Kind, html = inside[kind], more = ''): string => `<fw-${kind} level="urgent"${more}>\n${html}\n</fw-${kind}>`;
const classed = (kind: Kind, element: string, html: string, more = ''): string => `<${element} class="${more}fw-${kind} is-level-urgent">${html}</${element}>`;

const inText = (html: string, change: (text: string) => string): string => html.replace(/(^|>)([^<]+)/g, (_, end: string, text: string) => end + change(text));
/** After each of the blocks that stand side by side in a snippet. */
const afterBlocks = (html: string, what: string): string => html.replace(/(<\/(?:h3|ul|p|details|table|summary)>)\n/g, `$1\n${what}\n`);
const inHeadings = (html: string, change: (words: string) => string): string => html.replace(/(<(h3|summary|caption)>)(.*?)(?=<\/\2>)/g, (_, start: string, _name: string, words: string) => start + change(words));
const eachBlock = (html: string, before: string, after: string): string => html.replace(/^<(h3|ul|p|details|table)\b[^]*?<\/\1>/gm, `${before}$&${after}`);

export interface Case {
  what: string;
  html: string;
  /** What the widget must hold of it, where that is not the snippet; of several widgets each. */
  holds?: string | string[];
  /** What authors are told. */
  told?: RegExp[];
  /** What the care card says before its heading. */
  severity?: string;
  /** Run in the page as soon as there is a working widget, with or without content. */
  later?: string;
  /** Run in the page when it has loaded, in which there is no widget yet. */
  arrives?: string;
  head?: string;
}

export type Cases = (kind: Kind) => (Case | false)[];
const only = (kind: Kind, expected: Kind, one: () => Case): Case | false => kind === expected && one();

/** The caption as WordPress writes it: below the table, in the figure. */
const inFigure = (table: string): string => table.replace(/<caption>(.*)<\/caption>\n([^]*)/, '$2<figcaption>$1</figcaption>');

const doubled = (html: string): string => `${html}\n${html}`;
const noNewlines = (html: string): string => html.replace(/\n/g, '');

/** Makes an emoji of a sign, as the script that WordPress puts on its pages does. */
const emoji = '<img draggable="false" role="img" class="emoji" alt="🌡" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';

/** In the page: where the snippet of a kind stands, and the node that a script of the site takes hold of. */
const place = (kind: Kind) => `document.querySelector('[data-kind=${kind}]')`;
const holder = (kind: Kind) => `document.querySelector('[data-kind=${kind}] :is(fw-${kind},.fw-${kind})')`;

export const rows: Record<string, Cases> = {
  'is found by its tag, by its attribute, and by its class on any element that can hold it': (kind) => [
    { what: 'div', html: asDiv(kind) },
    { what: 'tag', html: asTag(kind) },
    { what: 'attribute alone', html: `<section data-fw="${kind}" data-fw-level="urgent">\n${inside[kind]}</section>` },
    ...['div', 'section', 'article', 'aside', 'main'].map((element) => ({ what: `${element} with class alone`, html: classed(kind, element, inside[kind]) })),
    { what: 'quote', html: classed(kind, 'blockquote', inside[kind], 'wp-block-quote ') },
    { what: 'wrapper around the tag', html: asDiv(kind, asTag(kind)) },
    { what: 'tag around the wrapper', html: asTag(kind, asDiv(kind)) },
    { what: 'figure', html: classed(kind, 'figure', inside[kind]) },
  ],

  'works where only the list, the table or the heading could take a class': (kind) => [
    { what: 'heading before it', html: `<h2 class="fw-${kind} is-level-urgent">A section</h2>\n${inside[kind]}\n<h2>Another section</h2><p>Of the article.</p>` },
    only(kind, 'care-card', () => ({ what: 'its own heading', html: `${inside[kind].replace('<h3', `<h3 class="fw-${kind} is-level-urgent"`)}\n<h3>Another section</h3>` })),
    only(kind, 'symptom-checklist', () => ({ what: 'ul', html: '<ul class="wp-block-list fw-symptom-checklist"><li>Stiff</li><li>Sore</li></ul>', holds: '<ul><li>Stiff</li><li>Sore</li></ul>' })),
    only(kind, 'symptom-checklist', () => ({ what: 'ol', html: '<ol class="fw-symptom-checklist"><li>Stiff</li><li>Sore</li></ol>', holds: '<ul><li>Stiff</li><li>Sore</li></ul>' })),
    only(kind, 'symptom-checklist', () => ({ what: 'dl', html: '<dl class="fw-symptom-checklist"><dt>Muscles</dt><dd>Stiff</dd><dd>Sore</dd></dl>', holds: '<h3>Muscles</h3><ul><li>Stiff</li><li>Sore</li></ul>' })),
    only(kind, 'symptom-checklist', () => ({
      what: 'tasks of Markdown',
      html: '<ul class="contains-task-list fw-symptom-checklist"><li class="task-list-item"><input type="checkbox" checked> Stiff</li><li><label><input type="checkbox"> Sore</label></li></ul>',
      holds: '<ul><li>Stiff</li><li>Sore</li></ul>',
    })),
    only(kind, 'comparison-table', () => ({ what: 'table', html: inside[kind].replace('<table', '<table class="fw-comparison-table"') })),
    only(kind, 'comparison-table', () => ({ what: 'figure', html: `<figure class="wp-block-table fw-comparison-table">${inFigure(inside[kind])}</figure>`, holds: inFigure(inside[kind]) })),
    only(kind, 'faq', () => ({ what: 'each details', html: inside.faq.replace(/<details/g, '<details class="fw-faq"') })),
    only(kind, 'faq', () => ({ what: 'dl', html: '<dl class="fw-faq"><dt>Is it?</dt><dd>No.</dd><dt>How?</dt><dd>So.</dd></dl>', holds: '<h3>Is it?</h3><p>No.</p><h3>How?</h3><p>So.</p>' })),
    only(kind, 'faq', () => ({ what: 'list of details', html: `<ul class="fw-faq"><li>${inside.faq.replace('</details>\n<details>', '</details></li><li><details>')}</li></ul>` })),
    only(kind, 'faq', () => ({ what: 'headings', html: `<h2 class="fw-faq">Questions</h2>\n${faqOfHeadings}`, holds: faqOfHeadings })),
  ],

  'works inside the container that WordPress puts into a group': (kind) => {
    const inner = (html: string) => `<div class="wp-block-group__inner-container is-layout-flow">${html}</div>`;
    return [
      { what: 'group', html: `<div class="wp-block-group fw-${kind} is-level-urgent is-layout-flow">${inner(inside[kind])}</div>` },
      { what: 'tag', html: asTag(kind, inner(inside[kind])) },
      { what: 'group in a group', html: asDiv(kind, inner(`<div class="wp-block-group">${inner(inside[kind])}</div>`)) },
      { what: 'each part in a group', html: asDiv(kind, inside[kind].replace(/<h3[^]*?<\/ul>/g, `<div class="wp-block-group">${inner('$&')}</div>`)) },
      only(kind, 'faq', () => ({ what: 'of headings', html: `<div class="wp-block-group fw-faq">${inner(faqOfHeadings)}</div>`, holds: faqOfHeadings })),
    ];
  },

  'works with a wrapper around each block, and around the table': (kind) => [
    { what: 'each block', html: asDiv(kind, eachBlock(inside[kind], '<div class="block">', '</div>')) },
    { what: 'each block, in the tag', html: asTag(kind, eachBlock(inside[kind], '<div><div>', '</div></div>')) },
    { what: 'headings', html: asDiv(kind, inside[kind].replace(/<h3>.*<\/h3>/g, '<div class="markdown-heading">$&<a class="anchor" aria-label="Permalink" href="#x"><svg aria-hidden="true"></svg></a></div>')) },
    { what: 'lists', html: asDiv(kind, inside[kind].replace(/<ul>.*<\/ul>/g, '<div class="list">$&</div>')) },
    only(kind, 'comparison-table', () => ({ what: 'figure', html: asDiv(kind, `<figure class="wp-block-table">${inFigure(inside[kind])}</figure>`), holds: inFigure(inside[kind]) })),
    only(kind, 'comparison-table', () => ({ what: 'scrolling box', html: asTag(kind, `<div class="table-responsive"><div>${inside[kind]}</div></div>`) })),
  ],

  'takes back what the parser pushed out of a tag that an engine took for inline text': (kind) => {
    const start = `<fw-${kind} level="urgent">`;
    const end = `</fw-${kind}>`;
    const wpautop = (html: string) => `<p>${start}</p>\n${html}\n<p>${end}</p>`;
    // Two questions of the same words cannot be told apart by a link.
    const other = inside[kind].replace(/<summary>/g, '<summary>Again: ');
    const after = '\n<p>What follows is the article\'s.</p>\n<h2>Its next section</h2><ul><li>of its own</li></ul>';
    return [
      { what: 'WordPress', html: wpautop(inside[kind]) + after },
      { what: 'WordPress, in a column', html: `<div>${wpautop(inside[kind])}</div>${after}` },
      { what: 'with line breaks', html: `<p>${start}<br />\n${inside[kind]}\n<p>${end}<br />\n</p>${after}` },
      { what: 'with an empty paragraph before it', html: `<p>${start}</p>\n<p></p>\n${inside[kind]}\n<p>${end}</p>${after}` },
      { what: 'on one line', html: `<p>${start}${noNewlines(inside[kind])}${end}</p>${after}` },
      { what: 'a second one after it', html: wpautop(inside[kind]) + wpautop(other) + after, holds: [inside[kind], other] },
      { what: 'with paragraphs without end', html: wpautop(inside[kind].replace(/<\/p>/g, '<br />')) + after },
      // Without the paragraph that tells where it ends, a heading could be the next of the article.
      kind !== 'care-card' && kind !== 'flare-warning' && { what: 'without its end', html: `<div><p>${start}</p>\n${kind === 'symptom-checklist' ? '<ul><li>Stiff</li></ul>' : inside[kind]}\n<p>What follows is the article's.</p></div>`, holds: kind === 'symptom-checklist' ? '<ul><li>Stiff</li></ul>' : undefined },
    ];
  },

  'works with paragraphs without end, empty ones, line breaks, and text outside of paragraphs': (kind) => [
    { what: 'paragraph around the wrapper', html: `<p>${asDiv(kind, `</p>\n${inside[kind]}\n<p>`)}</p>` },
    { what: 'empty paragraphs', html: asDiv(kind, `<p></p>\n${afterBlocks(inside[kind], '<p></p>')}\n<p>&nbsp;</p>`) },
    { what: 'empty paragraphs, in the tag', html: asTag(kind, `<p></p>\n${afterBlocks(inside[kind], '<p></p>')}\n<p></p>`) },
    { what: 'line breaks', html: asDiv(kind, afterBlocks(inside[kind], '<br />').replace(/<\/li>/g, '<br /></li>')) },
    { what: 'paragraphs without end', html: asDiv(kind, inside[kind].replace(/<\/p>/g, '<br />')) },
    { what: 'ends without paragraphs', html: asDiv(kind, inside[kind].replace(/<p[^>]*>/g, '</p>')) },
    { what: 'paragraphs in the points and cells', html: asDiv(kind, inside[kind].replace(/<(li|td)([^>]*)>(.*?)(?=<\/\1>)/g, '<$1$2>\n<p>$3</p>\n')) },
    { what: 'ends of points left out', html: asDiv(kind, inside[kind].replace(/<\/(li|td|th|tr|tbody|thead)>/g, '')) },
    { what: 'words outside of paragraphs', html: asDiv(kind, inside[kind].replace(/<\/?p\b[^>]*>/g, '')) },
    only(kind, 'faq', () => ({ what: 'answers to headings outside of paragraphs', html: asDiv(kind, faqOfHeadings.replace(/<\/?(p|ul|li)\b[^>]*>/g, '')), holds: faqOfHeadings })),
    { what: 'words outside of paragraphs, in the tag', html: asTag(kind, inside[kind].replace(/<\/?p\b[^>]*>/g, '')) },
    { what: 'comments of blocks', html: asDiv(kind, `<!-- wp:html -->${afterBlocks(inside[kind], '<!-- /wp:html -->')}`) },
  ],

  'bears typographic quotes, dashes and entities': (kind) => {
    const typographic = (html: string) => inText(html, (text) => text.replace(/(^|\s)"/g, '$1“').replace(/"/g, '”').replace(/'/g, '’').replace(/--/g, '—').replace(/\.\.\./g, '…'));
    const asEntities = (html: string) => inText(typographic(html), (text) => text.replace(/[“”’—…]/g, (sign) => `&#${sign.codePointAt(0)};`));
    return [
      { what: 'in the wrapper', html: asDiv(kind, typographic(inside[kind])) },
      { what: 'in the tag', html: asTag(kind, typographic(inside[kind])) },
      { what: 'numbered entities', html: asDiv(kind, asEntities(inside[kind])) },
      { what: 'named entities', html: asDiv(kind, inText(inside[kind], (text) => text.replace(/"/g, '&quot;').replace(/'/g, '&rsquo;').replace(/--/g, '&ndash;').replace(/ /g, '&#32;'))) },
      { what: 'spaces that do not break', html: asDiv(kind, inHeadings(inside[kind], (words) => words.replace(/ /g, '&nbsp;'))) },
      { what: 'soft hyphens', html: asDiv(kind, inHeadings(inside[kind], (words) => words.replace(/([aeiou][b-df-hj-np-tv-z])(?=[aeiou])/g, '$1&shy;'))) },
    ];
  },

  'bears the anchors that site generators put into headings': (kind) =>
    (
      [
        ['of zero width', (words) => `${words}<a class="hash-link" href="#x" title="Direct link">\u200b</a>`],
        ['of zero width, as an entity', (words) => `${words} <a class="header-anchor" href="#x" aria-label="Permalink to “${words.replace(/"/g, '')}”">&ZeroWidthSpace;</a>`],
        ['# after the words', (words) => `${words} <a class="anchor" href="#x">#</a>`],
        ['# before the words', (words) => `<a class="anchor" href="#x">#</a> ${words}`],
        ['¶', (words) => `${words}<a class="headerlink" href="#x" title="Permanent link">¶</a>`],
        ['¶ as an entity', (words) => `${words}<a class="headerlink" href="#x">&para;</a>`],
        ['a picture', (words) => `<a class="anchor" href="#x"><svg viewBox="0 0 1 1" width="9"><path d="M0 0"/></svg></a>${words}`],
        ['around the words', (words) => `<a class="anchor" href="#x">${words}</a>`],
        ['in a span', (words) => `<span id="x"></span><span class="heading"><strong>${words}</strong></span>`],
      ] satisfies [string, (words: string) => string][]
    ).map(([what, change]) => ({ what, html: asDiv(kind, inHeadings(inside[kind], change)) })),

  'bears tables without head, heading cells, scopes and bodies, and lists in lists': (kind) => {
    if (kind !== 'comparison-table') {
      const nested = inside[kind].replace(/<ul>(.*?)<\/ul>/g, '<ul><li><ul>$1</ul></li></ul>');
      const deeper = inside[kind].replace(/<li>((?:(?!<li>).)*?)<\/li><\/ul>/g, '<li>$1<ul><li>more of it</li></ul></li></ul>');
      // Of a checklist, a point with points in it is their heading.
      const grouped = deeper.replace(/<li>((?:(?!<li>).)*)<ul><li>more of it<\/li><\/ul><\/li><\/ul>/g, '</ul><h3>$1</h3><ul><li>more of it</li></ul>');
      return [
        { what: 'a list as a point without words', html: asDiv(kind, nested) },
        { what: 'a list in a point', html: asDiv(kind, deeper), holds: kind === 'symptom-checklist' ? grouped : deeper },
        { what: 'numbered lists', html: asDiv(kind, inside[kind].replace(/<(\/?)ul>/g, '<$1ol>')) },
        { what: 'points beside the list', html: asDiv(kind, inside[kind].replace(/<ul>/g, '<ul>\n\n')) },
      ];
    }
    const table = inside[kind];
    const bare = table.replace(/<\/?(thead|tbody)>\n/g, '');
    return [
      { what: 'no head', html: asDiv(kind, table.replace(/<\/?thead>\n/g, '')) },
      { what: 'no head and no body', html: asDiv(kind, bare) },
      { what: 'no heading cells', html: asDiv(kind, bare.replace(/<(\/?)th>/g, '<$1td>')) },
      { what: 'no heading cells, in the tag', html: asTag(kind, bare.replace(/<(\/?)th>/g, '<$1td>')) },
      { what: 'no heading cells in the rows', html: asDiv(kind, table.replace(/(<tr>)<th>(Pain|Sleep)<\/th>/g, '$1<td>$2</td>')) },
      { what: 'bold words instead', html: asDiv(kind, bare.replace(/<th>(.*?)<\/th>/g, '<td><strong>$1</strong></td>')) },
      { what: 'a foot', html: asDiv(kind, table.replace(/(<tr><th>Sleep.*<\/tr>)\n<\/tbody>/, '</tbody><tfoot>$1</tfoot>')) },
      { what: 'widths and columns', html: asDiv(kind, table.replace('<thead>', '<colgroup><col><col><col></colgroup><thead>').replace('<table>', '<table width="100%" border="1">')) },
      { what: 'no caption', html: asDiv(kind, table.replace(/<caption>.*<\/caption>/, '')), holds: table.replace(/<caption>.*<\/caption>/, ''), told: [/has no caption/] },
    ];
  },

  'bears <details> that a site replaced, opened, or left without a summary': (kind) => {
    const replaced = (html: string) => `<details class="details_lb9f alert" open="" data-collapsed="false"><summary>More</summary><div><div class="collapsibleContent_i85q">${html}</div></div></details>`;
    if (kind !== 'faq')
      return [
        { what: 'around it', html: replaced(asDiv(kind)), told: kind === 'care-card' ? [/stands in something that is closed or hidden/] : [] },
        { what: 'around the tag', html: replaced(asTag(kind)), told: kind === 'care-card' ? [/stands in something that is closed or hidden/] : [] },
        only(kind, 'symptom-checklist', () => ({ what: 'around the groups', html: asDiv(kind, inside[kind].replace(/<h3>(.*)<\/h3>\n(<ul>.*<\/ul>)/g, '<details open=""><summary>$1</summary><div class="collapsibleContent">$2</div></details>')) })),
      ];
    const { faq } = inside;
    return [
      { what: 'open', html: asDiv(kind, faq.replace(/<details/g, '<details open=""')) },
      { what: 'one open, in the tag', html: asTag(kind, faq.replace('<details', '<details open="open"')) },
      { what: 'replaced', html: asDiv(kind, faq.replace(/<details>\n(<summary>.*<\/summary>)([^]*?)(?=<\/details>)/g, '<details class="details_lb9f alert" data-collapsed="true">$1<div><div class="collapsibleContent_i85q">$2</div></div>')) },
      { what: 'replaced, in the tag', html: asTag(kind, faq.replace(/<details>\n(<summary>.*<\/summary>)([^]*?)(?=<\/details>)/g, '<details class="alert" open="">$1<div><div class="collapsibleContent">$2</div></div>')) },
      { what: 'heading in the summary', html: asDiv(kind, faq.replace(/<summary>(.*)<\/summary>/g, '<summary><h3>$1</h3></summary>')) },
      { what: 'summary after the answer', html: asDiv(kind, faq.replace(/(<summary>.*<\/summary>)\n(<p>.*<\/p>)/, '\n<!-- -->\n$1$2')) },
      { what: 'without summary', html: asDiv(kind, faq.replace(/<summary>How.*<\/summary>/, '')), holds: faq.replace(/<summary>How.*<\/summary>/, ''), told: [/<details> without a <summary>/] },
    ];
  },

  'bears emoji that became images, and hosts that go on changing what they wrote': (kind) => {
    const withSigns = (html: string, sign: string) => inHeadings(html, (words) => `${sign} ${words}`).replace(/<(li|td)>/g, `<$1>${sign} `);
    const signed = withSigns(inside[kind], '🌡');
    return [
      { what: 'emoji', html: asDiv(kind, signed), holds: signed },
      { what: 'emoji as images', html: asDiv(kind, withSigns(inside[kind], emoji)), holds: signed },
      { what: 'emoji as images, in the tag', html: asTag(kind, withSigns(inside[kind], emoji)), holds: signed },
      {
        what: 'emoji that become images later',
        html: asDiv(kind, signed),
        holds: signed,
        later: `const texts = document.createTreeWalker(${holder(kind)}, 4); const found = []; while (texts.nextNode()) if (texts.currentNode.data.includes('🌡')) found.push(texts.currentNode);
for (const text of found) { const [before, after] = text.data.split('🌡'); text.replaceWith(before, document.createRange().createContextualFragment(${JSON.stringify(emoji)}), after); }`,
      },
      { what: 'a wrapper that a theme puts around everything later', html: asDiv(kind), later: `const box = document.createElement('div'); box.append(...${holder(kind)}.childNodes); ${holder(kind)}.append(box);` },
      { what: 'a wrapper that a theme puts around it later', html: asTag(kind), later: `const box = document.createElement('div'); ${holder(kind)}.before(box); box.append(${holder(kind)});` },
      { what: 'words that are translated later', html: asDiv(kind), later: `for (const node of ${holder(kind)}.querySelectorAll('h3,li,td,summary')) { const font = document.createElement('font'); font.append(...node.childNodes); node.append(font); }` },
      {
        what: 'points that come and go',
        html: asDiv(kind),
        holds: inside[kind].replace(/(<li>stiff[^]*?<\/li>|<li>An ache[^]*?<\/li>|<li>a fever[^]*?<\/li>|<li>blood work<\/li>)/, ''),
        later: `${holder(kind)}.querySelector('li')?.remove();`,
      },
      {
        what: 'the whole of it, written anew',
        html: asDiv(kind, kind === 'comparison-table' ? inside[kind].replace('Pain', 'Ache') : inside[kind].replace(/<li>/, '<li>old ')),
        later: `${holder(kind)}.innerHTML = ${JSON.stringify(inside[kind])};`,
      },
    ];
  },

  'bears missing, broken and unknown options, and ids that are there twice or renamed': (kind) => {
    const none = (html: string) => html.replace(/ is-level-urgent| level="urgent"/g, '');
    const isCard = kind === 'care-card';
    const ids = (html: string, id: string) => html.replace(/<(h3|ul|details|summary|table|td|li)(?=[ >])/g, `<$1 id="${id}"`);
    const twice = kind === 'faq' ? [/two questions with the same id/] : [];
    let count = 0;
    return [
      { what: 'no level', html: none(asDiv(kind)), severity: 'Important.', told: isCard ? [/has no level/] : [] },
      { what: 'no level on the tag', html: none(asTag(kind)), severity: 'Important.', told: isCard ? [/has no level/] : [] },
      { what: 'a level that does not exist', html: asTag(kind).replace('"urgent"', '"red"'), severity: 'Important.', told: isCard ? [/level that does not exist/] : [] },
      { what: 'levels that disagree', html: asDiv(kind, inside[kind], ' data-fw-level="routine"') },
      { what: 'level in capitals', html: asTag(kind).replace('"urgent"', '"URGENT"') },
      { what: 'broken JSON', html: asDiv(kind, inside[kind], ` data-fw-options='{"heading":"Say "hi" &amp; go",' data-fw-mode="nonsense"`) },
      { what: 'broken JSON on the tag', html: asTag(kind, inside[kind], ` items='[{"q":"Is it &quot;' mode="[object Object]" notes="null"`) },
      { what: 'all ids the same', html: asDiv(kind, ids(inside[kind], 'x'), ' id="x"'), told: twice },
      { what: 'an id that the page has already', html: `<h2 id="q">Other</h2>${asTag(kind, inside[kind].replace(/<(h3|details|table)>/, '<$1 id="q">'), ' id="q"')}` },
      { what: 'renamed ids', html: asDiv(kind, ids(inside[kind], 'user-content-x').replace(/user-content-x/g, () => `user-content-${++count}`), ' id="user-content-it"') },
      { what: 'classes of a sanitizer', html: `<div class="fw-${kind} is-level-urgent undefined">${inside[kind].replace(/ class="fw-source"/g, '')}</div>` },
    ];
  },

  'works where children come later, and where it is put in, taken out and moved': (kind) => {
    const children = JSON.stringify(inside[kind]);
    const again = (element: string) => `const widget = ${element}; const parent = widget.parentNode; for (let n = 0; n < 3; n++) { const next = widget.nextSibling; widget.remove(); parent.insertBefore(widget, next); }`;
    return [
      { what: 'children of the tag', html: asTag(kind, ''), later: `${holder(kind)}.innerHTML = ${children};` },
      { what: 'children of the wrapper', html: asDiv(kind, ''), later: `${holder(kind)}.innerHTML = ${children};` },
      {
        what: 'children one by one',
        html: asTag(kind, ''),
        later: `const parts = document.createRange().createContextualFragment(${children}); for (const part of [...parts.childNodes]) { ${holder(kind)}.append(part); await null; }`,
      },
      { what: 'the wrapper', html: '', arrives: `${place(kind)}.innerHTML = ${JSON.stringify(asDiv(kind))};` },
      { what: 'the tag', html: '', arrives: `${place(kind)}.insertAdjacentHTML('beforeend', ${JSON.stringify(asTag(kind))});` },
      { what: 'the tag, made by a script', html: '', arrives: `const widget = document.createElement('fw-${kind}'); widget.setAttribute('level', 'urgent'); ${place(kind)}.append(widget); widget.innerHTML = ${children};` },
      { what: 'mangled, in a page without reload', html: '', arrives: `${place(kind)}.innerHTML = ${JSON.stringify(`<p><fw-${kind} level="urgent"></fw-${kind}></p>${inside[kind]}<p></p>`)};` },
      { what: 'taken out and put in again', html: asDiv(kind), later: again(holder(kind)) },
      { what: 'taken out and put in again, the tag', html: asTag(kind), later: again(holder(kind)) },
      { what: 'moved', html: `<aside></aside>${asTag(kind)}`, later: `${place(kind)}.querySelector('aside').append(${holder(kind)});` },
      { what: 'moved when it has been mended', html: `<p><fw-${kind} level="urgent"></p>\n${inside[kind]}\n<p></fw-${kind}></p><aside></aside>`, later: `const tag = document.querySelector('fw-${kind}'); while (!tag.children.length) await new Promise((resolve) => setTimeout(resolve)); ${place(kind)}.querySelector('aside').append(tag);` },
      kind !== 'symptom-checklist' && { what: 'copied', html: asDiv(kind), later: `const copy = ${holder(kind)}.cloneNode(true); ${holder(kind)}.replaceWith(copy);` },
      only(kind, 'comparison-table', () => ({ what: 'the table of a figure', html: '<figure class="wp-block-table fw-comparison-table"></figure>', arrives: `${place(kind)}.querySelector('figure').innerHTML = ${children};` })),
      { what: 'what follows a tag that was emptied', html: `<p><fw-${kind} level="urgent"></fw-${kind}></p>`, later: `${place(kind)}.insertAdjacentHTML('beforeend', ${JSON.stringify(`${inside[kind]}<p></p>`)});` },
      { what: 'children changed before the script runs', html: `${asDiv(kind, '')}<script>${holder(kind)}.innerHTML = ${children}</script>` },
    ];
  },

  'works where the script is on the page twice, or another time under another address': (kind) => {
    const script = (more = '', address = '/cdn/flarewell.js') => `<script src="${address}" ${more}></script>`;
    return [
      { what: 'twice', html: asDiv(kind), head: doubled(script('defer')) },
      { what: 'another address', html: asTag(kind), head: script('defer') + script('defer', '/cdn/flarewell.js?v=2') },
      { what: 'as a module, too', html: asDiv(kind), head: script('defer') + script('type="module"') },
      { what: 'in one file, too', html: asDiv(kind), head: script('defer', '/cdn/flarewell.all.js') + script('defer') },
      { what: 'before it and after it', html: script() + asDiv(kind) + script(), head: ' ' },
      { what: 'again, when it works', html: asDiv(kind), later: `document.head.append(Object.assign(document.createElement('script'), { src: '/cdn/flarewell.js?again' }));` },
    ];
  },
};

const escaped = (html: string): string => `<pre><code>${html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}\n</code></pre>`;

/** What cannot be mended: the author is told once, and nothing is touched. */
export const beyond: Record<string, Cases> = {
  'leaves alone what became visible code, and says so once': (kind) => [
    { what: 'in the wrapper', html: asDiv(kind, escaped(inside[kind])) },
    { what: 'in the tag', html: asTag(kind, escaped(inside[kind])) },
    { what: 'the tag, too', html: `<div class="fw-${kind}" data-fw="${kind}" data-fw-level="urgent">${escaped(asTag(kind))}</div>` },
    { what: 'beside its tag', html: `<p><fw-${kind} level="urgent"></p>${escaped(inside[kind])}<p></fw-${kind}></p>` },
    { what: 'as one paragraph', html: asDiv(kind, `<p>${inside[kind].replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`) },
    kind !== 'comparison-table' && { what: 'what stands in lists and answers', html: asDiv(kind, inside[kind].replace(/(<(?:ul|summary)>)(.*?)(<\/(?:ul|summary)>)\n?(<p>.*<\/p>)?/g, (_, start: string, words: string, end: string, answer = '') => (start === '<ul>' ? start + escaped(words) + end + answer : escaped(start + words + end + answer)))) },
  ],

  'leaves alone what was emptied, or is of another kind, and says so once': (kind) => {
    const article = "\n<p>Whatever the article says next.</p>\n<h2>Its next section</h2>\n<p>And more of it.</p>";
    return [
      { what: 'emptied', html: `<p><fw-${kind} items="[]"></fw-${kind}></p>${article}` },
      { what: 'emptied, at the end', html: `<fw-${kind} level="urgent"></fw-${kind}>` },
      kind !== 'comparison-table' && kind !== 'symptom-checklist' && { what: 'a list that has the class', html: `<ul class="fw-${kind} is-level-urgent"><li>One</li><li>Two</li></ul>${article}` },
      kind !== 'care-card' && { what: 'a heading of another section', html: `<h2 class="fw-${kind}">Compared</h2>\n<p>There is nothing of it here.</p>` },
      { what: 'a picture that has the class', html: `<figure class="fw-${kind}"><p>A picture</p><figcaption>Of it</figcaption></figure>` },
      { what: 'Markdown left as text', html: asTag(kind, '### Is it "the same"?\nNo.\n- one\n- two') },
      (kind === 'care-card' || kind === 'flare-warning') && { what: 'without its end', html: `<div><p><fw-${kind} level="urgent"></p>\n${inside[kind]}\n<p>What follows is the article's.</p></div>` },
    ];
  },
};
