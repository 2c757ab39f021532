import { isKnown } from './thesaurus.ts';

/** Forms that no ending tells, with their base: the irregular verbs of Quirk et al., 3.11–20, and nouns of 5.81–93. */
const IRREGULAR = new Map(
  (
    'arisen:arise arose:arise ate:eat eaten:eat beat:beat beaten:beat became:become began:begin begun:begin bent:bend bit:bite ' +
    'bitten:bite blew:blow blown:blow bore:bear borne:bear born:bear bought:buy bound:bind broke:break broken:break brought:bring ' +
    'built:build burnt:burn came:come caught:catch chose:choose chosen:choose clung:cling crept:creep dealt:deal did:do done:do does:do dug:dig ' +
    'drank:drink drunk:drink drew:draw drawn:draw drove:drive driven:drive fell:fall fallen:fall fed:feed felt:feel fled:flee flew:fly flown:fly flung:fling ' +
    'forbade:forbid forbidden:forbid forgave:forgive forgot:forget forgotten:forget fought:fight found:find froze:freeze frozen:freeze gave:give given:give ' +
    'got:get gotten:get grew:grow grown:grow ground:grind had:have has:have having:have heard:hear held:hold hid:hide hidden:hide hung:hang kept:keep knelt:kneel knew:know ' +
    'known:know laid:lay lain:lie lay:lie leapt:leap led:lead left:leave lent:lend lit:light lost:lose made:make meant:mean met:meet overcame:overcome ' +
    'paid:pay ran:run rang:ring rode:ride ridden:ride rose:rise risen:rise said:say sang:sing sung:sing sank:sink sunk:sink sat:sit saw:see seen:see sent:send ' +
    'shone:shine shook:shake shaken:shake shot:shoot showed:show shown:show shrank:shrink shrunk:shrink slain:slay slept:sleep slid:slide sold:sell ' +
    'sought:seek spent:spend spoke:speak spoken:speak sprang:spring sprung:spring stole:steal stolen:steal stood:stand strode:stride struck:strike ' +
    'stuck:stick swam:swim swept:sweep swore:swear sworn:swear swung:swing taught:teach thought:think threw:throw thrown:throw told:tell took:take ' +
    'taken:take tore:tear torn:tear trod:tread understood:understand undertook:undertake undertaken:undertake upheld:uphold went:go gone:go ' +
    'wept:weep withdrew:withdraw withdrawn:withdraw withheld:withhold woke:wake woken:wake won:win wore:wear worn:wear wound:wind wrote:write ' +
    'written:write is:be are:be was:be were:be been:be being:be am:be dying:die lying:lie tying:tie ' +
    'men:man women:woman children:child people:person feet:foot teeth:tooth geese:goose mice:mouse lives:life wives:wife knives:knife ' +
    'leaves:leaf halves:half shelves:shelf wolves:wolf thieves:thief crises:crisis analyses:analysis criteria:criterion phenomena:phenomenon ' +
    'better:good best:good worse:bad worst:bad fewer:few least:little less:little more:much most:much further:far farther:far'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Endings with what stands in their place in the base form, after the rules of detachment of WordNet's "morphy". */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['iest', ['y']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['ly', ['', 'le']],
  ['s', ['']],
];

/** The base forms that a word in small letters may have, itself first; only known words are added. */
export const baseForms = (lower: string): readonly string[] => {
  const found = new Set([lower]);
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) found.add(irregular);
  for (const [ending, instead] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    for (const each of instead) if (isKnown(stem + each)) found.add(stem + each);
    // "stopped", "bigger": the last letter is doubled.
    if (stem.at(-1) === stem.at(-2) && isKnown(stem.slice(0, -1))) found.add(stem.slice(0, -1));
  }
  return [...found];
};
