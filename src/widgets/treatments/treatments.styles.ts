import { css } from 'lit';

export const treatmentsStyles = css`
  label {
    display: flex;
    flex: 1 1 12em;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 20em;
    min-block-size: var(--_target);
  }

  select {
    flex: 1;
    min-inline-size: 0;
  }

  .controls [role='status'] {
    flex-basis: 100%;
  }

  /* It works as soon as its part has come; its room is kept before. */
  .awaited {
    visibility: hidden;
  }
`;
