import { byStanding, type Standing } from './standing.ts';
import type { Wishes } from './wishes.ts';

/**
 * The stories that fit the count, most important first. Where more would fit than there are, a cap keeps one publisher
 * or topic from filling the digest; what a cap holds back comes in only when nothing else is left.
 * A story that several publishers have is under no cap: its weight is not one newsroom's choice.
 */
export function selectStories(standings: readonly Standing[], wishes: Wishes): Standing[] {
  const perPublisher = wishes.caps?.publisher ?? Math.max(1, Math.ceil(wishes.count / 3));
  const perTopic =
    wishes.caps?.topic ?? (wishes.topics.length > 0 ? wishes.count : Math.max(1, Math.ceil(wishes.count / 2)));
  const taken = new Map<string, number>();
  const chosen: Standing[] = [];
  const heldBack: Standing[] = [];
  for (const standing of [...standings].sort(byStanding)) {
    const [publisher, ...others] = standing.publishers;
    if (others.length > 0) {
      chosen.push(standing);
      continue;
    }
    const caps: (readonly [string, number])[] = [[`publisher ${publisher}`, perPublisher]];
    if (standing.story.topic !== null) caps.push([`topic ${standing.story.topic}`, perTopic]);
    if (caps.some(([key, cap]) => (taken.get(key) ?? 0) >= cap)) heldBack.push(standing);
    else {
      for (const [key] of caps) taken.set(key, (taken.get(key) ?? 0) + 1);
      chosen.push(standing);
    }
  }
  return [...chosen, ...heldBack].slice(0, Math.max(0, wishes.count)).sort(byStanding);
}
