import { string } from '../fields.ts';
import { install, teamOf } from '../installs.ts';
import { type Method, refuse } from '../method.ts';

/** https://docs.slack.dev/authentication/installing-with-oauth#exchanging: the code expires after ten minutes. */
const codeLife = 600_000;

/** https://docs.slack.dev/reference/methods/oauth.v2.access */
export const oauthAccess: Method = {
  token: 'none',
  scopes: [],
  tier: 4,
  json: false,
  run: ({ world, args }) => {
    if (args.client_id === undefined || args.client_id === '') return refuse('invalid_arguments');
    if (args.client_id !== world.clientId) return refuse('invalid_client_id');
    if (args.client_secret !== world.clientSecret) return refuse('bad_client_secret');
    const code = world.codes.get(string(args.code));
    if (code === undefined || world.clock.now() - code.at > codeLife) return refuse('invalid_code');
    if (code.used) return refuse('code_already_used');
    if (string(args.redirect_uri) !== code.redirectUri) return refuse('bad_redirect_uri');
    code.used = true;
    const team = teamOf(world, code.user);
    const entry = install(world, team, { scopes: code.scopes, organisation: code.organisation });
    world.wait.changed();
    return {
      app_id: world.appId,
      authed_user: { id: code.user.id },
      scope: [...entry.scopes].join(','),
      token_type: 'bot',
      access_token: entry.token,
      bot_user_id: entry.botUserId,
      team: entry.wholeOrganisation ? null : { id: team.id, name: team.name },
      enterprise:
        team.enterpriseId === null ? null : { id: team.enterpriseId, name: `${team.enterpriseId} Organisation` },
      is_enterprise_install: entry.wholeOrganisation,
    };
  },
};
