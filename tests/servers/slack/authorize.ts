import { fields, string } from './fields.ts';
import { teamOf } from './installs.ts';
import type { Approval, Fields } from './interface.ts';
import { refuse } from './method.ts';
import { found, secret, type World } from './world.ts';

/** Scopes that an app may ask for as a bot, of those that any part of ours could want: https://docs.slack.dev/reference/scopes */
const known = new Set([
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:manage',
  'channels:read',
  'chat:write',
  'chat:write.customize',
  'chat:write.public',
  'commands',
  'groups:history',
  'groups:read',
  'groups:write',
  'im:history',
  'im:read',
  'im:write',
  'links:read',
  'links:write',
  'mpim:history',
  'mpim:read',
  'mpim:write',
  'reactions:read',
  'reactions:write',
  'team:read',
  'usergroups:read',
  'users:read',
]);

/** A given address must begin with one of those on the settings page: https://docs.slack.dev/authentication/installing-with-oauth#redirect_urls */
const allowed = (world: World, uri: string): boolean =>
  world.redirectUrls.some((configured) => {
    const asked = URL.parse(uri);
    const one = URL.parse(configured);
    if (asked === null || one === null || asked.origin !== one.origin) return false;
    return asked.pathname === one.pathname || asked.pathname.startsWith(`${one.pathname.replace(/\/$/, '')}/`);
  });

/** What `/oauth/v2/authorize` makes of its query: an error by name, or the form that a person agrees to. */
export const authorizePage = (world: World, query: Fields): Fields => {
  if (query.client_id !== world.clientId) return refuse('invalid_client_id');
  const scopes = string(query.scope).split(/[ ,]+/).filter(Boolean);
  const userScopes = string(query.user_scope).split(/[ ,]+/).filter(Boolean);
  if (scopes.length + userScopes.length === 0) return refuse('no_scopes');
  for (const scope of scopes) if (!known.has(scope)) return refuse('invalid_scope', { scope });
  const uri = string(query.redirect_uri);
  if (uri !== '' && !allowed(world, uri)) return refuse('bad_redirect_uri');
  const target = uri || world.redirectUrls[0];
  if (target === undefined) return refuse('bad_redirect_uri');
  return { scopes, redirect_uri: uri, target, state: string(query.state) };
};

/** Agrees, as this person, and is sent back with a code. Only an administrator may install for the whole organisation. */
export const agree = (
  world: World,
  page: Fields,
  { user: face, organisation = false }: { readonly user: { readonly id: string }; readonly organisation?: boolean },
): Approval => {
  const user = found(world.users.get(face.id), 'such user');
  const team = teamOf(world, user);
  if (organisation && (team.enterpriseId === null || !user.isAdmin))
    throw new Error(`${user.name} cannot install it for a whole organisation`);
  const code = `${secret(6)}.${secret(6)}.${secret(32)}`;
  const { scopes, redirect_uri: uri, target, state } = fields(page);
  world.codes.set(code, {
    at: world.clock.now(),
    user,
    organisation,
    scopes: Array.isArray(scopes) ? scopes.map(String) : [],
    redirectUri: string(uri),
    used: false,
  });
  const redirect = new URL(string(target));
  redirect.searchParams.set('code', code);
  redirect.searchParams.set('state', string(state));
  return { redirect: redirect.href, code, state: string(state) };
};
