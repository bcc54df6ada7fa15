"""A person's mail judged twice, by rules and by the lean of its words, and the two weighed.

Rules carry the procedure: what a heading marks, what is set aside whatever the words are.  Where they find
nothing to go by, or only a heading, the words say more.  How far each is to be trusted was measured on mails
of hands that neither had learned from (`tests.bench.learn --try`).  A marked complaint is set aside by its
words only where they plainly say something else, and then a person is asked (R7).
"""

from mailbot.domain.reading import Because, Kind, KindReading
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading
from mailbot.reading.kind import judge_by_rules
from mailbot.reading.leaning import Leaning, lean
from mailbot.reading.subject import Mark, SubjectReading

_FEW = 15  # words of a body by which little can be told
_SOME = 20  # words of a body that speak against a heading
_FAMILIAR = 0.6  # share of its words below which a mail is of a sort that was never weighed
_OF_OUR_SORT = 0.7  # and above which words alone may open a case, in a mailbox for complaints
# Shares of a lean (0 to 1).
_AGAINST_NOTHING = 0.5  # where the rules found nothing, or a heading alone
_AGAINST_EVIDENCE = 0.8  # where they found set phrases
_AGAINST_WORD = 0.95  # where the writer calls it a complaint
_AGAINST_HEADING = 0.7  # where a heading marks a complaint; for one that was made before less is enough:
_MADE_BEFORE = 0.6
_OPENS = 0.8  # for a case to open where the subject or the mailbox marks one
_PLAIN = 0.6  # for ordinary mail to be left alone without asking
_CLAIMS = frozenset({Kind.COMPLAINT, Kind.APPEAL})
_NOTHING = frozenset({"ORDINARY_MAIL", "SUBJECT_MARKED", "MATTER_CLOSED", "GOES_ON_ABOUT_A_COMPLAINT"})
# What the rules read off headings and set phrases, and other words do not outweigh.
_SETTLED = frozenset({"SUBJECT_MARKED_FEEDBACK", "SUGGESTS", "PERSON_COMPLAINED_OF", "ACADEMIC_APPEAL"})


def judge_kind(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading:
    """The kind of a mail that belongs to no case.  Never a machine's or a colleague's."""
    ruled = judge_by_rules(subject, body, dedicated=dedicated)
    leaning = lean(subject, body.said, dedicated=dedicated)
    reason = ruled.because[0].reason
    if body.length < _FEW or leaning.familiar < _FAMILIAR or reason in _SETTLED:
        return ruled
    marked = subject.mark is not Mark.NONE or subject.appeals
    opens = marked or (dedicated and leaning.familiar >= _OF_OUR_SORT)
    if leaning.kind is ruled.kind:
        return _agreed(ruled, leaning, opens=opens)
    if leaning.kind is Kind.SPAM and (marked or dedicated):
        return _perhaps_spam(ruled, leaning)
    if reason == "SUBJECT_MARKED" and ruled.certain and leaning.kind not in _CLAIMS:
        return ruled if body.length < _SOME else _against_heading(ruled, leaning)
    enough = _AGAINST_NOTHING if reason in _NOTHING else _AGAINST_EVIDENCE
    if ruled.kind is Kind.COMPLAINT and body.declares:
        enough = _AGAINST_WORD
    if leaning.share < enough or _stands(ruled, leaning):
        return ruled
    return _by_words(ruled, leaning, opens=opens)


def _stands(ruled: KindReading, leaning: Leaning) -> bool:
    """A complaint under a heading for feedback stays one; further papers are outweighed by a claim alone."""
    hidden = ruled.marked and ruled.because[0].reason == "BODY_COMPLAINS"
    return hidden or (ruled.kind is Kind.COMPLAINANT_REPLY and leaning.kind is Kind.OTHER)


def _agreed(ruled: KindReading, leaning: Leaning, *, opens: bool) -> KindReading:
    """Rules and words say the same: together they may be sure where the rules alone were not."""
    if ruled.certain or ruled.kind not in _CLAIMS or not opens or leaning.share < _OPENS:
        return ruled
    return KindReading(ruled.kind, True, (*ruled.because, _reason(leaning)), marked=ruled.marked)


def _against_heading(ruled: KindReading, leaning: Leaning) -> KindReading:
    """The heading says complaint and the words say otherwise: never passed over, at most asked about."""
    made_before = leaning.kind is Kind.COMPLAINANT_REPLY
    if leaning.share < (_MADE_BEFORE if made_before else _AGAINST_HEADING):
        return ruled
    return KindReading(leaning.kind, False, (_reason(leaning), *ruled.because), marked=ruled.marked)


def _perhaps_spam(ruled: KindReading, leaning: Leaning) -> KindReading:
    """Nobody is told of spam, so that words alone make none where people complain: a person looks."""
    if leaning.share < _AGAINST_EVIDENCE or not ruled.certain:
        return ruled
    return KindReading(ruled.kind, False, (_reason(leaning), *ruled.because), marked=ruled.marked)


def _by_words(ruled: KindReading, leaning: Leaning, *, opens: bool) -> KindReading:
    """What the words say; feedback and further mail are asked about, and so is whatever is half sure."""
    match leaning.kind:
        case Kind.COMPLAINT | Kind.APPEAL:
            certain = (leaning.share >= _OPENS and opens) or (ruled.certain and ruled.kind in _CLAIMS)
        case Kind.OTHER:
            certain = leaning.share >= _PLAIN and ruled.kind not in _CLAIMS
        case _:
            certain = False
    # "Nothing in it complains" beside what the words say would only confuse.
    others = tuple(one for one in ruled.because if one.reason != "ORDINARY_MAIL")
    return KindReading(leaning.kind, certain, (_reason(leaning), *others), marked=ruled.marked)


def _reason(leaning: Leaning) -> Because:
    return because("WORDS_LEAN", ", ".join(leaning.words))
