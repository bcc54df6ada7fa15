"""Column types: what Python hands over and what the two databases keep.

Every string goes through here, since PostgreSQL refuses NUL, both databases refuse lone
surrogates, and an index of PostgreSQL refuses entries over 2,704 octets.
"""

import hashlib
from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text, TypeDecorator

from mailbot.domain.reference import Reference

_KEY_LENGTH = 400  # characters; at four octets each still well under PostgreSQL's limit

BigNumber = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up only what it calls INTEGER


def clean(text: str) -> str:
    """The text with NUL and lone surrogates replaced by U+FFFD; anything else as it was."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    text = text.replace("\0", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def index_key(text: str) -> str:
    """What stands for a text in an index: the text itself, an absurdly long one by its hash."""
    text = clean(text)
    if len(text) <= _KEY_LENGTH:
        return text
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


class CleanText(TypeDecorator[str]):
    """Text that any database accepts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else clean(value)


class KeyText(TypeDecorator[str]):
    """Text from outside that is looked up through an index; longer than 400 characters, only its hash."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else index_key(value)


class ReferenceText(TypeDecorator[Reference]):
    """A case's public name, kept as it is written in letters."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Reference | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Reference | None:
        del dialect
        if value is None:
            return None
        prefix, year, number = value.rsplit("-", 2)
        return Reference(prefix, int(year), int(number))


class UtcDateTime(TypeDecorator[datetime]):
    """An instant.  Aware on both sides, UTC in between; naive values are refused (ValueError).

    SQLite forgets time zones, so what it returns is UTC because only UTC ever goes in.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"{value!r} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
