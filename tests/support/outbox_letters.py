"""Letters as they stand in the outbox."""

from dataclasses import replace
from datetime import UTC, datetime

from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.domain.reference import Reference

A_LETTER = OutboxLetter(
    id=1,
    key="acknowledgement:IHM-2026-0042:1",
    reference=Reference("IHM", 2026, 42),
    template=Template.ACKNOWLEDGEMENT,
    organisation="ihm",
    mailbox="education@ihm.org.uk",
    recipient="pat@example.org",
    message_id="<ihm-2026-0042.acknowledgement.1.abcdefgh@ihm.org.uk>",
    content=b"From: education@ihm.org.uk\r\nTo: pat@example.org\r\n\r\nHello\r\n.\r\n..dots\r\n",
    meets=frozenset({"acknowledge"}),
    attempts=1,
    state=LetterState.SENDING,
    doubtful=False,
    created_at=datetime(2026, 12, 4, 9, 0, tzinfo=UTC),
)


def letter_to(recipient: str) -> OutboxLetter:
    return replace(A_LETTER, recipient=recipient)
