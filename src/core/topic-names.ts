/** The sections that most newspapers share, with the heading that stands over the stories of each. */
export const topicHeadings = {
  world: 'World',
  politics: 'Politics',
  business: 'Business',
  technology: 'Technology',
  science: 'Science',
  health: 'Health',
  environment: 'Environment',
  culture: 'Culture',
  sport: 'Sport',
  crime: 'Crime and courts',
  weather: 'Weather and disasters',
  local: 'Local',
} as const;

export type UsualTopic = keyof typeof topicHeadings;

/** What feeds, publishers and people call the usual topics otherwise; in lower case, without marks. */
export const topicSynonyms: Readonly<Record<UsualTopic, readonly string[]>> = {
  world: [
    'world|international|foreign|global|global news|around the world|abroad|overseas|world affairs|international affairs|monde|welt|mundo',
  ],
  politics: ['politics|political|government|elections|election|parliament|congress|policy|politique|politik|politica'],
  business: [
    'business|economy|economics|economic|finance|financial|markets|money|companies|industry|commerce|investing|personal finance|jobs',
    'business and economy|business and finance|economie|wirtschaft|economia',
  ],
  technology: [
    'technology|tech|technologies|digital|gadgets|computing|computers|internet|cybersecurity|cyber security|ai|artificial intelligence|software|it',
    'sci tech|technologie|technik|tecnologia',
  ],
  science: [
    'science|sciences|space|astronomy|physics|biology|archaeology|palaeontology|science and nature|wissenschaft|ciencia',
  ],
  health: [
    'health|medicine|medical|wellness|wellbeing|well being|healthcare|health care|mental health|public health|sante|gesundheit|salud',
  ],
  environment: [
    'environment|climate|climate change|climate crisis|nature|energy and environment|wildlife|conservation|sustainability|science and environment',
    'environnement|umwelt|medio ambiente',
  ],
  culture: [
    'culture|arts|art|entertainment|arts and entertainment|entertainment and arts|arts and culture|books|film|films|movies|music|tv|television',
    'tv and radio|theatre|theater|stage|celebrity|celebrities|showbiz|lifestyle and culture|kultur|cultura',
  ],
  sport: [
    'sport|sports|football|soccer|cricket|rugby|rugby union|rugby league|tennis|golf|basketball|baseball|ice hockey|hockey|cycling|athletics|boxing|formula 1|f1|motorsport',
    'motor sport|olympics|nba|nfl|nhl|mlb|racing|horse racing|winter sports|deporte|deportes',
  ],
  crime: ['crime|crime and courts|crime and justice|courts|court|law and order|police|justice|true crime'],
  weather: ['weather|weather and disasters|disasters|natural disasters|storms|forecast|wetter|meteo'],
  local: [
    'local|local news|regional|community|communities|city|metro|neighbourhoods|neighborhoods|neighbourhood|lokal|lokales',
  ],
};

/** One region under several names; it stays a topic of its own. */
export const regionSynonyms: Readonly<Record<string, readonly string[]>> = {
  us: ['us|usa|u s|u s a|united states|america|us and canada'],
  uk: ['uk|u k|united kingdom|britain|great britain'],
  eu: ['eu|e u|european union'],
  national: ['national|nation|domestic|home affairs'],
};

/** The headings of those whose name is written otherwise than with a capital. */
export const regionHeadings: Readonly<Record<string, string>> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
};

/** What feeds call themselves without naming a topic. */
export const noTopics: readonly string[] = [
  'news|top stories|top story|top news|top headlines|headlines|latest|latest news|latest headlines|latest stories|breaking|breaking news|all|all news|all stories|all articles',
  'home|homepage|home page|front page|frontpage|main|rss|rss feed|feed|feeds|atom|xml|default|general|general news|misc|miscellaneous|other|others|uncategorized|uncategorised',
  'featured|features|feature|must read|most read|most popular|popular|trending|editor s picks|editors picks|editor s choice|highlights|stories|articles|article|posts|post|blog|blogs',
  'updates|live|live updates|video|videos|photos|pictures|audio|podcast|podcasts|newsletter|newsletters|press releases|today|daily|weekly|archive|subscriptions|untitled|none|unknown',
];

/** What publishers add to the name of a topic: "sports news", "latest on health". */
export const topicTrimmings: readonly string[] = [
  'latest on|latest in|all about|news|headlines|stories|top stories|latest|latest news|breaking news|articles|feed|rss|rss feed|section|coverage|updates|the',
];
