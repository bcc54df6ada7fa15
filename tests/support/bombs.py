"""Mail bombs: many complaints by one hand, among which real people write too."""

from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum

from tests.support import letters

BOMBER = "mallory.keene@example.net"
FORGED = "flood.example.net"  # the domain of senders that are nobody
REAL = "member"  # how the addresses of real people begin


class Bomb(StrEnum):
    """How the flood is made."""

    SAME = "the same words again and again, by one sender"
    DIFFERENT = "always something else, by one sender"
    FORGED = "always another sender, at one domain"


def bomb(kind: Bomb, number: int, to: str, at: datetime) -> bytes:
    """The n-th mail of a flood."""
    topic = 0 if kind is Bomb.SAME else number
    name = f"Zoe {_word(number)}" if kind is Bomb.FORGED else "Mallory Keene"
    address = f"zoe.{_word(number).lower()}@{FORGED}" if kind is Bomb.FORGED else BOMBER
    words = f"I complain about delivery {topic} of the course, which was late again.\n\nYours\n{name}\n"
    return letters.mail(
        f"Complaint about delivery {topic}",
        words,
        f"{name} <{address}>",
        to,
        Date=format_datetime(at),
        Message_ID=f"<bomb-{number}@example.net>",
    )


def mixed(kind: Bomb, count: int, real: int, to: str, at: datetime) -> Iterator[bytes]:
    """`count` mails of a flood with `real` complaints by as many people spread evenly among them."""
    every = count // real
    for number in range(count):
        yield bomb(kind, number, to, at)
        if number % every == every - 1 and number // every < real:
            yield letters.complaint(number // every, to)


def _word(number: int) -> str:
    """A surname of its own for each number."""
    word, rest = "", number + 26
    while rest:
        word, rest = chr(ord("a") + rest % 26) + word, rest // 26
    return f"Q{word}er"
