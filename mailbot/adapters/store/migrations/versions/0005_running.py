"""What mailbot keeps about itself while it runs, and what was erased.

What a migration does is never changed afterwards; schema_running.py says what the tables are now.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
_INSTANT = sa.DateTime(timezone=True)
_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _shared_work()
    _troubles_of_our_own()
    _logins()
    _erased()


def _shared_work() -> None:
    op.create_table(
        "leases",
        _column("name", sa.Text, "what is done alone: mailbox:<address>, ..."),
        _column("holder", sa.Text, "the worker who does it, empty when given back"),
        _column("term", sa.Integer, "how often it changed hands"),
        _column("until", _INSTANT, "from then on anybody may take it"),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
        comment="Rights to do something alone for a while",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "marks",
        _column("name", sa.Text, "what was done: read:<mailbox>, ..."),
        _column("at", _INSTANT, "when it was done last"),
        _column("text", sa.Text, "how it went, empty where there is nothing to say"),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
        comment="When things were done last",
        sqlite_with_rowid=False,
    )


def _troubles_of_our_own() -> None:
    lasting = sa.text("ended_at IS NULL")
    op.create_table(
        "pauses",
        _column("id", _BIG, "in the order of pausing"),
        _column("began_at", _INSTANT, "from then on no letter left"),
        _column("by", sa.Text, "whoever paused, in words"),
        _column("why", sa.Text, "the reason given, empty where none was"),
        _column("ended_at", _INSTANT, "when letters might leave again; NULL while it lasts", nullable=True),
        _column("ended_by", sa.Text, "whoever resumed, empty while it lasts"),
        sa.PrimaryKeyConstraint("id", name="pk_pauses"),
        comment="When no letter left because somebody said so.  Rows are ended, never deleted",
    )
    op.create_index(
        "ix_pauses_lasting", "pauses", ["ended_by"], unique=True,
        postgresql_where=lasting, sqlite_where=lasting,
    )  # fmt: skip
    op.create_table(
        "incidents",
        _column("id", _BIG, "in the order of beginning"),
        _column("key", sa.Text, "what it is about, the same for as long as it lasts"),
        _column("organisation", sa.Text, "whose people are told, empty for everybody's"),
        _column("what", sa.Text, "what is wrong, in words"),
        _column("remedy", sa.Text, "what to do about it, in words"),
        _column("began_at", _INSTANT, "when it was first seen"),
        _column("told_at", _INSTANT, "when people were told last; NULL: not yet", nullable=True),
        _column("ended_at", _INSTANT, "when it was over; NULL while it lasts", nullable=True),
        _column("end_told", sa.Boolean, "whether people were told that it is over"),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
        comment="What needed a person.  Rows are ended, never deleted",
    )
    op.create_index(
        "ix_incidents_lasting", "incidents", ["key"], unique=True,
        postgresql_where=lasting, sqlite_where=lasting,
    )  # fmt: skip


def _logins() -> None:
    op.create_table(
        "tokens",
        _column("account", sa.Text, "whose token: a login at a provider"),
        _column("refresh", sa.LargeBinary, _REFRESH, nullable=True),
        _column("access", sa.LargeBinary, "the access token, encrypted; NULL: none yet", nullable=True),
        _column("access_until", _INSTANT, "when the access token lapses; NULL: none yet", nullable=True),
        _column("lapses_at", _INSTANT, "when the refresh token lapses; NULL: not known", nullable=True),
        _column("version", sa.Integer, "how often it was renewed"),
        _column("changed_at", _INSTANT, "when this row was written"),
        sa.PrimaryKeyConstraint("account", name="pk_tokens"),
        comment="OAuth 2.0 tokens, encrypted by the secret key",
        sqlite_with_rowid=False,
    )


_REFRESH = "the refresh token, encrypted; NULL where the grant has none"


def _erased() -> None:
    op.create_table(
        "redactions",
        _column("reference", sa.Text, "the case whose history it is"),
        _column("number", sa.Integer, "of the event whose body was taken away"),
        _column("hash", sa.Text, "the event's hash as it was before"),
        _column("at", _INSTANT, "when it was taken away"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_redactions"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_redactions_reference"),
        comment="Events whose words are gone, and the hashes that the chain still rests on",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "erasures",
        _column("reference", sa.Text, "the case that was erased"),
        _column("at", _INSTANT, "when it was erased"),
        _column("by", sa.Text, "id or words of whoever decided it"),
        _column("why", sa.Text, "the reason given"),
        sa.PrimaryKeyConstraint("reference", name="pk_erasures"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_erasures_reference"),
        comment="Cases of which only figures are left",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "legal_holds",
        _column("id", _BIG, "in the order of placing"),
        _column("reference", sa.Text, "the case that may not be erased"),
        _column("placed_at", _INSTANT, "from then on"),
        _column("by", sa.Text, "id or words of whoever placed it"),
        _column("why", sa.Text, "the reason given"),
        _column("lifted_at", _INSTANT, "when it was lifted; NULL while it lasts", nullable=True),
        _column("lifted_by", sa.Text, "whoever lifted it, empty while it lasts"),
        sa.PrimaryKeyConstraint("id", name="pk_legal_holds"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_legal_holds_reference"),
        comment="Cases that must be kept whatever their age.  Rows are lifted, never deleted",
    )
    op.create_index("ix_legal_holds_reference", "legal_holds", ["reference"])


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)
