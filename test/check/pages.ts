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
  {
    what: 'several things, in the order of the page',
    html: `<p data-fw="fqa"></p>${faq(answer('A miracle, 400 mg, guaranteed.'))}<p data-fw="faqq"></p>`,
    found: ['misspelt p', 'miracle p', 'guarantee p', 'dose p', 'misspelt p'],
  },
];

/** The same words for a finding on both sides. */
export const short = ({ code, node }: { code: string; node: Element }): string => `${code} ${node.localName}`;
