import { css, html, type TemplateResult } from 'lit';

/** How a sheet of paper looks, whatever the page around the widget looks like: black on white, large, in the reader's own system font. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 12mm 15mm;
  }

  body {
    margin: 0;
    background: #fff;
    color: #000;
    font: 13pt / 1.35 system-ui, sans-serif;
  }

  h1 {
    margin: 0 0 3mm;
    font-size: 18pt;
  }

  h2 {
    margin: 0 0 1.5mm;
    font-size: 14pt;
  }

  section {
    margin-block-end: 5mm;
  }

  ul {
    margin: 0;
    padding-inline-start: 6mm;
  }

  li {
    margin-block: 0.8mm;
  }

  .line {
    border-block-end: 0.3mm solid #555;
    block-size: 7.5mm;
  }
`;

/** Ruled lines, far enough apart for handwriting. */
export function writingLines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<div class="line"></div>`);
}
