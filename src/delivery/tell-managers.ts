import { managerCard } from '../core/digest/manager-card.ts';
import { labelOf } from '../core/digest/name.ts';
import type { Notice, Place, Platform, Posting, Subscription } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { waitBefore } from './carry.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/** What a notice is about. */
interface Matter {
  readonly notice: Notice;
  readonly place: Place;
  /** Null where the notice is of a feed. */
  readonly subscription: Subscription | null;
  readonly platform: Platform;
}

/**
 * Tells the people who set digests and added feeds what became of them, each by a message of their own: claimed before it is sent, looked
 * for before it is sent again, and tried for a day while the platform is away. Rejects where the store does.
 */
export const tellManagers = async (ports: DeliveryPorts, goesOn: () => boolean): Promise<void> => {
  const { store, platforms, clock } = ports;
  while (goesOn()) {
    const notice = await store.notices.claim(clock.now(), limits.lease, [...platforms.keys()]);
    if (notice === null) return;
    const place = await store.places.get(notice.placeId);
    const { subscriptionId } = notice;
    const subscription = subscriptionId === null ? null : await store.subscriptions.withId(subscriptionId);
    const platform = place === null ? undefined : platforms.get(place.platform);
    const over = subscriptionId !== null && subscription === null;
    if (place === null || over || platform === undefined) await store.notices.remove(notice.id);
    else await tell(ports, { notice, place, subscription, platform });
  }
};

const tell = async (ports: DeliveryPorts, matter: Matter): Promise<void> => {
  const { store, clock, chance, log } = ports;
  const { id, personId: person, placeId: place, noted, attempts } = matter.notice;
  const told = await say(ports, matter).catch((err: unknown): Result<null> => {
    log.error({ person, place, err }, 'telling somebody of their digest failed by a bug');
    return failed(matter, 'an error of mine');
  });
  if (told.ok) {
    await store.notices.remove(id);
    log.info({ person, place }, 'somebody was told of their digest');
    return;
  }
  const { problem } = told;
  const reason =
    problem.code === 'cannot-post'
      ? problem.remedy
      : problem.code === 'platform-failed'
        ? problem.reason
        : problem.code;
  if (problem.code === 'cannot-post' || clock.now() - noted > limits.oldest) {
    await store.notices.remove(id);
    log.warn({ person, place, reason }, 'somebody could not be told of their digest');
    return;
  }
  const retryAt = problem.code === 'platform-failed' ? (problem.retryAt ?? 0) : 0;
  const next = Math.max(retryAt, clock.now() + waitBefore(attempts, chance()));
  await store.notices.retry(id, next);
  log.info({ person, place, reason, next }, 'somebody is told of their digest later');
};

const failed = ({ platform }: Matter, reason: string): Result<never> =>
  fail({ code: 'platform-failed', platform: platform.name, reason, retryAt: null });

const say = async ({ store, clock }: DeliveryPorts, matter: Matter): Promise<Result<null>> => {
  const { notice, place, subscription, platform } = matter;
  const opened = await platform.conversation(place, notice.personId);
  if (!opened.ok) return opened;
  const { place: conversation, workspace } = opened.value;
  const label = subscription && labelOf(subscription, await store.subscriptions.inPlace(place.id));
  const card = managerCard(notice, { place: place.name, workspace, label, zone: (subscription ?? place).zone });
  for (const [part, payload] of platform.render(card).entries()) {
    const posting: Posting = {
      deliveryId: part === 0 ? notice.id : `${notice.id}.${part}`,
      payload: JSON.parse(JSON.stringify(payload)),
      part,
      first: null,
      since: notice.noted - limits.astray,
    };
    if (notice.attempts > 1) {
      const found = await platform.find(conversation, posting);
      if (!found.ok) return found;
      if (found.value !== null) continue;
    }
    if (clock.now() + limits.fence > notice.leaseUntil) return failed(matter, 'its claim ran late');
    const sent = await platform.send(conversation, posting);
    if (!sent.ok) return sent;
  }
  return ok(null);
};
