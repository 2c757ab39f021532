import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote, in paragraphs. */
const speakers = (...paragraphs: string[]): (string | null)[] => {
  const text = paragraphs.join('\n\n');
  return findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));
};

describe('a turn of a talk without a cue', () => {
  test('is that of whoever was answered', () => {
    const talk = [
      '“Closed by whom?” a man shouted.',
      '“I hear you,” said Odo Lunt.',
      '“I didn’t ask could you hear me.”',
    ];
    expect(speakers(...talk)).toEqual(['man', 'Odo Lunt', 'man']);
  });

  test('is the other one’s where two contradict each other', () => {
    const talk = ['“She never meant it,” Odo Lunt, 7, said.', '“I meant it,” said Ida Brook.', '“You didn’t, though.”'];
    expect(speakers(...talk)).toEqual(['Odo Lunt', 'Ida Brook', 'Odo Lunt']);
  });

  test('passes to and fro over several turns', () => {
    expect(
      speakers(
        'Prosecutor Ida Brook asked the guard what he had heard.',
        '“A bell,” said the guard, Odo Lunt.',
        '“And did you stop, sir?”',
        '“No, ma’am.”',
        '“Do you wish you had?”',
        '“Every day of my life.”',
      ),
    ).toEqual(['Odo Lunt', 'Prosecutor Ida Brook', 'Odo Lunt', 'Prosecutor Ida Brook', 'Odo Lunt']);
  });

  test('answers a question', () => {
    expect(speakers('“I sold it,” said Odo Lunt.', '“All of it?” asked Ida Brook.', '“To the last brick.”')).toEqual([
      'Odo Lunt',
      'Ida Brook',
      'Odo Lunt',
    ]);
  });

  test('is nobody’s where a question back has no name', () => {
    expect(speakers('“I never read reviews,” says Ida Brook.', '“Never, not a single one?”', '“Well, one.”')).toEqual([
      'Ida Brook',
      null,
      'Ida Brook',
    ]);
  });

  test('is nobody’s where an unnamed voice answers back and forth', () => {
    expect(speakers('“Which corner?” somebody shouted.', '“In proper order, please,” said Odo Lunt.')).toEqual([
      null,
      'Odo Lunt',
    ]);
  });

  test('goes on with its speaker where something is told between', () => {
    expect(
      speakers('“It was a long night,” said Ida Brook. Her husband slept.', '“We lost the boat.”', '“And the shed.”'),
    ).toEqual(['Ida Brook', 'Ida Brook', 'Ida Brook']);
  });

  test('is no turn where somebody is quoted at length', () => {
    const long =
      '“We have to ask ourselves what kind of a harbour we want to leave behind us, for whom, at what price, and by which year it is to be built,”';
    expect(speakers('“No,” said Odo Lunt.', `${long} said Ida Brook.`, '“It will not be cheap.”')).toEqual([
      'Odo Lunt',
      'Ida Brook',
      'Ida Brook',
    ]);
  });

  test('goes on after a pause', () => {
    expect(speakers('“It was cold,” Ida Brook recalled. A pause. “We burned the chairs, one by one.”')).toEqual([
      'Ida Brook',
      'Ida Brook',
    ]);
    expect(speakers('“It was cold,” Ida Brook recalled.', 'She looked away.', '“We burned the chairs.”')).toEqual([
      'Ida Brook',
      'Ida Brook',
    ]);
  });

  test('keeps one speaker over many paragraphs of nothing else', () => {
    const more = ['a clock', 'a dog', 'a kettle', 'a child', 'a train'].map(
      (sound) => `“There is ${sound} to hear too.”`,
    );
    expect(speakers('“You listen to the room,” said Ida Brook.', ...more)).toEqual(Array(6).fill('Ida Brook'));
  });
});

describe('the reply to a question that is told', () => {
  test.each([
    ['Ida Brook, the coroner, asked whether he had shouted.', 'Odo Lunt'],
    ['Ida Brook asked if he had shouted.', 'Odo Lunt'],
    ['Ida Brook asked Odo Lunt whether he had shouted.', 'Odo Lunt'],
  ])('is not by whoever asked: %s', (question, speaker) => {
    expect(speakers('“He was late,” said Odo Lunt, the boatman.', question, '“I did. It is a silly thing.”')[1]).toBe(
      speaker,
    );
  });

  test('is by whom the writer’s own question names', () => {
    expect(
      speakers('“I was cold,” Ida Brook says. Her husband, Odo Lunt, is next door. Does she mind? “He is deaf.”'),
    ).toEqual(['Ida Brook', 'Ida Brook']);
  });

  test('leaves the asker’s next question with the asker', () => {
    expect(speakers('“Why are you still here?” Ida Brook asked Odo Lunt. “What does this say about you?”')).toEqual([
      'Ida Brook',
      'Ida Brook',
    ]);
  });
});
