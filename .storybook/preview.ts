import type { Preview } from '@storybook/web-components-vite';
import { addons, emitTransformCode } from 'storybook/preview-api';

import { checkPage } from '../src/check/check-page.js';
import { start } from '../src/loader/loader.js';
import { apiOf, argTypesOf } from './api.js';
import { DocsFrame, DocsLink, WidgetPage } from './blocks.jsx';
import { livePage, scriptlessPage, type PageSettings } from './canvas.js';
import { FOUND } from './check-events.js';
import { translatedContent } from './content.js';
import { directionOf, languages } from './languages.js';
import { snippet, withOptions } from './snippet.js';
import { prefersDark } from './theme.js';
import './canvas.css';
import './docs.css';

// The loader that publishers use, over the sources: what a story shows is what a page gets.
start();

/** Tells the panel what the content check finds: in what was written, whatever the page has made of it by now. */
function tellPanel(id: string, html: string, lang: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.documentElement.lang = lang;
  const findings = checkPage(page.body).map(({ node, widget, source, code, severity, wrong, mend, why }) => ({ code, severity, wrong, mend, why, source: source?.name, place: `<${widget ? `fw-${widget}` : node.localName}>` }));
  addons.getChannel().emit(FOUND, { id, findings });
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      container: DocsFrame,
      components: { a: DocsLink },
      page: WidgetPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: unknown) => apiOf(tag)?.description ?? '',
      source: {
        type: 'code',
        language: 'html',
        format: false,
        transform: (_: string, { parameters }: { parameters: { html: string } }) => {
          const { wrapper, tag } = snippet(parameters.html);
          return `<!-- plain wrapper, for any site -->\n${wrapper}\n\n<!-- or: the tag, for pages you write yourself -->\n${tag}`;
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Drop it into a page',
          'Add it to your site',
          'Add it to WordPress',
          'Add it to a site generator',
          'Show it where no script may run',
          'Make it look like your site',
          'Use it in a project',
          'Translate',
          'From an article to a page',
          'Content check',
          'Widgets',
          'Contributing',
          ['Architecture', 'Adding a widget', 'Anti-patterns', 'Decisions', ['All decisions', '*']],
        ],
      },
    },
  },
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    theme: prefersDark() ? 'dark' : 'light',
    scripts: 'on',
    form: 'wrapper',
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [...languages],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction: as the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
      },
    },
    scripts: {
      description: 'Whether scripts run in the page',
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'on', title: 'Scripts on' },
          { value: 'off', title: 'Scripts off' },
        ],
      },
    },
    form: {
      description: 'Form of the snippet',
      toolbar: {
        icon: 'markup',
        dynamicTitle: true,
        items: [
          { value: 'wrapper', title: 'Plain wrapper' },
          { value: 'tag', title: 'Tag' },
        ],
      },
    },
  },
  loaders: [
    async ({ parameters, globals }) => ({ translated: await translatedContent((parameters.content as string[] | undefined) ?? [], globals.language as string) }),
  ],
  render(args, context) {
    const { globals, loaded } = context;
    const parameters = { ...context.parameters, html: (loaded.translated as string | undefined) ?? (context.parameters.html as string) };
    // The code panel shows what is sent to it, and otherwise the story's own source, which nobody pastes.
    void emitTransformCode(parameters.html, context);
    const isToken = (name: string) => name.startsWith('--');
    const given = Object.entries(args).filter(([, value]) => value !== undefined);
    const { language: lang, direction, theme } = globals as Record<string, string>;
    const settings: PageSettings = {
      lang: lang!,
      dir: direction === 'auto' ? directionOf(lang!) : (direction as PageSettings['dir']),
      theme: theme as PageSettings['theme'],
      tokens: Object.fromEntries(given.filter(([name]) => isToken(name))),
    };
    const options = Object.fromEntries(given.filter(([name]) => !isToken(name)));
    const forms = snippet(withOptions(parameters.html, options));
    const html = globals.form === 'tag' ? forms.tag : forms.wrapper;
    if (context.viewMode === 'story') tellPanel(context.id, html, lang!);
    return globals.scripts === 'off' ? scriptlessPage(html, settings) : livePage(html, settings);
  },
};

export default preview;
