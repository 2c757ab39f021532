import type { Context } from './command.ts';

/** What a platform asks in a window of its own, where a verb was given no option. */
export interface Form {
  /** What its values fill: `feed add`, or `feed add channel:C123` where it is for another channel than it was asked in. */
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

/** A verb's own words for its form. */
export interface FormPlan<Name extends string = string> {
  /** At most 24 characters. */
  readonly title: string;
  /** The options it asks for, the most important first. */
  readonly fields: readonly {
    readonly name: Name;
    /** At most 45 characters. */
    readonly label: string;
    /** At most 100 characters; where it is absent, the option's summary. */
    readonly hint?: string;
    /** The form needs it, though the verb may do without. */
    readonly required?: boolean;
  }[];
  /** What is set now, by option, as it would be typed. */
  initial(context: Pick<Context, 'store' | 'place'>): Promise<Readonly<Record<string, string>>>;
}
