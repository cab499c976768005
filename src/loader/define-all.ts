import { ComparisonTableElement } from '../widgets/comparison-table/comparison-table.js';
import { FaqElement } from '../widgets/faq/faq.js';

for (const widget of [ComparisonTableElement, FaqElement]) widget.define();
