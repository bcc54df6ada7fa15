"""How mail clients announce what they quote, and what people and servers put under a mail."""

# fmt: off - lists are read along, not down

# Last words of an attribution line ("On Monday Pat wrote:"), folded; by language.
WROTE = (
    "wrote", "writes", "said", "ysgrifennodd", "a ecrit", "schrieb", "geschrieben", "escribio", "escribia",
    "ha scritto", "scrive", "schreef", "skrev", "escreveu", "napisał(a)", "napisal(a)", "napisal",
    "napisala", "pisze", "kirjoitti", "skrifaði", "skrifadi", "a scris", "irta", "napsal", "napsal(a)",
    "napisal/a", "je napisal", "yazdi", "ha escrit", "idatzi du", "пишет", "написал", "написала",
    "написав", "писал(а)", "εγραψε", "parase", "rakstija", "kirjutas", "写道", "のメール", "geschreven",
    "napisał", "napisała", "đa viet",
)
# Sentences of a person's own that end like an attribution.
OWN_SENTENCES = (
    " i wrote", " we wrote", " you wrote", " he wrote", " she wrote", " they wrote", " who wrote",
    " i said", " we said", " you said", " he said", " she said", " they said", " it said", " who said",
    " also wrote", " also said", " then wrote", " then said", " and said", " and wrote",
)
# What makes a sentence of it; clients write names and verbs alone.
TOLD = (" said", " the ", " your ", " my ", " our ", " to ", " that ", " wrote ")
# Verbs that may stand before the name.
WROTE_BEFORE_NAME = ("schrieb", "ysgrifennodd", "skrev", "schreef", "wrote", "pisze")
# Verbs that count behind an address alone.
SENT_IT = ("sent",)
# First words of an attribution line, folded.  Needed with a closing word or a colon at the line's end.
OPENERS = (
    "on ", "le ", "am ", "el ", "il ", "op ", "den ", "em ", "w dniu ", "dnia ", "ar ", "på ", "a ",
    "dne ", "la ", "pe ", "в ", "στις ", "ti. ", "ke ", "ma ", "pa ", "ons", "tor", "fre", "man", "tir",
    "lor", "son", "20", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "from: ", "quoting ", "> on ",
    "ddydd ", "pn., ", "wt., ", "sr., ", "czw., ", "pt., ", "sob., ", "niedz., ", "vao ",
)
# Lines that begin an unquoted copy of the mail answered, folded, dashes and spaces stripped.
SEPARATORS = frozenset(
    {
        "original message", "original appointment", "forwarded message", "forwarded by", "reply message",
        "neges wreiddiol", "ursprungliche nachricht", "originalnachricht", "message d'origine",
        "message original", "mensaje original", "messaggio originale", "oorspronkelijk bericht",
        "ursprungligt meddelande", "opprinnelig melding", "oprindelig meddelelse", "mensagem original",
        "wiadomosc oryginalna", "original mail", "alkuperainen viesti", "mesaj original",
        "begin forwarded message", "eredeti uzenet", "puvodni zprava", "originele bericht",
        "weitergeleitete nachricht", "message transfere", "mensaje reenviado", "messaggio inoltrato",
        "doorgestuurd bericht", "mensagem encaminhada", "przekazana wiadomosc",
        "neges wedi'i hanfon ymlaen", "start of forwarded message", "исходное сообщение",
    }
)
# The same where more follows on the line.
SEPARATING_STARTS = ("original message processed by ",)
# Header names of a copied mail, folded: (sender), (date), (recipient), (subject).
SENDER = frozenset(
    {
        "from", "von", "de", "da", "van", "od", "oddiwrth", "fran", "fra", "lahettaja", "o", "nuo", "от",
        "kimden", "felado", "expediteur", "remitente", "mittente",
    }
)
SENT = frozenset(
    {
        "sent", "date", "gesendet", "datum", "envoye", "date d'envoi", "enviado", "enviado el", "fecha",
        "inviato", "data", "verzonden", "wyslano", "anfonwyd", "skickat", "sendt", "lahetetty", "trimis",
        "dyddiad", "gonderme tarihi", "elkuldve", "odeslano", "дата", "enviada em",
    }
)
RECIPIENT = frozenset(
    {
        "to", "an", "a", "para", "aan", "do", "at", "till", "til", "vastaanottaja", "cc", "kopie",
        "reply-to", "catre", "kime", "cimzett", "komu", "кому", "destinataire", "destinatario",
    }
)
SUBJECT = frozenset(
    {
        "subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "temat", "pwnc", "amne", "emne",
        "aihe", "assunto", "subiect", "konu", "targy", "predmet", "тема",
    }
)
ALL_HEADERS = SENDER | SENT | RECIPIENT | SUBJECT
BEGINS_HEADERS = SENDER | SENT

# Lines a device or a server adds; what follows is nobody's words.
DEVICES = (
    "sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo", "sent from gmail",
    "sent via ", "get outlook for", "sent from samsung", "sent on the go", "sent from the all-new",
    "sent from proton", "sent with proton", "sent from bt", "sent from aol", "sent using", "anfonwyd o fy",
    "anfonwyd o'm", "von meinem iphone", "gesendet von", "envoye de mon", "envoye depuis",
    "enviado desde mi", "enviado do meu", "inviato da iphone", "inviato dal mio", "verzonden vanaf mijn",
    "wyslano z ", "wyslane z ", "skickat fran min", "sendt fra min", "virus-free",
    "this email has been checked for viruses",
)
LOOSE_DEVICES = ("sent via ", "sent using")  # begin people's sentences too
DEVICE_WORDS = frozenset(
    """
    iphone ipad ipod android phone smartphone mobile cell cellphone device handheld galaxy samsung blackberry
    htc nokia huawei pixel xperia sony oneplus xiaomi redmi motorola moto lg tablet windows mac macbook imac
    laptop computer pc kindle palm treo wireless surface chromebook fairphone oppo honor watch ios
    """.split()  # noqa: SIM905 - reads better
)
DISCLAIMERS = (
    "this e-mail and any", "this email and any", "this email is confidential",
    "this e-mail is confidential", "this message is confidential", "this message and any",
    "the information contained in this", "the information in this e", "the contents of this e",
    "confidentiality notice", "disclaimer", "this communication is", "this email, including",
    "this e-mail, including", "this message may contain", "this email may contain",
    "this e-mail may contain", "this transmission", "please consider the environment",
    "think before you print", "save paper", "if you are not the intended", "if you have received this",
    "privileged and confidential", "mae'r neges hon", "mae'r e-bost hwn", "registered in england",
    "any views or opinions", "do you yahoo",
)
CLOSINGS = frozenset(
    """
    regards kindregards bestregards warmregards kindestregards warmestregards withregards withkindregards
    withbestregards manyregards yourssincerely yoursfaithfully yourstruly yours sincerely sincerelyyours
    faithfully bestwishes withbestwishes allthebest best warmwishes kindwishes goodwishes manythanks
    thanks thankyou thankyouverymuch thanksverymuch thankssomuch thankyousomuch cheers thx ta tia
    respectfully respectfullyyours cordially yoursinanticipation manythanksinadvance thanksinadvance
    thankyouinadvance thankingyou thankyouforyourtime inanticipation yoursetc bw br kr rgds bestrgds
    kindrgds kindregard kindestwishes regard withthanks withmanythanks gratefully yoursinmotorsport
    yoursindisgust yoursangrily withrespect speaksoon takecare ttfn diolch diolchynfawr cofion cofiongorau
    yngywir ynddiffuant ydyddwynddiffuant dymuniadaugorau cofioncynnes mitfreundlichengrussen
    freundlichegrusse mfg vielegrusse cordialement bienavous atentamente saludos cordialisaluti
    distintisaluti metvriendelijkegroet groeten pozdrawiam zpowazaniem zwyrazamiszacunku cuestima
    vanligahalsningar mvh medvenlighilsen comosmelhorescumprimentos saygilarimla zpozdravem signed
    manythanksandkindregards thanksandregards thanksandkindregards manythanksandregards thanksagain
    manythanksagain thankyouagain yoursverysincerely yoursdisappointedly yoursfrustratedly
    ilookforwardtohearingfromyou lookingforwardtohearingfromyou lookforwardtohearingfromyou xx godbless
    peace inhope inconfidence yoursinconfidence from bestwishesalways
    """.split()  # noqa: SIM905 - reads better
)
