export default {
  title: 'A site',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['link', { rel: 'stylesheet', href: '/flarewell/flarewell.css' }],
    ['script', { defer: '', src: '/flarewell/flarewell.js' }],
  ],
  themeConfig: { nav: [{ text: 'Article', link: '/' }, { text: 'Questions', link: '/questions' }] },
};
