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
