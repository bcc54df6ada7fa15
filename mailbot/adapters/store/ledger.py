"""Which mails were seen and how each ended, and the mails that are kept (ports.Ledger)."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from sqlalchemy import bindparam, insert, literal_column, or_, select, update
from sqlalchemy import case as choose
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link, batches
from mailbot.adapters.store.schema import IS_HELD, ledger, mail_chunks, mails, troubles, waterlines
from mailbot.domain.ledger import LedgerEntry, Outcome, Waterline
from mailbot.domain.mail import IncomingMail, MailKey, RawMail
from mailbot.domain.reference import Reference

_CHUNK = 1 << 20  # octets of a large mail in memory at once

_SEEN = select(ledger.c.uid).where(
    ledger.c.mailbox == bindparam("box"),
    ledger.c.folder == bindparam("inside"),
    ledger.c.uidvalidity == bindparam("generation"),
    ledger.c.uid.in_(bindparam("uids", expanding=True)),
)
_BY_AGE = select(ledger).order_by(ledger.c.recorded_at, ledger.c.uid)
# What one mailbox left alone another may have taken in; its end there is the mail's.
_LEFT_ALONE = choose(
    (
        or_(*(ledger.c.outcome == literal_column(f"'{end}'") for end in ("not_ours", "too_old", "history"))),
        literal_column("1"),
    ),
    else_=literal_column("0"),
)
_FIND = (
    select(ledger)
    .where(ledger.c.identity == bindparam("wanted"))
    .order_by(_LEFT_ALONE, ledger.c.recorded_at, ledger.c.uid)
    .limit(1)
)
_RECORD = insert(ledger)
_KEEP = insert(mails)
_KEEP_ONCE = (
    upsert(mails)
    .on_conflict_do_nothing(index_elements=["identity"])
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_KEEP_CHUNK = insert(mail_chunks)
_BELONGS = (
    update(mails)
    .where(mails.c.identity == bindparam("wanted"), mails.c.reference.is_(None))
    .values(reference=bindparam("to_case"))
)
_RAW = select(mails.c.content, mails.c.size).where(mails.c.identity == bindparam("wanted"))
_RAW_CHUNKS = (
    select(mail_chunks.c.content)
    .where(mail_chunks.c.identity == bindparam("wanted"))
    .order_by(mail_chunks.c.number)
)
_OF_CASE = (
    select(ledger)
    .where(ledger.c.reference == bindparam("wanted"))
    .order_by(ledger.c.received_at, ledger.c.recorded_at, ledger.c.uid)
)
_OPENING_MAIL = _OF_CASE.limit(1)
_WATERLINE = select(waterlines).where(
    waterlines.c.mailbox == bindparam("box"), waterlines.c.folder == bindparam("inside")
)
_SET_WATERLINE = upsert(waterlines)
_SET_WATERLINE = _SET_WATERLINE.on_conflict_do_update(
    index_elements=["mailbox", "folder"],
    set_={name: _SET_WATERLINE.excluded[name] for name in ("taken_from", "uidvalidity", "uid")},
)
_TAKE_ON = upsert(waterlines).on_conflict_do_nothing(index_elements=["mailbox", "folder"]).inline()
_MOVE_WATERLINE = update(waterlines).where(
    waterlines.c.mailbox == bindparam("box"), waterlines.c.folder == bindparam("inside"),
    waterlines.c.uidvalidity == bindparam("generation"), waterlines.c.uid == bindparam("above"),
)  # fmt: skip
_TROUBLE = upsert(troubles)
_TROUBLE_ONE_MORE = _TROUBLE.on_conflict_do_update(
    index_elements=["mailbox", "folder", "uidvalidity", "uid"],
    set_={"failures": troubles.c.failures + 1, "why": _TROUBLE.excluded.why},
).returning(troubles.c.failures)
_HELD = _BY_AGE.where(IS_HELD)


def unreadable_identity(key: MailKey) -> str:
    """Under which a mail is kept that has no identity, since it could not be read."""
    return "unreadable:" + hashlib.sha256(str(key).encode("utf-8", "surrogatepass")).hexdigest()


class SqlLedger:
    """A mail that stands here is never read again."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def unseen(self, keys: Sequence[MailKey]) -> frozenset[MailKey]:
        """Those of the keys that have no entry."""
        seen: set[tuple[object, ...]] = set()
        for place, group in groupby(sorted(keys, key=_place), key=_place):
            wanted = dict(zip(("box", "generation", "inside"), place, strict=True))
            for batch in batches([_uid(key) for key in group]):
                rows = self._link.rows(_SEEN, wanted | {"uids": batch})
                seen.update((*place, row.uid) for row in rows)
        return frozenset(key for key in keys if (*_place(key), _uid(key)) not in seen)

    def find(self, identity: str) -> LedgerEntry | None:
        """The entry that ended the mail with this content hash, else its first; None for no hash ("")."""
        row = self._link.row(_FIND, {"wanted": identity}) if identity else None
        return None if row is None else _entry(row)

    def record(self, entry: LedgerEntry) -> None:
        """How a mail ended.  Raises StoreUnavailable where its key has an entry already."""
        self._link.change(_RECORD, {
            **key_columns(entry.key),
            "identity": entry.identity,
            "message_id": entry.message_id,
            "outcome": entry.outcome.value,
            "reason": entry.reason,
            "reference": entry.reference,
            "received_at": entry.received_at,
            "recorded_at": entry.recorded_at,
        })

    def keep(self, mail: IncomingMail, raw: RawMail, reference: Reference | None) -> None:
        """Store the raw bytes for good, and the Message-ID as one of the case's.

        A hash that is there already is a fault (StoreUnavailable).  OSError where a large mail's
        spool cannot be read.
        """
        self._link.change(_KEEP, _mail_row(raw) | {
            "identity": mail.identity,
            "message_id": mail.message_id or None,
            "reference": reference,
            "received_at": mail.received_at,
        })
        self._keep_chunks(mail.identity, raw)

    def belongs(self, identity: str, reference: Reference) -> None:
        """A mail that was kept for itself belongs to a case from here on; one that does already stays."""
        self._link.change(_BELONGS, {"wanted": identity, "to_case": reference})

    def keep_unreadable(self, raw: RawMail) -> None:
        """Store the bytes of a mail that could not be read; once, however often it is tried.

        `raw(unreadable_identity(key))` gives them back.
        """
        identity = unreadable_identity(raw.key)
        row = _mail_row(raw) | {"identity": identity, "received_at": raw.delivered_at}
        if self._link.change(_KEEP_ONCE, row) == 1:
            self._keep_chunks(identity, raw)

    def _keep_chunks(self, identity: str, raw: RawMail) -> None:
        if raw.spool is None:
            return
        with Path(raw.spool).open("rb") as spool:
            for number, content in enumerate(iter(lambda: spool.read(_CHUNK), b"")):
                self._link.change(_KEEP_CHUNK, {"identity": identity, "number": number, "content": content})

    def raw(self, identity: str, most: int | None = None) -> bytes | None:
        """The mail as received, whole; None when it is not kept (any more), or is larger than `most`."""
        row = self._link.row(_RAW, {"wanted": identity})
        if row is None or (most is not None and row.size > most):
            return None
        if row.content is not None:
            return bytes(row.content)
        parts = self._link.rows(_RAW_CHUNKS, {"wanted": identity})
        return b"".join(part.content for part in parts) if parts else None

    def mails_of(self, reference: Reference) -> tuple[LedgerEntry, ...]:
        """The mails of a case by receipt, duplicates of one mail included."""
        return tuple(map(_entry, self._link.rows(_OF_CASE, {"wanted": reference})))

    def opening_mail_of(self, reference: Reference) -> LedgerEntry | None:
        """The first of them: asked for each mail of a flood, which may all belong to one case."""
        row = self._link.row(_OPENING_MAIL, {"wanted": reference})
        return None if row is None else _entry(row)

    def all(self) -> Iterator[LedgerEntry]:
        """Every mail seen and how it ended, in the order of recording."""
        return map(_entry, self._link.rows(_BY_AGE, {}))

    def waterline(self, mailbox: str, folder: str) -> Waterline | None:
        row = self._link.row(_WATERLINE, {"box": mailbox, "inside": folder})
        return None if row is None else Waterline(*row)

    def take_on(self, line: Waterline) -> Waterline:
        """Keep the first waterline of a folder; returns the one that stands.

        Of two daemons that see a mailbox for the first time, the earlier says from when on it is read: by
        the later one's word what came between the two would be nobody's.
        """
        self._link.change(_TAKE_ON, _line_row(line))
        return self.waterline(line.mailbox, line.folder) or line

    def move_waterline(self, before: Waterline, line: Waterline) -> bool:
        """Keep how far a folder was read; False where it is not as it was `before`.

        Whoever moved it knows better than a reader who lost the mailbox and wakes up with an old listing.
        """
        seen = {
            "box": before.mailbox, "inside": before.folder,
            "generation": before.uidvalidity, "above": before.uid,
        }  # fmt: skip
        moved = {"uidvalidity": line.uidvalidity, "uid": line.uid}
        return self._link.change(_MOVE_WATERLINE, seen | moved) == 1

    def set_waterline(self, line: Waterline) -> None:
        self._link.change(_SET_WATERLINE, _line_row(line))

    def trouble(self, key: MailKey, why: str) -> int:
        """Count one more failure to handle a mail; returns how many there were."""
        row = self._link.row(_TROUBLE_ONE_MORE, key_columns(key) | {"failures": 1, "why": why})
        assert row is not None
        return int(row.failures)

    def held(self) -> tuple[LedgerEntry, ...]:
        """Mails that wait for a person, longest first."""
        return tuple(map(_entry, self._link.rows(_HELD)))


def _line_row(line: Waterline) -> dict[str, object]:
    return {
        "mailbox": line.mailbox,
        "folder": line.folder,
        "taken_from": line.taken_from,
        "uidvalidity": line.uidvalidity,
        "uid": line.uid,
    }


def _place(key: MailKey) -> tuple[str, int, str]:
    return key.mailbox, key.uidvalidity, key.folder


def key_columns(key: MailKey) -> dict[str, object]:
    """Where a mail lies, as its columns."""
    return {"mailbox": key.mailbox, "folder": key.folder, "uidvalidity": key.uidvalidity, "uid": _uid(key)}


def _uid(key: MailKey) -> str:
    """The UID as kept: a Maildir name that is not UTF-8 is spelt out, so that no two become one."""
    return key.uid.encode("utf-8", "backslashreplace").decode()


def _mail_row(raw: RawMail) -> dict[str, object]:
    return key_columns(raw.key) | {"size": raw.size, "content": raw.content if raw.spool is None else None}


def _entry(row: Found) -> LedgerEntry:
    return LedgerEntry(
        key=MailKey(row.mailbox, row.uidvalidity, row.uid, row.folder),
        identity=row.identity,
        message_id=row.message_id,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        reference=row.reference,
        received_at=row.received_at,
        recorded_at=row.recorded_at,
    )
