"""Several daemons on one store: who reads which mailbox, and what becomes of one that falls silent.

Each daemon has a clock that can be stopped with it; nothing here waits.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from mailbot.adapters.store import open_store
from mailbot.desk.presence import Alone, LeaseTime
from mailbot.desk.roster import Roster
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.running import Lease
from mailbot.maillog import MailLog
from mailbot.ports import Store, UnitOfWork
from tests.support.bodies import NOW

BOXES = ("a@ihm.org.uk", "b@ihm.org.uk", "c@ihm.org.uk", "d@ihm.org.uk")
LEASE = 30.0


@dataclass
class Time:
    """The world's time; `skew`: by how much one machine's clock is wrong."""

    seconds: float = 0.0
    skew: timedelta = timedelta(0)

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds) + self.skew


@dataclass
class Team:
    """Daemons on one store."""

    store: Store
    time: Time = field(default_factory=Time)
    dead: set[str] = field(default_factory=set)  # on this machine, certainly
    _names: int = 0

    def daemon(self, name: str, *boxes: str) -> Roster:
        def new_name() -> str:
            self._names += 1
            return f"{name}-{self._names}"

        time = LeaseTime(self.time, lambda: self.time.seconds, follows=False)
        return Roster(self.store, boxes or BOXES, time, new_name, lambda one: one not in self.dead, MailLog())

    def later(self, seconds: float) -> None:
        self.time.seconds += seconds

    def live(self, *daemons: Roster, seconds: float = 2 * LEASE) -> None:
        """These give their signs of life, in turn, for so long; all others are silent."""
        end = self.time.seconds + seconds
        while self.time.seconds < end:
            for daemon in daemons:
                daemon.sign()
                _let_go(daemon)
            self.later(daemons[0].every)


def _let_go(daemon: Roster) -> None:
    """As the threads do whose mailboxes were given up."""
    for lease in _leases(daemon):
        if lease.name.removeprefix("mailbox:") in daemon._at_it - daemon._leases.keys():
            daemon.left(lease)


def _leases(daemon: Roster) -> tuple[Lease, ...]:
    with daemon.store.view() as work:
        return tuple(one for one in work.leases.all("mailbox:") if one.holder == daemon.name)


def held(daemon: Roster) -> list[str]:
    """What it may read, as far as it knows itself."""
    return [box for box in BOXES if box in daemon._leases and daemon.holds(daemon._leases[box])]


def lease_of(daemon: Roster, box: str) -> Lease:
    lease = daemon.wait_for(box)
    assert lease is not None
    return lease


@pytest.fixture(params=["sqlite", "postgresql"])
def team(request: pytest.FixtureRequest) -> Iterator[Team]:
    url = "sqlite://" if request.param == "sqlite" else str(request.getfixturevalue("migrated_url"))
    with closing(open_store(url)) as store:
        yield Team(store)


def test_one_daemon_reads_all_mailboxes_from_its_first_sign_of_life(team: Team) -> None:
    one = team.daemon("one")

    assert () == one.sign()
    assert list(BOXES) == held(one)


def test_a_second_daemon_gets_its_half_and_no_mailbox_is_read_by_both(team: Team) -> None:
    one, two = team.daemon("one"), team.daemon("two")
    one.sign()
    two.sign()
    lost = one.sign()
    two.sign()

    assert 2 == len(lost)
    assert [2, 2] == [len(held(one)), len(held(two))]
    assert set(held(one)).isdisjoint(held(two))


def test_a_mailbox_that_is_given_up_is_free_once_its_reader_has_stopped(team: Team) -> None:
    """The mail in hand is finished first."""
    one, two = team.daemon("one"), team.daemon("two")
    one.sign()
    lease = lease_of(one, "d@ihm.org.uk")
    two.sign()
    one.sign()
    two.sign()

    assert not one.holds(lease)
    assert ["c@ihm.org.uk"] == held(two)  # nobody had begun to read that one
    one.left(lease)
    two.sign()
    assert ["c@ihm.org.uk", "d@ihm.org.uk"] == held(two)


def test_who_leaves_hands_over_at_once(team: Team) -> None:
    """SIGTERM: nobody waits for a lease to run out."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    one.close()
    one.leave(in_peace=True)
    two.sign()

    assert list(BOXES) == held(two)
    assert one.wait_for(BOXES[0]) is None


def test_a_daemon_that_died_on_this_machine_is_followed_at_once(team: Team) -> None:
    one, two = team.daemon("one"), team.daemon("two")
    one.sign()
    team.dead.add(one.name)
    two.sign()

    assert list(BOXES) == held(two)


def test_a_silent_daemons_mailboxes_are_taken_over_when_its_time_is_up_and_not_before(team: Team) -> None:
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    team.live(two, seconds=LEASE * 0.8)
    early = held(two)
    team.live(two, seconds=LEASE * 0.6)

    assert 2 == len(early)
    assert list(BOXES) == held(two)


def test_a_frozen_daemon_that_wakes_knows_that_nothing_is_its_own_any_more(team: Team) -> None:
    """Before it asks anybody: its own clock went on while it stood still."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    name, lease = one.name, lease_of(one, held(one)[0])
    team.live(two, seconds=LEASE * 1.5)

    assert not one.holds(lease)
    assert not one.sure(name)
    assert [] == held(one)
    with team.store.begin() as work:
        assert not work.leases.holds(lease, team.time.now())


def test_a_silent_daemon_doubts_before_the_others_do(team: Team) -> None:
    """So what it begins while it is sure cannot be somebody else's."""
    one = team.daemon("one")
    one.sign()
    lease, name = lease_of(one, BOXES[0]), one.name
    team.later(LEASE * 0.6)
    sure = one.sure(name), one.holds(lease)
    team.later(LEASE * 0.1)

    assert ((True, True), (False, False)) == (sure, (one.sure(name), one.holds(lease)))
    with team.store.view() as work:
        assert work.leases.holds(lease, team.time.now())


def test_a_daemon_that_was_taken_for_dead_comes_back_under_another_name(team: Team) -> None:
    """Under the old one it would seem never to have been away, and its old letters its own."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    before, lease = one.name, lease_of(one, held(one)[0])
    team.live(two, seconds=LEASE * 1.5)
    lost = one.sign()

    assert before != one.name
    assert lease.name.removeprefix("mailbox:") in lost
    assert not one.holds(lease)
    assert not one.sure(before)
    assert one.sure(one.name)


def test_a_lapse_that_nobody_used_costs_a_name_and_no_mailbox(team: Team) -> None:
    """A store that was away for a minute, and one daemon."""
    one = team.daemon("one")
    one.sign()
    before = one.name
    team.later(LEASE * 2)
    one.sign()

    assert before != one.name
    assert list(BOXES) == held(one)


def test_a_reader_that_was_frozen_for_a_moment_only_goes_on(team: Team) -> None:
    one = team.daemon("one")
    one.sign()
    lease = lease_of(one, BOXES[0])
    team.later(LEASE * 0.9)
    doubts = one.holds(lease)
    one.left(lease)  # its thread gave up meanwhile
    one.sign()

    assert (False, True) == (doubts, one.holds(lease))


def test_a_mailbox_that_cannot_be_read_here_is_read_by_another(team: Team) -> None:
    """One machine is cut off from the mail server."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    mine = held(one)
    for box in mine:
        one.fails(box)
    team.live(one, two, seconds=LEASE)

    assert [] == held(one)
    assert list(BOXES) == held(two)


def test_a_machine_that_is_no_longer_cut_off_gets_its_share_back(team: Team) -> None:
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    for box in held(one):
        one.fails(box)
    team.live(one, two, seconds=LEASE)
    team.live(one, two, seconds=3 * LEASE)
    for box in held(one):
        one.works(box)

    assert [2, 2] == [len(held(one)), len(held(two))]


def test_a_mailbox_that_nobody_can_read_is_tried_in_turn(team: Team) -> None:
    """A wrong password: it must not be left by all for good, and people are told by the watch."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    holders = set()
    for _ in range(30):
        for daemon in (one, two):
            if "a@ihm.org.uk" in held(daemon):
                daemon.fails("a@ihm.org.uk")
                holders.add(daemon.name)
        team.live(one, two, seconds=5)

    assert {one.name, two.name} == holders
    assert {"b@ihm.org.uk", "c@ihm.org.uk", "d@ihm.org.uk"} <= {*held(one), *held(two)}


def test_after_an_outage_of_the_store_nobody_is_taken_for_dead_at_once(team: Team) -> None:
    """Everybody was silent; a letter that one of them was sending is not sent by another for that."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    name = one.name
    team.later(10 * LEASE)
    two.sign()
    with team.store.view() as work:
        at_once = two.living(work)(name)
    team.live(two, seconds=LEASE * 1.1)

    with team.store.view() as work:
        assert (True, False) == (at_once, two.living(work)(name))
    assert two.ended_before() == team.time.now()


def test_ones_own_lost_names_are_dead_at_once(team: Team) -> None:
    """What was leased under them waits for nobody: whoever had it is here and knows what became of it."""
    one = team.daemon("one")
    one.sign()
    before = one.name
    team.later(2 * LEASE)
    one.sign()

    with team.store.view() as work:
        assert (False, True) == (one.living(work)(before), one.living(work)(one.name))


def test_copies_in_sent_are_filed_by_whoever_reads_the_mailbox(team: Team) -> None:
    """Two who file the same copy at once would both find it missing."""
    one, two = team.daemon("one"), team.daemon("two")
    team.live(one, two)
    by_hand = Alone("by hand", one.time, lambda _: True)

    with team.store.view() as work:
        for box in BOXES:
            assert [one.files(work, box.upper()), two.files(work, box)].count(True) == 1
            assert not by_hand.files(work, box)
        assert by_hand.files(work, "other@ihm.org.uk")


def test_those_who_fell_silent_long_ago_are_forgotten(team: Team) -> None:
    one = team.daemon("one")
    one.sign()
    team.later(100_000)
    one.sign()

    with team.store.view() as work:
        assert [one.name] == [worker.name for worker in work.workers.all()]


def test_a_mailbox_given_up_while_its_reader_doubted_comes_back_one_day(team: Team) -> None:
    """The reader had stopped already, so nobody is left to say that it has."""
    one, two = team.daemon("one"), team.daemon("two")
    one.sign()
    lease = lease_of(one, "d@ihm.org.uk")
    team.later(LEASE * 0.8)
    one.left(lease)
    two.sign()
    one.sign()
    two.sign()
    two.close()
    two.leave(in_peace=True)
    team.live(one, seconds=LEASE)

    assert list(BOXES) == held(one)


def test_a_store_that_is_away_leaves_everything_as_it_was(team: Team) -> None:
    """What is held lapses by itself, and no sooner."""
    one = team.daemon("one")
    one.sign()
    good, one.store = one.store, _Away()
    team.later(10)
    with pytest.raises(StoreUnavailable):
        one.sign()

    assert list(BOXES) == held(one)
    one.store = good
    one.sign()
    assert list(BOXES) == held(one)


class _Away:
    """A store that cannot be reached."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        raise StoreUnavailable("away")

    view = begin

    def close(self) -> None: ...

    def scrub(self) -> bool:
        return False


def test_leases_go_by_the_databases_clock_whatever_the_machines_say(migrated_url: str) -> None:
    """An hour's difference between two machines would make one take over what the other is working on."""
    with closing(open_store(migrated_url)) as store:
        fast, right = Team(store, Time(skew=timedelta(hours=1))), Team(store)
        ahead, other = fast.daemon("ahead"), right.daemon("other")
        for daemon in (ahead, other):
            daemon.time.follows = True
        ahead.sign()
        other.sign()
        ahead.sign()

        assert abs(ahead.now() - other.now()) < timedelta(seconds=30)
        with store.view() as work:
            holders = {lease.holder for lease in work.leases.all("mailbox:")} - {""}
            living = {worker.name for worker in work.workers.all() if worker.until > other.now()}
        assert {ahead.name} == holders
        assert {ahead.name, other.name} == living


def test_a_whole_machine_that_was_stopped_is_found_out_by_the_databases_clock(migrated_url: str) -> None:
    """A virtual machine put to sleep: no clock of its own went on."""
    with closing(open_store(migrated_url)) as store:
        one = Team(store).daemon("one")
        one.lease = 0.6
        one.time.follows = True
        one.sign()
        sure = one.sure(one.name)
        with store.view() as work:
            start = work.workers.clock()
            assert start is not None
            while one.now() - start < timedelta(seconds=0.6):
                one.look(work)

        assert (True, False) == (sure, one.sure(one.name))
