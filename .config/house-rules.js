import { entries, inward, layers, outward } from './layers.js';

/** Steps out of a folder, however they are spelled: "../", "./../", "../../". */
const OUT = String.raw`^(?:\./)*(?:\.\./)+`;
const alternatives = (names) => names.join('|') || '(?!)';
const entryNames = entries.map((path) => path.replace(/^src\/|\.ts$/g, ''));

/**
 * What no file of a layer may import; `layer` is undefined at the top of src/. These are patterns of specifiers, so that
 * one list serves `import`, `export … from`, `import type` and `import()`.
 */
function importBans(layer) {
  const beside = entryNames.map((name) => (layer === 'loader' ? name.replace(/^loader\//, '') : name));
  const bans = [
    {
      regex: `${OUT}(?:stories|test|tools|locales|integrations)/|^flarewell(?:/|$)`,
      message: 'src/ is what gets published: it knows neither stories nor tests nor tools, nor itself by name.',
    },
    {
      regex: '^(?:lit|lit-html)/(?:directives/(?:style-map|unsafe-)|static)',
      message: 'Strict pages refuse style attributes and raw HTML: use classes, custom properties, templates.',
    },
    {
      regex: '^@lit/localize',
      allowTypeImports: true,
      message: 'Types only: its runtime knows one language per page, and throws where the page has a copy of its own.',
    },
    {
      regex: String.raw`^(?!\.|lit$|lit/|@lit/localize)`,
      message: 'The library stands on lit and the platform alone.',
    },
    {
      regex: String.raw`(?:${OUT}(?:${alternatives(entryNames)})|^\./(?:${alternatives(beside)}))(?:\.[jt]s)?$`,
      message: 'Pages start from that module; inside the house, import the file that declares what you need.',
    },
  ];
  if (!layer) return bans;
  const reach = inward(layer).map((name) => `${name}/`);
  bans.push({
    regex: `${OUT}(?:${alternatives(outward(layer))})/`,
    message: `Imports go inward: ${layer}/ may import from ${reach.join(', ') || 'lit and the platform alone'}.`,
  });
  if (layer === 'widgets') {
    bans.push({
      regex: String.raw`^(?:\./)*\.\./(?!\.\./)|${OUT}widgets/`,
      message: 'A widget never imports another widget: what two of them need becomes a part or a behavior.',
    });
  }
  return bans;
}

/** Catches the bare global, `window.name`, `window['name']` and `const {name} = window` alike. */
const nameBan = (names, message, home = []) => ({
  selector: `Identifier[name=/^(?:${names})$/], Literal[value=/^(?:${names})$/]`,
  message,
  home,
});

const inTemplate = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=${pattern}]`;

/** What no file of src/ says, but for the layers in `home`, which exist to say it once. */
const bans = [
  nameBan('localStorage|sessionStorage|indexedDB', 'Only src/storage/ touches what a browser keeps.', ['storage']),
  nameBan('customElements', 'Only src/loader/ and src/element/ touch the registry.', ['loader', 'element']),
  {
    selector: "Decorator[expression.callee.name='customElement']",
    message: 'Importing a class must define nothing: the loader and define-all.ts do that.',
  },
  {
    selector: [
      "MemberExpression[object.name='navigator'][property.name=/^languages?$/]",
      "MemberExpression[object.property.name='navigator'][property.name=/^languages?$/]",
      "VariableDeclarator[init.name='navigator'] Property[key.name=/^languages?$/]",
    ].join(', '),
    message: "A widget speaks the page's language, never the browser's.",
  },
  nameBan(
    'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc',
    'Strings never become markup: Trusted Types refuse it, and what an author wrote is parsed once, by the page.',
  ),
  {
    selector: inTemplate(String.raw`/\.(?:inner|outer)HTML\s*=/`),
    message: 'Strings never become markup: bind nodes or text.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
    message: 'Writing into a document that has loaded destroys the page that invited us.',
  },
  {
    selector: "CallExpression[callee.name='fetch'], MemberExpression[property.name='fetch']",
    message: 'Nothing leaves the page: the library asks for its own modules by import(), and for nothing else.',
  },
  nameBan(
    'XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection',
    'Nothing leaves the page: there is no network in this library.',
  ),
  {
    selector: "MemberExpression[object.name='document'][property.name='cookie']",
    message: 'The library sets no cookie and reads none.',
  },
  {
    selector: inTemplate(String.raw`/\sstyle\s*=/i`),
    message: 'A strict CSP refuses style attributes: use a class, or a custom property in the styles.',
  },
  {
    selector: inTemplate(String.raw`/<(?:style|script|link)\b/i`),
    message: 'A strict CSP refuses it: styles stand in *.styles.ts and are adopted.',
  },
  {
    selector: String.raw`CallExpression[callee.object.name='console']:not([arguments.0.value=/^.flarewell. /]):not([arguments.0.quasis.0.value.raw=/^.flarewell. /])`,
    message: 'A message in the console of somebody\'s page begins with "[flarewell] ", so that they know whom to ask.',
  },
  {
    selector: "PropertyDefinition[static=true][key.name='formAssociated']",
    message: 'Nothing that a reader does here takes part in a form of the page.',
  },
];

/** `no-restricted-imports` is blind to `import()` and to `import('…').Type`: the same patterns again, as selectors. */
const asSelectors = ({ regex, message }) => {
  const pattern = `/${regex.replaceAll('/', String.raw`\u002F`)}/`;
  return {
    selector: ['ImportExpression[source.value', 'TSImportType[argument.literal.value', 'TSImportType[source.value']
      .map((start) => `${start}=${pattern}]`)
      .join(', '),
    message,
  };
};

/** The loader reaches widgets only where it says how: by `import()` in the table, at once in define-all.ts. */
const staticWidget = {
  regex: `${OUT}widgets/`,
  allowTypeImports: true,
  message: 'A static import puts this widget into every page: add a row to widget-table.ts.',
};

const sourceRules = (layer, moreImportBans = []) => ({
  'no-restricted-imports': ['error', { patterns: [...importBans(layer), ...moreImportBans] }],
  'no-restricted-syntax': [
    'error',
    ...bans.filter(({ home }) => !home?.includes(layer)).map(({ selector, message }) => ({ selector, message })),
    ...importBans(layer)
      .filter((ban) => !ban.allowTypeImports)
      .map(asSelectors),
  ],
});

/**
 * `lit-localize` reads texts from the source without running it, and translators read the notes: both need literals.
 */
const literalMessages = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'The text of msg() must be a plain string literal: translators get it from the source, with {names} in it.',
      options:
        'msg() needs {id: "…", desc: "…"} as string literals: the id keeps a translation when the text changes, the note tells what it is for.',
    },
  },
  create(context) {
    const isText = (node) => node?.type === 'Literal' && typeof node.value === 'string' && node.value.trim() !== '';
    return {
      CallExpression(node) {
        const name = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
        if (name !== 'msg') return;
        const [text, options] = node.arguments;
        if (!isText(text)) context.report({ node, messageId: 'text' });
        const given = options?.type === 'ObjectExpression' ? options.properties : [];
        const has = (key) => given.some(({ key: own, value }) => own?.name === key && isText(value));
        if (!has('id') || !has('desc')) context.report({ node, messageId: 'options' });
      },
    };
  },
};

export const house = { rules: { 'literal-messages': literalMessages } };

/** One config object per layer, made from the list; later objects replace rules of earlier ones whole. */
export const houseConfigs = [
  { files: ['src/*.ts'], rules: sourceRules() },
  ...layers.flat().map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: sourceRules(layer, layer === 'loader' ? [staticWidget] : []),
  })),
  { files: ['src/loader/define-all.ts'], rules: sourceRules('loader') },
  {
    files: ['src/**/*.ts'],
    // The function that looks a text up is not a place where a text is written.
    ignores: ['src/locale/**'],
    plugins: { house },
    rules: { 'house/literal-messages': 'error' },
  },
];
