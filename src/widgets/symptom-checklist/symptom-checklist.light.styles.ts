import { css } from 'lit';

/** Styles for the author's own list. Also built into flarewell.css, so nothing in them may need a script. */
export const symptomChecklistLightStyles = css`
  :where(fw-symptom-checklist, .fw-symptom-checklist, [data-fw='symptom-checklist']) {
    display: block;

    & > :is(h2, h3, h4, h5, h6, p, ul, ol) {
      margin-block: 0.7em;
    }

    & :is(ul, ol, li) {
      padding-inline-start: 1.3em;
      list-style: revert;
    }

    & li {
      padding: 0.2em 0;
      overflow-wrap: break-word;
    }

    & :is(li, dd) > small:last-child {
      display: block;
      color: var(--_quiet);
      font-size: 0.9em;
    }

    & dt {
      margin-block: 0.8em 0.2em;
      font-weight: 600;
    }

    /* By its box, and not by a class: many an engine lets the class through and strips the box. */
    & li:has(> input, > * > input) {
      list-style: none;
    }

    /*
     * What is ticked in an article is nobody's answer, and the boxes of a task list take none: the widget disables those that an engine left open. They are there to
     * be read, and do not look as if they could be pressed. Themes put boxes of their own in their place, or hide them behind drawn ones.
     */
    & li input[type='checkbox'] {
      all: revert !important;
      margin-inline: 0 0.4em !important;
      pointer-events: none !important;
      accent-color: currentColor !important;
    }

    & .fw-source {
      color: var(--_quiet);
      font-size: 0.9em;
    }

    @media print {
      & :is(h2, h3, h4, h5, h6, dt) {
        break-after: avoid;
      }

      & :is(li, dd) {
        break-inside: avoid;
      }
    }
  }
`;
