/// <reference types="vite/client" />

declare module '*.jsx' {
  import type { ComponentType, PropsWithChildren } from 'react';
  import type { DocsContainerProps } from '@storybook/addon-docs/blocks';

  export const DocsFrame: ComponentType<PropsWithChildren<DocsContainerProps>>;
  export const WidgetPage: ComponentType;
}
