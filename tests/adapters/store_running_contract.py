"""What any store must do: who does what alone, what is paused, what is wrong; on SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

from mailbot.adapters.store import SqlStore
from mailbot.domain.running import Incident, Mark, Pause
from tests.adapters.store_builders import MONDAY
from tests.adapters.store_contract import StoreFixture

MINUTE = timedelta(minutes=1)
BOX = "mailbox:complaints@example.org"


class RunningContract(StoreFixture):
    """The daemon's own affairs."""

    def test_only_one_worker_has_a_lease(self, store: SqlStore) -> None:
        """Two who read one mailbox at once do everything twice for nothing."""
        with store.begin() as work:
            mine = work.leases.take(BOX, "a", MONDAY, MONDAY + MINUTE)
            theirs = work.leases.take(BOX, "b", MONDAY, MONDAY + MINUTE)
            other = work.leases.take("mailbox:else@example.org", "b", MONDAY, MONDAY + MINUTE)
            work.commit()

        assert mine is not None
        assert mine.term == 1
        assert theirs is None
        assert other is not None

    def test_a_renewed_lease_keeps_its_term(self, store: SqlStore) -> None:
        """What was begun under it goes on."""
        with store.begin() as work:
            first = work.leases.take(BOX, "a", MONDAY, MONDAY + MINUTE)
            again = work.leases.take(BOX, "a", MONDAY + MINUTE / 2, MONDAY + 2 * MINUTE)

            assert first is not None
            assert again == replace(first, until=MONDAY + 2 * MINUTE)
            assert work.leases.holds(first, MONDAY + MINUTE * 1.5)

    def test_a_lease_that_ran_out_goes_to_whoever_asks_and_leaves_the_old_term_behind(
        self, store: SqlStore
    ) -> None:
        """A frozen holder that wakes finds that it has no right any more (fencing)."""
        with store.begin() as work:
            old = work.leases.take(BOX, "a", MONDAY, MONDAY + MINUTE)
            new = work.leases.take(BOX, "b", MONDAY + MINUTE, MONDAY + 2 * MINUTE)

            assert old is not None
            assert new is not None
            assert new.term == old.term + 1
            assert not work.leases.holds(old, MONDAY)
            assert work.leases.take(BOX, "a", MONDAY + MINUTE, MONDAY + 3 * MINUTE) is None

    def test_a_holder_that_overslept_gets_a_new_term(self, store: SqlStore) -> None:
        """Nobody took it meanwhile; what was thought before the end may be stale all the same."""
        with store.begin() as work:
            old = work.leases.take(BOX, "a", MONDAY, MONDAY + MINUTE)
            new = work.leases.take(BOX, "a", MONDAY + 2 * MINUTE, MONDAY + 3 * MINUTE)

            assert old is not None
            assert new is not None
            assert new.term == 2
            assert not work.leases.holds(old, MONDAY)

    def test_a_lease_given_back_is_free_at_once(self, store: SqlStore) -> None:
        """A daemon that leaves lets the others go on without waiting."""
        with store.begin() as work:
            mine = work.leases.take(BOX, "a", MONDAY, MONDAY + MINUTE)
            assert mine is not None
            work.leases.give_back(mine)
            theirs = work.leases.take(BOX, "b", MONDAY + MINUTE / 2, MONDAY + MINUTE)
            work.leases.give_back(mine)  # a second time is about somebody else's

            assert theirs is not None
            assert work.leases.holds(theirs, MONDAY + MINUTE / 2)
            assert work.leases.all("mailbox:") == (theirs,)
            assert work.leases.all("worker:") == ()

    def test_a_mark_stands_in_the_place_of_the_one_before(self, store: SqlStore) -> None:
        """When a mailbox was last read is asked for; every time it was read is not."""
        with store.begin() as work:
            work.marks.set(Mark("read:b", MONDAY))
            work.marks.set(Mark("read:a", MONDAY, "12 mails"))
            work.marks.set(Mark("read:a", MONDAY + MINUTE))
            work.marks.set(Mark("other", MONDAY))

            assert work.marks.get("read:a") == Mark("read:a", MONDAY + MINUTE)
            assert work.marks.get("read:c") is None
            assert [mark.name for mark in work.marks.all("read:")] == ["read:a", "read:b"]

    def test_one_pause_lasts_at_a_time_and_all_are_kept(self, store: SqlStore) -> None:
        """Who stopped the letters, when and why, is asked afterwards."""
        began = Pause(MONDAY, "Ruth", "a wrong template")
        with store.begin() as work:
            assert work.pauses.current() is None
            assert not work.pauses.end("Ruth", MONDAY)
            assert work.pauses.begin(began)
            assert not work.pauses.begin(replace(began, why="again"))
            assert work.pauses.current() == began
            assert work.pauses.end("Owen", MONDAY + MINUTE)
            assert work.pauses.current() is None
            assert work.pauses.begin(replace(began, began_at=MONDAY + MINUTE))

            ended = replace(began, ended_at=MONDAY + MINUTE, ended_by="Owen")
            assert work.pauses.all() == (ended, replace(began, began_at=MONDAY + MINUTE))

    def test_an_incident_is_told_once_and_its_end_too(self, store: SqlStore) -> None:
        """One trouble, one alert, one all-clear; the same trouble later is another incident."""
        trouble = Incident("mailbox:a", "It cannot be read.", "Try check.", MONDAY, "ihm")
        with store.begin() as work:
            assert work.incidents.begin(trouble)
            assert not work.incidents.begin(replace(trouble, began_at=MONDAY + MINUTE))
            assert work.incidents.lasting() == (trouble,)
            work.incidents.told("mailbox:a", MONDAY + MINUTE)
            over = work.incidents.end("mailbox:a", MONDAY + 2 * MINUTE)

            told = replace(trouble, told_at=MONDAY + MINUTE, ended_at=MONDAY + 2 * MINUTE)
            assert over == told
            assert work.incidents.end("mailbox:a", MONDAY) is None
            assert work.incidents.untold_ends() == (told,)
            work.incidents.end_told("mailbox:a")
            assert work.incidents.untold_ends() == ()
            assert work.incidents.since(MONDAY + MINUTE) == (replace(told, end_told=True),)
            assert work.incidents.since(MONDAY + 3 * MINUTE) == ()
            assert work.incidents.begin(trouble)

    def test_an_incident_that_nobody_was_told_of_ends_in_silence(self, store: SqlStore) -> None:
        """An all-clear for what nobody knew would only worry people."""
        with store.begin() as work:
            work.incidents.begin(Incident("store", "It is away.", "Wait.", MONDAY))
            work.incidents.end("store", MONDAY + MINUTE)

            assert work.incidents.untold_ends() == ()
