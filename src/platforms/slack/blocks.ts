/** The part of Block Kit that cards use: https://docs.slack.dev/reference/block-kit/blocks */
export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** False: `:smile:` stays seven characters. */
  readonly emoji: false;
}

export interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
}

export interface TextStyle {
  readonly bold?: true;
  readonly code?: true;
}

/** Text in these is literal: Slack parses neither marks nor mentions in it. */
export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly style?: TextStyle }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: TextStyle }
  | { readonly type: 'date'; readonly timestamp: number; readonly format: string; readonly fallback: string };

export interface RichSection {
  readonly type: 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted';
  readonly elements: readonly RichInline[];
}

export interface RichList {
  readonly type: 'rich_text_list';
  readonly style: 'bullet';
  readonly elements: readonly RichSection[];
}

export interface SlackImage {
  readonly type: 'image';
  readonly image_url: string;
  readonly alt_text: string;
}

export interface SlackButton {
  readonly type: 'button';
  readonly text: PlainText;
  readonly action_id: string;
  readonly value?: string;
  readonly url?: string;
  readonly style?: 'primary';
}

/** A menu behind "⋯": what is pressed comes as `selected_option.value`. */
export interface SlackOverflow {
  readonly type: 'overflow';
  readonly action_id: string;
  readonly options: readonly { readonly text: PlainText; readonly value: string }[];
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: PlainText | Mrkdwn; readonly accessory?: SlackImage }
  | { readonly type: 'context'; readonly elements: readonly (PlainText | Mrkdwn)[] }
  | { readonly type: 'rich_text'; readonly elements: readonly (RichSection | RichList)[] }
  | { readonly type: 'actions'; readonly elements: readonly (SlackButton | SlackOverflow)[] }
  | { readonly type: 'divider' };

export const plainText = (text: string): PlainText => ({ type: 'plain_text', text, emoji: false });

/** All characters that Slack could count in a value: every string in it but the names of types. */
export const characters = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'type' ? 0 : characters(inner)), 0);
};
