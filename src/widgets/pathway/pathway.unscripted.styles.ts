/** Only in flarewell.css: the messages that these properties hold where no script says them, each in the language of its place. */
export const pathwayUnscriptedWords = {
  '--_and': 'pathway.and',
  '--_or': 'pathway.or',
  '--_any-time': 'pathway.any-time',
};
