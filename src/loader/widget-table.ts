import type { WidgetElement } from '../element/widget-element.js';

export interface WidgetRow {
  /** Loads the element class; called once, when a page first holds the widget. */
  load: () => Promise<typeof WidgetElement>;
  /** What an author writes inside: by this, content is known again that an engine has pushed out of the tag. */
  content: string;
}

/** The one table of widgets, by name: `fw-<name>` is the tag, `data-fw="<name>"` and `class="fw-<name>"` the plain wrapper. */
export const widgetTable: Readonly<Record<string, WidgetRow>> = {
  'comparison-table': {
    load: async () => (await import('../widgets/comparison-table/comparison-table.js')).ComparisonTableElement,
    content: 'table',
  },
  faq: { load: async () => (await import('../widgets/faq/faq.js')).FaqElement, content: 'details,dl,h2,h3,h4' },
};
