/** The words of the commands in another language; what is not there stays English. */
export interface Translation {
  /** As Discord names it: `fr`, `de`, `es-ES`. https://docs.discord.com/developers/reference#locales */
  readonly locale: string;
  /** Of groups, verbs, options and fixed choices, by the English word: `digest`, `set`, `count`, `compact`. */
  readonly names: Readonly<Record<string, string>>;
  /** By what they describe: `digest` (a group), `digest set`, `digest set time` (an option). */
  readonly summaries: Readonly<Record<string, string>>;
  /** Of what a platform says of the commands as a whole, by the English phrase: `Read this article`. */
  readonly phrases: Readonly<Record<string, string>>;
}
