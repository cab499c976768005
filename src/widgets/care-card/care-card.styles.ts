import { css } from 'lit';

export const careCardStyles = css`
  :host {
    position: relative;
  }

  :host(:not([hidden])) {
    display: block;
  }

  .in-heading {
    display: none;
  }

  .level {
    margin-block: 0 0.3em;
    font-weight: 700;
  }

  /* While a page has not yet taken on the look, the heading cannot carry the words: they are said before it. */
  .end,
  :host([data-fw-arriving]) .in-heading {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
