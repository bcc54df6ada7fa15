"""What comes back to a letter of ours: replies as clients write them, and reports by mail servers."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from itertools import count

from mailbot.domain.letter import OutboxLetter
from tests.support import letters

PAT = "Pat Lee <pat.lee@example.org>"
_numbers = count(1)


def parsed(letter: OutboxLetter) -> EmailMessage:
    """A letter of ours as its reader's program sees it."""
    message = message_from_bytes(letter.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def words_of(letter: OutboxLetter) -> str:
    """Its plain text, one space between words."""
    part = parsed(letter).get_body(("plain",))
    assert part is not None
    return " ".join(part.get_content().split())


def reply(letter: OutboxLetter, words: str, sender: str = PAT, **headers: str) -> bytes:
    """The answer that any client sends; `headers` replace its fields, an empty value leaves one out."""
    ours = parsed(letter)
    quoted = "\n".join(f"> {line}" for line in _plain(ours).splitlines())
    fields = {
        "In_Reply_To": str(ours["Message-ID"]),
        "References": f"{ours['References'] or ''} {ours['Message-ID']}".strip(),
        "Message_ID": f"<reply-{next(_numbers)}@example.org>",
        **headers,
    }
    subject = fields.pop("Subject", f"Re: {ours['Subject']}")
    body = f"{words}\n\nOn Monday {ours['From']} wrote:\n{quoted}\n"
    return letters.mail(subject, body, sender, fields.pop("To", letter.mailbox), **fields)


def delivery_report(letter: OutboxLetter, action: str = "failed", status: str = "5.1.1") -> bytes:
    """A report by the mail server of a letter's reader (RFC 3464), with the letter's headers."""
    said = {"failed": "550 5.1.1 No such user", "delayed": "451 4.2.2 Mailbox full"}.get(action, "250 Fine")
    headers = letter.content.replace(b"\r\n", b"\n").partition(b"\n\n")[0].decode("ascii")
    number = next(_numbers)
    return f"""\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
To: {letter.mailbox}
Subject: {"Undelivered Mail Returned to Sender" if action == "failed" else "Delayed Mail"}
Date: Mon, 23 Nov 2026 09:00:{number % 60:02d} +0000
Message-ID: <report-{number}@mail.example.org>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"

--=_report
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.org. What became of your message stands below.

--=_report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; {letter.recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {said}

--=_report
Content-Type: text/rfc822-headers

{headers}

--=_report--
""".encode("ascii")


def out_of_office(letter: OutboxLetter, sender: str = PAT) -> bytes:
    """What an absent reader's program answers (RFC 3834)."""
    ours = parsed(letter)
    return letters.mail(
        f"Automatic reply: {ours['Subject']}",
        "I am away until Monday and will read your mail then.\n\nPat Lee\n",
        sender,
        letter.mailbox,
        Auto_Submitted="auto-replied",
        In_Reply_To=str(ours["Message-ID"]),
        Message_ID=f"<away-{next(_numbers)}@example.org>",
    )


def _plain(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
