"""The tables of what mailbot keeps about itself while it runs, and of what was erased."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Table

from mailbot.adapters.store.columns import BigNumber, CleanText, KeyText, UtcDateTime
from mailbot.adapters.store.schema_parts import case_column, metadata

leases = Table(
    "leases", metadata,
    Column("name", CleanText, primary_key=True, comment="what is done alone: mailbox:<address>, ..."),
    Column("holder", CleanText, nullable=False, comment="the worker who does it, empty when given back"),
    Column("term", Integer, nullable=False, comment="how often it changed hands"),
    Column("until", UtcDateTime, nullable=False, comment="from then on anybody may take it"),
    comment="Rights to do something alone for a while",
    sqlite_with_rowid=False,
)

workers = Table(
    "workers", metadata,
    Column("name", CleanText, primary_key=True, comment="host, process, and a part of its own"),
    Column("began_at", UtcDateTime, nullable=False, comment="when it came, by the store's clock"),
    Column("until", UtcDateTime, nullable=False, comment="silent until then, it is no more"),
    Column("room", Integer, nullable=False, comment="so many mailboxes more it would read"),
    comment="Daemons that share this store; a row goes when its daemon has left, or long after",
    sqlite_with_rowid=False,
)

marks = Table(
    "marks", metadata,
    Column("name", CleanText, primary_key=True, comment="what was done: read:<mailbox>, ..."),
    Column("at", UtcDateTime, nullable=False, comment="when it was done last"),
    Column("text", CleanText, nullable=False, comment="how it went, empty where there is nothing to say"),
    comment="When things were done last",
    sqlite_with_rowid=False,
)

pauses = Table(
    "pauses", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of pausing"),
    Column("began_at", UtcDateTime, nullable=False, comment="from then on no letter left"),
    Column("by", CleanText, nullable=False, comment="whoever paused, in words"),
    Column("why", CleanText, nullable=False, comment="the reason given, empty where none was"),
    Column("ended_at", UtcDateTime, comment="when letters might leave again; NULL while it lasts"),
    Column("ended_by", CleanText, nullable=False, comment="whoever resumed, empty while it lasts"),
    comment="When no letter left because somebody said so.  Rows are ended, never deleted",
)
IS_PAUSED = pauses.c.ended_at.is_(None)
Index(  # one lasts at a time: all that last have the same empty ended_by
    "ix_pauses_lasting", pauses.c.ended_by, unique=True,
    postgresql_where=IS_PAUSED, sqlite_where=IS_PAUSED,
)

incidents = Table(
    "incidents", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of beginning"),
    Column("key", CleanText, nullable=False, comment="what it is about, the same for as long as it lasts"),
    Column("organisation", CleanText, nullable=False, comment="whose people are told, empty for everybody's"),
    Column("what", CleanText, nullable=False, comment="what is wrong, in words"),
    Column("remedy", CleanText, nullable=False, comment="what to do about it, in words"),
    Column("began_at", UtcDateTime, nullable=False, comment="when it was first seen"),
    Column("told_at", UtcDateTime, comment="when people were told last; NULL: not yet"),
    Column("ended_at", UtcDateTime, comment="when it was over; NULL while it lasts"),
    Column("end_told", Boolean, nullable=False, comment="whether people were told that it is over"),
    comment="What needed a person.  Rows are ended, never deleted",
)
IS_LASTING = incidents.c.ended_at.is_(None)
Index(
    "ix_incidents_lasting", incidents.c.key, unique=True,
    postgresql_where=IS_LASTING, sqlite_where=IS_LASTING,
)

tokens = Table(
    "tokens", metadata,
    Column("account", CleanText, primary_key=True, comment="the mailbox, case-folded"),
    Column("terms", CleanText, nullable=False, comment="digest of the settings they were given for"),
    Column("refresh", LargeBinary, comment="the refresh token, encrypted; NULL where the grant has none"),
    Column("access", LargeBinary, comment="the access token, encrypted; NULL: none yet"),
    Column("access_until", UtcDateTime, comment="when the access token lapses; NULL: none yet"),
    Column("lapses_at", UtcDateTime, comment="when the refresh token lapses; NULL: not known"),
    Column("version", Integer, nullable=False, comment="how often they changed, from 1"),
    Column("changed_at", UtcDateTime, nullable=False, comment="when the access token was given"),
    comment="OAuth 2.0 tokens, encrypted by the secret key",
    sqlite_with_rowid=False,
)

redactions = Table(
    "redactions", metadata,
    case_column(key=True, comment="the case whose history it is"),
    Column("number", Integer, primary_key=True, comment="of the event whose body was taken away"),
    Column("hash", CleanText, nullable=False, comment="the event's hash as it was before"),
    Column("present", CleanText, nullable=False, comment="hash of what is left of it"),
    Column("at", UtcDateTime, nullable=False, comment="when it was taken away"),
    comment="Events whose words are gone, and the hashes that the chain still rests on",
    sqlite_with_rowid=False,
)

erasures = Table(
    "erasures", metadata,
    case_column(key=True, comment="the case that is erased"),
    Column("ordered_at", UtcDateTime, nullable=False, comment="when a person decided it"),
    Column("by", CleanText, nullable=False, comment="id of whoever decided it"),
    Column("why", CleanText, nullable=False, comment="the reason given, without names"),
    Column("at", UtcDateTime, comment="when it was erased; NULL while its last letters have not left"),
    Column("scrubbed_at", UtcDateTime, comment="when the database's files held nothing more; NULL before"),
    comment="Cases of which only figures are left, or will be",
    sqlite_with_rowid=False,
)

legal_holds = Table(
    "legal_holds", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of placing"),
    case_column(null=False, comment="the case that may not be erased"),
    Column("placed_at", UtcDateTime, nullable=False, comment="from then on"),
    Column("by", CleanText, nullable=False, comment="id or words of whoever placed it"),
    Column("why", CleanText, nullable=False, comment="the reason given"),
    Column("lifted_at", UtcDateTime, comment="when it was lifted; NULL while it lasts"),
    Column("lifted_by", CleanText, nullable=False, comment="whoever lifted it, empty while it lasts"),
    Index(None, "reference"),
    comment="Cases that must be kept whatever their age.  Rows are lifted, never deleted",
)

observations = Table(
    "observations", metadata,
    Column("mailbox", CleanText, primary_key=True, comment="configured address"),
    Column("folder", CleanText, primary_key=True, comment="folder it lay in"),
    Column("uidvalidity", BigNumber, primary_key=True, comment="IMAP generation, 0 for a Maildir"),
    Column("uid", CleanText, primary_key=True, comment="UID, or a Maildir's file name"),
    Column("message_id", KeyText, nullable=False, comment="empty when the mail has none"),
    Column("writer", KeyText, nullable=False, comment="case-folded address that is answered, else empty"),
    Column("sender", CleanText, nullable=False, comment="From, for people; empty where nobody may know"),
    Column("subject", CleanText, nullable=False, comment="likewise"),
    Column("received_at", UtcDateTime, nullable=False, comment="the receipt instant (W1)"),
    Column("seen_at", UtcDateTime, nullable=False, comment="when mailbot judged it"),
    Column("outcome", CleanText, nullable=False, comment="how the mail would have ended"),
    Column("details", CleanText, nullable=False, comment="addresses, reasons and letters as JSON lists"),
    case_column(at_commit=True, comment="the case it would be on; NULL when none, or nobody may know"),
    Column("due_at", UtcDateTime, comment="until when it is to be acknowledged; NULL: not owed"),
    Column("closed", Boolean, nullable=False, comment="for the whistleblowing officer alone"),
    Column("match", CleanText, nullable=False, comment="how what the office did compares"),
    Column("matched_at", UtcDateTime, comment="when that was found; NULL: not yet"),
    Column("answered_at", UtcDateTime, comment="when the office answered; NULL: it has not"),
    Index(None, "message_id"),
    Index(None, "writer", "received_at"),
    Index(None, "reference"),
    Index(None, "seen_at"),
    Index(None, "matched_at"),
    comment="What became of mails while mailbot only observes; empty in a store that it works with",
    sqlite_with_rowid=False,
)
