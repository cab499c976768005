/** What a rule rests on: a named piece of guidance or law, and where to read it. */
export interface Source {
  name: string;
  url?: string;
}

/** For rules that nobody else has written down: said so, not dressed up. */
export const ownDecision: Source = { name: 'Flarewell’s own decision' };

export const disabilityWords: Source = {
  name: 'UK Government, “Inclusive language: words to use and avoid when writing about disability”',
  url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
};
export const biasFree: Source = {
  name: 'APA Style, bias-free language',
  url: 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language',
};
export const leidmedien: Source = { name: 'Leidmedien.de, Begriffe über Behinderung', url: 'https://leidmedien.de/' };
export const samaritans: Source = {
  name: 'Samaritans, “Media guidelines for reporting suicide”; WHO, “Preventing suicide: a resource for media professionals”',
  url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
};
export const languageMatters: Source = { name: 'NHS England, “Language matters: language and diabetes” (2018)' };
export const wordsMatter: Source = { name: 'US National Institute on Drug Abuse, “Words matter: terms to use and avoid when talking about addiction”' };
export const presentingComplaint: Source = { name: 'Cox and Fritz, “Presenting complaint: use of language that disempowers patients”, BMJ 2022' };
export const healthFraud: Source = { name: 'US Food and Drug Administration, “6 tip-offs to rip-offs: don’t fall for health fraud scams”' };
export const healthClaims: Source = { name: 'US Federal Trade Commission, “Health products compliance guidance” (2022)' };
export const medicineAdvertising: Source = {
  name: 'Directive 2001/83/EC, article 90 (what advertising of medicines must not say), applied here to articles',
  url: 'https://eur-lex.europa.eu/eli/dir/2001/83/oj',
};
export const deviceLaw: Source = {
  name: 'Regulation (EU) 2017/745, article 2(1): what software is meant for makes it a medical device; with MDCG 2019-11 rev. 1 (2025)',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
};
export const languageOfPage: Source = { name: 'WCAG 2.2, 3.1.1 Language of Page', url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html' };
export const headingLevels: Source = { name: 'W3C, Page structure tutorial: headings', url: 'https://www.w3.org/WAI/tutorials/page-structure/headings/' };
export const nhsCareCard: Source = { name: 'NHS digital service manual, care cards', url: 'https://service-manual.nhs.uk/design-system/components/care-cards' };
export const nhsContent: Source = { name: 'NHS digital service manual, “Know that a page is up to date”', url: 'https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date' };
export const healthLiteracy: Source = { name: 'NHS digital service manual, health literacy', url: 'https://service-manual.nhs.uk/content/health-literacy' };
