/** Written by bench/make-thesaurus.ts from WordNet; see thesaurus.ts for its form and WORDNET.md for its licence. */
export const VERBS = `
breathe
choke >0
burp belch >6p
sigh suspire >0
exhale expire breathe_out >0 !6
exhale give_forth emanate >6p
breathe_in >0 !4
pant puff gasp heave >e
cough >a
whoop >8
cough_out spit_out >6o
snort >4
wheeze >0
chuff >e
blow >4
yawn >0
sniff >6
blink wink nictitate nictate
bat >h
wink >1uv
blink blink_away
squint >2l
squint >2h
wince >2l
twitch jerk
act behave do
quack >p
menace >p
make >p
swagger bluster >p
romanticize >p
sentimentalize sentimentize sentimentise >p
play >p
act play act_as >p
shake didder
shiver shudder
rest !11
be_active move !10
sleep kip slumber >10 !1g
snooze drowse doze
sleep_late sleep_in >12
hibernate >12
drowse >10
snore saw_wood saw_logs >0
fall_asleep dope_off flake_out drift_off nod_off drop_off doze_off drowse_off !1c
bed_down bunk_down
get_up rise
get_up >3tx
wake_up awake arouse awaken wake come_alive >80 !18
awaken waken wake_up arouse >7d
reawaken >1d
affect >7d
wake !12
stay_up sit_up >1g
hypnotize hypnotise mesmerize
bring_to bring_back >1d
stimulate arouse energize perk_up >1f
perk_up perk gain_vigor >5u
faint swoon pass_out >1n
zonk_out pass_out black_out >80
come_to >80
recreate reanimate revive vivify revivify >1k
strain >1f !1r
relax unstrain unlax make_relaxed >1f !1q
relax unwind >80
sit_back >1s
warm_up loosen_up >6a
stretch extend >1q
spread-eagle >1v
exsert stretch_out put_out extend hold_out stretch_forth >1uv
crane >1v
smile >2l
grin >1z
beam >1z
smirk simper >1z
snicker snigger >2a
giggle titter >2a
crack_up >2a
collapse >48
fall_over go_over >26
cackle >2a
chuckle chortle laugh_softly >2a
laugh express_joy express_mirth >3gk !4a
convulse >2a
sneer >1z
sneer >1r4
frown glower >2l
glower glare >2g
stare >47m
look >58n
scowl >2e
shrug >1uv
clap >1uv
grimace >1bf
mop mow >2l
blow >6o
hawk >8
shower >2q
bathe >2r
cleanse clean >2y
wash >2r
scrub scrub_up >2s
rinse >2s
shave >2y
comb >2y
arrange do coiffe coiffure >2y
groom >gu
primp dress >30
dress_up fig_out fig_up deck_up gussy_up fancy_up trick_up deck_out trick_out attire get_up rig_out tog_up tog_out >34
dress >34
groom >gu
melt_off slim slim_down >80
dress get_dressed >6t !3c
hat >3f
try_on >3f
wear >5ah
wear bear >5ah
dress clothe enclothe garb raiment tog garment fit_out apparel >80 !3c
jacket >39
shirt >39
undress discase uncase strip strip_down disrobe peel >a3 !39 !34
peel_off >3e
take_off >3c
put_on get_into don >34
slip_on >3f
coat >39
costume >39
robe >39
wear have_on
fertilize >7d
conceive >80
beget engender father mother sire generate bring_forth >344
ejaculate >6o
reproduce procreate >344
multiply >3p
give_birth bear birth have >3ci
litter >3r
miscarry
incubate >3p
emasculate demasculinize demasculinise >3w
sterilize desex fix
sterilize sterilise
hatch >li
irritate >bp !41
inflame >bp
soothe >42 !3z
relieve alleviate >bk
massage >54
hurt
suffer >58n !47
have >45
be_well >58n !45
suffer sustain have >45y
wail whimper mewl pule >4a
cry weep >3gk !2a
bawl >4a
sob >4a
sniffle blubber blub >4a
sweat sudate perspire >4r
exude exudate transude ooze_out >4r
reek >4f
stream >4f
secrete release >4f
water >4i
injure wound >44
trample >4k
trouble pain >44
torture torment >4k
pull overstretch >4k
micturate piss pee pee-pee make_water relieve_oneself wee wee-wee pass_water >4r
wet >4p
excrete egest eliminate >6o
defecate ca-ca crap make >4r
bleed hemorrhage >6o
tire wear_upon tire_out weary wear_out wear_down fag_out
exhaust tucker tucker_out >4u
tire weary fatigue jade >5t
vomit vomit_up sick be_sick regorge retch puke barf upchuck throw_up >4r !4y
keep_down !4x
choke >45
choke >2n8
freeze >52
suffer >58n
gnash >2np
treat care_for
irrigate >54
doctor >54
nurse >54
administer dispense >54
cure heal >5a
help aid >bk
comfort ease >42
remedy relieve >54
drug dose
narcotize narcotise >5d
inunct oil anele embrocate >1l3
bleed leech phlebotomize phlebotomise >54
inject >58
cup >54
sicken come_down >be
contract get >5j
catch >5k
infect >up
infect >4mg
mutilate mar
sprain turn wrick >4k
cripple lame
disable incapacitate handicap >4k
hock >5r
deteriorate degenerate >be !5u
recover convalesce >bi !5t
lapse recidivate >na
languish >5t
rot >5t
grow develop get acquire >6t
spring >5y
sprout >5y
pupate >5y
work_up get_up >5y
revitalize >bk
resuscitate revive >1j
resurrect upraise >64
resurrect >3wu
scab >68
heal >bi
poop_out peter_out run_down >4w
exercise work_out
train >6a
exercise work >4sz
warm_up >6c >4sz
tone_up strengthen >6a
spit ptyalize ptyalise spew spue >a
spit_out >a
harm >4k
salivate
drivel slabber slaver slobber >6i
blush crimson flush redden
pale blanch blench
sun sunbathe >2z3
sunburn burn
discharge eject release
emit >6o
joke jest >p
feel >58n
run_down run_over >4k
change !6x
convert >7d
receive >6u
reconvert >6u
stay remain rest >58n !6t
keep_out >6x
keep_up keep_abreast follow
make get >7d
render >70
get let have >70
have >6t
take_turns >4pg
alternate >78
counterchange transpose >7d
crackle >78
change alter vary
move >78
glaze glass_over >6t
revolutionize >7d
turn grow >6t
change alter modify
demythologize demythologise >7d
bring land >7d
secularize secularise >80
citrate >80
equilibrate >80
leave leave_alone leave_behind let_alone >5jo
affect bear_upon bear_on touch >7d
tell_on >7k
turn reverse >6t
switch_over switch exchange >7m
tie >7p
shape form >7d
tabulate >7p
roll >7p
strike >7p
crystallize >7p
twist >7p
round round_off >7p
square square_up >7p
round_off round_down round_out >7d
purse >7v
pooch pooch_out >7y
change_state turn >6t
fall >80
fall_off fall_away >pt
suspend >7d
resuspend >83
sober_up >87
sober_up >87
become go get >80
adjust conform adapt
follow conform_to >3c0
readjust readapt >88
reconstruct >7d
readapt >88
decrease diminish lessen fall !8s
taper >8d
drop_off >8d
increase >7d !r6
augment >8g
build_up >8g
enlarge >8g
up >8g
rise go_up >cz
soar >8l
rise jump climb_up >6t
jump >qg
accrue >8s
ease_up let_up >7d
ease_up ease_off slacken_off >8d
increase !8d
gain >8s
enlarge >cz
augment >cz
gain >qg
snowball >8s
raise >8g
accumulate cumulate conglomerate pile_up gather amass >8s
run_up >4li
assimilate >88
acculturate >91
detribalize detribalise >92
assimilate >7d
change exchange convert >98
utilize >95
commute >7d
replace >353
refurbish freshen_up >353
revamp >353
revitalize revitalise >353
consolidate >cc
shake >ck
renew >9g
straighten_out >bi
restore >353
revive resurrect >9g
revive >i6
change >34
modify >6t
update >9k
update >9k
modify >aa
enrich >bk !9r
develop >bk
round_out fill_out >9o
deprive >be !9o
throttle >9o
remove take take_away
harvest >9t
extirpate >9t
undress >9t
clean pick >9t
pick >9t
clear_up >9t
muck >9t
lift >9t
tear_away tear_off >9t
take_off >9t
take_away take_out >9t !aa
pit stone >9t
knock_out >9t
degas >9t
unclutter clear >7d
overload >rq
add >8s !a4
adjoin >aa
add_on >aa
include >aa
mix mix_in >aa
put_on >aa
put_on >aa
inject >aa
insert inclose stick_in put_in introduce >2v4
cup >ai
feed feed_in >ai
slip >ai
punctuate >aa
string >aa
activate >7d
activate >7d
reactivate >ao
jazz_up juice_up pep_up ginger_up >as
enliven liven liven_up animate >1k
compound combine >aa
milk >3kj
milk >aa
denude bare denudate strip >ax
clear >9t
clear >344
burn_off >aw
moderate >qv
mitigate >r6
qualify >9k
remodel >7d
correct >7m
remediate remedy amend >b4
edit >7d
edit cut edit_out >7d
black_out >b6
tame >7d
break >6t
spoil >9k
misuse abuse >277
fracture >bc
worsen decline >80 !bi
slip drop_away fall_away >be
lapse backslide >bf
suffer >be
better improve >80 !be
turn_around pick_up >bi
better improve amend ameliorate meliorate >7d !bp
turn_around >bk
upgrade >bk
degrade cheapen >bp
iron_out straighten_out put_right >bk
worsen aggravate exacerbate exasperate >7d !bk
deteriorate >br
decay crumble >6t
decompose >2sa
decompose rot molder moulder >y3
spoil >y3
mold mildew >6t
exsiccate dry_up >c6
lyophilize lyophilise
preserve >37j
marinade marinate >j7
can put_up >by
wet >7d !c6
soak souse >c1
flood >2au
moisten dampen >c1
parch >c6
dry dry_out >7d !c1
dry dry_out >6t
lock >ca !c9
unlock >cb !2kg !c8
engage >2ap !cb
disengage >80 !ca
strengthen >6t !ci
strengthen beef_up fortify >7d !ck
confirm >cd
reinforce reenforce >cd
back_up >154
bolster bolster_up >cf
weaken >8d !cc
fade >ci
weaken >7d !cd
cripple >ck
dilute thin thin_out >ck
intensify deepen >8s
redouble >cn
intensify compound deepen >8s
heat_up screw_up >cp
fan >cp
blunt >ck
water irrigate >c1
distill >6t
distill extract >344
enhance heighten raise >cp
enhance >bk
touch_up >cx
grow >8s
grow >en
subside lessen >ci
pare pare_down >r6
reduce >d4
restrict limit bound confine throttle
tie >d4
mark_off mark_out >d4
limit circumscribe confine_to >r6
hold_down >d7
keep_down >d7
cap >d7
hamper >d4
restrict curtail curb >d7
abridge >dc
boil_down >r6
boil_down >8d
concentrate >80
reduce come_down boil_down >5a7
deoxidize deoxidise reduce >6t !dj
oxidise >7d >6t !di
oxidise oxidize oxidate >6t
rust >dk
pole >di
reduce >dr !do
blow_up enlarge magnify >8g !dn
shrink contract >8d !43b !dq
stretch >cz !dp
shrink reduce >r6
shrivel shrivel_up shrink wither >8d
dry_up >ds
reduce >o6
consolidate >m0
consolidate >dy
weld >dy
merge >7d
abridge foreshorten abbreviate shorten >r6 !1s0
foreshorten >ij
condense concentrate >dz
telescope >e1
let_up slack_off die_away >8d
grow >eq
double >e9
redouble >e5
triple >e9
quadruple >e9
multiply >8g
senesce age >en
age >en
progress come_on come_along advance get_on get_along shape_up >en
age >7d
ripen >eg
ripen >7d
mature maturate grow >en
find_oneself >eg
evolve >en
work_out >eq
work_out >eq
derive >344
derive >ei
develop >cz
build_up work_up build progress >en
work_up ramp_up >8g
develop make_grow >7d
incubate >en
melt mellow_out >6t
encrust >ra
effloresce >et
swell swell_up tumesce >ew
expand >cz
break >ey
damage >7d
total >ey
disturb >ey
smite >ey
devastate >3h9
hurt injure >ey
repair mend fix bushel doctor furbish_up restore touch_on >bk !2lx
tinker >f4
fill >f4
overhaul modernize >353
patch patch_up >f4
impair >ey
bulge protrude
bulk >fa
puff_up puff_out >ev
inflate >x6
inflate expand amplify >8g
puff_up >fe
reform >bk
ossify >80
ossify >7d
dwindle dwindle_away dwindle_down >8d
lower >r6
get_well get_over bounce_back >bi !fm
get_worse relapse >80 !fl
paralyze paralyse
mobilize marshal >2mr
mend heal >bi
stabilize >7d
stabilize >6t
sensitize sensify sensibilize sensibilise >7d
inure >fv
prepare_for >ft
accustom >7d
teach >fv
corrode rust >br
corrode rust >ey
erode eat_away >ey
erode gnaw gnaw_at eat_at >br
tidy tidy_up clean_up neaten straighten square_away >g4
make make_up >g1
order >2sq
order >2sq
rearrange >2sq
alphabetize alphabetise >2sq
bleach >g9
bleach bleach_out decolor decolour decolorize decolourize decolorise decolourise discolorize discolourise discolorise
whiten white !ga
blacken black !g9
turn >7c
dye
color colorize colorise colourise colourize color_in colour_in >7d
brown >gd
stain >gc
dip >gf
stain >7d
tint tinct >gd
redden
blush >gj
escalate intensify step_up >8g !gn
redouble >gl
weaken step_down >r6 !gl
radiate >6p
light illume illumine light_up illuminate
spotlight >gp
cut_off >1ed
mutilate cut_up >ey
curtail >ij
fancify beautify prettify >bk
dress_up window-dress >gu
blossom blossom_out blossom_forth unfold >en
bloom blossom flower >en
effloresce >gx
spike_out >en
mollify >ck
tune >h4
calibrate graduate >h4
tune tune_up >h4
adjust >7d
zero_in >h4
readjust reset >h4
attune >h4
adjust >hg
gear >hg
pitch >hd
set >h4
reset >hb
set >7d
keynote >hd
regulate >h4
adapt accommodate >78
fit >hg
fit >7p
qualify >4r2 !hk
disqualify unfit >7d !hj
tailor >hg
domesticate tame >hg
harden >9k
widen >8s !ht
widen >7d
widen >78
flare_out flare >ho
constrict constringe narrow >p7
narrow >6t !ho
taper_off >ht
dilate distend >ho
explode burst
explode break_loose >80
explode detonate blow_up set_off
fulminate >hy
go_off >hw
dynamite >hy
erupt belch >hw
erupt flare_up break_open burst_out >cn
break_out >4m
burst split break_open >jj
thrive flourish expand >cz
boost >8g
obliterate efface
darken >7d !id
blind >i9
darken >6t
black_out blacken_out >ib
brighten >7d !i9
obscure >7d
blot_out obliterate veil >7d
sharpen >h4
expense write_down
lengthen >cz
shorten >pz !in
cut_short >ij
broaden >8s
broaden >x4
lengthen >8g !ij
prolong protract extend draw_out >in
elongate stretch >in
bake >iy
brown >iy
coddle >iy
fire >iq
bolster >rq
baste >c4
crispen toast >m8
blanch parboil >iy
cook
simmer >j8
roast >iy
barbeque barbecue cook_out >j5
fry >iy
frizzle >j2
saute >j2
grill >iy
hibachi >j5
steep
boil >6t
broil oven_broil >j5
dialyse dialyze >2sa
disperse scatter
grind mash comminute
mill >jc
powder pulverize >o1
powderize pulverize powderise >o1
unravel >o1
shatter >jk
shatter >ey
break separate come_apart
break >3z5
fracture >jk
smash dash >jk
knock_down >jm
crack >6t
snap crack >jj
crack >jo
crush
bruise >jr
arise come_up >ju
happen hap go_on occur pass come_about take_place
result >ju
intervene >ju
proceed go >ju
drag_out >jx
come >ju
fall >ju
anticipate >ju
come >58j
develop >ju
recur repeat >ju
come_off go_over >ju
come_around roll_around >ju
happen materialize materialise >ju
happen befall >ju
come >5ax
befall bechance betide >ju
concur coincide >ju
erupt break_out >58q
bud >58q
begin start_out start set_about set_out commence !l1
break_out >58q
jump_off >ke
get_to >ke
attack >ke
break_in >ke
plunge launch >ke
embark >ke
take_up >kl
get_cracking bestir_oneself get_going get_moving get_weaving get_started get_rolling >ke
begin lead_off start commence !l1
inaugurate usher_in >ko
set_off >ko
carry_over >5c7
resume >5f4
resume >6t
persevere persist hang_in hang_on hold_on >5f4
plug >ku
stick_to stick_with >ku
pass_away >58t
lapse >58t
go_out >58t
finish_up fetch_up end_up wind_up finish >4pg
end terminate >7d !ko !ke
culminate >l1
stem stanch staunch
stamp_out kill >l1
snap >2k5
dissolve >l1
buckle warp
germinate bourgeon burgeon_forth sprout >d0
germinate >e4
burgeon >cz
bud >en
root >cz
die decease perish go pass_away expire drop_dead croak snuff_it >80 !li
buy_it pip_out >ld
go >pt
leave leave_behind
drown >ld
be_born >80 !ld
cloud_over >80
mist mist_over >2au
bloat >ev
break break_off discontinue stop >l1
hold_on >lu
cut_short break_short break_off >lu
hang_up >lo
drop >5f6
freeze suspend >lu
bog_down bog >lm
bog >r4
break >l1
adjourn recess >58t
punctuate >1ed
condense distil
sublime >6t
condense >9t
unify unite merge >su
league >4y0
federalize >4y0
federate federalize >m0
cool chill >80 !ma
cool cool_off >6t
overheat >ma
cool chill cool_down >7d !m8
heat heat_up >7d !m7
overheat >m8
hot_up heat_up >80 !m4
warm >7d
warm_up >6t
warm warm_up >6t
cauterize cauterise burn >54
freeze >80 !mh
boil >7d
boil >80 !mf
freeze >7d
thaw unfreeze unthaw dethaw melt
defrost deice de-ice >mj
burn >80
burn_down burn_up go_up >ml
smolder >ml
sear scorch >m8
sizzle >mo
singe swinge >mt
burn fire burn_down >307
cremate >mr
blacken sear
blister vesicate >ev
blister >7d
switch change_over shift >7d
permute commute transpose >7m
convert change_over >7d
transform transmute metamorphose >6t
transmute >7d
transform transmute >7d
translate >7d
metamorphose transmogrify >7m
convert >6t
reform reclaim >7d
convert >7d
invert reverse >7d
invert >14k
invert >7d
revert return retrovert turn_back >7m
personalize personalise >7d !nc
depersonalize depersonalise >7d !nb
devastate >307
harry ravage >307
enfeeble debilitate >ck
enervate >ck
pine_away languish >ci
soften break
deaden >ni
stifle dampen >4u5 !v9
suffocate >5a7
choke_off choke_down choke_back >sj
dull >6t
sharpen >cn
sharpen >cp
strap >2dy
flatten drop >7d
acclimatize acclimatise acclimate >88
synchronize sync >h4
blend mix conflate immix fuse coalesce combine merge
absorb >nu
melt >nu
mix_in >nu
conjugate >nu
admix >nu
crumble >o1
disintegrate !ss
fold >ss
disintegrate decay decompose
disintegrate >7d
magnetize >7d
simplify >7d !o8
complicate refine rarify elaborate >7d
complicate >7d !o6
structure >oa
organize organise coordinate >2sq
interlock mesh >oa
centralize centralise concentrate >7d !od
decentralize deconcentrate decentralise >7d !oc
socialize >of
prepare ready gear_up set >7d
precondition >of
fix >of
mount >of
set_up lay_out >of
prime >of
communize >oo
communize communise bolshevize bolshevise >7d
modernize modernise develop >6t
nationalize >7d
naturalize >7d
naturalize naturalise >hg
adopt >4ds
settle locate
colonize >os
settle take_root steady_down settle_down >fr
roost >ou
resettle >os
emigrate >3kq
steady calm becalm >fr
equal equate >7d
stiffen >7d !p5
ossify petrify >p0
stiffen >6t !p4
stiffen tighten tighten_up >d4
relax >ci !p2
loosen loose >7d !p0
relax >p5
tighten >6t
tighten >7d
slacken >ci
absent remove >pt
evanesce fade blow_over pass >pt
fade wither >pt
appear !pt
manifest >pd
gleam >pl
come_on come_out turn_up surface show_up >pd
emerge >pd
burst >ph
get_on be_on >1td
flash >pd
appear come_along !pu
fulminate >pl
turn_out >pd
appear come_out >k7
pop_out burst_out >pd
reappear re-emerge >pd
emerge >pd
break_through come_through >pd
disappear vanish !pd
disappear >58t !pl
die_out die_off >pt
minimize >r6 !px
maximize >8g !pw
maximize maximise >27n
reduce cut_down cut_back trim trim_down trim_back cut >r6
slash >pz
thin_out >pz
thin_out >8d
thin >pz !q6
thin >80 !q5
thicken >80 !q4
thicken >7d !q3
thicken inspissate
decline go_down wane >8d
dip >q8
wear_on >q8
heighten >8g
heighten rise >8g
shoot_up >8s
drop >q8
slump fall_off sink >qe
wax mount climb rise >8s !qj
wax >8s !qi
wane >8d !qh
wane >8d !qg
magnify amplify >8u
fail go_bad die conk_out break break_down >6t
give_way yield >6t
blow_out burn_out >ql
wrap_up
roll_up furl
branch_out broaden >78 !qs
vary motley
specialize narrow narrow_down >78 !qq
specialize >9k
accelerate speed_up speed quicken >cn !r1
decelerate >7d !qy
retard >qv
deaden >7d
accelerate speed speed_up >7d !qv
rev >8g
rev_up step_up >8g
decelerate slow slow_down slow_up >8d !qu
check retard >7d
slow slow_down slow_up slacken >ci
slow slow_down slow_up >r1
slacken slack_up >r6
decrease lessen minify >7d !8g
diminish >r6
quicken >v9
jell set congeal
harden >6t
harden >6t
melt melt_down >rg
freeze_out freeze_down
react >80
build >bk
dissolve break_up
dissolve fade_out fade_away >80
empty >80 !rp
clean_out clear_out >rl
evacuate >rl
empty >7d !rq
populate >rq
people >rm
drain >rl
fill fill_up >80 !ri
fill fill_up make_full >7d !rl
heap >rq
overfill >rq
replenish refill fill_again >rq
prime >rq
suffuse >6t
wash_down flush_down >rx
flush >42b
sluice >c2
complete >rq
complement >5eg
saturate >7d
match >h4
service >h3
homogenize >oz
homogenize >80 !s7
homogenize homogenise >80 !s7
curdle clabber clot >80 !s6 !s5
clot coagulate >80
clot coagulate >7d
sour >80
rush hurry >1de !sd
rush hasten hurry look_sharp festinate >4pg
delay detain hold_up >r1 !sb
stall >sd
buy_time >sd
stay detain delay >r2
hush >6t
hush silence still shut_up >sj
suppress stamp_down subdue conquer >51a
inhibit >4wo
silence >sj
squelch quell >sj
flatten flatten_out
flatten >7p
align aline line_up adjust
realign realine >sp
coordinate >h4
integrate incorporate >2sk !o1
re-incorporate >ss
integrate >80
standardize >51d
wear wear_off wear_out wear_down wear_thin >bq
wilt droop >br
wilt >ci
neutralize >ck
eliminate annihilate eradicate wipe_out >2iw
cancel_out >t2
eliminate >34b
knock_out >t2
drown >t2
cut_out >t2
excise >t5
sparkle >58n
rationalize >t2
perfect >bk
polish round_off polish_up brush_up >t9
polish refine fine-tune >bk
refine >vt
precipitate >80
purify make_pure distill >bk
purify purge >7d
purify >6t
blow >7p
cup >7p
mar impair >ey
snuff_out extinguish >t2
stamp >tk
stub_out crush_out extinguish press_out >l1
obliterate >a4
drown >2iw
massacre slaughter mow_down >2iw
erase >2iw
automate >7d
systematize systematise systemize systemise >g4
codify >ts
finalize finalise nail_down >l1
reconcile >h4
reconcile conciliate
compartmentalize compartmentalise cut_up >2zp
complete finish >l1
get_through wrap_up finish_off mop_up polish_off clear_up finish_up >ty
round_out finish_out >ty
culminate climax >58t
crown >u1
follow_up follow_out carry_out implement put_through >ty
adhere >u3
settle_on >3ja
glue >2k1
fix >2h1
polarize >2zq
polarize >2zp
polarize polarise >7d
adulterate dilute >bb
water_down >ub
water_down >cm
doctor doctor_up >ub
strip >9t
vent ventilate
glorify >7d
justify >h4
measure >20d
meter >uj
pace >uj
clock time >uj
click_off >3a9
fathom >uj
pollute foul contaminate >2y5
contaminate >7d
isolate insulate >51e
segregate >ur
insulate >7d
weatherstrip >ut
keep_apart set_apart isolate >2zp
seclude sequestrate withdraw >ur
maroon >ur
let >7j
isolate >4e8
preisolate >uz
boost advance supercharge >8g
saturate >rq
calcify >80
calcify >ra
urbanize >7d
urbanize urbanise >7d
cleanse >4om
fertilize >9o
stimulate excite >7k !nk
irritate >v9
fertilize fecundate fertilise >7d
federalize federalise >od
clarify >7d
stratify >2sq
lapidify petrify
mark >7d
mottle dapple
crisscross >vg
star asterisk >vg
flag >vg
tip >vg
disable disenable incapacitate >7d !vn
enable >7d !vm
equip >vn
buffer >9k
pick_up >vs
foreground highlight spotlight play_up >vs
bring_out set_off >1we
process treat >7k
dose >vt
sulphur sulfur >vt
run >vt
facilitate ease alleviate >549
mystify >if
bubble >6p
foam froth fizz effervesce form_bubbles >vz
interrupt disturb >4pg
interrupt disrupt >1eg
cut_short >w2
iodinate >7d !w5
de-iodinate >9t !w4
upset >2as
archaize archaise >7d
translate >3kd
inform >7d
receive get find obtain incur >6t
take >wa
assume acquire adopt take_on take >6t
re-assume >wc
parallel collimate >7d
ritualize ritualise
camp >7d
conventionalize conventionalise >7d
cure >by
cure >ra
recover go_back >na
rally rebound >wk
dawn >6t
issue emerge come_out come_forth egress
leak >wn
lower lour
detract >pz
poison >7d
sentimentalize >1iq
revamp >f4
romanticize >7d
redden >gd
unscramble >7d
pall >6t
move go >6t
settle >9p
lead_up >34v
break_through crack >40o
open open_up >4nq
open open_up >jt
broaden extend >8g
extend >7d
expand >8j
stretch >x4
emasculate castrate >ck
come >6t
suspend set_aside >7d
dress dress_out >37j
catch >6t
bring_home >497
catch_on >6t
develop grow >6t
outgrow >xf
transform >7d
broil bake >m8
poach >iy
lift raise elevate >7d
dignify >xk
fly >6t
harshen >7d
develop evolve >6t
flow_out >xq
emanate >3k9
dinge batter
animize animise animate >7d
come_back return >pq
erupt break_through push_through >pd
turn_on >6t
mutilate murder >1io
shift >4hh
run >87
break_into >6t
save make_unnecessary >4wo
lift >bk
switch change
decay >6t
commute >6t
swell >8s
transpose >y7
shift >7d
shift >6t
brush >9t
sputter >7d
mix >at
draw >7d
make >7d
swing >6t
take >87
lull calm_down >si
prostrate >7d
advance >bk
break >87
settle >87
energize energise >7d
shake >7d
outmode >7d
spice spice_up >7d
salt >yo
leap >y2
veer >mw
shorten >7d
run_out >58t
inflate >7d
fold_up >6t
patent >7d
scrap >6u
deepen >8j
recede >6t
ebb >yz
calcify >6t
leave_off >5f6
sensitize >7d
conjugate >6t
evaporate >6t
evaporate vaporise >7d
expectorate clear_out drive_out >9t
mature >6t
nationalize nationalise >7d
recommend >7d
sentimentalize sentimentalise >7d
subordinate >wp
transfigure glorify >7d
vivify >7d
scorch >mr
scorch sear singe >ml
subtract >pz
damage >6t
grok comprehend savvy grasp apprehend >zl
lie_low >48x
understand
sense >zt
catch get >zl
figure >zj
catch_on get_wise get_onto cotton_on twig get_it >zj
touch >zl
digest >zj
understand realize see
perceive >zs
dawn come_home get_across sink_in penetrate
appreciate take_account >zs
do_justice >4hb
recognize know >16s
write_off >1hi
understand >16h
extrapolate >132
understand interpret translate >zl
sympathize empathize empathise understand
know cognize cognise
know
know
know experience live >465
relive live_over >106
master >105
learn larn
relearn >109
catch_up >109
learn hear get_word get_wind pick_up find_out discover see
wise_up >10c
wise_up >1if
trip_up catch >10c
learn study read take
audit >10g
engross engage occupy >3i5
steep immerse engulf engross absorb >19u
espouse embrace sweep_up >16s
take_up fasten_on hook_on seize_on >10k
absorb assimilate ingest take_in >109
apprentice >10o
train >10g
train develop prepare educate >1i7
drill >10p
memorize memorise con learn >110
understudy alternate >10r
indoctrinate >1i7
revolutionize revolutionise >10t
cram grind_away drum bone_up swot mug_up swot_up bone >110
drill practice practise >10g
inculcate infuse
din >10x
hold >174
study >109
study
major >111
remember recall call_back call_up recollect think !114
forget blank_out !113
remember think_of !116
forget !115
recognize >113
remind
nag >118
reminisce >11b
remember think_back
commemorate immortalize immortalise >118
commemorate mark >56s
leave >4jv
jilt >11i
abandon give_up
sell_out >11g
leave
abandon forsake desolate desert >11i
walk_out >11j
forget >11m
neglect omit miss leave_out overlook !11p
exclude except leave_out leave_off omit >t2 !16n
pass_over skip skip_over >11m
attend_to !11m
neglect ignore disregard
err mistake slip
slip_up trip_up >11r
mistake misidentify >11u
identify >117
type >11u
identify place >17v
date >17v
confuse confound >11t
misconstrue misinterpret misconceive misunderstand misapprehend be_amiss >127
stump >125
blur obscure >7d
clear crystallize crystallise crystalize crystalise sort_out illuminate elucidate >1qw
puzzle_over >12l
confuse befuddle confound >58n
perplex puzzle mystify baffle bewilder flummox nonplus amaze dumbfound >124
riddle >125
interpret construe >zl
reinterpret >127
take read >127
misread misinterpret >129
read >127
reread >12b
panel >15v
make_out >zl
read >1r1
dictate >12f
read >1p7
read >127
misread >12i
skim_over >12b
think cerebrate
think_out >187
philosophize philosophise >12l
chew_over think_over meditate ponder contemplate muse reflect mull mull_over speculate >12l
think suppose imagine reckon guess >19k
assume presume >19k
reason >12l
theorize >12r
theorize >12r
speculate theorize theorise conjecture hypothesize hypothesise suppose >19k
reconstruct retrace >12u
reason reason_out conclude >12l
solve figure_out puzzle_out lick >zl
answer resolve >12x
guess >12x
answer >12x
induce >12w
deduce infer deduct derive >12w
establish base found
calculate cipher compute reckon figure >12r
process >134
miscalculate >134
recalculate >134
average average_out >134
square >13g
cube >13g
factor >134
factor factor_in factor_out >4ar
add >134 !13f
foot foot_up >13d
subtract deduct >134 !13d
multiply >134 !13h
divide fraction >134 !13g
interpolate extrapolate >134
differentiate >134
analyze analyse break_down dissect take_apart !13l
synthesize synthesise >at !13k
synthesize >6t
analyze analyse study examine canvass
diagnose >13n
diagnose >13n
explore >13o
plumb >13q
survey appraise >13n
measure mensurate measure_out >17p
research search explore >1f2
re-explore >13u
cast_about beat_about cast_around >13u
explore >1f2
pioneer >13x
discriminate know_apart >140
distinguish separate differentiate secern secernate tell tell_apart >11w
label >140
distinguish mark differentiate >1s3
identify key key_out describe name
catalogue >14a
compare >13n
compare liken equate >4ar
reconsider >177
reconsider >177
come_round come_around >6t
classify class sort_out separate >14h
refer >14a
reclassify >14a
stereotype stamp >14a
group >14a
regroup >14e
lump >14e
categorize categorise >12r
grade >16d
rate rank grade place >15h
reorder >14j
outclass >14m
subordinate >14j
place come_out >14o
rank >58n
sequence >14j
downgrade >14j !14r
upgrade >14j !14q
rate >16d
contrast >140
collate >145
check look_into check_out suss_out check_over go_over check_into >13n
check check_off mark_off tick_off >14z
see check insure ensure ascertain assure >14z
authenticate >1hr
verify >154
prove demonstrate establish show shew >154 !158
prove_oneself >150
lay_down establish make >344
prove >150
confirm corroborate substantiate support affirm
document >154
invalidate !157
validate >154 !156
disprove confute !150
refute rebut >158
falsify >158
digest endure stick_out bear stand tolerate brook abide suffer put_up >1g9
accept live_with >15b
stand_for >15b
bear_up >15b
take submit
sit_out >15b
evaluate pass_judgment judge >12l
stand >15h
misjudge >11r
underestimate underrate >15j !15l
overestimate overrate >15j !15k
judge >17s
estimate gauge approximate guess judge >134
misgauge >15n
place put >15n
give >15n
lowball underestimate >15n
approve >15h !15u
frown_on frown_upon >15u
disapprove >15h !15s
choose take select pick_out >17p
draw >15v
dial >15v
pick >15v
elect >15v
cull_out winnow >15v
skim_off >15v
assign set_apart >15v
detail >162
schedule >185
time >164
book >164
slot >164
single_out >15v
choose prefer opt
choose >15h
slant weight
dispose >17x
measure evaluate valuate assess appraise >15h
standardize standardise >16d
reassess reevaluate >16d
bethink >12o
believe >16s !16m
hold >1w5
credit >170
believe >16j
believe >16h
disbelieve discredit >16q !16h
include >177 !11n
count >16n
rule_out eliminate winnow_out
reject >15h !16s
repudiate >16q
accept >15h !16q
receive >16s
reprobate >16q
doubt >16m
doubt >16y
discredit >1g3
distrust mistrust suspect >16m !170
lean >170
trust >16h !16y
rethink >174
about-face >171
surmise >132
think believe consider conceive >15h
think_of repute regard_as look_upon look_on esteem >174
feel >174
see consider reckon view regard >174
like >177
identify >177
favor >177
abstract >177
romanticize romanticise glamorize glamourise
deem hold view_as take_for >177
respect esteem value prize prise >177
assay >13n
value >17v
overvalue overestimate >17g !17i
undervalue underestimate >17g !17h
review reexamine >13n
look_back retrospect >11b
review go_over >4ao
brush_up refresh >113
audit scrutinize inspect >13n
screen >13n
decide determine
will >17p
seal >17p
decide settle resolve >l1
decide >1dq
resolve >17p
determine set
determine >58z
determine shape influence regulate >364
reshape >17x
time >17x
index >17x
see >1h4
contemplate >1ay
brood dwell >3dl
study meditate contemplate >12l
plan >12l
chart >185
plan be_after >18k
aspire aim shoot_for >187
overshoot >188
hope go_for >187
project propose >185
offer >18b
introduce >18b
frame draw_up >185
conspire cabal complot >18i
conspire collude >4q4
scheme intrigue >18i
plot >185
scheme >185
intend mean think
aim purpose purport propose >18k
want >1cj
intend destine >185
design >18n
slate >18n
mastermind organize >185
choreograph >18q
map >13x
chart >38w
plat plot >38w
entertain think_of toy_with flirt_with think_about >182
play >1ay
calculate estimate reckon count_on figure forecast >15h
miscalculate misestimate >15j
bet depend rely >170
aim direct >18n
associate tie_in relate link colligate connect >12l
correlate >191
identify >191
debate >1h4
conclude >l1
find feel >12w
pin_down peg_down nail_down narrow_down narrow specify >17w
rule decree >17p
overrule overturn override overthrow reverse >198
presuppose >1q6
presuppose >12q
postulate >19b
insist assert >19c
react respond >4pg
respond >19e
greet >19e
explode >19e
accept >19e
answer >19e
expect anticipate >15h
expect look await wait
look_forward >19l
look_to >19l
anticipate foreknow foresee >104
tell >12z
believe trust >19k
discover find >10c
rake_up >19r
ferret_out >19r
concentrate focus center pore rivet >12l
rivet >10i
recall >19u
think >19u
occur come >59w
allow >18x
budget >134
allow appropriate earmark set_aside reserve >4fg
mind >1az
beware >49d
amaze astonish astound >1a6
dazzle >1a4
surprise >3do
catch >1a6
flabbergast boggle >1a6
impute ascribe assign attribute >15h
impute >1a9
credit >1a9
personify >1a9
accredit credit >1a9
blame >1a9
impress >3do
recognize realize agnize agnise >103
elicit >132
penetrate fathom >zl
trace follow >13n
wonder inquire enquire >1er
internalize internalise interiorize interiorise >1a9
think_of mean >191
demarcate delimit >d4
demarcate >140
plumb >uj
draw make
concenter concentre focus >sp
give pay devote >12l
reconcile >16s
observe keep
resolve solve >134
align array >15i
believe_in >16h
consider take deal look_at >1az
think_about >12l
abstract >1ay
implant >1bh
date date_stamp >2fk
awaken >3do
analyze analyse
hold >3gz
re-create
drink_in drink >10j
keep_note >115
clutch >3h9
pay >15b
carry >16n
calibrate >13t
classify >1be
attribute >15h
communicate >4q4
shrug_off >1g3
communicate pass pass_along put_across >4fm
relay >1bh
project >1bf
reach contact >1bf
reach_out >4q4
draw_out >1bl
get_across put_over >1bh
order >1ce
reorder >1bo
place >1bo
destine fate doom
order tell enjoin say >1cf
order prescribe dictate >1by
force thrust >50z
begin >1r1
clamp >1by
sting >1bu
inflict bring_down visit impose >1bf
furlough >1g9
direct >1bs
direct >1id
talk_down >1c1
instruct >1bs
saddle >1c9
overburden >1c4
overwhelm flood_out >1c4
mandate >4rc
mandate >1bt
command require >1bs
command >53l
general >1ca
officer >1ca
ask >1ce
request ask_for bespeak call_for >1bh
request >1cd
requisition >1c9
page >1yo
petition >1ce
demand >1ce
appeal invoke >1ce
ask require expect >1cj
claim take exact >5ab
claim >1w7
contend postulate >1cn
purport >1cn
disown repudiate >16q
claim take >1w5
crave >1cw
supplicate >1cw
supplicate >1ce
supplicate >1ci
beg implore pray >1cx
plead >1ck
bid beseech entreat adjure >1cx
pray >1d0
commune >1bf
plead >1w4
profess >1w4
intercede mediate intermediate liaise arbitrate >1d5
solve >1d6
negotiate talk_terms >1h8
settle square_off square_up determine >1x4
close >l1
settle >1gh
agree >1fu
bargain >1d9
reconcile patch_up conciliate settle >1gh
propitiate appease >1db
apply >1ce
urge press >1lk
push bear_on >1de
nudge >1df
persuade >1dq !1dp
badger >1dh
sell >1dh
blaze_away >1uk
keynote >1uk
talk_into >1dh
wheedle cajole blarney coax sweet-talk inveigle >1dh
win_over convince >1dh
dissuade deter >1lk !1dh
induce stimulate cause have get make
encourage >1dq
let >1dq
lead >1dq
prompt inspire instigate >1dq
argue reason >1dy
re-argue >1dv
argue indicate >1dy
present >1w2
argue contend debate >1sn
pettifog bicker squabble brabble >1dz
brawl wrangle >1e3
clamor >1cj
quarrel dispute scrap argufy altercate >1dz
fall_out >1e3
oppose >1dz
controvert contradict >1ha
assure >1dh
influence tempt >1dh
hex bewitch glamour witch enchant jinx >57f
magnetize mesmerize mesmerise magnetise bewitch >1e8
importune insist >1cw
besiege >1eb
interrupt disrupt break_up cut_off >lm
pause intermit >1ed
rest >1ee
chime_in put_in butt_in chisel_in barge_in break_in >1ed
digress stray divagate >1rq
continue go_on carry_on proceed >1sj
go_ahead plow_ahead >4pg
solicit accost >4kt
solicit beg >1ce
entice lure tempt >1fi
snare >1em
lead_on >1em
ask >1tx
pry >1nk
question query >1nk
spy snoop sleuth >4ae
investigate inquire enquire >1f0
quiz test >1ev
examine >1er
catechize >1ev
catechize catechise >1i7
reinforce reward >1i7
question >1nk
probe examine >1f2
grill >1ev
investigate look_into >13n
call telephone call_up phone ring
call_in >1f3
dial >2cb
hang_on hold_on >19l
summon summons >1fc
recall >1fc
call_back >1he
call_in >1fc
vouch >1f7
call send_for >1bs
convoke convene >1yo
muster >1fc
subpoena >2qu
invite bid >1cf
tempt allure >1fg
provoke >1l8
call_on >1ck
schedule >185
program >1fk
reschedule >1fk
reserve >1ce
forbid prohibit proscribe veto disallow nix >1c9 !1g9
ban >1fo
bar exclude >1fo
enjoin >1fo
reject spurn freeze_off scorn pooh-pooh disdain turn_down >1ft
refuse decline >19e !1fu
accept consent go_for >19e !1ft
settle >1fu
rebuff snub repel >1fs
abjure recant forswear retract >1cq
unsay withdraw >1cq
back_out back_away crawfish crawfish_out
lift countermand repeal rescind vacate >4yn
invalidate >1vl
cross_off cross_out strike_out strike_off >a4
dismiss disregard brush_aside brush_off discount push_aside ignore >16q
recount >1ri
pass_off >1g3
dismiss throw_out
scoff flout >1g3
laugh_off laugh_away >1g3
permit allow let countenance >1fu !1fo
permit >1g9
authorize clear >1g9
assent accede acquiesce >1d9 !1ge
give_in succumb knuckle_under buckle_under >1fu
dissent >1gf !1gc
disagree differ dissent take_issue !1gh
clash >1gf
agree concur !1gf
concede yield grant >1gh
subscribe support >1gh
approve okay sanction >1gb !1gm
sanction >1gk
disapprove reject >15h !1gk
object >1gm
demur except >1gn
challenge take_exception >1gn
challenge >1ce
counterchallenge >1l8
interview question >1sn
interview >1sn
interview >1sn
hedge evade parry elude skirt dodge sidestep >1gz
escape >1gz
get_off get_away get_by escape >1gz
bypass get_around >1gz
avoid !1h2
shirk >1gz
shun eschew >1gz
confront face_up face >4vf !1gz
debate >1h8
consider debate moot deliberate >1h8
wrestle >1h4
bandy >1h8
moderate >1h8
hash_out discuss talk_over >1r2
blaspheme >1r2
refute rebut >1cq
answer >1ha
counter >1he
field >1he
answer reply respond >1w2
retort come_back return rejoin >1he
deny >1hv !1hi
deny >1cq
admit acknowledge >1ht !1hg
sustain >1hi
concede profess confess >1hi
confess >1hi
insist
confess squeal >1hi
profess >1cn
attest >1w5
declare >1w5
attest certify manifest demonstrate evidence >1wj
notarize notarise >1hr
declare adjudge >15h
canonize >1ht
contradict >1gf
reprimand censure >1i3
pillory >1i3
admonish reprove reproof >1i3
chastise castigate chasten correct >1i0
rebuke lecture reprimand dress_down scold chide berate bawl_out remonstrate chew_out chew_up have_words >1i3
reproach upbraid >1j8
deplore >1i3
criticize criticise pick_apart >203 !1k8
belabor >1i3
preach advocate >1de
preach prophesy >1ic
teach learn instruct >1if
tutor >1i7
unteach >1i7
unteach >1i7
ground >1i7
lecture >1i7
instruct >1if
brief >1id
inform >1bf
acquaint >1if
warn >1bs
inform >1if
fill_in >1if
update >1if
coach train >1i7
misinform mislead >1if
lie >1im
falsify distort garble warp >1iq
typify symbolize stand_for represent >1ry
misrepresent belie >1uh
tinge color >7k
pose impersonate personate >1k3
masquerade >1is
feign pretend affect dissemble >1iq
play_possum >1iu
bamboozle snow play_false >1k3
bullshit bull fake >1iu
overstate exaggerate hyperbolize hyperbolise magnify amplify >1im !1j1
overemphasize overemphasise overstress >1iy
re-emphasise re-emphasize >1we
understate minimize minimise downplay >1if !1iy
denounce >1i3
fulminate >1j2
tell_on betray shit >1if
denounce >1tg
blame fault >1j9 !1nv
blame find_fault pick >1i3
accuse criminate >1j9
charge accuse
arraign >1j8
charge >1cn
complain >1jb
nag hen-peck >1o9
abuse >1kv
disparage pick_at >1i3 !1m4
pan tear_apart >1jf
defame slander asperse calumniate besmirch >1j9
discredit disgrace >1jf
vilify revile vituperate >1je
diss insult affront >3fr
mind >1gn
bristle_at bridle_at bridle_up bristle_up >1jl
mock bemock >51i
mock >3c0
caricature >1jo
impersonate >1jo
spoof burlesque parody >1jo
jeer scoff flout >1jt
tease razz tantalize tantalise bait taunt twit ride >1jn
kid >1k4
incite instigate >1fi
needle >3fh
ridicule roast guy blackguard laugh_at jest_at make_fun poke_fun >1jn
satirize satirise lampoon >1jx
deride >1jn
joke jest >1bf
quip >1k0
horse_around fool_around >4tu >1k0
deceive >1im
gull dupe cod fool take_in >1k3
kid chaff jolly josh banter >1jt
review critique >15h
condemn >1w4
praise >16d !1i3
salute >1k8
crow >1u6
crow >1u6
trumpet >1u6
exuberate rejoice
glory >1kd
cheer >1km
root_on inspire urge urge_on exhort pep_up >3hu
cheer cheer_up jolly_along jolly_up
humor humour >28w
amuse >1kh
convulse >1kj
lighten buoy_up
applaud >1k8
laud extol exalt glorify proclaim >1k8
canonize canonise >1kn
crack_up >1kn
promulgate >1ss
acclaim hail herald >1km
applaud clap acclaim >1uv !1kt
boo >1k7 !1ks
sizzle >4bd
attack assail lash_out assault >1i3
blister scald >1kv
condemn reprobate decry objurgate excoriate >1j2
minimize belittle denigrate derogate >1jf
talk_down >1ky
curse cuss blaspheme swear imprecate >1qx
curse beshrew damn bedamn anathemize anathemise imprecate maledict >350 !1l3
curse >1je
bless >350 !1l1
desecrate unhallow deconsecrate >7m
bless >1uv
question oppugn >1l8
defy dare >1l8
challenge >1fg
call_out >1l8
challenge dispute gainsay >1lb
contest contend repugn >1e5
charge lodge file >1j8
warn >1if
warn discourage admonish >1lk
caution admonish monish >1ld
threaten >1ld
threaten >1li
bode portend auspicate omen presage foreshadow augur forecast predict >1pf
alarm alert >1ld
advise counsel >1h8
advise notify send_word apprise apprize >1if
familiarize familiarise acquaint >1if
get_into >1lm
recommend urge advocate >1lp
propose suggest advise >1w4
advance throw_out >1lp
proposition >1lp
feed_back >1lp
confer consult >1h8
consult refer look_up >1lv
research >1f2
consult confer_with >1nk
prompt remind cue >1if
submit state put_forward >1lp
submit bow defer accede give_in >1gd
submit >3sc
nominate >4sb
propose declare_oneself >1cf
volunteer >1if
flatter blandish >1k8 !1jf
eulogize eulogise >1k8
toady bootlick kotow suck_up >1m4
compliment congratulate >1k8
compliment >1nh
congratulate felicitate >1nx
gush >1k8
commend >1k8
recommend >1k8
commend >4og
boast brag gas bluster vaunt gasconade >1iy
gloat triumph crow >1me
promise assure >1w4
promise >1w4
pledge >1mg
swear_off >1mg
oblige bind hold >4x3
oblige >53v
betroth engage affiance plight >1mn
vow >1mi
vow >1mq
dedicate >20c
give dedicate commit devote >278
rededicate >1mq
contract undertake >1mg
stipulate >1ms
sign >1ms
undertake guarantee >1mg
underwrite subvention subvent >1mv
swear >1mn
guarantee vouch >1mi
guarantee ensure insure assure secure
doom >1mz
cover insure underwrite >1n2
guarantee warrant >4wr
thank give_thanks >1pz
acknowledge recognize >1n3
acknowledge receipt >1bh
condone >1o0
excuse explain >1ne
excuse let_off exempt >1nv
plead >1na
apologize apologise excuse rationalize >1nb
defend support fend_for >1dv
stand_up >1nb
uphold >1nb
justify vindicate >1nf
uphold >1w9
warrant >1ne
greet >1bf
greet recognize >1up
address turn_to >1bf
ask inquire enquire >1bf
shake_hands >1ni
nod >1bf
nod >1uv
bow bow_down >1uv
salute >1ni
hail herald >1ni
hail >1fc
welcome receive >1ni
introduce present acquaint >1if
preface >1w2
free >1o0 !1j6
justify >1nv
wish bid >1ni
wish >1bo
wish >1qx
forgive >1gi
acquit assoil discharge exonerate exculpate >1t8 !1o7
vindicate >1o1
purge >1o1
pardon >1o0
excuse pardon >1o0
extenuate palliate mitigate >1na
convict >1t8 !1o1
sentence condemn doom >1w4
complain plain sound_off quetch kvetch
deter discourage >1gm
foster nurture >3hu
patronize >4q4
stoop_to >1oc
murmur mutter grumble croak >1o9
grouch grumble scold >1o9
protest >1o9
declaim inveigh >1og
remonstrate >1gn
raise_hell >1gn
gripe bitch beef squawk bellyache holler >1o9
rail inveigh >1o9
deplore lament bewail bemoan >1o9
regret >1if
regret >1ft
repudiate >1ft
exclaim cry cry_out call_out shout >1qx
shout >1r1 !1p1
yell scream >1or
shout shout_out cry call yell scream holler squall >1u6
whoop >1ot
shriek shrill pipe >1ot
interject come_in interpose throw_in >1ed
clamor clamour >1qx
vociferate shout_out >1qx
holler holler_out >1or
thunder roar >1or
whisper >1r1 !1or
speak_up >1r1
snap snarl >1r1
snarl >4bm
guess venture hazard >1pu
suppose say >1pu
predict prognosticate forebode anticipate promise >1p5
augur >1p7
bet >1p7
determine find find_out ascertain
gauge >1pa
sequence >1pa
find_out see ascertain
suspect surmise >1p5
bespeak betoken indicate point signal >1rq
mark >1pf
read register show record >1px
show >1ph
strike >1ph
indicate point designate show >1if
point_out call_attention >1pk
suspect >12p
wonder question >12o
wonder marvel >19e
marvel >1qx
formulate develop >12u
mature >1pq
forecast >1p7
prophesy vaticinate >1p7
speculate >12r
hint suggest >1pz
intimate >1pv
indicate >1if
indicate >1if
convey >4kq
say >1pz
look >1pz
flash >1pz
imply connote >1r4
burst_out >1r4
suggest >1r4
imply >1r4
suggest intimate >1q6
connote >1q6
denote refer >1qa
mean signify stand_for
denote >1y1
signify >1ry
spell import >1ry
voice >1qx
tame >7d
disclose let_on reveal discover expose divulge break give_away let_out uncover >1rq
unmask uncloak
get_around
leak leak_out >1qi
betray bewray >1qg
confide >1qg
unbosom relieve >1ql
leak >1qg
talk blab peach sing babble_out blab_out >1qg
spell spell_out >1r9
rede interpret >1qt
reinterpret re-explain >1qq
misinterpret >1qq
explain explicate >1if
account_for >1qt
naturalize >1qt
clarify clear_up elucidate >1qt
express utter
raise >1qx
drop >1qx
pour_out >1qx
talk speak utter mouth >1bf
talk_of talk_about >1r1
blubber blubber_out >1r1
express show evince >1pz
exude >1r4
vent give_vent >1r4
deduce infer >12w
gather >12w
recite >1s6
list >1rb
enumerate itemize >1xk
itemize itemise >1rd
number >1xk
specify set determine fix limit >15v
name >1re
reset >1re
count >1r9
count enumerate numerate >1pa
number >1y1
paginate page >1rj
total tot tot_up sum_up summate tote_up add add_together add_up >1ri
chalk_up >1vb
remand send_back >1l8
consider count weigh
voice sound vocalize >1tt
tell >1if
talk >1rq
relate >1rt
tell narrate recount >1if
narrate >1if
tell evidence >1ii
publicize bare >1rq
bulletin >1rw
mean intend >1pz
aim >1ry
elaborate lucubrate expatiate enlarge expound dilate >1qw !dz
detail >1s0
embroider pad embellish aggrandize aggrandise dramatize >1iy
characterize >115
define >1re
redefine >1s4
repeat echo >1u6
reecho >1s6
parrot >1s6
repeat reiterate ingeminate iterate restate >1rq
harp >1s9
hark_back return come_back recall >1q9
recur go_back >1sb
translate interpret >1s9
retranslate >1sd
dub >1sg
synchronize >7d
comment >1qq
paraphrase rephrase reword >1s9
talk speak >1bf
talk_down >1sj
speak talk >1bf
run_on >1sl
converse >1sj
report describe >1if
report >1if
report >1o9
report >1tg
announce declare >1w2
check_in sign_in >1sr !1sv
clock_in punch_in clock_on >1vb
check_out >1sr !1st
report >1tg
report cover >1if
cover >14x
publish bring_out issue release >1rw
edit >1sz
circulate distribute disseminate broadcast spread diffuse >1rw
sow >1t1
telecast televise >1tc
go_around spread circulate >3jc
popularize popularise vulgarize vulgarise generalize >1t1
call >1y0
misname miscall >1t6
pronounce label judge >1ht
rule find >1t8
qualify >1t8 !1tb
disqualify >1t8 !1ta
air send broadcast beam transmit >1rw
air
rerun rebroadcast >1tc
announce annunciate harbinger foretell herald >1rq
announce denote >1if
cry blazon_out >1tg
call >1u6
announce >1xk
call_out >1tg
advertise publicize publicise >1tg
headline >1tl
advertise advertize promote push >1k8
bill >1tn
proclaim exclaim promulgate >1w4
trumpet >1tp
proclaim >1xx
enunciate >1w2
pronounce articulate enounce sound_out enunciate say
say >1qx
drawl >1tt
round labialize labialise >1tt
give_voice formulate word phrase articulate >1r4
frame redact put couch >1tx
stutter stammer falter >1r1
blurt_out blurt blunder_out blunder ejaculate >1r1
inflect >1r1
inflect >9k
conjugate >1u2
stress accentuate >1tt
vocalize vowelize vowelise >1tt
utter emit let_out let_loose
nasale >1u6
bite_out >1u6
sigh >1u6
lift >1u6
pant >1u6
break_into >1u6
heave >1u6
chorus >1u6
describe depict draw >1ve
symbolize symbolise
represent >1qx
dramatize >1uh
portray >1uh
address speak
deliver present >1r1
deliver >1u6
harangue >1uk
approach >1up
accost >3k9
address >1y0
enlighten edify >1i7
disabuse >1if
post >1tg
bill >1ut
gesticulate gesture motion >1bf
write >1bf
style >1uw
code encipher cipher cypher encrypt
transliterate transcribe >1v1
transcribe >1x0
rewrite >1uw
revise >1v1
amend >1v2
sign subscribe >1uw
dot >394
record >1vb !1v9
write >1v6
post >1vb
erase >a4 !1v6
ring_up >1vb
record enter >4f9
manifest >1vb
chronicle >1vb
set_forth expound exposit >1s0
file file_away >1vb
file register >4y7
document >1vb
log >1vb
film shoot take >1vb
photograph shoot >1vb
score >1vb
underline underscore >vg
notch >1vb
type typewrite >1uw
spell_out >1x6
jot_down jot >1uw
scribble >1uw
sketch outline adumbrate >1uf
correspond
write >1vt
cable telegraph wire
radio >1bf
sum_up summarize >1s9
docket >1vx
docket >2v4
recapitulate recap >1vx
rehash hash_over >1w0
state say tell >1qx
get_out >1w2
declare >1w2
affirm assert avow swan swear >1w4
protest >1w5
affirm
reaffirm >1w7
confirm reassert >1w7
verify >1w9
validate corroborate >1w9
swear depose depone >1w4
remonstrate point_out >1if
stress emphasize punctuate accent accentuate >1r4
point_up >1we
underscore underline emphasize emphasise >1we
testify attest bear_witness >1w4
vouch >1wh
testify bear_witness prove evidence show >1if
presume >1wj
allege aver say >1wo
plead >1wl
demur >1wm
assert asseverate maintain >1hm
proclaim >1wo
swear_in >4ro
demand exact >1wt
command >1wr
claim >1ce
remit >4yn
stipulate condition specify >1ms
stipulate >1my
assure tell >1w5
reassure >1e7
note observe mention remark >1w2
write_down set_down >1uw
complete fill_out
note >1x0
exemplify illustrate instance >1s0
conclude resolve >1gh
arrange fix_up >1gh
specify particularize particularise specialize >1s0 !1x9
generalize extrapolate infer >12w
universalize universalise >1x7
generalize generalise >1r1 !1x6
mention cite >205
quote cite >1s9
quote >1xf
misquote >1xb
quote >4fw
mention cite name refer >1am
touch_on >1xf
invoke >1xf
call_up bring_forward >1qy
slip_in stick_in >1xo
name identify >1q9
apply >1q9
allude touch >1pv
drive get aim >1ry
add append supply >1w2
decree >1w4
opine speak_up speak_out animadvert sound_off >1w4
baptize baptise christen >1xu
style title >1xu
dub nickname >1xu
name call know_as >1y0
rename >1xu
go_by go_under
entitle title >1xu
term >1xu
tag >1xu
label >1y1
designate denominate
excommunicate unchurch >4wa
mail send >4fp
comment >1qt
cover treat handle plow deal
discourse talk_about discuss >1y5
talk_shop >1y6
browbeat swagger >1dn
compromise >1d6
expose endanger >7k
compromise >1ya
chatter piffle palaver prate tittle-tattle twaddle prattle blab gibber tattle blabber gabble >1r1
yack jaw yack_away rattle_on yap_away >1r1
babble blather blether blither >1yc
chat_up flirt coquet coquette mash >1sj
chat confab chitchat chit-chat chatter natter jaw claver visit >1sn
sign signal >1bf
signify >1px
flag >1yh
mouth >1iu
clam_up shut_up belt_up button_up be_quiet keep_mum
beckon wave >1uv
beckon >1yo
summon >1fc
rumor rumour bruit
snivel whine >1r1
hoot >1u6
grunt >1u6
whistle >1bf
whistle sing >4bm
murmur >1r1
mumble mutter mussitate >1r1
snort >1u6
spit spit_out >1u6
groan moan >1u6
grumble growl rumble >1u6
roar howl >4bd
yawp bawl >1z1
sough purl >4bd
howl ululate wail roar yawl yaup >1ot
squall waul wawl >1z4
howl wrawl yammer yowl >1u6
bark >1r1
bay >1r1
yelp yip yap
bleat blate blat baa >1u6
bleat >1o9
bawl bellow >1or
bellow roar >1u6
squawk skreigh screech >1ot
croon >3b8
chant intone cantillate >3b8
singsong >1zg
intonate intone >1t8
yodel warble >3b8
warble >3b8
declaim recite >3a9
rant mouth_off jabber spout rabbit_on >1r1
peep cheep chirp chirrup >1u6
meow mew >1u6
quack >1u6
hoot >1u6
hiss >1u6
hiss sizz siss >1r1
squeal oink >1u6
cluck >1u6
moo low >1u6
hum >3b8
cackle >1u6
cackle >1r1
jam block >1ed
mince >7d
crunch scranch scraunch crackle >4bd
gobble >1u6
comment notice remark point_out >1wz
wisecrack >203
acknowledge >19e
ignore disregard snub >51i
neigh nicker whicker whinny >1u6
caw >1u6
mew >1u6
give throw >1bf
give pay >1bf
give >1bf
carry convey express >1bf
carry >1bh
express state >1q9
render deliver return >1bh
set >152
send get_off >4fp
issue >1bf
provide >1wv
come_over >1bf
invite call_for >1ce
share >1bf
pooh-pooh >1qx
thrash_out hammer_out >1h8
croak cronk >1u6
write_out issue make_out cut >1uw
introduce >1nt
explain >1w2
babble >1r1
keep >1vb
get >1bf
think_twice >1h4
confront face
tone chant intone >1r1
gulp >1r1
menace >1r4
beam >1r4
smile >1r4
hurl throw >1qx
sing >1u6
call >12f
write_up >1uw
connect >2gz
connect >2gz
request >1ak
reprobate >1o8
prescribe >1bs
prescribe >1lo
compete vie contend
put_in submit >1dd
try_for >21e
play >21e
start >21h
fullback >21h
go
open >21k
draw >21k
confront face >21p
front >21n
meet encounter take_on
pit oppose play_off >21n
field >21h
fistfight >22e
field >2b3
enter participate !21w
jump >21u
drop_out give_up throw_in !21u
destroy >23l
swallow >21x
handicap hinder hamper
race >21e
arm build_up fortify gird !222
disarm !221
disarm unarm >4m9
mobilize
man >226
staff >28x
station post send >3kd
garrison >227
team team_up >22c
embed >22c
gang gang_up >22c
group aggroup >4um
pool >22c
fight struggle
fight oppose fight_back fight_down defend >22e
get_back >22e
fight_back >22e
battle combat >22e
wrestle >22i
make_peace >1db
campaign run >220
stump >22l
rerun >22l
serve >4t8
staff >22o
act >22o
criticize criticise >22q
rotate >22o
officiate function >22o
enlist >22v
sign_up >4v1
enlist draft muster_in >4y6
mobilize mobilise rally >1fc
recruit levy >22w
conscript >22u
lose !233
go_down >230
drop >230
win !230
romp >233
sweep >233
carry >233
prevail triumph >233
beat beat_out crush vanquish >23l
worst mop_up whip rack_up >238
wallop >23l
down >23l
break_down >7d
cut_down >25h
cheat chouse chicane jockey >238
outwit overreach outsmart >23i
outgrow >23i
outdraw >23i
surpass outstrip outmatch outgo exceed outdo outperform >238
better break >23i
outweigh >23i
overcome defeat
overcome surmount master >238
rout rout_out expel >23l
outdo best >238
outfight >238
outgeneral >23t
maneuver operate >21k
jockey >23r
outmaneuver outmanoeuvre outsmart >23o
overpower overmaster >238
gain advance win pull_ahead make_headway get_ahead gain_ground !240
steal >23v
win_back get_back >4e8
score hit rack_up >23v
walk >23y
fall_back fall_behind recede !23v
conquer >23l
checkmate mate >238
bait >24i
tie >oz
equalize equalise get_even >23y
surrender give_up !248
resist stand >22f
resist hold_out withstand stand_firm >22f !246
stand_up >248
hold_off >248
complete >21h
capitulate >246
submit
subject >24d
attack aggress >4pg
attack assail >22e !257
rush >24i
assail assault set_on attack
reassail >24i
jump >24i
pepper pelt >24g
charge bear_down >24h
rival >21e
emulate >21e
skirmish >22e
strike hit >24g
slice >24q
stroke >24q
stroke >3rz
feather >3s0
counterattack counterstrike >24g
gas >24g
mine >cf
surprise >24g
invade occupy >24g
beset set_upon >24i
seal_off >255
block_off >2tl
barricade barricado >2tl
barricade >2tl
besiege surround hem_in circumvent >24g
ebb >255
defend >4wd !24g
protect >257
look_out >258
cover >258
guard ward >258
protect >4th
defend guard hold >258
shield >258
charm >258
repel repulse fight_off rebuff drive_back >22f
turn_back arrest stop hold_back >257
bomb >24g
glide-bomb >25i
fire
pop >25k
fire discharge go_off
loose_off let_fly let_drive >25k
misfire >ql
shoot >25k
blaze_away blaze >25p
overshoot >2d3 >25p
open_fire fire >25p
blast shell >25i
strafe >24g
gun_down >25x
grass >25x
shoot hit >4k
fuse >4nr
safeguard >258
ambush scupper bushwhack waylay lurk ambuscade >5bb
bandy >22e
gamble >21h
play >262
bet_on gage stake game punt >272
parlay double_up >264
walk >21h
fish >2qw
still-hunt ambush >26a
poach >26a
hunt hunt_down track_down >2tw
hawk >26a
strive strain >4sv
fence >22e
parry >26d
bandy >21h
rule_out rule_in >198
foul >2oe
cover >258
champion defend >4wr
deploy >3v3
play >26k
tackle >24f
target aim place direct >26p
address >26n
aim take train take_aim direct >3v3
swing >26p
point >26p
level >26p
range_in home_in zero_in >26n
retaliate strike_back >24q
revenge avenge retaliate >50j
get_even get_back >26v
get fix >26w
outplay >238
overtake catch
pump >25p
rise >564
bet wager >262
consume ingest take have !29w
eat_up use_up deplete exhaust run_through wipe_out >4i8
drain >274
consume ware >4i8
use expend
use utilize utilise apply employ
put assign >278
repose >279
address >278
waste >278
misapply misuse >278
avail >278
overuse overdrive >278
work_through run_through go_through >4tg
reprocess reuse >278
rehash >27h
exploit >278
play >27j
harness >27n
mine >27n
exploit tap >278
milk >27n
use habituate >273
strain >278
overstrain overextend >27q
exert exercise >278
tax >27q
eat >273
wash_down >27z
dine >28j
dine >27u
picnic >27u
eat >27u >273
slurp >27z
suck >282
drink imbibe >273
sip >282
guzzle >282
drink booze >273
partake >273
fare >27z
pitch_in dig_in >27u
pick_at peck_at >27z
peck >27z
gobble >27z
mumble >2aa
toast drink pledge salute >545
drink_up >282
regale >28x
board >599
live_in sleep_in !28i
live_out sleep_out >41q !28h
feed give >28x !299
overfeed >28j
feed eat >273
feed >28x
serve serve_up dish_up dish >28x
plank >28n
cater >28x
pimp procure >28x
feed >4mz
serve help >28x
power >28x
feed >28x
feast >28f
gratify pander indulge >28x
provide supply ply cater >4dd
conform_to meet satisfy fill fulfill fulfil >28x
accommodate >28x
sustain keep maintain >4dn
lunch >27u
lunch >28j
breakfast >27u
breakfast >28j
feast >27u
feast banquet
wean ablactate >4m5
starve >ld
starve >4m5 !28j
starve famish >45
crave lust >3il
want need require >58n
keep_off avoid >29w
souse >285
befuddle fuddle
delight enjoy revel
indulge >274
surfeit >29h
wallow >51c
dunk dip >318
enjoy >278
afford >4i8
run_low run_short go >58t
gorge ingurgitate overindulge glut englut engorge overgorge overeat gormandize gormandise gourmandize binge pig_out satiate scarf_out >27u
avail >27j
satiate sate replete fill >273
quell appease >28y
content >28y
fatten fat flesh_out fatten_out fatten_up >7d
sample try taste >273
fritter frivol_away dissipate fritter_away fool fool_away >276
abstain refrain desist !273
give_up >52y
eat_up finish polish_off >27z
devour demolish down consume go_through >29y
digest >vt
metabolize metabolise
suck_in >273
smoke >27p
puff >2a3
puff drag draw >6
light >5mf
free-base base >2a9
huff snort >6
drug do_drugs >27p
chew manducate jaw >2np
crunch munch >2aa
swallow get_down
gulp quaff >282
bolt_down belt_down pour_down down drink_down >282
bolt >2ac
nourish nurture sustain >28x
feed_on feed_upon >28y
fix_up >28x
prey >27j
fill >27z
quench slake >28y
nutrify aliment nourish >28j
burn_off burn_up >274
touch adjoin meet contact
touch
touch >2ap
pick_up >2ap
touch disturb >7d
violate >2as
cover spread_over >2ao
frost >2jg
frost >2jg
strew >2au
hit strike >7k
strike >2ap
feel finger
finger thumb >2ap
palpate feel >2ap
handle palm >2ap
fumble >2b3
paw >2cf
grope >2cf
paw >2hv
manipulate >2b3
run pass
seize prehend clutch >2be
nab >2ba
claw >2ba
seize >2be
take
get_out >2ub
take_in gather_in >qp
collar nail apprehend arrest pick_up nab >2ba
get catch capture >2ba
collar >4nr
collar >2ba
grasp hold_on >2bo
cling hang >2bl
clasp >2bl !2c2
hold take_hold !2td
hold support sustain hold_up
carry >2bp
buoy_up >2bp
pole >2bp
underpin >2bp
prop_up prop shore_up >2bp
bolster >2bu
brace >2bp
tread >2bw
brace steady stabilize stabilise >cd
cling_to hold_close hold_tight clutch >2bo
cling cleave adhere cohere >2ao
cradle >2bo
unclasp >2td !2bn
twist >3ow
quirk >2c3
twist distort
curl >2c3
frizzle frizz kink_up kink >2c6
grip >2ba
twiddle fiddle_with >2b8
wield handle >2b8
operate control >2b8
relay >2cb
pump >2ca
stroke >2ap
caress fondle >2ce
pet >2cf
probe dig_into poke_into >2cj
interpenetrate permeate >2cj
penetrate >3xu
poke_into >2cj
permeate pervade interpenetrate diffuse imbue >2cj
jab prod stab poke >3oa
stab jab >3oa
jab >2oo
prod incite egg_on
nudge poke_at prod >3m0
knife stab >4k
massage knead >2b8
dab pat >2oo
dab swab >2lj
roof >2jg
bury >313
knead >2b8
butt >2oo
hit strike impinge_on run_into collide_with >2ap !2d3
ping >2cz
spang >2cz
connect >2cz
miss !2cz
thud >2cz
knock strike_hard >2oo
shoulder >3oa
shoulder >2rp
shoulder >3tx
elbow >2cq
bump knock >2cz
knock_down cut_down push_down pull_down >2oo
run_into bump_into jar_against butt_against knock_against >2cz
crease >2de
brush >2ap
goad prick >2cn
goad >2cp
spur >2dg
spur >2oo
snap >3j5
slam bang >2o0
slam bang >2k5
draw >2k5
peck beak >2oo
chuck pat >2cf
brush >2e6
brush >2y2
swab swob >2nl
dust >2y2
vacuum vacuum-clean hoover >2y2
polish smooth >gu
buff burnish furbish >2du
dull >7d
blunt >7d !2dy
sharpen >7d !2dx
strop >2dy
whet >2dy
cock >2v4
skim_over skim >2ap
tap >2oo
shave
plane >2zg
rub >2b9
gauge >2e6
sponge_down sponge_off >2e6
rub scratch >2ao
scrub scour >2e6
scour >2e6
smirch besmirch
slime >2y5
smooth smoothen !2ef
roughen !2ee
wear_off >9t
slice slice_up >2zg
amputate >9t
carve cut_up >2zg
carve >2zg >379
carve chip_at >2zg
cube dice >2zg
hack >2zg
chop_down >2er
hack >2zg
chop chop_up >2zg
fell drop >2zg
log lumber >2er
chip >2zg
chip chip_off come_off break_away break_off >2zq
peel flake_off flake >2eu
skim_off cream_off >9t
encrust >2f6
layer >379
coat cake >2au
trim >2zg
peel pare >2f3
peel_off >2f1
strip >9t
bark >2f3
bark >2jg
coat surface >2jg
brush_on >2f6
finish >2f6
dress >2f8
oil >2jg
wax >2jg
grease >2jg
glaze >2f6
water-wash >2y7
wash rinse >2qu
elute >2ff
line >2jg
feather >2jg
feather >2gv
stamp >2y1
stamp >2l4
meter >2fl
scarify >2fo
puncture
puncture >344
scarify >2fr
score nock >2ft
scribe >2fr
notch >2zl
furrow >2hz
furrow >2zg
furrow wrinkle crease >2fx
fold fold_up turn_up !31c
wrinkle crease crinkle crisp >2fx
pucker crumple knit >2fy
pucker ruck ruck_up >2fy
buckle crumple >3vc
purse wrinkle
dent >2g4
bend twist
gouge >5o
rout gouge
rout rootle >2hz
cave undermine
wrap wrap_up >2jg
parcel >2g9
untie unbrace unlace >2x1 !2gf
gag >2gf
untie >7d
retie >2gf
tie >2jv !2gb
bind_off >2gf
rig >2jv
latch >2jv
tie_down tie_up bind >2hg
lash_together >2gf
cable >2jv
picket >2jv
strap >2gf
hopple hobble >2gn
tether >2h1
fasten >2h1
attach >2ao
attach >2gv !2h8
implant >2gs
blow_off >2h8
join conjoin >2l0
miter >2gz
match mate couple pair >2gz
fair >2gz
join >2l0
bridge >2gz
attach >2l0 !2h5
band >2h1
couple couple_on couple_up >2h1
affix >2h1
detach >2l3 !2h1
cut_off chop_off lop_off >2h8
unsolder >2h8
detach come_off come_away >2zq !2gs
fall_off >2h8
knot >2gf
swaddle swathe >2hi
shroud >2g9
curb >2he
restrain encumber cumber >d4
clog >2he
restrain hold >vm
gird >2hi
bind >2h1
bind bandage >2jv
unlash >2gb
cement >2hi
band >2gf
anchor cast_anchor drop_anchor >2jv
anchor ground >2jv
claw >2hy
rake >2ee
level even
plane >2ee
grade >2hr
degrade
scrape >2e6
replace put_back >2v4
hang_up >2hw
scratch scrape scratch_up >2zl
dig delve cut_into turn_over >9t
spade >2hz
sap >2g8
scoop scoop_out lift_out scoop_up take_up >9t
shovel >2hz
squirt >c1
dig_up >4g7
nuzzle >2i5
grope_for scrabble >47c
finger >2ia
grope fumble >2ia
search seek look_for
want >2ia
scour >2ia
seek_out >2ia
quest_for go_after quest_after pursue >2ia
search >47n
scan >2if
rifle >2if
rummage >2if
comb ransack >2if
fish angle >2ia
mow >2zg
reap harvest glean >2mr
shear >2ip
shear >2zg
prune cut_back >q1
engrave inscribe >2el
slash gash >2zg
slash cut_down >2zg
butcher slaughter >2iw
poison >2iw
stone lapidate >2iw
kill
sacrifice >2iw
overlay >2iw
neutralise liquidate knock_off do_in >2iw
exterminate kill_off >2iw
hitch catch >2h1 !2j3
snag >2j1
unhitch >2x1 !2j1
append tag_on tack_on hang_on >2h1
append add_on supplement affix >2h1
sew run_up sew_together stitch >2jv
backstitch >2j6
darn >f4
gather pucker tuck >2j6
needle >2r2
fell >2j6
baste >2j6
tick retick >2j6
glue paste >2h1
paste >2jg
cover !2jr
jacket >2jg
foil >2jg
pall >2jg
plank plank_over >2jg
parcel >2jg
flake >2jg
overlay
splash >2jn
slate >2cv
submerge drown overwhelm >2au
uncover expose !2jg
bare >2jr
pin_down pin_up >2h1
peg_down >2h1
fasten fix secure >2h1 !2k3
padlock >2kg
bar >2jv
mount >2h1
remount >2jy
clamp >2jv
fasten >2gs !2k2
unfasten >2ka !2k1
unfasten >2x1 !2jv
clinch >2jv
close shut !2k6
open open_up !2k5
break_open >2k6
click_open >2k6
reopen >2k6
open >80 !2kb
close shut >80 !2ka
fly_open >2ka
confine
lock_in lock_away lock put_away shut_up shut_away lock_up >2kd
lock_in seal_in >2kd
lock >2jv !2ki !c9
lock_up >2jv
unlock >2k6 !2kg
bolt >2kg
wring wrench >2c5
wring_out squeeze_out >2kq
wrench >33p
attract >33p
force >4pg
contort distort wring >2c5
extract pull_out rip_out tear_out >9t
press_out >4e8
take_out >9t
unscrew >p5
unscrew >p5
drive_in >409
seal >2pp
zip_up zipper zip >2jv
seal seal_off >2k5
reseal >2ky
connect link tie !2l3
interconnect >2l0
put_through >2l0
disconnect >2zp !2l0
affix >2h1
hold_fast bond bind stick stick_to >2gs
tack >2jv
nail >2h1
stud >aa
mask >2jg !2la
unmask >2jr !2l9
block_out >2jg
blanket >2jg
string >2sq
thread >2kq
marshal >2sq
string_out spread_out >2sq
plaster plaster_over stick_on >2jg
paint >2f6
apply >2jg
slap_on clap_on slam_on >2lj
laminate >2jg
prime undercoat >2li
hook >2jv
belt >2jv
hook_up >2h1
cement >2jv
cement >2f6
rivet >2jv
clip >2h1
pin >2jv
straighten >7d
wear_out >br
break bust >307 !f4
scuff >2hy
scuff >sw
kick >2o0
kick_back >3ns
kick_up >3tx
kick >2wc
punt pole >2wc
punt >2m3
spray >2mg
shower >2m6
mist >2m6
spray >2jg
spray >2mg
spatter splash >2mg
sprinkle splash >2mg
salt >2mc
squirt >2mh
moisten >2mc
scatter sprinkle dot disperse >2mh
discharge >2mm
aerosolize >2mg
aerosolize aerosolise >3yx
strew >2mm
litter >2mk
spread distribute !2mr
export >2mm
deploy >2mm
redistribute >2mm
spread >3j5
gather garner collect pull_together !2mm
salvage >2mr
muster rally muster_up >2mr
corral >4li
round_up >2mr
pick >2mr
tear deplumate >2f3
collect >4li
archive file_away >2my
scrape_up >4li
combine >2sl
drum_up rally >2my
collate >g4
lump chunk >4li
sandpaper sand >2ee
file >2ee
ruffle_up rumple mess_up
compress constrict contract press >p7
bear_down >2n8
compress pack_together >2xn
tuck insert >320
wall_in wall_up >320
tuck >2fx
press >sn
iron iron_out >2ne
roll_out roll >so
laminate >so
wipe >2e6
sponge >2ni
wipe_off wipe_away >9t
wipe_up mop_up mop >2yg
sweep broom >2ni
sweep >2y2
swipe >2o0
grind
clench >2rl
hug >2ao
smite >2o0
sock whap bash >2o0
beat beat_up work_over
pistol-whip >2nu
whip lash >2oo
belabor >2nu
beat >2oo
beat >2oo
hit >2ap
get catch >2o0
smash nail boom blast >2o0
crack >2o0
ground_out >2oe
snap >2oe
tap >2zg
putt >2oe
putt >21h
bunker >2oe
bounce >2oe
bounce_out >2oa
foul_out >26h
pop >2oe
hit >2wc
hole hole_out >2oe
dribble carry >2oe
slice >2oe
hook >2oe
single >2oe
double >2oe
triple >2oe
fan >2w3
stun >2o0
strike >2ap
flog welt whip lather lash slash strap trounce >2nu
cane flog lambaste lambast >2nu
coldcock knock_down >2ny
paste >2ny
clobber drub lick >238
bat >2o0
bat >2o0
cut >2o0
knock_cold knock_out kayo >2nu
rap knap >2oo
knock >2oy
thump pound >2o0
smack thwack >2o0
belt >2o0
punch plug >2o0
slug swig >2o0
whack wham whop wallop >2o0
pummel pommel biff >2o0
thrash lam flail >2nu
thresh >2ny
hammer >2ny
slap >2oo
clobber baste batter >2nu
buffet buff >2o0
buffet knock_about batter >2oo
beat >2pi
churn >3o1
toss >2pi
shuffle >2b8
vex disturb stir_up raise_up >3kd
box >22e
box >2o0
plug_in plug_into >2pn !2pm
unplug disconnect >2x1 !2pl
insert infix introduce >2h1
plug stop_up >2pp
fill_up >f6
uncork >2k6
poke >2pi
nuzzle >2cf
embrace hug >2bn
cuddle snuggle nestle nest nuzzle draw_close >2bz
nestle snuggle >2v4
cuddle >2pt
pet >2cf
gentle >2px
sleep_together make_love sleep_with get_laid have_sex do_it be_intimate have_intercourse screw fuck eff lie_with bonk >2q2
take have >2pz
service >2q2
copulate mate >2gv
breed >34e
breed >2q2
snog kiss buss >2ap
kiss >2ap
peck >2q5
lick lap >2ce
mouth >2ap
bear >2rp
return >2rp
bring get fetch >2qk !2qg
fetch >43c
retrieve >2qc
retrieve >2qc
take_away bear_off bear_away carry_away >9t !2qc
pile >2v4
whisk_away >2qg
whisk whisk_off >2ni
transmit transfer channel >3kd
project >2qk
translate >2qk
pipe_in >2rp
turn release >2qk
send send_out >2qk
send_in >2qp
mail_out >2qp
mail >2qp
deliver >2qc
serve swear_out >2qt
bring >7d
catch grab >2ba
snatch snatch_up snap >2ba
swoop swoop_up >2qx
reach reach_out >3j5
intercept stop >2qw
cut_out >2r0
prick
thrust >2cj
pierce >2cj
punch perforate
bore drill >2zg
counter-drill >2r6
center_punch >2r3
tunnel >2cj
funnel >3kd
transfix impale empale >2r3
pin >2rb
spear >2rb
gore >2r3
gnaw >2aa >2rh
snap_at bite_off >2rh
bite >2c8
nip >2rh
brandish flourish wave >3kd
press >2ap
squeeze >2rk
pull draw >3kd !3m0
pull_back >2rm
stretch >2rm
transport carry >3kd
pack >2rp
frogmarch >2qa
cart >2rp
cart_off cart_away haul_off haul_away >a4
fly >2rp
haul >2rp
tug >2vt
drag >2rm
lug tote >2rp
haul cart drag >2rm
hoist lift >3tx
hoist run_up >3tx
heave heave_up heft heft_up >31b
weigh_anchor >2s2
heft >5hf
nip nip_off clip snip snip_off >2zg
pinch nip >2c8
crimp pinch >2fx
sink_in permeate filter >2cj
filter filtrate separate_out filter_out >2sa
separate
fractionate >2sa
fractionate >2sa
concoct >2sl
sift strain >2sa
sift >13n
resift >2se
riddle >2se
winnow >2se
coalesce >m0
combine >2sl
mingle commix unify amalgamate >7d
blend intermix immingle intermingle >2sl
mat snarl >2c5 !2sp
enmesh ensnarl >2sn
disentangle unsnarl straighten_out >g4 !2sn
arrange set_up >2v4
stack >2sq
pair >593
cascade >2sq
settle >2sq
pyramid >2sq
corral >2sq
adjoin edge abut butt butt_against butt_on >2ao
surround environ border >2ao
gird >2sy
eject turf_out turn_out >50o
superimpose lay_over >2v4
invite ask_in >1ce
call_in >2t2
welcome >2t5
receive take_in
see >2t5
kidnap abduct snatch >2bd
commandeer hijack highjack >2bd
scramble jumble
potter potter_around putter_around >3j5
mess_around potter tinker monkey_around muck_about muck_around >4tg
range array lay_out set_out >2sq
let_go release !2bo
bring_out let_out >2td
unleash >2td
unleash let_loose loose >2td
uncork >2tf
unleash >2td
free disengage !2tl
suffocate stifle >2tl
obstruct obturate impede occlude >4wg !2tj
tie_up >2tl
dam dam_up >2tl
shut_off block_off close_off >2tr
block_out >2tl
shade >2tp
barricade block block_off block_up bar >2tl
clog choke_off clog_up congest foul >2tl
stuff lug choke_up >2ts !2tu
unstuff loosen_up >2tj !2tt
bag >2tw
capture catch >4e8
trap snare trammel >2tw
suspend >2tz
hang hang_up >2jv
hang
dangle >2ty
pack >2ud !2ub
enshrine shrine >320
veil >48u !2u5
unveil >2jr !2u4
unveil >9t
pack bundle wad >2sq
bunch bundle cluster
agglomerate >2u8
box package >2ud
unpack take_out >9t !2u2
break_out >2ub
encase incase case >320
bundle bundle_up >2u2
roll_out >2xb
burden burthen weight weight_down >2um
overburden >2ug
plumb >2ug
unload unlade >2uk
empty >9t
overload >2up
charge >7d !2un
discharge >9t !2um
drop drop_off unload >2qt
load load_up >rq
load >rq
recharge reload >2uq
reload >2up
saddle >2ug
harness tackle >2h1
saddle >2h1 !2uw
unsaddle offsaddle >9t !2uv
bruise contuse >4k
jam >2ux
garner >4je
stow >2u2
park >2v4
ensconce >2v4
put >7d
put set place position lay >3kd
shelve >2v4
prostrate >2w2
butt >2v4
recess >2v4
throw >2v4
rack_up >2v4
set_down put_down place_down >2v4
plank plonk plunk plunk_down >2vb
sow >2v4
broadcast >2vd
inseminate sow sow_in >2vd
scatter >2vd
misplace >2v4
juxtapose >2v4
set_down >2v4
ground >2v4
ground >2hg
pillow rest >2v4
misplace mislay >4jy
stack pile heap >2sq
stack >2up
stagger >2sq
pile_up heap_up stack_up >2mr
struggle >52o
attract pull pull_in draw_in >2rm !2vv
catch arrest get >2vt
repel drive repulse force_back push_back beat_back >3m0 !2vt
draw_in >2vt
hurl hurtle cast >2w2
dash >2vx
heave >2w2
pelt bombard >2w2
snowball >2w0
throw >2wc
strike_out >52j
shy >2w2
drive >2w2
throw flip >2w9
switch_on turn_on >2w6 !2w8
switch_off turn_off >2w6 !2w7
mesh lock >3kd !2wb
unlock >2wb
disengage withdraw >2td !2w9
propel impel >3kd
drive >2wc
fling >2w2
toss sky pitch >2we
lag >2wf
throw_back toss_back >2wf
lob >2w2
shed cast_off shake_off throw throw_off throw_away >9t
shell >ph
camp camp_down
sling catapult >2vx
chuck toss >2w2
launch >2wc
catapult >2wc
jet gush >42b
force drive ram >3oa
wreathe >2ww
wreathe >38b
frost ice >2jg
encrust incrust beset >38b
intertwine twine enlace interlace lace >2c5
twine >344
weave interweave >2c5
braid pleach >2wy
braid >38b
undo >7m
unravel unknot unscramble unpick >2x1 !2x3
knot >2ww !2x2 !2x4
ravel unravel ravel_out >2sp !2x3
thread >2b9
wind wrap roll twine >3kd !2xa
encircle circle >7p
reel >2x6
ball >2x6
unwind wind_off unroll >3kd !2x6
unwind >2x1
coil curl >2x6
jampack chock_up cram wad >2xf
deluge flood inundate swamp >rq
stuff >33w
double >2xh
function work operate go run
roll >2xh
run >2xh !2xk
idle tick_over !2xj
go_on come_up >3l7
pad >2xf
wedge squeeze force >3kd
dislodge >3xj
exorcise exorcize >2t0
lodge wedge stick deposit >2jv !2xs
lounge >2yr
dislodge free >9t !2xq
implant embed imbed plant >2pn
pot >2xt
nest >2xt
bury sink >2xt
transplant >2pn
entrench intrench >2jv
entrench dig_in
emboss boss >2y1
impress imprint
clean make_clean >7d !2y5
wash_up >2y2
houseclean clean_house clean >g1
dirty soil begrime grime colly bemire >7d !2y2
muck mud muck_up >2y5
wash launder >2y2
wash_out >2y7
rinse rinse_off >2y7
pan pan_off
tarnish stain maculate
darken >2yb
defile sully corrupt taint >tj
spot >2y5
spatter bespatter
absorb imbibe soak_up sop_up suck_up
absorb >2yk
imbibe >2yh
adsorb >2yk
sorb take_up >80
spill shed disgorge >3kd
shed pour_forth >42h
seed >2yl
spill slop splatter >3kd
drape >2sq
drape >2sq
sit sit_down !2z0 !2z3
sprawl >2yr >2z3
perch roost rest >2yr
seat sit_down >2v4
lay put_down >2v4
lay >2yv
squat crouch scrunch_up hunker hunker_down >2yr
kneel >2yz
rest >58n
stand stand_up >2yz !2yr !2z3
stand_back >2z0
stand stand_up place_upright >2v4
lie !2z0 !2yr
lie_awake >2z3
repose >2z3
bask >2z3
buckle clasp >2jv
brooch clasp >2jv
erase rub_out score_out efface wipe_off
sponge >2z9
strike expunge excise
dissect >2zg
scar mark pock pit
sculpture grave >2ek
whittle pare >2zg
cut >2zp
chatter >2zg
cut_away >2zg
cut_out >379
die_out >2zj
incise >2zg
bob >2zg
tear >2zp
cleave split rive >2zn
separate divide >3kd
divide >6t
segregate >2zq
cleave >344
slit >2zl
slit slice >2zg
gore >37n
lacerate >30x
saw >2zg
splice >2gv
splice >2gv
shear >2e4
mince >2eq
sever lop >2zg
sever >2zp
clash >2cz
crash ram >304
crash break_up >o1
destroy ruin
devour >307
rape despoil >307
consume >307
bust_up wreck wrack >307
uproot extirpate root_out >3kd
plant set >2v4
replant >30d
smother stifle strangle muffle repress >4u5
smother surround >2jg
put_out >tk
smother asphyxiate suffocate >2iw
install instal put_in set_up >2v4
install instal set_up establish
reinstall >30j
put_up >30j
choke gag >2n8
choke >2n8
strangle strangulate throttle >2iw
decapitate behead decollate >2iw
impale >2iw
dismember >2iw
dismember take_apart discerp >2zq
clench clinch >2ba
clinch >2bo
rend rip rive >30x
tear rupture snap bust >2zp
shred tear_up rip_up >30x
grapple grip >2ba
depress >7d
ram ram_down pound >3oa
punch >3oa
situate posit deposit >2v4
graze >28l
graze pasture >28j
cushion buffer >9k
dunk dip souse >318
immerse plunge >2cj
submerge >318
soak >318
lift >3kd
spread open >2x1 !2fx
grass >31c
envelop enfold enwrap wrap enclose >2jg
engulf >31e
unsheathe >3vv
bathe >31e
shroud enshroud hide >31e
immerse swallow swallow_up bury eat_up >320
trace draw line describe >vg
construct >31k
inscribe >31k
circumscribe >31k
circumscribe >31k
chase >2zg
bevel chamfer >2zg
miter >31q
turn >7p
shove >3m0
inject >ai
extricate untangle disentangle disencumber >2tj
tamper monkey >2b8
play >2b8
storm >2cj
frame frame_in border >320
enclose close_in inclose shut_in >2sy
bank >320
fence fence_in >320
tag label mark >2h1
brand trademark brandmark >323
calibrate >323
code >323
lean_on rest_on lean_against >2ao
patch piece >2gv
flick >3m0
riffle >3kd
stake >vg
post >2l4
yank jerk >2rm
pluck pull_off pick_off >2rm
draw_off >9t
tweeze >32e
hike_up hitch_up >33p
pry prise prize lever jimmy >2k6
gap breach >2k6
swing swing_out >2ca
squash crush mash squeeze >2rk
tread >32l
telescope >32l
crunch cranch craunch grind >2rk
solder >2gv
weld >2gv
comb >2lv
drag_down bear_down >2rk
shoot >2oe
dunk >32t
chip >32t
birdie >32t
double_bogey >32t
bogey >32t
wire >2jv !330
unwire >2x1 !32z
corral >320
tag >2ap
nab >332
crosscut cut_across >2zg
rip >2zg
hold carry
balance >336
poise >2v4
grass >2jg
joggle >2jv
wash_out >307
interlock lock >2pt
fortify >320
lean >2v4
lock interlock interlace >2bo
trap >2bo
draw_together >58i
set >2sq
clap >2v4
hem_in >2sy
mound_over >2jg
girdle deaden >2zl
graze >4k
pick_at pluck_at pull_at >33p
pull >2ko
retract pull_back draw_back >33p
draw_close >33p
rest >2v4
perch >2v4
hoist >3tx
dribble drip >42h
cram >2v4
dust >2jg
plaster >2l4
plaster beplaster >2jg
steel >2jg
hedge hedge_in >320
hedge >33k
clothe drape robe >2au
make create
institute bring >344
introduce >36d
do make >35k !348
unmake undo !347
re-create >344
remake refashion redo make_over >34e
destroy >348
fracture >34b
wipe_out sweep_away >34b
produce make
output >34e
pulse pulsate >34e
custom-make customize customise tailor-make >34e
turn_out >34e
beat >379
overproduce >34e
elaborate >34e
put_out >34e
laminate >34e
compose compile >36v
catalogue catalog >34o
compile >36v
generate bring_forth >344
come_up >34r
develop >34r
generate >34e
originate initiate start >344
set >34v
render yield give generate >34e
give yield >344
bring work wreak make_for >344
raise conjure conjure_up invoke stir call_down arouse bring_up put_forward >351
summon >344
educe evoke elicit extract >127
regenerate renew >349
invent contrive devise excogitate formulate forge
cast contrive throw >3s9
gestate conceive conceptualize conceptualise
think_up think_of dream_up hatch
manufacture cook_up make_up invent >357
trump_up concoct >358
visualize envision fancy see figure picture >35d
visualize >35d
envision foresee >35d
imagine conceive_of ideate envisage
think >35d
dream daydream woolgather >35d
discover find >356
plan project contrive design
mint coin
design plan
make >344
design >35k
carry_through accomplish execute carry_out fulfill fulfil >ty >35u
get_over >35m
run >35m
consummate >35m
consummate >35m
initiate pioneer >364
strike_up >35r
introduce innovate >35r
effect effectuate set_up >364
draw >35u
draw >38p
actuate trigger activate set_off spark_off spark trigger_off touch_off >35r
induce bring_on >34r
precipitate >35u
induce stimulate hasten >35u
realize actualize actualise substantiate >344
incarnate >361
pioneer open_up >35t
cause do make >344
make >364
drive >365
occasion >364
inspire >367
provoke evoke call_forth kick_up >364
pick >369
establish found plant institute >35r
fix >36b
establish give >344
pacify >36d
stage arrange >35r
prearrange >39x
engender breed spawn >364
mount >35r
put_on turn_in >344
motivate actuate propel move prompt incite >364
impel force >364
start start_up embark_on commence >ko
sound_off strike_up >3b2
undertake set_about attempt >35r
organize prepare devise machinate >35r
lay >36p
bear turn_out >344
seed >36r
crop >36r
manufacture fabricate construct >36v
make
forge fake counterfeit >349
construct build make >344
build establish >344
frame_up >36x
rebuild reconstruct >36x
demolish pulverize pulverise >34b
demolish >34b
assemble piece put_together set_up tack tack_together >2gz >344 !376
jumble mix_up >373
reassemble >373
disassemble take_apart break_apart >34b !373
fashion >36v
reforge remodel >34a
shape form mould
reshape >379
raise erect set_up put_up >36x !37e
set_up >36p
rig_up >373
level raze rase dismantle tear_down take_down pull_down >34b !37b
uproot eradicate extirpate root_out exterminate >34b
press_out >37h
mold mould >379
handbuild hand-build coil >379
cook fix ready prepare
put_on >37j
concoct cook_up >37j
sew tailor tailor-make >377
cut tailor >35l
style >344
alter >7d
embroider broider >38b
illustrate >38b
work work_on >n1
overwork >37s
rework make_over retread >37s
garland >38b
caparison bard barde dress_up >38b
knit
purl >37x
cast_off >2j6
knit entwine >2gv
web net >384
crochet hook >383
loop intertwine >380
weave tissue
lace >384
tat intertwine
braid lace plait >384
strike >344
forge hammer >34j
extrude >34e
decorate adorn grace ornament embellish beautify >7d
redecorate >38b
panel >38b
trim >38b
silhouette >38q
enamel >38b
inlay >38b
hatch >38h
gild begild engild >38b
blueprint draft draught >35j
illuminate >38b
sculpt sculpture >379
paint >38q
paint >38p
create >4pg
represent interpret >349
capture >38q
recapture >38r
picture depict show >38q
illustrate >38t
stylize stylise conventionalize >38q
map >38q
portray depict >38q
present >38q
commend >38y
limn outline >391
draw >38q
draw >39h
project >391
write >31k
capitalize >394
letter >394
charcoal >391
diagram plot >391
re-create >344
imitate >399
recopy >3cb
shade fill_in >391 >38o
mottle streak blotch >gd
vein >gf
model mold mould >379
sketch chalk_out >391
write compose pen indite
write_on write_of write_about >39h
spell write
spell_out >39j
write_off >39h
rewrite >39h
dramatize dramatise >39h
draft outline >39h
recite retell >349
serenade >3a9
belt_out belt >3b8
vocalize vocalise >3b8
ghost ghostwrite
reference cite >39h
compose write >344
counterpoint >39v
set >39v
transcribe >hg
choreograph >344
jive >3a1
dance >3j5
clog >3a1
direct >344
cast >4rc
stage present >349
set place >3a5
film >1vb >344
cut_corners >3a9
perform do
stunt >3a9
blaze_away >3a9
perform >349
rap >3ac
play >3ac
play run
play >47y
debut >3ac
debut >35t
audition try_out >3ac
act play represent >349
roleplay playact >3ac
star >3a9
appear >3a9
dissemble pretend
simulate sham feign >3ao
play >3ap
feint >3ap
enact reenact act_out >3ak
act_out >3ak
reenact >349
simulate >349
rehearse practise practice >3a9
scrimmage >3aw
impersonate portray >3ak
parody >3ak
pantomime >3al
play spiel >349
play >3ac
play
reprise reprize recapitulate >3b1
pipe >3b3
accompany follow >3b2
improvise improvize ad-lib extemporise >3a9
sing >1r1
tweedle chirp >3b8
choir chorus >3b8
sing >3b8 >3bd
madrigal >3bb
interpret render >3a9
drum >3b3
harp >3b3
conduct lead direct >3a9
hold throw have make give >4vg
trumpet >3b3
duplicate repeat >3bo
copy >3bj
recapitulate >3bj
duplicate >3bo
reprint reissue >3bo
reproduce >34e
reproduce >1b6
play_back replay >3bo
evolve germinate develop
develop >3cm
grow raise farm produce >3bz
overproduce >3bt
garden >54g
cultivate crop work >of
plow turn
harrow disk >3bx
cultivate
imitate copy simulate >3bo
take_off >3c0
model pattern >3c0
scale >3c2
follow >3c0
format arrange >6t
tabularize tabularise tabulate >39x
print publish >34e
carry run >1t1
print >394
scribble scrawl >394
copy >394
program programme
italicize italicise
print >3bo
engrave etch >3ce
scrape >344
etch >3ce
produce bring_forth >344
produce give_rise >344
grind_out crank_out >3ci
make_up >35l
create
press >344
prepare >344
rough_in rough rough_out >3co
write_out write_up >39h
cut >344
graph chart >38q
graph >398
shimmy >3a1
raise >344
make >3a9
map_out >35h
facilitate >364
chop >344
manufacture >3ci
shell >344
arouse elicit evoke fire raise provoke >344
invite ask_for >3d2
draw >3d2
stir_up wake ignite heat fire_up >3d2
stimulate shake stir >3d2
sex wind_up >3d6
agitate rouse commove charge_up >3dv !3de
jolt >3dv
bubble_over overflow spill_over
lull >3de
calm calm_down cool_off chill_out simmer_down settle_down cool_it >80
perturb unhinge disquiet trouble cark distract disorder >3dv
calm calm_down quiet tranquilize tranquillize tranquillise lull still >3hm !3d8
compose >3de
pacify lenify conciliate assuage appease mollify placate gentle gruntle >3de
worry vex >3dd !3dj
eat_on >3dh
reassure assure >3de !3dh
nag >3dh
worry care >1a2
worry
fret >3dm
impress move strike
engrave >3do
hit_home strike_home >3do
smite >3do
pierce >3do
impress >3do
sweep_away sweep_off >3do
disturb upset trouble >3do
touch stir >3do
move >3do
feel experience
recapture >3dy
pride congratulate >3dy
smolder smoulder >3dy
excite >3d2
harbor hold entertain nurse >3dy
resent >3ef
embitter envenom acerbate
hate detest >3ef !3e9
abhor loathe abominate execrate >3e6
contemn despise scorn disdain >3e6
love !3e6
love >3e9
fall_for >6t
care_for cherish hold_dear treasure >3e9
enshrine saint >3el
fancy take_to >3il
dislike !3eg
like !3ef
yearn >3ec
cool_off >3dy
adore >3e9
idolize idolise worship hero-worship revere >3ej
reverence revere venerate >17e
worship >3el
frighten fright scare affright >3d6
awe >3en
fear dread
fear >1on
fear >3dm
terrify terrorize >3en
intimidate >3en
hold_over >3et
bully browbeat bullyrag ballyrag boss_around hector push_around >3et
domineer >3ev
panic >3es
panic >3ep
apprehend quail_at >3gr
alarm horrify >3en
shock >3f0
haunt obsess ghost >3f3
preoccupy >4vl
faze unnerve enervate unsettle >3fi
break_down lose_it >p
die >3f5
break burst >3gk
crack_up crock_up >48
daunt scare_off pall frighten_off scare_away frighten_away scare >3i0
anger >3d2
infuriate exasperate >3fa
anger see_red >3dy
annoy get_to bother get_at irritate rile nark gravel vex chafe devil
chafe >3dy
ruffle >3fd
pique offend >3fa
harass hassle harry chivy chivvy chevy chevvy beset plague molest provoke >3fd
upset discompose untune discomfit >3d2
fluster >3fk
confuse flurry disconcert >3fo
bewilder bemuse discombobulate throw >3fi
distract >3fk
fluster >51n
embarrass abash >3fi
shame >3d2
pain hurt >3fi
hurt wound injure bruise spite >3d2
lacerate >3fr
fuss niggle fret >3dm
suffer >3dy
lose >3fu
fume >3dy
blow_up have_kittens go_ballistic >3fz
enrage >3fa
rage
thrill >3d6
repent regret rue >3dy
repent atone
regret >3gt
mourn >3g6
mourn >56s
grieve sorrow >3fu
strain stress
rack >3g7
disappoint let_down >556
fail betray >3g9
fall_short come_short >3g9
humiliate chagrin humble abase >3fr
take_down degrade disgrace demean >3gc
efface >3gh
reduce >3gd
humanize humanise >7d
humble >7d
subdue crucify >51a
lament keen >3gk
express_emotion express_feelings
torment torture excruciate >3fq
torment rag bedevil crucify dun frustrate >3fh
tease badger pester bug beleaguer >3gm
tease >3gp
control >4q4
cozy_up cotton_up shine_up play_up sidle_up suck_up
anticipate look_for look_to >19l
warm_to >1ay
miss >3il
ache yearn yen pine languish >3iw
appreciate >1n4
brace poise >of
steel nerve >3gw
take_heart buck_up >3ht
capture enamour trance enamor captivate beguile charm fascinate bewitch entrance enchant >3h4
beckon >3h4
endear >3ho
antagonize antagonise >3fd
tempt invite >3d6
attract appeal !3h7
disgust sicken churn_up >3h7
turn_off put_off >3h7
repel repulse !3h4
shock floor ball_over take_aback >1a6
overwhelm overpower sweep_over whelm overcome overtake >3d2
lock >3h9
shock offend scandalize scandalise appal appall outrage >3h5
despair !3hd
hope >3il !3hc
elate lift_up uplift pick_up intoxicate >3d6 !3hl
exhilarate tickle_pink inebriate exalt beatify >3he
inspire animate invigorate enliven exalt >3d6
sadden >3do
sadden >3dy
rejoice joy >3dy
lighten lighten_up buoy_up >1kf
depress deject cast_down dismay dispirit >3hy !3he
comfort soothe console solace
still allay relieve ease >3hm
please delight >3hq
please >3hq
satisfy gratify
content >3hq
enchant enrapture transport enthrall enthral delight >3ho
cheer hearten recreate embolden >3hu !3hz
encourage >3hg !3hy
draw_out >3hu
spur goad >3hu
chill >3hl
discourage !3hu
dishearten put_off >3hy !3ht
intimidate >3hy
enjoy bask relish savor
devour >3i1
exacerbate exasperate aggravate >3fa
fascinate transfix grip spellbind >3i5
interest >3d2 !3i7
startle galvanize galvanise >3h8
bore !3i5
feel_for pity compassionate condole_with sympathize_with >3g6
commiserate sympathize >3i8
sympathize sympathise >3dy
care >3i8
rejoice triumph
alienate disaffect >7d
alienate >3do
wean >3id
wish >3il
wish wish_well >3il !3ik
wish care like >3il
please >3ii
resent !3ih
desire want
like >3il
feel_like >3il
desire >1ce
prefer >3eg
hope trust desire >3ig
envy begrudge >3il
covet >3ir
salivate drool >3is
envy >3iv
admire >17e
hanker long yearn >3il
care_for >3eg
love enjoy >3eg
burn >3dy
fly_high >3dy
glow >3dy
disarm >1do
obsess >3dm
puzzle >12o
move !3j9
drop_back >3j5
plunge >41p
ease >3jc
stand_still !3j5
freeze stop_dead >3j9
get_stuck bog_down >3j9
travel go move locomote
swap >3jc
whine >3jc
fly >3jc
ride >3jc
come >3jc
ghost >3jc
pass_over overfly >3jc
fly >3jm
hop >3jm
travel >3jc
wend >3jc
sheer >3r8
do >3jc
fly >3j5
go_out >3x6
desert >3x6
take >278
get_about >3jc
travel trip jaunt
repair resort >3jc
travel_to visit >3jv
visit inspect
frequent haunt >3jx
cruise >3jc
tour >3k2
travel journey >3jv
voyage navigate >3k2
sail >3k5
travel journey >3jc
move_over give_way give ease_up yield >3j5
go go_away depart >3xr !3k9
shove_off shove_along >3k7
come come_up >3jc !3k7
approach come_near >3k9
get_on >3ka
drive_up >40z
move
work >3kd
center centre >3kd
re-enter >3xu
pump >3kj
sluice >3se
draw >9t
suck >3kj
transplant transfer >3xj
move !3ks
move_in >3km
move_in >5cb
evacuate >3km
migrate >3km
migrate >3km
stay stick stay_put !3km
start start_up !3kw
rein rein_in >3kw
round >3jc
stop !3kt
halt >3kw
bring_up >3kw
stop halt !3l7
check >3kz
rein rein_in >3kz
stall conk >3kz
stop >1ed
pull_up haul_up >3kz
draw_up pull_up >3kw
ply >3jv
start go get_going !3kz
lurch pitch >3j5
jolt jar >3j5
jar shake_up bump_around >3kd
duck >3j5
bob >3j5
wallow >3j5
roll turn_over >3ow
rim >3le
revolve >3kd
tramp_down trample tread_down >3ot
roll_over >3ow
tumble >3li
trundle >3jc
weave >3mg
writhe wrestle wriggle worm squirm twist >3j5
wrench >3lm
wobble >3j5
sidle sashay >3j5
sidle >3j5
sweep sail >3j5
swan >3lr
brush sweep >3j5
slip slide >3nc
skid >3lu
wamble waggle >3j5
chop >3j5
shimmy wobble >3np
jostle shove >3m0
push force >3kd !2rm
push >2rk
push_out obtrude thrust_out >3m0
push_aside push_away >3m0
muscle_into >3m0
push_up >3m0
uplift >3m5
boost_up >3m5
elbow >3lz
shoulder_in >3lz
waft >3on
float >3se
rock sway shake
rock >3kd
cradle >2bo
waver >ye
swing sway
swing >3jc
lash >3mg
vibrate >3mg
flicker flitter flutter quiver
swing_around swing_about turn_around >3ow
pulsate throb pulse >3mp
pulsate quiver >3j5
pulse >3kd
beat pound thump >3j5
beat_out tap_out thump_out
flap >3mp
teeter totter >3j5
wander swan stray roam ramble rove range drift vagabond >3jc
tramp >3pc
wind thread meander >3jc
snake >3mv
shift dislodge reposition >3kd
frolic lark rollick skylark sport cavort gambol frisk romp run_around lark_about >4tu
hitch >3j5
cant cant_over tilt >3j5
cock >3n0
careen wobble tilt >3j5
scend surge >3tc
churn roil >3j5
fan >3nk
winnow >3n5
crawl creep >3jc
scramble >3jc
slither slide >3jc
coast >3nc
wheel roll >3jc
glide >3jc
glide >3kd
snake >3nc
steal slip >3j5
tremble >3nk
tremor quake >3nk
shudder shiver throb thrill >3ng
quiver quake >3ng
shake >3j5
succuss shake_up >3nk
rattle >3nk
convulse thresh thresh_about thrash thrash_about toss jactitate >3nk
whip >3nn
vibrate >3j5
judder shake >3np
jerk twitch >3j5
bounce spring bound rebound recoil ricochet >3t3
bounce jounce >3jc
glance >2cz
flip toss >3ow
flick >2w2
twitch >3j5
snap click >3j5
stir shift budge >3j5
arouse >3j5
stir >3kd
dance >3j5
chasse sashay >3o2
bump >3a1
slam_dance slam mosh thrash >3a1
jig >3a1
jiggle joggle wiggle >3nk
wag waggle >3o7
quickstep >3a1
thrust >3m0
dart >41s
flit flutter fleet dart >415
flutter >44s
stumble trip >3j5
trip trip_up
stumble falter >3ot
falter waver >3j5
trot clip >3qp
trot >3ov
undulate flap wave >3j5
mill mill_about >3j5
scurry scamper skitter scuttle >3qp
float drift be_adrift blow >3jc
play >3jc
tide surge >42b !3oq
ebb ebb_away ebb_down ebb_out ebb_off >3or !3op
fall_back >3vt
float swim >3jc !3ve
walk >3jc !3sj
foot leg_it hoof hoof_it >3ot
walk >3yn
turn >3j5
face >3ow
turn_off >3ow
turn_away >3ow
about-face >3ow
corner >3ow
overturn >3ow
turn move_around >3jc
overturn tip_over turn_over knock_over bowl_over tump_over >3kd
startle jump start >3j5
shy >3p5
boggle >3p5
walk_about walk_around >3ot
circumambulate walk_around >3pa
circle >3jc
sneak mouse creep pussyfoot >3ot
traverse cover cross pass_over get_over get_across cut_through cut_across >40o
walk >3pc
crisscross >3pc
pass_through >40o
infiltrate >2s8
infiltrate >2s8
claw >40q
jostle >40q
cross >2fx
run >40o
bridge >3pc
transit pass_through move_through pass_across pass_over >40o
wade >3ot
tittup swagger ruffle prance strut sashay cock >3ot
slink >3ot
limp gimp hobble hitch >3ot
shuffle scuffle shamble >3ot
scuff >3ps
stroll saunter >3ot
amble mosey >3ot
prowl >3ot
skulk >3ot
toddle coggle totter dodder waddle >3ot
totter >3mc
march >3ot
file >3w0
pop_in >3xu !3q3
pop_out >3xr !3q2
file_out >3xr
tramp >3q6
hike >3ot
footslog plod trudge pad tramp >3ot
squelch squish splash slop >3q7
clamber scramble shin shinny skin struggle sputter >3qd
climb climb_up mount go_up >3tc
hop_on mount mount_up get_on jump_on climb_on bestride >3j5
remount >3qb
climb >3j5
tiptoe tippytoe >3ot
stalk >3ot
buzz >3rj
flounce >3ot
parade troop promenade >3w0
parade march
stagger reel keel lurch careen >3ot
stagger flounder >3ot
stomp stamp stump >3ot
lumber pound >3ot
stray err drift >3jc
run >415
romp >3qp
run_bases >3qp
streak >3qp
outrun >3qp
consort >3yn
run >3rv
jog >3qp
sprint >3qp
lope >3qp
step >3jc
pace >3ot
tread trample >3ot
mince >3ot
clomp >3ot
drive motor >3jc >2rp
drive >2cb
coach >3r5
cruise >3k5
steer maneuver point head guide channelize channelise >4vl
navigate >3r8
stand_out >3r8
navigate pilot >3r8
channel >3r8
corner tree >3r8
park >3r8
steer >4vl
head >3vw
motorbike motorcycle cycle >3sj
bobsled bob
fly wing >3jc
fly_on >3rj
fly aviate pilot >2cb
jet >3rl
glide >3rl
plane skim >3nc
soar >3rj
hover >3rj
poise >3rq
soar soar_up soar_upwards surge zoom >3tc
go_up >3tc
steamer steam >3jc
sail
beat >3rv
scud >3rv
tack wear_round >3rv
row
paddle
taxi >3jc
taxi cab >3sj
ferry >3jc
ferry >3se
ferry >43c
pipe >3se
barge >3s8
send ship >3kd
send direct >3kd
turn >3s9
divert >3s9
refer >3s9
redirect airt >3s9
transport >3kd
truck >3se
dispatch despatch send_off >3s8
forward send_on >3s8
hang_glide soar >3rl
ride >3jm !3ot
joyride tool tool_around >3sj
hitchhike thumb >3sj
pick_up >3se
ride sit >3jc
ride_herd >3sn
unhorse dismount get_down >3tl
prance >3sn
prance >3jc
canter >3sn
canter >44j
gallop >3sn
single-foot rack >44j
gallop >44j
swim >3jc
bathe >3sx
school >3sx
paddle >3sx
dive >3sx
dive >3vi
jump leap bound spring >3j5
burst >3t3
bounce >3t3
bolt >3j5
rush_out burst_forth >pd
hop skip hop-skip >3t3
caper >3t3
dive plunge plunk >3tl
duck >3ta
rise lift arise move_up go_up come_up >3jc !3tl
bubble >3tc
ascend >3jc !3tl
uplift >3tc
move_up rise >6t
chandelle >3tc
steam >3tc
rise >3tc !3tk
set go_under >3tl !3tj
descend fall go_down come_down >3jc !3tc !3te
sink >3tl
sink pass lapse >79
fall >3jc
crash >3tl
flop >3tl
flop >3vc
break >3vc
lower take_down let_down get_down bring_down >3kd !3tx
get_down >3j5
lift raise >3kd
depress >3tt
raise lift elevate get_up bring_up >3kd !3tt
skid >3tx
chin chin_up >3tx
hike hike_up boost >3tx
pick_up lift_up gather_up >3tx
duck >317
dabble >317
tumble topple >3tl
keel_over >3u4
drop >3tl
drop >3kd
hang >3u7
plummet plump >3u6
pitch >3tl
alight climb_down >3tl
alight light perch >3uf
embark ship >3xx
touch_down >3uf
land set_down >3wx
drive_in >3wx
land put_down >3wx
rear rise_up >3ul
rear_back >3ui
rear_back >3p5
straighten
drop_open fall_open >3uy
assume take take_up >3j5
draw_up pull_up straighten_up >3ul
erect >3tx
prick_up prick cock_up >3up
rise >cz
arise rise get_up stand_up !3ut !3uu
sit_down sit !3us
lie_down lie !3us
stretch stretch_out >3uu
sag droop swag flag >3uy
sag sag_down >3uy
sink drop drop_down
subside >3ve
subside >3zt
sink >3kd
settle >3kz
position >2v4
square >3v3
square_up jog >3v4
glycerolize glycerolise >2v4 !3v7
deglycerolize deglycerolise >3kj !3v6
space >2v4
marshal >2v4
settle settle_down >2v4
slump slide_down sink >3vc
collapse fall_in cave_in give give_way >6t
slump slouch >3uw
sink settle go_down go_under >3tl !3os
surface come_up rise_up rise >3te
emerge >3vf
well swell >3vf
submerge submerse >3ve
zigzag crank >3jc
follow travel_along >3jc
advance progress pass_on move_on march_on go_on >3jc !3vt
creep_up sneak_up >3vl
encroach impinge >3vl
press_on push_on plough_on >3vl
jam >3m0
string string_along >3vl
advance bring_forward >3kd !3w3
nose >3vr
withdraw retreat pull_away draw_back recede pull_back retire move_back >3jc !3vl
retreat >3vt
draw pull pull_out >9t
proceed go_forward continue >3jc
roar >3vw
limp >3vw
barge thrust_ahead push_forward >41h
march >3ot
back >3jc
back_out >3w1
back !3vr
back_up back_off back_down >3vt
lag fall_back fall_behind >3w7
pan >3jc
follow >3jc !3wb
catch_up >3y6
come_back >3w8
surmount >3y6
precede lead >3jc !3w7
lead head >3wb
lead take direct conduct guide
hand >3wd
mislead misguide >3wd
usher show >3wd
pursue >3jc
stalk >3wh
shadow >3w7
chase trail tail give_chase dog go_after track >3wh
fire >3wm
chase_away drive_out turn_back drive_away dispel drive_off run_off >3kd
banish >3wm
shoo_off shoo shoo_away >3wm
hound hunt trace >3wk
haunt stalk >3wh
trace retrace >3wu
backtrack turn_back double_back >3wu
cut_back flash_back >3wu
return >3jc
go_home head_home >3wu
boomerang >3wu
arrive get come !3x6
roll_up >3wx
come come_in >3wx
reach attain >3wx
break_even >3x0
get_at >3y6
peak >3y6
depart take_leave quit >3x6 !3x5
stay !3x4
leave go_forth go_away !3wx
walk_off walk_away >3x6
walk_out >3x6
come_away >3x6
run_off run_out bolt_out beetle_off >3x6
ride_off ride_away >3x6
go_out >3x6
tarry linger >3x6
shunt >3xf
transfer shift >3kd
shuffle >3xf
bunker >3xf
carry_forward >3xf
displace >3kd
evacuate >3xj
depart part start start_out set_forth set_off set_out take_off >3x6
take_off lift_off >3xl
roar_off >3xl
blaze_out >3xl
pull_out get_out >3x6 !3xq
pull_in get_in move_in >3wx !3xp
exit go_out get_out leave >3j5 !3xu
get_off >3xr !3xx
step_out >3xr
enter come_in get_into get_in go_into go_in move_into !3xr
turn_in >3xu
edge_in edge_up >40z
board get_on >3xu !3xs
catch >3xx
intrude irrupt >3xu
barge_in gate-crash >3xz
crash >40o
overstep >40o
intrude_on invade obtrude_upon encroach_upon >3xu
foray_into raid >3y3
infest overrun >24z
reach make hit arrive_at gain
get_through come_through >3y6
reach make get_to progress_to >52a
strand run_aground >444
miss >52g
meet >4um
meet encounter run_across come_across see
intersect cross >3yc
congregate >4um
fort fort_up >4um
mass >3yt
press >3yg
convene >4um
reconvene >3yi
sit >3yi
cluster flock >4um
flock >3jc
accompany >3jc
escort >3yn
escort >3yn
safeguard >3yo
huddle huddle_together >3yl
bunch_together bunch bunch_up >3yl
crowd crowd_together >4um
pour swarm stream teem >3yt
herd >3yt
herd crowd >3kd
dissipate scatter >3z1
break >3yx
break_up >3z1
disband dissolve >3yz
separate part split >3j5
disperse dissipate dispel break_up scatter >3z5
break >433
disband >3z2
separate divide
detach >3z5
shut_off close_off >3z5
sprawl straggle >2mm
diverge >3j5 !3za
converge >4um !3z9
concentrate >3za
bend >3ow
swerve sheer curve trend veer slue slew cut >3ow
peel_off >3zd
bend turn_away >3ow
avert turn_away >3ow
arch curve arc >3zk
hunch hump hunch_forward hunch_over
straighten unbend !3zk
bend flex !3zj
line_up queue_up queue >2z0
flex >dp
lean tilt slant angle >3zk
list >3j5
lean_back recline >3zn
fall_back >3zp
bank >3zs
tip
sink
ripple ruffle riffle cockle undulate >429
billow surge heave >fd
billow wallow >3rs
cloud >3zw
billow >3jc
crumble crumple tumble break_down
burrow tunnel >2hz
circulate >42b
ventilate >401
circulate pass_around distribute >3kd
orb orbit revolve >405
circle >3jc
loop >405
loop >405
angle >3jc
revolve rotate >450
wheel >409
wheel wheel_around >3se
pivot swivel >3ow
spin spin_around whirl reel gyrate >409
centrifuge centrifugate >42c
eddy purl whirlpool swirl whirl >42b
tumble whirl_around >3j5
whirl spin twirl
grind >3a1
twirl swirl twiddle whirl >409
gyrate spiral coil >3ow
corkscrew spiral >3ow
pass overtake overhaul >3vl
get_by >40m
pass >3jc
negotiate >40o
work >40o
cycle >40o
fumble blunder >40o
travel_by pass_by surpass go_past go_by pass >3jc
skirt >40t
run_by >40t
fly_by >40t
bushwhack >40q
zip_by fly_by whisk_by >40t
approach near come_on go_up draw_near draw_close come_near >3k9
close_in >3vl
push crowd >40z
unfold stretch stretch_out
tear shoot shoot_down charge buck >41h
zoom zoom_along whizz_along >415
travel_rapidly speed hurry zip >3jc
speed >3jc
zoom >3jc
rout_out drive_out rouse >3kd
hunt >418
drive >3kd
pull >41a
drive_around chauffeur >41a
bustle bustle_about hustle >3j5
fidget >3j5
linger dawdle >3j5 !41h
drag trail get_behind hang_back drop_behind drop_back >3w5
rush hotfoot hasten hie speed race pelt_along rush_along cannonball_along bucket_along belt_along >3jc !41f
rush_off rush_away >3x6
trail >3jc
diffuse spread spread_out fan_out >2mm
creep >41k
run >41k
flinch funk cringe shrink wince recoil quail >3j5
shrink_back retract >41n
dart dash scoot scud flash shoot >41h
commute >3jv
shuttle >3jc
lunge hurl hurtle thrust >3j5
crouch stoop bend >3zk
incline >3tt
double_over double double_up >3zk
prostrate bow_down >3uu
fawn cringe cower grovel >3zk
huddle cower >41t
throng mob pile jam >3yt
pounce swoop >3tl
stoop >420
swoop >3j5
deviate divert >3ow
deviate >3sb
perturb >424
perturb >424
shunt >424
sidetrack digress straggle >423
flow flux >3j5
transpire transpirate >429
run flow >3j5
spin
run_down >42b
spurt spirt gush spout >42g
hiss >3jc
pour >42b
pour >3kd
effuse pour_out >42h
spill >42b
spill_over spill_out pour_out >3yu
decant pour pour_out >42h
stream >3on
trickle dribble filter >42b
drip >3tl
cascade cascade_down >3tl
drain run_out >42b
seep ooze >42b
overflow overrun well_over run_over brim_over >42j
geyser >42s
edge inch >3vl
elapse pass slip_by glide_by slip_away go_by slide_by go_along >3vl
fly fell vanish >42v
break break_out break_away >431
shake shake_off throw_off escape_from >431
abscond absquatulate run_off go_off make_off >433
elude evade >431
escape get_away break_loose >433
scat run scarper turn_tail lam run_away hightail_it >3x6
flee take_flight >432
skedaddle >432
take make >3rg
slip_away steal_away sneak_away sneak_off sneak_out >3x6
slip >431
vacate empty abandon >3x6
decamp break_camp >3x4
eject >3xr
expand >cz !dp
bring take >2rp
return take_back bring_back >43c
track >43f
bring_in introduce
interpose >346
carry_over >3se
whisk >43c
whisk >3jc
impart conduct transmit carry channel >43c
wash_up >43k
pipe_in >43k
clear top >40m
leave_behind
outdistance outstrip >43o
protrude pop pop_out bulge bulge_out bug_out
career >3jc
revolve_around circle_around circle_round >3pa
spread spread_out >403
manure muck >43t
collapse >2fx
bestir rouse >11
flurry >3j5
march >3ov
frogmarch >43y
outflank go_around >3jc
dock >3xu
remove >3xf
pack >rq
land >43c
strand >444
streak >3j5
swing >3kd
wind_up >447
draw >3jc
transfer change >3jc
heave >3j5
crash >3j5
thunder >3j5
snap >3j5
step_forward come_forward step_up come_out >4pg
turn >3kd
turn >3kd
slide >3kd
pace >3jc
step tread >3jc
step_on tread_on >44k
hurtle >3jc
run >3kd
retreat >3jc
high-tail hightail >433
whistle >3jc
whistle >3kd
beat flap >3kd
flail thresh
clap >44s
fling >3j5
thrust stuff shove >3m0
hop >3j5
singsong >3kd
shoot >355
turn >3j5
hustle >3kd
dodge >3j5
dodge >3j5
plow plough >3jc
topple tumble >3m0
throw >3j5
throw >2v4
lurch >3jc
draw >9t
come_out fall_out >wn
rip >413
wash >3kd
make_way >3j5
curl_up curl draw_in >3zk
sift >3jc
dance >3j5
grab >3j5
fall >3jc
drag >3jc
rake >3kd
run >3jc
bang >3jc
tool >3r5
run_away >431
move_around >3jc
wander >3vw
leap jump_off >3j5
sling >3kd
sling >2tz
feel sense >45v
perceive comprehend
pick_up receive >45v
hear >45w
experience receive have get
hit come_to
take >45y
suffer endure >465 !467
tolerate >461
die >461
meet >465
experience go_through
feel >465
enjoy >465 !461
subject >7k
expose >468
ventilate >469
sun insolate >469
air_out air aerate >469
overexpose >469
overexpose
numb benumb blunt
stun bedaze
sensitize sensitise
stimulate excite stir >46h
thrill >46i
whet quicken >46i
misperceive >45v
catch >45v
dream >45v
notice mark note !46r
take_notice >46o
note take_note observe
ignore !46o
pass_up >46r
glimpse >47i
chafe gall >3z
rub scratch itch >3z
bite sting burn >470
burn >470
itch >470
ache suffer >45v
ache smart hurt
throb >470
tingle >46y
prick twinge >46z
smell
reek stink >476
smell >474
smell >45v
sniff whiff >477
nose >477
fumigate fume >vt
touch >45v
feel >2ia
miss lose
discover
witness >49a
watch look_on
witness find see >465
see >45v
see >47i
behold >47i
view look_at >13n
look
examine
look_back look_backward >47m
look_away >47m
look_around >47m
gaze stare >47m
stare_down outstare outface >47r
regard >47m
look appear seem >58n
pass_off >47u
appear seem >58n
sound >47u
sound
pierce >47y
speak >47y
blow >4bm
come_across >47u
reflect
reverberate >483
reflect >1pk
show !48u
peep >486
disclose expose uncover >48n
project >486
silhouette >489
do_justice >486
flash >486
show show_up >pd
expose exhibit display >486
produce bring_forth >48e
turn_on >48f
hold_up >48e
bench >48e
flaunt flash show_off ostentate swank >48e
flex >48j
brandish >48e
model pose sit >48e
bring_out unveil reveal >486
excavate unearth >48n
dig_up dig_out >48o
trot_out >48n
unfold >48n
reveal >1qg
stamp >1s3
hide conceal !486
secrete >48u
obstruct >48u
hide hide_out
hunker_down >48x
lie_low >48x
conceal hold_in
bury >48u
dissemble cloak mask >49y
masquerade >49y
whitewash gloss_over sleek_over hush_up >495
cover cover_up >48u
harbor shield >48u
show demo exhibit present demonstrate >486
condemn >1hr
survey >47n
watch
watch view see catch take_in >49a
visualize visualise >49b
watch look_out watch_out
scan skim glance_over run_down >47n
scan >47n
peruse >47n
flick flip thumb riffle leaf riff >49g
size_up take_stock scrutinize scrutinise >47n
search look >47n
cruise >49j
descry spot espy spy >4ag
detect observe find discover notice >4ag
sense >49m
rediscover >47e
vanish disappear go_away >58t
clear >49p
produce bring_on
offer >49r
crop_up pop_up >pd
obscure befog becloud obnubilate haze_over fog cloud mist >48u
film_over glaze_over blur
overshadow >49u
eclipse occult >49w
disguise mask >48u
camouflage >49y
orient orientate >17p
guide_on >4a0
flash blink wink twinkle
flicker flick >4a2
gleam glimmer
glow
fluoresce >4a5
glow shine >47u
blur >7d !4a9
focus !4a8
dazzle bedazzle daze >4ay
glare >5ms
beat >4ab
glitter glisten glint gleam shine >47u
monitor supervise >4b1
monitor >4b1
spy sight >45v
ogle >47m
leer >47m
goggle gape gawp gawk >47m
admire >47m
contemplate >47l
peep >47m
glance peek glint >47m
inspect >47n
case >4ao
overlook >47d
study consider >12o
gloat >47m
eye eyeball >47m
look_after >49d
scout reconnoiter reconnoitre >4b1
squint >47m
blind >7d
blind
peer >47m
intrude horn_in pry nose poke >49j
observe >49a
hear >45v
listen >45v
listen_in >4b3
attend hang advert pay_heed give_ear >4b3
listen take_heed >19u
incline >4b6
tune_in >h3
whine squeak screech creak screak skreak >4bd
clatter clack brattle >4bd
drown_out >4bd
jingle jingle-jangle jangle >4bd
make_noise resound noise >4bm
scream >4bd
clang >4bm
clank >4bm
drum beat >4bm
rattle >4bm
crepitate crackle >4bi
tick ticktock ticktack >4bm
ring_out >4bd
sound go
ping >4bm
ping >4bm
squelch >4bm
chug >4bm
sound >1tg
ring >4bm
ring
toll >4bt
buzz bombinate bombilate >4bm
blast blare >4bd
rustle >4bm
snap crack >4bm
crack >4bm
honk blare beep claxon toot >4bm
whistle >4bm
resound echo ring reverberate >4bm
reecho >4c2
reecho >4c2
thud thump >4bm
crump thud scrunch >201
clop clump clunk plunk >4bm
rap pink >4bm
click tick >4bm
chatter click >4bm
pop >4bm
sputter >4cb
tinkle tink clink chink >4bm
hum thrum >4bm
rumble >4bm
boom din >4bm
bang >4bm
ripple babble guggle burble bubble gurgle >4bm
lap swish swosh swoosh >4bm
whizz whiz whirr whir birr purr >4bm
wiretap tap intercept bug >4cn
catch overhear >4b2
listen_in eavesdrop >4b3
quieten hush quiet quiesce quiet_down pipe_down
soften
gag >si
muffle mute dull damp dampen tone_down >4cp
taste >45v
zest spice spice_up
spot recognize distinguish discern pick_out make_out tell_apart
resolve >4cu
discriminate >4cu
savor >4cs
taste savor savour
smack >4cy
smack reek >1q5
disgust gross_out >46i
sicken nauseate >4d1
sugar saccharify
pepper >4ct
sour acidify acidulate acetify
track >4b1
find >45v
roll >4bm
surveil survey
etch >486
sight >26p
flush >4a5
give >4ex !4ds
give >4fl
give gift present
endow dower >4df
distribute give_out hand_out pass_out >4df
give_away >4df
tip fee bung >4df
keep >4dn !4jw
carry_over hold_over >4dk
keep >4dn
have have_got hold
monopolize >4dn
wield exert maintain >4dn
own have possess
have
take !4dd
take_away >4ds
take_back >4ds
come_by come_into >4e8
stumble hit >4dv
take
rescue >4dx
scale >4dx
buy purchase >4e8 !4gk
take >4e0
rent hire charter take >4e8
lease rent >4dd
hire_out rent_out farm_out >4mt
subscribe_to take >4e0
receive have >4e8
fence >4e6
get acquire
find >4e8
glom >4e8
enter_upon come_upon luck_into >4e8
deny refuse >4dk !4h9
line_up get_hold find >4e8
withhold >4ec
deny >4ee
reserve >4ee
devote >4eg
withhold deduct recoup >4dk
dock >4ei
subsidize >4et
subsidize subsidise >4h0
finance >4h0
seed >4em
back >4em
finance >4i2
collect take_in >4ds
farm >4eq
refinance >4em
support >4dd
sponsor patronize >4et
sponsor >552
cosponsor >4eu
transfer
alien alienate >4ex
pass >6t
desacralize secularize >4ex
discard toss toss_out toss_away chuck_out cast_aside dispose throw_out throw_away cast_away put_away >4f5
trash junk scrap >4f1
waste >4f1
weed_out comb_out >4f5
remove
dump >4f5
dump >4f1
retire >4f1
save preserve >4dk
reclaim >27h
chuck >4fe
relinquish >4fd
abandon give_up
abandon >4f1
maroon strand >11j
assign allot portion >4kl
bequeath will leave >4df !4md
devise >4fh
pass_on >4fh
hand_down >4fj
pass hand reach pass_on turn_over give >4ex
convey transmit communicate >4fp
load >4fp
offset >4fp
transfer >3kd
import >4fp !4fr
export >4fp !4fq
allocate apportion >4fg
surrender give_up >4df
yield_up >4ft
sell >4ft
give >1w2
cast >4fw
accept take have >4e8 !4g3
accept admit take take_on >4fy
refuel >4g1
fuel
welcome >4fy
refuse reject pass_up turn_down decline !4fy
honor honour >4fy !4g6
contribute >4h0
dishonor dishonour >4g3 !4g4
obtain >4e8
procure secure >4g7
extract >4g7
take_out >4g7
get_in get_into >4g7
patent >4g8
eke_out squeeze_out >4k2
enlist >4g8
recruit >4ge
seek >3il
bid >4gg
gouge wring >4mk
run black_market >4ho
sell >4hg !4e0
foist_off palm_off fob_off >4gk
deal sell >4gn
transact >4q4
pyramid >4gm
deal >4kl
retail >4gk
fetch bring_in bring
sell_out sell_up liquidize >4f1
recover retrieve regain >4e8
catch >4e8
find chance bump encounter
recoup recuperate >4e8
recoup reimburse
compensate recompense repair >4h0
insure >258
pay >4dd
pay_up ante_up pay !4h3
pay pay_off make_up
default default_on >52j !4h1
owe >58n
owe
bounce >3wu !4k1
remit >4h0
accord allot grant >4dd
allow grant >4dd !4ec
vouchsafe >4h9
prize value treasure appreciate >177
cash cash_in >4hg
liquidate >4hc
pay_off >4h0
redeem >4hg
exchange change >4ex
substitute replace interchange >7d
reduce >4hh
substitute sub stand_in fill_in >4hg
trade swap swop switch >4hg
haggle higgle chaffer huckster >4hm
dicker bargain >1d5
trade trade_in >4hg
trade merchandise
treat >4df
award present >4fs
award grant >4mg
present submit >4dd
donate >4df
confer bestow >4hq
bestow >4dd
heap >4dd
miter >4hu
bless >4hu
graduate >4hu
graduate >4e6
lavish shower >276
credit >4i4
balance >4i4
calculate
compound >4i4
save lay_aside save_up
penny-pinch >4i8
spend expend drop >4h0
spend >274
take occupy use_up >277
be >4ia
waste squander >277 !4if
burn >4ic
splurge fling >276
husband economize >4f9 !4ic
rationalize rationalise >4uv
scrounge forage >26a
rustle >4ih
schnorr shnorr scrounge >4il
mooch bum cadge grub sponge >4g7
beg >1ce
invest put commit >4i8 !4m8
roll_over >4im
shelter >4im
tie_up >4im
appropriate capture seize conquer >4iu
preoccupy >4iu
impound confiscate seize >4ds
take_over buy_out buy_up >4e0
usurp take_over arrogate >4dx
hijack >4iu
raid >4iu
claim lay_claim arrogate >1ce !4ld
pretend >4ix
requisition >4ix
reclaim repossess >4e8
foreclose >4j0
arrogate >4ix
pilfer cabbage purloin pinch abstract snarf swipe sneak filch lift >4mo
rustle >4mo
hold_up stick_up >4mn
pocket >4ds
profit >4k2 !4k0 !4ja
clean_up >4j7
capitalize take_advantage >4k6
break_even !4j7 !4k0
preserve maintain keep_up >4dm
exhaust play_out sap tire >274
store hive_away lay_in put_in salt_away stack_away stash_away >4dk
store >4dk
garage >4je
retain hold keep_back >4dk
hold_down >4jg
keep_open hold_open save >50h
bribe corrupt buy >4h0
refund return repay give_back >4h0
reimburse >4jk
stock carry stockpile >4dn
find regain >4e8 !4jv
feel >4jn
locate turn_up >4jn
unearth >4jp
fall_upon strike come_upon light_upon chance_upon come_across chance_on happen_upon attain discover >4jn
pick_up >4e0
foot >4h0
pinpoint >4jp
lose !4jn
lose !4dk
sleep_off >4jw
lose !4jz
win gain >4e8 !4jy
lose !4j7 !4ja
clear !4h6
gain make earn realize realise pull_in bring_in >4e8
take_home bring_home >4k2
earn garner >4e8
letter >4k4
profit gain benefit >4e8
pyramid >4k6
benefit do_good >5a
net sack sack_up >4k6
net >4kb
pay bear >4k2
pay_off >4kb
derive gain >4g7
rout_up rout_out >4jn
pocket >4mo
embezzle defalcate peculate misappropriate malversate >4mo
reap draw >4kd
hand_over fork_over fork_out fork_up turn_in deliver >4fl
give_away >4ki
share divvy_up portion_out apportion >4dh
distribute administer mete_out deal parcel_out dispense shell_out deal_out dish_out allot dole_out >4dd
partake share >4e8
share >278
double_up >4kn
pool >4kn
impart leave give pass_on >1rq
tender >4ku
tender >4df
offer >4mz
offer proffer >4dd
offer >4kz
put_up >4kv
offer extend >20b
extend >4mz
market >4ho
market >4gm
offer bid tender
subscribe >4l1
pledge >4ht
bid >21h
disburse pay_out >4h0
belong >58n
bear take_over accept assume >4ds
hold >4dn
preempt >4e8
preempt >4e8
peddle monger huckster hawk vend >4gm
dispense_with >4fe
forfeit give_up throw_overboard waive forgo forego >4fe !4ix
recapture retake >4dx
capture >7d
snap_up snaffle grab >4ds
hog >4lg
roll_up collect accumulate pile_up amass compile >4jd
collect pick_up gather_up >4e8
raise >4eq
levy impose >4ml
toll >4ll
lay >4ll
tax >4ll
excise >4lo
tax assess >17v
assess >4ml
contribute give chip_in >4dd
combine >4ls
give apply >4kl
give >58
administer >4lu
return >4dd
feed_back resubmit >4lx
restore restitute >4jk
deposit >4dd !4m1
draw draw_off >9t !4m0
tap >4m1
call_back withdraw >4ds
smooth smooth_out >4om
deprive >4ee
dock >4m5
bilk >4m5
divest >4m1 !4im
deprive strip divest >4ds
clean_out >4m9
inherit >4e8
inherit >4e6
disinherit disown >4m5 !4fh
relinquish resign give_up >4fl
concede yield cede >4dd
give
grant give
bankrupt ruin smash
enrich >aa
overcharge soak gazump fleece plume pluck rob hook >56h
charge bill >4i4
chalk_up >4h5
rob >4mo
steal >4dx
snitch thieve cop knock_off glom >4mo
walk_off >4mo
hustle pluck >4mo
borrow >4e8 !4mt
lend loan >4dd !4ms
lend impart bestow contribute add bring >7d
factor >4mu
shop >4g7
market >4mw
shop browse >2ia
supply provide render furnish >4dd
stock >4mz
stock >4nr
rim >4mz
fret >4mz
rail >4mz
capitalize capitalise >4mz
alphabetize >4mz
partner >4mz
subtitle >4mz
headline >4mz
match >4mz
surfeit cloy >4mz
heat >4mz
locate place site >227
arm >4mz
glass glaze >4mz
double-glaze >4nf
furnish >4mz
costume >4mz
tool >4mz
key >4mz
fuel >4mz
gas_up >4nl
refuel >4nl
bunker >4nl
provision purvey >4mz
yield give afford >4mz
equip fit fit_out outfit >4mz
appoint >4nr
upholster >4mz
supplement >aa
eke_out fill_out >4nu
thrive prosper fly_high flourish >80
bank >4gn
sacrifice give >4me
sacrifice >4gk
requite repay >4dd
reward repay pay_back >4pg
plunder despoil loot reave rifle ransack pillage foray >4dx
sack plunder >4dx
loot plunder >4mo
spare give_up part_with dispense_with >4dd
smuggle >4o8 >4o7
import >4ho !4o8
export >4ho !4o7
adopt borrow take_over take_up >4fy
adopt follow espouse >15v
pawn hock >4oc
consign >4og
consign >4fe
consign >2qt
commit institutionalize institutionalise send >4fp
entrust intrust trust confide commit >4fl
shave knock_off >pz
secure >1my
certify >4oi
defray >4h0
harbor >4dk
rid free disembarrass
dump underprice >4gk
price >17v
rig >4oo
liquidate pay_off >4h1
snag >4g7
index >4mz
articulate >4mz
wire >4nr
dispose >4gk
kick_back >4h0
pick_up >4e8
have get make >23y
pour >4mz
move >4gk
entrust leave >4fl
fuel >4mz
remember >4fh
flood oversupply glut >4mz
throw_in >4mu
save economize economise >4i8
patch >4mz
water >4mz
bleed >4gi
edge >4mz
vest >4dd
hat >4mz
fee-tail entail >4fh
lay_out >4i8
vacate resign give_up >4qm
act move !5jo
maneuver manoeuver manoeuvre >4pg
evade >4pg
race >4pg
play >4pg
deal >4pg
partner >4pg
exert >4pg
go proceed move >4pg
work >4po
venture embark >4po
assert put_forward >51n
come_close >4pg
sit_by sit_back >47g
whip_through >27g
bull bull_through >1df
perform >4pg
make_bold dare presume >4pg
prosecute engage pursue >4pg
wage >22e
put_up provide >4pz
pursue act_on >4q9
act_on >4pg
run_down >4q1
interact >4pg
deal >51n
combine >4q4
summate >4q6
have >4q4
react >4pg
buck go_against >4q9
backfire backlash recoil >ju
start take_up
retire >4qm
retire withdraw >5f6
retire >4sg
chicken_out back_off back_down bow_out
accede >4su
ascend >4qh
assume adopt take_on take_over
resume >4qj
officiate >4pw
leave_office quit step_down resign >4qp
drop_out >4qp
drop_out >4qe
leave >6t
install instal
induct seat >4qq
induct >2t5
invite ask_over ask_round >1ce
invite pay_for >4q4
fall >4qm
divest disinvest >4u0 !4qz
post >4rc
ordain consecrate ordinate >4qz
vest enthrone >4qq !4qw
invest clothe adorn >4nr
socialize >4r3
prepare groom train >4r3
educate >bk
school >4r3
educate school train cultivate civilize civilise >tb
socialize socialise >4q4
get_around >4r6
fraternize fraternise >4r6
initiate induct >4wb
crown coronate >4qz
enthrone >4qz
delegate designate assign >4yk
place >4rc
regiment >4rc
transfer reassign >4rc
alternate
rotate >4rg
fill >4t4
fill take >4t8
substitute deputize deputise step_in >4sq
cover >258
delegate depute >4rc
mandate >4rc
inaugurate kick_off >36m
dedicate >4ro
appoint name constitute >36b
pack >4rq
name nominate make >4yk
rename >4rs
slate >4y8
co-opt >4rq
promote upgrade kick_upstairs elevate >4rc !4s2
bring_up >4rw
spot_promote >4rw
gentle entitle >4rw
lionize lionise celebrate >4x0
knight dub >4rz
demote relegate kick_downstairs >4rc !4rw
reduce >4s2
prefer favor >4rw
screen screen_out sieve sort >15v
vote_in >15v
elect >15v
co-opt >4s7
reelect >4s7
engage >4t4
nominate propose >15v
oust throw_out drum_out boot_out expel >4sl
excommunicate >4sc
overthrow subvert bring_down >4sp
revolutionize >4se
displace fire give_notice can send_away sack >4sl !4t4
clean_out >4sg
furlough lay_off >4sg
drop >4sl
squeeze_out >4sg
remove
pull_off >4sl
take_out move_out remove
call_in >4sn
depose force_out >4sc
supplant replace supersede supervene_upon >4su
preempt displace >4sq
usurp >4sq
oust >4sq
succeed come_after follow !4sy
tug labor push drive >4sw
fight struggle >52l
flounder >4sw
precede come_before !4su
work >278
overdrive >4t3
rack >4sz
implement >278
overwork exploit >4sz
hire engage employ !4sg
ship >4t4
sign contract sign_on sign_up >4t4
retain continue keep keep_on >5f3
work do_work
tinker >4t8
take_off >1ed
take_over relieve >4u0
page >4tg
strike walk_out >51w
fink scab blackleg >4t8
wait waitress >4tg
work !4tq
assist >4tg
work_at work_on >4tg
belabor belabour >4ti
potter putter >4tl
busy occupy >4tg
dabble smatter play_around >4tl
collaborate join_forces cooperate get_together >4tg
collaborate >4tn
play_along go_along >4tn
idle laze slug !4tg
moon_around moon_on >4tq
daydream moon >4tq
play recreate
play
dabble paddle splash_around >4tu
labor labour toil travail grind drudge dig moil >4t8
farm >4t8
man >4t8
free liberate release unloose unloosen loose !507
free discharge
cut >4u0
quench >sj
let allow permit !4wd
pass >4u3
inhibit bottle_up suppress
repress quash keep_down subdue subjugate >4u7
oppress suppress crush
volunteer >4tg
volunteer offer >4pg
inaugurate >4ub
open >36m !4uc
close >l1 !4ub
open !4ue
close_up close fold shut_down close_down !4ud
reinstate reestablish >7d
establish set_up found launch >4ud !4uh
abolish !4ug
ordain >4qz
ordain enact >1xp
reenact >4uj
adjourn retire >4ue
meet gather assemble forgather foregather >4q4
caucus >4um
call >1ce
disassociate dissociate divorce disunite disjoint >4us
imprint form >53a
militate >53a
separate part split break_up
break_with >4us
administer administrate >4v4
organize >4v4
reorganize shake_up >4uv
reorganize reorganise regroup >4w6
retool revise >4uw
organize organise >4v1
ally_with >4y0
join fall_in
rejoin >4v1
infiltrate >4v1
manage deal care handle >4vl
dispose_of >4v4
dally toy flirt >4pg
take_care mind >4v4
coordinate >4v4
coordinate >5gw
process >4v4
expedite >573
mismanage >4v4
tend >4v7
stoke >4vd
set_about go_about approach >4pg
direct >4v4
guide steer >4vg
head lead >4vg
spearhead >4vi
take_hold take_charge take_control >4vi
control command
hold_sway >4vl
govern >4vl
regiment >4vl
monopolize monopolise >4vl
harness rein_in draw_rein rein >4vl
corner >4vl
oversee supervise superintend manage >4uu
preside >4vl
operate run >4vg
warm_up >4vu
declare >1gb
license licence certify >1gb !4vy
decertify derecognize derecognise !4vx
patent >4y7
conduct carry_on >4v4
minister >4tg
entitle >4ye
charter >4vx
endorse indorse >1n2
incorporate >344
form organize organise >344
choose_up >4w6
draw_up >4w6
regiment >4w6
exclude keep_out shut_out shut >4wd !4wb
admit let_in include >1g9 !4wa
participate take_part >4pg
prevent keep !4u3
keep_away >4wd
restrain >4wd
impede hinder >4wd
inhibit >4wg
repress >4wg
interfere >4wg
set_back >4wg
hobble >4wg
stunt >4wg
dwarf >4wm
prevent forestall foreclose preclude forbid
forefend forfend deflect avert head_off stave_off fend_off avoid ward_off >4wo
privilege favor >1g9
back endorse indorse plump_for plunk_for support >1gk
poll canvass
poll >4e8
patrol police >4wx
stand_guard stand_watch keep_guard stand_sentinel >4wx
watch observe follow watch_over >14v
guard >4ww
bury entomb inhume inter >2yv
disinter exhume >2i5
respect honor honour abide_by observe >16s
tolerate >4x0
mesh >4x3
relate >4q4
take_back >4x3
get_on get_along >4x3
canvass >1el
lobby buttonhole >1el
house >5d1
stable >5d1
rent lease >1ms
hire charter lease >1ms
subcontract >4t8
subcontract farm_out >4t4
vote >15v
vote_down >4xe
vote >20f
vote >20f
poll >4xe
abstain >5jo
avoid
fiddle shirk shrink_from >4xk
malinger skulk >4xl
spare save >5jo
favor favour >4xn
sign ratify >4yt
boycott >4xr !4xt
ostracize >4wa
dismiss send_packing send_away >4sg
patronize patronise shop shop_at buy_at frequent sponsor >552 !4xq
legislate pass >4uj
liberalize >7d
liberalize liberalise >6t
divide split separate dissever carve_up !4y0
parcel >4xx
sliver splinter >4xx
unite >4v1 !4xx
consociate associate >4y0
band_together confederate >4y0
reunify reunite >4y0
register >4y6
matriculate >4y6
enroll inscribe enter enrol recruit >4y7
register >1vb
cross-file register >22l
list >4y7
inventory take_stock stock-take >4y9
index >4y9
veto negative >1e6
kill shoot_down defeat vote_down vote_out >4yc
empower authorise authorize >4yk
endow indue gift empower invest endue >vn
commission >1gb
commission >4nr
accredit recognize >4vx
accredit >4yk
appoint charge
confirm >1gk
disenfranchise disfranchise >4m5
cancel strike_down >1ht
write_off >4yn
cancel call_off scrub
invalidate annul quash void nullify >4yn !4yt
set_aside >4yq
abrogate >4uh
validate >1gb !4yq
sanction >4ye
issue supply >4yx
reissue >4yv
distribute >4ex
commission >1bo
outlaw criminalise illegalize illegalise >1fo !4z0
legalize legalise decriminalize decriminalise legitimize legitimise legitimate legitimatize legitimatise >1g9 !4yz
trust >1g9
desegregate integrate mix !4z3
segregate >51e !4z2
murder slay dispatch bump_off off polish_off >2iw
bench >4sl
execute >2iw >50j
pillory >50j
pillory >48e
crucify >4z6
execute >4z4
shoot pip >2iw
pick_off >4zb
fry >2iw
burn >4z6
hang string_up >4z6
date >3jr
go_steady go_out see >57o
pick_up >4zl
ask_out invite_out take_out >1ce
reunite >4zl
meet get_together
stick_together stay_together >6x
visit call_in call >4zl
pay >3cw
see >4zn
see >4zn
drop_by drop_in come_by >4zn
marry get_married wed conjoin espouse >4y0
marry wed splice >4ql
remarry >4zs
pair pair_off partner_off couple >4y0
divorce split_up >4us
celebrate fete >4zl
revel racket make_whoopie make_merry make_happy jollify wassail >4zx
entertain >4r6
amuse divert disport >4zz
take_in >502
visit see >3k1
ban censor >4yz
free release >4yv
imprison incarcerate lag immure jail jug gaol put_away remand >507
raid bust >24g
detain !4tz
imprison >507
trap pin_down >507
keep_in >507
manumit emancipate >50d
subjugate subject >53l
liberate set_free >4u0
emancipate liberate >80
appeal >1l8
book >1vb
hold book >1ce
expatriate exile >50o
punish penalize penalise
castigate >50j
victimize >50j
hear >1f0
adjudicate try >17p
expel throw_out kick_out >3kd
suspend debar >50o
admit allow_in let_in intromit >1g9 !50r
turn_down turn_away !50q
extradite deliver >50o
banish relegate bar >50o
banish ostracize ostracise shun cast_out blackball >50o
banish ban >50o
coerce hale pressure force >50z
drive >50w
terrorize terrorise >50w
compel oblige obligate >1dq
clamor >50z
condemn >50z
bring_oneself >50w
trouble_oneself trouble bother inconvenience_oneself >26c
trouble put_out inconvenience disoblige discommode incommode bother >7k
shame >50z
stigmatize stigmatise brand denounce mark >1y0
brand >vg
classify >519
restrict >dc
control hold_in contain check curb moderate
catch >51a
indulge
regulate regularize regularise order govern >17p
discriminate single_out >140
stratify >140
stratify >6t
wrong >51i !51r
treat handle do_by >4q4
ride_roughshod run_roughshod >51i
gloss_over skate_over smooth_over slur_over skimp_over >51i
mistreat maltreat abuse ill-use ill-treat >51i
stoop lower_oneself >4pg
behave acquit deport conduct carry >336 >4pg
walk_around >51n
assert_oneself >51q
behave comport >4pg
right redress correct >7d !51h
expiate aby abye atone >51r
make_up >4gw
verify >52q
indict >1j9
protest resist dissent >1e6
demonstrate march >51w
picket >51x
breeze_through ace sweep_through sail_through >526
pull_off negociate bring_off carry_off manage >524 !58d
pass clear >524
flunk bomb flush_it !526
pass >15h
succeed !52g
nail_down peg >524
pass make_it >524 !522
run >524
work >524
overreach >52g
achieve accomplish attain reach >524
come_to strike >52a
culminate >52a
average >52a
wangle finagle manage >52a
botch bodge bumble botch_up flub screw_up ball_up spoil muck_up bungle fluff bollix bollix_up bollocks bollocks_up bobble mishandle louse_up foul_up mess_up fuck_up >52g
fail go_wrong miscarry !524
strike_out >52g
fall >52g
fail neglect
fall_through fall_flat founder flop >52g
try seek attempt essay assay >4pg
grope >52l
take_pains >52o
endeavor endeavour strive >52l
buck >52o
test try try_out examine essay >15h
field-test >52q
experiment >1f2
experiment try_out
screen test >52v
check >47n
democratize >7d
democratize democratise >6t
waive relinquish forgo forego foreswear dispense_with
dispense >55l
woo court romance solicit >4pg
court >4pg
woo court
chase chase_after >530
display >530
secede splinter >4us
break break_away >4us
neutralize >7d
co-opt >537
manipulate pull_strings pull_wires >53a
influence act_upon >7k
color colour >53a
swing swing_over >53a
betray >56k
fall_for >11r
double_cross >53d
place >4rc
bind bond >4x3
uproot deracinate >3xj
intervene step_in interfere >4q4
meddle tamper >53j
dominate master >4vl
rear raise bring_up nurture parent
cradle >53m
grow_up >eg
foster >53m
serve attend_to wait_on attend assist >549
service serve >2xh
represent >22o
represent >58n
speak_for >53t
comply follow abide_by >53w
obey >88 !53x
disobey >1ft !53w
sabotage undermine countermine subvert weaken >53x
counteract neutralize counterbalance >5iv
override >53z
gamble chance risk hazard take_chances adventure >52l
dare >4pg
venture hazard adventure stake jeopardize >544
risk >52l
honor honour reward !548
ennoble dignify >545
decorate >545
dishonor disgrace dishonour attaint shame !545
help assist aid >552
help_out >549
expedite hasten >549
avail >549
abet >4th
minister >54f
attend take_care look see >54j
tend >54f
shepherd >54g
shepherd >25b
care give_care >549
mother fuss overprotect >54j
nurse >54j
salvage salve relieve save >54n
rescue deliver >54q
redeem >4uf
redeem save
save carry_through bring_through
rehabilitate >54s
restore >353
rehabilitate >54s
reinstate >54s
discipline sort_out >50j
discipline train condition >eq
foster further >54z
spur >54z
promote advance boost further encourage >552
feed >54z
contribute lead conduce >54z
support back_up
root >552
second back endorse indorse >552
obstruct blockade block hinder stymie stymy embarrass >4wo
thwart queer scotch foil cross frustrate baffle bilk >4wo
ruin >556
undo >557
stop halt block kibosh >4wo
enforce implement apply >50z !55l
enforce impose constrain >50z
make do
effect >4pg
carry >55d
practice apply
do perform >35m
give >1u6
run >55a
step >55i
dispatch discharge complete >35m
exempt relieve free !55a
forgive >55l
spare >55l
antagonize antagonise counteract >4pg
countercheck counteract >51a
purge >57b !55r
rehabilitate >54u !55q
anticipate foresee forestall counter >4pg
sin transgress >55w
fall >55t
sin blunder boob goof >55w
transgress offend infract violate go_against breach break !56t
conflict run_afoul infringe contravene >55w
trespass >55w
rape ravish assault dishonor dishonour outrage >24i
desecrate outrage >24i
practice practise exercise do
overdo exaggerate >55c
molest >24i
undertake tackle take_on >1h2
impinge encroach entrench trench >566
trespass take_advantage
pamper featherbed cosset cocker baby coddle mollycoddle >51i
break_in break >569
trespass intrude >55w
burglarize burglarise burgle heist >4mo
condition >1i7
heed listen >53w
victimize swindle rook goldbrick nobble diddle bunco defraud scam mulct hornswoggle short-change con >56h
short-change short >56d
bilk >56h
rig >56j
cheat rip_off >56i
victimize victimise >51h
cheat chisel >56k
deceive lead_on delude cozen >56i
flim-flam play_tricks trick fob fox >56k
fool gull befool >56k
cheat_on cuckold betray wander >56k
fudge manipulate fake falsify wangle misrepresent >56j
bait >1em
ensnare entrap frame set_up >56k
juggle beguile hoodwink >56h
observe celebrate keep
keep !55w
make_good >56t
corrupt pervert subvert demoralize demoralise debauch debase profane vitiate deprave misdirect >7d
infect >56v
lead_off lead_astray >56v
poison >56v
blackmail blackjack pressure >53a
prosecute !571
represent !570
prosecute >4pg
action sue >1l8
perpetrate commit pull >4pg
make >574
rebel rise rise_up >51w
rebel renegade >51w
balk baulk jib >53x
defect desert >433
agitate foment stir_up >1fi
persecute oppress >3gm
arrive make_it get_in go_far >524
persuade sway >53a
get_at >53a
charm becharm >4vl
govern rule >4vl
dictate >57g
reign >57g
cope get_by make_out make_do contend grapple deal manage >4pg
improvise extemporize >57j
hack >57j
befriend >53h
relegate submit >1m0
consort associate affiliate assort >4q4
crusade fight campaign agitate >1tn
resort recur >278
colonize colonise
deign descend >4pg
take_care >4pg
tutor >5jm
serve >4tg
happen >57x
chance >ju
stampede >4pg
rain_out wash_out >4wd
work >4tg
make_sure >4pg
ply >55g
repeat take_over >4pg
surprise >4pg
swell puff_up >p
sneak >4pg
play >4pg
assemble get_together
make >588
play_around fool_around >56n
get_away >431
touch >4v4
fail !520
take >4pg
loosen >6t
loosen >7d
loosen_up >p
unify >7d
exist be
kick_around knock_about kick_about >58j
coexist >58j
coexist >58l
be
cut_across >58n
stretch stretch_along >5cw
begin start !58t
set_in kick_in >58q
dawn >58q
end stop finish terminate cease !58q
close >58t
turn_out come_out >58t
eventuate >58v
work_out >58v
stand >58n
specify define delimit delimitate >58n
redefine >58z
fall strike >ju
run >593
occur >pl
attend go_to >5cw !596
worship >594
miss >52j !594
skip >596
be live
live
swing >599
bushwhack >599
eke_out >599
exist survive live subsist
breathe >59d
do fare make_out get_along >jx
go >58n
survive last live live_on go endure hold_up
live_out >59h
make_sense >58n
outlive outlast
survive pull_through pull_round come_through make_it >23l !59n
fall >ld
succumb >ld !59l
constitute represent make_up comprise be
compose >59o
form constitute make >59o
separate divide
hang_together interdepend >2l0
connect link link_up join
complect interconnect interlink >59t
bridge >2l0
become
root >59w
form take_form take_shape spring >59w
originate arise rise develop uprise spring_up grow >59w
come_forth >59z
come >59z
arise come_up bob_up >59w
flocculate >6t
flocculate >7d
nucleate >5a7
well_up swell >59z
become turn >mz
come add_up amount >5a7
originate_in
stem >5a9
necessitate postulate need require take involve call_for demand !5ad
cost >5ab
obviate rid_of eliminate !5ab
preclude rule_out close_out >5ad
incorporate contain comprise >5aq
embrace encompass comprehend cover >5aq
have feature !5ap
bear >5ah
give_off >5ah
unite combine >5ah
star >5ah
sport feature boast >5ah
exhibit >5ao
possess >5ah
miss lack !5ah
include !5au
involve >5aq
comprise >58n
equate correspond >5dr
exclude >5ap !5aq
prove turn_out >58n
turn_out >ju
result ensue >5av
be_due flow_from >5ax
entail >5b5
account_for >58n
entail imply mean >5b3
compel >5ab
necessitate >5b5
leave result lead >3cj
lead >5b4
involve >5ah
carry >5b6
get_into tangle_with >80
bide abide stay >5ju
remain >58n
wait
stand_by stick_around stick_about >5bb
stand_by stick_by >58n
loiter lounge footle lollygag loaf lallygag hang_around mess_about tarry linger lurk mill_about mill_around >58n
prowl >5be
bum bum_around bum_about arse_around arse_about fuck_off loaf frig_around lounge_around loll_around lounge_about >4tq
lie_about lie_around >4tq
lurk skulk >48u
dwell_on linger_over >5bl
boggle >5bl
hesitate waver waffle
hover >5bl
hesitate pause >5bq
wait hold_off hold_back >4pg
hold_out >5bo
delay >5bo
procrastinate stall dilly-dally dillydally >5bq
procrastinate >5br >5bq
postpone prorogue put_over table shelve set_back defer remit put_off >5bq
predominate dominate rule reign prevail
override >5bu
outnumber >5bx
total number add_up come amount >58n
average average_out >5bx
preponderate outweigh overbalance outbalance >5bu
count matter weigh >58n
press >5c0
rate >58n
deserve merit >58n
buy >58n
dominate >53a
possess >5c5
prevail persist die_hard run
reverberate >5c7
perpetuate >5f4
prevail hold obtain >58j
occupy reside lodge_in >5ch
occupy fill >5cw
crowd >5cc
take_up >5cc
stay_at >5cb
squat >5cb
populate dwell live inhabit >5cw
reside shack domicile domiciliate >5ch
people >5ch
cohabit live_together shack_up >5ch
herd
wrangle >5cl
lodge >5ch
lay_over stop_over >3l3
dwell consist lie lie_in >58j
pertain appertain >5j3
camp encamp camp_out bivouac tent >5ch
inhabit >5cw
infest >5cs
invade overrun infest >5cs
nest >5ch
be
stand_back stay_away >5cw
shine >58n
chamber >4x8
harbor harbour >5d1
shelter >4mz
board room >5ch
take_in >4x8
match fit correspond jibe gibe tally agree >5dr !5iz
consist >5d4
coincide >5d4
align >5d4
correlate >5d4
parallel >5d4
twin duplicate parallel >5d4
square >88
fit >5ks
dovetail >hi
coincide co-occur cooccur >58l
overlap >5de
collocate_with construe_with cooccur_with go_with >5io
deviate vary depart >5dv !5dj
vary >5dv
conform !5dh
contradict belie negate >5dh
corroborate underpin bear_out support >5d4
repose_on rest_on build_on build_upon >5i7
depend_on depend_upon rely_on rely_upon
depend >58n
underlie >58n
rest reside repose >5hk
equal be !5dv
resemble >5d4
look_like >5ds
approximate come_close >5ds
differ !5dr
oppose counterbalance >5dx
contrast counterpoint >5dv
conflict >5dx
come_in >6t !5e0
go_out >6t !5dz
clash jar collide >5dy
behoove behove >58n
violate go_against break !5e4
conform_to >53v !5e3
exceed transcend overstep pass go_past top >5ei
exceed transcend
suffice do >5ec
serve >35u
serve serve_well >1ob
serve function >5e7
act_as >5ea
satisfy fulfill fulfil >28y
equal touch rival match >21e
compensate counterbalance even_out even_off even_up >5eg
compensate overcompensate >5ee
balance equilibrate equilibrize equilibrise >s2
rank outrank >5ei
excel stand_out surpass
stink >58n
leap_out jump_out jump stand_out stick_out >47u
make >59w
imitate >5ds
emulate >5em
echo recall >5ds
follow_suit >5em
emulate >3c0
cover >5ec
refer pertain relate concern come_to bear_on touch touch_on
focus_on center_on revolve_around revolve_about concentrate_on center >5es
apply go_for >5es
involve affect regard >5es
involve >4wb
embroil tangle sweep sweep_up drag drag_in >5ew
disinvolve disembroil disentangle >4u0
concern interest occupy
matter_to interest >5es
intrigue fascinate >5f0
qualify measure_up >5e7
prolong sustain keep_up >5f4
continue uphold carry_on preserve >5f7 !5f6
shut_off close_off >5f6
discontinue stop cease give_up quit lay_off !5f4
keep maintain hold
hold_over >5f7
hold >5fh
taper_off peter_out fizzle_out fizzle >5fb
discontinue >58t !5fh
leave_off >5fb
run_on keep_going >5fh
ramble_on ramble jog >1ei
ride >5fh
run_out expire >5fb
continue go_on proceed go_along keep >4pg !5fb
traverse span sweep >5fs
reach extend_to touch >5cw
run go pass lead extend >5cw
lead >5cw
run lead
come >5fk
radiate >5fk
roll undulate
rim >5ha
beard >5fq
cover extend >5cw
overlap >5fs
spread overspread >5fs
transgress >5fu
dot stud constellate >5fs
extend poke_out reach_out >5cw
reach_into >5fj
range straddle >59o
spread-eagle >5fz
lie >5cw
nestle >5g1
intervene >5g1
top >5g1
mediate >5g1
lap >5g1
slant >5g1
precede >5g1
sit sit_around >5cw
underlie >5g1
cap crest >5g1
front look face >5g1
face >5cw
subtend delimit >58n
flank >5g1
situate locate >1pa
map >5gg
command overtop >5g1
shadow overshadow dwarf >5gi
loom tower predominate hulk >5gl
rise rear >47u
loom >47u
endanger jeopardize jeopardise menace threaten imperil peril >58j
embody be personify >1ip
characterize characterise >142
define >5gp
incarnate body_forth embody substantiate >58n
body personify >5go
typify epitomize epitomise >1ip
represent stand_for >5dr
befit suit beseem >5d4
harmonize harmonise consort accord concord fit_in agree >5d4
blend blend_in >5gw
hold bear carry contain >5aq
hold >58n
sleep >5kh
retain >5gy
house >5kh
seat >5kh
stand remain_firm >248 !5h9
stand >5he
cost >58n
set_back knock_back put_back >5h6
suit accommodate fit >28y
yield relent soften !5h4
line run_along >5g1
skirt >5i2
border_on approach >5du
line_up >2sq
measure >58n
weigh librate >uj
weigh >5he
last >5he
wear hold_out >5hh
drag_on drag_out >5hh
inhere_in attach_to >5aq
fall_into fall_under >59o
straddle >5cw
hover vibrate vacillate oscillate >5bl
hum buzz seethe >58n
defy withstand >248
stand >6x
weather endure brave brave_out >5hp
lend_oneself apply !5ht
defy resist refuse >5jh !5hs
spend pass
vacation holiday >5hu
honeymoon >5hv
serve do >5hu
while_away get_through >5hu
winter overwinter >5hu
diverge !5i1
converge meet !5i0 !5kg
bound border >5i3
enclose hold_in confine >5gy
rail rail_in >5i3
box_in box_up >5i3
frame >5i3
depend_on devolve_on depend_upon turn_on hinge_on hinge_upon
pattern >5d4
predate precede forego forgo antecede antedate !5ia
postdate follow !5i9
orient >3v3
stem >5ib
orient point >5g1
stick_out protrude jut_out jut project
push_up >5ie
spear spear_up >5ie
bulge bag >5ie
teem pullulate swarm >5ho
abound >58n
bristle >5ah
abound burst bristle >5ah
abound_in teem_in pullulate_with >593
crawl >5ii
attach_to accompany come_with go_with
attend >5io
company companion accompany keep_company >57o
carry take >5ah
bag >3uw
dangle swing >2u0
droop loll >5it
cancel offset set_off >5eg
offset countervail >5eg
adhere >5d4
share >5df
disagree disaccord discord >58n !5d4
gape yawn yaw >58n
sulk pout brood
tend be_given lean incline run >58n
belong_to
follow fall_out >5ax
follow come_after >5ax
follow >5cw
run >5j8
incur >468
run go >58n
leave allow_for allow >4nq
come_up >jt
overlook look_across >5g1
figure enter >58n
present pose >59o
rage >58n
ramp rage storm >p
elude escape >125
center_on >5cw
do_well had_best >4pg
exemplify represent >5go
go_back date_back date_from >34v
relate interrelate >58n
squat >58n
refrain !4pg
forbear hold_back >5jo
help_oneself help >5jo
stand_by >5jo
sit_out >5jo
range run >58n
stay stay_on remain >58n
sell >58n
scale >5he
retail >5jv
trade >5jv
head head_up >58n
leave >70
compare >58n
go >5k1
fall come >58n
leave >4dr
run_into encounter >58n
feel >47u
crawl >5k6
read say >5ah
persist remain
linger >5k9
lie rest >5cw
count >14a
owe >5dm
pay >58n
converge >5hc !5kg
diverge >58n !5i1 !5kf
accommodate hold
keep >258
shine >58n
go_far go_deep >5fk
lie >58n
stand >58n
keep stay_fresh >6x
hang >58n
litter >58n
suit >58n
end terminate >58n
fit >58n
help facilitate >5e8
tie_in >5jm
lend >58n
partake >5iy
define delineate >486
let_go >58n
derive descend
belong >58n
belong >58n
belong go >5cw
go_around >5e7
fry >ma
spiral >5l6
wind curve >58n
snake >5l6
synchronize synchronise contemporize contemporise >ju
meet encounter receive >73
foil >5dx
jumble mingle >58n
wear >5ah
falter waver >5bl
embody >1uh
promise >58n
confront >5gc
balance >58n
hail come >58n
originate >58q
come >5cw
issue_forth come
brood loom bulk_large >5ko
overshadow eclipse >5lm
seem >58n
hold >58n
continue persist_in >4pg
deck adorn decorate grace embellish beautify >58n
ornament >5lr
blanket >2au
shroud >2au
rhyme rime >5d4
consist >58n
ascend >5jl
retard >58n
summarize summarise sum sum_up >1w2
supplement >59o
transplant >58n
cohere >58n
cohere >7d
object >58n
broil >58n
inhabit >58j
swim >58n
base >5gg
rain rain_down >5ma
precipitate come_down fall
sprinkle spit spatter patter pitter-patter >5m9
pelt rain_buckets >5m9
sluice sluice_down >5mc
snow >5ma
ignite light >5mo !5mm
set_ablaze set_aflame set_afire >5mo
erupt ignite catch_fire take_fire >80
blow_out >5mh
light_up >5mh
enkindle conflagrate inflame >5mf
kindle inflame >5mt
snuff_out blow_out extinguish quench !5mf
black_out >5mm
burn combust
flare flame_up blaze_up burn_up >ml
flare flame >5ms
flicker >5ms
shine beam
flare_up >5mf
blaze >ml
blaze >5ms
twinkle winkle >5ms
glare >5n0
absorb take_in !5n5
suck suck_in >5my
reflect shine >5n5
sparkle coruscate >5n0
spark sparkle >5n5
mirror >483
radiate >5n5
emit give_out give_off !5my
fume smoke >5n5
steam >5n5
shadow shade shade_off >i9
burn glow >5ms
blow
set_in >5na
waft >5na
squall >5na
bluster >5na
thunder boom
overcast cloud >i9 !5ni
overcloud cloud_over cloud_up >ib
clear light_up brighten !5ng
blight plague >f1
swamp drench >c3
run_dry dry_out >c7`;
