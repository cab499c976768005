/**
 * The way of the tests into closed shadow roots: who is there first can listen to `attachShadow`. Nothing in the library
 * helps with it, and test/package/built-files.test.ts holds that no built file could.
 */
const roots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function (options: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, options);
  if (options.mode === 'closed') roots.set(this, root);
  return root;
};

/** The closed root inside a widget, while it stands there. */
export function closedRootIn(widget: Element): ShadowRoot | undefined {
  for (const element of widget.shadowRoot!.querySelectorAll('*')) if (roots.has(element)) return roots.get(element);
  return undefined;
}
