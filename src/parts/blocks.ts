import { css } from 'lit';

/**
 * How an author's own headings, lists and paragraphs stand in a widget, whatever the theme does around it. Stands at the start
 * of the rule of a widget's light styles, as `${blockStyles}`: what follows says it in other ways where the widget has to.
 */
export const blockStyles = css`
  & {
    overflow-wrap: break-word;
  }

  & > :first-child {
    margin-block-start: 0;
  }

  :where(&) :is(ul, ol) {
    padding-inline-start: 1.3em;
  }

  /* Many themes begin with no markers, and points of several lines would run into each other. */
  & :is(ul, ol, li) {
    list-style: revert;
  }

  & li {
    break-inside: avoid;
  }

  /* Many themes have taken the ring away. */
  & :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  /* On paper, what it is about stays with what it says. */
  & :is(h2, h3, h4, h5, h6, dt) {
    break-after: avoid;
  }
`;

/** The edge around what stands apart from the text. The wrapper itself stands outside of what has the tokens, as long as there is no flarewell.css. */
export const boxStyles = css`
  & {
    box-sizing: border-box;
    border: 1px solid var(--_edge, color-mix(in oklab, currentColor 62%, transparent));
    border-radius: var(--_radius, 0.3em);
    padding: 0.75em 1em;
  }
`;
