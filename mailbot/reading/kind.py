"""What a person's mail is: the officer's judgement as rules, first answer wins (R7, R34; PROCEDURE D1).

The word for complaint in the subject opens a case unless body or subject shows that there is none.
Where only the heading hesitates and the body is silent, a person is asked.
"""

import re

from mailbot.domain.reading import Because, Kind, KindReading
from mailbot.reading import words_subject as lists
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading
from mailbot.reading.continuing import goes_on
from mailbot.reading.fold import plain_letters
from mailbot.reading.genre import (
    answers_a_complaint,
    asks_hypothetically,
    official_business,
    other_genre,
    speaks_of_complaints,
)
from mailbot.reading.grievance import grievances, proposal
from mailbot.reading.subject import Mark, SubjectReading
from mailbot.reading.words_body import STRONG

_TOLD = 20  # words of an unmarked story that counts in a mailbox for complaints (R7)
_ONE_LINE = 30
_APPEAL_FOR = re.compile(r"\bappeal (?:for|to (?:all|our|members|alumni|readers))\b", re.IGNORECASE)
_DECIDED = frozenset({"outcome", "decision", "findings", "finding"})
_WRONGED = 2  # words of things gone wrong
_NARRATIVE = 10  # words of a body that says more than "see attached"
_LONG = 80  # words beyond which a question about the procedure is not all there is


def judge_by_rules(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading:
    """What rules alone make of a mail that belongs to no case; `weighing` hears its words too."""
    other = _another_sort(subject, body)
    if other is not None:
        return other
    if subject.mark is Mark.NONE or subject.appeals:
        appeal = _appeal(subject, body, dedicated=dedicated)
        if appeal is not None:
            return appeal
    rejects = body.rejects or (body.escalates if body.still_unhappy or body.outcome else "")
    if rejects and not body.academic and (subject.mark is Mark.NONE or subject.reply):
        return _reading(Kind.APPEAL, because("BODY_APPEALS", rejects), certain=False, marked=subject.marked)
    earlier = goes_on(subject, body, dedicated=dedicated)
    if earlier:
        return _reading(
            Kind.COMPLAINANT_REPLY,
            because("GOES_ON_ABOUT_A_COMPLAINT", earlier),
            certain=False,
            marked=subject.marked,
        )
    if subject.mark is not Mark.NONE and not _only_feedback(subject, body):
        return _marked(subject, body)
    if subject.feedback is not None:
        feedback = _feedback(subject, body, dedicated=dedicated)
        if feedback is not None:
            return feedback
    return _unmarked(body, dedicated=dedicated)


def _another_sort(subject: SubjectReading, body: BodyReading) -> KindReading | None:
    """Under a marking word, but an essay, an application, a question in class, the other side's answer."""
    if subject.mark is Mark.NONE and not subject.appeal:
        return None
    answers = answers_a_complaint(subject)
    if answers and not body.declares and not body.displeased:
        return _reading(Kind.OTHER, because("PERSON_COMPLAINED_OF", answers), marked=True)
    official = official_business(body)
    if official and not body.declares and not body.displeased:
        return _reading(Kind.OTHER, because("ORDINARY_MAIL", official), certain=False, marked=True)
    asks = asks_hypothetically(body)
    if asks and not body.displeased and body.length < _LONG:
        return _reading(Kind.OTHER, because("ASKS_PROCEDURE", asks), marked=True)
    genre = other_genre(subject, body)
    if genre and not (subject.appeal and not subject.marked):
        return _reading(Kind.OTHER, because("ABOUT_COMPLAINTS", genre), marked=True)
    return None


def _only_feedback(subject: SubjectReading, body: BodyReading) -> bool:
    """As in "Suggestion for your complaints form", "Comment (not a complaint)"."""
    aside = subject.mark in {Mark.TOPIC, Mark.DENIED}
    return subject.feedback_sure and aside and not body.declares and len(body.displeased) < 2


def _appeal(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading | None:
    """Appeals against what was decided on a complaint; academic ones are others' business (FUR9)."""
    about_complaint = body.mentions and bool(body.outcome)
    academic = bool(body.academic) or not lists.ACADEMIC.isdisjoint(subject.words)
    if not (subject.appeal or body.appeals):
        return None
    public = _APPEAL_FOR.search(subject.text) is not None and not (body.mentions or body.outcome)
    public = public and not academic and subject.mark is Mark.NONE
    if public or (
        subject.appeal and not lists.OTHER_APPEALS.isdisjoint(subject.words) and not about_complaint
    ):
        return _reading(Kind.OTHER, because("ANOTHER_APPEAL", subject.text))
    if body.asks_appeal and not body.appeals and ("?" in body.said.vocabulary or not subject.appeals):
        return _reading(
            Kind.OTHER, because("ASKS_ABOUT_APPEALS", body.asks_appeal), certain=not subject.appeals
        )
    if subject.appeals:
        if (body.finished or subject.mark is Mark.DENIED) and not body.appeals:
            reason = because("NO_APPEAL", body.finished or subject.text)
            return _reading(Kind.OTHER, reason, certain=False, marked=True)
        certain = not (academic and not body.mentions)
        return _reading(
            Kind.APPEAL, because("SUBJECT_MARKED_APPEAL", subject.text), certain=certain, marked=True
        )
    if academic and not (body.mentions and (body.appeals or body.outcome)):
        return _reading(Kind.OTHER, because("ACADEMIC_APPEAL", body.academic or subject.text))
    if subject.appeal:
        certain = about_complaint or (body.mentions and bool(body.appeals or body.still_unhappy))
        return _reading(
            Kind.APPEAL, because("SUBJECT_NAMES_APPEAL", subject.text), certain=certain, marked=True
        )
    if about_complaint or body.still_unhappy:
        return _reading(
            Kind.APPEAL, because("BODY_APPEALS", body.appeals), certain=dedicated and about_complaint
        )
    return None


def _marked(subject: SubjectReading, body: BodyReading) -> KindReading:
    """The subject carries the word for complaint in some place and spelling (R7)."""
    if _at_a_stage(subject) and body.appeals and body.outcome and not body.academic:
        return _reading(Kind.APPEAL, because("BODY_APPEALS", body.appeals), marked=True)
    if (
        body.appeals
        and "my complaint" in (body.outcome, body.declares[-12:])
        and not body.academic
        and subject.mark is not Mark.HEAD
    ):
        return _reading(Kind.APPEAL, because("BODY_APPEALS", body.appeals), marked=True)
    none = _no_complaint(subject, body)
    if none is not None and _outweighs(none[1].reason, subject, body):
        if none[1].reason == "MATTER_CLOSED":
            return _settled(none[1])
        silent = (
            subject.mark is Mark.DENIED and not (body.says_not or body.pleased) and body.length < _NARRATIVE
        )
        doubtful = subject.mark is Mark.DOUBTFUL and len(body.training) < 2
        certain = not (body.declares or body.displeased or silent or doubtful)
        certain &= not (none[1].reason == "ABOUT_COMPLAINTS" and not body.training)
        certain &= not (none[1].reason == "PERSON_COMPLAINED_OF" and not body.respondent)
        return _reading(none[0], none[1], certain=certain, marked=True)
    goes_on_ = subject.reply and body.continues and not subject.new_matter
    if goes_on_ and not body.declares and len(body.displeased) < 2:
        return _reading(
            Kind.COMPLAINANT_REPLY,
            because("GOES_ON_ABOUT_A_COMPLAINT", body.continues),
            certain=False,
            marked=True,
        )
    return _by_its_place(subject, body)


def _by_its_place(subject: SubjectReading, body: BodyReading) -> KindReading:
    """Nothing shows that there is no complaint: how sure is the heading (D1, R7)?"""
    general = speaks_of_complaints(subject, body) if subject.mark in {Mark.HEAD, Mark.ELSEWHERE} else ""
    if general:
        return _reading(Kind.OTHER, because("ABOUT_COMPLAINTS", general), certain=False, marked=True)
    marked = because("SUBJECT_MARKED", subject.text)
    reasons = (marked, *_complaining(body))
    match subject.mark:
        case Mark.HEAD:
            certain = True
        case Mark.ELSEWHERE:
            enough = _TOLD if plain_letters(subject.marker) in lists.REAL_WORDS else _NARRATIVE
            certain = body.complains or bool(body.displeased) or body.length >= enough
        case Mark.DOUBTFUL:
            certain = body.complains or bool(body.displeased)
        case Mark.TOPIC:
            certain = _hands_in(subject, body) or body.complains or _fills_in(subject, body)
            if not certain and not body.displeased and body.length >= _NARRATIVE:
                return _reading(
                    Kind.OTHER, because("ABOUT_COMPLAINTS", subject.text), certain=False, marked=True
                )
        case _:  # denied or finished
            certain = len(body.displeased) >= 2 or bool(body.declares)
            if not certain:
                if subject.mark is Mark.FINISHED:
                    return _settled(because("MATTER_CLOSED", subject.text))
                reason = because("SAYS_NO_COMPLAINT", subject.text)
                return _reading(Kind.OTHER, reason, certain=False, marked=True)
    return KindReading(Kind.COMPLAINT, certain, reasons, marked=True)


def _settled(reason: Because) -> KindReading:
    """Who withdraws a complaint, or says that it is settled, is the complainant again (R34)."""
    return _reading(Kind.COMPLAINANT_REPLY, reason, certain=False, marked=True)


def _at_a_stage(subject: SubjectReading) -> bool:
    """As in "Stage 2 complaint", "Complaint outcome"."""
    if subject.words[:1] and not _DECIDED.isdisjoint(subject.words[:4]):
        return lists.ABOUT.isdisjoint(subject.words[:4])
    return "stage" in subject.words and not {"2", "3", "two", "three"}.isdisjoint(subject.words)


def _about_complaints(subject: SubjectReading) -> bool:
    """Complaints in the plural as a subject of study, counting or teaching, not one's own."""
    plural = plain_letters(subject.marker).endswith("s") or plain_letters(subject.marker) == "complainant"
    return plural and not lists.AROUND.isdisjoint(subject.words)


def _against_the_writer(subject: SubjectReading) -> str:
    said = f" {' '.join(subject.words)} "
    told = (
        "against me",
        "against us",
        "made about me",
        "made about us",
        "raised about me",
        "against our",
        "about our centre",
        "about our college",
        "about our garage",
        "about our business",
    )
    return next((words for words in told if f" {words} " in said), "")


def _no_complaint(subject: SubjectReading, body: BodyReading) -> tuple[Kind, Because] | None:
    """What shows that there is no complaint, and what the mail is then."""
    if body.says_not or subject.mark is Mark.DENIED:
        reason = because("SAYS_NO_COMPLAINT", body.says_not or subject.text)
        if body.praises or (subject.mark is Mark.DENIED and body.pleased and not body.displeased):
            return Kind.COMPLIMENT, reason
        return (Kind.SUGGESTION if body.suggests else Kind.OTHER), reason
    for words, reason_name in (
        (body.respondent or _against_the_writer(subject), "PERSON_COMPLAINED_OF"),
        (body.press, "PRESS"),
        (body.finished, "MATTER_CLOSED"),
        ("" if _hands_in(subject, body) else body.asks_procedure, "ASKS_PROCEDURE"),
        (
            body.training[0] if body.training else subject.text if _about_complaints(subject) else "",
            "ABOUT_COMPLAINTS",
        ),
    ):
        if words:
            return Kind.OTHER, because(reason_name, words)
    if subject.asks:
        return Kind.OTHER, because("ASKS_PROCEDURE", subject.text)
    if body.praises:
        return Kind.COMPLIMENT, because("PRAISES", ", ".join(body.pleased[:3]))
    return None


def _outweighs(reason: str, subject: SubjectReading, body: BodyReading) -> bool:
    """Whether what speaks against a complaint is stronger than what speaks for one (P2)."""
    count = len(body.displeased)
    at_head = subject.mark is Mark.HEAD
    match reason:
        case "SAYS_NO_COMPLAINT":
            return bool(body.says_not) or (count < 2 and not body.declares)
        case "PERSON_COMPLAINED_OF":
            return not body.declares
        case "MATTER_CLOSED":
            return not body.declares and count <= 1
        case "ASKS_PROCEDURE":
            return (
                not body.declares
                and (count == 0 if at_head else count <= 1)
                and (not at_head or body.length < _LONG)
            )
        case "PRESS":
            return not body.declares or body.length < _LONG
        case "ABOUT_COMPLAINTS":
            if _about_complaints(subject) or (subject.mark is Mark.TOPIC and body.training):
                return not body.declares and count == 0
            if at_head:
                topical = not lists.AFTERWARDS.isdisjoint(subject.words)
                return not body.declares and count == 0 and len(body.training) >= (2 if topical else 3)
            strong = len(body.training) >= 2 or not lists.AFTERWARDS.isdisjoint(subject.words)
            return not body.declares and count <= 1 and strong
    # Praise; but "a lovely day, but the room was freezing" under "Complaint" is a complaint.
    both = subject.feedback is not None and body.mentions
    return count == 0 and not body.declares and not (at_head and (body.reserves or both))


def _hands_in(subject: SubjectReading, body: BodyReading) -> bool:
    """As in "Complaint form" with a form filled in."""
    return bool({"form", "forms"} & set(subject.words)) and body.hands_in


def _fills_in(subject: SubjectReading, body: BodyReading) -> bool:
    """As "Complaint form" over a story, and no question about the form."""
    if body.asks_procedure or body.training or body.length < _NARRATIVE:
        return False
    return bool(body.wrongs or body.tells_of_others) and bool({"form", "forms"} & set(subject.words))


def _feedback(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading | None:
    """Suggestion, Comment, Compliment (IHM 2.2); a complaint under such a heading is for a person to see."""
    kind = subject.feedback
    if kind is None:
        return None
    count = len(body.displeased)
    hidden = (
        body.declares
        or (count >= 3 and count > len(body.pleased) and kind is not Kind.SUGGESTION)
        or (count >= 2 and bool(grievances(body.said)) and not body.pleased and kind is Kind.COMMENT)
        or (kind is Kind.COMPLIMENT and count >= 2 and not body.pleased)
    )
    if hidden and not body.says_not:
        return KindReading(
            Kind.COMPLAINT,
            dedicated and body.complains,
            (because("BODY_COMPLAINS", _quoted(body)),),
            marked=True,
        )
    if body.press:
        return _reading(Kind.OTHER, because("PRESS", body.press))
    if subject.feedback_sure:
        return _reading(kind, because("SUBJECT_MARKED_FEEDBACK", subject.text), marked=True)
    if kind is Kind.COMPLIMENT and count and not body.pleased and body.length >= _NARRATIVE:
        return None
    if kind is Kind.COMMENT:
        return None
    return _reading(kind, because("SUBJECT_MAY_MARK_FEEDBACK", subject.text), certain=False, marked=True)


def _unmarked(body: BodyReading, *, dedicated: bool) -> KindReading:
    """Only the body speaks.  In a shared mailbox a complaint is shown to staff, untouched (R7)."""
    count = len(body.displeased)
    if body.respondent and not body.declares:
        return _reading(Kind.OTHER, because("PERSON_COMPLAINED_OF", body.respondent))
    if body.press and count < 3:
        return _reading(Kind.OTHER, because("PRESS", body.press))
    if body.says_not and not body.declares:
        if body.praises:
            return _reading(Kind.COMPLIMENT, because("SAYS_NO_COMPLAINT", body.says_not), certain=False)
        return _reading(Kind.OTHER, because("SAYS_NO_COMPLAINT", body.says_not), certain=count < 2)
    if body.asks_procedure and not body.declares and count <= 1:
        return _reading(Kind.OTHER, because("ASKS_PROCEDURE", body.asks_procedure))
    if len(body.training) >= 2 and not body.declares and count <= 2:
        return _reading(Kind.OTHER, because("ORDINARY_MAIL", body.training[0]))
    if body.complains:
        return KindReading(Kind.COMPLAINT, dedicated, (because("BODY_COMPLAINS", _quoted(body)),))
    if count > len(body.pleased) and (dedicated or _furious(body)):
        certain = dedicated and body.length >= _TOLD and count >= 2
        return KindReading(
            Kind.COMPLAINT, certain=certain, because=(because("BODY_MAY_COMPLAIN", _quoted(body)),)
        )
    if body.praises:
        return _reading(Kind.COMPLIMENT, because("PRAISES", ", ".join(body.pleased[:3])), certain=False)
    if body.plainly_suggests:
        words = body.suggests[0] if body.suggests else proposal(body.said)
        return _reading(Kind.SUGGESTION, because("SUGGESTS", words), certain=False)
    return _told(body, dedicated=dedicated)


def _told(body: BodyReading, *, dedicated: bool) -> KindReading:
    """A story without a word of displeasure: of things gone wrong, or told to a mailbox for complaints."""
    count = len(body.displeased)
    wronged = len(body.wrongs) >= _WRONGED and body.length >= _NARRATIVE and body.tells_of_others
    if wronged and (dedicated or (count and count >= len(body.pleased) and body.length >= _TOLD)):
        return KindReading(
            Kind.COMPLAINT,
            certain=dedicated and not (body.pleased or body.training or body.finished),
            because=(because("BODY_MAY_COMPLAIN", ", ".join(body.wrongs[:4])),),
        )
    if dedicated and body.shows and not (body.pleased or body.training or body.finished):
        return _reading(Kind.COMPLAINT, because("TOLD_TO_A_COMPLAINTS_MAILBOX"))
    told = body.length >= _TOLD or (body.length >= _NARRATIVE and "?" not in body.said.vocabulary)
    if dedicated and told and not (body.pleased or body.finished or body.training):
        return _reading(Kind.COMPLAINT, because("TOLD_TO_A_COMPLAINTS_MAILBOX"), certain=False)
    return _reading(Kind.OTHER, because("ORDINARY_MAIL"))


def _furious(body: BodyReading) -> bool:
    """One angry line is no less a complaint for being short: a person sees it (scenario 33)."""
    return body.length <= _ONE_LINE and not STRONG.isdisjoint(body.said.vocabulary)


def _complaining(body: BodyReading) -> tuple[Because, ...]:
    return (because("BODY_COMPLAINS", _quoted(body)),) if body.declares or body.displeased else ()


def _quoted(body: BodyReading) -> str:
    return body.declares or ", ".join(body.displeased[:4])


def _reading(kind: Kind, reason: Because, *, certain: bool = True, marked: bool = False) -> KindReading:
    return KindReading(kind, certain, (reason,), marked)
