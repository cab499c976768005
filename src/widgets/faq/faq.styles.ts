import { css } from 'lit';

export const faqStyles = css`
  slot {
    --_filtered: none;
  }

  .search,
  .search input {
    flex: 1;
    min-inline-size: 0;
  }

  .search {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .link {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    max-inline-size: 100%;

    &.at-rest:not(:focus-within) {
      opacity: 0;
      pointer-events: none;
    }

    & p:not(:empty) {
      padding: 0.4em;
      background: Canvas;
      color: CanvasText;
    }

    & button {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: var(--_target);
      border-color: transparent;
      padding: 0;
    }
  }

  @media print {
    .link {
      display: none;
    }
  }
`;
