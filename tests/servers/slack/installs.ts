import { found, type Install, numerals, secret, type Team, type User, type World } from './world.ts';

/** Installs the app in a team, or in its whole organisation: the same token and more scopes where it is installed already. */
export const install = (
  world: World,
  team: Team,
  options: { readonly scopes: readonly string[]; readonly organisation?: boolean },
): Install => {
  const organisation = options.organisation ?? false;
  const same = world.installs.filter((one) =>
    organisation
      ? one.wholeOrganisation && one.enterpriseId === team.enterpriseId
      : one.teamId === team.id && !one.wholeOrganisation,
  );
  const alive = same.findLast(({ dead }) => dead === null);
  if (alive !== undefined) {
    for (const scope of options.scopes) alive.scopes.add(scope);
    return alive;
  }
  const before = same.at(-1);
  const entry: Install = {
    token: `xoxb-${numerals(12)}-${numerals(13)}-${secret(12)}`,
    teamId: team.id,
    enterpriseId: team.enterpriseId,
    wholeOrganisation: organisation,
    botUserId: before?.botUserId ?? world.id('U'),
    botId: before?.botId ?? world.id('B'),
    scopes: new Set(options.scopes),
    dead: null,
  };
  world.installs.push(entry);
  world.users.set(entry.botUserId, {
    id: entry.botUserId,
    name: 'pullquote',
    teamId: team.id,
    isAdmin: false,
    isOwner: false,
    tz: 'America/Los_Angeles',
    isBot: true,
    locale: 'en-US',
  });
  return entry;
};

/** Whose the token is; undefined where it never was one. */
export const installOf = (world: World, token: string): Install | undefined =>
  world.installs.findLast((one) => one.token === token);

export const teamOf = (world: World, user: User): Team => found(world.teams.get(user.teamId), `team of ${user.name}`);
