"""Letters of ours that Sent shows and a restored store lacked (ports.FoundLetters)."""

from dataclasses import fields

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.letter_rows import FIELDS, letter_of
from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.numbers import Numbers
from mailbot.adapters.store.schema import outbox
from mailbot.adapters.store.schema_recovery import IS_UNEXPLAINED, found_letters
from mailbot.domain.aftercare import FoundLetter
from mailbot.domain.letter import LetterState, OutboxLetter
from mailbot.domain.reference import Reference

_NAMES = tuple(field.name for field in fields(FoundLetter))
_ADD = (
    upsert(found_letters)
    .on_conflict_do_nothing(index_elements=["message_id"])
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_ALL = select(*(found_letters.c[name] for name in _NAMES)).order_by(
    found_letters.c.written_at, found_letters.c.message_id
)
_UNEXPLAINED = _ALL.where(IS_UNEXPLAINED)
_EXPLAINED_BY = _ALL.where(found_letters.c.letter_id == bindparam("letter"))
_EXPLAIN = (
    update(found_letters)
    .where(found_letters.c.message_id == bindparam("wanted"))
    .values(letter_id=bindparam("letter"))
)
_LETTER = tuple(outbox.c[name] for name in (*FIELDS, "template", "meets", "state"))
_UNSENT = (LetterState.WAITING.value, LetterState.SENDING.value, LetterState.HELD.value)
_ALIKE = (
    select(*_LETTER)
    .where(
        outbox.c.state.in_(_UNSENT),
        outbox.c.template == bindparam("letter"),
        outbox.c.recipient_key == bindparam("reader"),
    )
    .order_by(outbox.c.id)
)
_OF_CASE = _ALIKE.where(outbox.c.reference == bindparam("about"))
_OF_NONE = _ALIKE.where(outbox.c.reference.is_(None))
_ADOPT = update(outbox).where(outbox.c.id == bindparam("letter"))


class SqlFoundLetters:
    """Rows are explained, never deleted: what was told is told."""

    __slots__ = ("_link", "_numbers")

    def __init__(self, link: Link, numbers: Numbers) -> None:
        self._link = link
        self._numbers = numbers

    def add(self, found: FoundLetter) -> bool:
        """Keep one; False where it is there already."""
        row = {name: getattr(found, name) for name in _NAMES}
        return self._link.change(_ADD, row | {"letter_id": None}) == 1

    def unexplained(self) -> tuple[FoundLetter, ...]:
        """Those that no letter of the outbox is, in the order of writing."""
        return tuple(map(_found, self._link.rows(_UNEXPLAINED)))

    def waiting_for(self, found: FoundLetter) -> tuple[OutboxLetter, ...]:
        """Letters of the outbox for the same purpose that have not left, in the order of promising."""
        wanted = {"letter": found.template, "reader": found.recipient}
        if found.reference is None:
            return tuple(map(letter_of, self._link.rows(_OF_NONE, wanted)))
        return tuple(map(letter_of, self._link.rows(_OF_CASE, wanted | {"about": found.reference})))

    def adopt(self, letter: OutboxLetter, found: FoundLetter, content: bytes) -> None:
        """From here on the letter is the one that was found: its bytes, its Message-ID, its copy in Sent."""
        values = {"message_id": found.message_id, "created_at": found.written_at, "content": content}
        self._link.change(_ADOPT, values | {"letter": letter.id, "copied": True})
        self.explain(found.message_id, letter.id)

    def explain(self, message_id: str, letter_id: int) -> None:
        """It is known which letter of the outbox the found one is."""
        self._link.change(_EXPLAIN, {"wanted": message_id, "letter": letter_id})

    def explained_by(self, letter_id: int) -> FoundLetter | None:
        """The found letter that this letter of the outbox is, or may be."""
        row = self._link.row(_EXPLAINED_BY, {"letter": letter_id})
        return None if row is None else _found(row)

    def reserve(self, reference: Reference) -> None:
        """This number was given; numbers given from here on are higher."""
        self._numbers.reserve(reference)

    def leave_out(self, numbers: int) -> None:
        """So many of the next references of each body and year are never given."""
        self._numbers.leave_out(numbers)


def _found(row: Found) -> FoundLetter:
    return FoundLetter(**{name: getattr(row, name) for name in _NAMES})
