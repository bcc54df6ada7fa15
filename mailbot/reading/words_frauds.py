"""Frauds that need neither link nor file, each by its parts.  Compared with `fold.body_words`."""

# fmt: off - lists are read along, not down

FRAUDS: dict[str, dict[str, tuple[str, ...]]] = {
    "advance fee": {
        "sum": (
            "the money", "percent", "any amount", "capital", "an account", "investors", "million",
            "the amount of", "the sum of", "sum", "funds", "fund", "euro", "dollars", "usd", "gold",
            "donation", "cheque", "atm card", "inheritance", "compensated",
        ),
        "story": (
            "passed away", "plane crash", "accident", "orphanage", "no food", "foreign operations",
            "investors from", "refugee", "war in", "dying", "cancer", "late husband", "late client",
            "late father", "late wife", "my husband left", "died", "widow", "deceased", "without heirs",
            "heirs", "next of kin", "orphan", "orphans", "charity", "the poor", "god fearing",
            "fraud victims", "victims", "unclaimed", "dormant", "lottery", "draw", "was picked",
            "was selected", "were selected", "randomly", "wins", "winner", "beneficiary", "soldier",
            "diplomat", "oil",
        ),
        "you": (
            "dear one", "your cooperation", "is yours", "reliable person", "reward you", "your country",
            "dear good", "manage the", "trustworthy", "dear beloved", "dearest", "dear friend", "hello dear",
            "good day", "your email was", "your e mail address", "your email address was",
            "your name is among", "same surname", "for yourself", "we share", "share 50", "your share",
            "your percentage", "trust you", "i want you", "chose you", "chosen you", "i contact you",
            "contacting you", "you shall", "you will receive", "entitled to", "present you as",
        ),
        "reply": (
            "private mail", "respond with", "western union", "phone number", "kindly respond", "moneygram",
            "private email", "write back", "get back to me", "reply for", "reply for details",
            "contact our agent", "contact mr", "contact mrs", "contact barrister", "contact the",
            "with your name", "with your names", "your full name", "full names", "your country",
            "your occupation", "your telephone", "telephone number", "for more details", "more details",
        ),
        "hush": (
            "confidential", "secret", "discreet", "god will", "pastor", "cooperation", "risk free",
            "free of risk", "no risk", "legal and", "god bless", "in the name of", "almighty", "courier cost",
            "courier fee", "release of", "clearance", "transaction", "bank",
        ),
    },
    "extortion": {
        "spied": (
            "filmed you", "recorded you", "your camera", "your webcam", "on your computer", "your device",
            "your screen", "i know what you did", "hacked", "spyware", "malware", "a program on",
            "your browsing", "adult",
        ),
        "ransom": (
            "btc", "bitcoin", "wallet", "pay me", "transfer me", "crypto", "monero", "ransom",
        ),
        "threat": (
            "your friends", "your contacts", "your family", "your colleagues", "publish", "send the film",
            "send the video", "leak", "the police", "share it with", "everyone will",
        ),
        "time": (
            "48 hours", "24 hours", "72 hours", "hours", "deadline", "clock is ticking", "days to pay",
        ),
    },
    "the boss": {
        "there": (
            "i need you to", "set up a payment", "can you process", "changed banks", "new account from",
            "are you free", "are you available", "are you at your desk", "at your desk",
            "are you in the office", "are you there", "quick favour", "quick favor", "quick task", "favour",
            "urgent task", "do me a favour",
        ),
        "away": (
            "boarding a flight", "only email", "on a flight", "in the air", "phone is broken",
            "what do you need from me", "in a meeting", "in a conference", "in meetings", "can not talk",
            "cant talk", "can not take calls", "can not call", "can not take a call", "by mail only",
            "answer by mail", "just email", "email only", "do not call", "in a session",
        ),
        "money": (
            "new supplier", "my salary", "direct deposit", "process a payment", "gift cards", "gift card",
            "supplier paid", "a payment", "pay a", "invoice payment", "wire", "transfer", "bank details",
            "bank account", "payroll", "the codes", "vendor",
        ),
        "soon": (
            "this morning", "this afternoon", "announced", "before payday", "before", "today", "right now",
            "now", "asap", "urgent", "confidential", "between us", "surprise",
        ),
    },
    "romance": {
        "self": (
            "years old", "my name is", "single", "lonely", "divorced", "kind and", "woman from", "girl from",
            "lady from",
        ),
        "you": (
            "know you better", "to know you", "get to know", "saw your mail", "saw your profile",
            "found your mail", "your profile", "your email in", "handsome", "your heart", "meet you",
            "talk to you",
        ),
        "photo": (
            "my photo", "my photos", "my pictures", "photos", "private photos", "kisses", "kiss", "hugs",
            "hot", "sexy",
        ),
        "reply": (
            "write me", "write to me", "reply to my", "waiting for your", "my email", "click", "if you write",
            "chat",
        ),
    },
    "job": {
        "ease": (
            "no experience", "from home", "hours a day", "hours per day", "hours a week",
            "in your spare time", "easy work", "part time", "remotely", "work online", "flexible",
        ),
        "pay": (
            "a month plus", "per month", "a week", "per week", "weekly pay", "commission", "a day", "daily",
            "salary", "gbp", "usd", "earn", "for each",
        ),
        "offer": (
            "dear candidate", "regional agents", "looking for agents", "payment agent", "representative",
            "we are hiring", "our company is looking", "we are looking for", "position available", "vacancy",
            "mystery shopper", "data entry", "your cv", "your resume", "each transfer", "package",
        ),
        "send": (
            "send your full name", "your full name", "your address and", "your phone number",
            "address and phone", "contact our", "start at once", "start immediately", "whatsapp", "telegram",
            "reply with your",
        ),
    },
    "money game": {
        "what": (
            "crypto", "bitcoin", "usdt", "btc", "forex", "signals", "trading", "casino", "stake", "bet",
            "bets", "jackpot", "slots", "spins", "turns", "investment", "coin",
        ),
        "gain": (
            "profit", "profits", "returns", "per day", "last month", "in a week", "win big", "win", "double",
            "free spins", "free turns", "bonus", "get 100", "income", "guaranteed",
        ),
        "act": (
            "deposit", "join", "register", "sign up", "start with", "withdraw", "invest", "click", "play now",
            "claim",
        ),
        "lure": (
            "today", "tonight", "now", "account manager", "first deposit", "no deposit", "limited", "free",
        ),
    },
    "goods": {
        "what": (
            "pills", "tablets", "injections", "slimming", "rolex", "replica", "replicas", "copies", "watches",
            "handbags", "diploma", "driving licence", "certificates", "degree", "ielts", "passport",
            "medicines", "cbd", "vapes",
        ),
        "how": (
            "no prescription", "no doctor", "plain packaging", "discreet", "perfect", "box and papers",
            "no exams", "no classes", "without exams", "registered certificates", "verifiable", "discretion",
            "no questions",
        ),
        "terms": (
            "% off", "up to", "free delivery", "delivered", "overnight", "cheap", "weekend only",
            "first order", "from", "sale", "worldwide",
        ),
        "act": (
            "shop", "order", "whatsapp", "telegram", "buy", "contact us", "visit", "click",
        ),
    },
    "loan": {
        "what": (
            "loan", "loans", "funding", "finance", "credit", "capital", "grant", "grants", "overdraft",
        ),
        "ease": (
            "no security", "unsecured", "no paperwork", "pre selected", "pre approved", "preselected",
            "bad credit", "no credit check", "in 24 hours", "in minutes", "two minutes", "30 seconds",
            "fully funded", "instant", "low interest", "may qualify",
        ),
        "you": (
            "your company", "your business", "your building", "you may qualify", "you qualify",
            "you have been", "has been",
        ),
        "act": (
            "apply", "check in", "check if", "reply", "call", "click", "contact us", "offer ends", "eligible",
        ),
    },
    "vanity": {
        "what": (
            "award", "awards", "top 100", "top 50", "top 10", "who's who", "trophy", "leaders", "excellence",
            "directory", "register of", "magazine", "editorial board", "domain", "trademark",
        ),
        "chosen": (
            "has been chosen", "have been chosen", "has chosen", "selected", "nominated", "shortlisted",
            "congratulations", "our jury", "expiration notice", "about to expire", "final notice", "renewal",
            "featured",
        ),
        "fee": (
            "only", "fee", "package", "amount due", "vat", "payment", "usd", "gbp", "eur", "press release",
            "listing", "solicitation", "web profile",
        ),
        "act": (
            "confirm acceptance", "confirm your", "accept", "by friday", "claim", "reply", "failure to",
            "complete your order", "secure online payment",
        ),
    },
}
