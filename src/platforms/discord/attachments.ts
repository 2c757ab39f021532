/** Where Discord keeps what people upload: https://docs.discord.com/developers/reference#cdn-formatting */
const hosts: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** Whether an address is of an uploaded file: of Discord's own, or of the other server whose API at `apiBase` is used. */
export const isUploaded = (address: string, apiBase: string | null): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host, origin } = new URL(address);
  if (protocol === 'https:' && hosts.has(host)) return true;
  return apiBase !== null && URL.canParse(apiBase) && origin === new URL(apiBase).origin;
};
