/** Units of time and parts of the day, which are told in other words less often than mistaken. */
export const UNITS: readonly ReadonlySet<string>[] = [
  new Set('second minute hour day week month'.split(' ')),
  new Set('morning afternoon evening night'.split(' ')),
];
