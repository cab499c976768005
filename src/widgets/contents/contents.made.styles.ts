import { css } from 'lit';

export const madeListStyles = css`
  /* As wide as a side column where nothing says how wide it is. */
  .made {
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    margin-block-start: 1.5em;
    text-align: start;
  }

  .title {
    margin: 0;
    font-weight: 700;
  }

  [part='toggle'] {
    display: none;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    inline-size: 100%;
    font-weight: 700;
    text-align: start;
  }

  [part='toggle']::after {
    border-block-start: 0.45em solid;
    border-inline: 0.4em solid transparent;
    content: '';
    forced-color-adjust: none;
  }

  [aria-expanded='true']::after {
    rotate: 180deg;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul ul {
    padding-inline-start: 1.25em;
  }

  a {
    display: block;
    position: relative;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    padding-inline-start: 0.75em;
    color: inherit;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .pinned {
    font-weight: 700;
  }

  small {
    display: block;
    font-weight: 400;
  }

  .made > ul {
    border-block: 1px solid var(--_line);
  }

  .made ~ .time {
    margin-block: 0.4em 1.5em;
  }

  @media screen {
    [aria-current]::before {
      position: absolute;
      inset-block: 0.35em;
      inset-inline-start: 0;
      border-inline-start: 4px solid;
      content: '';
    }
  }

  @media print {
    a {
      min-block-size: 0;
      padding-block: 0.15em;
      break-inside: avoid;
    }
  }

  @media screen {
    @container (inline-size < 30em) {
      .title,
      ul:not(.open, ul *) {
        display: none;
      }

      [part='toggle'] {
        display: flex;
      }
    }
  }
`;
