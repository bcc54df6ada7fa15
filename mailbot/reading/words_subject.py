"""The words by which people mark a mail in its subject line (PROCEDURE D1, R7)."""

# fmt: off - lists are read along, not down

COMPLAINT = frozenset(
    {
        "complaint", "complaints", "complain", "complains", "complaining", "complained", "complaintant",
        "cwyn", "cwynion", "cwyno", "nghwyn", "gŵyn", "beschwerde", "réclamation", "plainte", "queja",
        "reclamación", "reclamo", "skarga", "zażalenie", "klacht", "klage", "klager", "klagomål",
        "plângere", "reclamație", "şikayet", "жалоба", "скарга", "skundas", "sūdzība",
    }
)
VERBS = frozenset(
    {
        "complain", "complains", "complaining", "complained", "cwyno",
    }
)
# Spelt like a complaint, and words in their own right.
NOT_COMPLAINT = frozenset(
    {
        "compliance", "compliances", "compliancy", "complicity", "complacent", "complacency",
        "compliments", "compliment", "complement", "complements", "complimentary", "complementary",
        "complimented", "complete", "complex", "complying", "comply", "complies", "complied", "complicit",
        "component", "components", "company", "companies", "campaign", "compiling", "compiled", "compile",
        "complained", "completing", "completed", "complicate", "complicated", "complexity", "completion",
        "complexion",
    }
)
REAL_WORDS = frozenset(
    {
        "compliant", "compliants", "complainant", "complainants", "complainer", "complent",
    }
)
COMPLIANT_OF = frozenset(
    {
        "with", "to",
    }
)
COMPLIANT_AFTER = frozenset(
    {
        "gdpr", "fully", "non", "iso", "cqc", "standards", "legally", "are", "is", "be",
    }
)

APPEAL = frozenset(
    {
        "appeal", "appeals", "appealing", "appealed", "apêl", "apel", "apelio", "apeliadau",
    }
)
OTHER_APPEALS = frozenset(
    {
        "charity", "christmas", "fundraising", "donation", "donations", "donate", "urgent", "volunteers",
        "blood", "emergency", "fund", "fundraiser", "hospice", "raising", "funds", "winter", "ukraine",
        "panel", "mass", "volunteer", "wide",
    }
)
ACADEMIC = frozenset(
    {
        "assessment", "assessments", "result", "results", "grade", "grades", "mark", "marks", "marking",
        "exam", "exams", "examination", "test", "academic", "accreditation", "reaccreditation",
        "assignment", "epa", "endpoint", "module", "score", "qualification", "certification", "regrade",
        "fail", "failed", "referral", "malpractice", "plagiarism",
    }
)

FEEDBACK = {
    "suggestion": "suggestion",
    "suggestions": "suggestion",
    "sugestion": "suggestion",
    "suggestons": "suggestion",
    "suggesstion": "suggestion",
    "sugestions": "suggestion",
    "suggestion(s)": "suggestion",
    "awgrym": "suggestion",
    "awgrymiadau": "suggestion",
    "comment": "comment",
    "comments": "comment",
    "coment": "comment",
    "comements": "comment",
    "sylw": "comment",
    "sylwadau": "comment",
    "compliment": "compliment",
    "compliments": "compliment",
    "complimenting": "compliment",
    "canmoliaeth": "compliment",
    "canmol": "compliment",
}
FEEDBACK_GUESS = {
    "complement": "compliment",
    "complements": "compliment",
    "complimenty": "compliment",
    "commend": "compliment",
    "commendation": "compliment",
    "comend": "comment",
    "suggest": "suggestion",
    "suggesting": "suggestion",
    "idea": "suggestion",
    "ideas": "suggestion",
    "recommendation": "suggestion",
    "proposal": "suggestion",
    "commenting": "comment",
    "praise": "compliment",
    "kudos": "compliment",
}

# What may stand before the word for complaint without taking its place at the head.
BEFORE = frozenset(
    {
        "formal", "official", "written", "urgent", "new", "my", "a", "an", "letter", "of", "stage", "very",
        "serious", "the", "our", "this", "is", "important", "another", "second", "third", "further", "re",
        "fao", "attn", "confidential", "private", "and", "in", "confidence", "strictly", "customer",
        "learner", "student", "member", "membership", "candidate", "apprentice", "centre", "service",
        "course", "epa", "ihm", "imi", "first", "final", "anonymous", "i", "wish", "want", "to", "make",
        "would", "like", "online", "for", "attention", "ref", "no", "marked", "submission", "submit",
        "submitting", "raise", "raising", "making", "lodge", "lodging", "registering", "register", "one",
        "two", "three", "wishing", "need", "have", "heading", "marking", "education", "enquiries", "team",
        "director", "ffurfiol", "now", "becomes", "it", "sorry", "say",
    }
)
# What behind the word says that the mail is about complaints, not one.
AFTERWARDS = frozenset(
    {
        "policy", "policies", "procedure", "procedures", "process", "processes", "training", "course",
        "courses", "handling", "form", "forms", "team", "manager", "managers", "survey", "report",
        "reports", "department", "webinar", "workshop", "conference", "seminar", "officer", "officers",
        "role", "vacancy", "job", "software", "system", "systems", "statistics", "stats", "data",
        "figures", "module", "assignment", "essay", "guidance", "guide", "template", "log", "register",
        "toolkit", "management", "unit", "summit", "masterclass", "newsletter", "committee", "audit",
        "stationery", "cards", "leaflet", "leaflets", "poster", "posters", "study", "scenario", "example",
        "code", "analysis", "trefn", "polisi", "book", "books", "records", "numbers", "trends", "culture",
        "masterclasses", "workshops", "webinars", "letters", "examples", "samples", "handler", "handlers",
        "administrator", "ledger",
    }
)
# "Complaints policy not followed": a complaint about the very thing.
BROKEN = frozenset(
    {
        "not", "never", "ignored", "ignores", "ignoring", "broken", "breached", "breach", "failed", "fails",
        "failure", "failing", "useless", "unfair", "missing", "unanswered", "disregarded", "flawed", "joke",
    }
)
FINISHED = frozenset(
    {
        "resolved", "closed", "withdrawn", "withdraw", "withdrawing", "thanks", "thank", "sorted",
        "settled", "concluded", "diolch", "dropped",
    }
)
# Before "my complaint": that it is at an end.
ENDING = frozenset(
    {
        "withdraw", "withdrawing", "withdrawal", "withdrawn", "dropping", "drop", "closing", "close",
        "cancel",
        "cancelling", "end", "ending", "stop", "stopping",
    }
)
WHOSE = frozenset({"my", "our", "the", "this", "of", "a", "formal", "to"})
BESIDE_FINISHED = frozenset(
    {
        "now", "all", "fully", "has", "been", "is", "was",
        "please", "you", "and", "very", "quickly", "many", "the",
    }
)
# Around "complaints" in the plural: that they are a subject of study, counting or teaching.
AROUND = frozenset(
    {
        "annual", "quarterly", "monthly", "bulletin", "newsletter", "webinar", "return", "returns",
        "research",
        "assignment", "essay", "dissertation", "article", "book", "conference", "study", "participants",
        "statistics", "turning", "learning", "benchmarking", "interview", "accreditation", "board", "cpd",
        "expo", "exhibition", "exhibit", "awards", "forum", "brochure", "delegates", "network",
        "symposium", "fair",
        "numbers", "trends", "digest", "podcast", "talk", "lecture", "thesis", "questionnaire",
    }
)
OPPOSITE = frozenset({"none", "opposite", "contrary", "hardly", "far"})
NOW = frozenset({"now", "becomes", "became"})
# Before "complaint": an illness.
ILLNESS = frozenset(
    {
        "chest", "back", "shoulder", "wrist", "foot", "skin", "stomach", "heart", "kidney", "bowel",
        "throat", "bladder", "lung", "abdominal",
        "spinal", "knee", "hip", "liver", "ear", "eye", "tummy", "respiratory", "medical", "gastric",
        "cardiac",
    }
)
NEGATIONS = frozenset(
    {
        "not", "no", "never", "without", "nil", "zero", "isnt", "isn't", "can't", "cannot", "cant", "non",
        "nor", "dim", "nothing", "hardly", "opposite", "reverse",
    }
)
BETWEEN = frozenset(
    {
        "a", "an", "any", "more", "formal", "real", "further", "the", "really", "yet", "made", "of", "to",
    }
)
ASKING = frozenset(
    {
        "should", "whether", "how", "where", "who", "what", "query", "question", "questions", "enquiry",
        "inquiry", "enquiring", "info", "information", "can", "advice", "clarification", "sut",
    }
)
ABOUT = frozenset(
    {
        "about", "against", "regarding", "re", "concerning", "of", "over", "on", "ref", "for", "with",
        "from", "due", "following", "at", "in", "because", "relating", "am", "ynghylch", "to", "towards",
        "as", "by",
    }
)
NEW_MATTER = frozenset(
    {
        "new", "another", "second", "separate", "different", "third",
    }
)

# Reply and forward prefixes of the clients in use, before a colon.
REPLIES = (
    "re", "aw", "sv", "vs", "antw", "ynghylch", "atb", "ynt", "odp", "ris", "res", "rif", "ref", "vá",
    "απ", "回复", "答复", "回覆", "yn", "réf", "rép", "resp", "rsp", "bls", "ad", "ang", "r",
)
FORWARDS = (
    "fw", "fwd", "wg", "rv", "tr", "doorst", "vb", "pd", "i", "enc", "vl", "trs", "fs", "ymlaen", "転送",
    "转发", "転", "továbbítás", "пересл", "rvs", "vidarebefordrat", "weitergeleitet", "reenv",
)
