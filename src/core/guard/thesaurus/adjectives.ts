/** Written by bench/make-thesaurus.ts from WordNet; see thesaurus.ts for its form and WORDNET.md for its licence. */
export const ADJECTIVES = `
able !1
unable !0
dying
last >2
absolute !7
implicit >4
living >4
relative comparative !4
absorbent absorptive
spongy >8
abstract !d
conceptual >a
ideal >a
concrete !a
real tangible >d
abundant
abounding >f
ample plenteous plentiful >f
copious voluminous >f
exuberant lush profuse riotous >f
plentiful >f
rampant >f
abused ill-treated maltreated mistreated
battered >m
acceptable !q
unexceptionable unimpeachable >o
unacceptable !o
exceptionable objectionable >q
approachable reachable
outback remote
pathless roadless untracked untrod untrodden
disobliging uncooperative
accurate !10
close faithful >w
straight >w
true >w
inaccurate !w
away >10
alkaline alkalic
accepted recognized
given granted
unsung unvalued
avaricious grabby grasping greedy
active
acrobatic athletic gymnastic >17
agile nimble quick spry >17
hyperactive overactive >17
hypoactive underactive
inert sluggish torpid
active
brisk >1d
bustling >1d
busy >1d
going >1d
dull sluggish
idle unused
active !1l
inactive !1k
indolent >1l
latent >1l
active !1p
passive !1o
supine >1p
dormant
quiescent >1r
dynamic
passive
active
activated >1v
actual existent !1z
effective >1x
potential possible !1x
latent >1z
acute !22
chronic !21
virulent
addicted
drug-addicted hooked strung-out >24
accumulative cumulative
extra additional
supplementary supplemental
addressed
adequate equal !2d
capable >2a
competent >2a
inadequate !2a
deficient lacking >2d
gluey glutinous gummy mucilaginous pasty sticky viscid
gummed gummy
resinous resiny tarry
procedural !2j
substantive !2i
beady gemmed jeweled jewelled sequined spangled spangly
bespectacled monocled spectacled
brocaded embossed raised
crested topknotted
frilled frilly ruffled
paneled wainscoted
plain unembellished unornamented
clever ingenious
deft dexterous dextrous
maladroit
bumbling butterfingered ham-fisted ham-handed handless heavy-handed >2t
inept >2t
advantageous !30
beneficial good >2w
positive >2w
preferential >2w
disadvantageous unfavorable !2w
adventurous adventuresome
audacious daring venturesome venturous >31
sporting >31
swaggering swashbuckling >31
advisable !38
better best >35
well >35
inadvisable unadvisable !35
aerobic aerophilic aerophilous !3a
anaerobic anaerobiotic !39
aerobic !3c
anaerobic !3b
aesthetic esthetic aesthetical esthetical
artistic >3d
sensuous >3d
affected !3j
smitten stricken struck >3g
taken >3g
unaffected !3g
unimpressed >3j
uninfluenced unswayed untouched >3j
affected unnatural
artificial contrived stilted >3m
constrained strained >3m
negative
afloat
floating >3q
afraid !43
aghast appalled dismayed shocked >3s
alarmed >3s
fearful >3s
frightened scared >3s
horrified horror-stricken horror-struck >3s
hunted >3s
hydrophobic aquaphobic >3s
panicky panicked panic-stricken panic-struck terrified frightened >3s
numb >3s
terror-stricken terror-struck >3s
unafraid fearless !3s
aggressive
battleful bellicose >44
competitive militant >44
rough >44
truculent >44
agitated
excited >49
distraught overwrought >49
jolted shaken >49
feverish hectic >49
frantic frenetic phrenetic frenzied >49
hysterical >49
wild-eyed >49
agitated
churning roiling roily turbulent >4h
churning churned-up >4h
jolted >4h
ruffled >4h
seething >4h
annoying bothersome galling irritating nettlesome pesky pestering plaguy vexatious
nerve-racking nerve-wracking stressful trying
alert watchful
open-eyed vigilant wakeful >4p
alive live !4t
viable >4r
dead !4r
asleep deceased gone >4t
bloodless exsanguine exsanguinous >4t
breathless inanimate pulseless >4t
deathlike deathly >4t
doomed >4t
late >4t
lifeless exanimate >4t
murdered >4t
stone-dead >4t
live !54
dead !53
out >54
ambiguous !58
enigmatic >56
unambiguous !56
ambitious
compulsive driven >59
ample !5f
full good >5b
generous >5b
wide-cut >5b
meager meagre meagerly scrimpy !5b
bare scanty >5f
analogue analog linear
analytical
analytic !5k
synthetic !5j
analytic analytical !5m
synthetic synthetical !5l
angry
angered enraged furious infuriated maddened >5n
black >5n
mad sore >5n
indignant incensed outraged >5n
livid >5n
wrathful wroth wrothful >5n
resentful
acrimonious bitter >5u
sentient animate
animate !5y
inanimate nonliving non-living !5x
animated alive
vital >5z
animate !62
inanimate !61
anonymous
nameless unknown unnamed >63
binomial binominal
anterior prior
preexistent pre-existent preexisting pre-existing
subsequent
consequent accompanying concomitant incidental ensuant resultant >68
later posterior >68
subaqueous subaquatic underwater
terrestrial
onshore >6c
preceding !6l
above >6e
above-mentioned above-named >6e
foregoing >6e
introductory prefatorial prefatory >6e
preparatory preparative propaedeutic >6e
previous >6e
succeeding !6e
consecutive >6l
ensuing >6l
following undermentioned >6l
following next >6l
unprecedented
new unexampled >6q
prewar !6t
postwar !6s
anterior !6w
frontal >6u
posterior !6u
back hind hinder >6w
mouth-watering savory
approachable
appropriate !72
proper right >70
inappropriate !70
wrong >72
due !77
collectible collectable payable >74
repayable >74
undue !74
due !79
undue !78
apposite pertinent
columned
columniform columnar columnlike >7b
arboreal arboreous tree-living
arenaceous sandy sandlike
armed !7g
unarmed !7f
armored
scaled >7h
armed !7l
barbed barbellate briary briery bristled burred burry prickly setose setaceous >7j
unarmed !7j
armed
armored armoured
scaley scaled >7n
crafty foxy guileful knavish sly tricksy wily
articulate
eloquent silver-tongued smooth-spoken >7q
incoherent tongue-tied
mute unspoken wordless
speechless dumb
articulated articulate
ashamed
embarrassed >7w
guilty hangdog shamed >7w
audacious brassy brazen brazen-faced insolent
assertive self-asserting self-assertive
cocky >80
emphatic forceful >80
attached committed !87
betrothed >83
intended >83
involved >83
unattached !83
affixed
glued pasted >88
mounted >88
pedunculate stalked
free-swimming unattached
attached
freestanding separate
detachable
wary
attentive
captive absorbed engrossed enwrapped intent wrapped >8h
observant >8h
absent absentminded abstracted
dreamy woolgathering
drowsy oscitant yawning
forgetful oblivious
attractive !8u
bewitching captivating enchanting enthralling entrancing fascinating >8o
cunning cute >8o
fetching taking winning >8o
mesmeric mesmerizing spellbinding >8o
irresistible >8o
unattractive !8o
homely >8u
attractive !8x
repulsive !8w
appealing
attractive >8y
attributable
traceable >90
pregnant
enceinte expectant gravid >92
audible hearable !96
sounding >94
inaudible unhearable !94
supersonic ultrasonic >96
supersonic
hopeful promising
inauspicious unfortunate
unpromising >9a
propitious
favorable lucky >9c
authorized authorised !9i
accredited licensed licenced >9e
approved >9e
canonized canonised glorified >9e
unauthorized unauthorised !9e
unconstitutional
heterogeneous
automatic
self-locking >9l
available !9s
gettable getable obtainable procurable >9n
visible >9n
open >9n
ready >9n
unavailable !9n
unobtainable unprocurable >9s
awake !9y
astir up >9u
awakened >9u
waking wakeful >9u
asleep !9u
dormant hibernating torpid >9y
drowsy drowsing dozy >9y
sleepy sleepy-eyed sleepyheaded >9y
slumbery somnolent >9y
astringent
aware cognizant cognisant !a7
alert awake >a4
conscious >a4
unaware incognizant !a4
oblivious >a7
unconscious >a7
unwitting
appalling dismaying
frightful horrifying horrible
awful direful dread dreaded dreadful fearful fearsome frightening horrendous terrible
baleful menacing minacious minatory ominous sinister threatening
bloodcurdling hair-raising nightmarish
chilling scary shivery shuddery
formidable redoubtable unnerving
ghastly grim grisly gruesome macabre
terrific terrifying
reassuring
comforting consolatory consoling >ak
back !ao
rear rearward >am
front !am
advanced >ao
foremost frontmost >ao
frontal >ao
leading !au
directing directional directive >as
following !as
pursuing >au
backward !b0
inverse reverse >aw
rearward reverse >aw
regardant >aw
forward !aw
forward !b2
reverse !b1
backward !b5
bashful blate >b3
forward !b3
brash cheeky >b5
impudent overbold smart sassy >b5
stratified bedded
hairless !bc
bald bald-headed bald-pated >b9
balding >b9
hairy haired hirsute !b9
dark-haired dark-coated >bc
pubescent puberulent sericeous >bc
furred furry >bc
fuzzed fuzzy >bc
wiry >bc
woolly wooly-haired woolly-haired >bc
load-bearing supporting
beautiful !bt
bonny bonnie fair sightly >bk
fine-looking good-looking better-looking handsome well-favored well-favoured >bk
glorious resplendent splendid splendiferous >bk
gorgeous >bk
lovely >bk
picturesque >bk
pretty >bk
scenic >bk
ugly !bk
disfigured >bt
grotesque monstrous >bt
hideous repulsive >bt
unlovely unpicturesque >bt
malefic malign evil
despiteful spiteful vindictive
unmalicious
malign
best !c7
champion prizewinning >c2
high-grade top-quality top-grade >c2
first foremost world-class >c2
optimum optimal >c2
worst !c2
better !cb
amended >c8
improved >c8
worse !c8
better !cd
worse worsened !cc
faced
featured >ce
moon-faced round-faced >ce
sweet-faced >ce
unilateral !cj
multilateral many-sided !ci
bilateral >cj
two-part two-way >cj
joint >cj
quadrilateral four-sided >cj
triangular three-sided >cj
tripartite three-party three-way >cj
stereophonic stereo two-channel
monaural
mono monophonic single-channel >cr
mononuclear mononucleate
black !cw
colored negro >cu
white !cu
blond blonde light-haired
flaxen sandy >cx
redheaded >cx
bronzed suntanned tanned
brown browned
dark-haired black-haired brown-haired
dark-skinned dusky swart swarthy
marred scarred
bloody !dd
blood-filled >d5
bloodstained gory >d5
bloodsucking >d5
bloodthirsty >d5
crimson red >d5
homicidal murderous >d5
gory sanguinary sanguineous slaughterous >d5
bloodless !d5
bold !dk
audacious brave dauntless fearless hardy intrepid unfearing >de
emboldened >de
foolhardy reckless >de
heroic heroical >de
overvaliant >de
timid !de
bashful >dk
mousy >dk
bound
chained enchained >dn
fettered shackled >dn
trussed tied >dn
wired >dn
unchained unfettered unshackled
laced
tied fastened
knotted >du
tangled
afoul fouled >dw
enmeshed intermeshed >dw
entangled >dw
matted >dw
bound
well-bound >e1
lower-class low-class !e5
propertyless working-class blue-collar >e3
middle-class !e3
brave courageous !ec
desperate >e6
gallant >e6
gritty spirited >e6
undaunted >e6
valiant valorous >e6
cowardly fearful !e6
chicken chickenhearted lily-livered white-livered yellow yellow-bellied >ec
craven >ec
fainthearted timid faint-hearted >ec
breathing eupneic eupnoeic !eh
breathless dyspneic dyspnoeic dyspneal dyspnoeal !eg
smothering suffocating suffocative >eh
blown pursy short-winded winded >eh
light !eu
inflamed >ek
bright >ek
fluorescent >ek
illuminated lighted lit well-lighted >ek
incandescent candent >ek
livid >ek
luminescent >ek
phosphorescent >ek
sunlit sunstruck >ek
dark !ek
black pitch-black pitch-dark >eu
darkening >eu
dim >eu
dusky twilight twilit >eu
glooming gloomy gloomful sulky >eu
tenebrous tenebrific tenebrious >eu
shaded
murky >f1
shadowed shadowy umbrageous >f1
shaded
moonlit moony
bright !fk
agleam gleaming nitid >f6
aglow lambent lucent luminous >f6
aglitter coruscant fulgid glinting glistering glittering glittery scintillant >f6
beady beadlike buttony buttonlike >f6
beaming effulgent radiant refulgent >f6
blazing blinding dazzling fulgent glaring glary >f6
brilliant >f6
ardent >f6
glistening sheeny shiny shining >f6
opalescent opaline pearlescent >f6
lurid >f6
silver silvery >f6
twinkling >f6
dull !f6
mat matt matte matted >fk
dimmed dim
prejudiced discriminatory !fp
loaded >fn
unprejudiced impartial !fn
large-minded liberal tolerant
narrow
dogmatic dogmatical >fr
opinionated opinionative self-opinionated >fr
reconstructed !fv
unreconstructed !fu
broken
broken !fz
dashed dotted >fx
unbroken !fx
solid >fz
uninterrupted >fz
brotherly brotherlike
identical monovular
busy !g7
drudging laboring labouring toiling >g4
engaged >g4
idle !g4
faineant indolent lazy slothful work-shy >g7
bony boney
buttoned fastened !gc
button-down >ga
unbuttoned unfastened !ga
open-collared >gc
capitalistic capitalist !gh
competitive free-enterprise private-enterprise >ge
individualistic laissez-faire >ge
socialistic socialist !ge
collective >gh
cackly squawky
croaky guttural
grating rasping raspy rough
gruff hoarse husky
jangling jangly
rending ripping splitting
silvern silvery
incalculable
countless infinite innumerable innumerous multitudinous myriad numberless uncounted unnumberable unnumbered unnumerable >gq
calm !gu
placid quiet still tranquil >gs
stormy !gs
angry furious >gu
billowy billowing surging >gu
blustering blusterous blustery >gu
boisterous rough >gu
blowy windy >gu
capable !h3
able >h0
confident >h0
incapable !h0
unable >h3
capable !h6
incapable !h5
careful !hh
sure >h7
close >h7
conscientious painstaking >h7
detailed elaborate elaborated >h7
minute >h7
overcareful too-careful >h7
protective >h7
studious >h7
thorough >h7
careless !h7
casual cursory perfunctory >hh
heedless reckless >hh
carpeted
carved carven
engraved etched inscribed >hl
graven sculpted sculptured >hl
caulescent cauline stemmed
causative
causal >hp
conducive contributing contributive contributory >hp
motivative motive motivating >hp
motive motor >hp
responsible >hp
cautious
cagey chary >hv
gingerly >hv
impetuous madcap tearaway brainish
coherent !i0
incoherent !hz
porous poriferous
central !i8
center halfway middle midway >i2
centered >i2
focal >i2
median >i2
nuclear >i2
peripheral !i2
fringy marginal >i8
afferent
receptive sensory >ia
corticoefferent corticofugal corticifugal
certain !if
definite >id
uncertain !id
indefinite >if
certain sure !ij
convinced positive confident >ih
uncertain incertain !ih
doubtful dubious >ij
convinced
confident !ir
assured >im
cocksure overconfident >im
reassured >im
self-assured self-confident >im
diffident shy timid unsure !im
certain sure
bound >is
certified !iv
uncertified !iu
inevitable
ineluctable inescapable unavoidable >iw
necessary >iw
erratic mercurial quicksilver
unchangeable
unalterable >j0
confirmed >j0
fixed >j0
static >j0
unalterable inalterable
incurable >j5
final >j5
adjusted !ja
weighted >j8
unadjusted !j8
adjusted
well-adjusted well-balanced >jb
altered !jg
changed >jd
revised >jd
unaltered unchanged !jd
in-situ unmoved >jg
amended
revised >ji
changed !jn
transformed >jk
varied >jk
unchanged !jk
same >jn
isotonic
ionized ionised !jr
nonionized nonionised unionized unionised nonionic !jq
characteristic
diagnostic symptomatic >js
distinctive typical >js
charged !jx
polar >jv
uncharged !jv
charitable
eleemosynary philanthropic >jy
chartered hired leased
owned
cheerful
beaming >k2
beamish smiling twinkly >k2
blithe blithesome lighthearted light-hearted >k2
buoyant perky >k2
cheery gay sunny >k2
chipper jaunty >k2
dingy dismal gloomy drear dreary
somber melancholy
chondritic granular
amber brownish-yellow yellow-brown
gilded gilt gold golden
blue bluish blueish
bronze bronzy
brown brownish chocolate-brown dark-brown
green greenish light-green dark-green
lavender lilac lilac-colored
maroon brownish-red
mousy mouse-colored mouselike
olive-drab drab
orange orangish
pink pinkish
purple violet purplish
red reddish ruddy blood-red carmine cerise cherry cherry-red crimson ruby ruby-red scarlet
rose roseate
rust rusty rust-brown
sorrel brownish-orange
tawny tawny-brown
vermilion vermillion cinnabar
yellow yellowish xanthous
argent silver silvery silverish
coal-black jet jet-black pitchy sooty
grey gray greyish grayish
pearly pearly-white
slate-grey slate-gray slaty-grey slaty-gray slaty slatey stone-grey stone-gray
black !l2
white !l1
saturated pure !l5
intense >l3
unsaturated !l3
dull >l5
color colour
colored coloured colorful
crimson red reddened red-faced flushed >l8
black blackened >l8
trichromatic trichrome tricolor >l8
stained !ld
unstained !lc
colorful
ablaze >le
bright brilliant vivid >le
deep rich >le
fluorescent >le
shrill >le
vibrant >le
ashen blanched livid
bleached faded
drab sober somber sombre
dulled greyed
etiolate etiolated blanched
pale pallid wan
pasty pastelike
waxen waxlike
colorful colourful
brave braw gay >lt
flashy gaudy jazzy showy >lt
noisy >lt
picturesque >lt
pale pallid
light light-colored !m3
pale >lz
pastel >lz
powdery >lz
dark !lz
christian
civilized civilised
advanced >m5
humane >m5
barbarian barbaric savage uncivilized uncivilised
preliterate nonliterate
classical classic
popular pop
classified
categorized categorised >mc
classified
restricted >me
clean !ml
unused >mg
immaculate speckless spic spick spotless >mg
unsoiled unspotted unstained >mg
washed >mg
dirty soiled unclean !mg
bedraggled draggled >ml
befouled fouled >ml
begrimed dingy grimy grungy >ml
filthy >ml
sordid >ml
greasy >ml
lousy >ml
muddy >ml
sooty >ml
dirty
bawdy ribald >mv
blasphemous blue profane >mv
cruddy filthy nasty smutty >mv
lewd obscene salacious >mv
radioactive
kosher cosher
unclean
clear
broad unsubtle >n3
clear-cut >n3
lucid luculent perspicuous >n3
unmistakable >n3
vivid >n3
confusing perplexing puzzling
obscure vague
clear !nh
pellucid transparent >nb
hyaline hyaloid >nb
liquid limpid >nb
translucent semitransparent >nb
unfrosted >nb
opaque !nb
cloudy mirky murky turbid >nh
solid >nh
clearheaded clear-thinking !nn
clear >nk
unclouded >nk
confused !nk
addlebrained addlepated puddingheaded muddleheaded >nn
befuddled muddled woolly woolly-headed wooly-minded >nn
befogged befuddled >nn
clouded >nn
dazed stunned stupid >nn
smart !nw
astute sharp shrewd >nt
cagey cagy canny clever >nt
stupid !nt
dopy dopey foolish goosey goosy gooselike >nw
blockheaded boneheaded duncical duncish fatheaded loggerheaded thickheaded thick-skulled wooden-headed >nw
dull dumb slow >nw
lumpish lumpen unthinking >nw
yokel-like >nw
clockwise
far !ob
remote >o3
remote >o3
faraway far-off >o3
farther >o3
farthermost farthest furthermost furthest utmost >o3
further farther >o3
outlying >o3
near close nigh !o3
adjacent >ob
nearby >ob
distant !oi
deep >oe
extreme >oe
yonder yon >oe
close !oe
adjacent next >oi
approximate >oi
imminent impendent impending >oi
contiguous immediate >oi
surrounding circumferent >oi
enveloping >oi
nestled snuggled >oi
proximate >oi
walk-to walking >oi
distant !ou
faraway >os
close !os
approximate >ou
boon >ou
confidential >ou
cozy >ou
dear good >ou
intimate >ou
intimate >ou
uncousinly
clothed clad
appareled attired dressed garbed garmented habilimented robed >p3
bundled-up >p3
cassocked >p3
coated >p3
cowled >p3
gowned >p3
heavy-coated >p3
petticoated >p3
red-coated lobster-backed >p3
suited >p3
tuxedoed >p3
uniformed >p3
bare naked nude
exposed uncovered
cloudless unclouded
cloudy
brumous hazy misty >pj
cloud-covered clouded overcast sunless >pj
leaden >pj
heavy lowering sullen threatening >pj
coastal
inshore onshore shoreward
coherent consistent logical ordered !pr
incoherent !pq
confused disjointed disordered garbled scattered >pr
fuzzy >pr
collapsible collapsable
collective !px
aggregate aggregated aggregative mass >pv
distributive !pv
allocable allocatable apportionable >px
diffusing diffusive dispersive disseminative >px
publicized publicised
advertised >q0
promulgated published >q0
published !q4
unpublished !q3
reported
combinable combinational
explosive
lighted lit
ablaze afire aflame aflare alight >q8
ignited enkindled kindled >q8
commodious convenient
roomy spacious >qb
comfortable comfy !qg
cozy cosy >qd
homelike homely homey homy >qd
uncomfortable !qd
bad tough >qg
irritating >qg
wretched >qg
comfortable !qm
comforted >qk
uncomfortable !qk
self-conscious >qm
commensurate
proportionate >qo
proportionate !qt
proportional relative >qq
proportional >qq
disproportionate disproportional !qq
commercial
residential
noncommissioned
common !r4
average ordinary >qx
democratic popular >qx
frequent >qx
general >qx
grassroots >qx
standard >qx
uncommon !qx
especial exceptional particular special >r4
rare >r4
unusual >r4
usual !rc
accustomed customary habitual wonted >r8
chronic inveterate >r8
regular >r8
unusual !r8
different >rc
extraordinary >rc
odd >rc
peculiar >rc
hydrophobic !ri
hydrophilic !rh
oleophilic !rk
oleophobic !rj
common !ro
communal >rl
public >rl
individual single !rl
idiosyncratic >ro
individualist individualistic >ro
respective several various >ro
singular >ro
communicative communicatory
communicational >rt
talkative >rt
expressive >rt
gesticulating >rt
nonverbal >rt
gestural sign signed sign-language >rt
heraldic >rt
narrative >rt
nonverbal >rt
nonverbal >rt
outspoken vocal >rt
verbal >rt
deadpan expressionless poker-faced unexpressive
mum silent
compact !se
cloggy heavy >s8
close-packed >s8
consolidated >s8
impacted wedged >s8
packed >s8
loose !s8
light >se
shifting >se
comparable
unique unequaled unequalled unparalleled
compatible !sk
incompatible !sj
compatible
competent
able capable >sm
effective efficient >sm
workmanlike >sm
competent !sr
incompetent unqualified !sq
competitive competitory !su
matched >ss
noncompetitive !ss
cooperative >su
querulous whiney whiny
whole !t0
entire full total >sx
integral entire intact >sx
fractional !sx
fragmental fragmentary >t0
half >t0
halfway >t0
whole !t5
half !t4
committed
pledged sworn >t6
dedicated
devoted >t8
devoted >t8
complete !tn
absolute right-down sheer >tb
accomplished completed realized realised >tb
all >tb
all-out full-scale >tb
utter >tb
completed >tb
exhaustive thorough thoroughgoing >tb
full-clad >tb
full total >tb
good >tb
self-contained >tb
incomplete uncomplete !tb
half >tn
partial >tn
rudimentary >tn
comprehensive
all-embracing all-encompassing all-inclusive blanket broad encompassing extensive wide >tr
all-around all-round well-rounded >tr
universal worldwide >tr
super >tr
composed
calm serene tranquil >tw
equanimous poised self-collected self-contained self-possessed >tw
cool coolheaded nerveless >tw
abashed chagrined embarrassed
blushful blushing red-faced
discombobulated disconcerted
apprehensible intelligible graspable understandable
incomprehensible uncomprehensible
obscure >u4
enigmatic enigmatical puzzling >u4
lost missed >u4
opaque >u4
concave !ua
convex bulging !u9
broken-backed hogged >ua
concentrated
thick >uc
exclusive >uc
dispersed spread
divided shared
fanned spread-out
far-flung widespread
separated spaced
sparse thin
coaxial coaxal
eccentric nonconcentric
concerned !ur
afraid >un
afraid >un
haunted obsessed preoccupied >un
unconcerned !un
blithe >ur
casual insouciant nonchalant >ur
detached uninvolved >ur
indifferent >ur
concise
brief >uw
compendious compact succinct >uw
laconic terse >uw
cryptic >uw
pithy >uw
telegraphic >uw
long-winded tedious verbose wordy
pleonastic redundant tautologic tautological
conclusive
definitive determinate >v5
consummated
completed >v7
concordant concurring
consentaneous consentient unanimous
dissentious divisive factious
expanded
atrophied wasted diminished !ve
hypertrophied enlarged !vd
conditional !vi
dependent dependant >vf
probationary provisional provisionary tentative >vf
unconditional !vf
stark >vi
enforceable
enforced implemented
close confining
crowded
huddled >vn
jammed jam-packed packed >vn
thronged >vn
uncongenial incompatible
inappropriate unfitting
ironic ironical
connected
adjacent contiguous neighboring >vu
conterminous contiguous >vu
joined linked >vu
unconquerable
impregnable inexpugnable >vy
insuperable insurmountable >vy
invincible unvanquishable >vy
all-victorious >vy
conscious !w6
self-conscious self-aware >w3
sentient >w3
unconscious !w3
senseless >w6
kayoed stunned >w6
subconscious >w6
consecrated consecrate dedicated
votive >wa
conservative !wd
liberal !wc
neoliberal >wd
progressive reformist reform-minded >wd
socialized socialised >wd
consistent !wl
concordant >wh
pursuant >wh
self-consistent >wh
inconsistent !wh
conflicting contradictory >wl
scratchy >wl
conspicuous !wv
big prominent >wo
bold >wo
egregious flagrant glaring rank >wo
featured >wo
marked >wo
outstanding prominent salient spectacular striking >wo
inconspicuous invisible !wo
discernible discernable
distinguishable !wz
differentiable >wx
indistinguishable undistinguishable !wx
constant
staunch >x0
fickle volatile
constructive !x7
creative >x3
shaping plastic >x3
structural >x3
destructive !x3
annihilative annihilating devastating withering >x7
blasting ruinous >x7
corrosive >x7
crushing devastating >x7
damaging >x7
wasteful >x7
contented content !xh
satisfied >xe
smug self-satisfied >xe
discontented discontent !xe
disaffected ill-affected malcontent rebellious >xh
disgruntled dissatisfied >xh
restless ungratified >xh
unshakable bulletproof
continual !xr
insistent repetitive >xm
running >xm
perennial recurrent repeated >xm
persistent relentless >xm
sporadic !xm
fitful spasmodic >xr
intermittent >xr
periodic >xr
irregular unpredictable >xr
isolated stray >xr
continuous uninterrupted
ceaseless constant incessant never-ending perpetual unremitting >xx
continual >xx
dogging persisting >xx
straight consecutive >xx
continuous
continued
continuing >y3
controlled
disciplined >y5
dominated >y5
obsessed possessed >y5
anarchic anarchical lawless
controversial
disputable >ya
polemic polemical >ya
undisputed unchallenged unquestioned
argumentative
quarrelsome >ye
convenient !yh
inconvenient !yg
awkward >yh
conventional !ym !yr
customary >yj
stuffy >yj
unconventional !yj
maverick unorthodox >ym
conventional !yr
button-down buttoned-down >yo
stereotyped stereotypic stereotypical unimaginative >yo
unconventional !yj !yo
alternative >yr
bizarre eccentric gonzo outlandish outre >yr
far-out offbeat quirky way-out >yr
nuclear atomic !yw
conventional !yv
traditional !yz
conventional >yx
nontraditional untraditional !yx
confluent merging
divergent diverging
arboreal arborescent arboresque arboriform dendriform dendroid dendroidal treelike tree-shaped
branched branching ramose ramous ramate
convincing !z7
credible >z4
disenchanting disillusioning >z4
unconvincing flimsy !z4
fried deep-fried
roast roasted
raw
cooperative !zd
synergetic synergistic >zb
uncooperative !zb
corrupt
corruptible bribable dishonest purchasable venal >ze
depraved perverse reprobate >ze
sordid >ze
sold-out >ze
synergistic interactive !zk
incompatible !zj
considerable !zp
appreciable >zl
goodly hefty respectable sizable >zl
significant substantial >zl
inconsiderable !zl
substantial !zr
insubstantial unsubstantial !zq
aery ethereal >zr
shadowy wraithlike >zr
material !zw
physical >zu
immaterial nonmaterial !zu
corporeal !zz
corporate embodied incarnate >zx
incorporeal immaterial !zx
discorporate unembodied bodiless disembodied >zz
spiritual >zz
correct right !104
accurate exact precise >102
incorrect wrong !102
erroneous >104
false mistaken >104
right
uncontrollable uncorrectable
traveled travelled
provincial
bumpkinly hick rustic >10a
parochial >10a
jerkwater one-horse >10a
considerate
thoughtless unthinking
courteous !10i
chivalrous knightly >10g
discourteous !10g
polite
courteous gracious >10j
ill-mannered bad-mannered rude unmannered unmannerly
civil polite !10n
uncivil rude !10m
creative originative
fanciful >10o
fictive >10o
imaginative inventive >10o
unimaginative uninventive
credible believable !10u
incredible unbelievable !10t
astounding dumbfounding dumfounding >10u
fabulous >10u
improbable marvelous >10u
disbelieving skeptical
critical !111
scathing vituperative >10z
uncritical !10z
critical !114
appraising evaluative >112
uncritical !112
critical
dangerous grave grievous serious severe life-threatening >115
critical
crossed
decussate intersectant intersecting >118
crossed
crowned
crowned
crucial important
critical >11d
three-dimensional !11h !11i
solid >11f
linear !11i !11f
planar two-dimensional !11f !11h
flat >11i
planate flattened >11i
multidimensional
dimensional >11l
three-dimensional third-dimensional three-d >11l
cut
pierced perforated perforate punctured >11o
split >11o
cut
slashed >11r
curious
inquisitive speculative questioning wondering >11t
overcurious >11t
current
underway >11w
contemporary present-day >11w
topical >11w
latest >11w
cursed curst !124
blasted blame blamed blessed damn damned darned deuced goddam goddamn goddamned infernal >121
damn goddamn >121
blessed blest !121
fortunate >124
endowed
curtained
draped >127
bespoke bespoken tailored tailor-made
ready-made
made >12a
handmade hand-crafted
hand-loomed handwoven >12c
overhand oversewn >12c
homemade
circular rotary orbitual
annual one-year !12i
perennial !12h
nocturnal
battered beat-up beaten-up
bedraggled broken-down dilapidated ramshackle tumble-down
crumpled dented
undamaged
deaf
decent !12q
indecent !12p
crude earthy >12q
indelicate >12q
obscene >12q
suggestive >12q
decisive
deciding determinant determinative determining >12v
fateful fatal >12v
peremptory >12v
decisive
unhesitating resolute >12z
hesitant hesitating
declarative declaratory asserting
declared !137
alleged >133
announced proclaimed >133
avowed >133
undeclared !133
sedate staid
indecorous indelicate
deductible
allowable >13a
deep !13f
bottomless >13c
unfathomed unplumbed unsounded >13c
shallow !13c
ankle-deep knee-deep >13f
deep !13i
shallow !13h
wakeful >13i
unbeaten unconquered unvanquished
defiant noncompliant
resistive >13l
defined !13o
undefined vague !13n
indefinable undefinable >13o
well-defined
derived
definite !13v
certain >13s
decisive >13s
indefinite !13s
nebulous unfixed >13v
one >13v
dejected
chapfallen chopfallen crestfallen deflated >13y
gloomy blue depressed downcast downhearted low-spirited >13y
glum >13y
lonely >13y
exultant exulting jubilant rejoicing triumphant
delicate !149
dainty exquisite >144
gossamer >144
fragile >144
pastel >144
rugged !144
sturdy tough >149
brittle brickle brickly
crumbly friable
delicate fragile frail
unbreakable
demanding
rigorous stringent >14f
stern >14f
imperative
crying exigent insistent instant >14i
peremptory >14i
pressing urgent >14i
shrill >14i
democratic
classless egalitarian >14n
parliamentary >14n
parliamentary >14n
popular >14n
representative >14n
republican >14n
authoritarian tyrannic
arbitrary
absolute >14v
discretionary discretional >14v
questionable refutable confutable confutative
undeniable
incontrovertible irrefutable positive >14z
implicative suggestive
reliable dependable !155
sure >152
tested time-tested >152
unreliable undependable !152
erratic >155
dependent !15c
babelike >157
helpless >157
interdependent mutualist >157
leechlike bloodsucking >157
independent !157
self-directed self-reliant >15c
individual >15c
self-sufficient self-sufficing self-sustaining >15c
unconditional >15c
independent main !15i
dependent subordinate !15h
bipartisan bipartizan two-party two-way
descriptive
descriptive
desirable !15o
preferable preferred >15m
undesirable unwanted !15m
destroyed !15z
blighted >15p
burnt burned-over >15p
despoiled raped ravaged sacked >15p
kaput gone >15p
extinguished >15p
fallen >15p
ruined >15p
scorched >15p
shattered tattered >15p
preserved !15p
maintained well-kept >15z
saved >15z
retained maintained >15z
determinable
ascertainable discoverable >163
definable >163
determinate !168
fixed >166
indeterminate !166
cost-plus >168
open-ended >168
determinate !16c
indeterminate !16b
developed !16f
mature >16d
undeveloped !16d
vestigial rudimentary >16f
differentiated !16i
undifferentiated uniform !16h
dedifferentiated >16i
difficult hard !16y
ambitious challenging >16k
arduous >16k
embarrassing unenviable >16k
baffling knotty >16k
delicate ticklish >16k
hard-fought >16k
herculean >16k
nasty >16k
rough >16k
tough >16k
tall >16k
troublesome >16k
trying >16k
easy !16k
effortless >16y
elementary simple unproblematic >16y
painless >16y
dignified
courtly stately >172
distinguished imposing >172
demeaning humbling humiliating
pathetic ridiculous silly
statesmanlike statesmanly
presidential
diligent !17b
hardworking industrious tireless untiring >179
negligent !179
lax slack >17b
diluted dilute !17f
washy weak >17d
undiluted !17d
concentrated >17f
saturated !17i
unsaturated !17h
saturated !17k
unsaturated !17j
diplomatic diplomatical
politic smooth suave bland >17l
conciliatory conciliative !17o
antagonistic !17n
direct !17s
point-blank >17p
through >17p
indirect !17p
askance askant asquint squint sidelong >17s
devious roundabout >17s
meandering wandering winding >17s
direct
blunt candid forthright frank free-spoken outspoken point-blank >17w
no-nonsense >17w
plain >17w
pointed >17w
straightforward >17w
circuitous roundabout
devious oblique
inverse
reciprocal >184
immediate
direct unmediated >186
discerning
bigmouthed blabbermouthed blabby talkative
indiscriminate
sweeping wholesale >18a
discriminating
appreciative >18c
eclectic >18c
selective >18c
available usable useable
expendable spendable
distal !18j
proximal !18i
distal
medial median
distinct !18s
chiseled well-defined >18m
clear clear-cut >18m
crisp sharp >18m
defined outlined >18m
razor-sharp >18m
indistinct !18m
bleary blurred blurry fuzzy hazy muzzy >18s
cloudy nebulose nebulous >18s
dim faint shadowy vague >18s
veiled >18s
diversified
varied wide-ranging >18x
dissociable separable severable
domineering !195
authoritarian overbearing >190
autocratic bossy dominating peremptory >190
blustery bullying >190
heavy-handed >190
submissive !190
meek >195
dominated henpecked >195
subservient submissive
unservile unsubmissive
dominant !19h
dominating >19a
governing >19a
overriding paramount predominate preponderant preponderating >19a
possessive >19a
sovereign supreme >19a
superior >19a
subordinate low-level !19a
assistant >19h
under >19h
dominant
double-breasted
dramatic
melodramatic >19m
spectacular >19m
theatrical
histrionic melodramatic >19p
showy >19p
undrinkable
intoxicated drunk inebriated ripped !19y
besotted blotto crocked cockeyed fuddled pie-eyed plastered slopped sloshed smashed soaked soused sozzled squiffy >19t
tiddly tipsy >19t
bibulous boozy drunken sottish >19t
doped drugged narcotized narcotised >19t
sober !19t
blunted dulled
sharp
edged >1a0
incisive >1a0
knifelike >1a0
penetrating >1a0
razor-sharp >1a0
sharp !1aa
acute intense >1a6
knifelike lancinate lancinating >1a6
salt >1a6
dull !1a6
deadened >1aa
lively !1af
alive >1ac
peppy spirited >1ac
dull !1ac
bovine >1af
drab dreary >1af
monotonous >1af
dynamic dynamical
changing ever-changing >1aj
driving >1aj
energizing energising kinetic >1aj
high-powered high-power >1aj
slashing >1aj
stagnant moribund
eager
anxious dying >1aq
impatient raring >1aq
eared
lop-eared >1at
early !1b1 !1b3
primeval primaeval primordial >1av
earlier earliest >1av
previous >1av
proto >1av
wee >1av
middle !1b3 !1av
mid >1b1
late !1av !1b1
advanced >1b3
after-hours >1b3
posthumous >1b3
early !1bc
primitive >1b7
young >1b7
primitive >1b7
precocious >1b7
late later !1b7
advanced >1bc
early !1bf !1bg
middle !1bg !1be
late !1be !1bf
earned
attained >1bh
easy !1bk
uneasy !1bj
worried >1bk
precarious unstable >1bk
east !1br
eastbound eastward >1bn
easterly eastern >1bn
eastern >1bn
west !1bn
western >1br
western
western !1bw
midwestern >1bu
eastern !1bu
southeastern >1bw
mesomorphic muscular
athletic >1by
edible comestible eatable
killable >1c0
educated
knowledgeable learned lettered well-educated well-read >1c2
literate >1c2
semiliterate >1c2
ignorant illiterate
operative
effective good >1c7
operational operating >1c7
working >1c7
effective effectual efficacious
impressive telling >1cb
arduous backbreaking grueling gruelling hard laborious operose toilsome
exhausting tiring wearing wearying
arduous straining strenuous
effortless
efficacious
effective >1ch
efficient
businesslike >1cj
economic economical >1cj
streamlined >1cj
uneconomical wasteful
forceful !1ct
drastic >1co
emphatic exclamatory >1co
firm >1co
impetuous >1co
forceless unforceful !1co
elastic
moldable plastic >1cu
flexible whippy >1cu
rubbery rubberlike >1cu
viscoelastic >1cu
elective elected !1d1
electoral >1cz
appointed !1cz
assigned
appointed >1d2
compulsory mandatory required
elegant
dandified dandyish foppish >1d5
fine >1d5
exquisite recherche >1d5
eligible !1dc
desirable suitable worthy >1d9
entitled >1d9
ineligible !1d9
disqualified >1dc
disqualified >1dc
undesirable >1dc
emotional
bathetic hokey maudlin mawkish kitschy schmaltzy schmalzy sentimental >1dg
charged >1dg
low-down >1dg
lyric lyrical >1dg
warm-toned >1dg
impassive stolid
philosophical philosophic
stoic stoical
empirical !1du
experiential existential >1dp
experimental data-based observational >1dp
experimental >1dp
semiempirical >1dp
theoretical theoretic !1dp
abstractive >1du
conjectural hypothetical hypothetic suppositional suppositious supposititious >1du
speculative >1du
metaphysical >1du
theoretical
abstract >1dz
academic >1dz
pure >1dz
employed !1e6
hired >1e3
working >1e3
unemployed !1e3
enchanted
beguiled delighted enthralled entranced >1e7
bewitched ensorcelled >1e7
fascinated hypnotized hypnotised mesmerized mesmerised spellbound spell-bound transfixed >1e7
heartening inspiriting
discouraging
demoralizing demoralising disheartening dispiriting >1ec
frustrating >1ec
involved mired
clear unmortgaged
burdened
laden oppressed >1eh
energetic
physical >1ej
alert brisk lively merry spanking zippy >1ej
driving >1ej
indefatigable tireless unflagging unwearying >1ej
strenuous >1ej
vigorous >1ej
dazed foggy groggy logy stuporous
dreamy lackadaisical languid languorous
exploratory explorative
preliminary >1es
searching >1es
inquiring
fact-finding investigative investigatory >1ev
inquisitive >1ev
inquisitory probing searching >1ev
increased !1f6
accrued accumulated >1ez
hyperbolic inflated >1ez
exaggerated magnified >1ez
multiplied >1ez
raised elevated >1ez
redoubled >1ez
decreased reduced !1ez
ablated >1f6
attenuate faded weakened >1f6
slashed >1f6
diminished >1f6
minimized >1f6
shriveled >1f6
irreducible
enlightened
enterprising
energetic gumptious industrious >1ff
enthusiastic !1fl
ardent >1fh
evangelical >1fh
glowing >1fh
unenthusiastic !1fh
halfhearted half-hearted tepid lukewarm >1fl
athirst hungry thirsty
avid devouring greedy
covetous envious jealous
equal
close >1fq
coordinate >1fq
even fifty-fifty >1fq
isothermal >1fq
balanced
counterbalanced counterpoised >1fv
harmonious proportionate symmetrical >1fv
poised >1fv
well-balanced >1fv
isotonic isosmotic
equivocal ambiguous !1g5
forked >1g1
evasive >1g1
indeterminate >1g1
unequivocal univocal unambiguous !1g1
straightforward >1g5
indelible unerasable
esoteric
cabalistic kabbalistic qabalistic cryptic >1g8
mysterious mystic mystical >1g8
essential
substantial substantive >1gb
virtual >1gb
vital life-sustaining >1gb
incidental nonessential
indispensable
critical vital >1gg
contemptible
abject low low-down miserable scummy scurvy >1gi
pathetic pitiable pitiful >1gi
ethical
complimentary
belittling deprecating deprecative deprecatory slighting
supercilious sneering snide
euphoric !1gq
dysphoric distressed unhappy !1gp
even !1gv
flat level plane >1gr
flush >1gr
level >1gr
uneven !1gr
crinkled crinkly rippled wavy wavelike >1gv
jagged >1gv
untrue >1gv
ragged >1gv
even !1h1
odd uneven !1h0
exact
literal >1h2
perfect >1h2
photographic >1h2
rigorous strict >1h2
approximate approximative rough
excited
crazy >1h8
drunk >1h8
stimulated aroused >1h8
thrillful >1h8
exciting
breathless breathtaking >1hd
elating exhilarating >1hd
electric galvanic galvanizing galvanising >1hd
electrifying thrilling >1hd
glamorous glamourous >1hd
titillating >1hd
tickling tingling titillating >1hd
commonplace humdrum unglamorous unglamourous
accusative accusatory accusing accusive
condemnatory condemning
inexhaustible
exhausted spent
leftover left remaining
existent existing !1ht
active >1hr
nonexistent !1hr
lacking absent missing wanting >1ht
vanished >1ht
extant
surviving >1hw
expected !1i2
anticipated awaited hoped-for >1hy
due >1hy
expectable >1hy
unexpected !1hy
unanticipated unforeseen unseen unlooked-for >1i2
upset >1i2
expedient
advantageous >1i5
opportunist opportunistic timeserving >1i5
expendable
expensive !1ie
big-ticket high-ticket >1i9
costly high-priced pricey pricy >1i9
dearly-won costly >1i9
overpriced >1i9
cheap inexpensive !1i9
bargain-priced cut-rate cut-price >1ie
low-cost low-priced affordable >1ie
experienced experient !1im
knowledgeable versed >1ih
old older >1ih
practiced practised >1ih
veteran >1ih
inexperienced inexperient !1ih
fledgling callow >1im
new >1im
uninitiate uninitiated >1im
untested untried >1im
explainable interpretable
inexplicable incomprehensible
cryptic cryptical inscrutable mysterious mystifying >1is
paradoxical self-contradictory >1is
unaccountable unexplainable >1is
unexplained >1is
explicit expressed !1j2
declared stated >1ix
definitive >1ix
express >1ix
graphic >1ix
implicit inexplicit !1ix
inherent underlying >1j2
silent tacit understood >1j2
unexpressed unsaid unstated unuttered unverbalized unverbalised unspoken >1j2
unexploited undeveloped
fallow >1j6
expressible !1j9
inexpressible unexpressible !1j8
indefinable indescribable ineffable unspeakable untellable >1j9
inextricable
fingered
external !1jg
outer >1jd
outside >1jd
internal !1jd
intrinsic >1jg
outer !1jj
inner !1ji
outward !1jm
outer >1jk
inward !1jk
inner interior internal >1jm
secret >1jm
self-whispered >1jm
exterior !1js
outside >1jq
interior !1jq
indoor >1js
inside >1js
eyed
blue-eyed >1jv
eyelike >1jv
playable
fair just !1k2
antimonopoly antitrust >1jz
sporting sporty sportsmanlike >1jz
unfair unjust !1jz
foul unsporting unsportsmanlike >1k2
raw >1k2
equitable just !1k6
inequitable unjust !1k5
faithful !1ka
loyal truehearted >1k7
true >1k7
unfaithful !1k7
perfidious treacherous >1ka
untrue >1ka
faithful !1ke
unfaithful !1kd
loyal
doglike >1kf
faithless traitorous unfaithful treasonable treasonous
infallible
foolproof unfailing >1ki
inerrable inerrant unerring >1ki
familiar !1kp
acquainted >1kl
long-familiar well-known >1kl
old >1kl
unfamiliar !1kl
strange >1kp
strange unusual !1ky
antic fantastic grotesque >1kr
curious funny odd peculiar queer rum rummy singular >1kr
exotic >1kr
quaint >1kr
quaint >1kr
weird >1kr
familiar !1kr
common usual >1ky
everyday >1ky
fashionable
latest modish >1l1
dapper dashing jaunty natty raffish rakish spiffy spruce >1l1
mod modern modernistic >1l1
old-time quaint >1l1
antique demode ex old-fashioned outmoded passe passee
stylish fashionable
chic smart voguish >1l7
fast !1lm
accelerated >1l9
blistering hot >1l9
express >1l9
fleet swift >1l9
high-speed high-velocity >1l9
hurrying scurrying >1l9
prompt quick straightaway >1l9
instantaneous instant >1l9
quick speedy >1l9
rapid >1l9
rapid speedy >1l9
windy >1l9
slow !1l9
lazy >1lm
slow-moving >1lm
sluggish sulky >1lm
fast !1ls
presto >1lq
slow !1lq
fast
fastidious
choosy choosey >1lu
dainty overnice squeamish >1lu
finical finicky fussy picky >1lu
fastidious exacting
fat !1m5
chubby embonpoint plump >1lz
double-chinned jowly loose-jowled >1lz
fleshy heavy overweight >1lz
gross >1lz
portly stout >1lz
thin lean !1lz
cadaverous emaciated gaunt haggard pinched skeletal >1m5
deep-eyed hollow-eyed sunken-eyed >1m5
lanky >1m5
scarecrowish >1m5
scraggy scraggly bony scrawny skinny underweight >1m5
shriveled shrunken withered wizen wizened >1m5
slender slim svelte >1m5
slender-waisted slim-waisted wasp-waisted >1m5
spare trim >1m5
stringy wiry >1m5
fatty fat
greasy oily sebaceous >1mg
fatal
deadly deathly >1mi
deadly lethal >1mi
incurable
favorable !1mn
unfavorable !1mm
adverse >1mn
favorable favourable !1mr
indulgent >1mp
unfavorable unfavourable !1mp
adverse untoward >1mr
feathered
congratulatory gratulatory
clumsy cumbersome inapt inept ill-chosen
fertile !1n0
conceptive impregnable >1mw
fecund >1mw
rank >1mw
sterile unfertile infertile !1mw
finished
concluded ended over terminated >1n1
done through >1n1
incomplete uncompleted
finished
dressed >1n5
fattening >1n5
finite !1na
bounded delimited >1n8
infinite !1n8
boundless unbounded limitless >1na
dateless endless sempiternal >1na
endless >1na
inexhaustible unlimited >1na
finite !1ng
infinite non-finite nonfinite !1nf
opening !1nm
beginning first >1nh
inaugural initiative initiatory first maiden >1nh
introductory >1nh
starting >1nh
closing !1nh
concluding final last >1nm
first !1nw
archetypal archetypical prototypal prototypic prototypical >1no
basic introductory >1no
initial >1no
firstborn eldest >1no
original >1no
premier prime >1no
prime >1no
last !1no
senior fourth-year >1nw
ultimate >1nw
intermediate
halfway >1nz
in-between middle >1nz
junior third-year >1nz
second
fit !1o5
unfit !1o4
afflicted impaired >1o5
broken-backed >1o5
crippled halt halting gimpy game >1o5
disabled handicapped >1o5
dipped lordotic swayback swaybacked >1o5
fit !1oe
suitable suited >1ob
worthy >1ob
unfit !1ob
subhuman >1oe
unsuitable >1oe
flat
flexible flexile !1ok
stretched >1oi
inflexible !1oi
rigid >1ok
flexible !1on
inflexible !1om
adamant inexorable intransigent >1on
uncompromising sturdy inflexible !1oq
compromising conciliatory !1op
yielding >1oq
adaptable
elastic flexible pliant >1os
universal >1os
variable >1os
rigid unbending
anatropous inverted
curly !1p0
wavy >1oy
straight !1oy
pigeon-toed
native !1p3
adopted !1p2
foreign strange !1p7
alien exotic >1p4
naturalized >1p4
native !1p4
homegrown >1p7
native aboriginal
foreign !1pd
abroad overseas >1pa
external international outside >1pa
domestic !1pa
home interior internal national >1pd
municipal >1pd
domestic
unforgettable
haunting persistent >1ph
memorable >1ph
kind tolerant
revengeful vindictive vengeful
formal !1pq
positive >1pm
perfunctory >1pm
stiff buckram >1pm
informal !1pm
casual everyday >1pq
formal !1pu
literary >1ps
informal !1ps
colloquial conversational >1pu
common vernacular vulgar >1pu
epistolary epistolatory >1pu
subliterary >1pu
unliterary nonliterary >1pu
former !1q1
latter !1q0
fortunate !1q7
happy >1q2
good well >1q2
heaven-sent providential miraculous >1q2
lucky >1q2
unfortunate !1q2
abject >1q7
black calamitous disastrous fatal fateful >1q7
dispossessed >1q7
hapless miserable misfortunate pathetic piteous pitiable pitiful poor >1q7
doomed ill-fated ill-omened ill-starred unlucky >1q7
fragrant
perfumed scented sweet sweet-scented sweet-smelling >1qd
perfumed scented >1qd
fetid foetid foul foul-smelling funky smelly stinking ill-scented
scented
free !1qk
liberated >1qi
bound !1qi
conjugated >1qk
conjugated >1qk
fixed !1qq
leaded >1qn
taped >1qn
unfixed !1qn
free >1qq
free
escaped >1qs
autonomous independent self-governing sovereign >1qs
available >1qs
clear >1qs
emancipated liberated >1qs
footloose >1qs
unrestricted >1qs
cornered trapped treed
captive imprisoned jailed
frequent !1r5
prevailing prevalent predominant dominant rife >1r2
regular >1r2
infrequent !1r2
occasional >1r5
rare >1r5
fresh !1r9
stale !1r8
bad spoiled >1r9
cold >1r9
rotten >1r9
fresh !1re
preserved !1rd
dried >1re
flash-frozen quick-frozen >1re
sun-dried sundried >1re
salty
friendly
affable amiable cordial genial >1rj
cozy intimate >1rj
hostile
friendly
frozen !1rr
frostbitten >1ro
icy >1ro
unfrozen !1ro
liquescent melting >1rr
fruitful
plentiful >1rt
breeding >1rt
rich >1rt
procreative reproductive >1rt
prolific fertile >1rt
abortive stillborn unsuccessful
full !1sc
afloat awash flooded inundated overflowing >1s0
chockablock chock-full chockful choke-full chuck-full >1s0
congested engorged >1s0
filled >1s0
pregnant >1s0
laden loaded ladened >1s0
overladen overloaded >1s0
riddled >1s0
stuffed >1s0
stuffed >1s0
untouched untasted >1s0
empty !1s0
blank >1sc
glassy glazed >1sc
lifeless >1sc
looted pillaged plundered ransacked >1sc
vacant >1sc
vacant >1sc
void >1sc
full-time !1sl
part-time !1sk
half-time >1sl
temporary >1sl
functional !1sr
structural >1so
utilitarian useful >1so
nonfunctional !1so
cosmetic decorative ornamental >1sr
functioning !1sv
working >1st
malfunctioning nonfunctional !1st
amiss awry wrong >1sv
defective >1sv
run-down >1sv
functional !1t0
organic !1sz
equipped equipt
armored panoplied >1t1
prepared >1t1
visored >1t1
fledgling fledgeling
framed
furnished equipped
appointed >1t7
fueled
specified
mere >1ta
specific >1ta
general !1tk
broad unspecific >1td
general-purpose all-purpose >1td
gross >1td
overall >1td
universal >1td
widespread >1td
specific !1td !1tq
special >1tk
particular peculiar special >1tk
particular >1tk
proper >1tk
unique >1tk
nonspecific !1tk
national !1tt
federal >1tr
local !1tr
centralized centralised
suburbanized suburbanised
technical
generous
bighearted bounteous bountiful handsome giving liberal openhanded >1tx
lavish munificent overgenerous too-generous unsparing unstinted unstinting >1tx
unselfish >1tx
mingy miserly tight
generous
genuine echt !1u6
authentic veritable >1u3
sure-enough >1u3
counterfeit imitative !1u3
assumed fictive pretended sham >1u6
bogus fake phony phoney bastard >1u6
inauthentic unauthentic >1u6
mock >1u6
pseudo >1u6
glazed shiny
glassy vitrified >1uc
glazed glassed !1uf
unglazed glassless !1ue
glorious !1un
bright >1ug
historied storied >1ug
inspired >1ug
sublime >1ug
illustrious >1ug
incandescent >1ug
inglorious !1ug
unknown unsung >1un
good !1uu
bang-up bully corking cracking dandy great groovy keen nifty peachy slap-up swell smashing >1up
satisfactory acceptable >1up
solid >1up
superb >1up
bad !1up
abominable awful dreadful painful terrible unspeakable >1uu
deplorable distressing lamentable pitiful sad sorry >1uu
frightful >1uu
horrid >1uu
icky crappy lousy rotten shitty stinking >1uu
ill >1uu
negative >1uu
pretty >1uu
unsuitable >1uu
good !1v7
angelic saintlike saintly sainted >1v4
redeeming saving >1v4
evil !1v4
atrocious monstrous >1v7
black dark sinister >1v7
demonic fiendish infernal satanic unholy >1v7
despicable ugly vile unworthy worthless >1v7
devilish diabolic diabolical mephistophelian mephistophelean >1v7
good-natured
amiable good-humored good-humoured >1vd
even-tempered good-tempered placid >1vd
bristly prickly waspish
crotchety ornery
crabbed crabby cross fussy grouchy grumpy bad-tempered ill-tempered
cranky irritable nettlesome peevish pettish petulant scratchy testy tetchy techy
curmudgeonly gruff ill-humored ill-humoured
glowering glum moody morose sullen
huffish sulky
shrewish nagging
snappish snappy
spoiled spoilt
surly ugly
graceful !1vv
elegant >1vr
fluent fluid smooth >1vr
lissome lissom lithe lithesome supple sinuous >1vr
awkward !1vr
gawky clumsy clunky ungainly >1vv
labored laboured strained >1vv
wooden >1vv
gracious
elegant graceful >1vz
merciful >1vz
gradual !1w4
piecemeal stepwise >1w2
sudden !1w2
abrupt >1w4
explosive >1w4
gradual !1w9
sloping >1w7
steep !1w7
abrupt sharp >1w9
bluff bold sheer >1w9
grammatical well-formed
grateful thankful !1wg
appreciative >1wd
glad >1wd
ungrateful thankless unthankful !1wd
happy !1wk
blissful >1wh
golden prosperous >1wh
unhappy !1wh
miserable suffering wretched >1wk
regretful sorry !1wn
unregretful unregretting !1wm
hard !1ws
erect >1wo
firm solid >1wo
granitelike rocklike >1wo
soft !1wo
brushed fleecy napped >1ws
cushioned cushiony padded >1ws
demulcent emollient salving softening >1ws
downy downlike flossy fluffy >1ws
flocculent woolly wooly >1ws
yielding >1ws
spongy squishy spongelike >1ws
velvety >1ws
hard !1x4
calculating calculative scheming shrewd >1x1
case-hardened hardened hard-boiled >1x1
soft !1x1
diffuse diffused
flint granitic obdurate
harmless
innocent >1x7
catastrophic ruinous
damaging detrimental prejudicial
harmonious
pure >1xb
symphonic symphonious >1xb
healthful
cathartic psychotherapeutic >1xe
curative healing alterative remedial sanative therapeutic >1xe
drugless >1xe
salutary >1xe
preventive >1xe
crippling disabling incapacitating
infective morbific pathogenic
medical !1xn
operative !1xm
inoperable
healthy !1xw
flushed rose-cheeked rosy rosy-cheeked >1xp
firm >1xp
sound >1xp
hearty lusty red-blooded >1xp
rubicund ruddy florid >1xp
wholesome >1xp
unhealthy !1xp
angry >1xw
asthmatic wheezing >1xw
unfit >1xw
cankerous ulcerated ulcerous >1xw
diseased pathologic pathological >1xw
edematous dropsical >1xw
foamy frothing >1xw
inflamed >1xw
inflammatory >1xw
sallow sickly >1xw
sore-eyed >1xw
sunburned sunburnt >1xw
heavenly
celestial ethereal >1y9
divine >1y9
divine godlike >1y9
providential divine >1y9
digestible
light >1ye
predigested >1ye
headed !1yj
burr-headed >1yh
headless !1yh
headed
heavy !1yp
dense >1yl
hefty >1yl
ponderous >1yl
light !1yl
lightweight >1yp
airy >1yp
buoyant floaty >1yp
light-duty !1yu
heavy-duty !1yt
heavy !1yz
burdensome onerous taxing >1yv
distressing distressful disturbing perturbing troubling worrying >1yv
leaden weighted >1yv
light !1yv
fooling >1yz
heavy !1z2
light !1z1
light-footed
light lightsome >1z3
lumbering ponderous
light !1z7
heavy !1z6
heedless unheeding !1zb
careless regardless >1z8
deaf indifferent >1z8
heedful attentive !1z8
enabling !1zd
disabling disqualifying !1zc
helpful
face-saving >1ze
facilitatory >1ze
implemental instrumental subservient >1ze
laborsaving laboursaving >1ze
right-hand >1ze
stabilizing stabilising >1ze
heterogeneous heterogenous !1zo
assorted miscellaneous mixed motley sundry >1zl
disparate >1zl
homogeneous homogenous !1zl
uniform >1zo
solid >1zo
homozygous !1zs
heterozygous !1zr
homosexual
gay queer homophile >1zt
class-conscious stratified
graded ranked stratified
high !204
commanding dominating overlooking >1zx
lofty soaring towering >1zx
high-stepped high-stepping >1zx
high-top high-topped >1zx
steep >1zx
upper >1zx
low !1zx
low-lying >204
under >204
squat >204
raised !20b
elevated >208
upraised lifted >208
lowered !208
advanced sophisticated
low-sudsing !20e
high-sudsing !20d
high !20n
advanced >20f
broad >20f
graduate postgraduate >20f
higher >20f
higher >20f
last utmost >20f
soaring >20f
low !20f
depressed >20n
low-level >20n
reduced rock-bottom >20n
high high-pitched !20x
pinched nasal >20r
peaky spiky >20r
shrill sharp >20r
screechy squeaking squeaky squealing >20r
soprano treble >20r
low low-pitched !20r
bass deep >20x
imitative
mimetic >20z
parrotlike >20z
simulated >20z
echoic imitative onomatopoeical
high-resolution
storied storeyed
upland highland
mountainous >216
low-lying sea-level
home !21a
away !219
analogous
honest honorable !21d
dishonest !21c
beguiling >21d
deceptive misleading >21d
thieving thievish >21d
truthful
honorable honourable
revered venerable >21i
ignominious inglorious shameful
hopeful !21n
anticipant anticipative expectant >21l
hopeless !21l
abject unhopeful >21n
black bleak >21n
despairing desperate >21n
despondent >21n
helpless >21n
insoluble >21n
institutionalized institutionalised
institutional
institutionalized >21v
iodinating !21y
de-iodinating !21x
horizontal !221 !223
level >21z
vertical !223 !21z
upright unsloped >221
inclined !21z !221
atilt canted leaning tilted tipped >223
aslant aslope diagonal slanted slanting sloped sloping >223
high-pitched >223
low-pitched >223
pitched >223
salient >223
sidelong >223
erect vertical upright
rampant rearing >22b
standing >22b
straight unbowed >22b
cernuous nodding pendulous weeping
dormant sleeping
flat prostrate
hunched round-backed round-shouldered stooped stooping
prone prostrate
supine resupine
seated sitting
running !22o
jetting spouting spurting squirting >22m
standing !22m
stagnant >22o
slack >22o
running !22s
passing pass !22r
hospitable !22v
kind genial >22t
inhospitable !22t
barren bleak desolate >22v
godforsaken waste >22v
hospitable !230
welcoming >22y
inhospitable !22y
hostile !236
aggressive belligerent >231
antagonistic >231
bitter >231
opponent opposing >231
amicable !231
friendly well-disposed >236
well-meaning unthreatening >236
hot !23l
blistering blistery >239
calefacient warming >239
fervent >239
fiery >239
heated het >239
overheated >239
scorching >239
sizzling >239
sultry stifling >239
sweltering sweltry >239
thermal >239
cold !239
arctic frigid gelid icy >23l
bleak >23l
chilly parky >23l
crisp snappy >23l
refrigerated >23l
shivery >23l
unheated unwarmed >23l
vernal !23u
wintry wintery !23t
hot !240
fiery >23v
heated >23v
sizzling >23v
sensual sultry >23v
cold !23v
frigid frosty frozen icy wintry >240
human
anthropomorphic anthropomorphous humanlike >242
frail imperfect weak >242
subhuman
humane !248
human-centered human-centred humanitarian >246
inhumane !246
barbarous brutal cruel fell savage vicious >248
bestial brute brutish brutal >248
cold-blooded inhuman >248
pitiless unkind >248
humorous humourous
bantering facetious >24d
comic comical funny risible >24d
dry ironic ironical wry >24d
farcical ludicrous ridiculous >24d
hilarious screaming >24d
jesting jocose jocular joking >24d
tragicomic >24d
witty >24d
hungry !24p
empty empty-bellied >24m
famished ravenous sharp-set starved esurient >24m
thirsty !24m
hurried !24u
flying quick >24q
hasty headlong >24q
hasty overhasty precipitate precipitant precipitous >24q
unhurried !24q
careful deliberate >24u
easy easygoing leisurely >24u
identifiable
classifiable distinctive >24x
recognizable recognisable placeable >24x
unrecognizable unrecognisable
immanent subjective
impaired !254
diminished lessened vitiated weakened >252
unimpaired !252
important !25h
all-important crucial essential >255
big >255
cardinal central fundamental key primal >255
chief main primary principal master >255
distinguished >255
grave grievous >255
great >255
measurable >255
most-valuable >255
serious >255
strategic >255
unimportant !255
inconsequent inconsequential >25h
indifferent >25h
fiddling footling little niggling piddling piffling picayune trivial >25h
lightweight >25h
small-time >25h
impressive !260
amazing awe-inspiring awesome awing >25n
arresting sensational stunning >25n
astonishing astounding staggering stupefying >25n
baronial imposing noble stately >25n
dazzling eye-popping fulgurant fulgurous >25n
dramatic spectacular striking >25n
grand heroic >25n
formidable >25n
gallant lofty majestic proud >25n
brilliant glorious magnificent splendid >25n
grandiose >25n
thundering >25n
unimpressive !25n
unimposing >260
noticeable
detectable perceptible >262
discernible evident observable >262
marked pronounced >262
improved !26a
built >266
developed >266
landscaped >266
unimproved !266
cleared
clear-cut >26b
improved >26b
inaugural
inboard
inclined
apt given minded tending >26g
fond partial >26g
prone >26g
incoming !26l
outgoing !26k
incoming !26q
inbound inward >26m
future next succeeding >26m
inflowing influent >26m
outgoing !26m
outbound outward outward-bound >26q
past preceding >26q
deductive
inferential >26t
inferential >26t
indulgent !271
decadent >26w
betting card-playing >26w
luxurious sybaritic voluptuary voluptuous >26w
gay >26w
nonindulgent strict !26w
austere stern >271
monkish >271
severe >271
industrial
developed highly-developed >275
developing underdeveloped
infectious
catching communicable contractable transmissible transmittable >278
exemplifying illustrative
revealing telling telltale
informed
conversant familiar >27c
educated enlightened >27c
knowing wise >27c
knowledgeable knowing >27c
well-read >27c
ignorant unknowledgeable unknowing unwitting
misrepresented twisted
inhabited
colonized colonised settled >27k
haunted >27k
occupied tenanted >27k
peopled >27k
populated >27k
populous >27k
abandoned deserted
unoccupied untenanted
ancestral patrimonial transmissible
genetic hereditary inherited transmitted transmissible
congenital inborn
inhibited
pent-up repressed >27w
smothered stifled strangled >27w
uninjectable
injured
disjointed dislocated separated >280
hurt wounded >280
mangled torn >280
raw >280
intact inviolate
unharmed unhurt unscathed whole
innocent guiltless clean-handed !28a
absolved cleared exculpated exonerated vindicated >287
blameless inculpable irreproachable unimpeachable >287
guilty !287
criminal >28a
punishable >28a
inspiring
instructive
illustrative >28e
doctrinaire >28e
educational >28e
explanatory >28e
expository expositive >28e
interpretative interpretive >28e
edifying
enlightening informative illuminating
integrated !28p
mixed >28n
segregated !28n
separate >28p
integrated
coordinated unified >28r
embedded >28r
introjected >28r
combined
occluded sorbed >28v
disintegrative
intellectual
reflective >28y
serious >28y
sophisticated >28y
intelligent !29a
agile nimble >292
apt clever >292
brainy brilliant >292
bright smart >292
born >292
quick >292
searching trenchant >292
unintelligent stupid !292
brainless headless >29a
intelligible
slurred thick
intended !29j
conscious >29e
deliberate calculated >29e
intentional knowing deliberate >29e
well-intentioned well-meaning well-meant >29e
unintended !29e
fortuitous uncaused >29j
unwitting >29j
designed intentional unintentional
intensifying
aggravating exacerbating exasperating >29n
deepening thickening >29n
interspecies interspecific
interested
interesting
absorbing engrossing fascinating gripping riveting >29s
boring deadening dull ho-hum irksome tedious tiresome wearisome
pedestrian prosy earthbound
internal intragroup
intrinsic intrinsical
built-in inbuilt inherent integral >29x
inner >29x
alien foreign
external outside
introspective introverted self-examining
intrusive
interfering meddlesome meddling officious busy busybodied >2a3
intrusive
bellying bulging bulgy protuberant
jutting projected projecting protruding relieved sticking
aqueous
intrusive
aggressive fast-growing strong-growing
bracing brisk fresh refreshing refreshful
exhilarating stimulating
renewing restorative reviving revitalizing revitalising
debilitating
debilitative enervating enfeebling weakening >2ae
draining exhausting >2ae
inviting
tantalizing >2ah
tantalizing tantalising >2ah
unwrinkled wrinkleless
isotropic isotropous
glad !2an
sad !2am
bittersweet >2an
doleful mournful >2an
melancholy melancholic >2an
pensive wistful >2an
tragic tragical >2an
tragicomic tragicomical >2an
sorrowful
anguished tormented tortured >2au
bereaved grief-stricken grieving mourning sorrowing >2au
bitter >2au
dolorous dolourous lachrymose weeping >2au
grievous heartbreaking heartrending >2au
lamenting wailing wailful >2au
lugubrious >2au
mournful plaintive >2au
sad >2au
woeful >2au
joyous
ecstatic enraptured rapturous rapt rhapsodic >2b5
gleeful jubilant >2b5
gay festal festive merry >2b5
gay jocund jolly jovial merry mirthful >2b5
juicy
just !2be
fitting meet >2bb
rightful >2bb
unjust !2bb
kind !2bj
gracious >2bf
charitable kindly sympathetic good-hearted openhearted large-hearted >2bf
gentle >2bf
unkind !2bf
cutting edged stinging >2bj
known !2bs
best-known >2bl
celebrated famed far-famed famous illustrious notable noted renowned >2bl
identified >2bl
legendary >2bl
proverbial >2bl
well-known >2bl
unknown !2bl
unexplored >2bs
understood
interpreted taken >2bu
labeled labelled tagged
oversea overseas
laureled laurelled crowned
large big !2cu
ample sizable sizeable >2bz
astronomical >2bz
bigger larger >2bz
bouffant puffy >2bz
spacious wide >2bz
bulky >2bz
colossal prodigious stupendous >2bz
enormous tremendous >2bz
cosmic >2bz
elephantine gargantuan giant jumbo >2bz
epic heroic >2bz
extensive >2bz
gigantic mammoth >2bz
great >2bz
huge immense vast >2bz
humongous banging thumping whopping walloping >2bz
large-scale >2bz
large-scale >2bz
life-size lifesize life-sized full-size >2bz
massive monolithic monumental >2bz
massive >2bz
monstrous >2bz
mountainous >2bz
outsize outsized oversize oversized >2bz
plumping >2bz
rangy >2bz
super >2bz
titanic >2bz
voluminous >2bz
wide-ranging >2bz
small little !2bz
atomic >2cu
bantam diminutive midget petite tiny flyspeck >2cu
bitty bittie teensy teentsy teeny wee weeny weensy teensy-weensy teeny-weeny itty-bitty itsy-bitsy >2cu
elfin elflike >2cu
infinitesimal minute >2cu
lesser >2cu
miniature >2cu
puny shrimpy >2cu
slender slim >2cu
smaller littler >2cu
smallish >2cu
small-scale >2cu
greater !2d8
lesser !2d7
law-abiding observant
unlawful
lawless >2da
wide-open lawless >2da
leaded
drafty draughty
oozing oozy seeping
holey porous
rainproof waterproof waterproofed
leavened
upwind weather
legal !2do
judicial >2dk
legitimate >2dk
statutory >2dk
illegal !2dk
bootleg black-market contraband smuggled >2do
criminal felonious >2do
extralegal nonlegal >2do
hot >2do
illegitimate illicit outlaw outlawed >2do
ineligible >2do
misbranded mislabeled >2do
punishable >2do
decipherable readable
biological
legitimate !2e1
rightful >2dz
illegitimate !2dz
like similar !2e4
like-minded >2e2
unlike !2e2
alike similar like !2e6
unalike dissimilar !2e5
like same !2e8
unlike !2e7
likely !2ed
apt liable >2e9
probable >2e9
promising >2e9
unlikely !2e9
last >2ed
remote >2ed
probable likely !2eh
improbable unlikely !2eg
supposed >2eh
limited !2em
small small-scale pocket-size pocket-sized >2ej
narrow >2ej
unlimited limitless !2ej
bottomless >2em
untrammeled untrammelled >2em
collateral indirect
linear additive
lined !2es
unlined !2er
listed
literal !2ew
explicit >2eu
figurative nonliteral !2eu
poetic >2ew
tropical >2ew
literate !2f1
literary >2ez
illiterate !2ez
literate !2f3
illiterate !2f2
preliterate >2f3
semiliterate >2f3
semiliterate >2f3
live unrecorded !2f8
recorded !2f7
filmed >2f8
taped tape-recorded >2f8
livable liveable
habitable inhabitable >2fb
loaded !2fe
unloaded !2fd
blank >2fe
local
topical >2fg
epidemic
pestilential plaguey >2fi
gloved
gauntleted >2fk
hatless
legged
logical
extended
outspread spread >2fp
stretched >2fp
long !2fx
elongated >2fs
elongated extended lengthened prolonged >2fs
far >2fs
long-range >2fs
short !2fs
abbreviated brief >2fx
shortened >2fx
short-range >2fx
telescoped shortened >2fx
long !2ge
chronic continuing >2g2
drawn-out extended lengthy prolonged protracted >2g2
durable lasting long-lasting long-lived >2g2
endless eternal interminable >2g2
lifelong >2g2
long-acting >2g2
long-range >2g2
long-run long-term semipermanent >2g2
longstanding long-standing >2g2
nightlong all-night overnight >2g2
perennial >2g2
short !2g2
abbreviated shortened truncated >2ge
brief >2ge
fleeting fugitive momentaneous momentary >2ge
short-range >2ge
short-run short-term >2ge
cross transverse transversal thwartwise
cross-section cross-sectional
loose !2go
baggy loose-fitting >2gm
tight !2gm
clenched clinched >2go
snug close-fitting >2go
tight-fitting tightfitting skinny >2go
viselike >2go
constricted
narrowed >2gt
lost !2h0
mislaid misplaced >2gv
missing >2gv
squandered wasted >2gv
stray >2gv
found !2gv
lost !2h4
cursed damned doomed unredeemed unsaved >2h1
destroyed ruined >2h1
saved !2h1
rescued reclaimed >2h4
lost
confiscate forfeit forfeited >2h6
loud !2hg
big >2h8
blaring blasting >2h8
deafening earsplitting thunderous thundery >2h8
earthshaking >2h8
loud-voiced >2h8
shattering >2h8
shouted yelled >2h8
soft !2h8
dull muffled muted softened >2hg
gentle >2hg
hushed muted subdued quiet >2hg
little small >2hg
low low-toned >2hg
soft-spoken >2hg
full
stentorian >2hn
round >2hn
sonorous >2hn
sounding >2hn
forte loud
hardened
adorable endearing lovely
angelic cherubic sweet
hateful
abominable odious >2hw
adored idolized idolised worshipped
beloved darling dear
blue-eyed fair-haired
cherished precious treasured
favored favorite best-loved pet preferred preferent
alienated estranged
despised detested hated scorned
loving
doting fond >2i5
affectionate fond lovesome tender >2i5
amative amorous >2i5
amatory amorous romantic >2i5
enamored infatuated potty smitten >2i5
lucky !2ic
unlucky luckless !2ib
lyric
made
magnetic magnetized magnetised
geographic geographical
magnetic
major !2ij
minor !2ii
major !2il
minor !2ik
minor nonaged underage
major !2io
minor !2in
major
major !2is
leading prima star starring stellar >2iq
minor !2iq
insignificant peanut >2is
difficult
indocile uncontrollable ungovernable unruly >2iu
uncheckable >2iu
male !2j0
male >2ix
antheral staminate >2ix
female !2ix
female >2j0
manned
marked
scarred >2j3
unasterisked unstarred
branded
married !2j9
joined united >2j7
unmarried !2j7
divorced >2j9
unwed unwedded >2j9
widowed >2j9
unmated
masculine !2jg
male virile >2je
feminine !2je
female distaff >2jg
powder-puff >2jg
womanly feminine !2jk
unwomanly !2jj
masculine !2jm
feminine !2jl
matched
coordinated co-ordinated matching >2jn
matching twin twinned >2jn
paired >2jn
ill-sorted mismated unsuited
unmatched unmated unpaired
material !2jv
crucial >2jt
immaterial !2jt
mature
adult full-grown grown grownup >2jw
marriageable nubile >2jw
prepubescent prepubertal
mature !2k1
immature !2k0
adolescent juvenile >2k1
childish infantile >2k1
ripe !2k5
green unripe unripened immature !2k4
seasonal !2k7
year-round year-around !2k6
maximal maximum !2ka
supreme >2k8
minimal minimum !2k8
borderline marginal >2ka
negligible >2ka
nominal token tokenish >2ka
meaningful !2ki
meaty substantive >2ke
meaning pregnant significant >2ke
purposeful >2ke
meaningless nonmeaningful !2ke
empty hollow >2ki
insignificant >2ki
mindless >2ki
nonsense >2ki
measurable
illimitable limitless measureless
meaty
mechanical
automatic automatonlike machinelike robotlike >2kq
mechanistic >2kq
mechanized >2kq
melodious melodic
mellifluous mellisonant sweet >2ku
lyrical >2ku
tuneful melodious
musical
chanted >2ky
musical
philharmonic >2l0
merciful !2l3
merciless unmerciful !2l2
cutthroat fierce bowelless >2l3
mortal >2l3
pitiless remorseless ruthless unpitying >2l3
metabolic metabolous
mild !2lc
gentle >2l8
mild-mannered >2l8
moderate >2l8
intense !2l8
bad big >2lc
brutal >2lc
concentrated >2lc
consuming overwhelming >2lc
deep >2lc
exquisite keen >2lc
extreme utmost uttermost >2lc
fierce tearing vehement trigger-happy >2lc
intensive >2lc
main >2lc
profound >2lc
screaming >2lc
severe terrible wicked >2lc
strong >2lc
terrific >2lc
unabated >2lc
violent wild >2lc
intensive !2lv
extensive !2lu
involved !2m2
active participating >2lw
concerned interested >2lw
embroiled entangled >2lw
engaged >2lw
implicated concerned >2lw
uninvolved !2lw
unconcerned >2m2
military !2m7
martial >2m4
combatant >2m4
civilian !2m4
civil >2m7
military
soldierly soldierlike warriorlike martial >2m9
warlike martial >2m9
alleviated eased relieved
quenched satisfied slaked
arrant double-dyed everlasting perfect pure sodding thorough thoroughgoing utter
bally bloody blooming crashing flaming fucking
undiminished unrelieved
tempered treated hardened
sunbaked >2mh
brittle unannealed
mobile
airborne >2mk
floating >2mk
mechanized mechanised >2mk
perambulating >2mk
rangy >2mk
transplantable >2mk
portable
metallic metal !2mw
bronze >2ms
gold golden >2ms
silver >2ms
nonmetallic nonmetal !2ms
moderate
average intermediate medium >2mx
cautious conservative >2mx
fair fairish reasonable >2mx
modest >2mx
exaggerated overdone overstated
excessive inordinate
exorbitant extortionate outrageous steep usurious
extraordinary sinful
extremist radical ultra
modern
contemporary modern-day >2n7
neo >2n7
ultramodern >2n7
coy demure overmodest
modest
modified
adapted altered >2nd
restricted >2nd
monotone monotonous
molecular
monophonic
univalent
univalent
monotonic monotone
moral !2np
moralistic >2nm
righteous >2nm
immoral !2nm
debauched degenerate degraded dissipated dissolute libertine riotous >2np
decadent >2np
disgraceful scandalous shameful shocking >2np
illicit
adulterous extramarital >2nt
unlawful >2nt
many !2nz
numerous legion >2nw
some >2nw
few !2nw
much !2o4
some >2o0
such >2o0
untold incalculable >2o0
little slight !2o0
small >2o4
more !2o7
less !2o6
most !2o9
least !2o8
more !2ob
fewer !2oa
less >2ob
most
mortal !2of
immortal !2oe
motivated
driven impelled >2og
moved affected stirred !2oj
unmoved unaffected !2oi
moving
affecting poignant touching >2ok
haunting >2ok
moving
ahorse ahorseback >2on
oncoming >2on
automotive self-propelled self-propelling >2on
blown >2on
fast-flying flying >2on
aflare flaring >2on
kinetic >2on
mobile >2on
restless >2on
wriggling wriggly writhing >2on
motionless static still
fixed set
frozen rooted stock-still
moving !2p3
animated >2p1
still !2p1
intercontinental
worldwide >2p4
national !2p8
nationalist nationalistic >2p6
international !2p6
global world worldwide world-wide >2p8
interstate
natural !2pd
earthy >2pb
unnatural !2pb
violent >2pd
natural !2pg
artificial unreal !2pf
arranged >2pg
bleached dyed >2pg
conventionalized conventionalised stylized stylised >2pg
ersatz >2pg
fake faux imitation simulated >2pg
man-made semisynthetic synthetic >2pg
near >2pg
painted >2pg
natural !2pr
physical >2pp
supernatural !2pp
apparitional ghostlike ghostly phantasmal spectral >2pr
eldritch weird uncanny >2pr
elfin >2pr
charming magic magical sorcerous witching wizard wizardly >2pr
marvelous miraculous >2pr
metaphysical >2pr
nonnatural otherworldly transcendental >2pr
talismanic >2pr
ultimate !2q5
crowning >2q0
eventual >2q0
final last net >2q0
supreme >2q0
proximate !2q0
immediate >2q5
necessary !2qa
essential indispensable >2q7
needed needful required requisite >2q7
unnecessary unneeded !2q7
excess extra redundant spare supererogatory supernumerary surplus >2qa
gratuitous needless >2qa
net nett !2qe
gross !2qd
overall >2qe
neurotic psychoneurotic
compulsive >2qg
disturbed >2qg
hysteric hysterical >2qg
obsessive-compulsive >2qg
pathological >2qg
nice !2qp
good >2qm
pleasant >2qm
nasty awful !2qm
dirty filthy lousy >2qp
hateful mean >2qp
noble
exalted elevated high-minded lofty rarified noble-minded >2qs
noble
aristocratic aristocratical blue-blooded gentle >2qu
august grand lordly >2qu
coroneted highborn titled >2qu
majestic purple regal >2qu
royal >2qu
base baseborn
common plebeian vulgar unwashed
normal !2r8
average mean >2r2
median >2r2
modal >2r2
natural >2r2
typical >2r2
abnormal unnatural !2r2
aberrant deviant deviate >2r8
anomalous >2r8
atypical >2r8
defective >2r8
vicarious >2r8
normal !2rf
abnormal !2re
exceptional >2rf
normal
north !2rp
northerly northern >2ri
northerly northern >2ri
northeastern northeast >2ri
northeasterly northeast >2ri
northwestern northwest >2ri
northwesterly northwest >2ri
south !2ri
southbound southward >2rp
south-central >2rp
southern >2rp
southerly southern >2rp
southeastern >2rp
southern
south-central >2rv
northern !2rz
blue >2rx
southern !2rx
grey gray >2rz
nosed
pug-nosed pug-nose short-nosed snub-nosed >2s1
unnoticed
disregarded forgotten >2s3
ignored neglected unheeded >2s3
overlooked unnoted >2s3
unobserved unseen >2s3
detected
perceived >2s8
sensed perceived >2s8
heard >2s8
determined
ascertained discovered observed >2sc
obedient !2sf
disobedient !2se
contrary perverse wayward >2sf
froward headstrong self-willed willful >2sf
objective nonsubjective !2sl
clinical >2si
impersonal neutral >2si
subjective !2si
personal >2sl
prejudiced >2sl
obligated
duty-bound obliged >2so
indebted >2so
indebted >2so
supposed >2so
obvious
apparent evident manifest palpable plain unmistakable >2st
axiomatic self-evident >2st
demonstrable provable >2st
frank >2st
choked clogged
occupied !2t1
filled >2sz
unoccupied !2sz
free >2t1
spare >2t1
occupied !2t5
unoccupied !2t4
abhorrent detestable obscene repugnant repulsive
charnel ghastly
disgusting disgustful foul loathly loathsome repelling revolting skanky yucky
hideous horrid horrific outrageous
objectionable obnoxious
savory savoury
offensive
offensive !2te
defensive !2td
offensive violative
apologetic excusatory
defensive justificative justificatory >2tg
official !2tm
authoritative authorized >2ti
formal >2ti
formalized >2ti
unofficial !2ti
informal loose >2tm
unauthorized >2tm
confirmed
official >2tp
established constituted
deep-rooted deep-seated implanted ingrained planted >2tr
grooved well-grooved >2tr
legitimate >2tr
recognized recognised >2tr
unrecognized unrecognised
conditioned learned
on-site
old !2u5
age-old antique >2tz
antique >2tz
patched >2tz
secondhand used >2tz
yellow yellowed >2tz
new !2tz
fresh >2u5
newborn new-sprung >2u5
novel refreshing >2u5
recent >2u5
revolutionary radical >2u5
untested untried >2u5
unused >2u5
virgin >2u5
old !2un
aged elderly older senior >2ue
aged >2ue
ancient >2ue
doddering doddery gaga senile >2ue
emeritus >2ue
grey gray grey-haired gray-haired grey-headed gray-headed grizzly hoar hoary white-haired >2ue
middle-aged >2ue
venerable >2ue
young immature !2ue
adolescent teen teenage teenaged >2un
infantile >2un
boyish boylike schoolboyish >2un
childlike childly >2un
early >2un
girlish schoolgirlish >2un
junior >2un
little small >2un
newborn >2un
puppyish puppylike >2un
tender >2un
youngish >2un
youthful vernal young >2un
on !2v2
off !2v1
on !2v4
off cancelled !2v3
open unfastened !2v7
wide-open >2v5
shut unopen closed !2v5
open !2vb
opened >2v8
yawning >2v8
closed !2v8
drawn >2vb
open opened !2vh
agape gaping >2vd
wide >2vd
yawning >2vd
closed shut !2vd
compressed tight >2vh
spaced
leaded >2vj
single-spaced >2vj
boxed boxed-in
surrounded encircled
tanned
open !2vq
closed !2vp
operational !2vt
active combat-ready fighting >2vr
nonoperational inactive !2vr
good ripe
timely well-timed
opposed !2vy
conflicting >2vw
unopposed !2vw
opposite paired
optimistic !2w4
cheerful pollyannaish upbeat >2w0
rose-colored rosy >2w0
sanguine sanguineous >2w0
pessimistic !2w0
demoralized demoralised discouraged disheartened >2w4
oral
orderly !2w8
disorderly !2w7
boisterous rambunctious robustious rumbustious unruly >2w8
mobbish moblike >2w8
raucous rowdy >2w8
ordered !2we
consecutive sequent sequential serial successive >2wc
disordered unordered !2wc
organized !2wh
methodical >2wf
disorganized disorganised !2wf
confused disordered upset >2wh
chaotic helter-skelter >2wh
scrambled >2wh
organized
arranged >2wl
re-formed >2wl
structured !2wp
unstructured !2wo
ambiguous >2wp
amorphous >2wp
ordinary !2wy
average middling >2ws
characterless nondescript >2ws
commonplace >2ws
everyday mundane quotidian routine unremarkable workaday >2ws
so-so >2ws
extraordinary !2ws
exceeding exceptional prodigious >2wy
fantastic howling marvelous marvellous rattling terrific tremendous wonderful wondrous >2wy
frightful tremendous >2wy
great >2wy
one >2wy
preternatural uncanny >2wy
uncommon >2wy
remarkable singular >2wy
special >2wy
wonderworking >2wy
organic !2xa
inorganic !2x9
organic !2xd
structured >2xb
inorganic !2xb
amorphous unstructured >2xd
artificial >2xd
arranged ordered
laid set >2xg
oriented orientated
adjusted familiarized familiarised >2xi
bound destined >2xi
directed >2xi
headed >2xi
minded >2xi
alienated anomic
confused disoriented lost
original
avant-garde daring >2xq
freehand freehanded >2xq
fresh new novel >2xq
germinal >2xq
banal commonplace hackneyed old-hat stock threadbare timeworn tired trite
corny platitudinal platitudinous
cliched ready-made
orthodox !2y1
conventional established >2xy
traditional >2xy
unorthodox !2xy
outdoor outside !2y4
alfresco open-air >2y2
indoor !2y2
outside !2y7
after-school >2y5
inside !2y5
covered
beaded >2y8
clothed draped mantled wrapped >2y8
crusted encrusted crusty crustlike >2y8
dabbled spattered splashed splattered >2y8
drenched >2y8
moon-splashed >2y8
mud-beplastered >2y8
muffled >2y8
plastered >2y8
overgrown >2y8
smothered >2y8
thickspread >2y8
tiled >2y8
bald denuded denudate
coated
oily >2yn
lipped
overt
bald barefaced >2yq
naked raw >2yq
undisguised >2yq
visible >2yq
backstair backstairs furtive
clandestine hush-hush secret undercover underground
cloaked disguised masked
paid !2z0
compensable remunerative >2yy
unpaid !2yy
complimentary costless free gratis gratuitous >2z0
outstanding owing undischarged >2z0
painful !2za
aching achy >2z3
agonizing agonising excruciating harrowing torturing torturous torturesome >2z3
biting >2z3
poignant >2z3
racking wrenching >2z3
sore tender >2z3
painless !2z3
painted
stained varnished >2zb
whitewashed >2zb
unstained unvarnished
painted
depicted pictured portrayed
undepicted unpictured
unpaintable
palpable
elusive subtle
parallel !2zm
oblique !2zl
diagonal >2zm
pardonable
inexcusable unforgivable
inexcusable
indefensible insupportable unjustifiable unwarrantable unwarranted >2zq
parental maternal
partial !2zv
biased colored slanted >2zt
impartial !2zt
disinterested >2zv
dispassionate cold-eyed >2zv
particulate !2zz
nonparticulate !2zy
impassable unpassable
passionate
ablaze aflame >301
ardent fervent fervid fiery impassioned perfervid torrid >301
demon-ridden >301
lusty concupiscent >301
wild >301
past !30k !30o
ancient >307
bygone bypast departed foregone gone >307
chivalric knightly medieval >307
early other >307
erstwhile former onetime one-time quondam sometime >307
former previous >307
historic historical >307
last >307
late recent >307
other >307
prehistoric prehistorical >307
then >307
present !30o !307
existing >30k
immediate >30k
instant inst >30k
future !307 !30k
approaching coming upcoming >30o
emerging rising >30o
born !30s
unborn !30r
maternal
wifely wifelike uxorial
patient !30z
diligent persevering >30v
enduring long-suffering >30v
unhurried >30v
impatient !30v
restive >30z
patriarchal
prepackaged prepacked
paved !314
unpaved !313
caliche-topped >314
patriotic loyal !318
flag-waving jingoistic nationalistic ultranationalistic superpatriotic >316
unpatriotic disloyal !316
peaceful peaceable
peaceable >319
peaceable peace-loving >319
belligerent militant war-ridden warring
militant hawkish warlike
stormy tempestuous
penitent repentant
contrite remorseful rueful ruthful >31f
perceptive
acute discriminating incisive keen knifelike penetrating penetrative piercing sharp >31h
apprehensive discerning >31h
observant observing >31h
subtle >31h
understanding >31h
unobservant unseeing
perceptible
detectable noticeable >31o
discernible >31o
faint >31o
palpable >31o
recognizable >31o
sensible >31o
perfect !324
clean >31v
complete >31v
down mastered >31v
faultless immaculate impeccable incorrupted >31v
flawless unflawed >31v
ideal >31v
idealized idealised >31v
idyllic >31v
imperfect !31v
corrupt corrupted >324
defective faulty >324
durable perdurable undestroyable
permanent lasting !32c
abiding enduring >328
ageless eternal everlasting perpetual unending unceasing >328
standing >328
impermanent temporary !328
acting >32c
ephemeral passing short-lived transitory fugacious >32c
improvised jury-rigged makeshift >32c
interim >32c
temporal >32c
working >32c
persistent lasting
reversible !32l
irreversible !32k
permanent >32l
reversible two-sided
irrevocable irrevokable
permissible allowable
forbidden prohibited proscribed taboo verboten
admissible
allowable >32r
indulgent lenient
preventive preventative
blockading >32u
clogging hindering impeding obstructive >32u
frustrating frustrative thwarting >32u
perplexed
nonplused nonplussed puzzled >32y
baffled befuddled bewildered confounded confused mazed mixed-up >32y
questioning >32y
personal !339
individual private >332
individualized individualised personalized personalised >332
in-person >332
own ain >332
personalized >332
private intimate >332
impersonal !332
persuasive
coaxing ingratiatory >33a
cogent telling >33a
impervious imperviable
resistant >33d
soundproof >33d
physical !33m
animal carnal fleshly sensual >33g
corporal corporeal somatic >33g
material >33g
personal >33g
physiologic physiological >33g
mental !33g
intellectual rational noetic >33m
moral >33m
psychic psychical >33m
psychological >33m
impious
godless >33r
religious
religious
churchgoing >33u
devout god-fearing >33u
interfaith >33u
atheistic unbelieving
heathen heathenish pagan ethnic
lapsed nonchurchgoing
implacable
grim inexorable relentless stern unappeasable unrelenting >341
plain unpatterned
brindled brindle brinded tabby
dappled mottled
dotted flecked specked speckled stippled
floral flowered
marbled marbleized marbleised
patched spotty spotted
streaked streaky
striped stripy
veined venose veinlike
plain !34j
austere severe stark >34d
mere simple >34d
featureless >34d
homely >34d
tailored >34d
fancy !34d
aureate florid >34j
baroque churrigueresque churrigueresco >34j
busy fussy >34j
dressy >34j
elaborate luxuriant >34j
fanciful >34j
lacy lacelike >34j
planned
contrived >34r
preset predetermined >34r
casual chance
plausible
improbable unbelievable unconvincing unlikely
pleasant !353
beautiful >34x
enjoyable pleasurable >34x
grateful >34x
idyllic >34x
pleasing >34x
unpleasant !34x
acid bitter blistering caustic virulent vitriolic >353
forbidding grim >353
embarrassing mortifying >353
harsh >353
harsh >353
afflictive painful sore >353
sharp sharp-worded tart >353
ungrateful >353
unhappy >353
pleased !35h
amused diverted entertained >35d
delighted >35d
gratified >35d
displeased !35d
annoyed irritated miffed nettled peeved pissed riled roiled steamed stung >35h
exasperated >35h
disgusted sick >35h
offended pained injured >35h
pleasing
admirable >35m
charming >35m
delightful delicious >35m
easy >35m
fabulous fab >35m
gratifying sweet >35m
sweet >35m
disconcerting upsetting
exasperating infuriating maddening vexing
pointed
acuate sharp needlelike >35w
fusiform spindle-shaped cigar-shaped >35w
nibbed >35w
peaked >35w
polished
bright burnished lustrous shining shiny >361
finished >361
politic
expedient >364
sagacious >364
political !368
nonpolitical !367
popular !36d
best-selling >369
fashionable >369
favorite favourite >369
unpopular !369
pro !36f
anti !36e
positive !36j
optimistic >36g
constructive >36g
negative !36g
antagonistic counter >36j
perverse >36j
neutralized neutralised
positive confirming
possible !36q
feasible executable practicable viable workable >36o
impossible !36o
hopeless >36q
out >36q
unachievable unattainable undoable unrealizable >36q
potent !36w
equipotent >36u
impotent !36u
unable >36w
virile !36z
impotent !36y
powerful !375
mighty >370
muscular >370
potent strong >370
regnant reigning ruling >370
powerless !370
nerveless >375
helpless incapacitated >375
influential
authoritative important >378
potent powerful >378
planted
naturalized naturalised >37b
unplowed unploughed unbroken
fallow >37d
practical !37l
pragmatic >37f
practicable >37f
serviceable >37f
unimaginative >37f
working >37f
impractical !37f
crazy half-baked screwball softheaded >37l
quixotic romantic wild-eyed >37l
precise !37u
dead >37o
fine >37o
microscopic >37o
nice skillful >37o
very >37o
imprecise !37o
precocious !37x
advanced >37v
retarded !37v
backward half-witted slow-witted feebleminded >37x
imbecile imbecilic idiotic >37x
dim-witted simple simple-minded >37x
predictable !384
foreseeable >381
inevitable >381
unpredictable !381
occasional >384
aforethought planned plotted
unpremeditated
prepared !38f
braced >388
equipped >388
precooked >388
processed >388
ready >388
spread >388
unprepared !388
ad-lib extemporaneous extemporary extempore impromptu offhand offhanded unrehearsed >38f
present !38m
ever-present >38h
existing >38h
here >38h
omnipresent ubiquitous >38h
absent !38h
away >38m
ostentatious !38q
flamboyant showy >38o
unostentatious unpretentious unpretending !38o
quiet >38q
overblown pompous portentous
grandiose hifalutin highfalutin highfaluting hoity-toity
high-flown high-sounding inflated
unpretentious
modest >38v
primary !391
firsthand >38x
original >38x
special >38x
secondary !38x
alternate alternative >391
auxiliary subsidiary supplemental supplementary >391
secondhand >391
vicarious >391
basic !39c
base >396
elementary elemental >396
fundamental rudimentary underlying >396
grassroots >396
radical >396
incidental incident !396
peripheral >39c
secondary >39c
private !39l
clannish cliquish snobbish snobby >39f
secluded sequestered >39f
confidential >39f
confidential >39f
privy secluded >39f
public !39f
national >39l
open >39l
semipublic >39l
state-supported >39l
unexclusive unrestricted >39l
exclusive !39v
alone >39r
inside inner privileged >39r
selective >39r
inclusive !39r
comprehensive >39v
privileged !39y
underprivileged !39x
productive
arable cultivable cultivatable tillable >39z
fecund fertile prolific >39z
rich >39z
bootless fruitless futile vain
generative productive !3a5
consumptive !3a4
reproducible consistent
duplicable duplicatable >3a6
professional
nonrecreational paid >3a8
amateur recreational unpaid
professional
amateurish amateur inexpert
profitable
juicy >3ad
gainful paid paying >3ad
lucrative moneymaking remunerative >3ad
profound !3ak
deep >3ah
thoughtful >3ah
superficial !3ah
apparent ostensible seeming >3ak
looking sounding >3ak
shallow >3ak
progressive
advanced forward-looking innovative modern >3ao
advancing forward-moving >3ao
progressive
rolling trilled
proper
correct right >3at
correct >3at
fitting decent >3at
kosher >3at
priggish prissy prudish square-toed straitlaced strait-laced straightlaced straight-laced tight-laced victorian >3at
indecent unbecoming uncomely unseemly untoward
prophetic prophetical
apocalyptic apocalyptical >3b0
divinatory mantic sibylline sibyllic vatic vatical >3b0
fateful foreboding portentous >3b0
precursory premonitory >3b0
predictive prognostic prognosticative >3b0
prospective
likely potential >3b6
future >3b6
bastioned fortified
unprotected
exposed open >3ba
naked >3ba
unshielded >3ba
protective
custodial tutelary tutelar >3be
evasive >3be
overprotective >3be
protecting >3be
restrictive >3be
proud !3bu
arrogant self-important >3bk
beaming >3bk
swelled vainglorious >3bk
bigheaded persnickety snooty snot-nosed snotty stuck-up uppish >3bk
boastful braggart bragging braggy crowing >3bk
dignified self-respecting self-respectful >3bk
disdainful haughty imperious lordly overbearing prideful sniffy supercilious swaggering >3bk
conceited self-conceited swollen swollen-headed vain >3bk
pleased >3bk
humble !3bk
broken crushed humbled humiliated >3bu
meek mild >3bu
proved proven
tested tried well-tried >3bx
shortsighted unforesightful
provocative
challenging intriguing >3c0
incitive inflammatory instigative rabble-rousing seditious >3c0
rousing >3c0
judicious wise heady
ill-considered ill-judged shortsighted
belated late tardy
benighted nighted
unpunished
punitive punitory
immaculate undefiled
pure
clean >3cb
clean clear light unclouded >3cb
plain sheer unmingled unmixed >3cb
dingy muddied muddy
purposeful
businesslike earnest >3cg
adrift afloat aimless directionless planless rudderless undirected
qualified !3ck
unqualified !3cj
quack >3ck
trained
disciplined >3cm
drilled >3cm
qualified !3cs
conditional >3cp
modified >3cp
unqualified !3cp
flat unconditional >3cs
clean >3cs
outright straight-out unlimited >3cs
qualitative !3cx
quantitative !3cw
numerical >3cx
valued >3cx
questionable
alleged so-called supposed >3d0
apocryphal >3d0
doubtful dubious dubitable >3d0
equivocal >3d0
funny suspect suspicious >3d0
quiet !3d8
silent soundless still >3d6
noisy !3d6
blatant clamant clamorous strident vociferous >3d8
abuzz buzzing >3d8
clangorous clanging >3d8
clanking >3d8
thundering >3d8
restless uneasy
quiet
quiescent >3df
disruptive riotous troubled tumultuous turbulent
squally squalling
random
rational !3dp
coherent lucid >3dk
demythologized demythologised >3dk
intelligent reasoning thinking >3dk
reasonable sane >3dk
irrational !3dk
blind unreasoning >3dp
superstitious >3dp
emotional !3dt
cerebral intellectual !3ds
racial
inert neutral
ready !3e1
fit primed set >3dw
prompt >3dw
ripe >3dw
waiting >3dw
unready !3dw
flat-footed flatfooted >3e1
real existent !3e8
actual >3e3
actual factual >3e3
objective >3e3
historical >3e3
unreal !3e3
dreamed >3e8
envisioned pictured visualized visualised >3e8
eye-deceiving >3e8
fabled legendary >3e8
fabricated fancied fictional fictitious >3e8
fabulous mythic mythical mythologic mythological >3e8
fanciful imaginary notional >3e8
fantastic fantastical >3e8
illusional illusionary >3e8
illusive illusory >3e8
real !3el
proper >3ej
unreal !3ej
deceptive delusory >3el
dreamlike >3el
phantom >3el
realistic !3ev
hard-nosed practical pragmatic >3ep
lifelike pictorial vivid >3ep
living >3ep
veridical >3ep
virtual practical >3ep
unrealistic !3ep
fantastic >3ev
reasonable sensible
commonsense commonsensible commonsensical >3ex
intelligent levelheaded level-headed sound >3ex
tenable well-founded >3ex
indefensible untenable
reasonless senseless
undue unjustified unwarranted
reciprocal mutual
bilateral >3f4
unanswered unreciprocated unrequited
refined
civilized cultured genteel polite >3f7
mincing niminy-piminy prim twee >3f7
debonair debonaire debonnaire suave >3f7
finespun delicate >3f7
gentlemanlike gentlemanly >3f7
ladylike >3f7
boorish loutish neanderthal oafish swinish
coarse rough-cut uncouth vulgar
ill-bred bounderish lowbred rude underbred yokelish
processed
milled polished >3fh
semi-processed >3fh
refined processed !3fl
unrefined unprocessed crude !3fk
treated
activated >3fm
aerated >3fm
burned burnt >3fm
doped >3fm
oiled
treated
bandaged bound >3fs
dosed >3fs
dressed >3fs
recoverable
born-again reborn
cussed obdurate
certified qualified
regular !3g4
prescribed >3g0
stock >3g0
timed >3g0
irregular !3g0
crooked >3g4
occasional >3g4
unconventional unlawful >3g4
regulated
irremediable
irreparable
repetitive repetitious
printable
uniform unvarying
periodic periodical
annual yearly >3ge
irregular
related !3gl
akin blood-related cognate consanguine consanguineous consanguineal kin >3gh
allied >3gh
kindred >3gh
unrelated !3gh
related !3gs
affiliated attached connected >3gm
cognate >3gm
cognate >3gm
correlative correlate correlated >3gm
corresponding >3gm
unrelated !3gm
misrelated >3gs
relevant !3gx
applicable >3gu
pertinent >3gu
irrelevant !3gu
digressive tangential >3gx
extraneous orthogonal >3gx
inapplicable unsuitable >3gx
mindful aware !3h4
careful >3h1
evocative redolent remindful reminiscent resonant >3h1
unmindful forgetful mindless !3h1
representational
figural figurative >3h5
mimetic >3h5
naturalistic realistic >3h5
abstract abstractionist nonfigurative nonobjective
conventional schematic
geometric geometrical
representative
emblematic emblematical symbolic >3hc
reputable
esteemed honored prestigious >3he
good respectable >3he
redoubtable >3he
respected >3he
ill-famed infamous notorious
sordid squalid
receptive
hospitable >3hl
irreconcilable unreconcilable
hostile >3hn
inconsistent >3hn
aloof distant
booked engaged set-aside
irresistible resistless
overpowering overwhelming >3hs
resolute !3i1
determined >3hu
desperate >3hu
firm steadfast unbendable unfaltering unshakable unwavering >3hu
single-minded resolved >3hu
stout >3hu
undaunted undismayed unshaken >3hu
irresolute !3hu
discouraged >3i1
respectable
decent nice >3i3
presentable >3i3
respectful
annihilating devastating withering
contemptuous disdainful insulting scornful
derisive gibelike jeering mocking taunting
impious undutiful
impudent insolent snotty-nosed flip
responsible !3ie
trustworthy >3ic
irresponsible !3ic
carefree freewheeling harum-scarum slaphappy >3ie
trigger-happy >3ie
unaccountable >3ie
answering respondent
unresponsive
restrained
low-key low-keyed subdued >3ik
excessive extravagant exuberant overweening
restricted !3ip
circumscribed limited >3in
unrestricted !3in
all-weather >3ip
discretionary >3ip
open >3ip
open-ended >3ip
restrictive
confining constraining limiting restricting >3iu
inhibitory repressive repressing >3iu
limiting >3iu
regulative regulatory >3iu
retentive recollective tenacious !3j0
unretentive forgetful !3iz
reticulate reticular
crisscross crisscrossed >3j1
interconnected interrelated >3j1
lacy netlike netted weblike webby >3j1
reflective
mirrorlike specular >3j5
jingling jingly
resonant resonating resounding reverberating reverberative
respectful reverential venerating
blasphemous sacrilegious
revitalized revitalised reborn
awakened
aroused >3jc
awed awestruck awestricken
rewarding
bombastic declamatory large orotund tumid turgid
empurpled over-embellished purple
grandiloquent magniloquent tall
rhythmical rhythmic
jazzy >3jj
lilting swinging swingy tripping >3jj
chantlike intoned singsong >3jj
throbbing >3jj
rich !3jr
affluent flush wealthy >3jo
prosperous well-fixed well-heeled well-off well-situated >3jo
poor !3jo
broke bust skint stone-broke stony-broke >3jr
impecunious penniless penurious pinched >3jr
rich
deluxe gilded grand luxurious opulent princely sumptuous lush
lavish lucullan plush
poor
bankrupt belly-up
lean
rimless
handless
handled
left left-hand
reactionary reactionist far-right
center
right !3k9
far >3k6
right-hand >3k6
left !3k6
left-hand >3k9
near >3k9
right !3ke
ethical honorable >3kc
wrong !3kc
condemnable criminal deplorable reprehensible vicious >3ke
immoral >3ke
misguided mistaken >3ke
righteous
good upright >3ki
sinful unholy wicked
robust !3ku
beefy burly husky strapping buirdly >3kl
big-chested chesty >3kl
big-shouldered broad-shouldered square-shouldered >3kl
cast-iron iron >3kl
hardy stalwart stout sturdy >3kl
hardy >3kl
heavy-armed >3kl
vigorous >3kl
frail !3kl
debile feeble infirm rickety sapless weakly >3ku
round circular !3kz
ball-shaped global globose globular spheric spherical >3kw
moonlike moon-round >3kw
square !3kw
squared >3kz
rounded !3l4
cylindrical cylindric >3l1
egg-shaped elliptical oval oval-shaped oviform ovoid >3l1
angular angulate !3l1
rectangular >3l4
triangular >3l4
rural !3lc
agrarian agricultural farming >3l7
agrestic rustic >3l7
arcadian bucolic pastoral >3l7
countrified countryfied rustic >3l7
urban !3l7
urbanized urbanised >3lc
rusted
rusty >3le
sacred sanctified
unholy unhallowed
profane unconsecrated unsanctified >3lh
sacred !3lr
ineffable unnameable unspeakable unutterable >3lj
inspirational >3lj
inviolate sacrosanct >3lj
numinous >3lj
religious spiritual >3lj
reverend sublime >3lj
taboo tabu >3lj
profane !3lj
laic lay >3lr
sadistic
safe !3lw
unhurt >3lu
dangerous !3lu
desperate >3lw
hazardous risky >3lw
parlous perilous precarious >3lw
self-destructive suicidal >3lw
treacherous unreliable >3lw
safe !3m3
out !3m2
down >3m3
salable saleable
marketable >3m5
marketable merchantable sellable vendable vendible >3m5
same !3mc
comparable corresponding >3m8
identical indistinguishable >3m8
one >3m8
different !3m8
antithetic antithetical >3mc
assorted various >3mc
contrary >3mc
contrasting >3mc
opposite polar >3mc
divergent >3mc
disparate >3mc
distinct distinguishable >3mc
diverse various >3mc
divers diverse >3mc
opposite >3mc
several >3mc
variant >3mc
same !3mt
aforesaid aforementioned said >3mq
identical selfsame very >3mq
other !3mq
different >3mt
another >3mt
new >3mt
opposite >3mt
opposite >3mt
opposite >3mt
similar !3n5
akin kindred >3n0
analogous correspondent >3n0
corresponding >3n0
quasi >3n0
dissimilar !3n0
sane !3n8
lucid >3n6
insane !3n6
balmy bats batty bonkers buggy cracked crackers daft dotty haywire kooky kookie loco loony nuts wacky >3n8
brainsick crazy demented mad sick unhinged >3n8
certifiable certified >3n8
crackbrained idiotic >3n8
crazed deranged half-crazed >3n8
hebephrenic >3n8
lunatic moonstruck >3n8
maniacal maniac >3n8
maniclike >3n8
paranoid >3n8
psychopathic psychopathologic psychopathological >3n8
psychotic >3n8
schizophrenic >3n8
screw-loose screwy >3n8
sarcastic
barbed biting nipping mordacious >3nn
grim mordant >3nn
corrosive >3nn
sardonic snarky >3nn
satirical satiric >3nn
satisfactory !3ny
adequate >3nt
fine ok okay hunky-dory >3nt
comforting cheering >3nt
passing >3nt
unsatisfactory !3nt
disappointing dissatisfactory unsatisfying >3ny
off >3ny
unacceptable >3ny
scholarly
academic donnish pedantic >3o2
bookish studious >3o2
erudite learned >3o2
scientific !3o8
technological >3o6
unscientific !3o6
unscrupulous
conscientious
open opened
unsealed uncertain
wrapped
concealed
bushwhacking >3oe
furtive sneak stealthy surreptitious >3oe
hidden obscure >3oe
hidden >3oe
secret >3oe
blatant blazing conspicuous
revealing
indicatory revelatory significative suggestive >3ol
scanty >3ol
secure unafraid
secure
assured >3op
firm >3op
sure >3op
precarious shaky
secure
steady >3ou
fastened !3oy
pegged-down >3ow
unfastened !3ow
unbarred unbolted unlatched unlocked unsecured >3oy
undone >3oy
insured
seductive
alluring beguiling enticing tempting >3p2
selfish !3p5
unselfish !3p4
senior !3p8
elder older >3p6
junior !3p6
junior-grade lower-ranking lowly petty secondary subaltern >3p8
younger >3p8
sensational
lurid shocking >3pb
screaming >3pb
sensible sensitive
asleep benumbed numb
sensitive !3pk
irritable >3pg
irritable >3pg
nociceptive >3pg
insensitive !3pg
deadened >3pk
sensitive !3pn
insensitive !3pm
callous indurate >3pn
numb >3pn
unaffected >3pn
sensory sensorial
separate !3py
apart >3ps
detached isolated separated set-apart >3ps
discrete distinct >3ps
isolated >3ps
unaccompanied >3ps
joint !3ps
clannish >3py
concerted cooperative >3py
conjoined conjoint >3py
corporate collective >3py
sanitary healthful
septic infected !3q6
infectious infective >3q4
antiseptic !3q4
cleansing >3q6
extraneous foreign
ablutionary cleansing
serious !3qg
earnest sincere solemn >3qa
grave sedate sober solemn >3qa
real >3qa
thoughtful serious-minded >3qa
sobering >3qa
frivolous !3qa
airheaded dizzy empty-headed featherbrained light-headed silly >3qg
trivial >3qg
playful
devilish rascally roguish >3qj
impish implike mischievous pixilated prankish puckish >3qj
kittenish frisky >3qj
mocking teasing quizzical >3qj
selected
serviceable
durable long-wearing >3qp
usable useable operational >3qp
resident !3qt
nonresident !3qs
settled !3qx
based >3qu
located placed set situated >3qu
unsettled !3qu
aimless drifting floating vagrant >3qx
erratic planetary wandering >3qx
mobile nomadic peregrine roving wandering >3qx
nonmigratory resident
settled !3r7
accomplished effected established >3r2
appointed decreed ordained prescribed >3r2
dictated >3r2
firm >3r2
unsettled !3r2
doubtful tentative >3r7
open undecided >3r7
sexy
erotic titillating >3ra
gamy gamey naughty racy risque >3ra
hot >3ra
sexual >3ra
juicy luscious red-hot voluptuous lush >3ra
lascivious lewd libidinous >3ra
leering >3ra
lustful prurient salacious >3ra
pornographic adult >3ra
provocative >3ra
sexual
altered neutered
aphrodisiac aphrodisiacal sexy
shapely
bosomy busty buxom curvaceous full-bosomed sonsie sonsy stacked voluptuous well-endowed >3ro
modeled sculptural sculptured sculpturesque >3ro
chunky lumpy
deformed distorted ill-shapen malformed misshapen
nodular nodulated noduled
pliant tractile
shaped molded wrought
amorphous formless shapeless
shared
common mutual >3rx
joint >3rx
exclusive sole
shaven shaved !3s3
clean-shaven smooth-shaven well-shaven >3s1
unshaven unshaved !3s1
bearded barbate bewhiskered whiskered whiskery >3s3
bestubbled stubbled stubbly >3s3
mustachioed mustached >3s3
unsheathed bare
shod shodden shoed
booted >3s8
ironshod >3s8
slippered >3s8
barefoot barefooted shoeless
calced shod
nearsighted shortsighted myopic
eagle-eyed farseeing longsighted
blind unsighted
blinded >3sg
blindfold blindfolded >3sg
dim-sighted near-blind purblind sand-blind >3sg
sightless unseeing >3sg
signed !3sm
unsigned !3sl
significant important !3sx
momentous >3sn
earthshaking world-shaking world-shattering >3sn
evidential >3sn
fundamental profound >3sn
large >3sn
monumental >3sn
noteworthy remarkable notable >3sn
operative >3sn
portentous prodigious >3sn
insignificant unimportant !3sn
flimsy fragile >3sx
superficial trivial >3sx
significant
silenced
cuneate wedge-shaped
simple !3t6
simplex >3t3
simplistic >3t3
complex !3t3
knotty tangled tortuous >3t6
colonial >3t6
complicated complex >3t6
composite >3t6
interlacing interlinking interlocking interwoven >3t6
intricate >3t6
thickening >3t6
sincere
cordial >3te
dear devout earnest heartfelt >3te
honest >3te
genuine unfeigned >3te
heart-whole wholehearted whole-souled >3te
bootlicking fawning obsequious sycophantic toadyish
buttery fulsome oily oleaginous smarmy unctuous
gilded glossy
cardinal
zero >3tn
one i ane >3tn
two ii >3tn
three iii >3tn
four iv >3tn
five v >3tn
six vi half-dozen >3tn
seven vii >3tn
eight viii >3tn
nine ix >3tn
ten x >3tn
eleven xi >3tn
twelve xii dozen >3tn
thirteen xiii >3tn
fourteen xiv >3tn
fifteen xv >3tn
sixteen xvi >3tn
seventeen xvii >3tn
eighteen xviii >3tn
nineteen xix >3tn
twenty xx >3tn
twenty-one xxi >3tn
twenty-three xxiii >3tn
twenty-four xxiv >3tn
twenty-five xxv >3tn
twenty-six xxvi >3tn
thirty xxx >3tn
forty xl twoscore >3tn
fifty l >3tn
sixty lx threescore >3tn
seventy lxx >3tn
eighty lxxx fourscore >3tn
ninety xc >3tn
hundred c >3tn
thousand m k >3tn
million >3tn
billion >3tn
billion >3tn
third tertiary
scripted written
ad-lib spontaneous unwritten
single !3uw
lone lonesome only sole >3ut
unique >3ut
multiple !3ut
aggregate >3uw
double doubled twofold >3uw
double dual duple >3uw
double dual twofold two-fold >3uw
manifold multiplex >3uw
ternary treble triple triplex >3uw
treble threefold three-fold triple >3uw
fourfold >3uw
quadruple quadruplicate quadruplex fourfold four-fold >3uw
single
multiple-choice
divided dual-lane
sized
size >3v9
sized
skilled
accomplished complete >3vc
adept expert good practiced proficient skillful skilful >3vc
ball-hawking >3vc
consummate masterful masterly virtuoso >3vc
delicate >3vc
expert >3vc
bungling fumbling
humble menial lowly
numerical mathematical
coarse harsh !3vp
coarse-grained grainy granular granulose gritty >3vm
open >3vm
fine !3vm
close-grained fine-grained >3vp
powdered powdery pulverized pulverised small-grained fine-grained >3vp
slippery slippy
sliding >3vs
slipping slithering >3vs
smooth !3w0
glassy >3vv
unlined >3vv
streamlined aerodynamic flowing >3vv
velvet velvety velvet-textured >3vv
rough unsmooth !3vv
abrasive scratchy >3w0
alligatored cracked >3w0
rugged >3w0
chapped cracked roughened >3w0
cragged craggy hilly mountainous >3w0
crushed >3w0
homespun nubby nubbly slubbed tweedy >3w0
lined >3w0
rocky bouldery bouldered stony >3w0
shagged shaggy >3w0
textured rough-textured coarse-textured >3w0
rocky bumpy jolty jolting jumpy
furrowed rugged
corrugated >3wd
rutted rutty >3wd
smooth
entire >3wg
crenate crenated scalloped
erose jagged jaggy
fringed laciniate
social
cultural ethnic ethnical >3wl
gregarious >3wl
interpersonal >3wl
lone lonely solitary
accompanied !3wr
unaccompanied !3wq
alone lone lonely solitary >3wr
marooned stranded >3wr
accompanied attended !3wv
unaccompanied !3wu
gregarious
nongregarious nonsocial solitary
gregarious
convivial good-time
forthcoming outgoing
unsold
soled
solid !3x7 !3xa
concrete >3x3
solid-state >3x3
solid-state >3x3
liquid !3xa !3x3
fluid runny >3x7
watery >3x7
gaseous !3x3 !3x7
aerosolized aerosolised >3xa
solid !3xe
massive >3xc
hollow !3xc
deep-set sunken recessed >3xe
tubular cannular tubelike tube-shaped vasiform >3xe
soluble !3xi
insoluble indissoluble !3xh
soluble !3xk
insoluble !3xj
solved resolved !3xm
unsolved unresolved !3xl
some !3xr !3xt
any whatever whatsoever >3xn
both >3xn
several >3xn
no !3xt !3xn
zero >3xr
all !3xn !3xr
each >3xt
every >3xt
every >3xt
sophisticated !3y1
blase worldly >3xx
intelligent well-informed >3xx
polished refined urbane >3xx
naive naif !3xx
childlike wide-eyed round-eyed dewy-eyed simple >3y1
fleeceable gullible >3y1
innocent >3y1
simple-minded >3y1
sound
good >3y6
healthy >3y6
stable >3y6
risky high-risk speculative
sound
solid >3yb
decayed rotten rotted
bubbling bubbly foaming foamy frothy effervescing spumy
aerated charged
sparkling effervescent
specialized specialised
differentiated >3yh
special >3yh
generalized generalised
spineless
spirited
boisterous knockabout >3ym
dashing gallant >3ym
ebullient exuberant high-spirited >3ym
impertinent pert saucy >3ym
lively racy >3ym
snappy whipping >3ym
sprightly >3ym
vibrant vivacious >3ym
dispirited listless
spontaneous self-generated !3yx
induced !3yw
spoken !3z1
expressed uttered verbalized verbalised >3yy
oral unwritten >3yy
written !3yy
engrossed >3z1
graphic graphical >3z1
handwritten >3z1
inscribed >3z1
longhand >3z1
voiced sonant
written !3z9
unwritten !3z8
vocalic !3zb
consonantal !3za
quantitative
stable !3zg
firm steady unfluctuating >3zd
stabilized stabilised >3zd
unstable !3zd
crank cranky tippy >3zg
explosive volatile >3zg
rickety shaky wobbly >3zg
rocky >3zg
seismic seismal >3zg
tipsy >3zg
tottering >3zg
staccato disconnected
abrupt >3zo
standard
authoritative definitive >3zq
basic >3zq
casebook textbook >3zq
standard
regular >3zu
regulation >3zu
standardized standardised >3zu
stock >3zu
deficient substandard
nourished
full replete >400
well-fed well-nourished >400
starved starving
steady
dependable rock-steady steady-going >404
regular >404
firm >404
level unwavering >404
steadied >404
convulsive spasmodic
shaky shivering trembling
quavering tremulous
tottering tottery
stemmed
stimulating
challenging thought-provoking >40f
exciting >40f
salty >40f
rousing stirring >40f
thrilling >40f
excitant excitative excitatory
irritating irritative
stimulant stimulating
straight !40p
crooked !40o
aquiline hooked >40p
askew awry cockeyed wonky skew-whiff >40p
contorted writhed writhen >40p
gnarled gnarly knotted knotty knobbed >40p
malposed >40p
tortuous twisting twisty winding voluminous >40p
warped >40p
windblown >40p
wry >40p
curved curving
arced arched arching arciform arcuate >40z
hooklike hooked >40z
sinuate sinuous wiggly >40z
sinusoidal >40z
square !417
aboveboard straightforward >414
guileless transparent >414
crooked corrupt !414
sneaky underhanded >417
stressed !41c
emphatic emphasized emphasised >419
masculine >419
unstressed !419
light weak >41c
strong !41r
beardown >41e
beefed-up >41e
brawny hefty powerful sinewy >41e
bullnecked >41e
fortified >41e
hard knockout severe >41e
ironlike >41e
knock-down powerful >41e
robust >41e
stiff >41e
vehement >41e
virile >41e
weak !41e
anemic >41r
faint feeble >41r
feeble lame >41r
flimsy insubstantial >41r
namby-pamby spineless wishy-washy >41r
pale pallid wan >41r
puny >41r
vulnerable >41r
weakened >41r
limp >41r
stubborn obstinate unregenerate !426
bullheaded bullet-headed pigheaded >422
dogged dour pertinacious unyielding >422
determined >422
docile !422
meek >426
sheeplike sheepish >426
yielding >426
subordinate
ruled >42a
subservient >42a
disobedient unruly
successful !42k
booming flourishing palmy prospering prosperous roaring thriving >42e
made >42e
no-hit >42e
productive >42e
victorious winning >42e
unsuccessful !42e
attempted >42k
disappointed discomfited foiled frustrated thwarted >42k
ruined sunk undone washed-up >42k
hitless >42k
scoreless goalless hitless >42k
self-defeating >42k
winless >42k
sufficient !42u
adequate enough >42s
insufficient deficient !42s
inadequate short jejune >42u
lean skimpy >42u
scant >42u
honeyed honied syrupy
superior !436
arch condescending patronizing patronising >42z
eminent high >42z
leading preeminent >42z
high-level high-ranking upper-level >42z
majestic >42z
upper >42z
inferior !42z
humble lowly small >436
low-level >436
middle-level >436
outclassed >436
superior !43n
ace crack first-rate super tiptop topnotch top-notch tops >43b
blue-ribbon select >43b
brilliant superb >43b
choice prime prize quality select >43b
excellent first-class fantabulous splendid ripping >43b
greatest sterling superlative >43b
outstanding >43b
premium >43b
shining >43b
supreme >43b
well-made >43b
inferior !43b
base >43n
bum cheap cheesy chintzy crummy punk >43n
cheapjack shoddy tawdry >43n
coarse >43n
coarsened >43n
commercial commercial-grade >43n
deplorable execrable woeful wretched >43n
less >43n
low-grade >43n
mediocre second-rate >43n
scrawny stunted >43n
subscript inferior
braced buttressed
subsidized subsidised
baseless groundless idle unfounded unwarranted
single-handed unassisted unbacked
unassisted
naked >444
supportive
adjunct ancillary adjuvant appurtenant auxiliary >446
supporting >446
confounding contradictory
insurmountable unsurmountable
insuperable unconquerable >44a
surprised
amazed astonied astonished astounded stunned >44c
dumbfounded dumfounded flabbergasted stupefied thunderstruck dumbstruck dumbstricken >44c
goggle-eyed openmouthed popeyed >44c
startled >44c
surprising
amazing astonishing >44h
startling >44h
stunning >44h
susceptible
amenable >44l
capable subject >44l
liable nonimmune nonresistant unresistant >44l
predisposed >44l
amenable >44l
vulnerable >44l
plastic pliant
exempt
privileged >44t
scheduled
regular >44v
sweet
sweet !450
cloying saccharine syrupy treacly >44y
sour !44y
acerb acerbic astringent >450
acid acidulent acidulous >450
lemony lemonlike sourish tangy tart >450
sworn
symmetrical symmetric !458
bilateral isobilateral >455
rhombohedral trigonal >455
asymmetrical asymmetric !455
sympathetic !45a
unsympathetic !459
appealing likeable likable !45c
unsympathetic unappealing unlikeable unlikable !45b
diachronic
synchronous synchronal synchronic
coexistent coexisting >45e
coincident coincidental coinciding concurrent co-occurrent cooccurring simultaneous >45e
contemporaneous contemporary >45e
parallel >45e
synchronous
synonymous
systematic
chatty gabby garrulous loquacious talkative talky
tall !45t
gangling gangly lanky rangy >45n
leggy long-legged long-shanked >45n
leggy tall-growing >45n
long >45n
stately statuesque >45n
short !45n
chunky low-set squat squatty stumpy >45t
compact heavyset stocky thickset >45t
tame tamed !45y
docile >45w
wild untamed !45w
feral ferine savage >45y
unbroken >45y
tame !463
subdued >461
wild !461
chaotic disorderly >463
excited frantic mad >463
frenzied manic >463
tangible touchable
tactile tactual >467
tangible
tasteful
aesthetic esthetic artistic >46a
understated unpretentious >46a
brassy cheap flash flashy garish gaudy gimcrack loud tawdry
indelicate off-color off-colour
bittersweet semisweet
delectable delicious luscious pleasant-tasting scrumptious yummy
full-bodied racy robust
piquant savory zesty
bland flavorless flavourless insipid savorless savourless vapid
taxable nonexempt !46m
ratable rateable >46k
nontaxable exempt !46k
tax-exempt tax-free untaxed >46m
moderate restrained
taut tight
lax
droopy sagging >46q
limp >46q
slack >46q
loose-jointed >46q
tensionless >46q
lax
edgy high-strung jumpy nervy overstrung restive uptight
pumped-up pumped wired
relaxed
territorial
regional >470
territorial
thick !478
deep >473
fat >473
quilted >473
thickened >473
thin !473
bladed >478
compressed >478
depressed >478
diaphanous filmy gauzy gauze-like gossamer see-through transparent vaporous vapourous cobwebby >478
fine >478
hyperfine >478
papery >478
slender >478
thick !47o
clogged clotted >47h
creamy >47h
dense >47h
stringy thready >47h
syrupy viscous >47h
thickened >47h
thin !47h
rarefied rarified >47o
conceivable imaginable
impossible inconceivable unimaginable
thoughtful !47v
bemused preoccupied >47s
brooding contemplative meditative musing pensive pondering reflective ruminative >47s
thoughtless !47s
unreflective unthinking unthoughtful >47v
thrifty !480
economical frugal sparing stinting >47x
saving >47x
wasteful !47x
extravagant prodigal profligate spendthrift >480
uneconomical uneconomic >480
clean-cut trig trim
neat orderly
shipshape trim well-kept
cluttered littered
disheveled dishevelled frowzled rumpled tousled
disorderly higgledy-piggledy hugger-mugger jumbled topsy-turvy
frowsy frowzy slovenly
messy mussy
sprawling straggling rambling straggly
groomed
brushed >48c
plastered slicked >48c
pomaded >48c
bushy shaggy shaggy-haired shaggy-coated
timbered
toned
tongued
tipped
tired
beat bushed dead >48l
aweary weary >48l
bleary blear bleary-eyed blear-eyed >48l
bored world-weary >48l
careworn drawn haggard worn >48l
exhausted dog-tired fagged fatigued washed-out >48l
jaded wearied >48l
ragged >48l
invigorated refreshed reinvigorated
intolerable unbearable unendurable
bitter >48v
impossible unacceptable >48v
tolerant
tonal
polytonal >48z
toned >48z
top !496
crowning >492
topmost uppermost upmost >492
upper >492
side !492
lateral sidelong >496
topped
round-bottomed round-bottom
bottomless
tropical tropic
untouched
gristly rubbery
coriaceous leathered leatherlike leathery
sinewy stringy unchewable
tender
crisp crispy >49g
tough toughened
calloused callous thickened >49i
weather-beaten >49i
delicate soft
tough !49o
hard-bitten hard-boiled pugnacious >49m
tender !49m
protective >49o
sentimental >49o
toxic
deadly venomous virulent >49r
docile teachable
intractable
balking balky >49u
refractory stubborn >49u
uncontrollable >49u
traceable trackable
traveled
troubled
annoyed harassed harried pestered vexed >4a0
anxious nervous uneasy >4a0
clouded >4a0
disquieted disturbed upset worried >4a0
distressed hard-pressed >4a0
hag-ridden hagridden tormented >4a0
haunted >4a0
stressed distressed >4a0
struggling >4a0
suffering >4a0
carefree unworried
true !4af
actual genuine literal real >4ac
truthful >4ac
false !4ac
mendacious >4af
untrue >4af
cynical misanthropic misanthropical
doubting questioning skeptical sceptical
jealous green-eyed overjealous
leery mistrustful suspicious untrusting wary
trustworthy trusty
authentic reliable >4am
creditworthy responsible >4am
dependable honest reliable >4am
trusted >4am
devious shifty
slippery tricky
turned
inverted upside-down >4at
overturned upturned >4at
rotated revolved >4at
typical !4b1
emblematic typic >4ax
representative >4ax
regular veritable >4ax
atypical untypical atypic !4ax
underhand underhanded underarm !4b3
overhand overhanded overarm !4b2
surface !4b7 !4bb
aboveground >4b4
grade-constructed >4b4
subsurface !4bb !4b4
belowground underground >4b7
submarine undersea >4b7
submerged submersed underwater >4b7
overhead !4b4 !4b7
liquid swimming
tearless dry-eyed
union
closed >4be
organized organised >4be
united !4bp
confederate confederative >4bh
amalgamate amalgamated coalesced consolidated fused >4bh
cohesive >4bh
conjugate conjugated coupled >4bh
incorporate incorporated integrated merged unified >4bh
one >4bh
tied >4bh
divided !4bh
bifurcate biramous branched forked fork-like forficate prongy >4bp
chambered >4bp
disunited fragmented split >4bp
disjointed >4bp
metameric segmental segmented >4bp
sectioned >4bp
segmental >4bp
torn >4bp
ascending !4c1
acclivitous rising uphill >4by
up upward >4by
descending !4by
declivitous downhill downward-sloping >4c1
down downward >4c1
drizzling >4c1
dropping falling >4c1
rising !4c8
improving up >4c6
falling !4c6
down >4c8
up !4cd
ahead leading >4ca
upward >4ca
down !4ca
behind >4cd
downcast >4cd
downward >4cd
fallen >4cd
upstairs upstair
upstream
downtown
used !4cn
utilized utilised employed >4cl
misused !4cl
abused >4cn
ill-used put-upon used victimized victimised >4cn
useful utile !4cv
handy >4cq
serviceable >4cq
useable usable >4cq
utilitarian >4cq
useless !4cq
futile unavailing meaningless >4cv
utopian
airy impractical visionary windy >4cx
valid
binding >4cz
legal >4cz
legitimate logical >4cz
null void
valuable !4da
invaluable priceless >4d4
precious >4d4
rich >4d4
semiprecious >4d4
worth >4d4
worthless !4d4
meritless no-account no-count no-good sorry >4da
negligible paltry trifling >4da
otiose senseless superfluous wasted >4da
valueless >4da
variable !4dj
unsettled >4df
shifting >4df
variant >4df
invariable !4df
constant invariant unvarying >4dj
strict >4dj
invariant >4dj
varied !4ds
multifaceted miscellaneous multifarious >4dn
varicolored varicoloured variegated >4dn
varying variable >4dn
versatile various >4dn
unvaried unvarying !4dn
veiled
aired airy
unventilated
airless stuffy unaired >4dv
invertebrate spineless
violent
convulsive >4dy
ferocious fierce furious >4dy
hot raging >4dy
lashing >4dy
lurid >4dy
ruffianly tough >4dy
passive peaceful
impeccant innocent sinless
wicked
evil vicious >4e7
iniquitous sinful ungodly >4e7
nefarious villainous >4e7
visible seeable !4ee
ocular visual >4eb
microscopic >4eb
invisible unseeable !4eb
concealed hidden >4ee
infrared >4ee
ultraviolet >4ee
unseen >4ee
volatile !4ek
nonvolatile nonvolatilizable nonvolatilisable !4ej
voluntary !4eq
willful wilful >4el
self-imposed >4el
uncoerced unforced willing >4el
unpaid volunteer >4el
involuntary nonvoluntary unvoluntary !4el
driven goaded >4eq
forced >4eq
unconscious >4eq
unwilling >4eq
voluntary !4ew
involuntary !4ev
automatic reflex reflexive >4ew
autonomic >4ew
vulnerable !4f4
assailable undefendable undefended open >4ez
compromising >4ez
indefensible >4ez
threatened >4ez
invulnerable !4ez
defendable defensible >4f4
impregnable unassailable unattackable >4f4
tight >4f4
craved desired
sought sought-after
unwanted
cast-off discarded throwaway thrown-away >4fa
unclaimed >4fa
uninvited >4fa
unwelcome unwished unwished-for >4fa
warm !4fj
lukewarm tepid >4ff
warmed >4ff
warming >4ff
cool !4ff
precooled >4fj
water-cooled >4fj
warm
cordial >4fm
hearty >4fm
warm !4fr
hot >4fp
cool !4fp
cold-blooded
waxed
increasing !4fx
profit-maximizing profit-maximising >4fu
raising >4fu
decreasing !4fu
diminishing >4fx
dwindling >4fx
falling >4fx
increasing !4g3
crescendo >4g1
decreasing !4g1
welcome !4g5
unwelcome !4g4
uninvited >4g5
well !4g8
ill sick !4g7
afflicted stricken >4g8
ailing indisposed peaked poorly sickly unwell >4g8
bedfast bedridden bedrid sick-abed >4g8
consumptive >4g8
dizzy giddy woozy vertiginous >4g8
faint swooning light-headed lightheaded >4g8
feverish feverous >4g8
stricken >4g8
nauseated sick sickish >4g8
rickety rachitic >4g8
wet !4gw
boggy marshy miry mucky muddy quaggy sloppy sloughy soggy swampy waterlogged >4gj
clammy dank >4gj
damp dampish moist >4gj
sodden soppy >4gj
misty >4gj
muggy sticky >4gj
reeking watery >4gj
sloppy >4gj
steaming steamy >4gj
sticky >4gj
washed >4gj
watery >4gj
dry !4gj
adust baked parched scorched sunbaked >4gw
desiccated dried-out >4gw
dried >4gw
dried-up sere sear shriveled shrivelled withered >4gw
thirsty >4gw
lactating
wet
wet !4h5
dry !4h4
hydrous hydrated !4h7
anhydrous !4h6
white-collar !4hb
clerical >4h8
professional >4h8
blue-collar !4h8
industrial >4hb
wage-earning working-class >4hb
wholesome
alimentary alimental nourishing nutrient nutritious nutritive >4he
healthy salubrious >4he
hearty satisfying solid square >4he
salubrious >4he
insalubrious unhealthy
nauseating nauseous noisome queasy loathsome sickening vile
wide broad !4hp
panoramic >4hl
sweeping >4hl
wide-screen >4hl
narrow !4hl
narrowed >4hp
slender thin >4hp
awkward bunglesome clumsy ungainly
cumbersome cumbrous
willing !4hy
disposed fain inclined prepared >4hu
glad happy >4hu
ready >4hu
unwilling !4hu
loath loth reluctant >4hy
wired
connected >4i0
wise !4i5
all-knowing omniscient >4i2
perspicacious sagacious sapient >4i2
foolish !4i2
absurd cockeyed derisory idiotic laughable ludicrous nonsensical preposterous ridiculous >4i5
goofy silly wacky whacky zany >4i5
harebrained insane >4i5
ill-conceived misguided >4i5
unwise >4i5
wooded
bosky brushy >4ib
overgrown >4ib
timbered >4ib
worldly
material >4if
mundane >4if
cloistered cloistral conventual monastic monastical
spiritual unearthly
woven
worn
aged >4il
battered >4il
creaky decrepit derelict flea-bitten run-down woebegone >4il
dog-eared eared >4il
eroded scoured >4il
frayed >4il
ragged >4il
moth-eaten shabby tatty >4il
tattered tatterdemalion >4il
threadbare >4il
weather-beaten weatherworn weathered >4il
worthy !4j7
applaudable commendable laudable praiseworthy >4ix
creditable >4ix
deserving worth >4ix
exemplary model >4ix
meritorious meritable >4ix
sacred >4ix
valued precious >4ix
valuable worthful >4ix
worthwhile >4ix
unworthy !4ix
undeserving unworthy >4j7
unmeritorious >4j7
salient
aesculapian medical
arachnoid arachnidian spidery spiderlike spiderly
arborical arboreal arborary arborous
archaeological archeological archaeologic archeologic
astronomic astronomical
axiomatic axiomatical postulational
axiomatic aphoristic
axile axial
bibliographic bibliographical
biological biologic
brassy brasslike
cadaverous cadaveric
catapultic catapultian
celestial heavenly
celestial heavenly
chartaceous papery paperlike
chemical chemic
directional
eugenic
economic economical
electrostatic static
feudal feudalistic
febrile feverish
fictional
fleshy sarcoid
formalistic formalized formalised
genic genetic genetical
geometric geometrical
gravitational gravitative
harmonic
humanist humanistic humane
humanistic humanist
humanist humanistic
ideal idealistic
inferential illative
ionic !4kb
nonionic nonpolar !4ka
prejudicial prejudicious
mousy mousey
numeral numerical numeric
phonological phonologic
planetal planetary
planetary terrestrial
pompous ceremonious
positivist positivistic
pragmatic pragmatical
romantic romanticist romanticistic
sclerotic sclerosed
sensational sensory
social societal
spherical
splintery slivery
stellar astral
symbolic symbolical
technical proficient
technical technological
tellurian terrestrial terrene
tendinous sinewy
unthematic !4ky
thematic !4kx
thermal thermic caloric
totalitarian totalistic
vacuolate vacuolated
vocal !4l3
instrumental !4l2
atheist atheistic atheistical
electric electrical
voltaic galvanic
atmospheric atmospherical
fungal fungous
expressionist expressionistic
vulpine vulpecular
wolflike wolfish
spatial spacial
bovine bovid
linguistic lingual !4lf
nonlinguistic !4le
dietary dietetic dietetical
fiscal financial
marital matrimonial married
biblical scriptural
poetic poetical
phonetic phonic
philosophic philosophical
pathological pathologic
pictorial pictural
objective accusative
demoniac demoniacal possessed
possessive genitive
visceral splanchnic
mystic mystical
mystic mystical
meteorologic meteorological meteoric
acoustic acoustical
haptic tactile tactual
ocular optical visual
ocular optic optical
kinesthetic kinaesthetic
angelic angelical
conjugal connubial
vascular
communist communistic
papal apostolic apostolical pontifical
grammatical grammatic
syntactic syntactical
parental
nautical maritime marine
neuronal neuronic
bucolic pastoral
anatomic anatomical
anatomic anatomical
organizational organisational
ecclesiastical ecclesiastic
micrometeoric micrometeoritic
nervous neural
geological geologic
thermodynamic thermodynamical
typographic typographical
pharmacological pharmacologic
psychiatric psychiatrical
therapeutic therapeutical
neurological neurologic
microscopic microscopical
historical
fascist fascistic
rational !4mt
irrational !4ms
anionic
theist theistical theistic
pulmonary pulmonic
adjectival adjective
rotatory revolutionary
behavioral behavioural
pedagogical pedagogic
geomorphologic geomorphological morphologic
morphologic morphological
strategic strategical
universalistic universalist
fundamentalist fundamentalistic
rhinal nasal
meteoritic meteoritical
cometary cometic
thyroid thyroidal
volumetric volumetrical
logistic logistical
serologic serological
chromatographic chromatographical
medieval mediaeval
epiphyseal epiphysial
diaphyseal diaphysial
aesthetic esthetic
heraldic heraldist
centennial centenary
capitalist capitalistic
nutritional nutritionary
thermohydrometric thermogravimetric
idiomatic idiomatical
waxen waxy
iodinated iodized iodised
hemolytic haemolytic
atheromatous atheromatic
pyknotic pycnotic
papillary papillose
hypophyseal hypophysial
myeloid myelic
microbial microbic
epic epical
topographical topographic
taxonomic taxonomical systematic
patristic patristical
cubist cubistic
geographic geographical
propagandist propagandistic
isolationist isolationistic
anemic anaemic
anti-semitic antisemitic
biographic biographical
creedal credal
interdepartmental !4oa
intradepartmental !4o9
empiric empirical
nebular nebulous
indicative declarative
orthopedic orthopaedic orthopedical
pharmaceutical pharmaceutic
schizoid schizophrenic
woolen woollen
osseous bony
wedge-shaped cuneal cuneiform
filled
hypophysectomized hypophysectomised
oxidized oxidised
penciled pencilled
thoriated tittering`;
