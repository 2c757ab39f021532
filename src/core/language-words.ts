/**
 * Function words that are frequent in one language and rare in its neighbours; words that several share (de, la, en, no)
 * are in the list of each, so that they decide nothing alone. After the stop-word lists of https://snowballstem.org/.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is was that for with on he she it they his her from has have were said by at not will this are be an who had but which their would',
  fr: 'le la les des une un et est dans pour que qui pas sur avec au aux ce cette il elle sont été plus par du en de ne se a ont mais nous leur ses',
  de: 'der die das und ist nicht mit den dem ein eine von zu auf für im sich des auch es wird sind werden hat haben bei nach wie aus an als er sie war',
  es: 'el la los las de que y en un una por con para del se no es al lo su más como ha este esta pero sus son fue según entre también',
  pt: 'o a os as de que e em um uma por com para do da dos das não é no na se mais ao foi são como mas seu sua pelo pela também está à',
  it: 'il la i gli le di che e in un una per con del della dei non è al nel alla si sono ha più da come anche ma lo delle dal questo suo',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar over wordt heeft hij zij uit werd deze nog',
  sv: 'och att det i en är som på av för med den till inte har de ett om var från vi kan ska men han hon eller när efter också sig',
  da: 'og at det i en er som på af for med den til ikke har de et om var fra vi kan skal men han hun eller når efter også sig bliver',
  no: 'og at det i en er som på av for med den til ikke har de et om var fra vi kan skal men han hun eller når etter også seg blir',
  fi: 'ja on ei että se oli hän mutta ovat kun niin myös joka kuin sekä ole tai mukaan jo vain noin sen ollut',
  pl: 'i w na z nie się do że to jest o jak po co ale za od przez dla był są tym oraz jego który przy może',
  tr: 've bir bu için da de ile olarak çok daha en olan gibi sonra kadar ne o var ise ancak değil her',
  cs: 'a se na je že v s z do to si o by jako za po ale jsou který byl od pro také nebo jeho být',
  ro: 'și de în a la cu nu o un pe care că din mai este pentru s-a au fost sunt prin ca dar sau după',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam itu akan ke oleh juga telah adalah bahwa kata sebagai para',
};

/** A script that tells the language, or all but does; the first whose letters are the most. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
