import { beforeEach, describe, expect, test } from 'vitest';
import { editionsOf, type ToldCard } from '../../src/core/amending/told-card.ts';
import type { Amendment, AmendmentRule, Subscription } from '../../src/core/ports.ts';
import {
  compose,
  day,
  everywhere,
  type Kept,
  keep,
  minute,
  now,
  place,
  reading,
  sendDue,
  toldCard,
  wish,
} from './store-fixtures.ts';

export const amendmentsContract = (kept: () => Kept): void => {
  const amendments = () => kept().store.amendments;
  const rule = (parts: Partial<AmendmentRule> = {}): AmendmentRule => ({
    ...{ due: now + minute, gap: minute, since: now - 7 * day, most: 2 },
    ...parts,
  });

  /** Posts a card in a place, in two messages; the ids of its parts. */
  const post = async (placeId: string, card: ToldCard, name = 'digest'): Promise<readonly string[]> => {
    const { places, subscriptions } = kept().store;
    await places.meet(place(placeId));
    const subscription = await subscriptions.set(wish(placeId, { name }), now, now - day);
    const id = await compose(kept().store, subscription, [part('one'), part('two')], now, card);
    const parts = (await sendDue(kept().store)).map((each) => each.id);
    expect(parts).toEqual([id, `${id}.1`]);
    return parts;
  };
  const part = (name: string) => ({ payload: `"${name}"`, storyIds: [] });
  const revise = (id: string, at: number) => kept().store.articles.revise([reading({ id })], new Set(), at);
  const touched = async (since = now) => (await amendments().touched(since, since)).map(({ cardId }) => cardId);
  const cardId = async (): Promise<string> => {
    const [id] = await touched(now - 1);
    if (id === undefined) throw new Error('no card was touched');
    return id;
  };
  const claim = (at = now + minute, limit = 10) => amendments().claim(at, minute, limit, everywhere);
  const ids = (some: readonly Amendment[]) => some.map(({ deliveryId }) => deliveryId);

  describe('a card that was posted', () => {
    beforeEach(() => keep(kept().store, [reading({ id: 'a' }), reading({ id: 'b' })]));

    test('is touched where an article of it was edited after it was made', async () => {
      await post('town', toldCard(['a', 'b']));
      expect(await touched()).toEqual([]);
      await revise('b', now + 1);
      await revise('a', now + 2);
      expect(await amendments().touched(now, now)).toEqual([{ cardId: await cardId(), revised: now + 2, made: now }]);
      expect(await touched(now + 2)).toEqual([]);
      expect(await amendments().card(await cardId())).toEqual(toldCard(['a', 'b']));
    });

    test('is not where that was before, or of other articles', async () => {
      await post('town', toldCard(['a'], { read: now + 5 }));
      await revise('a', now + 4);
      await revise('b', now + 9);
      expect(await touched()).toEqual([]);
    });

    test('is touched where it tells another edition than is kept, whatever the clocks said when it was read', async () => {
      const editions = editionsOf(['a', 'b'].map((id) => reading({ id }).article));
      await revise('b', now - 9);
      await kept().store.articles.revise([reading({ id: 'a', text: 'The council did not meet.' })], new Set(), now - 9);
      await post('town', toldCard(['b'], { editions }));
      expect(await touched(now - 5)).toEqual([]);
      await post('village', toldCard(['a'], { editions }));
      expect(await amendments().card(await cardId())).toMatchObject({ stories: [{ articleIds: ['a'] }] });
      expect(await touched(now - 10)).toHaveLength(1);
    });

    test('is touched anew where another message is made of it', async () => {
      await post('town', toldCard(['a']));
      await revise('a', now + 1);
      const [before] = await amendments().touched(now, now);
      const { places, subscriptions } = kept().store;
      await places.meet(place('village'));
      const subscription = await subscriptions.set(wish('village'), now + 5 * minute, now);
      await compose(kept().store, subscription, [part('one')], now, toldCard(['a']));
      expect(await amendments().touched(now, now)).toEqual([{ ...before, made: now + 5 * minute }]);
    });

    test('is touched by the article of the quote that it tells', async () => {
      await post('town', toldCard(['a'], { quoted: 'b' }));
      await revise('b', now + 1);
      expect(await touched()).toHaveLength(1);
    });

    test('is one for all places that were told the same', async () => {
      for (const name of ['town', 'village', 'port']) await post(name, toldCard(['a']));
      await revise('a', now + 1);
      expect(await touched()).toHaveLength(1);
      expect(await amendments().note(await cardId(), 'corrections', rule(), now)).toBe(6);
    });

    test('has its articles as they are kept, with when they were edited', async () => {
      await revise('b', now + 1);
      expect(await amendments().articles(toldCard(['a', 'gone'], { quoted: 'b' }))).toEqual(
        new Map([
          ['a', { reading: reading({ id: 'a' }), revised: null }],
          ['b', { reading: reading({ id: 'b' }), revised: now + 1 }],
        ]),
      );
    });

    test('is forgotten with time', async () => {
      await post('town', toldCard(['a']));
      await revise('a', now + 1);
      const id = await cardId();
      await amendments().note(id, 'corrections', rule(), now);
      await amendments().prune(now);
      expect(await amendments().card(id)).not.toBeNull();
      await amendments().prune(now + 1);
      expect(await amendments().card(id)).toBeNull();
      expect(await touched()).toEqual([]);
      expect(await claim()).toEqual([]);
    });
  });

  describe('messages that follow their articles', () => {
    let parts: readonly string[] = [];

    beforeEach(async () => {
      await keep(kept().store, [reading({ id: 'a' })]);
      parts = await post('town', toldCard(['a']));
      await revise('a', now + 1);
    });

    const note = async (given: Partial<AmendmentRule> = {}, extent: 'corrections' | 'all' = 'corrections') =>
      amendments().note(await cardId(), extent, rule(given), now);
    const noted = async (given: Partial<AmendmentRule> = {}): Promise<Amendment> => {
      await note(given);
      const [first] = await claim(given.due);
      if (first === undefined) throw new Error('none was noted');
      return first;
    };

    test('are noted once, and claimed once when they are due', async () => {
      expect(await note()).toBe(2);
      expect(await note({ due: now })).toBe(0);
      expect(await claim(now)).toEqual([]);
      const claimed = await claim();
      expect(ids(claimed)).toEqual(parts);
      expect(await claim()).toEqual([]);
      const common = {
        place: place('town'),
        cardId: await cardId(),
        posted: now,
        barred: null,
        noted: now,
        attempts: 1,
        leaseUntil: now + 2 * minute,
      };
      const settings = { images: true, mentions: true, edits: 'corrections' };
      expect(claimed).toEqual([
        { ...common, settings, deliveryId: parts[0], part: 0, messageId: `message ${parts[0]}`, first: null },
        {
          ...common,
          settings,
          deliveryId: parts[1],
          part: 1,
          messageId: `message ${parts[1]}`,
          first: `message ${parts[0]}`,
        },
      ]);
    });

    test('are claimed as many as are asked for, and again when the claim has run out', async () => {
      await note();
      expect(ids(await claim(now + minute, 1))).toEqual(parts.slice(0, 1));
      expect(ids(await claim(now + minute, 1))).toEqual(parts.slice(1));
      expect((await claim(now + 2 * minute)).map(({ attempts }) => attempts)).toEqual([2, 2]);
    });

    test('are noted in places that want as much', async () => {
      expect(await note({}, 'all')).toBe(0);
      await kept().store.places.setSettings('town', { edits: 'off' });
      expect(await note()).toBe(0);
      await kept().store.places.setSettings('town', { edits: 'all' });
      expect(await note({}, 'all')).toBe(2);
    });

    test('are not noted where they were posted before', async () => {
      expect(await note({ since: now })).toBe(0);
    });

    test('are not claimed while their digest is paused, was cleared, or its place was left', async () => {
      await note();
      const { subscriptions, places } = kept().store;
      await subscriptions.pause('town');
      expect(await claim()).toEqual([]);
      await subscriptions.resume('town', now, now);
      await places.leave({ platform: 'console', workspace: 'home', channel: 'town' }, now);
      expect(await claim()).toEqual([]);
      await places.rejoin({ platform: 'console', workspace: 'home', channel: 'town' });
      expect(await amendments().claim(now + minute, 1, 10, ['slack'])).toEqual([]);
      await subscriptions.clear('town');
      expect(await claim()).toEqual([]);
    });

    test('show another card when they were edited, which is touched by later edits alone', async () => {
      const first = await noted();
      const card = toldCard(['a'], { read: now + 1, mention: 'edited' });
      expect(await amendments().follow(first, card, 'edited', now + 5)).toBe(true);
      expect((await recent())[0]).toMatchObject({ edited: now + 5 });
      const [second] = (await claim(now + 3 * minute)).slice(-1);
      if (second === undefined) throw new Error('the second is gone');
      expect(await amendments().follow(second, card, 'unchanged', now + 5)).toBe(true);
      expect((await recent())[1]).not.toHaveProperty('edited');
      expect(await touched()).toEqual([]);
      await revise('a', now + 9);
      expect(await amendments().card(await cardId())).toEqual(card);
    });

    test('are edited again only after a time, and so often', async () => {
      const card = (n: number) => toldCard(['a'], { read: now + n, mention: `edit ${n}` });
      const follow = async (n: number, due: number): Promise<void> => {
        const first = await noted({ due, gap: 5 * minute });
        await amendments().follow(first, card(n), 'edited', due);
        for (const other of await claim(due + minute)) await amendments().follow(other, card(n), 'unchanged', due);
        await revise('a', now + n + 1);
      };
      await follow(1, now + minute);
      await note({ gap: 5 * minute });
      expect(ids(await claim(now + 5 * minute))).toEqual(parts.slice(1));
      const again = await claim(now + 6 * minute);
      expect(ids(again)).toEqual(expect.arrayContaining([parts[0]]));
      for (const each of again) await amendments().follow(each, card(2), 'edited', now + 6 * minute);
      await revise('a', now + 9);
      expect(await note()).toBe(1);
    });

    test('end for whoever holds them alone', async () => {
      const first = await noted();
      await claim(now + 2 * minute);
      expect(await amendments().drop(first)).toBe(false);
      expect(await amendments().retry(first, now)).toBe(false);
      expect(await amendments().refuse(first, 'It was deleted.')).toBe(false);
      expect(await amendments().follow(first, toldCard(['a']), 'edited', now)).toBe(false);
      expect((await recent())[0]).not.toHaveProperty('edited');
    });

    test('wait where they are tried again', async () => {
      const first = await noted();
      await amendments().retry(first, now + 5 * minute);
      expect(ids(await claim(now + 5 * minute - 1))).toEqual(parts.slice(1));
      expect(ids(await claim(now + 5 * minute))).toContain(first.deliveryId);
    });

    test('wait where a person must act first, as was said last, which is new in their place once, until one is edited there', async () => {
      await note();
      const [first, second] = await claim();
      if (first === undefined || second === undefined) throw new Error('none was noted');
      expect(await recent()).not.toContainEqual(expect.objectContaining({ barred: expect.anything() }));
      expect(await amendments().bar(first, now + 2 * minute, 'Let me edit.')).toBe('new');
      expect(await amendments().bar(second, now + 2 * minute, 'Let me see it.')).toBe('known');
      expect(await amendments().bar(second, now, 'Let me see it.')).toBe('lost');
      expect((await recent()).map(({ barred }) => barred)).toEqual(['Let me see it.', 'Let me see it.']);
      expect(await claim(now + 2 * minute - 1)).toEqual([]);
      const again = await claim(now + 2 * minute);
      expect(again.map(({ barred }) => barred)).toEqual(['Let me see it.', 'Let me see it.']);
      const [one, other] = again;
      if (one === undefined || other === undefined) throw new Error('none is tried again');
      await amendments().follow(one, toldCard(['a'], { read: now + 1 }), 'edited', now + 2 * minute);
      expect((await recent()).filter(({ barred }) => barred !== undefined)).toEqual([]);
      expect(await amendments().bar(other, now + 3 * minute, 'Let me see it.')).toBe('new');
    });

    test('are never noted again where they can’t be edited, which the ledger says', async () => {
      const first = await noted();
      expect(await amendments().refuse(first, 'It was deleted.')).toBe(true);
      expect((await recent())[0]).toMatchObject({ uneditable: 'It was deleted.' });
      for (const other of await claim(now + 3 * minute)) await amendments().drop(other);
      expect(await note()).toBe(1);
    });

    const recent = () => kept().store.deliveries.recent('town', 10);
  });

  test('a message on its way is noted, and claimed once it is posted', async () => {
    await keep(kept().store, [reading({ id: 'a' })]);
    const { places, subscriptions } = kept().store;
    await places.meet(place('town'));
    const subscription: Subscription = await subscriptions.set(wish('town'), now, now - day);
    const id = await compose(kept().store, subscription, [part('one')], now, toldCard(['a']));
    await revise('a', now + 1);
    expect(await amendments().note(await cardId(), 'corrections', rule(), now)).toBe(1);
    expect(await claim()).toEqual([]);
    await sendDue(kept().store);
    expect(ids(await claim())).toEqual([id]);
  });
};
