/**
 * What an author writes inside each widget, as a selector: by this, content is known again that an engine has pushed out of
 * the tag. Beside the table of widgets, because only pages with something to mend need it. A tag that is named itself may be empty.
 */
export const contentTable: Readonly<Record<string, string>> = {
  'care-card': 'h2,h3,h4',
  'comparison-table': 'table',
  contents: 'ul,ol,fw-contents',
  'do-dont': 'h2,h3,h4,ul,ol',
  faq: 'h2,h3,h4,details,dl',
  'flare-warning': 'h2,h3,h4',
  glossary: 'dl',
  pathway: 'ol,ul',
  recognition: 'h2,h3,h4,dl,table',
  review: 'h2,h3,h4,dl,ol',
  support: 'h2,h3,h4',
  'symptom-checklist': 'h2,h3,h4,ul,ol,dl',
  term: 'a,abbr,dfn',
  treatments: 'h2,h3,h4',
};
