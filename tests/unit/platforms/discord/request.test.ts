import { describe, expect, test } from 'vitest';
import { encodeAction } from '../../../../src/core/card/action.ts';
import { askerOf } from '../../../../src/platforms/discord/asker.ts';
import type { Interaction } from '../../../../src/platforms/discord/interaction.ts';
import { messageLinks } from '../../../../src/platforms/discord/links.ts';
import { requestOf, typingOf } from '../../../../src/platforms/discord/request.ts';

const base = { id: '1', token: 't' };
const command = (data: Interaction['data']): Interaction => ({ ...base, type: 2, ...(data && { data }) });

describe('what is asked on Discord', () => {
  test('is a verb with its options as text', () => {
    const options = [
      { name: 'count', type: 4, value: 5 },
      { name: 'topic', type: 3, value: 'world' },
      { name: 'channel', type: 7, value: '123' },
      { name: 'query', type: 3, value: '' },
    ];
    expect(requestOf(command({ name: 'news', type: 1, options: [{ name: 'latest', type: 1, options }] }))).toEqual({
      kind: 'filled',
      verb: 'latest',
      values: { count: '5', topic: 'world', channel: '<#123>' },
    });
  });

  test.each([
    [
      'its address where it lies with Discord',
      'https://cdn.discordapp.com/ephemeral-attachments/1/7/a.opml?ex=1&',
      null,
      true,
    ],
    [
      'its address where it lies with the server that is used',
      'http://127.0.0.1:9/attachments/7/a.opml',
      'http://127.0.0.1:9/api',
      true,
    ],
    ['nothing where it lies elsewhere', 'https://files.example/a.opml', null, false],
    ['nothing where it only looks like Discord’s', 'https://cdn.discordapp.com.files.example/a.opml', null, false],
    ['nothing where the way there is not secure', 'http://cdn.discordapp.com/a.opml', 'http://127.0.0.1:9/api', false],
  ])('is of what was uploaded %s', (_, url, apiBase, taken) => {
    const options = [
      {
        name: 'feed',
        type: 2,
        options: [{ name: 'import', type: 1, options: [{ name: 'file', type: 11, value: '7' }] }],
      },
    ];
    const resolved = { attachments: { '7': { url } } };
    expect(requestOf(command({ name: 'news', type: 1, options, resolved }), apiBase)).toEqual({
      kind: 'filled',
      verb: 'feed import',
      values: taken ? { file: url } : {},
    });
  });

  test('is a verb of two words below a group', () => {
    const options = [{ name: 'digest', type: 2, options: [{ name: 'show', type: 1 }] }];
    expect(requestOf(command({ name: 'news', type: 1, options }))).toEqual({
      kind: 'filled',
      verb: 'digest show',
      values: {},
    });
  });

  test('is what a button holds', () => {
    const action = { verb: 'save', argument: 'story-1' } as const;
    const data = { custom_id: encodeAction(action, 3) ?? '' };
    expect(requestOf({ ...base, type: 3, data })).toEqual({ kind: 'pressed', action });
  });

  test('is nothing where a button is of another program', () => {
    expect(requestOf({ ...base, type: 3, data: { custom_id: 'vote:7' } })).toBeNull();
  });

  test('is the links of the message that the command was chosen on', () => {
    const messages = { '9': { content: 'see https://news.example/a' } };
    const data = { name: 'Read this article', type: 3, target_id: '9', resolved: { messages } };
    expect(requestOf(command(data))).toEqual({ kind: 'linked', links: ['https://news.example/a'] });
    expect(requestOf(command({ type: 3, target_id: '9' }))).toEqual({ kind: 'linked', links: [] });
  });

  test('is what was filled into a form, in rows and in labels, with empty fields as such', () => {
    const components = [
      { type: 1, components: [{ custom_id: 'url', value: ' https://news.example ' }] },
      { type: 18, component: { custom_id: 'style', values: ['compact'] } },
      { type: 18, component: { custom_id: 'topic', value: '' } },
    ];
    expect(requestOf({ ...base, type: 5, data: { custom_id: 'pqf:feed add', components } })).toEqual({
      kind: 'filled',
      verb: 'feed add',
      values: { url: 'https://news.example', style: 'compact', topic: '' },
    });
  });

  test('is, while somebody types, the option that is typed', () => {
    const options = [
      { name: 'count', type: 4, value: 5 },
      { name: 'topic', type: 3, value: 'wo', focused: true },
    ];
    const interaction: Interaction = { ...base, type: 4, data: { options: [{ name: 'latest', type: 1, options }] } };
    expect(typingOf(interaction)).toEqual({ verb: 'latest', option: 'topic', typed: 'wo' });
    expect(typingOf({ ...base, type: 4 })).toBeNull();
  });
});

describe('the links of a message', () => {
  test.each([
    ['https://a.example/x, and (https://b.example/y).', ['https://a.example/x', 'https://b.example/y']],
    ['<https://a.example/x> https://a.example/x', ['https://a.example/x']],
    ['[words](https://a.example/x) **https://b.example**', ['https://a.example/x', 'https://b.example']],
    ['https://a.example/wiki/Rain_(weather)', ['https://a.example/wiki/Rain_(weather)']],
    ['ftp://a.example javascript:alert(1) a.example', []],
  ])('in %j are %j', (content, links) => {
    expect(messageLinks({ content })).toEqual(links);
  });

  test('are those of its text first, then of its embeds, then of what it forwards', () => {
    const embeds = [{ url: 'https://b.example', description: 'More: https://c.example' }];
    const message_snapshots = [{ message: { content: 'https://d.example https://a.example' } }];
    expect(messageLinks({ content: 'https://a.example', embeds, message_snapshots })).toEqual([
      'https://a.example',
      'https://b.example',
      'https://c.example',
      'https://d.example',
    ]);
  });
});

describe('who asks on Discord', () => {
  const owns = (guild: string, user: string): boolean => guild === '7' && user === '5';
  const inGuild = (user: string, permissions: string): Interaction => ({
    ...base,
    type: 2,
    guild_id: '7',
    channel_id: '8',
    channel: { id: '8', name: 'news' },
    member: { user: { id: user, username: 'ada', global_name: 'Ada' }, nick: 'Ada C.', permissions },
  });

  test('stands in a channel of a server', () => {
    expect(askerOf(inGuild('4', '0'), 'Europe/London', owns)).toEqual({
      place: {
        id: 'discord:7:8',
        platform: 'discord',
        workspace: '7',
        channel: '8',
        name: '#news',
        zone: 'Europe/London',
        language: 'en',
      },
      person: { id: 'discord:4', name: 'Ada C.', manager: false },
    });
  });

  test.each([
    ['may manage channels', '4', String(1n << 4n), true],
    ['is an administrator', '4', String(1n << 3n), true],
    ['owns the server', '5', '0', true],
    ['may only write', '4', String(1n << 11n), false],
  ])('and %s: manager %s', (_, user, permissions, manager) => {
    expect(askerOf(inGuild(user, permissions), 'UTC', owns)?.person.manager).toBe(manager);
  });

  test('manages a conversation that is theirs', () => {
    const asker = askerOf({ ...base, type: 2, channel_id: '8', user: { id: '4' } }, 'UTC', owns);
    expect(asker?.person).toEqual({ id: 'discord:4', name: '4', manager: true });
    expect(asker?.place).toMatchObject({ id: 'discord:@me:8', name: 'this conversation' });
  });

  test('is nobody where the server names none', () => {
    expect(askerOf({ ...base, type: 2, channel_id: '8' }, 'UTC', owns)).toBeNull();
  });
});
