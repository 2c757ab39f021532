/** The sections most newspapers share; a place's feeds add their own. */
export const usualTopics: readonly string[] = [
  'world',
  'politics',
  'business',
  'technology',
  'science',
  'health',
  'environment',
  'culture',
  'sport',
  'local',
];
