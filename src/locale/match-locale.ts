const likely = (tag: string): Intl.Locale => new Intl.Locale(tag).maximize();

/**
 * The catalogue that serves a language tag, by likely subtags (CLDR): same language and script, best with the same
 * region. `zh-HK` does not match `zh-Hans`, `no` matches `nb`, a malformed tag matches nothing.
 */
export function matchLocale(tag: string, available: readonly string[]): string | undefined {
  try {
    const wanted = likely(tag.replace(/^no\b/i, 'nb'));
    let best: string | undefined;
    let bestScore = 0;
    for (const candidate of available) {
      const offered = likely(candidate);
      if (offered.language !== wanted.language || offered.script !== wanted.script) continue;
      const score = offered.region === wanted.region ? 3 : candidate === offered.language ? 2 : 1;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  } catch {
    return undefined;
  }
}
