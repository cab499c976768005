import { css, html, type TemplateResult } from 'lit';

import type { CopyController } from '../behaviors/copy.js';
import type { LanguageController } from '../behaviors/language.js';
import { tokens } from '../theme/tokens.js';

/** How every widget's own controls look: the page's font and colours, targets of at least 44 px, no motion. */
export const controlStyles = css`
  :host {
    ${tokens}
    display: block;
    position: relative;
    min-inline-size: 0;
  }

  :host([hidden]),
  :host([data-fw-arriving]) :is(.controls, .link),
  [hidden] {
    display: none !important;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    margin-block-end: 0.5em;
    min-block-size: var(--_target);
    text-align: start;
  }

  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0 0.8em;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.3;
  }

  button,
  select {
    cursor: pointer;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  button:hover,
  select:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  [role='status'] {
    margin: 0;
    font-size: 0.9em;
  }

  .controls [role='status'] {
    flex: 1 1 6em;
    color: var(--_quiet);
  }

  .uncopied {
    display: block;
    max-inline-size: none;
    margin-block-end: 0.5em;
  }

  textarea {
    inline-size: 100%;
    padding-block: 0.6em;
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;

/** The text that could not be copied, for the reader to select; nothing when the clipboard took it. */
export function uncopiedText(copy: CopyController, l10n: LanguageController): TemplateResult | string {
  return copy.uncopied
    ? html`<label class="uncopied">
        ${l10n.msg('That did not work here. Select this text to copy it yourself.', {
          id: 'copy.by-hand',
          desc: 'Above a text field that appears when the browser refuses to copy, to print or to save. The reader selects its text and copies it by hand.',
        })}
        <textarea readonly rows="4" .value=${copy.uncopied} @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea>
      </label>`
    : '';
}
