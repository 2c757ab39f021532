import { quotesAPage, quotesCard } from '../src/core/card/quotes-card.ts';
import { reportedAPage } from '../src/core/card/reported-sections.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { integer } from '../src/core/command/kinds/integer.ts';
import { text } from '../src/core/command/kinds/text.ts';
import { optional, withDefault } from '../src/core/command/option.ts';
import { fail, ok } from '../src/core/result.ts';

export const quotes = defineCommand({
  path: ['quotes'],
  summary: 'What people said, newest first',
  access: 'anyone',
  private: false,
  options: {
    who: optional(text('name', 'Ada Crane'), 'Who said it'),
    about: optional(text('words', 'night ferry'), 'Words that were said'),
    count: withDefault(integer(1, 20), 'How many quotes', 10),
  },
  examples: ['quotes Ada Crane', 'quotes about:"night ferry"', 'quotes "Ada Crane" about:ferry count:3'],
  run: async ({ who, about, count }, { store, place, page, asked }) => {
    const query = { placeId: place.id, ...(about === null ? {} : { about }) };
    const hits = await store.stories.quotes({ ...query, ...(who === null ? {} : { who }), limit: count });
    // As many as the pages of so many quotes have room for.
    const most = Math.ceil(count / quotesAPage) * reportedAPage;
    const reported = who === null ? [] : await store.stories.reported({ ...query, who, limit: most });
    const sought = [who, about].filter((part) => part !== null).join(' · ');
    if (hits.length === 0 && reported.length === 0) {
      return sought === ''
        ? fail({ code: 'no-news', topic: null, source: null })
        : fail({ code: 'nothing-found', sought, advice: 'Try part of the name, or fewer words.' });
    }
    const title = ['Quotes', who === null ? '' : ` by ${who}`, about === null ? '' : ` about “${about}”`].join('');
    return ok(
      quotesCard(hits, { title, audience: 'everyone', turn: { verb: 'page', argument: asked }, page, reported }),
    );
  },
});
