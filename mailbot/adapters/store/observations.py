"""What became of mails while mailbot only observes (ports.Observations)."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, insert, select, update

from mailbot.adapters.store.columns import KeyText
from mailbot.adapters.store.link import Found, Link, batches
from mailbot.adapters.store.schema_running import observations as rows
from mailbot.domain.ledger import Outcome
from mailbot.domain.mail import MailKey
from mailbot.domain.observation import Match, Observation, Tally
from mailbot.domain.reference import Reference

_MOST = 50  # mails of one writer that an answer is compared with
_ORDER = (rows.c.received_at, rows.c.uid)
_ADD = insert(rows)
_ALL = select(rows).order_by(*_ORDER)
_IDS = bindparam("ids", type_=KeyText, expanding=True)
_ANSWERING = _ALL.where(rows.c.message_id.in_(_IDS))
_WRITTEN_BY = (
    select(rows)
    .where(rows.c.writer == bindparam("address"), rows.c.received_at >= bindparam("since"))
    .order_by(rows.c.received_at.desc())
    .limit(_MOST)
)
_OF_CASE = _ALL.where(rows.c.reference == bindparam("wanted"))
_MATCHED = (
    update(rows)
    .where(
        rows.c.mailbox == bindparam("box"),
        rows.c.folder == bindparam("inside"),
        rows.c.uidvalidity == bindparam("generation"),
        rows.c.uid == bindparam("number"),
    )
    .values(match=bindparam("how"), matched_at=bindparam("now"), answered_at=bindparam("then"))
)
_SILENT = _ALL.where(rows.c.match == Match.WAITING.value, rows.c.due_at < bindparam("now"))
_SEEN = _ALL.where(rows.c.seen_at >= bindparam("since"), rows.c.seen_at < bindparam("until"))
_MATCHED_IN = (
    select(rows)
    .where(rows.c.matched_at >= bindparam("since"), rows.c.matched_at < bindparam("until"))
    .order_by(rows.c.matched_at, *_ORDER)
)
_TALLY = (
    select(rows.c.outcome, rows.c.match, func.count().label("mails"))
    .group_by(rows.c.outcome, rows.c.match)
    .order_by(rows.c.outcome, rows.c.match)
)


class SqlObservations:
    """One row a mail."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def add(self, observation: Observation) -> None:
        """Raises StoreUnavailable where the mail has one already."""
        self._link.change(_ADD, _row(observation))

    def answering(self, message_ids: Sequence[str]) -> tuple[Observation, ...]:
        """Of the mails with these Message-IDs, by receipt."""
        ids = [one for one in dict.fromkeys(message_ids) if one]
        return _values(row for batch in batches(ids) for row in self._link.rows(_ANSWERING, {"ids": batch}))

    def written_by(self, address: str, since: datetime) -> tuple[Observation, ...]:
        """Of the latest 50 mails of somebody (case-folded) received since then, by receipt."""
        return _values(reversed(self._link.rows(_WRITTEN_BY, {"address": address, "since": since})))

    def of_case(self, reference: Reference) -> tuple[Observation, ...]:
        return _values(self._link.rows(_OF_CASE, {"wanted": reference}))

    def matched(self, key: MailKey, match: Match, now: datetime, answered_at: datetime | None) -> None:
        """What the office made of it."""
        where = {"box": key.mailbox, "inside": key.folder, "generation": key.uidvalidity, "number": key.uid}
        self._link.change(_MATCHED, where | {"how": match.value, "now": now, "then": answered_at})

    def silent(self, now: datetime) -> tuple[Observation, ...]:
        """Those that nobody has answered although they had to be acknowledged before now."""
        return _values(self._link.rows(_SILENT, {"now": now}))

    def seen(self, since: datetime, until: datetime) -> tuple[Observation, ...]:
        """Those of mails first seen in that time, its end excluded, by receipt."""
        return _values(self._link.rows(_SEEN, {"since": since, "until": until}))

    def matched_in(self, since: datetime, until: datetime) -> tuple[Observation, ...]:
        """Those whose match was found in that time, its end excluded, in the order of finding."""
        return _values(self._link.rows(_MATCHED_IN, {"since": since, "until": until}))

    def tally(self) -> tuple[Tally, ...]:
        """How many there are of each kind."""
        return tuple(
            Tally(Outcome(row.outcome), Match(row.match), row.mails) for row in self._link.rows(_TALLY)
        )


def _row(seen: Observation) -> dict[str, object]:
    return {
        "mailbox": seen.key.mailbox,
        "folder": seen.key.folder,
        "uidvalidity": seen.key.uidvalidity,
        "uid": seen.key.uid,
        "message_id": seen.message_id,
        "writer": seen.writers[0] if seen.writers else "",
        "sender": seen.sender,
        "subject": seen.subject,
        "received_at": seen.received_at,
        "seen_at": seen.seen_at,
        "outcome": seen.outcome.value,
        "details": json.dumps([seen.writers, seen.reasons, seen.letters], ensure_ascii=False),
        "reference": seen.reference,
        "due_at": seen.due_at,
        "closed": seen.closed,
        "match": seen.match.value,
        "matched_at": seen.matched_at,
        "answered_at": seen.answered_at,
    }


def _values(found: Iterable[Found]) -> tuple[Observation, ...]:
    return tuple(map(_value, found))


def _value(row: Found) -> Observation:
    writers, reasons, letters = json.loads(row.details)
    return Observation(
        key=MailKey(row.mailbox, row.uidvalidity, row.uid, row.folder),
        message_id=row.message_id,
        writers=tuple(writers),
        sender=row.sender,
        subject=row.subject,
        received_at=row.received_at,
        seen_at=row.seen_at,
        outcome=Outcome(row.outcome),
        reasons=tuple(reasons),
        reference=row.reference,
        letters=tuple(letters),
        due_at=row.due_at,
        closed=row.closed,
        match=Match(row.match),
        matched_at=row.matched_at,
        answered_at=row.answered_at,
    )
