import { css } from 'lit';

import { tokens } from '../../theme/tokens.js';

export const recognitionStyles = css`
  :host {
    ${tokens}
  }

  :host(:not([hidden])) {
    display: block;
  }

  .end p {
    margin-block: 0.7em 0;
  }
`;
