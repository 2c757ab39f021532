import { slice } from '../article.ts';
import { type Block, literal, type Section, section, strong } from '../card.ts';
import type { StatementHit } from '../ports.ts';
import { statementSentence } from '../quotes/statement-sentence.ts';
import { articleOrigin } from './source-name.ts';

/** Fewer than quotes: they are longer, and less. */
export const reportedAPage = 3;

/**
 * What is reported without being quoted, article by article, under a title of its own. Shown is the publisher's whole sentence, which
 * itself says who said so and how ("denied", "alleged"), and no marks but its own.
 */
export const reportedSections = (hits: readonly StatementHit[]): Section[] => {
  const byArticle = Map.groupBy(hits, ({ article }) => article.id);
  return [...byArticle.values()].map((some, index) => {
    const [first] = some;
    return section({
      title: index === 0 ? { text: 'Reported, not quoted', url: null } : null,
      topic: first?.article.topic ?? null,
      blocks: [...(index === 0 ? [WHOSE] : []), ...sentencesOf(some)],
      footer: first === undefined ? [] : articleOrigin(first.article),
    });
  });
};

const WHOSE: Block = {
  type: 'text',
  inlines: [literal('In the publisher’s words, not the speaker’s own.')],
};

/** Each sentence once, also where it reports two statements; with whom it means where it does not name them. */
const sentencesOf = (hits: readonly StatementHit[]): Block[] => {
  const shown = new Map<string, Block>();
  for (const { statement, role, article, quotes } of hits) {
    const { text } = article;
    const sentence = slice(text, statementSentence(text, statement, quotes));
    const [name = '', ...rest] = [statement.speaker, role].flatMap((span) =>
      span === null ? [] : [slice(text, span)],
    );
    const whom = sentence.includes(name) ? [] : [strong([name, ...rest].join(', ')), literal(' · ')];
    shown.set(sentence, { type: 'text', inlines: [...whom, literal(sentence)] });
  }
  return [...shown.values()];
};
