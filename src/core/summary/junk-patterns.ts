/**
 * Lines of a page that tell nothing of its story: invitations, credits, captions, boilerplate.
 * Compiled by hand from the furniture that news sites print in the body; each must match from a sentence's beginning
 * unless it says otherwise.
 */
export const JUNK: readonly RegExp[] = [
  // invitations
  /^(?:click|tap|swipe|scroll|sign up|subscribe|follow (?:us|the|our|@|live)|like us|share this|read (?:more|also|next|the full|our)|see (?:also|more|our)|watch(?: (?:the|this|more|live|below|now))?(?::| video| above| below| live)|listen (?:to|now|live|here)|download (?:our|the)|hello and welcome|good (?:morning|afternoon|evening)[.,!]|welcome (?:back )?to (?:our|the live)|(?:that['’]s|this is) (?:all|where we|it from|a wrap)|stay with us|thank(?:s| you) for (?:following|reading|joining|watching|listening)|comments (?:are|have been) (?:now )?(?:closed|turned off|disabled)|already a subscriber|log ?in|accept all|you (?:have|['’]ve) \d+ (?:free )?articles?|also (?:read|in this)\b|you (?:might|may) also (?:like|enjoy)|here (?:is|are|['’]s) (?:what|everything) we know|join (?:our|us|the conversation)|get (?:the|our|all the) (?:latest|news|best|free)|for (?:more|all the latest|the latest)|stay (?:up to date|tuned|informed)|don['’]t miss|related(?: (?:stories|articles|content|links|coverage))?:|more (?:on this|from|stories)|recommended|advertisement|sponsored|support (?:our|independent)|donate|want more|have your say|do you (?:have|know|want)|are you |have you been|vote (?:in our|now)|enter your|by signing up|to (?:subscribe|read more|see more|learn more|hear more|contact)|visit (?:our|www)|send (?:us|your)|tell us|contact us|email (?:us|the)|got a (?:tip|story))\b/i,
  /\b(?:newsletter|sign up (?:here|now|today|for)|click here|scroll down|terms of (?:use|service)|privacy policy|cookie(?:s)? policy|all rights reserved|©|copyright \d{4}|this (?:story|article|material|content) (?:may not be|was originally|first appeared|originally appeared|is part of)|follow .{2,40} on (?:twitter|facebook|instagram|x|mastodon|bluesky)|is an? (?:staff |freelance |senior )?(?:reporter|writer|correspondent|columnist|editor) (?:at|for|with|who writes|based)|(?:author|writer) (?:holds|owns) no|investment advice|forward-looking statements|(?:interview|conversation|article|transcript) (?:has|have) been (?:lightly )?(?:edited|condensed)|anyone with (?:information|dashcam)|call police on|press office on|box office:|contributed to this (?:report|story|article)|reporting by|editing by|translated by|can be reached at|@\w+\.(?:com|org|net))\b/i,
  // credits and captions
  /^(?:by|words|photos?|photograph|picture|image|video|credit|source|caption|pictured|file (?:photo|image)|graphic|illustration|photo(?:graphy)? by|image (?:source|credit|caption))\b\s*[:|]/i,
  /^(?:above|below|left|right|pictured|top|bottom|clockwise)(?:[,:] | (?:left|right|is|are)\b)/i,
  /\b(?:file photo|file pic|pictured (?:above|below|here|left|right)|(?:photo|image|picture|photograph|getty images|video)(?: courtesy of|:| by| credit))/i,
  /^(?:published|updated|last updated|posted|first published|modified)\b[: ].{0,40}\d/i,
  /^[*†‡•]/,
  /^\d{1,2} ?(?:\/|of) ?\d{1,2}\b[.:)]? \p{Lu}/u,
  /^\d(?:\.\d)? (?:out of|\/) \d+(?: stars)?\b/i,
  // questions and answers of an interview, and what a table holds
  /^(?:q|a|question|answer)[:.] /i,
  /^(?:today|tonight|tomorrow|prep(?: time)?|cook(?:ing)?(?: time)?|serves|makes|distance|difficulty|best for|running time|attendance|referee|scorecard|(?:player|man|woman) of the match|doi|with inputs from|notes to editors)\b\s*:/i,
  /^\((?:with (?:inputs?|files) from|reporting by|writing by|additional reporting)\b/i,
  / \| /,
  /^(?:editor['’]s note|correction|clarification|note|disclosure|disclaimer|update)\b\s*:/i,
  /^update[sd]?\b[ ,:(]+(?:at )?\d/i,
  /^(?:(?:the )?claim|what was claimed|(?:our |the )?(?:verdict|ruling|rating)|the facts|starring|cast|dir(?:ector|ected by)?|genre|cert(?:ificate)?|present|apologies|media contact|contact)\s*:/i,
  /^(?:hi|hello|hey|dear)\b[ ,]/i,
  /^to (?:complain|report|book|register|apply|donate|unsubscribe|advertise|request)\b[^.!?]{0,80}(?:, | )(?:please )?(?:write|e-?mail|call|ring|text|phone|visit|go|see|click|contact|use)\b/i,
  /^transcripts? (?:is|are|of|will)\b/i,
  // who an agency's story was written by, and who is in a picture or a programme
  /(?:^|[;,] (?:and )?)(?:\p{Lu}[^\s;,]* ){1,3}(?:reported|contributed) from \p{Lu}/u,
  /^(?:\p{Lu}[^\s;,]* ){1,3}\p{Lu}[^\s;,]*, [^;]{1,60}; (?:and )?(?:\p{Lu}[^\s;,]* ){1,3}\p{Lu}[^\s;,]*, /u,
  /\b(?:listed|shown|given|embedded|pictured|printed|described|found|seen|read|watched|heard) (?:in full )?(?:below|above)[.!:]?$/i,
  /^(?:this (?:story|article|post|page|report|interview|video|content) (?:has been|was|is being|will be|is for|can(?: ?not|['’]t)) |an earlier version|a previous version)/i,
];

/** Photo captions tell in the present tense what a picture shows, and when it was taken. */
export const CAPTION =
  /^(?:[^.!?]{0,80}?)\b(?<!\b(?:will|to|would|can|could|may|might|must|should|who|that|which|not) )(?:poses?|arrives?|speaks?|looks? on|waves?|gestures?|walks?|stands?|sits?|smiles?|celebrates?|holds?|attends?|leaves|addresses|shakes?|delivers?|wears?|takes part|watch(?:es)?|listens?|reacts?|is (?:seen|shown|pictured)|are (?:seen|shown|pictured))\b[^.!?]{0,160}\b(?:in this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day,|,? (?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)\w*\.? \d{1,2}, \d{4}|in (?:19|20)\d\d|during a (?:photo|press|news|rally|visit|ceremony|protest|match|game))/i;

/** A good sentence in itself, but written to stand beside a picture. */
export const POINTS_AT_PICTURE =
  /\((?:(?:left|right|centre|center|above|below|front|back|l|r|from left|second left|far (?:left|right))|pictured[^()]*)\)/i;

/** "Well wrapped: Mrs Pellew is helped from the water": what tabloids print under a picture, alone in its paragraph. */
export const LABELLED = /^\p{Lu}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}: ["“‘']?\p{Lu}/u;

/** Tells the reader what to do, as a recipe, the directions of a walk and a piece of advice do: a verb with no subject. */
export const INSTRUCTION =
  /^(?:(?:pre)?heat|stir|add|bake|roll|scatter|pour|simmer|boil|fry|roast|chop|slice|mix|whisk|season|serve|drain|sprinkle|spread|cover|remove|place|cut|peel|rinse|soak|leave|set|bring|melt|beat|fold|grease|line|toss|turn|follow|cross|take|head|keep|allow|start|check|speak|talk|ask|book|choose|try|avoid|use|wash|remember|fill|freeze|unplug|read|visit|write|send|buy|pay|contact|return|switch|press|pull|push|insert|install|restart|wear|drink|eat|drive|pack|bear|listen|consider|imagine|call|make sure|be sure|don['’]t|do not) (?:the|an?|all|your|it|them|that|what|how|if|this|these|out|in|over|to|at|left|right|up|down|before|together|gently|well|half|\d+\w*)\b/i;

/** Tells the reader what not to do. */
export const PROHIBITION =
  /^(?:stop (?:\p{L}+ing|the|your)|never \p{Ll}+|(?:do not|don['’]t|make sure|be sure) \p{Ll}+)\b/iu;

/** An instruction rather than "Cut in 2019, the road …", which tells of what was done to its subject. */
export const TOLD_OF = /^\w+ (?:in|to|at|over|up|out|down|before) [^.!?]{0,60}, (?:the|an?|his|her|its|\p{Lu})/u;
