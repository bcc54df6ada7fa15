"""Cases with hand-made histories, for tests of what the inspection sees."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from mailbot import settings
from mailbot.adapters.store.events import chained
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import GENESIS, Event, HistoryRow
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.simulation.facts import Facts
from mailbot.simulation.invariants import Look, check
from tests.support.papers import SHIPPED

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PAT = "pat.lee@example.org"
RESPOND = CaseClock("respond", MONDAY, MONDAY + timedelta(days=30))


@cache
def office(organisation: str = "ihm") -> Office:
    """As shipped."""
    return settings.load(SHIPPED).office(organisation)


def case(state: State = State.OPEN, **more: object) -> Case:
    """Pat's complaint to IHM, owned by Owen and with a clock running."""
    known = Case(
        reference=Reference("IHM", 2026, 1),
        organisation="ihm",
        mailbox="education@ihm.org.uk",
        kind=CaseKind.COMPLAINT,
        state=state,
        stage=1,
        received_at=MONDAY,
        complainant=Address("Pat Lee", PAT),
        name="Pat Lee",
        anonymous=False,
        handler="owen",
        clocks=(RESPOND,),
    )
    return replace(known, **more)  # type: ignore[arg-type]  # the fields of a case, by name


def rows(
    events: Sequence[Event], actor: str = "mailbot", last: HistoryRow | None = None
) -> tuple[HistoryRow, ...]:
    """The events as kept, behind the row `last`."""
    before = (last.number, last.hash) if last else (0, GENESIS)
    return tuple(chained(before, "IHM-2026-0001", events, MONDAY, actor))


def wrong(
    seen: Case,
    history: Sequence[HistoryRow] = (),
    *,
    facts: Facts | None = None,
    now: datetime = MONDAY,
    organisation: str = "ihm",
) -> set[str]:
    """Names of the invariants that a look at the case finds broken."""
    known = facts or Facts()
    known.read(history)
    looked_at = replace(seen, version=known.count)
    look = Look(looked_at, office(organisation), known, now, MONDAY - timedelta(days=9))
    return {name for name, _ in check(look)}
