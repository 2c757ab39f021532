import { describe, expect, test } from 'vitest';
import { type Amended, amend, type Extent, type Revised } from '../../../../src/core/amending/amend.ts';
import { type ToldCard, toldAlert, toldDigest, toldList } from '../../../../src/core/amending/told-card.ts';
import type { Article, Reading } from '../../../../src/core/article.ts';
import type { Section } from '../../../../src/core/card.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import type { Story } from '../../../../src/core/story.ts';
import { sampleReading } from '../../../golden/stories.ts';

const told = Date.UTC(2026, 10, 22, 8);
const later = told + 3_600_000;

type Parts = Parameters<typeof sampleReading>[0];

const ferryText =
  'The ferry to Saltmarsh stops in December. “We had no choice,” said Mara Quill. It carried 300 people a day.';
const ferry = (parts: Partial<Parts> = {}): Reading =>
  sampleReading({
    id: 'ferry',
    text: ferryText,
    summary: ['The ferry to Saltmarsh stops in December.'],
    quotes: [{ words: ['We had no choice'], speaker: 'Mara Quill' }],
    ...parts,
  });

const bridge = (parts: Partial<Parts> = {}): Reading =>
  sampleReading({
    id: 'bridge',
    title: 'Old bridge to be painted',
    text: 'The old bridge is to be painted green. “Green it is,” said Tom Hale.',
    summary: ['The old bridge is to be painted green.'],
    quotes: [{ words: ['Green it is'], speaker: 'Tom Hale' }],
    ...parts,
  });

const digestOf = (
  stories: readonly Story[],
  parts: Partial<Parameters<typeof toldDigest>[1]> = {},
  quoted?: Reading,
) => {
  const [quote] = quoted?.quotes ?? [];
  return toldDigest(
    {
      from: told - 86_400_000,
      until: told,
      entries: stories.map((story) => ({ story, update: false, reasons: [] })),
      quoteOfTheDay: quoted === undefined || quote === undefined ? null : { article: quoted.article, quote },
      left: 0,
    },
    { zone: 'UTC', style: 'full', mention: null, images: true, read: told, ...parts },
  );
};

const card = (parts: Parameters<typeof digestOf>[1] = {}): ToldCard =>
  digestOf([makeStory('s1', [ferry()]), makeStory('s2', [bridge()])], parts);

const revised = (...readings: readonly Reading[]): Map<string, Revised> => {
  const kept = new Map<string, Revised>(
    [ferry(), bridge()].map((reading) => [reading.article.id, { reading, revised: null }]),
  );
  for (const reading of readings) kept.set(reading.article.id, { reading, revised: later });
  return kept;
};

const sectionsOf = (it: Amended | null): readonly Section[] => {
  if (it === null) throw new Error('nothing was amended');
  return it.told.card.sections;
};
const wordsOf = (section: Section | undefined): string => JSON.stringify(section);
const changed = (it: Amended | null) => Object.fromEntries(it?.changes ?? []);

const withdrawn = ferry({
  text: 'The ferry to Saltmarsh stops in December. It carried 300 people a day.',
  quotes: [],
});

describe('a card that was told', () => {
  test('stays where nothing was edited', () => {
    expect(amend(card(), revised(), 'all')).toBeNull();
  });

  test.each<[string, Partial<Parts>]>([
    [
      'a comma',
      {
        text: ferryText.replace('“We had no choice,”', '“We had, no choice”'),
        quotes: [{ words: ['We had, no choice'], speaker: 'Mara Quill' }],
      },
    ],
    ['what no card tells of it', { text: `${ferryText} The crew will be paid until May.` }],
    ['its byline', { byline: 'Somebody Else' }],
  ])('stays where %s was edited', (_, parts) => {
    for (const extent of ['corrections', 'all'] satisfies Extent[]) {
      expect(amend(card(), revised(ferry(parts)), extent)).toBeNull();
    }
  });

  test('lets go of a quote that its article no longer has, says so and when, and keeps the others to the letter', () => {
    const it = amend(card(), revised(withdrawn), 'corrections');
    expect(changed(it)).toEqual({ 1: ['quote'] });
    const [header, story, other] = sectionsOf(it);
    expect(wordsOf(story)).not.toContain('no choice');
    expect(wordsOf(story)).toContain('a quote is no longer in it');
    expect(wordsOf(story)).toContain(`"at":${later}`);
    expect([header, other]).toEqual([card().card.sections[0], card().card.sections[2]]);
  });

  test('lets go of a quote within its summary that its article no longer has', () => {
    const quoting = ['The ferry to Saltmarsh stops in December.', '“We had no choice, none at all,” said Mara Quill.'];
    const before = ferry({ text: quoting.join(' '), summary: quoting, quotes: [] });
    const it = digestOf([makeStory('s1', [before])]);
    expect(wordsOf(it.card.sections[1])).toContain('none at all');
    const [, section] = sectionsOf(amend(it, revised(withdrawn), 'corrections'));
    expect(wordsOf(section)).not.toContain('none at all');
    expect(wordsOf(section)).toContain('a quote is no longer in it');
  });

  test('takes for no quote what stands between two of a few words', () => {
    const quoting = 'The “late” ferry to Saltmarsh stops in the cold of December, and no “early” one comes.';
    const straight = quoting.replaceAll(/[“”]/gu, '"');
    const reworded = straight.replace('in the cold of December', 'in the frost of December');
    const it = digestOf([makeStory('s1', [ferry({ text: straight, summary: [straight], quotes: [] })])]);
    const edited = revised(ferry({ text: reworded, summary: [reworded], quotes: [] }));
    expect(amend(it, edited, 'corrections')).toBeNull();
    expect(changed(amend(it, edited, 'all'))).toEqual({ 1: ['summary'] });
  });

  test('names who said it, where its article now names somebody else', () => {
    const other = ferry({
      text: ferryText.replace('Mara Quill', 'Ada Quill'),
      quotes: [{ words: ['We had no choice'], speaker: 'Ada Quill' }],
    });
    const it = amend(card(), revised(other), 'corrections');
    expect(changed(it)).toEqual({ 1: ['quote'] });
    expect(wordsOf(sectionsOf(it)[1])).toContain('Ada Quill');
  });

  test('says that its publisher corrected it, also where nothing else of it changes', () => {
    const corrected = ferry({ text: `${ferryText} Correction: it does not run on Sundays.`, corrected: later });
    const it = amend(card(), revised(corrected), 'corrections');
    expect(changed(it)).toEqual({ 1: ['correction'] });
    expect(wordsOf(sectionsOf(it)[1])).toContain('its publisher corrected it');
  });

  test('tells a caveat that came', () => {
    const words = 'The ferry’s owner denies that it will stop.';
    const denied = ferry({ text: `${ferryText} ${words}`, caveats: [{ words, kind: 'denial' }] });
    const it = amend(card(), revised(denied), 'corrections');
    expect(changed(it)).toEqual({ 1: ['caveat'] });
    expect(wordsOf(sectionsOf(it)[1])).toContain(words);
  });

  test.each<[string, string, Partial<Parts>]>([
    ['headline', 'Ferry to Saltmarsh stops for good', { title: 'Ferry to Saltmarsh stops for good' }],
    [
      'summary',
      'stops in March',
      {
        text: ferryText.replace('December', 'March'),
        summary: ['The ferry to Saltmarsh stops in March.'],
      },
    ],
  ])('tells another %s only where all edits are wanted', (change, words, parts) => {
    expect(amend(card(), revised(ferry(parts)), 'corrections')).toBeNull();
    const it = amend(card(), revised(ferry(parts)), 'all');
    expect(changed(it)).toEqual({ 1: [change] });
    expect(wordsOf(sectionsOf(it)[1])).toContain(words);
  });

  test('tells the whole story anew with a correction, and all that changed', () => {
    const it = amend(card(), revised(ferry({ title: 'Ferry stays', corrected: later })), 'corrections');
    expect(changed(it)).toEqual({ 1: ['correction', 'headline'] });
    expect(it?.told.card.fallback).toContain('Ferry stays; Old bridge');
  });

  test('is not changed twice for one edit, and for a second one tells both', () => {
    const once = amend(card(), revised(withdrawn), 'all');
    if (once === null) throw new Error('nothing was amended');
    expect(amend(once.told, revised(withdrawn), 'all')).toBeNull();
    const { article } = withdrawn;
    const again: Reading = { ...withdrawn, article: { ...article, title: 'Ferry stays' } };
    const twice = amend(once.told, new Map([...revised(), ['ferry', { reading: again, revised: later + 1 }]]), 'all');
    expect(changed(twice)).toEqual({ 1: ['headline'] });
    expect(wordsOf(sectionsOf(twice)[1])).toContain('a quote is no longer in it; its headline changed');
    expect(wordsOf(sectionsOf(twice)[1]).match(/Edited/g)).toHaveLength(1);
  });

  test('takes the quote of the day out where its article no longer has it', () => {
    const quoted = digestOf([makeStory('s1', [ferry()]), makeStory('s2', [bridge()])], {}, ferry());
    expect(wordsOf(quoted.card.sections[0])).toContain('We had no choice');
    const [header, , other] = sectionsOf(amend(quoted, revised(withdrawn), 'corrections'));
    expect(wordsOf(header)).not.toMatch(/no choice|Quote of the day/);
    expect(wordsOf(header)).toContain('a quote is no longer in it');
    expect(other).toEqual(quoted.card.sections[2]);
  });

  test('keeps the quote of the day as long as its words stand in its article', () => {
    const quoted = digestOf([makeStory('s1', [ferry()]), makeStory('s2', [bridge()])], {}, ferry());
    const it = amend(quoted, revised(ferry({ title: 'Ferry stays', quotes: [] })), 'all');
    expect(changed(it)).not.toHaveProperty('0');
    expect(sectionsOf(it)[0]).toEqual(quoted.card.sections[0]);
  });

  test('stays where an article is no longer kept', () => {
    const articles = revised();
    articles.delete('ferry');
    expect(amend(card(), articles, 'all')).toBeNull();
  });

  test('stays under its heading, in its style, without a picture where it had none', () => {
    const stories = ['local', 'local', 'world', 'world'].map((topic, index) => {
      const reading = index === 0 ? ferry() : bridge({ id: `bridge${index}` });
      return { ...makeStory(`s${index}`, [reading]), topic };
    });
    const it = digestOf(stories, { style: 'compact', images: false });
    const articles = revised(ferry({ title: 'Ferry stays', image: 'https://gazette.example/ferry.png' }));
    for (const { readings } of stories.slice(1)) {
      for (const reading of readings) articles.set(reading.article.id, { reading, revised: null });
    }
    const [, first] = sectionsOf(amend(it, articles, 'all'));
    expect(first).toMatchObject({
      heading: it.card.sections[1]?.heading,
      thumbnail: null,
      title: { text: 'Ferry stays' },
    });
    expect(first?.heading).toBeDefined();
    expect(first?.buttons).toEqual(it.card.sections[1]?.buttons);
  });

  test('keeps its articles in the order in which they were told', () => {
    const copy = ferry({ id: 'copy', publisher: 'Saltmarsh Post', title: 'No ferry' });
    const story: Story = { ...makeStory('s1', [ferry(), copy]), readings: [copy, ferry()] };
    const articles = new Map<string, Revised>([
      ['copy', { reading: copy, revised: null }],
      ['ferry', { reading: ferry({ title: 'Ferry stays', corrected: later }), revised: later }],
    ]);
    const [, section] = sectionsOf(amend(digestOf([story]), articles, 'corrections'));
    expect(section?.title?.text).toBe('No ferry');
    expect(section?.author).toBe('Saltmarsh Post');
  });
});

describe('an update that was told', () => {
  const sentence = 'The council voted on Tuesday to keep the old ferry until the spring.';
  const news = (text: string, parts: Partial<Article> = {}): Reading =>
    ferry({ id: 'vote', title: 'Ferry vote', text, summary: [], quotes: [], ...parts });
  const before = news(`${sentence} Nobody spoke.`);
  const update = (): ToldCard => {
    const story: Story = {
      ...makeStory('s1', [before]),
      news: [{ reading: before, span: { start: 0, end: sentence.length } }],
    };
    const entries = [{ story, update: true, told: told - 1, reasons: [] }];
    return toldDigest(
      { from: told - 1, until: told, entries, quoteOfTheDay: null, left: 0 },
      { zone: 'UTC', style: 'full', mention: null, images: true, read: told },
    );
  };
  const edited = (reading: Reading) => amend(update(), new Map([['vote', { reading, revised: later }]]), 'all');

  test('tells what was new as long as that stands', () => {
    expect(edited(news(`${sentence} Nobody spoke, and nobody left.`))).toBeNull();
    const it = edited(news(`The room was full. ${sentence}`, { title: 'Ferry vote is over' }));
    expect(wordsOf(sectionsOf(it)[1])).toContain(sentence);
    expect(wordsOf(sectionsOf(it)[1])).not.toContain('room was full');
  });

  test('brings no quote that may have been told before', () => {
    const text = `${sentence} “We had no choice,” said Mara Quill.`;
    const reading = ferry({ id: 'vote', title: 'Ferry vote is over', text, summary: [] });
    expect(wordsOf(sectionsOf(edited(reading))[1])).not.toContain('no choice');
  });
});

test('an alert that was told says again what it matched', () => {
  const story = makeStory('s1', [ferry()]);
  const it = toldAlert({ story, matched: 'ferry', update: false }, { zone: 'UTC', images: true, read: told });
  const [section] = sectionsOf(amend(it, new Map([['ferry', { reading: withdrawn, revised: later }]]), 'corrections'));
  expect(section?.author).toBe('Alert · Harbour Gazette');
  expect(wordsOf(section)).toContain('Matched: ');
  expect(wordsOf(section)).toContain('a quote is no longer in it');
  expect(wordsOf(section)).not.toContain('no choice');
});

describe('a list of stories that alerts told', () => {
  const matched = (reading: Reading, words: string, update = false) => ({
    ...{ story: makeStory(`story of ${words}`, [reading]), matched: words, update },
  });
  const list = () =>
    toldList([matched(ferry(), 'ferry', true), matched(bridge(), 'bridge')], false, { zone: 'UTC', read: told });
  const linesOf = (section: Section | undefined) => {
    const [block] = section?.blocks ?? [];
    return block?.type === 'list' ? block.items : [];
  };

  test('tells in its line that a publisher corrected one, since when, and keeps the others to the letter', () => {
    const it = amend(list(), revised(ferry({ corrected: later })), 'corrections');
    expect(changed(it)).toEqual({ 0: ['correction'] });
    const [before, after] = [linesOf(list().card.sections[0]), linesOf(sectionsOf(it)[0])];
    expect(after[1]).toEqual(before[1]);
    expect(after[0]?.slice(0, before[0]?.length)).toEqual(before[0]);
    expect(JSON.stringify(after[0])).toContain('its publisher corrected it');
    expect(JSON.stringify(after[0])).toContain(`"at":${later}`);
  });

  test('tells another headline only where all edits are wanted', () => {
    const it = revised(ferry({ title: 'Ferry stays' }));
    expect(amend(list(), it, 'corrections')).toBeNull();
    const all = amend(list(), it, 'all');
    expect(JSON.stringify(linesOf(sectionsOf(all)[0])[0])).toMatch(
      /Update: .*Ferry stays.*matched ferry.*its headline changed/,
    );
    expect(all?.told.card.fallback).toBe('2 stories matched your alerts: Ferry stays; Old bridge to be painted');
  });

  test('stays where what its lines do not tell was edited', () => {
    expect(amend(list(), revised(withdrawn), 'all')).toBeNull();
  });

  test('tells of several in one edit, and of a later one both', () => {
    const both = revised(ferry({ title: 'Ferry stays' }), bridge({ corrected: later }));
    const it = amend(list(), both, 'all');
    expect(changed(it)).toEqual({ 0: ['headline', 'correction'] });
    expect(linesOf(sectionsOf(it)[0]).map((line) => JSON.stringify(line).match(/Edited/g)?.length)).toEqual([1, 1]);
    if (it === null) throw new Error('nothing was amended');
    expect(amend(it.told, both, 'all')).toBeNull();
    const reading = ferry({ title: 'Ferry stays', corrected: later + 1 });
    const again = amend(it.told, new Map([...both, ['ferry', { reading, revised: later + 1 }]]), 'all');
    const [line, other] = linesOf(sectionsOf(again)[0]).map((each) => JSON.stringify(each));
    expect(line?.match(/Edited/g)).toHaveLength(1);
    expect(line).toContain('its publisher corrected it; its headline changed');
    expect(other).toBe(JSON.stringify(linesOf(sectionsOf(it)[0])[1]));
  });
});
