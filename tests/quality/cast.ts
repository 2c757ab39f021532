/** Forms of address, and articles, that do not make another person of somebody. */
const ADDRESS = new Set(
  (
    'the a an mr mrs ms mx miss dr sir dame lord lady prof professor judge justice sen senator rep gov governor president mayor ' +
    'gen col capt captain sgt sergeant lt inspector constable rev reverend father sister coach chief councillor cllr minister ' +
    'premier smt shri adv master'
  ).split(' '),
);
const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii']);

const tokensOf = (name: string): string[] =>
  (
    name
      .normalize('NFKC')
      .replace(/['’]s\b/giu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  ).map((token) => token.replaceAll('’', "'").replace(/['-]+$/u, ''));

const core = (name: string): string[] => {
  const tokens = tokensOf(name);
  let from = 0;
  while (from < tokens.length - 1 && ADDRESS.has(tokens[from] ?? '')) from += 1;
  return tokens.slice(from);
};

/** "a spokesman" of "a spokesman for the harbour board". */
const beforeDetails = (naming: string): string =>
  naming.split(/, (?!Jr|Sr)|\(|\s(?:who|which|that|of|for|at|from|with|in|on|to|near|outside)\s/iu)[0] ?? naming;

const headOf = (description: string): string => core(beforeDetails(description)).at(-1) ?? '';

/** Ends in a capital word that is more than a form of address: "al-Hamdani", not "the Mayor". */
export const isName = (naming: string): boolean => {
  const last = beforeDetails(naming).trim().split(/\s+/u).at(-1) ?? '';
  return /(?:^|-)\p{Lu}/u.test(last) && !ADDRESS.has(last.toLowerCase());
};

const suffixOf = (tokens: readonly string[]): string => tokens.find((token) => SUFFIX.has(token)) ?? '';

/** How well a naming fits somebody: 0 not at all, 4 to the word. */
const closeness = (naming: string, member: string): number => {
  const one = core(naming);
  const other = core(member);
  if (one.join(' ') === other.join(' ')) return 4;
  if (isName(naming) && isName(member)) {
    if (suffixOf(one) !== suffixOf(other) && one.length > 1) return 0;
    const family = [one, other].map((tokens) => tokens.filter((token) => !SUFFIX.has(token)));
    const [short = [], long = []] = family.sort((some, more) => some.length - more.length);
    if (short.length > 1 && short.every((token) => long.includes(token))) return 3;
    return short.length === 1 && (short[0] === long.at(-1) || short[0] === long[0]) ? 2 : 0;
  }
  if (isName(naming) !== isName(member)) return 0;
  return headOf(naming) !== '' && headOf(naming) === headOf(member) ? 1 : 0;
};

/**
 * Whether a naming means this member of an article's cast: it has to fit no other better, and a last name that two bear
 * means neither.
 */
export const means = (naming: string, member: string, cast: readonly string[]): boolean => {
  const own = closeness(naming, member);
  return (
    own > 0 && cast.every((other) => core(other).join(' ') === core(member).join(' ') || closeness(naming, other) < own)
  );
};

/** Whether two descriptions of one person say the same: most of their words are shared, or all of the shorter one's. */
export const agrees = (role: string, gold: string): boolean => {
  const small = new Set('the a an of and for in at who is was his her their its to'.split(' '));
  const [one, other] = [role, gold].map((words) => new Set(tokensOf(words).filter((token) => !small.has(token))));
  if (one === undefined || other === undefined) return false;
  const shared = [...one].filter((token) => other.has(token)).length;
  return shared > 0 && (shared === Math.min(one.size, other.size) || shared / (one.size + other.size - shared) >= 0.5);
};
