export default {
  title: 'A site',
  url: 'https://site.example',
  baseUrl: '/',
  favicon: 'data:,',
  onBrokenLinks: 'throw',
  stylesheets: ['/flarewell/flarewell.css'],
  scripts: [{ src: '/flarewell/flarewell.js', defer: true }],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
