const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Verbs that report a whole clause without quoting it: the verbs of saying with a that-clause, after Quirk et al., 16.31
 * ("factual verbs, public type").
 */
export const REPORTING = list(
  'say tell add argue claim deny announce warn insist acknowledge confirm allege note explain state predict suggest report ' +
    'maintain admit contend assert affirm declare testify write conclude concede reveal stress emphasize emphasise recall promise ' +
    'vow pledge respond reply submit find agree observe complain point remind assure reassure caution advise reiterate repeat ' +
    'remark mention clarify counter speculate hint boast brag joke estimate forecast signal lament protest object retort quip ' +
    'disclose divulge confide swear underline underscore highlight reason reckon confess disagree marvel muse opine threaten ' +
    'urge describe post tweet text',
);

/** Those that have other uses too: they report only with "that". */
export const WITH_THAT = list(
  'find agree submit point report note write observe reveal reply respond promise announce vow add describe urge mention signal ' +
    'highlight underline underscore estimate repeat remark counter protest object forecast boast brag joke hint threaten reason ' +
    'pledge affirm advise caution confide lament muse disagree marvel post tweet text remind assure reassure swear stress ' +
    'recall clarify hint',
);

/** Never of a clause that stands beside them: "…, the mayor found". */
export const LEADING_ALONE = list('describe urge threaten point highlight underline underscore disagree');

/** Forms of verbs that are no cue of a quotation and yet report, to their base; "held" and the like only with "that". */
export const HOLDING: ReadonlyMap<string, string> = new Map(
  (
    'hold:holds,held accept:accept,accepts,accepted rule:rules,ruled hear:heard order:ordered inform:informs,informed ' +
    'believe:believe,believes,believed think:think,thinks,thought hope:hope,hopes,hoped fear:fear,fears,feared ' +
    'suspect:suspect,suspects,suspected expect:expect,expects,expected doubt:doubt,doubts,doubted feel:feels,felt ' +
    'reckon:reckon,reckons,reckoned certify:certifies,certified decree:decreed notify:notifies,notified calculate:calculated ' +
    'determine:determined'
  )
    .split(' ')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, base] as const);
    }),
);

/** What is believed rather than said: only by somebody who can, and with a subject and a verb of its own. */
export const THINKING = list('believe think hope fear suspect expect doubt feel reckon');

/** What is meant to be done, where "to" and a verb follow. */
export const INTENDING = list('promise pledge vow swear agree threaten claim');

/** Whose subject is not the one who says it: "The court heard that". */
export const HEARING = list('hear');

/** Verbs whose object is the one who is told; in the passive their subject is. */
export const TELLING = list('tell inform remind assure reassure warn advise notify caution promise text');

/** Nouns of saying that a that-clause follows: "the mayor’s claim that". After the nominalisations in Quirk et al., 17.26. */
export const REPORTING_NOUNS = list(
  'claim claims allegation allegations insistence assertion assertions contention suggestion suggestions warning warnings ' +
    'admission accusation accusations denial announcement conclusion finding findings prediction predictions promise promises ' +
    'pledge statement statements belief view argument complaint complaints assurance assurances testimony concession acknowledgement ' +
    'acknowledgment declaration comment comments remark remarks hope hopes fear fears ruling report reports',
);

/** "said goodbye", "said a prayer", "said nothing of it": what "say" takes that is no clause. */
export const SAID_OBJECTS = list(
  'it this that so nothing something anything everything much little goodbye hello farewell no yes grace mass prayer prayers ' +
    'thanks sorry amen word words thing things line lines same',
);
