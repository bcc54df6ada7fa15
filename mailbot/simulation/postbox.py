"""A mailbox in memory (ports.Mailbox): mail lies in it until mailbot has been and looked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.adapters.rawmail import whole_mail
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Pending, Unfetchable, Written

_GENERATION = 1  # UIDVALIDITY


@dataclass(slots=True)
class Postbox:
    """One address of ours."""

    address: str
    _mails: dict[MailKey, tuple[MailStub, bytes]] = field(default_factory=dict)
    _highest: int = 0

    def put(self, uid: int, content: bytes, at: datetime) -> None:
        """A mail is delivered.  `uid` climbs, as servers give them."""
        key = MailKey(self.address, _GENERATION, str(uid))
        self._mails[key] = MailStub(key, len(content), at), content
        self._highest = max(self._highest, uid)

    def empty(self) -> None:
        """Somebody has moved the mail away; what is above the highest UID is still new."""
        self._mails.clear()

    def pending(self, since: Waterline | None) -> Pending:
        above = since.uid if since is not None and since.uidvalidity == _GENERATION else 0
        stubs = tuple(stub for stub, _ in self._mails.values() if int(stub.key.uid) > above)
        return Pending(stubs, _GENERATION, max(self._highest, above))

    def pending_sent(self, since: Waterline) -> Pending:  # noqa: ARG002 - the port's signature
        return Pending((), _GENERATION, 0)

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        for stub in stubs:
            yield whole_mail(*self._mails[stub.key])

    def file_sent(self, letters: Sequence[bytes]) -> None:
        """The courier remembers them."""

    def in_sent(self, message_id: str) -> bool:  # noqa: ARG002 - the port's signature
        return False

    def written(self, since: datetime) -> tuple[Written, ...]:  # noqa: ARG002 - the port's signature
        return ()

    def wait(self, seconds: float) -> bool:  # noqa: ARG002 - the port's signature
        return bool(self._mails)

    def wake(self) -> None:
        """Nobody waits."""

    def hang_up(self) -> None:
        """Nothing is held."""

    def close(self) -> None:
        """Nothing is open."""
