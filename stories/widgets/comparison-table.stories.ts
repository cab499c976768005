import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = {
  title: 'Widgets/comparison-table',
  component: 'fw-comparison-table',
  argTypes: { mode: { control: { type: 'select' }, options: ['side-by-side', 'one-column', 'stacked'] } },
};
export default meta;

const comparison = (table: string, attributes = '') =>
  pasted(`<div class="fw-comparison-table" data-fw="comparison-table"${attributes}>
${table}
</div>`);

const head = (first: string, ...columns: string[]) => `<thead>
<tr><th>${first}</th>${columns.map((column) => `<th>${column}</th>`).join('')}</tr>
</thead>`;

const row = (feature: string, ...cells: string[]) =>
  `<tr><th>${feature}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const joints = `<table>
  <caption>Two kinds of aching joints, as articles describe them</caption>
  ${head('What we compare', 'Osteoarthritis', 'Rheumatoid arthritis')}
  <tbody>
  ${row('What happens', 'Cartilage changes over years.', 'The immune system attacks the lining of joints.')}
  ${row('Stiffness in the morning', 'Mostly under half an hour.', 'Often longer than an hour.')}
  ${row('Rest', 'Often eases the pain.', 'May make stiffness worse.')}
  <tr><th>Tiredness</th><td colspan="2">Many people have it with either of them.</td></tr>
  </tbody>
  </table>`;

/** A table as one would write it anyway. The width of the container decides how it is read, until the reader chooses. */
export const Ungrouped: WidgetStory = {
  name: 'Ungrouped rows',
  parameters: { html: comparison(joints) },
};

/** What differs and what is shared stand in groups, each headed by a row across the whole table. */
export const Grouped: WidgetStory = {
  name: 'Different and shared groups',
  parameters: {
    html: comparison(`<table>
      <caption>Inomyalgia and fibromyalgia</caption>
      ${head('What we compare', 'Inomyalgia', 'Fibromyalgia')}
      <tbody class="is-different">
      <tr><th colspan="3">How they are said to differ</th></tr>
      ${row('Criteria', 'None that are agreed.', 'Published criteria.')}
      ${row('Where it hurts', 'Certain muscles; some pages say large areas.', 'Many parts of the body.')}
      </tbody>
      <tbody class="is-shared">
      <tr><th colspan="3">What they share</th></tr>
      <tr><th>Sleep</th><td colspan="2">Sleep that does not refresh.</td></tr>
      <tr><th>Thinking</th><td colspan="2">Brain fog: it is hard to focus and to remember.</td></tr>
      </tbody>
      </table>`),
  },
};

/** Reading mode: side by side. In a narrow container the table scrolls in a region named by its caption. */
export const SideBySide: WidgetStory = {
  name: 'Mode: side by side',
  parameters: { html: comparison(joints, ' data-fw-mode="side-by-side"') },
};

/** Reading mode: one column at a time, chosen from a list. */
export const OneColumn: WidgetStory = {
  name: 'Mode: one column at a time',
  parameters: { html: comparison(joints, ' data-fw-mode="one-column"') },
};

/** Reading mode: stacked, each cell with the name of its column. What a narrow container shows by itself. */
export const Stacked: WidgetStory = {
  name: 'Mode: stacked',
  parameters: { html: comparison(joints, ' data-fw-mode="stacked"') },
};

/** How sure a statement is, and where it comes from, in the author's own words; a class only says which kind it is. */
export const CertaintyAndSources: WidgetStory = {
  name: 'Certainty and sources',
  parameters: {
    html: comparison(`<table>
      <caption>How sure is it?</caption>
      ${head('Statement', 'Inomyalgia', 'Fibromyalgia')}
      <tbody>
      ${row('It has agreed criteria', 'No. <small class="fw-certainty is-not-recognised">not recognised</small>', 'Yes. <small class="fw-certainty is-established">established</small> <small class="fw-source"><a href="https://rheumatology.org/">American College of Rheumatology</a></small>')}
      ${row('Pain signals are turned up', 'Not studied. <small class="fw-certainty is-disputed">disputed</small>', 'Studies point to it. <small class="fw-certainty is-emerging">emerging</small> <small class="fw-source"><a href="https://www.niams.nih.gov/">NIAMS</a></small>')}
      <tr><th>The pain is real</th><td colspan="2">Yes. <small class="fw-certainty is-established">established</small></td></tr>
      </tbody>
      </table>`),
  },
};

/** Under a column's name a line says whether what is compared is recognised, and by whom. */
export const Recognition: WidgetStory = {
  name: 'Recognition line per column',
  parameters: {
    html: comparison(`<table>
      <caption>Who recognises it?</caption>
      ${head('Question', 'Inomyalgia <small class="fw-recognition">Not listed in ICD-10 or ICD-11</small>', 'Fibromyalgia <small class="fw-recognition">Listed in ICD-10 (M79.7) and ICD-11 (under MG30.01)</small>')}
      <tbody>
      ${row('May a doctor write it on a form?', 'Rather a description of the pain.', 'Yes, with its code.')}
      <tr><th>Is help possible?</th><td colspan="2">Yes. Help does not depend on the name.</td></tr>
      </tbody>
      </table>`),
  },
};

/** Nothing is known about some cells. The widget says so in words, and tells the author to. */
export const EmptyCells: WidgetStory = {
  name: 'Empty cells',
  parameters: {
    mistakes: ['empty-cell'],
    html: comparison(`<table>
      <caption>What is known about numbers</caption>
      ${head('Number', 'Inomyalgia', 'Fibromyalgia')}
      <tbody>
      ${row('How many people', '', 'It is common. Counts differ.')}
      ${row('Usual age', '', '')}
      <tr><th>Who may have it</th><td colspan="2">People of any age.</td></tr>
      </tbody>
      </table>`),
  },
};

/** Six columns. Where they do not fit, the table scrolls while the first column stays. */
export const SixColumns: WidgetStory = {
  name: 'Six columns',
  parameters: {
    html: comparison(`<table>
      <caption>Ways to move, compared</caption>
      ${head('What we compare', 'Walking', 'Swimming', 'Cycling', 'Tai chi', 'Yoga', 'Stretching')}
      <tbody>
      ${row('Can be done lying down', 'No', 'No', 'No', 'No', 'In part', 'In part')}
      ${row('Needs equipment', 'Shoes', 'A pool', 'A bicycle', 'Nothing', 'A mat', 'Nothing')}
      ${row('Can be stopped at once', 'Yes', 'At the edge', 'Yes', 'Yes', 'Yes', 'Yes')}
      <tr><th>May hurt more at first</th><td colspan="6">All of them. Start with less than you think you can do.</td></tr>
      </tbody>
      </table>`),
  },
};

/** Long words without a place to break, as German builds them. */
export const German: WidgetStory = {
  name: 'German, long words',
  parameters: {
    html: comparison(
      `<table>
      <caption>Krankschreibung und Wiedereingliederung im Vergleich</caption>
      ${head('Vergleichsmerkmal', 'Arbeitsunfähigkeitsbescheinigung', 'Wiedereingliederungsvereinbarung')}
      <tbody>
      ${row('Ausgestellt von', 'Hausärztin oder Facharzt', 'Behandelnder Praxis mit Arbeitgeber und Krankenversicherungsgesellschaft')}
      ${row('Arbeitszeit', 'Keine', 'Stufenweise steigend, nach Belastbarkeitseinschätzung')}
      <tr><th>Schweigepflicht</th><td colspan="2">Die Diagnose erfährt der Arbeitgeber in keinem der beiden Fälle.</td></tr>
      </tbody>
      </table>`,
      ' lang="de"',
    ),
  },
};

/** Right to left: the first column stands on the right, and scrolls from there. */
export const Arabic: WidgetStory = {
  parameters: {
    html: comparison(
      `<table>
      <caption>مقارنة بين حالتين مؤلمتين</caption>
      ${head('وجه المقارنة', 'إينوميالجيا <small class="fw-recognition">غير مدرجة في ICD-11</small>', 'الفيبروميالجيا <small class="fw-recognition">مدرجة في ICD-11</small>')}
      <tbody>
      ${row('معايير التشخيص', 'لا توجد معايير متفق عليها. <small class="fw-certainty is-not-recognised">غير معترف به</small>', 'توجد معايير منشورة. <small class="fw-certainty is-established">ثابت</small>')}
      <tr><th>النوم</th><td colspan="2">نوم لا يريح الجسم.</td></tr>
      </tbody>
      </table>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

/** A table as a visual editor leaves it: no `<thead>`, no `<th>`. The first row and the first column are its headings. */
export const WithoutHeadingCells: WidgetStory = {
  name: 'Without thead and th',
  parameters: {
    html: comparison(`<table>
      <caption>Warmth and cold</caption>
      <tbody>
      <tr><td>What we compare</td><td>Warmth</td><td>Cold</td></tr>
      <tr><td>Often tried for</td><td>stiff muscles</td><td>fresh swelling</td></tr>
      <tr><td>How long</td><td colspan="2">Not longer than is pleasant, and never on numb skin.</td></tr>
      </tbody>
      </table>`),
  },
};

/** As a block editor writes it: the wrapper's class on the figure, the caption below the table. */
export const Figure: WidgetStory = {
  name: 'Figure with figcaption',
  parameters: {
    html: pasted(`<figure class="fw-comparison-table" data-fw="comparison-table">
      <table>
      ${head('What we compare', 'Visit by phone', 'Visit in person')}
      <tbody>
      ${row('Travel', 'None', 'There and back')}
      ${row('Examination', 'Not possible', 'Possible')}
      <tr><th>Bring</th><td colspan="2">Your notes and the list of your medicines.</td></tr>
      </tbody>
      </table>
      <figcaption>Two ways to see a doctor</figcaption>
      </figure>`),
  },
};

/** The class on the table itself, where an editor gives no other place for it. */
export const ClassOnTable: WidgetStory = {
  name: 'Class on the table itself',
  parameters: {
    html: pasted(`<table class="fw-comparison-table">
      <caption>Bed rest and small steps</caption>
      ${head('What we compare', 'Bed rest', 'Small steps')}
      <tbody>
      ${row('Muscles', 'Get weaker within days', 'Keep their strength')}
      <tr><th>On very bad days</th><td colspan="2">Both are allowed.</td></tr>
      </tbody>
      </table>`),
  },
};

/** Cells that span some columns or rows cannot be stacked. The table stays side by side, and the console says why. */
export const Spans: WidgetStory = {
  name: 'Mistake: spanning cells',
  parameters: {
    mistakes: ['spans'],
    html: comparison(`<table>
      <caption>Who to ask</caption>
      ${head('Question', 'Doctor', 'Pharmacist', 'Physiotherapist')}
      <tbody>
      <tr><th>About medicines</th><td colspan="2">Either of them</td><td>No</td></tr>
      <tr><th>About exercise</th><td>Yes</td><td>No</td><td>Yes</td></tr>
      <tr><th>About costs</th><td colspan="3">All of them</td></tr>
      </tbody>
      </table>`),
  },
};

/** Only differences make two things look more distinct than they may be. */
export const OnlyDifferences: WidgetStory = {
  name: 'Mistake: only differences',
  parameters: {
    mistakes: ['only-differences'],
    html: comparison(`<table>
      <caption>Two names, as one article tells them apart</caption>
      ${head('What we compare', 'Inomyalgia', 'Fibromyalgia')}
      <tbody>
      ${row('Place', 'Deep in certain muscles', 'All over the body')}
      ${row('Aim of treatment', 'Muscle recovery', 'To ease symptoms')}
      </tbody>
      </table>`),
  },
};

/** Without a caption, the region that scrolls and the copied text have no name. */
export const NoCaption: WidgetStory = {
  name: 'Mistake: no caption',
  parameters: { mistakes: ['no-caption'], html: comparison(joints.replace(/<caption>.*?<\/caption>/, '')) },
};

/** A row with too few cells. Every cell stays where its author put it. */
export const RaggedRows: WidgetStory = {
  name: 'Mistake: ragged rows',
  parameters: {
    mistakes: ['ragged'],
    html: comparison(`<table>
      <caption>Morning and evening</caption>
      ${head('What we compare', 'Morning', 'Evening')}
      <tbody>
      ${row('Stiffness', 'Often more')}
      ${row('Tiredness', 'Often less', 'Often more')}
      <tr><th>Pain</th><td colspan="2">Differs from person to person.</td></tr>
      </tbody>
      </table>`),
  },
};

const content = await fetch(new URL('../../src/content/inomyalgia/comparison-table.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. Its one empty cell is announced as “Not known”. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: pasted(await content.text()), content: ['comparison-table'] },
};
