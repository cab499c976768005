/** What people call a widget who have not looked its name up. */
const otherNames: Readonly<Record<string, string>> = {
  accordion: 'faq',
  alert: 'care-card',
  callout: 'care-card',
  card: 'care-card',
  checklist: 'symptom-checklist',
  comparison: 'comparison-table',
  details: 'faq',
  emergency: 'care-card',
  faqs: 'faq',
  flare: 'flare-warning',
  'flare-plan': 'flare-warning',
  questions: 'faq',
  'symptom-list': 'symptom-checklist',
  symptoms: 'symptom-checklist',
  table: 'comparison-table',
  'warning-card': 'flare-warning',
};

/** How many letters one word has more, less, changed or swapped against the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        current[column - 1]! + 1,
        above[column]! + 1,
        above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return above[other.length]!;
}

/**
 * The known name that a word probably stands for: one or two letters away from it or, where `loosely`, from something that
 * people call the widget. Undefined where none is near.
 */
export function nearestName(word: string, names: readonly string[], loosely = false): string | undefined {
  const written = word.toLowerCase().replace(/[\s_]+/g, '-');
  if (written.length > 40) return undefined;
  const targets = new Map(names.map((name) => [name, name]));
  if (loosely) for (const [called, name] of Object.entries(otherNames)) if (targets.has(name)) targets.set(called, targets.get(called) ?? name);
  let nearest: string | undefined;
  let least = 3;
  for (const [target, name] of targets) {
    const apart = distance(written, target);
    // In a short word two letters are most of it.
    if (apart < least && apart <= (target.length > 4 ? 2 : 1)) [nearest, least] = [name, apart];
  }
  return nearest;
}
