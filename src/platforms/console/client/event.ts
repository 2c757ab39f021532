/** What the server tells an open page. */
export type ConsoleEvent =
  | {
      readonly type: 'entry';
      readonly channel: string;
      readonly id: number;
      readonly revision: number;
      /** The whole entry, drawn by the server. */
      readonly html: string;
      /** The entry in one line, for a screen reader; empty for the person's own. */
      readonly spoken: string;
    }
  | { readonly type: 'gone'; readonly channel: string; readonly id: number }
  | { readonly type: 'channel'; readonly name: string }
  /** Too much was missed: load the page again. */
  | { readonly type: 'reset' };
