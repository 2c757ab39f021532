import type { Span } from '../article.ts';

/** A part that a sentence can lose, offsets within the sentence. */
export interface Loose extends Span {
  /** The last clause, words in the middle, or who told it at the end. */
  readonly kind: 'clause' | 'aside' | 'source';
}

/** What may begin a last clause that a sentence can lose. */
const LAST_CLAUSE =
  /(?:, (?=(?:which|where|while|as|after|following|amid|including|with|even|making|leaving|bringing|adding|marking|ending|causing|prompting|sparking|raising|and (?=(?:will|is|was|has|have|had|would|the|a|an) ))\b)|; | [–—] )/g;

/** Words that bear on what came before them: who says so, under which condition, how sure it is. */
const BEARING =
  /\b(?:according|said|says|say|told|alleg\w+|claim\w*|accus\w+|report\w*|den(?:y|ies|ied)|dispute\w*|believ\w+|thought|suspect\w*|if|unless|but|although|though|however|except|until|provided|whether|not|never|no|without|yet|despite|may|might|could|would|expected|estimat\w+|about|police|officials|sources?|appeal\w*|only|so-called|rather|instead|former\w*|acquitted|cleared|convict\w+|charged)\b|n['’]t\b|["“”«»]/i;

/** "(pictured)", "(HBR)". */
const BRACKETS = / \([^()]{1,80}\)(?=[ ,.;])/g;
/** ", 29," after a name. */
const AGE = /(?<=[\p{Ll}\p{M}]), (?:aged )?\d{1,3}(?:,(?= \p{Ll})|(?=\.$))/gu;
/** ", who has run the board since 2014," before a verb in the singular or plural that its main clause has. */
const RELATIVE =
  /(?<=[\p{L}\p{N}]), (?:who|which|whose|where)\b[^,;:()"“”]{3,160},(?= (?:is|are|was|were|has|have|had|will|did|does|can|must|said|told|\p{Ll}+(?:ed|s))\b)/gu;
/** "Ada Brook, a retired surveyor, has": what the subject is, between commas, with a verb after it. */
const APPOSITION =
  /(?<=^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?=\p{Lu}))?){1,5}), (?:an?|the|its|their|his|her) [^,;:()"“”]{3,120},(?= (?:is|are|was|were|has|have|had|will|did|does|must|\p{Ll}{2,}ed)\b)/gu;

/** Offices that tell what they have done or counted; not what somebody is accused of. */
const OFFICES =
  'police|officials|officers|authorities|firefighters|fire crews|coastguards?|organi[sz]ers|researchers|scientists|the (?:\\p{Ll}+ ){0,2}(?:police|council|city|county|ministry|department|agency|authority|office|board|service|company|airline|operator|university|hospital|trust|museum|school|coastguard|regulator|bank|committee)';
const SOURCE = new RegExp(
  `, (?:(?:${OFFICES}) (?:said|says|announced)|according to (?:${OFFICES}))(?: (?:on |in a statement|late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: (?:morning|afternoon|evening|night))?)?(?=\\.$)`,
  'u',
);
/** Told by one side, of somebody, or not sure: then who told it is part of the claim. */
const NEEDS_SOURCE =
  /\b(?:alleg\w+|accus\w+|suspect\w*|blam\w+|fault|because|caused?|guilty|murder\w*|kill\w*|stole\w*|steal\w*|thef\w*|fraud\w*|abus\w+|assault\w*|rap(?:e|ed|ist)|brib\w+|corrupt\w*|attack\w*|terror\w*|militan\w+|may|might|could|would|should|will|expect\w*|likely|appear\w*|seem\w*|believ\w+|think|thought|best|better|worst|safe|never|no|not|record|first|illegal\w*|unlawful\w*|deliberate\w*|drunk\w*|victim\w*)\b|n['’]t\b|["“”]/i;

/** The parts that a sentence can lose with what is left saying no more than it did; those best lost first. */
export const looseParts = (written: string): Loose[] => {
  const found: Loose[] = [];
  const add = (kind: Loose['kind'], pattern: RegExp): void => {
    for (const { index, 0: part } of written.matchAll(pattern))
      if (!BEARING.test(part)) found.push({ kind, start: index, end: index + part.length });
  };
  add('aside', AGE);
  add('aside', BRACKETS);
  add('aside', APPOSITION);
  add('aside', RELATIVE);
  const source = SOURCE.exec(written);
  if (source !== null && !NEEDS_SOURCE.test(written.slice(0, source.index)))
    found.push({ kind: 'source', start: source.index, end: written.length });
  let bears = -1;
  for (const { index } of written.matchAll(new RegExp(BEARING, 'gi'))) bears = index;
  for (const { index } of written.matchAll(LAST_CLAUSE))
    if (index > bears) found.push({ kind: 'clause', start: index, end: written.length });
  return found;
};
