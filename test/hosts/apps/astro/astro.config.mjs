import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  i18n: { defaultLocale: 'en', locales: ['en', 'de', 'fr'] },
  integrations: [mdx()],
});
