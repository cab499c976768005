export { FaqElement, FaqToggleEvent } from './widgets/faq/faq.js';
export { start } from './loader/loader.js';
