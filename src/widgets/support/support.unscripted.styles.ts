import { css } from 'lit';

/** Only in flarewell.css, for as long as a script may be on its way: room for the list of regions, where there is a choice. */
export const supportUnscriptedStyles = css`
  @media (scripting: enabled) {
    :where(fw-support, .fw-support, [data-fw='support']):not([data-fw-ready], [data-fw-around]):has(
        :is([data-fw-region], [class*='is-region-']) ~ :is([data-fw-region], [class*='is-region-'])
      )::before {
      display: block;
      block-size: var(--_controls);
      content: '';
    }
  }
`;

/** The message that this property holds, in the language of its place. */
export const supportUnscriptedWords = { '--_peer': 'support.peer' };
