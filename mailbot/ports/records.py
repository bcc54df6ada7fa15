"""Cases, letters and mails, as they are kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.domain.absence import AbsenceReport
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.digest import Happening
from mailbot.domain.event import Event, HistoryRow
from mailbot.domain.ledger import LedgerEntry, Waterline
from mailbot.domain.letter import Attempt, Letter, LetterState, OutboxLetter
from mailbot.domain.mail import IncomingMail, MailKey, RawMail
from mailbot.domain.pending import PendingCommand
from mailbot.domain.reading import KnownCase
from mailbot.domain.reference import Reference
from mailbot.domain.reminder import Reminder
from mailbot.domain.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class DueStep:
    """A clock that the sweep must look at."""

    reference: Reference
    clock: CaseClock
    at: datetime  # when its step fell due; what fell due since then has not been looked at either


class Cases(Protocol):
    """Case records and their histories."""

    def next_reference(self, prefix: str, year: int) -> Reference:
        """The next free one; where this transaction comes to nothing it is free again."""

    def reserve(self, reference: Reference) -> None:
        """A number that was given elsewhere: the next free one is beyond it."""

    def add(
        self,
        case: Case,
        events: Sequence[Event],
        at: datetime,
        actor: str = "mailbot",
        steps: Sequence[datetime | None] = (),
    ) -> None:
        """A new record with its first events and clocks.

        `steps`: when the sweep must first look at each clock; (): once it is overdue.
        """

    def update(self, case: Case, events: Sequence[Event], at: datetime, actor: str = "mailbot") -> Case:
        """Write the current row, its clocks and further events; returns it with its new version.

        Raises StoreUnavailable when somebody else changed the case since it was read.
        """

    def note(
        self, reference: Reference, events: Sequence[Event], at: datetime, actor: str = "mailbot"
    ) -> bool:
        """Further events that leave the current row as it is; False where there is no such case."""

    def meet(self, reference: Reference, names: frozenset[str], at: datetime) -> tuple[str, ...]:
        """Running clocks of these names are met; returns which.  The events are the caller's to `note`."""

    def get(self, reference: Reference) -> Case | None: ...

    def known(self, references: Iterable[Reference]) -> tuple[KnownCase, ...]: ...

    def known_by_message_ids(self, message_ids: Sequence[str]) -> KnownCase | None:
        """The case of a mail or letter with one of these Message-IDs; the latest where several match."""

    def known_by_address(self, address: str, organisation: str) -> tuple[KnownCase, ...]:
        """The latest cases, open or not, that the address belongs to; a bounded number of them."""

    def all(self) -> Iterator[Case]:
        """Every record, by reference."""

    def owing(self, organisation: str) -> tuple[Case, ...]:
        """A body's records with a clock that is neither met nor stopped, by reference."""

    def history(self, reference: Reference, after: int = 0) -> tuple[HistoryRow, ...]:
        """Its events in order; with `after` those that came after the event of that number."""

    def letters_since(self, since: datetime) -> tuple[Happening, ...]:
        """Letters of cases sent, failed and withheld since then, the oldest first."""

    def due(self, now: datetime, limit: int) -> tuple[DueStep, ...]:
        """Running clocks whose next step is due, oldest first."""

    def take_step(self, step: DueStep) -> bool:
        """The step is the caller's, and the clock has none until it is given one.

        False where it is no longer due: somebody else took it, or the clock was met or changed.  Also where
        somebody else is at it just now; if they leave it, it is due at the next look.
        """

    def set_next_step(self, reference: Reference, clock: CaseClock, at: datetime | None) -> None:
        """When the sweep must look at a clock next; None: never again."""

    def keep_rulebook(self, book: Rulebook) -> str:
        """Keep the rules in force, once; returns their digest, which cases refer to."""

    def rulebook(self, digest: str) -> Rulebook | None:
        """The rules that a case began under; None for "" and for what was never kept."""


class Reminders(Protocol):
    """Reminders noted with their cases, not yet told."""

    def note(self, reminder: Reminder, now: datetime) -> bool:
        """Note one; False when its key was noted before."""

    def untold(self, limit: int) -> tuple[Reminder, ...]:
        """Those not yet in a letter, by organisation and reader, then in the order of noting."""

    def are_mine(self, ids: Sequence[int]) -> bool:
        """Whether all are untold and nobody else is telling them; nobody else will before the commit."""

    def told(self, ids: Sequence[int], letter: str) -> None:
        """They stand in the letter with this key.  Raises StoreUnavailable if one was told meanwhile."""

    def drop(self, ids: Sequence[int], why: str) -> None:
        """They are not told any more: what they remind of has been done.  Likewise raises."""

    def noted(self, reference: Reference, clock: CaseClock, rung: str) -> bool:
        """Whether a rung of this deadline was noted before, for whomever."""

    def of_case(self, reference: Reference) -> tuple[Reminder, ...]: ...


class Liveness(Protocol):
    """Tells whether the worker that took a lease still lives."""

    def __call__(self, worker: str) -> bool: ...


class Outbox(Protocol):
    """Letters committed, not yet delivered."""

    def put(self, letter: Letter, now: datetime, held: str = "") -> bool:
        """Promise a letter; False when its key was promised before.

        `held`: why it must wait for a person.
        """

    def promised(self, key: str) -> bool:
        """Whether a letter with this key was promised before."""

    def leaving(self, reference: Reference) -> tuple[OutboxLetter, ...]:
        """The case's letters that have not reached their end: they wait, or an attempt is under way."""

    def automatic_since(self, address: str, since: datetime) -> int:
        """Automatic letters promised to an address since then (R1).

        To be asked before one is promised: whoever asks about the same address waits for this transaction.
        """

    def claim(
        self, worker: str, now: datetime, limit: int, *, eager: bool = False
    ) -> tuple[OutboxLetter, ...]:
        """Lease letters that are due (all waiting ones when `eager`), most urgent first."""

    def begin(self, letter: OutboxLetter, worker: str, now: datetime) -> OutboxLetter:
        """Register an attempt: counted, state sending.  Commit before opening the socket.

        Raises StoreUnavailable where the worker has no lease any more; nothing is changed by that.
        """

    def settle(
        self, letter: OutboxLetter, attempt: Attempt, state: LetterState, next_attempt: datetime | None
    ) -> bool:
        """Write an attempt's verdict and let go of the lease.

        False where the letter is another's by now, or has ended: the verdict is kept, nothing follows.
        """

    def put_off(self, ids: Sequence[int], worker: str, until: datetime) -> None:
        """Let go of a worker's leases without an attempt; the letters wait until then."""

    def doubted_again(self, alive: Liveness, now: datetime) -> tuple[OutboxLetter, ...]:
        """Doubtful letters that a worker who is no more was sending: each may have arrived twice."""

    def release_dead(self, alive: Liveness, now: datetime) -> int:
        """Free the leases of workers that are no more; letters found in state sending become doubtful."""

    def uncopied(self, mailbox: str, limit: int) -> tuple[OutboxLetter, ...]:
        """Sent letters whose copy is not yet in Sent."""

    def copied(self, ids: Sequence[int]) -> None: ...

    def by_message_id(self, message_id: str) -> OutboxLetter | None: ...

    def fail(self, letter: OutboxLetter, why: str, now: datetime) -> None:
        """A sent letter came back."""

    def of_case(self, reference: Reference) -> tuple[OutboxLetter, ...]: ...

    def promised_after(self, letter_id: int, limit: int) -> tuple[OutboxLetter, ...]:
        """Letters promised after the one with this id (0: all), in the order of promising."""

    def count(self, state: LetterState) -> int: ...

    def sent_since(self, since: datetime) -> int:
        """Attempts accepted since then, for the hourly limit (R1)."""


class Ledger(Protocol):
    """Which mails were seen and how each ended."""

    def unseen(self, keys: Sequence[MailKey]) -> frozenset[MailKey]: ...

    def find(self, identity: str) -> LedgerEntry | None:
        """The first entry of the mail with this content hash."""

    def record(self, entry: LedgerEntry) -> None: ...

    def keep(self, mail: IncomingMail, raw: RawMail, reference: Reference | None) -> None:
        """Store the raw bytes for good.  A hash that is there already is a fault (StoreUnavailable)."""

    def belongs(self, identity: str, reference: Reference) -> None:
        """A mail that was kept for itself belongs to a case from here on."""

    def keep_unreadable(self, raw: RawMail) -> None:
        """Store the bytes of a mail that could not be read."""

    def raw(self, identity: str, most: int | None = None) -> bytes | None:
        """The mail as received; None where none was kept, or it is larger than `most` octets."""

    def mails_of(self, reference: Reference) -> tuple[LedgerEntry, ...]: ...

    def opening_mail_of(self, reference: Reference) -> LedgerEntry | None:
        """The first of them by receipt; None where there is none."""

    def all(self) -> Iterator[LedgerEntry]:
        """Every mail seen and how it ended, in the order of recording."""

    def waterline(self, mailbox: str, folder: str) -> Waterline | None: ...

    def take_on(self, line: Waterline) -> Waterline:
        """Keep the first waterline of a folder; returns the one that stands, another's if that was first."""

    def move_waterline(self, before: Waterline, line: Waterline) -> bool:
        """Keep how far a folder was read; False, nothing changed, where it is not as it was `before`."""

    def set_waterline(self, line: Waterline) -> None:
        """Keep how far a folder was read, whatever was known."""

    def trouble(self, key: MailKey, why: str) -> int:
        """Count one more failure to handle a mail; returns how many there were."""

    def held(self) -> tuple[LedgerEntry, ...]: ...


class PendingCommands(Protocol):
    """Commands that wait for a code."""

    def keep(self, command: PendingCommand) -> None:
        """Keep one, its case being there where it has one."""

    def find(self, code_hash: str) -> PendingCommand | None:
        """The commands with that code, settled or not."""

    def settle(self, code_hash: str, how: str, now: datetime) -> bool:
        """The code is used up; False where it was before."""

    def waiting(self, person: str, now: datetime) -> tuple[PendingCommand, ...]:
        """What somebody has not confirmed yet and still may, oldest first."""

    def forgettable(self, before: datetime) -> bool:
        """Whether `forget` would find anything."""

    def forget(self, before: datetime) -> int:
        """The words of all whose code ran out before then are kept no longer; returns how many."""


class Absences(Protocol):
    """Who is away, as it was reported since the staff list was written."""

    def add(self, report: AbsenceReport) -> None:
        """Keep one more; none is ever changed."""

    def all(self) -> tuple[AbsenceReport, ...]:
        """Every report, in the order of reporting."""

    def count(self) -> int:
        """How many reports there are: whoever knows as many knows them all."""
