import { css } from 'lit';

/**
 * Styles for the author's three lists. Also built into flarewell.css, so nothing in them may need a script: where there is
 * none, the third part is known by the author's mark.
 */
export const flareWarningLightStyles = css`
  :where(fw-flare-warning, .fw-flare-warning, [data-fw='flare-warning']):not([data-fw-around]) {
    display: block;
    box-sizing: border-box;
    margin-block: 1.5em;
    /* The wrapper itself stands outside of what has the tokens, as long as there is no flarewell.css. */
    border: 1px solid var(--_edge, color-mix(in oklab, currentColor 62%, transparent));
    border-radius: var(--_radius, 0.3em);
    padding: 0.75em 1em;

    /* Themes that space what stands in the article itself leave its parts without any space. */
    :where(&) > :is(h2, h3, h4, h5, h6, p, ul, ol) {
      margin-block: 0.7em;
    }

    & > :first-child {
      margin-block-start: 0;
    }

    :where(&) :is(ul, ol) {
      padding-inline-start: 1.3em;
    }

    /* Many themes begin with no markers, and items of several lines would run into each other. */
    & :is(ul, ol, li) {
      list-style: revert;
    }

    & .fw-source {
      color: var(--_quiet);
      font-size: 0.9em;
    }

    /* Set apart by its place, a thick edge and a word of its own, never by a colour: it holds in greyscale and forced colours. */
    &:not([data-fw-arriving]) [data-fw-apart],
    & [data-fw-part='not-a-flare'],
    & [data-fw-part='not-a-flare'] ~ :is(ul, ol):not([data-fw-part='not-a-flare'] ~ [data-fw-part] ~ *) {
      margin: 0;
      border-inline-start: 6px solid;
      padding-block: 0.3em;
      padding-inline-start: 1em;

      &:is(ul, ol) {
        padding-inline-start: 2.4em;
      }
    }

    /* Inside a part that is marked as a whole. */
    & [data-fw-part] [data-fw-apart] {
      border: 0 !important;
      padding-inline-start: 0;
    }

    /* One edge, whose colour is that of the words. */
    & .fw-source[data-fw-apart] {
      color: inherit;
    }

    /* The room of the word is kept before there is one. */
    & :is(h2, h3, h4, h5, h6):is([data-fw-part='not-a-flare'], [data-fw-part='not-a-flare'] > :first-child, [data-fw-apart='said'])::before {
      display: block;
      min-block-size: 1.3em;
      font-size: 0.85em;
      content: var(--_important, '');
    }

    & [data-fw-apart='own']::before {
      content: none !important;
    }

    @media print {
      break-inside: avoid;
    }
  }
`;
