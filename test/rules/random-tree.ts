import fc from 'fast-check';

const tags = [
  'details',
  'summary',
  'h2',
  'h3',
  'h6',
  'dl',
  'dt',
  'dd',
  'p',
  'div',
  'section',
  'ul',
  'li',
  'small',
  'a',
  'b',
  'fw-faq',
  'table',
];
const classes = [
  '',
  'fw-safety',
  'fw-short',
  'fw-source',
  'fw-care-card',
  'wp-block-group',
  'fw-certainty is-disputed',
];
const text = fc.oneof(
  fc.constantFrom('Why?', 'Why?', 'Was „ist“ das?', 'ما هذا؟', '何ですか', ' ', '\n', '#', '¶', '\u200b', '🙂', '--'),
  fc.string({ maxLength: 12 }).map((characters) => characters.replace(/[&<>\0\r]/g, '')),
);

/** Markup of any shape that an author, an editor or an engine may leave: nested, empty, repeated, misplaced. */
export const tree: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.constantFrom('<br>', '<img alt="🙂">', '<img>', '<!-- note -->', '<hr>'),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(...classes),
        fc.constantFrom('', 'a', 'b'),
        fc.boolean(),
        tie('nodes'),
      )
      .map(([tag, name, id, open, inner]) => {
        const attributes = `${name && ` class="${name}"`}${id && ` id="${id}"`}${open && tag === 'details' ? ' open' : ''}`;
        return `<${tag}${attributes}>${inner}</${tag}>`;
      }),
  ),
})).nodes;
