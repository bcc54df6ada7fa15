"""What a person's mail is: the officer's judgement as rules, first answer wins (R7, R34; PROCEDURE D1).

The word for complaint in the subject opens a case unless body or subject shows that there is none.
Where only the heading hesitates and the body is silent, a person is asked.
"""

from mailbot.domain.reading import Because, Kind, KindReading
from mailbot.reading import words_subject as lists
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading
from mailbot.reading.subject import Mark, SubjectReading

_NARRATIVE = 10  # words of a body that says more than "see attached"
_LONG = 80  # words beyond which a question about the procedure is not all there is


def judge_kind(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading:
    """The kind of a mail that belongs to no case.  Never a machine's or a colleague's."""
    if subject.mark is Mark.NONE or subject.appeals:
        appeal = _appeal(subject, body, dedicated=dedicated)
        if appeal is not None:
            return appeal
    if subject.mark is not Mark.NONE:
        return _marked(subject, body)
    if subject.feedback is not None:
        feedback = _feedback(subject, body, dedicated=dedicated)
        if feedback is not None:
            return feedback
    return _unmarked(body, dedicated=dedicated)


def _appeal(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading | None:
    """Appeals against what was decided on a complaint; academic ones are others' business (FUR9)."""
    about_complaint = body.mentions and bool(body.outcome)
    academic = bool(body.academic) or not lists.ACADEMIC.isdisjoint(subject.words)
    if not (subject.appeal or body.appeals):
        return None
    if subject.appeal and not lists.OTHER_APPEALS.isdisjoint(subject.words) and not about_complaint:
        return _reading(Kind.OTHER, because("ANOTHER_APPEAL", subject.text))
    if body.asks_appeal and not body.appeals:
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
    if (
        body.appeals
        and "my complaint" in (body.outcome, body.declares[-12:])
        and not body.academic
        and subject.mark is not Mark.HEAD
    ):
        return _reading(Kind.APPEAL, because("BODY_APPEALS", body.appeals), marked=True)
    none = _no_complaint(subject, body)
    if none is not None and _outweighs(none[1].reason, subject, body):
        silent = subject.mark is Mark.DENIED and not (body.says_not or body.pleased)
        certain = not (body.declares or body.displeased or silent or subject.mark is Mark.DOUBTFUL)
        return _reading(none[0], none[1], certain=certain, marked=True)
    if subject.reply and body.continues and not body.declares and len(body.displeased) < 2:
        return _reading(
            Kind.COMPLAINANT_REPLY,
            because("GOES_ON_ABOUT_A_COMPLAINT", body.continues),
            certain=False,
            marked=True,
        )
    marked = because("SUBJECT_MARKED", subject.text)
    reasons = (marked, *_complaining(body))
    match subject.mark:
        case Mark.HEAD:
            certain = True
        case Mark.ELSEWHERE:
            certain = body.complains or bool(body.displeased) or body.length >= _NARRATIVE
        case Mark.DOUBTFUL:
            certain = body.complains or bool(body.displeased)
        case Mark.TOPIC:
            certain = _hands_in(subject, body) or body.complains
        case _:  # denied or finished
            certain = len(body.displeased) >= 2 or bool(body.declares)
            if not certain:
                reason = "SAYS_NO_COMPLAINT" if subject.mark is Mark.DENIED else "MATTER_CLOSED"
                return _reading(Kind.OTHER, because(reason, subject.text), certain=False, marked=True)
    return KindReading(Kind.COMPLAINT, certain, reasons, marked=True)


def _no_complaint(subject: SubjectReading, body: BodyReading) -> tuple[Kind, Because] | None:
    """What shows that there is no complaint, and what the mail is then."""
    if body.says_not or subject.mark is Mark.DENIED:
        reason = because("SAYS_NO_COMPLAINT", body.says_not or subject.text)
        if body.praises or (subject.mark is Mark.DENIED and body.pleased and not body.displeased):
            return Kind.COMPLIMENT, reason
        return (Kind.SUGGESTION if body.suggests else Kind.OTHER), reason
    for words, reason_name in (
        (body.respondent, "PERSON_COMPLAINED_OF"),
        (body.press, "PRESS"),
        (body.finished, "MATTER_CLOSED"),
        ("" if _hands_in(subject, body) else body.asks_procedure, "ASKS_PROCEDURE"),
        (body.training[0] if body.training else "", "ABOUT_COMPLAINTS"),
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
            if at_head:
                topical = not lists.AFTERWARDS.isdisjoint(subject.words)
                return not body.declares and count == 0 and len(body.training) >= (2 if topical else 3)
            strong = len(body.training) >= 2 or not lists.AFTERWARDS.isdisjoint(subject.words)
            return not body.declares and count <= 1 and strong
    # Praise; but "a lovely day, but the room was freezing" under "Complaint" is a complaint.
    return count == 0 and not body.declares and not (at_head and body.reserves)


def _hands_in(subject: SubjectReading, body: BodyReading) -> bool:
    """As in "Complaint form" with a form filled in."""
    return bool({"form", "forms"} & set(subject.words)) and body.hands_in


def _feedback(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> KindReading | None:
    """Suggestion, Comment, Compliment (IHM 2.2); a complaint under such a heading is for a person to see."""
    kind = subject.feedback
    if kind is None:
        return None
    count = len(body.displeased)
    hidden = (
        body.declares
        or (count >= 3 and count > len(body.pleased) and kind is not Kind.SUGGESTION)
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
    if kind is Kind.COMPLIMENT and not body.pleased and body.length >= _NARRATIVE:
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
    if count and dedicated and body.length >= _NARRATIVE:
        return KindReading(
            Kind.COMPLAINT, certain=False, because=(because("BODY_MAY_COMPLAIN", _quoted(body)),)
        )
    if body.praises:
        return _reading(Kind.COMPLIMENT, because("PRAISES", ", ".join(body.pleased[:3])), certain=False)
    if body.plainly_suggests:
        return _reading(Kind.SUGGESTION, because("SUGGESTS", body.suggests[0]), certain=False)
    return _reading(Kind.OTHER, because("ORDINARY_MAIL"))


def _complaining(body: BodyReading) -> tuple[Because, ...]:
    return (because("BODY_COMPLAINS", _quoted(body)),) if body.declares or body.displeased else ()


def _quoted(body: BodyReading) -> str:
    return body.declares or ", ".join(body.displeased[:4])


def _reading(kind: Kind, reason: Because, *, certain: bool = True, marked: bool = False) -> KindReading:
    return KindReading(kind, certain, (reason,), marked)
