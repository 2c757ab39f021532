/** What a request is refused with: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | null;

  constructor(status: number, code: number, message: string, errors: ErrorTree | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): object {
    return { message: this.message, code: this.code, ...(this.errors === null ? {} : { errors: this.errors }) };
  }
}

/** https://docs.discord.com/developers/reference#error-messages */
export interface ErrorTree {
  [key: string]: ErrorTree | readonly { readonly code: string; readonly message: string }[];
}

export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const methodNotAllowed = () => new Refusal(405, 0, '405: Method Not Allowed');
export const unknownApplication = () => new Refusal(404, 10002, 'Unknown Application');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, 10004, 'Unknown Guild');
export const unknownMember = () => new Refusal(404, 10007, 'Unknown Member');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownUser = () => new Refusal(404, 10013, 'Unknown User');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const acknowledged = () => new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const tagRequired = () => new Refusal(400, 40067, 'A tag is required to create a forum post in this channel');
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access');
export const foreignMessage = () => new Refusal(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const noDirectMessages = () => new Refusal(403, 50007, 'Cannot send messages to this user');
export const notTextChannel = () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
export const missingPermissions = () => new Refusal(403, 50013, 'Missing Permissions');
export const wrongChannelType = () => new Refusal(400, 50024, 'Cannot execute action on this channel type');
export const invalidWebhookToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const invalidVersion = () => new Refusal(400, 50041, 'Invalid API version');
/** 400 for what the thread would have to be opened for first, 403 where the bot may not open it: as maintainers tell of it. */
export const archivedThread = (status: 400 | 403 = 400) => new Refusal(status, 50083, 'Thread is archived');
export const invalidJson = () => new Refusal(400, 50109, 'The request body contains invalid JSON.');
export const lockedThread = () => new Refusal(403, 160005, 'This thread is locked');
export const threadExists = () => new Refusal(400, 160004, 'A thread has already been created for this message');

export const wrongContentType = () =>
  invalidForm([
    'Content-Type: Expected "Content-Type" header to be one of {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"}.',
  ]);

/** Faults as `path/to/field: what is wrong`; what has no field stands at the body's own. */
export function invalidForm(faults: readonly string[]): Refusal {
  const tree: ErrorTree = {};
  for (const fault of faults) {
    const [, path = '', message = fault] = /^([\w/-]+): (.*)$/s.exec(fault) ?? [];
    let node = tree;
    for (const part of path.split('/').filter((name) => name !== '')) {
      const inner = node[part];
      const next: ErrorTree = inner === undefined || Array.isArray(inner) ? {} : (inner as ErrorTree);
      node[part] = next;
      node = next;
    }
    const others = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...others, { code: codeOf(message), message }];
  }
  return new Refusal(400, 50035, 'Invalid Form Body', tree);
}

const codeOf = (message: string): string => {
  if (/longer|more than|too big|at most/i.test(message)) return 'BASE_TYPE_BAD_LENGTH';
  if (/required|undefined|empty|blank/i.test(message)) return 'BASE_TYPE_REQUIRED';
  return 'BASE_TYPE_BAD_VALUE';
};
