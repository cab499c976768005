import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../tools/run.js';
import { installReader, type Content } from './content-model.js';
import { openSite, pageOf, withoutChromium, type Site, type Visit } from './site.js';

const kinds = ['faq', 'comparison-table', 'symptom-checklist', 'flare-warning'];
const selectorOf = (kind: string) => `fw-${kind},.fw-${kind},[data-fw="${kind}"]`;

interface Outcome {
  /** There is something that names the widget. */
  named: boolean;
  /** All of the content stands in the page, as the author meant it. */
  survived: boolean;
  /** One working widget holds all of it. */
  works: boolean;
  /** A widget works, with what the engine made of the words. */
  changedBefore: boolean;
  /** The author's HTML is as the engine made it. */
  untouched: boolean;
  said: string[];
  wrong: string[];
}

/** Of what the widget is about: a table may stand in an answer, and a heading above a table. */
const aspect = ({ questions, rows, points }: Content, kind: string): (string | string[])[] => (kind === 'faq' ? questions : kind === 'comparison-table' ? rows : points);

/** What a reader finds in some HTML when no script runs. */
async function contentIn({ page }: Visit, html: string): Promise<Content> {
  return page.evaluate((html) => contentOf(new DOMParser().parseFromString(html, 'text/html').body), html);
}

/** Lets the built library at what an engine served, and looks at what came of it. */
async function outcomeOf({ page }: Visit, site: Site, html: string, kind: string, expected: Content): Promise<Outcome> {
  await page.goto(site.serve(pageOf(html)));
  const [served, named] = await page.evaluate(
    ([html, selector]) => {
      const { body } = new DOMParser().parseFromString(html!, 'text/html');
      return [contentOf(body), body.querySelector(selector!) !== null] as const;
    },
    [pageOf(html), selectorOf(kind)],
  );
  const same = (one: Content, other: Content) => JSON.stringify(aspect(one, kind)) === JSON.stringify(aspect(other, kind));
  const survived = named && aspect(expected, kind).length > 0 && same(served, expected);
  const readable = aspect(served, kind).length > 0 && aspect(served, kind).every(([words]) => words);
  let works = false;
  let changedBefore = false;
  // As long as it takes where something must come of it: content shown, or a word to the author. A machine under load is slow at both.
  let said = 0;
  for (let patience = named ? 400 : 10; patience && !works && !(!survived && (changedBefore || said)); patience--) {
    await page.waitForTimeout(50);
    const found = await page.evaluate((kind) => ({ ...widgetsIn(kind), said: globalThis.heard.filter((text) => text.includes(`fw-${kind}`)).length }), kind);
    works = found.working > 0 && same(found.content, expected);
    changedBefore = found.working > 0 && readable && same(found.content, served);
    said = found.said;
  }
  // A second message would be one too many, and what goes wrong may come after what went well.
  if (!survived) await page.waitForTimeout(500);
  // Of this document alone: in the window's own record, words of the one before it may come late.
  const heard = await page.evaluate(() => globalThis.heard);
  const ours = heard.filter((text) => text.startsWith('[flarewell]'));
  const untouched = await page.evaluate((html) => outlineOf(document.body) === outlineOf(new DOMParser().parseFromString(html, 'text/html').body), pageOf(html));
  // A snippet may hold another widget too, which says its own.
  return { named, survived, works, changedBefore, untouched, said: ours.filter((text) => text.includes(`fw-${kind}`)), wrong: heard.filter((text) => !ours.includes(text)) };
}

/** Several windows at once: most of the time is waiting. */
async function eachOf<T>(jobs: T[], visits: Visit[], work: (job: T, visit: Visit) => Promise<void>): Promise<void> {
  const queue = [...jobs];
  await Promise.all(visits.map(async (visit) => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job, visit);
  }));
}

describe('What blog engines make of the widgets', { skip: withoutChromium, timeout: 1_200_000 }, () => {
  let site: Site;
  let visits: Visit[];

  before(async () => {
    site = await openSite();
    visits = [];
    for (let count = 0; count < 8; count++) {
      const visit = await site.visit(pageOf('', { head: '' }));
      await visit.page.addInitScript(installReader);
      await visit.page.reload();
      visits.push(visit);
    }
  });
  after(() => site?.close());

  describe('in a set of our own', () => {
    const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
    const names = readdirSync(folder).map((name) => name.replace('.html', ''));
    const read = (name: string) => readFileSync(`${folder}${name}.html`, 'utf8');

    test('each form in which the content survives ends as a working widget with all of it', async () => {
      const failures: string[] = [];
      const pristine = { faq: await contentIn(visits[0]!, read('faq-wrapper')), table: await contentIn(visits[0]!, read('table-wrapper')) };
      assert.equal(pristine.faq.questions.length, 2);
      assert.equal(pristine.table.rows.length, 3);
      await eachOf(names.filter((name) => !name.startsWith('beyond')), visits, async (name, visit) => {
        const isFaq = name.startsWith('faq');
        const { survived, works, said, wrong } = await outcomeOf(visit, site, read(name), isFaq ? 'faq' : 'comparison-table', isFaq ? pristine.faq : pristine.table);
        if (!survived || !works || wrong.length) failures.push(`${name}: ${JSON.stringify({ survived, works, said, wrong })}`);
      });
      assert.deepEqual(failures, []);
    });

    test('what is beyond repair stays as it is, and one message says how to mend it', async () => {
      const failures: string[] = [];
      await eachOf(names.filter((name) => name.startsWith('beyond')), visits, async (name, visit) => {
        const kind = kinds.find((kind) => read(name).includes(`fw-${kind}`))!;
        const { works, untouched, said, wrong } = await outcomeOf(visit, site, read(name), kind, { questions: [['?', '']], rows: [], points: [] });
        const helpful = said.length === 1 && /without indentation/.test(said[0]!);
        if (works || !untouched || !helpful || wrong.length) failures.push(`${name}: ${JSON.stringify({ works, untouched, said, wrong })}`);
      });
      assert.deepEqual(failures, []);
    });
  });

  describe('in what real engines served', () => {
    test('at least 95 % of what survived works with all of its content, and the rest is left alone', { skip: withoutRecordings(), timeout: 1_200_000 }, async () => {
      const outcomes = new Map<string, Outcome>();
      const { jobs, skipped } = recordings();
      await eachOf(jobs, visits, async (job, visit) => {
        const expected = markdown[job.snippet.slice(0, 2)]?.[job.kind] ?? (await contentIn(visit, job.pristine));
        outcomes.set(job.name, await outcomeOf(visit, site, job.html, job.kind, expected));
      });

      const engines = new Map<string, number[]>();
      const lost: string[] = [];
      const disturbed: string[] = [];
      for (const [name, { survived, works, changedBefore, named, untouched, said, wrong }] of [...outcomes].sort()) {
        const engine = name.split('/')[0]!;
        const row = engines.get(engine) ?? [0, 0, 0, 0];
        engines.set(engine, row);
        row[survived ? 0 : named ? 2 : 3]!++;
        if (survived && works) row[1]!++;
        else if (survived) lost.push(`${name} ${said.join(' | ')}`);
        const told = named ? changedBefore || said.length === 1 : said.length === 0;
        if (!survived && !works && (!untouched || !told)) disturbed.push(`${name}: ${JSON.stringify({ untouched, said })}`);
        if (wrong.length) disturbed.push(`${name}: ${wrong.join(' | ')}`);
      }
      const total = [0, 1, 2, 3].map((column) => [...engines.values()].reduce((sum, row) => sum + row[column]!, 0));
      console.log(`  ${'engine'.padEnd(28)} survived  works  beyond repair  wrapper gone`);
      for (const [engine, row] of [...engines, ['all', total] as const])
        console.log(`  ${engine.padEnd(28)} ${row.map((count, index) => String(count).padStart([8, 6, 14, 13][index]!)).join(' ')}`);
      console.log(`  ${skipped} of other widgets, not looked at`);
      for (const name of [...lost, ...disturbed]) console.log(`  ! ${name}`);
      assert.ok(total[0]! > 200, `only ${total[0]} survived, which is not the recorded set`);
      assert.ok(total[1]! / total[0]! >= 0.95, `${total[1]} of ${total[0]} work`);
      assert.deepEqual(disturbed, []);
    });
  });
});

/** Recorded under neutral names; a widget's own are put in. */
const named = (html: string) => html.replace(/data-x-widget/g, 'data-fw').replace(/data-x-/g, 'data-fw-').replace(/\bx-(?=[a-z])/g, 'fw-');

function recordedFolder(): string {
  return resolve(root, process.env.HOSTS_DIR ?? '../shared/hosts');
}

function withoutRecordings(): string | false {
  return existsSync(join(recordedFolder(), 'fixtures')) ? false : 'no recorded engines here (HOSTS_DIR)';
}

/** What a reader should find where an engine renders the Markdown inside; without that, the pristine HTML holds no content. */
const markdown: Record<string, Record<string, Content>> = {
  26: { faq: { questions: [['Isitthesame?', 'No.It\'snot-"localized".'], ['Howisitdiagnosed?', 'BloodworkImaging']], rows: [], points: [] } },
  27: {
    'comparison-table': { questions: [], rows: [['Feature', 'Inomyalgia', 'Fibromyalgia'], ['Pain', 'Localized', 'Widespread']], points: [] },
    'symptom-checklist': { questions: [], rows: [], points: ['Musclepain', 'Neck', 'Brainfog'] },
  },
  42: { faq: { questions: [['Isitthesame?', "No.It'snot."], ['Howisitdiagnosed?', 'BloodworkImaging']], rows: [], points: [] } },
};

interface Job {
  name: string;
  kind: string;
  snippet: string;
  html: string;
  pristine: string;
}

/** Every recorded output of a snippet, once for each widget in it. */
function recordings(): { jobs: Job[]; skipped: number } {
  const folder = recordedFolder();
  const snippets = new Map<string, string>();
  for (const part of ['snippets', 'snippets-coreblocks']) for (const name of readdirSync(join(folder, part))) snippets.set(name, named(readFileSync(join(folder, part, name), 'utf8')));
  const jobs: Job[] = [];
  let skipped = 0;
  for (const engine of readdirSync(join(folder, 'fixtures')).sort()) {
    for (const snippet of readdirSync(join(folder, 'fixtures', engine)).sort()) {
      const html = named(readFileSync(join(folder, 'fixtures', engine, snippet), 'utf8'));
      const pristine = snippets.get(snippet);
      const held = kinds.filter((kind) => pristine && new RegExp(`<fw-${kind}\\b|class="[^"]*fw-${kind}\\b|data-fw="${kind}"`).test(pristine));
      for (const kind of held) jobs.push({ name: `${engine}/${snippet.replace('.html', '')}${held.length > 1 ? ` (${kind})` : ''}`, kind, snippet, html, pristine: pristine! });
      if (!held.length) skipped++;
    }
  }
  return { jobs, skipped };
}
