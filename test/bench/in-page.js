/**
 * Runs in each measured page before anything else, as the plain script that it is: functions handed over by a test
 * runner bring along what its compiler put into them.
 */
(() => {
  /** After the style, layout and paint of the next frame. */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    });
  const idle = () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 }));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  const shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push([entry.startTime, entry.value]);
  }).observe({ type: 'layout-shift', buffered: true });

  const place = () => document.getElementById('place');
  const isOurs = () => document.querySelector('script[src*="flarewell"]') !== null;
  const ready = (root) =>
    !isOurs() || [...root.querySelectorAll('[data-fw]')].every((wrapper) => wrapper.hasAttribute('data-fw-ready'));
  const answers = () => [...place().querySelectorAll('details')];
  let prepared;

  // The form of a checklist is in a closed root; native HTML pays for this line, too.
  const closed = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) {
    const root = attachShadow.call(this, how);
    if (how.mode === 'closed') closed.push(root);
    return root;
  };
  const boxes = () => [...(closed[0] ?? place()).querySelectorAll('fieldset input')];
  const makeList = () => place().querySelector('.fw-symptom-checklist').shadowRoot?.firstElementChild.shadowRoot?.querySelector('[part=make-list]:not([hidden])');

  window.bench = {
    formReady: () => !isOurs() || !!makeList(),
    /** The list gives way to boxes: ours by its button, native ones by the few lines that a page would have for it. */
    async showBoxes(fieldsets) {
      if (isOurs()) makeList().click();
      else {
        place().querySelector('.fw-symptom-checklist').hidden = true;
        place().insertAdjacentHTML('beforeend', fieldsets);
      }
      await frame();
      await frame();
    },
    boxCount: () => boxes().length,
    /** From the middle of the list on, where the reader has scrolled to: nobody ticks what is out of sight. */
    scrollToBoxes: () => boxes()[boxes().length / 2].scrollIntoView({ block: 'start', behavior: 'instant' }),
    async tickSome(count) {
      const all = boxes();
      for (let n = 0; n < count; n++) {
        all[all.length / 2 + n].click();
        await frame();
      }
    },
    async settle(late = 0) {
      await idle();
      await pause(60 + late);
      await idle();
      await frame();
    },
    ready: () => document.readyState === 'complete' && ready(document),
    prepare(html) {
      prepared = document.createElement('template');
      prepared.innerHTML = html;
    },
    async append() {
      place().append(prepared.content);
      prepared = undefined;
      await frame();
    },
    /** Presses questions that are spread over the whole list. */
    async openSome(count) {
      const all = answers();
      for (let n = 0; n < count; n++) {
        const details = all[Math.floor(((n + 0.5) * all.length) / count)];
        details.querySelector('summary').click();
        await frame();
      }
    },
    async openAll() {
      const all = answers();
      for (const details of all) details.open = true;
      await frame();
    },
    openCount: () => answers().filter(({ open }) => open).length,
    /** Cumulative layout shift as it is defined: the worst window, of 5 s at most, with gaps under 1 s. */
    layoutShift() {
      let worst = 0;
      let sum = 0;
      let first = -Infinity;
      let last = -Infinity;
      for (const [time, value] of shifts) {
        if (time - last < 1000 && time - first < 5000) sum += value;
        else [sum, first] = [value, time];
        last = time;
        worst = Math.max(worst, sum);
      }
      return worst;
    },
  };
})();
