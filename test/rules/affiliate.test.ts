import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAffiliate } from '../../src/rules/affiliate.js';

const link = (href: string, rel = ''): Element => {
  const found = document.createElement('a');
  found.setAttribute('href', href);
  if (rel) found.rel = rel;
  return found;
};

describe('a link by which somebody is paid', () => {
  for (const href of [
    'https://www.amazon.de/dp/B000?tag=blog-21',
    'https://shop.example/x?a=1&tag=blog-20',
    'https://amzn.to/3abc',
    'https://www.awin1.com/cread.php?awinmid=1',
    'http://shareasale.com/r.cfm?b=1',
    '//shop.example/ball?ref=blog',
    'https://shop.example/ball?affid=12#top',
    'https://shop.example/?x=1&amp;aff_id=3',
    'https://shop.example/?utm_medium=affiliate',
    'https://abc.pxf.io/c/1',
  ])
    it(href, () => expect(isAffiliate(link(href))).to.be.true);

  it('is said by its author', () => expect(isAffiliate(link('https://shop.example/', 'noopener Sponsored'))).to.be.true);

  for (const href of [
    'https://www.nhs.uk/medicines/',
    'https://blog.example/?tag=pain',
    'https://blog.example/posts?preference=large&page=2',
    '/about?ref=menu',
    '#ref=1',
    'https://notamzn.to.example/',
    'https://shop.example/?ref=',
    'mailto:a@b.example?subject=ref=1',
    'https://[broken',
    '',
  ])
    it(`is not ${href || 'one without an address'}`, () => expect(isAffiliate(link(href))).to.be.false);

  it('never throws, whatever the address', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (href, rel) => void isAffiliate(link(href, rel))));
    fc.assert(fc.property(fc.array(fc.constantFrom('https:', '//', '/', '?', '#', '&', '@', ':', 'ref', '=', 'tag', 'amzn.to', '[', '%')), (parts) => void isAffiliate(link(parts.join('')))));
  });
});
