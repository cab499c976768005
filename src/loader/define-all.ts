import { CareCardElement } from '../widgets/care-card/care-card.js';
import { ComparisonTableElement } from '../widgets/comparison-table/comparison-table.js';
import { ContentsElement } from '../widgets/contents/contents.js';
import { DoDontElement } from '../widgets/do-dont/do-dont.js';
import { FaqElement } from '../widgets/faq/faq.js';
import { FlareWarningElement } from '../widgets/flare-warning/flare-warning.js';
import { GlossaryElement } from '../widgets/glossary/glossary.js';
import { PathwayElement } from '../widgets/pathway/pathway.js';
import { RecognitionElement } from '../widgets/recognition/recognition.js';
import { ReviewElement } from '../widgets/review/review.js';
import { SupportElement } from '../widgets/support/support.js';
import { SymptomChecklistElement } from '../widgets/symptom-checklist/symptom-checklist.js';
import { TermElement } from '../widgets/term/term.js';
import { TreatmentsElement } from '../widgets/treatments/treatments.js';

for (const widget of [CareCardElement, ComparisonTableElement, ContentsElement, DoDontElement, FaqElement, FlareWarningElement, GlossaryElement, PathwayElement, RecognitionElement, ReviewElement, SupportElement, SymptomChecklistElement, TermElement, TreatmentsElement]) widget.define();
