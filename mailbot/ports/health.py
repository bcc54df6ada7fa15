"""What tells how mailbot fares, and who is told besides by letter."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from mailbot.domain.health import Disk, Doubt, Held, Promises, Queue

Disks = Callable[[], tuple[Disk, ...]]  # how much room there is now


class Vitals(Protocol):
    """Figures of the store."""

    def queues(self) -> tuple[Queue, ...]:
        """Letters that wait or are held, by the mailbox that they leave from."""

    def failed_since(self, since: datetime) -> int:
        """Letters that will never arrive, given up since then."""

    def has_sent(self, mailbox: str, since: datetime) -> bool:
        """Whether a letter from this mailbox was accepted since then."""

    def promises(self, now: datetime, soon: datetime) -> tuple[Promises, ...]:
        """The running clocks, by body; `soon`: the end of what counts as due soon."""

    def nearest_due(self, mailbox: str, after: datetime) -> datetime | None:
        """When the next promise to somebody who wrote to this mailbox falls due after that instant."""

    def held(self) -> Held: ...

    def accounted(self, mailbox: str, folder: str, uidvalidity: int) -> int:
        """How many mails of that folder the ledger knows."""

    def size(self) -> int:
        """Octets that the store takes."""

    def schema(self) -> str:
        """Its revision."""

    def now(self) -> datetime | None:
        """The database's own time; None where it goes by this machine's clock."""


class SecondRoute(Protocol):
    """A way to tell people that needs neither our mailboxes nor the store."""

    def tell(self, subject: str, words: str) -> None:
        """Raises DeliveryFailed where it did not work."""


class SteadyTime(Protocol):
    """A clock that does not follow a jump of the machine's clock until somebody confirms it."""

    def now(self) -> datetime: ...

    def doubted(self) -> Doubt | None:
        """What is wrong with the machine's clock; None where nothing is."""

    def witness(self, instant: datetime) -> bool:
        """Somebody else's clock shows this now; True where that settled a doubt."""

    def outlived(self, recorded: datetime) -> bool:
        """This instant has been recorded before; True where that settled a doubt."""


class ServiceManager(Protocol):
    """Whoever started us and wants to know how we do."""

    @property
    def every(self) -> float | None:
        """Seconds between two signs of life that it asks for; None: it asks for none."""

    def ready(self) -> None: ...

    def alive(self) -> None: ...

    def stopping(self) -> None: ...
