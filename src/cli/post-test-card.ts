import { randomBytes } from 'node:crypto';
import { noticeCard } from '../core/card/notice-card.ts';
import { literal, time } from '../core/card.ts';
import type { Clock, Connection, Finding } from '../core/ports.ts';
import { failed, right } from './findings.ts';

/** Posts a card in a channel, named as `#news`, by its id, or as `discord:#news` where both platforms have one. */
export async function postTestCard(named: string, connections: readonly Connection[], clock: Clock): Promise<Finding> {
  const [, platform, channel = named] = /^(discord|slack):(.+)$/.exec(named) ?? [];
  const subject = `Test card to ${named}`;
  const asked = connections.filter(({ name }) => platform === undefined || name === platform);
  if (asked.length === 0) {
    const says = `${platform ?? 'No platform'} is${platform === undefined ? '' : ' not'} set.`;
    return { subject, verdict: 'wrong', says, remedy: 'Set its token first: see .env.example.' };
  }
  let problem: Parameters<typeof failed>[1] = { code: 'unknown-channel', typed: channel };
  for (const connection of asked) {
    const found = await connection.place(channel);
    if (!found.ok) {
      problem = found.problem;
      continue;
    }
    const [payload] = connection.render(testCard(clock.now()));
    const deliveryId = `test${randomBytes(8).toString('hex')}`;
    const sent = await connection.send(found.value, { deliveryId, payload, part: 0, first: null, since: clock.now() });
    return sent.ok
      ? right(subject, `It stands in ${found.value.name} on ${connection.name}.`)
      : failed(subject, sent.problem);
  }
  return failed(subject, problem);
}

const testCard = (now: number) =>
  noticeCard({
    tone: 'done',
    audience: 'everyone',
    title: 'Pullquote can post here',
    blocks: [
      { type: 'text', inlines: [literal('This is a test, sent '), time(now, 'date-time'), literal('.')] },
      'A digest every weekday morning:',
      { type: 'code', text: '/news digest set 08:00 weekdays' },
    ],
  });
