import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // Stories load the library's modules late; a package that is found only then would reload the page under the reader.
  optimizeDeps: { include: ['lit'] },
  build: { chunkSizeWarningLimit: 2000 },
});
