import type { DomElement } from './dom.ts';

/** A child that came before another, or last; or one that went. */
type Change =
  | { readonly kind: 'came'; readonly child: DomElement; readonly before: DomElement | null }
  | { readonly kind: 'went'; readonly child: DomElement };

/** So many changes are made to the list one by one; after more of them it is made anew. */
const FEW = 8;

/**
 * The children of an element as a list that is brought up to date when somebody asks for it: tens of thousands that are taken out
 * one after another cost what one does, whether or not the list is asked for between.
 */
export class ChildList {
  readonly #list: DomElement[];
  readonly #changes: Change[] = [];
  /** Where the last change was: the next one is likely to be beside it. */
  #near = 0;

  constructor(list: DomElement[]) {
    this.#list = list;
  }

  /** Notes a change; false where there are so many that the list is to be made anew. */
  note(change: Change): boolean {
    return this.#changes.push(change) <= FEW;
  }

  read(): readonly DomElement[] {
    for (const change of this.#changes) this.#make(change);
    this.#changes.length = 0;
    return this.#list;
  }

  #make(change: Change): void {
    const list = this.#list;
    if (change.kind === 'came' && change.before === null) list.push(change.child);
    else if (change.kind === 'came' && change.before !== null) list.splice(this.#find(change.before), 0, change.child);
    else list.splice(this.#find(change.child), 1);
  }

  /** Sought from both ends and from the last change on. */
  #find(child: DomElement): number {
    const list = this.#list;
    for (let away = 0; away < list.length; away++) {
      for (const at of [this.#near + away, this.#near - away, away, list.length - 1 - away]) {
        if (list[at] !== child) continue;
        this.#near = at;
        return at;
      }
    }
    return list.length;
  }
}
