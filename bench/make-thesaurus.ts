/**
 * Writes the thesaurus of the guard from the database files of WordNet (https://wordnet.princeton.edu):
 *
 *   node bench/make-thesaurus.ts FOLDER_WITH_data.verb_AND_index.sense
 *
 * Of each part of speech it keeps the senses that WordNet's own tagged texts use, and the first senses of their words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Synset {
  readonly words: readonly string[];
  readonly broader: readonly string[];
  readonly opposite: readonly string[];
}

/** How often a sense or a word has to be tagged to be kept; verbs and adjectives are what paraphrases are made of. */
const LEAST = { noun: 2, verb: 1, adj: 1 } as const;
type Kind = keyof typeof LEAST;
const DIGIT: Readonly<Record<string, Kind>> = { 1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj' };

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node bench/make-thesaurus.ts WORDNET_FOLDER');
  process.exit(2);
}
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const senses = new Map<string, { readonly tagged: number; readonly order: number }>();
const known = new Map<string, number>();
for (const line of linesOf('index.sense')) {
  const [key = '', offset, order, tagged] = line.split(' ');
  const [word, rest = ''] = key.split('%');
  const kind = DIGIT[rest.charAt(0)];
  if (kind === undefined) continue;
  senses.set(`${word} ${kind} ${offset}`, { tagged: Number(tagged), order: Number(order) });
  known.set(`${word} ${kind}`, (known.get(`${word} ${kind}`) ?? 0) + Number(tagged));
}

const read = (kind: Kind): Map<string, Synset> => {
  const found = new Map<string, Synset>();
  for (const line of linesOf(`data.${kind}`)) {
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
    const [offset = ''] = fields;
    const count = Number.parseInt(fields[3] ?? '0', 16);
    let common = false;
    const words: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const word = (fields[4 + 2 * at] ?? '').replace(/\(.*\)/u, '');
      const sense = senses.get(`${word.toLowerCase()} ${kind} ${offset}`);
      // Proper names, and phrases longer than a verb with its particle.
      if (sense === undefined || !/^[a-z]+(?:[-_][a-z]+)?$/u.test(word) || (word.includes('_') && kind !== 'verb'))
        continue;
      const used = known.get(`${word} ${kind}`) ?? 0;
      const kept = sense.tagged >= LEAST[kind] || (used >= LEAST[kind] && sense.order <= (kind === 'noun' ? 2 : 3));
      common ||= kept;
      if (kept || sense.order === 1) words.push(word);
    }
    if (!common) continue;
    const pointers = 4 + 2 * count;
    const broader: string[] = [];
    const opposite: string[] = [];
    for (let at = 0; at < Number(fields[pointers]); at += 1) {
      const [sign, target = ''] = fields.slice(pointers + 1 + 4 * at);
      if (sign === '@' || (sign === '&' && fields[2] === 's')) broader.push(target);
      if (sign === '!') opposite.push(target);
    }
    found.set(offset, { words, broader, opposite });
  }
  return found;
};

for (const kind of Object.keys(LEAST) as Kind[]) {
  const synsets = read(kind);
  const parents = new Set([...synsets.values()].flatMap(({ broader }) => broader));
  const told = [...synsets].filter(
    ([offset, { words, broader, opposite }]) =>
      words.length > 1 || parents.has(offset) || opposite.length > 0 || broader.some((each) => synsets.has(each)),
  );
  const place = new Map(told.map(([offset], index) => [offset, index.toString(36)]));
  const refer = (sign: string, targets: readonly string[]): string[] =>
    [...new Set(targets)].flatMap((each) => (place.has(each) ? [`${sign}${place.get(each)}`] : []));
  const text = told
    .map(([, { words, broader, opposite }]) => [...words, ...refer('>', broader), ...refer('!', opposite)].join(' '))
    .join('\n');
  const name = { noun: 'NOUNS', verb: 'VERBS', adj: 'ADJECTIVES' }[kind];
  const target = join(import.meta.dirname, '../src/core/guard/thesaurus', `${name.toLowerCase()}.ts`);
  writeFileSync(
    target,
    `/** Written by bench/make-thesaurus.ts from WordNet; see thesaurus.ts for its form and WORDNET.md for its licence. */\nexport const ${name} = \`\n${text}\`;\n`,
  );
  console.log(`${name}: ${told.length} senses, ${Math.round(text.length / 1024)} KB`);
}
