import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import type { Editing, Person, Place, Platform, Posting } from '../../src/core/ports.ts';
import type { Result } from '../../src/core/result.ts';
import { goldenCards } from '../golden/cards.ts';

/** A platform with somebody in it, and a look at it from outside. Each test opens its own. */
export interface PlatformStage {
  readonly platform: Platform;
  /** Where it may post; nothing stands there yet. */
  readonly place: Place;
  /** A channel that was deleted since it was met. */
  readonly lostPlace: Place;
  /** Somebody who is in `place`. */
  readonly person: Person;
  /** A moment before all that is posted here, ms. */
  readonly since: number;
  /** What the bot posted in a place, oldest first, by the ids that `send` gives. */
  messages(place: Place): Promise<readonly { readonly id: string }[]>;
  /** All that the messages in a place say. */
  words(place: Place): Promise<string>;
  /** What in these messages would notify somebody, run, or be drawn as the text in it asks: each as it was found. */
  alive(place: Place): Promise<readonly string[]>;
  /** Somebody whom the platform does not know; null where it has nobody but `person`. */
  readonly stranger: string | null;
  /** Nobody can write to `person` any more; null where that can't be. */
  readonly shutOut: (() => void) | null;
  /** The next message is posted, but the bot is not answered. */
  loseNextAnswer(place?: Place): void;
  close(): Promise<void>;
}

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** What the ledger keeps of a payload and gives back. */
const frozen = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload));

/**
 * All that the port `Platform` promises, for any implementation. Where a platform's history keeps no id of ours, a
 * message is told from others by its words: no two digests have the same.
 */
export const platformContract = (
  name: string,
  open: () => Promise<PlatformStage>,
  toldBy: 'id' | 'words' = 'id',
): void => {
  describe(name, () => {
    let stage: PlatformStage;

    beforeEach(async () => {
      stage = await open();
    });

    afterEach(() => stage.close());

    const sample = (key: string): Card => {
      const card = goldenCards[key];
      if (card === undefined) throw new Error(`no sample ${key}`);
      return card;
    };

    const posting = (parts: Partial<Posting> = {}): Posting => ({
      deliveryId: 'dGhlLWZpcnN0LWlk',
      payload: frozen(stage.platform.render(sample('news--latest'))[0]),
      part: 0,
      first: null,
      since: stage.since,
      ...parts,
    });

    const standing = async (place = stage.place): Promise<string[]> =>
      (await stage.messages(place)).map(({ id }) => id);

    test.each(Object.keys(goldenCards))('renders %s as messages that the ledger gives back as they were', (key) => {
      const payloads = stage.platform.render(sample(key));
      expect(payloads.length).toBeGreaterThan(0);
      expect(payloads.map(frozen)).toStrictEqual(payloads);
    });

    test('posts one message, and finds it by what it was posted as', async () => {
      const { platform, place } = stage;
      expect(value(await platform.find(place, posting()))).toBeNull();
      const { messageId } = value(await platform.send(place, posting()));
      expect(await standing()).toEqual([messageId]);
      expect(value(await platform.find(place, posting()))).toBe(messageId);
    });

    test('finds nothing of another digest or another part', async () => {
      const { platform, place } = stage;
      const { messageId } = value(await platform.send(place, posting()));
      const { payload } =
        toldBy === 'id' ? posting() : { payload: frozen(platform.render(sample('story--everything'))[0]) };
      expect(value(await platform.find(place, posting({ deliveryId: 'dGhlLW90aGVyLWlk', payload })))).toBeNull();
      const next = posting({ deliveryId: `${posting().deliveryId}.1`, payload, part: 1, first: messageId });
      expect(value(await platform.find(place, next))).toBeNull();
    });

    test('leaves one message where its answer was lost and it looks before it sends again', async () => {
      const { platform, place } = stage;
      stage.loseNextAnswer();
      const sent = await platform.send(place, posting());
      if (!sent.ok) expect(sent.problem.code).toBe('platform-failed');
      const found = value(await platform.find(place, posting()));
      if (found === null) await platform.send(place, posting());
      expect(await standing()).toEqual([found]);
    });

    test('posts the parts of a digest in their order, and finds each', async () => {
      const { platform, place } = stage;
      const cards = ['story--everything', 'story--no-quotes', 'notice--done'].map(sample);
      const sent: string[] = [];
      const parts = cards.map((card, part) => {
        const { deliveryId } = posting();
        const payload = frozen(platform.render(card)[0]);
        return { deliveryId: part === 0 ? deliveryId : `${deliveryId}.${part}`, payload, part };
      });
      for (const part of parts) {
        sent.push(value(await platform.send(place, posting({ ...part, first: sent[0] ?? null }))).messageId);
      }
      expect(new Set(sent).size).toBe(parts.length);
      expect(await standing()).toEqual(sent);
      for (const part of parts) {
        const first = part.part === 0 ? null : (sent[0] ?? null);
        expect(value(await platform.find(place, posting({ ...part, first })))).toBe(sent[part.part]);
      }
    });

    test('shows hostile text as text', async () => {
      const { platform, place } = stage;
      for (const [index, payload] of platform.render(sample('story--hostile')).entries()) {
        const deliveryId = `dGhlLXRyYXAtaWQ.${index}`;
        value(await platform.send(place, posting({ deliveryId, payload: frozen(payload) })));
      }
      expect((await standing()).length).toBeGreaterThan(0);
      expect(await stage.alive(place)).toEqual([]);
    });

    const editing = (messageId: string, key: string, parts: Partial<Editing> = {}): Editing => {
      const { deliveryId, part, first } = posting();
      return { deliveryId, part, first, messageId, payload: frozen(stage.platform.render(sample(key))[0]), ...parts };
    };

    test('edits a message where it stands, and twice as once', async () => {
      const { platform, place } = stage;
      const { messageId } = value(await platform.send(place, posting()));
      const before = await stage.words(place);
      for (const _ of ['once', 'twice']) {
        expect(await platform.amend(place, editing(messageId, 'story--no-quotes'))).toEqual({ ok: true, value: null });
        expect(await standing()).toEqual([messageId]);
      }
      const after = await stage.words(place);
      const [title] = sample('story--no-quotes').sections.map(({ title }) => title?.text ?? '');
      expect(after).toContain(title);
      expect(before).not.toContain(title);
    });

    test('edits a later part of a digest, and no other', async () => {
      const { platform, place } = stage;
      const { messageId: first } = value(await platform.send(place, posting()));
      const { deliveryId } = posting();
      const part = { deliveryId: `${deliveryId}.1`, part: 1, first };
      const payload = frozen(platform.render(sample('notice--done'))[0]);
      const { messageId } = value(await platform.send(place, posting({ ...part, payload })));
      value(await platform.amend(place, editing(messageId, 'story--no-quotes', part)));
      expect(await standing()).toEqual([first, messageId]);
      const [title] = sample('news--latest').sections.map(({ title }) => title?.text ?? '');
      expect(await stage.words(place)).toContain(title);
    });

    test('shows hostile text as text in an edit', async () => {
      const { platform, place } = stage;
      const { messageId } = value(await platform.send(place, posting()));
      value(await platform.amend(place, editing(messageId, 'story--hostile')));
      expect(await stage.alive(place)).toEqual([]);
    });

    test('says why what is gone can’t be edited, and posts nothing in its place', async () => {
      const { platform, place, lostPlace } = stage;
      const { messageId } = value(await platform.send(place, posting()));
      const other = editing(`${messageId.slice(0, -3)}999`, 'story--no-quotes', { deliveryId: 'dGhlLW90aGVyLWlk' });
      for (const where of [place, lostPlace]) {
        const problem = { code: 'cannot-edit', place: where.name, reason: expect.stringMatching(/\w.*\.$/s) };
        expect(await platform.amend(where, other)).toEqual({ ok: false, problem });
      }
      expect(await standing()).toEqual([messageId]);
    });

    test('sees nothing in the way where it may post', async () => {
      expect(await stage.platform.obstacle(stage.place)).toEqual({ ok: true, value: null });
    });

    test('says what to do where a channel was deleted', async () => {
      const { platform, lostPlace } = stage;
      for (const answer of [await platform.obstacle(lostPlace), await platform.send(lostPlace, posting())]) {
        const problem = { code: 'cannot-post', place: lostPlace.name, remedy: expect.stringMatching(/\w.*\.$/s) };
        expect(answer).toEqual({ ok: false, problem });
      }
    });

    test('opens the conversation with somebody, the same each time, and posts there as in a channel', async () => {
      const { platform, place, person } = stage;
      const { place: there } = value(await platform.conversation(place, person.id));
      expect(there.platform).toBe(platform.name);
      expect(value(await platform.conversation(place, person.id)).place).toEqual(there);
      expect(await standing(there)).toEqual([]);
      expect(value(await platform.find(there, posting()))).toBeNull();
      stage.loseNextAnswer(there);
      const sent = await platform.send(there, posting());
      const found = value(await platform.find(there, posting()));
      if (!sent.ok) expect(sent.problem.code).toBe('platform-failed');
      expect(await standing(there)).toEqual([found]);
      if (there.id !== place.id) expect(await standing()).toEqual([]);
    });

    test('says of somebody who is not there, or takes no messages, that they can’t be written to', async () => {
      const { platform, place, person, stranger, shutOut } = stage;
      const refused = { ok: false, problem: { code: 'cannot-post', remedy: expect.stringMatching(/\w.*\.$/s) } };
      if (stranger !== null) expect(await platform.conversation(place, stranger)).toMatchObject(refused);
      shutOut?.();
      const opened = await platform.conversation(place, person.id);
      const sent = opened.ok ? await platform.send(opened.value.place, posting()) : opened;
      expect(sent).toMatchObject(shutOut === null ? { ok: true } : refused);
    });

    test('lets somebody ask for a channel of the workspace, but for none that is not there', async () => {
      const { platform, place, lostPlace, person } = stage;
      const asker = { place, person };
      expect(value(await platform.visit(asker, place.channel)).place.id).toBe(place.id);
      for (const channel of [lostPlace.channel, '#there-is-no-such-channel']) {
        const problem = { code: 'unknown-channel', typed: channel };
        expect(await platform.visit(asker, channel)).toEqual({ ok: false, problem });
      }
    });
  });
};
