import { type Kind, kind } from '../kind.ts';
import { address } from './address.ts';

/** A file as a platform hands it over: the address where it lies. Elsewhere an address is typed, only where it is called this. */
export const file = (): Kind<string> => {
  const { parse, format, example } = address('https://lists.example/feeds.opml');
  return kind({
    placeholder: 'file',
    expected: 'an uploaded file',
    example,
    discord: 'attachment',
    parse,
    claims: () => false,
    format,
  });
};
