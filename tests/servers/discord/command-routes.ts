import type { APIApplicationCommand } from 'discord-api-types/v10';
import { commandsFaults, fieldsOf, listOf } from './body-limits.ts';
import { invalidForm, missingAccess, unknownApplication, unknownCommand } from './refusals.ts';
import { type Call, type Route, route } from './routes.ts';
import type { Tally } from './tally.ts';
import type { World } from './world.ts';

/** Commands, global and of one guild: https://docs.discord.com/developers/interactions/application-commands#endpoints */
export function commandRoutes(world: World, writes: Tally): readonly Route[] {
  const place = ({ params }: Call): string => {
    if (params.application !== world.applicationId) throw unknownApplication();
    // A guild where the application is not, it may not reach.
    if (params.guild !== undefined && !world.guilds.has(params.guild)) throw missingAccess();
    return params.guild ?? '';
  };
  const standing = (key: string): APIApplicationCommand[] => world.commands.get(key) ?? [];
  const withId = (key: string, body: unknown): APIApplicationCommand => {
    const fields = fieldsOf(body);
    const same = standing(key).find(({ name, type }) => name === fields.name && type === (fields.type ?? 1));
    return commandPayload(world, key, same?.id ?? world.id(), fields);
  };
  const write = (key: string, commands: readonly APIApplicationCommand[]): void => {
    const faults = commandsFaults(commands.map(({ id: _id, ...command }) => command));
    if (faults.length > 0) throw invalidForm(faults);
    world.commands.set(key, [...commands]);
    writes.add();
  };
  const one = (key: string, id: string | undefined): APIApplicationCommand => {
    const command = standing(key).find((each) => each.id === id);
    if (command === undefined) throw unknownCommand();
    return command;
  };

  return ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'].flatMap(
    (path) => [
      route('GET', path, (call) => {
        const localized = call.query.get('with_localizations') === 'true';
        return {
          status: 200,
          body: standing(place(call)).map((command) => (localized ? command : withoutTranslations(command))),
        };
      }),
      route('PUT', path, (call) => {
        const key = place(call);
        const faults = commandsFaults(call.body);
        if (faults.length > 0) throw invalidForm(faults);
        write(
          key,
          listOf(call.body).map((body) => withId(key, body)),
        );
        return { status: 200, body: standing(key) };
      }),
      route('POST', path, (call) => {
        const key = place(call);
        const faults = commandsFaults([call.body]);
        if (faults.length > 0) throw invalidForm(faults.map((fault) => fault.replace(/^0\//, '')));
        const made = withId(key, call.body);
        const before = standing(key);
        const others = before.filter(({ id }) => id !== made.id);
        write(key, [...others, made]);
        return { status: others.length === before.length ? 201 : 200, body: made };
      }),
      route('GET', `${path}/:command`, (call) => ({ status: 200, body: one(place(call), call.params.command) })),
      route('PATCH', `${path}/:command`, (call) => {
        const key = place(call);
        const old = one(key, call.params.command);
        const changed = commandPayload(world, key, old.id, { ...old, ...fieldsOf(call.body) });
        write(
          key,
          standing(key).map((each) => (each.id === old.id ? changed : each)),
        );
        return { status: 200, body: changed };
      }),
      route('DELETE', `${path}/:command`, (call) => {
        const key = place(call);
        const old = one(key, call.params.command);
        write(
          key,
          standing(key).filter(({ id }) => id !== old.id),
        );
        return { status: 204 };
      }),
    ],
  );
}

const commandPayload = (
  world: World,
  guild: string,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): APIApplicationCommand => {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    default_member_permissions: null,
    nsfw: false,
    description: '',
    name_localizations: null,
    description_localizations: null,
    integration_types: [0],
    contexts: guild === '' ? null : [0],
    type: 1,
    ...plain(given),
    id,
    application_id: world.applicationId,
    version: world.id(),
    ...(guild === '' ? { dm_permission: true } : { guild_id: guild }),
  } as unknown as APIApplicationCommand;
};

/** What is not set is not told: an optional option has no `required`. */
const plain = (part: object): object =>
  Object.fromEntries(
    Object.entries(part)
      .filter(
        ([key, value]) =>
          !(UNTOLD.has(key) && (value === null || value === false || (Array.isArray(value) && value.length === 0))),
      )
      .map(([key, value]) => [key, key === 'options' ? listOf(value).map(plain) : value]),
  );

const UNTOLD: ReadonlySet<string> = new Set([
  'required',
  'autocomplete',
  'options',
  'choices',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
]);

/** They are told only where they are asked for. */
const withoutTranslations = (part: object): object =>
  Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, value]) => [
        key,
        key === 'options' || key === 'choices' ? listOf(value).map(withoutTranslations) : value,
      ]),
  );
