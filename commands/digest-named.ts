import type { Context } from '../src/core/command/command.ts';
import { labelOf } from '../src/core/digest/name.ts';
import type { Subscription } from '../src/core/ports.ts';
import { fail, ok, type Result } from '../src/core/result.ts';

/** A digest of a place, and what to call it where it needs a name. */
export interface NamedDigest {
  readonly subscription: Subscription;
  readonly label: string | null;
}

/** All digests of a place, in the order in which they were made. Problem: `no-digest`. */
export const digestsHere = async ({
  store,
  place,
}: Pick<Context, 'store' | 'place'>): Promise<Result<NamedDigest[]>> => {
  const all = await store.subscriptions.inPlace(place.id);
  if (all.length === 0) return fail({ code: 'no-digest' });
  return ok(all.map((subscription) => ({ subscription, label: labelOf(subscription, all) })));
};

/**
 * The digest of a place that a verb is for: the one that is named, else the only one. Problems: `no-digest`,
 * `digest-unknown`, `digest-unnamed`.
 */
export const digestNamed = async (
  name: string | null,
  verb: string,
  context: Pick<Context, 'store' | 'place'>,
): Promise<Result<NamedDigest>> => {
  const all = await digestsHere(context);
  if (!all.ok) return all;
  const names = all.value.map(({ subscription }) => subscription.name);
  const [first, ...more] =
    name === null ? all.value : all.value.filter(({ subscription }) => subscription.name === name);
  if (first === undefined) return fail({ code: 'digest-unknown', typed: name ?? '', names });
  return more.length > 0 ? fail({ code: 'digest-unnamed', verb, names }) : ok(first);
};
