import type { Extent } from '../core/amending/amend.ts';
import type { Amendment, Platform } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { type AmendedMessages, amendedMessages } from './amended-messages.ts';
import { amendmentLimits as bounds } from './amendment-limits.ts';
import { nextTry, reasonOf, waitBefore } from './carry.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/** What became of a message that was to be edited. */
export type EditOutcome = 'edited' | 'refused';

export interface AmendmentPorts extends Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'chance' | 'log'> {
  /** Told of each message that was to be edited, for whoever counts. */
  readonly tell?: (outcome: EditOutcome) => void;
}

type Messages = AmendedMessages | 'too-long' | null;

const tooLong = 'What its article says now has no room in the message.';

const ofMine = (platform: string): Problem => ({
  code: 'platform-failed',
  platform,
  reason: 'an error of mine',
  retryAt: null,
});

/**
 * Edits claimed messages, each so that it says what its card says of the articles as they are now, and settles them. Never rejects:
 * what the store does not take is claimed again when its lease has run out.
 */
export const createEditing = ({ store: { amendments }, platforms, clock, chance, log, tell }: AmendmentPorts) => {
  const refuse = async (amendment: Amendment, reason: string): Promise<void> => {
    if (!(await amendments.refuse(amendment, reason))) return;
    log.info({ delivery: amendment.deliveryId, place: amendment.place.id, reason }, 'a message could not be edited');
    tell?.('refused');
  };

  /** It is tried as long as the message would follow its article at all; those who run the bot are told once of a place. */
  const waitForSomebody = async (amendment: Amendment, remedy: string, now: number): Promise<void> => {
    const { deliveryId, posted, place, attempts } = amendment;
    if (now - posted > bounds.oldest) return refuse(amendment, remedy);
    const wait = waitBefore(attempts, chance(), { first: bounds.firstBar, longest: bounds.longestBar });
    if ((await amendments.bar(amendment, now + wait, remedy)) !== 'new') return;
    const facts = { delivery: deliveryId, place: place.id, platform: place.platform, remedy };
    log.warn(facts, 'messages there follow their articles only when somebody has acted');
  };

  const tryLater = async (amendment: Amendment, problem: Problem): Promise<void> => {
    if (problem.code === 'cannot-edit') return refuse(amendment, problem.reason);
    const now = clock.now();
    if (problem.code === 'cannot-post') return waitForSomebody(amendment, problem.remedy, now);
    const { posted, noted, barred, attempts } = amendment;
    const [since, most, long] = barred === null ? [noted, bounds.patience, 'day'] : [posted, bounds.oldest, 'week'];
    if (now - since > most) return refuse(amendment, `It could not be edited within a ${long}: ${reasonOf(problem)}.`);
    await amendments.retry(amendment, nextTry(problem, attempts, now, chance()));
  };

  const change = async (amendment: Amendment, platform: Platform, messages: Messages): Promise<void> => {
    if (messages === null) return void (await amendments.drop(amendment));
    if (messages === 'too-long') return refuse(amendment, tooLong);
    const { deliveryId, part, messageId, first, place, leaseUntil } = amendment;
    const { amended, payloads } = messages;
    const payload = payloads[part] ?? null;
    if (payload === null) return void (await amendments.follow(amendment, amended.told, 'unchanged', clock.now()));
    if (clock.now() + limits.fence > leaseUntil) return void (await amendments.retry(amendment, clock.now()));
    const edited = await platform
      .amend(place, { deliveryId, part, messageId, first, payload })
      .catch((err: unknown): Result<null> => {
        log.error({ delivery: deliveryId, err }, 'editing failed by a bug');
        return fail(ofMine(platform.name));
      });
    if (!edited.ok) return tryLater(amendment, edited.problem);
    if (!(await amendments.follow(amendment, amended.told, 'edited', clock.now()))) return;
    const changes = [...new Set([...amended.changes.values()].flat())];
    log.info({ delivery: deliveryId, place: place.id, changes }, 'a message was edited, as its article was');
    tell?.('edited');
  };

  return async (claimed: readonly Amendment[]): Promise<void> => {
    /** Of the messages in many places that show the same, one is made. */
    const made = new Map<string, Promise<Messages>>();
    const make = async (cardId: string, extent: Extent, platform: Platform): Promise<Messages> => {
      const told = await amendments.card(cardId);
      return told === null ? null : amendedMessages(told, await amendments.articles(told), extent, platform);
    };
    const messagesOf = ({ cardId, settings: { edits } }: Amendment, platform: Platform): Promise<Messages> => {
      if (edits === 'off') return Promise.resolve(null);
      const key = `${platform.name} ${edits} ${cardId}`;
      const messages = made.get(key) ?? make(cardId, edits, platform);
      made.set(key, messages);
      return messages;
    };
    const ends = claimed.map(async (amendment) => {
      try {
        const platform = platforms.get(amendment.place.platform);
        if (platform !== undefined) await change(amendment, platform, await messagesOf(amendment, platform));
      } catch (err) {
        log.error({ delivery: amendment.deliveryId, err }, 'a message could not be edited by a bug');
        const platform = amendment.place.platform;
        await tryLater(amendment, ofMine(platform)).catch((err: unknown) =>
          log.error(
            { delivery: amendment.deliveryId, err },
            'a message that is to be edited waits for its lease to end',
          ),
        );
      }
    });
    await Promise.all(ends);
  };
};
