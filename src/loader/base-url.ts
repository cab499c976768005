/**
 * The folder of the library's files, for a classic script that may have been moved into an optimizer's file, delayed, or
 * inserted again, so that `document.currentScript` tells nothing or something else.
 *
 * Asked in this order: `<meta name="flarewell-base" content="https://…/">`, the running script, the last script of the
 * page that is named like ours.
 */
export function baseUrl(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="flarewell-base"]');
  if (meta) return new URL(meta.content.replace(/\/?$/, '/'), document.baseURI).href;
  const named = /\/flarewell(\.all)?\.js([?#]|$)/;
  const running = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
  const script = named.test(running) ? running : Array.from(document.scripts, ({ src }) => src).filter((src) => named.test(src)).pop();
  if (!script) console.error('[flarewell] The address of the library is not known here. Add <meta name="flarewell-base" content="https://…/"> with the folder that holds flarewell.js.');
  return new URL('.', script ?? document.baseURI).href;
}
