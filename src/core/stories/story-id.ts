/** The id of the story that an article founds: made from the article's id alone, so that it is the same at each reading. */
export const storyIdOf = (articleId: string): string => `s-${articleId}`;
