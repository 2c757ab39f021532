/**
 * An invented article with the difficulties of a political resignation: a date for a first line, a speaker named by
 * his constituency, paragraphs with no cue, a spokesperson's fragment, people with alike names, and a closing address.
 */
export const HARBOUR = ` date 2031-04-02 Tolan Reik, the Selwick-area MP at the heart of claims that his nomination was arranged by a foreign consulate, says he is leaving the Reform caucus and will sit alone.

"I take this step with a heavy heart because to [serve] in this caucus is an honour and my staying may look to some like a quarrel of interests while the inquiry does its work," he said , speaking in the assembly on Tuesday evening.

"I will sit alone so that the work of the assembly is not held up while I clear my name."

His words follow a report by Northern Wire, claiming Reik told a visiting envoy that two jailed sailors, Piet Oram and Piet Sarno, should be freed only after the vote.

The Northern Wire report cited two unnamed officials. The Selwick Courier has not verified the claims.

Reik confirmed to Northern Wire that he had met Consul Tolan Vey, but denied that he spoke of the sailors.

"Let me be plain. What was printed is untrue, and I will fight these baseless claims," said the Selwick Marsh East representative.

"As a member of this house and as a father, I would never bargain with the freedom of anyone."

A spokesperson for the First Minister's Office said the office "learned of the meeting only when Mr. Reik told us, after the reporters had called."

"I am a proud Reformer," said Reik, his hands shaking during the address.

"Before I end, I want to tell Mr. Piet Oram and Mr. Piet Sarno and their families that I did them no harm."

"Mr. Speaker, I leave what comes next to you."`;
