/** An article's time in a story that it left since: `[since, until]`, ms. */
export interface Stay {
  readonly storyId: string;
  readonly since: number;
  readonly until: number;
}
