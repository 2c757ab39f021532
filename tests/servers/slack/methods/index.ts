import type { Method } from '../method.ts';
import { authRevoke, authTest, botsInfo, teamInfo } from './auth.ts';
import { postEphemeral, postMessage, remove, update } from './chat.ts';
import { connectionsOpen } from './connections.ts';
import { conversationList, history, info, join, members, open } from './conversations.ts';
import { oauthAccess } from './oauth.ts';
import { userInfo, userList } from './users.ts';
import { open as openView, publish, pushView, updateView } from './views.ts';

/** The methods that this Slack knows; it answers any other with `unknown_method`. */
export const methods: Readonly<Record<string, Method>> = {
  'apps.connections.open': connectionsOpen,
  'auth.revoke': authRevoke,
  'auth.test': authTest,
  'bots.info': botsInfo,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': update,
  'conversations.history': history,
  'conversations.info': info,
  'conversations.join': join,
  'conversations.list': conversationList,
  'conversations.members': members,
  'conversations.open': open,
  'oauth.v2.access': oauthAccess,
  'team.info': teamInfo,
  'users.info': userInfo,
  'users.list': userList,
  'views.open': openView,
  'views.publish': publish,
  'views.push': pushView,
  'views.update': updateView,
};
