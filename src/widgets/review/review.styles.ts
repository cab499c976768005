import { css } from 'lit';

import { tokens } from '../../theme/tokens.js';

export const reviewStyles = css`
  :host {
    ${tokens}
  }

  :host(:not([hidden])) {
    display: block;
  }

  p {
    margin-block: 0.7em 0;
    font-weight: 700;
  }
`;
