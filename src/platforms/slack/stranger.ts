import { noticeCard } from '../../core/card/notice-card.ts';
import type { Front } from './front.ts';
import { readOrigin } from './origin.ts';
import { fields, words } from './payload.ts';
import { createReply, responseLife } from './reply.ts';

/**
 * Tells whoever asked in a workspace for which no token can be read, where Slack gave an address for it; the log once
 * for each workspace. Never rejects.
 */
export const turnAway = async (front: Front, body: unknown, once: (key: string) => boolean): Promise<void> => {
  const { log, clock } = front;
  const origin = readOrigin(body);
  const team = origin?.team ?? words(fields(body).team_id);
  if (once(`stranger ${team}`)) {
    log.warn({ platform: 'slack', team }, 'Slack asks for a workspace of which no installation can be read');
  }
  const { trigger_id: trigger } = fields(body);
  if (origin === null || origin.responseUrl === null || !once(`stranger ${team} ${words(trigger)}`)) return;
  await createReply(front, origin, clock.now() + responseLife).give({ card: notice, how: 'add' });
};

const notice = noticeCard({
  tone: 'problem',
  title: 'I can’t get into this workspace',
  blocks: [
    'What I kept of my installation here is gone, or I can’t read it any more. Ask an admin to install the app again.',
    'Whoever runs me finds the reason in the log, or with “pullquote doctor”: perhaps ENCRYPTION_KEY was changed.',
  ],
});
