import type { Advice, Mistake } from '../rules/mistake.js';
import { careCardMistakes, careCardRules } from '../widgets/care-card/care-card.rules.js';
import { comparisonMistakes, comparisonRules } from '../widgets/comparison-table/comparison-table.rules.js';
import { contentsMistakes, contentsRules } from '../widgets/contents/contents.rules.js';
import { doDontMistakes, doDontRules } from '../widgets/do-dont/do-dont.rules.js';
import { faqMistakes, faqRules } from '../widgets/faq/faq.rules.js';
import { flareWarningMistakes, flareWarningRules } from '../widgets/flare-warning/flare-warning.rules.js';
import { glossaryMistakes, glossaryRules } from '../widgets/glossary/glossary.rules.js';
import { pathwayMistakes, pathwayRules } from '../widgets/pathway/pathway.rules.js';
import { recognitionMistakes, recognitionRules } from '../widgets/recognition/recognition.rules.js';
import { reviewMistakes, reviewRules } from '../widgets/review/review.rules.js';
import { supportMistakes, supportRules } from '../widgets/support/support.rules.js';
import { symptomChecklistMistakes, symptomChecklistRules } from '../widgets/symptom-checklist/symptom-checklist.rules.js';
import { termMistakes, termRules } from '../widgets/term/term.rules.js';
import { treatmentsMistakes, treatmentsRules } from '../widgets/treatments/treatments.rules.js';

export interface CheckedWidget {
  /** What the author should mend in an element that holds such a widget's content. Total and pure. */
  mistakes: (holder: Element) => Mistake[];
  rules: Readonly<Record<string, Advice>>;
  /** For how many months a check holds in it, where its author names no number; two years where it has none either. */
  months?: number;
}

/** Every widget by name, with its own rules: the loader's table, for those who check. */
export const checkedWidgets: Readonly<Record<string, CheckedWidget>> = {
  'care-card': { mistakes: careCardMistakes, rules: careCardRules },
  'comparison-table': { mistakes: comparisonMistakes, rules: comparisonRules },
  contents: { mistakes: contentsMistakes, rules: contentsRules },
  'do-dont': { mistakes: doDontMistakes, rules: doDontRules },
  faq: { mistakes: faqMistakes, rules: faqRules },
  'flare-warning': { mistakes: flareWarningMistakes, rules: flareWarningRules },
  glossary: { mistakes: glossaryMistakes, rules: glossaryRules },
  pathway: { mistakes: pathwayMistakes, rules: pathwayRules },
  recognition: { mistakes: recognitionMistakes, rules: recognitionRules, months: 12 },
  review: { mistakes: reviewMistakes, rules: reviewRules },
  support: { mistakes: supportMistakes, rules: supportRules, months: 6 },
  'symptom-checklist': { mistakes: symptomChecklistMistakes, rules: symptomChecklistRules },
  term: { mistakes: termMistakes, rules: termRules },
  treatments: { mistakes: treatmentsMistakes, rules: treatmentsRules },
};
