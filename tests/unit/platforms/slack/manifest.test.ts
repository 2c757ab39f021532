import { describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { botEvents, botScopes, readShortcut, slackManifest } from '../../../../src/platforms/slack/manifest.ts';
import { slackManifestSchema } from '../../../servers/slack-manifest.ts';

const socket = () => slackManifest({ commands, mode: 'socket', publicUrl: null });
const http = (publicUrl = 'https://quotes.example') => slackManifest({ commands, mode: 'http', publicUrl });

describe('the manifest of the Slack app', () => {
  test('is within every limit, in both modes and under any name', () => {
    slackManifestSchema.parse(socket());
    slackManifestSchema.parse(http());
    const named = slackManifest({ commands, mode: 'socket', publicUrl: null, name: '  The\nHarbour News '.repeat(9) });
    expect(slackManifestSchema.parse(named).display_information.name).toMatch(/^The Harbour News .{1,18}$/);
    expect(slackManifestSchema.safeParse({ ...http(), settings: {} }).success).toBe(false);
    expect(
      slackManifestSchema.safeParse({ ...socket(), settings: { ...socket().settings, socket_mode_enabled: false } })
        .success,
    ).toBe(false);
  });

  test('names every verb of the declarations in the hint of /news', () => {
    const [command] = socket().features?.slash_commands ?? [];
    expect(command?.should_escape).toBe(true);
    const hint = command?.usage_hint ?? '';
    for (const { path } of commands) for (const word of path) expect(hint).toMatch(new RegExp(`\\b${word}\\b`));
    expect(hint).toMatch(/^latest \| /);
    expect(hint).toContain(' | feed add·remove·list·test');
  });

  test('lets Slack call the public address in HTTP mode, and nothing in Socket Mode', () => {
    const made = http('https://quotes.example/');
    expect(made.features?.slash_commands?.[0]?.url).toBe('https://quotes.example/slack/events');
    expect(made.settings?.event_subscriptions?.request_url).toBe('https://quotes.example/slack/events');
    expect(made.settings?.interactivity?.request_url).toBe('https://quotes.example/slack/events');
    expect(made.oauth_config?.redirect_urls).toEqual(['https://quotes.example/slack/oauth_redirect']);
    expect(made.settings).toMatchObject({ socket_mode_enabled: false, org_deploy_enabled: true });
    expect(JSON.stringify(socket())).not.toMatch(/https?:/);
    expect(socket().settings).toMatchObject({ socket_mode_enabled: true, org_deploy_enabled: false });
    expect(() => slackManifest({ commands, mode: 'http', publicUrl: null })).toThrow(RangeError);
  });

  test('asks for the scopes that its events need, and for none that it has no use for', () => {
    expect(socket().oauth_config?.scopes).toEqual({ bot: [...botScopes] });
    expect([...botScopes].toSorted()).toEqual(
      'channels:history channels:read chat:write commands groups:history groups:read im:history im:write mpim:history mpim:read users:read'.split(
        ' ',
      ),
    );
    for (const needed of Object.values(botEvents).flat()) expect(botScopes).toContain(needed);
    expect(socket().settings?.event_subscriptions?.bot_events).toEqual(Object.keys(botEvents));
  });

  test('offers to read an article from a message', () => {
    expect(socket().features?.shortcuts).toMatchObject([
      { name: 'Read this article', type: 'message', callback_id: readShortcut },
    ]);
  });
});
