import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/run.js';

const sources = {
  'src/element/widget-element.ts': `
    import { LitElement } from 'lit';
    /** What every widget is. */
    export abstract class WidgetElement extends LitElement {
      static readonly tag: string;
      /** Shown in two sizes. */
      @property({ reflect: true }) size = 'normal';
      protected guard(): void {}
      #secret = 1;
    }`,
  'src/widgets/sample/sample.ts': `
    import { WidgetElement } from '../../element/widget-element.js';
    /** It happened. */
    export class SampleEvent extends Event {}
    /**
     * A sample of an element.
     *
     * @summary In short.
     * @tag fw-sample
     * @nojs Everything
     *   can be read.
     * @slot - The words.
     * @fires {SampleEvent} fw-sample-done - When it is done.
     * @csspart button - The button.
     * @cssprop [--fw-accent] - A colour.
     * @cssState ready - Set when ready.
     */
    export class SampleElement extends WidgetElement {
      static override readonly tag = 'fw-sample';
      /** Several at once. */
      @property({ type: Boolean, attribute: 'at-once' }) atOnce = false;
      /** Nodes. */
      @property({ attribute: false }) nodes: Node[] = [];
      @state() private said = '';
      readonly #controller = new Controller(this);
      /** Shows all. */
      showAll(): void { this.dispatchEvent(new SampleEvent('fw-sample-done')); }
      protected override render() {}
      #hide(): void {}
    }`,
  'src/widgets/sample/sample.reader.ts': 'export const readSample = () => [];',
};

describe('custom-elements.json', () => {
  // Below the package: the analyzer resolves lit from here, and searches forever where it is not to be found.
  const folder = mkdtempSync(`${root}node_modules/.manifest-`);
  let modules: { path: string; declarations: Record<string, never>[] }[];
  let sample: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

  before(() => {
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const analyzer = `${root}node_modules/@custom-elements-manifest/analyzer/cem.js`;
    // The analyzer takes a config's place as relative to where it runs.
    writeFileSync(
      join(folder, 'cem.config.mjs'),
      `export { default } from '${new URL(`file://${root}.config/cem.config.mjs`)}';\n`,
    );
    execFileSync(process.execPath, [analyzer, 'analyze', '--quiet', '--config', 'cem.config.mjs'], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 60_000,
    });
    ({ modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')));
    sample = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'SampleElement')!;
  });
  after(() => rmSync(folder, { recursive: true }));

  const names = (of: { name: string }[]) => of.map(({ name }) => name).sort();

  test('names the tag and says what works without script', () => {
    assert.equal(sample.tagName, 'fw-sample');
    assert.equal(sample.summary, 'In short.');
    assert.equal(sample.noScript, 'Everything can be read.');
  });

  test('lists attributes under their names, inherited ones too', () => {
    assert.deepEqual(names(sample.attributes), ['at-once', 'size']);
    assert.equal(sample.attributes.find(({ name }: { name: string }) => name === 'at-once').fieldName, 'atOnce');
  });

  test('lists public members alone', () => {
    assert.deepEqual(names(sample.members), ['atOnce', 'nodes', 'showAll', 'size', 'tag']);
  });

  test('lists slots, parts, properties, states, and each event once, by name', () => {
    assert.deepEqual(names(sample.slots), ['']);
    assert.deepEqual(names(sample.cssParts), ['button']);
    assert.deepEqual(names(sample.cssProperties), ['--fw-accent']);
    assert.deepEqual(names(sample.cssStates), ['ready']);
    assert.deepEqual(
      sample.events.map(({ name, type }: { name: string; type: { text: string } }) => [name, type.text]),
      [['fw-sample-done', 'SampleEvent']],
    );
  });

  test('names modules as they are published, and the platform as the platform', () => {
    assert.deepEqual(modules.map(({ path }) => path).sort(), [
      'dist/element/widget-element.js',
      'dist/widgets/sample/sample.js',
    ]);
    assert.equal(sample.superclass.module, 'dist/element/widget-element.js');
    const event = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'SampleEvent')!;
    assert.deepEqual(event.superclass, { name: 'Event', package: 'global:' });
  });
});
