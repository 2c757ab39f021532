/**
 * Words that tell what section of a newspaper an article belongs to, chosen by hand: those that seldom stand in another
 * section. A word counts with its plural; a phrase stands as written.
 */
export const topicWords: Readonly<Record<string, readonly string[]>> = {
  politics: [
    'parliament|parliamentary|election|electoral|ballot|voter|lawmaker|legislature|senator|senate|congress|mp|coalition',
    'opposition|prime minister|cabinet|caucus|referendum|by-election|campaign|manifesto|bill|legislation|policy|constituency',
    'party leader|premier|governor|mayor|minister|ministry|vote|votes|voted|partisan|impeachment|lobbying',
  ],
  world: [
    'ceasefire|embassy|ambassador|diplomat|diplomatic|foreign ministry|foreign minister|treaty|border|refugee|troops|airstrike',
    'militia|sanctions|united nations|peacekeeper|summit|humanitarian|invasion|missile|war|coup|rebel|migrants|asylum|consulate',
  ],
  business: [
    'share price|shares|shareholder|investor|profit|revenue|quarterly|merger|takeover|acquisition|bankruptcy|bank|inflation',
    'interest rate|economy|economic|economist|market|stock|bond|tariff|export|import|factory|manufacturer|retailer|layoff',
    'redundancies|wage|union|strike|company|firm|chief executive|startup|insurer|currency|central bank|supply chain|freight',
  ],
  technology: [
    'software|app|artificial intelligence|algorithm|chip|semiconductor|smartphone|internet|website|data breach|cyberattack',
    'hacker|ransomware|encryption|password|cloud|server|robot|developer|open-source|social media|platform|broadband|outage',
    'privacy|machine learning|computer|online|digital|satellite internet',
  ],
  science: [
    'scientist|researcher|physicist|astronomer|biologist|geologist|palaeontologist|archaeologist|telescope|species|fossil',
    'genome|experiment|laboratory|galaxy|planet|asteroid|spacecraft|orbit|particle|quantum|peer-reviewed|journal|hypothesis',
    'expedition|excavation|study|preprint|neutron|molecule|enzyme|seismic|magma',
  ],
  health: [
    'hospital|patient|doctor|nurse|clinic|clinical trial|vaccine|vaccination|virus|outbreak|infection|disease|cancer|diabetes',
    'drug|medicine|surgery|symptom|public health|mental health|epidemic|pandemic|surgeon|pharmacy|midwife|dementia|obesity',
    'health ministry|health service|ambulance|waiting list|measles|influenza',
  ],
  environment: [
    'climate|carbon|emissions|greenhouse|global warming|drought|wildfire|flood|glacier|sea level|biodiversity|conservation',
    'rainforest|pollution|renewable|solar|wind farm|heatwave|habitat|deforestation|coral|wetland|river|reservoir|plastic',
    'endangered|rewilding|fossil fuel|net zero|storm surge|peatland|seagrass|ecologist',
  ],
  culture: [
    'film|director|actor|actress|museum|gallery|exhibition|novel|novelist|author|poet|album|singer|concert|orchestra|theatre',
    'theater|playwright|festival|painting|painter|sculpture|book|publisher|opera|ballet|dancer|composer|literary|cinema',
    'library|heritage|choir|manuscript',
  ],
  sport: [
    'match|goal|coach|striker|midfielder|goalkeeper|league|tournament|championship|cup|final|season|player|referee|stadium',
    'olympic|athlete|marathon|medal|sprint|cricket|wicket|rugby|tennis|football|basketball|hockey|cyclist|penalty|innings',
    'semi-final|quarter-final|defender|relegation|grand prix|swimmer|playoff|overtime',
  ],
  local: [
    'council|councillor|town hall|city hall|neighbourhood|neighborhood|resident|street|parking|bus route|school board|library',
    'planning permission|zoning|high street|village|parish|county|roadworks|playground|allotment|bridge|market square|ferry',
  ],
};
