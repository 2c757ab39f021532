import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** Discord shows no more of a word on a phone's button. */
const longest = 30;

/** What a digest is called among those of its place, in lower case. */
export const digestName = (): Kind<string> =>
  kind({
    placeholder: 'name',
    expected: `the name of a digest here, such as evening: letters and digits, at most ${longest}`,
    example: 'evening',
    completes: 'digests',
    parse: (text) => {
      const name = text.trim().toLowerCase().replace(/\s+/gu, '-').normalize('NFC');
      return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(name) && name.length <= longest ? parsed(name) : unparsed();
    },
    format: (value) => value,
  });

/** As one that is new may be called: bare, it could be anything. */
export const newDigestName = (): Kind<string> => ({ ...digestName(), claims: () => false });
