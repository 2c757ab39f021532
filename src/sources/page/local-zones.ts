/**
 * Minutes east of UTC in countries with one zone and no summer time whose labels are nobody else's fashion, by the last
 * label of their hosts, from the IANA time zone database
 * (2025b): a time that a page of theirs tells without a zone is in that one.
 */
export const LOCAL_ZONES: Readonly<Record<string, number>> = {
  ae: 240,
  ar: -180,
  bo: -240,
  cn: 480,
  hk: 480,
  jp: 540,
  ke: 180,
  kr: 540,
  lk: 330,
  my: 480,
  ng: 60,
  np: 345,
  pe: -300,
  ph: 480,
  pk: 300,
  sa: 180,
  sg: 480,
  th: 420,
  tr: 180,
  tw: 480,
  uy: -180,
  ve: -240,
  vn: 420,
};
