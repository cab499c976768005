import { create, type ThemeVars } from 'storybook/theming';

const fonts = {
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
};

const brand = {
  brandTitle: 'Flarewell',
  brandUrl: './',
  brandTarget: '_self',
  appBorderRadius: 6,
  inputBorderRadius: 4,
};

const light = create({
  base: 'light',
  ...brand,
  ...fonts,
  colorPrimary: '#0b6570',
  colorSecondary: '#0b6570',
  appBg: '#f5f6f4',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d9ddd8',
  textColor: '#1f2a2c',
  textMutedColor: '#4d5b5d',
  barBg: '#ffffff',
  barTextColor: '#4d5b5d',
  barSelectedColor: '#0b6570',
  barHoverColor: '#0b6570',
});

const dark = create({
  base: 'dark',
  ...brand,
  ...fonts,
  colorPrimary: '#7ccdd6',
  colorSecondary: '#4fb3bf',
  appBg: '#14191b',
  appContentBg: '#1a2123',
  appPreviewBg: '#1a2123',
  appBorderColor: '#39474a',
  textColor: '#e4e9e8',
  textMutedColor: '#aab8b9',
  barBg: '#1a2123',
  barTextColor: '#aab8b9',
  barSelectedColor: '#7ccdd6',
  barHoverColor: '#7ccdd6',
});

/** How Storybook itself looks: as calm as what it shows. */
export const flarewellTheme = (isDark: boolean): ThemeVars => (isDark ? dark : light);

export const prefersDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
