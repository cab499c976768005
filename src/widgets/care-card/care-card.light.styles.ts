import { css } from 'lit';

/**
 * Styles for the author's card. Also built into flarewell.css, so nothing in them may need a script.
 *
 * What tells the severity is important in a layer of its own, and so stronger than anything a theme can say: the words,
 * and the weight, the shape and the colour of the border. The words have the colour of the heading, which alone can be read on any ground. A card whose level is not known looks urgent. A card that waits for
 * its look must not take it on with the first other card of its page that has it.
 */
export const careCardLightStyles = css`
  @layer {
    :where(:is(fw-care-card, .fw-care-card, [data-fw='care-card']):not([data-fw-around], [data-fw-arriving])) {
      --_mark: #a85400 !important;
      --_weight: 3px !important;

      border: var(--_weight) solid color-mix(in oklab, currentColor 38%, var(--_mark)) !important;
      border-block-start-width: calc(3 * var(--_weight)) !important;

      &:is(.is-level-routine, [level='routine' i], [data-fw-level='routine' i]):not(:where(.is-level-urgent, [level='urgent' i], [data-fw-level='urgent' i])) {
        --_mark: #0b66b0 !important;
        --_weight: 1px !important;
      }

      &:is(.is-level-emergency, [level='emergency' i], [data-fw-level='emergency' i]) {
        --_mark: #d0021b !important;
        --_weight: 6px !important;
      }

      & * {
        --_severity: inherit !important;
      }

      & [data-fw-severity] {
        display: block !important;
      }

      /* Before a script has come, or without one, flarewell.css says the words. */
      & [data-fw-severity]::before,
      &:not([data-fw-ready]) :is(h2, h3, h4, h5, h6, [role='heading']):first-child::before {
        all: unset !important;
        display: block !important;
        font-size: 0.8em !important;
        font-weight: 700 !important;
        line-height: 1.8 !important;
        white-space: pre-wrap !important;
        content: var(--_severity, '') !important;
      }

      @media screen {
        &:is(.is-inverse, [inverse], [data-fw-inverse]) {
          background: color-mix(in oklab, var(--_mark) 62%, #000) !important;
          color: #fff !important;

          & :not(svg *) {
            background: none !important;
            color: inherit !important;
          }
        }
      }
    }
  }

  :where(:is(fw-care-card, .fw-care-card, [data-fw='care-card']):not([data-fw-around], [data-fw-arriving])) {
    box-sizing: border-box;
    background: color-mix(in oklab, var(--_mark) 4%, transparent);
    overflow-wrap: break-word;

    /* Heavier than what many themes begin with, that no div has a margin or a padding. */
    &:not([hidden]) {
      display: block;
      margin-block: 1.5em;
      padding: 0.8em 1.1em;
    }

    & :is(h2, h3, h4, h5, h6, [role='heading']) {
      margin-block: 0 0.5em;
      font-size: 1.2em;
      line-height: 1.35;
    }

    & :is(ul, ol, p) {
      margin-block: 0 0.7em;
    }

    & :is(ul, ol) {
      padding-inline-start: 1.3em;
    }

    /* Themes begin with no markers, too, and set them anew where the author's classes are theirs. */
    & :is(ul, ol, li) {
      list-style: revert;
    }

    & li + li {
      margin-block-start: 0.35em;
    }

    /* A number to press with a shaking thumb. Its plus sign stays in front where words run from right to left. */
    & :is([href^='tel:'], [href^='sms:']) {
      display: inline-flex;
      align-items: center;
      min-block-size: max(44px, 2.75em);
      min-inline-size: max(44px, 2.75em);
      font-weight: 700;
      unicode-bidi: plaintext;
    }

    & :focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }

    & .fw-source {
      font-size: 0.9em;
    }

    @media print {
      background: none;
      break-inside: avoid;
    }
  }
`;
