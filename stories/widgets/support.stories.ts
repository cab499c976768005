import { pasted, type WidgetMeta, type WidgetStory } from './story.js';

const meta: WidgetMeta = { title: 'Widgets/support', component: 'fw-support' };
export default meta;

const around = (inside: string, attributes = '') => pasted(`<div class="fw-support" data-fw="support"${attributes}>\n${inside}\n</div>`);

const checked = (site: string, date = '2026-11-20', words = '20 November 2026') =>
  `<small class="fw-source"><a href="https://${site}/">${site}</a>, checked <time datetime="${date}">${words}</time></small>`;

const everybody = `<h3>Help and support</h3>
  <p><strong>In danger now?</strong> Call your local emergency number, or ask somebody near you to call.</p>`;

const uk = `<h4 data-fw-region="GB">United Kingdom</h4>
  <ul><li><strong>Emergency</strong>: <a href="tel:999">999</a>, day and night. If you are deaf or cannot speak: <a href="tel:18000">18000</a>, with the Relay UK app or a textphone. ${checked('www.relayuk.bt.com')}</li><li><strong>Samaritans</strong>: <a href="tel:116123">116 123</a>, day and night, in English. ${checked('www.samaritans.org')}</li><li><strong>Shout</strong>: the word SHOUT in a text to <a href="sms:85258">85258</a>, day and night, in English. ${checked('giveusashout.org')}</li></ul>`;

const germany = `<h4 data-fw-region="DE">Germany</h4>
  <ul><li><strong>Emergency</strong>: <a href="tel:112">112</a>, day and night. ${checked('digital-strategy.ec.europa.eu')}</li><li><strong>TelefonSeelsorge</strong>: <a href="tel:+498001110111">0800 111 0 111</a>, day and night, in German; chat on its website. ${checked('www.telefonseelsorge.de')}</li></ul>`;

const australia = `<h4 class="is-region-au">Australia</h4>
  <ul><li><strong>Lifeline</strong>: <a href="tel:131114">13 11 14</a>, day and night, in English. ${checked('www.lifeline.org.au')}</li></ul>`;

const peers = `<h4>People who live with it too</h4>
  <ul><li class="is-peer">Groups near you for people with lasting pain: ask your clinic.</li></ul>`;

const line = (inside: string) => `<ul><li><strong>Samaritans</strong>: ${inside}</li></ul>`;

/** What is for everybody comes first, and stays. The list of regions shows the lines of one; nothing is guessed. */
export const Regions: WidgetStory = { name: 'Several regions', parameters: { html: around(`${everybody}\n${uk}\n${germany}\n${australia}\n${peers}`) } };

/** Without a choice there is no list to choose from. */
export const OneRegion: WidgetStory = { name: 'One region', parameters: { html: around(`${everybody}\n${uk}\n${peers}`) } };

/** The host knows where its readers are, and says so; a reader may choose another region. */
export const ChosenByHost: WidgetStory = {
  name: 'A region that the host chose',
  parameters: { html: around(`${everybody}\n${uk}\n${germany}\n${australia}`, ' data-fw-region="DE"') },
};

/** All lines are shown, and the last words say that there is none for the region. */
export const RegionWithoutLines: WidgetStory = {
  name: 'A region without lines',
  parameters: { html: around(`${everybody}\n${uk}\n${germany}`, ' data-fw-region="NZ"') },
};

/** An old number stays: better than none. The words behind its date say to check it again. */
export const CheckedLongAgo: WidgetStory = {
  name: 'Checked long ago',
  parameters: { html: around(`${everybody}\n${line(`<a href="tel:116123">116 123</a>, day and night, in English. ${checked('www.samaritans.org', '2025-01-15', '15 January 2025')}`)}`) },
};

/** What an engine made of it: elements around regions, a heading in a box, one part for two regions. */
export const InBoxes: WidgetStory = {
  name: 'Boxes around regions',
  parameters: {
    html: around(`<div class="wp-block-group">${everybody}</div>
      <section data-fw-region="gb, ie">\n<h4>United Kingdom and Ireland</h4>\n${line(`<a href="tel:116123">116 123</a>, day and night, in English. ${checked('www.samaritans.org')}`)}\n</section>
      <div class="wp-block-group"><header>${germany.replace('</h4>', '</h4></header>')}</div>`),
  },
};

/** The words follow the nearest `lang`. */
export const German: WidgetStory = {
  parameters: {
    html: around(
      `<h3>Hilfe</h3>
      <p><strong>Jetzt in Gefahr?</strong> Rufen Sie die örtliche Notrufnummer an.</p>
      <h4 data-fw-region="DE">Deutschland</h4>
      <ul><li><strong>TelefonSeelsorge</strong>: <a href="tel:08001110111">0800 111 0 111</a>, Tag und Nacht, auf Deutsch. <small class="fw-source"><a href="https://www.telefonseelsorge.de/">telefonseelsorge.de</a>, geprüft am <time datetime="2026-11-20">20. November 2026</time></small></li></ul>
      <h4 data-fw-region="GB">Vereinigtes Königreich</h4>
      <ul><li><strong>Samaritans</strong>: <a href="tel:116123">116 123</a>, Tag und Nacht, auf Englisch. <small class="fw-source"><a href="https://www.samaritans.org/">samaritans.org</a>, geprüft am <time datetime="2024-11-20">20. November 2024</time></small></li></ul>
      <h4>Menschen, die auch damit leben</h4>
      <ul><li class="is-peer">Gruppen in Ihrer Nähe: Fragen Sie in Ihrer Arztpraxis.</li></ul>`,
      ' lang="de" data-fw-region="AT"',
    ),
  },
};

/** Right to left. A plus sign stays in front of its number. */
export const Arabic: WidgetStory = {
  parameters: {
    html: around(
      `<h3>المساعدة</h3>
      <p><strong>هل أنت في خطر الآن؟</strong> اتصل برقم الطوارئ المحلي.</p>
      <h4 data-fw-region="GB">المملكة المتحدة</h4>
      <ul><li><strong>Samaritans</strong>: <a href="tel:116123">116 123</a>، ليلًا ونهارًا، بالإنجليزية. <small class="fw-source"><a href="https://www.samaritans.org/">samaritans.org</a>، جرى التحقق في <time datetime="2026-11-20">20 نوفمبر 2026</time></small></li></ul>
      <h4 data-fw-region="DE">ألمانيا</h4>
      <ul><li><strong>TelefonSeelsorge</strong>: <a href="tel:+498001110111">+49 800 1110111</a>، ليلًا ونهارًا، بالألمانية. <small class="fw-source"><a href="https://www.telefonseelsorge.de/">telefonseelsorge.de</a>، جرى التحقق في <time datetime="2024-11-20">20 نوفمبر 2024</time></small></li></ul>
      <h4>أشخاص يعيشون مع الحالة نفسها</h4>
      <ul><li class="is-peer">مجموعات قريبة منك: اسأل عيادتك.</li></ul>`,
      ' lang="ar" dir="rtl" data-fw-region="JO"',
    ),
  },
};

const mistake = (name: string, mistakes: string[], inside: string, attributes = ''): WidgetStory => ({
  name: `Mistake: ${name}`,
  parameters: { mistakes, html: around(inside, ` lang="en"${attributes}`) },
});

/** A mistake: an engine took the list away, or there never was one. */
export const NoLines: WidgetStory = mistake('no list', ['no-lines'], `${everybody}\n<p>Samaritans: <a href="tel:116123">116 123</a>.</p>`);

/** A mistake: a reader from elsewhere finds nothing. */
export const NoFirstHelp: WidgetStory = mistake('nothing for everybody', ['no-first-help'], `<h3>Help</h3>\n${uk}\n${germany}`);

/** A mistake: a name is no code. */
export const UnknownRegion: WidgetStory = mistake('a region that does not exist', ['unknown-region'], `${everybody}\n${uk}\n${germany.replace('"DE"', '"Germany"')}`);

/** A mistake: who needs help at once may not read on. */
export const PeerFirst: WidgetStory = mistake('peers first', ['peer-first'], `${everybody}\n${peers}\n${uk}`);

/** A mistake: a name alone leads nowhere. */
export const NoWay: WidgetStory = mistake('no way to reach it', ['no-way'], `${everybody}\n${line('somebody listens, day and night.')}`);

/** A mistake: a number that has to be remembered and typed. */
export const NumberUnlinked: WidgetStory = mistake('a number that is no link', ['number-unlinked'], `${everybody}\n${line(`<a href="https://www.samaritans.org/">chat</a>, or 116 123, day and night. ${checked('www.samaritans.org')}`)}`);

/** A mistake: letters that not every telephone can call. */
export const NumberLetters: WidgetStory = mistake('letters in a number', ['number-letters'], `${everybody}\n${line(`<a href="tel:1-800-HELP">1-800-HELP</a>, day and night. ${checked('www.samaritans.org')}`)}`);

/** A mistake: one of the two is wrong, and nobody sees which. */
export const NumberDiffers: WidgetStory = mistake('a link that calls another number', ['number-differs'], `${everybody}\n${line(`<a href="tel:116132">116 123</a>, day and night. ${checked('www.samaritans.org')}`)}`);

/** A mistake: nobody knows whether the number still holds. */
export const NoDate: WidgetStory = mistake('no date', ['no-date'], `${everybody}\n${line('<a href="tel:116123">116 123</a>, day and night.')}`);

/** A mistake: such a date can never grow old. */
export const DateUnreadable: WidgetStory = mistake(
  'a date that cannot be read',
  ['date-unreadable'],
  `${everybody}\n${line('<a href="tel:116123">116 123</a>, day and night. <small class="fw-source">Samaritans, checked <time>last week</time></small>')}`,
);

/** A mistake: somebody calls, and nobody answers. */
export const NoHours: WidgetStory = mistake('no hours', ['no-hours'], `${everybody}\n${line(`<a href="tel:116123">116 123</a>, in English. ${checked('www.samaritans.org')}`)}`);

/** A mistake: help must be readable without a press. */
export const Closable: WidgetStory = {
  name: 'Mistake: inside something closed',
  parameters: { mistakes: ['closable'], html: pasted(`<details><summary>Help</summary>\n${around(`${everybody}\n${uk}`)}\n</details>`) },
};

const content = await fetch(new URL('../../src/content/inomyalgia/support.html', import.meta.url));

/** The content that comes with the library. Check each number before you publish it. */
export const ReadyMade: WidgetStory = {
  name: 'Ready-made: inomyalgia',
  parameters: { html: pasted(await content.text()), content: ['support'] },
};
