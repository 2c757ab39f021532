/** What a page calls itself among several, in the languages most read; `1/3` alone counts pictures. */
export const PAGE_OF = String.raw`(?:page|seite|página|pagina|strona|sida|side|страница)\s(\d{1,2})\s?(?:of|von|de|di|van|z|av|af|sur|из|\/)\s?(\d{1,2})`;

/**
 * Lines of news pages that are not the article: what people found in the way in 90 pages of many publishers, by kind. Each is
 * tried on a whole line; corrections, editors' notes and anything in quotation marks are never furniture.
 */
export const FURNITURE: readonly { readonly kind: string; readonly longest: number; readonly pattern: RegExp }[] = [
  {
    kind: 'control',
    longest: 40,
    pattern:
      /^(?:advert(?:isement)?s?|advertising|anzeige|werbung|publicité|publicidad|skip to (?:main )?content|continue reading(?: below)?|story continues(?: below)?|read more|weiterlesen|subscribe(?: now)?|sign up|sign in|log in|share(?: this)?(?: article| story)?|print|comments?(?: \(\d+\))?|post comments?.*|leave a (?:comment|reply)|caption|close|enlarge image|expand|loading.*|email the author|view author archive|follow on twitter|more on this|image \d+ of .*|\d+ of \d+|gallery|watch now|play video|listen now|download|home|back to top|hide caption|toggle caption|show more|view comments|add comment|this slideshow requires javascript|отзывы|комментарии|(?:artikel |beitrag )?(?:teilen|drucken|merken|vorlesen)|(?:keine |\d+ )?kommentare?(?: schreiben| anzeigen)?|kommentieren|externer inhalt|mehr (?:laden|anzeigen)|quellen (?:aus|ein)blenden|imprimer|partager|commenter|imprimir|compartir|compartilhar|valora esta noticia|drukuj|udostępnij|komentarze|stampa|condividi|afdrukken|lees meer|ler mais|leer más|lire la suite|leggi tutto|czytaj więcej|читать далее)[.:…]*$/i,
  },
  {
    kind: 'print',
    longest: 260,
    pattern:
      /^(?:print (?:this )?(?:page|article|story)|printer[- ]friendly(?: version| page)?|(?:(?:this )?(?:article|page|story)(?: was)? )?printed (?:from\b.{0,200}|on\b.{0,30}\d.{0,20})|url (?:to|of|for) (?:the |this )?(?:article|page|story)\b.{0,200}|(?:find|read|view) this (?:article|story|page) (?:at|online)\b.{0,60}https?:\S*|(?:source )?(?:url|address)\s?:\s?https?:\S*|click here to print|close (?:this )?window|(?:diese )?seite (?:aus)?drucken|druckversion|fenster schließen|imprimer (?:la page|cet article)|version imprimable|fermer (?:la |cette )?fenêtre|imprimir (?:esta página|este artículo)|cerrar (?:esta )?ventana|stampa (?:questa pagina|articolo))\W*$/i,
  },
  {
    kind: 'player',
    longest: 200,
    pattern:
      /^(?:this is a modal window|beginning of dialog window|end of dialog window|the media could not be loaded|(?:this )?video (?:is )?(?:not available|unavailable)\W*$|(?:current time|duration|remaining time|loaded)\s?-?[\d:% ]+$|your browser (?:does not|doesn['’]t) support (?:the|html5|this)\b|please (?:turn on|enable) javascript\b)/i,
  },
  {
    kind: 'part',
    longest: 40,
    pattern: new RegExp(`^${PAGE_OF}\\W*$`, 'iu'),
  },
  {
    kind: 'shortcode',
    longest: 300,
    pattern: /^\[\/?[a-z]+[a-z_-]*(?:\s[^\]]*=[^\]]*)?\](?:.{0,120}\[\/[a-z_-]+\])?$/i,
  },
  {
    kind: 'related',
    longest: 160,
    pattern:
      /^citation: .*\bretrieved\b|^more\b.{0,40}: ?https?:\/\/|^\W*(?:related(?: (?:news|posts?|stor(?:y|ies)|articles?|content|coverage))?|see also|also see|also read|read also|read more|read next|read|more|also|also on [\w.]+|you (?:may|might) also like|recommended(?: for you| reading)?|watch|don['’]t miss|must read|further reading|recent articles|popular this week|most (?:read|popular|viewed)|trending(?: now)?|lesen sie (?:auch|mehr|hier|dazu)(?: die folgenden beiträge)?|mehr (?:zum thema|dazu)|auch interessant|schon gelesen|zum weiterlesen|weiterführende links|weitere (?:artikel|beiträge|meldungen|informationen)|das könnte (?:sie|dich)(?: auch)? interessieren|neueste (?:artikel|beiträge)|(?:à )?lire (?:aussi|également)|voir aussi|sur le même sujet|puedes? ver|te puede interesar|le[ae] también|lea además|leer más|leia (?:também|mais)|veja (?:também|mais)|dowiedz się więcej|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|leggi anche|lees ook|läs (?:också|även|mer)|les også|читайте также|смотрите также|関連記事|あわせて読みたい)(?:\s*[:»：].*|\W*)$/i,
  },
  {
    kind: 'credit',
    longest: 120,
    pattern:
      /^(?:\(?(?:photo|image|picture|video|foto|фото|bild|graphic|illustration)(?:graph)?s?(?: credits?| courtesy)?(?:\s*[:|©]| by | via | courtesy )|©|image credit|getty images\b|file photo\b|quelle:|źródło:|fuente:|fonte:|bron:|источник:)|(?:\/|\||\bvia )\s*getty images\W*$|\((?:AP|Reuters|AFP|EPA|Getty)\b[^)]{0,40}\)$/i,
  },
  {
    kind: 'byline',
    longest: 80,
    pattern:
      /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Tt]ext|[Ww]ords|[Aa]utor(?:in)?|[Aa]uthor):?\s+(?:\p{Lu}[\p{L}.'’-]*(?:,? (?:and|und|et|y|e|en|von|van|de|der|&) | |, |$)){2,6}$/u,
  },
  {
    kind: 'date line',
    longest: 110,
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|created|modified|veröffentlicht|publiziert|aktualisiert|stand|publié|mis à jour|publicado|pubblicato)\b(?!.*\b(?:by the|that|which)\b).{0,80}\d|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b.{0,50}$|\d{1,2}\.\d{1,2}\.\d{4}\b.{0,25}$)/i,
  },
  {
    kind: 'prompt',
    longest: 320,
    pattern:
      /\b(?:subscribe|sign(?:ing)? up|signup|register|follow|like) (?:to|for|us|here|now|me|him|her|them)\b.*\b(?:newsletters?|e-?mails?|inbox|channel|twitter|facebook|instagram|telegram|whatsapp|linkedin|updates|youtube|podcast|app)\b|\bnewsletter\b.*\b(?:sign up|subscribe|inbox|abonnieren)\b|^(?:get|download) (?:the|our)\b.*\b(?:app|newsletter|inbox)\b|\b(?:straight|right|delivered) (?:in|to|into|through) your (?:inbox|letterbox)\b|^follow \S+(?: \S+)? on (?:twitter|facebook|instagram|x)\b|^(?:like|enjoyed) this (?:story|article)\?|^have a (?:tip|story)\b|^join (?:our|the conversation)\b|^subscribe to\b.{0,80}\b(?:and|for)\b|^let our\b.*\binbox\b|\bthis website uses cookies\b|^want more\b.*\?$|\baffiliate (?:links?|commission)\b|^(?:this entry was posted|posted) in\b.*\bbookmark\b|^(?:dieser|der) (?:beitrag|eintrag) wurde\b.*\bveröffentlicht\b|^if you (?:enjoyed|liked)\b.{0,40}\bthis (?:post|article|story)\b|\b(?:artikel|beitrag)(?: mit anderen)? (?:teilen|diskutieren)\b|\b(?:abonnieren sie|abonniere|abonnez-vous|inscrivez-vous|suscríbe(?:te|ase)|iscriviti|zapisz się|meld je aan|werden sie mitglied|jetzt mitglied werden)\b|^pour lire la suite\b|^get access to\b.*\bsubscriptions?\b|\bclick to tweet$/i,
  },
  {
    kind: 'copyright',
    longest: 300,
    pattern:
      /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)\b|\bis subject to copyright\b|\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены)\b|^(?:dieser|der) (?:text|artikel|beitrag)\b.{0,80}\blizenz\b|^suggested citation\b|^via syndi/i,
  },
  {
    kind: 'desk',
    longest: 320,
    pattern:
      /^\(?(?:additional |with )?report(?:ing|age) by\b|^(?:associated press |ap |reuters )?writers?\b.*\bcontributed\b|\bcontributed to this (?:report|story|article)\b|^[\p{L}.' -]{4,40} (?:can|may) be reached (?:at|on)\b|^reach (?:the reporters?|\p{L}+) (?:at|on)\b|\breading time\b|^tempo de leitura\b/iu,
  },
];

/** Names by which pages class what is not the article's text. */
export const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:caption|captions|credit|credits|photo-?credit|byline|dateline|timestamp|newsletter|related|recirc|promo|share|sharing|social|breadcrumbs?|tags|tag-?list|advert\w*|copyright|author-?bio|read-?more|readmore|wp-caption-text|caption-text|image-?caption|media-?caption|inline-?related|click-?to-?tweet|tweet-?this)(?:$|[\s_-])/i;

/** Names of what is shown beside a word that is pointed at; elsewhere the same names explain buttons. */
export const POINTED_CLASS =
  /(?:^|[\s_-])(?:tool-?tip(?:-?(?:text|content|body))?|pop-?over|hover-?card|rollover-\w+-block)(?:$|[\s_-])/i;

/** Names of the desk's line above a story; the same classes style headings within it. */
export const STANDFIRST_CLASS = /(?:^|[\s_-])(?:standfirst|dek|sub-?headline|strapline)(?:$|[\s_-])/i;

/** Names of what asks for a subscription where the text breaks off; some sites name each paragraph so. */
export const PAYWALL_CLASS =
  /(?:^|[\s_-])(?:pay-?wall|reg-?wall|subscribe-?wall|payment-?wall|premium-?teaser)(?:$|[\s_-])/i;

export const ASKS_TO_PAY =
  /\b(?:subscri\w+|sign (?:in|up)|log ?in|member(?:ship)?|unlimited access|continue reading|abonn\w+|mitglied|weiterlesen|suscri\w+|assin\w+)\b/i;

/** Names of a box about who wrote the article. */
export const AUTHOR_BOX_CLASS =
  /(?:^|[\s_-])(?:author-?(?:box|bio|info|desc(?:ription)?|profile|details|card)|about-?(?:the-?)?author|autor(?:en)?-?(?:box|info|profil)|saboxplugin-wrap|post-?author-?bio)(?:$|[\s_-])/i;

/** Headings after which only other stories come. */
export const OTHER_STORIES =
  /^\W*(?:(?:more|other|latest|top|recent|related|popular|recommended|most read|great)\b.{0,30}\b(?:stories|articles|news|posts|reads|wired stories)|you (?:may|might) also like|read (?:more|next)|related|trending(?: now)?|recommended(?: for you)?|popular|latest|most (?:read|popular|viewed)|want more stories like this\?|more from\b.{0,40}|around the web|holiday gift guides|(?:auch|das könnte (?:sie|dich) auch) interessant|weitere (?:artikel|beiträge|meldungen|nachrichten)|neueste (?:artikel|beiträge|nachrichten)|ähnliche (?:artikel|beiträge)|mehr (?:zum thema|zu\b.{0,40}|aus\b.{0,40})|zum weiterlesen|das könnte (?:sie|dich)(?: auch)? interessieren|meistgelesen(?:e artikel)?|heute empfehlen wir|articles (?:liés|similaires|récents)|sur le même (?:sujet|thème)|à lire (?:aussi|également)|artículos relacionados|noticias relacionadas|te puede interesar|más noticias|notícias relacionadas|veja também|leia também|articoli correlati|leggi anche|powiązane artykuły|zobacz także|czytaj także|lees ook|meer nieuws|читайте также|похожие (?:статьи|новости)|(?:самые )?(?:популярные|читаемые).{0,20}|ещё по теме)\W*$/i;

/** Labels of a list of links to other stories, within the text or below it. */
export const ANNOUNCES =
  /^\W*(?:more|more (?:on|from|about)\b.{0,40}|related(?: \w+){0,2}|read (?:more|also|next)|see also|also read|further reading|mehr(?: (?:zum thema|dazu))?|lesen sie (?:auch|mehr|dazu)|auch interessant|(?:à )?lire aussi|voir aussi|lea también|te puede interesar|leia também|veja também|leggi anche|czytaj (?:też|także)|lees ook|читайте также)\W*$/i;
