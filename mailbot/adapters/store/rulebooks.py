"""The rules in force, each version kept once under its digest (HDR, R26)."""

import hashlib
import json
from functools import cache

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import bindparam, select
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema import rulebooks
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.rulebook import Rulebook

_KEEP = upsert(rulebooks).on_conflict_do_nothing(index_elements=["digest"])
_FIND = select(rulebooks.c.text).where(rulebooks.c.digest == bindparam("wanted"))

_written = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


class KnownBooks:
    """The books that a process knows to be stored for good.  Safe for several threads."""

    __slots__ = ("books", "digests")

    def __init__(self) -> None:
        self.books: dict[str, Rulebook] = {}
        self.digests: dict[Rulebook, str] = {}


class Rulebooks:
    """The books as one transaction sees them.  What it kept counts as known once it is durable."""

    __slots__ = ("_fresh", "_known", "_link")

    def __init__(self, link: Link, known: KnownBooks) -> None:
        self._link = link
        self._known = known
        self._fresh: dict[Rulebook, str] = {}

    def keep(self, book: Rulebook) -> str:
        """Store a book unless it is there; returns its digest."""
        digest = self._known.digests.get(book) or self._fresh.get(book)
        if digest is None:
            text = _written(_adapter().dump_python(book, mode="json"))
            digest = _digest(text)
            self._link.change(_KEEP, {"digest": digest, "text": text})
            self._fresh[book] = digest
        return digest

    def find(self, digest: str) -> Rulebook | None:
        """The book with that digest; None for "" and for what was never kept.

        Raises StoreUnavailable for a text that is not what was kept, or that cannot be read.
        """
        if not digest:
            return None
        book = self._known.books.get(digest)
        if book is None:
            book = next((book for book, kept in self._fresh.items() if kept == digest), None)
        return book or self._read(digest)

    def _read(self, digest: str) -> Rulebook | None:
        row = self._link.row(_FIND, {"wanted": digest})
        if row is None:
            return None
        book = self._known.books[digest] = _book_of(row.text, digest)
        return book

    def committed(self) -> None:
        """All that this transaction kept is stored for good."""
        self._known.digests.update(self._fresh)
        self._known.books.update({digest: book for book, digest in self._fresh.items()})
        self._fresh.clear()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _book_of(text: str, digest: str) -> Rulebook:
    try:
        if _digest(text) == digest:
            return _adapter().validate_json(text, strict=True)
    except ValidationError:
        pass
    raise StoreUnavailable(f"the rulebook {digest} cannot be read")


@cache
def _adapter() -> TypeAdapter[Rulebook]:
    return TypeAdapter(Rulebook)
