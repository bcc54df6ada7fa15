"""What becomes of a mail: the office's intake policy, to be read from top to bottom.

The first rule that answers wins.  Nothing here touches the world; the desk carries the decision out.
Two principles decide what is doubtful: a missed complaint is far worse than one logged needlessly (P2),
and where meaning or rights are at stake a person decides.
"""

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Anonymous, Procedure, Start
from mailbot.domain.reading import FEEDBACK_KINDS, LIFE_AT_RISK, QUOTED_BY_STRANGER, Kind, Reading, Verdict
from mailbot.rules import hinting, independence
from mailbot.rules.decision import (
    Appeal,
    AskTriage,
    ComeBack,
    Decision,
    HoldForPerson,
    Identify,
    Join,
    KeepAsHistory,
    KeepFeedback,
    LeaveAlone,
    NoteMachine,
    Open,
    RecordReport,
    RefuseAnonymous,
)
from mailbot.rules.repeated import PROBABLE_DUPLICATE

FEEDBACK_HEADING = "SUBJECT_MARKED_FEEDBACK"  # the reading room's reason for a plain heading (2.2)
NAMELESS = frozenset({State.ANON_HELD, State.ANON_CLOSED})
CLAIMS = frozenset({Kind.COMPLAINT, Kind.APPEAL})


def decide(procedure: Procedure, reading: Reading, case: Case | None) -> Decision:
    """The ordered table.  `case` is the record the mail belongs to, None where it belongs to none."""
    kind, certain = reading.kind.kind, reading.kind.certain
    # Machines first: answering one can start a loop (RFC 3834 section 2).
    if kind is Kind.BOUNCE:
        return RecordReport("REPORT")
    if kind in {Kind.AUTO_REPLY, Kind.LIST_OR_BULK, Kind.SPAM}:
        return NoteMachine(kind, f"MACHINE_{kind.upper()}")
    # Then what belongs to a case that is there: a second acknowledgement would only confuse.
    if case is not None:
        return _on_case(procedure, reading, case)
    # Colleagues write on many matters; only what they pass on as a complaint is one (R34).
    if kind is Kind.STAFF_REPLY:
        return KeepAsHistory("STAFF_MAIL_ON_NO_CASE")
    if kind in CLAIMS:
        return _claim(procedure, reading) if certain else _ask(reading, "CLASS_UNCERTAIN")
    if kind in FEEDBACK_KINDS:
        return _feedback(procedure, reading)
    if kind is Kind.COMPLAINANT_REPLY:
        return _ask(reading, "REPLY_TO_NO_KNOWN_CASE")
    if kind is Kind.OTHER and _speaks_of_a_case(reading):
        return _ask(reading, QUOTED_BY_STRANGER)
    if kind is Kind.OTHER and hinting.in_danger(reading):
        return _ask(reading, LIFE_AT_RISK)
    if kind is Kind.OTHER:
        return LeaveAlone("ORDINARY_MAIL") if certain else _ask(reading, "CLASS_UNCERTAIN")
    return HoldForPerson("NO_RULE")


def _speaks_of_a_case(reading: Reading) -> bool:
    """It quotes a reference of ours, and its sender is not known there: a person looks at the link (R18)."""
    return any(one.reason == QUOTED_BY_STRANGER for one in reading.thread.because)


def _on_case(procedure: Procedure, reading: Reading, case: Case) -> Decision:
    by_complainant = reading.kind.kind is not Kind.STAFF_REPLY
    named = reading.identity.verdict is Verdict.NAMED and by_complainant
    joins = Join(case.reference, reading.kind.kind, _why(reading))
    match case.state:
        # Identification opens what was refused: duties run from now, rights from the first receipt (R15).
        case State.ANON_HELD | State.ANON_CLOSED if named:
            start = Start.APPEAL if case.kind is CaseKind.APPEAL else Start.COMPLAINT
            return Identify(case.reference, _opening_state(procedure, case.kind), (start,), "NAME_GIVEN")
        # Evidence that follows a refusal opens what it would have opened at once (R16).
        case State.ANON_HELD if by_complainant and reading.evidence and _reviews_evidence(procedure):
            by_hand = not reading.reply.safe
            return Open(case.kind, State.ANON_REVIEW, (Start.ANONYMOUS_REVIEW,), "EVIDENCE_CAME", by_hand)
        # The clocks of a case that waited for a name have run since receipt (R14).
        case State.ID_REQUESTED if named:
            return Identify(case.reference, _opening_state(procedure, case.kind), (), "NAME_GIVEN")
        # What the officer alone may see goes nowhere else, whatever it says (R16).
        case _ if case.sealed or case.state.closed_circle or case.state in NAMELESS or not by_complainant:
            return joins
        case _ if reading.kind.kind is Kind.APPEAL:
            return _appeal(procedure, reading, case) or joins
        # Never ignored, and never reopened by a machine (CLOSED_REPLY, E20).
        case _ if case.state.ended and case.state is not State.FINAL:
            start = Start.APPEAL if case.dossier.decisions else Start.COMPLAINT
            return AskTriage(reading.kind.kind, start, "REPLY_TO_ENDED_CASE", case.reference)
    return joins


def _why(reading: Reading) -> str:
    """What ties the mail to its case: it says the same once more (E8), or what the thread proves."""
    again = any(one.reason == PROBABLE_DUPLICATE for one in reading.thread.because)
    return PROBABLE_DUPLICATE if again else f"THREAD_{reading.thread.proof.upper()}"


def _appeal(procedure: Procedure, reading: Reading, case: Case) -> Decision | None:
    """An appeal in a case that is there; None where it only joins: it is heard already, or too early."""
    reference = case.reference
    decided = case.state is State.DECIDED or (case.state is State.CLOSED and bool(case.dossier.decisions))
    refused = case.state is State.CLOSED and case.dossier.came_from is State.APPEAL_LATE
    if decided and not refused:
        if case.stage >= procedure.last_stage:
            return ComeBack(reference, reading.kind.kind, "APPEAL_AFTER_LAST_STAGE")
        # The outcome was final by its head: a person says so, with the duty to acknowledge running (R22).
        if independence.is_final(procedure, case):
            return AskTriage(reading.kind.kind, Start.APPEAL, "APPEAL_AGAINST_FINAL_OUTCOME", reference)
        if not reading.kind.certain:
            return AskTriage(reading.kind.kind, Start.APPEAL, "POSSIBLE_APPEAL", reference)
        return Appeal(reference, reading.kind.because[0].reason, not reading.reply.safe)
    if case.state.ended and case.state is not State.FINAL:
        return AskTriage(reading.kind.kind, Start.APPEAL, "APPEAL_IN_ENDED_CASE", reference)
    return None


def _reviews_evidence(procedure: Procedure) -> bool:
    return procedure.anonymous is Anonymous.REFUSE_WITHOUT_EVIDENCE


def _claim(procedure: Procedure, reading: Reading) -> Decision:
    """A certain complaint or appeal that belongs to no case."""
    by_hand = not reading.reply.safe or reading.forwarded_by_staff
    kind = CaseKind(reading.kind.kind)
    start = Start(kind)
    match reading.identity.verdict, procedure.anonymous:
        case Verdict.ANONYMOUS, _ if reading.forwarded_by_staff:
            return _ask(reading, "FORWARDED_WITHOUT_NAME")
        # With evidence the whistleblowing officer decides, not the machine (IMI HOW3, R16).
        case Verdict.ANONYMOUS, Anonymous.REFUSE_WITHOUT_EVIDENCE if reading.evidence:
            return Open(
                kind, State.ANON_REVIEW, (Start.ANONYMOUS_REVIEW,), "ANONYMOUS_WITH_EVIDENCE", by_hand
            )
        case Verdict.ANONYMOUS, _:
            return RefuseAnonymous("ANONYMOUS", by_hand)
        # The case opens at once and waits for the name, its clocks running (R14).
        case Verdict.PERSON_MUST_SAY, _:
            return Open(
                kind, State.ID_REQUESTED, (start, Start.IDENTITY_QUESTION), "IDENTITY_UNCERTAIN", by_hand
            )
    return Open(kind, _opening_state(procedure, kind), (start,), reading.kind.because[0].reason, by_hand)


def _opening_state(procedure: Procedure, kind: CaseKind) -> State:
    return State(procedure.appeal_state if kind is CaseKind.APPEAL else procedure.intake_state)


def _ask(reading: Reading, reason: str) -> AskTriage:
    start = Start.APPEAL if reading.kind.kind is Kind.APPEAL else Start.COMPLAINT
    return AskTriage(reading.kind.kind, start, reason)


def _feedback(procedure: Procedure, reading: Reading) -> Decision:
    """No duty to answer: when in doubt nothing is sent (2.1)."""
    if not reading.kind.certain:
        return _ask(reading, "CLASS_UNCERTAIN")
    plain = reading.kind.because[0].reason == FEEDBACK_HEADING
    thank = procedure.thank_feedback and plain and reading.reply.safe
    return KeepFeedback(CaseKind(reading.kind.kind), thank, reading.kind.because[0].reason)
