type Level = 'warn' | 'error';

export interface Heard {
  readonly warnings: string[];
  readonly errors: string[];
  /** Both, as they came. */
  readonly all: string[];
}

const restore: (() => void)[] = [];

afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

const asText = (value: unknown) => {
  if (value instanceof Error) return value.message;
  if (value instanceof Element) return `<${value.localName}>`;
  return String(value);
};

/** The test runner repeats uncaught errors to the console from listeners of its own, before ours get their turn. */
const isRelay = () => window.event?.target === window && /^(?:error|unhandledrejection)$/.test(window.event.type);

/**
 * From here to the end of the test, keeps what would be written to the console, and errors that nobody caught, instead of
 * letting them through: a test that provokes a message then says which one it expects.
 */
export function listenToConsole(): Heard {
  const heard: Heard = { warnings: [], errors: [], all: [] };
  const hear = (level: Level, text: string) => {
    (level === 'warn' ? heard.warnings : heard.errors).push(text);
    heard.all.push(text);
  };
  for (const level of ['warn', 'error'] as const) {
    const original = console[level];
    console[level] = (...values: unknown[]) => {
      const text = values.map(asText).join(' ');
      if (!text.includes('Lit is in dev mode') && !isRelay()) hear(level, text);
    };
    restore.push(() => {
      console[level] = original;
    });
  }
  const uncaught = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    hear('error', `uncaught: ${asText('reason' in event ? event.reason : (event.error ?? event.message))}`);
  };
  // Mocha listens by `onerror`, and would fail the test before it can look.
  const { onerror, onunhandledrejection } = window;
  window.onerror = window.onunhandledrejection = null;
  window.addEventListener('error', uncaught, true);
  window.addEventListener('unhandledrejection', uncaught, true);
  restore.push(() => {
    Object.assign(window, { onerror, onunhandledrejection });
    window.removeEventListener('error', uncaught, true);
    window.removeEventListener('unhandledrejection', uncaught, true);
  });
  return heard;
}
