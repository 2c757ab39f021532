/**
 * Lines of a page that tell nothing of its story: invitations, credits, captions, boilerplate.
 * Compiled by hand from the furniture that news sites print in the body; each must match from a sentence's beginning
 * unless it says otherwise.
 */
export const JUNK: readonly RegExp[] = [
  // invitations
  /^(?:click|tap|swipe|scroll|sign up|subscribe|follow (?:us|the|our|@|live)|like us|share this|read (?:more|also|next|the full|our)|see (?:also|more|our)|watch(?: (?:the|this|more|live|below|now))?(?::| video| above| below| live)|listen (?:to|now|live|here)|download (?:our|the)|join (?:our|us|the conversation)|get (?:the|our|all the) (?:latest|news|best|free)|for (?:more|all the latest|the latest)|stay (?:up to date|tuned|informed)|don['’]t miss|related(?: (?:stories|articles|content|links|coverage))?:|more (?:on this|from|stories)|recommended|advertisement|sponsored|support (?:our|independent)|donate|want more|have your say|do you (?:have|know|want)|are you |have you been|vote (?:in our|now)|enter your|by signing up|to (?:subscribe|read more|see more|learn more|hear more|contact)|visit (?:our|www)|send (?:us|your)|tell us|contact us|email (?:us|the)|got a (?:tip|story))\b/i,
  /\b(?:newsletter|sign up (?:here|now|today|for)|click here|scroll down|terms of (?:use|service)|privacy policy|cookie(?:s)? policy|all rights reserved|©|copyright \d{4}|this (?:story|article|material|content) (?:may not be|was originally|first appeared|originally appeared|is part of)|follow .{2,40} on (?:twitter|facebook|instagram|x|mastodon|bluesky)|is a (?:staff )?(?:reporter|writer|correspondent|columnist|editor) (?:at|for|with|based)|contributed to this (?:report|story|article)|reporting by|editing by|translated by|can be reached at|@\w+\.(?:com|org|net))\b/i,
  // credits and captions
  /^(?:by|words|photos?|photograph|picture|image|video|credit|source|caption|pictured|file (?:photo|image)|graphic|illustration|photo(?:graphy)? by|image (?:source|credit|caption))\b\s*[:|]/i,
  /^(?:above|below|left|right|pictured|top|bottom|clockwise)(?:[,:] | (?:left|right|is|are)\b)/i,
  /\b(?:file photo|file pic|pictured (?:above|below|here|left|right)|(?:photo|image|picture|photograph|getty images|video)(?: courtesy of|:| by| credit))/i,
  /^(?:published|updated|last updated|posted|first published|modified)\b[: ].{0,40}\d/i,
  /^[*†‡•]/,
  /^(?:editor['’]s note|correction|clarification|note|disclosure|disclaimer|update)\b\s*:/i,
  /^(?:this (?:story|article|post|page|report) (?:has been|was|is being|will be) |an earlier version|a previous version)/i,
];

/** Photo captions tell in the present tense what a picture shows, and when it was taken. */
export const CAPTION =
  /^(?:[^.!?]{0,80}?)\b(?:poses?|arrives?|speaks?|looks? on|waves?|gestures?|walks?|stands?|sits?|smiles?|celebrates?|holds?|attends?|leaves|addresses|shakes?|delivers?|wears?|takes part|watch(?:es)?|listens?|reacts?|is (?:seen|shown|pictured)|are (?:seen|shown|pictured))\b[^.!?]{0,160}\b(?:in this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day,|,? (?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)\w*\.? \d{1,2}, \d{4}|in (?:19|20)\d\d|during a (?:photo|press|news|rally|visit|ceremony|protest|match|game))/i;

/** A good sentence in itself, but written to stand beside a picture. */
export const POINTS_AT_PICTURE =
  /\((?:(?:left|right|centre|center|above|below|front|back|l|r|from left|second left|far (?:left|right))|pictured[^()]*)\)/i;
