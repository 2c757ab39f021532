/**
 * How much a word tells: `sure` words seldom stand outside the topic, `telling` ones mostly stand in it, `hints` stand in it oftener
 * than elsewhere.
 */
export type Strength = 'sure' | 'telling' | 'hints';

/**
 * Words by which a reader knows what section of a newspaper an article belongs to, chosen by hand from the general
 * vocabulary of each: no names of people, firms, clubs, parties, places, prizes or leagues, and of contests and bodies only those of
 * the whole world ("olympic", "united nations"). In lower case, without marks (`by election`), parted by `|`; a word counts with its
 * plural, and the longest phrase at a place before its words. One word may tell of several topics.
 */
export const topicWords: Readonly<Record<string, Readonly<Record<Strength, readonly string[]>>>> = {
  politics: {
    sure: [
      'parliament|parliamentary|by election|lawmaker|legislator|legislature|senator|senate|house of representatives|backbencher',
      'prime minister|opposition leader|leader of the opposition|caucus|referendum|plebiscite|manifesto|constituency|gerrymander|impeachment',
      'general election|presidential election|midterm|snap election|election campaign|confidence vote|vote of confidence|no confidence',
      'lobbyist|reshuffle|cabinet reshuffle|filibuster|upper house|lower house|upper chamber|lower chamber|congressman',
      'congresswoman|swing voter|polling station|electoral|electorate|voter|running mate|speaker of the house|chief of staff|primaries',
    ],
    telling: [
      'election|ballot|congress|mp|coalition|opposition|cabinet|bill|legislation|premier|governor|mayor|minister|candidate|incumbent',
      'partisan|bipartisan|veto|vetoes|vetoed|lobbying|conservative|liberal|socialist|left wing',
      'right wing|party leader|ruling party|governing party|turnout|president elect|inauguration|constitutional amendment|politician',
      'political|politics|executive order|primary|attorney general|first minister',
      'shutdown|ministerial|deputy prime minister|presidency|policymaker|party conference|administration',
    ],
    hints: [
      'vote|voted|voting|votes|campaign|party|government|president|policy|amendment|law|majority|committee|ministry|resign|resigned|quits',
      'poll|rival|donor|adverts|treasury|ethics|chamber|inquiry|leader|budget|reform|approve|approved|federal|state|spokesman|pensions|seat|tax',
    ],
  },
  world: {
    sure: [
      'ceasefire|cease fire|truce|ambassador|envoy|embassy|consulate|diplomat|foreign minister|foreign ministry|foreign secretary|airstrike|air strike',
      'militia|peacekeeper|security council|united nations|separatist|insurgent|rebel|junta|coup|warlord|paramilitary|armistice|occupied territory',
      'drone strike|missile strike|missile test|ballistic missile|refugee camp|war crimes|prisoner exchange|peace talks|peace deal|peace treaty',
      'front line|hostage|abdicate|heads of state|head of state|election observers|humanitarian corridor|aid convoy|artillery|shelling',
      'shelled|besieged|guerrilla|jihadist|defence pact|annexation|annexed|garrison|nuclear talks|peace negotiator|state visit|displaced people',
    ],
    telling: [
      'troops|army|soldier|invasion|missile|war|refugee|migrants|asylum|sanctions|treaty|diplomatic|diplomacy|humanitarian|navy|military|warship',
      'aid worker|aid agency|aid agencies|border|frontier|foreign|ally|allies|allied|bilateral|summit|regime|tribunal|kidnapper|famine|king|monarch',
      'coronation|exile|civilians|uprising|protesters|envoys|un|fighter jet|battlefield|offensive|foreign policy',
      'armies|fighters|weapons|heavy weapons|civil war|defence minister|trade war|extremist|terrorist|genocide|ethnic|embargo|human rights|landmine',
    ],
    hints: [
      'fighting|general|rebels|killed|nations|nation|countries|negotiators|negotiations|camp|convoy|armed|expelled|summoned|agreement|pact|states',
      'republic|government|capital|province|global|international|mine|commander|region|crossed|flee|fled|blockade|leaders',
    ],
  },
  business: {
    sure: [
      'share price|shareholder|quarterly profit|interest rate|central bank|takeover|merger|bankruptcy|stock market|stock exchange|economist',
      'inflation|recession|investor|layoff|redundancies|gross domestic product|gdp|retail sales|chief executive|mortgage|bond market|private equity',
      'hedge fund|initial public offering|dividend|creditor|tariff|supply chain|house prices|unemployment rate|consumer prices|trade deficit',
      'futures|balance sheet|revenue|cryptocurrency|shares|stocks|insolvency|insolvent|venture capital|pay talks|job losses|bond yields',
      'antitrust|wholesaler|profit warning|market share|carmaker|brewer|exporter|importer|lender|broker|unemployment|stock index',
    ],
    telling: [
      'profit|company|companies|firm|economy|economic|market|bank|banking|export|import|manufacturer|retailer|wage|factory|currency|startup|start up',
      'acquisition|insurer|freight|merge|merges|trader|trading|analyst|quarter|sales|jobs|employer|workforce|industry|loan|debt|price|duties|costs',
      'supplier|consumer|brewery|grocer|supermarket|union|strike|investment|invested|oil|steel|earnings|regulator|rent|accountant|commodity|chain',
      'demand|index|financial|finance|audit|fares|fee|chairman|commerce|commercial|entrepreneur|customer|warehouse|energy prices|tourism|bankrupt',
    ],
    hints: [
      'business|workers|staff|per cent|percent|million|billion|buy|bought|sold|sell|deal|rise|rose|fell|cut|cuts|rate|owner|fund|tax|goods|plant|forecast',
      'management|employee|pay|cost|pricing|producer|brand|output|stock|buyers|households|branch|branches|fine|fines|margins|savings|cash',
    ],
  },
  technology: {
    sure: [
      'software|app|artificial intelligence|ai|algorithm|semiconductor|smartphone|data breach|cyberattack|cyber attack|cybersecurity|hacker|ransomware|malware',
      'encryption|encrypted|password|app store|open source|social network|social media|broadband|fibre network|machine learning|search engine|chatbot|firmware',
      'browser|self driving|driverless|virtual reality|cloud provider|cloud computing|data centre|data center|quantum computer|language model|computer chip',
      'operating system|router|gigabit|5g|messaging app|video game console|wearable|processor|chip maker|chipmaker|lidar|microchip|robotics|qubit',
      'online platform|tech giant|tech company|deepfake|spyware|phishing|web browser|smart home|facial recognition|touchscreen|programmer|developer kit',
    ],
    telling: [
      'chip|internet|website|server|robot|developer|outage|computer|digital|handset|laptop|download|hacked|hacking|coder|code|device|phone|gadget|tech',
      'user|privacy|technology|automation|headset|screen|battery|cloud|network|data|bug|engineers|update|cyber|platform|streaming service|influencer',
      'satellite internet|3d printing|drone delivery|biometric|wireless|bluetooth|electric car|autonomous|tablet|app developer',
    ],
    hints: [
      'online|startup|start up|video|feature|launch|system|hardware|model|patch|voice|account|accounts|post|posts|internet users|footage|camera|electronic',
    ],
  },
  science: {
    sure: [
      'scientist|physicist|astronomer|biologist|geologist|palaeontologist|paleontologist|archaeologist|archeologist|chemist|geneticist|neuroscientist|zoologist',
      'botanist|telescope|fossil|genome|galaxy|galaxies|asteroid|comet|spacecraft|space probe|space telescope|space agency|lunar|orbit|particle|neutrino|quantum',
      'hypothesis|peer reviewed|preprint|molecule|enzyme|dinosaur|excavation|observatory|mathematician|anthropologist|ancient dna|dna|supernova|black hole',
      'exoplanet|collider|microscope|astronaut|magma|seismometer|proton|neutron|gene editing|crispr|stem cell|cosmic|astrophysicist|cosmologist|theorem',
      'rocket engine|moon landing|solar system|evolutionary|skeletons|atomic|gravity',
    ],
    telling: [
      'researcher|laboratory|experiment|planet|species|journal|study|moon|space|rocket|research|insect|mammal|brain|professor|light years|laser|theory',
      'physics|chemistry|biology|astronomy|geology|genetic|gene|cell|bacteria|microbe|discovery|probe|mission|crust|stars|evolution|specimen|scientific',
      'satellite|samples|prehistoric|organism|mars|earth|volcano|eruption|tremor|geometry|maths|mathematics|million years|neuron|crater|meteorite|ice age',
    ],
    hints: [
      'university|team|published|authors|measured|dated|suggests|found|findings|animal|evidence|years ago|ancient|observed|lab|method|data|results|test',
    ],
  },
  health: {
    sure: [
      'vaccine|vaccination|vaccinated|clinical trial|epidemic|pandemic|public health|mental health|health service|health ministry|health officials|surgeon|midwife',
      'dementia|obesity|diabetes|cancer|measles|influenza|flu|cholera|malaria|tuberculosis|antibiotic|virologist|epidemiologist|paediatrician|pediatrician|psychiatrist',
      'general practitioner|gp|waiting list|arthritis|tumour|tumor|chemotherapy|therapist|diagnosis|diagnosed|gene therapy|side effect|listeria|salmonella',
      'nicotine|vape|emergency department|health board|lung disease|heart disease|heart attack|pregnancy|maternity|dentist|pharmacist|painkiller|immunity',
      'opioid|overdose|disease outbreak|symptom|infectious|virus|covid|coronavirus|hiv|nursing home|healthcare|health care|depression|cardiologist|oncologist|blood pressure',
    ],
    telling: [
      'hospital|patient|doctor|nurse|clinic|outbreak|infection|infected|disease|medicine|surgery|pharmacy|ambulance|medical|treatment|therapy|drug|ward|wards|illness',
      'ill|smoking|stroke|pain|transplant|blood test|health|diet|nutrition|calories|sleep|injection|dose|recall|diarrhoea|nausea|fever|anxiety|psychologist|addiction',
      'pregnant|infant|toddler|intensive care|caregiver|care home|strain|psychological|medication|prescription|wellbeing|kidney|liver|hip|hearing|sick',
    ],
    hints: [
      'trial|virus|cases|deaths|children|care|tested|risk|staff|test|study|food agency|batches|treated|parents|drugs|births|baby|hygiene|exercise|adults',
    ],
  },
  environment: {
    sure: [
      'climate change|climate summit|climate policy|climate|global warming|greenhouse|carbon dioxide|carbon|emissions|biodiversity|deforestation|rainforest|wetland|peatland|peat',
      'rewilding|fossil fuel|net zero|sea level|renewable|wind farm|solar power|solar panel|wind power|coral|coral reef|seagrass|ecologist|conservationist|conservation|glacier',
      'microplastic|endangered species|habitat|environmentalist|poacher|poaching|sanctuary|wildlife|environment agency|oil spill|toxic waste|carbon capture|extinction|extinct',
      'national park|overfishing|ocean acidification|invasive species|pesticide|air pollution|bleaching|coal mine|marine biologist|nature reserve',
    ],
    telling: [
      'pollution|polluted|drought|environment|environmental|coal|forest|species|reservoir|turbine|plastic|recycling|endangered|ecosystem|wolf|wolves|rhino|whale|cod|fishing',
      'river|ice|melting|nature|rangers|breed|birds|toxic|sewage|spill|heatwave|bog|ocean|reef|landfill|sustainability|sustainable|pollinator|deer|elephant',
      'clean energy|green energy|electricity|hydropower|geothermal|nuclear power|oil drilling|pipeline|environmental groups|campaigners|wells|trees|waste',
    ],
    hints: [
      'warm|warming|degrees|water|energy|sea|land|animals|farmers|tonnes|lake|lakes|plants|heat|cooler|activists|soil|power|coast|mountain|metals|summit',
    ],
  },
  culture: {
    sure: [
      'film festival|actor|actress|museum|gallery|exhibition|novel|novelist|poet|poem|poetry|album|singer|concert|orchestra|theatre|playwright|opera|ballet|composer|conductor',
      'soprano|literary|cinema|box office|choir|book prize|screenwriter|filmmaker|guitarist|drummer|pianist|violinist|choreographer|comedian|stand up comedy|sculptor|curator',
      'painter|streaming series|tv series|sitcom|sequel|movie|soundtrack|musical|bestseller|biography|memoir|laureate|hip hop|pop star|rapper|punk|jazz|symphony',
      'animated|documentary|red carpet|fine art|film director|rock band|band|museums|stained glass|verse|verses|season premiere',
    ],
    telling: [
      'film|director|author|festival|painting|sculpture|publisher|dancer|dance|heritage|manuscript|musician|music|song|art|artist|drama|audience|critic|stage|rehearsal',
      'rehearsals|tickets|fans|fiction|comedy|celebrity|star|premiere|episode|viewers|television|broadcaster|library|book|essay|writer|auction|medieval',
      'fashion|designer|architecture|architect|photographer|photography|awards|cathedral|culture|cultural|score|tour|play|theater|streaming|entertainment|plays',
    ],
    hints: [
      'wrote|written|read|screen|studio|award|prize|judges|humour|character|characters|season|story|played|show|number one|visitors|restored|works|produce|words|opens',
    ],
  },
  sport: {
    sure: [
      'striker|midfielder|goalkeeper|semi final|quarter final|semifinal|quarterfinal|wicket|cricket|rugby|tennis|football|basketball|hockey|baseball|quarterback|touchdown|innings|batsman',
      'bowler|spin bowler|relegation|grand prix|playoff|world cup|world champion|yellow jersey|time trial|pole position|straight sets|grandmaster|olympic|olympics',
      'paralympic|marathon|athlete|sprinter|cyclist|swimmer|rower|golfer|boxer|jockey|doping|hat trick|stoppage time|penalty shootout|league leaders|top seed|seeded|transfer window|test match|final whistle',
      'referee|medal|gold medal|silver medal|world record|head coach|squad|pitch|winger|defender|knockout stage|medallist|heavyweight|surfing|gymnast|skier|snooker|athletics|footballer|tournament',
    ],
    telling: [
      'match|coach|league|championship|champion|cup|player|stadium|team mate|teammate|captain|club|caps|tries|tour|derby|season|overtime|penalties|penalty|goal|goals|golf|boxing|ski|skiing|racing|race',
      'qualifier|trophy|finalist|final|finals|round|serve|opponent|opponents|substitute|headed|corner|side|gold|bronze|holders|hosts|visitors|manager|seed|set|sets|points|fixture|fixtures|offside|defeat|defeats',
      'undefeated|unbeaten|victory|winner|runner|runners|lap|laps|grid|stewards|climb|chess|scored|scores|score|sacked|rookie|offence|sport|sports|sporting|matches|beat|beats|fans|draft pick|injury',
    ],
    hints: [
      'win|wins|won|lost|loss|play|played|game|games|lead|led|second half|first half|minute|minutes|record|team|title|table|forward|world champions|kick|try|retires|transfer|attack|semi',
    ],
  },
  local: {
    sure: [
      'council|councillor|town hall|city hall|planning permission|high street|roadworks|allotment|bus route|school board|town centre|city centre|parking fee|parking|planning committee|parish council',
      'neighbourhood|neighborhood|town council|borough|zoning|playground|market square|village hall|village|local residents|bin collection|roundabout|headteacher|pothole',
      'district council|county council|bus lane|cycle lane|community centre|post office|timetable|local authority|street lights|resident|commuter|detour|neighbours',
    ],
    telling: [
      'library|parish|county|street|bridge|ferry|tram|bus|buses|depot|pub|shop|traffic|town|suburb|volunteers|carnival|parade|fountain|square|petition|traders|drivers|flats|homes|station|school',
      'pupils|local|district|pavement|footpath|pier|harbour|mayor|repairs|junction|signals|transport authority',
    ],
    hints: [
      'city|plan|plans|road|closed|reopen|open|opens|children|parents|lane|meeting|trial|operator|fees|families|garden|park',
    ],
  },
  crime: {
    sure: [
      'murder|murdered|manslaughter|homicide|jailed|life sentence|detective|burglar|burglary|robbery|robber|prosecutor|jury|juror|convicted|convict|conviction|sentencing|sentenced|arrested|arrest',
      'stabbing|stabbed|shooting|gunman|fraud|money laundering|bribery|embezzlement|assault|rape|rapist|kidnapping|drug ring|trafficking|smuggler|smuggling|cocaine|heroin|in custody|remanded|bail',
      'plea|pleaded guilty|pleaded not guilty|pleads guilty|on trial|stand trial|restraining order|arson|arsonist|inmate|crime scene|appeal court|court of appeal|high court judge|police officer|murder trial',
      'thief|thieves|theft|gang|mafia|stalker|charged with|dawn raids|handcuffed|crown court|death row|domestic violence|sex offender|extortion|perjury|indicted|indictment|criminal|acquitted|suspect',
    ],
    telling: [
      'police|court|judge|trial|charges|charge|guilty|officer|crime|victim|investigator|prison|jail|lawyer|defendant|witness|verdict|custody|raid|raids|shot|gun|knife|stole|stolen|attacker|evidence|sentence',
      'fined|lawsuit|plaintiff|supreme court|tribunal|sheriff|killing|killer|violence|abuse|escape|prosecution|allegations|syndicate|forged|forgery|counterfeit|corruption|bribe',
    ],
    hints: [
      'investigation|search|footage|suspended|denies|denied|admits|admitted|appeal|released|force|accused|alleged|caught|missing|seized|neighbour|law|nightclub|drug|drugs|cash|victims|attack|years',
    ],
  },
  weather: {
    sure: [
      'cyclone|hurricane|typhoon|tornado|twister|earthquake|quake|aftershock|tsunami|wildfire|landslide|mudslide|avalanche|blizzard|flood|floods|flooded|flooding|storm surge|forecaster|meteorologist',
      'meteorological|weather service|weather office|heavy rain|snowfall|evacuate|evacuated|evacuation|firefighter|rescuer|rescue team|rescue teams|survivor|derails|derailed|shipwreck|sinks|lava|erupts',
      'sandbags|gusts|weather warning|magnitude|millimetres of rain|thunderstorm|hailstorm|heatwave|emergency crews|death toll|plane crash|power cut|without power|capsized|bursts its banks|epicentre',
    ],
    telling: [
      'storm|snow|rain|winds|rainfall|temperature|heat|fog|drought|disaster|emergency|helicopter|helicopters|strands|stranded|topples|dam|ash|volcano|collapsed|crash|crashed|shelters|rescue|rescued',
      'injured|killed|passengers|survivors|bodies|weather|frost|cold snap|hail|lightning|gale|visibility|sunshine|degrees|explosion|blast|fire|blaze|tunnel|divers|sank|buried|floodwater',
    ],
    hints: [
      'warned|dozens|overnight|suburbs|homes|houses|dead|damage|roofs|trees|roads|road|river|villages|airports|flights|motorway|aboard|slope|hit|struck|feet|wave|leave|ground|searching',
    ],
  },
};

/** Turns of phrase that borrow a topic's words: nothing in them counts. */
export const figuresOfSpeech: readonly string[] = [
  'war of words|take no prisoners|took no prisoners|race against time|race to|goal of|a goal for|prime target|final stage|in the long run|on the other hand|at stake',
  'kick off|level playing field|game changer|moving the goalposts|uphill battle|bitter pill|on the table|at the table|shot on|shot with|play a role|plays a role|played a role',
  'rose to fame|stars align|in the wake|high profile|dealt a blow|drop in the ocean|tip of the iceberg|perfect storm|storm of|by storm|flood of|in the eye of|set the stage',
  'at this stage|final straw|judge for|court the|in court shoes|fire up|fires for|under fire|bank on|bank holiday|state of the art|in the making|no match|match the|matches the|a match for',
  'point of view|the whole story|cold war era|cut short|cut back|set up|sets up|sets out|set out|set for|set to|set aside|set of|a set|on record|for the record|off the record|in charge|takes charge|take charge',
];
