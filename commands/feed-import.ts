import { defineCommand } from '../src/core/command/command.ts';
import { address } from '../src/core/command/kinds/address.ts';
import { required } from '../src/core/command/option.ts';
import { ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { importFeeds } from './import-feeds.ts';

export const feedImport = defineCommand({
  path: ['feed', 'import'],
  group: groups.feed,
  summary: 'Reads all feeds of an OPML file, as other readers export it',
  access: 'manager',
  private: true,
  slow: true,
  options: {
    url: required(address('https://lists.example/feeds.opml'), 'The address of the file'),
    channel: forChannel,
  },
  examples: ['feed import https://lists.example/feeds.opml'],
  run: async ({ url }, context) => {
    const reading = await context.reader.opml(url);
    return reading.ok ? ok(await importFeeds(reading.value, context)) : reading;
  },
});
