import { CareCardElement } from '../widgets/care-card/care-card.js';
import { ComparisonTableElement } from '../widgets/comparison-table/comparison-table.js';
import { FaqElement } from '../widgets/faq/faq.js';
import { FlareWarningElement } from '../widgets/flare-warning/flare-warning.js';

for (const widget of [CareCardElement, ComparisonTableElement, FaqElement, FlareWarningElement]) widget.define();
