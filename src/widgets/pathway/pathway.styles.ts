import { css } from 'lit';

export const pathwayStyles = css`
  :host(:not([hidden])) {
    display: block;
  }
`;
