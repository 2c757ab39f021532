/** Words too frequent to tell what a text is about; after the stop-word list of https://snowballstem.org/algorithms/english/stop.txt. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by ' +
    'can could did do does doing down during each few for from further had has have having he her here hers herself him himself ' +
    'his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours ' +
    'ourselves out over own said say says same she should so some such than that the their theirs them themselves then there ' +
    'these they this those through to too under until up us very was we were what when where which while who whom why will with ' +
    'would you your yours yourself yourselves may might must shall one two told mr mrs ms dr new according since last year ' +
    "don't didn't isn't wasn't it's he's she's they're we're i'm i've can't won't wouldn't hasn't haven't doesn't that's there's"
  ).split(' '),
);
