import { css } from 'lit';

export const comparisonStyles = css`
  label {
    display: flex;
    flex: 1 1 8em;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 17em;
  }

  select {
    flex: 1;
    min-inline-size: 0;
  }

  .frame.overflowing {
    overflow-x: auto;
    scroll-padding-inline-start: 40%;
  }

  @media print {
    .frame.overflowing {
      overflow: visible;
    }
  }
`;
