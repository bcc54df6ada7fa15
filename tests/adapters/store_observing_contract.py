"""What any store must do: observations, and numbers that were given elsewhere; on SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.adapters.store import SqlStore
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.ledger import Outcome
from mailbot.domain.observation import Match, Observation, Tally
from mailbot.domain.reference import Reference
from tests.adapters.store_builders import DAY, MINUTE, MONDAY, a_key, put_case, reference
from tests.adapters.store_contract import StoreFixture

SEEN = Observation(
    key=a_key("1"),
    message_id="<pat-1@example.org>",
    writers=("pat.lee@example.org", "pat@home.example"),
    sender="Pat Lee <pat.lee@example.org>",
    subject="Complaint",
    received_at=MONDAY,
    seen_at=MONDAY + MINUTE,
    outcome=Outcome.OPENED,
    reasons=("SUBJECT_MARKED (complaint)", "NAMED_IN_FROM (Pat Lee)"),
    reference=None,
    letters=("acknowledgement", "handler_notice"),
    due_at=MONDAY + DAY,
)


def seen(number: int, **changed: object) -> Observation:
    later = replace(
        SEEN,
        key=a_key(str(number)),
        message_id=f"<pat-{number}@example.org>",
        received_at=MONDAY + number * MINUTE,
        seen_at=MONDAY + number * MINUTE,
    )
    return replace(later, **changed)  # type: ignore[arg-type]  # each test names fields of Observation


class ObservingContract(StoreFixture):
    """Beside a human office."""

    def test_an_observation_is_kept_as_it_is(self, store: SqlStore) -> None:
        """Case, answer and all."""
        put_case(store)
        full = replace(
            SEEN, reference=reference(), closed=True, match=Match.LATE, matched_at=MONDAY, answered_at=MONDAY
        )
        with store.begin() as work:
            work.observations.add(full)
            work.commit()

        with store.view() as work:
            assert (full,) == work.observations.of_case(reference())
            assert (full,) == work.observations.answering(["<x@y>", "<pat-1@example.org>", ""])
            assert () == work.observations.answering([])

    def test_a_mail_is_observed_once(self, store: SqlStore) -> None:
        """Whoever looks twice at once is told."""
        with store.begin() as work:
            work.observations.add(SEEN)
            with pytest.raises(StoreUnavailable):
                work.observations.add(SEEN)

    def test_the_latest_mails_of_a_writer_are_found(self, store: SqlStore) -> None:
        """By their first address, which is the one that is answered; a bounded number."""
        with store.begin() as work:
            for number in range(60):
                work.observations.add(seen(number))
            work.observations.add(seen(99, writers=("jo@ash.org", "pat.lee@example.org")))
            found = work.observations.written_by("pat.lee@example.org", MONDAY)

            assert [f"<pat-{number}@example.org>" for number in range(10, 60)] == [
                one.message_id for one in found
            ]
            assert () == work.observations.written_by("pat.lee@example.org", MONDAY + DAY)

    def test_what_is_matched_is_told_of_on_its_day(self, store: SqlStore) -> None:
        """The end of the day excluded."""
        with store.begin() as work:
            work.observations.add(seen(1))
            work.observations.add(seen(2, outcome=Outcome.NOT_OURS, due_at=None))
            assert [1] == [int(one.key.uid) for one in work.observations.silent(MONDAY + 2 * DAY)]
            assert () == work.observations.silent(MONDAY + DAY)
            work.observations.matched(a_key("1"), Match.SILENT, MONDAY + DAY, None)
            assert () == work.observations.silent(MONDAY + 2 * DAY)

            assert [2] == [
                int(one.key.uid)
                for one in work.observations.seen(MONDAY + 2 * MINUTE, MONDAY + timedelta(hours=1))
            ]
            (found,) = work.observations.matched_in(MONDAY + DAY, MONDAY + 2 * DAY)
            assert (Match.SILENT, None) == (found.match, found.answered_at)
            assert () == work.observations.matched_in(MONDAY, MONDAY + DAY)
            assert {
                Tally(Outcome.OPENED, Match.SILENT, 1), Tally(Outcome.NOT_OURS, Match.WAITING, 1),
            } == set(work.observations.tally())  # fmt: skip

    def test_numbers_that_were_given_are_not_given_again(self, store: SqlStore) -> None:
        """Whichever comes first; a smaller one changes nothing."""
        with store.begin() as work:
            work.cases.reserve(Reference("IHM", 2026, 31))
            work.cases.reserve(Reference("IHM", 2026, 7))
            first = work.cases.next_reference("IHM", 2026)
            work.cases.reserve(Reference("IHM", 2026, 40))

            assert Reference("IHM", 2026, 32) == first
            assert Reference("IHM", 2026, 41) == work.cases.next_reference("IHM", 2026)
            assert Reference("IHM", 2027, 1) == work.cases.next_reference("IHM", 2027)
