"""Commands of staff that wait for their code.

What a migration does is never changed afterwards; schema.py says what the tables are now.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "pending_commands",
        _column("code_hash", sa.Text, "HMAC-SHA-256 of the code, in hex"),
        _column("person", sa.Text, "id of whoever gave them and may confirm them"),
        _column("reference", sa.Text, "the case they are about"),
        _column("text", sa.Text, "the commands and the words below them, as written"),
        _column("mail", sa.Text, "content hash of the mail that held them (R3)"),
        _column("created_at", _INSTANT, "when they were shown"),
        _column("expires_at", _INSTANT, "from when on the code is good for nothing"),
        _column("settled_at", _INSTANT, "when the code was used up; NULL while it waits", nullable=True),
        _column("settled_how", sa.Text, "what came of it, empty while it waits"),
        sa.PrimaryKeyConstraint("code_hash", name="pk_pending_commands"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_pending_commands_reference"),
        comment="Commands shown to their writer, done once the code comes back.  Rows are never deleted",
    )
    op.create_index("ix_pending_commands_reference", "pending_commands", ["reference"])


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)
