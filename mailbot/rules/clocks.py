"""Which clocks a case starts, and which letters stop them."""

from collections.abc import Iterable
from datetime import datetime

from mailbot.domain.clock import CaseClock
from mailbot.domain.duration import Duration
from mailbot.domain.letter import Template
from mailbot.domain.procedure import ClockRule, Office, Procedure, Start

ACKNOWLEDGED = frozenset({"acknowledge", "acknowledge_appeal"})
HANDLER_NAMED = "name_handler"
IDENTITY = "identity"
ANSWER = ("respond", "review", "hear_appeal")  # the duty a complainant waits for, by procedure
APPEAL_WINDOW = "appeal_window"  # the complainant's time (K5)
PROMISED = "promised"  # a date of ours in a letter (K4)
RESTRICTION = "restriction"  # to the end of its last day: then somebody looks again
# What an outcome meets: an answer by a person is an acknowledgement too (R19).
ANSWERED = frozenset({*ANSWER, PROMISED}) | ACKNOWLEDGED
# What goes on when a case ends: what was promised with its outcome (4.4b), and duties of their own.
OUTLIVES = frozenset({"actions", "retention", "data_concern", "data_request", RESTRICTION})
ACKNOWLEDGING = frozenset(
    {
        Template.ACKNOWLEDGEMENT,
        Template.APPEAL_ACKNOWLEDGEMENT,
        Template.IDENTITY_QUESTION,
        Template.ANONYMOUS_REVIEW,
        Template.RECEIPT,
        Template.LATE_APPEAL,
    }
)

# Letters in a person's own words, each of which names whoever deals with the case (R19).
BY_PERSON = frozenset(
    {Template.ANSWER, Template.QUESTION, Template.UPDATE, Template.DELAY, Template.NEXT_STEPS}
)


def started(
    office: Office, starts: Iterable[Start], received_at: datetime, now: datetime
) -> tuple[CaseClock, ...]:
    """The clocks of a new record.

    Our duties run from receipt (W1).  The question who somebody is gives them time from when it is asked.
    """
    return tuple(
        _clock(office, rule, now if start is Start.IDENTITY_QUESTION else received_at)
        for start in starts
        for rule in office.procedure.rules_from(start)
    )


def _clock(office: Office, rule: ClockRule, at: datetime) -> CaseClock:
    return CaseClock(rule.name, at, office.calendar.due(at, rule.allow))


def allowance(procedure: Procedure, name: str) -> Duration | None:
    """How long the procedure gives a clock of that name."""
    return next((rule.allow for rule in procedure.clocks if rule.name == name), None)


def clause(procedure: Procedure, name: str) -> str:
    """Where the procedure promises it; "" for a clock of our own."""
    return next((rule.clause for rule in procedure.clocks if rule.name == name), "")


def met_by(template: Template, *, names_handler: bool) -> frozenset[str]:
    """The clocks that delivery of a letter meets.

    A receipt that does not say who deals with the case is an acknowledgement all the same; where the
    procedure promises the name, that is a clock of its own (HAN1b, K14).
    """
    if template not in ACKNOWLEDGING:
        return frozenset()
    return ACKNOWLEDGED | ({HANDLER_NAMED} if names_handler else frozenset())


def met_by_person(template: Template, *, names_handler: bool, named: bool) -> frozenset[str]:
    """Further clocks that delivery of a letter meets, since a person wrote it (R19).

    An answer by a person is an acknowledgement; where the procedure promises the name of whoever deals
    with the case, only if the letter gives it.
    """
    if template not in BY_PERSON or (names_handler and not named):
        return frozenset()
    return ACKNOWLEDGED | ({HANDLER_NAMED} if named else frozenset())


def answer_due(clocks: Iterable[CaseClock]) -> datetime | None:
    """When the complainant may expect our answer: a date promised since wins over the first (W9)."""
    running = [clock for clock in clocks if clock.running]
    promised = [clock.due_at for clock in running if clock.name == PROMISED]
    return min(promised or (clock.due_at for clock in running if clock.name in ANSWER), default=None)


def acknowledgement_due(clocks: Iterable[CaseClock]) -> datetime | None:
    """When the acknowledgement falls due."""
    return min((clock.due_at for clock in clocks if clock.name in ACKNOWLEDGED), default=None)
