import { css } from 'lit';

export const comparisonStyles = css`
  slot {
    --_off: none;
  }

  label {
    display: flex;
    flex: 9 1 8em;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    max-inline-size: 17em;
  }

  select {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  /* Nothing to be seen: its end tells that a reader switched the page to dark or light, and the surface is another. */
  .frame {
    transition: color 1ms;
  }

  @media screen {
    /* A wide table does not widen the page before it is measured; unlike scrolling, clipping lets headings stick. */
    .frame {
      overflow-x: clip;
      overflow-clip-margin: 6px;
    }

    .frame.overflowing {
      overflow-x: auto;
      scroll-padding-inline-start: 40%;
    }
  }
`;
