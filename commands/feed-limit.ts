/** Feeds that a place may add for itself: no list of subscriptions that we saw is longer, and each is asked for every few minutes. */
export const mostFeeds = 500;
