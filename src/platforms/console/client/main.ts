import { followChannels } from './channels.ts';
import { createComposer } from './composer.ts';
import { createConversationView } from './conversation-view.ts';
import { followLook } from './look.ts';
import { createServer } from './server.ts';

const channel = document.body.dataset.channel ?? '';
followLook();
const view = createConversationView();
const channels = followChannels(channel);
const server = createServer(channel, document.body.dataset.newest ?? '', (event) => {
  view.show(event, channel);
  channels.show(event);
});
const composer = createComposer((line) => server.say(line, view));
view.follow({
  press: (id, press) => server.press(id, press, view),
  dismiss: (id) => server.dismiss(id, view),
  say: (line) => composer.send(line),
});
