/** Written by bench/make-thesaurus.ts from WordNet; see thesaurus.ts for its form and WORDNET.md for its licence. */
export const NOUNS = `
entity
object
whole >1
organism being
parent >3
life
cause
person individual someone somebody mortal soul >3 >6
animal beast brute creature >3
plant >3
substance >b >518
matter
food nutrient
cognition knowledge noesis
motivation motive need
attribute
state >f
feeling >g
location >1
shape form >f
time >f
space infinite >f
event
act >m
group grouping
relation
possession >p
communication
measure quantity amount
phenomenon
thing >10
accomplishment achievement >10
beachhead >v
feat effort exploit >v
masterpiece >v
credit >v
action >n
course >10
interaction >10
interplay >12
contact >12
placement >14
interchange >12
playing >10
departure going leaving >n
discovery >n
disposition >n
hit >x
implementation effectuation >n
rally >x
recovery >n
stunt >x
touch >n
performance >v
overachievement >1h !1j
underachievement >1h !1i
record >v
arrival >v
arrival >10
attainment >1l
advent coming >1l
entrance incoming >1m
intrusion >1p
registration enrollment enrolment >1p
return >1m
farewell leave-taking parting >18
disappearance disappearing >18
desertion abandonment defection
boarding embarkation embarkment >18
escape flight
dispatch shipment >18
attainment >v
record >1z
success >1z
conquest >21
coup >21
failure
loss >24
frustration thwarting foiling >ll
mistake error fault
error misplay >24
blot >27
miscalculation misreckoning misestimation >27
slip slip-up parapraxis >27
lapse >27
omission >27
blunder blooper bungle foul-up flub botch boner boo-boo >27
gaffe solecism slip >2e
acquisition
purchase >2g
trading >m0
buying purchasing >2h
shopping >2j
inheritance >2g
procurement procurance procural >2g
grant >lt
award awarding >2n
capture seizure
arrest >2p
conquest conquering >2p
return regaining >2g
rescue deliverance saving >1e
redemption salvation >2t
liberation release freeing >v
instrumentation >1c
performance execution >10
mechanism mechanics >2x
magic legerdemain >bn
interpretation >bn
drive
impetus >31
throw
toss >33
pitch >33
fastball >35
push pushing
pressure pressing >37
pull pulling
ejection
belch belching burp burping >h2 >3a
belching >3a
leap leaping bounce
sending
transmission transmittal transmitting >3e
shooting shot
firing >3g
gunfire gunshot >3g
contact >1g
hit hitting >1g
batting >fg
pitching >17
walk pass >v
best >fg
single bingle
double two-bagger two-baser
triple three-bagger
kick >o8
place-kicking >3s
kiss buss >1g
handling >1g
audit >d8
comparison comparing >d8
detection espial >19
breakthrough >19
determination finding >19
identification >40
diagnosis diagnosing >41
resolution solving >40
localization location >40
influence
exposure >45
ingratiation insinuation
choice selection >10
sampling >48
decision >48
appointment designation >4a
nomination >4b
assignment assigning >ls
co-optation >4b
move >4a
move >4z
device twist
trick >4h
means way >1c
instrument tool >4j
road >4j
measure step
salvation >4j
voice >4j
wings >4j
adoption acceptance >pc
election >48
co-option co-optation >4r
election >4u
vote
primary >4t
runoff >4t
vote ballot voting balloting >48
run tally
change >10
saving >10
variation >9w
turning >4z
switching shift >4z
supplanting displacement >55
replacement replacing
promotion >4z
alteration modification adjustment >4z
qualification >9t
passage transition
resistance opposition >10
rejection >n
avoidance shunning >5b
abandonment desertion >5b
sacrifice >n
ejection expulsion
veto >4x
ending
completion windup >5h
graduation >5i
retirement >5h
breakup >5h
adjournment >5h
release >5h
removal >5n
destruction >5h
kill >5p
annihilation obliteration >5p
killing kill >5h
murder slaying
bloodshed >5t
suicide self-destruction self-annihilation >5s
slaughter >5s
bloodbath bloodshed
liquidation >5h
closedown shutdown >5h
layoff >5z
abortion >5h
beginning
constitution establishment formation >62
introduction debut entry >62
initiative >62
initiation founding creation instauration >62
installation installing >62
kickoff >3t >62
start starting >aw
cooking cookery
improvement
progress >6d
development >6b
broadening >6d
cleaning cleansing >6b
scrubbing scouring >6f
purification >6f
catharsis abreaction
catharsis katharsis purgation
sanitation sanitization sanitisation >6f
shave shaving
washup bathing >6n >6f
wash washing lavation >c4
shower >6m
bath >6m
correction >6b
remedy remediation >6q
salve >6r
retribution >6q
reform >6b
modernization modernisation >6b
ventilation >6b
repair fixing >6b
maintenance upkeep >6x
restoration >6x
reclamation renewal rehabilitation >6z
reconstruction >6x
rebuilding >71
booking >cc
staining spotting
movement >4z
approach coming >75
progress >75
career >77
march >77
walk walking
walk >7k
step
stride tread >7c
footstep >7c
hike hiking >7b
strut prance
march marching >7a
running
dash sprint >7i
travel traveling travelling >75
flight flying
journey journeying >7k
stage >7k
ride >7m
trip >7m
passage >7m
expedition >7m
exploration >7r
tour circuit >7m
pilgrimage >7m
voyage >7m
way >7m
voyage
cruise sail >7x
seafaring sailing >cc
boating yachting
commutation commuting >7k
transportation transfer transferral
delivery bringing >82
pursuit chase pursual >75
enclosure enclosing envelopment
packing >85
rise ascending >75
mount >87
return >75
flow stream >75
flood overflow >8a
speed speeding hurrying >75
acceleration speedup >8c
shift shifting >75
motion movement >4z
gesture >8f
jab jabbing poking thrusting >8g
jerk jerking jolt >8f
pitching >8f
reach reaching stretch >8f
rotation >8f
feather feathering >8l
shutting closing >8f
sitting >8f
sitting posing >8f
squatting >8f
wave >8f
outreach >8k
turn turning
diversion >8t
right >8t
reduction step-down !8z
depletion >8w
dilution !9d
increase step-up !8w
addition >8z
depreciation >8w
surge >8z
expansion enlargement >8z
escalation >8z
exaggeration >8z
extension >93
crop-dusting spraying
amplification elaboration
annexation appropriation
intensification >8z
intensification >8z
exacerbation >9a
concentration !8y
explosion burst
commixture mixing
reunion reunification
interruption disruption >lg
division
branching ramification fork >9i
fractionation >9i
detachment disengagement
removal remotion
abstraction >9m
ablation extirpation >dq
elimination riddance >9m
emptying voidance evacuation >9m
drain drainage >9q
translation
revision >9s
rehabilitation >6z
broadening
activity >n
operation >9w
practice pattern >9w
practice praxis >1c
cooperation >9y
symbolism >9y
custom usage >9y
habit >a2
fashion >9y
slavery slaveholding >9y
way path >11
embrace embracing embracement >g3
exploitation victimisation using
brutality barbarism
exasperation
diversion recreation >9w
bathing >ab
celebration festivity >ab
dancing >ab
entertainment amusement >ab
escape escapism >ab
fun merriment >ab
gambling gaming >ab >ev
game >ab
joke >ab
pastime interest >ab
avocation hobby >al
sport >c9
gymnastics >bd
somersault summersault summerset somersaulting flip
wrestling rassling grappling
farming >c9
fishing sportfishing
fishing >m2
game >9w
game >3b7
turn >9w
attack >aw
down >aw
bat at-bat >aw
basketball hoops
leapfrog >77
sevens parliament
festival >ad
circus >b5
show >af
interlude >b5
display showing >b5
presentation demonstration >b5
demonstration >b5
exhibition >b8
production >ba
rodeo >ba
sport athletics >ab
choreography >ae
ballet >be
music >9w
percussion >bg
singing vocalizing
whistling >bg
acting playacting performing >9w
portrayal >bk
method >bk
performance >b8
roleplaying >bk
dislocation breakdown
commotion din ruction ruckus rumpus
melee scrimmage
excitement hullabaloo
bustle flurry ado >bq
haste rush rushing >75
play >75
completion >bv
assist >bv
running
rushing >by
pass passing
stroke shot >bv
volley
cinch breeze picnic >fp
work >9w
job >c4
operation procedure >c4
service >c4
housework housekeeping >c4
occupation business job line >9w
career calling vocation >c9
specialization >ca
employment work >c9
job >n8
service >cc
services >cc
position post berth place >c9
legation legateship >cg
professorship chair >cg
trade craft >c9
carpentry woodworking woodwork >cj
drafting >cj
plumbing plumbery >cj
pottery >cj
profession >c9
literature >co
education >co
journalism >co
politics >co
writing >9w
handwriting >ct
labor toil >c4
effort exertion >cv
wrestle wrestling grappling
trouble difficulty >cw
exercise exercising workout >cw
set >cz
stretch >cz
pushup press-up
squat squatting
practice >ir
investigation investigating >c4
analysis >d5
count counting >d5
examination scrutiny >d5
testing >d5
inquiry >d5
research >d5
search >d5
experiment experimentation
testing >dd
scan >d8
survey study >d8
testing >d8
spectroscopy spectrometry
analogy >3x
contrast >3x
surveillance
care attention tending >c4
treatment >dm
therapy
medication >do
operation
justice >h5
administration >dp
psychotherapy >do
refrigeration >do
application
handling
unloading >dw
painting >dv
spatter splashing >dy
duty >c4
job task chore >e0
function office part role >e0
hat >e2
stead place lieu >e2
behalf >e4
role >9w
position >e6
catcher >e7
second >e7
shortstop >e7
third >e7
leftfield >e7
centerfield >e7
rightfield >e7
lesson
exercise >ef
assignment >e0
mission >c4
mission charge >eh
errand >7p
encroachment violation usurpation
misbehavior misbehaviour misdeed
mischief mischief-making devilment roguery shenanigan >em
irregularity >em
dereliction >eq
negligence carelessness nonperformance
waste >9w
evil wickedness iniquity
profanation desecration sacrilege
depravity turpitude
vice
prostitution harlotry whoredom
drink drinking boozing crapulence
charlatanism quackery
chicanery wile shenanigan
fraud dupery hoax >ez
fall >f2
sin sinning
envy invidia
lust luxuria
crime law-breaking
assault >fa
fraud >f5
misdemeanor misdemeanour infraction violation >f5
violation infringement
attempt >f5
racket >fr
larceny theft thievery thieving stealing
robbery >fc
treason >f5
experiment >fs
attempt effort endeavor try >9w
bid >fg
essay >fg
contribution part share >fg
striving nisus pains >fg
struggle battle >fg
duel >fl
test trial run >fg
test trial >fg
undertaking project task >c4
adventure escapade >fp
enterprise endeavor endeavour >fp
venture >fp
campaign cause crusade drive movement >fs
reform >ft
risk danger >fs
chance >fv
control >9w
timing
coordination >fy
possession ownership >fx
retention holding >g0
storage >g1
clutch clutches grip hold
protection >9w
shielding >g4
keeping safekeeping >n8
hands >g6
precaution safeguard >4m
defense >g4
inoculation vaccination
patrol >g4
locking lockup >g4
escort >g4
charge guardianship >g4
umbrella >iz
control >4vn
breathing >4vn
breath >4vn
snoring stertor >gh
consumption ingestion intake uptake >4vn
eating feeding >gk
shock >h2
fart farting flatus >h2
swallow deglutition >gk
gulp draught swig >go
gulp gulping >h2
drinking imbibing >gk
gulping swilling guzzling >gr
sip >go
sex >4vn
conception >gu
copulation coitus coition relation >gu
mating pairing >gu
procreation >gu
multiplication propagation >gy
caressing cuddling fondling hugging kissing petting smooching snuggling
reaction response >4vn
reflex >h1
crying weeping tears >4vn
calculation computation >kc
judgment >n
evaluation rating >h5
estimate >h5
sensing
look looking >h8
glance glimpse >h9
scrutiny >h9
stare >h9
gaze >hc
glare glower >hc
contemplation >hc
sightseeing rubber-necking >h9
observation observance watching >h9
monitoring >hh
watch >dl
view sight >h9
listening hearing >h8
education instruction didactics >9w
course class >hm
teaching instruction >cq
tutelage tuition tutorship >ho
lesson >ho
workshop >hn
training grooming >9w
exercise practice >hs
manual >ht
rehearsal >ht
rehearsal >ht
scrimmage >ht
creation >9w
construction building
assembly >hz
production >n
output yield
cultivation
farming agriculture husbandry >i3
plowing ploughing
industry manufacture >m2
industrialization industrialisation >i6
devising fashioning making >i1
manufacture manufacturing
formation >i9
design designing
planning >ib
writing authorship penning
drafting >id
realization actualization actualisation
objectification >if
art >hy
drawing draftsmanship >ih
painting >ih
sculpture >ih
tracing >ii
conceptualization formulation
approach >im
excavation digging
search hunting >9w
exploration >ip
use usage utilization utilisation exercise >9w
exploitation development >ir
application >ir
technology >it
engineering >iu >co
action
battle conflict fight engagement >iw
blockade encirclement >iw
defense >iw
operation >9w
conflict struggle
encounter skirmish >o4
maneuver >j0
mining minelaying >iz
rebellion insurrection revolt uprising >j1
mutiny >j5
combat >ix
violence force
rustling >fc
looting robbery
depredation predation
campaign >j0
expedition >jc
mission >j0
support reinforcement >j0
attack onslaught onset onrush >j0
war warfare >iw
assault >ix
charge >jg
penetration >jg
invasion >jk
infiltration >jk
foray raid maraud >jk
strike >jg
bombing >jg
bombing >qe
fire firing >jg
barrage shelling >jr
fusillade salvo volley burst >jr
scouring >ip
measurement measuring measure mensuration >9w
calibration >9w
tuning >jw
observation >jv
test
sub-test >jz
systematization systematisation
codification >k1
ordering
sequence >k3
layout >k3
grouping >9w
classification >k6
support supporting >9w
continuance continuation >9w
prolongation perpetuation lengthening >k9
repetition repeating >k9
procedure process >9w
routine >kc
rut groove >kd
ceremony >9w
ceremony >9w
ritual rite >a2
worship >9w
rite
orgy >kj
ritual >9y
service
church >km
chapel >km
marriage wedding >kh
prayer >ki
presentation >kg
concealing hiding >9w
mask >ks
cover masking >ks
burying burial >ks
location locating position positioning >9w
orientation >kw
planting >kw
stay >n
residency residence >n
occupancy tenancy >l0
camping bivouacking tenting
stop layover >kz
provision supply supplying >9w
irrigation >l4
feeding >l4
stocking >l4
demand >9w
claim >l8
pause
respite >la
wait waiting
rest repose
leisure >ld
idleness idling loafing
delay
enjoyment >9w
lamentation >9w >2wo
laughter >9w
orgy binge
interference >n
siege besieging beleaguering >iy
stop >n
complication >ll
prevention >ll
association
affiliation >lq
distribution >n
allotment apportionment apportioning allocation parceling parcelling >ls
rationing >lt
parcel portion share >lt
giving gift
accordance >lw
welfare >4se
contribution donation >lw
commerce commercialism >mi
trade >m0
business >m0
business
trade >m3
field >m2
market marketplace >9w
finance >m2
financing >m7
investing investment >m7
cooperative co-op
advertising publicizing >m2
typography >cj
printing >m2
publication >md
agribusiness agriculture >m2
shipping >m2
freight >mg
transaction
affairs >mi
exchange >mi
deal trade >mi
marketing >m0
distribution >m0
selling merchandising marketing >m0
traffic >m0
sale >mo
divestiture >mq
retailing >mo
thermometry >jv
sale >mo
payment defrayal defrayment >m0
overpayment >mv
ransom >mv
refund repayment >mv
tribute >mv
expending expenditure
migration >75
government governing
legislation legislating lawmaking >n2
enactment passage >n3
enforcement
implementation >n5
imposition infliction >n5
duty responsibility obligation
providence >ge
management direction
treatment >na
supervision supervising superintendence >na
administration disposal >na
organization >nd
permission permit
certification !nh
disenfranchisement >na !ng
accreditation >ng
preparation readying >9w
planning >nj
scheduling programming programing >nk
guidance steering >na
coup putsch takeover
restraint >fx
bridle >no
confinement >no
starvation starving
stabilization
stylization stylisation
punishment penalty penalization penalisation
licking whacking
imprisonment >nu
execution executing
submission
obedience >ny !od
strife >j1
competition rivalry !oq
contest >o1
dispute contravention
fight fighting combat >j1
shock >o4
scuffle tussle >o4
duel >o4
blow
thrust >o8
battering banging >o4
protest objection
demonstration >ob
disobedience noncompliance !or !nz
lawsuit suit case cause causa >of
proceeding proceedings
adoption >of
appeal >of
judgment
conviction sentence
opinion ruling >oi
finding >oi
prosecution
hearing >of
divorce divorcement
integration integrating desegregation
cooperation !o1
conformity compliance abidance >oq !od
line >or
keeping >or
collaboration coaction >oq
collaboration collaborationism quislingism >oq
compromise >oq
concurrence >oq
commitment allegiance >oq
devotion >oy
aid assist assistance help >9w
recourse >p0
thanks >p0
relief succor succour ministration >p0
service >p0
boost encouragement >p0
consolation comfort >p3
support >p0
adherence >p7
traditionalism >p8
backing patronage >pc
sponsorship >p7
blessing approval approving >p7
reassurance >p7
support >9w
sustentation sustainment upkeep >pe
employment >10
booking >pg
reward >pc
behavior conduct doings >9w
exacerbation >aa
bullying intimidation
taunt taunting
offense >pj
derision ridicule >pn
insolence >pn
insult affront >pn
rebuff slight >pn
politeness >10
courtesy >ps
gesture >2vu
attention >pt
gathering
meeting >pw
rendezvous >px
session >px
visit >px
visit >px
attendance
appearance appearing >q2
absence
retaliation revenge
vengeance >q5
reprisal >q5
warfare >j1
consolidation integration
amalgamation merger uniting >q9
participation involvement
intervention >qb
vindication >qi
sabotage >5p
liquidation >5p
holocaust >5p
ambush ambuscade
clearing >2v
stupidity betise folly >27
admission >1p
renewal >kb
amendment >6q
shoot-down >5t
colonization colonisation settlement >63
radiation >qq
emission emanation
discharge venting >qq
humming >bi
intonation >bi
leadership >9w
helm >qu
lead >qu
buzz >9w
withdrawal >9m
recruitment enlisting >v
reference >10
negotiation >9w
proclamation >n
stabilization stabilisation >6b
pet >8
stunt >8
female >8 !r7
male >8 !r6
adult >8
young >8
puppy >sb
giant >8
vent >20a
microorganism micro-organism >3
relative congenator congeneric >3
virus >rd
bacteria bacterium >rd
rod >rg
parasite >3 !rj
host >3 !ri
alga algae
bird
hen >rl
hawk
falcon >rn
frog toad anuran batrachian salientian
alligator gator
snake serpent ophidian
rattlesnake rattler
beak >20t
beak >20t
carcase carcass >1zz
fowl poultry
chicken >rw
chick >rx
rooster >rx
hen biddy >rx
turkey >rw
pigeon
dove >s2
woodpecker peckerwood
mammal mammalian
phalanger opossum possum
hide skin
feather plumage
down >s8
carapace shell
dog
hound
bloodhound >sc
kitty-cat pussy
jaguar panther
bat chiropteran
wing >20q
prey >8
game >8
foot
hoof >sk
insect
louse >sm
fly
gadfly >so
bee
drone >sq
worker >sm
soldier >ss
honeybee >sq
bumblebee humblebee >sq
andrena andrenid >sq
ant emmet pismire
larva >8
nymph >sy
grub >sy
maggot >t0
queen >sm
foot >20q
horse
colt >r7
mare >t4
mount >t4
pony >t4
bronco bronc broncho
buckskin >t7
rhinoceros rhino
cattle cows kine oxen
bull >tc
cow moo-cow >tc
beef >tc
whiteface >tf
deer cervid
paw >sk
stifle knee >23g
man human
abstraction >19x
accelerator throttle
accelerator throttle
access approach >1j1
accessory supplement >zx
accessory accoutrement accouterment >zh
acid battery-acid
addition >zx
additive >ts
aerator >ub
aircraft >10l
airplane aeroplane plane
airport airdrome aerodrome drome
airstrip strip
aisle >1a9
aisle >1a8
alarm >119
album >wn
ambulance >yd
ammunition ammo >1j4
anchor >15j
anode >12a !yt
anode >1ha !yu
antenna
anteroom antechamber hall foyer lobby vestibule >1cz
apartment >15s
apparatus setup >12k
apparel clothes >zh
appliance contraption contrivance gadget >119
architecture >xf
arctic galosh golosh
area >1gf
armchair >yz
armor >1bh
arrow >1bg
art >10m
artery >1hh
artillery gun
assembly >180
attachment >ts
attire garb dress >zh
auditorium >ug
awning sunshade sunblind
ax axe
backing >17c
backpack knapsack packsack rucksack haversack >uw
backyard >1jp
bag >100
suitcase >uz
bag handbag purse >100
baggage luggage >yo
ball
balloon >1b2
ballpark park >1fi
ballroom >1cz
band stripe
banner >13a
banister balustrade balusters handrail >vd
bar >160
bar >10d
barbell >1j8
barge flatboat hoy >wh
barrel >1i7
barricade >vd
barrier >19k
barroom bar saloon ginmill taproom >1cz
base pedestal stand
base bag
baseball >v0
infield >3x1 !19o
basement cellar >13j
basement >1gq
basket handbasket >100
basketball >v0
bathrobe >1ct
bathroom >1cz
bathtub tub
baton >1cv
batting batten
bayonet >16y
beam >1an
bed
bed >3x4
bedclothes bedding
bedding >5gg
bedroom bedchamber >1cz
belt >tq
belt
bench >1dr
bunk >vu
bin >100
cover >1bh
blackboard chalkboard
blanket cover >vw
screen >1bh
blind >1dm
impasse >1hh
block
blockade >19k
blower >119
bludgeon >zi
blue >zh
board
boarding >1gf
boat >1il
bolt >v7
bomb >1j4
bomber >tw
bombproof >z0
bonnet >150
book volume >1bf
bookcase >13x
bookshelf >1e5
booth stall kiosk
booth >1gw
bottle
bouquet corsage posy nosegay
bow >1fy
bow bowknot >170
string
box >100
box >zv
bracing
brake
brakes >x0
brass
plaque >18j
breakwater groyne seawall jetty >vd
bridge >1gf
bridge >zc
briefcase >yo
bristle >5jx
bronze >1do
brush >160
buckboard >yj
bucket pail
buggy >yj
bugle >x2
building edifice >1gf
bullet slug >1bg
bundle sheaf >19v
bungalow cottage >15r
bunk >vu
bus autobus charabanc double-decker jitney motorbus motorcoach
by-product spin-off >1bf
taxi taxicab >yd
cab cabriolet >yj
cab >zv
cabana >1h7
cabaret nightclub nightspot
cabin >zv
cabin >15r
cabinet >13x
locker >zv
cable line
cafe coffeehouse >1cj
cafeteria >1cj
cage coop >12d
cake >wa
camp cantonment bivouac
camp >15s
can >100
candle >173
cannon >um
cannon >14n
canteen >13e
canteen >1eh
canvas >12o
capacitor condenser
capillary >1i7
capsule >1ap
capsule >100
car auto automobile motorcar
car railcar
carbine >1cm
card >5kx
cardiograph electrocardiograph
cargo lading freight load shipment consignment >18m
carriage
cart >1io
cartridge >u4
cartwheel >1jb
carving >1do
case >100
showcase vitrine >100
cathedral >z9
cathedral duomo >z9
catheter >1i7
cathode >12a !u6
cathode >1h9 !u7
cell >zw
center >xf
centerfield center >3x1
centrifuge separator >ub
chair >1dr
chamber >12d
channel >1a8
charcoal fusain
charger >119
chart >188
chest >wx
bureau dresser >13x
coop hencoop henhouse
china
church
chute slideway >14o
cigarette cigaret
circuit
classic >10m
classroom schoolroom >1cz
cleanser cleaner >5k0
closeup >1aj
clothing wearable habiliment
club >1fy
clubhouse club >xf
coat
coating coat
arms blazon blazonry
cockpit >zv
coffin casket >wx
collage montage >1am
colors >13a
colors colours >12c
column >1i7
comb >119
commodity
compartment >1cz
compartment >542
component constituent element >1a6
computer >180
connection connector connecter >167
container >167
contraceptive >119
convertible >yd
transport >167
conveyor >w0
copy >1cg
cord >17l
corner >16c
corner >ug
corridor >1a9
costume >up
costume >up
cotton >12o
counter >1gw
counterpart similitude >126
coupling coupler
courtyard >ug
court >3u6
court courtroom >1cz
corral >1ah
crackle crackleware >z8
craft >1ih
creation
cross >1gf
crusher >119
crutch >1fj
crystal >zx
cup >100
cupboard closet
curb curbing kerb >128
curbside >1ae
curio curiosity >1
curtain drape drapery >w7
dais podium pulpit rostrum ambo >1b1
dam >vd
deathbed >vu
deck >1b1
deck
decoration ornament
depository depositary repository >12r
design pattern >112
desk >1gw
detector sensor >119
detector demodulator >1c7
detergent >zf
device >167
diagram >11w
die dice
domiciliation lodgings >17q
dime >111
dipole >u8
disguise >up
dish >100
disk >1b0
ditch
divan >1f9
dock >12d
document >1cg
door
doorbell bell buzzer >1bk
doorway door >12h
dooryard >1jp
dormitory dorm hall >17q >xf
dormitory >vy
dose dosage >18i
drapery >12o
lot >1
drawer >100
drawing >1cg
dress
driveway drive >1cq
drug >5il
drugstore pharmacy >1eh
drum membranophone tympan
drygoods >zu
dugout >1e7
dugout pirogue
dumbbell >1j8
duplication >105
dwelling home abode >15s
edge >1eq
blower >12v
electrode
embankment >193
emblem >114
enclosure >ug
remnant oddment
output >1bf
engine >192
entrance entranceway entryway >to
entrenchment intrenchment
envelope >100
equipment >167
establishment >1gf
etcetera >1gk
expressway freeway motorway pike superhighway throughway thruway >15a
fabric cloth material textile
facade >13w
face >1gr
facility installation
facing >zl
factory mill manufactory >1az
fake sham >15z
fan >119
farm >1jm
farmhouse >15r
feedlot >xf
fence fencing >vd
fighter >tw
figure >18v
film >1
film
filter >119
fire >138
firearm piece small-arm >14n
firecracker >139
fireplace hearth
firework pyrotechnic
flag >12c
flannel >12o
tweed >1i3
flap
flask >ws
flat >wx
flight >1fo
flood floodlight photoflood >17i
floor flooring
floor storey story >1gf
florist >1eh
folderal falderol gimcrackery gimcrack nonsense >112
football >v0
formation >1v7
fortress fort
base foot understructure >1gq
fountain >1gf
four-spot four >11b
fraction >1a6
frame >1aj
rattler >1hv
frieze >12o
front >1eq !1c3
furniture
gap crack
garden >3x4
garden >1jp
garment >zh
garrison fort >18p
gatepost >1ba
gauge gage
gem treasure >uk
generator >12g
generator >ub
gingham >12o
cincture sash waistband waistcloth
glass >100
gown >11x
grate grating
grating >vd
grave tomb >3wz
sauceboat boat >11g
gray >zh
greatcoat overcoat topcoat >zk
grenade >wj
grillroom grill >1cj
grocery market >18a
grove woodlet orchard >13z
guard >119
gun >1j3
gutter trough >z1
sneaker >1ef
hall >1cz
hallway hall >109
hamper >vl
handcart pushcart cart
handkerchief hankie hanky hankey
handle grip handgrip
handspike >v7
truck >14t
hardware >1j4
hardware ironware >167
hat chapeau
hatchway >12h
veil >141
headlight headlamp >17i
headquarters >19l
hearth >127
heaver >v7
hedge hedgerow >12z
heel >3sl
highroad >15a
highway >1cq
hobby >1b2
holder
hole
holster >1e4
holster >vz
home plate >vg
honkytonk dive >xq
bonnet cowl cowling >1bh
claw
assemblage >1gv
hoop ring
horn >19c
horror >1hg
hospital infirmary
hostel hostelry inn auberge >15q
hotel >xf
house >127 >xf
housing lodging >1gf
housing >1bh
hovel hut shack shanty >1e7
hub >1a6
hulk >1ec
hut >1e7
hutment >y0
imitation >105
implement >167
import >zu
indicator >119
ingredient >zx
inspiration brainchild >1bf
institution >12l
instrument >119
instrumentation
intake inlet
interface >3ws
interlayer >17c
internet net cyberspace
intersection crossroad crossway carrefour
invention innovation >10m
irons chains >1dz
item >2
jacket >zk
jail jailhouse gaol poky pokey
jar
jeep landrover >yd
jet >tw
jewel
jimdandy jimhickey >1hg
job >1jm
job >1bf
donjon dungeon
keepsake souvenir relic >1
key >119
keyboard >15c
keyboard >119
keyhole >15d
kit >yo
kitchen >1cz
kitchenette >16w
knife >1j3
knob >14v
knot
lab laboratory >1jm
ladder >1fn
lamp
lamp >13x
landing >1gf
landing >1b1
landscape >19x
lane >1j1
lane >1ab
lantern >173
laundry washing washables >141
layer
leash tether
leftfield left >3x1
lens lense
library >113
library >1cz
light
lightbulb bulb
lighting >ub
line
line >1cq
linen >12o
link linkup tie-in
lint >12o
quarters >15s
living-room parlor >1cz
load loading burden >1j7
local
lockup >16h
loft attic garret >13j
loft >13j
loophole >15d
loudspeaker speaker
boot >zv
machine >119
machinery >180
magazine >1bf
magnet >119
mailbox >wx
manifold >1as
hall >1cz
mantel mantelpiece mantlepiece chimneypiece >1e5
map >1cg
marble >v0
marketplace mart >18l
mask >11f
masonry >1gf
original >10m
masterpiece >1jl
material >12k
maze labyrinth >1gv
means >167
medicine medication medicament >11z
monument >1gf
zoo >12r
outlet
merchandise product >zu
metro subway >1bx
microphone mike mic
post
miniature >105
miniature >19x
ministry >xf
mirror >1ca
missile >1cu >1j3
model >1cg
modification >105
mold cast >100
monocle eyeglass >17f
mortar howitzer
mosaic >uk
motif >114
motor >180
hill >1gf
muffler >1dj
mulch >1bh
mule scuff >1f5
museum >113
ball >1em
necktie tie
net >1hy
newspaper >1bf
noisemaker >119
nose >13w
notebook
novel >wn
nude >19x
objectification >1cg
objective >17f
obstacle >19k
obstruction impedimenta >1gf
office
oilskin slicker
ointment unguent salve >1ce
outfield >3x1 !vi
outfit getup >up
outhouse privy earth-closet jakes
overall boilersuit
overcoat overcoating >zl
overnighter >ux
oxytetracycline hydroxytetracycline
package parcel >100
paint >zl
painting picture
palace castle
palette >wf
nostrum catholicon cure-all >1ce
pane
paneling panelling pane
parachute chute
parasol sunshade >1e1
parlor parlour
part portion >1
partition >1gf
passage >1j1
passageway >1a8
carriage >ye
path >1j1
pathway footpath >1ab
patio terrace >ug
pavement
peg nog
pen
pen >12d
record disc
photograph photo >1cg
piano pianoforte forte-piano
pickup >1i4
picture image ikon >1cg
piece >1a6
piece >16f
pill >11s
pill >1hf
pillbox turban
pipe >1i7
pipe >1i7
line >1as
pistol handgun >136
pitcher ewer
plan >11w
planner >19e
plant works
plate
platform
plaything toy
plow >1hp
plowshare ploughshare
plug stopple
pole >1cv
porch >1gf
portal >12h
portfolio >yo
post
postbox mailbox
dope gage sess sens
pottery clayware
prescription >18i
product production >10m
projectile missile >1j3
protection
pub saloon pothouse taphouse >1h1
pulley pulley-block
button >1gt
pyrometer >1he
quarrel >uj
quill >1ag
quirt >1jc
rophy rope roofy
radar radiolocation
radio >1c4
rag shred tatter
rail >1bx
railing rail >vd
railing >18f
railroad railway
railway railroad
ramp incline
rampart bulwark >12b
ramrod >1cv
ranch spread >12w
rattle >1b2
back >1eq !13w
receiver
recorder >12k
recording >2vp
rectifier
reel >133
reflection >1am
reflector >119
refrigerator icebox
rein >1g7
release >18m
remedy curative cure therapeutic >18i
repertory >113
representation >10m
reservoir >3z8
residence >15r
restaurant eatery >xf
revolver six-gun six-shooter >1av
revolver >11m
rifle >136
rigger >1d9
rightfield right >3x1
rim >15l
road route >1j1
barricade >vd
roadway >1cq
robe >141
rocket projectile >1ih
rod >160
rodeo >1ah
roof >1bh
roof >1bh
room >ug
rope >17l
rotor
rotor >v7
round >u4
roundhouse >1jm
rug carpet carpeting
ruin >xf
rumble >1dq
rundle spoke
sable >xa
saddle >1dq
saddlebag >uw
safe >10s
salon >1eh
sandal >1ef
satellite orbiter >12k
scaffold >3ip
scaffold >1b1
scan >1am
scarf >141
scenery >1fm
school schoolhouse >xf
screen cover
screen >1gr
sculpture
searchlight >17i
seat
seat >13x
escritoire secretaire >115
section segment >1a6
sedan >yd
seedbed >vv
sequence >133
serpent >139
seven-spot seven
shackle hamper
shackle >v7
shade >1bh
waist >1a6
shard sherd fragment >1an
sheath >1bh
shelf
shell >u4
shelter >1gf
shelter >1bh
shield buckler >ui
shield >1bh
shielding >1ea
ship >1il
shipping >103
shirt >141
shoe
shoe >yo
shop store >18l
shopfront storefront >13w
shopping >zu
shore shoring >vt
short >3x1
shot >1bg
shotgun scattergun >136
shrapnel >1e6
shutter >w7
side >1gr
signboard sign >1gf
silhouette >11w
silk >12o
silo >1hr
singlet vest undershirt
sink
six-spot six >11b
sketch study >11w
skin >1gr
skirt >141
skylight >1jf
slab >wa
slacks >1i3
sleeve >yo
slipper
slit
slot >1f6
soap >zf
sofa couch lounge >1dr
sole >3sl
sonar asdic
source >12r
spear lance >1j3
fizgig fishgig lance >160
spectacles specs eyeglasses glasses
sputnik >1df
stable stalls
stadium >1gf
staff >1fy
stage >1b1
stagecoach stage
set >1cg
stairs steps >1fo
stairway staircase >1j1
stall >zv
stand >1gw
station >12r
statue >1do
steeple spire >1hr
step stair
stereo stereophony
stereo >1aj
stern >1c3
stick >160
stick joystick
still >1aj
stimulant excitant >11z
stock inventory >18m
stock gunstock >14v
stool >1dr
storehouse storage >113
strand >17l
strap
street >1hh
street >1hh
streetcar trolley
streetlight >173
string twine >106
string >106
strip
structure
strut >wz
studio >1jm
studio >ua
study >1cz
stuff >1
submarine pigboat
subsection >1dt
suit >141
suite rooms >ua
total aggregate >2
support
surface
swing >1b2
switch
sword steel >1j3
system >167
table >13x
table >13x
tape >1ge
tape taping
tarpaulin tarp >y8
tavern >xf
telegraph >ub
telephone phone
line >zz
tv telly >1c4
ten-spot ten
tent >1e7
tent-fly rainfly fly >13d
terminal depot >1fr
terminal
theater theatre >xf
theodolite transit
thermocouple >1he
thermometer
thing
thing >0
thoroughfare >1cq
thread >106
throat >1a8
timber >vt
tire >15l
tobacco baccy
toilet lavatory lav john privy bathroom >1cz
toilet commode crapper pot potty
tool >160
torch >17i
tower >1gf
tracing >11w
tractor >1i4
rig >1i4
train
tranquilizer tranquillizer tranquilliser ataractic
transportation transit >12r
trap >119
tread >1gr
trench >11i
trigger >119
trim passementerie
trousers >141
truck motortruck
truncheon nightstick baton billy billystick >zi
trunk >uz
tube tubing
tumbler >14a
tweed >12o
ultracentrifuge >yy
underpass subway
uniform >zh
university >12l
utensil >160
valve >119
vase >16i
vehicle >103
velvet >12o
vent venthole vent-hole >15d
veranda verandah >1b7
vessel >10l
vest waistcoat >141
violin fiddle >ww
wagon waggon
walk-up >ua
wall >1a7
wallet billfold notecase >yo
wardrobe >13x
wardrobe >3j3
warehouse >1g5
washbasin washbowl lavatory >1ew
washcloth washrag flannel
wastebasket >100
closet loo >1hn
watercolor >19x
water >12r
way
wayside roadside
weapon >166
weaponry arms munition >167
weave >114
web entanglement >1hy
weight
weight
weir >10y
weir >12z
wheel
whip >166
whorehouse brothel bordello bagnio bawdyhouse cathouse >xf
wicker wickerwork caning >1jl
window
windowpane >1a1
windshield windscreen
wing offstage backstage >1fk
woodwork >1jl
wool woolen woollen >12o
work >1bf
workplace work
workshop shop >1jm
wreath coronal chaplet lei
yard grounds curtilage >3u3
fruit >1bf
coupling >zz
trait >f
thing >f
personality >f
identity >1ju
character >1js
spirit >1jw
privacy seclusion
nature >1js
disposition temperament >1jz
spirit >1k0
morale >1k0
compulsiveness compulsivity >1js
emotionality emotionalism >1js
heat passion >1k4
blood >1k0
excitability excitableness >1k4
stoicism stolidness
cheerfulness cheer >f
life spirit sprightliness
energy >1ka
vitality verve >1kb
enthusiasm ebullience >1ka
permissiveness tolerance >1k0
patience forbearance longanimity
temper pettishness snappishness surliness
bitterness acrimony
willingness >1k0 !1kk
readiness eagerness >1ki
unwillingness involuntariness >1k0 !1ki
hesitation >1kk
committedness commitment
graveness gravity
effusiveness expansiveness
hostility
virulence >1kp
flexibility
recklessness foolhardiness
desperation >1ks
caution cautiousness carefulness
carelessness
negligence neglectfulness >1kv
dereliction >1kw
responsibility responsibleness
dependability dependableness reliability reliableness >1ky
appearance >1m8
look >1l0
impression effect >1l0
figure >1l2
mark >1l2
perspective >1l0
form shape >1l0
image >1l0
guise pretence
disguise camouflage
face >1l0
countenance visage >1l0
expression look face >1lb
marking >114
band banding striation
collar >1le
speck pinpoint >1lk
crisscross cross >1ld
hatching crosshatch hachure >1lj
shading >1ld
spot speckle dapple patch maculation >1ld
beauty >1l0
glory resplendence resplendency >1ll
comeliness loveliness beauteousness >1ll
appeal appealingness charm
attraction attractiveness >1m8
binding >1lp
spot blot smirch
stain discoloration discolouration >1l0
finish finishing
clearness clarity uncloudedness >1m8
difficulty difficultness >1m8
asperity hardship rigor severity rigorousness rigourousness >1lv
subtlety >1lv
troublesomeness inconvenience worriment >1lv
agreement correspondence
conformity conformance >1lz
fitness fittingness
qualification making >1m1
convenience
accessibility availability availableness >1m3
command >1m4
publicity >1m8
ethos >f
quality >f
nature >1m8
humanness humanity manhood >1m8
air >1m8
mystique >1mb
note >1mb
quality caliber calibre >1vp
superiority >1me !1mh
excellence >1m8
inferiority >1me !1mf
characteristic >1m8
spot >1mi
hallmark trademark stylemark >1mi
aspect >1mi
variability variableness
diversity >54a
monotony humdrum sameness
sameness >1m8 !1n4
identity identicalness indistinguishability >1mp
oneness unity >1mq
similarity >1mp
approximation >1ms
likeness alikeness similitude >1ms
parallelism >1ms
uniformity uniformness >1ms
homogeneity homogeneousness >1mw
consistency consistence >1mw
sort >1ms
analogue analog parallel >1ms
reflection >1mu
resemblance >1mu
equality >1mp
difference >1m8 !1mp
distinction >1n4
discrepancy disagreement >1n4
diverseness diversity multifariousness variety
gap spread
gulf disconnect
certainty >1m8 !1nd
probability >1m8
likelihood likeliness >1nb
uncertainty uncertainness >1m8 !1na
doubt question >1nd
individuality individualism >1js
singularity uniqueness >1nf
peculiarity specialness specialty distinctiveness >1nf
idiosyncrasy foible mannerism >1nh
simplicity >1m8 !1nk
complexity complexness >1m8 !1nj
regularity >1m8 !1no
uniformity >1nl
homogeneity >1nm
irregularity unregularity >1m8 !1nl
unevenness variability >1no
mobility >1m8
stability stableness
validity rigor rigour
spontaneity spontaneousness
airs pose
pretension pretence
supernaturalism supernaturalness
adequacy adequateness
familiarity
originality >1m8
freshness novelty >1nz
traditionalism traditionality
correctness >1m8
erroneousness error
accuracy truth >1m8
accuracy >1m8
precision
reproducibility duplicability >1kz
deservingness merit meritoriousness
desert >1o8
popularity >1m8
validity validness
elegance >1m8
elegance >1m8
dash flair panache >1oc
daintiness delicacy >1oc
brilliance splendor grandeur >1oc
expressiveness >1m8
clarity lucidity lucidness pellucidity clearness limpidity !1ok
focus >1oi
obscurity abstruseness !1oi
ambiguity equivocalness
sin sinfulness
mercy
compassion >1on
ferociousness brutality viciousness
relentlessness inexorability inexorableness
selfishness
enterprisingness initiative
ambition ambitiousness
aspiration >1ot
aggressiveness
competitiveness fight >1ov
tact tactfulness
diplomacy finesse >1ox
mischief balefulness >1p6
morality >1m8
virtue virtuousness >1p3
conscience >1p0
good goodness >1p0 !1p6
justice !1pa
depravation depravity
evil evilness !1p3
worst >1p6
error wrongdoing >1p6
vice >1p6
injustice unjustness !1p4
wrong wrongfulness >1pa
divinity >1m8
holiness sanctity sanctitude >1m8
courage courageousness bravery braveness >1jx !1pj
heart mettle nerve >1pe
heroism gallantry valor valour valorousness valiance valiancy >1pe
boldness daring hardihood
audacity audaciousness temerity >1ph
cowardice cowardliness >1jx !1pe
resoluteness firmness resolve resolution >1js
self-possession willpower self-command self-will >1pk
nerves >1pl
stubbornness bullheadedness pigheadedness self-will >1pk
determination purpose >1pk
doggedness perseverance persistence persistency tenacity tenaciousness pertinacity >1po
indecision
sincerity
honor
integrity >1pv
nobility nobleness magnanimousness grandeur
honesty honestness
loyalty !1pz
patriotism nationalism >1pw
infidelity unfaithfulness >1m8
disloyalty >1py !1pw
treason subversiveness traitorousness >1pz
betrayal >1q0
artlessness innocence ingenuousness
simplicity simpleness
discipline >1js
restraint control >1q4
inhibition >1q5
abandon wantonness unconstraint
pride >1js
dignity self-respect self-regard self-worth >3dc
condescension superciliousness disdainfulness
clannishness cliquishness exclusiveness
humility >1js
wisdom >1js !1qe
folly foolishness unwiseness >1js !1qd
absurdity fatuity fatuousness silliness >1qe
objectivity objectiveness
trust trustingness trustfulness >1js
demeanor demeanour behavior conduct deportment >1js
manners >1qi
correctness
modesty reserve
seemliness grace
decency
modesty >1qn
composure calm calmness equanimity >1k0
serenity tranquility >1qp
obedience !1qu
defiance rebelliousness
stubbornness obstinacy obstinance mulishness
disobedience !1qr
manner >1qi
dignity lordliness gravitas
politeness niceness
crudity gaucheness
insolence cheekiness
property >f
immediacy
streak >1mi
heritage >f
background >1r3
education training
rearing nurture
ancestry
origin descent >1r7
age >1r0
freshness
crispness >1ra
manner mode style way fashion >1r0
fit >1rc
setup >1rc
touch signature >1rc
wise >1rc
structure >1rj
framework fabric >1rh
composition >1r0
consistency body >1r0
viscosity viscousness >1rk
adhesiveness adherence
softness >1rk
solidity >1rk
tendency
desire >1rp
hunger thirst >1rq
texture
smoothness >1rs !1ru
roughness raggedness >1rs !1rt
light
halo gloriole >1rv
brightness >1rv
glare brilliance >1rx
glitter glister glisten >1rx
flash >1rx
sparkle spark light >1kc >1lc
radiance radiancy shine effulgence refulgence refulgency >1rx
gleam gleaming lambency >1s2
shininess sheen luster >1s2
luster brilliancy splendor splendour >1rx
polish glossiness burnish >1s2 >1rt
color
shade tint tone >1s7
black blackness inkiness !1sa
white whiteness !1s9
ivory pearl off-white >1sa
gray grayness greyness
silver >1sc
wine wine-colored wine-coloured
orange orangeness
yellow yellowness
amber gold >1sg
lemon >1sg
green viridity
blue blueness
navy >1sk
purple purpleness
violet >1sm
brown brownness
hue chromaticity
lividness paleness pallidness pallor wanness achromasia
smell aroma odor >1r0
bouquet fragrancy redolence >1sr
sound !1sw
ring >1st
voice >1st
silence !1st
hush stillness still >1sw
quietness soundlessness >1sw
pitch
tenor >1sz
key >1sz
bass >1sz
tone >1sz
tune >1sz
timbre quality tone
color coloration colouration >1t5
fullness >1r0
piano pianissimo
physique build body-build
plumpness embonpoint
thinness
stature height
posture
walk >1td
grace gracility
gender sexuality
echo reverberation
temperature
cold >1ti !1tm
chill iciness gelidity >1tj
chilliness coolness >1tj
hotness heat >1ti !1tj
luminosity luminance luminousness light
glow >1tn
elasticity
bounce bounciness >1tp
malleability plasticity
flexibility flexibleness >1tr
equivalent eq
milliequivalent meq
weight
heaviness >1tv !1tx
weightlessness >1tv !1tw
strength >1r0 !1ug
might mightiness power >1ty
firmness >1ty
fortitude >1pe
backbone guts moxie >1u1
endurance >1ty
tolerance >1u3
potency effectiveness >1z6
force forcefulness strength >1u9
momentum >1u6
energy vigor vigour >1u6
intensity intensiveness >1vp
badness severity severeness >1u9
seriousness distressfulness >1ua
vehemence emphasis >1u9
ferocity fierceness furiousness fury violence wildness >1u9
concentration >1r0
titer titre >1ue
weakness >1r0 !1ty
inanition lethargy slackness >1ug
vulnerability >1ug
exposure >1ui
sequence succession successiveness
priority antecedence antecedency precedence
modernity modernness modernism contemporaneity contemporaneousness
length
brevity >1un
mortality !1uq
immortality !1up
speed swiftness fastness >1us
pace
haste hastiness hurry hurriedness >1ur
acceleration >350 !1uv
deceleration slowing retardation >350 !1uu
slowness deliberateness unhurriedness >1us
two-dimensionality flatness planeness
three-dimensionality third-dimensionality
shape form configuration contour
topography >1uz
symmetry symmetricalness
regularity >1v1
list lean >1v6
gradient slope >1v6
slant >1v4
position >p
placement arrangement >1v6
composition composing >1v7
alignment >1v7
coincidence >1v6
marginality >1v6
position posture attitude
spacing >1v7
distance >1vd
way >1ve
wavelength >1ve
span >1ve
distribution >1vd !1vj
concentration density compactness >1vd !1vi
magnitude >1r0
proportion >1vk
order >1vk
probability chance >s
dimension >1vk
degree level >1r0
depth >1vp
profundity >1vq
size >1r0
high >1vp
extreme >1vp
multiplicity >1vk
size >1vk
bulk mass volume >1vk
intensity >1vk
half-intensity >1vy
diameter diam >1xc
radius >1xc
thickness >1vo !1w4
caliber >1w0
thinness tenuity >1vo !1w2
enormousness greatness immenseness immensity sizeableness vastness
spaciousness commodiousness
smallness littleness >1vw
amount >1vk
quantity >1w8
increase >1w8 !1wc
gain >1wa
decrement >1w8 !1wa
raise >1wa
boost hike >1wa
smallness >1w8
supplement supplementation >1wa
adequacy >1m8 !1wi
inadequacy deficiency >1w8 !1wh
deficit shortage shortfall >1wi
abundance copiousness teemingness >1w9
amplitude bountifulness >1wk
plenty plentifulness plenteousness plenitude plentitude >1wk
profusion profuseness richness >1wk
wealth >1wk
excess excessiveness inordinateness
excess surplus surplusage nimiety
redundancy redundance
margin >1w8
number >1w8
numerousness numerosity multiplicity >1wt
majority bulk >1wt !1ww
minority >1wt !1wv
extent >1vk
coverage >1wx
frontage >1wx
limit >1wx
utmost uttermost maximum >1x0
verge >1x0
scope range reach compass ambit >1wx
register >1t5
horizon purview >1x3
sweep expanse >1x3
gamut >1x3
spectrum >1x3
palette pallet >1x3
area expanse >1wx
acreage >1xa
length >1vo
distance >1vw
yardage >1ve
altitude
level >1xf
ceiling >1xf
length >1wx
depth >1wx
width breadth >1vo
height tallness >1vo
worth >1m8
value >1xm
merit virtue >1xm
groundlessness idleness
price >1xm
good goodness >1m8 !1xv
benefit welfare >1xr
sake interest >1xs
behalf >1xt
bad badness >1m8 !1xr
evil >1xv
price cost >1xn
lavishness luxury sumptuosity
productiveness productivity
utility usefulness >1m8
detergency detergence >1y0
function purpose role use >1y0
use >1y0
instrumentality >1y0
feasibility feasibleness
competence competency >1zn
resource
aid assistance >1y7
recourse >1y7
advantage !1yk
favor >1ya
handicap >1ya
lead >1ya
profit gain >1ya
privilege >1ya
superiority >1ya
edge >1yg
forte metier specialty speciality strength
good >1ya
disadvantage !1ya
limitation >1yk
defect shortcoming >1yk
loss >1yk
price cost toll >1xn
virulence virulency
positivism >1m8
importance >1xn
prominence >1yr
greatness illustriousness >1yr
significance >1yr
consequence >1yu
urgency >1yr
edge >1yw
weight weightiness >1yr
right >2cx
access >1yz
claim >1yz
due >1yz
access admittance >1yz
prerogative privilege >1yz
door >1z3
power powerfulness >1m8
interest interestingness >1z6
color vividness >1z7
influence >1z6
force >1z9
pressure >1za
control >1z6
authority authorization potency >1zc
hold >1zc
rein >1zc
command >1zd
lordship >1zd
jurisdiction >1z6
disposal >1z6
veto >1z6
effectiveness effectivity effectualness effectuality >1z6
efficacy efficaciousness >1zl
ability >1m8 !1zs
capability >1zn
capacity >1zo
strength >1zo
helplessness weakness impuissance
inability >1m8 !1zn
romance >1m8
optimism >1k0
responsiveness >1m8
body
build figure physique anatomy shape bod chassis frame form flesh >1zw
person >1zx
body
cadaver corpse stiff >1zz
area region
hilus hilum
structure
system
skin tegument cutis
plaque >1lk
pore >20b
passageway >203
anastomosis inosculation >5br
orifice porta >208
duct >208
sinusoid >208
hair
part parting >3us
lock >20d
beard whiskers
mustache moustache
fat
bone
mandible mandibula submaxilla jawbone jowl >22a
phalanx >20j
rib >20j
tooth >20j
muscle musculus
tendon sinew
organ
vitals >20q
tongue lingua glossa >20q
mouth >20a
gingiva gum
crown >3wy
eye oculus optic
eyebrow brow supercilium >20d
eyelid lid palpebra
eyeball orb
stapes stirrup
gland secretor secreter >20q
artery arteria
aorta >212
arteriole arteriola >212
heart pump ticker
valve >203
stomach tum
vessel vas
milk >3gi
blood
bloodstream >21a
serum
antiserum >21c
secretion
tear >503
perspiration sweat sudor >21e
hormone endocrine >21e
insulin >21h
thyroxine thyroxin tetraiodothyronine
mucus >21e
saliva spittle >21e
vein vena
cytoplasm cytol
nucleus karyon
nucleolus nucleole
neutrophil neutrophile
myofibril myofibrilla sarcostyle
wattle lappet
nerve nervus
brain encephalon
neopallium neocortex >21x
pituitary hypophysis
pallium cortex
cortex
lobe
lobule >21z
tract >204
vesicle cyst
puss pussy slit
testis testicle ballock bollock
bronchiole >20b
trachea windpipe
intestine bowel gut
poll >3ww
skull >20j
jaw >20j
neck cervix
throat pharynx
shunt >208
armpit axilla
torso body
side >201
pectoral pectoralis pecs
chest pectus
breast
bosom >22j
mamma
breast tit titty >22l
nipple mammilla mamilla teat tit
middle midriff midsection >201
waist waistline >201
belly paunch >20i
potbelly corporation tummy >22q
navel umbilicus bellybutton omphalos omphalus >3vf
abdomen stomach belly
back dorsum
buttocks nates arse buns hindquarters keister posterior prat seat tooshie tush bottom behind derriere fanny ass
extremity appendage member
limb >22w
leg >22x
leg >22x
thigh >22x
lap >230
foot pes
arm >22x
hand manus mitt paw
fist >234
right >234
left >234
palm >201
finger
fingertip >3wv
thumb pollex >239
forefinger >239
knee genu
elbow cubitus
wrist carpus
joint articulatio
pelvis hip
nose
hooter nozzle schnozzle schnoz >23i
chin >23n
face
physiognomy visage >23l
feature
brow forehead >23n
temple >23n
cheek >23n
jowl >23n
jaw >23n
mind head brain psyche >d
place >d
gumption sense
logic >23v
discretion discreetness circumspection
caution care
ability power >d !255
wisdom sapience
leadership >23z
intelligence >23z !256
brain brainpower mentality wit >242
breadth largeness >242
intellect >242
genius >242
brightness >242
wits marbles >242
aptitude >23z
instinct >249
capableness potentiality >249
sight ken
endowment gift talent
knack hang >24d
flair >24d
creativity creativeness >23z
imagination imaginativeness vision >24g
fancy >24h
fantasy >24h
dream >24j
invention innovation >24g
resource imagination
contrivance >24l
originality >23z
novelty >24o
musicianship >24v
skill science >23z
skill accomplishment acquirement >23z
hand >23z
marksmanship >24s
art artistry prowess
salesmanship >24s
expertness expertise
coordination
control mastery
adeptness adroitness deftness facility quickness
technique
musketry >251
efficiency
economy >253
inability >d !23z
stupidity >255 !242
foolishness >256
awkwardness clumsiness ineptness ineptitude maladroitness slowness
faculty module >23z
attention >259
vocabulary lexicon >d
memory retention retentiveness retentivity >259
reason intellect >259
sense sentiency >259
volition will >259
sensitivity >25e
responsiveness reactivity >25g
excitability >25h
sight vision
eyesight sightedness >25j
method
solution >25l
system >25l
accounting >25n
discipline >25n
technique >25l
custom tradition
convention normal pattern rule
habit wont >25r
enthusiasm >26c
concern >26c
world >25v
matter affair thing >25v
affairs >25v
part >25v
forgetfulness >269
consciousness
self ego >261
awareness consciousness cognizance cognisance knowingness
self-consciousness
feel >263
sense >263
awareness sentience >261
sensibility esthesia aesthesia >261
unawareness
stupor semiconsciousness
curiosity wonder
interest >26b
confusion confusedness disarray
distraction >26d
fog haze >26d
mystery enigma
tangle maze
difficulty
trouble problem >26i
obstacle
barrier roadblock >26k
determinant
influence >26m
support >26n
anchor keystone backbone linchpin lynchpin >26o
temptation enticement >26n
equivalent >d
counterpart >26r
substitute >26r
successor >26t
certainty !26y
assurance self-assurance confidence self-confidence authority sureness >26v
reliance trust >26v
doubt uncertainty incertitude dubiety doubtfulness dubiousness !26v
mistrust distrust suspicion >26y
incredulity disbelief skepticism >26y
indecision indecisiveness irresolution >26y
hesitation vacillation wavering >271
suspense >26y
preoccupation preoccupancy
reverie revery
process >d
attention attending
attentiveness heed regard >277
eye >277
notice >277
concentration engrossment >25a
focus focusing focussing centering >27b
study >27b
watchfulness vigilance alertness >25a
jealousy >27e
disregard neglect
intuition
immediacy >27h
perception
penetration insight
remark >27a
detection sensing >27j
sensation esthesis aesthesis >27j
threshold limen >27n
vision >27n
smell odor odour >27n
scent >27q
fragrance perfume scent >27q
taste >27n
flavor sapidity savor savour >27t
sound >27n
music euphony >27v
noise >27v
pain
twinge >27y
temperature
heat warmth >280
coldness >280
structure >d
arrangement organization system >283
design plan >284
distribution >284
configuration constellation >285
appraisal assessment
criticism
knock >289
evaluation valuation rating >288
pricing >28b
mark score >28b
assay check >288
bioassay bio-assay
reappraisal revaluation review reassessment >288
discrimination
differentiation distinction >28h
demarcation contrast >28i
taste appreciation >28h
vogue style >28k
fashion >28l
fad craze furor furore cult >28m
culture >28k
learning
conditioning >28p
education >28p
study work >28p
school >28r
experience >2h6 !2he
memory remembering
recollection >28v
remembrance recollection >25c
mind >28w
recognition >28v
identity >28z
association >28v
symbol
interpreting rendition rendering >2a3
imagination imaging imagery
vision >294
picturing envisioning >294
dream >294
dream dreaming >24h
nightmare >297
reverie daydream daydreaming oneirism >298
pursuit pursuance quest
thinking thought cerebration intellection mentation
construction >29c
reasoning >29c
analysis >29e !29s
line >29e
inference illation >29e
prediction anticipation >29e
projection >29i
prophecy vaticination >29i
prevision >295
analogy >29h
entailment implication >29h
extrapolation >29h
presumption >29h
conclusion >2du
dissection >29f
synthesis >29e !29f
consideration >29c
deliberation weighing advisement >29t
exploration >29t
contemplation reflection rumination musing thoughtfulness >29t
judgment judging
choice pick
favorite >29y
alternative choice
way >29y
possibility >2a0
explanation >29c
rationale principle >2a3
basis base fundament groundwork cornerstone >2du
key >2a3
planning preparation >29c
agreement arrangement >2a7
collusion >2a8
inquiry research
experiment experimentation >2aa
control >2f5
trial test tryout >2ab
testament >2gi
probe investigation >2aa
poll >2aa
calculation computation figuring reckoning
extrapolation >2ah
conversion >2ah
estimate approximation >2ah
guess guesswork guessing >2ak
understanding apprehension discernment savvy
comprehension >2am
appreciation grasp hold >2am
insight brainstorm >2am
realization >2am
light >2ap
revelation >2ap
discovery breakthrough find >2ap
content >d
tradition >2au
world reality >2h7
life living >2h7
reliving re-experiencing >2h7
reminder >2h7
topic subject issue matter >2au
issue >2au
area >2b0
information >d
datum >2b3
reading >2b4
acquaintance familiarity conversance conversancy >2b3
fact >2b3
case >2b7
detail item point >2b7
particular specific >2b7
truth >2b7
respect regard >2b9
example instance >2b3
exception >2bd
precedent >2bd
sample >2bd
coupon >2bg
specimen >2bd
circumstance consideration >2b3
justification >2bj
background >2b3
evidence grounds >2b3
proof >2bm
confirmation verification substantiation >2bn
lead track >2bm
stimulation stimulus stimulant >2b3
joy delight pleasure
concern worry headache
burden encumbrance onus >2bs
business >2bs
imposition >2bt
idea thought >2au
inspiration >2bw
source germ >2bx
concept conception construct >2bw !2dy
conceptualisation conceptuality >2bz
perception >2c0
notion >2bz
preoccupation >2bw
layout >285
judgment mind >2g1
decision conclusion >2c5
category >2bz
kind sort form >2c7
type >2c8
version >2c9
style >2c8
species >2c8
genus >2c8
brand make >2c8
manner >2c8
model >2c8
rule regulation >2bz
restriction limitation >2ch
attribute dimension >2bz
quality character lineament >2cj
texture >2ck
feature characteristic >2cj
aspect facet >2cm
magnet >2cm
badge >2cm
excellence >2cm
peculiarity >2cm
side >2cn
sector sphere >2cn
surface >2cn
attention >2co
foil enhancer >2cv
abstraction abstract >2bz
teacher >2cx
thing >2cx
variable
constant invariable
parameter >2d1
sum amount total
degree >2w6
polynomial multinomial >50p
vector >2d0
point >2de
intersection >2d7
vertex >2d8
part division >2bz
beginning >2da !2dc !2dd
middle >2da !2dd !2db
end >2da !2db !2dc
component element factor ingredient >2da
whole >2bz
unit >2df
one >2dg
compound >2df
complex composite >2df
law >2bz
dictate >2dn
fundamentals >2dn
principle >2dk
law >2bz
principle >2do
hypothesis possibility theory >2bz
fact >2bz
model framework >2dq
speculation conjecture >2dq
assumption supposal >2dq
prerequisite requirement >n8
requirement demand >n8
given presumption >2du
misconception >2bw !2bz
sophism sophistry sophistication
error >2dy
self-deception self-deceit >2dy
mistake misapprehension >2dy
illusion phantasy fancy >2dy
phantom shadow >2fu
ghost wraith specter >2e4
plan program >2bw
program >25n
policy
activism >2e8
blueprint design >2e6
tactic tactics maneuver manoeuvre
scheme strategy
dodge >2ec
bubble >2ec
plot >2ec
conspiracy >2ef
regimen regime >2e6
project >2e6
agenda schedule >2e6
fare >2ej
generalization generalisation generality >2bw
principle rule >2el
suggestion >2bw
impression feeling belief notion >2bw
presence >2eo
reaction >2bw
effect >2eo
theorem >2bw
intuition hunch suspicion >2eo
heart >2et
prescience prevision
notion whimsy whimsey >2bw
meaning substance >2bw
theme >2bw
significance implication >2ex
substance core center essence heart inwardness nitty-gritty >2au
reference >2ex
connotation >2ex
ideal >2bw
paragon perfection >2f3
criterion standard >2f3
exemplar example model >2f3
keynote >2bw
wisdom >2au
reconditeness abstrusity profundity >2f8
representation >2au
stereotype >2fa
image >2fa
interpretation >2fa
character role part persona >bl
hero >2fe
percept perception >2fa
form pattern >283
strand >2fh
view aspect scene vista panorama
background >2fj
exposure >2fj
foreground >2fj
glimpse >2fj
tableau >2fj
memory >2fa
picture >2fc
example >2fa
prototype paradigm epitome image >2fr
original archetype >2fr
illusion
blur >2fa
belief >2au !2gu
conviction >2fw
faith >2fw
doctrine philosophy ism >2fw
expectation outlook prospect >2fw
opinion sentiment view >2fw
religion faith >2fw
eyes >2g1
opinion >2fw
pole >2g1
promise hope >2g0
rainbow >2g6
possibility >2g0
anticipation expectancy >2g0
misgiving >2g0
supernaturalism >2fw
superstition >2fw
theory >2fw
thought >2fw
values >2fw
principle
ethic value-system >2gg
creed credo >2fz
dogma >2fz
formalism >2fz !2gl
imitation >2fz !2gk
mimesis >2gl
individualism >2fw
nationalism >2fz
humanism >2fz
humanitarianism humanism >2fz
egalitarianism equalitarianism >2fz
magic thaumaturgy >2gb
materialism physicalism
unbelief disbelief >2au !2fw
goal end >2au
aim object objective target >2gv
destination >2gv
purpose intent intention aim >2gv
intention >2gv
idea >2gy
view >2gy
will >2gy
business >2gw
point >2gw
thing >2gw
education >2au
experience >2au
culture >2au
lore >2au
folklore >2h9
eruditeness erudition learnedness learning scholarship encyclopedism encyclopaedism >2h6
edification sophistication
ignorance >2au
inexperience >2hd !28u
theory >2a3
localization localisation >2dp
discipline subject field study
territory >2b2
science >2hh
mathematics math maths >2hj
axis >3us
coordinate co-ordinate >4xp
interval >3ke
sub-interval >2hn
statistic >2b4
average norm >2hp
deviation >2hp
mean >2hq
population universe >3j3
sample sampling >286
medicine
biomedicine >2hv
biomedicine >2hv
pharmacy pharmaceutics >2hv
psychotherapy psychotherapeutics
physics
electronics >2i0
mechanics >2i0
magnetism magnetics
architecture >2hh
engineering technology >2hh
psychology >2hj
economics
finance >2i7
humanities arts >2hh
history >2i9
history >d
philosophy >2i9
jurisprudence law >2ic
dialectic >2ic
logic >2ic
literature lit
linguistics philology >2i9
linguistics >2hj
syntax >283
phonology phonemics
theology >2hh
theology >25n
teaching commandment >2fz
attitude >d
credence acceptance >2io
mentality outlook mindset mind-set >2io
inclination tendency >2io
direction >2ir
sympathy >2ir
bent >2ir
predilection preference
dislike >2ir
bias prejudice
sectionalism provincialism
fanaticism fanatism zealotry
respect >2io
orientation >2io
wavelength >2j1
position view perspective >2j1
viewpoint standpoint
light >2j3
sight >2j3
slant angle >2j4
ideology >2j1
communism >2j8
conservatism conservativism >2j8
democracy >2j8
fascism >2j8
imperialism >2j8
liberalism >2j8
progressivism >2j8
radicalism >2j8
socialism >2j8
wrinkle >26i
transmission >2jk
communication communicating >n
propagation extension
message >r
broadcast >2jm
medium >2jk
medium >167
vehicle >2jp
paper >2jp
sheet >5kx
leaf >2js
page >2jt
channel >2jj
film cinema >2jp
press
mail >2jk
newspaper paper >2jx
article >2lo >2k2
column editorial >2k0
piece >10m
paper >2k0
telephone telephony
call >2k4
cable cablegram >2q8
mail >2jm
broadcasting
radio radiocommunication wireless >2k8
television telecasting >2k8
video picture
audio sound
reception >2k8
modulation >2jj
language >r
words >2kf
slot >1v6
discourse
context >2ki
sentence
word
antonym opposite >2kl !2kt
blend portmanteau
form signifier descriptor >2kl
hyponym subordinate >2kl
loanword loan >2kl
monosyllable >2kl
root stem >2ko
synonym >2kl !2km
term >2kl
terminology nomenclature >2kl
ending
suffix postfix >2kw
construction !2kz
misconstruction !2ky
clause >2ky
complement >2ky
phrase >2ky
predicator >2ky
modifier
adjective >2l4
adverb >2l4
tense
future >2l7
name
appellation designation appellative >2l9
title >2l9
headline
banner >2lc
title
legend >2le
crib >2ov
orthography >2lj
spelling >2lh
writing
writing
literature >2lk
literature >2lk
fiction
nonfiction >2m3
novel >2ln
fantasy >2ln
story >2ln
mystery whodunit >2lr
legend >2lr
parable allegory apologue >2lr
myth >2lr
parable >2lr
plot >2lr
storyline >2lx
climax >5oz
criticism >2lk
analysis >2m0
drama
prose
poem
ballad >2m4
epic >2m4
lyric >2m4
verse rhyme >2m4
text
copy >2m9
section >2lk >2xv
clause >2mb
rider >2mc
chapter >2mb
episode >2mb
spot >2mb
introduction >2mb
close closing >2mb
appendix >2ml
continuation >2ml
addendum supplement
paragraph >2lk
passage >2mb
excerpt excerption extract >2mn
place >2mn
diary journal >2lk
typing typewriting >2lj
printing >2lj
handwriting hand script >2lj
signature >2l9
inscription lettering >2lk
inscription >2jm
manuscript >2lk
manuscript holograph
dissertation thesis
essay >2lk
paper >2n0
review critique >2m0
book >2p9
volume >2p9
booklet brochure folder pamphlet >2n3
notebook >wn
catalog catalogue >2n3
reference >2n3
dictionary lexicon
number >2vp
revision revisal revise
paraphrase paraphrasis
summary sum-up >2t2
resume >2nd
brief >2ng
outline synopsis abstract precis >2nd
roundup >2nd
sketch survey resume >2nd
document papers >2lk
ballot >2nj
certificate credential credentials >2nj
charter >2nj
confession >2nj
form >2nj
questionnaire >2no
list listing
item point >518
agenda agendum >2nq
bibliography >2nq
calendar >2nq
catalog catalogue >2nq
checklist >2nq
enumeration numbering >2nq
inventory >2nq
masthead flag >2nq
roll roster >2nq
schedule >2nq
standing >2nq
patent >2nj
platform program >2nj
plank >2ra
note
memo memorandum memoranda >2o6
reminder >2pi
register registry
minutes proceedings transactions
file >2qx
resolution >2nj
application >2oe
request petition >2pi
history account chronicle story >2qx
biography life >2of
bill invoice
tally >2oh
check tab >2oh
contract
charter >2ok
lease >2ok
policy insurance >2ok
conspiracy >2v2
concession >2ok
franchise >2op
estimate estimation
act enactment
law
constitution >2ot
translation
bill measure
decree fiat order >2os
prohibition >2ot
prohibition ban proscription >2ox
will testament
deed title
warrant >2p5
license permit
opinion judgement
writ
mandate authorization authorisation
charge
statute >2os
publication >1jl
collection compendium >2p9
album >2jp
periodical >2p9
series >2pc
weekly >2pd
magazine mag >2jx >2p9
issue number >2pc
journal >2pc
message content >r
subject topic theme >2pi
meaning significance signification >2pi
sense signified >2pk
intension connotation >2pk
effect gist >2pk
ambiguity >30g
loophole >2po
intent purport spirit >2pk
moral lesson >2pk
nuance shade subtlety >2pk
point >2pk
nonsense nonsensicality meaninglessness hokum >2pi
absurdity absurdness ridiculousness >2pu
bullshit horseshit shit dogshit
drivel garbage >2pi
quotation >2mo
movie film picture pic >1bf
scene >1aj
feature >2pz
cartoon toon
documentary docudrama infotainment >2pz
broadcast program
news >2q4
serial series >2q4
installment instalment >2q4
telegram >2jm
letter missive >2m9 >11l
note billet
excuse >2qa
farewell
adieu adios arrivederci bye-bye cheerio good-by goodby good-bye goodbye sayonara >2qc
greeting
reception response >2qe
morning >2qe >2qc
afternoon >2qe >2qc
refusal >2pi
information info >2pi
material >2qj
details >2qj
low-down >2ql
fact >2qj
record book >2qn
index indicator >2qn
news tidings word >2qj
evidence >2vu
clue >2qr
fingerprint >2vx
sign >2qs
token >2qu
trace vestige >2vu
record >2qr
proof >2r1
demonstration monstrance >2qy
testimony testimonial >2qr
argument statement >2qr
case >2r1
confirmation >2qj
reinforcement reenforcement >2r3
documentation certification corroboration >2r3
guidance counsel counseling counselling direction >2pi
tip steer >2r6
rule prescript >2vk
principle precept >2r8
policy >29g
floor base
intervention interference
ethic >25n
dictate >2r8
regulation ordinance >2r8
canon >2r8
code codification
advice >30q
recommendation >2ri
admonition warning >2ri
example lesson >2rk
secret arcanum >2qj
secret >2qj
propaganda >2qj
source >2nj
curriculum syllabus >2qj
news >2qj
report story account >2rr
newsletter newssheet >2rs
bulletin >2rs
dispatch despatch communique >2rs
guarantee warranty >330
guarantee >330
sanction countenance imprimatur
credit
memorial remembrance >2rz
permission
consent >2s1
leave >2s1
encouragement
applause clapping
praise congratulations kudos extolment
praise >ki
encomium panegyric paean >2s6
recommendation >2s6
reference >2s9
compliment >2s6
flattery >2sb
award accolade honor honour laurels >2w2
tribute testimonial
degree >2sd
pennant >2sd
citation commendation >2sd
decoration medal ribbon >2sd
disapproval >2pi
disapprobation condemnation >2sj
criticism >2sj
attack >2sl
sermon preaching >2sq
reproach
blame rap >2so
lecture
admonition admonishment monition
respects >2pi
courtesy >2uv
insult revilement contumely
derision
scorn
jeer jeering mockery scoff scoffing >2sv
sneer leer >2sw
sneer >2sw
condescension disdain
impudence cheek impertinence
statement >2pi
amendment >2t2
thing >2t2
truth >2t2 !2ul
gospel >2t5
paradox >329
description >2t2
declaration >2t2
announcement proclamation >2t2
pronouncement dictum >2t9
assertion averment asseveration >2t9
claim >2tc
claim >2tc
accusation >2tc
allegation allegement >2te
contention >2tc
formula expression
formula >2t2
testimony >2tc
protestation >2t9
threat >2t9
menace >2tm
evidence >2qj
testimony >2to
witness >2tp
declaration >2tp
word >2t2
explanation account >2t2
accounting >2tt
reason >2tt
justification >2tt
cause >2tw
defense vindication >2tw
apology apologia >2ty
alibi >2ty
excuse alibi exculpation self-justification >2ty
exposition expounding
solution answer result >2t2
deriving derivation etymologizing >2tt
definition >2tt
redefinition >2u5
answer reply response >2t2
feedback >2u7
announcement promulgation >2t2
handout release >2u9
notice >2u9
prediction foretelling forecasting >2t2
prophecy >2uc
proposition >2t2
lemma >2ue
theorem >2ue
premise premiss assumption
thesis >2uh
condition precondition >2uh
provision proviso >2uj
falsehood falsity untruth >2t2 !2t5
scheme >2ul
lie prevarication >2ul
fib tale tarradiddle taradiddle >2un
fairytale >2uo
fabrication fiction fable >2ul
reservation >2t2
comment commentary >2t2
annotation notation >2us
cite reference mention quotation >2ut
remark comment input >2t2
dictum >2p4
mention reference >2uv
allusion >2ux
shaft barb jibe gibe >2uv
restatement >2t2
demythologization demythologisation >2v0
agreement understanding >2t2
term >2t2
bargain deal >2v2
treaty pact
wit humor witticism wittiness >2pi
sarcasm irony satire >2v6
banter raillery backchat
joke gag jest jape >2v6
parody lampoon spoof sendup send-up pasquinade put-on
cartoon >2v6
fun >2v6
drollery comedy funniness >2vc
opinion view >2pi
guess supposition surmise surmisal speculation >2ve
estimate >2t2
question >2pj
problem >2vh
case >2vi
direction instruction >2pi
prescription >2vk
recipe formula >2vk
creed >2fz
dogma tenet >2vn
signal signaling sign >r
beam >2vp
sign >r
brand >345
token >2w2
indication indicant >r
symptom >2vu
manifestation >2vu
mark >2vu
line >2vx
harbinger forerunner predecessor >2vu
hint clue >2vu
tattle singing >32g
symbol >2vp
numeral number >2w2
symbolism >2w2
notation >2lj
power
logarithm log >2w6
arrow pointer
shaft >2vy
modern
letter
o >2wb
space blank
brand marque >2l9
label >2we
trademark >345
authentication hallmark assay-mark >345
trill >2wj
note
chord >2wj
gesture motion
smile smiling grin grinning
display show
expression reflection
exemplification illustration
emblem allegory >292
elephant >2wq
badge >2wq
identification >2qr
fingerprint >2wt
screening showing viewing
sight
spectacle >2ww
bravado bluster
presentation
performance
act routine number >2x0
concert >2x0
recital >2x0
rendition rendering >2x0
tongue >2kf
artwork art graphics
illustration >2x6
picture >2x7
figure fig >2x7
chart graph
curve >52w
profile >2xa
drawing >2x6
dramaturgy theater theatre >2jk
stage >2xe
production >2wz
play drama
script playscript
continuity >2xi
dialogue >2xi
line >2m9
spiel patter
effusion outburst ebullition >2wo
comedy >2m2 !2xq
farce travesty >2xo
tragedy >2m2 !2xo
play
musical >2xr >2pz
dance >uk
choreography >2xt
music
harmony >2xv
tune melody strain >2xv
motif motive
part >2xx
accompaniment >2xz
bass >2xz
hymn
paean pean >2y2
opus piece >2xv
finale coda >2mi
overture >2xv
trio >2y4
passage >2y4
phrase >2y8
cadenza >2y8
movement >2y4
suite >2y4
song >2y4
ballad lay >2yd
refrain >2xv
dirge coronach requiem threnody >2yd
lyric words language >2m9
ballet >2xv
style >r
device >2yj
eloquence fluency smoothness >2yj
flatness >2yj
expression >2yj
journalese >2yj
prose >2yj
voice >303
parlance idiom >2yn
tone
note >2ys
barrage bombardment >2kf
prosody inflection
intonation >2yv
monotone drone droning >2yw
stress >2yv
modulation >2y8
vein >2yj
poetry poesy verse
poetry >2yj
hyperbole exaggeration
speech language
words >2z4
voice vocalization vocalisation phonation vox >r
phone
phoneme >2z7
vowel >2z7 !2zb
vowel >2wb
consonant >2z7 !2z9
consonant >2wb
cry outcry call yell shout vociferation
cry yell
bellow bellowing holla holler hollering hollo holloa roar roaring yowl >2zd
catcall >2zd
clamor clamoring clamour clamouring >2zd
scream screaming shriek shrieking screech >2zd
yelling shouting >2zd
curse expletive oath swearing swearword
exclamation exclaiming
devil dickens >2zl
groan moan
hem ahem
howl howling ululation
laugh laughter
exultation rejoicing
sigh suspiration
conversation >2z4
exchange >2zt
chitchat chit-chat gab gabfest gossip tittle-tattle chin-wag chin-wagging causerie
talk talking >2zt
dialogue dialog duologue >2zw
yak yack yakety-yak chatter >2zw
detail >300
discussion treatment >2jk
talk >300
exhortation >2jk
expression verbalism >2jk
congratulation felicitation >303
discussion word >2z4
argument argumentation debate >305
deliberation >305
conference >305
consultation >308
consultation interview >308
huddle powwow >308
session >308
negotiation talks >305
diplomacy >30d
haggle haggling wrangle wrangling
saying expression locution >2z4
anatomical >30g
motto slogan catchword shibboleth >30g
proverb adage saw byword >30g
platitude cliche banality commonplace >2uv
dialect idiom
monologue >2z4
charm >2z4
soliloquy monologue >2z4
proposal >30v
proposal >2pi
hypothesis >30q
suggestion proposition proffer >30q
hint intimation >30s
touch >30s
offer offering >2pi
submission >2pi
filing >30w
command bid bidding dictation
order >30y
word >30z
commandment >30y
text >2mn
misconstrual misconstruction
assent acquiescence
concession conceding >314
concurrence concurrency
connivance collusion
settlement >2v2
showdown face-off
dispute difference
controversy contention contestation disceptation argument arguing >31a
quarrel wrangle row run-in dustup >31a
affray altercation fracas >31c
request asking
notice >31e
wish >31e
invitation >31e >2q9
entreaty prayer appeal >31e
prayer petition orison >31e
thanksgiving >31j
demand >2oe
insistence insisting >31l
call >31l
questioning inquiring >31e
question inquiry enquiry query >31o !31v
question interrogation interrogative >2kk
examination exam test >2jk
quiz >31r
reply
rejoinder retort riposte comeback >31t
answer >31t !31p
description
characterization >31w
word-painting delineation depiction picture characterization characterisation >2t8
epithet >31y
portrayal portraiture portrait >31y
label >31w
sketch vignette >31w
yes !326
denial disaffirmation >2tc
denial
no !323
refusal >325
withdrawal backdown climb-down
contradiction >2ul
objection
complaint >2ze
dissent >32a
exclamation >32b
protest protestation >32a
lament lamentation wail >32b
disclosure revelation revealing
discovery >32g
exposure >32g
admission
confession >32j
report
report study >2nj
anecdote >32l
recital yarn >32l
narrative narration story tale >2pi
fairytale >32p
gossip scuttlebutt >32l
rumor rumour hearsay >32r
grapevine pipeline >32r
scandal >32r
warning
caution caveat >32v
forewarning premonition >32v
threat >32v
promise
assurance
plight >330
betrothal troth engagement >32z
ringing >332
indication denotation
challenge
dare daring >335
defiance >335
denunciation denouncement
damnation >338
curse >338
imprecation malediction >33a
accusation accusal >2p7
recrimination >33c
allegation >33c
grievance >33e
imprecation >33c
indictment >33c
incrimination inculpation blame >33c
insinuation innuendo
address speech
keynote >2pj
lecture >33k
debate disputation
sermon discourse preaching >33k
kerygma kerugma >33o
expostulation remonstrance remonstration objection >2jk
promotion promo publicity >2pi
ad advertisement advertizement advertising advertizing advert >33r
commercial >33s
cheering shouting >2s4
goading prod prodding urging spur spurring >2s4
incitement >2s4
yielding surrender
windsock sock air-sleeve
reference >343
rule >2bz
standard criterion touchstone
target mark >33z
indicator >2vp
input >2vp
marking mark >2w2
milestone milepost >345
peg >345
tag ticket
shrug >2wl
nod >2wl
voice >r
packet >2jm
happening occurrence occurrent >m
accompaniment concomitant co-occurrence >34d
background >34e
experience >34d
omen portent prognostic prognostication
loss >34g
ordeal >34g
time >34g
miracle >m
trouble >34d
miracle >34d
wonder marvel >34d
thing >34d
episode >34d
feast >34p
drama >34q
beginning >34d
result outcome
decision >34u
consequence >34u
offspring >4my
wages reward >34w
worst >34u
change alteration >34d
surprise >350
accident fortuity >34d
accident
collision >353
crash >353
collision >370
fire >34d
bonfire balefire >357
campfire >357
misfortune >34m
pity >35a
hell blaze >34m
onslaught >34m
scandal >34m
incident >34d
discharge >34d
explosion detonation blowup >35g
case instance >34d
piece >35i
time clip >35i
movement motion >34d
bending bend >35l
travel >35l
injury >353
calamity catastrophe disaster tragedy >35a
break >352
coincidence happenstance >352
smash smash-up >354
failure >34d !35v
downfall >35t
success >34d !35t
miscarriage abortion >35t
miss >35t
emergence >34t
birth nativity nascency nascence >350 !37g
delivery >35z
appearance >34d !36u
manifestation >361
epiphany >362
origination inception >34t
genesis >34t
emergence >34t
rise >366
start >34t
menarche >368
onset oncoming >368
dawn >368
opener >368
cause >364
antecedent >36d
overture prelude >364
factor >36d
parameter >36g
producer >36d
creation conception >34t
destiny fate >34d
annihilation >36s
eradication obliteration >36s
debilitation enfeeblement exhaustion
separation breakup >350
diffusion >3av
passing expiration >37g
doom >36k
destruction demolition wipeout
ravage depredation >36s
disappearance >34d !361
variation >350
flick >370
impact >370
blow >36x
jolt jounce >36y
contact impinging striking >34d
wound >372
loss
sacrifice >372
repeat repetition
cycle >374
ripple rippling riffle wavelet >37d
oscillation >379
ripple >377
wave >35l
swell >37d
tsunami >35p >37d
stroke >35l
wave >35l
wave >367
win >3bh
death decease >350 !35z
decrease lessening >350 !37j
sinking >37h
increase >350 !37h
improvement betterment advance >37n
refinement elaboration >37k
deformation >350
transformation transmutation shift >350
scene >35f
collapse >34d
descent >35n
sinking >37q
stop halt
deviation departure difference >36v
discrepancy variance variant >37t
dislocation >37w
interruption break >34d
eclipse occultation >37w
adjustment accommodation fitting >37k
entrance entering >35n
elevation raising
sound >34d
trouble bother hassle >3ag
fusion merger unification
bang clap blast >38r
banging >38r
bark >38r
blare blaring cacophony clamor din >38r
boom roar roaring thunder >38r
buzz bombilation bombination >381
chatter chattering >38r
click clink >381
chorus >381
clang clangor clangour clangoring clank clash crash >38r
clatter >38r
cluck clucking
cracking >38r
crackle crepitation >38r
drum >381
footfall footstep >381
grinding >38r
grunt oink >38r
hiss hissing hushing fizzle sibilation >38r
hubbub uproar brouhaha >38r
humming >38r
knock knocking >381
mutter muttering murmur murmuring murmuration mussitation >381
noise >381
pat tap >381
patter >381
popping >381
quack >381
racket >38r
rattle rattling rale >38r
report >38r
ringing tintinnabulation >381
rumble rumbling grumble grumbling >38r
rustle rustling whisper whispering >38r
scrape scraping scratching >38r
screech screeching shriek scream >38r
sigh >381
song >381
spatter spattering splatter splattering sputter splutter sputtering >38r
tapping >381
thump thumping clunk thud >381
thunder >38r
tick ticking >381
voice >381
whir whirr whirring >381
whistle whistling >381
pulse heartbeat beat
throbbing pounding >39e
slide >37q
landslide landslip >39g
flow flowing >35n
current stream >39i
runoff >39i
torrent >39j
flux fluxion >39i
touch touching >370
concussion >36y
tap >36y
bash bang smash >36y
pounding buffeting >36y
concussion >35o
flash >34d
flicker spark glint >39t
gleam gleaming glimmer >39t
glitter sparkle coruscation >39t
lightning >39t
concentration >37j
meeting encounter
conversion transition changeover >37n
juncture occasion >34d
climax >3a1
emergency >3a4
crisis >3a1
landmark >3a1
milestone >3a1
conservation >37k
recovery >37k
damage harm impairment >350
pulsation pulsing pulse >379
turn twist >3ac
development >350
phenomenon >3ac
revolution >350
atrophy withering
disturbance >9w
earthquake quake temblor seism
tremor microseism >3ah
invasion encroachment intrusion >37z
distortion deformation >3a9
outburst flare-up >34d
salvo >3al
jet spurt spirt
rush surge upsurge >39i
onrush >3ao
substitution permutation replacement switch >36v
tide >36v
shift displacement >3aw
amplitude >3as
progress progression advance >35n
spread spreading >35n
translation >35n
affair occasion
party >3ax
celebration >3ax
ceremony ceremonial >3ax
funeral obsequy >3b0
burial entombment inhumation interment sepulture >3b1
wedding nuptials hymeneals >3b0
dedication >3b0
opening >3b0
initiation induction >3b0
contest competition
championship >3b7
race >3b7
footrace run >3b9
tournament tourney >3b7
series >3b7
match >3b7
tournament >3b7
race >3b7
campaign >3bf
victory triumph >35v !3bk
independence >3bh
landslide >3bh
defeat licking >35t !3bh
setback blow >34d
thrashing walloping drubbing slaughter trouncing >3bk
emotion >h
soul soulfulness >h
passion passionateness >h
infatuation >3bp
wildness abandon >3bp
fervor fervency fire fervidness >3bp
zeal >3bs
sentiment >h
emotionlessness impassivity impassiveness phlegm indifference stolidity unemotionality
desire >h
ambition aspiration dream >3bw
temptation >3bw
appetite appetency appetence
wish wishing >3bw
longing yearning >3bw
nostalgia >3c1
sensuality sensualness sensualism
lecherousness lust lustfulness
urge >3bw
caprice impulse whim >3bw
pleasure >h !3cf
delight delectation >3c7
amusement >3c8
enjoyment >3c7
gusto relish zest zestfulness >3ca >3ga
comfort >3c7
consolation solace >3cc
relief alleviation assuagement >3cc
pain painfulness >h !3c7
pang stab twinge >h
suffering >3cf
agony >3ch
discomfort >3ch
distress hurt suffering >3cf
anguish torment torture >3ck
liking >h !3cu
fondness partiality >3cm
enchantment enthrallment fascination >3cm
preference penchant taste >3cm
leaning propensity tendency
approval >3cm !3cy
admiration esteem >3cm
worship adoration >3fr
dislike >h !3cm
alienation disaffection >3cu
isolation >3cv
antipathy aversion distaste >3cu
disapproval >3cu !3cr
contempt disdain scorn despite >3cu
repugnance repulsion revulsion horror
gratitude >h
concern >3g7
solicitude solicitousness >3d2
indifference
distance aloofness >3d4
detachment >3d4
cruelty mercilessness pitilessness
shame >h
embarrassment >3d8
self-consciousness >3d9
chagrin humiliation mortification >3d9
pride pridefulness >h !3dg
self-esteem self-pride >3dc
ego egotism self-importance >3dc
conceit self-love vanity >3dc
humility >h !3dc
astonishment amazement >h
wonder wonderment admiration >3dh
awe >3di
surprise >3dh
daze shock stupor
anticipation expectancy
fever >3dm
hope >3dm
gaiety playfulness
earnestness seriousness sincerity
sensitivity sensitiveness >h
sensibility >3dr
feelings >3dr
insight perceptiveness perceptivity >3ds
tumult turmoil
coolness imperturbability imperturbableness
quietness quietude
peace repose serenity ataraxis >3dx
anger ire >3bn
wrath >3e1
fury rage >3dz
umbrage offense >3dz
indignation outrage >3dz
annoyance vexation >3dz
temper irritation >3e4
aggravation exasperation >3e4
fear fearfulness fright >3bn
alarm dismay consternation >3e7
frisson chill quiver shudder thrill tingle >3e7
horror >3e7
hysteria >3e7
panic terror affright >3e7
reverence awe veneration >3bn
apprehension apprehensiveness dread >3e7
foreboding premonition presentiment boding >3ee
suspense >3ee
anxiety >3bn
worry >3eh
concern fear >3eh
edginess uneasiness inquietude disquietude >3eh
qualm misgiving >3eh
angst >3eh
confidence
happiness >h !3f3
joy joyousness joyfulness >3bn !3fb
elation lightness >3ep
exultation jubilance jubilancy jubilation >3ep
triumph >3er
exhilaration excitement >3ep
thrill kick >3et
gaiety merriment >3eo
hilarity mirth mirthfulness glee gleefulness >3ev
rejoicing >3eo
satisfaction !3fg
pride >3ey
complacency complacence self-complacency self-satisfaction >3ey
fulfillment fulfilment >3ey
gloat gloating glee >3ey
sadness unhappiness >h !3eo
heaviness >3f3
melancholy >3f3
gloom >3f5 >3ee
pensiveness brooding >3f5
woe woefulness
misery >3f3
forlornness loneliness >3f3
sorrow >3f3 !3ep
grief heartache heartbreak brokenheartedness >3fb
sorrow regret ruefulness >3f3
repentance penitence penance
discontentment discontent discontentedness >3c1
dissatisfaction >3ff !3ey
boredom ennui tedium >3fg
displeasure >3fg >3e4
disappointment letdown >3fg
frustration defeat >3fj
hope >h !3fn
optimism >3fl
despair >h !3fl
resignation surrender >3fn
discouragement disheartenment dismay >3fn
intimidation >3fp
love >3bn !3fz
ardor >3fr
infatuation >3fr
devotion devotedness >3fr
affection affectionateness fondness warmness philia >h
attachment >3fv
warmheartedness warmth
loyalty >3fr
hate hatred >3bn !3fr
aggression aggressiveness
resentment bitterness rancor rancour
grudge grievance >3g1
envy enviousness >3g1
jealousy >3g3
temper mood humor humour >h
irascibility spleen
sympathy >h
compassion compassionateness >3g7
commiseration pity >3g7
enthusiasm >h
eagerness avidity avidness >3ga
ardor ardour elan zeal >3gb
food >5lo
dainty delicacy goody kickshaw treat >3gi
dish >3gi
chuck eats grub
roughage fiber
nutriment nourishment sustenance aliment alimentation >c
meal repast >3gi
breakfast >3gj
lunch luncheon tiffin dejeuner >3gj
tea teatime >3gj
dinner >3gj
supper >3gj
banquet >3gj
morsel bite
swallow sup
chew chaw plug >3gq
soup >3gf
lobscouse lobscuse scouse
dessert afters
turnover >3gf
jumble jumbal
cookie biscuit
kiss >3gy
jelly >3ge
bird >3h5
poultry >3h1
chicken poulet volaille >3h2
loaf >3gd
meat >3gd
beef boeuf >3h5
patty cake >3gf
mouton mutton >3h5
pork porc >3h5
forcemeat farce
bread breadstuff
loaf >3hb
toast >3hb
biscuit
hardtack >3he
sandwich
grinder hoagie hoagy sub submarine zep >3hg
produce >3gd
vegetable veggie veg >3hi
potato murphy spud tater
pieplant rhubarb >3hj
berry
blackberry >3hm
avocado aguacate
coconut cocoanut
coconut >3gd
fish >3gd
escargot snail >3h5
sardine pilchard
feed provender >c
eatage forage pasture
grain
barley >3hw
rice >3hw
herb
sage >3hz
egg eggs
milk >3i7
butter >3gd
cheese >3gd
batter >3i8
dough >3i8
beverage drink drinkable potable >c >5kn
concoction mixture intermixture
mix premix >3i8
draught potation tipple >3ic
alcohol intoxicant inebriant >3i7
drink
beer
suds >3id
sake >3ib
wine vino >3ib
rose >3ig
champagne bubbly
liquor spirits booze >3ib
brandy >3ij
whiskey whisky >3ij
bourbon >3il
coffee java >3i7
tea >3i7
arrangement >o
array >3ip
classification categorization categorisation >3ip
people >o
youth
blind >3is
community >3is
damned >3is
dead >3is !3iy
living >3is !3ix
deaf >3is
disabled handicapped >3is
enemy >3is
folk >3is
collection aggregation accumulation >o
battery >3j3
collage >3j3
content contents >3j3
pack >3j3
agglomeration >3j3
edition >o
bunch clump cluster clustering >3j8
knot >3ja
clod glob lump clump chunk >3j8
pile heap cumulation >3j3
mass >3j3
stack >3jd
combination >3j3
body
public >3jh
world >3jt
society
migration >3is
sector
business >3jm
race >o
family
family kinfolk kinsfolk sept phratry >3lh
people >3jq
name gens >3jq
class stratum >3is
gathering assemblage
congregation >3j3
pair >3ju
library >3j3
mythology >3j3
pair >3ka
couple >3jw
triple >3ka
couple mates >3jp
marriage >3jp
flock
flock >3k6
congregation fold
bevy >3k4
wildlife >5
swarm >o
set >3j3
class category family >3j3
stamp >3kb
sex >3kb
set
field >3ke
solution >3ke
denomination >3kb
package bundle packet >3j3
organization
association >3kj
government authorities regime
bureaucracy >3kl
court >3kl
empire >3kl
palace >3kl
institution establishment >3kj
enterprise >3kj
giant >3kr
agency >3l0
company >3kq
corporation corp >3kw
firm house >3l0
franchise dealership >3l0
manufacturer >3l0
partnership >3l0
business concern >3kr
publisher >3kw
newspaper paper >3l1
dealer >3kw
prosecution >3j3
planting >3j3
industry
market >3l6
brotherhood fraternity sodality >3jt
family household menage >3ml
club nine
five >3mu
defense >3mu
religion faith >3kq
church >3ld
breed strain
pedigree >3lf
lineage line bloodline pedigree ancestry
subspecies race
civilization >3jk
profession >3qa
department >3n0
personnel >3ll
instrumentality >3ml
cult >3ld
clergy !3lq
laity >3m3 !3lp
citizenry people >o
governed >3lr
senate >3lu
legislature law-makers
administration governance establishment organization organisation >3jh
executive >3lv
nation land country >3is
state nation country commonwealth
state >3kl
population >o
populace public world >3is
population >3is
masses mass >o
labor labour proletariat >3jt
crowd >3ju
throng concourse >3ju
hive >3m6
horde host >3m6
army >3m5
host legion >3mo
swarm >3m5
huddle >3m5
mob rabble rout >3m5
utility >3mf
service >3ku
company troupe >3kj
chorus
choir >3mh
choir >3ka
circus >3mg
unit >3kj
command >3ms
enemy >3ms
army >3mr
navy >3mr
armor armour >3ms
service >3mt
force >3ml
force personnel >3kj
team squad >3ml
police constabulary >3mt
workforce manpower hands men >3mt
corps >3jh
squadron >3pz
flight >3qo
division
audience >3ju
audience >3m3
parish >3n4
community >3ju
neighborhood >3n4
town townspeople townsfolk
village settlement >3n4
hamlet crossroads >3n4
cooperative >3kk
club society guild gild >3kk
fellowship >3kk
chapter >3na
fraternity frat >3na
sorority >3na
league conference >3kk
majors >3nf
union >3kj
consortium pool syndicate >3kk
cast >3ju
ensemble >3nj
class grade >3ju
class >3nf
set circle band lot
clique coterie ingroup camp >3nn
cabal faction junto camarilla >3no
cadre >3nr
core nucleus >3ka
portfolio >3ka
crew >3ml
detail >3nt
gang >3kk
syndicate mob
orchestra
symphony philharmonic >3nx
horde >3n4
conspiracy >3nn
faction >3no
party
dance >3o2
ball >3o3
banquet feast >3o6
dinner >3o2
reception >3o2
party >3kj
machine >3kj
party >3nn
table >3iq
galaxy >3j3
phalanx >3m5
score >3ka
crew >3ml
crowd gang bunch >3ju
outfit >3ml
school >3jh
college >3jh
academy >3kq
university >3jh
gown >3ol
faculty >3jh
culture >3jk
coalition alignment alinement >3kj
ally >3ly
meeting >3ju
conference >3or
congress >3or
convention >3or
meeting
divan diwan
diet >3lu
parliament >3lu
board >3p0
committee commission
symposium >3os
court tribunal judicature
repertory repertoire >3j3
agency bureau office
organ >3p4
rally >3ju
democracy republic
capitalism !3pa
communism >3pa
socialism !3p8
economy >3qy
coevals contemporaries generation >3is
tribe folk
tableau >3ip
combination >3rl
colony settlement >3jh
outpost >3pg
commune >3ju
lobby >3is
hierarchy >3kj
chain >3rj
course line >3rj
cycle >3rj
hierarchy >3rj
management >3lv
leadership leaders >3jh
date appointment engagement >3ov
visit >3ov
elite
cream >3pt
gentry aristocracy
nobility aristocracy >3pt
artillery
battery >3px
cavalry
militia reserves >3ms
militia >3jh
soldiery troops >3mt
cavalry >3q2
rank >3mt
assortment mixture miscellany miscellanea variety salmagundi smorgasbord potpourri motley >3j3
selection >3q5
membership >3jh
branch >3n0
clientele patronage >3is
vocation >3jh
commando >3ms
posse >3mv
foundation
charity >3qd
exhibition exposition expo >3j3
side >3ml
jury >3jh
jury >3p0
bevy >3ju
left >3o1
right >3o1
market >3jt
traffic >3j3
formation >3ip
file >3qr
column >3qp
line >3qo
line >3qo
row >3qs
rank >3qs
column >3iq
machinery >3qy
network >3qy
system >o
subsystem >3qy
organism >3qy
syntax >3qy
body >3qy
trade >3jt
vegetation flora botany >3j3
brush coppice copse thicket >3r4
growth >3r4
scrub chaparral bush >3r4
stand >3r4
forest wood woods >3r4
grove >3r9
underbrush undergrowth underwood >3r5
shrubbery >3r4
garden >3r4
staff >3mt
dictatorship authoritarianism despotism monocracy shogunate totalitarianism tyranny
law jurisprudence >3j3
bureaucracy bureaucratism
ordering order >3ip
series >3ri
progression >3rj
sequence >3rj
train >3rj
succession >3rj
parade >3rn
streak >3rn
stream >3pm
data >3j3
camp >3ju
reunion >3o2
registration >3jh
blue >3kj
pool >3kj
center >3qo
flank >3qo
head >3qo !3s0
rear >3qo !3rz
home >i
home >i
address
airway skyway >3vb
apex
apron >3wk
area country >3vv
atmosphere >3vu
space >l >i
backwoods boondocks hinterland >3w7
barren wasteland
desert >3x1
battlefield battleground field >3x1
beat >3vb
beginning origin root source >3vf
derivation >3sf
belt >3vu
fatherland homeland motherland >3t7
cradle provenance provenience >3sf
side >3ws
bottom underside undersurface >3sk
foot >3so
base >3so
bottom >3vu
boundary bounds
border borderline delimitation mete >3sp
place property
campus >3u3
empyrean firmament heavens welkin >3ws
cemetery graveyard necropolis >3wk
center midpoint >3vf
center middle heart >3s7
core >3sv
navel >3sv
city metropolis
outskirts >3wf
borough >3n6
clearing glade >3x1
commonwealth >3wo
hub >3sw
corner >3vf
corner >3s7
country land
county >3vu
crest >3us
development >3td
dig excavation >3wk
field >3vv
district territory dominion >3vv
suburb suburbia
distance >3vu
domain land >3vv
empire imperium >3tg
realm >3tg
residence abode >3s3
home place >3tj
earshot earreach hearing >3vr
view eyeshot >3vr
north >i
south >i
earth >i
paradise heaven >3vu
edge >3sp
end >3sp
end
endpoint termination terminus >3tt
end >3ws
environment environs surroundings surround
destination goal >3tt
medium >3tw
setting >3tw
extreme extremum
fairway >3wk
field >3vv
field >3x1
grounds >3x1
hayfield meadow
field >3x1
front forepart >3sk !3vt
battlefront front >3ut
epicenter epicentre
ghetto >3vq
habitat >3tw
haunt hangout >3s7
hell hellhole inferno >3vu
hideout hideaway
heights >3wz
hilltop brow >3vd
horizon >3us
inside interior >3ws !3v2
inside interior >3vu !3v3
midst thick >3uj
isogram isopleth isarithm >3us
jurisdiction >3td
paint >3wl
kingdom >3t7
lawn >3u3
layer >3vu
demarcation >3sp
line >i
line >3vj
parallel >3us
minimum
monument >3wk
nadir
orbit >3vb
outline lineation >3sp
profile >3uz
silhouette >3uz
outside exterior >3ws !3ui
outside exterior >3vu !3uj
outdoors open >3v3
outstation outpost >3vl
parish >3um
park parkland >3x1
park commons common green >3x1
parts >3tw
pasture pastureland ley
path route itinerary >3us
fairway >3vb
peak crest top >3wz
square >3x1
point >i
polls >3vh
position place >3vf
position >3vf
position >3vf
site >3vh
post >3vh
landmark >3vh
right >3vh !3vo
left >3vh !3vn
back rear >3vh
quarter
range reach
range >3x1
rear backside >3sk !3u7
region part >i
region >i
unknown >3vv
open >3s7
port
seaport harbor harbour >3vy
mooring berth
vicinity locality neighborhood neighbourhood >3wf
place >3w1
block >3s7
rendezvous >3wz
retreat >3s7
safety refuge >3s7
country
countryside >3w7
scene >3s7
light >3w9
darkness dark shadow >3w9
scenery >3w1
landscape >3wc
seat place >3wl
section >3s7
shrubbery >3s7
side >3us
side >3vu
hand >3wi
site >3x1
space >3s7
air >3vu
stand >3vh
state province
stratum >3uq
corner >3vf
substrate substratum >3ws
surface >3sp
target >3wz
laboratory >3vv
tip >3tt
top upside >3sk
rooftop >3ww
top >3vu
place spot >3vf
township town
tract
subdivision >3x1
terrain >3x1
plot patch >3x1
lot >3x1
venue locale locus >3w9
vertex apex >3u0
direction way >3vb
bearing >3x8
course trend >3x8
trend >3x8
whereabouts >i
sign mansion >3vu
outskirt fringe
reason ground
occasion >3xf
incentive inducement motivator
urge impulse >e
mania cacoethes
compulsion obsession
ethics morals morality >e
conscience scruples >3xl
abyss abysm
agent >6
anion >3z4
ascent acclivity raise climb upgrade >40q !3yg
atmosphere >5k3
bank >40c
bank >40q
barrier >3zg
base >400
bay embayment >3y2
beach >3yr
bed >3zq
bit chip fleck scrap >3yq
bluff >3xs
body
water
brook creek >40v
bubble
burrow >3z0
cape ness >3z9
cave >3yr
cavern >3y7
chain >415
cliff >3yr
coast >40q
continent >3zb
core >3sv
crack cleft scissure >3zy
curtain >3xu
declivity fall downslope >40q !3xq
dregs settlings >40l
earth world globe
electron negatron
ember coal >3yq
filing >3yq
flat >405
floor >3z9
foam froth >3y4
forest woodland timberland >3z9
fragment >400
formation >1
grain >5gi
grinding >5gi
gulf >3y2
hail >1
hill
hillside >40q
hogback horseback
hole >3zy
hole >3zq
hollow >417
ice >1
inlet >3y2
ion >401
island >3z9
knoll mound hillock hummock hammock >3yw
lagoon laguna lagune >3z8
lake >3y2
land earth ground >1
land soil >1
landmass >3z9
ledge shelf >40c
mainland >3z9
mare maria >3vu
mass >3y1
mechanism
meteorite >3zi
meteoroid meteor
micelle >401
micrometeorite micrometeoroid micrometeor >3zh
moon >1
motor >3xo
mountainside versant >40q
mouth >3yr
mouth >3zy
depression >3yr
nature >416
necessity essential requirement requisite necessary
neck >3z9
need >3zs
neighbor >1
nucleus >3sv
ocean >3y2
opening gap >542
paring shaving >3yq
part piece
particle >3y1
track course >3us
pebble >40g
pit cavity >3z0
plain field champaign >3z9
point >409
pond pool >3z8
pothole chuckhole >3z0
promontory headland foreland
pulp mush >3zf
ribbon thread >1
ridge
rent tear >3zy
river >40v
riverbank riverside >3xt
rock stone
saddleback saddle
scraping >3yq
sea >3y2
seashore coast seacoast sea-coast >40n
sediment deposit >b
segment >400
shore >3yr
sill >40g
sky >3xr
slope incline >3yr
soapsuds suds lather >3yo
splinter sliver >3xz
spring fountain outpouring >3yr
steps >402
stream >3y2
strip >400
surface >3uq
swamp swampland
tent >41a
terrace bench
trail >402
trench >3zq
trough >3zq
turf sod sward greensward >3za
unit
universe existence world cosmos macrocosm
valley vale >3zq
wall >1
waterfall >3y2
web >1
world >400
dragon firedrake
nature >6
supernatural occult >6
destiny fate >6
deity divinity god
goddess >41g
messiah christ
devil fiend demon daemon daimon
banshee banshie >41l
spirit
apparition phantom phantasm phantasma fantasm specter spectre >41l
presence >41l
self >7
adult grownup >7
apache >4a5
applicant applier >7
appointee >7
attendant attendee meeter
benefactor helper
constituent >4ma
consumer >4lv
coward >7
creator >7
defender guardian protector shielder
defender >46k
engineer technologist >7
experimenter >4hy
experimenter >7
expert >7
face >7
female >7 !42e
individualist >7
inhabitant habitant dweller denizen >7
native indigen indigene aborigine aboriginal >7
native >7
intellectual >7
lover >7
leader >7 !49s
male >7 !426
national subject >7
peer equal compeer >7
perceiver percipient observer beholder >7
forerunner >7
recipient
traveler traveller >7
worker >7
abbot archimandrite >4kr
abolitionist emancipationist
academic >492
accountant comptroller controller
defendant
ace adept sensation maven mavin virtuoso hotshot star superstar whiz whizz wizard wiz >424
achiever success succeeder >7 !4da
actor histrion thespian >4fr
actor doer >7
actress >42t
addict freak
adjunct >43w
adjutant aide >4e7
administrator >4az
adolescent stripling teenager teen
adulterer fornicator
adulteress fornicatress hussy jade strumpet >431
adversary antagonist opponent opposer >7
adviser advisor consultant >441
advocate advocator proponent exponent >7
advocate counsel pleader >4cq
agent >4hw
aide auxiliary >43v
allocator distributor >442
ally friend >43w !49r
alumnus alumna graduate >4in
amateur >7
amateur >43x !4h1
ambassador embassador >48h
ambassador >4jy
analyst >424
analyst >424
ancestor antecedent >4ci
backer >4fm
appointee >4ez
apprentice prentice
archbishop >44l
architect designer >41y
artilleryman cannoneer gunner >4iz
illustrator >43q
artist >41y
ass >49u
assassin assassinator bravo >4el
asshole bastard dickhead motherfucker prick
assignee >42j
assistant helper help >42l
associate >42g
athlete jock
attacker aggressor assailant assaulter
attendant >43v
aunt auntie aunty !4lr
authority >424
authority >7
auto-mechanic car-mechanic mechanic
baby >4f0
baby babe infant >45y
bachelor >4dp
ballplayer >43x >4gc
bandit brigand >4le
bartender barman barkeep barkeeper mixologist >495
bastard by-blow illegitimate whoreson >4f0
twirler >4fr
batter hitter slugger batsman >447
beast savage brute wildcat >43y
believer worshipper
believer truster
beloved dear dearest honey love >42c
beneficiary donee >42j
besieger >497
besieger >4fu
best >7
bishop >4gw
blackmailer extortioner extortionist >47l
blade >4mx
blond blonde >7
bluejacket sailor >4iz
boatswain bosun >4dv
bodybuilder muscle-builder musclebuilder >7
bodyguard escort >41z
bomber >7
booker >437
shoplifter lifter >4le
bootlegger moonshiner >47l
boss hirer >496
boy >4dp
lad laddie sonny >4do
brother !4j9
brother >4e3
buddy chum crony pal sidekick >4a3
builder >41y
bull bruiser strapper >4dp
cop >4gf
businessman
goat laughingstock >4m1
butter >46k
cad bounder blackguard hound >4m3
calculator reckoner figurer estimator computer >424
caller company >4m6
caller >4c5
campaigner candidate nominee >4gh
candidate >7
canon >4gw
captain >4gf
captain chieftain >42d
captive >8
cardinal >44l
carrier bearer toter >42k
case >7
catcher backstop
cavalryman >4jk
cavalryman trooper >4jk
celebrant >4gw
celebrant celebrator celebrater >7
chambermaid >4dm
champion paladin >41z
champion champ title-holder >4i6
chap fellow fella lad cuss bloke >42e
character eccentric type >41p
chemist >4is
child kid youngster minor nipper tiddler
child >4f0 !4fg
chimneysweeper chimneysweep sweep
chiropractor >4ld
showgirl chorine >47y
chosen >481
chump fool gull patsy sucker >4m1
citizen >42f !49w
civilian >464 !4iz
claimant >41r
classic >43q
clergyman reverend !4cr
clerk >495
clown >46l
clown buffoon >49u
coach tutor >4l2
coach manager
cooperator partner pardner >43w
colleague confrere fellow >43w
colleague co-worker workfellow >43w
collector accumulator >42l
collector aggregator >7
giant titan
combatant battler belligerent fighter scrapper >7
comedian comic >4fr
comedian >42t
commander >42d
commandant commander >4e7
commando >4iz
commentator >4mu
commissioner >4e3
communist commie
commuter >4fh
companion comrade fellow associate >4a3
companion >42k
composer >4em
compulsive >7
concessionaire concessioner
conductor >4em
confidant intimate >4a3
congressman congresswoman representative >4cy
connoisseur cognoscente >441
conservative conservativist >41p !4d1
contemporary coeval >42g
contractor declarer
contributor >4mu
convert >7
conveyer conveyor >4e5
coquette flirt vamp vamper minx prickteaser >4mq
coroner >4c4
correspondent newspaperman newspaperwoman newswriter >4cb
counselor >434
counselor counsellor >4kt
courtier >43z
cousin cousin-german >4ci
cowboy cowpuncher puncher cowman cattleman cowpoke cowhand cowherd
cowboy >4fr
craftsman crafter >41y
craftsman >4h0
creature wight >7
criminal felon crook outlaw malefactor
critic >49b
critic >4h0
cub greenhorn rookie
cultist >49s
cultist >49s
curate minister parson pastor rector >468
customer client >41w
client >45l
cyclist bicyclist bicycler biker
dad dada daddy pa papa pappa pop >49k
dame wench chick >4ag
madam lady gentlewoman >4mq
dancer terpsichorean >4fr
dancer >7
dandy fop gallant clotheshorse >4dp
darling favorite pet dearie deary ducky >42c
date >46u
daughter girl !4jm
deacon >468
deceased decedent departed >7
decorator ornamentalist >43q
democrat >435
dependant dependent >42j
deputy >43v
deputy >4cp
detective tec >4gf
detective >4c4
developer >41y
diabetic >4j5
diagnostician pathologist >4jv
diarist journalist >4mv
diplomat diplomatist >4ez
director manager >42z
director >4kt
disciple adherent >49s
distributor distributer >4ku
doctor doc physician
dodger fox slyboots
donor bestower conferrer >41u
donor >41u
doorman porter >4aq
double-crosser double-dealer traitor
dove peacenik !4ay
redcoat lobsterback >4jk
dramatist playwright >4mu
draw attractor attracter
driver >4f3
driver >42l
drunkard drunk rummy sot inebriate wino
dumbbell boob booby pinhead
dunce dunderhead numskull blockhead bonehead lunkhead hammerhead knucklehead loggerhead muttonhead shithead dumbass fuckhead
eccentric oddball >7
educator pedagogue pedagog >4h0
egotist egoist swellhead
elder senior >41p
employee >42l !496
employer >42d !495
enemy foe foeman >433
engineer >4f3
entrepreneur enterpriser
epicure gourmet gastronome epicurean foodie
evaluator judge >441
inspector >4c4
executioner >4cf
executive >42z
deportee >49w
exploiter user
explorer >7
fan buff devotee lover >49s
farmer husbandman granger sodbuster >41y
father begetter >4fg !4ei
girl >426 !4do
fence >4lj
fink snitch stoolpigeon stoolie sneaker canary
fisherman fisher
flatfoot patrolman >4cp
flutist flautist >4en
foe >4i6 !43a
follower >7 !42d
follower >42k
fool saphead muggins tomfool
forefather father >43i
foreigner alien noncitizen outlander >42k !464
foreigner outsider >4kc
foreman chief honcho boss >4kt
freak monstrosity
freeman freewoman >464
freshman fresher
monk monastic
friend >7
frump dog
gangster mobster >47l
gardener nurseryman
gardener >495
general >4az
author >4dn
genius brain brainiac >42b
gentleman >4dp
geologist >4is
ghostwriter ghost >4mu
behemoth monster colossus
hulk whale
girl miss missy fille >4mq
girl >4mq
girlfriend girl >4mq >42c
girlfriend >4mq >4a3
golfer linksman >4gc
governor >4gi
grandfather gramps granddad grandad granddaddy grandpa
grandma grandmother granny grannie gran nanna
ghoul >4le
grocer >4e4
guard >41z
guerrilla guerilla irregular >4me
guest invitee >4m6
guide >42d
gunman gunslinger triggerman hitman torpedo >4el
guy cat hombre >4dp
gymnast >43x
fathead goof goofball bozo jackass goose cuckoo twat >49u
hawk !48s
head chief >42d
chieftain >42d
headmaster schoolmaster >4gx
hearer listener auditor attender >42h
heaver >4ms
heir inheritor heritor >42j
heroine >2fe
heroine >4mq
highwayman hijacker
hand >4cn
historian historiographer >4in
holder >4fd
homeowner householder >4fd
hope >7
horseman equestrian >4i2
host >41p
hostess >4be
resident >48m
housewife homemaker >4mk
huckster cheap-jack >4iw
humorist humourist
hunter huntsman
husband hubby >4k1 !4mk
hypocrite dissembler dissimulator phony phoney
idealist
idiot imbecile cretin moron changeling half-wit retard
idler loafer do-nothing layabout
scamp monkey >45x
import importee >49w
imposter impostor faker fraud sham pseudo pseud
individual >3
infantryman footslogger >4jk
informant source
inmate >4hz
inpatient inmate >4fj
inspector >4gf
insurgent insurrectionist rebel
designer >4ju
decorator >4ju
interpreter >7
invader encroacher
investigator >424
investor
jerk dork
jewel >7
jeweler >4e4
jeweler jeweller >4dn
jimdandy jimhickey crackerjack >4ef
journalist >4mu
judge >4ez
juror juryman jurywoman
kidnapper kidnaper abductor >47l
killer slayer >7
king >4js !4hh
king world-beater >4i6
relative >7
kin kinsperson family >4ci
knight
bachelor >4ck
knight-errant >4ck
laborer labourer >4ms
lady >4mq
lawman >41z
lawyer attorney >4h0
layman layperson secular !468
learner scholar assimilator >7
lecturer >492
lecturer >4jt
parasite >49s
left-hander lefthander lefty southpaw >4g6
left-hander lefty southpaw >7
legislator >4gi
letterman >43x
liar prevaricator
liberal liberalist >41p !473
liberal >41p
lieutenant >4cp
life >7
linguist polyglot >7
linguist >4is
lookout sentinel sentry scout picket
loon >4bp
loser also-ran !4mo
failure loser nonstarter !42s
lout clod goon oaf lubber lummox gawk
light >4a3
lunatic madman maniac >4j5
lyricist lyrist >4mu
ma mama mamma mom momma mommy mummy >4ei
machine >7
ward-heeler >4gh
machinist mechanic
maestro master >43q
magician prestidigitator conjurer conjuror >4fr
maid maiden >4ag
maid maidservant housemaid
maker shaper >41y
boy >42e !49l
man >42e >41p !4mq
man >42e
man >7
man >4ki
manufacturer producer >4dn
marauder predator vulture piranha >43y
mariner seaman seafarer gob >4if
marksman
marshal >4cp
martyr sufferer >4m0
martyr >4m0
emcee host
mate >8
mayor >4gi
member >43w
merchant merchandiser
messenger courier >42k
bearer >4e5
officer >4iz
miner mineworker >4cn
minister >49e
missionary >4l2
missionary missioner
mistress >4mq
model >43v
hero >42d
ideal nonpareil apotheosis nonesuch nonsuch
modern >7
fiend demon ogre
mother >4fg !49k
mourner griever sorrower lamenter
mover >4ms
murderer liquidator manslayer >47l >4cf
musician >43q
musician instrumentalist player >4fr
nanny nursemaid nurse >4mq
narrator storyteller >4jt
nazi >4i0
neighbor neighbour >7
nephew
neutralist >435
newcomer fledgling fledgeling freshman newbie
novelist >4mu
nymphomaniac nympho
observer commentator >424
officeholder officer >4ez >4ba
official functionary
offspring progeny >4ci
oldster >41p
onlooker looker-on >4jw
operator manipulator >6
orderly >43z
orderly >43z >4jk
ordinary >4cc
outcast castaway pariah
right-hander >4g6
overachiever >4ke
overlord master lord >4ib
overseer superintendent >4kt
owner proprietor >456
owner possessor >7
oyabun >4kt
painter >43q
parent !45y
passenger >42k
passerby passer-by passer
patient >45l >4j5
patriot nationalist >42f
patron frequenter >47s
sponsor >41u
patron >4fc
patroness patronne >4fm
peasant bucolic
peddler pedlar packman hawker >4iw
performer
embodiment incarnation avatar
blighter cuss pesterer gadfly >4lh
petitioner suppliant requester >41r
pharmacist druggist chemist apothecary
philosopher >4in
philosopher >7
physicist >4is
pianist >4en
pilot
pilot >4dv
pimp procurer panderer pander pandar
pioneer >4j0
pioneer innovator groundbreaker
pirate buccaneer
pitcher hurler twirler >447
plagiarist plagiarizer plagiariser pirate >4le
plainclothesman >48b
planner contriver deviser >7
planter >49j
planter >42l
player
playmate playfellow >46u
poet >4mu
policeman officer >4cp
sergeant >4cp
politician politico pol >42d
politician >42d
wretch >4m0
pope pontiff
porter >4cn
positivist rationalist
posseman >4dp
potter ceramicist ceramist
power >6
preacher sermonizer sermoniser >468
predecessor >42i
sponsor >435
president prexy
president chairman chairwoman chairperson
prey quarry target >4m0
priest >468
principal >492
prisoner captive
producer >41y
professional >41p
professional pro >43x !43d
professor prof >42o
proletarian prole worker
promoter plugger
prophet prophesier oracle vaticinator
prosecutor >4ez >4cq
prostitute cocotte whore harlot bawd tart cyprian >4mq
psychiatrist head-shrinker shrink >4jv
psychologist >4is
publisher >4h0
puppy >4mx
pursuer chaser >49t
pursuer >7
peddler >47l
python >41l
quack >48m
queen !4cg
racketeer >47l
ramrod >4fb
rancher >49j
reactionary ultraconservative >473
reader >4in
receptionist >4iu
recruit enlistee >4eu
rectifier >7
regent trustee
registrant >7
record-keeper recorder >4ez
generalist >4in !4ju
reporter newsman newsperson
repository >470
representative
republican >435
researcher investigator >4is
resident occupant occupier >428
controller >7
retailer >4e4 >48l
rider >42k
rifleman >4jk
rifleman >4dw
right-hander righthander >7
rival challenger competitor contender
robber >4le
romantic >4bn
romantic >43q
rotter skunk stinker stinkpot bum puke lowlife git
ruler swayer >7
runner >42k
runner-up >4i6
rustler >4le
sailor crewman
saint angel
saint >41g
salesclerk clerk
salesgirl saleswoman saleslady
satellite planet >49s
savage barbarian
scab strikebreaker blackleg rat >42l
scholar bookman student >42b
schoolboy >4do
schoolgirl >49l
schoolmarm schoolmistress mistress
schoolmate classmate schoolfellow
scientist >7
sculptor sculpturer >43q
secretary >43v
secretary >4az
seller marketer vender vendor trafficker >4e4
senator >4cy
servant >42l
serviceman man !465
settler colonist
sheepherder shepherd
shepherd >468
sheriff >4cp
promoter impresario >44u
sufferer
singer vocalist >4en
sinner evildoer
sir >4dp
sister sis !450
sissy pantywaist pansy milksop >41x
skeptic sceptic doubter >42b
skidder slider slipper >7
skirmisher >46k
slave >7
slave striver >42l
slob sloven pig
stunner knockout beauty lulu mantrap >4mq
smuggler runner contrabandist moon-curser >47l
sniper >4dw
soldier
soloist >4en
son boy !483
songwriter songster >46w
sophomore soph
soprano >4j6
sorcerer magician wizard necromancer thaumaturge thaumaturgist
soul psyche >4jx
sovereign monarch >4ib
speaker talker verbalizer verbaliser
specialist specializer specialiser >424 !4ht
specialist >48m
spectator witness viewer watcher looker >42h
spirit
spokesperson representative voice >435
sportsman sportswoman >43x
fan rooter
spouse partner >4ci
spy >4jw
squatter homesteader nester >4j0
squire >43z
stand-in relief reliever fill-in >42g
statesman solon >4gh
stiff >4dp
stockholder shareholder shareowner >4c5
stoic >41p
storyteller fibber fabricator >4d0
straggler strayer
stranger alien unknown
stranger >7
student pupil educatee
double >4k5
subject case >7
subjectivist >42b
subordinate subsidiary underling >43v
contributor >48o
reader >47s
substitute second-stringer >43x
suburbanite >4hz
heir >4f0
successor >42g
suicide >4cf
superintendent super
superior
superior higher-up superordinate >42d
supervisor >4ks
supplier provider
surgeon sawbones >48m
surrogate alternate replacement >4k5
surveyor >421
survivor >7
survivor subsister
sweetheart sweetie steady truelove >42c
talent >424
teacher instructor >492
teammate mate >43w
teamster trucker >48w
teamster >48x
technician >424
telegrapher telegraphist >4f3
tellurian earthling earthman >428
tenant renter
tenant >4ba
terror >7
theologian theologist theologizer theologiser >4in
therapist healer >424
thief stealer >47l
thinker mind >42b
tiger >7
tormentor tormenter persecutor
tourist tourer holidaymaker >42k
trader bargainer dealer monger >4e4
traditionalist diehard >473
traitor treasonist >47l
tramp hobo bum
transfer >7
trapper >4bk
trooper >4gf
tumbler >4aw
uncle !440
uncle >41u
underachiever underperformer nonachiever >4ke
opener unfastener untier >7
user >7
valet gentleman
veteran old-timer oldtimer >424
veteran ex-serviceman >4iz
veteran >4iz
victim
victim dupe >7
villager >428
villain scoundrel
villain baddie >2fe
violinist fiddler >4en
visitor visitant >42k
voice >4j6
volunteer >42l
volunteer voluntary >4iz
voter elector >464
waiter server
waiter >7
ward >7
warrior >7
watercolorist watercolourist >4ff
weightlifter lifter >43x
whip >4cy
whiteface >46a
widow >4mq
wife >4mq >4k1 !4bl
wigmaker >4dn
wingman >4g0
winner
winner !4d9
witness witnesser >42h >4jt
woman >426 >41p !4dp
woman >426
workman workingman >495
worm louse insect
writer author
writer
yokel rube hick yahoo hayseed bumpkin chawbacon
youth younker
consequence effect outcome result upshot >t
aftermath wake >4my
by-product byproduct >4my
change >4my
harvest >4my
impact wallop >4my
influence >4my
perturbation >4n4
wind >4n4
repercussion reverberation >4my
response >4my
fallout >4my
engine >6
luck fortune chance hazard >t
luck fortune >t
spectrum >3iq
aerosol >4nm
attraction >4nz !4ng
repulsion >4nz !4nf
autofluorescence >4nx
beam ray >4ob
calm >4pf
breeze zephyr air >4pf
bond >4nf
cloud
daylight >4ob
death
deposit sedimentation alluviation
drift impetus impulsion >4nz
easter easterly >4pf
electricity >4nt
energy
work >4nt
flood inundation
firelight >4ob
fluorescence >4ob
fog >4ne
force
friction rubbing >4oy
radiance glowing >4ob
gravity gravitation >4nf
gust >4pf
hail >4oo
haze >4ne
heat >4nt
induction inductance
lamplight >4ob
life
biology >4o9
light
lightning
resonance >377
magnetism >4nf
thaw >4pe
mist >4ny
meteor >4ob
monsoon >4pf
moonlight moonshine >4ob
sunlight sunshine sun >4ob
sunbeam sunray >4ni
necrosis >4no
potential voltage
downfall >4pe
pressure
head >4op
pull >4nz
push thrust >4nz
radiation >4nt
rain rainfall >4oo
downpour cloudburst torrent pelter soaker >4ou
drizzle mizzle >4ou
reflection reflexion
resistance
impedance resistance resistivity
sprinkle sprinkling
shear >37m
smoke fume >4ne
snow snowfall >4oo
flurry >4p3
spark arc
conduction conductivity
stress >4nz
tension >4p7
strain >37m
twilight >4ob
thunderbolt bolt >4oc
draft >4pf
voltage emf
weather
wind >4pe
crop >9
spore
pine >5m0
flower bloom blossom
flower
catkin ament
bud >4pj
pollen >4ph
hilum >3vf
peony paeony >4pk
pink >4pk
honesty satinpod >4q2
radish daikon
poppy >4pk
composite >4pk
bur burr
grass
bent bent-grass >4pw
cane >4r8
corn maize
cheese cheeseflower
althea althaea hollyhock
herb
vegetable >4q2
madrona madrono manzanita
manzanita >4r3
galax galaxy beetleweed coltsfoot >4q2
beech >4r2
beech beechwood >5m0
oak >4r2
oak >5m0
mast >4re
ash >4r2
lilac >4r3
banana >4q2
locust >5m0
broom >4r3
rhubarb >4q2
dock >4q2
rose rosebush >4r3
brier brierpatch >3r4
whitethorn may
blackthorn sloe >4r3
coffee >4r2
elder >4r3
mahogany >4r2
mahogany >5m0
willow >4r2
maple >5m0
bugle >4q2
potato >4r1
tomato >4q2
tobacco >4q2
verbena vervain >4pk
weed
crop harvest >i2
veil velum
vine
tree
shrub bush
butt >518
cutting >4r8
treetop >3wy
axis >4r8
stem
blade >4ri
bulb >4r8
fruit
seed >4rb
bean >4rc
nut >4rc
kernel meat
berry >4rb
grape grapevine >4r1
leaf leafage foliage
scale >4ri
branch >4r8
limb >4rk
stick >4rl
bough >4rl
trunk >4r8
ownership >p
community >4rp
proprietorship proprietary >4rp
property belongings >q
things >4rs
estate land acres demesne
lease rental letting >4rs
money
pile megabucks >4rw
estate >4rs
plantation >4ru
acquisition
purchase >4s0
bargain buy steal >4s1
income !4sm
revenue receipts >4tr
royalty >4sq
profit profits earnings >4s3
winnings win profits !4tp
take takings proceeds yield >4s3
loot booty pillage plunder prize
inheritance
bequest legacy >4sc >4sa
gift >4s0
dowry dowery dower >4sc
aid >4sc
scholarship >4se >4sh
grant >4se
prize award >4sc
present >4sc
contribution >4tr
contribution donation >4sc
incentive >4sq
outgo expenditure !4s3
expense disbursal disbursement >4so
cost >4sm
overhead >4sn
payment >4so
overpayment >4sq
wage pay earnings remuneration salary
subscription >4sq
refund >4sq
reward >4sq
ransom >4so
share portion part percentage
ration >4sx
allowance >4sx
slice >4sx
interest stake >4sx
fee >4t1
cut >4sx
allotment allocation >4sx
appropriation >4um
benefit >4sq
gratuity tip pourboire baksheesh bakshish bakshis backsheesh
penalty >4sq
retribution requital >4t8
installment >4sq
price terms >4so
valuation >4tb
charge >4so
fare >4td
tax taxation
exemption >4to
duty tariff
fee
commission >4ti
toll >4ti
tuition >4ti
rate >4td
loss >4tr
deduction
losings losses !4s7
circumstances >q
sum amount
figure >4tr
resource
investment
stock >4u1
venture >4tu
security protection
hedge hedging >4tx
coverage >4tr
insurance >4tx
capital
funds finances
pocket >4u2
treasury exchequer >4u2
pork >4t5
fund >4um
savings >4u6
trust >4rs
support keep livelihood sustenance >4tt
comforts amenities conveniences >4u9
maintenance >4u9
subsistence >4u9
store fund
reserve stockpile
treasure
fortune >4uf
diamond >16l
pearl >16l
credit >4sq !4up
draft
check cheque >4uk
money
boodle bread clams dinero dough gelt kale lettuce lolly lucre loot moolah pelf shekels simoleons wampum >4um
currency
cash >4sq !4uj
cash >4uo
change >4uq
coin
dime >4us
nickel >4us
penny cent >4us
copper >4uv
bill banknote greenback
dollar clam >4ux
debt
loan >4uz
principal >4uz
ledger leger
entry
credit >4v3
dividend >4s6
balance >1n3
purse >4tr
value >s
checkbook chequebook
certificate
bond >4va
convertible >4va
budget >2e6
budget >4u6
absorption >4xb
absorption >4wq
accretion accumulation >4wn
aeration >4wq
blaze blazing >4wf
blooming bloom
blossoming flowering florescence inflorescence anthesis >4wj
blowing >4wy
activity
buildup >4vh
capture >4wq
centrifugation >4wq
equilibrium >4vs
reaction
chromatography >4wq
civilization civilisation
cohesion >4wj
combustion >4wu
condensation >4wq
convalescence recuperation recovery
convection >4wq
cooling chilling
decay >4w5
decay >4wq
decline diminution >4w5
rot rotting >4w2
decrease decrement !4wn
demand !4xc
development evolution
diffusion >4wq
distillation distillment >4wq
drift >4wq
elimination excretion excreting voiding
evolution phylogeny phylogenesis
feedback >4wq
filling >4wh
fire flame flaming >4vw
flare >4wf
flow >4wq
growing >i1
growth growing maturation development ontogeny ontogenesis
growth >4w7
hatch hatching
heating warming
increase increment growth !4w5
loss >4w3
maturation ripening maturement
action
neutralization neutralisation >4vs
operation
oscillation >4wq
oxidation oxidization oxidisation >4vs
percolation infiltration
perspiration sweating diaphoresis sudation hidrosis >4vn
polymerization polymerisation
processing
proliferation >4wj
proliferation >4wn
reduction reducing >4vs
refining purification >4wy
refrigeration infrigidation >4w0
release >4wq
rooting >4wj
lookup >4ws
secretion secernment
sink >4wq
slump drop-off falloff
smoke >4xk
sorption >4wq
supply !4w6
survival >4wq
thaw melt thawing melting >4wm
transpiration >4wq
transpiration >4vn
transport >4w8
ultracentrifugation >4vq
unfolding flowering >4w7
vaporisation vapor evaporation
vegetation >4wj
zymosis zymolysis fermentation fermenting
enough
fill >4xn
number
unit
constant >4xp
coefficient >4xr
count >4xp
complement >4xt
prime >4xp
score >4xp
duck >4xw
par >4xw
record >4xp
cardinal >4xp
frequency >4y0
point >4xq
advantage >4y2
degree arcdegree
gallon gal
gallon congius
milliliter millilitre ml cc
liter litre l
candle candela
gee g-force
inch in
foot ft
finger fingerbreadth
peak
micron micrometer
millimeter millimetre mm
centimeter centimetre cm
meter metre m
decameter dekameter decametre dekametre dam dkm
pound quid
atmosphere atm
pound lb
milligram mg
gram gramme gm g
integer >4xp
square >4xp
dividend >4xp
divisor factor >4yp
remainder >4xp
one-half half
one-third third
one-fourth one-quarter quarter quartern
one-tenth tenth
nothing nil nix nada null aught naught zero zilch zip zippo
digit figure >4yp
zero nought cypher >4yz
one ace single unity >4yz
two >4yz
couple pair twosome twain couplet distich duo duet dyad duad >4z2
three trio threesome leash triad trine trinity ternary ternion triplet tercet terzetto trey deuce-ace >4yz
four tetrad quatern quaternion quaternity quartet quadruplet >4yz
five cinque quint fivesome quintuplet pentad fin >4yz
six sixer sise sestet sextuplet hexad >4yz
seven sevener heptad septet septenary >4yz
nine niner ennead >4yz
ten tenner decade
twelve dozen
hundred century
thousand chiliad grand thou
million meg
increase gain
accretion >4zf
footstep pace step stride
hairsbreadth hair whisker
scattering sprinkling
spray spraying
minimum >4ye !50c
basin basinful
basket basketful
bin binful
bottle bottleful
box boxful
bucket bucketful
can canful
case caseful
cup cupful
flask flaskful
glass glassful
handful fistful
jar jarful
pail pailful
shovel shovelful spadeful
split >4zp
handful smattering
drop drib driblet
droplet >503
dose dosage
load loading
shred scintilla whit iota tittle smidgen smidgeon smidgin smidge
tinge mite soupcon
hatful heap lot mass mickle mint mountain muckle passel peck pile plenty raft slew spate stack
battalion multitude pack
flood deluge >509
maximum >4ye !4zl
million trillion zillion jillion gazillion bazillion
reservoir >50g
ocean sea
supply
tons dozens heaps lots scores stacks loads rafts slews wads oodles gobs scads lashings
room way >1v6
parking >50i
volume >s
volume >s
capacity content >50k
relationship >p
partnership >50n
function map mapping
expansion >50p
transformation >50p
rotation >50r
operator >50p
identity >50t
foundation >p
basis >50v
connection >p
bond >50x
link nexus
bridge >50x
involvement >50x
comprehension >511
relevance relevancy >50x
applicability pertinence pertinency >513
active
inflection inflexion
paradigm >516
part portion component >p
detail particular item >518
unit >518
member >518
remainder residual residue residuum rest >518
leftover remnant >51c
kinship >p
sympathy >51e
kinship >p
lineage filiation >51g
brotherhood >51g
proportion
content >51j
scale >51j
percentage percent pct >51j
ratio
abundance >51n
average >51n
efficiency >51n
frequency >51n
magnitude >51n
productivity >51n
turnover >51n
incidence >51r
control >p
direction >1v6
frontage >51x
north northward
northeast northeastward
east eastward
southeast southeastward
south southward
southwest southwestward
west westward
correlation correlativity
interdependence interdependency
interrelation interrelationship interrelatedness >p
synchronism synchrony synchronicity synchroneity synchronization synchronisation synchronizing !52a
asynchronism asynchrony desynchronization desynchronisation desynchronizing !529
first >5c4
third >5c4
tenth >5c4
last >5c4
scale >341
index >52f
comparison >p
norm >341
opposition oppositeness >p
contrast >52j
polarity >52j
polarity >52j
contradiction >52j
dialectic >52n
contrary >52j
reverse contrary opposite >52j
change >p
gradient >52r
plane >j
flare >j
figure >j
line >j
distortion >j
curve >52w
bend crook turn >52y
pit fossa
niche corner
cone conoid
circle >53c
circle >j
arc >52y
disk disc saucer
ring halo annulus doughnut
spiral >52y
helix spiral >52y
eccentricity >51n
swirl vortex convolution
ellipse oval
square foursquare
triangle trigon trilateral
triangle >j
tortuosity tortuousness torsion contortion crookedness >52x
buckle >52x
arch >52y
angle >542
inclination >53j
groove
rut >53l
bulge hump swelling gibbosity gibbousness jut protuberance protrusion extrusion excrescence
altitude >1xd
symmetry
ball globe orb
column tower >j
rim >53t
boundary edge bound >52w
margin border perimeter >53t
periphery fringe >53t
brink verge >53t
incision prick
wrinkle crinkle seam line
fold crease plication crimp
stria striation >53l
vacancy vacuum >542
space >i
hole >542
point dot >536
pore >543
spur spine acantha
mold stamp
sac pocket
condition >g
condition status >g
health >54a
mode >54a
participation >54a
silence >54a
situation >54a
niche >55l
nomination >54a
place shoes >54f
situation >g
relationship >g
relationship >g
account >54l
company companionship fellowship >54q
acquaintance acquaintanceship >54l
affiliation tie tie-up >54l
friendship >54l
romance >54k
membership >54l
affair affaire liaison amour
utopia >g
challenge >54j
complication >54j
crisis
environment >54j
equilibrium >54j
strait straits
picture scene >54j
prison >54j
rejection >54j
way >54a
degree level stage point >g
ladder >555
acme height elevation peak summit meridian tiptop top >555
extent >555
plane >555
ordinary >549
circumstance >54a
event case >55b
hinge >55b
thing >54j
congestion over-crowding
office power >g
status position >g
equality equivalence equation par >55h
tie >55i
rank >55h
place station >55k
standing >55h
championship title
precedence precedency priority
handmaid handmaiden servant
footing terms >55h
retirement >55h
being beingness existence >g
actuality >55s
reality realness realism >55t
fact >55u
reality >55t
truth verity trueness >55t !562
eternity timelessness >55s
coexistence >55s
presence >55s !563
occurrence >560
falsity falseness !55x
absence >5d9 !560
life >55s
animation life aliveness >55s
skin >565
survival endurance >565
subsistence >567
death >g
life >55s
ghetto >56a
marriage matrimony wedlock
employment employ >g !56e
unemployment >g !56d
order >g
tranquillity quiet >56f
stability >56f !56m
peace >56f !574
agreement accord !575
consensus >56j
anarchy lawlessness
instability !56h
confusion
bluster >56n
chaos pandemonium bedlam topsy-turvydom topsy-turvyness >56n
commotion to-do hoo-ha hoo-hah kerfuffle
turmoil upheaval >56q
earthquake >56q
incident >56q
storm tempest >56q
tumult tumultuousness uproar garboil >56q
combustion >56v
discord strife
upheaval
ferment fermentation unrest >56y
violence >56y
hostility enmity antagonism >g
conflict >g
clash friction >572
war >571 !56i
disagreement dissonance >572 !56j
illumination >g
light lighting >576 !578
dark darkness >576 !577
lightlessness blackness black >578
blackout brownout dimout >578
shade shadiness shadowiness
shadow >57b
gloom somberness sombreness
spirit >3bn
embarrassment >57e
ecstasy rapture exaltation >57e
gratification satisfaction >57e
happiness >57e
ecstasy rapture
sadness sorrowfulness
mourning bereavement >57k
purity sinlessness innocence >54a
guilt guiltiness >54a
complicity >57n
criminalism criminality criminalness >57n
freedom >g
autonomy liberty >57t
self-government self-determination self-rule >57r
independence independency >57q
liberty >57q
license >57u
latitude >57u
discretion >57u
enslavement captivity
slavery thrall thralldom thraldom
captivity imprisonment incarceration immurement
dependence dependency >g
reliance >581
polarization polarisation >54a
balance >54z
tension >584
poise >54z
motion >g
shaking shakiness trembling quivering >587
stream >587
action activity activeness >g
behavior behaviour >58a
operation >58a
play >58a
swing >58a
arrest halt stay stoppage
lethargy lassitude sluggishness
deadlock impasse stalemate standstill
fatigue weariness tiredness
exhaustion >58i
wakefulness sleeplessness
sleep slumber
sleep sopor
readiness preparedness >g
ready >58n
crossroads >54x
alertness alerting
anger angriness
rage >58r
excitement excitation fervour
desire
materialism philistinism >58u
hunger hungriness
starvation famishment >58w
parturiency confinement lying-in travail childbed
vim vitality
juice >58z
blush flush rosiness
disorder
ailment complaint ill >592
illness unwellness malady sickness !5d4
addiction dependence dependance dependency habituation
collapse prostration >594
breakdown crack-up >596
disease >594
vacuolization vacuolisation vacuolation >54a
mimesis >598
rheumatism >598
seizure ictus raptus
paroxysm fit convulsion
influenza flu grippe
blindness sightlessness cecity
gonorrhea gonorrhoea clap
tuberculosis
consumption phthisis >59h
arthritis
rheumatism >59j
goiter goitre struma thyromegaly >598
cyst >59n
pathology
fibrosis >59n
lesion >59n
ulcer ulceration >59p
tumor tumour neoplasm
ketonemia ketosis acetonemia >5a2
rabies lyssa madness
tularemia tularaemia yatobyo
injury hurt harm trauma
abrasion scratch scrape excoriation >5a1
bite >5a1
bleeding hemorrhage haemorrhage >59v
shiner mouse
tan suntan sunburn burn
wound lesion >59v
symptom >2bm
abscess >5a2
enlargement >g
swelling puffiness lump >5a4 >5a2
bloat >5a5
edema oedema hydrops dropsy >5a5
congestion >5a2
hyperemia hyperaemia >5a8
pain hurting >5a2
ache aching >5aa
agony suffering excruciation >5aa
burn >5aa
headache cephalalgia >5ab
sting >5aa
sting stinging >5aa
tenderness soreness >5aa
torment >5aa
laminitis founder
nausea >5a2
scar cicatrix cicatrice >5a2
fever febrility febricity pyrexia feverishness >5a2
atrophy >5a2
diarrhea diarrhoea looseness >5a2
anemia anaemia >5a2
anxiety anxiousness
nerves
strain >5ar
tension stress >5as
mania
delirium frenzy fury hysteria >5au
neurosis neuroticism psychoneurosis
lunacy madness insaneness
disturbance perturbation upset
fret stew sweat lather swither
dither pother fuss tizzy flap
depression !5b4
blues megrims vapors vapours >5b1
melancholy >5b1
elation !5b1
panic scare >5aq
fit tantrum conniption
irritation annoyance botheration
impatience >5b7
spell trance
fascination captivation >5b9
difficulty >54a
predicament quandary plight >5bb
fix jam mess >5bb
stress strain >5bb
problem >5bb
recognition acknowledgment acknowledgement
separation >g
isolation >5bh
loneliness solitariness >5bi
alienation estrangement >5bi
privacy privateness secrecy concealment >5bi
bosom >5bl
discontinuity >5bh !5bt
connection connectedness
contact >5bo
coherence coherency cohesion cohesiveness >5bo
conjunction conjugation colligation
association
continuity >5bq !5bn
improvement >54a !5bv
decline declination >54a !5bu
development >5bu
neglect disuse >5bv
omission >5bx
maturity matureness >g
parenthood parentage
youth >5bz
childhood puerility
grade level tier >5c4
rank >55h
leadership >55h
prominence >55m !5cc
importance grandness >55m
emphasis accent >5c7
stress >5c8
eminence distinction preeminence
prestige prestigiousness >55m
obscurity >55m !5c6
honor honour laurels >55m
glory glorification >5cd
fame renown >5cd
esteem respect >5cd
stature >5cg
repute reputation >5cd
name >5ci
fame >5ci
shame disgrace ignominy
humiliation >5cl
reproach >5cl
dominance ascendance ascendence ascendancy ascendency control >54a
domination mastery supremacy >5co
dominion >5co
absolutism tyranny despotism >5co
monopoly >5co
monopoly >m6
bane nemesis
comfort comfortableness >54a !5d0
relief >5cv
reprieve respite >5cw
solace solacement >5cv
convenience >5cv
discomfort uncomfortableness >54a !5cv
inconvenience incommodiousness >5d0
malaise unease uneasiness >5d0
wellbeing well-being upbeat eudaemonia eudaimonia >5dw
health wellness >5d3 !594
misery wretchedness miserableness
suffering woe >5d5
anguish >5e2
need >54a
lack deficiency want >5d8
dearth famine shortage >5d9
necessity >5d8
urgency >5db
hurry >5dc
imperativeness insistence insistency press pressure >5dc
solidity
vacuum vacuity
grace >g
damnation >g
perfection flawlessness >g
polish refinement >5dj
integrity unity wholeness >g
completeness >5dl
entirety entireness integrality totality >5dm
comprehensiveness fullness >5dm
works >5dn
failing weakness
fatigue >5dq
flaw >5dq
fault flaw
crudeness crudity primitiveness primitivism
fate luck lot circumstances >549
prosperity successfulness
success >5dw !5e3
misfortune >5dv
adversity hardship >5dy
gutter >5dy
catastrophe disaster >5dz
distress >5dz
failure >5dv !5dx
bankruptcy >5e3
liquid liquidness liquidity
solid solidness
possibility possibleness >55s
potential potentiality >5e7
prospect >5e8
opportunity chance >5e7
hearing >5ea
room >5ea
throw >5ea
despair desperation >54a
dejection >5b1
nadir >5dz
purity pureness >54a !5ei
impurity impureness >54a !5eh
contamination taint >5ei
boom >5em
depression slump >54x
prosperity
obligation >g
wealth wealthiness !5eq
affluence richness >5eo
poverty poorness impoverishment !5eo
privation want deprivation neediness >5eq
order >54a !5ev
trim trimness
dirt grime soil grease grunge
disorderliness disorder >54a !5es
mess messiness muss mussiness >5ev
clutter jumble muddle fuddle welter smother >5ev
obstruction blockage
context circumstance >54y
setting scope >54y
milieu surroundings >54y
sphere domain area orbit field arena >54y
kingdom land realm >5f2
lap >5f2
province responsibility >5f2
showcase >5f0
street >54y
climate clime
atmosphere >4pe
fog fogginess murk murkiness >5f9
calmness
stillness windlessness >5fb
lull quiet >5fb
cloudiness overcast
climate mood >54a
atmosphere ambiance ambience >54a
spirit tone feel feeling flavor flavour >5fg
unsusceptibility immunity >54a !5fl
immunity >54a
exemption freedom >5fi
susceptibility susceptibleness >54a !5fi
capability capacity >5fl
reactivity >5fl
moisture wet
safety >54a !5fs
security >5fp
killer >6
danger >54a !5fp
danger >6
hazard jeopardy peril risk endangerment >5ft
menace threat >5ft
vulnerability >5fs
tension tensity tenseness tautness >54a
fitness !5g0
repair >54a
unfitness softness !5fy
infirmity frailty debility feebleness frailness valetudinarianism >5g0
disability disablement handicap >5g0
putrefaction rot
decomposition disintegration
disintegration >5g2
ruin ruination
end >g
darkness dark >54a
light illumination >54a
malady >54a
automation >54a
hiding >5bl
motivation >54a
utilization >g
chemistry >a
material stuff >a
impurity dross >5jr
atom molecule particle corpuscle mote speck >5gg
ammunition >5gg
floccule floc >5gg
mixture >a
alloy metal >5gl
composition >5gl
solution >5gl
suspension >5gl
plastic >5lo
polyethylene polythene
acetone propanone
acid >5j2
anionic >5lx
alkali >5j2
atom >a
group radical >415
element >a
metal >5gy
aluminum aluminium >5gz
argon >5gy
calcium >5gz
carbon >5gy
chlorine >5gy >5k3 >5k9
radiochlorine >5h4
chromium >5gz
copper >5gz >5j5
germanium >5gy
helium >5gy
hydrogen >5gy >5k3
iodine iodin >5gy >5k9
iron >5gz
lead >5gz
mercury quicksilver hydrargyrum >5gz
nickel >5gz
nitrogen >5gy >5k3
oxygen >5gy >5k3
potassium >5gz
silver >5j5
tin >5gz
tungsten wolfram >5gz
zinc >5gz
mineral >5gg
molecule >415
charcoal >5k2 >5h3
gasoline gasolene gas petrol >5k2 >5kb
ore >5hn
reactant >5iv
rock stone >5gg
gravel >5ht
adhesive >5gg
paste >5gn
alcohol >5kn
alkali >5ld
protein
albumin albumen
enzyme >5hz
fibrin >5hz
substrate >a
steroid >21h
diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol
ivory tusk
hide fell
leather
alligator >5i8
buckskin >5i8
buff >5i8
kid kidskin >5i8
morocco >5i8
fur pelt
lapin rabbit >5ie
sable >5ie
squirrel >5ie
ash >5la
phenothiazine thiodiphenylamine
beebread ambrosia >5gn
agent >6
buffer >5j2
polybutylene polybutene
carbohydrate saccharide sugar
graphite plumbago >5h3
pencil >5ip
carbon >5kx
steel >5gm
cement >5j3
chaff husk shuck stalk straw stubble
chemical >5gg
chrome >5h6
clay >5jh
coal
lignite >5iy
complex >5j2
compost >5gn
compound >5iv
concrete >5kz
conjugate >5go
conductor >5gg
contaminant contamination >5gg
coolant >5kl >5il
diamond adamant >5h3
dilution >5go
distillate distillation >5kn
exhaust fumes >5k3 >5jr
concentrate >5hr
dust
air >5k3
breath >5je
earth ground >5gg
soil dirt >5jg
water >5km
nectar >21e
eluate >5go
infusion extract >5go
injection injectant >5go
emission >5gg
feces faeces stool ordure dejection
crap shit shite poop turd >5jo
droppings dung >5jo
waste >5gg
sewage sewerage >5jr
effluent wastewater >5jr
garbage refuse scraps >5jr
debris dust junk rubble detritus
fallout >5jd
fiber fibre >5gg
filling fill >5gg
foam >5gg
formulation preparation >5j2
radical >5gw
fuel
gas >5kk
glass >5lo
crystal >5lo
glycerol glycerin glycerine >5hx
goitrogen >5j2
grease >5kv
halogen >o
homogenate >5gg
hydrocarbon
ice >5k5
frost hoar hoarfrost rime >5kc
ink >5kn
intermediate >5iv
fraction >5iv
jade jadestone
linen >5kx
lint >5jx
fluid >b
fluid >a
liquid >5kk
liquid >5kl
liquor >5kn
log >5m0
lumber timber
manifold >5kx
marble >5ht
mud clay >5jh
sludge slime goo goop gook guck gunk muck ooze >b
oil
ozone >5k3
paper >5gg
packing wadding >5gg
paving pavement
system >b
phosphate orthophosphate >5ld
fluorescein fluoresceine resorcinolphthalein
pigment
lake >5l3
plaster >5gl
polyphosphate >5ld
powder pulverization pulverisation >5lo
product >5iv
protease peptidase proteinase >5i1
residue >b
rubber caoutchouc
rain rainwater
salt >5j2
gunpowder powder
chloride >5j2
sand >5jh
hemoglobin haemoglobin
hemosiderin haemosiderin >5l3
antibody >5hz
agglutinin >5lj
poison toxicant
determinant epitope >3vk
snow >3uq
solid >b
soup >5gn
vapor vapour >5gp
cholesterol cholesterin
stucco >5l5
tissue >5kx
vitamin >3gi
wallpaper >5kx
wetter surfactant
detergent >5lw
builder >5gg
wicker >5m0
wood
hardtack >4qp
board plank >5kq
emanation >b
essence >a
period
hours >5m5
hours
present nowadays >k
now >5m8
times >5m5
past yesteryear >k !5md
history >5mb
future futurity >k !5mb
time >5m5
day >5me
dead >5me
continuum >k
history >5mh
time >2b5
duration >k
duration continuance >5m5
span >5ml
time >1vo
workweek week
leisure
vacation holiday >5mp
picnic >5mq
honeymoon >5mq
leave
pass >5mt
life lifetime life-time lifespan >5m5
life >5m5
life >5m5
millennium >5m5
past >5m5
birth >5pm !5n3
incipiency incipience >5pm
death >5pn
death dying demise >5pn !5n0
grave >5n3
infancy babyhood
childhood
boyhood >5n6
twenties mid-twenties
twenties >5od
fifties mid-fifties
fifties >5od
sixties mid-sixties
sixties >5od
adulthood maturity
years eld geezerhood
day
tomorrow >5ng
today >5ng
yesterday >5ng
morrow >5ng
eve >5ng
day
date >5ng
festival >5m5
day daytime daylight >5m5 !5nv
morning morn forenoon >5m5
noon midday noonday noontide >5on
dinnertime suppertime
afternoon >5np
evening even eventide >5np
night nighttime dark >5m5 !5np
night >5m5
midnight >5on
dawn dawning aurora daybreak dayspring sunrise sunup cockcrow >5on !5nz
sunset sundown >5on !5ny
twilight dusk gloaming gloam nightfall evenfall crepuscule crepuscle >5on
week hebdomad >5m5
weekend >5m5
rag >5o1
payday >5nm
calendar >284
deadline >5o8
anachronism mistiming misdating
point >s
holiday >5nm
year >5m5
year twelvemonth yr >5m5
year >5m5
decade decennary decennium >5m5
century >5m5
quarter-century >5m5
month
lunation >5og
month >5m5
term >5m5
sentence >5oj
session >5oj
hour hr
hour >5mj
minute min
second sec s
season >5m5
fall autumn >5oq
spring springtime >5oq
summer summertime >5oq
winter wintertime >5oq
season >5m5
years >5m5
eternity infinity >k
drought drouth >5m5
moment instant >5o8
pinpoint >5oz
time >5oz
while >5me
moment mo minute second >5me
heartbeat instant jiffy trice twinkling wink >5p3
era epoch >5m5
day >5p5
generation >5m5
anniversary >5nm
birthday >5p8
birthday >5nn
chapter >5qn
age >5p5
inning frame >2da
top
half >2da
today >5m8
tonight >5m8
yesterday >5mb
millennium >2fz
tomorrow >5md
tempo pacing
beginning commencement outset get-go start kickoff showtime offset >5o8 !5pn
end >5o8 !5pm
finale finis finish last close >5pn
evening >5m5
tail >5pn
termination expiration expiry >5pn
limit >5pn
threshold >5pm
interval >s
time >5m5
pause suspension >5pu
lapse >5pw
blackout >5pw
delay postponement wait >5pw
extension >5pz
interlude >5pu
rest >5pw
letup lull >5pw
deceleration >5qk
deathrate mortality >5qk
flow >5qk
flux >5qk
frequency frequence oftenness >5qk
hertz cps >5qk
mph >5qk
pace gait >5qk
rpm rev >5qk
spacing >5qk
speed velocity >5qk
tempo >5qk
airspeed >5qe
c >5qe >4xr
mph >2b5
attendance >5q8
rate
cycle round >5pu
period >5pu
phase stage >5m5
apogee culmination >5qn
tenure incumbency >5oj
shift >5m7
go spell tour >5qq
trick >5qq
watch >5qq
watch >5m5
honeymoon >5m5
prime peak heyday blossom efflorescence flush >5m5
then >5o8`;
