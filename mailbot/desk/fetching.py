"""Fetched mails, one after the other: whatever one of them does to us, the others are served."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from mailbot.desk.admit import Admitted, Desk, hold
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.ledger import Outcome
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Mailbox, Unfetchable

TRIES = 3  # failures of ours on one mail before it is held for a person
PASSES = 10  # in which the store took other things and not this mail: a full disk is the likelier reason

Stop = Callable[[], bool]
Take = Callable[[RawMail], Admitted]


@dataclass(slots=True)
class Intake:
    """What a pass brought."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    left: list[MailKey] = field(default_factory=list)  # not dealt with in this pass; seen again in the next
    latest: datetime | None = None  # when the last of the new mails came, by its server's clock

    @property
    def admitted(self) -> int:
        return self.outcomes.total()

    @property
    def held(self) -> int:
        return self.outcomes[Outcome.HELD]


def unseen(desk: Desk, stubs: Sequence[MailStub]) -> list[MailStub]:
    """Listed mail that the ledger lacks."""
    if not stubs:
        return []
    with desk.store.view() as work:
        keys = work.ledger.unseen([stub.key for stub in stubs])
    return [stub for stub in stubs if stub.key in keys]


def one_by_one(
    stop: Stop, mailbox: Mailbox, stubs: Sequence[MailStub], intake: Intake
) -> Iterator[RawMail | Unfetchable]:
    """Fetched mails in order; what is not reached any more is left for the next pass."""
    waiting = {stub.key: None for stub in stubs}
    try:
        for raw in mailbox.fetch(stubs):
            with let_go(raw):
                if stop():
                    break
                waiting.pop(raw.stub.key if isinstance(raw, Unfetchable) else raw.key, None)
                yield raw
    finally:
        intake.left.extend(waiting)


@contextmanager
def let_go(raw: RawMail | Unfetchable) -> Iterator[None]:
    """The spool file of a large mail goes when the mail is dealt with, or left: whoever fetches, lets go."""
    try:
        yield
    finally:
        if isinstance(raw, RawMail) and raw.spool is not None:
            Path(raw.spool).unlink(missing_ok=True)


def take_one(desk: Desk, raw: RawMail | Unfetchable, take: Take, intake: Intake) -> None:
    """One mail, whatever it does to us, never stops the others."""
    if isinstance(raw, Unfetchable):
        _unfetchable(desk, raw, intake)
        return
    refused: StoreUnavailable | None = None
    for _ in range(TRIES):
        try:
            admitted = take(raw)
        except StoreUnavailable as error:
            if _settled_elsewhere(desk, raw.key):
                return
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


def _settled_elsewhere(desk: Desk, key: MailKey) -> bool:
    """Somebody else gave this very mail its outcome: a reader that the mailbox was taken from, or gave to."""
    with desk.store.view() as work:
        return not work.ledger.unseen([key])


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


def fetchable(desk: Desk, stubs: Sequence[MailStub], intake: Intake) -> list[MailStub]:
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
