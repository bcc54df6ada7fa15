"""How several daemons share the mailboxes: each about as many, none read by two, none by nobody.

Each daemon applies these rules for itself, at each sign of life; what two of them want at once is settled
by the store.  Nobody takes from the living: who has too many gives up, once somebody else has room.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colleague:
    """A daemon that lives."""

    name: str
    room: int  # so many mailboxes more it said it would read


@dataclass(frozen=True, slots=True)
class Standing:
    """How one daemon finds things.  Mailboxes by address."""

    me: str
    team: Sequence[Colleague]  # all that live, myself included
    mailboxes: int  # how many there are
    held: Collection[str]  # mine
    free: Collection[str]  # nobody's, or a dead one's
    left: Collection[str] = ()  # those of the free that nobody took for a while: anybody should
    failing: Collection[str] = ()  # those that I cannot read just now, though somebody else may


@dataclass(frozen=True, slots=True)
class Plan:
    """What one daemon does about it."""

    keep: tuple[str, ...]
    take: tuple[str, ...]
    give_up: tuple[str, ...]
    room: int  # so many more it would read


def divide(standing: Standing) -> Plan:
    """What to keep, to take and to give up.

    A mailbox that fails here is left to the others for a while, if there are any.  Meanwhile this daemon
    asks for no other: as a rule its machine is cut off, not the mailbox gone.  What nobody took for a while
    is taken whatever one's share is.
    """
    alone = len(standing.team) < 2
    failing = frozenset() if alone else frozenset(standing.failing)
    share = _share(standing)
    sound = sorted(frozenset(standing.held) - failing)
    wanted = sum(one.room for one in standing.team if one.name != standing.me)
    keep = sound[: len(sound) - max(0, min(len(sound) - share, wanted))]
    give_up = [*sound[len(keep) :], *sorted(failing.intersection(standing.held))]
    take = sorted(frozenset(standing.free) - failing)[: max(0, share - len(keep))]
    take += sorted(frozenset(standing.left) - frozenset(take))
    room = 0 if failing else max(0, share - len(keep) - len(take))
    return Plan(tuple(keep), tuple(take), tuple(give_up), room)


def _share(standing: Standing) -> int:
    """As many as anybody's, and one more for the first of the team where it does not come out even."""
    team = sorted(one.name for one in standing.team)
    every, over = divmod(standing.mailboxes, len(team))
    return every + (team.index(standing.me) < over)
