/** Short forms of given names in English, each line one name with what it is shortened to; by hand, from general knowledge. */
const LINES = `alexander alex sandy al; alexandra alex sandra; albert al bert; alfred alf fred; andrew andy drew; anthony tony; antony tony;
arthur art; barbara barb babs; benjamin ben; bernard bernie; bridget biddy; catherine cathy kate cat; charles charlie chuck; christina chris tina;
christine chris; christopher chris kit; daniel dan danny; david dave davy; deborah deb debbie; donald don donnie; dorothy dot; douglas doug;
edward ed eddie ted ned; edwin ed; eleanor nell ellie; elizabeth liz lizzie beth betty eliza; eugene gene; frances fran; francis frank; franklin frank;
frederick fred freddie; gabriel gabe; geoffrey geoff; gerald gerry jerry; gregory greg; harold harry hal; henry harry hank; herbert bert; isabel izzy; jacob jake;
jacqueline jackie; james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; jessica jess; john jack johnny; jonathan jon; joseph joe joey;
joshua josh; judith judy; katherine kate kathy katie; kathleen kathy kate; kenneth ken kenny; lawrence larry; leonard len lenny leo; louis lou; louise lou; margaret maggie meg peggy;
martin marty; matthew matt; michael mike mick mickey; mitchell mitch; natalie nat; nathaniel nat nate; nathan nate; nicholas nick nicky; pamela pam; patricia pat patty trish; patrick pat paddy;
peter pete; philip phil; phillip phil; raymond ray; rebecca becky; richard rick dick richie ricky; robert bob bobby rob robbie; roderick rod; ronald ron ronnie; rosemary rose;
samantha sam; samuel sam sammy; stephen steve; steven steve; stuart stu; susan sue susie; suzanne sue; terence terry; theodore ted theo; thomas tom tommy; timothy tim; valerie val;
victor vic; victoria vicky tori; vincent vince; walter walt wally; wilfred wilf; william bill billy will willie; zachary zach zack`;

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.split(';').map((line) => {
    const [whole = '', ...short] = line.trim().split(/\s+/u);
    return [whole, new Set(short)] as const;
  }),
);

const shortens = (short: string, whole: string): boolean =>
  (short.length === 1 && whole.length > 1 && whole.startsWith(short)) || FORMS.get(whole)?.has(short) === true;

/** Whether two given names, in lower case, may be one person's: the same, an initial of the other, or short for it. */
export const mayBeOne = (given: string, other: string): boolean =>
  given === other || shortens(given, other) || shortens(other, given);
