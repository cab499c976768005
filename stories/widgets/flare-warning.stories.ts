import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/flare-warning', component: 'fw-flare-warning' };
export default meta;

const signs = `<h3>Early signs</h3>
<ul><li>stiffness that comes back in the morning</li><li>words that will not come</li></ul>`;
const actions = `<h3>What to do</h3>
<ul><li>Do less today, and rest before you must.</li><li>Keep moving gently.</li></ul>`;
const notAFlare = `<h3>It may not be a flare if</h3>
<ul><li>the pain is new, or in a new place</li><li>you have a fever</li></ul>`;

const card = `<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent" id="get-help">
<h3>Ask for medical help today if:</h3>
<ul><li>a muscle is getting weaker</li><li>you have a fever with the pain</li></ul>
</div>`;

const warning = (inside: string, after = card) =>
  pasted(`<div class="fw-flare-warning" data-fw="flare-warning">
${inside}
</div>
${after}`);

/** What most pages need: three headings with lists, and a care card on the same page. */
export const Plain: WidgetStory = {
  parameters: { html: warning(signs + actions + notAFlare) },
};

/** A title and free text stand where the author puts them, and are carried along into the plan and the copy. */
export const TitleAndText: WidgetStory = {
  name: 'With a title and other text',
  parameters: {
    html: warning(`<h2>What to do in a flare</h2>
      <p>Written with people who live with pain.</p>
      <h3>Early signs</h3>
      <p>Everybody has their own. Often named are:</p>
      <ul><li>poor sleep, <em>twice</em> or more in a week</li><li>stiffness<ul><li>in the hands</li><li>in the neck</li></ul></li></ul>
      ${actions}
      <h3>When to be careful</h3>
      <p>Heat packs never lie on bare skin.</p>
      ${notAFlare}`),
  },
};

/** Where headings have words of their own, the author marks the parts; on the heading, or on an element around. */
export const Marked: WidgetStory = {
  name: 'Marked parts',
  parameters: {
    html: warning(`<section data-fw-part="signs">
      <h3>It is brewing</h3>
      <ul><li>stiffness</li></ul>
      </section>
      <h3 data-fw-part="actions">My toolbox</h3>
      <ul><li>rest</li></ul>
      <section data-fw-part="not-a-flare">
      <h3>Important: look twice</h3>
      <ul><li>the pain is in a new place</li></ul>
      </section>`),
  },
};

/** German headings, known by their words. */
export const German: WidgetStory = {
  parameters: {
    html: `<div lang="de">\n${warning(
      `<h3>Frühe Warnzeichen</h3>
      <ul><li>Steifheit am Morgen</li></ul>
      <h3>Was Sie tun können</h3>
      <ul><li>Heute weniger tun und früh ruhen.</li></ul>
      <h3>Es ist vielleicht kein Schub, wenn</h3>
      <ul><li>der Schmerz neu ist oder an einer neuen Stelle sitzt</li></ul>`,
      `<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent">
      <h3>Rufen Sie heute eine Arztpraxis an, wenn:</h3>
      <ul><li>ein Muskel schwächer wird</li></ul>
      </div>`,
    )}\n</div>`,
  },
};

/** Arabic headings, from right to left. */
export const Arabic: WidgetStory = {
  parameters: {
    html: `<div lang="ar" dir="rtl">\n${warning(
      `<h3>العلامات المبكرة</h3>
      <ul><li>تيبّس في الصباح</li></ul>
      <h3>ماذا تفعل</h3>
      <ul><li>قلّل من نشاطك اليوم واسترح مبكرًا.</li></ul>
      <h3>قد لا تكون نوبة إذا</h3>
      <ul><li>كان الألم جديدًا أو في موضع جديد</li></ul>`,
      `<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent">
      <h3>اتصل بالطبيب اليوم إذا:</h3>
      <ul><li>كانت عضلة تزداد ضعفًا</li></ul>
      </div>`,
    )}\n</div>`,
  },
};

/** The care card stands in the warning itself: then nothing has to lead to it. */
export const CardInside: WidgetStory = {
  name: 'Care card inside',
  parameters: { html: warning(signs + actions + notAFlare + card, '') },
};

/** Mood is named, and so is help for a crisis. */
export const MoodWithCrisisLine: WidgetStory = {
  name: 'Mood, with a crisis line',
  parameters: {
    html: warning(
      signs +
        actions +
        notAFlare.replace('</ul>', '<li>everything seems hopeless: ring a crisis line, at any hour</li></ul>'),
    ),
  },
};

/** An author's mistake: nothing is lost, and the console says what to mend. */
export const NoSigns: WidgetStory = {
  name: 'Without early signs',
  parameters: { mistakes: ['no-signs'], html: warning(actions + notAFlare) },
};

/** An author's mistake: the reader learns what a flare is, and not what to do. */
export const NoActions: WidgetStory = {
  name: 'Without what to do',
  parameters: { mistakes: ['no-actions'], html: warning(signs + notAFlare) },
};

/** An author's mistake, and the gravest: everything looks like a flare. */
export const NoNotAFlare: WidgetStory = {
  name: 'Without when it is something else',
  parameters: { mistakes: ['no-not-a-flare'], html: warning(signs + actions) },
};

/** An author's mistake: without headings there are no parts, so the text stands as it was written. */
export const NoParts: WidgetStory = {
  name: 'Without headings',
  parameters: { mistakes: ['no-parts'], html: warning('<p>Stiffness after rest is an early sign. Rest, drink, and move gently.</p>') },
};

/** An author's mistake: a part in running text is hard to read on a bad day. */
export const NoList: WidgetStory = {
  name: 'A part without a list',
  parameters: {
    mistakes: ['no-list'],
    html: warning(`${signs}<h3>What to do</h3><p>Rest, drink, and move gently.</p>${notAFlare}`),
  },
};

/** An author's mistake, of which the reader is told too: the page does not say when to get help. */
export const NoCareCard: WidgetStory = {
  name: 'No care card on the page',
  parameters: { mistakes: ['no-care-card'], html: warning(signs + actions + notAFlare, '') },
};

/** An author's mistake, of which the reader is told too: there is a care card, and nobody can get to it. */
export const HiddenCareCard: WidgetStory = {
  name: 'A care card that is hidden',
  parameters: { mistakes: ['care-card-hidden'], html: `<div style="display: none">${card}</div>\n${warning(signs + actions + notAFlare, '')}` },
};

/** An author's mistake: how much of a medicine is right is known to the prescriber alone. */
export const Dose: WidgetStory = {
  name: 'A dose',
  parameters: {
    mistakes: ['dose'],
    html: warning(signs + actions.replace('</ul>', '<li>Take 400 mg of ibuprofen.</li></ul>') + notAFlare),
  },
};

/** An author's mistake: despair is named, and no way out of it. */
export const MoodWithoutCrisisLine: WidgetStory = {
  name: 'Mood, without a crisis line',
  parameters: {
    mistakes: ['mood-without-crisis-line'],
    html: warning(signs.replace('</ul>', '<li>everything seems hopeless</li></ul>') + actions + notAFlare),
  },
};
