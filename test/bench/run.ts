/**
 * `npm run bench [-- --only load,append,form,heap,shift] [--widget faq] [--n 1000] [--rounds N] [--profile]`: the built files
 * against native HTML.
 *
 * Every figure is a ratio within this run: native HTML is measured before and after the others in each round, the order
 * of the others changes from round to round, and what is compared is CPU time of the page's main thread, which leaves
 * out what else the machine was doing. Native HTML measured once more ("native again") shows the noise: a difference
 * that is not larger than its quartiles says nothing. Absolute times are of no interest and are not printed.
 *
 * These are figures, not a test: the exit code is 0 whatever they are.
 *
 * `--profile` adds which functions the time of one long list went to.
 *
 * `BENCH_DIR=… npm run bench [-- arguments of its run.mjs]`: a bench of other libraries (see peers.ts) measures instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { parseArgs } from 'node:util';

import { chromium, type Browser } from 'playwright-core';

import { chromiumPath, quietChromium } from '../../tools/browsers.js';
import { root } from '../../tools/run.js';
import type { Widget } from './content.js';
import { figure, growthExponent, type Figure } from './figures.js';
import { append, form, heap, load, profileAppend, profileLoad, shift, type Sample } from './measures.js';
import { columns, serve, type Column, type Server } from './pages.js';
import { runPeers } from './peers.js';

const built = `${root}cdn`;
const counts: Partial<Record<Widget, number[]>> = { faq: [10, 100, 1000, 5000], 'comparison-table': [100, 1000, 5000] };
const words: Record<Widget, string> = { faq: 'questions', 'comparison-table': 'table rows' };
const compared = (Object.keys(columns) as Column[]).filter((column) => column !== 'native');

interface Line {
  what: string;
  /** Undefined where a figure is there to explain another one. */
  atMost?: number;
  unit: '×' | ' bytes' | '';
  of: Partial<Record<Column, Figure>>;
}

const lines: Line[] = [];
/** What the main thread did, in parts of all that it did for native HTML. */
const parts: { what: string; of: Record<Column, Sample> }[] = [];

type Rounds = Record<Column, Sample[]>;

/** Measures all columns in turn, round by round; `native` gets the mean of its two samples around the others. */
async function interleaved(
  rounds: number,
  take: (column: Column) => Promise<Sample>,
  only = compared,
): Promise<Rounds> {
  const samples = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((column) => [column, []]),
  ) as unknown as Rounds;
  for (let round = 0; round < rounds; round++) {
    const before = await take('native');
    for (let n = 0; n < only.length; n++) {
      const column = only[(n + round) % only.length]!;
      samples[column].push(await take(column));
    }
    const after = await take('native');
    samples.native.push(
      Object.fromEntries(Object.keys(before).map((name) => [name, (before[name]! + after[name]!) / 2])),
    );
  }
  return samples;
}

function ratios(what: string, rounds: Rounds, name: string, atMost?: number): void {
  const of: Line['of'] = {};
  for (const column of compared) {
    if (rounds[column].length) of[column] = figure(rounds[column].map((sample, round) => sample[name]! / rounds.native[round]![name]!));
  }
  lines.push({ what, atMost, unit: '×', of });
}

function partsOf(what: string, rounds: Rounds, prefix: string): void {
  const median = (column: Column, name: string) =>
    figure(rounds[column].map((sample) => sample[`${prefix} ${name}`]!)).median;
  const all = median('native', 'all');
  const of = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((column) => [
      column,
      Object.fromEntries(['script', 'style', 'layout', 'rest'].map((name) => [name, median(column, name) / all])),
    ]),
  ) as Record<Column, Sample>;
  parts.push({ what, of });
}

async function measureLoad(browser: Browser, { origin }: Server, rounds: number): Promise<void> {
  const taken = await interleaved(rounds, (column) => load(browser, origin, column));
  ratios('load of a post with both', taken, 'load all', 1.15);
  ratios('  late checks included', taken, 'load, late checks included');
  partsOf('load of a post with both', taken, 'load');
}

async function measureAppend(browser: Browser, { origin }: Server, rounds: number): Promise<void> {
  const targets: Record<string, number> = { 'faq 1000': 1, 'faq 5000': 0.8, 'comparison-table 1000': 1.3 };
  for (const widget of Object.keys(counts) as Widget[]) {
    const growth: Partial<Record<Column, [number, number][]>> = {};
    for (const count of counts[widget]!) {
      const opens = widget === 'faq' && count === 1000;
      const share = count > 1000 ? Math.ceil(rounds / 2) : rounds;
      const taken = await interleaved(share, (column) => append(browser, origin, column, widget, count, opens));
      const what = `append ${count} ${words[widget]}`;
      ratios(what, taken, 'append all', targets[`${widget} ${count}`]);
      ratios('  late checks included', taken, 'append, late checks included');
      if (count >= 1000) partsOf(what, taken, 'append');
      if (opens) {
        ratios(`open one of ${count}`, taken, 'open one all', 1.1);
        ratios(`open all ${count} by script`, taken, 'open all all', 1);
        partsOf(`open one of ${count}`, taken, 'open one');
        partsOf(`open all ${count} by script`, taken, 'open all');
      }
      for (const column of Object.keys(columns) as Column[]) {
        if (count < 100) continue;
        (growth[column] ??= []).push([
          count,
          figure(taken[column].map((sample) => sample['append, late checks included']!)).median,
        ]);
      }
    }
    const exponents = Object.entries(growth).map(([column, points]) => {
      const exponent = growthExponent(points);
      return [column, { median: exponent, low: exponent, high: exponent, samples: points.length }];
    });
    lines.push({
      what: `growth exponent, ${words[widget]}`,
      atMost: 1.05,
      unit: '',
      of: Object.fromEntries(exponents),
    });
  }
}

async function measureForm(browser: Browser, { origin }: Server, rounds: number): Promise<void> {
  const count = 1000;
  const taken = await interleaved(rounds, (column) => form(browser, origin, column, count), ['again', 'ours']);
  ratios(`show ${count} boxes in place of a list`, taken, 'show all', 1.8);
  ratios(`tick one of ${count}`, taken, 'tick all', 1.3);
  partsOf(`show ${count} boxes in place of a list`, taken, 'show');
  partsOf(`tick one of ${count}`, taken, 'tick');
}

async function measureHeap(browser: Browser, { origin }: Server, rounds: number): Promise<void> {
  for (const widget of Object.keys(counts) as Widget[]) {
    const taken = await interleaved(rounds, (column) => heap(browser, origin, column, widget, 1000), ['again', 'ours']);
    const over = (column: Column) =>
      figure(taken[column].map(({ bytes }, round) => bytes! - taken.native[round]!.bytes!));
    const of = { ours: over('ours'), again: over('again') };
    lines.push({ what: `JS heap over native, each of 1000 ${words[widget]}`, atMost: 100, unit: ' bytes', of });
  }
}

async function measureShift(browser: Browser, rounds: number): Promise<void> {
  const server = await serve(built, 300);
  for (const kind of ['post', ...(Object.keys(counts) as Widget[])] as const) {
    const what = `layout shift, ${kind === 'post' ? 'a post with both' : `${kind} alone`}, scripts 300 ms late`;
    const taken: Partial<Record<Column, number[]>> = {};
    for (let round = 0; round < rounds; round++) {
      for (const column of ['ours', 'script', 'again'] as const) {
        (taken[column] ??= []).push((await shift(browser, server.origin, column, kind)).shift!);
      }
    }
    lines.push({ what, atMost: 0, unit: '', of: { ours: figure(taken.ours!), again: figure(taken.again!) } });
    lines.push({ what: '  without flarewell.css', atMost: 0.02, unit: '', of: { script: figure(taken.script!) } });
  }
  server.close();
}

const shown = (value: number, unit: Line['unit']) =>
  unit === ' bytes' ? value.toFixed(0) : value.toFixed(unit ? 2 : 3);

function cell(given: Figure | undefined, unit: Line['unit']): string {
  if (!given) return '';
  const spread = given.low === given.high ? '' : ` (${shown(given.low, unit)}–${shown(given.high, unit)})`;
  return `${shown(given.median, unit)}${unit}${spread}`;
}

function print(table: string[][]): void {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

function report(): void {
  console.log(
    '\nMedian and quartiles. The target is for what is documented: style sheet and script, unless the row says otherwise.\n',
  );
  const order: Column[] = ['ours', 'script', 'look', 'again'];
  const head = ['', 'target', '', ...order.map((column) => columns[column].title)];
  const rows = lines.map(({ what, atMost, unit, of }) => {
    const judged = of.ours ?? of.script!;
    const verdict = atMost === undefined ? '' : judged.median <= atMost ? 'met' : 'MISSED';
    const target = atMost === undefined ? '' : `≤ ${atMost}${unit}`;
    return [what, target, verdict, ...order.map((column) => cell(of[column], unit))];
  });
  print([head, ...rows]);
  if (!parts.length) return;
  console.log('\nWhere it goes: script + style + layout + rest, in parts of all that native HTML takes.\n');
  const told = ({ script, style, layout, rest }: Sample) =>
    [script, style, layout, rest].map((part) => part!.toFixed(2)).join(' + ');
  const partOrder: Column[] = ['native', ...order];
  print([
    ['', ...partOrder.map((column) => columns[column].title)],
    ...parts.map(({ what, of }) => [what, ...partOrder.map((column) => told(of[column]))]),
  ]);
}

/** "http://…/faq-abc.js 0 1234 r" as a place in the source. */
function sourcePlace(where: string): string {
  const [url, line, column, name] = where.split(' ');
  const file = /\/([\w.-]+\.js)$/.exec(url!)?.[1];
  if (!file || !existsSync(`${built}/${file}.map`)) return where;
  const map = new SourceMap(JSON.parse(readFileSync(`${built}/${file}.map`, 'utf8')) as SourceMapPayload);
  const entry = map.findEntry(Number(line), Number(column));
  if (!('originalSource' in entry)) return `${file}: ${name}`;
  return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`;
}

async function reportProfile(browser: Browser, { origin }: Server): Promise<void> {
  const profiles: [what: string, spent: Map<string, number>][] = [
    ['Loading a post with both', await profileLoad(browser, origin)],
  ];
  for (const widget of Object.keys(counts) as Widget[]) {
    profiles.push([`Appending 5000 ${words[widget]}`, await profileAppend(browser, origin, widget, 5000)]);
  }
  for (const [what, spent] of profiles) {
    const known = [...spent].filter(([where]) => !/^\((idle|root)\)$/.test(where));
    const sum = known.reduce((total, [, time]) => total + time, 0);
    console.log(`\n${what}: share of the main thread. (program) is the browser itself: style, layout, paint.`);
    console.log('A function that asks for a place or a size counts for the style and layout that this forces.\n');
    const top = known.sort(([, a], [, b]) => b - a).slice(0, 14);
    print(top.map(([where, time]) => [`  ${((100 * time) / sum).toFixed(1).padStart(5)} %`, sourcePlace(where)]));
  }
}

async function main(): Promise<void> {
  if (!existsSync(`${built}/flarewell.js`)) return console.error('Nothing is built yet: npm run build');
  if (process.env.BENCH_DIR) return runPeers(process.env.BENCH_DIR, built, process.argv.slice(2));
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      widget: { type: 'string' },
      n: { type: 'string' },
      rounds: { type: 'string' },
      profile: { type: 'boolean' },
    },
  });
  const executablePath = chromiumPath();
  if (!executablePath)
    return console.error('The bench needs Chromium: CHROME_PATH names one that is not found by itself.');
  const only = values.only?.split(',');
  for (const widget of Object.keys(counts) as Widget[]) {
    if (values.widget && values.widget !== widget) delete counts[widget];
    else if (values.n) counts[widget] = [Number(values.n)];
  }
  const rounds = (usual: number) => Number(values.rounds ?? usual);
  const browser = await chromium.launch({ executablePath, args: quietChromium });
  const server = await serve(built);
  console.log(`Chromium ${browser.version()}`);
  const steps: Record<string, () => Promise<void>> = {
    load: () => measureLoad(browser, server, rounds(9)),
    append: () => measureAppend(browser, server, rounds(5)),
    form: () => measureForm(browser, server, rounds(5)),
    heap: () => measureHeap(browser, server, rounds(3)),
    shift: () => measureShift(browser, rounds(1)),
  };
  try {
    for (const [name, step] of Object.entries(steps)) {
      if (only && !only.includes(name)) continue;
      const start = performance.now();
      try {
        await step();
      } catch (error) {
        // What was measured until then is still worth printing.
        console.error(`  ${name}: stopped early, ${error instanceof Error ? error.message.split('\n')[0] : error}`);
        continue;
      }
      console.log(`  ${name}: measured in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    report();
    if (values.profile) await reportProfile(browser, server);
  } finally {
    server.close();
    await browser.close();
  }
}

await main();
