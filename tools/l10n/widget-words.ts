import { wordsInSets, writeCatalogue, writeLocaleTable } from './catalogues.js';
import type { Folder } from './folder.js';
import { findMessages } from './messages.js';
import { unsafe, type Language, type Pack, type PackSource } from './pack.js';

const CATALOGUES = 'src/locale/catalogues';
const TABLE = 'src/locale/locale-table.ts';

/** The words of the widgets: from the code of the library, and back into it as data. */
export class WidgetWords implements Pack {
  readonly name = 'ui';
  readonly isShared = false;
  readonly #folder: Folder;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  source(): PackSource {
    return findMessages(this.#folder.root);
  }

  outputs(languages: readonly Language[]): Map<string, string | undefined> {
    const outputs = new Map<string, string | undefined>();
    for (const language of languages) {
      const isWhole = language.accepted.size > 0 && !unsafe(language).length;
      const { article, others } = wordsInSets(language.accepted);
      for (const [end, words] of [['', others], ['.article', article]] as const) {
        const path = `${CATALOGUES}/${language.locale}${end}.ts`;
        if (isWhole) outputs.set(path, writeCatalogue(language.locale, words));
        else if (this.#folder.exists(path)) outputs.set(path, undefined);
      }
    }
    const shown = languages.map(({ locale }) => locale).filter((locale) => outputs.has(`${CATALOGUES}/${locale}.ts`));
    return outputs.set(TABLE, writeLocaleTable(shown));
  }

  written(): string[] {
    return this.#folder.names(CATALOGUES, '.ts').map((locale) => `${CATALOGUES}/${locale}.ts`);
  }
}
