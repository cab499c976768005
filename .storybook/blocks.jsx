/** The pieces that documentation pages are made of. React is here because Storybook's pages are; the library has none. */
import {
  AnchorMdx,
  Canvas,
  Controls,
  DocsContainer,
  DocsContext,
  Markdown,
  Source,
  Title,
} from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';

import { entries, layers } from '../.config/layers.js';
import coverage from '../locales/coverage.json';
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

/**
 * A link on a documentation page. Pages stand in a frame: a link to another one asks the window around it to go there,
 * and its address is that window's, so that it can be opened in a tab of its own. Other addresses replace both.
 */
export function DocsLink({ href = '', children, ...rest }) {
  const { channel } = useContext(DocsContext);
  if (/^(?:#|https?:)/.test(href))
    return (
      <AnchorMdx href={href} {...rest}>
        {children}
      </AnchorMdx>
    );
  const isPage = href.startsWith('?path=');
  const follow = (event) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isPage || window.parent === window || button || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    channel.emit(NAVIGATE_URL, href);
  };
  return (
    <AnchorMdx href={isPage ? `./${href}` : href} target="_top" {...rest} onClick={follow}>
      {children}
    </AnchorMdx>
  );
}

/** What may not get narrower than its words: it scrolls on a small screen, also by keyboard. */
export function ScrollBox({ label, children }) {
  const box = useRef(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([{ target }]) => setScrolls(target.scrollWidth > target.clientWidth));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="scroll-box" {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </div>
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
          <p>
            For any site: the plain wrapper, which most editors’ HTML blocks leave as it is (
            <DocsLink href="?path=/docs/contributing-decisions-0001-content-stays-in-the-light-dom--docs">
              decision 0001
            </DocsLink>
            ).
          </p>
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
      <ul>
        <li>
          An option with a value is written <code>mode="stacked"</code> on the tag, and{' '}
          <code>data-fw-mode="stacked"</code> or <code>class="is-mode-stacked"</code> on the plain wrapper. One that is
          on or off is its name alone: <code>exclusive</code>, <code>data-fw-exclusive</code> or{' '}
          <code>class="is-exclusive"</code>. A wrapper’s options are read once, when the script first meets it.
        </li>
        <li>
          Methods, properties and <code>::part()</code> belong to the tag. In a plain wrapper the element stands in the
          wrapper’s shadow root: <code>{`wrapper.shadowRoot.querySelector('${first.component}')`}</code>.
        </li>
        <li>
          Events are heard on both. The look is changed by <code>--fw-*</code> tokens on both:{' '}
          <DocsLink href="?path=/docs/make-it-look-like-your-site--docs">Make it look like your site</DocsLink> lists
          all of them.
        </li>
      </ul>
      <ScrollBox label="Interface">
        <Controls of={first.moduleExport} />
      </ScrollBox>
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
    <ScrollBox label="Widgets">
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
                <DocsLink href={`?path=/docs/widgets-${tagName.slice(3)}--docs`}>
                  <code>{tagName}</code>
                </DocsLink>
              </td>
              <td>{summary}</td>
              <td>
                <Markdown>{noScript ?? ''}</Markdown>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
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
        ; no other file imports those.
      </figcaption>
    </figure>
  );
}

const packNames = { ui: 'Words of the widgets', inomyalgia: 'Ready-made content: inomyalgia' };

/** How far each language is, as `npm run l10n -- build` has counted. */
export function CoverageTable() {
  return (
    <ScrollBox label="Coverage">
      <table>
        <thead>
          <tr>
            <th>Language</th>
            <th>Tag</th>
            <th>Texts</th>
            <th>Translated</th>
            <th>From older English</th>
            <th>Reviewed by a clinician or a second translator</th>
          </tr>
        </thead>
        {Object.entries(packNames).map(([pack, name]) => (
          <tbody key={pack}>
            <tr>
              <th colSpan={6}>{name}</th>
            </tr>
            {coverage
              .filter((row) => row.pack === pack)
              .map(({ locale, name: language, texts, shown, stale, reviewed }) => (
                <tr key={locale}>
                  <td lang={locale}>{language}</td>
                  <td>
                    <code>{locale}</code>
                  </td>
                  <td>{texts}</td>
                  <td>{shown === texts ? 'all' : shown}</td>
                  <td>{stale || 'none'}</td>
                  <td>{reviewed ? (reviewed === texts ? 'all' : reviewed) : 'none yet'}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
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
    <ScrollBox label="Decisions">
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
                <DocsLink href={`?path=/docs/${idOf(page)}--docs`}>{title.replace(/`/g, '')}</DocsLink>
              </td>
              <td>{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const runs = Object.values(import.meta.glob('../stories/docs/works-in/*.json', { eager: true, import: 'default' }));
const isOf = (host) => (run) => run.host === host || run.host.startsWith(`${host} `);
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What whole runs of the host tests have seen work: the files that they wrote, and nothing else. `host`: only of this one. */
export function WorksIn({ host }) {
  const isWordPress = isOf('WordPress');
  const shown = runs
    .filter(host ? isOf(host) : () => true)
    .sort((a, b) => isWordPress(b) - isWordPress(a) || a.host.localeCompare(b.host));
  return (
    <ScrollBox label="Works in">
      <table>
        <thead>
          <tr>
            <th scope="col">Form</th>
            <th scope="col">Who</th>
            <th scope="col">What to do beside</th>
          </tr>
        </thead>
        {shown.map(({ host: name, version, date, rows }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {name} {version} · <time dateTime={date}>{day.format(new Date(date))}</time>
              </th>
            </tr>
            {rows.map(({ form, who, todo }) => (
              <tr key={form + who}>
                <td>{form}</td>
                <td>{who}</td>
                <td>{todo ?? 'nothing'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}
