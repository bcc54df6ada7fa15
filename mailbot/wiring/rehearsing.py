"""A House in memory whose clock follows past mail."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.mailfiles import FoundMail, found_in, named_mailbox, receipt
from mailbot.adapters.rawmail import mail_from_chunks
from mailbot.desk.rehearsal import PastMail, Rehearsal, Rehearsed
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.settings import Settings
from mailbot.wiring.house import House, Trial
from mailbot.wiring.logs import QuietLog


class Rehearsing:
    """Reads past mail and runs it through the procedure."""

    def __init__(self, settings: Settings, mailbox: str) -> None:
        self._settings = settings
        self._only = settings.mailbox(mailbox) if mailbox else None
        if mailbox and self._only is None:
            known = ", ".join(box.address for box in settings.mailboxes)
            raise UserError(Problem("--mailbox", f"{mailbox} is not configured;", f"use one of {known}"))
        self._clock = SetClock(datetime(1970, 1, 1, tzinfo=UTC))
        trial = Trial(throwaway=True, reminds=False, log=QuietLog())
        self._house = House(settings, self._clock, self._clock.now(), trial)
        works = self._house.works
        self._rehearsal = Rehearsal(works.desk, works.sweep, works.dispatch, self._clock)

    def close(self) -> None:
        self._house.close()

    def mails(self, paths: Sequence[Path]) -> Iterator[PastMail]:
        """The mails under `paths`, dated and addressed (R31, R32); their bytes are read in their turn.

        Raises UserError for what is not there or cannot be read.
        """
        return (self._past(number, mail) for number, mail in enumerate(found_in(paths)))

    def run(self, mails: Sequence[PastMail]) -> Iterator[Rehearsed]:
        return self._rehearsal.run(mails)

    def zone(self, done: Rehearsed) -> ZoneInfo:
        box = self._settings.mailbox(done.past.stub.key.mailbox)
        assert box is not None, "a rehearsed mail lies in a configured mailbox"
        return self._house.zone(box.organisation)

    def _past(self, number: int, mail: FoundMail) -> PastMail:
        boxes = self._settings.mailboxes
        header = mail.header()
        named = named_mailbox(header, [box.address for box in boxes])
        box = self._only or (self._settings.mailbox(named) if named else None)
        box = box or (boxes[0] if len(boxes) == 1 else None)
        received = receipt(mail, header, box.mx if box else ())
        key = MailKey((box or boxes[0]).address, 0, f"{number}:{mail.file}", "REHEARSAL")
        stub = MailStub(key, mail.size, received.at)
        flags = (received.doubt,) if received.doubt else ()
        fetch = partial(_bytes_of, mail, stub)
        return PastMail(mail.file, stub, fetch, addressed=box is not None, flags=flags)


@contextmanager
def _bytes_of(mail: FoundMail, stub: MailStub) -> Iterator[RawMail]:
    """A mail's bytes; what a large one leaves in a spool goes with them."""
    with tempfile.TemporaryDirectory(prefix="mailbot-") as spool:
        yield mail_from_chunks(stub, mail.chunks(), Path(spool))
