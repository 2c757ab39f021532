/**
 * Raises the floors to what the engine does now: `node tests/quality/pin.ts [quotes] [caveats] [guard] [stories] [summaries] [topics]`, by default of all corpora.
 * It refuses to lower one, which takes `--lower "reason"`; the reason is kept beside the floors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPassages } from './caveat-corpus.ts';
import { figuresByPart } from './caveat-figures.ts';
import { judgeCaveats } from './caveat-judge.ts';
import { readCorpus } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { pin, pinned } from './floors.ts';
import { locate } from './gold.ts';
import { readGuardCorpus } from './guard-corpus.ts';
import { guardFiguresOf, judgeTexts } from './guard-judge.ts';
import { judge } from './judge.ts';
import { readStoryItems, storyFigures } from './story-corpus.ts';
import { readSummaryCases } from './summary-corpus.ts';
import { judgeEveryStyle, summaryFiguresByPart } from './summary-judge.ts';
import { judgeTopics, readTopicItems } from './topic-corpus.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lower: { type: 'string' } } });

const corpora = {
  quotes: {
    file: 'floors.json',
    measure: () => {
      const { entries, hash } = readCorpus();
      return { hash, figures: figuresOf(entries.map((entry) => judge(locate(entry)))) };
    },
  },
  caveats: {
    file: 'caveat-floors.json',
    measure: () => {
      const { passages, hash } = readPassages();
      return { hash, figures: figuresByPart(passages.map(judgeCaveats)) };
    },
  },
  guard: {
    file: 'guard-floors.json',
    measure: () => {
      const { passages, hash } = readGuardCorpus();
      return { hash, figures: guardFiguresOf(passages.flatMap(judgeTexts)) };
    },
  },
  stories: {
    file: 'story-floors.json',
    measure: () => {
      const { items, hash } = readStoryItems();
      return { hash, figures: storyFigures(items) };
    },
  },
  summaries: {
    file: 'summary-floors.json',
    measure: () => {
      const { cases, hash } = readSummaryCases();
      return { hash, figures: summaryFiguresByPart(judgeEveryStyle(cases)) };
    },
  },
  topics: {
    file: 'topic-floors.json',
    measure: () => ({ hash: readTopicItems().hash, figures: judgeTopics() }),
  },
} as const;

for (const [name, { file, measure }] of Object.entries(corpora)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const path = join(import.meta.dirname, file);
  const { hash, figures } = measure();
  const old = pinned.parse(JSON.parse(readFileSync(path, 'utf8')));
  const result = pin(figures, hash, old, values.lower ?? null);
  if (result.refused.length > 0) {
    console.error(`These would fall:\n${result.refused.join('\n')}\nGive a reason with --lower "…" if that is right.`);
    process.exit(1);
  }
  writeFileSync(path, `${JSON.stringify(result.pinned, null, 2)}\n`);
}
