import type { Problem } from '../core/problem.ts';

/** A failed poll in one sentence, as the list of sources shows it. */
export function describeTrouble(problem: Problem): string {
  switch (problem.code) {
    case 'bad-address':
      return 'Its address is not one of the web.';
    case 'private-address':
      return `${problem.host} lies in a private network.`;
    case 'blocked-port':
      return `${problem.host} is no web server.`;
    case 'unreachable':
      return `${problem.host} can't be reached: ${problem.reason}.`;
    case 'http-status':
      return `${problem.host} answered ${problem.status}${STATUS[problem.status] ?? ''}.`;
    case 'too-large':
      return `${problem.host} sent more than ${Math.round(problem.limit / 1_000_000)} MB.`;
    case 'too-slow':
      return `${problem.host} took longer than ${Math.round(problem.limit / 1000)} s.`;
    case 'too-many-redirects':
      return `${problem.host} redirected more than ${problem.limit} times.`;
    case 'not-a-feed':
      return 'What lies at its address is no feed any more.';
    default:
      return `It can't be read (${problem.code}).`;
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: ' (a login is needed)',
  403: ' (not allowed)',
  404: ' (not there)',
  410: ' (gone for good)',
  429: ' (asked too often)',
  500: ' (its own fault)',
  503: ' (not available now)',
};
