"""Two daemons send letters; one is frozen between two effects, and wakes when the other has taken over.

Between any two lines a process can stand still for an hour.  What it had is another's by then, and at most
one copy too many leaves, known as doubtful (R10).
"""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from mailbot.desk.dispatch import Dispatch
from mailbot.desk.presence import LeaseTime
from mailbot.desk.roster import LEASE, Roster
from mailbot.domain.letter import LetterState
from mailbot.maillog import MailLog
from tests.desk.couriers import copies
from tests.desk.post_room import PostRoom
from tests.support.smtp_sink import SmtpSink

BOXES = ("education@ihm.org.uk", "enquiries@ihm.org.uk")


class Two:
    """A daemon that is frozen at a point, and one that goes on meanwhile."""

    def __init__(self, room: PostRoom, point: str) -> None:
        self.room, self._point = room, point
        self.other = room.another("other")
        self.other.presence = self._roster("other")
        self.frozen = room.another("frozen", at=self._freeze)
        self.frozen.presence = self._roster("frozen")
        self._seen = 0
        for daemon in (self.frozen, self.other):
            daemon.ticks = self._ticks
            _roster(daemon).sign()
        self._live(self.frozen, self.other)

    def _ticks(self) -> float:
        return self.room.clock.now().timestamp()

    def _roster(self, name: str) -> Roster:
        names = iter(f"{name}-{number}" for number in range(9))
        time = LeaseTime(self.room.clock, self._ticks, follows=False)
        return Roster(self.room.store, BOXES, time, lambda: next(names), lambda _: True, MailLog())

    def _live(self, *daemons: Dispatch) -> None:
        """For longer than it takes to count as dead."""
        for _ in range(9):
            for daemon in daemons:
                _roster(daemon).sign()
            self.room.later(timedelta(seconds=LEASE / 6))

    def _freeze(self, point: str) -> None:
        if point != self._point or self._seen:
            return
        self._seen = 1
        self._live(self.other)
        self.other.run(eager=True, stop=lambda: False)

    def run(self) -> None:
        """The frozen one until after it woke, then both once more."""
        self.frozen.run(eager=False, stop=lambda: False)
        assert self._seen, f"it never came to {self._point}"
        _roster(self.frozen).sign()
        for daemon in (self.frozen, self.other):
            daemon.run(eager=True, stop=lambda: False)


def _roster(daemon: Dispatch) -> Roster:
    assert isinstance(daemon.presence, Roster)
    return daemon.presence


@pytest.mark.parametrize("point", ["claimed", "begun"])
def test_a_daemon_frozen_before_its_socket_sends_nothing_when_it_wakes(
    room: PostRoom, sink: SmtpSink, point: str
) -> None:
    """Its attempt is on record; the other cannot know that nothing left, and marks the letter as doubtful."""
    for number in (1, 2, 3):
        room.promise(number)
    Two(room, point).run()

    found = [room.about(number)[0] for number in (1, 2, 3)]
    assert {1} == set(copies(sink).values())
    assert 3 == len(sink.mails)
    assert {LetterState.SENT} == {letter.state for letter in found}
    assert (point == "begun") == any(letter.doubtful for letter in found)


def test_a_daemon_frozen_with_the_servers_answer_makes_one_copy_too_many_and_one_event(
    room: PostRoom, sink: SmtpSink
) -> None:
    """R10's window: the letter was accepted, and nobody else could know."""
    for number in (1, 2):
        room.promise(number)
    Two(room, "delivered").run()

    letter, events = room.about(1)[0], room.events(1)
    assert Counter({2: 1, 1: 1}) == Counter(copies(sink).values())
    assert (LetterState.SENT, True) == (letter.state, letter.doubtful)
    assert ["Opened", "LetterSent", "ClockMet"] == events
    assert ["Opened", "LetterSent", "ClockMet"] == room.events(2)


def test_a_daemon_frozen_after_its_verdict_changes_nothing(room: PostRoom, sink: SmtpSink) -> None:
    for number in (1, 2):
        room.promise(number)
    Two(room, "settled").run()

    assert 2 == len(sink.mails) == len(copies(sink))


def test_a_letter_whose_attempt_was_held_up_is_not_sent_late(room: PostRoom, sink: SmtpSink) -> None:
    """One pass by hand gives no signs of life: only the time since the attempt was registered tells."""
    letter, seconds = room.promise(), [0.0]

    def hold_up(point: str) -> None:
        seconds[0] += 61.0 if point == "begun" else 0.0

    slow = room.another("slow", at=hold_up)
    slow.ticks = lambda: seconds[0]
    report = slow.run(eager=True, stop=lambda: False)

    assert (0, 1, 1) == (report.sent, report.put_off, report.waiting)
    assert () == sink.mails
    assert not room.found(letter.message_id).doubtful
    room.later(timedelta(minutes=2))
    assert 1 == room.run().sent


def test_a_name_that_was_lost_sends_no_more_and_the_next_pass_goes_on_under_the_new(
    room: PostRoom, sink: SmtpSink
) -> None:
    """The sign of life that finds it out comes in the middle of a pass."""
    for number in (1, 2, 3):
        room.promise(number)
    two = Two(room, "never")
    frozen, roster = two.frozen, _roster(two.frozen)
    before = roster.name

    def lose(point: str) -> None:
        if point == "delivered" and roster.name == before:
            room.later(timedelta(seconds=2 * LEASE))
            roster.sign()

    frozen.at = lose
    first = frozen.run(eager=False, stop=lambda: False)
    second = frozen.run(eager=False, stop=lambda: False)

    assert (1, 2) == (first.sent, second.sent)
    assert {1} == set(copies(sink).values())
    assert not any(room.about(number)[0].doubtful for number in (1, 2, 3))


def test_copies_in_sent_are_left_to_the_daemon_that_reads_the_mailbox(
    room: PostRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both would look for the copy, miss it, and file it."""
    asked: list[str] = []

    def files(who: str) -> Callable[..., bool]:
        def answer(*_: object) -> bool:
            asked.append(who)
            return False

        return answer

    room.promise()
    room.run()
    two = Two(room, "never")
    monkeypatch.setattr(Roster, "files", files("asked"))

    assert () == two.frozen._uncopied(BOXES[0])
    assert ["asked"] == asked
