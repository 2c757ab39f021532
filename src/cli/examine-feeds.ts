import type { Feed, Finding, Reader } from '../core/ports.ts';
import { failed, right } from './findings.ts';

/** Feeds asked at a time. */
const AT_ONCE = 8;

/** Asks every feed for its news now. One that fails may be a publisher's bad day; all of them failing is ours. */
export async function examineFeeds(feeds: readonly Feed[], reader: Pick<Reader, 'feed'>): Promise<Finding[]> {
  if (feeds.length === 0) {
    const says = 'None is read: the bot shows what lies in its folders alone.';
    return [{ subject: 'Feeds', verdict: 'unsure', says, remedy: 'Add some to feeds.opml, or with /news feed add.' }];
  }
  const waiting = [...feeds];
  const failures: Finding[] = [];
  const ask = async (): Promise<void> => {
    for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) {
      const found = await reader.feed(feed.url);
      if (!found.ok) failures.push(failed(`Feed “${feed.title}”`, found.problem, 'unsure'));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const readable = feeds.length - failures.length;
  if (readable > 0) return [right('Feeds', `${readable} of ${feeds.length} can be read.`), ...failures];
  const [first] = failures;
  return [
    {
      subject: 'Feeds',
      verdict: 'wrong',
      says: `None of ${feeds.length} can be read. The first: ${first?.says ?? ''}`,
      remedy: `${first?.remedy ?? ''} Where all fail alike, check that this machine reaches the web: a firewall, a proxy or its name server may be in the way.`,
    },
  ];
}
