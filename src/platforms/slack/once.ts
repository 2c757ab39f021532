/** Tells whether something is met for the first time, of the newest so many. */
export const createOnce = (most: number): ((key: string) => boolean) => {
  const met = new Set<string>();
  return (key) => {
    if (met.has(key)) return false;
    met.add(key);
    if (met.size > most) for (const oldest of met) return met.delete(oldest);
    return true;
  };
};
