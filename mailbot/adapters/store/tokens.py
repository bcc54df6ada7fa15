"""OAuth 2.0 tokens, as encrypted as they come (ports.Tokens)."""

from dataclasses import asdict, fields

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema_running import tokens as rows
from mailbot.domain.token import KeptTokens

_FIELDS = tuple(field.name for field in fields(KeptTokens))
_GET = select(*(rows.c[name] for name in _FIELDS)).where(rows.c.account == bindparam("wanted"))
_ADD = upsert(rows).on_conflict_do_nothing(index_elements=["account"])
_REPLACE = (
    update(rows)
    .where(rows.c.account == bindparam("wanted"), rows.c.version == bindparam("seen"))
    .values({name: bindparam(f"new_{name}") for name in _FIELDS if name != "account"})
)


class SqlTokens:
    """One row an account, replaced by whoever read it last."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def get(self, account: str) -> KeptTokens | None:
        """What is kept for an account."""
        row = self._link.row(_GET, {"wanted": account})
        return None if row is None else KeptTokens(**{name: getattr(row, name) for name in _FIELDS})

    def put(self, tokens: KeptTokens, seen: int) -> bool:
        """In the place of those with the version `seen`; False where they changed meanwhile."""
        if seen == 0:
            return self._link.change(_ADD, asdict(tokens)) == 1
        values = {f"new_{name}": value for name, value in asdict(tokens).items() if name != "account"}
        return self._link.change(_REPLACE, values | {"wanted": tokens.account, "seen": seen}) == 1
