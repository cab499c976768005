import { css } from 'lit';

export const contentsStyles = css`
  .time {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9em;
    line-height: 1.5;
    min-block-size: 1.5em;
  }

  :host([data-fw-arriving]) :is(nav, .time) {
    display: none;
  }
`;
