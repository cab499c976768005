/** What the bench renders: our own words, as an author would paste them, made as long as a measure needs. */

export type Widget = 'faq' | 'comparison-table';

const questions: [question: string, answer: string][] = [
  ['How much rest is too much?', 'There is no number that fits everyone. Many people feel stiffer after long rest.'],
  ['May I use heat?', 'Warmth eases pain for some people. Test it on your skin first, and keep it short.'],
  ['Which doctor do I ask?', 'Begin with your family doctor, who knows you and can rule out other causes.'],
  ['What do I write down?', 'Where it hurts, since when, and what it stops you from doing.'],
  ['Does the weather matter?', 'Some people say so. Studies found little, and not always in the same direction.'],
  ['Can I work with it?', 'Many people do, often with breaks and fewer hours. Ask for what would help you.'],
];

const rows: [feature: string, first: string, second: string][] = [
  ['Pain', 'In one region', 'In many regions'],
  ['Sleep', 'Often broken', 'Often broken'],
  ['Tests', 'None', 'None'],
  ['Stiffness', 'After effort', 'In the morning'],
  ['How long', 'Weeks to months', 'Three months or more'],
  ['Written criteria', 'None that are agreed', 'Published'],
];

const repeated = <Item>(items: Item[], count: number) =>
  Array.from({ length: count }, (_, n) => items[n % items.length]!);

/** The author's HTML with `count` questions or rows. It is whole without us, and is what native HTML is measured with. */
export function authored(widget: Widget, count: number): string {
  if (widget === 'faq') {
    const items = repeated(questions, count).map(
      ([question, answer], n) =>
        `<details id="q${count}-${n}"><summary>${question} (${n + 1})</summary><p>${answer}</p></details>`,
    );
    return items.join('\n');
  }
  const lines = repeated(rows, count).map(
    ([feature, first, second], n) =>
      `<tr><th scope="row">${feature} (${n + 1})</th><td>${first}</td><td>${second}</td></tr>`,
  );
  return `<table><caption>Two kinds of lasting pain</caption><thead><tr><th scope="col">What is compared</th><th scope="col">Of the muscles</th><th scope="col">Widespread</th></tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

export function wrapped(widget: Widget, html: string): string {
  return `<div class="fw-${widget}" data-fw="${widget}">\n${html}\n</div>`;
}

const complaints = ['Stiff after rest', 'Sore at a light touch', 'Cramps without effort', 'Waking up tired', 'Trouble falling asleep', 'A short temper'];

/** A checklist in groups of twenty, with the care card without which there is no form. */
export function checklist(count: number): string {
  const card = '<div class="fw-care-card" data-fw="care-card" data-fw-level="urgent"><h3>Call if you cannot stand</h3><ul><li>at once</li></ul></div>';
  return `${card}<div class="fw-symptom-checklist" data-fw="symptom-checklist">${inGroups(count, (heading, items) => `<h3>${heading}</h3><ul>${items.map((words) => `<li>${words}</li>`).join('')}</ul>`)}</div>`;
}

/** The same as native fieldsets, for a page that shows them when a button is pressed. */
export function fieldsets(count: number): string {
  return inGroups(count, (heading, items) => `<fieldset><legend>${heading}</legend>${items.map((words) => `<div><label><input type="checkbox"> ${words}</label></div>`).join('')}</fieldset>`);
}

function inGroups(count: number, group: (heading: string, items: string[]) => string): string {
  const items = repeated(complaints, count).map((words, n) => `${words} (${n + 1})`);
  return Array.from({ length: Math.ceil(count / 20) }, (_, n) => group(`Group ${n + 1}`, items.slice(20 * n, 20 * n + 20))).join('');
}

const paragraph =
  '<p>Pain that lasts changes a day long before it has a name. This page collects what can be said with some certainty, what is only said, and what to ask. It is read in pieces, on a phone, by people who are tired.</p>';

const pageStyle =
  'body{margin:0;font:16px/1.5 sans-serif;color:#222}main{max-width:44rem;margin:auto;padding:1rem}h1{line-height:1.2}';

/** A post as long as an article (about 1,500 words), whose first screen holds the given pieces, each after a paragraph. */
export function post(head: string, pieces: string[]): string {
  const body = pieces.map((piece) => `${paragraph}\n${piece}`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lasting pain</title><link rel="icon" href="data:,"><style>${pageStyle}</style>${head}</head><body><main><h1>Lasting pain</h1>
${body}
${paragraph.repeat(30)}
</main></body></html>`;
}
