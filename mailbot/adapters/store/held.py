"""What waits for a person, and what they decided (ports.Held)."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from mailbot.adapters.store.ledger import key_columns, unreadable_identity
from mailbot.adapters.store.letter_rows import FIELDS, letter_of
from mailbot.adapters.store.link import Found, Link, batches
from mailbot.adapters.store.schema import IS_HELD, IS_WAITING, ledger, mail_chunks, mails, outbox, troubles
from mailbot.adapters.store.schema_recovery import releases
from mailbot.domain.aftercare import HeldLetter, How, Release
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import LetterState, OutboxLetter

_NAMES = tuple(field.name for field in fields(Release))
_IS_KEPT_BACK = outbox.c.state == LetterState.HELD.value
_LETTERS = (
    select(*(outbox.c[name] for name in (*FIELDS, "template", "meets", "state")), outbox.c.reason)
    .where(_IS_KEPT_BACK)
    .order_by(outbox.c.id)
)
_HOLD = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True)), IS_WAITING)
_LET_GO = update(outbox).where(outbox.c.id == bindparam("letter"), _IS_KEPT_BACK)
_ENTRY = (
    ledger.c.mailbox == bindparam("box"),
    ledger.c.folder == bindparam("inside"),
    ledger.c.uidvalidity == bindparam("generation"),
    ledger.c.uid == bindparam("number"),
    IS_HELD,
)
_FORGET = delete(ledger).where(*_ENTRY)
_DROP = update(ledger).where(*_ENTRY)
_TROUBLES = delete(troubles).where(
    troubles.c.mailbox == bindparam("box"),
    troubles.c.folder == bindparam("inside"),
    troubles.c.uidvalidity == bindparam("generation"),
    troubles.c.uid == bindparam("number"),
)
# Of a mail that belongs to a case the bytes stay: they are the case's.
_KEPT = (mails.c.identity.in_(bindparam("kept", expanding=True)), mails.c.reference.is_(None))
_CHUNKS = delete(mail_chunks).where(mail_chunks.c.identity.in_(select(mails.c.identity).where(*_KEPT)))
_MAILS = delete(mails).where(*_KEPT)
_RECORD = insert(releases).inline()
_ALL = select(*(releases.c[name] for name in _NAMES)).order_by(releases.c.id)


class SqlHeld:
    """Each thing is let go once: whoever comes second is told so."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def letters(self) -> tuple[HeldLetter, ...]:
        """Letters that are held, in the order of promising."""
        return tuple(HeldLetter(letter_of(row), row.reason) for row in self._link.rows(_LETTERS))

    def hold(self, letters: Sequence[OutboxLetter], reason: str) -> None:
        """Letters that wait, leased or not, are kept until a person lets them go."""
        for batch in batches([letter.id for letter in letters]):
            values = {"state": LetterState.HELD.value, "reason": reason, "next_attempt": None}
            self._link.change(_HOLD, values | {"worker": None, "lease_until": None, "ids": batch})

    def let_letter_go(self, letter_id: int, state: LetterState, why: str, now: datetime) -> bool:
        """A held letter waits again, or has failed for good; False where it is not held (any more)."""
        waits = state is LetterState.WAITING
        values = {
            "letter": letter_id,
            "state": state.value,
            "reason": why,
            "next_attempt": now if waits else None,
            "settled_at": None if waits else now,
        }
        return self._link.change(_LET_GO, values) == 1

    def forget_mail(self, entry: LedgerEntry) -> bool:
        """A held mail is as if it had never been seen; False where it is not held (any more)."""
        where = _place(entry)
        if self._link.change(_FORGET, where) != 1:
            return False
        self._link.change(_TROUBLES, where)
        kept = {"kept": [one for one in (entry.identity, unreadable_identity(entry.key)) if one]}
        self._link.change(_CHUNKS, kept)
        self._link.change(_MAILS, kept)
        return True

    def drop_mail(self, entry: LedgerEntry, reason: str) -> bool:
        """A person has dealt with a held mail; False where it is not held (any more)."""
        values = {"outcome": Outcome.DROPPED.value, "reason": reason}
        return self._link.change(_DROP, _place(entry) | values) == 1

    def record(self, release: Release) -> None:
        """What was decided; rows are only ever added."""
        self._link.change(_RECORD, {name: _plain(getattr(release, name)) for name in _NAMES})

    def releases(self) -> tuple[Release, ...]:
        """All that was ever decided, the oldest first."""
        return tuple(map(_release, self._link.rows(_ALL)))


def _place(entry: LedgerEntry) -> dict[str, object]:
    names = {"mailbox": "box", "folder": "inside", "uidvalidity": "generation", "uid": "number"}
    return {names[name]: value for name, value in key_columns(entry.key).items()}


def _plain(value: object) -> object:
    """An enumeration as its text."""
    return value.value if isinstance(value, How) else value


def _release(row: Found) -> Release:
    found = {name: getattr(row, name) for name in _NAMES}
    return Release(**found | {"how": How(row.how)})
