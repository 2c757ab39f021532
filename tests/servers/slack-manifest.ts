import { z } from 'zod';

/**
 * What Slack takes as a manifest, strictly, with every limit that it documents.
 * https://docs.slack.dev/reference/app-manifest and https://github.com/slackapi/manifest-schema
 */
const callable = (most: number) => z.url({ protocol: /^https$/ }).max(most);
const unique = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .refine((items) => new Set(items).size === items.length, 'one is there twice');

const displayInformation = z.strictObject({
  name: z.string().min(1).max(35),
  description: z.string().min(1).max(140).optional(),
  // The schema asks for one more than the 174 of the page.
  long_description: z.string().min(175).max(4000).optional(),
  background_color: z
    .string()
    .regex(/^#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?$/)
    .optional(),
});

const shortcut = z.strictObject({
  name: z.string().min(1).max(24),
  type: z.enum(['message', 'global']),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
});

const command = z.strictObject({
  command: z
    .string()
    .regex(/^\/[^\sA-Z]+$/)
    .max(32),
  url: callable(3000).optional(),
  description: z.string().min(1).max(2000),
  usage_hint: z.string().min(1).max(1000).optional(),
  should_escape: z.boolean().optional(),
});

const features = z.strictObject({
  app_home: z.strictObject({
    home_tab_enabled: z.boolean().optional(),
    messages_tab_enabled: z.boolean().optional(),
    messages_tab_read_only_enabled: z.boolean().optional(),
  }),
  // The page allows a-z, 0-9, -, _ and . only, but its own example has capitals and blanks.
  bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean().optional() }),
  shortcuts: z.array(shortcut).min(1).max(10),
  slash_commands: z.array(command).min(1).max(50),
});

const settings = z.strictObject({
  event_subscriptions: z.strictObject({
    request_url: callable(3500).optional(),
    bot_events: unique(z.string().max(50), 100),
  }),
  interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: callable(3500).optional() }),
  org_deploy_enabled: z.boolean(),
  socket_mode_enabled: z.boolean(),
  token_rotation_enabled: z.boolean(),
});

export const slackManifestSchema = z
  .strictObject({
    _metadata: z.strictObject({ major_version: z.literal([1, 2]), minor_version: z.int() }).optional(),
    display_information: displayInformation,
    features,
    oauth_config: z.strictObject({
      redirect_urls: unique(callable(2500), 1000).optional(),
      scopes: z.strictObject({ bot: unique(z.string().max(50), 255) }),
    }),
    settings,
  })
  .refine(
    ({ settings: { socket_mode_enabled: socket, event_subscriptions: events, interactivity }, features: all }) =>
      socket ||
      (events.request_url !== undefined &&
        interactivity.request_url !== undefined &&
        all.slash_commands.every(({ url }) => url !== undefined)),
    'without Socket Mode each needs its request URL',
  );
