"""Running past mail through the procedure in order of receipt, sending nothing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.desk.admit import Admitted, Desk, admit, hold, look_up
from mailbot.desk.dispatch import Dispatch
from mailbot.desk.sweep import Sweep
from mailbot.domain.case import Case
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterRequest
from mailbot.domain.mail import MailStub, RawMail
from mailbot.domain.reading import Kind, Reading, Verdict
from mailbot.reading.understand import understand
from mailbot.rules.clocks import ACKNOWLEDGING

# The mail stays as it was, no case came of it and its sender got no letter (R33).
_UNTOUCHED = frozenset({
    Outcome.NOT_OURS, Outcome.HISTORY, Outcome.TRIAGED, Outcome.DUPLICATE, Outcome.TOO_OLD, Outcome.HELD,
})  # fmt: skip


class MovableClock(Protocol):
    """A clock that a rehearsal sets (see adapters.clocks.SetClock)."""

    def now(self) -> datetime: ...

    def move_to(self, instant: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class PastMail:
    """A mail from a file, dated and addressed (R31, R32)."""

    file: str
    stub: MailStub
    fetch: Callable[[], AbstractContextManager[RawMail]]  # the bytes, for as long as they are needed
    addressed: bool  # False: no configured mailbox is named; it is judged, and nothing opens
    flags: tuple[str, ...] = ()  # what is doubtful about the file itself


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What the procedure made of one past mail."""

    past: PastMail
    reading: Reading | None  # None: unreadable
    outcome: Outcome
    reason: str
    case: Case | None = None
    letters: tuple[LetterRequest, ...] = ()
    opens_case: bool = False

    @property
    def kind(self) -> Kind:
        return self.reading.kind.kind if self.reading else Kind.OTHER

    @property
    def anonymous(self) -> bool | None:
        """Of a complaint or appeal whether nobody signs it; None: a person must say."""
        if self.reading is None or self.kind not in {Kind.COMPLAINT, Kind.APPEAL, Kind.COMPLAINANT_REPLY}:
            return False
        return {Verdict.NAMED: False, Verdict.ANONYMOUS: True}.get(self.reading.identity.verdict)

    @property
    def acknowledges(self) -> bool:
        """A letter that discharges the duty to acknowledge was promised."""
        return any(letter.template in ACKNOWLEDGING for letter in self.letters)

    @property
    def rejects_anonymous(self) -> bool:
        return self.outcome is Outcome.REFUSED

    @property
    def untouched(self) -> bool:
        if self.outcome in {Outcome.MACHINE, Outcome.BOUNCE}:
            return self.case is None
        return self.outcome in _UNTOUCHED

    @property
    def reasons(self) -> tuple[str, ...]:
        because = self.reading.because if self.reading else ()
        return (self.reason, *map(str, because), *self.past.flags)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The desk with a clock that follows the mail, and couriers that deliver nowhere."""

    desk: Desk
    sweep: Sweep
    dispatch: Dispatch
    clock: MovableClock

    def run(self, mails: Sequence[PastMail]) -> Iterator[Rehearsed]:
        """Each mail's end, in order of receipt, with what falls due between two mails done in time."""
        for past in sorted(mails, key=lambda mail: mail.stub.delivered_at):
            self.clock.move_to(past.stub.delivered_at)
            self.sweep.run()
            yield self._rehearse(past)
            self.dispatch.run(eager=True, stop=lambda: False)

    def _rehearse(self, past: PastMail) -> Rehearsed:
        if past.stub.size > self.desk.largest:
            unread = RawMail(past.stub.key, past.stub.delivered_at, b"", past.stub.size, b"")
            why = f"{past.stub.size} octets are more than the {self.desk.largest} allowed"
            return _held(past, hold(self.desk, unread, "TOO_LARGE", why))
        with past.fetch() as raw:
            if not past.addressed:
                return Rehearsed(past, self._read(raw, None), Outcome.NOT_OURS, "NO_MAILBOX_OF_OURS")
            try:
                return self._admit(past, raw)
            except Exception as error:  # noqa: BLE001 - the per-item loop, as in intake: one mail's fault is its own
                return _held(past, hold(self.desk, raw, "FAULT", type(error).__name__))

    def _admit(self, past: PastMail, raw: RawMail) -> Rehearsed:
        admitted = admit(self.desk, raw)
        entry = admitted.entry
        reading = admitted.reading or self._read(raw, admitted)
        shows_case = entry.outcome not in {Outcome.TRIAGED, Outcome.DUPLICATE}
        with self.desk.store.view() as work:
            case = work.cases.get(entry.reference) if entry.reference and shows_case else None
        carried = admitted.carried
        return Rehearsed(
            past,
            reading,
            entry.outcome,
            entry.reason,
            case,
            carried.letters if carried else (),
            carried.opens_case if carried else False,
        )

    def _read(self, raw: RawMail, admitted: Admitted | None) -> Reading | None:
        """What the mail says, where admitting did not need to know (a duplicate, say)."""
        desk = self.desk
        profile = desk.profiles[raw.key.mailbox.casefold()]
        try:
            mail = (admitted.mail if admitted else None) or desk.reader.read(raw, profile.mx)
        except UnreadableMail:
            return None
        with desk.store.view() as work:
            known = look_up(desk, work, mail, profile)
        return understand(mail, profile, desk.offices[profile.organisation], known, desk.own_addresses)


def _held(past: PastMail, admitted: Admitted) -> Rehearsed:
    return Rehearsed(past, None, admitted.entry.outcome, admitted.entry.reason)
