/** How `cem analyze` reads the widgets for custom-elements.json: editors, Storybook and the builder take it from there. */

/** Comment tags of our own, and the manifest's field that keeps the text of each. */
const ownTags = { nojs: 'noScript' };

/** Keeps "what works without script" beside the other facts about an element. */
function ownTagsPlugin() {
  return {
    name: 'own-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
      for (const tag of declaration ? ts.getJSDocTags(node) : []) {
        const field = ownTags[tag.tagName.text];
        if (field) declaration[field] = ts.getTextOfJSDocComment(tag.comment)?.replace(/\s+/g, ' ').trim();
      }
    },
  };
}

/** What Lit calls is nobody's API. */
const lifecycle = new Set([
  'adoptedCallback',
  'firstUpdated',
  'performUpdate',
  'render',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);
const isPublic = ({ name, privacy }) => !privacy?.startsWith('pr') && !/^[#_]/.test(name) && !lifecycle.has(name);

/** Works on the whole package, when inheritance has been resolved: what is not public is inherited as well. */
function publicApiPlugin() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { declarations = [] } of modules) {
        for (const declaration of declarations) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(isPublic);
          const names = new Set(declaration.members.map(({ name }) => name));
          declaration.attributes = declaration.attributes?.filter(
            ({ fieldName }) => !fieldName || names.has(fieldName),
          );
          // The analyzer also lists each `dispatchEvent(new SomeEvent())`, without the event's name.
          declaration.events = declaration.events?.filter(({ name }) => name);
        }
      }
    },
  };
}

/** Names modules as they are published, and the platform's classes as the platform's. */
function publishedPathsPlugin() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations = [] } of modules) {
        const own = new Set(declarations.map(({ name }) => name));
        for (const { superclass } of declarations) {
          if (superclass?.module !== path || own.has(superclass.name)) continue;
          delete superclass.module;
          superclass.package = 'global:';
        }
      }
      const rename = (part) => {
        if (typeof part !== 'object' || part === null) return;
        for (const [key, value] of Object.entries(part)) {
          if ((key === 'module' || key === 'path') && typeof value === 'string') part[key] = published(value);
          else rename(value);
        }
      };
      rename(modules);
    },
  };
}

export default {
  globs: ['src/widgets/**/*.ts', 'src/element/widget-element.ts'],
  // faq.ts is the element; faq.reader.ts and the like are nobody's API.
  exclude: ['src/widgets/*/*.*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [ownTagsPlugin(), publicApiPlugin(), publishedPathsPlugin()],
};
