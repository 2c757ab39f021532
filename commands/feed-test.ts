import { facts, noticeCard } from '../src/core/card/notice-card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { address } from '../src/core/command/kinds/address.ts';
import { required } from '../src/core/command/option.ts';
import { feedAddressKey } from '../src/core/feed-address.ts';
import { ok } from '../src/core/result.ts';
import { sampleBlocks, sampleOf } from './entry-sample.ts';
import { othersBlocks } from './feed-choice.ts';
import { feedTitle, foundBlocks } from './feed-found.ts';
import { healthOf } from './feed-health.ts';
import { groups } from './groups.ts';

export const feedTest = defineCommand({
  path: ['feed', 'test'],
  group: groups.feed,
  summary: 'Shows what a feed holds without adding it',
  access: 'manager',
  private: true,
  slow: true,
  options: { url: required(address(), 'The address of a feed or of its site') },
  examples: ['feed test https://news.example'],
  run: async ({ url }, context) => {
    const { reader, store, place } = context;
    const found = await reader.feed(url);
    if (!found.ok) return found;
    const key = feedAddressKey(found.value.url);
    const known = (await store.feeds.visible(place.id)).find((feed) => feedAddressKey(feed.url) === key);
    const { title } = found.value.document;
    const asFeed = known ?? { url: found.value.url, title, topic: null, standard: false };
    const sample = await sampleOf(found.value.document, asFeed, context);
    const add = `feed add ${found.value.url}`;
    const card = noticeCard({
      title: `Found “${feedTitle(found.value.url, found.value.document)}”`,
      blocks: [
        ...foundBlocks(found.value.url, found.value.document, place.zone),
        ...othersBlocks(found.value.others ?? [], place.zone),
        ...(known === undefined
          ? ['Nothing was added. To add it:', { type: 'code' as const, text: `/news ${add}` }]
          : [facts({ 'Read here': (await healthOf([known], context))(known) })]),
        ...sampleBlocks(sample),
      ],
      buttons: known === undefined ? [{ type: 'action', label: 'Add', action: { verb: 'run', argument: add } }] : [],
    });
    return ok(sample?.section ? { ...card, sections: [...card.sections, sample.section] } : card);
  },
});
