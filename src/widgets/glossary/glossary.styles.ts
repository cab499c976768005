import { css } from 'lit';

export const glossaryStyles = css`
  /* In reach wherever in a long list the reader has come to. */
  .controls {
    position: sticky;
    inset-block-end: 0.5em;
    margin: 0;
  }

  button {
    background: Canvas;
    color: CanvasText;
  }
`;
