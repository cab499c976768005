import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/do-dont', component: 'fw-do-dont' };
export default meta;

const widget = (inside: string, attributes = '') => pasted(`<div class="fw-do-dont" data-fw="do-dont"${attributes}>\n${inside}\n</div>`);

const because = (reason: string) => `<small class="fw-reason">because ${reason}</small>`;
const nhs = '<small class="fw-source"><a href="https://www.nhs.uk/conditions/insomnia/">NHS</a>, checked <time datetime="2026-11-20">20 November 2026</time></small>';

const help = '<h3>Sleep: what may help</h3>';
const does = `<ul class="is-do"><li>Get up at about the same time each day ${because('a steady rhythm may help sleep')} ${nhs}</li><li>Keep the room dark and cool ${because('light and heat can wake you')} ${nhs}</li></ul>`;
const disturb = '<h3>Sleep: what may disturb it</h3>';
const donts = `<ul class="is-dont"><li>coffee late in the day ${because('caffeine can work for hours')} ${nhs}</li><li>read the news in bed ${because('it can keep you awake')} ${nhs}</li></ul>`;

/** One below the other. What is better avoided says so in words, before a noun and before a verb. */
export const Pair: WidgetStory = { name: 'What may help, and what may not', parameters: { html: widget([help, does, disturb, donts].join('\n')) } };

/** As many pairs as the subject has; one source for all of them at the end. */
export const SeveralPairs: WidgetStory = {
  name: 'Several pairs, one source',
  parameters: {
    html: widget(`<h3>Movement: what may help</h3>
      <ul class="is-do"><li>Begin with a short walk ${because('small steps are easier to keep')}</li><li>Rest before you are worn out ${because('a day may be steadier then')}</li></ul>
      <h3>Movement: what may cause a setback</h3>
      <ul class="is-dont"><li>do everything on a good day ${because('the next may be worse')}</li><li>push on through a new pain ${because('it may have another cause')}</li></ul>
      <h3>Food: what may help</h3>
      <ul class="is-do"><li>Eat at regular times ${because('long gaps can make you tired')}</li><li>Drink enough ${because('a lack of water can make your head ache')}</li></ul>
      <p class="fw-source">Source: our own plain advice. No clinician has reviewed it.</p>`),
  },
};

/** Items that say “do not” themselves: the class says so, and nothing is put before them, with a script and without. */
export const OwnWords: WidgetStory = {
  name: 'Negative in the author’s own words',
  parameters: {
    html: widget(`<h3>Your medicines</h3>
      <ul class="is-dont is-said"><li>Never stop a prescribed medicine on your own ${because('that can be dangerous')}</li><li>Don’t take what was prescribed for somebody else ${because('it may harm you')}</li></ul>
      <p class="fw-source">Source: our own plain advice.</p>`),
  },
};

/** Site engines put lists into boxes; Markdown puts paragraphs into items. A list within an item belongs to the item. */
export const InBoxes: WidgetStory = {
  name: 'In boxes of an engine',
  parameters: {
    html: widget(`<div class="wp-block-group is-do">${help}<ul><li><p>Keep the room dark ${because('light can wake you')}</p></li><li><p>Keep it cool ${because('heat can wake you')}</p></li></ul></div>
      <section data-fw-dont>${disturb}<ol><li><p>drinks with caffeine late in the day ${because('it can work for hours')}</p><ul><li>coffee</li><li>black tea</li></ul></li><li>screens in bed ${because('light can keep you awake')}</li></ol></section>
      <p class="fw-source">Source: NHS.</p>`),
  },
};

/** What was checked long ago says so by itself. */
export const OldSource: WidgetStory = {
  name: 'With an old source',
  parameters: { html: widget([help, does, disturb, donts].join('\n').replaceAll('2026-11-20', '2021-03-03').replaceAll('20 November 2026', '3 March 2021')) },
};

/** The words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: widget(
      `<h3>Schlaf: was ihn stören kann</h3>
      <ul class="is-dont"><li>Kaffee am Abend <small class="fw-reason">weil Koffein Stunden wirken kann</small></li><li>im Bett Nachrichten lesen <small class="fw-reason">weil das wach halten kann</small></li></ul>
      <p class="fw-source">Quelle: NHS.</p>`,
      ' lang="de"',
    ),
  },
};

/** Right to left, with the marks on the right. */
export const Arabic: WidgetStory = {
  parameters: {
    html: widget(
      `<h3>النوم: ما قد يساعد</h3>
      <ul class="is-do"><li>استيقظ كل يوم في الوقت نفسه تقريبًا <small class="fw-reason">لأن الإيقاع المنتظم قد يسهّل النوم</small></li><li>اجعل الغرفة مظلمة <small class="fw-reason">لأن الضوء قد يوقظك</small></li></ul>
      <h3>النوم: ما قد يزعجه</h3>
      <ul class="is-dont"><li>القهوة في آخر النهار <small class="fw-reason">لأن مفعول الكافيين قد يدوم ساعات</small></li><li>قراءة الأخبار في السرير <small class="fw-reason">لأنها قد تبقيك مستيقظًا</small></li></ul>
      <p class="fw-source">المصدر: هيئة NHS.</p>`,
      ' lang="ar" dir="rtl"',
    ),
  },
};

/** A mistake: nothing tells which list is which, so nothing is put before an item. */
export const WithoutLists: WidgetStory = {
  name: 'Mistake: no list is known',
  parameters: { mistakes: ['no-lists'], html: widget(`${help}<ul><li>a dark room</li><li>a cool room</li></ul><p class="fw-source">Source: NHS.</p>`) },
};

/** A mistake: a reader who goes from heading to heading misses the list. */
export const WithoutHeading: WidgetStory = { name: 'Mistake: no heading', parameters: { mistakes: ['no-heading'], html: widget([help, does, donts].join('\n')) } };

/** A mistake: one item is a sentence. */
export const SingleItem: WidgetStory = {
  name: 'Mistake: a list of one item',
  parameters: { mistakes: ['single-item'], html: widget(`${help}\n<ul class="is-do"><li>Keep the room dark ${because('light can wake you')} ${nhs}</li></ul>`) },
};

/** A mistake: “Don’t” and “Better not” are heard as “do”. */
export const NegatedHeading: WidgetStory = { name: 'Mistake: the heading says “don’t”', parameters: { mistakes: ['negated-heading'], html: widget(`<h3>Sleep: don’t</h3>\n${donts}`) } };

/** A mistake: where no script runs, the words of the style sheet stand before the author's own. */
export const NegatedItem: WidgetStory = {
  name: 'Mistake: an item says “don’t” itself',
  parameters: { mistakes: ['negated-item'], html: widget(`${disturb}\n${donts.replace('coffee late', 'Don’t drink coffee late')}`) },
};

/** A mistake: a tick before what is not to be done. */
export const NegatedDo: WidgetStory = {
  name: 'Mistake: “never” among what may help',
  parameters: { mistakes: ['negated-do'], html: widget(`${help}\n${does.replace('Keep the room', 'Never sleep in a hot room; keep it')}`) },
};

/** A mistake: advice without a reason asks for blind trust. */
export const WithoutReason: WidgetStory = {
  name: 'Mistake: an item without a reason',
  parameters: { mistakes: ['no-reason'], html: widget(`${help}\n${does.replace(because('light and heat can wake you'), '')}`) },
};

/** A mistake: nobody can check where it is from. */
export const WithoutSource: WidgetStory = { name: 'Mistake: no source', parameters: { mistakes: ['no-source'], html: widget(`${help}\n${does.replaceAll(nhs, '')}`) } };

/** A mistake: read line by line, what to do and what to avoid are one sentence. */
export const SideBySide: WidgetStory = {
  name: 'Mistake: side by side',
  parameters: {
    mistakes: ['side-by-side'],
    html: widget(`<div class="wp-block-columns"><div class="wp-block-column">${help}${does}</div><div class="wp-block-column">${disturb}${donts}</div></div>`),
  },
};

const content = await fetch(new URL('../../src/content/inomyalgia/do-dont.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = { name: 'Ready-made: inomyalgia', parameters: { html: pasted(await content.text()), content: ['do-dont'] } };
