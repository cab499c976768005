import { addons } from 'storybook/manager-api';

import './check-panel.jsx';
import { flarewellTheme, prefersDark } from './theme.js';

addons.setConfig({ theme: flarewellTheme(prefersDark()), sidebar: { showRoots: true } });
