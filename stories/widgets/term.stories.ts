import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/term', component: 'fw-term' };
export default meta;

/** Each story has a list of its own, whose ids begin alike. */
const list = (start: string, ...more: string[]) => `<div class="fw-glossary" data-fw="glossary">
<h2>Words used here</h2>
<dl>
<dt id="${start}-myalgia">myalgia <small class="fw-say">say: my-AL-juh</small></dt><dd>Pain in a muscle. <small class="fw-more">From Greek words for muscle and pain.</small></dd>
${more.join('\n')}
</dl>
</div>`;

const term = (inside: string) => `<span class="fw-term" data-fw="term">${inside}</span>`;

/** Without a script the link leads to the list. With one, the mark behind the word opens what it means, right there. */
export const Linked: WidgetStory = {
  name: 'A word that leads to its meaning',
  parameters: { html: pasted(`${term('<a href="#linked-myalgia">Myalgia</a>')} is what doctors call it, whatever the cause.\n${list('linked')}`) },
};

/** In the middle of a text. What opens stays within the window. */
export const InText: WidgetStory = {
  name: 'In a paragraph',
  parameters: {
    html: pasted(`<p>A pain in the muscles, which doctors call ${term('<a href="#text-myalgia">myalgia</a>')}, has many causes. Some come from an infection, some from a medicine, and for some nobody has found a cause. How long it lasts tells more than how bad it is. Doing a little less on good days, called ${term('<a href="#text-pacing">pacing</a>')}, helps some people.</p>
    ${list('text', '<dt id="text-pacing">pacing <small class="fw-say">say: PAY-sing</small></dt><dd>Sharing out your energy, with rests before you are worn out. <small class="fw-more">A way to plan a day.</small></dd>')}`),
  },
};

/** The word itself is enough, where a list on the page explains it. It can be pressed as well as its mark. */
export const ByWord: WidgetStory = {
  name: 'Found by its word',
  parameters: { html: pasted(`<p>Doctors call it ${term('Myalgia')}.</p>\n${list('word')}`) },
};

/** Short names that say what they are short for, and words marked with the element that HTML has for it. */
export const Abbreviation: WidgetStory = {
  name: 'Short names and defined words',
  parameters: {
    html: pasted(`<p>Some people try ${term('<abbr title="cognitive behavioural therapy, a talking therapy">CBT</abbr>')} for pain. ${term('<dfn>Myalgia</dfn>')} means pain in a muscle.</p>\n${list('short')}`),
  },
};

/** The words of the mark follow the nearest `lang`; those of the meaning have their own. */
export const German: WidgetStory = {
  parameters: {
    html: pasted(`<div lang="de"><p>Fachleute nennen es ${term('<a href="#wort-myalgie">Myalgie</a>')}.</p>
    <div class="fw-glossary" data-fw="glossary"><h2>Wörter auf dieser Seite</h2><dl><dt id="wort-myalgie">Myalgie <small class="fw-say">gesprochen: Mü-al-GIE</small></dt><dd>Schmerzen in einem Muskel.</dd></dl></div></div>`),
  },
};

/** Right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: pasted(`<div lang="ar" dir="rtl"><p>يسمّي الأطباء هذا الوجع ${term('<a href="#kalima-alam">ألمًا عضليًا</a>')}، أيًا كان سببه.</p>
    <div class="fw-glossary" data-fw="glossary"><h2>كلمات في هذه الصفحة</h2><dl><dt id="kalima-alam">ألم عضلي</dt><dd>وجع في العضلة.</dd></dl></div></div>`),
  },
};

/** A link to a list on another page stays a link, without a mark. */
export const Elsewhere: WidgetStory = {
  name: 'A list on another page',
  parameters: { html: pasted(`<p>Doctors call it ${term('<a href="/words#myalgia">myopathic pain</a>')}.</p>`) },
};

/** A mistake: the word stays a word, without a line under it and without a mark. */
export const NoMeaning: WidgetStory = {
  name: 'Mistake: no meaning on the page',
  parameters: { mistakes: ['no-meaning'], html: pasted(`<p>The cause is ${term('idiopathic')}.</p>`) },
};

/** A mistake: a button in a heading would become part of its name. */
export const Nested: WidgetStory = {
  name: 'Mistake: in a heading',
  parameters: { mistakes: ['nested'], html: pasted(`<h3>What is ${term('<a href="#heading-myalgia">myalgia</a>')}?</h3>\n${list('heading')}`) },
};

/** A mistake: what is marked everywhere is passed over. */
export const TooOften: WidgetStory = {
  name: 'Mistake: marked too often',
  parameters: {
    mistakes: ['too-often'],
    html: pasted(`<article>${['It is called', 'One kind of', 'Some', 'Other'].map((words) => `<p>${words} ${term('<a href="#often-myalgia">myalgia</a>')}.</p>`).join('')}${list('often')}</article>`),
  },
};
