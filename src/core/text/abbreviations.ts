/**
 * Words whose final point does not end a sentence. Compiled by hand after the abbreviation chapters of the
 * Government Publishing Office Style Manual (https://www.govinfo.gov/collection/gpo-style-manual) and of the
 * Canadian Style (https://www.noslangues-ourlanguages.gc.ca/en/writing-tips-plus).
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a capital, and always followed by a name. */
export const BEFORE_NAME = list(
  'mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen gens lt col maj capt cpl sgt pvt cmdr adm brig det insp supt const ' +
    'hon rev fr msgr br st ste mt ft pres amb atty asst sec treas mme mlle mm messrs cllr cllrs coun ald dep comm cmsr',
);

/** Written in either case, and always followed by a number or by what they compare. */
export const BEFORE_NUMBER = list('no nos vol vols fig figs pp para v vs viz cf ca approx rs');

/** Written with a capital; a new sentence follows only where the next word begins sentences rather than names. */
export const MAY_END = list(
  'inc ltd co corp llc plc bros jr sr ave blvd rd hwy bldg univ ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex vt va wash wis wyo ont que sask alta',
);

/** The same in lower case. */
export const MAY_END_SMALL = list('etc al esq');

/** Words that begin a new sentence far oftener than they continue a name. */
export const SENTENCE_OPENERS = list(
  'the a an this that these those it its he she they we you i his her their our my there here in on at by for from with ' +
    'but and or so yet if when while as after before since although though because until once now then still also ' +
    'however meanwhile moreover what who where why how which some many most all both no not one two last according',
);
