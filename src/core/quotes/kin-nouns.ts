/** How somebody is related to another: a wife and a husband stand alike. */
export type Relation =
  | 'parent'
  | 'child'
  | 'spouse'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'aunt'
  | 'niece'
  | 'cousin';

/** The relation seen from the other one. */
export const INVERSE: Readonly<Record<Relation, Relation>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  aunt: 'niece',
  niece: 'aunt',
  cousin: 'cousin',
};

const NOUNS: Readonly<Record<Relation, string>> = {
  parent: 'father mother mom mum mam dad parent stepfather stepmother',
  child: 'son daughter child stepson stepdaughter boy girl',
  spouse:
    'wife husband spouse partner widow widower fiance fiancee fiancé fiancée bride groom ex ex-wife ex-husband boyfriend girlfriend',
  sibling: 'brother sister sibling twin half-brother half-sister stepbrother stepsister',
  grandparent: 'grandfather grandmother grandpa grandma nan gran granny grandad granddad',
  grandchild: 'grandson granddaughter grandchild',
  aunt: 'aunt auntie uncle great-aunt great-uncle',
  niece: 'niece nephew great-niece great-nephew',
  cousin: 'cousin',
};

const RELATIONS: ReadonlyMap<string, Relation> = new Map(
  (Object.entries(NOUNS) as [Relation, string][]).flatMap(([relation, nouns]) =>
    nouns.split(' ').map((noun) => [noun, relation] as const),
  ),
);

/** The relation that a noun in lower case names: "sister-in-law" is none, since it may be of three kinds. */
export const relationOf = (noun: string): Relation | null => RELATIONS.get(noun) ?? null;
