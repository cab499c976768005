import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // Storybook and the library must meet in one copy of lit; and a package that is found late reloads the page.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  build: { chunkSizeWarningLimit: 2000 },
});
