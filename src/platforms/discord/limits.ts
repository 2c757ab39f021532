/**
 * What Discord accepts, in UTF-16 units and counts.
 * Embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 * Messages: https://docs.discord.com/developers/resources/message#create-message
 * Buttons: https://docs.discord.com/developers/components/reference#button
 */
export const limits = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedAuthor: 256,
  embedFooter: 2048,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Over title, description, author, footer and fields of all embeds of a message. */
  embedTotal: 6000,
  url: 2048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
} as const;

/**
 * What Discord accepts of commands, in characters and counts; each counts the longest of its localisations.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export const commandLimits = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choice: 100,
  /** Names, descriptions and values over a whole command. */
  total: 8000,
} as const;

/** https://docs.discord.com/developers/components/reference#label, #text-input and #string-select */
export const modalLimits = {
  title: 45,
  components: 5,
  label: 45,
  description: 100,
  placeholder: 100,
  value: 4000,
  options: 25,
  option: 100,
} as const;

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
export const postTitle = 100;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export const suggestions = 25;
