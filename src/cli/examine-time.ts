import { request } from 'undici';
import type { Config } from '../config.ts';
import type { Clock, Finding } from '../core/ports.ts';
import { right } from './findings.ts';

/** Slack refuses a signature that is five minutes old: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const TOLERABLE = 60_000;
const PATIENCE = 10_000;

/** The machine's clock against that of a platform's server, where one is set. */
export async function examineClock({ discord, slack }: Config, clock: Clock): Promise<Finding> {
  const url =
    discord !== null
      ? `${discord.apiBase ?? 'https://discord.com/api'}/v10/gateway`
      : slack !== null
        ? `${slack.apiBase ?? 'https://slack.com/api'}/api.test`
        : null;
  const here = new Date(clock.now()).toISOString();
  if (url === null) return right('Clock', `It is ${here} by this machine; no platform is set to compare it with.`);
  const there = await dateAt(url);
  if (there === null) {
    return {
      subject: 'Clock',
      verdict: 'unsure',
      says: `It is ${here} by this machine; ${new URL(url).host} did not tell the time.`,
      remedy: 'Check that it is right: digests are posted by it.',
    };
  }
  const seconds = Math.round(Math.abs(clock.now() - there) / 1000);
  if (seconds * 1000 <= TOLERABLE) return right('Clock', `It agrees with ${new URL(url).host}.`);
  return {
    subject: 'Clock',
    verdict: 'wrong',
    says: `It is ${seconds} seconds off from that of ${new URL(url).host}.`,
    remedy:
      'Let this machine set its clock by the network (NTP): digests are posted by it, and Slack refuses what is signed at another time.',
  };
}

/** Ms since the epoch as a server tells it, to the second; null where it can't be reached. */
async function dateAt(url: string): Promise<number | null> {
  try {
    const { headers, body } = await request(url, { headersTimeout: PATIENCE, bodyTimeout: PATIENCE });
    await body.dump();
    const at = Date.parse(String(headers.date));
    return Number.isNaN(at) ? null : at;
  } catch {
    return null;
  }
}

/** Whether Node knows the zones, and how new its data is. */
export function examineZones(zone: string, now: number): Finding {
  const version = process.versions.tz ?? null;
  const zones = Intl.supportedValuesOf('timeZone').length;
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
  const says = `${zones} known (${version ?? 'of no known version'}). In ${zone} it is ${local.format(now)}.`;
  if (zones < 300) {
    return { subject: 'Zones', verdict: 'wrong', says, remedy: 'Use a Node that is built with full ICU data.' };
  }
  const age = new Date(now).getUTCFullYear() - Number(version?.slice(0, 4) ?? 0);
  if (age <= 2) return right('Zones', says);
  const remedy = 'Update Node: governments change their clocks every year, and digests would be posted an hour off.';
  return { subject: 'Zones', verdict: 'unsure', says, remedy };
}
