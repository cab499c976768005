/** An author's mistake: where it is, and which. What is wrong and how to mend it stand in the widget's rules. */
export interface Mistake {
  code: string;
  node: Element;
}

/** What the author is told: what is wrong, and how to mend it, each a sentence; and whether it is for the author to weigh. */
export type Advice = readonly [wrong: string, mend: string, severity?: 'advice'];
