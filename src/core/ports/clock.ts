/** What the core and the rooms need from outside. All times are milliseconds since the epoch, UTC. */
export interface Clock {
  now(): number;
}

/** Where facts and sentences go that only the operator sees. */
export interface Log {
  debug(facts: object, sentence: string): void;
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}
