import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { Assignment } from '../../../src/core/ports.ts';
import { createGrouping } from '../../../src/newsroom/group.ts';
import { PACE } from '../../../src/newsroom/limits.ts';
import type { NewsroomOptions } from '../../../src/newsroom/ports.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const article = (id: string, title: string, published: number | null = NOW - HOUR): Article => ({
  id,
  url: null,
  title,
  titleDerived: false,
  byline: null,
  publisher: 'Merrow Post',
  published,
  updated: null,
  language: 'en',
  image: null,
  topic: null,
  completeness: 'whole',
  text: title,
});

const ferry = (id: string, published?: number | null) =>
  article(id, `Merrow ferry runs aground on Gull Rock, says ${id}`, published);
const orchard = (id: string) => article(id, `Blossom festival fills the Tamsel orchards, says ${id}`);

/** A store in memory, which other processes write to as well, and a grouping over it. */
function setUp() {
  let now = NOW;
  let broken = false;
  const kept = new Map<string, Article>();
  const stories = new Map<string, string>();
  const asked: string[] = [];
  /** How long the times were whose articles were looked at, ms. */
  const looks: number[] = [];
  /** Runs once just before an assignment is stored. */
  let before = () => {};
  const store = {
    articles: {
      leads: (ids: readonly string[]) => {
        asked.push(...ids);
        return Promise.resolve(ids.flatMap((id) => kept.get(id) ?? []));
      },
    },
    stories: {
      assign: (pairs: readonly Assignment[]) => {
        if (broken) return Promise.reject(new Error('the database is gone'));
        before();
        before = () => {};
        for (const { articleId, storyId, from } of pairs)
          if ((stories.get(articleId) ?? null) === (from ?? null)) stories.set(articleId, storyId);
        return Promise.resolve();
      },
      assignments: (since: number, until = now) => {
        looks.push(until - since);
        return Promise.resolve(
          [...kept.values()]
            .filter(({ published }) => (published ?? now) >= since && (published ?? now) <= until)
            .map(({ id }) => ({ articleId: id, storyId: stories.get(id) ?? null })),
        );
      },
    },
  };
  /** How long each step of work takes, ms. */
  let step = 0;
  const clock = {
    now: () => {
      now += step;
      return now;
    },
  };
  const start = () => createGrouping({ store: store as unknown as NewsroomOptions['store'], clock });
  let grouping = start();
  const keep = (...articles: Article[]) => {
    for (const each of articles) kept.set(each.id, each);
    return articles;
  };
  return {
    stories,
    asked,
    looks,
    keep,
    /** One round with these articles fresh. */
    round: (...fresh: Article[]) => grouping.group(keep(...fresh)),
    elsewhere: (fresh: Article, storyId: string) => {
      keep(fresh);
      stories.set(fresh.id, storyId);
    },
    beforeAssigning: (task: () => void) => {
      before = task;
    },
    restart: () => {
      grouping = start();
    },
    setBroken: (is: boolean) => {
      broken = is;
    },
    pass: (ms: number) => {
      now += ms;
    },
    slowTo: (ms: number) => {
      step = ms;
    },
  };
}

describe('articles of a round', () => {
  test('are grouped with each other and with those of earlier rounds, whose texts are not loaded again', async () => {
    const room = setUp();
    expect(await room.round(ferry('a'), orchard('b'), ferry('c'))).toBe(3);
    expect(await room.round(ferry('d'), orchard('e'))).toBe(2);
    expect(Object.fromEntries(room.stories)).toEqual({ a: 's-a', c: 's-a', d: 's-a', b: 's-b', e: 's-b' });
    expect(room.asked).toEqual([]);
  });

  test('are looked at once: a round without any asks the store nothing', async () => {
    const room = setUp();
    await room.round(ferry('a'));
    await room.round();
    expect(room.looks).toHaveLength(1);
  });

  test('join the stories that an earlier run left', async () => {
    const room = setUp();
    await room.round(ferry('a'), orchard('b'));
    room.restart();
    await room.round(ferry('c'));
    expect(room.stories.get('c')).toBe('s-a');
    expect(room.asked).toEqual(['a', 'b']);
  });

  test('join no story of more than two days ago', async () => {
    const room = setUp();
    await room.round(ferry('a'));
    room.pass(3 * DAY);
    await room.round(ferry('b', null), orchard('c'));
    expect(room.stories.get('b')).toBe('s-b');
  });

  test('that come late are grouped with what was published around them', async () => {
    const room = setUp();
    const then = NOW - 20 * DAY;
    room.elsewhere(ferry('a', then), 's-then');
    room.elsewhere(ferry('b', then - 10 * DAY), 's-before');
    await room.round(ferry('c', then + HOUR), ferry('d', then - 10 * DAY), ferry('e'), ferry('f', then - 5 * DAY));
    expect(['c', 'd', 'e', 'f'].map((id) => room.stories.get(id))).toEqual(['s-then', 's-before', 's-e', 's-f']);
    for (const look of room.looks) expect(look).toBeLessThan(6 * DAY);
  });

  test('are grouped in slices, between which others run, when the work takes long', async () => {
    const turnsWhile = async (step: number) => {
      const room = setUp();
      room.slowTo(step);
      let turns = 0;
      let done = false;
      const turn = () => {
        turns++;
        if (!done) setImmediate(turn);
      };
      setImmediate(turn);
      await room.round(...Array.from({ length: 40 }, (_, n) => article(`n${n}`, `Town${n} opens hall${n}`)));
      done = true;
      return turns;
    };
    const quick = await turnsWhile(0);
    expect(await turnsWhile(PACE.slice)).toBeGreaterThan(quick + 40);
  });

  test('that are undated count as new', async () => {
    const room = setUp();
    await room.round(ferry('a', null), ferry('b'));
    expect(room.stories.get('a')).toBe(room.stories.get('b'));
  });
});

describe('stories that turn out to be one', () => {
  test('are one in the store too', async () => {
    const room = setUp();
    room.elsewhere(ferry('a'), 's-a');
    room.elsewhere(ferry('b'), 's-b');
    expect(await room.round(ferry('c'))).toBe(1);
    expect(Object.fromEntries(room.stories)).toEqual({ a: 's-a', b: 's-a', c: 's-a' });
  });
});

describe('articles that were left without a story', () => {
  test('by a crash get one at the next start, even when there is nothing fresh', async () => {
    const room = setUp();
    room.keep(ferry('a'), ferry('b'));
    expect(await room.round()).toBe(2);
    expect(room.stories.get('b')).toBe('s-a');
    expect(await room.round()).toBe(0);
  });

  test('by a database that failed get one at the next round, also those that came late', async () => {
    const room = setUp();
    await room.round(ferry('a'));
    room.setBroken(true);
    await expect(room.round(ferry('b'), ferry('c', NOW - 9 * DAY))).rejects.toThrow('the database is gone');
    room.setBroken(false);
    expect(await room.round()).toBe(2);
    expect([room.stories.get('b'), room.stories.get('c')]).toEqual(['s-a', 's-c']);
  });
});

describe('another process on the same database', () => {
  test('adds stories that articles here join', async () => {
    const room = setUp();
    await room.round(orchard('a'));
    room.elsewhere(ferry('b'), 's-theirs');
    await room.round(ferry('c'));
    expect(room.stories.get('c')).toBe('s-theirs');
  });

  test('that was first with an article has decided, here too', async () => {
    const room = setUp();
    room.beforeAssigning(() => room.stories.set('a', 's-theirs'));
    await room.round(ferry('a'));
    await room.round(ferry('b'));
    expect([room.stories.get('a'), room.stories.get('b')]).toEqual(['s-theirs', 's-theirs']);
  });

  test('that assigned what failed here is followed', async () => {
    const room = setUp();
    await room.round();
    room.setBroken(true);
    await expect(room.round(ferry('a'))).rejects.toThrow();
    room.setBroken(false);
    room.stories.set('a', 's-theirs');
    await room.round(ferry('b'));
    expect(room.stories.get('b')).toBe('s-theirs');
  });
});
