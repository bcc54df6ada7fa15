"""What became of letters, read back from the histories of their cases (ports.Cases.letters_since)."""

import json
from datetime import datetime

from sqlalchemy import bindparam, select

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema import events
from mailbot.domain.digest import Happening
from mailbot.domain.event import LetterFailed, LetterSent, LetterWithheld

_LETTERS = tuple(kind.__name__ for kind in (LetterSent, LetterFailed, LetterWithheld))
_SINCE = (
    select(events.c.reference, events.c.at, events.c.event, events.c.body)
    .where(events.c.at >= bindparam("since"), events.c.event.in_(_LETTERS))
    .order_by(events.c.at, events.c.reference, events.c.number)
)


def letters_since(link: Link, since: datetime) -> tuple[Happening, ...]:
    """Letters sent, failed and withheld since then, the oldest first."""
    return tuple(
        _happening(row.reference, row.at, row.event, json.loads(row.body))
        for row in link.rows(_SINCE, {"since": since})
    )


def _happening(reference: object, at: datetime, event: str, body: dict[str, object]) -> Happening:
    """A key begins with the template's name."""
    template = str(body["template"]) if "template" in body else str(body["key"]).partition(":")[0]
    why = str(body.get("reason") or body.get("why") or "")
    return Happening(at, str(reference), event, template, why)
