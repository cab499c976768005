/// <reference types="vite/client" />

declare module '*.jsx' {
  import type { AnchorHTMLAttributes, ComponentType, PropsWithChildren } from 'react';
  import type { DocsContainerProps } from '@storybook/addon-docs/blocks';

  export const DocsFrame: ComponentType<PropsWithChildren<DocsContainerProps>>;
  export const DocsLink: ComponentType<AnchorHTMLAttributes<HTMLAnchorElement>>;
  export const WidgetPage: ComponentType;
}
