import { css } from 'lit';

export const symptomChecklistStyles = css`
  /* On the paper of the whole page stands what the author wrote; the reader's list has a sheet of its own. */
  @media print {
    slot[hidden] {
      display: contents !important;
    }

    slot ~ div {
      display: none;
    }
  }
`;
