/** What the canvas and the panel of the content check call each other by. */
export const ADDON = 'flarewell/check';
export const FOUND = 'flarewell/check/found';
