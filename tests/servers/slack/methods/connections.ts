import { type Method, refuse } from '../method.ts';
import { secret } from '../world.ts';

/** A ticket for one socket: https://docs.slack.dev/reference/methods/apps.connections.open */
export const connectionsOpen: Method = {
  token: 'app',
  scopes: ['connections:write'],
  tier: 1,
  json: true,
  run: ({ world }) => {
    if (!world.settings.socketMode) return refuse('socket_mode_disabled');
    const ticket = secret(16);
    world.tickets.add(ticket);
    return { url: `${world.origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${world.appId}` };
  },
};
