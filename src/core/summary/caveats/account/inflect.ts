const VOWEL = /[aeiou]/;
/** "stop", "refer", "admit": the last letter is doubled before an ending. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:[^aeiou]fer|mit|pel|bel|vel|cel|cur|gin|get|bet|put|set|sel|rel|bar|ban|bet|drop|top|stop|plan|drag|shut|cut|run|win|fix))$/;

const withS = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

/** All forms of a verb; irregular past forms stand after a bar each: `show|showed|shown`. */
export const verbForms = (entry: string): string[] => {
  const [base = '', ...pasts] = entry.split('|');
  const bare = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const doubled = DOUBLES.test(base) && !/[wxy]$/.test(base) ? [`${base}${base.at(-1)}`] : [];
  const past =
    pasts.length > 0
      ? pasts
      : /[^aeiou]y$/.test(base)
        ? [`${base.slice(0, -1)}ied`]
        : [`${bare}ed`, ...doubled.map((stem) => `${stem}ed`)];
  return [base, withS(base), ...past, `${bare}ing`, ...doubled.map((stem) => `${stem}ing`), ...dyingForms(base)];
};

const dyingForms = (base: string): string[] => (/[^aeiou]ie$/.test(base) ? [`${base.slice(0, -2)}ying`] : []);

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['wife', 'wives'],
  ['half', 'halves'],
  ['analysis', 'analyses'],
  ['hypothesis', 'hypotheses'],
  ['witness', 'witnesses'],
]);

/** The singular and the plural of a noun. */
export const nounForms = (noun: string): string[] => {
  const men = noun.endsWith('man') && noun.length > 4 ? `${noun.slice(0, -2)}en` : undefined;
  return [noun, PLURALS.get(noun) ?? men ?? (VOWEL.test(noun) || noun.length > 2 ? withS(noun) : noun)];
};
