import { start } from './loader.js';
import { widgetNames } from './widget-table.js';

/** In a file of one widget the table has one row. Such files stand side by side; where the whole library serves the page, it serves this widget too. */
const whole = Symbol.for('flarewell');
const own = Symbol.for(`flarewell.${widgetNames.join()}`);
const page = document as Document & Record<symbol, true | undefined>;

if (!page[whole] && !page[own]) {
  page[own] = true;
  start();
}
