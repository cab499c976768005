import { expect } from '@open-wc/testing';
import { flareText } from '../../../src/widgets/flare-warning/flare-warning.output.js';
import { readFlare } from '../../../src/widgets/flare-warning/flare-warning.reader.js';
import { start } from '../../../src/loader/loader.js';
import { put } from '../../support/fixture.js';
import { until } from '../../support/settled.js';

const textOf = (html: string) => flareText(readFlare(put(html).children, () => undefined)).trim();

describe('a flare warning as text', () => {
  for (const [link, text] of [
    ['<a href="tel:112">Call now</a>', 'Call now (112)'],
    ['<a href="tel:112">Call 112</a>', 'Call 112'],
    ['<a href="tel:+49800111">0800 111</a>', '0800 111 (+49800111)'],
    ['<a href="tel:0800111">0800 111</a>', '0800 111'],
    ['<a href="tel:0800111">Call the 24/7 crisis line</a>', 'Call the 24/7 crisis line (0800111)'],
    ['<a href="sms:741741?body=HOME">Text HOME</a>', 'Text HOME (741741)'],
    ['<a href="tel:١١٢">اتصل ١١٢</a>', 'اتصل ١١٢'],
    ['<a href="https://example.org/1">Read more</a>', 'Read more'],
  ])
    it(`says the number that a link dials: ${text}`, () => expect(textOf(`<p>${link}</p>`)).to.equal(text));

  it('says the level of a care card that stands in it, as the page shows it', async () => {
    start();
    const card = '<div class="fw-care-card is-level-emergency" data-fw="care-card"><h3>Call if</h3><ul><li>worse</li></ul></div>';
    const place = put(`<h3 data-fw-part="not-a-flare">It may not be</h3>${card}`);
    await until(() => getComputedStyle(place.querySelector('.fw-care-card h3')!, '::before').content.includes('Emergency'), 'the card says its level', 20_000);
    expect(flareText(readFlare(place.children, () => undefined))).to.contain('Emergency: get help now. Call if');
  });
});
