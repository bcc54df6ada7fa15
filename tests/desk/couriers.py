"""Couriers that do as a test says, and how to look at what a server got."""

from collections import Counter
from collections.abc import Callable

from mailbot.domain.letter import OutboxLetter
from mailbot.ports import Store
from tests.desk.post_room import EDUCATION, PostRoom
from tests.support.smtp_sink import SmtpSink, SunkMail


class Scripted:
    """A courier that does what each test says, and remembers whom it served."""

    def __init__(self, *deeds: Exception | Callable[[OutboxLetter], None]) -> None:
        self.deeds = list(deeds)
        self.served: list[str] = []

    def deliver(self, letter: OutboxLetter) -> str:
        self.served.append(letter.recipient)
        deed = self.deeds.pop(0) if self.deeds else None
        if isinstance(deed, BaseException):
            raise deed
        if deed is not None:
            deed(letter)
        return "250 ok"

    def greet(self) -> str:
        return "hello"

    def close(self) -> None:
        """Nothing to hang up."""


def scripted(store: Store, *deeds: Exception | Callable[[OutboxLetter], None]) -> tuple[PostRoom, Scripted]:
    courier = Scripted(*deeds)
    return PostRoom(store, {EDUCATION: courier}), courier


def copies(sink: SmtpSink) -> Counter[str]:
    return Counter(mail.message["Message-ID"] for mail in sink.mails)


def words_of(mail: SunkMail) -> str:
    part = mail.message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
