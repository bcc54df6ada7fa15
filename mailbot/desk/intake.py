"""One pass over one mailbox: list, fetch what the ledger does not know, admit mail by mail."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from mailbot.desk.admit import LONG_AGO, Context, Desk, admit, hold
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.ledger import Outcome, Waterline
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Mailbox, Pending, Unfetchable

TRIES = 3  # failures of ours on one mail before it is held for a person
PASSES = 10  # in which the store took other things and not this mail: a full disk is the likelier reason
BACKLOG = timedelta(minutes=10)  # mail that has lain this long may have been answered by hand
FOLDER = "INBOX"

Stop = Callable[[], bool]


def never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Since:
    """From when a mailbox is taken on at first sight: `taken_from`, inclusive, by receipt (R35)."""

    taken_from: datetime


@dataclass(slots=True)
class Intake:
    """What a pass brought."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    left: list[MailKey] = field(default_factory=list)  # not dealt with in this pass; seen again in the next

    @property
    def admitted(self) -> int:
        return self.outcomes.total()

    @property
    def held(self) -> int:
        return self.outcomes[Outcome.HELD]


def take_in(desk: Desk, mailbox: Mailbox, since: Since, stop: Stop = never, *, sweep: bool = False) -> Intake:
    """Admit everything new in a mailbox; with `sweep`, everything the ledger does not know.

    Raises MailboxUnavailable, MailboxRefused or StoreUnavailable; what was committed stays.
    """
    line = _waterline(desk, mailbox, since)
    pending = mailbox.pending(None if sweep else line)
    desk.at("listed")
    taken_from = _taken_from(line, pending, sweep=sweep)
    stubs = _unseen(desk, [stub for stub in pending.stubs if stub.delivered_at >= taken_from])
    context = Context(taken_from, _answered(desk, mailbox, stubs))
    intake = Intake()
    for raw in _until(stop, mailbox, _fetchable(desk, stubs, intake), intake):
        desk.at("fetched")
        _admit_one(desk, raw, context, intake)
    _move_waterline(desk, line, pending, intake)
    desk.at("waterline_moved")
    return intake


def _taken_from(line: Waterline, pending: Pending, *, sweep: bool) -> datetime:
    """Before when mail is not ours to read, in whole seconds as mail servers keep them.

    A mailbox listed anew (first sight, a restore, a Maildir) shows old mail as new.  Above an IMAP
    waterline everything is new to us, whatever its date: a colleague has moved it here, or a clock is off.
    """
    listed_anew = sweep or pending.uidvalidity != line.uidvalidity or not pending.uidvalidity
    return line.taken_from.replace(microsecond=0) if listed_anew else LONG_AGO


def _move_waterline(desk: Desk, line: Waterline, pending: Pending, intake: Intake) -> None:
    """Up to the last mail listed, or to just below the first that is left for another pass."""
    first_left = min((int(key.uid) for key in intake.left if key.uidvalidity), default=pending.uid + 1)
    uid = min(pending.uid, first_left - 1)
    moved = Waterline(line.mailbox, line.folder, line.taken_from, pending.uidvalidity, uid)
    if moved != line:
        with desk.store.begin() as work:
            work.ledger.set_waterline(moved)
            work.commit()


def _waterline(desk: Desk, mailbox: Mailbox, since: Since) -> Waterline:
    """How far the mailbox was read; at first sight nothing before `since` is ours."""
    with desk.store.begin() as work:
        line = work.ledger.waterline(mailbox.address, FOLDER)
        if line is None:
            line = Waterline(mailbox.address, FOLDER, since.taken_from, 0, 0)
            work.ledger.set_waterline(line)
            work.commit()
            desk.log.taken_on(mailbox.address, since.taken_from.isoformat())
    return line


def _unseen(desk: Desk, stubs: Sequence[MailStub]) -> list[MailStub]:
    """Listed mail that the ledger lacks."""
    if not stubs:
        return []
    with desk.store.view() as work:
        unseen = work.ledger.unseen([stub.key for stub in stubs])
    return [stub for stub in stubs if stub.key in unseen]


def _answered(desk: Desk, mailbox: Mailbox, stubs: Sequence[MailStub]) -> frozenset[str]:
    """What Sent shows as answered, asked only when mail has lain for a while (R35)."""
    oldest = min((stub.delivered_at for stub in stubs), default=None)
    if oldest is None or oldest > desk.clock.now() - BACKLOG:
        return frozenset()
    return mailbox.answered(oldest)


def _until(
    stop: Stop, mailbox: Mailbox, stubs: Sequence[MailStub], intake: Intake
) -> Iterator[RawMail | Unfetchable]:
    """Fetched mails in order; what is not reached any more is left for the next pass."""
    waiting = {stub.key: None for stub in stubs}
    try:
        for raw in mailbox.fetch(stubs):
            with _let_go(raw):
                if stop():
                    break
                waiting.pop(raw.stub.key if isinstance(raw, Unfetchable) else raw.key, None)
                yield raw
    finally:
        intake.left.extend(waiting)


@contextmanager
def _let_go(raw: RawMail | Unfetchable) -> Iterator[None]:
    """The spool file of a large mail goes when the mail is dealt with, or left."""
    try:
        yield
    finally:
        if isinstance(raw, RawMail) and raw.spool is not None:
            Path(raw.spool).unlink(missing_ok=True)


def _admit_one(desk: Desk, raw: RawMail | Unfetchable, context: Context, intake: Intake) -> None:
    """One mail, whatever it does to us, never stops the others."""
    if isinstance(raw, Unfetchable):
        _unfetchable(desk, raw, intake)
        return
    refused: StoreUnavailable | None = None
    for _ in range(TRIES):
        try:
            admitted = admit(desk, raw, context)
        except StoreUnavailable as error:
            refused = error  # another writer, as a rule: at once again
        except Exception as error:  # noqa: BLE001 - the per-item loop: a fault on one mail is that mail's
            desk.log.troubled(raw.key, 1)
            if _held_after(TRIES, desk, raw, error, intake):
                return
        else:
            intake.outcomes[admitted.entry.outcome] += 1
            return
    if refused is not None:
        desk.log.store_lost(str(refused))
        if _held_after(PASSES, desk, raw, refused, intake):
            return
    intake.left.append(raw.key)


def _held_after(most: int, desk: Desk, raw: RawMail, error: Exception, intake: Intake) -> bool:
    """Count the failure; hold the mail when there were too many.

    A store that fails altogether is no fault of the mail: then the counting raises StoreUnavailable too.
    """
    with desk.store.begin() as work:
        failures = work.ledger.trouble(raw.key, f"{type(error).__name__}: {error}"[:500])
        work.commit()
    if failures < most:
        return False
    held = hold(desk, raw, "FAULT", f"{type(error).__name__} after {failures} tries")
    intake.outcomes[held.entry.outcome] += 1
    return True


def _fetchable(desk: Desk, stubs: Sequence[MailStub], intake: Intake) -> list[MailStub]:
    """Size before body: what is too large is held by name, not fetched."""
    for stub in stubs:
        if stub.size > desk.largest:
            hold(
                desk,
                _unread(stub),
                "TOO_LARGE",
                f"{stub.size} octets are more than the {desk.largest} allowed",
            )
            intake.outcomes[Outcome.HELD] += 1
    return [stub for stub in stubs if stub.size <= desk.largest]


def _unread(stub: MailStub) -> RawMail:
    return RawMail(stub.key, stub.delivered_at, b"", stub.size, b"")


def _unfetchable(desk: Desk, lost: Unfetchable, intake: Intake) -> None:
    if lost.vanished:
        desk.log.vanished(lost.stub.key)
        return
    key = lost.stub.key
    with desk.store.begin() as work:
        failures = work.ledger.trouble(key, lost.why[:500])
        work.commit()
    if failures < TRIES:
        intake.left.append(key)
        return
    hold(desk, _unread(lost.stub), "UNFETCHABLE", lost.why)
    intake.outcomes[Outcome.HELD] += 1
