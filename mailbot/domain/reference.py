"""A case's public name: ``IHM-2026-0042``."""

import re
from dataclasses import dataclass

_SHAPE = re.compile(
    r"(?<![A-Z0-9])([A-Z]{2,10})[\s\-\u2010-\u2015_]{1,3}(20\d\d)[\s\-\u2010-\u2015_]{1,3}(\d{4,9})(?!\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """``<prefix>-<year of receipt>-<number>``; the number has four digits, and more when needed (R36)."""

    prefix: str
    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.prefix}-{self.year}-{self.number:04d}"

    @classmethod
    def parse(cls, text: str) -> "Reference":
        """Read exactly one reference.  Raises ValueError when `text` is anything else."""
        match = _SHAPE.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is not a case reference such as IHM-2026-0042")
        return cls(match[1].upper(), int(match[2]), int(match[3]))


def references_in(text: str, prefixes: frozenset[str]) -> tuple[Reference, ...]:
    """Every reference with one of our prefixes, in order, each once, also where dashes were mangled."""
    found = (Reference(m[1].upper(), int(m[2]), int(m[3])) for m in _SHAPE.finditer(text))
    return tuple(dict.fromkeys(reference for reference in found if reference.prefix in prefixes))
