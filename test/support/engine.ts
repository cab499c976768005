import { executeServerCommand } from '@web/test-runner-commands';
import type { EngineName } from '../../tools/browsers.js';
import type { AxNode, Media } from '../../tools/engine-commands.js';

export type { AxNode, Media };

/** The part of Mocha's test that this module needs; Mocha has it on `currentTest` in its hooks. */
interface RunningTest {
  skip(): never;
}

let current: RunningTest | undefined;
let mediaChanged = false;

beforeEach(function (this: { currentTest?: RunningTest }) {
  current = this.currentTest;
});

afterEach(async () => {
  if (mediaChanged) await command('emulate-media', {});
  mediaChanged = false;
});

/** Asks the runner. What this engine cannot do ends the test as skipped, by name, so that nothing passes unseen. */
async function command<Answer>(name: string, payload?: unknown): Promise<Answer> {
  const answer = await executeServerCommand<Answer & { unsupported?: true }, unknown>(`engine-${name}`, payload);
  if (answer.unsupported) {
    if (!current) throw new Error(`"${name}" is for use inside a test.`);
    current.skip();
  }
  return answer;
}

export function engine(): EngineName {
  if (/Firefox\//.test(navigator.userAgent)) return 'firefox';
  return /Chrom(?:e|ium)\//.test(navigator.userAgent) ? 'chromium' : 'webkit';
}

/** Presses keys as a person would, one after the other: `press('Tab', 'Shift+Tab', 'Space', 'a')`. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await command('press', chord);
}

/** Types characters into what has the focus. */
export const type = (text: string) => press(...Array.from(text, (char) => (char === ' ' ? 'Space' : char)));

/** Clicks the middle of an element with a real pointer, which (unlike `element.click()`) is a user's activation. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!width || !height) throw new Error(`<${element.localName}> has no box to click.`);
  await command('click', { x: left + width / 2, y: top + height / 2 });
}

/** Until the end of the test: `emulateMedia({ media: 'print' })`, `emulateMedia({ features: { 'forced-colors': 'active' } })`. */
export async function emulateMedia(media: Media): Promise<void> {
  await command('emulate-media', media);
  mediaChanged = true;
}

/** The whole page as assistive technology gets it, in order, through shadow roots, closed ones included. */
export async function axTree(): Promise<AxNode[]> {
  return (await command<{ nodes: AxNode[] }>('ax-tree')).nodes;
}

/** Role and name of one element as the engine computes them, wherever it stands. */
export async function computedRole(element: Element): Promise<{ role: string; name: string }> {
  const page = window as unknown as { __subjectOfCommand?: Element };
  page.__subjectOfCommand = element;
  try {
    return await command('computed-role');
  } finally {
    delete page.__subjectOfCommand;
  }
}
