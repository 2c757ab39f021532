import { pastedAddress } from '../../pasted-address.ts';
import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** Lengths of a name and of its parts: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const canBeHost = (name: string): boolean => name.length <= 253 && name.split('.').every((part) => part.length <= 63);

/** An http or https address; `https://` may be left out. */
export const address = (example = 'https://news.example/feed.xml'): Kind<string> =>
  kind({
    placeholder: 'url',
    expected: 'an address that begins with https://',
    example,
    parse: (typed) => {
      const text = pastedAddress(typed);
      const scheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(text)?.[0].toLowerCase();
      if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') return unparsed();
      const whole = scheme === undefined ? `https://${text}` : text;
      if (/\s/.test(whole) || !URL.canParse(whole)) return unparsed();
      // Without a scheme only what has a dot and an ending is an address: a bare word is a word.
      if (scheme === undefined && !/^[^/?#:@]+\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(text)) return unparsed();
      const { hostname, href } = new URL(whole);
      return canBeHost(hostname) ? parsed(href) : unparsed();
    },
    resembles: (text) => /:\/\/|^www\./i.test(text),
    format: (value) => value,
  });
