import { type Method, refuse } from '../method.ts';
import { installIn } from '../world.ts';

/** https://docs.slack.dev/reference/methods/auth.test */
export const authTest: Method = {
  token: 'bot',
  scopes: [],
  tier: 'special',
  json: true,
  run: ({ world, install }) => {
    const team = world.teams.get(install.teamId);
    return {
      url: `https://${team?.domain ?? 'example'}.slack.com/`,
      team: install.wholeOrganisation ? `${install.enterpriseId} Organisation` : (team?.name ?? ''),
      user: 'pullquote',
      team_id: install.wholeOrganisation ? install.enterpriseId : install.teamId,
      user_id: install.botUserId,
      bot_id: install.botId,
      ...(install.enterpriseId === null ? {} : { enterprise_id: install.enterpriseId }),
      is_enterprise_install: install.wholeOrganisation,
    };
  },
};

/** https://docs.slack.dev/reference/methods/auth.revoke */
export const authRevoke: Method = {
  token: 'bot',
  scopes: [],
  tier: 3,
  json: false,
  run: ({ install }) => {
    install.dead = 'token_revoked';
    return { revoked: true };
  },
};

/** https://docs.slack.dev/reference/methods/team.info */
export const teamInfo: Method = {
  token: 'bot',
  scopes: ['team:read'],
  tier: 3,
  json: false,
  run: ({ world, install }) => {
    const team = world.teams.get(install.teamId);
    return {
      team: {
        id: team?.id,
        name: team?.name,
        domain: team?.domain,
        email_domain: '',
        icon: { image_default: true },
        ...(team?.enterpriseId == null ? {} : { enterprise_id: team.enterpriseId }),
      },
    };
  },
};

/** https://docs.slack.dev/reference/methods/bots.info */
export const botsInfo: Method = {
  token: 'bot',
  scopes: ['users:read'],
  tier: 3,
  json: false,
  run: ({ world, args, install }) => {
    const bot = args.bot === undefined ? install : world.installs.find(({ botId }) => botId === args.bot);
    if (bot === undefined || (bot !== install && installIn(world, bot.teamId) === undefined))
      return refuse('bot_not_found');
    return {
      bot: {
        id: bot.botId,
        deleted: bot.dead !== null,
        name: 'pullquote',
        updated: 1_700_000_000,
        app_id: world.appId,
        user_id: bot.botUserId,
        icons: {},
      },
    };
  },
};
