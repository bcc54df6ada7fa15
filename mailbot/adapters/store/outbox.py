"""Letters committed, not yet delivered (ports.Outbox).

A letter goes waiting -> (lease) -> sending -> sent, failed or waiting again.  An attempt is counted
and committed before the socket is opened, so whatever is found in `sending` after a crash may have
arrived: it becomes doubtful, never forgotten.
"""

import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    UpdateBase,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.columns import UtcDateTime
from mailbot.adapters.store.letter_rows import FIELDS, attempt_row, letter_of, new_row
from mailbot.adapters.store.link import Link, batches
from mailbot.adapters.store.schema import IS_ACCEPTED, IS_UNCOPIED, IS_WAITING, attempts, outbox
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.letter import Attempt, AttemptVerdict, Letter, LetterState, OutboxLetter
from mailbot.domain.reference import Reference
from mailbot.ports import Liveness

LEASE = timedelta(minutes=5)  # longer than any one delivery may take
_CAPS = 0x636170  # PostgreSQL's advisory locks under which the letters to one address are counted

_LETTER = tuple(outbox.c[name] for name in (*FIELDS, "template", "meets", "state", "priority"))
_ONE = outbox.c.id == bindparam("letter")

_PUT = (
    upsert(outbox)
    .on_conflict_do_nothing(index_elements=["key"])
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_IN_TURN = select(func.pg_advisory_xact_lock(bindparam("what"), bindparam("whose")))
_AUTOMATIC = select(func.count()).where(
    outbox.c.recipient_key == bindparam("address"),
    outbox.c.created_at >= bindparam("since"),
    outbox.c.automatic.is_(True),
)
_IS_SENDING = outbox.c.state == literal_column("'sending'")
_FREE = and_(IS_WAITING, or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= bindparam("now")))


def _claim(*conditions: ColumnElement[bool]) -> UpdateBase:
    """Choosing and leasing in one statement: no two workers get the same letter.

    PostgreSQL would otherwise be free to evaluate the choice twice, and lease more than asked for.
    """
    chosen = (
        select(outbox.c.id)
        .where(_FREE, *conditions)
        .order_by(outbox.c.priority, outbox.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("chosen")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    return update(outbox).where(outbox.c.id.in_(select(chosen.c.id))).returning(*_LETTER)


_CLAIM_DUE = _claim(outbox.c.next_attempt <= bindparam("now", type_=UtcDateTime))
_CLAIM_ALL = _claim()
_BEGIN = (
    update(outbox)
    .where(_ONE, IS_WAITING, outbox.c.attempts == bindparam("so_far"))
    .where(outbox.c.worker == bindparam("who"), outbox.c.lease_until > bindparam("now"))
)
_ADD_ATTEMPT = insert(attempts).inline()
_UNSETTLED = or_(IS_WAITING, _IS_SENDING)
_SETTLE = update(outbox).where(_ONE, _UNSETTLED, outbox.c.attempts == bindparam("so_far"))
# An acceptance counts even where the lease was lost meanwhile and the letter is another worker's.
_SETTLE_ACCEPTED = update(outbox).where(_ONE, _UNSETTLED)
_WORKERS = select(outbox.c.worker).where(outbox.c.worker.is_not(None)).distinct()
_DEAD = and_(
    outbox.c.worker.is_not(None),
    or_(outbox.c.worker.in_(bindparam("dead", expanding=True)), outbox.c.lease_until <= bindparam("now")),
)
_DOUBT = update(outbox).where(_DEAD, _IS_SENDING).values(doubtful=true(), state=LetterState.WAITING.value)
_FREE_LEASES = update(outbox).where(_DEAD, IS_WAITING)
_PUT_OFF = update(outbox).where(
    outbox.c.id.in_(bindparam("ids", expanding=True)), IS_WAITING, outbox.c.worker == bindparam("who")
)
_FAIL = update(outbox).where(_ONE)
_COPIED = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True)))
_SENT_SINCE = select(func.count()).where(
    IS_ACCEPTED, attempts.c.ended_at >= bindparam("since")
)
_COUNT = select(func.count()).select_from(outbox).where(outbox.c.state == bindparam("wanted"))
_COUNT_WAITING = select(func.count()).select_from(outbox).where(IS_WAITING)


def _letters(*conditions: ColumnElement[bool]) -> Select[Any]:
    return select(*_LETTER).where(*conditions).order_by(outbox.c.id)


_UNCOPIED = _letters(
    IS_UNCOPIED, outbox.c.mailbox == bindparam("box")
).limit(bindparam("most"))
_BY_MESSAGE_ID = _letters(outbox.c.message_id == bindparam("wanted"))
_OF_CASE = _letters(outbox.c.reference == bindparam("wanted"))
_DOUBTED_AGAIN = _letters(_DEAD, _IS_SENDING, outbox.c.doubtful.is_(True))
_LEAVING = _letters(outbox.c.reference == bindparam("wanted"), _UNSETTLED)
_PROMISED = select(func.count()).select_from(outbox).where(outbox.c.key == bindparam("wanted"))
_AFTER = _letters(outbox.c.id > bindparam("last")).limit(bindparam("most"))


class SqlOutbox:
    """Rows are retired, never deleted."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def put(self, letter: Letter, now: datetime, held: str = "") -> bool:
        """Promise a letter; False when its key was promised before.  `held`: why it must wait for a person.

        Its Message-ID leads answers to its case from then on (Cases.known_by_message_ids).
        """
        return self._link.change(_PUT, new_row(letter, now, held)) == 1

    def promised(self, key: str) -> bool:
        """Whether a letter with this key was promised before."""
        return self._number(_PROMISED, {"wanted": key}) > 0

    def leaving(self, reference: Reference) -> tuple[OutboxLetter, ...]:
        """The case's letters that wait or are being sent."""
        return self._some(_LEAVING, {"wanted": reference})

    def automatic_since(self, address: str, since: datetime) -> int:
        """Automatic letters promised to an address since then (R1), those held included.

        Whoever next asks about that address waits until this transaction has ended: two that counted nine
        would promise an eleventh.
        """
        if self._link.on_server:
            whose = zlib.crc32(address.casefold().encode("utf-8", "surrogatepass")) - (1 << 31)
            self._link.row(_IN_TURN, {"what": _CAPS, "whose": whose})
        return self._number(_AUTOMATIC, {"address": address.casefold(), "since": since})

    def claim(
        self, worker: str, now: datetime, limit: int, *, eager: bool = False
    ) -> tuple[OutboxLetter, ...]:
        """Lease letters that are due (all waiting ones when `eager`), complainants' first, then oldest first.

        The lease lasts five minutes and is renewed by `begin`.
        """
        values = {"worker": worker, "lease_until": now + LEASE, "now": now, "most": limit}
        rows = self._link.rows(_CLAIM_ALL if eager else _CLAIM_DUE, values)
        return tuple(map(letter_of, sorted(rows, key=lambda row: (row.priority, row.id))))

    def begin(self, letter: OutboxLetter, worker: str, now: datetime) -> OutboxLetter:
        """Register an attempt: counted, state sending.  Commit before opening the socket.

        Raises StoreUnavailable where the lease has run out or somebody else has the letter; nothing
        is changed by that, and what else the transaction holds may still be committed.
        """
        values = {
            "letter": letter.id, "so_far": letter.attempts, "who": worker, "now": now,
            "attempts": letter.attempts + 1, "state": LetterState.SENDING.value, "lease_until": now + LEASE,
        }
        if self._link.change(_BEGIN, values) != 1:
            raise StoreUnavailable(f"letter {letter.key} is no longer this worker's")
        return replace(letter, attempts=letter.attempts + 1, state=LetterState.SENDING)

    def settle(
        self, letter: OutboxLetter, attempt: Attempt, state: LetterState, next_attempt: datetime | None
    ) -> bool:
        """Write an attempt's verdict and let go of the lease.

        Where another worker took the letter over meanwhile, the verdict is kept beside it (False); an
        acceptance ends the letter all the same, unless it has ended before.
        """
        self._link.change(_ADD_ATTEMPT, attempt_row(attempt))
        accepted = attempt.verdict is AttemptVerdict.ACCEPTED
        ended = state not in {LetterState.WAITING, LetterState.SENDING}
        values: dict[str, object] = {
            "letter": letter.id,
            "state": state.value,
            "next_attempt": None if ended else next_attempt,
            "worker": None,
            "lease_until": None,
            "settled_at": attempt.ended_at if ended else None,
            "sent_at": attempt.ended_at if state is LetterState.SENT else None,
            "doubtful": letter.doubtful or attempt.verdict is AttemptVerdict.UNCERTAIN,
            "reason": attempt.detail if state in {LetterState.FAILED, LetterState.HELD} else "",
        }
        if accepted:
            return self._link.change(_SETTLE_ACCEPTED, values) == 1
        return self._link.change(_SETTLE, values | {"so_far": letter.attempts}) == 1

    def put_off(self, ids: Sequence[int], worker: str, until: datetime) -> None:
        """Let go of a worker's leases without an attempt; the letters wait until then."""
        for batch in batches(ids):
            values = {"ids": batch, "who": worker, "next_attempt": until, "worker": None, "lease_until": None}
            self._link.change(_PUT_OFF, values)

    def doubted_again(self, alive: Liveness, now: datetime) -> tuple[OutboxLetter, ...]:
        """Doubtful letters whose sending was cut off once more, by the death of a worker or of its lease."""
        return self._some(_DOUBTED_AGAIN, {"dead": self._dead(alive), "now": now})

    def _dead(self, alive: Liveness) -> list[str]:
        return [row.worker for row in self._link.rows(_WORKERS) if not alive(row.worker)]

    def release_dead(self, alive: Liveness, now: datetime) -> int:
        """Free the leases of workers that are no more, and those that have run out; returns how many.

        Letters found in state sending may have arrived: they become doubtful and wait again.
        """
        wanted = {"dead": self._dead(alive), "now": now, "worker": None, "lease_until": None}
        doubtful = self._link.change(_DOUBT, wanted | {"next_attempt": now})
        return doubtful + self._link.change(_FREE_LEASES, wanted)

    def uncopied(self, mailbox: str, limit: int) -> tuple[OutboxLetter, ...]:
        """Sent letters whose copy is not yet in Sent, oldest first; also those that came back since."""
        return self._some(_UNCOPIED, {"box": mailbox, "most": limit})

    def copied(self, ids: Sequence[int]) -> None:
        for batch in batches(ids):
            self._link.change(_COPIED, {"ids": batch, "copied": True})

    def by_message_id(self, message_id: str) -> OutboxLetter | None:
        """The letter with that Message-ID; the newest of several."""
        return next(reversed(self._some(_BY_MESSAGE_ID, {"wanted": message_id})), None)

    def fail(self, letter: OutboxLetter, why: str, now: datetime) -> None:
        """A sent letter came back."""
        values = {"state": LetterState.FAILED.value, "reason": why, "settled_at": now, "next_attempt": None}
        self._link.change(_FAIL, values | {"letter": letter.id, "worker": None, "lease_until": None})

    def of_case(self, reference: Reference) -> tuple[OutboxLetter, ...]:
        """Every letter about a case, in the order of promising."""
        return self._some(_OF_CASE, {"wanted": reference})

    def promised_after(self, letter_id: int, limit: int) -> tuple[OutboxLetter, ...]:
        """Letters promised after the one with this id (0: all), in the order of promising."""
        return self._some(_AFTER, {"last": letter_id, "most": limit})

    def count(self, state: LetterState) -> int:
        if state is LetterState.WAITING:
            return self._number(_COUNT_WAITING, {})
        return self._number(_COUNT, {"wanted": state.value})

    def sent_since(self, since: datetime) -> int:
        """Attempts accepted since then, for the hourly limit (R1)."""
        return self._number(_SENT_SINCE, {"since": since})

    def _some(self, statement: Select[Any], wanted: dict[str, object]) -> tuple[OutboxLetter, ...]:
        return tuple(map(letter_of, self._link.rows(statement, wanted)))

    def _number(self, statement: Select[Any], wanted: dict[str, object]) -> int:
        row = self._link.row(statement, wanted)
        return 0 if row is None else int(row[0])
