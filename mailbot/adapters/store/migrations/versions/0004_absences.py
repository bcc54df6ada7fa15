"""Absences that staff report, and commands about no case that wait for their code.

What a migration does is never changed afterwards; schema.py says what the tables are now.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
_INSTANT = sa.DateTime(timezone=True)
_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "absences",
        _column("id", _BIG, "in the order of reporting"),
        _column("organisation", sa.Text, "name of the configuration folder"),
        _column("person", sa.Text, "id of whoever is away"),
        _column("first", sa.Date, "first day, of the office's calendar"),
        _column("last", sa.Date, "last day, included"),
        _column("noted_at", _INSTANT, "when it was reported"),
        _column("deputy", sa.Text, "id of whoever stands in, empty for the usual one"),
        _column("why", sa.Text, "reported, auto_reply, bounced"),
        _column("address", sa.Text, "address that no mail reaches, empty where that is not why"),
        sa.PrimaryKeyConstraint("id", name="pk_absences"),
        comment="Who is away, beside the staff list.  Rows are only ever added",
    )
    _let_commands_be_about_no_case()
    worded = sa.text("text != ''")
    op.create_index(
        "ix_pending_commands_worded", "pending_commands", ["expires_at"],
        postgresql_where=worded, sqlite_where=worded,
    )  # fmt: skip


def _let_commands_be_about_no_case() -> None:
    comment = "the case they are about; NULL where they are about none"
    if op.get_context().dialect.name == "postgresql":
        op.alter_column("pending_commands", "reference", nullable=True, comment=comment)
        return
    # SQLite cannot change a column: the rows move to a table made anew.
    op.drop_index("ix_pending_commands_reference", "pending_commands")
    op.rename_table("pending_commands", "pending_commands_before")
    op.create_table(
        "pending_commands",
        _column("code_hash", sa.Text, "HMAC-SHA-256 of the code, in hex"),
        _column("person", sa.Text, "id of whoever gave them and may confirm them"),
        _column("reference", sa.Text, comment, nullable=True),
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
    op.execute("INSERT INTO pending_commands SELECT * FROM pending_commands_before")  # the same columns
    op.drop_table("pending_commands_before")
    op.create_index("ix_pending_commands_reference", "pending_commands", ["reference"])


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)
