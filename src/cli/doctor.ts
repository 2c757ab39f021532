import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { createConnections } from '../connections.ts';
import { sayFault } from '../core/opml.ts';
import type { Connection, Finding, Place, Store } from '../core/ports.ts';
import { fetchSettings } from '../fetch-settings.ts';
import { createLog } from '../log.ts';
import { addStandardFeeds, storeAddress } from '../main.ts';
import { examineModel } from '../model/examine.ts';
import { createSources } from '../sources/sources.ts';
import { openStore } from '../store/store.ts';
import { examineFeeds } from './examine-feeds.ts';
import { examineClock, examineZones } from './examine-time.ts';
import { failed, printFindings, right } from './findings.ts';
import { postTestCard } from './post-test-card.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

const clock = { now: Date.now };

/**
 * `pullquote doctor [--post CHANNEL]`: checks all that the bot needs, and says what is wrong and what to do.
 * Exit code: 0 where nothing is wrong, else 1.
 */
export async function doctor(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { post: { type: 'string' } } });
  const read = commandSettings(terminal);
  if (!read.ok) return printFindings([failed('Settings', read.problem)], terminal);
  const config = read.value;
  const findings = [settingsFinding(config), examineZones(config.zone, clock.now()), await examineClock(config, clock)];
  const address = storeAddress(config);
  const opened = await openStore(address.kind === 'sqlite' ? { ...address, beside: true } : address);
  if (!opened.ok) return printFindings([...findings, failed('Database', opened.problem)], terminal);
  try {
    findings.push(await storeFinding(opened.value), ...(await feedFindings(config, opened.value)));
    findings.push(await examineModel(config.model, clock));
    findings.push(...(await platformFindings(config, opened.value, values.post ?? null, terminal)));
  } finally {
    await opened.value.close();
  }
  return printFindings(findings, terminal);
}

function settingsFinding({ discord, slack, console }: Config): Finding {
  const platforms = [
    ...(console ? ['the console page'] : []),
    ...(discord === null ? [] : ['Discord']),
    ...(slack === null ? [] : [`Slack (${slack.mode === 'socket' ? 'over a socket' : 'over HTTP'})`]),
  ];
  if (platforms.length > 0) {
    return right('Settings', `The bot is on ${new Intl.ListFormat('en').format(platforms)}.`);
  }
  return {
    subject: 'Settings',
    verdict: 'wrong',
    says: 'The console is off and no platform is set: nobody can ask the bot anything.',
    remedy: 'Set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or CONSOLE=on.',
  };
}

async function storeFinding(store: Store): Promise<Finding> {
  return right('Database', `It answers and holds ${await store.articles.count()} articles.`);
}

async function feedFindings(config: Config, store: Store): Promise<Finding[]> {
  const added = await addStandardFeeds(config, store, clock);
  if (!added.ok) return [failed('Feeds', added.problem)];
  const faults = added.value.map((fault): Finding => {
    const says = `A part of it can’t be read. ${sayFault(fault)}.`;
    return { subject: 'The feeds file', verdict: 'unsure', says, remedy: `Correct it in ${config.feedsFile}.` };
  });
  const sources = createSources(fetchSettings(config));
  try {
    return [...faults, ...(await examineFeeds(await store.feeds.all(), sources.reader))];
  } finally {
    await sources.close();
  }
}

async function platformFindings(
  config: Config,
  store: Store,
  post: string | null,
  terminal: Terminal,
): Promise<Finding[]> {
  // What goes wrong is among the findings; a line of the log would say it twice.
  const log = createLog({ ...config, logLevel: 'error' }, terminal.stderr);
  const desk = (): never => {
    throw new Error('nobody is asked while checking');
  };
  const { all } = await createConnections(config, { store, desk, clock, log });
  const findings: Finding[] = [];
  for (const connection of all) {
    try {
      findings.push(...(await connection.examine(await subscribedPlaces(connection, store))));
    } catch (err) {
      const reference = randomBytes(4).toString('hex');
      log.error({ err, reference }, 'a platform could not be examined');
      findings.push(failed(connection.name, { code: 'bug', reference }));
    }
  }
  if (post !== null) findings.push(await postTestCard(post, all, clock));
  await Promise.all(all.map((connection) => connection.close()));
  return findings;
}

/** The channels of a platform that have a digest. */
async function subscribedPlaces({ name }: Connection, { places, subscriptions }: Store): Promise<Place[]> {
  const workspaces = await places.workspaces(name);
  const found = await Promise.all(workspaces.map((workspace) => subscriptions.inWorkspace(name, workspace)));
  return found.flat().map(({ place }) => place);
}
