import { defineCommand } from '../src/core/command/command.ts';
import { address } from '../src/core/command/kinds/address.ts';
import { file } from '../src/core/command/kinds/file.ts';
import { optional } from '../src/core/command/option.ts';
import { fail, ok } from '../src/core/result.ts';
import { forChannel } from './for-channel.ts';
import { groups } from './groups.ts';
import { importFeeds } from './import-feeds.ts';

const example = 'https://lists.example/feeds.opml';

export const feedImport = defineCommand({
  path: ['feed', 'import'],
  group: groups.feed,
  summary: 'Reads all feeds of an OPML file, as other readers export it',
  access: 'manager',
  private: true,
  slow: true,
  options: {
    url: optional(address(example), 'The address of the file'),
    file: optional(file(), 'Or the file itself, where one can be uploaded'),
    channel: forChannel,
  },
  examples: [`feed import ${example}`],
  run: async ({ url, file }, context) => {
    const given = file ?? url;
    if (given === null) {
      const expected = 'the address of an OPML file, or on Discord the file itself';
      return fail({
        code: 'missing-option',
        verb: 'feed import',
        option: 'url',
        expected,
        example: `/news feed import ${example}`,
      });
    }
    const name = nameOf(given);
    if (isOfSlack(given)) return fail({ code: 'unreadable', name, reason: signedInOnly });
    const reading = await context.reader.opml(given);
    if (reading.ok) return ok(await importFeeds(reading.value, context));
    return reading.problem.code === 'unreadable' ? fail({ ...reading.problem, name }) : reading;
  },
});

/** The last part of an address, without what signs it. */
const nameOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '');
  return last === undefined ? hostname : readable(last);
};

const readable = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Slack asks who wants a file to sign in: https://docs.slack.dev/messaging/working-with-files */
const isOfSlack = (url: string): boolean => /(?:^|\.)(?:slack\.com|slack-files\.com)$/.test(new URL(url).hostname);
const signedInOnly =
  'Slack gives its files only to those who are signed in. Put the list where anybody can read it and give that address, ' +
  'or ask whoever runs me to add it with “pullquote feeds import”';
