import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { StorybookConfig } from '@storybook/web-components-vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The library's own vite.config.ts knows nothing but its builds.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/docs/**/*.mdx', '../stories/widgets/*.stories.ts', '../stories/content/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A folder that is not there would end Storybook; cdn/ is there once something was built.
  staticDirs: [
    { from: '../stories/article', to: '/article' },
    { from: '../cdn', to: '/cdn' },
    { from: '../src/content', to: '/content' },
    { from: '../src/content', to: '/src/content' },
  ].filter(({ from }) => existsSync(at(from))),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal(vite) {
    // The tables of slots, parts and properties are read from the sources as they are now.
    const analyze = ['analyze', '--config', '.config/cem.config.mjs'];
    const analyzer = at('../node_modules/@custom-elements-manifest/analyzer/cem.js');
    execFileSync(process.execPath, [analyzer, ...analyze], { cwd: at('..'), stdio: ['ignore', 'ignore', 'inherit'] });
    return vite;
  },
};

export default config;
