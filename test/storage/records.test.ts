import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canStore, eraseRecord, pageName, readRecord, watchRecord, writeRecord } from '../../src/storage/records.js';
import { until } from '../support/settled.js';
import { device, elsewhere, noRoom, refused, storageIs } from '../support/device.js';

const KEY = 'list';
const NAME = `flarewell:${KEY}`;
const DAYS = 30;
const DAY = 86_400_000;

const inDays = (days: number) => Date.now() + days * DAY;
const read = () => readRecord(KEY, DAYS);
const write = (data: unknown) => writeRecord(KEY, data, DAYS);
const record = (parts: object) => JSON.stringify({ v: 1, until: inDays(3), data: ['x'], ...parts });

/** Counts how often a record is said to have changed, until the end of the test. */
function changesOf(key: string) {
  const heard = { times: 0 };
  stops.push(watchRecord(key, () => heard.times++));
  return heard;
}
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

describe('the name of a page', () => {
  const nameAt = (address: string, canonical?: string) => {
    const before = location.href;
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: canonical ?? '' });
    history.replaceState(null, '', address);
    if (canonical) document.head.append(link);
    try {
      return pageName();
    } finally {
      link.remove();
      history.replaceState(null, '', before);
    }
  };
  for (const [what, address, name, canonical] of [
    ['is its path', '/articles/pain', '/articles/pain?'],
    ['holds what chooses the article', '/?p=12', '/?p=12'],
    ['does not hold who sent the reader', '/?utm_source=mail&p=12&fbclid=x', '/?p=12'],
    ['does not hold where in it a link led', '/pain#help', '/pain?'],
    ['holds the article of a site of one page', '/#/pain', '/?#/pain'],
    ['is that of its canonical link', '/amp?p=12', '/pain?', '/pain'],
    ['is not that of another site', '/pain', '/pain?', 'https://example.org/other'],
  ] as const)
    it(what, () => expect(nameAt(address, canonical)).to.equal(name));
});

describe('a record', () => {
  it('is there again, with its end, under a name that says whose it is', () => {
    const kept = device();
    const before = inDays(DAYS);
    expect(write({ ticked: ['a', 'b'] })).to.equal('written');
    const found = read() as { data: unknown; until: number };
    expect(found.data).to.deep.equal({ ticked: ['a', 'b'] });
    expect(found.until).to.be.within(before, inDays(DAYS));
    expect([...kept.keys()]).to.deep.equal([NAME]);
  });

  it('is not there before anything was kept, and asking writes nothing', () => {
    const touched: string[] = [];
    const note = (name: string) => () => void touched.push(name);
    device({ setItem: note('set'), removeItem: note('remove') });
    expect(canStore()).to.be.true;
    expect(read()).to.equal(undefined);
    expect(touched).to.deep.equal([]);
  });

  it('takes the place of the one before, and the end moves with it', () => {
    const kept = device();
    kept.set(NAME, record({}));
    expect(write(['y'])).to.equal('written');
    expect((read() as { until: number }).until).to.be.above(inDays(29));
    expect(read()).to.have.deep.property('data', ['y']);
  });

  it('leaves not a byte when it is erased', () => {
    const kept = device();
    write(['x']);
    expect(eraseRecord(KEY)).to.be.true;
    expect(kept.size).to.equal(0);
    expect(read()).to.equal(undefined);
  });

  it('does not meet what the site itself keeps, whatever its key', () => {
    const kept = device();
    kept.set(KEY, 'of the site');
    for (const key of [KEY, '', '__proto__', 'getItem', 'length', '"]}\u0000', 'ä'.repeat(300)]) {
      expect(writeRecord(key, [key], DAYS), key).to.equal('written');
      expect(readRecord(key, DAYS), key).to.have.deep.property('data', [key]);
      expect(eraseRecord(key), key).to.be.true;
    }
    expect([...kept]).to.deep.equal([[KEY, 'of the site']]);
  });
});

describe('a record ends', () => {
  for (const [when, until] of [
    ['when its time has passed', inDays(-1)],
    ['on the millisecond', Date.now()],
    ['at once where the clock was set back, and its end has moved out of reach', inDays(DAYS + 2)],
    ['at once where its end is before all time', -1],
  ] as const) {
    it(`${when}, and is erased`, () => {
      const kept = device();
      kept.set(NAME, record({ until }));
      expect(read()).to.equal(undefined);
      expect(kept.size).to.equal(0);
    });
  }

  it('not a moment early because a clock was put right', () => {
    const kept = device();
    kept.set(NAME, record({ until: inDays(DAYS) + 60_000 }));
    expect(read()).to.have.deep.property('data', ['x']);
    expect(kept.size).to.equal(1);
  });
});

describe('a record of another version', () => {
  it('that is newer is kept, told, and written over by nobody', () => {
    const kept = device();
    const text = JSON.stringify({ v: 2, until: inDays(300), what: 'we cannot know' });
    kept.set(NAME, text);
    expect(read()).to.equal('newer');
    expect(write(['x'])).to.equal('newer');
    expect(kept.get(NAME)).to.equal(text);
  });

  it('that is newer ends all the same', () => {
    const kept = device();
    kept.set(NAME, JSON.stringify({ v: 2, until: inDays(-1) }));
    expect(read()).to.equal(undefined);
    expect(kept.size).to.equal(0);
  });

  it('that is newer is erased when the reader says so', () => {
    const kept = device();
    kept.set(NAME, JSON.stringify({ v: 2 }));
    expect(eraseRecord(KEY)).to.be.true;
    expect(kept.size).to.equal(0);
  });

  it('that never was is no record', () => {
    const kept = device();
    kept.set(NAME, record({ v: 0 }));
    expect(read()).to.equal('unreadable');
    expect(kept.size).to.equal(0);
  });
});

describe('what somebody else left in its place', () => {
  const hostile: Record<string, string> = {
    'nothing at all': '',
    'half of a record, as a tab leaves it that was killed': record({}).slice(0, 20),
    'no JSON': '<script>alert(1)</script>',
    'the word null': 'null',
    'a number': '17',
    'a string': '"v"',
    'a list': '[1,2,3]',
    'a record without a version': record({ v: undefined }),
    'a version in words': record({ v: '1' }),
    'half a version': record({ v: 1.5 }),
    'an endless version': record({ v: 0 }).replace('"v":0', '"v":1e999'),
    'a record without an end': record({ until: undefined }),
    'an end in words': record({ until: '2099-01-01' }),
    'no end ever': record({ until: 0 }).replace('"until":0', '"until":1e999'),
    'a record without data': record({ data: undefined }),
    'a record inside __proto__': `{"__proto__":${record({})}}`,
    'more than a guest may take': record({ data: 'x'.repeat(200_000) }),
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`(${what}) is not read, is said to be unreadable, and does not stay for good`, () => {
      const kept = device();
      kept.set(NAME, text);
      expect(read()).to.equal('unreadable');
      expect(kept.size).to.equal(0);
      expect(read()).to.equal(undefined);
    });
  }

  it('may be as deep as it likes', () => {
    const kept = device();
    kept.set(NAME, record({ data: 0 }).replace(':0}', `:${'['.repeat(90_000)}${']'.repeat(90_000)}}`));
    // Engines differ in how deep they follow.
    expect(kept.get(NAME)!.length).to.be.above(180_000);
    const found = read();
    expect(kept.size).to.equal(typeof found === 'object' ? 1 : 0);
  });

  it('reaches no prototype, however deep it stands', () => {
    const kept = device();
    kept.set(
      NAME,
      `{"v":1,"until":${inDays(3)},"data":{"a":[{"__proto__":{"ticked":true}}],"__proto__":{"ticked":true}}}`,
    );
    const { data } = read() as { data: { a: object[]; ticked?: unknown } };
    expect(Object.assign({}, data, data.a[0])).not.to.have.property('ticked');
    expect(JSON.stringify(data)).to.equal('{"a":[{}]}');
  });

  it('is not completed by what a page has given to all objects', () => {
    const kept = device();
    const everything = Object.prototype as { data?: unknown; until?: unknown; v?: unknown };
    Object.assign(everything, { data: ['theirs'], until: inDays(3), v: 1 });
    try {
      kept.set(NAME, '{}');
      expect(read()).to.equal('unreadable');
    } finally {
      delete everything.data;
      delete everything.until;
      delete everything.v;
    }
  });

  it('never throws, never yields more than a record, and never stays', () => {
    const parts = fc.record(
      {
        v: fc.oneof(fc.constantFrom<unknown>(1, 2, 1e9), fc.anything()),
        until: fc.oneof(fc.integer({ min: -5, max: 40 }).map(inDays), fc.anything()),
        data: fc.anything(),
        more: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const asJson = (value: unknown) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return String(value);
      }
    };
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), parts.map(asJson));
    let records = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const kept = device();
        kept.set(NAME, text);
        const found = read();
        if (typeof found === 'object') {
          records++;
          expect(found.until).to.be.within(Date.now(), inDays(DAYS + 1));
          expect(Object.hasOwn(found, 'data')).to.be.true;
        }
        expect(kept.size).to.equal(typeof found === 'object' || found === 'newer' ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
    expect(records, 'some of them were records').to.be.above(0);
  });

  it('whatever JSON can say comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (data) => {
        device();
        expect(write(data)).to.equal('written');
        const expected = JSON.stringify(data, (name, value: unknown) => (name === '__proto__' ? undefined : value));
        expect(JSON.stringify((read() as { data: unknown }).data)).to.equal(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a browser or a page that does not let us', () => {
  for (const [what, get] of [
    ['throws when asked for its storage', refused],
    ['has none', () => null],
    ['has never heard of it', () => undefined],
  ] as const) {
    it(`(${what}) is found out without a write, and is told`, () => {
      storageIs(get);
      expect(canStore()).to.be.false;
      expect(read()).to.equal('blocked');
      expect(write(['x'])).to.equal('blocked');
      expect(eraseRecord(KEY)).to.be.false;
    });
  }

  it('throws when it is read: nothing is taken for erased', () => {
    device({ getItem: refused });
    expect(read()).to.equal('blocked');
    expect(write(['x'])).to.equal('blocked');
    expect(eraseRecord(KEY)).to.be.false;
  });

  for (const [how, error] of [
    ['an exception of the engine', new DOMException('', 'QuotaExceededError')],
    ['a class of its own', Object.assign(new Error(), { name: 'QuotaExceededError' })],
    ['an older name', Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' })],
  ] as const) {
    it(`has no room left, and says so by ${how}: what was there stays`, () => {
      const kept = device({
        setItem: () => {
          throw error;
        },
      });
      const before = record({});
      kept.set(NAME, before);
      expect(write(['x', 'y'])).to.equal('full');
      expect(kept.get(NAME)).to.equal(before);
    });
  }

  it('has room for one write and not for the next', () => {
    let room = 1;
    const kept = device({ setItem: (name, value) => (room-- > 0 ? void kept.set(name!, value!) : noRoom()) });
    expect(write(['x'])).to.equal('written');
    expect(write(['x', 'y'])).to.equal('full');
    expect(read()).to.have.deep.property('data', ['x']);
  });

  it('gives a guest no more than a small part of its room', () => {
    const kept = device();
    expect(write('x'.repeat(200_000))).to.equal('full');
    expect(kept.size).to.equal(0);
  });

  for (const [how, thrown] of [
    ['for its safety', new DOMException('', 'SecurityError')],
    ['with words instead of an error', 'no'],
    ['with nothing', undefined],
  ] as const) {
    it(`refuses a write ${how}`, () => {
      device({
        setItem: () => {
          throw thrown;
        },
      });
      expect(write(['x'])).to.equal('blocked');
    });
  }

  it('drops a write and says nothing', () => {
    device({ setItem: () => {} });
    expect(write(['x'])).to.equal('blocked');
  });

  it('makes something else of a write', () => {
    const kept = device({ setItem: (name, value) => void kept.set(name!, value!.slice(1)) });
    expect(write(['x'])).to.equal('blocked');
  });

  it('cannot write what JSON cannot say', () => {
    const kept = device();
    const circle: unknown[] = [];
    circle.push(circle);
    expect(write(circle)).to.equal('blocked');
    expect(write(1n)).to.equal('blocked');
    expect(kept.size).to.equal(0);
  });

  it('refuses to erase', () => {
    const kept = device({ removeItem: refused });
    kept.set(NAME, record({}));
    expect(eraseRecord(KEY)).to.be.false;
  });

  it('does not erase, and says nothing', () => {
    const kept = device({ removeItem: () => {} });
    kept.set(NAME, record({ until: inDays(-1) }));
    expect(eraseRecord(KEY)).to.be.false;
    // What has expired is not shown again, even so.
    expect(read()).to.equal(undefined);
  });
});

describe('who watches a record', () => {
  it('hears what another tab did to it, and not what it did to others', () => {
    const kept = device();
    const heard = changesOf(KEY);
    elsewhere(() => kept.set(NAME, record({})), NAME);
    elsewhere(() => kept.delete(NAME), NAME);
    elsewhere(() => kept.set('flarewell:other', record({})), 'flarewell:other');
    elsewhere(() => kept.set(KEY, 'of the site'), KEY);
    expect(heard.times).to.equal(2);
  });

  it('hears that a tab cleared everything', () => {
    const kept = device();
    const heard = changesOf(KEY);
    elsewhere(() => kept.clear(), null);
    expect(heard.times).to.equal(1);
  });

  it('looks again when the page was kept aside by the browser and comes back', () => {
    device();
    const heard = changesOf(KEY);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(heard.times, 'a page that is simply shown').to.equal(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard.times).to.equal(1);
  });

  it('hears what happens to it on the same page, which browsers do not tell', () => {
    device();
    const heard = changesOf(KEY);
    const other = changesOf('other');
    write(['x']);
    eraseRecord(KEY);
    expect(heard.times).to.equal(2);
    expect(other.times).to.equal(0);
  });

  it('hears nothing any more when it has stopped', () => {
    const kept = device();
    let times = 0;
    const stop = watchRecord(KEY, () => times++);
    stop();
    stop();
    write(['x']);
    elsewhere(() => kept.clear(), null);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(times).to.equal(0);
  });
});

describe("the browser's own storage", () => {
  const key = `test ${crypto.randomUUID()}`;
  const name = `flarewell:${key}`;
  afterEach(() => localStorage.removeItem(name));

  it('keeps a record, gives it back, and is left without a byte', () => {
    expect(writeRecord(key, ['x'], DAYS)).to.equal('written');
    expect(JSON.parse(localStorage.getItem(name)!)).to.have.all.keys('v', 'until', 'data');
    expect(readRecord(key, DAYS)).to.have.deep.property('data', ['x']);
    expect(eraseRecord(key)).to.be.true;
    expect(localStorage.getItem(name)).to.equal(null);
  });

  it('tells when it is full', () => {
    const fillers: string[] = [];
    try {
      // Halves of what is left, until not a record has room. Each by itself: other pages of the site, and other tests are such, are told of every change.
      for (let size = 8_000_000; size >= 1;) {
        const filler = `${name} ${fillers.length}`;
        try {
          localStorage.setItem(filler, 'x'.repeat(size));
          fillers.push(filler);
        } catch {
          size = Math.floor(size / 2);
        }
      }
      expect(writeRecord(key, ['x'], DAYS)).to.equal('full');
      expect(localStorage.getItem(name)).to.equal(null);
    } finally {
      for (const filler of fillers) localStorage.removeItem(filler);
    }
    expect(writeRecord(key, ['x'], DAYS)).to.equal('written');
  });

  it('tells of what another page of the site does', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    try {
      const other = frame.contentWindow!.localStorage;
      // Engines tell other pages when they find the time, and of what did not change not at all.
      let times = 0;
      const told = async (change: () => void): Promise<void> => {
        let heard = false;
        stops.push(watchRecord(key, () => (heard = true)));
        await until(() => (heard ||= (change(), false)), 'it hears of it', 9000);
      };
      await told(() => other.setItem(name, record({}) + ' '.repeat(++times % 50)));
      expect(readRecord(key, DAYS)).to.have.deep.property('data', ['x']);
      await told(() => {
        other.setItem(name, record({}) + ' '.repeat(++times % 50));
        other.removeItem(name);
      });
      expect(readRecord(key, DAYS)).to.equal(undefined);
    } finally {
      frame.remove();
    }
  });

  it('is out of reach in a sandboxed frame, where nothing throws and everything is told', async () => {
    // A frame without an origin may load no module from here, so it gets the code itself.
    const code = await (await fetch('/src/storage/records.ts')).text();
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const answer = new Promise((resolve) =>
      addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data)),
    );
    const asked = `${code}
      let throws = false;
      try { localStorage } catch { throws = true }
      parent.postMessage([throws, canStore(), readRecord('k', 30), writeRecord('k', [1], 30), eraseRecord('k'), typeof watchRecord('k', () => {})], '*');`;
    frame.srcdoc = `<!doctype html><script type="module">${asked.replaceAll('</', String.raw`<\/`)}</script>`;
    document.body.append(frame);
    try {
      expect(await answer).to.deep.equal([true, false, 'blocked', 'blocked', false, 'function']);
    } finally {
      frame.remove();
    }
  });
});
