"""A case's dossier as the text that is kept: canonical JSON of what differs from an empty one."""

import json
from functools import cache

from pydantic import TypeAdapter

from mailbot.adapters.store.columns import clean
from mailbot.adapters.store.events import utc
from mailbot.domain.dossier import Dossier
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.reference import Reference

_EMPTY = Dossier()

_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def text_of(dossier: Dossier) -> str:
    """The text to keep, "" for an empty dossier.  Raises ValueError for a decision at a naive instant."""
    if dossier is _EMPTY or dossier == _EMPTY:
        return ""
    for decision in dossier.decisions:
        utc(decision.at)
    return clean(_written(_adapter().dump_python(dossier, mode="json", exclude_defaults=True)))


def dossier_of(text: str, reference: Reference) -> Dossier:
    """What a text says.

    Raises StoreUnavailable for one that mailbot would not have written: what is not understood here
    would be lost by the next update.  The words themselves are in no error, they may be a complainant's.
    """
    if not text:
        return _EMPTY
    try:
        dossier = _adapter().validate_json(text, strict=True)
        if text_of(dossier) == text:
            return dossier
    except ValueError:  # pydantic's is one; its words quote the text
        pass
    raise StoreUnavailable(f"{reference}: its dossier cannot be read")


@cache
def _adapter() -> TypeAdapter[Dossier]:
    return TypeAdapter(Dossier)
