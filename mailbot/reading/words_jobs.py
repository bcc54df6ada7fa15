"""What stands under a name in a signature, and words by which people close a letter."""

# fmt: off - lists are read along, not down

# In a line of a few words these make it somebody's work, not their name.
JOBS = frozenset(
    """
    accountant actuary bursar consultants anaesthetist headmaster headmistress beautician barber matron
    warrant
    sergeant administration administrator admin adviser advisor advocate agent aide analyst
    apprentice architect assessor assistant associate auditor barrister bookkeeper builder buyer caretaker
    carer caseworker caterer chair chairman chairperson chairwoman chaplain chef cleaner clerk clinician coach
    commissioner constable consultant controller cook coordinator co-ordinator councillor counsellor courier
    curator dean dentist deputy designer developer dietitian director dispatcher doctor driver economist
    editor educator electrician employer engineer estimator examiner executive facilitator farmer fellow
    fitter founder freelance freelancer gp governor graduate guardian gardener handler head headteacher
    hygienist inspector installer instructor interpreter investigator invigilator janitor joiner journalist
    judge landlord lawyer lead leader learner lecturer librarian locum machinist magistrate maker manager
    management marker mechanic matron mayor mediator member mentor midwife minister moderator nurse nursing
    officer operative operator optician organiser owner painter paralegal paramedic partner pharmacist
    physiotherapist physio physician pilot planner plumber porter practitioner president principal producer
    professor programmer proprietor psychologist psychiatrist radiographer receptionist recruiter rector
    registrar rep representative researcher retired retd scientist secretary secretariat senior specialist
    solicitor sprayer steward student supervisor superintendent supplier support surgeon surveyor teacher
    technician technologist therapist trader trainee trainer translator treasurer trustee tutor valeter
    veterinarian vet vice volunteer warden welder worker workshop writer ceo cfo coo cto hr md pa vp ta sister
    ward-sister intern undergraduate postgraduate postdoc candidate delegate participant customer chief
    coordinator coordinators bodyshop panelbeater mot tester testers rheolwr swyddog cyfarwyddwr athro
    sous estates emeritus emerita alumni alumna alumnus
    dept department team unit division section branch desk office faculty directorate ward theatre clinic
    services service operations procurement finance accounts payroll purchasing sales marketing quality
    compliance governance education training learning development logistics transport fleet engineering
    maintenance technical clinical community primary secondary housing planning safeguarding
    """.split()  # noqa: SIM905 - reads better
)
# Who somebody is to the matter: "Skye's mum", "Employer", "a concerned member".
RELATIONS = frozenset(
    """
    mum mother dad father mam mammy mummy daddy parent parents guardian carer wife husband partner spouse son
    daughter brother sister gran grandmother nan nana grandad grandfather granddad aunt auntie uncle nephew
    niece cousin friend neighbour employer boss manager
    """.split()  # noqa: SIM905 - reads better
)
# A closing is made of these alone, with at least one of the second list among them.
CLOSING_WORDS = frozenset(
    """
    a again ahead all always and any anticipation appreciated appreciation advance as assistance at attention
    awaiting be best big blessings bless by cheers consideration cofion concern cordially cordial day dear
    disappointed disappointment etc every everything ever faithfully feeling fondest fond for forward from
    gratefully gratitude good greetings have hear hearing help hope i in is it kind kindest kindly kindness
    least
    look looking lots love many me more most much my obedient obliged of on onwards our ours patience peace
    please prompt quick re read reading reply respect respectfully response regard regards rgds salutations
    servant sincere sincerely sincerest sir sirs solidarity soon speak special support swift take care thank
    thanking thanks thankfully the then this time to truly understanding urgent very warm warmest warmly
    weekend well wish wishes wishing with you your yours x xx xxx yrs faithful friendly humble rest
    disgust anger sadness frustration despair confidence friendship faith fellowship sport motorsport sorrow
    haste angrily sadly frustratedly disappointedly unhappily hopefully wearily expectantly am remain was
    ta tata tks tnx thx thnx thanx ty bw br kr kindregards bestregards bestwishes mvh mfg lg vg vh tia fao
    diolch cofion yn fawr iawn gywir ddiffuant gyda dymuniadau gorau cynnes hwyl nos dda ydwyf eiddoch
    cordialement bien vous amicalement salutations distinguees sinceres meilleures sentiments merci bises
    veuillez agreer expression mes atentamente saludos cordial cordiales un saludo gracias muchas abrazo
    cordiali saluti distinti grazie cari mit freundlichen freundliche grussen grusse gruss viele beste
    besten liebe herzliche herzlichen hochachtungsvoll danke dank met vriendelijke groet groeten hartelijke
    pozdrawiam pozdrowienia serdecznie serdeczne powazaniem z wyrazami szacunku dziekuje cu stima respect
    multumesc vanliga halsningar hilsen hilsener vennlig venlig med bedste beste hilsenen com os melhores
    cumprimentos atenciosamente obrigado obrigada abraco abracos saygilarimla saygilar tesekkurler
    s pozdravem pozdravom dekuji tisztelettel udvozlettel koszonom pagarbiai lugupidamisega ar cienu
    nga mihi nui aroha mahalo aloha kia ora srdacan pozdrav lijep mange hilsner hilsene toplam khair shalom
    wasalaam wassalam salaam salam namaste shukria jazakallah peace ystavallisin terveisin kiitos
    с уважением спасибо з повагою дякую με εκτιμηση ευχαριστω
    """.split()  # noqa: SIM905 - reads better
)
CLOSING_CORE = frozenset(
    """
    regards regard rgds wishes faithfully sincerely truly yours yrs thanks thank thanking cheers respectfully
    cordially gratefully love best greetings ta thx tks tnx thnx thanx ty bw br kr kindregards bestregards
    bestwishes mvh mfg lg tia servant diolch cofion gywir ddiffuant hwyl cordialement amicalement salutations
    merci atentamente saludos saludo gracias saluti grazie grusse grussen gruss hochachtungsvoll danke dank
    groet groeten pozdrawiam pozdrowienia powazaniem szacunku dziekuje stima multumesc halsningar hilsen
    hilsener cumprimentos atenciosamente obrigado obrigada abracos saygilarimla saygilar tesekkurler
    pozdravem pozdravom dekuji tisztelettel udvozlettel koszonom pagarbiai lugupidamisega cienu wasalaam
    wassalam salaam salam namaste shukria jazakallah terveisin kiitos уважением спасибо повагою дякую
    mihi aroha mahalo pozdrav hilsner εκτιμηση ευχαριστω solidarity hearing weekend bless care soon wishing
    faithful blessings
    gratitude peace looking awaiting forward anticipation
    """.split()  # noqa: SIM905 - reads better
)
# Labels of the lines of a signature, before a colon, a number or an address.
LABELS = frozenset(
    """
    t tel telephone phone ph p m mob mobile cell call d dd ddi direct switchboard f fax e email e-mail mail w
    web website url a address office ext whatsapp skype teams linkedin twitter facebook instagram youtube
    vat est company registered reg registration charity member membership learner student candidate number no
    enc encs enclosure enclosures encl att attached attachment attachments cc bcc copy copies ref reference
    date dob postcode working hours pronouns sent ps pps nb uln id centre cohort
    """.split()  # noqa: SIM905 - reads better
)
