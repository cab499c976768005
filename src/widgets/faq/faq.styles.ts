import { css } from 'lit';

export const faqStyles = css`
  .search {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    margin-block-end: 0.5em;
  }

  .search input {
    inline-size: 100%;
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
