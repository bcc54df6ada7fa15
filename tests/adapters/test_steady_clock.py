"""A clock that jumps sends nothing and lets nothing lapse until somebody confirms it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from mailbot.adapters.steady_clock import SteadyClock

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass
class Machine:
    """A machine whose clock can be set while its seconds go on."""

    wall: datetime = NOON
    ticks: float = 1000.0

    def now(self) -> datetime:
        return self.wall

    def passes(self, time: timedelta) -> None:
        self.wall += time
        self.ticks += time.total_seconds()

    def jumps(self, by: timedelta) -> None:
        self.wall += by


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def clock(machine: Machine) -> SteadyClock:
    return SteadyClock(machine, lambda: machine.ticks)


def test_a_clock_that_goes_right_is_followed(machine: Machine, clock: SteadyClock) -> None:
    """Also where a time server corrects it by seconds, again and again."""
    for _ in range(100):
        machine.passes(DAY)
        machine.jumps(timedelta(seconds=30))
        assert machine.wall == clock.now()

    assert clock.doubted() is None


@pytest.mark.parametrize("jump", [30 * DAY, -3 * DAY, timedelta(hours=1), -2 * MINUTE])
def test_a_jump_is_not_followed(machine: Machine, clock: SteadyClock, jump: timedelta) -> None:
    """Nobody is chased for a promise of next month, and no appeal lapses."""
    machine.jumps(jump)
    machine.passes(MINUTE)

    assert NOON + MINUTE == clock.now()
    doubt = clock.doubted()
    assert doubt is not None
    assert (jump, NOON + MINUTE) == (doubt.jump, doubt.noticed_at)


def test_the_doubt_lasts_and_is_one(machine: Machine, clock: SteadyClock) -> None:
    """A second look at the same machine proves nothing."""
    machine.jumps(30 * DAY)
    first = clock.doubted()
    machine.passes(2 * DAY)

    assert first == clock.doubted()
    assert NOON + 2 * DAY == clock.now()


def test_a_clock_that_is_set_right_is_believed_again(machine: Machine, clock: SteadyClock) -> None:
    """Whoever set it wrong has noticed."""
    machine.jumps(30 * DAY)
    clock.now()
    machine.passes(MINUTE)
    machine.jumps(-30 * DAY)

    assert clock.doubted() is None
    assert NOON + MINUTE == clock.now()


def test_a_witness_that_agrees_confirms_the_new_time(machine: Machine, clock: SteadyClock) -> None:
    """The clock had been wrong for months, and somebody has put it right."""
    machine.jumps(DAY)
    machine.passes(MINUTE)

    assert clock.witness(NOON + DAY - MINUTE)
    assert clock.doubted() is None
    assert NOON + DAY + MINUTE == clock.now()


@pytest.mark.parametrize("shown", [NOON, NOON + 2 * DAY, NOON - 365 * DAY])
def test_a_witness_that_does_not_agree_changes_nothing(
    machine: Machine, clock: SteadyClock, shown: datetime
) -> None:
    """It may be wrong itself, or the mail an old one; whoever runs mailbot is told of the doubt."""
    machine.jumps(DAY)

    assert not clock.witness(shown)
    assert clock.doubted() is not None
    assert NOON == clock.now()


def test_without_a_doubt_no_witness_counts(machine: Machine, clock: SteadyClock) -> None:
    """A mail server's clock that is off must not move ours."""
    assert not clock.witness(NOON + 4 * MINUTE)
    assert NOON == clock.now()


def test_a_second_jump_is_a_doubt_of_its_own(machine: Machine, clock: SteadyClock) -> None:
    """What is told names the jump as it is now."""
    machine.jumps(DAY)
    clock.now()
    machine.jumps(DAY)

    doubt = clock.doubted()
    assert doubt is not None
    assert 2 * DAY == doubt.jump


def test_a_machine_that_forgets_the_time_while_it_is_off_is_believed_once_it_is_put_right(
    machine: Machine, clock: SteadyClock
) -> None:
    """It began with the time of its making, and the time server answered a minute later."""
    recorded = NOON + 300 * DAY
    machine.passes(MINUTE)
    machine.jumps(300 * DAY)

    assert clock.outlived(recorded)
    assert NOON + MINUTE + 300 * DAY == clock.now()


@pytest.mark.parametrize("recorded", [NOON - DAY, NOON, NOON + 61 * DAY])
def test_records_that_do_not_speak_for_the_new_time_change_nothing(
    machine: Machine, clock: SteadyClock, recorded: datetime
) -> None:
    """What was recorded a moment ago says that the old time was right."""
    machine.jumps(60 * DAY)

    assert not clock.outlived(recorded)
    assert NOON == clock.now()
