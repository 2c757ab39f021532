import type { Finding, Place, Platform } from '../../core/ports.ts';
import type { Client } from './client.ts';
import { newAppToken } from './errors.ts';
import { isAppTokenRefused, slackErrorName, slackProblem } from './failures.ts';
import { botScopes, paths } from './manifest.ts';
import { fields, strings, words } from './payload.ts';

/** Looks at what the bot needs; changes nothing and connects to nothing. */
export interface ExaminePorts {
  /**
   * What a client of each workspace is called: `Slack bot token`, `Slack workspace T123`. Null where the app is not
   * installed; `sealed` where its installation can't be read.
   */
  readonly clients: readonly { readonly subject: string; readonly client: Client | 'sealed' | null }[];
  /** With the token for Socket Mode; null in HTTP mode. */
  readonly socket: Client | null;
  readonly obstacle: Platform['obstacle'];
}

export const examine = async (ports: ExaminePorts, places: readonly Place[], now: number): Promise<Finding[]> => {
  const findings: Finding[] = [];
  if (ports.clients.length === 0) findings.push(nowhere);
  for (const { subject, client } of ports.clients) findings.push(...(await examineToken(subject, client, now)));
  if (ports.socket !== null) findings.push(await examineSocket(ports.socket, now));
  for (const place of places) {
    const clear = await ports.obstacle(place);
    findings.push(clear.ok ? right(place.name, 'I may post there.') : against(place.name, clear.problem));
  }
  return findings;
};

const nowhere: Finding = {
  subject: 'Slack workspaces',
  verdict: 'unsure',
  says: 'No workspace has installed the app yet.',
  remedy: `Start the bot and open ${paths.install} at its public address.`,
};

const examineToken = async (subject: string, client: Client | 'sealed' | null, now: number): Promise<Finding[]> => {
  if (client === 'sealed') {
    const says = 'What is kept of its installation was sealed with another ENCRYPTION_KEY.';
    const remedy = `Set the former ENCRYPTION_KEY, or install the app again at ${paths.install}.`;
    return [{ subject, verdict: 'wrong', says, remedy }];
  }
  if (client === null) return [against(subject, slackProblem('team_not_found', subject, now))];
  try {
    const answer = fields(await client.apiCall('auth.test'));
    const who = `I am @${words(answer.user) ?? '?'} in ${words(answer.team) ?? words(answer.team_id) ?? 'Slack'}.`;
    return [right(subject, who), examineScopes(subject, strings(fields(answer.response_metadata).scopes))];
  } catch (error) {
    return [against(subject, slackProblem(error, subject, now))];
  }
};

const examineScopes = (subject: string, granted: readonly string[]): Finding => {
  const about = `${subject}: scopes`;
  if (granted.length === 0) {
    const remedy = `Compare them with the manifest: ${botScopes.join(', ')}.`;
    return { subject: about, verdict: 'unsure', says: 'Slack did not say which scopes the token has.', remedy };
  }
  const missing = botScopes.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return right(about, 'All that are needed are there.');
  return {
    subject: about,
    verdict: 'wrong',
    says: `${missing.length === 1 ? 'One is' : `${missing.length} are`} missing: ${missing.join(', ')}.`,
    remedy: 'Update the app in Slack with the manifest that “pullquote manifest” prints, and install it again.',
  };
};

/** https://docs.slack.dev/reference/methods/apps.connections.open */
const examineSocket = async (client: Client, now: number): Promise<Finding> => {
  const subject = 'Slack app token';
  try {
    await client.apiCall('apps.connections.open');
    return right(subject, 'Slack lets me open a socket.');
  } catch (error) {
    const says = slackErrorName(error) === 'missing_scope' ? 'It may not open a socket.' : 'Slack does not take it.';
    return isAppTokenRefused(error)
      ? { subject, verdict: 'wrong', says, remedy: newAppToken }
      : against(subject, slackProblem(error, subject, now));
  }
};

const right = (subject: string, says: string): Finding => ({ subject, verdict: 'right', says, remedy: null });

const against = (subject: string, problem: ReturnType<typeof slackProblem>): Finding => {
  if (problem.code === 'cannot-post') {
    return { subject, verdict: 'wrong', says: 'Slack does not let me.', remedy: problem.remedy };
  }
  const reason = problem.code === 'platform-failed' ? problem.reason : `Slack refused with ${JSON.stringify(problem)}`;
  return { subject, verdict: 'unsure', says: `${reason}.`, remedy: 'Try again later, or check the network.' };
};
