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

  /* On paper, what it is about stays with what it says. */
  & :is(h2, h3, h4, h5, h6, dt) {
    break-after: avoid;
  }
`;
