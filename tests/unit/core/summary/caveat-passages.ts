import type { CaveatKind } from '../../../../src/core/article.ts';

/** One invented passage: which reservations its only sentence holds, and by whom. */
export interface Passage {
  readonly text: string;
  readonly kinds: readonly CaveatKind[];
  /** Of the first kind; null where nobody can be named. */
  readonly holder?: string | null;
}

const holds = (kinds: CaveatKind | readonly CaveatKind[], text: string, holder: string | null = null): Passage => ({
  text,
  kinds: typeof kinds === 'string' ? [kinds] : kinds,
  holder,
});
const none = (text: string): Passage => ({ text, kinds: [] });

export const PASSAGES: readonly Passage[] = [
  // unverified
  holds('unverified', 'Tidewire News has not verified the claims.', 'Tidewire News'),
  holds('unverified', 'The Harbour Post could not independently verify the footage.', 'The Harbour Post'),
  holds('unverified', 'The figures could not be independently confirmed.'),
  holds('unverified', 'The account could not be verified by Tidewire.', 'Tidewire'),
  holds('unverified', 'The Lowmere Gazette was unable to confirm the report.', 'The Lowmere Gazette'),
  holds('unverified', 'Officials have not yet confirmed the number of dead.', 'Officials'),
  holds('unverified', 'There was no independent confirmation of the strike.'),
  holds('unverified', 'The general offered no evidence for the figure.', 'The general'),
  none('The young striker hasn’t been tested in a final.'),
  holds('unverified', 'Unconfirmed reports put the loss at two ships.'),
  holds('unverified', 'The recording, which Channel Nine has not authenticated, was posted on Sunday.', 'Channel Nine'),
  none('The coach has not confirmed whether Ines Marlow will play on Saturday.'),
  none('Customers who have not verified their account will be logged out, the bank said.'),
  none('Inspectors have verified the count in every ward.'),
  none('The bishop confirmed forty children on Sunday.'),
  // denial
  holds('denial', 'Brook denied the allegations.', 'Brook'),
  holds('denial', 'Ada Brook met the envoy in May, but denied that she asked for money.', 'Ada Brook'),
  holds('denial', 'Marlow Energy has repeatedly denied any wrongdoing.', 'Marlow Energy'),
  holds('denial', 'A spokesman for Tolland Rail rejected the claims.', 'A spokesman for Tolland Rail'),
  holds('denial', 'In a statement, the company denied having known of the leak.', 'the company'),
  holds('denial', 'Brook, who led the council until 2019, denies the charges.', 'Brook'),
  holds('denial', 'The claim was flatly denied by the Ministry of Ports.', 'the Ministry of Ports'),
  holds('denial', 'Teodor Vance pleaded not guilty to all three counts.', 'Teodor Vance'),
  holds('denial', 'Vance called the accusations baseless.', 'Vance'),
  holds('denial', 'His lawyer said he denies doing anything illegal.'),
  holds('denial', 'On Tuesday Brook dismissed the suggestion as a smear.', 'Brook'),
  holds('denial', 'She has denied taking the documents.'),
  holds('denial', 'Mr. Vance, now a paid adviser, has denied that he was there.', 'Mr. Vance'),
  holds('denial', '(Mr. Vance has pleaded not guilty.)', 'Mr. Vance'),
  holds('denial', 'However, Ines Lund, mother of the boy, forcefully rejected that claim.', 'Ines Lund'),
  holds('denial', 'Vance aides on Monday also denied the report.', 'Vance aides'),
  holds('denial', 'Throughout the trial he protested his innocence.'),
  holds('denial', '14 March: the board denies having signed.', 'the board'),
  none('If they failed, the board could deny them mining rights.'),
  none('A deal that was rejected by the assembly is back.'),
  holds('unverified', 'The firm has neither confirmed nor denied that it will sail.', 'The firm'),
  none('The founders insisted that they were not looking to sell.'),
  none('The judge denied bail to the two men.'),
  none('Three passengers were denied boarding in Lowmere.'),
  none('The court dismissed the claims of the tenants.'),
  none('Nobody can deny that the bridge is ugly.'),
  none('The council rejected the planning application by nine votes to two.'),
  none('The insurer rejects one in ten insurance claims.'),
  none('The agency denied entry to forty lorries.'),
  none('Vance was convicted of making false claims about his income.'),
  // allegation
  holds('allegation', 'Vance allegedly moved the money through two shell firms.'),
  holds('allegation', 'The treasurer is accused of taking 40,000 crowns.'),
  holds('allegation', 'According to prosecutors, the pair met in a car park.', 'prosecutors'),
  holds('allegation', 'The lawsuit alleges that the dam was never inspected.', 'The lawsuit'),
  none('Police said the road would reopen by noon.'),
  none('I suspect that it will rain, the groundsman wrote.'),
  none('The electric bus is charged with a cable at the depot.'),
  // anonymous
  holds('anonymous', 'The paper cited two unnamed customs officials.', 'two unnamed customs officials'),
  holds('anonymous', 'An aide spoke on condition of anonymity.', 'An aide'),
  holds('anonymous', 'The sale is close, according to people familiar with the matter.', 'people'),
  holds('anonymous', 'One diplomat, who asked not to be named, described the talks as tense.'),
  holds('anonymous', 'Sources told Tidewire that the chairman would resign.', 'Sources'),
  holds('anonymous', 'The engineer was not authorised to speak publicly.', 'The engineer'),
  none('He has been with Alcoholics Anonymous for six years.'),
  none('An anonymous donor paid for the new roof.'),
  none('Renewable energy sources close the gap in winter.'),
  none('The boy cannot be named for legal reasons.'),
  // interest
  holds('interest', 'The study was funded by Marlow Energy.', 'Marlow Energy'),
  holds('interest', 'Dr Lind has a financial interest in the firm that makes the test.', 'Dr Lind'),
  holds('interest', 'Lowmere Holdings also owns this newspaper.', 'Lowmere Holdings'),
  none('The owner of the restaurant has lost interest in the plan.'),
  none('Interest in the bridge has grown since the film.'),
  // correction
  holds('correction', 'Correction: the vote was on Tuesday.'),
  holds('correction', 'An earlier version of this article gave the wrong age.'),
  holds('forecast', 'Analysts expect a correction in the housing market.', 'Analysts'),
  none('He was moved to a correctional centre in Tolland.'),
  // disputed
  holds('disputed', 'Residents dispute the official account.', 'Residents'),
  holds('disputed', 'There were conflicting accounts of how the fire began.'),
  holds('disputed', 'There is no evidence that the vaccine harms fertility, doctors say.', 'doctors'),
  none('The two states share a disputed border.'),
  none('She is the undisputed champion of the island.'),
  none('Nine drivers walked out in a pay dispute.'),
  none('The seat was contested by four candidates.'),
  // preliminary
  holds('preliminary', 'Preliminary results put the Reform List ahead.'),
  holds('preliminary', 'The paper has not yet been peer-reviewed.'),
  holds('preliminary', 'The cause of the fire is still under investigation.'),
  holds('preliminary', 'It was not immediately clear how many were on board.'),
  none('A preliminary hearing is set for March.'),
  none('He drove on a provisional licence.'),
  // forecast
  holds('forecast', 'The poll has a margin of error of three points.'),
  holds('forecast', 'The sale is subject to regulatory approval.'),
  holds('forecast', 'The projection assumes that prices keep falling.'),
  none('The forecast for Sunday is rain.'),
  none('She models for an agency in Tolland.'),
  // nothing at all
  none('The ferry will sail again on Monday after six weeks of repairs.'),
  none('Brook said the budget was the largest in ten years.'),
];
