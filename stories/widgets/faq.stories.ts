import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/faq', component: 'fw-faq' };
export default meta;

const topics = [
  ['Can I exercise during a flare?', 'Many people do less on bad days and move gently. Stop if it makes you worse.'],
  ['Does heat help?', 'Some people find that warmth eases stiff muscles. Others notice nothing.'],
  ['Should I rest until it is over?', 'Short rests help many people. Long bed rest can make muscles weaker.'],
  [
    'What do I tell my employer?',
    'Only what you want to. A doctor can write what you cannot do, without naming a diagnosis.',
  ],
  ['Can I drink coffee?', 'Coffee late in the day can spoil sleep. Otherwise little is known.'],
  ['Is it my posture?', 'Posture alone rarely explains pain that lasts for months.'],
  ['Do supplements work?', 'Few were studied for this. Some do not go with medicines: ask a pharmacist.'],
  ['How do I sleep better?', 'The same times each day, a dark room, and help for pain at night are worth a try.'],
  ['When is the next visit due?', 'When something changes, when a treatment does not help, or on the date you agreed.'],
] as const;

const closed = (question: string, answer: string) => `<details>
<summary>${question}</summary>
<p>${answer}</p>
</details>`;

const faq = (inside: string, attributes = '') =>
  pasted(`<div class="fw-faq" data-fw="faq"${attributes}>
${inside}
</div>`);

/** What most pages need: a list of `<details>`, each closed until the reader opens it. */
export const PlainDetails: WidgetStory = {
  name: 'Plain details',
  parameters: {
    html: faq(
      topics
        .slice(0, 3)
        .map(([question, answer]) => closed(question, answer))
        .join('\n'),
    ),
  },
};

/** One answer is open from the start because the author wrote `open`. */
export const OpenFromTheStart: WidgetStory = {
  name: 'Open from the start',
  parameters: {
    html: faq(`<details open>
      <summary>Is the pain imagined?</summary>
      <p>No. Pain is felt by the person who has it, whether or not a test shows a cause.</p>
      </details>
      <details>
      <summary>Why does no scan show it?</summary>
      <p>Scans show bones, joints and swelling. Much pain leaves no picture.</p>
      </details>`),
  },
};

/** With a heading in each summary, the questions stay in the page's outline and in tables of contents. */
export const HeadingInSummary: WidgetStory = {
  name: 'Heading inside the summary',
  parameters: {
    html: faq(`<details>
      <summary><h3>What is a flare?</h3></summary>
      <p>A time when symptoms are clearly worse than on your usual days.</p>
      </details>
      <details>
      <summary><h3>How long does one last?</h3></summary>
      <p>Hours for some people, weeks for others. A diary shows your own pattern.</p>
      </details>`),
  },
};

/** Headings with text below stay open for good, and can still be searched and linked to. */
export const Headings: WidgetStory = {
  name: 'Headings, always open',
  parameters: {
    html: faq(`<h3>What should I bring to the visit?</h3>
      <p>A list of your medicines, and notes on when it hurts.</p>
      <ul><li>what you can no longer do</li><li>what you have tried</li></ul>
      <h3>May somebody come with me?</h3>
      <p>Yes. A second pair of ears helps when you are tired.</p>`),
  },
};

/** A definition list is a list of questions too. It stays open. */
export const DefinitionList: WidgetStory = {
  name: 'Definition list, always open',
  parameters: {
    html: faq(`<dl>
      <dt>Is there a blood test?</dt>
      <dd>No. Blood tests look for other causes.</dd>
      <dt>Who can help besides a doctor?</dt>
      <dd>Physiotherapists, pain nurses and pharmacists.</dd>
      <dd>In some places there are peer groups as well.</dd>
      </dl>`),
  },
};

/** All three forms in one list. */
export const Mixed: WidgetStory = {
  name: 'Mixed forms',
  parameters: {
    html: faq(`<h3>Who wrote these answers?</h3>
      <p>The editors of this page. No clinician has reviewed them.</p>
      <details>
      <summary>How often are they checked?</summary>
      <p>Twice a year, or when somebody reports an error.</p>
      </details>
      <dl>
      <dt>Where can I report an error?</dt>
      <dd>At the address at the foot of the page.</dd>
      </dl>`),
  },
};

/** A short answer can be read while the question is closed. Source and date stand under each answer, in words. */
export const ShortAnswersAndSources: WidgetStory = {
  name: 'Short answers and sources',
  parameters: {
    html: faq(`<details>
      <summary>Is it a recognised diagnosis? <small class="fw-short">No. It is in no diagnostic manual that we know of.</small></summary>
      <p>The word is used on some websites. The lists of the World Health Organization do not hold it, as far as we know.</p>
      <p class="fw-source">Source: <a href="https://icd.who.int/">ICD lists of the World Health Organization</a>. Checked <time datetime="2026-11-22">22 November 2026</time>.</p>
      </details>
      <details>
      <summary>Is fibromyalgia one? <small class="fw-short">Yes. It has a code in ICD-10.</small></summary>
      <p>Its code is M79.7. There are published criteria as well.</p>
      <p class="fw-source">Source: <a href="https://icd.who.int/">ICD lists of the World Health Organization</a>. Checked <time datetime="2026-11-22">22 November 2026</time>.</p>
      </details>`),
  },
};

/**
 * What to do in an emergency can never be closed: neither as heading and text nor as a `<details>` marked as safety. Write
 * `open` on the latter, so that it is readable without script too.
 */
export const SafetyItems: WidgetStory = {
  name: 'Safety items',
  parameters: {
    // axe takes each summary for a button. This one cannot be pressed, and its role says so.
    a11y: { config: { rules: ['aria-allowed-role', 'summary-name'].map((id) => ({ id, enabled: false })) } },
    html: faq(`<h3 class="fw-safety">When to get help now</h3>
      <p>Call your local emergency number if you have any of these:</p>
      <ul><li>chest pain, or trouble breathing</li><li>sudden weakness on one side</li></ul>
      <details class="fw-safety" open>
      <summary>What if I have thoughts of ending my life?</summary>
      <p>Call your local emergency number or a crisis line now. You do not have to be sure.</p>
      </details>
      <details>
      <summary>When is a normal appointment soon enough?</summary>
      <p>When the pain is as it was, and nothing new has come. If in doubt, ask today.</p>
      </details>`),
  },
};

/** With `exclusive`, one answer closes when another opens. Several open at once is the default, and usually kinder. */
export const Exclusive: WidgetStory = {
  name: 'Exclusive',
  parameters: {
    html: faq(
      topics
        .slice(3, 6)
        .map(([question, answer]) => closed(question, answer))
        .join('\n'),
      ' data-fw-exclusive',
    ),
  },
};

/** From eight questions on there is a search field. It says how many questions match, and forgets what was typed. */
export const NineQuestions: WidgetStory = {
  name: 'Nine questions, with search',
  parameters: { html: faq(topics.map(([question, answer]) => closed(question, answer)).join('\n')) },
};

/** A long list: what is out of sight costs no layout. */
export const TwoHundredQuestions: WidgetStory = {
  name: 'Two hundred questions',
  parameters: {
    html: faq(
      Array.from({ length: 200 }, (_, index) => {
        const [question, answer] = topics[index % topics.length]!;
        return closed(`${index + 1}. ${question}`, answer);
      }).join('\n'),
    ),
    docs: { story: { inline: false, height: '420px' } },
  },
};

/** The widget's own words follow the nearest `lang`, here on the wrapper itself. */
export const German: WidgetStory = {
  parameters: {
    html: faq(
      `<details>
      <summary>Ist das dasselbe wie Fibromyalgie? <small class="fw-short">Das lässt sich nicht sicher sagen.</small></summary>
      <p>Für Fibromyalgie gibt es veröffentlichte Kriterien, für Inomyalgie keine. Eine verlässliche Abgrenzung ist deshalb nicht möglich.</p>
      <p class="fw-source">Quelle: <a href="https://rheumatology.org/">American College of Rheumatology</a>. Geprüft am <time datetime="2026-11-22">22. November 2026</time>.</p>
      </details>
      <details>
      <summary>Gibt es eine Arbeitsunfähigkeitsbescheinigung ohne gesicherte Diagnose?</summary>
      <p>Ja. Bescheinigt wird, was Sie nicht tun können. Ein gesicherter Name der Krankheit ist dafür nicht nötig.</p>
      </details>`,
      ' lang="de"',
    ),
  },
};

/** Right to left: markers, links and lines change sides. */
export const Arabic: WidgetStory = {
  parameters: {
    html: faq(
      `<h3 class="fw-safety">متى تطلب المساعدة فورًا</h3>
      <p>اتصل برقم الطوارئ المحلي إذا شعرت بألم في الصدر أو بصعوبة في التنفس.</p>
      <details>
      <summary>هل الألم حقيقي؟ <small class="fw-short">نعم، حتى إن لم يكن له اسم معترف به.</small></summary>
      <p>الألم الذي تشعر به حقيقي. لا يحتاج إلى فحص يثبته.</p>
      </details>
      <details>
      <summary>هل يوجد فحص دم لهذه الحالة؟</summary>
      <p>لا. تبحث فحوص الدم عن أسباب أخرى يمكن علاج بعضها.</p>
      <p class="fw-source">المصدر: <a href="https://www.who.int/ar">منظمة الصحة العالمية</a>. تم التحقق في <time datetime="2026-11-22">22 نوفمبر 2026</time>.</p>
      </details>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

/** Site engines put boxes of their own around everything, outside the wrapper and inside it. */
export const InWordPressGroups: WidgetStory = {
  name: 'In WordPress groups',
  parameters: {
    html: pasted(`<div class="wp-block-group is-layout-flow"><div class="wp-block-group__inner-container">
      <div class="fw-faq" data-fw="faq">
      <div class="wp-block-group is-layout-constrained">
      <details class="wp-block-details">
      <summary>Does the list still work in here?</summary>
      <p class="wp-block-paragraph">Yes. The questions are found wherever they stand inside the wrapper.</p>
      </details>
      <div class="wp-block-group">
      <details class="wp-block-details">
      <summary>And one level further down?</summary>
      <p>There too.</p>
      </details>
      </div>
      </div>
      </div>
      </div></div>`),
  },
};

/** A question without words of its own: the browser shows a word in its place, and the console says what to write. */
export const MissingSummary: WidgetStory = {
  name: 'Mistake: missing summary',
  parameters: {
    mistakes: ['no-summary'],
    html: faq(`<details>
      <p>The author forgot the question above this answer.</p>
      </details>
      ${closed('Does the next question suffer?', 'No. Each question stands for itself.')}`),
  },
};

/** A question that nobody answered yet. */
export const EmptyAnswer: WidgetStory = {
  name: 'Mistake: empty answer',
  parameters: {
    mistakes: ['no-answer'],
    html: faq(`<details>
      <summary>When will this be answered?</summary>
      </details>
      ${closed('Is this one answered?', 'Yes.')}`),
  },
};

/** What to do in an emergency must not be hidden behind a question that can be closed. */
export const CareCardInAnswer: WidgetStory = {
  name: 'Mistake: care card inside an answer',
  parameters: {
    mistakes: ['care-card'],
    html: faq(`<details>
      <summary>When is it serious?</summary>
      <div class="fw-care-card" data-fw="care-card" data-fw-level="emergency">
      <h3>Call your emergency number now</h3>
      <ul><li>chest pain</li><li>sudden weakness on one side</li></ul>
      </div>
      </details>
      ${closed('What can wait?', 'Pain that is as it was last week can usually wait for an appointment.')}`),
  },
};

/** Of a group with a `name` the browser keeps one answer open. The advice can be read all the same, and the console says what to mend. */
export const SafetyInGroup: WidgetStory = {
  name: 'Mistake: safety advice in a group',
  parameters: {
    mistakes: ['safety-in-group'],
    html: faq(`<details class="fw-safety" name="one"><summary>When to get help now</summary><p>Call your local emergency number if you have trouble breathing.</p></details>
      <details name="one"><summary>What can wait?</summary><p>Pain that is as it was last week can usually wait for an appointment.</p></details>`),
  },
};

/** Two links would land on the same name, so neither does anything. */
export const SameQuestionTwice: WidgetStory = {
  name: 'Mistake: the same question twice',
  parameters: {
    mistakes: ['same-question'],
    html: faq(`${closed('Does it go away?', 'For some people it does.')}
      ${closed('Does it go away?', 'The same question again, perhaps pasted twice.')}`),
  },
};

/** Text alone holds no question. It stays as it is, and the console says how to write one. */
export const NoQuestion: WidgetStory = {
  name: 'Mistake: no question at all',
  parameters: { mistakes: ['no-question'], html: faq('<p>Questions and answers will follow.</p>') },
};

const content = await fetch(new URL('../../src/content/inomyalgia/faq.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: pasted(await content.text()), content: ['faq'] },
};
