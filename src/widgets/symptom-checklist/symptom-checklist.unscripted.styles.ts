import { css } from 'lit';

/**
 * Only in flarewell.css, for as long as a script may be on its way: room for the button to come, where it will. Without a
 * care card on the page there is none. A card in another root is not seen from here; then the page moves once.
 */
export const symptomChecklistUnscriptedStyles = css`
  @media (scripting: enabled) {
    :root:has(.fw-care-card, fw-care-card, [data-fw='care-card'])
      :where(.fw-symptom-checklist, fw-symptom-checklist, [data-fw='symptom-checklist']):not([data-fw-ready], [data-fw-around]):has(li, dd)::before {
      display: block;
      block-size: var(--_controls);
      content: '';
    }
  }
`;
