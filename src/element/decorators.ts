import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's decorators for the one kind that this library uses (`experimentalDecorators`). Lit's own serve two standards at
 * once, which costs every page that shows a single widget half a kilobyte.
 */
type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/** A public property that re-renders when it changes; as Lit's. */
export const property =
  (declaration?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, declaration);

/** Private state that re-renders when it changes; as Lit's. */
export const state = (): Decorator => property({ state: true, attribute: false });

/** An element of the shadow root, looked up each time; as Lit's. */
export const query =
  (selector: string): Decorator =>
  (prototype, name) =>
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement) {
        return this.renderRoot.querySelector(selector);
      },
    });
