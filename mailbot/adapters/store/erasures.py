"""Erasing: what is left of a case's rows (ports.Erasures).

A letter's, a mail's and an attempt's row stay, without words: they are counted.  Nothing here commits.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from email import message_from_bytes, policy

from sqlalchemy import (
    BindParameter,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.erased_elsewhere import empty_elsewhere
from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema import (
    attempts,
    case_addresses,
    events,
    ledger,
    mail_chunks,
    mails,
    outbox,
    pending_commands,
    troubles,
)
from mailbot.adapters.store.schema_running import erasures, legal_holds, marks, redactions
from mailbot.domain.erasure import GONE, Erasure, Redaction, Traces, digest_of
from mailbot.domain.event import HistoryRow
from mailbot.domain.letter import LetterState
from mailbot.domain.reference import Reference

_REMNANTS = "scrub:wanted"  # mark: something that is no case was erased, and the files not yet cleaned
_A_DAY = timedelta(days=1)
_FIELDS = ("reference", "ordered_at", "by", "why", "at", "scrubbed_at")
_WANTED: BindParameter[Reference] = bindparam("wanted")

_ORDER = upsert(erasures).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
_ORDERED = (
    select(erasures).where(erasures.c.at.is_(None)).order_by(erasures.c.ordered_at, erasures.c.reference)
)
_DROP = delete(erasures).where(erasures.c.reference == _WANTED, erasures.c.at.is_(None))
_DONE = update(erasures).where(erasures.c.reference == _WANTED)
_UNSCRUBBED = (
    select(erasures.c.reference).where(erasures.c.at.is_not(None), erasures.c.scrubbed_at.is_(None)).limit(1)
)
_SCRUBBED = update(erasures).where(erasures.c.at.is_not(None), erasures.c.scrubbed_at.is_(None))
_MARKED = select(marks.c.name).where(marks.c.name == _REMNANTS)
_MARK = upsert(marks).on_conflict_do_nothing(index_elements=["name"])
_UNMARK = delete(marks).where(marks.c.name == _REMNANTS)

_REDACT = update(events).where(events.c.reference == _WANTED, events.c.number == bindparam("place"))
_KEEP_HASH = insert(redactions)

_IS_LEAVING = or_(
    outbox.c.state == literal_column("'waiting'"),
    outbox.c.state == literal_column("'sending'"),
    and_(outbox.c.state == literal_column("'folded'"), outbox.c.settled_at.is_(None)),
)
_OF_CASE = outbox.c.reference == _WANTED
_LEAVING = select(outbox.c.key).where(_OF_CASE, _IS_LEAVING).order_by(outbox.c.id)
_CASELESS = (
    select(
        outbox.c.id,
        outbox.c.key,
        outbox.c.recipient,
        outbox.c.reason,
        outbox.c.state,
        outbox.c.content,
        _IS_LEAVING.label("leaving"),
    )
    .where(outbox.c.reference.is_(None), outbox.c.created_at >= bindparam("since"), outbox.c.content != b"")
    .where(outbox.c.id > bindparam("last"))
    .order_by(outbox.c.id)
    .limit(200)
)
_LETTERS = select(outbox.c.id, outbox.c.key, outbox.c.state).where(_OF_CASE)
_EMPTY_LETTER = update(outbox).where(outbox.c.id == bindparam("letter"))
_EMPTY_ATTEMPTS = update(attempts).where(
    attempts.c.letter_id == bindparam("letter"), attempts.c.detail != literal_column("''")
)
_MAILS = select(mails.c.identity).where(
    or_(
        mails.c.reference == _WANTED,
        and_(
            mails.c.reference.is_(None),
            mails.c.identity.in_(select(ledger.c.identity).where(ledger.c.reference == _WANTED)),
        ),
    )
)
_HAND_OVER = update(mails).where(mails.c.identity == bindparam("mail")).values(reference=bindparam("other"))
_EMPTY_MAIL = update(mails).where(mails.c.identity == bindparam("mail"))
_EMPTY_CHUNKS = delete(mail_chunks).where(mail_chunks.c.identity == bindparam("mail"))
_EMPTY_LEDGER = update(ledger).where(
    or_(ledger.c.reference == _WANTED, ledger.c.identity == bindparam("mail"))
)
_EMPTY_TROUBLES = update(troubles).where(
    exists().where(
        ledger.c.identity == bindparam("mail"), ledger.c.mailbox == troubles.c.mailbox,
        ledger.c.folder == troubles.c.folder, ledger.c.uidvalidity == troubles.c.uidvalidity,
        ledger.c.uid == troubles.c.uid,
    )
)  # fmt: skip
_FORGET_ADDRESSES = delete(case_addresses).where(case_addresses.c.reference == _WANTED)
_FORGET_COMMANDS = update(pending_commands).where(pending_commands.c.reference == _WANTED)
_FORGET_HOLDS = update(legal_holds).where(legal_holds.c.reference == _WANTED)

_BOXES: BindParameter[str] = bindparam("boxes", expanding=True)
_OLD_MAIL = and_(
    mails.c.reference.is_(None), mails.c.mailbox.in_(_BOXES), mails.c.received_at < bindparam("before"),
    or_(mails.c.content.is_not(None), exists().where(mail_chunks.c.identity == mails.c.identity)),
)  # fmt: skip
_OLD_LETTER = and_(
    outbox.c.reference.is_(None), outbox.c.mailbox.in_(_BOXES), outbox.c.created_at < bindparam("before"),
    outbox.c.content != b"", ~_IS_LEAVING,
)  # fmt: skip
_OLD_MAILS = select(mails.c.identity).where(_OLD_MAIL)
_OLD_LETTERS = select(outbox.c.id, outbox.c.key, outbox.c.state).where(_OLD_LETTER)
_COUNT_MAILS = select(func.count()).select_from(mails).where(_OLD_MAIL)
_COUNT_LETTERS = select(func.count()).select_from(outbox).where(_OLD_LETTER)


class SqlErasures:
    """A case is erased within the caller's transaction: all of it, or nothing."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def order(self, erasure: Erasure) -> bool:
        """It is to be done; False where the case is erased, or to be, already."""
        return self._link.change(_ORDER, {name: getattr(erasure, name) for name in _FIELDS}) == 1

    def ordered(self) -> tuple[Erasure, ...]:
        """Those not done yet, in the order of asking."""
        return tuple(map(_erasure, self._link.rows(_ORDERED)))

    def drop(self, reference: Reference) -> None:
        """An order that is not carried out; one that is done stays."""
        self._link.change(_DROP, {"wanted": reference})

    def done(self, reference: Reference, at: datetime) -> None:
        self._link.change(_DONE, {"wanted": reference, "at": at, "scrubbed_at": None})

    def waits_for(self, traces: Traces) -> tuple[str, ...]:
        """Keys of letters of the case, or that speak of it, that may still leave."""
        own = [row.key for row in self._link.rows(_LEAVING, {"wanted": traces.reference})]
        others = [row.key for row in self._speaking(traces) if row.leaving]
        return (*own, *others)

    def redact(self, rows: Sequence[HistoryRow], bodies: Sequence[str], at: datetime) -> str:
        """These events of one case keep only these bodies; returns the digest that vouches for the hashes."""
        done = []
        for row, body in zip(rows, bodies, strict=True):
            left = HistoryRow(row.reference, row.number, row.at, row.actor, row.event, body, row.previous)
            done.append(Redaction(row.number, row.hash, left.hash))
            reference = Reference.parse(row.reference)
            self._link.change(_REDACT, {"wanted": reference, "place": row.number, "body": body})
            self._link.change(_KEEP_HASH, {
                "reference": reference, "number": row.number, "hash": row.hash, "present": left.hash,
                "at": at,
            })  # fmt: skip
        return digest_of(done)

    def hand_over(self, mail: str, to: Reference) -> None:
        """A kept mail is another case's from here on, and stays with it."""
        self._link.change(_HAND_OVER, {"mail": mail, "other": to})

    def empty(self, traces: Traces) -> None:
        """Everything of the case beside its row and its history."""
        wanted = {"wanted": traces.reference}
        for row in self._link.rows(_MAILS, wanted):
            self._empty_mail(row.identity, traces.reference)
        for row in self._link.rows(_LETTERS, wanted):
            self._empty_letter(row, traces)
        for row in list(self._speaking(traces)):
            self._empty_letter(row, traces)
        self._link.change(_EMPTY_LEDGER, wanted | {"mail": "", "message_id": ""})
        self._link.change(_FORGET_ADDRESSES, wanted)
        self._link.change(_FORGET_COMMANDS, wanted | {"text": ""})
        self._link.change(_FORGET_HOLDS, wanted | {"why": GONE})
        empty_elsewhere(self._link, traces)

    def _empty_mail(self, identity: str, reference: Reference | None) -> None:
        """The row stays as a tombstone: its hash is what keeps the mail from coming back."""
        self._link.change(_EMPTY_MAIL, {"mail": identity, "content": None, "message_id": None})
        self._link.change(_EMPTY_CHUNKS, {"mail": identity})
        self._link.change(_EMPTY_LEDGER, {"wanted": reference, "mail": identity, "message_id": ""})
        self._link.change(_EMPTY_TROUBLES, {"mail": identity, "why": GONE})

    def _empty_letter(self, row: Found, traces: Traces | None = None) -> None:
        """Its key stays, so that it is promised only once, unless it names somebody."""
        named = "@" in row.key or (traces is not None and traces.named(row.key))
        held = row.state == LetterState.HELD
        self._link.change(_EMPTY_LETTER, {
            "letter": row.id, "content": b"", "recipient": GONE, "recipient_key": GONE, "message_id": "",
            "reason": GONE if row.state in _WITH_REASON else "", "copied": True,
            "key": f"{row.key.partition(':')[0]}:erased:{row.id}" if named else row.key,
            # A letter that was held for a person has nothing left that could be released.
            "state": LetterState.FAILED.value if held else row.state,
        })  # fmt: skip
        self._link.change(_EMPTY_ATTEMPTS, {"letter": row.id, "detail": GONE})

    def _speaking(self, traces: Traces) -> Iterator[Found]:
        """Letters about no case in particular that speak of this one: lists, digests, summaries, alerts."""
        last = 0
        since = traces.received_at - _A_DAY  # a case that was logged later than it was received
        while page := self._link.rows(_CASELESS, {"since": since, "last": last}):
            for row in page:
                text = f"{row.key}\n{row.recipient}\n{row.reason}\n{_words(bytes(row.content))}"
                if traces.spoken_of(text):
                    yield row
            last = page[-1].id

    def others(self, mailboxes: Sequence[str], before: datetime) -> tuple[int, int]:
        """How many mails and letters about no case are older and still kept."""
        wanted = {"boxes": list(mailboxes), "before": before}
        found = (self._link.row(_COUNT_MAILS, wanted), self._link.row(_COUNT_LETTERS, wanted))
        mailed, written = (0 if row is None else int(row[0]) for row in found)
        return mailed, written

    def empty_others(self, mailboxes: Sequence[str], before: datetime) -> tuple[int, int]:
        """Their words are kept no longer; returns how many mails and letters."""
        wanted = {"boxes": list(mailboxes), "before": before}
        mailed = self._link.rows(_OLD_MAILS, wanted)
        for row in mailed:
            self._empty_mail(row.identity, None)
        written = self._link.rows(_OLD_LETTERS, wanted)
        for row in written:
            self._empty_letter(row)
        return len(mailed), len(written)

    def unscrubbed(self) -> bool:
        """Whether the database's files may hold remnants of what was erased."""
        return self._link.row(_UNSCRUBBED) is not None or self._link.row(_MARKED) is not None

    def remnants(self, now: datetime) -> None:
        """Something beside cases was erased."""
        self._link.change(_MARK, {"name": _REMNANTS, "at": now, "text": ""})

    def scrubbed(self, now: datetime) -> None:
        """The files hold none."""
        self._link.change(_SCRUBBED, {"scrubbed_at": now})
        self._link.change(_UNMARK)


_WITH_REASON = frozenset({LetterState.FAILED, LetterState.HELD})


def _words(content: bytes) -> str:
    """All that a letter of ours says, headers too."""
    message = message_from_bytes(content, policy=policy.default)
    parts = [f"{name}: {value}" for name, value in message.items()]
    for part in message.walk():
        if part.get_content_maintype() == "text":
            text = part.get_payload(decode=True)
            parts.append(text.decode("utf-8", "replace") if isinstance(text, bytes) else "")
    return "\n".join(parts)


def _erasure(row: Found) -> Erasure:
    return Erasure(**{name: getattr(row, name) for name in _FIELDS})
