/**
 * How long the bot takes to end once it is told to, in seconds from SIGTERM to the end of its process.
 *
 *   node bench/stop.ts [runs, 3]
 *
 * Once at rest, once while both platforms hold a digest each, and once while the database, a feed and readers are silent,
 * too: the worst case. Platforms, database and feed are loopback servers.
 */
import { type ShutdownStage, setShutdownStage, startAmidSilence } from '../tests/end-to-end/shutdown-stage.ts';
import type { RunningBot } from '../tests/servers/bot.ts';

const runs = Number(process.argv[2] ?? 3);

const cases: Readonly<Record<string, (stage: ShutdownStage) => Promise<RunningBot>>> = {
  'at rest': (stage) => stage.start(),
  'digests without an answer': async (stage) => {
    const bot = await stage.start();
    await stage.postUnanswered();
    return bot;
  },
  'all is silent': async (stage) => (await startAmidSilence(stage)).bot,
};

for (const [name, begin] of Object.entries(cases)) {
  const taken: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const stage = await setShutdownStage();
    const bot = await begin(stage);
    const told = performance.now();
    const { code } = await bot.stop();
    taken.push((performance.now() - told) / 1000);
    if (code !== 0) throw new Error(`it ended with ${code}`);
    stage.goOn();
    await stage.close();
  }
  const [least, most] = [Math.min(...taken), Math.max(...taken)];
  console.log(`${name.padEnd(26)} ${least.toFixed(1)} to ${most.toFixed(1)} s in ${runs} runs`);
}
