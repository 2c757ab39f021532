/** Nouns that all stand for a member of a legislature, so that one may take up another. */
export const LAWMAKERS: ReadonlySet<string> = new Set(
  (
    'mp mla mep msp mpp mp-elect senator sen congressman congresswoman congressperson representative rep lawmaker legislator ' +
    'parliamentarian member backbencher assemblyman assemblywoman delegate deputy councillor councilor councilman councilwoman ' +
    'alderman minister politician'
  ).split(' '),
);

/** Nouns for one calling, so that "the judge" may take up "Justice Ida Brook", and "the lawyer" counsel. */
const CALLINGS: readonly ReadonlySet<string>[] = [
  'judge justice magistrate sheriff',
  'lawyer attorney counsel barrister solicitor advocate',
  'premier minister',
  'coach manager boss',
  'doctor physician surgeon medic gp',
  'writer author novelist playwright poet columnist',
  'academic professor scholar lecturer',
  'scientist researcher',
  'ceo executive boss',
  'police officer detective inspector constable sergeant superintendent',
  'priest vicar rector reverend rev pastor minister cleric',
  'chair chairman chairwoman chairperson',
  'spokesman spokeswoman spokesperson',
  'head headteacher headmaster headmistress principal teacher',
  'singer musician vocalist',
  'skipper captain',
].map((nouns) => new Set(nouns.split(' ')));

/** A noun for what somebody does, with the nouns that may stand for the same. */
export const sameCalling = (noun: string): ReadonlySet<string> => {
  if (LAWMAKERS.has(noun)) return LAWMAKERS;
  const all = new Set([noun]);
  for (const calling of CALLINGS) if (calling.has(noun)) for (const other of calling) all.add(other);
  return all;
};
