import { alertName } from '../alerts/describe.ts';
import { shorten } from '../card/fit.ts';
import { oneLine } from '../card/legible.ts';
import type { Choice, Place, Store } from '../ports.ts';
import { zonesLike } from '../schedule/zones.ts';
import type { Command } from './command.ts';
import type { Kind } from './kind.ts';
import { none } from './kinds/none.ts';
import { matching } from './matching.ts';
import type { RecentNews } from './recent-news.ts';
import { usualTopics } from './topics.ts';

/** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const most = { choices: 25, units: 100 } as const;

/** The whole store is looked through for three letters or more, and for few, since somebody waits between two letters. */
const leastSought = 3;
const fewOlder = 5;

interface Near {
  readonly place: Place;
  readonly store: Store;
  readonly recent: (placeId: string) => Promise<RecentNews>;
  readonly commands: readonly Command[];
}

/** What may be chosen for an option of which so much is typed: at most 25, each of at most 100 UTF-16 units, each once. */
export const completeOption = async (
  command: Command,
  option: string,
  typed: string,
  near: Near,
): Promise<readonly Choice[]> => {
  const kind = command.options.get(option)?.kind;
  if (kind === undefined) return [];
  return offered(await choicesOf(kind, typed.trim(), near));
};

const offered = (choices: readonly Choice[]): Choice[] => {
  const labels = new Set<string>();
  const values = new Set<string>();
  const whole: Choice[] = [];
  for (const { label, value } of choices) {
    const short = shorten(oneLine(label), most.units);
    if (value === '' || value.length > most.units || !value.isWellFormed()) continue;
    if (short.trim() === '' || labels.has(short) || values.has(value)) continue;
    labels.add(short);
    values.add(value);
    whole.push({ label: short, value });
    if (whole.length === most.choices) break;
  }
  return whole;
};

const plain = (value: string): Choice => ({ label: value, value });

const choicesOf = async (kind: Kind<unknown>, typed: string, near: Near): Promise<Choice[]> => {
  switch (kind.completes) {
    case 'topics':
      return topicChoices(kind, typed, near);
    case 'sources':
      return sourceChoices(typed, near);
    case 'feeds':
      return feedChoices(typed, near);
    case 'alerts':
      return alertChoices(typed, near);
    case 'zones':
      return zonesLike(typed, near.place.zone, most.choices).map(plain);
    case 'stories':
      return storyChoices(typed, near);
    case 'verbs':
      return matching(
        typed,
        near.commands.map(({ name }) => name),
      ).map(plain);
    case 'digests':
      return matching(
        typed,
        (await near.store.subscriptions.inPlace(near.place.id)).map(({ name }) => name),
      ).map(plain);
    case null:
      return [];
  }
};

/** Of a list the last is completed, and those before it stay as they are. */
const topicChoices = async (kind: Kind<unknown>, typed: string, { place, store }: Near): Promise<Choice[]> => {
  const feeds = await store.feeds.visible(place.id);
  const topics = new Set([...feeds.flatMap(({ topic }) => topic ?? []), ...usualTopics]);
  if (kind.takes !== 'list') return matching(typed, topics).map(plain);
  const parts = typed.split(/[,;]/).map((part) => part.trim());
  const last = parts.pop() ?? '';
  const before = parts.filter((part) => part !== '');
  const taken = new Set(before.map((part) => part.toLowerCase()));
  const others = [...topics].filter((topic) => !taken.has(topic.toLowerCase()));
  const clearing = kind.clears && before.length === 0 ? [none] : [];
  return matching(last, [...others, ...clearing]).map((topic) => plain([...before, topic].join(',')));
};

const sourceChoices = async (typed: string, { place, store, recent }: Near): Promise<Choice[]> => {
  const feeds = await store.feeds.visible(place.id);
  const titles = feeds.map(({ title }) => title);
  const near = matching(typed, [...(await recent(place.id)).publishers, ...titles]);
  if (near.length > 0 || typed.length < leastSought) return near.map(plain);
  const older = await store.stories.find({ placeId: place.id, source: typed, limit: fewOlder });
  const publishers = older.flatMap(({ readings }) => readings.flatMap(({ article }) => article.publisher ?? []));
  return matching(typed, publishers).map(plain);
};

/** Only what was added here can be removed here. */
const feedChoices = async (typed: string, { place, store }: Near): Promise<Choice[]> => {
  const own = (await store.feeds.visible(place.id)).filter(({ standard }) => !standard);
  const titles = own.map(({ title }) => title);
  const named = new Map(
    own.map(({ title, url }) => {
      const only = titles.filter((each) => each === title).length === 1;
      return [only ? title : `${title} (${url})`, url.length <= most.units ? url : title];
    }),
  );
  return matching(typed, named.keys()).map((label) => ({ label, value: named.get(label) ?? label }));
};

const alertChoices = async (typed: string, { place, store }: Near): Promise<Choice[]> => {
  const alerts = await store.alerts.list(place.id);
  const named = new Map(alerts.map((alert) => [alertName(alert), alert.id]));
  return matching(typed, named.keys()).map((label) => ({ label, value: named.get(label) ?? label }));
};

/** The newest headlines with what is typed in them, else older stories that tell of it. */
const storyChoices = async (typed: string, { place, store, recent }: Near): Promise<Choice[]> => {
  const { headlines } = await recent(place.id);
  const wanted = new Set(
    matching(
      typed,
      headlines.map(({ label }) => label),
    ),
  );
  const near = headlines.filter(({ label }) => wanted.has(label));
  if (near.length > 0 || typed.length < leastSought) return near;
  const older = await store.stories.find({ placeId: place.id, text: typed, limit: fewOlder });
  return older.map(({ id, readings }) => ({ label: readings[0]?.article.title ?? '', value: id }));
};
