export interface CheckedPage {
  what: string;
  html: string;
  /** What the check finds, in the order of the page: the code, and the element it is about. */
  found: string[];
}

const card =
  '<div class="fw-care-card is-level-urgent" data-fw="care-card" data-fw-level="urgent">\n<h2>Call your doctor if:</h2>\n<ul>\n<li>you cannot move a leg</li>\n</ul>\n</div>';
const faq = (inside: string, attributes = 'class="fw-faq" data-fw="faq"') => `${card}<div ${attributes}>\n${inside}\n</div>`;
const answer = (words: string) => `<details>\n<summary>Question</summary>\n<p>${words}</p>\n</details>`;

/** Whole pages, for the check in browsers and without one: both must find the same. */
export const pages: CheckedPage[] = [
  { what: 'a page without widgets', html: '<p>Many suffer from it and take 400 mg. <a class="fw-bold fw-normal">A miracle!</a></p>', found: [] },
  { what: 'an empty page', html: '', found: [] },
  { what: 'a page where all is well', html: faq(answer('Some people rest.')), found: [] },
  { what: 'a widget in its own tag', html: `${card}<fw-faq>${answer('Some people rest.')}</fw-faq>`, found: [] },
  { what: 'a widget’s own mistake', html: faq('<details>\n<summary>Question</summary>\n</details>'), found: ['no-answer details'] },
  { what: 'the same in its own tag', html: `${card}<fw-faq><details>\n<summary>Question</summary>\n</details></fw-faq>`, found: ['no-answer details'] },
  { what: 'a page without a care card', html: `<div class="fw-faq">${answer('Some people rest.')}</div>`, found: ['no-care-card div'] },
  { what: 'a dose', html: faq(answer('Take 400 mg.')), found: ['dose p'] },
  { what: 'a dose across inline elements', html: faq(answer('Take <b>two</b> <i>tablets</i>.')), found: ['dose p'] },
  { what: 'numbers in two cells', html: `${card}<fw-comparison-table><table><caption>Two</caption><tr><th>x<th>a<th>b<tr><th>Weight<td>400<td>mg<tr><th>Same<td>yes<td>yes</table></fw-comparison-table>`, found: [] },
  { what: 'wording', html: faq(answer('People suffering from it')), found: ['suffering p'] },
  { what: 'a claim', html: faq(answer('This list detects it.')), found: ['verb-detect p'] },
  { what: 'wording in another language', html: faq(`<details lang="de"><summary>Frage</summary><p>Ohne Nebenwirkungen!</p></details>`), found: ['harmless p'] },
  { what: 'words that are wrong in another language only', html: faq(answer('<span lang="de">garantiert</span>')), found: ['guarantee span'] },
  { what: 'what others say', html: faq(answer('One page says <q>guaranteed relief</q>.') + '<details><summary>More?</summary><blockquote>A miracle cure</blockquote></details>'), found: [] },
  { what: 'words on both sides of a quotation', html: faq(answer('all in <q>x</q> your head')), found: [] },
  { what: 'words in an image', html: faq(answer('<img alt="Guaranteed">')), found: ['guarantee p'] },
  { what: 'code and styles', html: faq(`${answer('<span>Fine.</span>')}<style>.miracle{}</style><script>"guaranteed"</script>`), found: [] },
  { what: 'a misspelt data-fw', html: '<div data-fw="fqa"></div>', found: ['misspelt div'] },
  { what: 'data-fw in capitals', html: '<div data-fw="FAQ"></div>', found: ['misspelt div'] },
  { what: 'data-fw with what people call it', html: '<div data-fw="accordian"></div>', found: ['misspelt div'] },
  { what: 'data-fw with a name of nothing', html: '<div data-fw="horoscope"></div>', found: ['unknown div'] },
  { what: 'a misspelt class', html: '<div class="x fw-care-cart"></div>', found: ['misspelt div'] },
  { what: 'a misspelt tag', html: '<fw-compairson-table></fw-compairson-table>', found: ['misspelt fw-compairson-table'] },
  { what: 'classes and tags of others', html: '<fw-button class="fw-bold fw-safety fw-short fw-100 fw-card">x</fw-button>', found: [] },
  { what: 'a table that has the class itself', html: `${card}<table class="fw-comparison-table"><tr><td>A miracle</table>`, found: ['miracle td'] },
  { what: 'what stands in a template', html: '<template><div data-fw="fqa"></div></template>', found: [] },
  { what: 'an id twice', html: `<p id="a">x</p>${faq('<h3 id="a">Why?</h3><p>Nobody knows.</p>')}`, found: ['same-id h3'] },
  { what: 'a link that leads nowhere', html: faq(answer('See <a href="#nowhere">below</a>.')), found: ['dead-link a'] },
  { what: 'links that lead somewhere', html: faq(answer('See <a href="#%C3%BCber">a</a> <a href="#top">b</a> <a href="#">c</a> <a href="#:~:text=x">d</a> <a href="#old">e</a>.')) + '<p id="über">x</p><a name="old"></a>', found: [] },
  { what: 'links and ids that are not in widgets', html: `${card}<a href="#nowhere" id="b">x</a><a id="b">y</a>`, found: [] },
  { what: 'text right after a care card', html: `${card}<p>Pain often comes back.</p>`, found: ['text-after-card p'] },
  { what: 'text after a care card that ends a part', html: `<div>${card}</div><p>Pain often comes back.</p>`, found: ['text-after-card p'] },
  { what: 'a heading after a care card', html: `${card}<h2>Next</h2><p>Text.</p>`, found: [] },
  { what: 'a heading that jumps a level', html: `<h1>Page</h1><h2>Part</h2>${faq('<h4>Why?</h4><p>Nobody knows.</p>')}`, found: ['heading-order h4'] },
  { what: 'a heading of the page that jumps a level', html: `<h1>Page</h1><h3>Part</h3><h3>Other</h3>${faq('<h3>Why?</h3><p>Nobody knows.</p>')}`, found: [] },
  { what: 'three widgets without a word on who wrote it', html: `${card}${card.replace('urgent', 'routine').replace('"urgent"', '"routine"')}<div data-fw="faq">${answer('Some people rest.')}</div>`, found: ['no-review div'] },
  { what: 'a date that no machine can read', html: faq(answer('So it is. <small class="fw-source">NHS, checked <time>last week</time></small>')), found: ['date-unreadable time'] },
  { what: 'a check that is yet to come', html: faq(answer('So it is. <small class="fw-source">NHS, checked <time datetime="2999-01-01">soon</time></small>')), found: ['date-to-come time'] },
  { what: 'a check of long ago', html: faq(answer('So it is. <small class="fw-source">NHS, checked <time datetime="2020-03">March 2020</time></small>')), found: ['check-again time'] },
  { what: 'dates that are no checks', html: faq(answer('Since <time datetime="1904">1904</time>.')), found: [] },
  { what: 'words of medicine that nothing explains, once each and in the article around a widget too', html: `<main><p>Myalgia. <a>Idiopathic</a> myalgia.</p>${faq(answer('An idiopathic ache. <small class="fw-source">Myalgia Foundation</small>'))}</main>`, found: ['jargon p', 'jargon p'] },
  { what: 'words of medicine that brackets, marks or lists explain', html: `<main>${faq(answer('Myalgia (muscle pain), idiopathic, <abbr title="talking">CBT</abbr>.'))}<dl><dt>idiopathic</dt><dd>without a known cause</dd></dl></main>`, found: [] },
  { what: 'words of medicine outside the article', html: `${card}<p>x</p><p>Myalgia.</p>`.replace('<p>x</p>', '<h2>x</h2>'), found: [] },
  { what: 'an emptied widget', html: `${card}<div class="fw-glossary" data-fw="glossary"></div>`, found: ['empty div'] },
  { what: 'an emptied care card, which is none', html: `<div class="fw-care-card is-level-emergency" data-fw="care-card"></div><div class="fw-faq">${answer('Some people rest.')}</div>`, found: ['no-care-card div', 'empty div'] },
  { what: 'a review whose day has passed', html: `${card}<div class="fw-review"><dl><dt>Written by</dt><dd data-fw-part="author">A</dd><dt>Paid for by</dt><dd data-fw-part="funding">Nobody</dd><dt>AI</dt><dd data-fw-part="ai">None</dd><dt>Written on</dt><dd data-fw-part="written"><time datetime="2020-01-01">2020</time></dd><dt>Next</dt><dd data-fw-part="due"><time datetime="2021-01-01">2021</time></dd></dl><ol><li class="is-unlinked">A book <small class="fw-kind is-book">book</small></li></ol></div>`, found: ['review-due time'] },
  {
    what: 'several things, in the order of the page',
    html: `<p data-fw="fqa"></p>${faq(answer('A miracle, 400 mg, guaranteed.'))}<p data-fw="faqq"></p>`,
    found: ['misspelt p', 'miracle p', 'guarantee p', 'dose p', 'misspelt p'],
  },
];

/** The same words for a finding on both sides. */
export const short = ({ code, node }: { code: string; node: Element }): string => `${code} ${node.localName}`;
