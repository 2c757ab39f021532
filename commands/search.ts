import { newsCard } from '../src/core/card/news-card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { integer } from '../src/core/command/kinds/integer.ts';
import { since } from '../src/core/command/kinds/since.ts';
import { text } from '../src/core/command/kinds/text.ts';
import { optional, required, withDefault } from '../src/core/command/option.ts';
import { sinceMoment } from '../src/core/command/since-moment.ts';
import { fail, ok } from '../src/core/result.ts';
import { pageOf, turnButtons } from './turn-buttons.ts';

export const search = defineCommand({
  path: ['search'],
  summary: 'Stories with these words in them, newest first',
  access: 'anyone',
  private: false,
  options: {
    query: required(text('words', 'harbour ferry'), 'What to look for; all words must be there'),
    count: withDefault(integer(1, 10), 'How many stories', 5),
    since: optional(since(), 'Only what is newer than this'),
  },
  examples: ['search harbour ferry', 'search ferry count:3 since:2w'],
  run: async ({ query, count, since }, context) => {
    const { store, place, page, now } = context;
    const stories = await store.stories.find({
      placeId: place.id,
      text: query,
      ...(since === null ? {} : { since: sinceMoment(since, now, place.zone) }),
      limit: (page + 1) * count + 1,
    });
    const { shown, more } = pageOf(stories, page, count);
    if (shown.length === 0) {
      const advice = `Try fewer or shorter words (“harb” finds “harbour”)${since === null ? '' : ', or look further back'}.`;
      return fail({ code: 'nothing-found', sought: query, advice });
    }
    return ok(
      newsCard(shown, { title: `News with “${query}”`, zone: place.zone, buttons: turnButtons(context, more) }),
    );
  },
});
