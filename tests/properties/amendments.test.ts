import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/core/article.ts';
import type { Section } from '../../src/core/card.ts';
import type { PlaceSettings } from '../../src/core/ports.ts';
import { amendmentLimits as limits } from '../../src/delivery/amendment-limits.ts';
import { createAmendments } from '../../src/delivery/amendments.ts';
import { keep, reading } from '../contract/store-fixtures.ts';
import type { Fault } from '../servers/recording-platform.ts';
import { hour, minute, morning, openRoom, type Room, subscribe } from '../unit/delivery/room.ts';

const slot = morning + hour;
const names = ['ferry', 'bridge'] as const;

/** What an article says at a moment: with its quote or without, under a headline. */
interface Version {
  readonly quoted: boolean;
  readonly headline: number;
}

type Move =
  /** `ago`: it is kept only so long after the moment by which it is dated. */
  | { readonly kind: 'edit'; readonly name: (typeof names)[number]; readonly version: Version; readonly ago: number }
  /** It is edited, seen, and told when it is due. */
  | { readonly kind: 'follow'; readonly name: (typeof names)[number]; readonly version: Version; readonly who: 0 | 1 }
  | { readonly kind: 'pass'; readonly minutes: number }
  | { readonly kind: 'look' | 'carry'; readonly who: 0 | 1 }
  /** A process dies at its n-th call to the store or the platform; another takes its place. */
  | { readonly kind: 'die'; readonly who: 0 | 1; readonly at: number }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'want'; readonly edits: PlaceSettings['edits'] };

const version: fc.Arbitrary<Version> = fc.record({ quoted: fc.boolean(), headline: fc.integer({ min: 0, max: 9 }) });
const who = fc.constantFrom<0 | 1>(0, 1);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('follow'), name: fc.constantFrom(...names), version, who }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('edit'), name: fc.constantFrom(...names), version },
      ago: fc.constantFrom(0, 0, 5 * minute),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass'), minutes: fc.constantFrom(1, 9, 11, 31, 90) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('look', 'carry'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('die'), who, at: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fault'),
      fault: fc.constantFrom<Fault>({ kind: 'refused' }, { kind: 'answer-lost' }, { kind: 'throws' }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('want'), edits: fc.constantFrom('all', 'all', 'corrections', 'off') }),
  },
);

const articleOf = (name: string, { quoted, headline }: Version): Reading =>
  reading({
    id: name,
    at: morning - hour,
    title: `Title ${headline} of ${name}`,
    publisher: `The ${name} Post`,
    said: quoted ? [{ words: `The ${name} is all we have`, speaker: 'Mara Quill', key: true }] : [],
  });
const first: Version = { quoted: true, headline: 0 };

const sectionOf = (room: Room, name: string): Section => {
  const found = room.platform.posted.filter(({ payload }) => JSON.stringify(payload).includes(`story-${name}`));
  expect(found).toHaveLength(1);
  return found[0]?.payload as Section;
};
/** A section as a version of its article would tell it. */
const shownIn = (section: Section): Version => ({
  quoted: section.blocks.some(({ type }) => type === 'quote'),
  headline: Number(/\d/.exec(section.title?.text ?? '')?.[0]),
});

/** Calls go through until one that never ends. */
const mortal = <T extends object>(target: T, lives: () => boolean): T =>
  Object.fromEntries(
    Object.entries(target).map(([name, member]) => [
      name,
      typeof member !== 'function'
        ? member
        : async (...parts: unknown[]) => {
            if (!lives()) throw new Error('the process was killed');
            return member.apply(target, parts);
          },
    ]),
  ) as T;

const processOf = (room: Room) => {
  let left = Number.POSITIVE_INFINITY;
  const lives = (): boolean => {
    left -= 1;
    return left >= 0;
  };
  const { store, platform, clock, log } = room;
  const amendments = createAmendments({
    ...{ clock, log, chance: () => 0.5 },
    store: { ...store, amendments: mortal(store.amendments, lives) },
    platforms: new Map([
      [platform.name, { ...platform, amend: mortal({ amend: platform.amend.bind(platform) }, lives).amend }],
    ]),
  });
  return {
    amendments,
    dieAt: (n: number) => {
      left = n;
    },
  };
};

describe('a posted message that follows its article', () => {
  test('is edited in place, seldom, and says in the end what its article says, whatever happens on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 30 }), async (moves) => {
        const room = await openRoom();
        const { store, clock, platform } = room;
        await subscribe(room);
        await keep(
          store,
          names.map((name) => articleOf(name, first)),
          morning - hour,
        );
        await room.tickAt(slot);
        const ids = platform.posted.map(({ messageId }) => messageId);
        const now: Record<string, Version> = { ferry: first, bridge: first };
        const both = [processOf(room), processOf(room)];
        const wanted: { edits: PlaceSettings['edits'] } = { edits: 'all' };
        await store.places.setSettings(room.place.id, wanted);
        const run = async (each: Move): Promise<void> => {
          if (each.kind === 'pass') clock.time += each.minutes * minute;
          if (each.kind === 'look' || each.kind === 'carry') await both[each.who]?.amendments[each.kind]();
          if (each.kind === 'fault') platform.editFaults.push(each.fault);
          if (each.kind === 'edit' || each.kind === 'follow') {
            clock.time += 1;
            now[each.name] = each.version;
            const ago = each.kind === 'edit' ? each.ago : 0;
            await store.articles.revise([articleOf(each.name, each.version)], new Set(), clock.time - ago);
          }
          if (each.kind === 'follow') {
            await both[each.who]?.amendments.look();
            clock.time += 31 * minute;
            await both[each.who]?.amendments.carry();
          }
          if (each.kind === 'want') {
            wanted.edits = each.edits;
            await store.places.setSettings(room.place.id, wanted);
          }
          if (each.kind === 'die') {
            both[each.who]?.dieAt(each.at);
            await both[each.who]?.amendments.look();
            await both[each.who]?.amendments.carry();
            both[each.who] = processOf(room);
          }
        };
        for (const each of moves) await run(each);
        // Then nothing happens any more for a day, and whoever starts now sees to the rest.
        platform.editFaults.length = 0;
        const last = processOf(room).amendments;
        await last.look();
        for (let count = 0; count < 24; count += 1) {
          clock.time += hour;
          await last.carry();
        }
        expect(platform.posted.map(({ messageId }) => messageId)).toEqual(ids);
        const parts = await store.deliveries.recent(room.place.id, 10);
        for (const name of names) {
          const shown = shownIn(sectionOf(room, name));
          const part = parts.find(({ storyIds }) => storyIds.includes(`story-${name}`));
          expect(part).not.toHaveProperty('uneditable');
          const edits = platform.edits.filter(({ messageId }) => messageId === part?.messageId);
          const different = new Set(edits.map(({ payload }) => JSON.stringify(payload)));
          expect(different.size).toBeLessThanOrEqual(limits.most + 1);
          if (wanted.edits === 'all' && different.size < limits.most) expect(shown).toEqual(now[name]);
          // A quote that its article no longer has stands nowhere.
          if (wanted.edits === 'corrections' && different.size < limits.most && now[name]?.quoted === false) {
            expect(shown.quoted).toBe(false);
          }
        }
        await store.close();
      }),
      { numRuns: 25 },
    );
  }, 90_000);
});
