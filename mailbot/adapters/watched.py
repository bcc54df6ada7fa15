"""A mailbox that can be read and nothing else, for whoever only observes."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from mailbot.domain.errors import MailboxRefused
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Mailbox, Pending, Unfetchable, Written


class WatchedMailbox:
    """Implements ports.Mailbox; `file_sent`, its one deed, is refused."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    @property
    def address(self) -> str:
        return self._mailbox.address

    def pending(self, since: Waterline | None) -> Pending:
        return self._mailbox.pending(since)

    def pending_sent(self, since: Waterline) -> Pending:
        return self._mailbox.pending_sent(since)

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        return self._mailbox.fetch(stubs)

    def file_sent(self, letters: Sequence[bytes]) -> None:
        """Raises MailboxRefused, whatever is to be filed."""
        raise MailboxRefused(f"{self.address} is only observed: {len(letters)} letters are not filed.")

    def in_sent(self, message_id: str) -> bool:
        return self._mailbox.in_sent(message_id)

    def written(self, since: datetime) -> tuple[Written, ...]:
        return self._mailbox.written(since)

    def wait(self, seconds: float) -> bool:
        return self._mailbox.wait(seconds)

    def wake(self) -> None:
        self._mailbox.wake()

    def hang_up(self) -> None:
        self._mailbox.hang_up()

    def close(self) -> None:
        self._mailbox.close()
