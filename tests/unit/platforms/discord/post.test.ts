import { describe, expect, test } from 'vitest';
import { forumPost, isSame, postName } from '../../../../src/platforms/discord/post.ts';
import type { DiscordMessage } from '../../../../src/platforms/discord/render.ts';

const message = (parts: Partial<DiscordMessage>): DiscordMessage => ({
  embeds: [],
  components: [],
  allowed_mentions: { parse: [] },
  ...parts,
});

describe('the post of a forum', () => {
  test('is named by the headline, whose characters are shown as they are', () => {
    expect(postName(message({ embeds: [{ color: 1, title: 'News\\: 5 \\*stories\\*' }] }))).toBe('News: 5 *stories*');
    expect(postName(message({ embeds: [{ color: 1, description: '\nOne line\nTwo' }] }))).toBe('One line');
    expect(postName(message({}))).toBe('News');
  });

  test('has a name of at most 100 characters', () => {
    const name = postName(message({ embeds: [{ color: 1, title: 'harbour '.repeat(30) }] }));
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/harbour…$/);
  });

  test('has the first tag that is not for moderators alone, where it needs one', () => {
    const tag = (id: string, moderated: boolean) => ({ id, moderated, name: id, emoji_id: null, emoji_name: null });
    const available_tags = [tag('1', true), tag('2', false)];
    expect(forumPost(message({}), { flags: 1 << 4, available_tags })).toMatchObject({ applied_tags: ['2'] });
    expect(forumPost(message({}), { flags: 0, available_tags })).not.toHaveProperty('applied_tags');
    expect(forumPost(message({}), {})).not.toHaveProperty('applied_tags');
  });
});

describe('a message that stands there already', () => {
  const ours = message({ content: '', embeds: [{ color: 1, title: 'Bridge opens ', description: 'It did.\n' }] });
  const seen = {
    id: '1',
    embeds: [{ type: 'rich', title: 'Bridge opens', description: 'It did.', thumbnail: { url: 'x', width: 3 } }],
  };

  test('is known by its nonce where the server keeps it', () => {
    expect(isSame({ ...seen, nonce: 'd1' }, ours, 'd1')).toBe(true);
    expect(isSame({ ...seen, nonce: 'd2' }, ours, 'd1')).toBe(false);
  });

  test('else by what it says, whatever Discord adds', () => {
    expect(isSame(seen, ours, 'd1')).toBe(true);
    expect(isSame({ ...seen, embeds: [{ title: 'Bridge closes' }] }, ours, 'd1')).toBe(false);
  });
});
