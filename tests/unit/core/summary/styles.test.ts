import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { shownWords } from '../../../../src/core/summary/shown-words.ts';
import { type SummaryStyle, summarize } from '../../../../src/core/summary/summarize.ts';
import { words } from '../../../../src/core/text/words.ts';

const TEXT = [
  'Ada Brook, who has run the harbour board in Lowmere since the old chair left it in 2014, is leaving the Harbour Party and will sit alone.',
  'Brook told the council on Monday that the inquiry into the harbour contracts should go on.',
  'The inquiry was opened in March after three contracts went to one shipping firm from Tolland.',
  'The firm has run the ferry since 2011 and has asked for nine more years.',
  'Lowmere votes for a new council in the autumn, and four members of the Harbour Party have said that they will not stand.',
].join('\n\n');

const shown = (text: string, style: SummaryStyle, title: string | null = null): string[] => {
  const article = articleFromText({ id: 'a', text, title });
  return summarize(article, [], { style }).sentences.map((sentence) => shownWords(article.text, sentence));
};

test.each([
  ['line', 25, 1],
  ['short', 60, 3],
  ['full', 90, 4],
] as const)('the style %s has at most %i words in %i sentences', (style, most, sentences) => {
  const told = shown(TEXT, style);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThanOrEqual(sentences);
  expect(words(told.join(' ')).length).toBeLessThanOrEqual(most);
});

describe('a line', () => {
  test('is the news sentence, shortened where that changes nothing, with a mark where', () => {
    expect(shown(TEXT, 'line')).toEqual(['Ada Brook … is leaving the Harbour Party and will sit alone.']);
  });

  test('is none where only a sentence beside the news is so short', () => {
    const long = `${'Councillors who met in an old boathouse at the end of the north pier voted by nine to two to sell '.repeat(2)}the ferry.`;
    expect(shown(`${long}\n\nThe kettle was broken that night.`, 'line')).toEqual([]);
  });
});

describe('a story that opens with a scene', () => {
  const scene = [
    'On Mondays the queue at the post office in Nether Stoke reaches the churchyard wall.',
    'A dog called Pepper waits there with her owner, a retired signalman.',
    'The postal service will open 340 rural post offices on two days a week instead of five, it said on Tuesday.',
  ].join('\n\n');

  test('is told by the sentence that tells what its headline does', () => {
    expect(shown(scene, 'line', 'Rural post offices to open two days a week')).toEqual([scene.split('\n\n')[2]]);
  });

  test('and by its first where no headline tells which that is', () => {
    expect(shown(scene, 'line')).toEqual([scene.split('\n\n')[0]]);
  });
});

describe('an article in lower case', () => {
  const lower =
    'a lorry caught fire in the brennock tunnel on monday . the driver , a man from harrow , walked out unhurt . mr . pike said so .';

  test('is told by its sentences', () => {
    expect(shown(lower, 'short')).toEqual([
      'a lorry caught fire in the brennock tunnel on monday .',
      'the driver , a man from harrow , walked out unhurt .',
    ]);
  });
});

describe('what speaks to its reader or stands under a picture', () => {
  const news = 'The council wants to build 60 flats on the allotments at Cannon Lane.';

  test.each([
    'If you walk down Cannon Lane in June the flats are what you will smell first.',
    'Nobody asked my father whether the council may build on the allotments at Cannon Lane.',
    'Digging in: The allotments at Cannon Lane are dug by sixty families of the council’s flats.',
    'Turn left at the council’s flats and follow the allotments of Cannon Lane.',
  ])('is not told beside the news: %s', (line) => {
    expect(shown(`${line}\n\n${news}`, 'short')).toEqual([news]);
  });

  test('is told where there is nothing else', () => {
    const line = 'In June the flats of Cannon Lane are what you will smell first.';
    expect(shown(line, 'short')).toEqual([line]);
  });
});
