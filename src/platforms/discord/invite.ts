import { bits, invited } from './permission-bits.ts';

/** The page where somebody lets the bot into a server, with the permissions it needs and no other. */
export const inviteUrl = (applicationId: string): string => {
  const permissions = invited.reduce((sum, right) => sum | bits[right], 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
};
