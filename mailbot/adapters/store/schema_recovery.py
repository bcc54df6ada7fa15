"""The tables of what a restored store finds in Sent, and of what people let go or settled by hand."""

from sqlalchemy import Column, ForeignKey, Index, Table

from mailbot.adapters.store.columns import BigNumber, CleanText, KeyText, ReferenceText, UtcDateTime
from mailbot.adapters.store.schema_parts import metadata

found_letters = Table(
    "found_letters", metadata,
    Column("message_id", KeyText, primary_key=True, comment="as it stands in Sent"),
    Column("mailbox", CleanText, nullable=False, comment="in whose Sent it lies"),
    Column("reference", ReferenceText, comment="the case it tells of, perhaps lost; NULL when none"),
    Column("template", CleanText, nullable=False, comment="which letter"),
    Column("recipient", CleanText, nullable=False, comment="whom it reached, case-folded"),
    Column("answers", KeyText, nullable=False, comment="Message-ID of the mail answered, empty when none"),
    Column("written_at", UtcDateTime, nullable=False, comment="its date"),
    Column("sent_at", UtcDateTime, nullable=False, comment="when it was put into Sent"),
    Column(
        "letter_id",
        BigNumber,
        ForeignKey("outbox.id"),
        comment="the letter of the outbox that it is; NULL while nothing explains it",
    ),
    comment="Letters of ours that Sent holds and a restored store lacked",
    sqlite_with_rowid=False,
)
IS_UNEXPLAINED = found_letters.c.letter_id.is_(None)
Index(
    "ix_found_letters_unexplained", found_letters.c.sent_at,
    postgresql_where=IS_UNEXPLAINED, sqlite_where=IS_UNEXPLAINED,
)

releases = Table(
    "releases", metadata,
    Column("id", BigNumber, primary_key=True, autoincrement=True, comment="in the order of deciding"),
    Column("what", CleanText, nullable=False, comment="mail, letter"),
    Column("name", CleanText, nullable=False, comment="where the mail lay, or the letter's key"),
    Column("held_for", CleanText, nullable=False, comment="why it was held"),
    Column("how", CleanText, nullable=False, comment="released, dropped"),
    Column("at", UtcDateTime, nullable=False, comment="when it was decided"),
    Column("by", CleanText, nullable=False, comment="whoever decided it, in words"),
    Column("why", CleanText, nullable=False, comment="the reason given, empty where none was"),
    comment="Held mails and letters that a person let go, or settled by hand.  Rows are only ever added",
)
