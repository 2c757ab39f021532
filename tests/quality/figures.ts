import type { Judgement } from './judge.ts';

/** Shares in per cent; of each the higher is the better. Null where there was nothing to judge. */
export type Figures = {
  /** Of what the engine gives, what the article has in marks. */
  readonly 'spans that are quotations': number | null;
  /** Of statements and fragments outside other quotations, what the engine gives. */
  readonly 'quotations found': number | null;
  readonly 'speakers right': number | null;
  /** Right, left blank, or described where the article has a name. */
  readonly 'speakers not wrong': number | null;
  readonly 'statements found with their speaker': number | null;
  readonly 'kinds right': number | null;
  /** Of the roles given, those that agree with the label. */
  readonly 'roles given that are right': number | null;
  /** Of the roles to be found, those that were. */
  readonly 'roles found': number | null;
  readonly 'key quotes that are good': number | null;
  /** Good or fair. */
  readonly 'key quotes that may be shown': number | null;
  /** Nobody counts as wrong here. */
  readonly 'key quotes with the right speaker': number | null;
  /** Of the articles with a good quote, those that show one. */
  readonly 'articles that show a good quote': number | null;
  readonly 'indirect statements found': number | null;
  readonly 'indirect speakers not wrong': number | null;
};

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : (100 * all.filter(holds).length) / all.length;

/** Adds up what was judged, over any set of articles. */
export const figuresOf = (judgements: readonly Judgement[]): Figures => {
  const pairs = judgements.flatMap((one) => one.pairs);
  const quoted = pairs.filter(
    ({ gold }) => !gold.nested && (gold.quote.kind === 'statement' || gold.quote.kind === 'fragment'),
  );
  const said = quoted.filter(({ gold }) => gold.quote.kind === 'statement');
  const named = quoted.filter(({ speaker }) => speaker !== null);
  const roles = judgements.flatMap((one) => one.roles);
  const shown = judgements.flatMap((one) => one.shown);
  const reported = judgements.flatMap((one) => one.statements);
  const extra = judgements.reduce((sum, one) => sum + one.extra.length, 0);
  const met = pairs.filter(({ quote }) => quote !== null).length;
  return {
    'spans that are quotations': met + extra === 0 ? null : (100 * met) / (met + extra),
    'quotations found': share(quoted, ({ quote }) => quote !== null),
    'speakers right': share(named, ({ speaker }) => speaker === 'right'),
    'speakers not wrong': share(named, ({ speaker }) => speaker !== 'wrong'),
    'statements found with their speaker': share(said, ({ speaker }) => speaker === 'right'),
    'kinds right': share(
      pairs.filter(({ gold }) => !gold.nested),
      ({ kind }) => kind,
    ),
    'roles given that are right': share(
      roles.filter(({ given }) => given !== null),
      ({ verdict }) => verdict === 'right',
    ),
    'roles found': share(
      roles.filter(({ gold }) => gold !== null),
      ({ verdict }) => verdict === 'right',
    ),
    'key quotes that are good': share(shown, ({ label }) => label === 'good'),
    'key quotes that may be shown': share(shown, ({ label }) => label !== 'never'),
    'key quotes with the right speaker': share(shown, ({ speaker }) => speaker === 'right'),
    'articles that show a good quote': share(
      judgements.filter(({ article }) => article.entry.quotes.some(({ key }) => key === 'good')),
      (one) => one.shown.some(({ label }) => label === 'good'),
    ),
    'indirect statements found': share(reported, ({ found }) => found !== null),
    'indirect speakers not wrong': share(
      reported.filter(({ found }) => found !== null),
      ({ speaker }) => speaker !== 'wrong',
    ),
  };
};
