import type { Meta, StoryObj } from '@storybook/web-components-vite';

/**
 * What a story is: the HTML that an author would paste, as data. Storybook, the tests and the size report all read the
 * same string, so nothing here may need Storybook to run.
 */
export interface WidgetStory extends StoryObj {
  parameters: {
    /** With the plain wrapper, exactly as pasted: no indentation, no blank lines. */
    html: string;
    /** The codes of the author's mistakes in it, as the widget's rules name them. */
    mistakes?: string[];
    /** Names of the ready-made content that it is: where the page's language has them, they are shown in it. */
    content?: string[];
    [more: string]: unknown;
  };
}

/** A story file's default export: which tag it shows. */
export type WidgetMeta = Meta & { component: string };

/** Lets a story's HTML be indented in its file, though a snippet never is. */
export function pasted(html: string): string {
  return html
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
