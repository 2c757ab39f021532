/** What the verbs of two words are about, by their first word. */
export const groups = {
  digest: 'The digest that is posted on a schedule',
  alert: 'What is posted at once because it matches',
  feed: 'The feeds that are read for this place',
} as const;
