import { afterEach, describe, expect, test } from 'vitest';
import type { Connection, Prospect, Request } from '../../../../src/core/ports.ts';
import { type Stage, type StageOptions, said, setStage } from './stage.ts';

let stage: Stage;
let second: Connection | null = null;
afterEach(async () => {
  await second?.close();
  second = null;
  await stage.close();
});

const answers = async ({ server, reader, channel }: Stage): Promise<void> => {
  const { message } = await server.command({ user: reader, channel, path: ['news', 'help'] }).answer();
  expect(message.embeds).toHaveLength(1);
};

/** Two processes that both listen, whose desks count what they do. */
const setTwo = async (prospect: Partial<Prospect>, options: StageOptions = {}) => {
  const did: Request['kind'][] = [];
  const save = { type: 'action', label: 'Save', action: { verb: 'save', argument: 's1' } } as const;
  stage = await setStage({
    ...options,
    desk: {
      answer: async (request) => {
        did.push(request.kind);
        const answer = said('done', { toAsker: true });
        return { ...answer, card: { ...answer.card, buttons: [save] } };
      },
      prospect: () => ({ audience: 'asker', how: 'add', slow: false, changes: false, ...prospect }),
    },
  });
  second = await stage.again();
  await stage.journal.said('connected to Discord', 2);
  return did;
};

describe('what two processes hear for a moment is done once', () => {
  test.each([
    ['where it changes something', { changes: true }],
    ['where it takes its time', { slow: true }],
  ])('%s', async (_, prospect) => {
    const did = await setTwo(prospect);
    const { server, channel, manager, journal } = stage;
    const asked = server.command({ user: manager, channel, path: ['news', 'digest', 'now'] });
    const { message } = await asked.answer();
    await journal.said('another process answered first');
    expect(asked.refusals).toEqual([expect.stringMatching(/^40060/)]);
    const pressed = server.press({ user: manager, message, label: 'Save' });
    await pressed.answer();
    await journal.said('another process answered first', 2);
    expect(did).toEqual(['filled', 'pressed']);
    expect([asked, pressed].map(({ refusals }) => refusals.length)).toEqual([1, 1]);
  });

  test('where it only reads, it is shown once', async () => {
    await setTwo({});
    const { server, channel, manager, journal } = stage;
    const asked = server.command({ user: manager, channel, path: ['news', 'latest'] });
    await asked.answer();
    await journal.said('another process answered first');
    expect(server.messages(channel, manager)).toHaveLength(1);
  });
});

test('each post counts for the share that several processes have of what Discord takes', async () => {
  let asked = 0;
  stage = await setStage({ open: false, sharers: () => (asked += 1) });
  const { server, discord, place, channel } = stage;
  const [payload] = discord.render(said('posted').card);
  await discord.send(place(channel), { deliveryId: 'd1', payload, part: 0, first: null, since: server.now() });
  expect([asked > 0, server.messages(channel).length]).toEqual([true, 1]);
});

describe('a process that leaves the gateway to another', () => {
  test('hears nothing more, and posts all the same', async () => {
    stage = await setStage();
    const { server, discord, place, channel } = stage;
    await discord.leave?.();
    expect([discord.standing(), server.gateway.connected]).toEqual(['closed', 0]);
    const [payload] = discord.render(said('posted').card);
    const posting = { deliveryId: 'd1', payload, part: 0, first: null, since: server.now() };
    expect(await discord.send(place(channel), posting)).toMatchObject({ ok: true });
    expect(await discord.obstacle(place(channel))).toEqual({ ok: true, value: null });
    expect(server.messages(channel)).toHaveLength(1);
  });

  test('answers when it is opened again, and sees anew that the commands are registered', async () => {
    stage = await setStage();
    const { server, discord, journal } = stage;
    const read = (times: number) => server.requested('GET', /^\/applications\/\d+\/commands\?/, times);
    await read(1);
    await discord.leave?.();
    await discord.open();
    expect(discord.standing()).toBe('connected');
    await journal.said('connected to Discord', 2);
    await read(2);
    expect(server.gateway.connected).toBe(1);
    await answers(stage);
  });

  test('can be opened again while Discord is away', async () => {
    stage = await setStage();
    const { server, discord, journal } = stage;
    await server.down();
    await discord.leave?.();
    await discord.open();
    await journal.said('I try again by myself');
    await server.up();
    await journal.said('connected to Discord', 2);
    await answers(stage);
  });

  test('leaves also while it connects, and does not come back by itself', async () => {
    stage = await setStage({ open: false });
    const { server, discord, journal } = stage;
    const held = server.fault({ method: 'GET', path: /gateway/ }, { kind: 'hold' });
    const opening = discord.open();
    await held.met;
    await discord.leave?.();
    held.release();
    await opening;
    expect([discord.standing(), server.gateway.connected, server.gateway.identifies.length]).toEqual(['closed', 0, 0]);
    // What was given up would come before what is opened after it.
    await discord.open();
    await journal.said('connected to Discord');
    expect([server.gateway.connected, server.gateway.identifies.length]).toEqual([1, 1]);
  });
});
