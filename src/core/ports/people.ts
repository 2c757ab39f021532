export type PlatformName = 'console' | 'discord' | 'slack';

/** A channel that the bot may be asked in or post to. */
export interface Place {
  /** `platform:workspace:channel`. */
  readonly id: string;
  readonly platform: PlatformName;
  readonly workspace: string;
  readonly channel: string;
  readonly name: string;
  /** IANA zone of its settings and of its dates. */
  readonly zone: string;
  readonly language: string;
}

/** Who asked. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** As the platform says; the console's only user is one. */
  readonly manager: boolean;
  /** There where the platform did not say, and they count as none. */
  readonly unchecked?: true;
}

/** Who asks, and where. */
export interface Asker {
  readonly place: Place;
  readonly person: Person;
}
