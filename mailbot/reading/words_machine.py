"""How machines write: answers by absent people, tickets, newsletters, spam.  Folded text."""

# fmt: off - lists are read along, not down

# At the front of a subject.
AUTO_SUBJECTS = (
    "out of office:", "out-of-office:", "out of the office:", "ooo:", "automatic reply:",
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
    "autoresponse", "automated reply", "automated response", "auto:", "automatic response",
    "automatische antwort", "automatisch antwoord", "abwesenheitsnotiz", "abwesend", "abwesenheit",
    "reponse automatique", "respuesta automatica", "risposta automatica", "resposta automatica",
    "automatiskt svar", "autosvar", "automatisk svar", "odpowiedz automatyczna", "autoodpowiedz",
    "automatyczna odpowiedz", "ymateb awtomatig", "ateb awtomatig", "automaattinen vastaus",
    "raspuns automat", "otomatik yanit", "автоответ", "automaticka odpoved", "automatikus valasz",
    "absence du bureau", "message d'absence", "abwesenheitsassistent", "automatic answer",
    "自動応答", "自动回复",
    "jestem poza biurem", "nieobecnosc",
)
# Likewise, but a person may write so: needs absence in the text.
ABSENT_SUBJECTS = (
    "out of office", "out of the office", "out-of-office", "ooo", "on annual leave", "on leave",
    "away from", "on holiday", "vacation", "on maternity leave", "annual leave", "absence", "away",
    "i am away", "i'm away", "fuera de", "fuori sede", "afwezig", "franvaro", "allan o'r swyddfa",
    "on sick leave", "away until", "not in the office", "nieobecn", "urlop", "ferie", "ausente",
)
ABSENT_TEXT = (
    "out of the office", "out of office", "on annual leave", "away from the office", "away from my desk",
    "on holiday", "on leave", "on vacation", "maternity leave", "paternity leave", "no access to email",
    "no access to my email", "limited access to email", "limited access to my email",
    "not have access to email", "will respond on my return", "reply on my return", "on my return",
    "when i return", "i will be back", "back in the office", "currently away", "not in the office",
    "return to the office", "returning to the office", "returning on", "i am away", "i'm away",
    "no longer work", "no longer at", "when i am next in", "i only work", "i work part-time",
    "no longer works", "has left the", "left the organisation", "do not work",
    "my working days are", "working days are", "i work part time", "auto-reply", "automatic reply",
    "automated response", "automated reply", "automatically generated", "nicht im buro", "nicht im haus",
    "abwesend", "absent du bureau", "je suis absent", "actuellement absent", "fuera de la oficina",
    "fuori ufficio", "niet aanwezig", "nie ma mnie", "poza biurem", "na urlopie", "allan o'r swyddfa",
    "ar wyliau", "ar fy ngwyliau", "pa semester", "pa ferie", "ausente do escritorio", "em ferias",
    "in ferie", "have now left", "have left the", "i am currently on", "annual leave until", "study leave",
    "sabbatical", "by itself to everyone", "to everyone who writes", "no signal until", "no signal till",
    "off sick", "on sick leave", "back on monday", "back monday", "on paternity", "back at my desk",
    "back at work", "away until", "away till", "out until", "while i am away",
)
# Acknowledgements by other systems.
TICKET_TEXT = (
    "this is an automated", "this is an automatic", "this is a system generated",
    "this is a system-generated", "automated acknowledgement", "automatically generated",
    "do not reply to this", "please do not reply", "this mailbox is not monitored",
    "this inbox is not monitored", "unmonitored mailbox", "your ticket", "a ticket has been",
    "ticket number", "ticket id", "case number is", "has been logged with", "has been assigned",
    "your request has been received", "we have received your email", "we have received your message",
    "we have received your enquiry", "we've received your", "thank you for contacting",
    "thank you for your enquiry", "thanks for contacting", "thanks for getting in touch",
    "thank you for getting in touch", "we aim to respond", "we will respond within", "we aim to reply",
    "a member of the team will", "a member of our team will", "one of our team will",
    "one of our advisors will", "your reference number is", "your enquiry has been received",
    "your query has been logged", "will be in touch", "will be in contact within", "case has been created",
    "request has been logged", "type your reply above this line", "reply above this line",
    "please type your reply", "your complaint has been", "we will reply within", "case handler",
    "sorry you had cause to complain", "our complaints team", "thank you for your message",
    "logged your complaint",
    "received your complaint", "reply within 8 weeks", "has been logged",
)
TICKET_SUBJECTS = (
    "ticket", "request received", "case #", "case number", "incident", "[case", "[request", "[ticket",
    "your enquiry", "thank you for contacting", "thank you for your email", "we have received",
    "we've received", "acknowledgement", "thanks for contacting", "your request", "received your",
    "your complaint", "complaint logged", "complaint received", "complaint acknowledge",
    "support request", "(case", "inc0", "sr#", "thank you for your enquiry",
)
CHALLENGES = (
    "verify that you are a human", "confirm you are human", "prove you are human",
    "confirm that you are a human", "not a robot", "sender verification",
    "verify your email address so that", "your message has been quarantined", "message is waiting for",
    "is being held", "click the link below to deliver", "to have your message delivered",
    "approved senders list", "one-time verification", "challenge-response", "has not been delivered yet",
    "authenticate your email", "before your message can be delivered", "confirm your message",
    "release your message", "confirm this request so your message", "please complete the captcha",
    "confirm that your message", "confirm the message", "awaiting your confirmation", "not yet on my",
)
CALENDAR_ANSWERS = (
    "accepted:", "declined:", "tentative:", "tentatively accepted:", "tentatively declined:", "accepted -",
    "new time proposed:", "derbyniwyd:", "angenommen:", "abgelehnt:", "accepte:", "refuse:",
    "mit vorbehalt", "aceptada:", "aceptado:", "rechazado:", "accettato:", "geaccepteerd:",
    "zaakceptowano:", "meeting forward notification:", "gwrthodwyd:",
)
CALENDAR_REQUESTS = (
    "invitation:", "updated invitation", "meeting invitation", "canceled:", "cancelled:", "canceled event",
    "cancelled event", "updated:", "calendar:", "gwahoddiad:",
)
RECEIPTS = (
    "read:", "read receipt", "read-receipt", "gelesen:", "lu :", "lu:", "leido:", "letto:", "gelezen:",
    "przeczytano:", "wedi darllen:", "darllenwyd:", "return receipt", "disposition notification",
    "delivery receipt", "ontvangstbevestiging", "lesebestatigung", "confirmation de lecture", "last:",
    "not read:", "opened:", "displayed:",
)
BOUNCE_SUBJECTS = (
    "undeliver", "delivery status notification", "mail delivery failed", "mail delivery failure",
    "mail delivery system", "returned mail", "delivery failure", "delivery notification",
    "delivery has failed", "delivery failed", "failure notice", "message undeliverable", "mail delivery",
    "mail system error", "returned to sender", "non delivery", "nondeliverable", "undelivered",
    "unzustellbar", "nicht zustellbar", "unzustellbarkeit", "message not delivered", "delivery delayed",
    "warning: could not send", "could not send message", "delivery incomplete", "address not found",
    "mail could not be delivered", "message delayed", "delivery delay", "warning: message", "echec de",
    "non remis", "no se puede entregar", "mancata consegna", "niet te bezorgen", "onbestelbaar",
    "niedostarcz", "message status", "mail failure", "rejected:", "email returned", "user unknown",
    "error sending", "undelivrable", "devolucion", "delivery error", "deliver mail", "bounce",
    "failed mail", "dsn", "unknown user", "delivery report", "non recapitabile", "kan inte levereras",
    "kunne ikke leveres", "nezustell", "не доставлено", "недоставлен", "bestellfehler", "smtp error",
    "message blocked", "mail error", "error in mail", "permanent fatal errors", "delivery problem",
    "could not be delivered", "not delivered", "returned email", "notification d'etat", "zustellung",
    "mta error", "unsuccessful", "unable to deliver", "欠送", "配送", "ne peut pas etre", "mensaje no",
    "e-mail returned",
)
BOUNCERS = (
    "mailer-daemon", "postmaster", "mail-daemon", "maildaemon", "mailerdaemon", "mailer_daemon", "mmdf",
    "mailsystem", "mail-system", "mailer", "emsmtp", "microsoftexchange", "mdaemon", "maildelivery",
    "bounce", "root", "mail.delivery", "postoffice", "smtp", "mailadmin", "autoreply-bounce", "<>",
    "system", "nobody", "exchange", "quarantine", "spam", "administrator", "email-bounces",
    "complaints-feedback", "delivery", "noreply", "no-reply", "mailout", "gateway", "ims", "mail",
)
BOUNCE_TEXT = (
    "could not be delivered", "was not delivered", "delivery to the following", "undeliverable",
    "user unknown", "unknown user", "mailbox unavailable", "mailbox is full", "mailbox full", "over quota",
    "quota exceeded", "no such user", "address rejected", "recipient rejected", "permanent error",
    "permanent fatal", "the following address", "address not found", "address couldn't be found",
    "does not exist", "550 ", "5.1.1", "554 ", "552 ", "returned to sender", "unable to deliver",
    "delivery failed", "has been delayed", "not yet been delivered", "will continue to try", "unrouteable",
    "host unknown", "message was undeliverable", "recipient's mailbox", "not able to deliver",
    "delivery attempts", "wasn't delivered", "delivery has failed", "failed permanently",
    "no mailbox here", "user doesn't", "could not deliver", "status: 5", "not listed in", "not found in",
    "undelivered message", "rejected your message", "recipient address", "not deliver", "returned mail",
    "did not reach the following recipient", "delivery error", "konnte nicht zugestellt",
    "account is disabled", "is not accepting", "refused to accept", "451 ", "452 ", "553 ", "421 ",
    "delivery status", "non remis", "n'a pas pu", "message was not",
)
DELAY_WORDS = (
    "delay", "warning", "will continue to try", "will be retried", "not yet been delivered",
    "still being attempted", "temporar", "no action is required", "you do not need to resend",
    "do not need to resend", "verzog", "transient",
)
LIST_TEXT = (
    "unsubscribe", "view this email in your browser", "view in browser", "view online",
    "update your preferences", "manage your preferences", "email preferences", "you are receiving this",
    "you're receiving this", "you received this email because", "you have received this email because",
    "opt out", "opt-out", "mailing list", "why did i get this", "read in browser",
    "no longer wish to receive", "no longer want to receive", "update subscription preferences",
    "dad-danysgrifio", "abmelden", "se desabonner", "to stop receiving", "manage your subscription",
    "you are subscribed", "you're subscribed", "dear subscriber",
)
SPAM_TEXT = (
    "gift cards", "send me the codes", "are you at your desk", "need you to buy",
    "confirm your availability", "wire the", "steam cards", "itunes cards", "seo", "search engine",
    "backlink", "guest post", "link building", "rank your website", "first page of google",
    "page 1 of google", "website traffic", "web design", "crypto", "bitcoin", "casino", "you have won",
    "next of kin", "million dollars", "million usd", "million pounds", "wire transfer", "gift card",
    "viagra", "cialis", "weight loss", "male enhancement", "hot singles", "verify your account",
    "account has been suspended", "account will be suspended", "password expires", "password will expire",
    "mailbox is almost full", "mailbox quota", "upgrade your mailbox", "confirm your password",
    "unusual sign-in", "unusual activity", "click here", "click the link below", "click below", "act now",
    "limited time", "100% free", "risk free", "risk-free", "earn money", "extra income", "business loan",
    "loan offer", "instant loan", "low interest", "unsecured loan", "buy followers", "email list",
    "email database", "investment opportunity", "dear friend", "dear beloved", "parcel could not be",
    "unpaid customs", "redelivery fee", "hmrc refund", "view the document", "review the document",
    "download the complaint", "view complaint", "has been filed against your",
    "complaint has been filed against", "complaint was filed against", "shared a document with you",
    "increase your sales", "grow your business", "whatsapp me", "mobile app development",
    "data entry services", "virtual assistant", "kindly confirm your", "dear beneficiary", "the lottery",
    "unclaimed inheritance", "replica watches", "late relative", "of your late", "lottery winner",
    "sum of", "transfer the sum", "your password", "your mailbox", "sign in to", "log in to keep",
    "bank details to", "forex trading", "my late husband", "confidential business proposal",
    "business proposal", "investment plan", "double your", "passive income", "adult dating", "hot girls",
    "outstanding invoice attached", "open the attached invoice", "payment declined", "your parcel",
    "avoid suspension", "within 24 hours or", "will be deactivated", "reactivate your", "refinance",
    "mortgage rates", "lowest rates", "credit card debt", "debt free", "get out of debt",
    "home based business", "multi level", "financial freedom", "be your own boss",
    "million email addresses", "bulk email", "mass email", "free trial offer", "order now", "toll free",
    "money back guarantee", "no prescription", "lose weight", "fat burning", "human growth hormone",
    "hair loss", "this is not spam", "remove in the subject", "to be removed", "removed from our",
    "removal instructions", "xxx", "porn", "as seen on", "click here to", "earn up to", "make money",
    "thousands of dollars", "cash bonus", "free gift", "free membership", "limited offer",
    "urgent assistance", "bank of nigeria", "foreign partner", "us dollars", "adult site", "nude",
    "extended warranty", "toner cartridges", "ink cartridges", "web hosting offer", "hot stock",
    "stock alert", "incredible opportunity", "unlimited income",
)
NO_REPLY_LOCALS = frozenset(
    {
        "mailer-daemon", "postmaster", "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply",
        "do_not_reply", "donot-reply", "no.reply", "listserv", "majordomo", "autoreply",
        "auto-reply", "do.not.reply", "dontreply", "notify", "notification", "notifications", "alerts",
        "surveys", "notreply", "mailerdaemon", "never-reply",
    }
)
