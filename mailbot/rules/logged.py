"""Matters that reach us another way than by a mail to a mailbox, as staff log them (PROCEDURE D4, R20, R29).

Whoever complains has the same promises as somebody whose mail came that day.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from mailbot.domain import act as acts
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office, Start
from mailbot.domain.reading import KnownCase
from mailbot.domain.reference import Reference
from mailbot.rules import clocks
from mailbot.rules.acts import ending, sorting
from mailbot.rules.acts import identity as names
from mailbot.rules.acts.doing import Doing
from mailbot.rules.draft import Draft

CLAIMS = frozenset({CaseKind.COMPLAINT, CaseKind.APPEAL})
FRESH = 5  # working days; what came earlier is asked about before it is logged
LONG_AGO, SAME_PERSON = "LOGGED_LATE", "LOGGED_TWICE"  # why it is asked about


def receipt(office: Office, matter: LogMatter) -> datetime:
    """When the matter counts as received: a day without a time counts from its beginning (R28), UTC."""
    return office.calendar.at(matter.received, 0)


def check(office: Office, matter: LogMatter, person: Person, now: datetime) -> None:
    """Raises ActRefused for a day to come, and for whoever gives themselves as the complainant."""
    if matter.received > office.calendar.office_day(now):
        what = f"{matter.received:%d %B %Y} is still to come."
        raise ActRefused("DAY_TO_COME", what, "Give the day on which it reached us.")
    address = matter.address.casefold()
    if address and address in map(str.casefold, person.addresses):
        raise ActRefused(
            "OWN_ADDRESS",
            f"{matter.address} is your own address.",
            "Write the address of whoever complains, or no-email. If you complain yourself, write a mail "
            "headed “Complaint” without a command.",
        )


def our_mailbox(matter: LogMatter) -> ActRefused:
    """For an address at which mailbot would write to itself."""
    what = f"{matter.address} is a mailbox of ours: nobody is reached there."
    return ActRefused("OUR_MAILBOX", what, "Write the address of whoever complains, or no-email.")


def reads_it_too(matter: LogMatter) -> ActRefused:
    """For a mail that went to the complainant as well."""
    what = f"this mail also went to {matter.address}, and they can read it."
    return ActRefused("COMPLAINANT_READS_IT_TOO", what, "Send it once more, to the mailbox alone.")


def nobody_named(matter: LogMatter) -> ActRefused:
    """For a name that is none (R13)."""
    return ActRefused(
        "NOBODY_NAMED",
        f"“{matter.name}” names nobody.",
        "Write the name as they gave it. If they gave none, send this mail once more without the command: "
        "whoever triages is then asked what becomes of it.",
    )


def why_confirm(office: Office, matter: LogMatter, theirs: Iterable[KnownCase], now: datetime) -> str:
    """Why the matter is shown before it is logged, a stable constant; "" where it is logged at once.

    `theirs`: cases of the complainant's address.
    """
    if matter.kind in CLAIMS and any(case.open for case in theirs):
        return SAME_PERSON
    latest = office.calendar.add_working_days(matter.received, FRESH)
    return LONG_AGO if latest < office.calendar.office_day(now) else ""


def state_of(office: Office, matter: LogMatter) -> State:
    """Where its record begins."""
    if matter.informal:
        return State.INFORMAL
    return names.opening_state(office.procedure, matter.kind) if matter.kind in CLAIMS else State.FEEDBACK


def begun(office: Office, matter: LogMatter, record: Case, now: datetime) -> Case:
    """The record with its stage and the clocks that a mail of that day would have; of feedback none."""
    if matter.kind not in CLAIMS:
        return record
    running = clocks.started(office, (Start(matter.kind),), record.received_at, now)
    return replace(record, stage=1, clocks=running)


def informal(draft: Draft, matter: LogMatter, person: Person) -> None:
    """Staff try to settle it, and have some days for that; or have settled it, and say so (R20, R29)."""
    draft.run("informal", draft.office.calendar.due(draft.now, draft.office.procedure.targets.informal))
    if matter.resolved:
        ending.settled(Doing(draft, person), acts.Settled())


def answered_by(draft: Draft, logged: Reference, person: Person) -> None:
    """The question what a mail is has its answer: it belongs to the case that was logged."""
    sorting.link(Doing(draft, person), acts.Link(logged))
