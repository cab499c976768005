import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/symptom-checklist', component: 'fw-symptom-checklist' };
export default meta;

const card = `<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent">
<h3>Ask for medical help today if you have any of these</h3>
<ul><li>a fever together with the pain</li><li>a joint that is hot and swollen</li></ul>
<p>Call your doctor or your local out-of-hours service.</p>
</div>`;

const checklist = (inside: string, attributes = '') => `<div class="fw-symptom-checklist" data-fw="symptom-checklist"${attributes}>
${inside}
</div>`;

/** The care card stands before the list, as in most pages it should. */
const page = (inside: string, attributes = '') => pasted(`${card}\n${checklist(inside, attributes)}`);

const muscles = '<h3>In the muscles</h3>\n<ul><li>Stiffness after rest</li><li>An ache that stays <small>dull or tight</small></li></ul>';
const sleep = '<h3>In sleep</h3>\n<ul><li>Waking up tired</li><li>Trouble falling asleep</li></ul>';

/** Headings, each with a list. Here the care card stands after the list, which counts as well. */
export const Plain: WidgetStory = { parameters: { html: pasted(`${checklist(`${muscles}\n${sleep}`)}\n${card}`) } };

/** An item that holds a list is the heading of the items inside it. */
export const NestedLists: WidgetStory = {
  name: 'Nested lists',
  parameters: {
    html: page('<ul><li><strong>In the muscles</strong><ul><li>Stiffness after rest</li><li>Cramps</li></ul></li><li>In sleep<ul><li>Waking up tired</li></ul></li></ul>'),
  },
};

/** What Markdown makes of `- [ ]`. Its boxes take no answer, and are not read. */
export const TaskList: WidgetStory = {
  name: 'Task list',
  parameters: {
    // The boxes that engines write have no label; the words beside them are the list's.
    a11y: { config: { rules: [{ id: 'label', enabled: false }] } },
    html: page('<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" disabled> Stiffness after rest</label></li><li class="task-list-item"><label><input type="checkbox" disabled> Waking up tired</label></li></ul>'),
  },
};

/** One list, without groups. */
export const OneList: WidgetStory = { name: 'One list', parameters: { html: page('<ul><li>Stiffness after rest</li><li>Waking up tired</li></ul>') } };

/** A definition list. */
export const DefinitionList: WidgetStory = {
  name: 'Definition list',
  parameters: { html: page('<dl><dt>In the muscles</dt><dd>Stiffness after rest</dd><dd>Cramps</dd><dt>In sleep</dt><dd>Waking up tired</dd></dl>') },
};

/** With the wrappers that site engines put around blocks. */
export const EngineWrappers: WidgetStory = {
  name: 'Wrappers of engines',
  parameters: { html: page(`<div class="wp-block-group">\n${muscles}\n</div>\n<section>\n${sleep}\n</section>`) },
};

/** "None of these" is an item that the author marks. It reassures nobody: it is noted like any other. */
export const NoneOfThese: WidgetStory = {
  name: 'None of these',
  parameters: { html: page('<h3>In sleep</h3>\n<ul><li>Waking up tired</li><li>Trouble falling asleep</li><li class="fw-none">None of these in sleep</li></ul>') },
};

/** With `notes`, a reader may write words of their own. What that means stands in the documentation. */
export const Notes: WidgetStory = { parameters: { html: page(muscles, ' data-fw-notes') } };

/** The form, as after a press on “Make my list”. */
export const Form: WidgetStory = {
  name: 'The form',
  parameters: { html: page(`${muscles}\n${sleep}`, ' data-fw-fhir') },
  async play({ canvasElement }) {
    const wrapper = (canvasElement as HTMLElement).querySelector('.fw-symptom-checklist, fw-symptom-checklist');
    // The button is there when the page is at rest; with scripts off it never is.
    for (let patience = 40; wrapper && patience > 0; patience--) {
      const root = wrapper.shadowRoot?.querySelector('fw-symptom-checklist')?.shadowRoot ?? wrapper.shadowRoot;
      const button = root?.querySelector<HTMLElement>('[part=make-list]:not([hidden])');
      if (button) return button.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
};

const content = await fetch(new URL('../../src/content/inomyalgia/symptom-checklist.html', import.meta.url));
const cards = await fetch(new URL('../../src/content/inomyalgia/care-card.html', import.meta.url));

/** What the article lists, ready to be pasted. The care cards are here because no checklist should stand without one. */
export const ReadyMade: WidgetStory = { name: 'Ready-made for the article', parameters: { html: `${await cards.text()}\n${await content.text()}`, content: ['care-card', 'symptom-checklist'] } };

const mistake = (code: string, html: string): WidgetStory['parameters'] => ({ mistakes: [code], html });

/** Without a care card on the page the list stays a list. */
export const WithoutCareCard: WidgetStory = { name: 'Without a care card', parameters: mistake('no-care-card', pasted(checklist(muscles))) };

/** A card inside the list would go out of sight with it; it belongs before the list. */
export const CareCardInside: WidgetStory = { name: 'A care card inside', parameters: mistake('care-card-inside', pasted(checklist(`${card}\n${muscles}`))) };

/** A card that nobody can see helps nobody. */
export const CareCardHidden: WidgetStory = {
  name: 'A care card that is hidden',
  parameters: mistake('care-card-hidden', `${pasted(card.replace('<div ', '<div style="display: none" '))}\n${pasted(checklist(muscles))}`),
};

/** Who asks about mood also says where to find help in a crisis. */
export const MoodWithoutCrisisLine: WidgetStory = {
  name: 'Mood, without a crisis line',
  parameters: mistake('mood-without-crisis-line', page('<h3>In mood</h3>\n<ul><li>Worry</li><li>Feeling hopeless</li></ul>')),
};

/** Symptoms in sentences cannot be read one by one. */
export const WithoutList: WidgetStory = { name: 'Without a list', parameters: mistake('no-list', page('<p>Many are stiff after rest.</p>')) };

/** A list in which nothing is written yet. */
export const WithoutSymptoms: WidgetStory = { name: 'A list without symptoms', parameters: mistake('no-symptom', page('<h3>In sleep</h3>\n<ul><li></li></ul>')) };

/** Several groups, and one of them has no name. */
export const WithoutHeading: WidgetStory = {
  name: 'A group without a heading',
  parameters: mistake('no-heading', page(`<ul><li>Worry</li></ul>\n${muscles}`)),
};

/** The same words twice in a group. */
export const SameSymptom: WidgetStory = {
  name: 'The same symptom twice',
  parameters: mistake('same-symptom', page('<ul><li>Waking up tired</li><li>Waking up tired</li></ul>')),
};

/** What may need help at once is never something to tick. */
export const RedFlag: WidgetStory = {
  name: 'A red flag to tick',
  parameters: mistake('red-flag', page('<ul><li>Waking up tired</li><li>Chest pain</li></ul>')),
};

/** A questionnaire that is scored is no checklist. */
export const ScoredQuestionnaire: WidgetStory = {
  name: 'A scored questionnaire',
  parameters: mistake('instrument', page('<h3>PHQ-9</h3>\n<ul><li>Waking up tired</li></ul>')),
};
