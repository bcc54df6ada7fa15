"""Names people go by in Britain, and words that stand where a name should and are none.

Lists of names only help where the writing is doubtful (one word, an address); a name that is not here
is still a name when it is written as one.
"""

# fmt: off - lists are read along, not down

FORENAMES = frozenset(
    """
    tobias aaron abbie abby abdul abdullah abigail ada adam adele adrian agnes agnieszka ahmed aidan
    aileen aimee aisha aisling akira al alan alana alasdair alastair albert alec aled alejandra alejandro
    alessandro alex alexander alexandra alexandru alexis alfie alfred ali alice alicja alina alisha alison
    alistair allan allen ally alun alwyn amanda amara amber amelia amina amir amit amy ana ananya
    anastasia andre andrea andreea andreas andrei andrew andrzej andy angela angelina angharad angie angus
    anil anita anjali ann anna annabel anne annette annie anthea anthony antonia antonio anwen aoife april
    archie arjun arlene arthur arun ash asha asher ashley ashok asif asma aston athena audrey aurora
    austin ava ayesha babatunde barbara barney barry bartosz beata beatrice becca becky belinda ben
    benedict benjamin bernadette bernard bernie bert beryl beth bethan bethany betty bev beverley bhavna
    bilal bill billy blessing bob bobby bogdan brad bradley bram brandon brenda brendan brett brian
    brianna bridget bronwen bronwyn bruce bryan bryn bryony caitlin caleb callum calvin cameron camille
    camilla carl carla carlos carly carmel carmen carol carole caroline carolyn carrie carwyn carys
    cassandra catalin catherine cathy catrin cecilia cecily ceri cerys chantelle charanjit charles charlie
    charlotte chelsea chen cheryl chi chiara chidi chinedu chioma chloe chris chrissie christian christina
    christine christopher chukwu ciara cian ciaran claire clare clara clarissa claudia clayton cliff
    clifford clint clive colette colin colleen connie connor conor constance cora corinne courtney craig
    cristina curtis cynthia daisy dale damian damien damilola dan dana daniel daniela danielle danny
    daphne darius darren dave david davina dawn dean debbie deborah debra declan dee deepa deepak deirdre
    delia delroy delyth denise dennis denis derek dermot des desmond dev devon dewi dhruv di diana diane
    dianne dimitri dina dipak divya dominic dominik don donald donna donovan doreen doris dorothy dorota
    doug dougal douglas duncan dylan eamonn ebony eddie edgar edith edward edwin edyta eileen eilidh einir
    elaine eleanor elen elena eleri eli elias elin eliot elisa elise eliza elizabeth ella ellen ellie
    elliot elliott elsa elsie elwyn ema emanuel emeka emer emilia emily emlyn emma emmanuel emyr eoin eric
    erica erin ernest errol esme esther ethan ethel eva evan eve evelyn evie ewa ewan fadi faisal faith
    farah farhan farid fatima fatimah faye felicity felix femi fernando ffion finlay finn fiona flora
    florence folasade frances francesca francis francisco frank frankie fraser fred freddie freya funmi
    gail gareth gary gaurav gavin gaynor gemma gene geoff geoffrey george georgia georgie georgina geraint
    gerald geraldine gerard gerry gethin gill gillian gina giovanni giulia glen glenda glenn gloria glyn
    glynis gordon grace graeme graham grant greg gregory greta grzegorz guy gwen gwenda gwendolyn gwilym
    gwyn gwyneth habib hadiza hafsa hamish hamza hana hanna hannah hans harbinder hari harjit harold
    harpreet harriet harrison harry harsh harvey hasan hassan hayley hazel heather hector heidi helen
    helena henry hermione hilary hilda himanshu hollie holly hope howard hu hugh hugo huw hussain hussein
    hywel iain ian ibrahim idris iestyn ieuan ifan ifeoma imogen imran india indira ines ingrid iolo ioana
    ion irena irene iris irfan isaac isabel isabella isabelle isla islwyn ismail ivan ivor ivy iwan iwona
    izzy jace jack jackie jacob jacqueline jacqui jade jagdeep jake jamal james jamie jan jane janet
    janice janine jared jarek jasmine jason jaspreet jaswinder jay jaya jayne jean jeanette jeanne jeff
    jeffrey jemima jen jenna jennifer jenny jeremy jerome jerry jess jessica jessie jill jim jimmy jin
    jitendra jo joan joanna joanne jocelyn jodie joe joel johan johanna john johnathan johnny jon jonah
    jonathan jonny jordan jorge jose joseph josephine josh joshua josie joy joyce juan jude judith judy
    julia julian julie juliet justin justine kabir kaitlin kamal kamran karen karim karin karina karl
    karol karolina kasia kat kate katarzyna katherine kathleen kathryn kathy katie katy katya kavita kay
    kayleigh keeley keir keith kelly kelvin ken kenneth kenny kerry kevin khadija khalid kieran kieron
    kiera kim kimberley kingsley kiran kirsten kirstie kirsty kit klara krishna kris kristian kristina
    krystyna krzysztof kulwinder kumar kwame kwesi kyle kylie lakshmi lara latoya laura lauren laurence
    laurie lawrence layla lea leah leanne lee leigh len lena leo leon leonard leona leonie leroy lesley
    leslie lewis lex leyla li liam lidia lilian lily lin linda lindsay lindsey lisa liv liz lizzie llinos
    lloyd llyr lois lola lorna lorraine louis louisa louise luca lucas lucia lucinda lucy luis luke lukasz
    lydia lyn lynda lynette lynn lynne lynsey mabel mackenzie madeleine madison magda magdalena maggie
    mahmoud maia mair mairead maisie malcolm malgorzata mandeep mandy manjit manoj manuel marc marcel
    marcin marco marcus mared margaret maria mariam marian marianne marie mariana marilyn marina mario
    marion marissa marjorie mark marlene marta martha martin martina martyn marvin mary maryam mateusz
    matilda matt matteo matthew maureen maurice mavis max maxine maya meena meera megan meghan mei mel
    melanie melissa mercy meredith merryn mia michael michaela michal michelle mick mihaela mihai mike
    mila milan mildred millie milly mina mira miranda miriam mo moesha mohamed mohammad mohammed mohan
    moira molly mollie mona monica monika morag moses morgan morwenna muhammad muriel murray mustafa
    myfanwy myles myra nabil nadia nadine naomi nasreen natalia natalie natasha nathan nathaniel naveed
    neha neil nell nerys ngozi nia niall niamh nichola nicholas nick nicky nicola nicole nigel nikhil
    nikki nikolai nina nisha nita noah noel nonso nora noreen norma norman norah obinna olga olive oliver
    olivia ollie olu oluwaseun omar orla oscar osian osman owain owen paddy padraig pam pamela paola
    parveen pat patience patricia patrick patrycja paul paula pauline pavel pawel pearl pedro peggy
    penelope penny perry pete peter petra phil philip philippa phillip phoebe phyllis pierre piotr pippa
    polly pooja poppy prakash pranav precious priya priyanka quentin rabia rachael rachel radu rafael
    raheem rahul raj raja rajesh rakesh ralph ramesh rani rashid raul ravi ray raymond razia reagan
    rebecca rebekah reece reena reg reggie reginald rekha renata rhian rhiannon rhodri rhona rhys ria
    ricardo rich richard rick ricky rita rob robbie robert roberta roberto robin robyn rod roderick rodney
    roger rohan rohit roisin roland roman ron ronald ronan ronnie rory rosa rosalind rosanna rose rosemary
    rosie ross rowan rowena roxanne roy ruby rupert russell ruth ryan ryszard sabina sabrina sadia sadie
    sadiq saeed saffron saima sajid sal sally salma salman sam sameer samantha samir samira samuel sana
    sandeep sandra sandy sanjay sanjeev sara sarah sarita sasha satish saul scott sean sebastian seema
    selina serena sergei seren shabana shabnam shane shanice shannon sharon shaun shauna shazia sheena
    sheila shelley sheryl shirley shivani shona shreya siân sian sid sidney silvia simon simone sinead
    siobhan sion sioned sofia sohail sonia sophia sophie spencer stacey stan stanislaw stanley stef stefan
    stefania stella steph stephanie stephen steve steven stewart stu stuart sue suki sukhdeep suleman
    sultana sunil sunita suresh surinder susan susanna susannah susie suzanne svetlana sybil sydney sylvia
    szymon tabitha tahir tamara tamsin tania tanya tara tariq tatiana tayo ted tegan temi terence teresa
    terri terry tess tessa thandi thea theo theresa thomas tia tiago tiffany tim timothy tina toby todd
    tom tomas tomasz tommy toni tony tracey tracy trevor tricia tristan trudy tudor tunde tyler tyrone
    uche uma umar ursula usha usman valentina valerie vanessa vasile vaughan veena vera verity vernon
    veronica vicki vicky victor victoria vijay vikram vimal vince vincent viola violet viorel virginia
    vishal vivek vivian vivien vivienne vlad wahid walter wanda warren wasim wayne wei wendy wesley wilf
    wilfred will william willow winifred winston wioletta wojciech xavier xin yasmin yasmine yetunde yi
    ying yolanda yousef yuki yusuf yvette yvonne zac zach zachary zahid zahra zain zainab zak zara zeeshan
    zena zhen zoe zoey zofia zuzanna zubair tamika tyrell cormac grainne fergus fearghal mali tomos
    gruffydd llewelyn steffan deiniol nasser omolara kemi adaeze adeola adebayo amaka ikenna osagie tendai
    tafadzwa farai rutendo nomsa sipho thabo lerato bongani kofi abena akua ama yaw esi efua afia
    """.split()  # noqa: SIM905 - reads better
)

SURNAMES = frozenset(
    """
    smith jones taylor brown williams wilson johnson davies davis patel robinson wright thompson evans
    walker white roberts green hall thomas clarke clark jackson wood harris edwards turner martin cooper
    hill ward hughes moore king harrison lewis baker patterson allen morris scott watson parker bennett
    young mitchell cook phillips price griffiths shaw carter richardson collins bailey cox kelly ellis
    miller murphy begum khan hussain ali ahmed singh kaur shah rogers gray grey stevens foster webb bell
    murray james chapman simpson marshall mason lloyd adams russell barker powell palmer mills holmes
    gibson knight matthews campbell reid stewart anderson macdonald mcdonald fraser hamilton graham
    kennedy ferguson grant cameron duncan hunter burns wallace henderson sutherland obrien o'brien oneill
    o'neill byrne walsh ryan oconnor o'connor doyle mccarthy gallagher doherty kowalski nowak okafor
    okonkwo adeyemi adebayo osei mensah boateng chen wang zhang liu chan wong lee lam nguyen sharma gupta
    kumar mehta desai joshi rao reddy iyer nair menon das ghosh rahman islam akhtar mahmood malik iqbal
    hassan hussein owen morgan rees jenkins pritchard bowen howells llewellyn hopkins parry francis fisher
    barnes hudson fletcher pearson fox ross armstrong bradley brooks dixon ford gardner george gordon
    harvey howard hunt hart johnston kemp lawrence lawson long lowe marsh may newman nicholls osborne page
    payne pearce perry poole porter pope potter reynolds richards riley rose saunders sharp spencer stone
    sullivan tucker wells west wheeler wilkinson woods yates booth bird black blake burton butler carr
    cole cross day dean dunn elliott field flynn fuller gill goodwin gregory hayes heath holland hope
    horton jarvis lambert lane leach little lucas lynch mann metcalfe morrison myers nash norman oliver
    peters preston quinn randall rowe sanders savage sinclair slater steele stokes storey summers sutton
    sykes thornton todd vaughan vincent wade walters warren watts weaver webster whittaker wyatt ashworth
    atkinson bates baxter beaumont benson bishop bolton bond bowman bright bull bush byron
    """.split()  # noqa: SIM905 - reads better
)

TITLES = frozenset(
    {
        "mr", "mrs", "miss", "ms", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "revd",
        "reverend", "lady", "lord", "cllr", "councillor", "capt", "major", "col", "sgt", "lt", "father",
        "sister", "hon",
    }
)
POSTNOMINALS = frozenset(
    """
    mihm fihm fhm ihm mimi fimi amimi cae aae lae limi imi ba bsc ma msc mba phd dphil md frcs rgn rmn rn
    mcipd fcipd cipd mbe obe cbe jp qc kc mp ms msp mla frcn ceng ieng meng beng hnd hnc pgce cert ed
    pgdip fcca acca aca esq jr snr sr jnr ii iii mcmi fcmi cmgr assoc mrcgp bds mrpharms she her hers he
    him his they them theirs ext mob tel
    """.split()  # noqa: SIM905 - reads better
)

# Words that stand where a name might and tell that no name is given.
PSEUDONYMS = frozenset(
    """
    anon anonymous anonymously anonymised concerned worried angry upset unhappy disappointed disgruntled
    frustrated disgusted annoyed furious fed dissatisfied unsatisfied member members learner learners
    student students candidate candidates customer parent apprentice apprentices technician mechanic
    employee worker workers citizen resident user someone somebody nobody anyone whistleblower whistle
    blower insider truth justice friend wellwisher wisher observer guest unknown withheld supplied
    undisclosed private confidential secret nameless noname unnamed person public taxpayer delegate
    delegates attendee participant participants colleague staffer insiders victim witness source former ex
    current past loyal paying ordinary fellow cohort class group trainee trainees nurse doctor
    professional patient client service consumer reader subscriber driver petrolhead gearhead biker fan
    lover cat dog wolf tiger shadow ghost ninja warrior unicorn dragon phoenix raven blue red black-cat
    star moon sun night storm thunder motor motors-fan turbo diesel spanner wrench racer speedy car cars
    auto honest john-doe jdoe throwaway burner temp temporary alias pseudonym speaker teller seeker
    everyman joebloggs well-wisher disillusioned sad tired hopeful exhausted scared afraid stressed mum
    dad mother father staff lads guys crew boys girls everyone several various
    """.split()  # noqa: SIM905 - reads better
)
ROLES = frozenset(
    """
    admin administrator administration info information enquiries enquiry inquiries office reception
    receptionist sales support accounts account finance hr contact hello mail email help helpdesk service
    services customer customerservice training team manager management director secretary workshop parts
    bookings booking general postmaster webmaster noreply root billing complaints complaint education
    quality compliance operations ops department dept desk central hub mailbox inbox scan scanner ipad
    iphone galaxy phone laptop pc computer family home house the me user owner outlook gmail yahoo hotmail
    icloud shared membership feedback subject sent date to from re fw fwd no-reply donotreply notification
    notifications form website web
    """.split()  # noqa: SIM905 - reads better
)
ORGANISATION = frozenset(
    """
    ltd limited plc llp inc gmbh garage garages motors college university nhs trust hospital hospitals
    solicitors centre center centres school academy council association autos bodyshop bodyworks
    dealership clinic surgery practice consulting consultancy consultants partners partnership holdings co
    company federation union institute society foundation charity chambers advocates law legal group
    automotive vehicles repairs training services bureau embassy commission authority healthcare homecare
    care hospice pharmacy dental enterprises industries engineering logistics coaches tyres exhausts
    recruitment associates cic cio ltd. co. nursing agency coachworks carecentre ombudsman
    """.split()  # noqa: SIM905 - reads better
)
# Capitalised at the end of a mail without being anybody's name.
NOT_NAMES = frozenset(
    """
    am have been being im regards kind best wishes warm thanks thank many yours sincerely faithfully truly
    cheers sent please reply dear hi hello sir madam subject date mobile tel telephone phone email fax
    address website www http https january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
    yes no ok okay the a and or but if in on at to of for with by from this that these those it is was are
    were be i we you he she they my our your his her their not attached attachment attachments enclosed
    enclosure encl see below above complaint complaints appeal appeals suggestion comment compliment
    feedback refund awaiting urgent important asap immediately looking forward hearing response resolved
    never again disgraceful unacceptable shame ihm imi institute london england wales scotland uk united
    kingdom ireland street road avenue lane close house flat birmingham manchester leeds cardiff glasgow
    edinburgh bristol liverpool hertford hertfordshire advance anticipation soon back end note ps pps fyi
    cc bcc total page version draft copy what when why how who where which now then here there also still
    just only very so too all any some more most none nothing something everything diolch cofion outlook
    android ios iphone ipad samsung galaxy get app microsoft google yahoo virus free programme course
    module workbook assessment certificate certificates invoice payment membership portal online exam
    certification qualification award level diploma unit epa cpd query question information request update
    good bad great poor hope call ring contact write wrote said done finished over out up down do don't
    can could will would should must has had respectfully cordially gratefully signed name names full
    signature confidential disclaimer privacy notice unsubscribe
    """.split()  # noqa: SIM905 - reads better
)
