import { css } from 'lit';

/**
 * Styles for the author's list. Also built into flarewell.css, so nothing in them may need a script: an empty one takes no
 * room until its list is made.
 */
export const contentsLightStyles = css`
  :where(:is(fw-contents, .fw-contents, [data-fw='contents']):not([data-fw-around]):has(a)) {
    &:not([hidden]) {
      display: block;
      margin-block: 1.5em;
    }

    & :is(h2, h3, h4, h5, h6) {
      margin-block: 0 0.4em;
      font-size: 1.1em;
    }

    & :is(ul, ol) {
      margin-block: 0;
      padding-inline-start: 1.5em;
    }

    /* Themes begin with no markers, too, and set them anew where the author's classes are theirs. */
    & :is(ul, ol, li) {
      list-style: revert;
    }

    & li {
      margin-block: 0;
    }

    /* To be pressed with a shaking thumb. */
    & li a {
      display: inline-block;
      position: relative;
      box-sizing: border-box;
      min-block-size: max(44px, 2.75em);
      min-inline-size: max(44px, 2.75em);
      padding: 0.6em 0.5em;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }

    & .fw-source {
      font-size: 0.9em;
    }

    /* Known by its bar: it moves no word, and needs no colour. */
    @media screen {
      & [aria-current='true']::before {
        position: absolute;
        inset-block: 0.35em;
        inset-inline-start: 0;
        border-inline-start: 4px solid;
        content: '';
      }
    }

    @media print {
      & li a {
        min-block-size: 0;
        padding-block: 0.15em;
      }
    }
  }
`;
