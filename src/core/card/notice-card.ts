import { type Block, type Button, type Card, card, type Inline, literal, section } from '../card.ts';

export interface Notice {
  readonly tone?: Card['tone'];
  readonly audience?: Card['audience'];
  readonly title: string;
  /** A string is a paragraph of literal text. */
  readonly blocks?: readonly (Block | string)[];
  readonly footer?: readonly Inline[];
  readonly buttons?: readonly Button[];
}

/** A card of one section: an answer, a confirmation, a failure explained. Seen by the asker alone unless told otherwise. */
export const noticeCard = (notice: Notice): Card =>
  card({
    tone: notice.tone ?? 'info',
    audience: notice.audience ?? 'asker',
    fallback: notice.title,
    sections: [
      section({
        title: { text: notice.title, url: null },
        blocks: (notice.blocks ?? []).map((block) => (typeof block === 'string' ? paragraph(block) : block)),
        footer: notice.footer ?? [],
      }),
    ],
    buttons: notice.buttons ?? [],
  });

/** A notice that lists: feeds, verbs, saved stories. `empty` is said where there is nothing to list. */
export const listCard = (
  notice: Omit<Notice, 'blocks'> & { readonly items: readonly (readonly Inline[])[]; readonly empty: string },
): Card => noticeCard({ ...notice, blocks: [notice.items.length === 0 ? notice.empty : list(notice.items)] });

export const paragraph = (text: string): Block => ({ type: 'text', inlines: [literal(text)] });

export const list = (items: readonly (readonly Inline[])[]): Block => ({ type: 'list', items });

/** Name and value pairs; a string value is literal text. */
export const facts = (pairs: Readonly<Record<string, string | readonly Inline[]>>): Block => ({
  type: 'facts',
  facts: Object.entries(pairs).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? [literal(value)] : value,
  })),
});
