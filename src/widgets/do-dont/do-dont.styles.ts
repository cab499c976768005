import { css } from 'lit';

export const doDontStyles = css`
  :host(:not([hidden])) {
    display: block;
  }
`;
