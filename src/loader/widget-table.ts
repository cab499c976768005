import type { WidgetElement } from '../element/widget-element.js';

/** Loads the element class; called once, when a page first holds the widget. */
export type LoadWidget = () => Promise<typeof WidgetElement>;

/** The one table of widgets, by name: `fw-<name>` is the tag, `data-fw="<name>"` and `class="fw-<name>"` the plain wrapper. */
export const widgetTable: Readonly<Record<string, LoadWidget>> = {
  'care-card': async () => (await import('../widgets/care-card/care-card.js')).default,
  'comparison-table': async () => (await import('../widgets/comparison-table/comparison-table.js')).default,
  contents: async () => (await import('../widgets/contents/contents.js')).default,
  'do-dont': async () => (await import('../widgets/do-dont/do-dont.js')).default,
  faq: async () => (await import('../widgets/faq/faq.js')).default,
  'flare-warning': async () => (await import('../widgets/flare-warning/flare-warning.js')).default,
  glossary: async () => (await import('../widgets/glossary/glossary.js')).default,
  pathway: async () => (await import('../widgets/pathway/pathway.js')).default,
  recognition: async () => (await import('../widgets/recognition/recognition.js')).default,
  review: async () => (await import('../widgets/review/review.js')).default,
  support: async () => (await import('../widgets/support/support.js')).default,
  'symptom-checklist': async () => (await import('../widgets/symptom-checklist/symptom-checklist.js')).default,
  term: async () => (await import('../widgets/term/term.js')).default,
  treatments: async () => (await import('../widgets/treatments/treatments.js')).default,
};

export const widgetNames: readonly string[] = Object.keys(widgetTable);

export const loadWidget: (name: string) => ReturnType<LoadWidget> = (name) => widgetTable[name]!();
