/** Sites that a generator builds for a test, each in a folder of its own, and what a reader does there. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../tools/run.js';
import { ready } from './site.js';

const folders: string[] = [];

/** A site of its own with these files. */
export function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-site-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeSites(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Generators that count their users or look for news of themselves do neither here. */
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', NO_UPDATE_NOTIFIER: '1' };

/** The site of test/hosts/apps with that name, its packages installed as its lock says, and these copied from the repository into it. */
export function appOf(name: string, copied: Record<string, string>, files: Record<string, string> = {}): string {
  const folder = siteOf(files);
  cpSync(`${root}test/hosts/apps/${name}`, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  for (const [to, from] of Object.entries(copied)) cpSync(root + from, join(folder, to), { recursive: true });
  // Without their scripts, packages bring all that a build needs, and nothing is fetched from elsewhere.
  execFileSync('npm', ['ci', '--ignore-scripts', '--include=dev'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** What the generator said, and whether it ended well. */
export function build(folder: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: folder, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

export function buildsWell(folder: string): void {
  const { status, said } = build(folder);
  assert.equal(status, 0, said);
}

/** The ready-made parts, as somebody pastes them into a post in Markdown. */
export const readyMade = ['care-card', 'symptom-checklist', 'flare-warning', 'comparison-table', 'faq'].map((name) => readFileSync(`${root}src/content/inomyalgia/${name}.html`, 'utf8')).join('\n');

/** Of these, words outside of answers, and of an answer. */
export const readyMadeWords = ['Call your local emergency number now if you have:', 'Stiffness after a night’s rest', 'What to do', 'Where it hurts'];
export const readyMadeAnswer = 'Inomyalgia is a word that some websites use.';

/** What the author of a table in Markdown is told, which has no caption and no groups. */
export const isExpected = (text: string): boolean => /no caption|only differences/.test(text);

/** Questions, a table and a care card work, with what the author wrote as Markdown. */
export async function worksAsWritten(page: Page): Promise<void> {
  await page.locator('.fw-faq h2').first().waitFor();
  await ready(page, 3);
  assert.match((await page.locator('.fw-faq').textContent())!, /Is it the same\?[^]*Nobody can say/);
  assert.match((await page.locator('.fw-comparison-table table[role=table]').textContent())!, /Pain\s*here\s*there/);
  assert.match(await page.locator('.fw-care-card h3').evaluate((heading) => getComputedStyle(heading, '::before').content), /Urgent: get help today\./);
}

interface Words {
  /** What the first care card says before its heading. */
  severity: RegExp;
  /** The heading that a flare warning sets apart. */
  apart: RegExp;
}

/** Somebody reads a page with all five kinds of widget, and presses what it offers. */
export async function isUsed(page: Page, { severity, apart }: Words = { severity: /Emergency: get help now\./, apart: /Important: It may not be a flare-up if/ }): Promise<void> {
  const question = page.locator('.fw-faq details').first();
  assert.ok(!(await question.locator('p').first().isVisible()), 'the answer was there before the press');
  await question.locator('summary').click();
  await question.locator('p').first().waitFor();

  assert.ok(await page.locator('.fw-comparison-table table[role=table] th[role=columnheader]').count());
  assert.match(await page.locator('.fw-care-card h3').first().evaluate((heading) => getComputedStyle(heading, '::before').content), severity);

  const warning = page.locator('.fw-flare-warning');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await warning.locator('[part=copy-text]').click();
  await page.waitForFunction(async (apart) => new RegExp(apart).test(await navigator.clipboard.readText()), apart.source);
  await warning.locator('[part=help] a').click();
  assert.ok(await page.evaluate(() => document.activeElement!.matches('.fw-care-card')), 'the way to help led nowhere');

  const list = page.locator('.fw-symptom-checklist');
  assert.ok(await list.locator('li').first().isVisible());
  await list.locator('[part=make-list]').click();
  await list.locator('li').first().waitFor({ state: 'hidden' });
}

/** One press opens all answers, and each of them can then be read. */
export async function opensAnswers(page: Page): Promise<void> {
  await page.locator('.fw-faq [part=show-all]').click();
  for (const answer of await page.locator('.fw-faq details').all()) await answer.locator(':scope > :not(summary)').first().waitFor();
}

/** All of these words can be read; those of a closed answer after a press. */
export async function canBeRead(page: Page, words: string[], answer: string): Promise<void> {
  for (const one of words) assert.ok(await page.getByText(one).first().isVisible(), one);
  await page.locator('.fw-faq summary').first().click();
  await page.getByText(answer).first().waitFor();
}
