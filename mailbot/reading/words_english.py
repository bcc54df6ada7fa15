"""Everyday English, by which people's names are told from made-up ones and from the ends of sentences.

"Night Owl", "silverfox" and "thats mad" are made of these words; "Ewa Kaczmarek" is not.  Words that are
common forenames or surnames too ("rose", "mark") are here all the same: whoever asks looks there first.
"""

from functools import lru_cache

# fmt: off - lists are read along, not down

_ENDINGS = (
    "s", "es", "ed", "d", "ing", "er", "ers", "ly", "y", "ish", "less", "ful", "ness", "'s", "n't", "nt",
    "ty", "ity", "ment", "al", "ance", "ion", "able",
)

COMMON = frozenset(
    """
    haze dusk vote mystery nightfall ex chatter banter biro crayon marker gearstick clutchplate chassis
    exhaust
    gasket sump tappet wiper bonnet bumper hubcap dashboard throttle camshaft crankshaft manifold radiator
    handbrake headlight sparkplug sprocket ratchet torque nuts bolts washer grinder hoover kettle teabag
    scrubs stethoscope syringe bandage plaster thermometer crutch ambulance siren nuisance pest rebel maverick
    underdog underling minion pawn nemesis karma zen chill vibes mojo ghostly cosmic galaxy saturn mars venus
    jupiter pluto uranus neptune nova comet quasar nebula orion zodiac aries taurus gemini libra scorpio
    sagittarius capricorn aquarius pisces
    a about above abroad absolutely accept access accident account ache across act action active actual
    add address adhd admit adult advice afraid after afternoon again against age ago agree ahead aim air
    aka alarm alive all allow almost alone along already alright also although always am amaze amount an
    and angel anger angry animal announce annoy another answer any anybody anyhow anymore anyone anything
    anyway anywhere apart apologise apology app apparent appeal appear apple apply appoint apricot are
    area arena argue arm around arrange arrive arrow art article as ask asleep assess assist astra at
    attach attack attempt attend attention attitude attract audience aunt author auto available average
    avoid await awake award aware away awful axe baby back bad badge badger badly bag bake balance ball
    balloon banana band bandit bank banker bar bare barely bargain bark barn base basic basket bat bath
    battery battle bay be beach beacon bean bear beard beast beat beautiful beauty because become bed bee
    beef been beer beetle before beg begin behalf behave behind being believe bell belong below belt bench
    bend beneath berry beside best bet betray better between beyond bike biker bill bin bird birth
    birthday biscuit bit bite bitter black blade blame blank blanket blaze bless blind block bloke blonde
    blood bloody blossom blow blue bluebell bmw board boat body boil bold bolt bone bonus book boom boot
    border bored boring born borrow boss both bother bottle bottom bounce bow bowl box boy bracket brain
    brake branch brave bread break breakfast breath breathe breeze brew brick bridge brief bright bring
    bro broad broke broken broom brother brown brush bruv bubble bucket bud buddy budget bug build bull
    bullet bully bumble bump bun bunny burn burst bus bush business busy but butter buttercup butterfly
    button buy buyer by cab cabin cable cactus cake call calm camel camera camp camper can canal cancel
    candle candy cannot cap captain car card care career careful carpet carriage carrot carry cart cartoon
    case cash castle cat catch cause caution cave cease celebrate cell cent central certain chain chair
    challenge champion chance change channel chaos chap charge charity charm chase chat cheap cheat check
    cheek cheer cheese cherry chess chest chicken chief child children chill chip chips chocolate choice
    choose chuck cider cinema circle citizen city claim clap class classic claw clay clean clear clerk
    clever click cliff climb clip clock close closed cloth clothes cloud cloudy clover club clue clutch
    coach coal coast coat cobra cobweb code coffee coin cold collar collect college colour comb come comet
    comfort comic comment common company compare compete complain complaint complete comrade concern
    condition cone confess confident confirm confuse connect consider contact contain continue control
    cook cookie cool copper copy cord core corn corner corporal correct corvette cos cost cottage cotton
    cough could council count country couple course court cousin cover cow coward cowboy coz cpd crab
    crack craft crane crash crawl crazy cream create creature credit creep crew cricket crime cringe crisp
    cross crow crowd crown cruel crumb crumpet crush cry crystal cub cuckoo cup curious current curry
    curse cushion custard customer cut cute cycle cyclist dad daddy daft dag daily dairy daisy damage damn
    damp dance dancer danger dare dark darling dash data date daughter dawn day dead deaf deal dear death
    debate debt decay deceive decide deck deep deer defeat defend degree delay delight deliver demand
    demon dentist deny depend depress depth desert deserve desk desperate despite destroy detail devil
    diamond diary did die diesel diet difference different difficult dig digital dinner dinosaur dip
    direct dirt dirty disagree disappear disappoint disaster discover disgrace disgust dish dismay
    disposable distance ditch dive divorce dizzy do doctor document does dog dolly dolphin done donkey
    donut doodle doom door dot double doubt dough dove down dozen draft drag dragon drama draw drawer
    dreadful dream dreamer dress drift drill drink drive driver drone drop drown drum dry duck due dull
    dumb dumpling dunno dust duty each eager eagle ear early earn earth ease east easy eat echo edge
    education effect effort egg eight either elder electric elephant eleven elf else ember emerald emperor
    employ empty end enemy engine enjoy enough enter entire envelope epa equal error escape even evening
    event ever every everybody everyone everything everywhere evidence evil exact exam examine example
    excuse exhaust exit expect expensive expert explain explore express extra eye fable face fact fade
    fail failure faint fair fairy faith fake falcon fall false family famous fan fancy far fare farm
    farmer fast fat fate father fault favour fear feather fed fee feed feel feet fellow felt fence fern
    ferret ferry few field fiery fiesta fifth fight figure file fill film filter final find fine finger
    finish fire firefly firm first fish fisher fit fitter five fix fizz flag flake flame flamingo flash
    flat flavour flea flee flight float flock flood floor florist flour flow flower fluffy fly flying foam
    focus fog foggy fold folk follow food fool foot football for force ford foreign forest forever forge
    forget forgive forgotten fork form formal former fort fortune forward found four fox foxglove frame
    fraud freak free freedom freeze freight fresh friday fridge friend frog from front frost frosty frown
    frozen fruit frustrate fry fudge fuel full fully fun fund funny fur furious furniture fury future
    gadget gain gale gallery game gamer gap garage garbage garden gardener garlic gas gate gather gbp gear
    gearbox gecko gem general generous genie genius gentle gentleman genuine get ghost giant gift giggle
    ginger giraffe girl give given glad glass gloom glory glove glow glue gnome go goal goat goblin god
    gold golden goldfish golf golfer gone gonna good goodness goose gorilla gossip got gotta government
    grab grace grade gran grand grandad granddad grandma granny grape grass grateful grave gravy grease
    great greed greedy green greet gremlin grey grief griffin grill grim grin grip groan ground group grow
    growl grown grumble grump grumpy gt gti guard guess guest guide guilt guitar gull gum gun gut guy
    habit had hair half hall hammer hamster hand handful handle handsome handy hang happen happy hard
    hardly hare harm harsh has hassle hat hate haunt have haven hawk hay hazard he head heal health hear
    heart heat heather heaven heavy hedge hedgehog heel height held hell hello helmet help hen her herb
    here hero heron herself hidden hide high highland hike hiker hill hilly him himself hint hip hippo
    hire his hit hive hobby hold hole holiday hollow holly holy home honest honey honour hood hook hoot
    hop hope horn horrible horror horse hospital host hot hotel hound hour house how however hug huge hum
    human humble hun hundred hungry hunt hunter hurricane hurry hurt husband i ice icy id idea ideal idle
    ids if ignore ill illegal imagine immediately impossible impress improve in inch include indeed injury
    ink inner innit innocent insect inside insist instead insult interest internet into invent invisible
    invite iron is island issue it item its itself ivory jack jackal jackdaw jacket jaguar jail jam jar
    jaw jealous jeans jelly jester jet jewel job join joke joker jolly journey jpg judge jug juice juicy
    jump jumper jungle junior junk just justice kangaroo karate keen keep kettle key kick kid kidding kill
    kilt kind king kingdom kingfisher kiss kit kitchen kite kitten knee knife knight knit knob knock knot
    know known koala label labour lack lad lady ladybird lake lamb lamp land lane language lap large lark
    laser last late later laugh laundry lava lavender law lawn lawyer lay lazy lead leader leaf leak lean
    learn learner least leather leave led left leg legal legend lemon lemonade lend length leopard less
    lesson let letter lettuce level liar liberty library lick lid lie life lift light lightning like lily
    limit line link lion lip liquid list listen little live liver lizard llama load loaf loan lobster
    local lock lodge log lol lone lonely long look loop loose lord lorry lose loss lost lot lotus loud
    lounge love lovely lover low loyal luck lucky lunar lunch lung luv luxury lynx machine mad made
    magazine maggot magic magnet magpie mail main major make maker male mammoth man manage mango manner
    many map maple marble march mark market marmalade marsh mask massive mast master mat match mate matter
    may maybe mayor me meadow meal mean meaning meanwhile measure meat mechanic medal media meet melon
    melt member memory men mend mental mention mercy mermaid merry mess message met metal meteor meter
    method middle midnight might mild mile milk mill miller mince mind mine mini minor mint minute mirror
    misery miss missing mist mistake misty mix moan mobile mock model modern mole moment monday money
    mongoose monkey monster month mood moody moon moonlight moor moose moped more morning mosquito moss
    most mot moth mother motion motor motorist mountain mouse mouth move movie much mud muddle muddy
    muffin mug mum mummy murder muscle museum mushroom music must mustang mustard mutter my myself mystery
    mystic nah nail naked name narrow nasty nation natural nature naughty navy near neat neck need needle
    negative neighbour neither nerve nest net nettle network neutral never new news newspaper next nice
    nick niece night nightmare nil nine ninja no noble nobody nod noise noisy nomad none nonsense noodle
    nor normal north nose nosey not note nothing notice now nowhere numb number nurse nut nutty oak object
    oblige observe obvious ocean octopus odd of off offend offer office officer often oil old older olive
    omega on once one onion online only open opinion or orange orbit orchard orchid order ordinary other
    otherwise otter ought our ourselves out outlaw outside oven over owe owl own owner ox oyster pack page
    paid pain paint painter pair pal pale palm pancake panda panel panic pants paper paradise parcel
    pardon parent park parrot part partner party pass past pasta paste pastry path patience patient
    pattern pause paw pay pdf peace peach peacock peak peanut pear pearl pebble pedal peel pen pencil
    penguin penny people pepper perfect perhaps period person pet petal petrol phantom phase pheasant
    phoenix phone photo piano pick pickle picture pie piece pig pigeon pile pill pilot pin pine pineapple
    pink pint pipe pirate piston pit pity pixel pixie pizza place plain plan plane planet plant plastic
    plate play player pleasant please pleasure plenty plot pls plug plum plumber plz pocket poem poet
    point poison poke polar pole police polite pond pony poodle pool poor pop poppy porch porridge port
    position possible post pot potato potter pottery poverty power prawn pray prayer prefer present
    president press pretend pretty prevent price pride prime prince princess print prison private prize
    probably problem process produce profit promise proof proper protect protest proud prove proverb
    provide public pudding puddle puffin pull pump pumpkin punch punish puppet puppy pure purple purpose
    purse push put puzzle python quality queen question queue quick quiet quit quite quiz rabbit race
    racer radio rage raggy rain rainbow rainy raise ram random range rapid rare rascal rat rate rather
    rattle raven raw ray reach read reader ready real reality really reason rebel receipt receive recent
    record red redhead reed refuse regard regret reject relax release relief remain remember remind remove
    rent repair repeat reply report request rescue respect respond rest result return reveal revenge rhino
    rhyme ribbon rice rich rid riddle ride rider right ring rip rise risk river road roar roast rob robber
    robin robot rock rocker rocket rocky rogue roll roof rook room root rope rose rotten rough round route
    row royal rs rub rubber rubbish ruby rude rug rugby ruin rule rumour run runner rush rust rusty sad
    saddle safari safe said sail sailor saint salad sale salmon salt same sand sandwich sandy sapphire
    satisfy sauce saucer sausage save saw say scale scam scandal scare scarf scary scene scent school
    science scissors scone score scorpion scotch scout scrap scratch scream screen screw sea seagull seal
    search season seat second secret section secure see seed seek seem seen seldom self sell send senior
    sense sent separate sergeant series serious servant serve service set settle seven several severe
    shade shadow shadowy shake shall shallow shame shampoo shape share shark sharp she shed sheep sheet
    shelf shell shelter shepherd sheriff shift shine shiny ship shirt shock shoe shoot shop short shot
    should shoulder shout show shower shut shy sick side sight sign silence silent silk silly silver
    similar simple since sincere sing singer single sink sir sis sister sit six size skate skater skill
    skin skip skipper skirt skunk sky skylark slap slave sleep sleepy sleet slice slide slim slip slippery
    slow slug small smart smash smell smile smoke smoky smooth snack snail snake snap sneaky sneeze sniff
    snob snow snowball snowdrop snowy so soap sober social sock sofa soft soil solar soldier solid
    solution solve some somebody somehow someone something sometimes somewhere son song soon sorrow sorry
    sort soul sound soup sour south space spade spanner spare spark sparkle sparky sparrow speak special
    spectre speech speed speedy spell spend spice spicy spider spike spin spirit spit splash spoke spook
    spooky spoon sport spot spotty spring springer sprout spud spy square squash squid squirrel stable
    staff stage stain stair stale stamp stand standard star stare stargazer starlight starry start state
    station statue stay steady steak steal steam steel steep step stew stick sticky stiff still sting stir
    stock stomach stone stool stop store storm stormy story stove straight strange stranger straw
    strawberry stream street strength stress stretch strict strike string strip stripe strong struggle
    stubborn stuck student study stuff stumble stupid style subject such suck sudden sue suffer sugar
    suggest suit sullen sum summer sun sunbeam sunday sunflower sunny sunrise sunset sunshine super supper
    support sure surf surfer surprise suspect swallow swamp swan swap swear sweat sweep sweet swell swift
    swim swimmer swing switch sword ta table tail tailor take tale talk tall tame tangerine tank tap tape
    target tart task taste tax taxi tea teach teacher team teapot tear tease technical teddy teenager
    teeth tell temper ten tender tennis tent terrible terrier terror test than thank thanks that thats the
    their them then there these they thick thief thin thing think third thirsty this thistle thorn those
    though thought thousand thread three thrill throat throne through throw thrush thumb thunder thursday
    thus thx tick ticket tickle tide tidy tie tiger tight till timber time tin tiny tip tired title to
    toad toast toaster tobacco today toe toffee together toilet told tomato tomorrow tone tongue tonight
    too tool tooth top topic torch tornado tortoise toss total touch tough tour toward towel tower town
    toy track tractor trade traffic trail trailer train trainer traitor tramp transfer trap trash travel
    traveller treacle treat tree tremble trick trickle trip trooper trouble trousers trout truck true
    trumpet trust truth try tub tube tuesday tulip tumble tune tunnel turbo turkey turn turnip turtle
    tutor twelve twenty twice twig twin twinkle twist two type tyre u ugly ulcer umbrella unable uncle
    under understand unfair unhappy unicorn uniform union unit unless unlucky until up upon upset ur urban
    urgent us use useful useless user usual v12 v8 valley value van vanilla vanish vapour varnish vase
    velvet verse very vet vicar victim video view viking village villager violet viper virus visible
    vision visit visitor voice volcano vote vulture vw wagon wait waiter wake walk walker wall walnut
    walrus wander wanderer wanna want war warm warn warning warrior was wash wasp waste watch watcher
    watching water watermelon wave way we weak wealth weapon wear weary weasel weather web wedding
    wednesday weed week weekend weep weight weird welcome well went were west wet whale what whatever
    wheat wheel when where whether which while whisker whiskey whisky whisper whistle white who whole
    whose why wicked wide wife wild wildcat will willow win wind windmill window windy wine wing winner
    winter wire wisdom wise wish witch with within without witness wizard wolf woman wombat women won
    wonder wonky wood wooden woodland woodpecker wool word work worker world worm worried worry worse
    worst worth would wound wrap wreck wren wrench wrist write writer wrong xr yard yawn yeah year yell
    yellow yes yesterday yet yo yoga you young your yours yourself youth zebra zero zest zigzag zip zombie
    zone zoo
    """.split()  # noqa: SIM905 - reads better
)


@lru_cache(maxsize=4_096)
def _stems(word: str) -> tuple[str, ...]:
    cut = [
        word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= 3
    ]
    doubled = [stem[:-1] for stem in cut if len(stem) > 3 and stem[-1] == stem[-2]]
    mute = [f"{stem}e" for stem in cut]
    return (word, *cut, *doubled, *mute, *(f"{stem[:-1]}y" for stem in cut if stem[-1] == "i"))


def is_english(plain: str) -> bool:
    """An everyday word, also inflected: "watching", "worried"; case-folded letters are expected."""
    return len(plain) <= 20 and any(stem in COMMON for stem in _stems(plain))


def is_compound(plain: str) -> bool:
    """Two everyday words run together: "silverfox", "dreamboat"."""
    return 6 <= len(plain) <= 24 and any(
        plain[:cut] in COMMON and is_english(plain[cut:]) for cut in range(3, len(plain) - 2)
    )
