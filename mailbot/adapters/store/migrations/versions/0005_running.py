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
    _observed()
    _folded_notices()
    _found_again()
    _let_go()


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
        "workers",
        _column("name", sa.Text, "host, process, and a part of its own"),
        _column("began_at", _INSTANT, "when it came, by the store's clock"),
        _column("until", _INSTANT, "silent until then, it is no more"),
        _column("room", sa.Integer, "so many mailboxes more it would read"),
        sa.PrimaryKeyConstraint("name", name="pk_workers"),
        comment="Daemons that share this store; a row goes when its daemon has left, or long after",
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
        _column("account", sa.Text, "the mailbox, case-folded"),
        _column("terms", sa.Text, "digest of the settings they were given for"),
        _column("refresh", sa.LargeBinary, _REFRESH, nullable=True),
        _column("access", sa.LargeBinary, "the access token, encrypted; NULL: none yet", nullable=True),
        _column("access_until", _INSTANT, "when the access token lapses; NULL: none yet", nullable=True),
        _column("lapses_at", _INSTANT, "when the refresh token lapses; NULL: not known", nullable=True),
        _column("version", sa.Integer, "how often they changed, from 1"),
        _column("changed_at", _INSTANT, "when the access token was given"),
        sa.PrimaryKeyConstraint("account", name="pk_tokens"),
        comment="OAuth 2.0 tokens, encrypted by the secret key",
        sqlite_with_rowid=False,
    )


_REFRESH = "the refresh token, encrypted; NULL where the grant has none"


_ERASED_AT = "when it was erased; NULL while its last letters have not left"
_SCRUBBED_AT = "when the database's files held nothing more; NULL before"


_DIGEST = "hash of all columns but version and head, empty in rows not written since 0005"


def _erased() -> None:
    digest = sa.Column("digest", sa.Text, nullable=False, server_default="", comment=_DIGEST)
    op.add_column("cases", digest)
    op.create_table(
        "redactions",
        _column("reference", sa.Text, "the case whose history it is"),
        _column("number", sa.Integer, "of the event whose body was taken away"),
        _column("hash", sa.Text, "the event's hash as it was before"),
        _column("present", sa.Text, "hash of what is left of it"),
        _column("at", _INSTANT, "when it was taken away"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_redactions"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_redactions_reference"),
        comment="Events whose words are gone, and the hashes that the chain still rests on",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "erasures",
        _column("reference", sa.Text, "the case that is erased"),
        _column("ordered_at", _INSTANT, "when a person decided it"),
        _column("by", sa.Text, "id of whoever decided it"),
        _column("why", sa.Text, "the reason given, without names"),
        _column("at", _INSTANT, _ERASED_AT, nullable=True),
        _column("scrubbed_at", _INSTANT, _SCRUBBED_AT, nullable=True),
        sa.PrimaryKeyConstraint("reference", name="pk_erasures"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], "fk_erasures_reference"),
        comment="Cases of which only figures are left, or will be",
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


def _folded_notices() -> None:
    folded = sa.text("state = 'folded' AND settled_at IS NULL")
    op.create_index(
        "ix_outbox_folded", "outbox", ["id"],
        postgresql_where=folded, sqlite_where=folded,
    )  # fmt: skip
    if op.get_context().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("outbox", "state", comment="waiting, sending, sent, failed, held, folded, redirected")
        order = "-1 alerts, 0 complainants, 1 staff; lowest first"
        op.alter_column("outbox", "priority", comment=order)


def _found_again() -> None:
    op.create_table(
        "found_letters",
        _column("message_id", sa.Text, "as it stands in Sent"),
        _column("mailbox", sa.Text, "in whose Sent it lies"),
        _column("reference", sa.Text, "the case it tells of, perhaps lost; NULL when none", nullable=True),
        _column("template", sa.Text, "which letter"),
        _column("recipient", sa.Text, "whom it reached, case-folded"),
        _column("answers", sa.Text, "Message-ID of the mail answered, empty when none"),
        _column("written_at", _INSTANT, "its date"),
        _column("sent_at", _INSTANT, "when it was put into Sent"),
        _column("letter_id", _BIG, _EXPLAINS, nullable=True),
        sa.PrimaryKeyConstraint("message_id", name="pk_found_letters"),
        sa.ForeignKeyConstraint(["letter_id"], ["outbox.id"], "fk_found_letters_letter_id"),
        comment="Letters of ours that Sent holds and a restored store lacked",
        sqlite_with_rowid=False,
    )
    unexplained = sa.text("letter_id IS NULL")
    op.create_index(
        "ix_found_letters_unexplained", "found_letters", ["sent_at"],
        postgresql_where=unexplained, sqlite_where=unexplained,
    )  # fmt: skip


_EXPLAINS = "the letter of the outbox that it is; NULL while nothing explains it"


def _let_go() -> None:
    op.create_table(
        "releases",
        _column("id", _BIG, "in the order of deciding"),
        _column("what", sa.Text, "mail, letter"),
        _column("name", sa.Text, "where the mail lay, or the letter's key"),
        _column("held_for", sa.Text, "why it was held"),
        _column("how", sa.Text, "released, dropped"),
        _column("at", _INSTANT, "when it was decided"),
        _column("by", sa.Text, "whoever decided it, in words"),
        _column("why", sa.Text, "the reason given, empty where none was"),
        sa.PrimaryKeyConstraint("id", name="pk_releases"),
        comment="Held mails and letters that a person let go, or settled by hand.  Rows are only ever added",
    )


def _observed() -> None:
    op.create_table(
        "observations",
        _column("mailbox", sa.Text, "configured address"),
        _column("folder", sa.Text, "folder it lay in"),
        _column("uidvalidity", _BIG, "IMAP generation, 0 for a Maildir"),
        _column("uid", sa.Text, "UID, or a Maildir's file name"),
        _column("message_id", sa.Text, "empty when the mail has none"),
        _column("writer", sa.Text, "case-folded address that is answered, else empty"),
        _column("sender", sa.Text, "From, for people; empty where nobody may know"),
        _column("subject", sa.Text, "likewise"),
        _column("received_at", _INSTANT, "the receipt instant (W1)"),
        _column("seen_at", _INSTANT, "when mailbot judged it"),
        _column("outcome", sa.Text, "how the mail would have ended"),
        _column("details", sa.Text, "addresses, reasons and letters as JSON lists"),
        _column("reference", sa.Text, _OBSERVED_CASE, nullable=True),
        _column("due_at", _INSTANT, "until when it is to be acknowledged; NULL: not owed", nullable=True),
        _column("closed", sa.Boolean, "for the whistleblowing officer alone"),
        _column("match", sa.Text, "how what the office did compares"),
        _column("matched_at", _INSTANT, "when that was found; NULL: not yet", nullable=True),
        _column("answered_at", _INSTANT, "when the office answered; NULL: it has not", nullable=True),
        sa.PrimaryKeyConstraint("mailbox", "folder", "uidvalidity", "uid", name="pk_observations"),
        sa.ForeignKeyConstraint(
            ["reference"], ["cases.reference"], "fk_observations_reference",
            deferrable=True, initially="DEFERRED",
        ),
        comment="What became of mails while mailbot only observes; empty in a store that it works with",
        sqlite_with_rowid=False,
    )  # fmt: skip
    for names in (["message_id"], ["writer", "received_at"], ["reference"], ["seen_at"], ["matched_at"]):
        op.create_index(f"ix_observations_{'_'.join(names)}", "observations", names)


_OBSERVED_CASE = "the case it would be on; NULL when none, or nobody may know"


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)
