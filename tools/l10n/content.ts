import { comesBack, contentUnits, translatedContent, type ContentSource } from './content-units.js';
import type { Folder } from './folder.js';
import { isLocaleName } from './locale-name.js';
import type { Message } from './messages.js';
import type { Language, Pack, PackSource } from './pack.js';
import type { Problem } from './problem.js';
import { textProblems } from './text-rules.js';

/** At the end of each translated file of which somebody has yet to read a text. */
const NOTE: Message = {
  id: 'translation-note',
  text: 'Translated from English. No clinician has reviewed this translation.',
  desc: 'At the end of each translated part, until all of its texts have been reviewed.',
  isContent: true,
};

/**
 * Some content, one folder of HTML files: `<content>/<name>/faq.html` is English, `<content>/<name>/de/faq.html` is written here.
 * A file of which a text is missing is not written: half an article in another language is none.
 */
export class Content implements Pack {
  readonly name: string;
  readonly isShared = true;
  readonly #folder: Folder;
  readonly #path: string;

  constructor(folder: Folder, parent: string, name: string) {
    this.#folder = folder;
    this.#path = `${parent}/${name}`;
    this.name = name;
  }

  #files(): { name: string; html: string; source: ContentSource }[] {
    return this.#folder.names(this.#path, '.html').map((name) => {
      const html = this.#folder.read(`${this.#path}/${name}.html`);
      return { name, html, source: contentUnits(html, name) };
    });
  }

  source(): PackSource {
    const messages = new Map<string, Message>([[NOTE.id, NOTE]]);
    const problems: Problem[] = [];
    for (const { name, html, source } of this.#files()) {
      if (!comesBack(html, source)) problems.push({ file: `${this.#path}/${name}.html`, line: 1, code: 'html', sentence: 'Its tags are not closed where they were opened, or words in it look like tags; a validator of HTML says where.' });
      for (const unit of source.units) {
        messages.set(unit.id, unit);
        for (const { code, sentence } of textProblems(unit, unit.text)) problems.push({ file: `${this.#path}/${name}.html`, line: unit.line, code, id: unit.id, sentence });
      }
    }
    return { messages, problems };
  }

  outputs(languages: readonly Language[]): Map<string, string | undefined> {
    const outputs = new Map<string, string | undefined>();
    const files = this.#files();
    for (const { locale, accepted, reviewed } of languages) {
      for (const { name, html, source } of files) {
        const path = `${this.#path}/${locale}/${name}.html`;
        const ids = source.units.map(({ id }) => id);
        const isRead = ids.every((id) => reviewed.has(id));
        if (![...ids, NOTE.id].every((id) => accepted.has(id))) {
          if (this.#folder.exists(path)) outputs.set(path, undefined);
        } else outputs.set(path, translatedContent(html, source, locale, (id) => accepted.get(id)!, isRead ? undefined : accepted.get(NOTE.id)));
      }
    }
    return outputs;
  }

  written(): string[] {
    return this.#folder.folders(this.#path).filter(isLocaleName).flatMap((locale) => this.#folder.names(`${this.#path}/${locale}`, '.html').map((name) => `${this.#path}/${locale}/${name}.html`));
  }
}
