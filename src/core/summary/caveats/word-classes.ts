/**
 * Classes of words that reservations are made of, as parts of regular expressions over small letters. Compiled by hand
 * after the sections on attribution, anonymous sources and accuracy of the Reuters Handbook of Journalism, the BBC
 * Editorial Guidelines and the CBC Journalistic Standards.
 */

/** Up to three adverbs or the like between the parts of a verb. */
export const ADV =
  '(?:(?:\\p{L}+ly|yet|so far|also|still|even|ever|again|always|itself|themselves|himself|herself|quite|all) ){0,3}';

/** Verbs of saying in the present and the past, with where or when it was said. */
export const SAY =
  '(?:said|says|say|told (?:\\p{L}+ ){1,4}?(?=that|it|he|she|they|there|no)|insist(?:s|ed)?|maintain(?:s|ed)?|stress(?:es|ed)|add(?:s|ed)|argu(?:es|ed)|wrote|writes|stat(?:es|ed)|declar(?:es|ed)|respond(?:s|ed)|repl(?:ies|ied)|counter(?:s|ed)|hit back)(?: in an? \\p{L}+| on \\p{L}+day| through (?:an?|his|her|its|their) \\p{L}+| later| again| yesterday)?';

/** What can be doubted. */
export const CLAIM =
  '(?:allegations?|claims?|accusations?|charges?|counts?|reports?|reporting|suggestions?|assertions?|insinuations?|rumou?rs?|wrongdoing|stor(?:y|ies)|accounts?|versions?|involvement|responsibility|liability|impropriety|misconduct|knowledge|remarks?|comments?|figures?|numbers?|sums?|estimates?|tall(?:y|ies)|toll|comparisons?|findings?|conclusions?|descriptions?|characteri[sz]ations?|stud(?:y|ies)|lawsuits?|suit|complaints?|indictment|charge ?sheet|audit)';

/** What may stand before what is doubted. */
export const WHOSE =
  "(?:(?:all|any|both|those|these|the|such|a|an|his|her|its|their|our|every|each|previous|media|earlier|some|most|that|this|many of|one|two|three|\\d+|[\\p{L}.]+['’]s?) ){0,4}";

/** How a claim is called by who says that it is not so. */
export const UNTRUE =
  '(?:false|untrue|baseless|unfounded|groundless|fabricat\\p{L}+|lies?|nonsense|rubbish|without (?:any )?(?:merit|foundation|basis)|meritless|fiction(?:al)?|ridiculous|absurd|preposterous|laughable|outrageous|malicious|defamatory|libellous|slander\\p{L}*|smears?|hoax|forger(?:y|ies)|fakes?|(?:politically )?motivated|frivolous|inaccurate|incorrect|not true|not accurate|misleading|wrong|premature|mischievous|exaggerat\\p{L}+|overblown|speculat\\p{L}+|rumou?rs?|witch[- ]hunt|distort\\p{L}+|propaganda|unsubstantiated|disinformation|invented|made up)';

/** What is done to find out whether a claim is true, as base and as participle. */
export const VERIFY =
  '(?:verify|confirm|corroborate|authenticate|substantiate|establish|determine|check|vouch for|reproduce|replicate|prove)';
export const VERIFIED =
  '(?:verified|confirmed|corroborated|authenticated|substantiated|established|determined|checked|vouched for|reproduced|replicated|proven|proved)';

/** Those who talk to the press without a name. */
export const SOURCE_PEOPLE =
  '(?:sources?|officials?|aides?|people|persons?|insiders?|diplomats?|whistleblowers?|executives?|employees|staff|staffers?|lawmakers|bankers?|lawyers?|advis[eo]rs?|ministers?|mps|members of staff|agents?|investigators?|office-bearers?|members|colleagues?)';

/** What a person can be accused of; a charge with something else is a battery's or a duty. */
export const CRIME =
  '(?:(?:\\p{L}+ )?(?:murder|manslaughter|homicide|theft|fraud|arson|assault|rape|robbery|burglary|bribery|corruption|perjury|conspiracy|conspiring|trespass|larceny|extortion|blackmail|kidnapping|abduction|embezzlement|forgery|laundering|possession|trafficking|smuggling|treason|espionage|spying|terrorism|sedition|stalking|harassment|negligence|misconduct|contempt|vandalism|tampering|evasion|abuse|battery|offen[cs]es?|crimes?|misdemeanou?rs?|felon(?:y|ies)|counts?|breach(?:es)?|violations?|violating|killing|murdering|stealing|defrauding|dealing|causing|driving|cheating|match-fixing|doping|attacking|assaulting|plotting|hacking|obstruct\\p{L}+|lying|misleading|endangering|possessing|attempting|wounding|cruelty|wrongdoing|war crimes|genocide|discrimination|plagiarism|collusion|insider trading|mischief|intimidation|scheme|plot|affray|hijacking|shooting|stabbing|attack|cover-up|fixing|rigging|leak(?:ing)?|beating|poisoning|racketeering|indecency|exploitation))';

/** Whose task it is to accuse. */
export const ACCUSERS =
  '(?:prosecutors?|prosecution|the crown|police|detectives|investigators|authorities|lawsuit|suit|complaint|indictment|petition|charge ?sheet|affidavit|statement of claim|fir|court (?:documents?|filings?|papers|records)|charging documents?|search warrants?|arrest warrants?|plaintiffs?|agency|regulators?|watchdog)';

/** Those who look at a claim from outside. */
export const OUTSIDERS =
  '(?:experts?|scientists|researchers|economists|critics|analysts|historians|doctors|scholars|botanists|biologists|astronomers|physicists|academics|statisticians|opponents|rivals|specialists|engineers|epidemiologists|campaigners|auditors?|fact-checkers|lawyers)';

export const STUDY =
  '(?:study|research|survey|report|poll|trial|paper|analysis|work|review|audit|flyer|leaflet|mailer|advert|ad|campaign|tour|trip|test|tests|documentary|experiment)';

export const PRESS =
  '(?:newspaper|paper|website|site|magazine|outlet|publication|station|channel|broadcaster|newsroom|gazette|echo|herald|tribune|ledger|post|times|courier|star|sentinel|mercury|journal|chronicle|news|observer)';

export const DATA =
  '(?:results?|findings?|figures?|data|counts?|tall(?:y|ies)|estimates?|returns|numbers?|tolls?|readings?|reports?|assessments?|evidence|analys[ei]s|conclusions?|indications?|tests?|autopsy|projections?|totals?)';

/** What is kept or recorded, and can speak against a claim. */
export const RECORDS =
  '(?:images?|photographs?|photos|records?|documents?|logs?|footage|minutes|invoices?|accounts|receipts?|emails?|filings?|sensors?|registers?|ledgers?|counts?|tally|tallies|data|scans?|satellite pictures|phone data|payslips?|timesheets?|manifests?|tests)';
