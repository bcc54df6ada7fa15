"""The tables.  Each table and column says what it is for and what NULL means.

The comments go into PostgreSQL with the tables.  A change here needs a migration: a test compares.
The conditions IS_... stand in partial indexes; a query must use the same words to profit, and no
database can match them with a parameter, so their values are literals.
Narrow tables lie in their primary key on SQLite (no row ids): one tree less to write at each commit.
A foreign key that a letter or a mail may meet before its case is there is checked at the commit.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    and_,
    literal_column,
)

from mailbot.adapters.store import (
    schema_parts,
    schema_recovery,  # noqa: F401 - likewise
    schema_running,  # noqa: F401 - its tables belong to the same metadata
)
from mailbot.adapters.store.columns import BigNumber, CleanText, KeyText, ReferenceText, UtcDateTime
from mailbot.adapters.store.schema_parts import case_column, later

NEWEST = "0006"  # revision of migrations/versions that makes these tables
metadata = schema_parts.metadata

cases = Table(
    "cases", metadata,
    Column("reference", ReferenceText, primary_key=True, comment="public name, IHM-2026-0042"),
    Column("prefix", CleanText, nullable=False, comment="the reference's organisation part, for sorting"),
    Column("year", Integer, nullable=False, comment="the reference's year of receipt, for sorting"),
    Column("number", Integer, nullable=False, comment="the reference's number, for sorting"),
    Column("organisation", CleanText, nullable=False, comment="name of the configuration folder"),
    Column("mailbox", CleanText, nullable=False, comment="address the complainant wrote to"),
    Column("kind", CleanText, nullable=False, comment="complaint, appeal, suggestion, ..., undecided"),
    Column("state", CleanText, nullable=False, comment="where the case stands (PROCEDURE D2)"),
    Column("stage", Integer, nullable=False, comment="tier of the procedure, 0 where none applies"),
    Column("received_at", UtcDateTime, nullable=False, comment="first receipt, never moved"),
    Column("complainant_name", CleanText, comment="display name; NULL when From names nobody"),
    Column("complainant_address", CleanText, comment="as written; NULL when From names nobody"),
    Column("name", CleanText, nullable=False, comment="name used in letters, empty when unknown"),
    Column("anonymous", Boolean, comment="NULL: a person must say (R14)"),
    Column("confidential", Boolean, nullable=False, comment="named, asked not to be told of (R12)"),
    Column("sealed", Boolean, nullable=False, comment="only the officer may see it (R16)"),
    Column(
        "receipt_allowed",
        Boolean,
        nullable=False,
        comment="in triage: a neutral receipt may go out if nobody acts",
    ),
    Column("handler", CleanText, nullable=False, comment="id of the owner, empty while nobody owns it"),
    Column("area", CleanText, nullable=False, comment="routing area, empty when unknown"),
    Column("subject", CleanText, nullable=False, comment="the complainant's subject line"),
    Column("procedure_version", CleanText, nullable=False, comment="the procedure in force at receipt"),
    Column("thread_id", CleanText, nullable=False, comment="Message-ID of the mail that opened it"),
    Column("version", Integer, nullable=False, comment="how many events there are: the optimistic lock"),
    Column("head", CleanText, nullable=False, comment="hash of the newest event"),
    later("dossier", "what people and letters added, as JSON; empty when nothing"),
    later("rulebook", "digest of the rules in force at receipt, empty when not known"),
    later("digest", "hash of all columns but version and head, empty in rows not written since 0005"),
    UniqueConstraint("prefix", "year", "number"),
    comment="Current row of each event history",
)

case_addresses = Table(
    "case_addresses", metadata,
    case_column(key=True, comment="the case"),
    Column("address", KeyText, primary_key=True, comment="address that belongs to it, case-folded"),
    Index(None, "address"),
    comment="Who belongs to a case: every address its complainant ever had; never a colleague's",
    sqlite_with_rowid=False,
)

clocks = Table(
    "clocks", metadata,
    case_column(key=True, comment="the case that owes it"),
    Column("position", Integer, primary_key=True, comment="order in which the clocks began, from 0"),
    Column("name", CleanText, nullable=False, comment="acknowledge, respond, review, ..."),
    Column("started_at", UtcDateTime, nullable=False, comment="when the duty began"),
    Column("due_at", UtcDateTime, nullable=False, comment="last instant at which it is met in time"),
    Column("met_at", UtcDateTime, comment="when it was met; NULL while it is not"),
    Column("stopped", Boolean, nullable=False, comment="ended without being met"),
    Column("next_step", UtcDateTime, comment="when the sweep must look at it; NULL: never again"),
    later("awaits", "key of the letter whose delivery starts it, empty once it has started"),
    comment="Promises with dates",
    sqlite_with_rowid=False,
)
Index(
    "ix_clocks_next_step", clocks.c.next_step,
    postgresql_where=clocks.c.next_step.is_not(None), sqlite_where=clocks.c.next_step.is_not(None),
)

events = Table(
    "events", metadata,
    case_column(key=True, comment="the case it happened to"),
    Column("number", Integer, primary_key=True, comment="1 for the first of its case"),
    Column("at", UtcDateTime, nullable=False, comment="when it happened"),
    Column("actor", CleanText, nullable=False, comment="mailbot, or a person's id"),
    Column("event", CleanText, nullable=False, comment="what happened: the event's class name"),
    Column("body", CleanText, nullable=False, comment="its fields as canonical JSON"),
    Column("previous", CleanText, nullable=False, comment="hash of the event before, zeros for the first"),
    comment="What happened to each case.  Rows are only ever added",
    sqlite_with_rowid=False,
)

reference_numbers = Table(
    "reference_numbers", metadata,
    Column("prefix", CleanText, primary_key=True, comment="the organisation's prefix"),
    Column("year", Integer, primary_key=True, comment="year of receipt"),
    Column("last", Integer, nullable=False, comment="number given or made ready last"),
    comment="Which reference comes next",
    sqlite_with_rowid=False,
)

ready_numbers = Table(
    "ready_numbers", metadata,
    Column("prefix", CleanText, primary_key=True, comment="the organisation's prefix"),
    Column("year", Integer, primary_key=True, comment="year of receipt"),
    Column("number", Integer, primary_key=True, comment="which nobody has"),
    comment="References made ready, so that nobody waits for the next; always empty in SQLite",
    sqlite_with_rowid=False,
)

mails = Table(
    "mails", metadata,
    Column("identity", CleanText, primary_key=True, comment="content hash (R3), else unreadable:<hash>"),
    Column("message_id", KeyText, comment="NULL when the mail has none"),
    Column("reference", ReferenceText, comment="the case that answers to it belong to; NULL when none"),
    Column("mailbox", CleanText, nullable=False, comment="where it lay: the configured address"),
    Column("folder", CleanText, nullable=False, comment="where it lay: the folder"),
    Column("uidvalidity", BigNumber, nullable=False, comment="IMAP generation, 0 for a Maildir"),
    Column("uid", CleanText, nullable=False, comment="where it lay: UID or file name"),
    Column("received_at", UtcDateTime, nullable=False, comment="the receipt instant (W1)"),
    Column("size", BigNumber, nullable=False, comment="octets as received"),
    Column("content", LargeBinary, comment="as received; NULL where it lies in mail_chunks"),
    Index(None, "message_id"),
    comment="Mails kept as received",
)

mail_chunks = Table(
    "mail_chunks", metadata,
    Column("identity", CleanText, ForeignKey("mails.identity"), primary_key=True, comment="the mail"),
    Column("number", Integer, primary_key=True, comment="order of the parts, from 0"),
    Column("content", LargeBinary, nullable=False, comment="at most one mebibyte of it"),
    comment="Large mails in parts, so that none is ever whole in memory",
)

ledger = Table(
    "ledger", metadata,
    Column("mailbox", CleanText, primary_key=True, comment="configured address"),
    Column("folder", CleanText, primary_key=True, comment="folder it lay in"),
    Column("uidvalidity", BigNumber, primary_key=True, comment="IMAP generation, 0 for a Maildir"),
    Column("uid", CleanText, primary_key=True, comment="UID, or a Maildir's file name"),
    Column("identity", CleanText, nullable=False, comment="content hash (R3), empty when unreadable"),
    Column("message_id", CleanText, nullable=False, comment="empty when the mail has none"),
    Column("outcome", CleanText, nullable=False, comment="how the mail ended"),
    Column("reason", CleanText, nullable=False, comment="why: a stable constant"),
    case_column(at_commit=True, comment="the case it opened or joined; NULL when none"),
    Column("received_at", UtcDateTime, nullable=False, comment="the receipt instant (W1)"),
    Column("recorded_at", UtcDateTime, nullable=False, comment="when this row was written"),
    Index(None, "identity"),
    Index(None, "reference"),
    comment="Every mail seen, once; what stands here is never read again",
    sqlite_with_rowid=False,
)
IS_HELD = ledger.c.outcome == literal_column("'held'")
Index("ix_ledger_held", ledger.c.recorded_at, postgresql_where=IS_HELD, sqlite_where=IS_HELD)

waterlines = Table(
    "waterlines", metadata,
    Column("mailbox", CleanText, primary_key=True, comment="configured address"),
    Column("folder", CleanText, primary_key=True, comment="folder that is read"),
    Column("taken_from", UtcDateTime, nullable=False, comment="mail received before is not ours to read"),
    Column("uidvalidity", BigNumber, nullable=False, comment="IMAP generation, 0 for a Maildir"),
    Column("uid", BigNumber, nullable=False, comment="highest UID listed, 0 for a Maildir"),
    comment="How far each mailbox has been read",
    sqlite_with_rowid=False,
)

troubles = Table(
    "troubles", metadata,
    Column("mailbox", CleanText, primary_key=True, comment="configured address"),
    Column("folder", CleanText, primary_key=True, comment="folder it lies in"),
    Column("uidvalidity", BigNumber, primary_key=True, comment="IMAP generation, 0 for a Maildir"),
    Column("uid", CleanText, primary_key=True, comment="UID, or a Maildir's file name"),
    Column("failures", Integer, nullable=False, comment="how often handling it has failed"),
    Column("why", CleanText, nullable=False, comment="the latest failure in words"),
    comment="Mails that could not be handled so far; after some failures they are held",
    sqlite_with_rowid=False,
)

outbox = Table(
    "outbox", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of promising"),
    Column("key", CleanText, nullable=False, unique=True, comment="what it is for; promised once only"),
    case_column(at_commit=True, comment="the case it is about; NULL when none"),
    Column("template", CleanText, nullable=False, comment="which letter"),
    Column("organisation", CleanText, nullable=False, comment="name of the configuration folder"),
    Column("mailbox", CleanText, nullable=False, comment="address it goes out from"),
    Column("recipient", CleanText, nullable=False, comment="address it goes to, as written"),
    Column("recipient_key", KeyText, nullable=False, comment="the same, case-folded, for the daily cap (R1)"),
    Column("message_id", CleanText, nullable=False, comment="the same in every attempt"),
    Column("meets", CleanText, nullable=False, comment="clocks its delivery meets, separated by spaces"),
    Column("automatic", Boolean, nullable=False, comment="counts for the recipient's daily cap (R1)"),
    Column("priority", Integer, nullable=False, comment="-1 alerts, 0 complainants, 1 staff; lowest first"),
    Column(
        "state", CleanText, nullable=False,
        comment="waiting, sending, sent, failed, held, folded, redirected",
    ),
    Column("reason", CleanText, nullable=False, comment="why it is held or failed, else empty"),
    Column("doubtful", Boolean, nullable=False, comment="an earlier attempt may have arrived (R10)"),
    Column("attempts", Integer, nullable=False, comment="counted before the socket is opened"),
    Column("next_attempt", UtcDateTime, comment="not before then; NULL unless waiting or sending"),
    Column("worker", CleanText, comment="who holds the lease; NULL when nobody"),
    Column("lease_until", UtcDateTime, comment="end of the lease; NULL when nobody holds one"),
    Column("created_at", UtcDateTime, nullable=False, comment="when it was promised"),
    Column("sent_at", UtcDateTime, comment="when a server accepted it; NULL before"),
    Column("settled_at", UtcDateTime, comment="when it reached its end; NULL before"),
    Column("copied", Boolean, nullable=False, comment="a copy lies in the mailbox's Sent"),
    Column("content", LargeBinary, nullable=False, comment="the finished letter: these very bytes are sent"),
    Index(None, "message_id"),
    Index(None, "reference"),
    Index(None, "recipient_key", "created_at"),
    comment="Letters promised.  Rows are retired, never deleted",
)
IS_WAITING = outbox.c.state == literal_column("'waiting'")
IS_UNCOPIED = and_(outbox.c.sent_at.is_not(None), outbox.c.copied == literal_column("false"))
Index(
    "ix_outbox_waiting", outbox.c.priority, outbox.c.id,
    postgresql_where=IS_WAITING, sqlite_where=IS_WAITING,
)
Index(
    "ix_outbox_uncopied", outbox.c.mailbox, outbox.c.id,
    postgresql_where=IS_UNCOPIED, sqlite_where=IS_UNCOPIED,
)
IS_FOLDED = and_(outbox.c.state == literal_column("'folded'"), outbox.c.settled_at.is_(None))
Index(
    "ix_outbox_folded", outbox.c.id,
    postgresql_where=IS_FOLDED, sqlite_where=IS_FOLDED,
)
_LEASED = outbox.c.worker.is_not(None)
Index("ix_outbox_leased", outbox.c.worker, postgresql_where=_LEASED, sqlite_where=_LEASED)

attempts = Table(
    "attempts", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of settling"),
    Column("letter_id", BigNumber, ForeignKey("outbox.id"), nullable=False, comment="the letter"),
    Column("started_at", UtcDateTime, nullable=False, comment="when the attempt began"),
    Column("ended_at", UtcDateTime, nullable=False, comment="when its verdict was known"),
    Column("verdict", CleanText, nullable=False, comment="accepted, temporary, permanent, uncertain"),
    Column("detail", CleanText, nullable=False, comment="the server's words"),
    Index(None, "letter_id"),
    comment="Each try to deliver a letter",
)
IS_ACCEPTED = attempts.c.verdict == literal_column("'accepted'")
Index("ix_attempts_accepted", attempts.c.ended_at, postgresql_where=IS_ACCEPTED, sqlite_where=IS_ACCEPTED)

rulebooks = Table(
    "rulebooks", metadata,
    Column("digest", CleanText, primary_key=True, comment="SHA-256 of the text, in hex"),
    Column("text", CleanText, nullable=False, comment="rules and holidays as canonical JSON"),
    comment="The rules that cases began under, each version once",
)

reminders = Table(
    "reminders", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of noting"),
    Column("key", CleanText, nullable=False, unique=True, comment="deadline, rung, reader; noted once"),
    Column("organisation", CleanText, nullable=False, comment="name of the configuration folder"),
    Column("mailbox", CleanText, nullable=False, comment="the case's; the letter leaves from there"),
    case_column(at_commit=True, null=False, comment="the case that owes the duty"),
    Column("person", CleanText, nullable=False, comment="id of whoever is to be reminded"),
    Column("clock", CleanText, nullable=False, comment="name of the duty's clock"),
    Column("rung", CleanText, nullable=False, comment="how far on it was: 40, due, overdue 3"),
    Column("due_at", UtcDateTime, nullable=False, comment="when the duty falls due"),
    Column("noted_at", UtcDateTime, nullable=False, comment="when this row was written"),
    Column("letter", CleanText, comment="key of its letter, or dropped: why; NULL until then"),
    Index(None, "reference"),
    comment="Who is due to hear of which duty.  Rows are settled, never deleted",
)
IS_UNTOLD = reminders.c.letter.is_(None)
Index(
    "ix_reminders_untold", reminders.c.organisation, reminders.c.person, reminders.c.id,
    postgresql_where=IS_UNTOLD, sqlite_where=IS_UNTOLD,
)

pending_commands = Table(
    "pending_commands", metadata,
    Column("code_hash", CleanText, primary_key=True, comment="HMAC-SHA-256 of the code, in hex"),
    Column("person", CleanText, nullable=False, comment="id of whoever gave them and may confirm them"),
    case_column(comment="the case they are about; NULL where they are about none"),
    Column("text", CleanText, nullable=False, comment="the commands and the words below them, as written"),
    Column("mail", CleanText, nullable=False, comment="content hash of the mail that held them (R3)"),
    Column("created_at", UtcDateTime, nullable=False, comment="when they were shown"),
    Column("expires_at", UtcDateTime, nullable=False, comment="from when on the code is good for nothing"),
    Column("settled_at", UtcDateTime, comment="when the code was used up; NULL while it waits"),
    Column("settled_how", CleanText, nullable=False, comment="what came of it, empty while it waits"),
    Index(None, "reference"),
    comment="Commands shown to their writer, done once the code comes back.  Rows are never deleted",
)
IS_WORDED = pending_commands.c.text != literal_column("''")
Index(
    "ix_pending_commands_worded", pending_commands.c.expires_at,
    postgresql_where=IS_WORDED, sqlite_where=IS_WORDED,
)

absences = Table(
    "absences", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of reporting"),
    Column("organisation", CleanText, nullable=False, comment="name of the configuration folder"),
    Column("person", CleanText, nullable=False, comment="id of whoever is away"),
    Column("first", Date, nullable=False, comment="first day, of the office's calendar"),
    Column("last", Date, nullable=False, comment="last day, included"),
    Column("noted_at", UtcDateTime, nullable=False, comment="when it was reported"),
    Column("deputy", CleanText, nullable=False, comment="id of whoever stands in, empty for the usual one"),
    Column("why", CleanText, nullable=False, comment="reported, auto_reply, bounced"),
    Column(
        "address", CleanText, nullable=False,
        comment="address that no mail reaches, empty where that is not why",
    ),
    comment="Who is away, beside the staff list.  Rows are only ever added",
)
