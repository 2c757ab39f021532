/** What a platform asks in a window of its own, where a verb was given no option. */
export interface Form {
  /** The verb that its values fill: `feed add`. */
  readonly verb: string;
  /** At most 24 characters (Slack's limit of a modal's title). */
  readonly title: string;
  /** In order of importance: a platform that shows only some shows the first. */
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** The option's name. */
  readonly name: string;
  /** At most 45 characters (Discord's limit of a label). */
  readonly label: string;
  /** At most 100 characters. */
  readonly hint: string | null;
  readonly required: boolean;
  /** What stands there at first, as it would be typed. */
  readonly initial: string | null;
  /** What may be chosen; null where it is typed. */
  readonly choices: readonly string[] | null;
  /** Shown where nothing is typed yet. */
  readonly example: string | null;
}
