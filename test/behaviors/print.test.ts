import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { PrintController } from '../../src/behaviors/print.js';
import { put } from '../support/fixture.js';
import { until } from '../support/settled.js';

/** A controller whose host is in the page, over two answers of which the second is open. */
function printing() {
  const holder = put('<section><details>1</details><details open>2</details></section>').firstElementChild!;
  const controller: ReactiveController = new PrintController(
    { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) },
    holder,
    () => holder.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  );
  controller.hostConnected!();
  const opened = () => [...holder.querySelectorAll('details')].map(({ open }) => open);
  return { holder, controller, opened };
}

const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('opening for print', () => {
  it('opens what is closed and afterwards closes that, and only that', () => {
    const { opened, controller } = printing();
    print('before');
    expect(opened()).to.deep.equal([true, true]);
    print('after');
    expect(opened()).to.deep.equal([false, true]);
    controller.hostDisconnected!();
  });

  it('closes it also where an engine said twice that it will print', () => {
    const { opened, controller } = printing();
    print('before');
    print('before');
    print('after');
    expect(opened()).to.deep.equal([false, true]);
    controller.hostDisconnected!();
  });

  it('marks the holder until the last `toggle` of printing has passed', async () => {
    const { holder, controller } = printing();
    const marked: boolean[] = [];
    holder.addEventListener('toggle', () => marked.push(holder.hasAttribute('data-fw-printing')), true);
    // What is open from the start says so once, in its own time.
    await until(() => marked.length, 'the first toggle');
    marked.length = 0;
    print('before');
    await nextTask();
    print('after');
    await nextTask();
    expect(marked).to.deep.equal([true, true]);
    expect(holder.hasAttribute('data-fw-printing')).to.be.false;
    controller.hostDisconnected!();
  });

  it('ends with the widget', () => {
    const { opened, controller } = printing();
    controller.hostDisconnected!();
    print('before');
    expect(opened()).to.deep.equal([false, true]);
  });
});
