import { describe, expect, test } from 'vitest';
import type { DiscordMessage } from '../../../src/platforms/discord/render.ts';
import { discordMentions, slackMentions } from '../../servers/live-mentions.ts';

describe('the finder of live mentions', () => {
  const discord = (description: string): DiscordMessage => ({
    allowed_mentions: { parse: [] },
    embeds: [{ description, color: 0 }],
    components: [],
  });

  test.each([
    ['a person', '<@123>'],
    ['a role', '<@&1>'],
    ['a channel', '<#1>'],
    ['a command', '</news:1>'],
    ['everyone', 'hello @everyone'],
    ['one after dead code', '`<@1>` <@2>'],
  ])('finds %s on Discord', (_, description) => {
    expect(discordMentions(discord(description))).toHaveLength(1);
  });

  test('takes what is escaped or in code for dead on Discord', () => {
    expect(discordMentions(discord('\\<\\@123\\> \\@everyone `<@1>`\n```\n@here\n```'))).toEqual([]);
    // An escaped backslash escapes no more.
    expect(discordMentions(discord('\\\\`<@1>`'))).toEqual([]);
    expect(discordMentions(discord('\\`<@1>`'))).toHaveLength(1);
    expect(discordMentions({ ...discord('a'), allowed_mentions: { parse: [], roles: ['1'] } })).toHaveLength(1);
    expect(discordMentions({ ...discord('a'), content: '<@&1>' })).toHaveLength(1);
  });

  test('finds what Slack parses, and nothing in plain text', () => {
    const mrkdwn = (text: string) => ({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] });
    for (const text of ['<!channel>', '<@U1>', '<#C1|news>', '<https://a.example|x>', '<!subteam^S1>']) {
      expect(slackMentions(mrkdwn(text))).toEqual([text]);
      expect(slackMentions({ text, blocks: [] })).toEqual([text]);
      expect(slackMentions({ blocks: [{ type: 'section', text: { type: 'plain_text', text } }] })).toEqual([]);
    }
    expect(slackMentions(mrkdwn('<!date^0^{date}|1970> &lt;!here&gt;'))).toEqual([]);
    expect(
      slackMentions({ blocks: [{ type: 'rich_text', elements: [{ type: 'broadcast', range: 'here' }] }] }),
    ).toEqual(['rich text: broadcast']);
  });
});
