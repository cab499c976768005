/** Rows as an author writes them. */
export const from = (date = '2026-11-20', words = '20 November 2026') => `<small class="fw-source"><a href="https://icd.who.int/">WHO</a>, checked <time datetime="${date}">${words}</time></small>`;

export const row = (list: string, status: string, words: string, rest = from()) => `<dt>${list}</dt><dd><span class="fw-status is-${status}">${words}</span> ${rest}</dd>`;

export const limits = '<h4>What it does not mean</h4><ul><li>It does not mean that the pain is not real.</li></ul>';

export const dl = (...rows: string[]) => `<dl>${rows.join('')}</dl>`;

export const forms = [
  { name: 'the plain wrapper', around: (inside: string, months = '') => `<div class="fw-recognition" data-fw="recognition"${months && ` data-fw-months="${months}"`}>${inside}</div>` },
  { name: 'the tag', around: (inside: string, months = '') => `<fw-recognition${months && ` months="${months}"`}>${inside}</fw-recognition>` },
];

export const [wrapper, tag] = forms as [(typeof forms)[0], (typeof forms)[0]];
