export { start } from './loader/loader.js';
export { CareCardElement } from './widgets/care-card/care-card.js';
export { ComparisonReadingEvent, ComparisonTableElement } from './widgets/comparison-table/comparison-table.js';
export type { ReadingMode } from './widgets/comparison-table/comparison-table.reader.js';
export { DoDontElement } from './widgets/do-dont/do-dont.js';
export { FaqElement, FaqToggleEvent } from './widgets/faq/faq.js';
export { FlareWarningElement } from './widgets/flare-warning/flare-warning.js';
export { RecognitionElement } from './widgets/recognition/recognition.js';
export { SymptomChecklistElement } from './widgets/symptom-checklist/symptom-checklist.js';
