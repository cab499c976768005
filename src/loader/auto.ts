import { start } from './loader.js';

/** On the page for every copy and version of the library to see: the first one serves the page, whole. */
const served = Symbol.for('flarewell');
const page = document as Document & { [served]?: true };

if (!page[served]) {
  page[served] = true;
  start();
}
