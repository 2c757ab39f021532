import { withoutEnd } from '../../core/text/without-end.ts';

/** The parts of a message that may hold links; all may be absent. */
export interface Linking {
  readonly content?: string | null;
  readonly embeds?: readonly {
    readonly url?: string | null;
    readonly title?: string | null;
    readonly description?: string | null;
  }[];
  /** Forwarded messages: https://docs.discord.com/developers/resources/message#message-snapshot-object */
  readonly message_snapshots?: readonly { readonly message?: Linking }[];
}

/** The web addresses of a message in the order in which it shows them, each once. */
export const messageLinks = (message: Linking): string[] => {
  const texts = [
    message.content ?? '',
    ...(message.embeds ?? []).flatMap(({ url, title, description }) => [url ?? '', title ?? '', description ?? '']),
  ];
  const forwarded = (message.message_snapshots ?? []).flatMap((snapshot) => messageLinks(snapshot.message ?? {}));
  return [...new Set([...texts.flatMap(linksIn), ...forwarded])];
};

const linksIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"|]+/gi)].flatMap(([found]) => {
    const url = withoutTail(found);
    return URL.canParse(url) ? [url] : [];
  });

/** Without the marks of the sentence or of the Markdown link that it stands in; a bracket that it opens itself stays. */
const withoutTail = (found: string): string => {
  const open = found.indexOf(')');
  const balanced = open === -1 || found.slice(0, open).includes('(') ? found : found.slice(0, open);
  return withoutEnd(balanced, ".,;:!?'*_~`\\]");
};
