/** Sees that something goes on. */
export interface Watch {
  /** Something went on. */
  heard(): void;
  /** Rejects where nothing did for too long. */
  readonly hung: Promise<never>;
  readonly over: boolean;
  end(): void;
}

/** A watch that loses patience after so many ms, and then says what `tell` says. */
export const createWatch = (patience: number, tell: () => string): Watch => {
  const { promise: hung, reject } = Promise.withResolvers<never>();
  hung.catch(() => undefined);
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    reject(new Error(`the laboratory went on no more for ${patience / 1000} s:\n${tell()}`));
  }, patience);
  return {
    heard: () => {
      if (!over) timer.refresh();
    },
    hung,
    get over() {
      return over;
    },
    end: () => clearTimeout(timer),
  };
};
