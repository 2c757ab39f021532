import type { Span } from '../article.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './people.ts';
import { affiliated, apposed, predicated, redescribed, relative } from './role-after.ts';
import { called, leading, office, prenominal } from './role-before.ts';

/** Kinds of description, the most telling first. */
const FINDERS = [apposed, office, prenominal, leading, called, predicated, relative, affiliated, redescribed];

/** The description of a figure beside one of its names, the first that the article gives: "the mayor of Harrow", "campaign manager". */
export const roleOf = (frames: readonly Frame[], mentions: readonly Mention[]): Span | null => {
  for (const find of FINDERS)
    for (const mention of mentions) {
      const tokens = frames[mention.frame]?.tokens;
      const role = tokens === undefined || mention.quoted ? null : find(tokens, mention);
      if (role !== null) return role;
    }
  return null;
};
