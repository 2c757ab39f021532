/** Waiting for a state of the world, without asking the time. */
export interface Wait {
  /** Says that something may have changed. */
  changed(): void;
  /** Resolves with what `look` gives, as soon as it gives something. */
  until<T>(look: () => T | undefined): Promise<T>;
}

export const createWait = (): Wait => {
  const looks = new Set<() => boolean>();
  return {
    changed: () => {
      for (const look of looks) if (look()) looks.delete(look);
    },
    until: <T>(look: () => T | undefined) =>
      new Promise<T>((resolve) => {
        const found = (): boolean => {
          const value = look();
          if (value !== undefined) resolve(value);
          return value !== undefined;
        };
        if (!found()) looks.add(found);
      }),
  };
};
