import { css } from 'lit';

export const supportStyles = css`
  /* One row at any width, since its height is kept before it is there. */
  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: min(100%, 26em);
  }

  select {
    flex: 1;
    min-inline-size: 6em;
  }

  p {
    margin-block: 0.7em 0;
    border-inline-start: 6px solid;
    padding-inline-start: 1em;
    font-weight: bold;
  }
`;
