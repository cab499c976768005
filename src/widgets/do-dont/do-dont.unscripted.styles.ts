/** Only in flarewell.css: the message that this property holds where no script says it, in the language of its place. */
export const doDontUnscriptedWords = { '--_better-not': 'do-dont.better-not' };
