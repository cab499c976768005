import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/care-card', component: 'fw-care-card' };
export default meta;

const card = (
  level: string,
  inside: string,
  attributes = '',
) => `<div class="fw-care-card${level && ` is-level-${level}`}" data-fw="care-card"${attributes}>
${inside}
</div>`;

/** An article of its own: mistakes of order and number are counted within one. */
const article = (...cards: string[]) => pasted(`<article>\n${cards.join('\n')}\n</article>`);

const emergency = `<h3>Call your local emergency number now if you have:</h3>
<ul><li>chest pain, or trouble breathing</li><li>sudden weakness on one side</li></ul>`;

const urgent = `<h3>Ask a doctor for help today if:</h3>
<ul><li>your muscles are getting weaker</li><li>you have a fever along with the pain</li></ul>`;

const routine = `<h3>Make an appointment if:</h3>
<ul><li>the pain has lasted for weeks</li><li>it keeps you from sleep</li></ul>`;

/** The heaviest border. The heading says what to do; the words for the level come before it. */
export const Emergency: WidgetStory = { parameters: { html: pasted(card('emergency', emergency)) } };

/** For help on the same day. */
export const Urgent: WidgetStory = { parameters: { html: pasted(card('urgent', urgent)) } };

/** For help that can wait for an appointment. */
export const Routine: WidgetStory = { name: 'Not urgent', parameters: { html: pasted(card('routine', routine)) } };

/** The most severe first. Words, weight and shape tell them apart without colour, and on paper. */
export const AllThree: WidgetStory = {
  name: 'All three, in order',
  parameters: { html: article(card('emergency', emergency), card('urgent', urgent), card('routine', routine)) },
};

/** What to call stays as the author wrote it, and is easy to press. No number is guessed. */
export const PhoneNumbers: WidgetStory = {
  name: 'With numbers to call',
  parameters: {
    html: article(
      card(
        'emergency',
        `${emergency}
        <p><a href="tel:112">Call 112</a></p>
        <p>If you cannot speak: <a href="sms:112">send a text to 112</a></p>`,
      ),
      card('urgent', `${urgent}\n<p><a href="tel:+4930000000">+49 30 000000</a>, day and night</p>`),
    ),
  },
};

/** White on dark, where the publisher asks for it. Dark on light is the default, because it is easier to read for more people. */
export const Inverse: WidgetStory = {
  parameters: {
    html: article(
      card('emergency', `${emergency}\n<p><a href="tel:112">Call 112</a></p>`, ' data-fw-inverse'),
      card('urgent', urgent, ' data-fw-inverse'),
      card('routine', routine, ' data-fw-inverse'),
    ),
  },
};

/** Site engines put headings into boxes and words into boxes of their own. */
export const HeadingInBoxes: WidgetStory = {
  name: 'Heading in boxes of an engine',
  parameters: {
    html: article(
      card(
        'urgent',
        `<div class="wp-block-group"><header>
        <h4 class="wp-block-heading"><strong><span>Ask a doctor</span></strong> for help today if:</h4>
        </header></div>
        <ul><li>you have a fever along with the pain</li></ul>`,
      ),
      card(
        'routine',
        `<div><div role="heading" aria-level="4">Make an appointment if:</div></div>\n<p>The pain has lasted for weeks.</p>`,
      ),
    ),
  },
};

/** The words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: article(
      card(
        'emergency',
        '<h3>Rufen Sie sofort den Notruf 112, wenn Sie</h3>\n<ul><li>Schmerzen in der Brust haben</li><li>schlecht Luft bekommen</li></ul>\n<p><a href="tel:112">112 anrufen</a></p>',
        ' lang="de"',
      ),
      card(
        'urgent',
        '<h3>Lassen Sie sich noch heute untersuchen, wenn</h3>\n<ul><li>Ihre Muskeln schwächer werden</li></ul>',
        ' lang="de"',
      ),
      card(
        'routine',
        '<h3>Vereinbaren Sie einen Termin, wenn</h3>\n<ul><li>die Schmerzen seit Wochen anhalten</li></ul>',
        ' lang="de"',
      ),
    ),
  },
};

/** Right to left. A plus sign stays in front of its number. */
export const Arabic: WidgetStory = {
  parameters: {
    html: article(
      card(
        'emergency',
        '<h3>اتصل فورًا برقم الطوارئ المحلي إذا شعرت بما يلي:</h3>\n<ul><li>ألم في الصدر أو صعوبة في التنفس</li><li>ضعف مفاجئ في جانب واحد</li></ul>\n<p><a href="tel:+96200000000">+962 0000 0000</a></p>',
        ' lang="ar" dir="rtl"',
      ),
      card(
        'urgent',
        '<h3>اطلب المساعدة الطبية اليوم إذا:</h3>\n<ul><li>كانت عضلاتك تزداد ضعفًا</li></ul>',
        ' lang="ar" dir="rtl"',
      ),
      card('routine', '<h3>احجز موعدًا إذا:</h3>\n<ul><li>استمر الألم عدة أسابيع</li></ul>', ' lang="ar" dir="rtl"'),
    ),
  },
};

/** A mistake: without a level the card says "Important" and looks urgent. It never looks harmless. */
export const WithoutLevel: WidgetStory = {
  name: 'Mistake: no level',
  parameters: { mistakes: ['no-level'], html: article(card('', urgent)) },
};

/** A mistake: a level that does not exist. */
export const UnknownLevel: WidgetStory = {
  name: 'Mistake: unknown level',
  parameters: { mistakes: ['unknown-level'], html: article(card('non-urgent', urgent)) },
};

/** A mistake: the level is said all the same, above the advice. */
export const WithoutHeading: WidgetStory = {
  name: 'Mistake: no heading',
  parameters: {
    mistakes: ['no-heading'],
    html: article(card('urgent', '<p>Ask a doctor today if your muscles are getting weaker.</p>')),
  },
};

/** A mistake: an editor took the HTML of the card for text, so its readers see it. */
export const HtmlShown: WidgetStory = {
  name: 'Mistake: HTML shown as text',
  parameters: {
    mistakes: ['html-shown'],
    html: article(card('urgent', `<p>${urgent.replaceAll('<', '&lt;')}</p>`)),
  },
};

/** A mistake: a name in an attribute is all that a screen reader says of a heading, so the level stands above it. */
export const SilentHeading: WidgetStory = {
  name: 'Mistake: heading named by an attribute',
  parameters: {
    mistakes: ['silent-heading'],
    html: article(card('urgent', urgent.replace('<h3', '<h3 aria-label="Ask a doctor"'))),
  },
};

/** A mistake: what an editor left of a card when it took the list out of it. */
export const NoSigns: WidgetStory = {
  name: 'Mistake: nothing below the heading',
  parameters: { mistakes: ['no-signs'], html: article(card('urgent', '<h3>Ask a doctor for help today if:</h3>')) },
};

/** A mistake: a heading that is no action leaves the reader to find out what to do. */
export const NoAction: WidgetStory = {
  name: 'Mistake: heading without an action',
  parameters: {
    mistakes: ['no-action'],
    html: article(card('urgent', '<h3>Warning signs</h3>\n<ul><li>fever along with the pain</li></ul>', ' lang="en"')),
  },
};

/** A mistake: what is said often is passed over. */
export const TooMany: WidgetStory = {
  name: 'Mistake: three of one level',
  parameters: {
    mistakes: ['too-many'],
    html: article(card('urgent', urgent), card('urgent', urgent), card('urgent', urgent)),
  },
};

/** A mistake: a tired reader may stop at the first card. */
export const EmergencyLast: WidgetStory = {
  name: 'Mistake: emergency after urgent',
  parameters: { mistakes: ['order'], html: article(card('urgent', urgent), card('emergency', emergency)) },
};

/** A mistake: what to do must be readable at all times. */
export const Closable: WidgetStory = {
  name: 'Mistake: inside something closed',
  parameters: {
    mistakes: ['closable'],
    html: article(`<details><summary>When is it serious?</summary>\n${card('emergency', emergency)}\n</details>`),
  },
};

const content = await fetch(new URL('../../src/content/inomyalgia/care-card.html', import.meta.url));

/** The content that comes with the library, ready to be pasted. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: article(await content.text()), content: ['care-card'] },
};
