/** The pieces that documentation pages are made of. React is here because Storybook's pages are; the library has none. */
import { Canvas, Controls, DocsContainer, DocsContext, Markdown, Source, Title } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';

import { entries, layers } from '../.config/layers.js';
import { apiOf, elements } from './api.js';
import { snippet } from './snippet.js';
import { flarewellTheme } from './theme.js';

/** Documentation is dark where the stories in it are. */
export function DocsFrame({ context, children }) {
  const { channel } = context;
  // Pages without a story have no public way to ask what the toolbar says before it first changes.
  const [theme, setTheme] = useState(context.store?.userGlobals?.get().theme);
  useEffect(() => {
    const follow = ({ globals }) => setTheme(globals.theme);
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, [channel]);
  const look = flarewellTheme(theme === 'dark');
  return (
    <DocsContainer context={context} theme={look}>
      <div style={{ color: look.textColor }}>{children}</div>
    </DocsContainer>
  );
}

/** A story's HTML in both forms, each with a copy button of its own. Rendered when asked for: some stories are long. */
function ShowCode({ html }) {
  const [isOpen, setOpen] = useState(false);
  const forms = isOpen && snippet(html);
  return (
    <details className="show-code" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Show code</summary>
      {forms && (
        <>
          <p>For any site: the plain wrapper, which survives every editor.</p>
          <Source code={forms.wrapper} language="html" format={false} />
          <p>The same with the tag, for pages that you write yourself.</p>
          <Source code={forms.tag} language="html" format={false} />
        </>
      )}
    </details>
  );
}

function StoryWithCode({ story }) {
  const { description } = story.parameters.docs ?? {};
  return (
    <>
      {description?.story && <Markdown>{description.story}</Markdown>}
      <Canvas of={story.moduleExport} sourceState="none" />
      <ShowCode html={story.parameters.html} />
    </>
  );
}

/** The page of one widget, made from its class comment and its stories. */
export function WidgetPage() {
  const context = useContext(DocsContext);
  const stories = context.componentStories().filter(({ tags }) => tags.includes('autodocs'));
  const [first, ...others] = stories;
  const api = apiOf(first.component);
  return (
    <>
      <Title />
      {api?.summary && <p className="lead">{api.summary}</p>}
      {api?.description && <Markdown>{api.description}</Markdown>}
      {api?.noScript && (
        <aside className="note">
          <h2 id="without-script">Without script</h2>
          <Markdown>{api.noScript}</Markdown>
        </aside>
      )}
      <StoryWithCode story={first} />
      <h2 id="interface">Interface</h2>
      <p>
        An option <code>name</code> is written <code>name="value"</code> on the tag and{' '}
        <code>data-fw-name="value"</code> on the plain wrapper.
      </p>
      <Controls of={first.moduleExport} />
      <h2 id="states">Every state</h2>
      {others.map((story) => (
        <section key={story.id}>
          <h3 id={`anchor--${story.id}`}>{story.name}</h3>
          <StoryWithCode story={story} />
        </section>
      ))}
    </>
  );
}

/** The widgets there are, each with its own one-line summary. */
export function WidgetTable() {
  return (
    <table>
      <thead>
        <tr>
          <th>Widget</th>
          <th>What it does</th>
          <th>Without script</th>
        </tr>
      </thead>
      <tbody>
        {elements.map(({ tagName, summary, noScript }) => (
          <tr key={tagName}>
            <td>
              <a href={`?path=/docs/widgets-${tagName.slice(3)}--docs`} target="_top">
                <code>{tagName}</code>
              </a>
            </td>
            <td>{summary}</td>
            <td>
              <Markdown>{noScript ?? ''}</Markdown>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The house as the import rule knows it: drawn from the list that lint enforces. */
export function Layers({ about }) {
  return (
    <figure className="layers">
      <ol>
        {layers.map((row) => (
          <li key={row.join()}>
            {row.map((name) => (
              <div key={name}>
                <code>{name}/</code>
                <span>{about[name]}</span>
              </div>
            ))}
          </li>
        ))}
        <li className="ground">
          <div>
            <code>lit</code>
            <span>and the platform</span>
          </div>
        </li>
      </ol>
      <figcaption>
        A file imports from its own folder or a row further down. Pages start from{' '}
        {entries.map((path, index) => (
          <span key={path}>
            {index > 0 && (index === entries.length - 1 ? ' and ' : ', ')}
            <code>{path.replace('src/', '')}</code>
          </span>
        ))}
        ; nothing inside the house imports those.
      </figcaption>
    </figure>
  );
}

const decisionPages = import.meta.glob('../stories/docs/decisions/[0-9]*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every decision page, by what it says of itself. */
export function DecisionList() {
  const decisions = Object.entries(decisionPages).map(([path, text]) => ({
    path,
    title: /^# (.+)$/m.exec(text)?.[1] ?? path,
    status: /^\*\*Status:\*\*\s*(.+)$/m.exec(text)?.[1] ?? '',
    page: /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '',
  }));
  const idOf = (title) =>
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return (
    <table>
      <thead>
        <tr>
          <th>Decision</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ path, title, status, page }) => (
          <tr key={path}>
            <td>
              <a href={`?path=/docs/${idOf(page)}--docs`} target="_top">
                {title.replace(/`/g, '')}
              </a>
            </td>
            <td>{status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
