import type { Filter } from './filter.ts';

/** What was found that an alert seeks, in few words: `ferry, “harbour strike”, from the Harbour Courier`. */
export const matchedBy = (filter: Filter | null, source: string | null): string => {
  const terms = (filter?.wanted ?? []).map(({ words, said }) => (words.length > 1 ? `“${said}”` : said));
  return [...terms, ...(source === null ? [] : [`from ${source}`])].join(', ');
};

/** An alert as a person wrote it. */
export const alertName = ({ words, source }: { readonly words: string; readonly source: string | null }): string =>
  [words, ...(source === null ? [] : [`from ${source}`])].filter((part) => part !== '').join(' ');
