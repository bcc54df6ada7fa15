"""What follows once a letter has reached its server, or has come back (R19, R22, INV3).

Most letters only meet duties, which the desk writes without looking at the case.  Those named here do more.
"""

from dataclasses import replace
from datetime import datetime

from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockMet, ClockStarted, ClockStopped
from mailbot.domain.letter import Template
from mailbot.rules import appeals, clocks
from mailbot.rules.acts import appeal_rights, outcome
from mailbot.rules.draft import Draft

# Letters whose delivery changes more of a case than the duties they meet.
MOVING = frozenset({
    Template.OUTCOME, Template.OUTCOME_PARTY, Template.NEXT_STEPS, Template.UPDATE, Template.UPDATE_AUTO,
    Template.DELAY, Template.REROUTED, Template.OUT_OF_SCOPE, Template.EXHAUST, Template.SIGNPOST,
})  # fmt: skip


NOTHING: frozenset[tuple[str, datetime, datetime]] = frozenset()


def meet(draft: Draft, meets: frozenset[str], key: str, written_at: datetime) -> None:
    """The duties that a letter meets, where they began before it was written.

    A letter that still waited for its server when the case was reopened keeps no promise made since.
    """
    kept = []
    for clock in draft.case.clocks:
        discharged = clock.running and clock.name in meets and clock.started_at <= written_at
        kept.append(clock.met(draft.now) if discharged else clock)
        if discharged:
            draft.note(ClockMet(clock.name, draft.now, key))
    draft.case = replace(draft.case, clocks=tuple(kept))


def arrived(draft: Draft, key: str, template: Template, at: datetime) -> None:
    """The server took the letter: dates that it told begin to run, an outcome decides its stage."""
    _begin_what_waited(draft, key, at)
    going = draft.dossier.on_its_way
    if template is Template.OUTCOME and going is not None and going.letter == key:
        outcome.arrived(draft, "OUTCOME_DELIVERED", at)
    elif template is Template.OUTCOME:
        appeal_rights.told(draft, key, at)
    elif template is Template.OUTCOME_PARTY:
        outcome.party_told(draft)


def _begin_what_waited(draft: Draft, key: str, at: datetime) -> None:
    clocks_now: list[CaseClock] = []
    for place, clock in enumerate(draft.case.clocks):
        begins = clock.awaits == key and not clock.stopped
        if begins and _overtaken(clock, draft.case.clocks[place + 1 :]):
            clocks_now.append(replace(clock, stopped=True))
            draft.note(ClockStopped(clock.name, "OVERTAKEN"))
            continue
        now = _begun(draft, clock, at) if begins else clock
        clocks_now.append(now)
        if begins:
            draft.note(ClockStarted(now.name, now.due_at, key))
    draft.case = replace(draft.case, clocks=tuple(clocks_now))


def _overtaken(clock: CaseClock, later: tuple[CaseClock, ...]) -> bool:
    """Whether a letter that was written later has arrived earlier, and told another date."""
    return any(one.name == clock.name and not one.awaits for one in later)


def _begun(draft: Draft, clock: CaseClock, at: datetime) -> CaseClock:
    """A letter that left later than it was written leaves the complainant no less time (P1)."""
    due = clock.due_at
    if clock.name == clocks.APPEAL_WINDOW:
        due = max(due, draft.office.calendar.end_of(appeals.last_day(draft.office, at)))
    return replace(clock, awaits="", due_at=due)


def came_back(
    draft: Draft,
    key: str,
    template: Template,
    reason: str,
    began: frozenset[tuple[str, datetime, datetime]] = NOTHING,
) -> None:
    """The letter did not arrive, so nobody knows what it told.  (The desk reopens the duties it met.)

    `began`: each duty that its delivery had set going, with when the letter was written and the due time.
    """
    if template is Template.OUTCOME:
        outcome.came_back(draft, key, reason)
    elif template is Template.OUTCOME_PARTY:
        outcome.party_owed_again(draft)
    else:
        draft.stop_these(began, reason)
    draft.forget(key, reason)
