"""Mails of another sort that only speak of complaints: essays, talks, posts, figures, archives (R34).

The heading says what is brought ("Essay title", "Data request", "Application for the post of"), and the
body tells of no wrong.  A complaint about such a thing says "about", "with" or "against".
"""

import re

from mailbot.reading.body import BodyReading
from mailbot.reading.fold import plain_letters
from mailbot.reading.subject import Mark, SubjectReading
from mailbot.reading.words_subject import ABOUT

# fmt: off
_SURE = frozenset(
    """
    essay essays dissertation thesis assignment coursework homework talk talks lecture lectures speech
    presentation application applicant vacancy interview recruitment data statistics survey questionnaire poll
    research study researcher participants article articles blog podcast quote quotation tender pitch brochure
    sponsorship quiz foi freedom archive archives archival heritage historical museum joke cartoon reprint
    benchmark benchmarking toolkit software plugin dashboard job jobs cv networking translation translator
    """.split()  # noqa: SIM905 - reads better
)
# What people complain of too: only where "complaints" or "complain" is itself the topic.
_WITH_TOPIC = frozenset(
    """
    slides post role numbers figures studies book books bookshop programme conference workshop workshops
    webinar
    seminar masterclass symposium bulletin newsletter digest magazine journal proposal demo catalogue offer
    promotion discount partnership poster posters leaflet sample template scenario example library records
    history audit title syllabus curriculum unit guide guidance policy policies procedure procedures system
    app
    spreadsheet agenda minutes committee panel consultation inspection accreditation licence licensing
    subscription event events invitation invite speaker speakers training trainer course database return
    """.split()  # noqa: SIM905 - reads better
)
_ADDRESSED = frozenset({"people", "dept", "desk", "section", "lead", "inbox", "mailbox", "unit"})
_TAKES_ISSUE = frozenset(
    """
    about against regarding concerning re over with due ynghylch formal my our
    """.split()  # noqa: SIM905 - reads better
)
_BRINGS = re.compile(
    r" (?:please (?:find|complete|return|see|circulate)|(?:may|might|could|can|would) (?:i|we|you)|(?:i"
    r"|we) (?:am|are)"
    r" (?:writing|researching|cataloguing|compiling|preparing|organising|studying|looking|applying"
    r"|recruiting)"
    r"|(?:i|we) (?:run|offer|teach|provide|deliver|sell|supply)|should be glad|would be glad|happy to"
    r"|delighted to"
    r"|attached (?:is|are)|is it possible|do you (?:have|know|hold|keep)|which (?:of|one|book)|for my "
    r"(?:class|group"
    r"|degree|course|team)|in (?:class|my group)|interesting|thank you for) "
)
_ANSWERS = re.compile(
    r"\b(?:my|our|the centre'?s|the garage'?s|the member'?s|tutor'?s) (?:response|reply|statement|side|answer"
    r"|comments?|account|evidence) (?:to|on|in|regarding|about|re|concerning|in response to) (?:the"
    r"|this|a|that|mr"
    r"|mrs|ms|miss|dr|\w+'s)\b|^(?:response|reply|statement) (?:to|in) (?:the|a) complaint\b"
    r"|\bcomplaint (?:by|made by|from|brought by) (?:mr|mrs|ms|miss|dr)\b"
    r"|\b(?:my|our) side of (?:it|this|things)\b|\bcomplaint you (?:forwarded|sent|passed)"
    r"|^complaint (?:made |raised |brought )against (?:us|me|my|our)\b",
    re.IGNORECASE,
)
_ASKS_HYPOTHETICALLY = re.compile(
    r" (?:if (?:i|we|someone|somebody|anyone|a \w+) (?:\w+ )?(?:had|wanted|needed|were|wished|have|want"
    r"|need) (?:\w+ )?"
    r"to (?:\w+ ){0,3}complain\w*|nothing has happened|hypothetical(?:ly)?|in theory|for (?:future "
    r")?reference"
    r"|(?:just|only) (?:curious|asking|wondering)|what would happen if) "
)
# fmt: on


def other_genre(subject: SubjectReading, body: BodyReading) -> str:
    """The word of the heading by which the mail is of another sort; "" for what may be a complaint."""
    if body.declares or len(body.displeased) >= (1 if subject.mark is Mark.HEAD else 2) or body.rejects:
        return ""
    marker = plain_letters(subject.marker)
    topical = marker.endswith("s") or marker == "complain" or subject.mark is Mark.TOPIC
    words = subject.words
    if subject.mark is Mark.HEAD and marker in words:
        words = words[: words.index(marker)]
    sorts = _SURE | _WITH_TOPIC if topical else _SURE
    if not topical and marker in subject.words:  # "Quote complaint" is about the quote
        place = subject.words.index(marker)
        words = (*words[: max(0, place - 1)], *words[place:])
    genre = next((word for word in words if word in sorts), "")
    if not genre or body.wrongs or (subject.mark is Mark.HEAD and not _TAKES_ISSUE.isdisjoint(subject.words)):
        return ""
    brings = _BRINGS.search(body.said.text) is not None or "?" in body.said.vocabulary
    return genre if brings else ""


_OFFICIAL = re.compile(
    r" (?:complaint (?:about|against) you(?:r \w+)? to (?:us|this office|the ombudsman)|(?:send|forward"
    r"|provide|let) (?:us )?(?:\w+ )?"
    r"(?:your|the) (?:\w+ )?(?:file|final response|case papers)|we act for the insurer|(?:indemnity"
    r"|insurance) cover"
    r"|your (?:policyholder|insured)|on behalf of the (?:insurer|ombudsman|regulator)|brought (?:her"
    r"|his|their|a) complaint"
    r"|has (?:been )?referred (?:\w+ )?to (?:us|this office)) "
)


def speaks_of_complaints(subject: SubjectReading, body: BodyReading) -> str:
    """Complaints in the plural with a noun beside them, over a body that tells of no wrong.

    As in "Your complaints webpage has a typo", "Unit 6: Managing complaints - extension"; one's own is
    singular, or stands at the head alone, or is "about" something.
    """
    marker = plain_letters(subject.marker)
    tells = body.declares or body.displeased or body.wrongs or body.passing_on
    if tells or not marker.endswith("s") or marker not in subject.words:
        return ""
    place = subject.words.index(marker)
    after = subject.words[place + 1 : place + 2]
    noun = bool(after) and after[0].isalpha() and after[0] not in ABOUT | _ADDRESSED
    managed = place > 0 and subject.words[place - 1].endswith("ing")
    return subject.text if noun or managed else ""


def official_business(body: BodyReading) -> str:
    """An ombudsman's or an insurer's letter about somebody's complaint."""
    match = _OFFICIAL.search(body.said.text)
    return match[0].strip() if match is not None else ""


def answers_a_complaint(subject: SubjectReading) -> str:
    """As in "My response to the complaint by Mr Lee": whoever is complained of."""
    match = _ANSWERS.search(subject.text[:200])
    return match[0] if match is not None else ""


def asks_hypothetically(body: BodyReading) -> str:
    """As in "If I ever had to make a complaint, would it go to you?"."""
    if "?" not in body.said.vocabulary:
        return ""
    match = _ASKS_HYPOTHETICALLY.search(body.said.text)
    return match[0].strip() if match is not None else ""
