import { css } from 'lit';

/**
 * How what an author says of a statement looks: how sure it is, where it is from, and that a check is too old. Stands inside
 * the rule of a widget's light styles, as `${claimStyles}`. All is said in words; the marks set them apart in greyscale and
 * forced colours too.
 */
export const claimStyles = css`
  & .fw-source {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  & .fw-certainty {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding-inline: 0.4em;
    font-size: 0.85em;

    &.is-emerging {
      border-style: dashed;
    }

    &.is-disputed {
      border-style: dotted;
      border-width: 2px;
    }

    &.is-not-recognised {
      border-style: double;
      border-width: 3px;
    }
  }

  & [data-fw-stale]::after {
    content: var(--_stale, '');
    font-weight: bold;
  }
`;
