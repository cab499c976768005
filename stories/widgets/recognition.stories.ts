import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/recognition', component: 'fw-recognition' };
export default meta;

const recognition = (inside: string, attributes = ''): string => pasted(`<div class="fw-recognition" data-fw="recognition"${attributes}>\n${inside}\n</div>`);

const from = (date = '2026-11-20', words = '20 November 2026', name = 'WHO', url = 'https://icd.who.int/') =>
  `<small class="fw-source"><a href="${url}">${name}</a>, checked <time datetime="${date}">${words}</time></small>`;

const row = (list: string, status: string, words: string, source = from()) => `<dt>${list}</dt>\n<dd><span class="fw-status is-${status}">${words}</span> ${source}</dd>`;

const heading = '<h3>Is inomyalgia in the official lists?</h3>';
const verdict = '<p class="fw-verdict">Inomyalgia is not listed in ICD-11 or ICD-10.</p>';
const notListed = row('ICD-11 <small>version of 2025</small>', 'not-listed', 'Not listed');
const limits = `<h4>What it does not mean</h4>
<ul><li>Not listed does not mean that the pain is not real.</li></ul>`;
const meaning = `<h4>What this means for you</h4>
<ul><li>Your doctor may use another name or code.</li><li>Tests for other causes still make sense.</li></ul>
${limits}`;
const dsm = row('DSM-5', 'not-applicable', 'Not applicable', `It lists mental health conditions. ${from('2026-11-20', '20 November 2026', 'American Psychiatric Association', 'https://www.psychiatry.org/')}`);
const rows = `<dl>
${notListed}
${row('ICD-10', 'not-listed', 'Not listed')}
${dsm}
</dl>`;

/** What most pages need: a verdict in the author's words, a row for each list, what it means and what it does not. Nothing is added. */
export const NotListed: WidgetStory = {
  name: 'Not listed',
  parameters: { html: recognition(`${heading}\n${verdict}\n${rows}\n${meaning}`, ' data-fw-months="24"') },
};

/** Where the author wrote no verdict, the rows make one, at the end. */
export const WithoutVerdict: WidgetStory = {
  name: 'Without a verdict: it is said at the end',
  parameters: { html: recognition(`${heading}\n${rows}\n${meaning}`) },
};

/** The same form for a condition that is listed, once under another name. */
export const Listed: WidgetStory = {
  name: 'Listed, and listed under another name',
  parameters: {
    html: recognition(`<h3>Is fibromyalgia in the official lists?</h3>
      <p class="fw-verdict">Fibromyalgia is listed, in the newer list as a part of chronic widespread pain.</p>
      <dl>
      ${row('ICD-10', 'listed', 'Listed', `<code class="fw-code">M79.7</code> ${from()}`)}
      ${row('ICD-11', 'other-name', 'Listed under another name', `chronic widespread pain, <code class="fw-code">MG30.01</code> ${from()}`)}
      </dl>
      ${limits.replace('Not listed does not mean that the pain is not real.', 'A code does not say which treatment helps.')}`),
  },
};

/** Each in words, in a border whose line alone differs: no colour says that one is good or bad. */
export const EveryStatus: WidgetStory = {
  name: 'Every status',
  parameters: {
    html: recognition(`<h3>A condition in five lists</h3>
      <dl>
      ${row('First list', 'listed', 'Listed', `<code class="fw-code">M79.7</code> ${from()}`)}
      ${row('Second list', 'other-name', 'Listed under another name', from())}
      ${row('Third list', 'not-listed', 'Not listed', from())}
      ${row('Fourth list', 'not-applicable', 'Not applicable', from())}
      ${row('Fifth list', 'disputed', 'Disputed', from('2026-10', 'October 2026'))}
      </dl>
      ${meaning}`),
  },
};

/** A table says the same, each row with a heading. */
export const InTable: WidgetStory = {
  name: 'In a table',
  parameters: {
    html: recognition(`${heading}
      <table>
      <thead><tr><th scope="col">List</th><th scope="col">Status</th><th scope="col">Source</th></tr></thead>
      <tbody>
      <tr><th scope="row">ICD-11</th><td><span class="fw-status is-not-listed">Not listed</span></td><td>${from()}</td></tr>
      <tr><th scope="row">ICD-10</th><td class="fw-status is-not-listed">Not listed</td><td>${from()}</td></tr>
      </tbody>
      </table>
      ${meaning}`),
  },
};

/** Checked long ago: said behind the date, and at the end. */
export const Stale: WidgetStory = {
  name: 'Checked long ago',
  parameters: {
    html: recognition(`${heading}
      ${verdict}
      <dl>
      ${notListed}
      ${row('ICD-10', 'not-listed', 'Not listed', from('2019-03-01', '1 March 2019'))}
      </dl>
      ${meaning}`),
  },
};

/** In small print it is one line in a column's heading, and no widget of its own: the table says how it looks. */
export const Compact: WidgetStory = {
  name: 'In one line: in a comparison table',
  parameters: {
    html: pasted(`<div class="fw-comparison-table" data-fw="comparison-table">
      <table>
      <caption>Inomyalgia and fibromyalgia</caption>
      <thead>
      <tr><th scope="col">Question</th><th scope="col">Inomyalgia <small class="fw-recognition">Not listed in ICD-10 or ICD-11, checked <time datetime="2026-11-20">20 November 2026</time></small></th><th scope="col">Fibromyalgia <small class="fw-recognition">Listed in ICD-10 (M79.7), checked <time datetime="2026-11-20">20 November 2026</time></small></th></tr>
      </thead>
      <tbody class="is-different">
      <tr><th colspan="3">How they are said to differ</th></tr>
      <tr><th scope="row">Tests</th><td>No agreed criteria</td><td>Published criteria</td></tr>
      </tbody>
      <tbody class="is-shared">
      <tr><th colspan="3">What they share</th></tr>
      <tr><th scope="row">Pain</th><td colspan="2">Muscle pain that lasts for months</td></tr>
      </tbody>
      </table>
      </div>
      <p>Inomyalgia <small class="fw-recognition">Not listed in ICD-10 or ICD-11, checked <time datetime="2026-11-20">20 November 2026</time></small></p>
      ${recognition(`${heading}\n${rows}\n${meaning}`)}`),
  },
};

/** The widget's words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: recognition(
      `<h3>Steht Inomyalgia in den amtlichen Verzeichnissen?</h3>
      <dl>
      <dt>ICD-11 <small>Fassung von 2025</small></dt>
      <dd><span class="fw-status is-not-listed">Nicht aufgeführt</span> <small class="fw-source"><a href="https://icd.who.int/">WHO</a>, geprüft am <time datetime="2026-11-20">20. November 2026</time></small></dd>
      <dt>DSM-5</dt>
      <dd><span class="fw-status is-not-applicable">Nicht anwendbar</span> Es verzeichnet psychische Erkrankungen. <small class="fw-source"><a href="https://www.psychiatry.org/">American Psychiatric Association</a>, geprüft am <time datetime="2026-11-20">20. November 2026</time></small></dd>
      </dl>
      <h4>Was das nicht bedeutet</h4>
      <ul><li>Es bedeutet nicht, dass die Schmerzen nicht echt sind.</li></ul>`,
      ' lang="de"',
    ),
  },
};

/** Right to left. Codes keep their direction. */
export const Arabic: WidgetStory = {
  parameters: {
    html: recognition(
      `<h3>هل الفيبروميالجيا مدرجة في القوائم الرسمية؟</h3>
      <dl>
      <dt>ICD-11</dt>
      <dd><span class="fw-status is-other-name">مدرجة باسم آخر</span> ألم مزمن واسع الانتشار <code class="fw-code">MG30.01</code> <small class="fw-source"><a href="https://icd.who.int/">منظمة الصحة العالمية</a>، تم التحقق في <time datetime="2019-11-20">20 نوفمبر 2019</time></small></dd>
      <dt>ICD-10</dt>
      <dd><span class="fw-status is-listed">مدرجة</span> <code class="fw-code">M79.7</code> <small class="fw-source"><a href="https://icd.who.int/">منظمة الصحة العالمية</a>، تم التحقق في <time datetime="2026-11-20">20 نوفمبر 2026</time></small></dd>
      </dl>
      <h4>ما لا يعنيه ذلك</h4>
      <ul><li>الرمز لا يحدد العلاج المناسب لك.</li></ul>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

/** A mistake: a verdict that rests on nothing, and says so. */
export const WithoutRows: WidgetStory = {
  name: 'Mistake: a verdict without rows',
  parameters: { mistakes: ['no-rows'], html: recognition(`${heading}\n${verdict}\n${meaning}`) },
};

/** A mistake: a row that says nothing in words. */
export const WithoutStatus: WidgetStory = {
  name: 'Mistake: a row without a status',
  parameters: { mistakes: ['no-status'], html: recognition(`${verdict}\n<dl>\n${notListed}\n<dt>ICD-10</dt>\n<dd>${from()}</dd>\n</dl>\n${limits}`) },
};

/** A mistake: a status that is none of the five. */
export const UnknownStatus: WidgetStory = {
  name: 'Mistake: an unknown status',
  parameters: { mistakes: ['unknown-status'], html: recognition(`${verdict}\n<dl>\n${notListed}\n${row('ICD-10', 'absent', 'Absent')}\n</dl>\n${limits}`) },
};

/** A mistake: neither date nor source. No verdict rests on it, and the widget says so. */
export const Unsourced: WidgetStory = {
  name: 'Mistake: a row without date and source',
  parameters: { mistakes: ['no-date', 'no-source'], html: recognition(`<dl>\n${notListed}\n${row('ICD-10', 'not-listed', 'Not listed', '')}\n</dl>\n${limits}`) },
};

/** A mistake: the author's verdict rests on nothing that could be looked up, and the words behind it say so. */
export const UnsourcedVerdict: WidgetStory = {
  name: 'Mistake: a verdict without date and source',
  parameters: { mistakes: ['no-date', 'no-source'], html: recognition(`${heading}\n${verdict}\n<dl>\n${row('ICD-10', 'not-listed', 'Not listed', '')}\n</dl>\n${limits}`) },
};

/** A mistake: nobody can tell when this was. */
export const BadDate: WidgetStory = {
  name: 'Mistake: a date that is none',
  parameters: { mistakes: ['bad-date'], html: recognition(`${verdict}\n<dl>\n${notListed}\n${row('ICD-10', 'not-listed', 'Not listed', from('2026-13-40', 'lately'))}\n</dl>\n${limits}`) },
};

/** A mistake: the code is what a reader can name at an office. */
export const WithoutCode: WidgetStory = {
  name: 'Mistake: listed without a code',
  parameters: { mistakes: ['no-code'], html: recognition(`<dl>\n${row('ICD-10', 'listed', 'Listed')}\n</dl>\n${limits}`) },
};

/** A mistake: class and words say the opposite. Readers have the words. */
export const StatusContradicts: WidgetStory = {
  name: 'Mistake: a class against its words',
  parameters: { mistakes: ['status-contradicts'], html: recognition(`${verdict}\n<dl>\n${row('ICD-10', 'listed', 'Not listed')}\n</dl>\n${limits}`, ' lang="en"') },
};

/** A mistake: the verdict says the opposite of all rows. */
export const VerdictContradicts: WidgetStory = {
  name: 'Mistake: a verdict against its rows',
  parameters: { mistakes: ['verdict-contradicts'], html: recognition(`<p class="fw-verdict">Inomyalgia is officially recognised.</p>\n${rows}\n${limits}`, ' lang="en"') },
};

/** A mistake: a manual of mental health conditions lists no others. */
export const DsmNotListed: WidgetStory = {
  name: 'Mistake: the DSM as a list for all',
  parameters: { mistakes: ['dsm-not-listed'], html: recognition(`${verdict}\n<dl>\n${notListed}\n${row('DSM-5-TR', 'not-listed', 'Not listed')}\n</dl>\n${limits}`) },
};

/** A mistake: “not listed” alone is easily taken for “not real”. */
export const WithoutLimits: WidgetStory = {
  name: 'Mistake: nothing about what it does not mean',
  parameters: { mistakes: ['no-limits'], html: recognition(`${heading}\n${verdict}\n${rows}\n${meaning.split('\n').slice(0, 2).join('\n')}`) },
};

const content = await fetch(new URL('../../src/content/inomyalgia/recognition.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: await content.text(), content: ['recognition'] },
};
