import { css } from 'lit';

export const symptomFormStyles = css`
  .form {
    line-height: 1.45;
    text-align: start;
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
  }

  p {
    margin-block: 0.5em;
  }

  .controls {
    gap: 0.5em 0.75em;
    margin-block: 0.75em;
  }

  button {
    padding-block: 0.4em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.25em 0.9em 0.5em;
  }

  legend {
    padding-inline: 0.3em;
    font-weight: 700;
  }

  /* A long list lays out and paints what is in sight; the outline of a box needs room inside. */
  .long {
    contain-intrinsic-block-size: auto 30em;
    content-visibility: auto;
    margin-inline: -0.3em;
    padding-inline: 0.3em;
  }

  label {
    display: flex;
    gap: 0 0.7em;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.15em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: max(20px, 1.5em);
    min-block-size: 0;
    block-size: max(20px, 1.5em);
    margin: 0;
    accent-color: currentColor;
    cursor: pointer;
  }

  small {
    display: block;
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .details > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block: 0.4em 0.8em;
    margin-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 1.5em;
  }

  .details label {
    flex-direction: column;
    align-items: stretch;
    min-inline-size: 0;
  }

  .details :is(select, input) {
    inline-size: 100%;
  }

  .keeping {
    border-block-start: 1px solid var(--_line);
  }

  .keeping p {
    margin-block: 0 0.5em;
  }
`;
