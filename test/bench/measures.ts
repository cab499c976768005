import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

import { authored, checklist, fieldsets, wrapped, type Widget } from './content.js';
import { columns, type Column } from './pages.js';

const inPage = readFileSync(fileURLToPath(new URL('in-page.js', import.meta.url)), 'utf8');

/** Numbers by name: milliseconds of CPU time of the page's main thread, unless the name says otherwise. */
export type Sample = Record<string, number>;

const phone: BrowserContextOptions = { viewport: { width: 412, height: 823 } };
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' };

/** What follows when a page has come to rest: the widgets look for authors' mistakes half a second later. */
const LATE = 700;

export interface Visit {
  page: Page;
  session: CDPSession;
  cost: () => Promise<Sample>;
  /** Calls a function of in-page.js. */
  call: <Result = void>(expression: string) => Promise<Result>;
}

/** A fresh page in a fresh context. The thread's own clock leaves out what other processes of a busy machine took. */
async function visit<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: inPage });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cost = async (): Promise<Sample> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)!.value * 1000;
      const [all, script, style, layout] = ['Task', 'Script', 'RecalcStyle', 'Layout'].map((name) =>
        of(`${name}Duration`),
      );
      return { all: all!, script: script!, style: style!, layout: layout!, rest: all! - script! - style! - layout! };
    };
    return await work({ page, session, cost, call: (expression) => page.evaluate(`bench.${expression}`) });
  } finally {
    await context.close();
  }
}

const minus = (after: Sample, before: Sample): Sample =>
  Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]!]));

const named = (prefix: string, sample: Sample): Sample =>
  Object.fromEntries(Object.entries(sample).map(([name, value]) => [`${prefix} ${name}`, value]));

/** From the start of navigation until nothing is left to do, on a phone whose processor is four times slower. */
export function load(browser: Browser, origin: string, column: Column): Promise<Sample> {
  return visit(browser, phone, async (visit) => {
    const { page, session, cost, call } = visit;
    await page.goto('about:blank');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const start = await cost();
    await page.goto(`${origin}/${column}/post`, { waitUntil: 'commit' });
    await done(visit, columns[column].title);
    await call('settle()');
    const settled = await cost();
    await call(`settle(${LATE})`);
    return { ...named('load', minus(settled, start)), 'load, late checks included': (await cost()).all - start.all! };
  });
}

/**
 * Waits until the page is done. Asking it in each frame would make frames, and whoever is ready later would pay for
 * more of them; so all columns wait equally long, and are asked once.
 */
async function done({ page, call }: Visit, title: string): Promise<void> {
  for (let patience = 10; patience > 0; patience--) {
    await page.waitForTimeout(1200);
    if (await call<boolean>('ready()')) return;
  }
  throw new Error(`${title} does not become ready.`);
}

async function place(visit: Visit, origin: string, column: Column): Promise<void> {
  await visit.page.goto(`${origin}/${column}/place`, { waitUntil: 'load' });
  await done(visit, columns[column].title);
}

async function prepare({ call }: Visit, widget: Widget, count: number): Promise<void> {
  await call(`prepare(${JSON.stringify(wrapped(widget, authored(widget, count)))})`);
  await call('settle()');
}

/** Parsed beforehand, appended at once. Among many questions: pressing single ones, then opening all by script. */
export function append(
  browser: Browser,
  origin: string,
  column: Column,
  widget: Widget,
  count: number,
  open: boolean,
): Promise<Sample> {
  return visit(browser, desk, async (visit) => {
    const { cost, call } = visit;
    await place(visit, origin, column);
    await prepare(visit, widget, count);
    const start = await cost();
    await call('append()');
    await call('settle()');
    if (!(await call<boolean>('ready()'))) throw new Error(`${columns[column].title} is not ready in time.`);
    const settled = await cost();
    await call(`settle(${LATE})`);
    const late = await cost();
    const sample: Sample = {
      ...named('append', minus(settled, start)),
      'append, late checks included': late.all! - start.all!,
    };
    if (!open) return sample;
    const presses = 10;
    const before = await cost();
    await call(`openSome(${presses})`);
    await call('settle()');
    const opened = await cost();
    await call('openAll()');
    await call('settle()');
    const all = await cost();
    const openCount = await call<number>('openCount()');
    if (openCount !== count)
      throw new Error(`${openCount} of ${count} questions are open in ${columns[column].title}.`);
    return { ...sample, ...named('open one', minus(opened, before)), ...named('open all', minus(all, opened)) };
  });
}

/** The list of symptoms gives way to a form with as many boxes, of which then some are ticked. */
export function form(browser: Browser, origin: string, column: Column, count: number): Promise<Sample> {
  return visit(browser, desk, async (visit) => {
    const { page, cost, call } = visit;
    await page.goto(`${origin}/${column}/place`, { waitUntil: 'load' });
    await call(`prepare(${JSON.stringify(checklist(count))})`);
    await call('append()');
    await done(visit, columns[column].title);
    for (let patience = 10; !(await call<boolean>('formReady()')); patience--) {
      if (!patience) throw new Error(`${columns[column].title} offers no form.`);
      await page.waitForTimeout(600);
    }
    await call(`settle(${LATE})`);
    const start = await cost();
    await call(`showBoxes(${JSON.stringify(fieldsets(count))})`);
    await call('settle()');
    const shown = await cost();
    const boxes = await call<number>('boxCount()');
    if (boxes !== count) throw new Error(`${boxes} of ${count} boxes are there in ${columns[column].title}.`);
    await call('scrollToBoxes()');
    await call(`settle(${LATE})`);
    const there = await cost();
    await call('tickSome(10)');
    await call('settle()');
    return { ...named('show', minus(shown, start)), ...named('tick', minus(await cost(), there)) };
  });
}

/** Bytes of the JavaScript heap per question or row, after collecting garbage. */
export function heap(browser: Browser, origin: string, column: Column, widget: Widget, count: number): Promise<Sample> {
  return visit(browser, desk, async (visit) => {
    await place(visit, origin, column);
    const used = async (): Promise<number> => {
      for (let round = 0; round < 3; round++) await visit.session.send('HeapProfiler.collectGarbage');
      return (await visit.session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await used();
    await prepare(visit, widget, count);
    await visit.call('append()');
    await visit.call(`settle(${LATE})`);
    return { bytes: ((await used()) - before) / count };
  });
}

/** Layout shift of a page whose scripts come late; the worst of a phone's and a desk's width. */
export async function shift(browser: Browser, origin: string, column: Column, kind: Widget | 'post'): Promise<Sample> {
  const worst = { shift: 0 };
  for (const options of [phone, desk]) {
    const value = await visit(browser, options, async (visit) => {
      await visit.page.goto(`${origin}/${column}/${kind}`, { waitUntil: 'load' });
      await done(visit, columns[column].title);
      return visit.call<number>('layoutShift()');
    });
    worst.shift = Math.max(worst.shift, value);
  }
  return worst;
}

/** Where the main thread's time goes, in milliseconds by function: "url line column name" of the built file. */
async function profiled(session: CDPSession, work: () => Promise<void>): Promise<Map<string, number>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const places = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => [
      id,
      url ? `${url} ${lineNumber} ${columnNumber} ${functionName}` : functionName,
    ]),
  );
  const spent = new Map<string, number>();
  profile.samples!.forEach((id, index) => {
    const where = places.get(id)!;
    spent.set(where, (spent.get(where) ?? 0) + profile.timeDeltas![index]! / 1000);
  });
  return spent;
}

export function profileLoad(browser: Browser, origin: string): Promise<Map<string, number>> {
  return visit(browser, phone, async (visit) => {
    await visit.page.goto('about:blank');
    return profiled(visit.session, async () => {
      await visit.page.goto(`${origin}/ours/post`, { waitUntil: 'commit' });
      await done(visit, columns.ours.title);
    });
  });
}

export function profileAppend(
  browser: Browser,
  origin: string,
  widget: Widget,
  count: number,
): Promise<Map<string, number>> {
  return visit(browser, desk, async (visit) => {
    await place(visit, origin, 'ours');
    await prepare(visit, widget, count);
    return profiled(visit.session, async () => {
      await visit.call('append()');
      await visit.call(`settle(${LATE})`);
    });
  });
}
