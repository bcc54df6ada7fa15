"""Mails for the measurements: invented complaints, each headed as one and signed with a name.

The same number gives the same mail, so that two runs measure the same work.  Each has an address of its
own, since the daily cap on letters to one address (R1) must not come between.
"""

import random
from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime

WRITERS = "writers.example.org"  # the domain of all who write
TO = "education@ihm.org.uk"

_FIRST = (
    "Amelia", "Benedict", "Carys", "Dominic", "Eleanor", "Farid", "Grace", "Hamish", "Imogen", "Jerome",
    "Katarzyna", "Leonard", "Mairead", "Nikhil", "Olwen", "Patrick", "Rosalind", "Stefan", "Théa", "Zoë",
)  # fmt: skip
_LAST = (
    "Abernethy", "Bramwell", "Castellan", "Dunmore", "Eastcott", "Fairbairn", "Gallagher", "Hollins",
    "Ibbotson", "Jephson", "Kilbride", "Lindqvist", "Müller", "Nowak", "O'Hara", "Penhaligon", "Quayle",
    "Rowntree", "Sánchez", "Trevelyan",
)  # fmt: skip
_MATTERS = (
    "the marking of my assignment", "the shortened workshop", "my course fees", "the tutor's remarks",
    "the delayed certificate", "the online classroom", "my membership renewal", "the lost coursework",
)  # fmt: skip
_SENTENCES = (
    "I am writing about {matter}, which has gone wrong for the third time since Easter.",
    "Nobody rang me back, although I was promised a call before the end of the week.",
    "The invoice came to £{pounds}, and I had agreed to something quite different in writing.",
    "When I telephoned, the person who answered was impatient and put the receiver down on me.",
    "I attended every session, handed in each piece of work on time, and kept the receipts.",
    "The naïve answer that “these things happen” is not good enough after {weeks} weeks of waiting.",
    "My manager at the café has seen the letters and was as surprised as I was.",
    "I would like to know what was decided, by whom, and why I was not asked beforehand.",
    "The room was cold, the slides were out of date, and half of the group left before the break.",
    "Please look into {matter} and tell me what you will do so that it does not happen again.",
    "I have been a member for {weeks} years and have never had to write a letter like this one.",
    "The portal showed an error each time I tried to upload the form, so I posted it instead.",
)
_CHARSETS = ("utf-8", "iso-8859-1", "windows-1252", "utf-8")
_LENGTH = 2_950  # characters of text: with its HTML, its QP and its headers a mail of 8 KB


def plain_mails(count: int, now: datetime) -> Iterator[bytes]:
    """`count` mails of about 8 KB, received during the hour before `now`."""
    for number in range(count):
        yield _mail(number, now, attachment=0)


def mixed_mails(count: int, now: datetime) -> Iterator[bytes]:
    """`count` mails, of which every fifth carries 100 to 300 KB."""
    for number in range(count):
        kilobytes = random.Random(number).randint(100, 300) if number % 5 == 0 else 0
        yield _mail(number, now, attachment=kilobytes * 1024)


def large_mail(megabytes: int, now: datetime) -> bytes:
    """One mail with an attachment that makes it so large."""
    return _mail(1, now, attachment=int(megabytes * 1024 * 1024 / 1.37))


def _mail(number: int, now: datetime, attachment: int) -> bytes:
    dice = random.Random(number)
    first, last = dice.choice(_FIRST), dice.choice(_LAST)
    charset = _CHARSETS[number % len(_CHARSETS)]
    paragraphs = _paragraphs(dice)
    words = "\n\n".join(("Dear Sir or Madam,", *paragraphs, f"Yours faithfully,\n\n{first} {last}"))
    html = "".join(f'<p style="margin:0 0 1em 0">{line}</p>\n' for line in (*paragraphs, f"{first} {last}"))
    alternative = _multipart(
        "alternative",
        f"b1-{number}",
        (
            _text("plain", charset, words),
            _text("html", charset, f"<html><head><title>Letter</title></head><body>\n{html}</body></html>\n"),
        ),
    )
    body = alternative
    if attachment:
        body = _multipart("mixed", f"b2-{number}", (alternative, _document(dice, attachment)))
    return _head(number, now, dice, f"{first} {last}") + body


def _head(number: int, now: datetime, dice: random.Random, name: str) -> bytes:
    received = now - timedelta(seconds=60 + dice.randrange(3_500))
    stamp = format_datetime(received)
    host = f"mx{number % 9}.{WRITERS}"
    subject = f"Complaint about {dice.choice(_MATTERS)}"
    if number % 3 == 0:
        subject = f"Complaint: {dice.choice(_MATTERS)} – réf {number}"
    lines = [
        f"Received: from {host} ({host} [192.0.2.{number % 250}])",
        f"\tby mail.ihm.org.uk (Postfix) with ESMTPS id {number:010X}",
        f"\tfor <{TO}>; {stamp}",
        f"Received: from [198.51.100.{number % 250}] by {host} with ESMTPSA id {number:x}-{number % 97:x};",
        f"\t{stamp}",
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={WRITERS}; s=k1; h=from:to:subject:date;",
        f"\tbh={dice.randbytes(16).hex()}=; b={dice.randbytes(32).hex()}",
        f"\t{dice.randbytes(32).hex()}{dice.randbytes(4).hex()}",
        f"From: {_word(name)} <writer-{number}@{WRITERS}>",
        f"To: {TO}",
        f"Subject: {_word(subject)}",
        f"Date: {stamp}",
        f"Message-ID: <{number}.{dice.randbytes(8).hex()}@{WRITERS}>",
        "MIME-Version: 1.0",
        "User-Agent: Postmark/4.2 (an invented mail client)",
    ]
    return "\r\n".join(lines).encode("ascii") + b"\r\n"


def _word(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=70).encode(linesep="\r\n")


def _paragraphs(dice: random.Random) -> list[str]:
    paragraphs: list[str] = []
    length = 0
    while length < _LENGTH:
        chosen = " ".join(dice.sample(_SENTENCES, 4))
        weeks, pounds = dice.randrange(2, 30), dice.randrange(40, 900)
        paragraphs.append(chosen.format(matter=dice.choice(_MATTERS), pounds=pounds, weeks=weeks))
        length += len(paragraphs[-1])
    return paragraphs


def _text(kind: str, charset: str, words: str) -> bytes:
    head = f"Content-Type: text/{kind}; charset={charset}\r\n"
    coding = "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    coded = b2a_qp(words.encode(charset, "replace"), istext=True)
    return (head + coding).encode() + coded.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _document(dice: random.Random, octets: int) -> bytes:
    head = (
        'Content-Type: application/pdf; name="letters and receipts.pdf"\r\n'
        'Content-Disposition: attachment; filename="letters and receipts.pdf"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    content = b"%PDF-1.4\n" + dice.randbytes(octets - 9)
    return head.encode() + encodebytes(content).replace(b"\n", b"\r\n")


def _multipart(kind: str, boundary: str, parts: tuple[bytes, ...]) -> bytes:
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()
    mark = f"--{boundary}".encode()
    inside = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    return head + inside + mark + b"--\r\n"
