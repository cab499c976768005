/**
 * The folder of the library's files, for a classic script that an optimizer may have delayed, inserted again or merged
 * into a file of its own, so that `document.currentScript` tells nothing or something else. Asked in this order:
 * `<meta name="flarewell-base" content="https://…/">`, the running script, any script of the page that is named like ours.
 * Without an answer it is the page's own folder, and the first widget that does not load says what is missing.
 */
export function baseUrl(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=flarewell-base]');
  // An image of the page may be called "currentScript", and is then what a script gets by that name.
  const scripts = [document.currentScript, ...document.scripts] as HTMLScriptElement[];
  const from = meta?.content.replace(/\/?$/, '/') ?? scripts.find((script) => script?.localName === 'script' && /\/flarewell\.js\b/.test(script.src))?.src;
  return new URL('.', new URL(from!, document.baseURI)).href;
}
