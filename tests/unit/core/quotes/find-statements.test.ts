import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findSpeech } from '../../../../src/core/quotes/index.ts';

/** The speaker and the clause of each statement: `Ida Brook: the bridge is closed`. */
const read = (text: string): string[] =>
  findSpeech(text).statements.map(
    ({ speaker, start, end }) => `${speaker === null ? '–' : slice(text, speaker)}: ${slice(text, { start, end })}`,
  );

test.each([
  ['Mayor Ida Brook said on Friday that the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['Mayor Ida Brook said the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['The old bridge would stay closed, Mayor Ida Brook said on Friday.', 'The old bridge would stay closed'],
  ['The old bridge would stay closed, said Mayor Ida Brook.', 'The old bridge would stay closed'],
  ['According to Mayor Ida Brook, the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['The old bridge would stay closed, according to Mayor Ida Brook.', 'The old bridge would stay closed'],
  ['Mayor Ida Brook told Harbour News that the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['The old bridge, Mayor Ida Brook said, would stay closed.', 'would stay closed'],
  [
    'Mayor Ida Brook, who was away on Monday, said the old bridge would stay closed.',
    'the old bridge would stay closed',
  ],
  ['By ten, Mayor Ida Brook said, the bridge was closed.', 'the bridge was closed'],
])('reported words are found with their speaker: %s', (text, words) => {
  expect(read(text)).toEqual([`Ida Brook: ${words}`]);
});

test.each([
  ['Ida Brook, who chairs the council, would say only that they’d meet on Monday.', 'they’d meet on Monday'],
  ['Ida Brook told police she closed it.', 'she closed it'],
  ['Ida Brook told me there had been no vote on it.', 'there had been no vote on it'],
  ['Over six years, according to Ida Brook, nobody paid for the bridge.', 'nobody paid for the bridge'],
  [
    'Ida Brook, the town’s longest-serving mayor, said the plan, dated 9 May, had been lost.',
    'the plan, dated 9 May, had been lost',
  ],
  ['Ida Brook said she’d resisted demands that the bridge be sold.', 'she’d resisted demands that the bridge be sold'],
  ['Ida Brook held that the sale of the bridge was void.', 'the sale of the bridge was void'],
  ['Ida Brook said the bridge was safe, though she would not cross it.', 'the bridge was safe'],
  ['Ida Brook said the trouble was the cost, a view that others share.', 'the trouble was the cost'],
  ['Ida Brook said the bridge was safe and called the plan “a disgrace”.', 'the bridge was safe'],
  ['Ida Brook agreed, when she was pressed by the clerk, that the lock had failed.', 'the lock had failed'],
  ['Ida Brook said ministers rarely survive such a vote.', 'ministers rarely survive such a vote'],
  ['Ida Brook said people need work.', 'people need work'],
  ['Ida Brook said in Harrow on Monday the festival would go ahead.', 'the festival would go ahead'],
  ['10.30 am: Ahead of the speech, Ida Brook said there would be no new taxes.', 'there would be no new taxes'],
  ['But the innings was far from over, Ida Brook said.', 'the innings was far from over'],
  [
    'HARROW — The seam had been cracked for two years, Ida Brook testified Tuesday.',
    'The seam had been cracked for two years',
  ],
  ['The seam had been cracked for years, the inspector, Ida Brook, said.', 'The seam had been cracked for years'],
  ['Their phones, Ida Brook explained, had been lent to the physiotherapist.', 'had been lent to the physiotherapist'],
  ['Those rules exist for a reason, argued Ida Brook, a former head of the office.', 'Those rules exist for a reason'],
  ['Ida Brook, who has maintained that the guard slept, walked the jury through the log.', 'the guard slept'],
])('the clause said is found without what stands around it: %s', (text, words) => {
  expect(read(text)).toEqual([`Ida Brook: ${words}`]);
});

test.each([
  ['Ida Brook claimed that the refinery had leaked for a week.', 'the refinery had leaked for a week'],
  ['Ida Brook denied that the refinery had leaked.', 'the refinery had leaked'],
  ['Ida Brook insisted the strike was over.', 'the strike was over'],
  ['Ida Brook warned residents that the dyke might not hold.', 'the dyke might not hold'],
  ['Ida Brook admitted that she had not read the file.', 'she had not read the file'],
  ['Ida Brook conceded the seat was lost.', 'the seat was lost'],
  ['Ida Brook pointed out that the trial had only forty patients.', 'the trial had only forty patients'],
  ['Ida Brook retorted that the audit covered other years.', 'the audit covered other years'],
  ['Ida Brook assured reporters that the squad was fit.', 'the squad was fit'],
  ['Ida Brook wrote in an e-mail that the manuscript was genuine.', 'the manuscript was genuine'],
  ['Ida Brook believes the men of the family were buried elsewhere.', 'the men of the family were buried elsewhere'],
  ['Ida Brook went on to say that the ward had been empty.', 'the ward had been empty'],
  ['Ida Brook was quoted as saying that the merger was dead.', 'the merger was dead'],
  ['Ida Brook responded by insisting that the vote had been fair.', 'the vote had been fair'],
  ['Ida Brook had argued for probation, saying her client was ill.', 'her client was ill'],
  ['The court rejected Ida Brook’s claim that the stamp was forged.', 'the stamp was forged'],
  ['Nobody shared Ida Brook’s insistence that the dam was sound.', 'the dam was sound'],
])('the verbs and nouns of saying are many: %s', (text, words) => {
  expect(read(text)).toEqual([`Ida Brook: ${words}`]);
});

test.each([
  ['The harbour authority said the bridge was safe.', 'harbour authority: the bridge was safe'],
  ['Police believe the man fled on foot.', 'Police: the man fled on foot'],
  ['Researchers say the frogs sing at dusk.', 'Researchers: the frogs sing at dusk'],
  [
    'The frogs sing at dusk, and they are heard for miles, researchers say.',
    'researchers: The frogs sing at dusk, and they are heard for miles',
  ],
  ['The team concede that the sequence could be wrong.', 'team: the sequence could be wrong'],
  [
    'The captain had told three umpires that the ball was wet, a panel has found.',
    'panel: The captain had told three umpires that the ball was wet',
  ],
])('a description, an office or a crowd may be the speaker: %s', (text, statement) => {
  expect(read(text)).toEqual([statement]);
});

test.each([
  [
    'Ida Brook said the bridge was safe and that, whatever happened, nobody would close it.',
    ['the bridge was safe', 'nobody would close it'],
  ],
  ['Ida Brook said the bridge was safe but believed the road was not.', ['the bridge was safe', 'the road was not']],
  ['The bridge was safe, Ida Brook said, but the road was not.', ['The bridge was safe', 'the road was not']],
  ['Ida Brook said the bridge was safe, adding that the road was not.', ['the bridge was safe', 'the road was not']],
  [
    'Ida Brook said the bridge was “a disgrace” and that it would be shut.',
    ['the bridge was “a disgrace”', 'it would be shut'],
  ],
  ['Ida Brook said the bridge was safe. She added that the road was not.', ['the bridge was safe', 'the road was not']],
])('one speaker goes on: %s', (text, clauses) => {
  expect(read(text)).toEqual(clauses.map((words) => `Ida Brook: ${words}`));
});

test.each([
  [
    'Ida Brook said the bridge, old and long, was “a disgrace”.',
    'Ida Brook: the bridge, old and long, was “a disgrace”',
  ],
  [
    'Ida Brook told the inquest that the gate “went soft” and swung shut.',
    'Ida Brook: the gate “went soft” and swung shut',
  ],
])('words quoted within the clause stay in it with their marks: %s', (text, statement) => {
  expect(read(text)).toEqual([statement]);
});

test.each([
  ['The court heard that the lift had no brake.', '–: the lift had no brake'],
  ['Passengers were told three times that the ferry would sail.', '–: the ferry would sail'],
  ['Passengers were told by Ida Brook that the ferry would sail.', 'Ida Brook: the ferry would sail'],
])('who was told or heard it did not say it: %s', (text, statement) => {
  expect(read(text)).toEqual([statement]);
});

test.each([
  [
    'In a statement, the club said Fenn had signed a new deal until 2027.',
    'club: Fenn had signed a new deal until 2027',
  ],
  [
    'The two sides are close to a deal, according to three people familiar with the talks.',
    'three people familiar with the talks: The two sides are close to a deal',
  ],
  ['Doctors say the drug cuts deaths by a third.', 'Doctors: the drug cuts deaths by a third'],
  ['The drug cuts deaths by a third, a study found.', 'study: The drug cuts deaths by a third'],
  ['Officials say at least 14 people have died.', 'Officials: at least 14 people have died'],
  [
    'At least 14 people have died, the state emergency agency said in a statement on Monday.',
    'state emergency agency: At least 14 people have died',
  ],
  [
    'Police said the victim, whose name has not been released, was 19.',
    'Police: the victim, whose name has not been released, was 19',
  ],
  [
    'Neighbours told the Gazette they heard two loud bangs at about 3am.',
    'Neighbours: they heard two loud bangs at about 3am',
  ],
  ['Prosecutors allege Odo Fenn hid the money in his garage.', 'Prosecutors: Odo Fenn hid the money in his garage'],
  ['The bench observed that the petitioner had approached it late.', 'bench: the petitioner had approached it late'],
  ['The minister has long maintained the vote was fair.', 'minister: the vote was fair'],
  [
    'The minister claimed, without offering evidence, that the vote had been rigged.',
    'minister: the vote had been rigged',
  ],
  ['The ministry announced schools would reopen on Monday.', 'ministry: schools would reopen on Monday'],
  ['The band announced on Friday it was splitting up.', 'band: it was splitting up'],
  ['The report, seen by the Gazette, says the levee was never inspected.', 'report: the levee was never inspected'],
  ['The jury was told Odo Fenn was paid in cash.', '–: Odo Fenn was paid in cash'],
  ['Odo Fenn was at home that night, his lawyer told the court.', 'his lawyer: Odo Fenn was at home that night'],
  [
    'Chief Minister Ida Brook on Tuesday said the state would build 400 schools.',
    'Ida Brook: the state would build 400 schools',
  ],
  ['There had been no warning, survivors said.', 'survivors: There had been no warning'],
  ['Ida Brook said nothing had changed.', 'Ida Brook: nothing had changed'],
  ['Ida Brook said that was wrong and nobody minded.', 'Ida Brook: that was wrong and nobody minded'],
  [
    'Ida Brook said it would contest the claim but declined to comment further.',
    'Ida Brook: it would contest the claim',
  ],
  ['Ida Brook promised voters she would lower taxes.', 'Ida Brook: she would lower taxes'],
  ['Ida Brook told the panel at noon that the other runners had left.', 'Ida Brook: the other runners had left'],
])('news of every kind reports so: %s', (text, statement) => {
  expect(read(text)).toEqual([statement]);
});

test('when two people speak in one sentence, each says their own', () => {
  expect(read('When Odo Fenn pointed out that the plot was flooded, Ida Brook said that she would check.')).toEqual([
    'Odo Fenn: the plot was flooded',
    'Ida Brook: she would check',
  ]);
});

test.each([
  'Asked about the bridge, Ida Brook said: “It is closed.”',
  '“It is closed,” Ida Brook said when she was brought ashore.',
  'Ida Brook announced an inquiry into the old bridge.',
  'Ida Brook would not say whether the bridge was closed.',
  'Ida Brook said it again, to no one.',
  'Ida Brook promised a vote on the bridge by Monday.',
  'Ida Brook said “the old bridge would stay closed.” The bridge was built in Harrow by hand.',
])('what is quoted, asked or done is no statement: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  'Ida Brook did not say that the bridge was closed.',
  'Ida Brook has never claimed that the bridge was hers.',
  'Ida Brook refused to say that she was sorry.',
  'Ida Brook could argue that the bridge was sold.',
  'Ida Brook would say the bridge was closed.',
  'Ida Brook wants to tell voters that the bridge is safe.',
  'If Ida Brook says that the bridge is safe, nobody will listen.',
  'Ida Brook asked whether the bridge was safe.',
  'Ida Brook is accused of lying about the bridge.',
  'Ida Brook denied saying that the bridge was safe.',
])('what was not said, or may be, is no statement: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  'Ida Brook said a prayer for the dead sailors of Harrow.',
  'Ida Brook said goodbye to the team that raised her.',
  'Ida Brook found a letter that had been lost for years.',
  'Ida Brook wrote a novel that nobody has read.',
  'Ida Brook announced a plan that would cost millions.',
  'Ida Brook warned the gallery, and the hearing was adjourned.',
  'Amid fears that the river would rise, the school was closed.',
  'Ida Brook gave the clerk a list of names that she says show who was there.',
  'Growers blame the factories which, they allege, have formed a cartel.',
  'The vicar, who had been asked to say something, said it from the pulpit.',
  'Ida Brook hopes to sell the bridge that she bought.',
  'Ida Brook announced a plan drawn up by engineers in Harrow.',
  'The error was found after an inquiry that cost the council a fortune.',
  'It was, Ida Brook said, garden tea.',
  'The bridge would have been, Ida Brook said, “a wonder” for the town.',
])('a verb of saying may take something else than a clause: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('an answer of an interview is no statement as well', () => {
  const text =
    'Ida Brook spoke to us on Monday.\n\nQ: How is the bridge?\n\nA: I said last year that the bridge was safe, and it was.';
  expect(read(text)).toEqual([]);
});
