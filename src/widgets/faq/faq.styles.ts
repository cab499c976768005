import { css } from 'lit';

export const faqStyles = css`
  .search,
  .search input {
    flex: 1;
    min-inline-size: 0;
  }

  .search {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .copy-link {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    border-color: transparent;
    padding: 0;
  }

  @media print {
    .search,
    .copy-link {
      display: none;
    }
  }
`;
