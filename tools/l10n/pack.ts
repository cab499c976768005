import type { LanguageFile } from './language-file.js';
import type { Message } from './messages.js';
import type { Problem } from './problem.js';

export interface PackSource {
  messages: ReadonlyMap<string, Message>;
  problems: Problem[];
}

/** A language of a pack, as its file has been judged. */
export interface Language extends LanguageFile {
  locale: string;
  file: string;
  xml: string;
  /** The texts that the language needs. */
  messages: ReadonlyMap<string, Message>;
}

/** Safety words that a language lacks. It is not shown then: what was there before stays, and what was not is not. */
export const unsafe = ({ messages, accepted }: Pick<Language, 'messages' | 'accepted'>): Message[] => [...messages.values()].filter(({ id, safety }) => safety && !accepted.has(id));

/** Texts that are translated together, in `locales/<name>/<locale>.xlf`: the words of the widgets, or some content. */
export interface Pack {
  readonly name: string;
  source(): PackSource;
  /** What is written for readers, by path. Undefined: a file with damage takes nothing from them, so what is there stays. */
  outputs(languages: readonly Language[]): ReadonlyMap<string, string | undefined>;
  /** What is there now in the places of what this pack writes, by path. */
  written(): string[];
  /** Whether people write files of their own there, too: then only what this tool has written is ever changed or removed. */
  readonly isShared: boolean;
}
