import { sql } from 'kysely';
import type { Scene } from './scene.ts';

/** What went wrong, each as a line that says what and where. */
export interface Findings {
  readonly digests: number;
  readonly messages: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly disordered: readonly string[];
}

interface Row {
  readonly id: string;
  readonly place_id: string;
  readonly slot: number;
  readonly part: number;
  readonly state: string;
  readonly message_id: string | null;
  readonly story_ids: string;
  readonly reason: string | null;
}

/**
 * Compares what stands in the channels with the ledger, and with what was published: each part that the ledger calls
 * sent stands once and in its order, nothing else stands there, and each story was told once in each place.
 */
export const check = async (scene: Scene): Promise<Findings> => {
  const { rows } = await sql<Row>`select id, place_id, slot, part, state, message_id, story_ids, reason
    from deliveries where state not in ('empty', 'skipped') order by place_id, slot, part`.execute(scene.database.db);
  const [lost, doubled, disordered]: [string[], string[], string[]] = [[], [], []];
  let messages = 0;
  for (const place of scene.places) {
    const at = `in ${place.platform} ${place.name}`;
    const parts = rows.filter(({ place_id }) => place_id === place.id);
    const sent = parts.filter(({ state }) => state === 'sent');
    for (const { id, state, reason } of parts) {
      if (state !== 'sent') lost.push(`part ${id} ${at} is ${state}: ${reason ?? 'no reason'}`);
    }
    const standing = scene.standing(place);
    messages += standing.length;
    const found = standing.map(({ messageId }) => sent.findIndex((part) => part.message_id === messageId));
    for (const [index, row] of found.entries()) {
      const { messageId, text } = standing[index] ?? {};
      if (row === -1) doubled.push(`message ${messageId} ${at} is nobody’s: ${text?.match(/quay-\d+/g)?.[0]}`);
    }
    for (const [row, { id, message_id }] of sent.entries()) {
      if (!found.includes(row)) lost.push(`part ${id} ${at} stands nowhere as ${message_id}`);
    }
    const order = found.filter((row) => row !== -1);
    for (const [index, row] of order.entries()) {
      if (row < (order[index - 1] ?? 0)) disordered.push(`part ${sent[row]?.id} ${at} came too late`);
    }
    const told = sent.flatMap(({ story_ids }) => JSON.parse(story_ids) as string[]);
    const words = standing.map(({ text }) => text).join('\n');
    for (const name of scene.published) {
      const times = told.filter((id) => id === `story-${name}`).length;
      if (times > 1) doubled.push(`${name} ${at} was told by ${times} parts`);
      if (times === 0 || !words.includes(`Title of ${name}`)) lost.push(`${name} ${at} was not told`);
    }
  }
  const digests = rows.filter(({ part }) => part === 0).length;
  return { digests, messages, lost, doubled, disordered };
};
