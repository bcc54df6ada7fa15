"""What mailbot says that it does, kept until the world has looked at it."""

import traceback

from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.mail import IncomingMail, MailKey
from mailbot.domain.reading import Reading
from mailbot.maillog import MailLog


class Watch(MailLog):
    """A log that is read, not written."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[LedgerEntry] = []
        self.faults: list[tuple[str, str]] = []  # (reference or "", traceback)

    def admitted(self, entry: LedgerEntry, mail: IncomingMail, reading: Reading | None) -> None:  # noqa: ARG002
        self.entries.append(entry)

    def attempted(self, letter: OutboxLetter, verdict: str, detail: str) -> None:
        """The courier saw it."""

    def acted(self, reference: str, act: str, actor: str) -> None:
        """The world asked for it."""

    def broken(self, reference: str, clock: str, due: str) -> None:
        """The table at the end tells of it."""

    def taken_on(self, mailbox: str, since: str) -> None:
        """As it should be."""

    def held(self, entry: LedgerEntry, why: str) -> None:
        self.faults.append((str(entry.reference or ""), f"mail {entry.key} was held: {why}"))

    def troubled(self, key: MailKey, failures: int) -> None:
        self.faults.append(("", f"mail {key}, try {failures}\n{traceback.format_exc()}"))

    def step_failed(self, reference: str, clock: str) -> None:
        self.faults.append((reference, f"the step of {clock}\n{traceback.format_exc()}"))

    def reminders_failed(self, person: str, count: int) -> None:
        self.faults.append(("", f"{count} reminders to {person}\n{traceback.format_exc()}"))

    def store_lost(self, why: str) -> None:
        self.faults.append(("", f"the store would not take it: {why}"))
