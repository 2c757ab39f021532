import type { PlatformName } from '../../src/core/ports.ts';
import type { StoreAddress } from '../../src/store/store.ts';

/** Where a process says that it is, and waits to be let go on: before and after each thing that can't be undone. */
export const steps = [
  'planned',
  'frozen',
  'claimed',
  'looking',
  'looked',
  'sending',
  'answered',
  'settled',
  'put off',
] as const;
export type Step = (typeof steps)[number];

/** Faults that are put into a process, so that the laboratory shows that it sees them. */
export type Planted = 'settles first' | 'never looks' | 'no fence' | 'hangs';

/** What a process is given to begin with. */
export interface Setting {
  readonly address: StoreAddress;
  readonly clockFile: string;
  /** How many processes share the tokens. */
  readonly replicas: number;
  readonly discord: { readonly api: string; readonly token: string };
  readonly slack: { readonly api: string; readonly botToken: string; readonly appToken: string };
  readonly planted: Planted | null;
}

export interface Announcement {
  readonly kind: 'step';
  readonly id: number;
  readonly step: Step;
  readonly deliveryId: string;
  /** Null where the step is the ledger's alone. */
  readonly platform: PlatformName | null;
  readonly channel: string | null;
}

export type ToProcess =
  | { readonly kind: 'begin'; readonly holder: string; readonly setting: Setting }
  | { readonly kind: 'tick' | 'go'; readonly id: number };

export type FromProcess =
  | Announcement
  | { readonly kind: 'loaded' | 'begun' }
  | { readonly kind: 'ticked'; readonly id: number };
