import type { Card } from '../card.ts';
import type { Result } from '../result.ts';
import type { Subscription, SubscriptionWish } from './delivery.ts';
import type { Place } from './people.ts';

/** What a command may ask of delivery. */
export interface Digests {
  /** The card that would be posted now; nothing is recorded. Problem: `digest-empty`. */
  preview(subscription: SubscriptionWish, now: number): Promise<Result<Card>>;
  /** Posts what is new now, through the ledger. Problems: `digest-empty`, `cannot-post`. */
  postNow(subscription: Subscription, now: number): Promise<Result<{ readonly stories: number }>>;
  obstacle(place: Place): Promise<Result<null>>;
}
