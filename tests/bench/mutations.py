"""Ways of damaging a mail: what networks, old systems and people of ill will do to octets."""

import random
import re
from collections.abc import Callable, Sequence

CHARSETS = (
    b"utf-8",
    b"us-ascii",
    b"iso-8859-1",
    b"windows-1252",
    b"windows-1258",
    b"koi8-r",
    b"gb2312",
    b"big5",
    b"shift_jis",
    b"iso-2022-jp",
    b"iso-2022-kr",
    b"utf-7",
    b"utf-16",
    b"utf-32",
    b"hz",
    b"x-unknown",
    b"unknown-8bit",
    b"DEFAULT_CHARSET",
    b"base64",
    b"rot13",
    b"idna",
    b"punycode",
    b"unicode_escape",
    b"cp-850",
    b"",
    b"\xff\xfe",
    b"utf-8*en",
    b"undefined",
)
_CHARSET = re.compile(rb'charset\s*=\s*"?[^\s";]{0,40}"?', re.IGNORECASE)
_WORD_CHARSET = re.compile(rb"=\?[^?\s]{1,40}\?")
_NASTY = (
    b"\x00",
    b"\r",
    b"\n",
    b"\r\n",
    b"\x1b$B",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"=?",
    b"?=",
    b"=?utf-8?B?",
    b"=00",
    b"=?utf-8?Q?=0D=0ABcc:_x?=",
    b"((((((((",
    b'"',
    b"<",
    b">",
    b"<>",
    b"@",
    b";",
    b" ;" * 400,
    b"--",
    b"\n\n",
    b"<!--",
    b"<div>" * 300,
    b"&#xD800;",
    b"&#0;",
    b"name*0*=",
    b"name*",
    b"boundary=",
    b"=\n",
    b"%%",
    b"\\",
    b"begin 644 a\n",
    b">" * 200,
    b"On Mon wrote:\n> ",
    b"IHM-2026-0042 " * 60,
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"message/rfc822",
    b"multipart/report",
)
_FIELDS = (
    b"Subject",
    b"From",
    b"To",
    b"Cc",
    b"Reply-To",
    b"Date",
    b"Message-ID",
    b"In-Reply-To",
    b"References",
    b"Return-Path",
    b"Received",
    b"Content-Type",
    b"Content-Transfer-Encoding",
    b"Content-Disposition",
    b"MIME-Version",
    b"List-Id",
    b"Auto-Submitted",
    b"X-Failed-Recipients",
    b"Authentication-Results",
    b"X-Original-From",
    b"Precedence",
)
_CODINGS = (
    b"base64",
    b"quoted-printable",
    b"8bit",
    b"binary",
    b"x-uuencode",
    b"uuencode",
    b"7bit",
    b"yes",
    b"",
)
_LONGEST = 400_000  # octets: what grows beyond is cut


Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutated(dice: random.Random, mails: Sequence[bytes]) -> tuple[bytes, tuple[str, ...]]:
    """One of the mails after one to five mutations, with their names."""
    mail, names = dice.choice(mails), []
    for _ in range(dice.choice((1, 1, 2, 2, 3, 5))):
        mutation = dice.choice(MUTATIONS)
        mail = mutation(dice, mail, mails)[:_LONGEST]
        names.append(mutation.__name__)
    return mail, tuple(names)


def flip_bits(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    octets = bytearray(mail or b"x")
    for _turn in range(dice.randint(1, 1 + len(octets) // 200)):
        octets[dice.randrange(len(octets))] ^= 1 << dice.randrange(8)
    return bytes(octets)


def truncate(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    return mail[: _place(dice, mail)]


def behead(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    return mail[_place(dice, mail) :]


def splice(dice: random.Random, mail: bytes, mails: Sequence[bytes]) -> bytes:
    other = dice.choice(mails)
    return mail[: _place(dice, mail)] + other[_place(dice, other) :]


def repeat_piece(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    start = _place(dice, mail)
    end = min(len(mail), start + dice.randint(1, 300))
    return mail[:start] + mail[start:end] * dice.choice((2, 5, 50, 400)) + mail[end:]


def insert_nasty(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    for _turn in range(dice.randint(1, 4)):
        start = _place(dice, mail)
        mail = mail[:start] + dice.choice(_NASTY) * dice.choice((1, 1, 3, 40)) + mail[start:]
    return mail


def flood(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    """One thing over and over: what takes quadratic time shows itself."""
    start = _place(dice, mail)
    unit = dice.choice((*_NASTY, b"a", b"1", b",", b"a ", b"\n\n", b"a\n ", b"X: y\n", b"\xc3\xa9"))
    return mail[:start] + (unit * (1 + 60_000 // len(unit)))[:60_000] + mail[start:]


def double_header(dice: random.Random, mail: bytes, mails: Sequence[bytes]) -> bytes:
    """A field twice, or one of another mail's."""
    lines = (mail if dice.random() < 0.5 else dice.choice(mails)).partition(b"\n\n")[0].split(b"\n")
    start = dice.randrange(len(lines))
    return b"\n".join(lines[start : start + dice.randint(1, 3)]) + b"\n" + mail


def garble_header(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    name = dice.choice(_FIELDS)
    junk = b"".join(
        dice.choice((*_NASTY, bytes([dice.randrange(256)]), b"a@b.example", b","))
        for _ in range(dice.randint(0, 12))
    )
    line = name + dice.choice((b": ", b":", b" : ", b"")) + junk + b"\n"
    pattern = re.compile(rb"(?mi)^" + re.escape(name) + rb":[^\n]*\n")
    return pattern.sub(lambda _found: line, mail, count=1) if pattern.search(mail) else line + mail


def many_addresses(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    one = dice.choice(
        (
            b"a@b.example, ",
            b'"x, y" <a@b.example>, ',
            b"(c) a@b.example,\n ",
            b"g: a@b.example;, ",
            b"<a@b.example> ",
        )
    )
    return (
        dice.choice((b"From: ", b"To: ", b"Cc: ", b"References: "))
        + one * dice.choice((3, 200, 4_000))
        + b"\n"
        + mail
    )


def nest(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    """The mail deep inside multiparts or enclosed messages."""
    depth = dice.choice((2, 10, 40, 200, 1_000))
    if dice.random() < 0.5:
        return b"Content-Type: message/rfc822\n\n" * depth + mail
    head = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(depth)
    )
    return b"From: Pat Lee <pat@lee.example>\nSubject: Complaint\n" + head + b"\n" + mail


def swap_charset(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    mail = _CHARSET.sub(lambda _found: b'charset="' + dice.choice(CHARSETS) + b'"', mail)
    return _WORD_CHARSET.sub(lambda _found: b"=?" + dice.choice(CHARSETS) + b"?", mail)


def swap_coding(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    line = b"Content-Transfer-Encoding: " + dice.choice(_CODINGS) + b"\n"
    pattern = re.compile(rb"(?mi)^content-transfer-encoding:[^\n]*\n")
    return pattern.sub(lambda _found: line, mail) if pattern.search(mail) else line + mail


def swap_type(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    kinds = (
        b"text/html",
        b"text/plain",
        b"multipart/mixed",
        b"multipart/report; report-type=delivery-status",
        b"message/rfc822",
        b"message/delivery-status",
        b"message/partial",
        b"application/ms-tnef",
        b"text/calendar",
        b"x",
        b"text/",
        b"",
    )
    pattern = re.compile(rb"(?mi)^content-type:[ \t]*[^\n;]*")
    return pattern.sub(lambda _found: b"Content-Type: " + dice.choice(kinds), mail, count=dice.randint(1, 3))


def swap_ends(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    end = dice.choice((b"\r\n", b"\r", b"\n\r", b"\x0b", b"\x85"))
    return mail.replace(b"\r\n", b"\n").replace(b"\n", end, dice.choice((-1, 1, 10, 100)))


def shuffle_lines(dice: random.Random, mail: bytes, _: Sequence[bytes]) -> bytes:
    lines = mail.split(b"\n")
    start = dice.randrange(len(lines))
    block = lines[start : start + dice.randint(2, 40)]
    dice.shuffle(block)
    return b"\n".join([*lines[:start], *block, *lines[start + len(block) :]])


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits,
    truncate,
    behead,
    splice,
    repeat_piece,
    insert_nasty,
    flood,
    double_header,
    garble_header,
    many_addresses,
    nest,
    swap_charset,
    swap_coding,
    swap_type,
    swap_ends,
    shuffle_lines,
)


def _place(dice: random.Random, mail: bytes) -> int:
    """Anywhere, the header block as likely as all the rest."""
    head = max(1, min(len(mail), 3_000))
    return dice.randrange(head if dice.random() < 0.5 else max(1, len(mail)))
