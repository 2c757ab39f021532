/**
 * Words that stand in a great part of all news, whatever it tells, so that two articles sharing one have said little of
 * each other. Our own choice from general knowledge of how English news is written, none of it counted in any corpus;
 * where there are articles to count in, their counts join in.
 */

/** Each in about one lead of eight. */
export const EVERYDAY_WORDS =
  'across add ago almost along already although amid among announce another april area around ask august autumn away back ' +
  'bad became become began begin best better big billion bring brought call came case child children city come continue ' +
  'country day december despite earlier early eight either end even ever every expect fact family far february feel felt ' +
  'find first five follow found four friday full gave get give given go gone good got government great group half held ' +
  'help high hold home house however hundred include issue january july june keep kept key know known large late later ' +
  'lead leader least leave left let life like local long look low made main major make man many march men million ' +
  'minister monday month morning move much national near nearly need never news next night nine november number october ' +
  'official officials old part people per percent person place plan point president problem public put question really ' +
  'recent recently report right run saturday saw second see seem seen september set seven several show six small spring ' +
  'start state statement still stop summer sunday sure take taken tell ten thing think third though thought thousand ' +
  'three thursday time today tomorrow took top toward town try tuesday turn upon use via want way wednesday week well ' +
  'went whether whole winter within without woman women work world yesterday young';

/** What sites put before, behind or around a headline or a lead: as frequent, and as little. */
export const FURNITURE_WORDS =
  'advertisement analysis breaking brief briefing briefs bulletin caption close closing column contributed correspondent ' +
  'diary digest editor evening exclusive explainer file gallery getty guide headlines image letters live market markets ' +
  'minute minutes morning newsletter opinion photos podcast quiz read reading recap reporter roundup subscribe things ' +
  'update updated updates video watch weather wrap';

/** Each in about one lead of twenty-five. */
export const NEWS_WORDS =
  'able accident accuse action administration agency agree agreement air airport allow alone amount analyst answer apart ' +
  'approve argue army arrest arrive attack attorney authority average ban bank battle bill block book border bought break ' +
  'broke broken budget build building built business buy campaign candidate capital car cause century chairman chance ' +
  'change charge chief citizen claim clear close coach comment committee community company concern confirm conflict ' +
  'congress consumer contract control cost council court crash create crime crisis critic criticise criticism criticize ' +
  'cup current currently customer cut danger date dead deadline deal death decade decision decline delay demand denied ' +
  'deny department describe develop die died different director discuss disease doctor document drop due east eastern ' +
  'economic economy effort election employee example executive explain face fall fan fear federal fell fight film final ' +
  'fire firm flight force foreign form former fund future gain game governor grew grow growth happen head health hear ' +
  'heard history hit hope hospital hour idea immigrant important increase industry injure injured instead international ' +
  'interview investigate investigation investigator investor job join judge justice kill killed kind land latest launch ' +
  'law lawmaker lawyer league legal less letter level likely line list little lose lost market match matter mayor media ' +
  'medical meet meeting member message military ministry minute money murder music name newspaper north northern offer ' +
  'office officer online open oppose opposition order owner paid parliament party past patient pay peace period photo ' +
  'plane player pledge police policy political politician poll population possible post power press price prison produce ' +
  'product profit promise proposal propose protect protest protester provide publish quarter raise raised rate reach ' +
  'reason receive record refugee refuse region reject release research resident rest result return reveal revenue rights ' +
  'rise risk road role rose rule sale save school scientist season secretary security sell senate senator send sent ' +
  'sentence serve service share shoot shooting side sign similar social sold soldier sort source south southern speak ' +
  'speech spend spoke spokesman spokesperson spokeswoman star stay step stock storm story street strike student study ' +
  'suggest summit support suspect system talk tax teacher team technology television term threaten together total trade ' +
  'train travel trial type union university unlikely urge victim view visit vote voter war warn water website weekend ' +
  'west western win won word worker wound write written wrote';
