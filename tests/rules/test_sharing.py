"""Who reads which mailbox: each daemon decides for itself, and together they leave none and share evenly."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.rules.sharing import Colleague, Plan, Standing, divide

BOXES = ("a@x", "b@x", "c@x", "d@x")


def standing(
    held: str = "", free: str = "", *others: Colleague, me: str = "m", left: str = "", failing: str = ""
) -> Standing:
    """Mailboxes by their first letters; there are four."""
    team = (Colleague(me, 0), *others)
    return Standing(me, team, len(BOXES), _named(held), _named(free), _named(left), _named(failing))


def _named(letters: str) -> tuple[str, ...]:
    return tuple(f"{letter}@x" for letter in letters)


def test_a_daemon_alone_reads_everything() -> None:
    """The ordinary case: nothing is left for want of colleagues."""
    assert Plan((), BOXES, (), 0) == divide(standing(free="abcd"))


def test_a_newcomer_takes_what_is_free_up_to_its_share_and_says_how_much_more_it_would() -> None:
    """Nothing is taken from the living."""
    plan = divide(standing("", "a", Colleague("n", 0)))

    assert Plan((), ("a@x",), (), 1) == plan


def test_who_has_more_than_a_share_gives_up_as_much_as_others_want() -> None:
    """Nobody gives up what nobody would take: it would lie unread."""
    wanted = divide(standing("abcd", "", Colleague("n", 2)))
    unwanted = divide(standing("abcd", "", Colleague("n", 0)))

    assert Plan(("a@x", "b@x"), (), ("c@x", "d@x"), 0) == wanted
    assert Plan(BOXES, (), (), 0) == unwanted


def test_the_first_of_the_team_has_one_more_where_it_does_not_come_out_even() -> None:
    others = (Colleague("n", 9), Colleague("o", 9))

    assert 2 == len(divide(standing("abcd", "", *others)).keep)
    assert 1 == len(divide(standing("abcd", "", *others, me="z")).keep)


def test_what_nobody_took_for_a_while_is_taken_whatever_the_share() -> None:
    """A colleague that lives and cannot read must not keep a mailbox from being read."""
    plan = divide(standing("ab", "cd", Colleague("n", 0), left="c"))

    assert (("a@x", "b@x"), ("c@x",)) == (plan.keep, plan.take)


def test_a_mailbox_that_fails_here_is_left_to_the_others() -> None:
    """As a rule this machine is cut off: so no other mailbox is asked for either."""
    plan = divide(standing("ab", "c", Colleague("n", 0), failing="b"))

    assert Plan(("a@x",), ("c@x",), ("b@x",), 0) == plan


def test_a_mailbox_that_fails_is_kept_where_there_are_no_others() -> None:
    """Somebody has to try again."""
    assert ("a@x", "b@x") == divide(standing("ab", "", failing="b")).keep


def test_a_mailbox_that_failed_here_is_tried_again_once_nobody_wants_it() -> None:
    """Or a password that is wrong for all would end in nobody's trying it."""
    assert ("b@x",) == divide(standing("a", "b", Colleague("n", 0), failing="b", left="b")).take


class Team:
    """Daemons that decide in turn, and a store that lets each mailbox have one holder."""

    def __init__(self, boxes: int) -> None:
        self.boxes = [f"box{number}" for number in range(boxes)]
        self.rooms: dict[str, int] = {}
        self.holders: dict[str, str] = {}

    def turn(self, name: str) -> None:
        self.rooms.setdefault(name, 0)
        team = [Colleague(one, room) for one, room in self.rooms.items()]
        held = [box for box, holder in self.holders.items() if holder == name]
        free = [box for box in self.boxes if self.holders.get(box) not in self.rooms]
        plan = divide(Standing(name, team, len(self.boxes), held, free))
        self.rooms[name] = plan.room
        for box in plan.give_up:
            del self.holders[box]
        for box in plan.take:
            assert box in free
            self.holders[box] = name

    def leave(self, name: str) -> None:
        self.rooms.pop(name, None)


@settings(max_examples=150, deadline=None)
@given(boxes=st.integers(1, 9), moves=st.lists(st.tuples(st.booleans(), st.integers(0, 4)), max_size=40))
def test_whoever_comes_and_goes_the_mailboxes_are_soon_shared_evenly(
    boxes: int, moves: list[tuple[bool, int]]
) -> None:
    """No order of arrivals, departures and decisions leaves a mailbox unread, or one daemon idle."""
    team = Team(boxes)
    for stays, number in moves:
        team.turn(f"daemon{number}") if stays else team.leave(f"daemon{number}")
    team.turn("daemon0")
    names = sorted(team.rooms)
    for _ in range(4):
        for name in names:
            team.turn(name)

    counts = sorted(list(team.holders.values()).count(name) for name in names)
    assert set(team.boxes) == set(team.holders)
    assert set(team.holders.values()) <= set(names)
    assert counts[-1] - counts[0] <= 1


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_shares_add_up_to_all_mailboxes(size: int) -> None:
    """Each counts for itself, and together they count each mailbox once."""
    names = [f"daemon{number}" for number in range(size)]
    everybody = [Colleague(name, 0) for name in names]
    free = [f"box{number}" for number in range(7)]

    assert 7 == sum(len(divide(Standing(name, everybody, 7, (), free)).take) for name in names)
