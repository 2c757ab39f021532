/** Something that happens again and again, and can be waited for. */
export interface Signal {
  give(): void;
  /** Resolves when it is given next. */
  next(): Promise<void>;
}

export const createSignal = (): Signal => {
  let coming = Promise.withResolvers<void>();
  return {
    give: () => {
      coming.resolve();
      coming = Promise.withResolvers();
    },
    next: () => coming.promise,
  };
};

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Whether something ends within so many ms. */
export const within = async (ms: number, end: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const inTime = await Promise.race([end.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
};
