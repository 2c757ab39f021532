import { expect, test } from 'vitest';
import { boltFor, slackFor } from './stage.ts';

test('Bolt connects, acknowledges a command and answers through its response_url', async () => {
  const slack = await slackFor();
  const ada = slack.addUser({ name: 'ada' });
  const general = slack.addChannel({ name: 'general', creator: ada });
  const { app } = boltFor(slack);
  app.command('/news', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `You said ${command.text}`, response_type: 'in_channel' });
  });
  await app.start();
  await slack.connected();

  const asked = slack.slash({ user: ada, channel: general, text: 'latest' });
  expect(await asked.acked()).toMatchObject({ error: null, payload: null, status: null });
  expect(await asked.answered()).toMatchObject([{ via: 'response_url', kind: 'in_channel' }]);
  expect(slack.messages(general).map(({ text }) => text)).toEqual(['You said latest']);
});
