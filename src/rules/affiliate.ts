/** Networks and short addresses through which a sale is paid for; an address at one of them, or below it, is theirs. */
const HOSTS =
  /(?:^|\.)(?:amzn\.(?:to|eu|asia)|awin1\.com|zenaps\.com|shareasale(?:-analytics)?\.com|linksynergy\.com|skimresources\.com|skimlinks\.com|viglink\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|prf\.hn|pxf\.io|sjv\.io|digistore24\.com|clickbank\.net|rstyle\.me|avantlink\.com|belboon\.com|tradedoubler\.com|webgains\.com|financeads\.net|partner-ads\.com)$/i;

/** What shops call the one who is paid. */
const NAMES = /^(?:aff|aff_?id|aff_?code|affiliate(?:_?id|_?code)?|afftrack|a_aid|ref|ref_?id|refcode|referral(?:_?code)?|rcode|partner_?id|irclickid|awc|cjevent|ranmid|ransiteid|subid|clickref)$/i;

/**
 * Whether a link looks as if somebody is paid for what a reader buys there: said by `rel="sponsored"`, or seen from its
 * address (a network, `?ref=…`, `?tag=…` at a shop that pays so). Pure; what has no address is none. A link that hides behind
 * the site's own address (`/go/…`) is not known.
 *
 * Why: who is paid for one option does not tell of all of them alike. Source: this library's own decision.
 */
export function isAffiliate(link: Element): boolean {
  if (/(?:^|\s)sponsored(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return true;
  // Not by `URL`: what a browser would mend, a parser without one does not.
  const [, host, query = ''] = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]*)[^?#]*\??([^#]*)/i.exec(link.getAttribute('href') ?? '') ?? [];
  if (!host) return false;
  if (HOSTS.test(host)) return true;
  return query.split(/&(?:amp;)?/).some((pair) => {
    const [name, value] = pair.split('=', 2) as [string, string?];
    if (!value) return false;
    if (/^utm_(?:medium|source)$/i.test(name)) return /affiliate/i.test(value);
    // Articles are filed under tags too.
    if (/^tag$/i.test(name)) return /(?:^|\.)amazon\.[a-z.]+$/i.test(host) || /-2\d$/.test(value);
    return NAMES.test(name);
  });
}
