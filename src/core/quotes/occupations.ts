import { PERSON_NOUNS } from '../text/titles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Endings by which English makes nouns for people from what they do; after Quirk et al., appendix I, "agential and occupational". */
const ENDINGS = /(?:er|or|ist|ian|ant|ee|man|woman|men|women|person|people|smith|wright|mate)$/u;

/** Nouns for people beside those on the list for speakers, which no ending tells. */
const PEOPLE = list(
  'servant agent chief clerk coxswain guard goalie guide cook reeve sarpanch teen hand recruit graduate advocate magistrate ' +
    'associate grader chair judge laureate bishop monk nun shepherd steward bard midwife bride groom heir ' +
    'descendant namesake novice apprentice coroner surveyor retiree sophomore freshman head scrum-half fly-half full-back centre-half ' +
    'winger hooker flanker prop lock batter seamer spinner quarterback linebacker outfielder shortstop forward left-hander ' +
    'right-hander all-rounder drag-flicker goaltender defenceman defenseman sprinter rower jockey ' +
    'warden chaplain vet medic mechanic cleric comic model nanny astronaut bureaucrat cop lifeguard bodyguard matron curate abbot abbess ' +
    'postmistress mistress alumnus alumna virologist tutor patron sponsor deputy',
);

/** Nouns for things, times and deeds that end as nouns for people do, and comparatives. */
const THINGS = list(
  'matter order letter river number paper power water tower center answer offer error floor door manner summer winter dinner factor ' +
    'sector motor mirror corner border chapter quarter theater disaster newspaper chamber weather october november december september ' +
    'another other former latter later after under over never ever rather whether either neither together longer further earlier older ' +
    'newer bigger smaller higher lower better larger greater younger cover danger anger hunger finger computer register character ' +
    'filter shelter cluster banner poster thriller bestseller blockbuster shower tender trigger container counter charter ladder liter ' +
    'litre meter kilometer silver leather feather fever flower monitor corridor human median urban american european african constant ' +
    'relevant important significant distant instant restaurant grant plant giant elephant resist mist fist committee coffee fee degree ' +
    'tree guarantee jubilee knee free master easter per her or for nor favor favour honor honour labor labour color colour harbor harbour ' +
    'behavior behaviour humor humour vapor anchor tractor reactor terror horror minor major interior exterior prior superior ' +
    'encounter murder order slaughter laughter transfer tumor rumour flavour parlour endeavour odour specimen regimen ' +
    'elder senior junior pleasant reluctant vibrant radiant dominant abundant reactant pollutant determinant covenant warrant italian asian christian',
);

/** Whether a noun, in lower case, stands for a person by what they are or do: "hydrologist", "coxswains", "mayor". */
export const isOccupation = (noun: string): boolean => {
  if (PERSON_NOUNS.has(noun)) return true;
  if (noun.endsWith('-in-law')) return true;
  const last = noun.replace(/^.*-/u, '').replace(/s$/u, '');
  return PERSON_NOUNS.has(last) || PEOPLE.has(last) || (last.length > 4 && !THINGS.has(last) && ENDINGS.test(last));
};

/** Nouns for bodies by which an organisation is described as a person is by an occupation. */
const BODIES = list(
  'company firm charity operator union group club body agency organisation organization nonprofit startup manufacturer maker retailer ' +
    'developer contractor trust coalition alliance publisher broadcaster newspaper bank insurer airline utility brewer supplier think-tank',
);

/** Whether a noun, in lower case, stands for what people have founded: "the charity that runs the canal". */
export const isBody = (noun: string): boolean => BODIES.has(noun);
