/** https://docs.discord.com/developers/reference#snowflakes */
const epoch = 1_420_070_400_000n;

/** The smallest id of a moment, ms since 1970. */
export const snowflakeAt = (ms: number): bigint => {
  const since = BigInt(Math.floor(ms)) - epoch;
  return since <= 0n ? 0n : since << 22n;
};

/** Whether an id was given at or after a moment's; an id that is no number counts as later. */
export const isSince = (id: string, start: bigint): boolean => !/^\d+$/.test(id) || BigInt(id) >= start;
