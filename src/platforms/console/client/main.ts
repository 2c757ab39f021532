import { followChannels } from './channels.ts';
import { createComposer } from './composer.ts';
import { createConversationView } from './conversation-view.ts';
import { followLook } from './look.ts';
import { followMenus } from './menus.ts';
import { createServer } from './server.ts';

const { channel = '', newest = '' } = document.body.dataset;
followLook();
followMenus();
const view = createConversationView();
const channels = followChannels(channel, newest.split('.')[0] ?? '');
const server = createServer(channel, newest, (event) => {
  view.show(event, channel);
  channels.show(event);
});
const composer = createComposer((line) => server.say(line, view));
view.follow({
  press: (id, press) => server.press(id, press, view),
  dismiss: (id) => server.dismiss(id, view),
  say: (line) => composer.send(line),
});
