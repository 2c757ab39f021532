/**
 * The platform-neutral message. A card holds literal characters, never markup: each renderer escapes
 * for its own platform, so text from an article can't ping, format or make a link.
 */
export interface Card {
  readonly tone: 'news' | 'info' | 'done' | 'problem';
  /** One line that says it all: notifications, screen readers, a platform that shows no blocks. */
  readonly fallback: string;
  /** `asker`: only the person who asked may see it. */
  readonly audience: 'everyone' | 'asker';
  /** A Discord embed each, a run of Slack blocks each. Never empty. */
  readonly sections: readonly Section[];
  /** Buttons that belong to the whole card. */
  readonly buttons: readonly Button[];
}

export interface Section {
  /** Stands above this section, and tells what it and those after it are about; it goes where its section goes. */
  readonly heading?: string;
  /** Small line above the title: the publisher. */
  readonly author: string | null;
  readonly title: { readonly text: string; readonly url: string | null } | null;
  readonly thumbnail: { readonly url: string; readonly alt: string } | null;
  /** Decides the colour where the platform has one. */
  readonly topic: string | null;
  readonly blocks: readonly Block[];
  readonly footer: readonly Inline[];
  readonly buttons: readonly Button[];
}

export type Block =
  | { readonly type: 'text'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'quote';
      /** The words, without marks: the renderer sets “ and ”. */
      readonly words: string;
      readonly speaker: string | null;
      readonly role: string | null;
      /** The publisher it was said to, where a card draws on several. */
      readonly source: string | null;
    }
  | CaveatBlock
  | { readonly type: 'facts'; readonly facts: readonly { readonly name: string; readonly value: readonly Inline[] }[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  /** Something to type or paste, in a fixed-width face. */
  | { readonly type: 'code'; readonly text: string };

export interface CaveatBlock {
  readonly type: 'caveat';
  readonly text: string;
  /** Who holds it, where the text does not say so. */
  readonly holder: string | null;
}

export type Inline =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  /** Shown in the reader's own zone where the platform can; else in `zone`. `at` in ms. */
  | {
      readonly type: 'time';
      readonly at: number;
      readonly style: 'date' | 'time' | 'date-time' | 'relative';
      readonly zone: string;
    };

export type Button =
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | { readonly type: 'action'; readonly label: string; readonly action: Action; readonly primary?: boolean };

/** What a button asks for; as text at most 100 characters (Discord's custom_id). */
export interface Action {
  readonly verb: 'more-quotes' | 'save' | 'unsave' | 'why' | 'page' | 'run';
  /** A story id, or for `run` the text of a command. */
  readonly argument: string;
  readonly page?: number;
}

export const literal = (text: string): Inline => ({ type: 'literal', text });
export const strong = (text: string): Inline => ({ type: 'strong', text });
export const code = (text: string): Inline => ({ type: 'code', text });
export const link = (text: string, url: string): Inline => ({ type: 'link', text, url });
export const time = (at: number, style: 'date' | 'time' | 'date-time' | 'relative', zone = 'UTC'): Inline => ({
  type: 'time',
  at,
  style,
  zone,
});

/** A section with everything absent but what is given. */
export const section = (parts: Partial<Section>): Section => ({
  author: null,
  title: null,
  thumbnail: null,
  topic: null,
  blocks: [],
  footer: [],
  buttons: [],
  ...parts,
});

/** A card with the usual defaults: informative, seen by all, no buttons. */
export const card = (parts: Partial<Card> & Pick<Card, 'fallback' | 'sections'>): Card => ({
  tone: 'info',
  audience: 'everyone',
  buttons: [],
  ...parts,
});
