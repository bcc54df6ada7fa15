"""Appeals: in time or late, who hears them, and what the window to appeal comes to (9.1 to 9.3, FUR1)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum, auto

from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Office, Start
from mailbot.rules import clocks, course, independence, routing, windows
from mailbot.rules.draft import Draft

_EVIDENCE = 300  # characters of an automatic answer that staff are shown


def last_day(office: Office, told_at: datetime) -> date:
    """The last day to appeal against an outcome that left at `told_at` (W7, R24)."""
    terms, rights = office.procedure.windows, office.rights_calendar
    received = windows.presumed_receipt(told_at, rights, terms.presumed_receipt)
    return windows.last_appeal_day(received, terms.appeal, rights)


def in_time(case: Case, received_at: datetime) -> bool:
    """Whether an appeal came before its last day was over; also where no outcome ever arrived (E3)."""
    window = case.clock(clocks.APPEAL_WINDOW)
    if window is None or window.awaits or case.dossier.appeal_by is None:
        return True
    return received_at < window.due_at + timedelta(seconds=1)


class Answering(Enum):
    """How an appeal is acknowledged."""

    LETTER = auto()
    BY_HAND = auto()  # its writer may not be answered by a machine (R5)
    DONE = auto()  # Sent shows that somebody has (R35)


def appeal(
    draft: Draft, received_at: datetime, reason: str, answering: Answering = Answering.LETTER
) -> None:
    """An appeal came: it goes up if it is in time; else a person decides whether it is heard (9.1)."""
    if in_time(draft.case, received_at):
        go_up(draft, Step.APPEALED, received_at, reason)
        _answer(draft, Template.APPEAL_ACKNOWLEDGEMENT, received_at, answering)
        tell_hearers(draft)
    else:
        _wait_for_a_person(draft, received_at, reason)
        _answer(draft, Template.LATE_APPEAL, received_at, answering)


def go_up(draft: Draft, step: Step, received_at: datetime, reason: str) -> None:
    """The next stage hears it, on clocks of its own that run from the appeal's receipt (AMB4, AMB5)."""
    office = draft.office
    draft.stop(frozenset({clocks.APPEAL_WINDOW, "late_appeal"}), reason)
    draft.move(step, State(office.procedure.appeal_state), reason)
    draft.case = replace(draft.case, stage=independence.stage_of_appeal(office, draft.case))
    # A late appeal was acknowledged already; that duty is not begun twice.
    begun = frozenset() if step is Step.APPEALED else clocks.ACKNOWLEDGED
    for clock in clocks.started(office, (Start.APPEAL,), received_at, draft.now):
        if clock.name not in begun:
            draft.case = replace(draft.case, clocks=(*draft.case.clocks, clock))
    day = office.calendar.office_day(draft.now)
    draft.own(independence.owner_for(office, draft.case, day), "HEARS_APPEAL")


def _wait_for_a_person(draft: Draft, received_at: datetime, reason: str) -> None:
    office = draft.office
    draft.move(Step.APPEALED_LATE, State.APPEAL_LATE, reason)
    for clock in clocks.started(office, (Start.APPEAL,), received_at, draft.now):
        if clock.name in clocks.ACKNOWLEDGED:
            draft.case = replace(draft.case, clocks=(*draft.case.clocks, clock))
    draft.run("late_appeal", office.calendar.due(received_at, office.procedure.targets.late_appeal))
    task = LetterFacts(
        problem="An appeal came after the last day to appeal that the outcome had named.",
        remedy="Please decide whether it is heard all the same. mailbot never refuses an appeal.",
        appeal_by=draft.dossier.appeal_by,
    )
    course.tell_owners(draft, Template.TASK, task)


def answered_by_machine(draft: Draft, subject: str, words: str) -> None:
    """An automatic answer while the window is open: whoever is away may get the outcome late (W7, E3).

    The date that was told stands (W10); a person knows now why an appeal may come after it.  The draft is
    this answer's alone.
    """
    case, window = draft.case, draft.case.clock(clocks.APPEAL_WINDOW)
    if case.state is not State.DECIDED or window is None or not window.running:
        return
    task = LetterFacts(
        problem="The outcome was answered automatically: its reader may not have seen it yet.",
        remedy=f"Please read what it says. The last day to appeal stays {_in_words(case.dossier.appeal_by)}; "
        "should an appeal come after it, this shows when the outcome can have been read.",
        reasons=(subject, *filter(None, [" ".join(words.split())[:_EVIDENCE]])),
    )
    course.tell_owners(draft, Template.TASK, task)
    # Once for each window: a machine may answer without end, and nobody is away more than once.
    once = f"{Template.TASK}:{case.reference}:{case.stage}:away:{case.dossier.appeal_by}"
    draft.letters[:] = [replace(letter, key=f"{once}:{letter.to.address}") for letter in draft.letters]


def _in_words(day: date | None) -> str:
    return f"{in_words(day)}" if day else "as it was told"


def late_appeal_received_at(case: Case) -> datetime:
    """When the late appeal came, by the duty to acknowledge that began with it."""
    begun = [clock.started_at for clock in case.clocks if clock.name in clocks.ACKNOWLEDGED]
    return max(begun, default=case.received_at)


def _answer(draft: Draft, template: Template, received_at: datetime, answering: Answering) -> None:
    if answering is Answering.DONE:
        if not draft.office.procedure.names_handler:  # else a person says whether a name was told (R19)
            draft.meet(clocks.ACKNOWLEDGED, "ANSWERED_IN_SENT")
        return
    if answering is Answering.BY_HAND:
        task = LetterFacts(
            problem="An appeal came that mailbot may not answer.",
            remedy="Please acknowledge it yourself, from the mailbox, and record when you did.",
        )
        course.tell_owners(draft, Template.TASK, task)
        return
    heard_by = draft.office.directory.by_id(draft.case.handler)
    known = course.about(draft)
    facts = replace(
        known,
        received_at=received_at.astimezone(draft.office.procedure.zone),
        answer_by=known.answer_by or _decided_by(draft),
        possible_appeal=True,
        appeal_by=draft.dossier.appeal_by,
        heard_by=course.in_words(heard_by),
        late=_is_late(draft),
    )
    named = draft.office.procedure.names_handler and heard_by is not None
    meets = clocks.met_by(template, names_handler=named)
    course.to_complainant(draft, template, facts, meets)


def _decided_by(draft: Draft) -> datetime | None:
    """When a late appeal is admitted or refused, local."""
    clock = draft.case.clock("late_appeal")
    return clock.due_at.astimezone(draft.office.procedure.zone) if clock and clock.running else None


def _is_late(draft: Draft) -> bool:
    """Whether we acknowledge after our promise: the letter then apologises."""
    running = draft.case.running(clocks.ACKNOWLEDGED)
    return any(clock.overdue(draft.now) for clock in running)


def tell_hearers(draft: Draft) -> None:
    """Whoever hears the appeal, and whoever is told of every appeal (9.3), save those it concerns."""
    office, case = draft.office, draft.case
    copies = routing.copied_in_for_appeal(office, case.dossier.barred)
    facts = LetterFacts(
        heard_by=course.in_words(office.directory.by_id(case.handler)), appeal_by=case.dossier.appeal_by
    )
    for person in {one.id: one for one in (*course.owners(draft), *copies)}.values():
        course.to_staff(draft, Template.APPEAL_NOTICE, person, facts)

