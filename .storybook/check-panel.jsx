// The manager's bundler turns JSX into calls of React by name.
import React from 'react';
import { AddonPanel, Badge, Placeholder } from 'storybook/internal/components';
import { addons, types, useAddonState, useStorybookState } from 'storybook/manager-api';
import { styled } from 'storybook/theming';

import { ADDON, FOUND } from './check-events.js';

const nothing = { id: '', findings: [] };

const List = styled.ul({ margin: 0, padding: '1em', listStyle: 'none', fontSize: 14, lineHeight: 1.5 });
const Item = styled.li(({ theme }) => ({ paddingBlock: '0.6em', borderBlockEnd: `1px solid ${theme.appBorderColor}` }));
const Quiet = styled.span(({ theme }) => ({ color: theme.textMutedColor }));

/** What the content check finds in the story, as an author would get it from the command line. */
function Panel() {
  const { storyId } = useStorybookState();
  const [{ id, findings }] = useAddonState(ADDON, nothing);
  if (id !== storyId) return <Placeholder>This story has not been checked yet.</Placeholder>;
  if (!findings.length) return <Placeholder>Nothing to mend. Only somebody who knows the subject can say that it is right.</Placeholder>;
  return (
    <List>
      {findings.map(({ code, severity, place, wrong, mend, why, source }, index) => (
        <Item key={index}>
          <Badge status={severity === 'error' ? 'negative' : 'neutral'}>{severity}</Badge> <code>{code}</code> <Quiet>{place}</Quiet>
          <br />
          It {wrong} {mend}
          {why && <><br /><Quiet>{why}</Quiet></>}
          {source && <><br /><Quiet>Rests on: {source}</Quiet></>}
        </Item>
      ))}
    </List>
  );
}

function Title() {
  const { storyId } = useStorybookState();
  const [{ id, findings }] = useAddonState(ADDON, nothing);
  return <span>Content check{id === storyId && findings.length ? ` (${findings.length})` : ''}</span>;
}

addons.register(ADDON, (api) => {
  // Here rather than in the panel, which is not there as long as another one is open.
  api.on(FOUND, (found) => void api.setAddonState(ADDON, found));
  addons.add(`${ADDON}/panel`, {
    type: types.PANEL,
    title: () => <Title />,
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => <AddonPanel active={active}><Panel /></AddonPanel>,
  });
});
