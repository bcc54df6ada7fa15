"""One pass of observing: every mailbox read, everything decided, nothing changed and nothing sent (R41).

What it is given makes that certain: couriers that deliver nowhere, mailboxes that file nothing, and a store
of its own.  The passes follow one another, so there is nothing here to run beside it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailbot.desk.admit import Desk
from mailbot.desk.dispatch import Dispatch
from mailbot.desk.fetching import Intake
from mailbot.desk.intake import Since, take_in
from mailbot.desk.observing import overdue
from mailbot.desk.sweep import Sweep
from mailbot.domain.errors import MailboxUnavailable
from mailbot.ports import Mailbox


@dataclass(frozen=True, slots=True)
class Observed:
    """What a pass brought."""

    intakes: tuple[tuple[str, Intake], ...]
    unread: tuple[tuple[str, str], ...]  # (mailbox, why it could not be read)
    silent: int  # mails that nobody has acknowledged in time, found in this pass

    @property
    def changed(self) -> bool:
        """Whether a report of today has something new to tell."""
        return self.silent > 0 or any(intake.admitted for _, intake in self.intakes)


@dataclass(frozen=True, slots=True)
class Observer:
    """Looks, and lives on in its own store as if its letters had left."""

    desk: Desk
    mailboxes: Sequence[Mailbox]
    sweep: Sweep
    dispatch: Dispatch
    since: Since

    def look(self, stop: Callable[[], bool]) -> Observed:
        """Raises StoreUnavailable; what was committed stays, the rest is seen again."""
        intakes, unread = [], []
        for mailbox in self.mailboxes:
            if stop():
                break
            try:
                intakes.append((mailbox.address, take_in(self.desk, mailbox, self.since, stop)))
            except MailboxUnavailable as error:
                self.desk.log.mailbox_lost(mailbox.address, str(error), 0)
                unread.append((mailbox.address, str(error)))
        self.sweep.run()
        self.dispatch.run(eager=True, stop=stop)
        return Observed(tuple(intakes), tuple(unread), overdue(self.desk))
