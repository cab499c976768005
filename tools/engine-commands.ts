import type { TestRunnerPlugin, TestSession } from '@web/test-runner';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { EngineName } from './browsers.js';

/** What only some engines can be asked. The page turns `unsupported` into a skipped test, which is counted and named. */
export const UNSUPPORTED = { unsupported: true } as const;

export interface Media {
  media?: 'print' | 'screen';
  features?: Partial<
    Record<
      'forced-colors' | 'prefers-color-scheme' | 'prefers-contrast' | 'prefers-reduced-motion' | 'prefers-reduced-data',
      string
    >
  >;
}

/** A node as assistive technology gets it. */
export interface AxNode {
  role: string;
  name: string;
  description?: string;
  /** States and properties under their ARIA names, without the prefix. */
  props: Record<string, unknown>;
}

/** The page leaves the element it asks about here, because a closed shadow root has no path that leads into it. */
export const SUBJECT = '__subjectOfCommand';

interface WebDriver {
  performActions(actions: object[]): Promise<void>;
  releaseActions(): Promise<void>;
  executeScript(code: string, args: unknown[]): Promise<Record<string, string> | null>;
  getElementComputedRole(id: string): Promise<string>;
  getElementComputedLabel(id: string): Promise<string>;
}

type Session = Pick<TestSession, 'id' | 'browser'>;

const pageOf = ({ browser, id }: Session) => (browser as { getPage?: (id: string) => Page }).getPage?.(id);
const driverOf = ({ browser }: Session) => (browser as unknown as { driver: WebDriver }).driver;

function engineOf(session: Session): EngineName {
  if (!pageOf(session)) return 'webkit';
  return session.browser.name === 'Firefox' ? 'firefox' : 'chromium';
}

const protocols = new WeakMap<Page, Promise<CDPSession>>();
function protocolOf(page: Page): Promise<CDPSession> {
  let protocol = protocols.get(page);
  if (!protocol) protocols.set(page, (protocol = page.createCDPSession()));
  return protocol;
}

/** WebDriver names its keys by private code points. */
const driverKeys: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** `chord` is one key, or modifiers and a key: "Tab", "Shift+Tab", "Control+f". */
async function press(session: Session, chord: string): Promise<void> {
  const keys = chord === '+' ? [chord] : chord.split('+');
  const page = pageOf(session);
  if (!page) {
    const codes = keys.map((key) => driverKeys[key] ?? key);
    await driverOf(session).performActions([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...codes.map((value) => ({ type: 'keyDown', value })),
          ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
    return;
  }
  // Firefox over BiDi knows the space bar only by its character.
  const named = keys.map((key) => (key === 'Space' && engineOf(session) === 'firefox' ? ' ' : key) as KeyInput);
  const [key, ...modifiers] = named.toReversed();
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key!);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}

async function click(session: Session, { x, y }: { x: number; y: number }): Promise<void> {
  const page = pageOf(session);
  if (page) return page.mouse.click(x, y);
  await driverOf(session).performActions([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

async function emulateMedia(session: Session, { media = undefined, features = {} }: Media) {
  if (engineOf(session) !== 'chromium') return UNSUPPORTED;
  const protocol = await protocolOf(pageOf(session)!);
  await protocol.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return {};
}

interface ProtocolAxNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

function axNode({ role, name, description, properties }: ProtocolAxNode): AxNode {
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    ...(description?.value ? { description: String(description.value) } : {}),
    props: Object.fromEntries((properties ?? []).map((property) => [property.name, property.value.value])),
  };
}

/** All that assistive technology gets of the page, in its order, through shadow roots. */
async function axTree(session: Session) {
  if (engineOf(session) !== 'chromium') return UNSUPPORTED;
  const protocol = await protocolOf(pageOf(session)!);
  await protocol.send('Accessibility.enable');
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  // Left on, the tree is kept up to date for the rest of the session, which slows every other test.
  await protocol.send('Accessibility.disable');
  return { nodes: nodes.filter(({ ignored }) => !ignored).map(axNode) };
}

async function computedRole(session: Session) {
  const engine = engineOf(session);
  if (engine === 'firefox') return UNSUPPORTED;
  if (engine === 'webkit') {
    const driver = driverOf(session);
    const reference = await driver.executeScript(`return window.${SUBJECT}`, []);
    const id = Object.values(reference ?? {})[0];
    if (!id) throw new Error('There is no element to ask about.');
    return { role: await driver.getElementComputedRole(id), name: await driver.getElementComputedLabel(id) };
  }
  const protocol = await protocolOf(pageOf(session)!);
  const { result } = await protocol.send('Runtime.evaluate', { expression: `window.${SUBJECT}` });
  if (!result.objectId) throw new Error('There is no element to ask about.');
  const { nodes } = await protocol.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const { role, name } = axNode(nodes[0]!);
  return { role, name };
}

/**
 * One set of commands over three engines, where the runner's own differ from one engine to the next or fail. The prefix
 * keeps them apart from those, which are always there and answer to plain names.
 */
export function engineCommands(): TestRunnerPlugin {
  return {
    name: 'engine-commands',
    async executeCommand({ command, payload, session }) {
      switch (command) {
        case 'engine-press':
          await press(session, payload as string);
          return {};
        case 'engine-click':
          await click(session, payload as { x: number; y: number });
          return {};
        case 'engine-emulate-media':
          return emulateMedia(session, payload as Media);
        case 'engine-ax-tree':
          return axTree(session);
        case 'engine-computed-role':
          return computedRole(session);
      }
      return undefined;
    },
  };
}
