import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SavedAnswersController, type SavingProblem } from '../../src/behaviors/saved-answers.js';
import { device, elsewhere, noRoom, refused, storageIs } from '../support/device.js';
import { fixture } from '../support/fixture.js';

const NAME = 'flarewell:list';
const inDays = (days: number) => Date.now() + days * 86_400_000;
const record = (data: unknown, parts: object = {}) => JSON.stringify({ v: 1, until: inDays(3), data, ...parts });

/** A widget with answers, such as they are: a list of words. */
class TestSaving extends LitElement {
  answers: string[] = [];
  readonly told: (string[] | undefined)[] = [];
  renderings = 0;
  readonly saved = new SavedAnswersController<string[]>(this, {
    key: () => 'list',
    parse: (value) =>
      Array.isArray(value) && value.every((word) => typeof word === 'string') ? (value as string[]) : undefined,
    days: 30,
    onChange: (answers) => {
      this.told.push(answers);
      if (answers) this.answers = answers;
    },
  });

  protected override render() {
    this.renderings++;
  }
}
customElements.define('test-saving', TestSaving);

const saving = () => fixture<TestSaving>('<test-saving></test-saving>');
const onDevice = (kept: Map<string, string>) =>
  kept.has(NAME) ? (JSON.parse(kept.get(NAME)!) as { data: unknown }).data : undefined;

function expectState({ saved }: TestSaving, on: boolean, problem?: SavingProblem): void {
  expect({ on: saved.on, until: Boolean(saved.until), problem: saved.problem }).to.deep.equal({
    on,
    until: on,
    problem,
  });
}

/** What this page says to windows that listen: who hears, must also stop. */
function countListeners() {
  let count = 0;
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = (...values: unknown[]) => {
    count++;
    Reflect.apply(addEventListener, window, values);
  };
  window.removeEventListener = (...values: unknown[]) => {
    count--;
    Reflect.apply(removeEventListener, window, values);
  };
  return {
    get count() {
      return count;
    },
    stop: () => Object.assign(window, { addEventListener, removeEventListener }),
  };
}

describe('saving answers on this device', () => {
  it('is off until the reader switches it on, and nothing is written before', async () => {
    const kept = device({ setItem: () => expect.fail('written') });
    const widget = await saving();
    const { saved } = widget;
    expect(saved.available).to.be.true;
    expect(saved.restore()).to.equal(undefined);
    saved.save(['a']);
    expectState(widget, false);
    expect(kept.size).to.equal(0);
    expect(widget.told).to.deep.equal([]);
  });

  it('keeps what is there, then each change, and says until when', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    expectState(widget, true);
    expect(widget.saved.until!.getTime()).to.be.within(inDays(30) - 60_000, inDays(30));
    widget.saved.save(['a', 'b']);
    expect(onDevice(kept)).to.deep.equal(['a', 'b']);
    widget.saved.save([]);
    expect(onDevice(kept)).to.deep.equal([]);
    expectState(widget, true);
    expect(widget.told, 'its own doing is no news').to.deep.equal([]);
  });

  it('renders when it is switched on and off', async () => {
    device();
    const widget = await saving();
    const before = widget.renderings;
    widget.saved.start(['a']);
    await widget.updateComplete;
    widget.saved.stop();
    await widget.updateComplete;
    expect(widget.renderings - before).to.equal(2);
  });

  it('gives it back to the next visit, and goes on saving', async () => {
    const kept = device();
    (await saving()).saved.start(['a']);
    const next = await saving();
    expectState(next, false);
    expect(next.saved.restore()).to.deep.equal(['a']);
    expectState(next, true);
    next.saved.save(['b']);
    expect(onDevice(kept)).to.deep.equal(['b']);
  });

  it('erases all of it when the reader switches it off', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    widget.saved.stop();
    expectState(widget, false);
    widget.saved.save(['b']);
    expect(kept.size).to.equal(0);
    expect(widget.told).to.deep.equal([]);
  });

  it('gives back nothing that has expired', async () => {
    const kept = device();
    kept.set(NAME, record(['a'], { until: inDays(-1) }));
    const widget = await saving();
    expect(widget.saved.restore()).to.equal(undefined);
    expectState(widget, false);
    expect(kept.size).to.equal(0);
  });
});

describe('what goes wrong with saving is told', () => {
  it('no storage: the switch is not offered, and nobody is told of what they never asked for', async () => {
    storageIs(refused);
    const widget = await saving();
    expect(widget.saved.available).to.be.false;
    expect(widget.saved.restore()).to.equal(undefined);
    expectState(widget, false);
    widget.saved.start(['a']);
    expectState(widget, false, 'blocked');
  });

  it('no room at the start: it stays off', async () => {
    device({ setItem: noRoom });
    const widget = await saving();
    widget.saved.start(['a']);
    expectState(widget, false, 'full');
  });

  it('no room later: what was kept stays, and the next change may fit again', async () => {
    let room = true;
    const kept: Map<string, string> = device({
      setItem: (name, value) => (room ? void kept.set(name!, value!) : noRoom()),
    });
    const widget = await saving();
    widget.saved.start(['a']);
    room = false;
    widget.saved.save(['a', 'b']);
    expectState(widget, true, 'full');
    expect(onDevice(kept)).to.deep.equal(['a']);
    room = true;
    widget.saved.save(['c']);
    expectState(widget, true);
    expect(onDevice(kept)).to.deep.equal(['c']);
  });

  it('a browser that drops what it is given', async () => {
    device({ setItem: () => {} });
    const widget = await saving();
    widget.saved.start(['a']);
    expectState(widget, false, 'blocked');
  });

  it('a page that makes something else of it: that does not stay without a switch', async () => {
    const kept: Map<string, string> = device({ setItem: (name, value) => void kept.set(name!, `${value!} `) });
    const widget = await saving();
    widget.saved.start(['a']);
    expectState(widget, false, 'blocked');
    expect(kept.size).to.equal(0);
  });

  it('a page that has changed how lists are written as JSON, as old libraries do', async () => {
    const kept = device();
    const lists = Array.prototype as { toJSON?: unknown };
    lists.toJSON = () => 'a list';
    try {
      const widget = await saving();
      widget.saved.start(['a']);
      expectState(widget, false, 'blocked');
      expect(kept.size).to.equal(0);
    } finally {
      delete lists.toJSON;
    }
  });

  it('storage that is refused while it is on: nothing is taken for erased', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    storageIs(refused);
    widget.saved.save(['a', 'b']);
    expectState(widget, true, 'blocked');
    elsewhere(() => {}, null);
    expectState(widget, true, 'blocked');
    expect(widget.told).to.deep.equal([]);
    expect(onDevice(kept)).to.deep.equal(['a']);
  });

  it('what cannot be erased: it stays on, so that the reader can try again', async () => {
    let stuck = true;
    const kept: Map<string, string> = device({ removeItem: (name) => (stuck ? refused() : void kept.delete(name!)) });
    const widget = await saving();
    widget.saved.start(['a']);
    widget.saved.stop();
    expectState(widget, true, 'blocked');
    stuck = false;
    widget.saved.stop();
    expectState(widget, false);
    expect(kept.size).to.equal(0);
  });

  for (const [what, text] of [
    ['broken', '{"v":1,'],
    ['of somebody else', record({ not: 'a list' })],
  ] as const) {
    it(`what was kept is ${what}: it is erased`, async () => {
      const kept = device();
      kept.set(NAME, text);
      const widget = await saving();
      expect(widget.saved.restore()).to.equal(undefined);
      expectState(widget, false, 'unreadable');
      expect(kept.size).to.equal(0);
    });
  }

  it('what was kept is of a newer version: it is left alone, and the reader can still erase it', async () => {
    const kept = device();
    kept.set(NAME, record(['a'], { v: 2 }));
    const widget = await saving();
    expect(widget.saved.restore()).to.equal(undefined);
    expectState(widget, false, 'newer');
    widget.saved.start(['b']);
    expectState(widget, false, 'newer');
    expect(kept.size).to.equal(1);
    widget.saved.stop();
    expectState(widget, false);
    expect(kept.size).to.equal(0);
  });
});

describe('two tabs, or the same list twice on a page', () => {
  it('follow each other', async () => {
    device();
    const [one, two] = [await saving(), await saving()];
    one.saved.start(['a']);
    expect(two.saved.restore()).to.deep.equal(['a']);
    two.saved.save(['a', 'b']);
    expect(one.answers).to.deep.equal(['a', 'b']);
    one.saved.save(['b']);
    expect(two.answers).to.deep.equal(['b']);
    expect([one.told, two.told]).to.deep.equal([[['a', 'b']], [['b']]]);
  });

  it('follow another tab', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    elsewhere(() => kept.set(NAME, record(['z'])), NAME);
    expect(widget.told).to.deep.equal([['z']]);
    expectState(widget, true);
  });

  it('are told that the other has erased what was kept, and do not keep it again', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    elsewhere(() => kept.delete(NAME), NAME);
    expectState(widget, false);
    expect(widget.told).to.deep.equal([undefined]);
    widget.saved.save(['a']);
    expect(kept.size).to.equal(0);
    expect(widget.told).to.have.length(1);
  });

  it('learn at the next change what nobody told them, and do not keep it again', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    // The browser has cleared it, or the word of another tab is still on its way.
    kept.clear();
    widget.saved.save(['a', 'b']);
    expectState(widget, false);
    expect(widget.told).to.deep.equal([undefined]);
    expect(kept.size).to.equal(0);
  });

  it('are told that what was kept is no longer readable', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    elsewhere(() => kept.set(NAME, 'broken'), NAME);
    expectState(widget, false, 'unreadable');
    expect(widget.told).to.deep.equal([undefined]);
  });
});

describe('a widget that leaves the page', () => {
  it('leaves no listener, and what is kept stays kept', async () => {
    const kept = device();
    const listeners = countListeners();
    try {
      const widget = await saving();
      widget.saved.start(['a']);
      expect(listeners.count).to.be.above(0);
      widget.remove();
      expect(listeners.count).to.equal(0);
      elsewhere(() => kept.set(NAME, record(['z'])), NAME);
      expect(widget.told).to.deep.equal([]);
      document.body.append(widget);
      expect(widget.answers, 'what changed meanwhile').to.deep.equal(['z']);
      widget.saved.stop();
      expect(listeners.count).to.equal(0);
      widget.remove();
    } finally {
      listeners.stop();
    }
  });

  it('does not listen before it is switched on', async () => {
    device();
    const listeners = countListeners();
    try {
      const widget = await saving();
      widget.saved.restore();
      expect(listeners.count).to.equal(0);
    } finally {
      listeners.stop();
    }
  });

  it('learns when it comes back that all was erased', async () => {
    const kept = device();
    const widget = await saving();
    widget.saved.start(['a']);
    const place = widget.parentElement!;
    widget.remove();
    kept.clear();
    place.append(widget);
    expectState(widget, false);
    expect(widget.told).to.deep.equal([undefined]);
  });
});
