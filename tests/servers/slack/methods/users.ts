import { truth } from '../fields.ts';
import { type Method, refuse } from '../method.ts';
import { userShape } from '../shapes.ts';
import { mayEnter } from '../world.ts';
import { teamAsked } from './conversations.ts';
import { page } from './pages.ts';

/** https://docs.slack.dev/reference/methods/users.info */
export const userInfo: Method = {
  token: 'bot',
  scopes: ['users:read'],
  tier: 4,
  json: false,
  run: ({ world, install, args }) => {
    const user = world.users.get(String(args.user));
    if (user === undefined) return refuse('user_not_found');
    if (!mayEnter(world, install, user.teamId)) return refuse('user_not_visible');
    return {
      user: { ...userShape(world, user), ...(truth(args.include_locale) ? { locale: user.locale } : {}) },
    };
  },
};

/** https://docs.slack.dev/reference/methods/users.list */
export const userList: Method = {
  token: 'bot',
  scopes: ['users:read'],
  tier: 2,
  json: false,
  run: (call) => {
    const team = teamAsked(call);
    const all = [...call.world.users.values()].filter(({ teamId }) => teamId === team);
    const { items, next } = page(all, call.args, { usual: 1000, most: 1000 });
    return {
      members: items.map((user) => userShape(call.world, user)),
      cache_ts: Math.floor(call.world.clock.now() / 1000),
      response_metadata: { next_cursor: next },
    };
  },
};
