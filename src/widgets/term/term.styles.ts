import { css } from 'lit';

import { tokens } from '../../theme/tokens.js';

export const termStyles = css`
  :host {
    ${tokens}
  }

  .room,
  .box {
    display: none;
  }

  @media screen {
    .word {
      text-decoration-line: underline;
      text-decoration-style: dotted;
    }

    /* Where a browser cannot open it, there is no mark either: the link leads to the list. */
    @supports selector(:popover-open) {
      :host(:not([data-fw-arriving])) .room {
        display: inline;
      }

      .box:popover-open {
        display: block;
      }
    }
  }

  /*
   * Room by padding, and the mark in it out of the flow: so it makes no line higher, and stays with the last letter of its word.
   * Chromium breaks a line that is full before it all the same, unless what is around both forbids it.
   */
  [part='word'] {
    white-space: nowrap;
  }

  slot {
    white-space: normal;
  }

  .room {
    position: relative;
    padding-inline-end: max(24px, 1.5em);
  }

  button {
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  .ask {
    position: absolute;
    inset: 0;

    &::after {
      position: absolute;
      inset: 0;
      inline-size: 1.15em;
      block-size: 1.15em;
      margin: auto;
      border: 1px solid;
      border-radius: 50%;
      font: bold 0.8em/1.15 sans-serif;
      content: '?';
    }

    &[dir='rtl']::after {
      content: '؟';
    }

    /* What can be pressed is as high as the line, which gets no higher by the mark. */
    &::before {
      position: absolute;
      inset: min(0px, 50% - max(12px, 0.7em)) 0;
      content: '';
    }
  }

  .box {
    --_inline: min(22em, 100% - 1em);

    /* Of the page, not of the window: it moves along with the text that it belongs to. */
    position: absolute;
    inset: auto auto auto clamp(0.5em, var(--_x) - var(--_inline) / 2, 100% - var(--_inline) - 0.5em);
    box-sizing: border-box;
    inline-size: var(--_inline);
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.7em 1em 0.3em;
    overflow: auto;
    color: inherit;
    text-align: start;
    overflow-wrap: break-word;
  }

  p {
    margin: 0 0 0.3em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;

    & > * {
      min-inline-size: var(--_target);
      color: inherit;
      line-height: var(--_target);
      text-decoration: underline;
    }
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
`;
