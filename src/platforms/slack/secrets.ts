/** Tokens, addresses that are as good as tokens, and what stands in a query: https://docs.slack.dev/authentication/tokens */
const secrets = [
  /\bx(?:ox[a-z]|app)[-.][\w.-]+/g,
  /\b(?:https?|wss?):\/\/[^\s"'<>]+(?:\?|\/(?:commands|actions|app|workflows|services|response|link)\/)[^\s"'<>]*/gi,
  /\b(?:code|state|client_secret|token|ticket)=[^\s&"']+/gi,
] as const;

/** What a library or an error says, without what nobody may read in a log. */
export const withoutSecrets = (text: string): string =>
  secrets.reduce((clean, secret) => clean.replace(secret, '[secret]'), text);

/** An error as a log may have it: name, message and stack, and nothing that it carries along. */
export const loggable = (error: unknown): { readonly message: string; readonly stack: string | undefined } => {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)), stack: undefined };
  const { name, message, stack } = error;
  return {
    message: withoutSecrets(`${name}: ${message}`),
    stack: stack === undefined ? undefined : withoutSecrets(stack),
  };
};
