import type { WidgetElement } from '../element/widget-element.js';

export interface WidgetRow {
  /** Loads the element class; called once, when a page first holds the widget. */
  load: () => Promise<typeof WidgetElement>;
  /** What an author writes inside: by this, content is known again that an engine has pushed out of the tag. */
  content: string;
}

/** The one table of widgets, by name: `fw-<name>` is the tag, `data-fw="<name>"` and `class="fw-<name>"` the plain wrapper. */
export const widgetTable: Readonly<Record<string, WidgetRow>> = {
  'care-card': { load: async () => (await import('../widgets/care-card/care-card.js')).default, content: 'h2,h3,h4' },
  'comparison-table': {
    load: async () => (await import('../widgets/comparison-table/comparison-table.js')).default,
    content: 'table',
  },
  faq: { load: async () => (await import('../widgets/faq/faq.js')).default, content: 'h2,h3,h4,details,dl' },
  'flare-warning': { load: async () => (await import('../widgets/flare-warning/flare-warning.js')).default, content: 'h2,h3,h4' },
  'symptom-checklist': {
    load: async () => (await import('../widgets/symptom-checklist/symptom-checklist.js')).default,
    content: 'h2,h3,h4,ul,ol,dl',
  },
};
