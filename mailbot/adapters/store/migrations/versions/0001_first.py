"""The first tables: cases, mails and the ledger, letters.

What a migration does is never changed afterwards; schema.py says what the tables are now.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
_INSTANT = sa.DateTime(timezone=True)
_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_cases()
    _create_mails()
    _create_letters()


def _column(name: str, kind: _Kind, comment: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, kind, nullable=nullable, comment=comment)


def _case_at_commit(table: str) -> sa.ForeignKeyConstraint:
    """The case may be written after the row that names it."""
    return sa.ForeignKeyConstraint(
        ["reference"], ["cases.reference"], f"fk_{table}_reference", deferrable=True, initially="DEFERRED"
    )


def _partial_index(name: str, table: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, postgresql_where=where, sqlite_where=where)


def _create_cases() -> None:
    op.create_table(
        "cases",
        _column("reference", sa.Text, "public name, IHM-2026-0042"),
        _column("prefix", sa.Text, "the reference's organisation part, for sorting"),
        _column("year", sa.Integer, "the reference's year of receipt, for sorting"),
        _column("number", sa.Integer, "the reference's number, for sorting"),
        _column("organisation", sa.Text, "name of the configuration folder"),
        _column("mailbox", sa.Text, "address the complainant wrote to"),
        _column("kind", sa.Text, "complaint, appeal, suggestion, ..., undecided"),
        _column("state", sa.Text, "where the case stands (PROCEDURE D2)"),
        _column("stage", sa.Integer, "tier of the procedure, 0 where none applies"),
        _column("received_at", _INSTANT, "first receipt, never moved"),
        _column("complainant_name", sa.Text, "display name; NULL when From names nobody", nullable=True),
        _column("complainant_address", sa.Text, "as written; NULL when From names nobody", nullable=True),
        _column("name", sa.Text, "name used in letters, empty when unknown"),
        _column("anonymous", sa.Boolean, "NULL: a person must say (R14)", nullable=True),
        _column("confidential", sa.Boolean, "named, asked not to be told of (R12)"),
        _column("sealed", sa.Boolean, "only the officer may see it (R16)"),
        _column("receipt_allowed", sa.Boolean, "in triage: a neutral receipt may go out if nobody acts"),
        _column("handler", sa.Text, "id of the owner, empty while nobody owns it"),
        _column("area", sa.Text, "routing area, empty when unknown"),
        _column("subject", sa.Text, "the complainant's subject line"),
        _column("procedure_version", sa.Text, "the procedure in force at receipt"),
        _column("thread_id", sa.Text, "Message-ID of the mail that opened it"),
        _column("version", sa.Integer, "how many events there are: the optimistic lock"),
        _column("head", sa.Text, "hash of the newest event"),
        sa.PrimaryKeyConstraint("reference", name="pk_cases"),
        sa.UniqueConstraint("prefix", "year", "number", name="uq_cases_prefix_year_number"),
        comment="Current row of each event history",
    )
    op.create_table(
        "case_addresses",
        _column("reference", sa.Text, "the case"),
        _column("address", sa.Text, "address that belongs to it, case-folded"),
        sa.PrimaryKeyConstraint("reference", "address", name="pk_case_addresses"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], name="fk_case_addresses_reference"),
        comment="Who belongs to a case: every address its complainant ever had; never a colleague's",
        sqlite_with_rowid=False,
    )
    op.create_index("ix_case_addresses_address", "case_addresses", ["address"])
    op.create_table(
        "clocks",
        _column("reference", sa.Text, "the case that owes it"),
        _column("position", sa.Integer, "order in which the clocks began, from 0"),
        _column("name", sa.Text, "acknowledge, respond, review, ..."),
        _column("started_at", _INSTANT, "when the duty began"),
        _column("due_at", _INSTANT, "last instant at which it is met in time"),
        _column("met_at", _INSTANT, "when it was met; NULL while it is not", nullable=True),
        _column("stopped", sa.Boolean, "ended without being met"),
        _column("next_step", _INSTANT, "when the sweep must look at it; NULL: never again", nullable=True),
        sa.PrimaryKeyConstraint("reference", "position", name="pk_clocks"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], name="fk_clocks_reference"),
        comment="Promises with dates",
        sqlite_with_rowid=False,
    )
    _partial_index("ix_clocks_next_step", "clocks", ["next_step"], "next_step IS NOT NULL")
    op.create_table(
        "events",
        _column("reference", sa.Text, "the case it happened to"),
        _column("number", sa.Integer, "1 for the first of its case"),
        _column("at", _INSTANT, "when it happened"),
        _column("actor", sa.Text, "mailbot, or a person's id"),
        _column("event", sa.Text, "what happened: the event's class name"),
        _column("body", sa.Text, "its fields as canonical JSON"),
        _column("previous", sa.Text, "hash of the event before, zeros for the first"),
        sa.PrimaryKeyConstraint("reference", "number", name="pk_events"),
        sa.ForeignKeyConstraint(["reference"], ["cases.reference"], name="fk_events_reference"),
        comment="What happened to each case.  Rows are only ever added",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reference_numbers",
        _column("prefix", sa.Text, "the organisation's prefix"),
        _column("year", sa.Integer, "year of receipt"),
        _column("last", sa.Integer, "number given last"),
        sa.PrimaryKeyConstraint("prefix", "year", name="pk_reference_numbers"),
        comment="Which reference comes next",
        sqlite_with_rowid=False,
    )


def _create_mails() -> None:
    op.create_table(
        "mails",
        _column("identity", sa.Text, "content hash (R3), else unreadable:<hash>"),
        _column("message_id", sa.Text, "NULL when the mail has none", nullable=True),
        _column("reference", sa.Text, "the case that answers to it belong to; NULL when none", nullable=True),
        _column("mailbox", sa.Text, "where it lay: the configured address"),
        _column("folder", sa.Text, "where it lay: the folder"),
        _column("uidvalidity", _BIG, "IMAP generation, 0 for a Maildir"),
        _column("uid", sa.Text, "where it lay: UID or file name"),
        _column("received_at", _INSTANT, "the receipt instant (W1)"),
        _column("size", _BIG, "octets as received"),
        _column("content", sa.LargeBinary, "as received; NULL where it lies in mail_chunks", nullable=True),
        sa.PrimaryKeyConstraint("identity", name="pk_mails"),
        comment="Mails kept as received",
    )
    op.create_index("ix_mails_message_id", "mails", ["message_id"])
    op.create_table(
        "mail_chunks",
        _column("identity", sa.Text, "the mail"),
        _column("number", sa.Integer, "order of the parts, from 0"),
        _column("content", sa.LargeBinary, "at most one mebibyte of it"),
        sa.PrimaryKeyConstraint("identity", "number", name="pk_mail_chunks"),
        sa.ForeignKeyConstraint(["identity"], ["mails.identity"], name="fk_mail_chunks_identity"),
        comment="Large mails in parts, so that none is ever whole in memory",
    )
    op.create_table(
        "ledger",
        _column("mailbox", sa.Text, "configured address"),
        _column("folder", sa.Text, "folder it lay in"),
        _column("uidvalidity", _BIG, "IMAP generation, 0 for a Maildir"),
        _column("uid", sa.Text, "UID, or a Maildir's file name"),
        _column("identity", sa.Text, "content hash (R3), empty when unreadable"),
        _column("message_id", sa.Text, "empty when the mail has none"),
        _column("outcome", sa.Text, "how the mail ended"),
        _column("reason", sa.Text, "why: a stable constant"),
        _column("reference", sa.Text, "the case it opened or joined; NULL when none", nullable=True),
        _column("received_at", _INSTANT, "the receipt instant (W1)"),
        _column("recorded_at", _INSTANT, "when this row was written"),
        sa.PrimaryKeyConstraint("mailbox", "folder", "uidvalidity", "uid", name="pk_ledger"),
        _case_at_commit("ledger"),
        comment="Every mail seen, once; what stands here is never read again",
        sqlite_with_rowid=False,
    )
    _partial_index("ix_ledger_held", "ledger", ["recorded_at"], "outcome = 'held'")
    op.create_index("ix_ledger_identity", "ledger", ["identity"])
    op.create_index("ix_ledger_reference", "ledger", ["reference"])
    op.create_table(
        "waterlines",
        _column("mailbox", sa.Text, "configured address"),
        _column("folder", sa.Text, "folder that is read"),
        _column("taken_from", _INSTANT, "mail received before is not ours to read"),
        _column("uidvalidity", _BIG, "IMAP generation, 0 for a Maildir"),
        _column("uid", _BIG, "highest UID listed, 0 for a Maildir"),
        sa.PrimaryKeyConstraint("mailbox", "folder", name="pk_waterlines"),
        comment="How far each mailbox has been read",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "troubles",
        _column("mailbox", sa.Text, "configured address"),
        _column("folder", sa.Text, "folder it lies in"),
        _column("uidvalidity", _BIG, "IMAP generation, 0 for a Maildir"),
        _column("uid", sa.Text, "UID, or a Maildir's file name"),
        _column("failures", sa.Integer, "how often handling it has failed"),
        _column("why", sa.Text, "the latest failure in words"),
        sa.PrimaryKeyConstraint("mailbox", "folder", "uidvalidity", "uid", name="pk_troubles"),
        comment="Mails that could not be handled so far; after some failures they are held",
        sqlite_with_rowid=False,
    )


def _create_letters() -> None:
    op.create_table(
        "outbox",
        _column("id", _BIG, "in the order of promising"),
        _column("key", sa.Text, "what it is for; promised once only"),
        _column("reference", sa.Text, "the case it is about; NULL when none", nullable=True),
        _column("template", sa.Text, "which letter"),
        _column("organisation", sa.Text, "name of the configuration folder"),
        _column("mailbox", sa.Text, "address it goes out from"),
        _column("recipient", sa.Text, "address it goes to, as written"),
        _column("recipient_key", sa.Text, "the same, case-folded, for the daily cap (R1)"),
        _column("message_id", sa.Text, "the same in every attempt"),
        _column("meets", sa.Text, "clocks its delivery meets, separated by spaces"),
        _column("automatic", sa.Boolean, "counts for the recipient's daily cap (R1)"),
        _column("priority", sa.Integer, "0 to complainants, 1 to staff; lowest goes first"),
        _column("state", sa.Text, "waiting, sending, sent, failed, held"),
        _column("reason", sa.Text, "why it is held or failed, else empty"),
        _column("doubtful", sa.Boolean, "an earlier attempt may have arrived (R10)"),
        _column("attempts", sa.Integer, "counted before the socket is opened"),
        _column("next_attempt", _INSTANT, "not before then; NULL unless waiting or sending", nullable=True),
        _column("worker", sa.Text, "who holds the lease; NULL when nobody", nullable=True),
        _column("lease_until", _INSTANT, "end of the lease; NULL when nobody holds one", nullable=True),
        _column("created_at", _INSTANT, "when it was promised"),
        _column("sent_at", _INSTANT, "when a server accepted it; NULL before", nullable=True),
        _column("settled_at", _INSTANT, "when it reached its end; NULL before", nullable=True),
        _column("copied", sa.Boolean, "a copy lies in the mailbox's Sent"),
        _column("content", sa.LargeBinary, "the finished letter: these very bytes are sent"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        _case_at_commit("outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        comment="Letters promised.  Rows are retired, never deleted",
    )
    _partial_index("ix_outbox_leased", "outbox", ["worker"], "worker IS NOT NULL")
    op.create_index("ix_outbox_message_id", "outbox", ["message_id"])
    op.create_index("ix_outbox_recipient_key_created_at", "outbox", ["recipient_key", "created_at"])
    op.create_index("ix_outbox_reference", "outbox", ["reference"])
    _partial_index("ix_outbox_uncopied", "outbox", ["mailbox", "id"],
        "sent_at IS NOT NULL AND copied = false"
    )
    _partial_index("ix_outbox_waiting", "outbox", ["priority", "id"], "state = 'waiting'")
    op.create_table(
        "attempts",
        _column("id", _BIG, "in the order of settling"),
        _column("letter_id", _BIG, "the letter"),
        _column("started_at", _INSTANT, "when the attempt began"),
        _column("ended_at", _INSTANT, "when its verdict was known"),
        _column("verdict", sa.Text, "accepted, temporary, permanent, uncertain"),
        _column("detail", sa.Text, "the server's words"),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        sa.ForeignKeyConstraint(["letter_id"], ["outbox.id"], name="fk_attempts_letter_id"),
        comment="Each try to deliver a letter",
    )
    _partial_index("ix_attempts_accepted", "attempts", ["ended_at"], "verdict = 'accepted'")
    op.create_index("ix_attempts_letter_id", "attempts", ["letter_id"])
