"""Names people go by in Britain, and words that stand where a name should and are none.

Lists of names only help where the writing is doubtful (one word, an address); a name that is not here
is still a name when it is written as one.
"""

# fmt: off - lists are read along, not down

FORENAMES = frozenset(
    """
    aaron abbie abby abdi abdirahman abdul abdullah abebe abena abigail achieng ada adaeze adam ade
    adebayo adeel adele adeola adrian adwoa afia aftab agnes agnieszka agota ahmed aidan aigerim aiko
    aileen aimee aino aisha aisling aiste aisyah akiko akira akosua akua al alan alana alasdair alastair
    albert alec aled alejandra alejandro alena alessandro alex alexander alexandra alexandru alexis alfie
    alfred ali alice alicja alina alisha alison alistair allan allen ally alun alwyn ama amaka amanda
    amara amber amelia amina aminata amir amit amma amrit amy ana anand ananya anastasia anders andre
    andrea andreas andreea andrei andrew andrzej andy ane angela angelina angharad angie angus anh anil
    anita anjali ann anna annabel anne anneke anneliese annette annie anthea anthony antonia antonio
    anupam anwen aodhan aoife april araminta archer archie arjun arlene arshad arthur arun arvind asa ash
    asha asher ashley ashok ashwin asif asma aston astrid athena attila audrey aurora austin autumn ava
    avi awa ayaan ayesha ayo ayse azadeh babatunde babs balbir baljinder baljit barbara barnaby barney
    barry bartosz basil baz beata beatrice beatriz becca becky becs bela belinda ben benedict benjamin
    bernadette bernard bernie bert bertie beryl beth bethan bethany betty bev beverley bex bhavesh bhavna
    bijan bilal biljana bill billy binky bisi bjork blessing bliss bob bobby bogdan boguslaw bohdan bojan
    bola bongani bonnie boris brad bradley bram brandon brenda brendan brett brian brianna bridget
    brigitte brona bronach bronislawa bronwen bronwyn bruce bryan bryn bryony buddy budi bukola burak
    bushra caitlin caleb callum calvin cameron camila camilla camille caoimhe carl carla carlos carly
    carmel carmela carmen carol carole caroline carolyn carrie carwyn carys casimir cassandra catalin
    catarina catherine cathy catrin caz cecilia cecily cem ceri cerys chaminda chantelle charanjit charity
    charles charlie charlotte chas chaya chaz chelsea chen cheryl chetan chi chiara chidi chinedu chinwe
    chioma chipo chloe chris chrissie christa christian christina christine christopher chuck chukwu
    chukwuemeka cian ciara ciaran cillian claire clara clare clarissa claudia clayton clement clementine
    cliff clifford clint clive colette colin colleen comfort concepcion concetta connie connor conor
    constance cora corinne cormac cosmo costel courtney craig cristina csaba curtis cynthia czeslaw daisy
    dale daljit damian damien damilola dan dana daniel daniela danielle danny danuta daphne dapo darius
    dariush darragh darren dave david davina davinder dawn daz dean deano debbie deborah debra declan dee
    deepa deepak deepika deiniol deirdre del dele delia delroy delyth denis denise deniz dennis derek
    dermot des desmond despina desrene dev devon dewi dhruv di diana diane dianne diarmuid dieter dilani
    dimitri dimitris dina dinesh dipak divya dmitri dmytro doina dolores domenico dominic dominik don
    donald donna donovan doreen doris dorota dorothy dot dottie doug dougal douglas dovid dragan dragomir
    drew duarte duc duncan dylan eamonn earl ebony ed eddie edgar edith edna edward edwin edyta effie efua
    egle
    eileen eilidh einir elaine eleanor elen elena eleni eleri eli elias elif elin eliot elisa elise eliza
    elizabeth ella ellen ellie ellis elliot elliott elsa elsie elwyn elzbieta ema emanuel emeka emer emi
    emilia
    emily emlyn emma emmanuel emmanuela emre emyr eoghan eoin eric erica erin ernest ernst errol esi esme
    esperanza esther eszter ethan ethel ettore eva evan eve evelyn evie ewa ewan ezekiel fadi faisal faith
    farah farai farhan farid farzana fatima fatimah fatma fatou faye feargal fearghal felicity felix femi
    femke feng ferenc fergus fern fernando ffion filipa finlay finn fiona fionn fliss flo flora florence
    florin folake folasade frances francesca francis francisco francois frank frankie franz fraser fred
    freddie freja freya friedrich funke funmi gabby gabor gabriela gabs gail galina ganesh gareth gary
    gaurav gavin gayathri gaye gaynor gaz geeta gemma gene gennaro geo geoff geoffrey george georgia
    georgie georgina geraint gerald geraldine gerard gerhard gerry gethin gheorghe gill gillian gilly gina
    ginny giorgos giovanni giulia giuseppe giuseppina glen glenda glenn gloria glyn glynis goncalo goran
    gordon gorka grace graeme graham grainne grant grazyna greetje greg gregory greta gro gruffydd
    grzegorz guadalupe gunther gurdeep gurmeet gurpreet gus gussie guy gwen gwenda gwendolyn gwenllian
    gwilym gwyn gwyneth gyula habib hadiza hafiz hafsa haile hakan hal halima halina halyna hamish hamza
    hana hanh hanna hannah hannelore hans hao harbinder hardeep hari haris harjit harminder harold
    harpreet harriet harrison harry harsh haruka harvey hasan hassan hatice hattie hayley hazel heath
    heather hector heidi heinz helen helena helmut hema henri henrik henry henryk herb hermione hieronymus
    hilary hilda himanshu hira hiroshi hoa hodan hollie holly hong honor honorata hope horatio hossein
    howard hu hua hugh hugo hui hunter huong hussain hussein huw hyacinth hyun hywel iain ian ibrahim
    ibrahima idris iestyn ieuan ifan ife ifeoma ignacio ignatius igor ikenna iker ildiko ilse imogen imran
    imre india indira ines ingeborg inger ingrid inmaculada ioana ioannis iolo ion ionut irena irene irfan
    iris iryna isaac isabel isabella isabelle isla islwyn ismail istvan itziar ivan ivana ivo ivor ivy
    iwan iwona izzy jace jacek jack jackie jacob jacqueline jacques jacqui jade jadwiga jagdeep jahan jake
    jakub jamal james jamie jan jane janet janice janine janos jared jarek jaroslav jas jasbir jasmine
    jason jaspreet jaswant jaswinder javed jay jaya jayne jean jean-baptiste jean-pierre jeanette jeanne
    jeff jeffrey jelena jemima jen jenna jennifer jenny jens jeremy jermaine jerome jerry jess jessica
    jessie jez jie jill jim jimmy jin jin-woo jing jiri jitendra jitka jo joan joanna joanne joao jocelyn
    jodie joe joel johan johanna john johnathan johnny jolanta jon jonah jonas jonathan jonny jools joost
    jordan jordi jorge jorgen jose josep joseph josephine josh joshua josie jovan joy joyce jozsef juan
    jude judit judith judy juha julia julian julie juliet jun june jurgen juri justin justine justyna
    jyoti kabir kacper kaisa kaitlin kalpana kamal kamau kamran kanchan karen karim karin karina karl
    karol karolina karthik kasia kat katalin katarzyna kate katerina kath katherine kathleen kathryn kathy
    katie katy katya kaveh kavita kay kayleigh kayode kaz kazimierz keeley keiko keir keisha keith kelly
    kelvin kemi ken kenji kenneth kenny kerry kestutis ketut kev kevin khadija khalid kiera kieran kieron
    kim kimberley kinga kingsley kiran kirsten kirstie kirsty kit kjell klara klaus kofi kostas kris
    krishna kristian kristina krisztina krystyna krzysztof kudzai kuldeep kulsuma kulwinder kumar kunle
    kwabena kwadwo kwame kweku kwesi kyle kylie ladislav lakhbir lakshmi lalita lamar lan lanre lara lars
    lasse laszlo lata latisha latoya laura laurel lauren laurence laurie lawrence layla lea leah leanne
    lee lei leigh lekan len lena lenka leo leon leona leonard leonie leonor lerato leroy lesley leslie
    leszek leticia lewis lex leyla li liam lidia liis liisa lil lilian lily lin linda lindiwe lindsay
    lindsey ling linh lisa liv liviu liz liza lizzie ljiljana llewelyn llinos llio lloyd llyr lois lola
    lorna lorraine lotte lottie lou louis louisa louise luc luca lucas lucia lucian lucinda lucy lucyna
    ludmila ludovic luigi luis luka lukas lukasz luke lydia lyn lynda lynette lynn lynne lynsey lysander
    lyudmila maarten mabel maciej mackenzie maddie madeleine madhu madison magda magdalena maggie maggs
    magnus mahesh mahmoud maia mair mairead mairi maisie mala malcolm malgorzata malgosia mali mamadou
    mandeep mandla mandy manfred manisha manjit manoj manpreet manuel marc marcel marcin marco marcus
    mared marek maren margaret maria mariam mariama marian mariana marianne marie marie-claire marijke
    marilyn marina mario marion marisol marissa marius marjorie mark marko marlene marlon mart marta
    martha martin martina martyn marvin mary maryam mason mateo mateusz mathieu matilda matt matteo
    matthew matti maureen maurice mavis max maxine may maya maz meena meenakshi meera megan meghan mehmet
    mehwish mei mel melanie melissa menachem mercedes mercy meredith merete merry merryn mia michael
    michaela michal michelle mick mihaela mihai mika mike mikkel mikolaj mila milan mildred miles milica
    millie milly milos min-ji mina ming minh mira miranda mirela miriam mirjana miroslav miroslaw mitch
    mo moesha mohamed mohammad mohammed mohan mohini moira mollie molly mona monica monika montserrat monty
    monwara morag morgan morwenna moses moshe moussa mthunzi mudiwa muhammad mukesh murat muriel murray
    mustafa muthoni mwangi myfanwy mykola myles myra myrtle nabil nadia nadine nalini nan nana nandini
    naoki naomi naseem nasreen nasrin nasser nat natalia natalie natalya natasha nathan nathaniel natty
    navdeep naveed naveen navid navjot nazia neelam neha neil nell nenad nerea nerys ness netta nettie nev
    ngozi nia niall niamh nichola nicholas nick nicky nicola nicolas nicole nicoleta niels nigel nikhil
    nikki nikola nikolai nikos nilesh nimal nimco nina nirmala nisha nita njeri nkechi nkosana nneka noah
    noel nomsa nomvula nonso noor nora norah noreen norma norman nuala nuno nur nurlan obi obinna octavia
    octavian oisin oksana ola olav oleg oleksandr olena olga olive oliver olivia ollie olu olumide
    oluwaseun omar omolara ondrej oonagh orla orlaith osagie oscar osian osman otieno ottoline ousmane
    ovidiu owain owen paddy padma padraig pallavi pam pamela panagiotis paola paramjit parisa parmjit
    parvati parveen parvez pascal pasquale pat patience patricia patrick patrycja paul paula pauline pavel
    pavla pawel pearl pedro peggy pekka penelope penny percival percy perdita peregrine perry petar pete
    peter petr petra
    phil philip philippa phillip phoebe phyllis pierce pierre pieter pilar ping piotr pip pippa polly
    pooja poppy pradeep prakash pranav prashant precious preeti priya priyanka prudence przemyslaw ptolemy
    putri qing quang quentin quincy rabia rachael rachel radek radoslaw radu rafael raheem rahim rahima
    rahul raine raj raja rajan rajesh rajinder rajiv rakesh ralph ramesh rani ranjit rasa rashid rashidah
    rashmi raul ravi ravinder ray raymond razia razvan reagan rebecca rebekah reece reena reg reggie
    reginald rekha remi renata renate renu reza rhian rhiannon rhodri rhona rhys ria ricardo rich richard
    rick ricky rita ritu rivka rizwan rob robbie robert roberta roberto robin robyn rocio rod roderick
    rodney roger rohan rohini rohit roisin roland roman ron ronald ronan rong ronnie rory rosa rosalind
    rosanna rosaria rose rosemary roshni rosie ross rowan rowena roxanne roy roz ruairi ruaridh ruby rudo
    rui rukhsana rune rupert rupinder russell rusty ruta rutendo ruth ruud ruwan ryan ryszard sabina
    sabrina sadia sadie sadiq saeed saffron sagal sage saima saira sajid sakura sal sally salma salman
    salvatore sam samantha sameer samir samira samuel sana sandeep sandra sandy sangeeta sanjay sanjeev
    santiago santosh saoirse sara sarah sarita sasha satish satnam satoshi satwinder saul savita scott
    sean sebastian seema segun selam selina seren serena sergei serhiy seun shabana shabnam shahana
    shahida shamima shane shanice shannon shanti shaquille sharon shaun shauna shaz shazad shazia sheena
    sheetal sheila shell shelley sheryl shilpa shirin shirley shivani shlomo shobha shona shreya shu sian
    sibusiso sid sidney sidra siegfried siew sigrid sile silvia silvio sim simon simone simran sinead
    siobhan sion sioned sipho sita siti siân sjoerd sky skye slawomir slobodan smita sneha snezana sofia
    sohaib sohail sola soledad solveig sonia soo sophia sophie soraya sorcha soren sorin spencer sri
    stacey stacy stan stanislaw stanislawa stanley stef stefan stefania steffan stella steph stephanie
    stephen sterling stevan steve steven stewart stojan stu stuart sue sujata sukhdeep sukhjit sukhvinder
    suki suleman sultana sumita summer sunil sunita sunny suresh surinder susan susanna susannah sushma
    susie suz suzanne sven svetlana swati sybil sydney sylvia sylvie szymon tabitha tadhg tafadzwa tahir
    tahira tahmina tajinder takashi takeshi tamara tamika tamsin tania tanisha tanya tao tara taras tariq
    tarlochan tarquin tash tatenda tatiana tawanda tayo ted tegan tel temi tendai terence teresa terri
    terry tesfaye tess tessa tetiana thabo thaddeus thandeka thandi thanh thea themba theo theresa thierry
    thomas thos thuy tia tiago tibor tiffany tiggy tiina tilly tim timo timothy tina tobi tobias toby todd
    tom tomas tomasz tommy tomoko tomos toni tony tor torquil toyin tracey tracy traian trang trev trevor
    tricia trine trish trisha tristan trudy tuan tudor tunde tushar tuula tyler tyrell tyrone tziporah
    uche uday ulf ulrike uma umar unai unni ursie ursula urszula usha usman uwe uzma vaclav val valentina
    valeria valerie vandana vanessa varsha vasant vasile vasilica vasilis vasyl vaughan veena venkatesh
    vera verity vernon veronica veronique vesna vicki vicky victor victoria vidya vijay vikas vikram vimal
    vince vincent vinod viola violet violeta viorel virginia vishal vito viv vivek vivian vivien vivienne
    vlad volodymyr vuk vytautas wahid wale walter wambui wanda wanjiru waqas warren wasim wayan wayne wei
    wen wendy wes wesley wieslaw wiktor wilf wilfred will willem william willow winifred winnie winsome
    winston wioletta witold wm wojciech wolfgang wouter wren wyn xavier xia xiaoming ximena xin xiomara
    xiu xue yaa yaakov yan yannis yash yasmin yasmine yaw yemi yetunde yevhen yi ying yinka yoko yolanda
    yosef young yousef yu yuan yuki yuko yumi yuri yusuf yves yvette yvonne zac zach zachary zahid zahra
    zain zainab zak zanele zara zbigniew zbyszek zdenek zdzislaw zed zee zeeshan zena zeynab zeynep zhen
    zhi zoe zoey zofia zoltan zoran zsofia zsuzsa zubair zuzanna zuzia zygmunt
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
        "sister", "hon", "canon", "fr", "pastor", "imam", "rabbi", "sheikh", "bishop", "dean", "wing",
        "commander",
        "squadron", "lieutenant", "sergeant", "corporal", "cpl", "pte", "brigadier", "colonel", "captain",
        "admiral", "judge", "engr", "herr", "frau", "mme", "mlle", "monsieur", "madame", "señor", "sra", "sr",
        "signora", "signor", "mevrouw", "pan", "pani", "nurse", "mister", "doctor",
    }
)
POSTNOMINALS = frozenset(
    """
    mihm fihm fhm ihm mimi fimi amimi cae aae lae limi imi ba bsc ma msc mba phd dphil md frcs rgn rmn rn
    mcipd fcipd cipd mbe obe cbe jp qc kc mp ms msp mla frcn ceng ieng meng beng hnd hnc pgce cert ed
    frsa frcp mrcp mrcs mbbs mbchb llb llm dip diphe qts rnld srn scm engtech miet mimeche mcips fcips mcim
    fcim acma cgma cima cpfa fca aat maat fmaat mrics frics mciob riba edd mres mphil bed med dba csci fhea
    sfhea nebosh iosh cmiosh gradiosh gcgi mcgi lcgi hons honours dipl ing mrpharm fip chpc mifst minstlm
    retd retired rtd
    pgdip fcca acca aca esq jr snr sr jnr ii iii mcmi fcmi cmgr assoc mrcgp bds mrpharms she her hers he
    him his they them theirs ext mob tel
    """.split()  # noqa: SIM905 - reads better
)

# One of these is enough, whatever stands beside it.
NAMELESS = frozenset(
    """
    anon anonymous anonymously anonymised concerned whistleblower unknown withheld undisclosed nameless noname
    unnamed pseudonym dienw anonyme anonym anonimo anonimowy disgruntled wellwisher well-wisher
    """.split()  # noqa: SIM905 - reads better
)
# Names that everybody knows to be nobody's.
PLACEHOLDERS = frozenset(
    {
        "john doe", "jane doe", "joe bloggs", "jo bloggs", "fred bloggs", "j bloggs", "f bloggs", "j doe",
        "joe public", "john q public",
        "a nonymous", "ann onymous", "anne onymous", "an onymous", "anna nymous",
        "a n other", "an other", "a nother", "mickey mouse", "minnie mouse", "donald duck", "bugs bunny",
        "santa claus", "father christmas", "robin hood", "james bond", "sherlock holmes", "harry potter",
        "guy fawkes", "captain nemo", "peter pan", "clark kent", "bruce wayne", "peter parker",
        "homer simpson",
        "pro bono publico", "vox populi", "vox pop", "deep throat", "justitia", "justitia omnibus", "veritas",
        "nemo", "cato", "junius", "publius", "nom de plume", "nom de guerre", "non de plume", "no name",
        "no one", "mister x", "mr x", "mrs x", "ms x", "miss x", "agent x", "citizen kane", "big brother",
        "first name", "last name", "first last", "firstname lastname", "your name", "test user",
        "max mustermann",
        "erika mustermann", "jan kowalski", "juan perez", "m mouse", "tom dick harry",
    }
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
    git geezer bloke gaffer lad lass punter pensioner motorist
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
# Several people together, none of whom is named.
CROWD = frozenset(
    """
    group groups voice voices collective parents carers families residents customers motorists nurses
    teachers tutors workers trainees neighbours relatives citizens passengers cohort class
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
    recruitment associates cic cio ltd. co. agency coachworks carecentre ombudsman rescue recovery
    mobility breakdown valeting commercials hire rentals supplies stores hotel church parish stadium
    dealership dealerships showroom wheels brakes bodies panels depot cars vans trucks autocare auto autofix
    nursery primary infirmary board panel forum club network alliance coalition campaign collective
    """.split()  # noqa: SIM905 - reads better
)
# Where people are and come from: surnames too, behind a forename.
PLACES = frozenset(
    """
    british english scottish welsh irish european asian african american indian pakistani bangladeshi chinese
    polish romanian ukrainian nigerian ghanaian jamaican somali kurdish turkish greek italian french german
    spanish portuguese dutch belgian danish swedish norwegian finnish russian hungarian czech bulgarian muslim
    catholic hindu sikh jewish black white dyslexic autistic deaf disabled diabetic pregnant
    belfast newcastle sheffield nottingham leicester coventry bradford derby plymouth southampton portsmouth
    norwich oxford cambridge york hull stoke swansea newport wrexham bangor aberdeen dundee inverness perth
    stirling paisley derry londonderry armagh newry dublin cork galway swindon reading luton croydon brighton
    bournemouth exeter truro gloucester cheltenham worcester hereford shrewsbury telford wolverhampton walsall
    dudley crewe chester bolton oldham rochdale preston blackpool lancaster carlisle durham sunderland
    middlesbrough darlington harrogate wakefield doncaster barnsley rotherham lincoln peterborough ipswich
    colchester chelmsford canterbury dover hastings eastbourne guildford slough watford stevenage germany
    france spain italy poland romania ukraine nigeria ghana india pakistan bangladesh china japan australia
    canada america usa cymru kent essex surrey sussex devon cornwall dorset somerset norfolk suffolk yorkshire
    lancashire cumbria cheshire midlands northumberland
    """.split()  # noqa: SIM905 - reads better
)
# Of NOT_NAMES those that are surnames too: "Jane Street", "Mrs Best", "Anh Do".
FAMILY_TOO = frozenset(
    """
    street lane close road march may june april august friday best good poor great page hope
    england wales ireland scotland london bristol leeds liverpool manchester hertford birmingham house
    more still down free kind warm post early so do to can on an any
    """.split()  # noqa: SIM905 - reads better
)
# Words of PSEUDONYMS and of trades that are surnames too: "Mr Wolf", "Kezia Farmer".
FAMILY_WORDS = frozenset(
    """
    friend guest fellow moon star sun wolf raven storm driver justice judge major blue red speaker reader
    """.split()  # noqa: SIM905 - reads better
)
FAMILY_TRADES = frozenset(
    """
    farmer judge mayor constable fellow gardener carpenter porter steward warden pilot painter builder
    chaplain clerk cook dean doctor buyer lawyer marker minister barber
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
