import type { WidgetElement } from '../../src/element/widget-element.js';
import { widgetTable } from '../../src/loader/widget-table.js';
import type { WidgetStory } from '../../stories/widgets/story.js';

export interface Story {
  title: string;
  /** As an author pastes it, with the plain wrapper. */
  html: string;
  /** The codes of the mistakes that it shows on purpose. */
  mistakes: string[];
}

export interface Sample {
  name: string;
  tag: string;
  stories: Story[];
  load(): Promise<typeof WidgetElement>;
}

async function storiesOf(name: string): Promise<Story[]> {
  const exported = (await import(`../../stories/widgets/${name}.stories.ts`)) as Record<string, WidgetStory>;
  const stories = Object.entries(exported).filter(([key]) => key !== 'default');
  return stories.map(([key, { name: title = key, parameters }]) => ({
    title,
    html: parameters.html,
    mistakes: parameters.mistakes ?? [],
  }));
}

/** Every row of the widget table with its stories: a widget that is added is tested by being added. */
export const samples: Sample[] = await Promise.all(
  Object.entries(widgetTable).map(async ([name, load]) => ({
    name,
    tag: `fw-${name}`,
    load,
    stories: await storiesOf(name),
  })),
);

export const goodStories = ({ stories }: Sample) => stories.filter(({ mistakes }) => !mistakes.length);

/** The same content in the plain wrapper and in the tag. */
export function bothForms({ name, tag, ...sample }: Sample): { form: string; html: string }[] {
  // Nothing around it that says something of its own, such as another language.
  const { html } = goodStories({ name, tag, ...sample }).find(({ html }) =>
    RegExp(`^<(div|span) class="${tag}( is-[\\w-]+)?" data-fw="${name}">`).test(html),
  )!;
  const written = document.createElement('template');
  written.innerHTML = html;
  const wrapper = written.content.querySelector(`.${tag}, [data-fw="${name}"]`)!;
  const inTag = document.createElement(tag);
  const options = [...wrapper.classList].filter((name) => name !== tag).join(' ');
  if (options) inTag.className = options;
  inTag.innerHTML = wrapper.innerHTML;
  wrapper.replaceWith(inTag);
  return [
    { form: 'the plain wrapper', html },
    { form: 'the tag', html: written.innerHTML },
  ];
}

/** The elements of these widgets that work in a place, in tags and in the shadow roots of wrappers. */
export function widgetsIn(place: ParentNode, tag: string): Element[] {
  const inRoots = [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? widgetsIn(shadowRoot, tag) : [],
  );
  return [...place.querySelectorAll(tag), ...inRoots].filter((widget) => widget.shadowRoot?.querySelector('slot'));
}
