import { digestCard } from '../src/core/card/digest-card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { topic } from '../src/core/command/kinds/topic.ts';
import { optional } from '../src/core/command/option.ts';
import { composeDigest } from '../src/core/digest/compose.ts';
import { narrow } from '../src/core/digest/narrow.ts';
import { ofWishedTopics } from '../src/core/digest/window.ts';
import { fail, ok } from '../src/core/result.ts';

const day = 86_400_000;

/** Stories of a day to choose from: many times what a digest holds. */
const most = 500;

export const today = defineCommand({
  path: ['today'],
  summary: "A digest of the last 24 hours, for your eyes alone; this place's own digest is not touched",
  access: 'anyone',
  private: true,
  slow: true,
  options: { topic: optional(topic(), 'Only this topic') },
  examples: ['today', 'today science'],
  run: async ({ topic }, { store, place, now }) => {
    const [subscription, ...others] = await store.subscriptions.inPlace(place.id);
    // Of several digests none is the place's own.
    const wished = others.length === 0 ? (subscription?.topics ?? []) : [];
    const topics = topic === null ? wished : [topic];
    const filter = others.length === 0 && topic === null ? (subscription?.filter ?? null) : null;
    const count = subscription?.count ?? 8;
    const stories = await store.stories.find({
      placeId: place.id,
      ...(topics.length === 0 ? {} : { topics }),
      since: now - day,
      until: now + 1,
      limit: most,
    });
    const digest = composeDigest(narrow(stories, filter), {
      from: now - day,
      until: now,
      count,
      posted: new Map(),
      ...ofWishedTopics({ topics, count }),
    });
    if (digest.entries.length === 0 && filter !== null) {
      const advice = `The digest of ${place.name} tells only what fits these words. The newest of all: /news latest`;
      return fail({ code: 'nothing-found', sought: filter, advice });
    }
    if (digest.entries.length === 0) return fail({ code: 'no-news', topic, source: null });
    const { style, sections } = { style: 'full' as const, sections: true, ...subscription };
    return ok(digestCard(digest, { zone: place.zone, style, sections, audience: 'asker' }));
  },
});
