import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startWeb } from '../../servers/web.ts';
import { runIn } from './terminal.ts';

test('the doctor says where the feeds file can’t be read, and looks at the other feeds', async () => {
  const web = await startWeb({ '/rss.xml': '<rss><channel><title>Merrow</title></channel></rss>' });
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-doctor-'));
  const file = join(folder, 'feeds.opml');
  const good = `<outline text="Merrow" xmlUrl="${web.origin}/rss.xml"/>`;
  await writeFile(file, `<opml><body>\n<outline text="x" xmlUrl="nowhere"/>\n${good}</body></opml>`);
  const env = { FEEDS_FILE: file, DATA_DIR: join(folder, 'data'), ALLOW_PRIVATE_HOSTS: '127.0.0.1', TZ: 'UTC' };
  try {
    const { stdout } = await runIn(env, ['doctor']);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain(
      '! The feeds file: A part of it can’t be read. line 2, column 1: “nowhere” is not an address',
    );
    expect(said).toContain('✓ Feeds: 1 of 1 can be read.');
  } finally {
    await web.close();
    await rm(folder, { recursive: true });
  }
});
