import { css } from 'lit';

/** Styles for the author's questions. Also built into flarewell.css, so nothing in them may need a script. */
export const faqLightStyles = css`
  :where(fw-faq, .fw-faq, [data-fw='faq']) {
    display: block;

    & details {
      border-block: 1px solid var(--_line);
      padding: 0;
    }

    & details + details {
      border-block-start: 0;
    }

    /* From here on a list is long: what is out of sight is neither laid out nor painted. */
    & details:nth-of-type(n + 30) {
      content-visibility: auto;
      contain-intrinsic-size: auto 3em;
    }

    & summary {
      display: list-item !important;
      inline-size: auto !important;
      margin: 0;
      margin-inline-start: 1.3em;
      border: 0 !important;
      background: none !important;
      color: inherit !important;
      padding-block: max(0.625em, 22px - 0.75em);
      padding-inline: 5px;
      font-weight: 600;
      line-height: 1.5;
      overflow-wrap: break-word;
      list-style: disclosure-closed outside !important;
      cursor: pointer;
    }

    & [open] > summary {
      list-style-type: disclosure-open !important;
    }

    & summary::marker {
      color: var(--_accent);
    }

    /*
     * Silent for screen readers, which are told the state by aria-expanded. Its room, and that of the link beside it, is
     * kept before there are words, so that the question does not break anew; only the first line goes without it.
     */
    & summary::before {
      float: inline-end;
      box-sizing: content-box;
      inline-size: min(5.2em, 60%);
      block-size: 1.5em;
      padding-inline-end: min(var(--_target, 44px), 25%);
      font-weight: 400;
      text-align: end;
      white-space: nowrap;
      content: var(--_show, '') / '';
    }

    & [open] > summary::before {
      content: var(--_hide, '') / '';
    }

    /* A theme's own plus or arrow, beside the marker. */
    & summary::after {
      content: none !important;
    }

    & summary:hover {
      text-decoration: underline;
    }

    & summary:focus-visible {
      outline: var(--_focus);
      outline-offset: -3px;
    }

    & summary > :is(h1, h2, h3, h4, h5, h6) {
      display: inline;
      margin: 0;
      font: inherit !important;
    }

    & details > :not(summary) {
      box-sizing: border-box;
      max-inline-size: calc(100% - 1.3em - 5px);
      margin-block: 0.2em 0.9em;
      margin-inline-start: calc(1.3em + 5px);
    }

    /* Not a block, because the line under a question would go on under its answer. */
    & .fw-short {
      display: inline-block;
      inline-size: 100%;
      font-size: 0.95em;
      font-weight: 400;
    }

    & .fw-source {
      color: var(--_quiet);
      font-size: 0.9em;
    }

    /* A safety item is marked as one piece: the heading with all that follows it, up to the next question. */
    & .fw-safety,
    & .fw-safety:not(details) ~ :is(p, ul, ol):not(.fw-safety ~ :is(details, dl, h2, h3, h4, h5, h6) ~ *) {
      box-sizing: border-box;
      margin-block: 0;
      border-inline-start: 5px solid;
      padding-inline: 16px;
      padding-block: 0.3em;
    }

    & .fw-safety ~ :is(ul, ol) {
      padding-inline-start: 2.2em !important;
    }

    & .fw-safety > :is(*, summary) {
      margin-inline-start: 0;
    }

    & details.fw-safety > summary,
    & [data-fw-safety] > summary {
      list-style: none !important;
      cursor: auto;
      text-decoration: none;

      &::before {
        content: none;
      }
    }

    & :is(details.fw-safety, [data-fw-safety])::details-content {
      display: block;
      content-visibility: visible;
    }

    /* The link button beside a question that is a heading does not lie on its words. */
    & > :is(h2, h3, h4, h5),
    & dt {
      padding-inline-end: var(--_target, 44px);
    }

    /* Not in a copy of the page that is left with the marks of a search alone, and not on paper. */
    @media screen {
      & [data-fw-filtered] {
        display: var(--_filtered, revert) !important;
      }
    }

    @media print {
      & details {
        content-visibility: visible !important;
      }

      & ::details-content {
        content-visibility: visible !important;
      }

      & summary {
        break-inside: avoid;
        break-after: avoid;
      }

      /* A closed marker beside an open answer would be untrue. */
      & :is(details, [open]) > summary {
        margin-inline-start: 0;
        list-style: none !important;
      }

      & details > :not(summary) {
        margin-inline-start: 0;
      }

      & summary::before {
        content: none !important;
      }
    }
  }
`;
