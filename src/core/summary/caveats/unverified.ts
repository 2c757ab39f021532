import { type CaveatPattern, phrases } from './pattern.ts';
import { ADV, PRESS, VERIFIED, VERIFY } from './word-classes.ts';

const kind = 'unverified';
/** Accounts are verified and plans confirmed too. */
const elsewhere = `(?:users?|customers?|members|holders|applicants|drivers|players) who
  (?:your|user|customer|email) (?:identity|account|address)
  passwords?
  confirm(?:ed)? (?:when|where)
  (?:date|venue|line-?up|attendance|appointment|squad)s? .{0,40}confirmed
  (?:confirm|verif|establish|determin|prov|check)(?:y|ied|e|ed)? (?:his|her|their|its|my|our|a) (?:own )?(?:attendance|plans|line-?up|candidacy|squad|next|seat|place|worth|identity|age|booking|reservation)
  confirm(?:ed)? whether [^,;]{0,60} (?:will|would) (?:play|start|feature|run|stand|attend|return)`;

/** What somebody could not check, or did not. */
export const UNVERIFIED: readonly CaveatPattern[] = [
  {
    kind,
    name: 'its subject has not verified it',
    roots:
      'independent copy verif confirm corrobor authentic substan establish determin check vouch prove proof reproduc replicat review examin visit cannot seen evidence unable test',
    cue: phrases`
      (?:has|have|had)(?:n't| not) ${ADV}(?:been able to ${ADV})?(?:${VERIFIED}|${VERIFY}|reviewed|visited|examined|seen (?:the|any) (?:evidence|documents?|letter|report|footage|video|data|original))
      (?:could|can|did|do|does|was|were|is|are)(?:n't| not) ${ADV}(?:able to ${ADV})?(?:immediately |independently )*(?:${VERIFY}|say (?:where|when|who|how|whether))
      (?:was|were|is|are|been|remain(?:s|ed)?) ${ADV}unable to ${ADV}(?:${VERIFY}|say (?:where|when|who|how|whether)|review|examine)
      cannot ${ADV}(?:verify|corroborate|authenticate|confirm|vouch for|say (?:where|when|who|how|whether))
      (?:could|did|was|were)(?:n't| not) [^,;.]{1,50}? to (?:independently )?(?:verify|confirm|check|corroborate)
      (?:has|have|had) yet to ${ADV}(?:${VERIFY}|examine|see|visit|test|review|comment on whether)
      (?:declin|refus)(?:es|ed|ing) to ${ADV}(?:confirm|verify|vouch)
      (?:would|will|could|can|did|does|do) neither (?:confirm|deny) nor (?:deny|confirm)
      (?:has|have) neither (?:confirmed|denied) nor (?:denied|confirmed)
      (?:would|will) not (?:confirm|vouch)
      (?:has|have|had|was|were|is|are|could|can|did)(?:n't| not)(?! be)(?! been (?!able)) [^,;.]{0,30}?independently
      (?:has|have|had)(?:n't| not) (?:yet )?(?:itself )?seen (?:the|any|it|them|a copy)
      (?:has|have|had) still to (?:see|examine|verify)
      (?<=(?:neither|none|no|nobody|no one)(?: (?:of|else|the|these|those|[\p{L}-]+)){0,4} )(?:has|have|had|would|could) ${ADV}(?:confirm(?:ed)?|verif(?:y|ied)|corroborated?|acknowledged?)`,
    unless: phrases`${elsewhere}`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'it has not been verified',
    roots: 'verif confirm corrobor authentic substan establish prove proof reproduc replicat review check audited',
    cue: phrases`
      (?:could|can|was|were|is|are|has|have|had)(?:n't| not) (?:be |been )?(?:yet |immediately |independently |fully |ever |so far )*(?:be |been )?(?:\p{L}+ly )*(?:confirmed|verified|corroborated|proven|proved|authenticated|substantiated|established|reproduced|replicated)
      (?:has|have|had|is|are) yet to be ${ADV}(?:confirmed|verified|corroborated|authenticated|substantiated|reproduced|replicated)
      (?:impossible|hard|difficult|no way|not possible) (?:for [\p{L} ]{1,30} )?to ${ADV}(?:verify|confirm|corroborate|authenticate|check|prove)
      (?:analysis|study|data|figures?|claims?|results?|audit|footage) (?:was|were|has been|have been|is|are) not ${ADV}(?:reviewed|checked|examined|audited) by
      ${VERIFIED} by neither
      authenticity (?:of [\p{L} ]{1,40} )?(?:could not|has not|cannot|is (?:not|in|un)|was (?:not|in|un))`,
    unless: phrases`${elsewhere}`,
    holder: 'after',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'nobody else has checked it',
    roots: 'nobody one independent other outside external',
    cue: phrases`
      (?:no one|nobody)(?: else)? (?:has|had|could) (?:yet |so far )?(?:seen|verified|confirmed|reproduced|replicated|tested|checked|examined)
      no (?:independent|other|outside|external) [\p{L} ]{1,30}?(?:has|have|had) (?:yet |so far )?(?:seen|verified|confirmed|reproduced|replicated|tested|checked|examined)`,
    holder: 'none',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'no evidence was given for it',
    roots: 'nothing little falsely evidence proof data documents details source sources saying basis trial study test',
    cue: phrases`
      (?:provid|offer|g[ai]v|produc|present|cit|suppl|show|includ)(?:es?|ed|ing|ied|ies|en|n)? no (?:evidence|proof|data|details?|sources?|documents?|basis)
      (?:has|have|had) (?:seen|produced|provided|offered|given|presented|published|shown) no (?:documents?|evidence|proof|data|sources?)
      did(?:n't| not) (?:provide|offer|give|produce|present|cite|supply) (?:any )?(?:evidence|proof|details?|data|sources?)
      without (?:providing|offering|giving|presenting|citing|showing|supplying) (?:any )?(?:evidence|proof|details?|sources?|data)
      without (?:any )?(?:evidence|proof)
      without saying (?:where|how|who)
      (?:says?|said) no (?:trial|study|test|evidence|data|proof)s? (?:has|have|had) been (?:published|done|shown|carried out)
      with (?:no|little|scant) (?:evidence|proof)
      (?:giv|gav|offer|provid|produc|show|present|publish)(?:es?|ed|ing|en|n)? (?:nothing|little|no proof|no evidence) (?:to (?:support|back|prove|show|substantiate)|of|for|that)
      (?:has|have|had|with) (?:nothing|little) to (?:back|support|prove|substantiate|show for)
      (?:gave|given|give|gives|were) no (?:further )?details?(?= (?:of|about|on) how)
      falsely (?:claim|stat|said|say|suggest|assert)\p{L}*`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'marked as not verified',
    roots: 'unverif unconfirm uncorrob unsubst unproven independent immediate official',
    cue: phrases`
      (?:is|are|was|were|remains?|remained) (?:as yet |still |so far |largely )*(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven)
      (?:no|without) independent (?:confirmation|verification|corroboration)
      there (?:was|has been|is|were) no (?:immediate |official |independent )+(?:confirmation|comment|reaction|response|word|verification)`,
    unless: phrases`
      (?:unverified|unconfirmed) (?:accounts|users|profiles|tickets?|bookings?)
      unproven (?:talent|striker|rookie|youngster|player)`,
    holder: 'none',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'told from what is not verified',
    roots: 'unverif unconfirm uncorrob unsubst unproven',
    cue: phrases`(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven)`,
    unless: phrases`
      (?:unverified|unconfirmed) (?:accounts|users|profiles|tickets?|bookings?)
      unproven (?:talent|striker|rookie|youngster|player)`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'told as hearsay',
    roots: 'reportedly understood purported believed thought rumour rumor reported supposedly appear seem may might',
    cue: phrases`
      reportedly|purportedly|supposedly
      purported(?! to) \p{L}+
      it is (?:understood|rumou?red)
      (?:may|might) (?:well )?have been (?:caused|started|set|triggered|sparked|shot|hit|deliberate|an accident|the work)
      (?:is|are|was|were) (?:widely |now )?(?:believed|thought|understood|rumou?red|reported) to (?:be|have)
      (?:leaked|secret) \p{L}+ (?:appear|seem)s? to (?:show|suggest)`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'a newsroom says what it does not know',
    roots: 'newspaper paper newsroom website magazine broadcaster station channel site',
    cue: phrases`(?:this|our) ${PRESS} (?:has not|could not|cannot|was unable|has been unable)`,
    holder: 'none',
    spoken: false,
    bears: 'back',
  },
];
