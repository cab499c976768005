import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/glossary', component: 'fw-glossary' };
export default meta;

const glossary = (inside: string, attributes = '') => `<div class="fw-glossary" data-fw="glossary"${attributes}>
${inside}
</div>`;

const myalgia = '<dt id="words-myalgia">myalgia <small class="fw-say">say: my-AL-juh</small></dt><dd>Pain in a muscle. <small class="fw-more">From Greek words for muscle and pain.</small></dd>';
const pacing = '<dt id="words-pacing">pacing <small class="fw-say">say: PAY-sing</small></dt><dd>Sharing out your energy, with rests before you are worn out.</dd>';

/** A word, how it is said, what it means in plain words, and only then what there is to know besides. */
export const Words: WidgetStory = {
  name: 'Words with their meanings',
  parameters: { html: pasted(glossary(`<h2>Words used here</h2>\n<dl>\n${myalgia}\n${pacing}\n</dl>`)) },
};

/** Press the link, read, and a button at the end of the list leads back to it. */
export const WayBack: WidgetStory = {
  name: 'A link into it, and the way back',
  parameters: {
    html: pasted(`<p>Doctors call it <a href="#words-back-myalgia">myalgia</a>.</p>
    ${glossary(`<h2>Words used here</h2>\n<dl>\n${myalgia.replace('words-', 'words-back-')}\n${pacing.replace('words-', 'words-back-')}\n</dl>`)}`),
  },
};

/** Two words with one meaning, one word with two, boxes around each entry, and how sure a meaning is. */
export const Shared: WidgetStory = {
  name: 'Words that share a meaning, meanings that share a word',
  parameters: {
    html: pasted(
      glossary(`<h2>Words used here</h2>
      <dl>
      <div><dt>flare</dt><dt>flare-up</dt><dd>A time when symptoms get much worse than usual.</dd></div>
      <div><dt>ACT</dt><dd>A talking therapy about making room for pain.</dd><dd>In a hospital, also a short name for a care team.</dd></div>
      <div><dt>inomyalgia</dt><dd>A name that some websites use for muscle pain that lasts. <small class="fw-certainty is-not-recognised">not recognised</small></dd></div>
      </dl>`),
    ),
  },
};

/** What the list itself is: the class stands on it, because an editor had nothing around it. */
export const OnTheList: WidgetStory = {
  name: 'The class on the list itself',
  parameters: { html: pasted(`<dl class="fw-glossary">\n${myalgia.replace('words-', 'words-list-')}\n</dl>`) },
};

/** The words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: pasted(
      glossary(
        '<h2>Wörter auf dieser Seite</h2>\n<dl>\n<dt id="wort-myalgie">Myalgie <small class="fw-say">gesprochen: Mü-al-GIE</small></dt><dd>Schmerzen in einem Muskel. <small class="fw-more">Aus griechischen Wörtern für Muskel und Schmerz.</small></dd>\n</dl>',
        ' lang="de"',
      ),
    ),
  },
};

/** Right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: pasted(
      `<p lang="ar" dir="rtl">يسمّيه الأطباء <a href="#kalima-myalgia">ألمًا عضليًا</a>.</p>
      ${glossary('<h2>كلمات في هذه الصفحة</h2>\n<dl>\n<dt id="kalima-myalgia">ألم عضلي <small class="fw-say">بالإنجليزية: myalgia</small></dt><dd>وجع في العضلة. <small class="fw-more">لا تقول الكلمة ما سببه.</small></dd>\n</dl>', ' lang="ar" dir="rtl"')}`,
    ),
  },
};

/** A mistake: paragraphs are no list, so nothing can be found or linked to by its word. */
export const NoList: WidgetStory = {
  name: 'Mistake: no list',
  parameters: { mistakes: ['no-list'], html: pasted(glossary('<h2>Words used here</h2>\n<p>myalgia: pain in a muscle</p>')) },
};

/** A mistake: a word with nothing after it. */
export const NoDefinition: WidgetStory = {
  name: 'Mistake: a word with nothing after it',
  parameters: { mistakes: ['no-definition'], html: pasted(glossary(`<dl>${myalgia}<dt>pacing</dt></dl>`)) },
};

/** A mistake: a reader who does not know the word gets more words that they do not know. */
export const NoMeaning: WidgetStory = {
  name: 'Mistake: no plain meaning',
  parameters: { mistakes: ['no-meaning'], html: pasted(glossary('<dl><dt>myalgia</dt><dd><small class="fw-more">From Greek words for muscle and pain.</small></dd></dl>')) },
};

/** A mistake: who finds one of the two does not look for another. */
export const Twice: WidgetStory = {
  name: 'Mistake: the same word twice',
  parameters: { mistakes: ['twice'], html: pasted(glossary('<dl><dt>Pacing</dt><dd>Sharing out your energy.</dd><dt>pacing</dt><dd>Resting before you are worn out.</dd></dl>')) },
};

/** A mistake: the meaning goes round in a circle. */
export const Circular: WidgetStory = {
  name: 'Mistake: a meaning that begins with its word',
  parameters: { mistakes: ['circular'], html: pasted(glossary('<dl><dt>myalgia</dt><dd>Myalgia is a symptom of many conditions.</dd></dl>')) },
};
