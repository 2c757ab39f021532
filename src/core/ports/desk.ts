import type { Action, Card } from '../card.ts';
import type { Form } from '../command/form.ts';
import type { Problem } from '../problem.ts';
import type { Asker, Person, Place, PlatformName } from './people.ts';

/** What somebody asks. */
export type Request =
  /** What follows `/news`. */
  | { readonly kind: 'typed'; readonly text: string }
  /**
   * A verb with its options, as a platform's own fields or a form give them. What was not asked for is absent; a field
   * of a form that stands empty may be there as '', which takes away what can be taken away.
   */
  | { readonly kind: 'filled'; readonly verb: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'pressed'; readonly action: Action }
  /** The links of a message that somebody wants read, in its order. */
  | { readonly kind: 'linked'; readonly links: readonly string[] };

export interface Answer {
  readonly card: Card;
  /** `replace`: an edit of the message whose button was pressed; `add`: a new message. */
  readonly how: 'add' | 'replace';
  /** What the card explains, where it explains a failure. */
  readonly problem: Problem | null;
}

/** What can be told of an answer before it is there. */
export interface Prospect {
  /** Who will see it, unless it fails: a failure is for the asker alone. */
  readonly audience: 'everyone' | 'asker';
  readonly how: Answer['how'];
  /** True where it may take longer than a second. */
  readonly slow: boolean;
  /** True where it may change something: whoever is not let answer must not even begin. */
  readonly changes: boolean;
}

/** A value that can be chosen for an option: both at most 100 characters. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What a platform calls when somebody asks something. Never rejects: a failure is a card too. */
export interface Desk {
  answer(request: Request, asker: Asker): Promise<Answer>;
  prospect(request: Request): Prospect;
  /** What to ask in a form instead of answering: where a verb that has one is given no option. Null where there is nothing to ask. */
  form(request: Request, asker: Asker): Promise<Form | null>;
  /** At most 25 values for an option of which so much is typed; none where it has no such list. */
  complete(verb: string, option: string, typed: string, asker: Asker): Promise<readonly Choice[]>;
  /** The digests of a workspace in the places that this person sees, with what they may do about them. */
  overview(
    workspace: { readonly platform: PlatformName; readonly id: string },
    person: Person,
    sees: (place: Place) => Promise<boolean>,
  ): Promise<Card>;
}
