"""The whole course of a case: dossiers, clocks that await a letter, rulebooks, reminders.

What a migration does is never changed afterwards; schema.py says what the tables are now.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
_INSTANT = sa.DateTime(timezone=True)
_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _add_text("cases", "dossier", "what people and letters added, as JSON; empty when nothing")
    _add_text("cases", "rulebook", "digest of the rules in force at receipt, empty when not known")
    _add_text("clocks", "awaits", "key of the letter whose delivery starts it, empty once it has started")
    _create_rulebooks()
    _create_reminders()


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)


def _add_text(table: str, name: str, comment: str) -> None:
    """Rows that are there already get the empty text."""
    column: sa.Column[Any] = sa.Column(name, sa.Text, nullable=False, server_default="", comment=comment)
    op.add_column(table, column)


def _create_rulebooks() -> None:
    op.create_table(
        "rulebooks",
        _column("digest", sa.Text, "SHA-256 of the text, in hex"),
        _column("text", sa.Text, "rules and holidays as canonical JSON"),
        sa.PrimaryKeyConstraint("digest", name="pk_rulebooks"),
        comment="The rules that cases began under, each version once",
    )


def _create_reminders() -> None:
    op.create_table(
        "reminders",
        _column("id", _BIG, "in the order of noting"),
        _column("key", sa.Text, "deadline, rung, reader; noted once"),
        _column("organisation", sa.Text, "name of the configuration folder"),
        _column("mailbox", sa.Text, "the case's; the letter leaves from there"),
        _column("reference", sa.Text, "the case that owes the duty"),
        _column("person", sa.Text, "id of whoever is to be reminded"),
        _column("clock", sa.Text, "name of the duty's clock"),
        _column("rung", sa.Text, "how far on it was: 40, due, overdue 3"),
        _column("due_at", _INSTANT, "when the duty falls due"),
        _column("noted_at", _INSTANT, "when this row was written"),
        _column("letter", sa.Text, "key of its letter, or dropped: why; NULL until then", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
        sa.ForeignKeyConstraint(
            ["reference"],
            ["cases.reference"],
            "fk_reminders_reference",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.UniqueConstraint("key", name="uq_reminders_key"),
        comment="Who is due to hear of which duty.  Rows are settled, never deleted",
    )
    where = sa.text("letter IS NULL")
    op.create_index(
        "ix_reminders_untold",
        "reminders",
        ["organisation", "person", "id"],
        postgresql_where=where,
        sqlite_where=where,
    )
    op.create_index("ix_reminders_reference", "reminders", ["reference"])
