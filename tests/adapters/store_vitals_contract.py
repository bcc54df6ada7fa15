"""What any store must tell of how mailbot does; on SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

from mailbot.adapters.store import NEWEST, SqlStore
from mailbot.domain.clock import CaseClock
from mailbot.domain.health import Held
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Attempt, AttemptVerdict, LetterState
from tests.adapters.store_builders import BOX, DAY, MINUTE, MONDAY, a_key, a_letter, an_entry, put_case
from tests.adapters.store_contract import StoreFixture

HOUR = timedelta(hours=1)


class VitalsContract(StoreFixture):
    """Figures."""

    def _settle(self, store: SqlStore, verdict: AttemptVerdict, state: LetterState) -> None:
        """The first waiting letter is tried an hour after it was promised."""
        now = MONDAY + HOUR
        with store.begin() as work:
            (letter,) = work.outbox.claim("w", now, 1, eager=True)
            begun = work.outbox.begin(letter, "w", now)
            again = now if state is LetterState.WAITING else None
            work.outbox.settle(begun, Attempt(letter.id, now, now, verdict), state, again)
            work.commit()

    def test_letters_are_counted_by_the_mailbox_that_they_leave_from(self, store: SqlStore) -> None:
        """One server may be away while the other takes letters."""
        other = "else@example.org"
        with store.begin() as work:
            for number in range(4):
                work.outbox.put(a_letter(str(number)), MONDAY + number * MINUTE)
            letter = a_letter("held")
            request = replace(letter.request, mailbox=other)
            work.outbox.put(replace(letter, request=request), MONDAY, "DAILY_CAP")
            work.commit()
        self._settle(store, AttemptVerdict.ACCEPTED, LetterState.SENT)
        self._settle(store, AttemptVerdict.PERMANENT, LetterState.FAILED)
        self._settle(store, AttemptVerdict.TEMPORARY, LetterState.WAITING)
        with store.view() as work:
            mine, theirs = sorted(work.vitals.queues(), key=lambda queue: queue.mailbox != BOX)

            assert (BOX, 2, 0, 0) == (mine.mailbox, mine.waiting, mine.doubtful, mine.held)
            assert MONDAY + 2 * MINUTE == mine.oldest
            assert MONDAY + 2 * MINUTE == mine.oldest_tried
            assert (other, 0, 1, None) == (theirs.mailbox, theirs.waiting, theirs.held, theirs.oldest)
            assert 1 == work.vitals.failed_since(MONDAY + HOUR)
            assert 0 == work.vitals.failed_since(MONDAY + HOUR + MINUTE)
            assert work.vitals.has_sent(BOX, MONDAY + HOUR)
            assert not work.vitals.has_sent(BOX, MONDAY + HOUR + MINUTE)
            assert not work.vitals.has_sent(other, MONDAY)

    def test_promises_are_counted_while_they_run(self, store: SqlStore) -> None:
        """Targets of our own, and what waits for a letter to arrive, are no promises yet."""
        late, soon, later = MONDAY - HOUR, MONDAY + HOUR, MONDAY + 9 * DAY
        put_case(store, 1, clocks=(
            CaseClock("acknowledge", MONDAY - DAY, late),
            CaseClock("respond", MONDAY - DAY, later),
            CaseClock("assign", MONDAY - DAY, soon),
            CaseClock("appeal_window", MONDAY - DAY, soon, awaits="outcome:IHM-2026-0001"),
        ))  # fmt: skip
        put_case(store, 2, clocks=(
            CaseClock("acknowledge", MONDAY - DAY, late, met_at=MONDAY - 2 * HOUR),
            CaseClock("respond", MONDAY - DAY, soon),
            CaseClock("identity", MONDAY - DAY, soon, stopped=True),
        ))  # fmt: skip
        with store.view() as work:
            (body,) = work.vitals.promises(MONDAY, MONDAY + DAY)

            assert ("ihm", 3, 1, 1, soon) == (
                body.organisation, body.running, body.overdue, body.due_soon, body.next_due
            )  # fmt: skip
            assert soon == work.vitals.nearest_due(BOX, MONDAY)
            assert later == work.vitals.nearest_due(BOX, soon)
            assert work.vitals.nearest_due(BOX, later) is None
            assert work.vitals.nearest_due("else@example.org", MONDAY) is None

    def test_mails_are_counted_by_folder(self, store: SqlStore) -> None:
        """The daily count asks how many of a folder's mails are known."""
        with store.begin() as work:
            for number in range(3):
                work.ledger.record(an_entry(number, Outcome.NOT_OURS))
            key = a_key(9)
            work.ledger.record(an_entry(9, Outcome.HELD, age=60))
            work.commit()
        with store.view() as work:
            counted = work.vitals.accounted(key.mailbox, key.folder, key.uidvalidity)
            held = work.vitals.held()

            assert 4 == counted
            assert Held(1, MONDAY + HOUR) == held
            assert 0 == work.vitals.accounted(key.mailbox, key.folder, key.uidvalidity + 1)

    def test_an_empty_store_tells_nothing(self, store: SqlStore) -> None:
        """The first minute of an installation."""
        with store.view() as work:
            vitals = work.vitals

            assert ((), ()) == (vitals.queues(), vitals.promises(MONDAY, MONDAY))
            assert Held(0, None) == vitals.held()
            assert vitals.size() > 0
            assert NEWEST == vitals.schema()
            assert vitals.now() is None, "it goes by this machine's clock"
