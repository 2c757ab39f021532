/** Past tenses that no ending tells. From the list of irregular verbs in Quirk et al., A Comprehensive Grammar, 3.11–20. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'arose ate beat became began bent bid bit blew bore bought bound broke brought built burst came cast caught chose clung cost crept ' +
    'cut dealt did drank drew drove dug fell felt fled flew flung forbade forecast forgave forgot fought found froze gave got grew ground ' +
    'had heard held hid hit hung hurt kept knelt knew laid lay leapt led left lent let lit lost made meant met overcame paid put quit ran ' +
    'rang read rode rose sang sank sat saw sent set shed shone shook shot showed shrank shut slept slid sold sought spent spoke spread ' +
    'sprang stole stood strode struck strove stuck swam swept swore swung taught thought threw told took tore trod undertook understood ' +
    'undid upheld went wept withdrew withheld woke won wore wound wrote said'
  ).split(' '),
);
