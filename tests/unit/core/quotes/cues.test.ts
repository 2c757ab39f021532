import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

const each = (name: string, cases: readonly (readonly [string, string | null])[]): void => {
  describe(name, () => {
    test.each(cases)('%s', (text, speaker) => {
      expect(new Set(speakers(text))).toEqual(new Set([speaker]));
    });
  });
};

each('a court’s words are given to whoever speaks', [
  ['“The stand of the department is perverse,” observed Justice Ida Brook, allowing the appeal.', 'Ida Brook'],
  ['Justice Ida Brook held that the department had “acted with closed eyes in this matter”.', 'Ida Brook'],
  ['Allowing the appeal, Justice Ida Brook remarked that it had “acted with closed eyes”.', 'Ida Brook'],
  ['HARROW: Observing that “a lie on old paper is no history”, the High Court quashed the sale.', 'High Court'],
  ['Appearing for the State, senior counsel Odo Lunt submitted that it was “not maintainable”.', 'Odo Lunt'],
  ['Odo Lunt, mitigating, said his client was “deeply ashamed of what he did”.', 'Odo Lunt'],
  ['Sentencing Ida Brook, Judge Odo Lunt told her: “You took advantage of those who trusted you.”', 'Odo Lunt'],
  ['“The law does not sleep on a Sunday,” Justice Odo Lunt wrote for the majority.', 'Odo Lunt'],
  ['The accord provides that a plot shall “revert to the next in line”, according to Ida Brook.', 'Ida Brook'],
]);

each('a passive gives its words to whoever is behind "by"', [
  ['The scheme was described by Ida Brook as “a waste of good paint”.', 'Ida Brook'],
  ['The scheme was dubbed “a waste of good paint” by Ida Brook, who chairs the parish council.', 'Ida Brook'],
  ['The plan, called “a waste of good paint” by Ida Brook, will go ahead.', 'Ida Brook'],
  ['Odo Lunt was accused by Ida Brook of “lying through his teeth”.', 'Ida Brook'],
  ['In a letter signed by Ida Brook, the plan is called “a solution in search of a grievance.”', 'Ida Brook'],
]);

each('words put into another sentence are given by its phrase', [
  ['What Ida Brook called “a waste of good paint” will go ahead.', 'Ida Brook'],
  ['It was, in the words of Ida Brook, “a waste of good paint”.', 'Ida Brook'],
  ['It was “a waste of good paint”, as Ida Brook put it.', 'Ida Brook'],
  ['It was “a waste of good paint”, in Ida Brook’s words.', 'Ida Brook'],
  ['In the view of Ida Brook, the boys were “outstanding from start to end”.', 'Ida Brook'],
  ['The figures, says Odo Lunt, are “a pack of lies”.', 'Odo Lunt'],
  ['It was not her fault, said Odo Lunt: “She was the van, not the driver.”', 'Odo Lunt'],
  ['He was turned back with what the supervisor later called “a certain musicality.”', 'supervisor'],
  ['For Ida Brook, the answer was obvious: “Leave the paint where it is.”', 'Ida Brook'],
  ['To quote Ida Brook: “Never trust a dry river.”', 'Ida Brook'],
  ['This from Ida Brook: “We never trusted the bridge and it showed.”', 'Ida Brook'],
]);

each('participles are the subject’s', [
  ['Speaking to reporters outside the court, Ida Brook said the ruling was “a slap in the face”.', 'Ida Brook'],
  ['Asked by Odo Lunt whether she would stay on, Ida Brook said: “I have not thought about it.”', 'Ida Brook'],
  ['Describing the claims as “a pack of lies”, Odo Lunt vowed to sue.', 'Odo Lunt'],
  ['The Harrow News quoted Ida Brook as saying: “It was a bit of weather.”', 'Ida Brook'],
  ['“It was a bit of weather,” the Harrow News quoted Ida Brook as saying.', 'Ida Brook'],
]);

each('a long subject is read to its head', [
  ['“They had a machine that knew,” a farmer whose soybean was washed away wrote on a group.', 'farmer'],
  ['“She asked for that,” a spokesman for the rail and sea union said.', 'spokesman for the rail and sea union'],
  ['A voice from the back shouted, “What about the year after next?”', 'voice from the back'],
  ['A voice on the tannoy had at first told passengers that it was “pausing for a while”.', 'voice on the tannoy'],
  ['A report commissioned in August found that it leaked “at rates nobody could believe”.', 'report'],
  ['A flyer handed out at the door accused her of “managed decline and nothing else”.', 'flyer'],
  ['The paper, which draws on 41 years of trawls, calls it “a rupture of unusual abruptness”.', 'paper'],
  ['“It is a wedding card,” says Leader of the Opposition Ida Brook outside the House.', 'Ida Brook'],
]);

each('what cannot speak does not', [
  ['The ferry line promised refunds “less a processing fee of $35,” a line that did not go over well.', 'ferry line'],
  ['Ida Brook said it leaked “at rates nobody believed”, but the council will provide for it.', 'Ida Brook'],
  ['“Amen to all of that,” someone called from the benches.', null],
  ['“And which corner would that be?” somebody shouted.', null],
]);

each('what is written is read', [
  ['A sign on the door read: “Back in five minutes, or perhaps ten.”', 'sign on the door'],
  ['“Back in five minutes, or perhaps ten,” read a sign on the door.', 'sign on the door'],
  ['“Back in five minutes, or perhaps ten,” read a note signed by Ida Brook.', 'Ida Brook'],
  ['“We can beat them,” the leaflet read.', 'leaflet'],
]);

each('who is written about speaks next', [
  ['Odo Lunt, the baker, won. His clerk, Ida Brook, 50, got up. “My Lord, everybody is sorry.”', 'Ida Brook'],
  ['Odo Lunt, 50, disagrees. Odo Lunt’s verdict was harsher. “Nobody asked for this bridge.”', 'Odo Lunt'],
]);

each('bodies and sport speak too', [
  ['The airline apologised: “We are sorry to those affected.”', 'airline'],
  ['Harrow Water apologised for “any inconvenience caused to our customers”.', 'Harrow Water'],
  ['“The boys were outstanding today from start to end,” enthused a delighted Odo Lunt.', 'Odo Lunt'],
  ['Head coach Odo Lunt was delighted. “The boys were outstanding today from start to end.”', 'Odo Lunt'],
  ['10.42am: Ida Brook says the bridge “will not open today or tomorrow”.', 'Ida Brook'],
  ['It says here that Rs. 41 crore was paid “without any record”, Ida Brook told the House.', 'Ida Brook'],
]);
