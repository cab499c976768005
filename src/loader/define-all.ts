import { FaqElement } from '../widgets/faq/faq.js';

for (const widget of [FaqElement]) widget.define();
