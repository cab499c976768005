import { css } from 'lit';

/** Styles for the author's marked word. Also built into flarewell.css: without a script, only what leads to a meaning is marked. */
export const termLightStyles = css`
  :where(fw-term, .fw-term:not(small), [data-fw='term']) {
    &[title],
    & :is(a, [title]) {
      text-decoration: none;

      @media screen {
        /* Not in one: WebKit takes but a line there. */
        text-decoration-line: underline;
        text-decoration-style: dotted;
      }
    }
  }
`;
