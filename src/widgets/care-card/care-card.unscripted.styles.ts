import { css } from 'lit';

/**
 * Only in flarewell.css: the words for the level where no script says them, or none has come yet. A card whose level is not known is
 * important; of several levels the most severe counts.
 */
export const careCardUnscriptedStyles = css`
  @layer {
    :where(fw-care-card, .fw-care-card, [data-fw='care-card']) {
      --_severity: var(--_important) !important;

      &:is(.is-level-routine, [level='routine' i], [data-fw-level='routine' i]) {
        --_severity: var(--_routine) !important;
      }

      &:is(.is-level-urgent, [level='urgent' i], [data-fw-level='urgent' i]) {
        --_severity: var(--_urgent) !important;
      }

      &:is(.is-level-emergency, [level='emergency' i], [data-fw-level='emergency' i]) {
        --_severity: var(--_emergency) !important;
      }
    }
  }
`;

/** The messages that these properties hold, each in the language of its place. */
export const careCardUnscriptedWords = {
  '--_emergency': 'care-card.emergency',
  '--_urgent': 'care-card.urgent',
  '--_routine': 'care-card.routine',
  '--_important': 'care-card.important',
};
