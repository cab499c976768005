/** A run of the author's nodes: the lines of one or more regions, or what is for everybody. */
export interface SupportPart {
  /** ISO 3166-1 codes in capitals, or EU; none for what is for everybody. */
  codes: readonly string[];
  heading: Element | undefined;
  /** What holds it all, in the order of the page; the heading, where it stands beside the lines, is the first. */
  nodes: Element[];
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
export const REGION = '[data-fw-region],[class*="is-region-"]';

/** The members of the European Union, whose emergency number is the same. */
const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Codes as an author writes them: in any case, one or several. Many write UK for what the list of codes calls GB. */
export function codesIn(written: string): string[] {
  const codes = written.toUpperCase().split(/[\s,;]+/).filter(Boolean);
  return codes.map((code) => (code === 'UK' ? 'GB' : code));
}

/** The regions that a heading, or an element around a part, is marked with. */
export function codesOf(element: Element): string[] {
  return codesIn(element.getAttribute('data-fw-region') ?? [...element.classList].map((name) => /^is-region-(.+)/.exec(name)?.[1] ?? '').join(' '));
}

function readElements(elements: Iterable<Element>, parts: SupportPart[]): void {
  for (const element of elements) {
    const codes = codesOf(element);
    const last = parts.at(-1)!;
    if (element.matches(HEADING)) {
      // A smaller heading divides the region that it stands in.
      if (!codes.length && last.codes.length && last.heading && element.localName > last.heading.localName) last.nodes.push(element);
      else parts.push({ codes, heading: element, nodes: [element] });
    } else if (codes.length) {
      parts.push({ codes, heading: element.querySelector(HEADING) ?? undefined, nodes: [element] }, { codes: [], heading: undefined, nodes: [] });
    } else if (element.querySelector(`${HEADING},${REGION}`)) readElements(element.children, parts);
    else last.nodes.push(element);
  }
}

/**
 * Reads the author's nodes as parts, in their order. Total and pure: any markup gives a result, nothing is changed, no layout is
 * needed. A region begins at a heading that is marked with its code, or is an element around it that is; headings may stand in wrappers that site engines add.
 */
export function readSupport(nodes: Iterable<Element>): SupportPart[] {
  const parts: SupportPart[] = [{ codes: [], heading: undefined, nodes: [] }];
  readElements(nodes, parts);
  return parts.filter((part) => part.nodes.length);
}

/** Whether a part has lines for one of these regions. What is for everybody always stays. */
export const isFor = ({ codes }: SupportPart, chosen: readonly string[]): boolean => !codes.length || codes.some((code) => chosen.includes(code));

/** The part of a region: one that names it, or that of the European Union for its members. */
export function partFor(parts: readonly SupportPart[], code: string): SupportPart | undefined {
  const naming = (name: string): SupportPart | undefined => parts.find(({ codes }) => codes.includes(name));
  return naming(code) ?? (UNION.split(' ').includes(code) ? naming('EU') : undefined);
}
