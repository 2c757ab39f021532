import { describe, expect, test } from 'vitest';
import { groupStories } from '../../../../src/core/stories/group.ts';
import { all, bridge, bridgeAgain, bridgeToo, budget, hour, invented, seal } from './town-news.ts';

describe('articles grouped at once', () => {
  const stories = groupStories(all);

  test('about one event are one story, the others stand alone', () => {
    expect(stories.get('bridge-too')).toBe(stories.get('bridge'));
    expect(stories.get('bridge-again')).toBe(stories.get('bridge'));
    expect(new Set(stories.values()).size).toBe(3);
  });

  test('give a story the id of its earliest article, so that it is the same at each reading', () => {
    expect(stories.get('bridge-again')).toBe('s-bridge');
    expect(stories.get('seal')).toBe('s-seal');
  });

  test('do not depend on the order in which they come', () => {
    const turned = groupStories([budget, bridgeAgain, seal, bridgeToo, bridge]);
    expect([...turned].sort()).toEqual([...stories].sort());
  });

  test('count once where one comes twice', () => {
    expect(groupStories([...all, bridge]).size).toBe(all.length);
  });

  test('of more than a week apart are different events, however alike', () => {
    const aYearOn = { ...bridge, id: 'bridge-too', published: 169 * hour };
    const grouped = groupStories([bridge, aYearOn, seal]);
    expect(grouped.get('bridge-too')).not.toBe(grouped.get('bridge'));
  });

  test('without a date are grouped by their words', () => {
    const undated = all.map((article) => ({ ...article, published: null }));
    const grouped = groupStories(undated);
    expect(grouped.get('bridge-too')).toBe(grouped.get('bridge'));
  });

  test('that all publishers cover are one story, though its words are in most of what is read', () => {
    const angles = ['Drivers', 'Traders', 'Engineers', 'Councillors', 'Cyclists', 'Farmers', 'Nurses', 'Anglers'];
    const reports = angles.flatMap((who, n) => [
      invented(`r${n}`, `${who} ask when Tarn Bridge in Velmora will open`, bridgeAgain.text.replace('Drivers', who)),
      invented(`q${n}`, `Cracks in Tarn Bridge worry ${who.toLowerCase()}`, `${who} in Velmora say: ${bridgeToo.text}`),
    ]);
    const covered = groupStories([...reports, seal, budget]);
    expect(new Set(covered.values()).size).toBe(3);
  });

  test('copied by hundreds are one story', () => {
    const copies = Array.from({ length: 200 }, (_, n) => ({ ...bridge, id: `copy-${n}` }));
    expect(new Set(groupStories([...copies, seal]).values()).size).toBe(2);
  });

  test('without any word stand alone', () => {
    const empty = [invented('e1', '', ''), invented('e2', '', '')];
    expect(new Set(groupStories(empty).values()).size).toBe(2);
  });

  test('of none give none', () => {
    expect(groupStories([]).size).toBe(0);
  });
});
