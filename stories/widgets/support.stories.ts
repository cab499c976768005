import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/support', component: 'fw-support' };
export default meta;

/** What most pages need. */
export const Plain: WidgetStory = {
  parameters: {
    html: pasted(`<div class="fw-support" data-fw="support">
      <h3>A first heading</h3>
      <p>The text under it.</p>
      <h3>A second heading</h3>
      <ul><li>a point</li><li>another point</li></ul>
      </div>`),
  },
};

/** An author's mistake: nothing is lost, and the console says what to mend. */
export const WithoutHeading: WidgetStory = {
  name: 'Without a heading',
  parameters: {
    mistakes: ['no-heading'],
    html: pasted(`<div class="fw-support" data-fw="support">
      <p>Text without a heading.</p>
      </div>`),
  },
};
