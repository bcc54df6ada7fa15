"""What is not about one case alone: mails that come again, letters that arrive twice, promises at the end."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from mailbot.adapters import store
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockMet, Event, LetterFailed, Opened
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import MailKey
from mailbot.domain.reference import Reference
from mailbot.simulation import Plan, run_year
from mailbot.simulation.courier import Handed, WorldCourier
from mailbot.simulation.facts import Facts
from mailbot.simulation.happening import Happening
from mailbot.simulation.inspection import Inspection
from mailbot.simulation.journal import NoJournal
from mailbot.simulation.living import Year
from mailbot.simulation.promises import BY_HAND, CAME_BACK, NOBODY, UNSORTED, tally
from mailbot.wiring import SetClock
from tests.simulation.looks import MONDAY, RESPOND, case, rows

Small = Callable[..., Plan]
ACKNOWLEDGE = CaseClock("acknowledge", MONDAY, MONDAY + timedelta(days=7))


def entry(number: int, outcome: Outcome = Outcome.OPENED) -> LedgerEntry:
    key = MailKey("education@ihm.org.uk", 1, str(number))
    reference = Reference("IHM", 2026, number)
    return LedgerEntry(key, "a" * 64, "<1@example.org>", outcome, "MARKED", reference, MONDAY, MONDAY)


def test_inv5_a_mail_that_makes_two_records_is_found(small: Small) -> None:
    """Its writer would be answered twice, under two references."""
    inspection = Inspection(small(1), store.open_store("sqlite://"), MONDAY)

    inspection.mail(entry(1), 1, MONDAY)
    inspection.mail(entry(1, Outcome.DUPLICATE), 1, MONDAY)
    assert [] == inspection.violations

    inspection.mail(entry(2), 1, MONDAY)
    assert ["INV5"] == [one.name for one in inspection.violations]


def test_inv8_a_history_that_is_not_what_was_seen_of_it_is_found(small: Small) -> None:
    """Somebody with the database in hand may rewrite a whole history; whoever watched it grow knows."""
    kept = store.open_store("sqlite://")
    inspection = Inspection(small(1), kept, MONDAY)
    with kept.begin() as work:
        work.cases.add(case(), [Opened("complaint", State.OPEN, "0" * 64, (), "1")], MONDAY)
        work.commit()
    inspection.look(["IHM-2026-0001"], {}, MONDAY)
    inspection.read_all_again({}, MONDAY)
    assert [] == inspection.violations

    inspection.facts["IHM-2026-0001"].head = "f" * 64
    inspection.read_all_again({}, MONDAY)

    assert ["INV8"] == [one.name for one in inspection.violations]
    assert ["Opened"] == [row.split()[3] for row in inspection.told()[0].history]


def test_inv6_a_mail_that_is_answered_when_it_comes_again_is_found(
    small: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted: what comes again is not quite what was there."""
    real = Year._put

    def put(year: Year, mail: Happening) -> None:
        real(year, mail)
        year._today[:] = [
            (box, one, content.replace(b"Complaint about", b"Complaint on"))
            for box, one, content in year._today
        ]

    monkeypatch.setattr(Year, "_put", put)

    assert "INV6" in {one.name for one in run_year(small(15, days=60)).violations}


def test_a_letter_that_arrives_again_without_a_doubt_is_found(small: Small) -> None:
    """One copy too many is allowed where the server's answer was lost, and nowhere else (R10)."""
    courier = WorldCourier(small(1), SetClock(MONDAY), NoJournal())
    letter = Handed(
        "outcome:1", "outcome", "ihm", "education@ihm.org.uk", "pat@example.org", "<1>", "", (), ""
    )

    courier.remember(letter, in_doubt=False)
    courier.remember(letter, in_doubt=True)
    assert (1, set()) == (courier.doubtful, courier.twice)

    courier.remember(letter, in_doubt=True)
    assert {"outcome:1"} == courier.twice


def test_promises_kept_and_broken_and_moved_are_told_apart(small: Small) -> None:
    """A broken promise stays broken when it is met later; a new date keeps the first (W9)."""
    plan, after = small(1), MONDAY + timedelta(days=40)
    kept = RESPOND.met(MONDAY + timedelta(days=3))
    late = RESPOND.met(after)
    moved: list[Event] = [
        Opened("complaint", State.OPEN, "0" * 64, (), "1"),
        ClockMet("respond", kept.met_at or MONDAY, "delay:1"),
    ]
    facts = Facts()
    facts.read(rows(moved))

    def counted(clock: CaseClock, seen: Facts) -> tuple[int, ...]:
        found = case(clocks=(clock,))
        row = tally(plan, [found], {str(found.reference): seen}, MONDAY).rows["ihm", "respond"]
        return row.kept, row.broken, row.moved, row.running

    assert (1, 0, 0, 0) == counted(kept, Facts())
    assert (1, 0, 1, 0) == counted(kept, facts)
    assert (0, 1, 0, 0) == counted(late, Facts())
    assert (0, 0, 0, 1) == counted(RESPOND, Facts())
    assert (0, 1, 0, 0) == counted(kept, Facts(broken=[("respond", RESPOND.due_at)]))


def test_why_an_acknowledgement_was_late_is_said_and_no_reason_is_a_fault(small: Small) -> None:
    """The machine acknowledges by itself: being late for no reason is its own fault."""
    plan, after = small(1), MONDAY + timedelta(days=40)
    found = case(clocks=(ACKNOWLEDGE.met(after),))
    failed = Facts()
    failed.read(rows([LetterFailed("acknowledgement:IHM-2026-0001:1", "5.1.1")]))

    def why(seen: Facts) -> str:
        told = tally(plan, [found], {str(found.reference): seen}, after)
        assert bool(told.unexplained) is (told.breaches[0].why == NOBODY)
        return told.breaches[0].why

    assert NOBODY == why(Facts())
    assert CAME_BACK == why(failed)
    assert BY_HAND == why(Facts(by_hand=True))
    assert UNSORTED == why(Facts(in_triage=True))
    assert NOBODY == why(Facts(in_triage=True, receipt_allowed=True))
