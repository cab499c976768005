/** Support lines as authors write them, in both forms, and what a reader gets to see of them. */
export const line = (name: string, number: string, more = ', day and night, in English') =>
  `<li><strong>${name}</strong>: <a href="tel:${number.replaceAll(' ', '')}">${number}</a>${more} <small class="fw-source"><a href="https://example.org/">${name}</a>, checked <time datetime="2026-11-20">20 November 2026</time></small></li>`;

export const everybody = '<h3>Help</h3><p>In danger now: call your local emergency number.</p>';
export const uk = `<h4 data-fw-region="GB">United Kingdom</h4><ul>${line('Samaritans', '116 123')}</ul>`;
export const germany = `<h4 data-fw-region="DE">Germany</h4><ul>${line('TelefonSeelsorge', '0800 1110111')}</ul>`;
export const australia = `<h4 class="is-region-au">Australia</h4><ul>${line('Lifeline', '13 11 14')}</ul>`;
export const peers = '<h4>Groups</h4><ul><li class="is-peer">Pain groups near you: ask your clinic.</li></ul>';
export const lines = everybody + uk + germany + australia + peers;

export const forms = [
  {
    name: 'a plain wrapper',
    around: (inside: string, options: Record<string, string> = {}) =>
      `<div class="fw-support" data-fw="support"${Object.entries(options).map(([name, value]) => ` data-fw-${name}="${value}"`).join('')}>${inside}</div>`,
  },
  {
    name: 'a plain wrapper with options as classes',
    around: (inside: string, options: Record<string, string> = {}) =>
      `<div class="fw-support ${Object.entries(options).map(([name, value]) => `is-${name}-${value.toLowerCase()}`).join(' ')}">${inside}</div>`,
  },
  {
    name: 'the tag',
    around: (inside: string, options: Record<string, string> = {}) =>
      `<fw-support${Object.entries(options).map(([name, value]) => ` ${name}="${value}"`).join('')}>${inside}</fw-support>`,
  },
];
