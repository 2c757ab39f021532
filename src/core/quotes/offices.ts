/** Nouns that all stand for a member of a legislature, so that one may take up another. */
export const LAWMAKERS: ReadonlySet<string> = new Set(
  (
    'mp mla mep msp mpp mp-elect senator sen congressman congresswoman congressperson representative rep lawmaker legislator ' +
    'parliamentarian member backbencher assemblyman assemblywoman delegate deputy councillor councilor councilman councilwoman ' +
    'alderman minister politician'
  ).split(' '),
);
