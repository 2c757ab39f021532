import { newsCard } from '../src/core/card/news-card.ts';
import { defineCommand } from '../src/core/command/command.ts';
import { fail, ok } from '../src/core/result.ts';
import { pageOf, turnButtons } from './turn-buttons.ts';

const aPage = 5;

export const saved = defineCommand({
  path: ['saved'],
  summary: 'The stories that you saved',
  access: 'anyone',
  private: true,
  options: {},
  examples: ['saved'],
  run: async (_, context) => {
    const { store, person, page, place } = context;
    const stories = await store.saved.list(person.id, (page + 1) * aPage + 1);
    const { shown, more } = pageOf(stories, page, aPage);
    if (shown.length === 0) return fail({ code: 'nothing-saved' });
    return ok(
      newsCard(shown, { title: 'Saved by you', zone: place.zone, saved: true, buttons: turnButtons(context, more) }),
    );
  },
});
