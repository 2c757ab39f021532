import fc from 'fast-check';
import { renderDiscord } from '../src/platforms/discord/render.ts';
import { homeView } from '../src/platforms/slack/home-view.ts';
import { renderSlack } from '../src/platforms/slack/render.ts';
import { anyCard } from '../tests/properties/card-arbitrary.ts';
import { discordFaults } from '../tests/servers/discord-limits.ts';
import { discordMentions, slackMentions } from '../tests/servers/live-mentions.ts';
import { slackFaults, viewFaults } from '../tests/servers/slack-limits.ts';

// Whether any card at all makes a payload that a platform refuses, or a mention that nobody asked for:
//   node bench/cards.ts [HOW_MANY] [SEED]

const [howMany = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
/** Cards made at once: some are large. */
const batch = 200;

const counts = { cards: 0, discord: 0, slack: 0, homes: 0, menus: 0, invalid: 0, mentions: 0 };
const wrong = new Map<string, number>();

const tally = (kind: 'invalid' | 'mentions', faults: readonly string[]): void => {
  if (faults.length > 0) counts[kind] += 1;
  for (const fault of faults) wrong.set(fault, (wrong.get(fault) ?? 0) + 1);
};

for (let at = 0; at < howMany; at += batch) {
  for (const card of fc.sample(anyCard, { seed: seed + at, numRuns: Math.min(batch, howMany - at) })) {
    counts.cards += 1;
    for (const message of renderDiscord(card)) {
      counts.discord += 1;
      tally('invalid', discordFaults(message));
      tally('mentions', discordMentions(message));
    }
    for (const message of renderSlack(card)) {
      counts.slack += 1;
      counts.menus += JSON.stringify(message).split('"type":"overflow"').length - 1;
      tally('invalid', slackFaults(message));
      tally('mentions', slackMentions(message));
    }
    const home = homeView(card);
    counts.homes += 1;
    tally('invalid', viewFaults(home));
    tally('mentions', slackMentions(home));
  }
}

console.log(
  `${counts.cards} random cards (seed ${seed}): ${counts.discord} Discord messages, ${counts.slack} Slack messages with ${counts.menus} menus, ${counts.homes} Home tabs`,
);
console.log(`invalid payloads: ${counts.invalid} · payloads with a live mention: ${counts.mentions}`);
for (const [fault, times] of wrong) console.log(`  ${times} × ${fault}`);
process.exitCode = counts.invalid + counts.mentions === 0 ? 0 : 1;
