/** A priority queue as a binary heap: `take` gives the item that comes before all others. */
export interface Queue<T> {
  put(item: T): void;
  take(): T | undefined;
}

/** `before` orders the items totally, so that equal ones are taken in the same order each time. */
export function createQueue<T>(before: (one: T, other: T) => boolean): Queue<T> {
  const heap: T[] = [];
  const rises = (child: number, parent: number): boolean => {
    const [lower, upper] = [heap[child], heap[parent]];
    if (lower === undefined || upper === undefined || !before(lower, upper)) return false;
    heap[child] = upper;
    heap[parent] = lower;
    return true;
  };
  const firstChild = (parent: number): number => {
    const [left, right] = [heap[2 * parent + 1], heap[2 * parent + 2]];
    return left !== undefined && right !== undefined && before(right, left) ? 2 * parent + 2 : 2 * parent + 1;
  };
  return {
    put(item) {
      let at = heap.push(item) - 1;
      while (at > 0 && rises(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0, child = firstChild(0); rises(child, at); child = firstChild(at)) at = child;
      return first;
    },
  };
}
