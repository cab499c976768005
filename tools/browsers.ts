import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

type Launcher = ReturnType<typeof chromeLauncher> | ReturnType<typeof webdriverLauncher>;

export type EngineName = 'chromium' | 'firefox' | 'webkit';

interface Engine {
  /** How people call it. */
  title: string;
  /** What Debian and Ubuntu call it. */
  packages: string;
  /** Undefined when it is not installed. */
  find(): Launcher | undefined;
}

/** A reason to stop that a person mends outside the repository: shown as its one line, without a stack. */
export class NoEngineError extends Error {}

const firstThatExists = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** Browsers of their own accord call home, update and ask for defaults; a test that nothing is sent must not see that. */
export const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=MediaRouter,OptimizationHints',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // Root and most containers have no user namespaces, without which Chromium's sandbox does not start.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

export const chromiumPath = () =>
  firstThatExists(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  );

export const firefoxPath = () =>
  firstThatExists(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

function webkitPaths() {
  const folders = ['x86_64', 'aarch64'].flatMap((cpu) =>
    ['4.1', '6.0', '4.0'].map(
      (version) => `/usr/lib/${cpu}-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}`,
    ),
  );
  return {
    driver: firstThatExists(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'),
    binary: firstThatExists(process.env.WEBKIT_BROWSER, ...folders.map((folder) => `${folder}/MiniBrowser`)),
    screen: process.env.DISPLAY || process.env.WAYLAND_DISPLAY || firstThatExists('/usr/bin/Xvfb'),
  };
}

function chromium(): Launcher | undefined {
  const executablePath = chromiumPath();
  if (!executablePath) return;
  // One page at a time: a page in the background gets no animation frames and no real focus.
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { executablePath, headless: true, args: quietChromium },
  });
  launcher.name = 'Chromium';
  return launcher;
}

function firefox(): Launcher | undefined {
  const executablePath = firefoxPath();
  if (!executablePath) return;
  return chromeLauncher({
    puppeteer: puppeteerCore as never,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        // Tab reaches links and buttons on every platform, as it does for people who depend on it.
        'accessibility.tabfocus': 7,
        'app.update.disabledForTesting': true,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    },
  });
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A screen that nobody sees, for an engine that has no headless mode. Resolves to the name to put in DISPLAY. */
function startScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
    screen.stdio[3]!.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

async function untilAnswering(url: string): Promise<void> {
  for (let patience = 100; patience > 0; patience--) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

function webkit(): Launcher | undefined {
  const { driver, binary, screen } = webkitPaths();
  if (!driver || !binary || !screen) return;
  const started: ChildProcess[] = [];
  const endAll = () =>
    started
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
  const options = {
    logLevel: 'error' as const,
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  Object.assign(launcher, {
    concurrency: 1,
    name: 'WebKitGTK',
    async initialize(config: Parameters<typeof initialize>[0]) {
      const env: NodeJS.ProcessEnv = { ...process.env, GTK_A11Y: 'none', NO_AT_BRIDGE: '1' };
      if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startScreen(started);
      options.port = await freePort();
      started.push(spawn(driver, [`--port=${options.port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
      await untilAnswering(`http://127.0.0.1:${options.port}/status`);
      // With a concurrency of 1 each test file gets the window itself; with more it would get an iframe in it.
      await initialize({ ...config, concurrency: 1 });
      launcher.name = 'WebKitGTK';
    },
    async stop() {
      await stop();
      endAll();
    },
  });
  process.once('exit', endAll);
  return launcher;
}

export const engines: Record<EngineName, Engine> = {
  chromium: { title: 'Chromium', packages: 'chromium', find: chromium },
  firefox: { title: 'Firefox', packages: 'firefox-esr', find: firefox },
  webkit: { title: 'WebKitGTK', packages: 'webkit2gtk-driver xvfb', find: webkit },
};

const installOne = () =>
  (({ darwin: 'brew install --cask google-chrome', win32: 'winget install Google.Chrome' }) as Record<string, string>)[
    process.platform
  ] ?? 'sudo apt-get install -y --no-install-recommends chromium';

/**
 * The engines to test in. What a person asked for by name, or what CI promises, must be there; else whatever is
 * installed is used, and each engine that is not is named.
 */
export function pickEngines(warn: (message: string) => void = console.warn): Launcher[] {
  const mustHaveAll = Boolean(process.env.CI);
  const names = (process.env.BROWSERS ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const launchers: Launcher[] = [];
  const missing: string[] = [];
  for (const name of names.length ? names : Object.keys(engines)) {
    const engine = engines[name as EngineName];
    if (!engine) throw new NoEngineError(`BROWSERS knows ${Object.keys(engines).join(', ')}, not "${name}".`);
    const launcher = engine.find();
    if (launcher) launchers.push(launcher);
    else if (names.length || mustHaveAll) {
      throw new NoEngineError(
        `${engine.title} is not installed: sudo apt-get install -y --no-install-recommends ${engine.packages}`,
      );
    } else missing.push(`Not tested in ${engine.title}, which is not installed (Debian, Ubuntu: ${engine.packages}).`);
  }
  if (!launchers.length) throw new NoEngineError(`No browser to test in is installed. To get one: ${installOne()}`);
  missing.forEach((message) => warn(message));
  return launchers;
}
