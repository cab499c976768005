export { start } from './loader/loader.js';
export { ComparisonReadingEvent, ComparisonTableElement, type ReadingMode } from './widgets/comparison-table/comparison-table.js';
export { FaqElement, FaqToggleEvent } from './widgets/faq/faq.js';
