import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/run.js';

const copied = [
  '.config',
  '.changeset',
  'locales',
  'src',
  'stories',
  'test/support',
  'tools',
  'package.json',
  'tsconfig.json',
];

describe('npm run new:widget', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flarewell-'));
  const run = (command: string, ...args: string[]) =>
    spawnSync(process.execPath, [...(command.endsWith('.ts') ? ['--import', 'tsx'] : []), command, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
  const create = (...args: string[]) => run('tools/new-widget.ts', ...args);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const made = [
    'src/widgets/rest-plan/rest-plan.ts',
    'src/widgets/rest-plan/rest-plan.reader.ts',
    'src/widgets/rest-plan/rest-plan.rules.ts',
    'src/widgets/rest-plan/rest-plan.styles.ts',
    'src/widgets/rest-plan/rest-plan.light.styles.ts',
    'stories/widgets/rest-plan.stories.ts',
    'test/widgets/rest-plan/rest-plan.test.ts',
    '.changeset/new-rest-plan.md',
  ];
  const changed = [
    'src/loader/content-table.ts',
    'src/loader/widget-table.ts',
    'src/loader/define-all.ts',
    'src/index.ts',
    'src/check/checked-widgets.ts',
  ];

  before(() => {
    for (const path of copied) {
      if (existsSync(root + path))
        cpSync(root + path, join(folder, path), {
          recursive: true,
          filter: (from) => basename(from) !== 'node_modules',
        });
    }
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
    const { status, stderr, stdout } = create('rest-plan');
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('makes every file of a widget, and its rows', () => {
    for (const path of made) assert.ok(existsSync(join(folder, path)), path);
    assert.match(read('src/loader/widget-table.ts'), /'rest-plan': async .*rest-plan\.js'\)\)\.default/);
    assert.match(read('src/loader/define-all.ts'), /^import \{ RestPlanElement \}[^]*\[[^\]]*\bRestPlanElement\b/m);
    assert.match(read('src/index.ts'), /^export \{ RestPlanElement \} from/m);
  });

  test('brings its texts to the translators', () => {
    for (const id of ['rest-plan.copy', 'rest-plan.copied']) assert.ok(read('locales/ui/de.xlf').includes(id), id);
  });

  test('passes the types', () => {
    const { stdout } = run('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false');
    // The rest of the copy is judged where it stands; here, only what was made.
    const about = [...made, ...changed].filter((path) => path.endsWith('.ts'));
    assert.deepEqual(
      stdout.split('\n').filter((line) => about.some((path) => line.startsWith(path))),
      [],
    );
    // Without these the compiler stops before it looks at any file.
    assert.doesNotMatch(stdout, /TS18003|TS2688/);
  });

  test('passes the linter', () => {
    const files = [...made, ...changed].filter((path) => path.endsWith('.ts'));
    const { status, stdout, stderr } = run(
      'node_modules/eslint/bin/eslint.js',
      '--config',
      '.config/eslint.config.js',
      '--max-warnings',
      '0',
      ...files,
    );
    assert.equal(status, 0, stdout + stderr);
  });

  for (const [name, why] of [
    ['', /Which widget\?/],
    ['fw-rest', /gets its "fw-" by itself: npm run new:widget rest$/m],
    ['RestPlan', /cannot be the name of a tag/],
    ['rest_plan', /cannot be the name of a tag/],
    ['../rest', /cannot be the name of a tag/],
    ['utils', /does not say what a reader sees/],
    ['rest-plan', /is there already/],
    ['faq', /src\/widgets\/faq is there already/],
  ] as const) {
    test(`refuses "${name}" and says why`, () => {
      const { status, stderr } = create(name);
      assert.equal(status, 1);
      assert.match(stderr, why);
    });
  }
});
