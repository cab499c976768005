import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/treatments', component: 'fw-treatments' };
export default meta;

const treatments = (inside: string, attributes = ''): string => pasted(`<div class="fw-treatments" data-fw="treatments"${attributes}>\n${inside}\n</div>`);

const names = {
  what: 'What it is',
  benefits: 'What may get better',
  harms: 'Possible harms',
  'who-should-not': 'Who should not',
  evidence: 'How sure this is',
};
type Told = Partial<Record<keyof typeof names, string>>;

const massage: Required<Told> = {
  what: 'Hands that press and knead muscles.',
  benefits: 'Stiffness, for some people.',
  harms: 'Soreness and bruises.',
  'who-should-not': 'People with blood clots should ask a doctor first.',
  evidence: 'We know of no study in inomyalgia. In fibromyalgia, studies are small and do not agree. <small class="fw-certainty is-disputed">disputed</small>',
};
const movement: Required<Told> = {
  what: 'Walking or swimming on most days, with rests.',
  benefits: 'Pain and sleep, often only after weeks.',
  harms: 'More pain for a time, if it is too much too soon.',
  'who-should-not': 'People with chest pain or a fever should see a doctor first.',
  evidence: 'In fibromyalgia it helps some people. <small class="fw-certainty is-established">established</small>',
};
const nothing: Required<Told> = {
  what: 'You wait and see how things go.',
  benefits: 'You are spared side effects, and some pain eases by itself.',
  harms: 'The pain may stay or get worse.',
  'who-should-not': 'People with a fever or new weakness should see a doctor.',
  evidence: 'We know of no study in inomyalgia.',
};

/** An option as an author writes it. `level` is that of its heading. */
const option = (name: string, told: Told, level = 4, mark = ''): string => {
  const parts = Object.entries(told).map(([part, words]) => `<dt>${names[part as keyof typeof names]}</dt><dd data-fw-part="${part}">${words}</dd>`);
  return `<h${level}${mark}>${name}</h${level}>\n<dl>${parts.join('')}</dl>`;
};
const none = (level = 3): string => option('No treatment for now', nothing, level, ' class="is-none"');

const kinds = `<h3>Therapy</h3>
${option('Massage', massage)}
<h3>Daily life</h3>
${option('Movement', movement)}
${none()}`;

/** Each option tells the same. One kind can be shown alone, two options can stand side by side. */
export const Complete: WidgetStory = { name: 'Options by kind', parameters: { html: treatments(kinds) } };

/** Without headings for kinds there is no choice of one. */
export const WithoutKinds: WidgetStory = {
  name: 'Options without kinds',
  parameters: { html: treatments(`${option('Massage', massage, 3)}\n${option('Movement', movement, 3)}\n${none()}`) },
};

/** A source that was checked long ago says so. */
export const Stale: WidgetStory = {
  name: 'A source that is out of date',
  parameters: {
    html: treatments(
      `${option('Massage', { ...massage, evidence: `${massage.evidence} <small class="fw-source"><a href="https://www.nhs.uk/">NHS</a>, checked <time datetime="2019-03">March 2019</time></small>` }, 3)}\n${none()}`,
    ),
  },
};

/** Boxes around options, lists in parts, a part of the author's own, and care advice, which no choice puts away. */
export const InBoxes: WidgetStory = {
  name: 'In boxes, with a part of its own',
  parameters: {
    html: treatments(`<h2>What can be done</h2>
      <p>In no order of merit.</p>
      <section><h3>Therapy</h3>
      <div class="fw-option"><h4>Massage</h4><dl><div><dt class="is-what">What it is</dt><dd>Hands that press muscles.</dd></div><div><dt>Better</dt><dd class="is-benefits">Stiffness</dd></div><dt>Harms</dt><dd class="is-harms"><ul><li>soreness</li><li>bruises</li></ul></dd><dt>Not for</dt><dd class="is-who-should-not">People with blood clots.</dd><dt>How sure</dt><dd class="is-evidence">Small studies. <small class="fw-certainty is-disputed">disputed</small></dd><dt data-fw-part="other">How long it takes</dt><dd>Weeks</dd></dl></div>
      <div class="fw-care-card is-level-urgent" data-fw="care-card"><h4>Ask a doctor today if:</h4><ul><li>you have a fever along with the pain</li></ul></div></section>
      <section><h3>Daily life</h3>
      <div class="fw-option">${option('Movement', movement)}</div></section>
      <div data-fw-kind="none">${option('No treatment for now', nothing, 3)}</div>
      <p class="fw-source">Our own words. No clinician has reviewed them.</p>`),
  },
};

/** The words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: treatments(
      `<h3>Therapie</h3>
<h4>Massage</h4>
<dl><dt>Was es ist</dt><dd data-fw-part="what">Hände, die Muskeln drücken und kneten.</dd><dt>Was besser werden kann</dt><dd data-fw-part="benefits">Steifheit, bei manchen Menschen.</dd><dt>Möglicher Schaden</dt><dd data-fw-part="harms">Muskelkater und blaue Flecken.</dd><dt>Für wen es nichts ist</dt><dd data-fw-part="who-should-not">Mit Blutgerinnseln zuerst ärztlich fragen.</dd><dt>Wie sicher das ist</dt><dd data-fw-part="evidence">Die Studien sind klein und uneins. <small class="fw-certainty is-disputed">umstritten</small></dd></dl>
<h3>Ohne Behandlung</h3>
<h4 class="is-none">Abwarten</h4>
<dl><dt>Was es ist</dt><dd data-fw-part="what">Sie warten ab, wie es weitergeht.</dd><dt>Was besser werden kann</dt><dd data-fw-part="benefits">Manche Schmerzen lassen von selbst nach.</dd><dt>Möglicher Schaden</dt><dd data-fw-part="harms">Die Schmerzen können bleiben.</dd><dt>Für wen es nichts ist</dt><dd data-fw-part="who-should-not">Mit Fieber oder neuer Schwäche ärztliche Hilfe holen.</dd><dt>Wie sicher das ist</dt><dd data-fw-part="evidence">Wir kennen keine Studie.</dd></dl>`,
      ' lang="de"',
    ),
  },
};

/** Right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: treatments(
      `<h3>العلاج اليدوي</h3>
<h4>التدليك</h4>
<dl><dt>ما هو</dt><dd data-fw-part="what">يدان تضغطان على العضلات وتدلكانها.</dd><dt>ما الذي قد يتحسن</dt><dd data-fw-part="benefits">التيبس لدى بعض الناس.</dd><dt>الأضرار المحتملة</dt><dd data-fw-part="harms">ألم وكدمات.</dd><dt>من لا يناسبه</dt><dd data-fw-part="who-should-not">من لديه جلطات دموية يسأل الطبيب أولًا.</dd><dt>مدى التأكد من ذلك</dt><dd data-fw-part="evidence">الدراسات صغيرة ولا تتفق. <small class="fw-certainty is-disputed">مختلف فيه</small></dd></dl>
<h3>من دون علاج</h3>
<h4 class="is-none">الانتظار</h4>
<dl><dt>ما هو</dt><dd data-fw-part="what">تنتظر لترى كيف تسير الأمور.</dd><dt>ما الذي قد يتحسن</dt><dd data-fw-part="benefits">قد يخف بعض الألم من تلقاء نفسه.</dd><dt>الأضرار المحتملة</dt><dd data-fw-part="harms">قد يبقى الألم أو يزداد.</dd><dt>من لا يناسبه</dt><dd data-fw-part="who-should-not">من لديه حمى أو ضعف جديد يراجع الطبيب.</dd><dt>مدى التأكد من ذلك</dt><dd data-fw-part="evidence">لا نعرف أي دراسة.</dd></dl>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

const without = (part: keyof typeof names): string => {
  const told: Told = { ...massage };
  delete told[part];
  return treatments(`${option('Massage', told, 3)}\n${none()}`);
};

/** A mistake, and the worst: a benefit without its price. The reader reads that the harms are not stated. */
export const WithoutHarms: WidgetStory = { name: 'Mistake: no harms', parameters: { mistakes: ['no-harms'], html: without('harms') } };

/** A mistake: who should not is as much a harm. */
export const WithoutWhoShouldNot: WidgetStory = { name: 'Mistake: nobody who should not', parameters: { mistakes: ['no-who-should-not'], html: without('who-should-not') } };

/** A mistake: nobody can tell a guess from a finding. */
export const WithoutEvidence: WidgetStory = { name: 'Mistake: no evidence', parameters: { mistakes: ['no-evidence'], html: without('evidence') } };

/** A mistake: harms alone are no fair account either. */
export const WithoutBenefits: WidgetStory = { name: 'Mistake: no benefits', parameters: { mistakes: ['no-benefits'], html: without('benefits') } };

/** A mistake: a name alone tells little. */
export const WithoutWhat: WidgetStory = { name: 'Mistake: not said what it is', parameters: { mistakes: ['no-what'], html: without('what') } };

/** A mistake: as the article had it, benefits alone. All that is missing is said. */
export const BenefitsAlone: WidgetStory = {
  name: 'Mistake: benefits alone',
  parameters: { mistakes: ['no-harms', 'no-who-should-not', 'no-evidence'], html: treatments(`${option('Massage', { what: massage.what, benefits: massage.benefits }, 3)}\n${none()}`) },
};

/** A mistake: a part without its mark may be any, so nothing is said to be missing, and the option is not compared. */
export const Unmarked: WidgetStory = {
  name: 'Mistake: a part without its mark',
  parameters: { mistakes: ['unmarked'], html: treatments(`${option('Massage', massage, 3).replace(' data-fw-part="harms"', '')}\n${none()}`) },
};

/** A mistake: what is right for one reader may harm the next. */
export const Dose: WidgetStory = {
  name: 'Mistake: a dose',
  parameters: { mistakes: ['dose'], html: treatments(`${option('Painkillers', { ...massage, what: 'A medicine. Take 2 tablets.' }, 3)}\n${none()}`) },
};

/** A mistake: somebody is paid for one of the options. */
export const Affiliate: WidgetStory = {
  name: 'Mistake: a link that sells',
  parameters: { mistakes: ['affiliate'], html: treatments(`${option('Massage', { ...massage, what: '<a href="https://shop.example/ball?ref=blog">A massage ball</a>.' }, 3)}\n${none()}`) },
};

/** A mistake: waiting is an option, and has its own price. */
export const WithoutNothing: WidgetStory = {
  name: 'Mistake: no option of no treatment',
  parameters: { mistakes: ['no-nothing'], html: treatments(`${option('Massage', massage, 3)}\n${option('Movement', movement, 3)}`) },
};

/** A mistake: nobody can compare one in ten with three of a hundred at a glance. */
export const Denominators: WidgetStory = {
  name: 'Mistake: counted out of different numbers',
  parameters: {
    mistakes: ['denominators'],
    html: treatments(`${option('Massage', { ...massage, harms: 'Soreness in 1 in 10 people.' }, 3)}\n${option('Movement', { ...movement, harms: 'More pain in 3 of 100 people.' }, 3)}\n${none()}`),
  },
};

/** A mistake: one option is no choice. */
export const OnlyOne: WidgetStory = { name: 'Mistake: one option only', parameters: { mistakes: ['only-one'], html: treatments(option('Massage', massage, 3)) } };

/** A mistake: a list of parts that belongs to nothing. */
export const WithoutHeading: WidgetStory = {
  name: 'Mistake: no heading',
  parameters: { mistakes: ['no-heading'], html: treatments(`${option('', massage, 3).replace('<h3></h3>\n', '')}\n${option('Movement', movement, 3)}\n${none()}`) },
};

/** A mistake: text is no option. */
export const WithoutOption: WidgetStory = { name: 'Mistake: no option', parameters: { mistakes: ['no-option'], html: treatments('<h3>Massage</h3>\n<p>Some people like it.</p>') } };

const content = await fetch(new URL('../../src/content/inomyalgia/treatments.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = { name: 'Ready-made: inomyalgia', parameters: { html: pasted(await content.text()), content: ['treatments'] } };
