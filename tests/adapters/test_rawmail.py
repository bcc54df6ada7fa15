"""Large mails in little memory, and the digest that tells one mail from another."""

import base64
import email
import hashlib
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.adapters.abridge import Abridged
from mailbot.adapters.body_digest import BodyDigest, body_digest
from mailbot.adapters.rawmail import WHOLE, mail_from_chunks, whole_mail
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.mail import MailKey, MailStub

STUB = MailStub(MailKey("education@ihm.org.uk", 1, "1"), 0, datetime(2026, 9, 7, tzinfo=UTC))
MOST = 4_000_000  # octets of an abridged mail

scraps = st.lists(
    st.sampled_from([b"\r", b"\n", b"\r\n", b"--q", b"--q--", b"a", b"Content-Type: multipart/x; boundary=q"])
)


def in_pieces(content: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


def abridge(content: bytes, piece: int = 1 << 20) -> bytes:
    abridged = Abridged()
    for chunk in in_pieces(content, piece):
        abridged.feed(chunk)
    return abridged.finish()


def parts_of(mail: "Message[str, str]") -> list["Message[str, str]"]:
    payload = mail.get_payload()
    assert isinstance(payload, list)
    return [part for part in payload if isinstance(part, Message)]


def octets_of(part: "Message[str, str]") -> bytes:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload


def with_photo(octets: int, line: bytes = b"A" * 76 + b"\r\n") -> bytes:
    """A complaint, a photo of so many octets, and a last word behind it."""
    return (
        b'From: pat@example.org\r\nContent-Type: multipart/mixed;\r\n boundary="a b\\"c"\r\n\r\npreamble\r\n'
        b'--a b"c\r\nContent-Type: text/plain\r\n\r\nThe roof fell in.\r\n'
        b'--a b"c\r\nContent-Type: image/jpeg; name=roof.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + line * (octets // len(line))
        + b'--a b"c\r\nContent-Type: text/plain\r\n\r\nPat Lee\r\n--a b"c--\r\nepilogue\r\n'
    )


class TestDigest:
    def test_line_ends_and_empty_lines_at_the_end_make_no_difference(self) -> None:
        """One server keeps CRLF, another LF; one adds an empty line (R3)."""
        expected = hashlib.sha256(b"one\n\ntwo").digest()
        for body in (b"one\r\n\r\ntwo\r\n", b"one\n\ntwo\n\n\n", b"one\n\r\ntwo"):
            assert body_digest(b"Subject: x\r\n\r\n" + body) == expected
            assert body_digest(b"Received: elsewhere\nSubject: x\n\n" + body) == expected

    def test_the_headers_are_no_part_of_it(self) -> None:
        assert body_digest(b"Subject: x\n\nbody") == body_digest(b"Subject: y\n\nbody")
        assert body_digest(b"\nbody") == body_digest(b"\r\nbody") == hashlib.sha256(b"body").digest()
        assert body_digest(b"Subject: no body") == body_digest(b"") == hashlib.sha256().digest()

    def test_what_differs_differs(self) -> None:
        bodies = [b"one", b"One", b"one\n\ntwo", b"one\ntwo", b"\none", b"one\r", b"one \n"]

        assert len({body_digest(b"A: b\n\n" + body) for body in bodies}) == len(bodies)

    @given(scraps, st.integers(1, 7))
    def test_pieces_of_any_length_give_the_same(self, parts: list[bytes], size: int) -> None:
        """A spooled mail and the same mail in memory must be one."""
        content = b"".join(parts)
        digest = BodyDigest()
        for piece in in_pieces(content, size):
            digest.feed(piece)
        split = re.split(rb"(?:(?<=\n)|\A)\r?\n", content, maxsplit=1)
        body = split[1] if len(split) > 1 else b""

        assert digest.digest() == body_digest(content)
        assert body_digest(content) == hashlib.sha256(body.replace(b"\r\n", b"\n").rstrip(b"\n")).digest()

    def test_megabytes_of_newlines_at_the_end_cost_no_memory(self) -> None:
        content = b"A: b\n\nbody" + b"\n" * 1_000_000

        assert body_digest(content + b".") == hashlib.sha256(b"body" + b"\n" * 1_000_000 + b".").digest()


class TestSpool:
    def test_a_mail_up_to_the_limit_stays_in_memory(self, tmp_path: Path) -> None:
        content = b"A: b\n\n" + b"x" * (WHOLE - 6)

        mail = mail_from_chunks(STUB, in_pieces(content, 1 << 20), tmp_path / "spool")

        assert mail == whole_mail(STUB, content)
        assert mail.spool is None
        assert not (tmp_path / "spool").exists()

    def test_a_larger_one_is_whole_on_disk_and_abridged_in_memory(self, tmp_path: Path) -> None:
        content = with_photo(WHOLE)

        mail = mail_from_chunks(STUB, in_pieces(content, 1 << 20), tmp_path / "spool")

        assert mail.spool is not None
        assert Path(mail.spool).read_bytes() == content
        assert mail.size == len(content)
        assert mail.body_digest == body_digest(content)
        assert mail.content == abridge(content)

    def test_nobody_else_may_read_the_spool(self, tmp_path: Path) -> None:
        """Complaints are confidential on our own disk, too."""
        mail = mail_from_chunks(STUB, in_pieces(with_photo(WHOLE), 1 << 20), tmp_path / "a" / "spool")

        assert mail.spool is not None
        assert stat.S_IMODE(Path(mail.spool).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "a" / "spool").stat().st_mode) == 0o700

    def test_a_source_that_fails_leaves_nothing_behind(self, tmp_path: Path) -> None:
        def broken() -> Iterator[bytes]:
            yield b"x" * (WHOLE + 1)
            raise TimeoutError("the line went dead")

        with pytest.raises(TimeoutError):
            mail_from_chunks(STUB, broken(), tmp_path / "spool")

        assert list((tmp_path / "spool").iterdir()) == []

    def test_a_disk_that_takes_nothing_is_named_as_ours(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")

        with pytest.raises(StoreUnavailable, match="cannot be spooled"):
            mail_from_chunks(STUB, [b"x" * (WHOLE + 1)], tmp_path / "file")

    def test_fifty_megabytes_need_little_memory(self, tmp_path: Path) -> None:
        """In a process of its own, whose peak tells (MAIL A14)."""
        script = (
            "import resource, sys\nfrom pathlib import Path\n"
            "from tests.adapters.test_rawmail import STUB, mail_from_chunks\n"
            "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
            "head = b'Content-Type: application/pdf\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n'\n"
            "chunks = (head if n == 0 else (b'A' * 76 + b'\\r\\n') * 13_444 for n in range(51))\n"
            "mail = mail_from_chunks(STUB, chunks, Path(sys.argv[1]))\n"
            "assert mail.size > 50_000_000, mail.size\n"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
        )
        root = Path(__file__).parents[2]
        command = [sys.executable, "-c", script, str(tmp_path)]
        done = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)

        assert int(done.stdout) < 60_000  # KB on top of what Python and the libraries take


class TestAbridging:
    def test_texts_stay_and_long_attachments_end_early(self) -> None:
        content = with_photo(20_000_000)

        short = email.message_from_bytes(abridge(content))

        text, photo, last = parts_of(short)
        assert octets_of(text) == b"The roof fell in."
        assert octets_of(last) == b"Pat Lee"
        assert photo.get_filename() == "roof.jpg"
        head = octets_of(photo)
        assert 40_000 < len(head) < 50_000
        assert head == base64.b64decode(b"A" * 76) * (len(head) // 57)
        assert not short.defects
        assert not photo.defects

    def test_a_short_mail_stays_as_it_is_up_to_its_end(self) -> None:
        content = with_photo(1000)

        assert content.startswith(abridge(content).rstrip(b"\r\n"))
        assert b"Pat Lee" in abridge(content)

    def test_a_long_text_is_kept_to_its_first_megabyte(self) -> None:
        """More than anybody reads; the rest is in the spool."""
        content = b"Subject: x\r\n\r\n" + b"All my grievances.\r\n" * 500_000

        short = abridge(content)

        assert content.startswith(short)
        assert 1_000_000 < len(short) < 1_100_000
        assert short.endswith(b"\n")

    def test_texts_behind_sixty_photos_are_still_there(self) -> None:
        """Phones put words between pictures."""
        photo = b"--q\r\nContent-Type: image/jpeg\r\n\r\n" + b"\xff" * 70 + b"\r\n" + b"B" * 200_000 + b"\r\n"
        words = b"--q\r\n\r\nAnd then number %d broke.\r\n"
        content = b"Content-Type: multipart/mixed; boundary=q\r\n\r\n" + b"".join(
            photo + words % number for number in range(60)
        )

        parts = parts_of(email.message_from_bytes(abridge(content + b"--q--\r\n")))

        assert [octets_of(part) for part in parts[1::2]] == [
            b"And then number %d broke." % number for number in range(60)
        ]
        assert all(octets_of(part).startswith(b"\xff" * 64) for part in parts[::2])

    def test_a_mail_within_a_mail_keeps_its_headers_and_texts(self) -> None:
        """A complaint passed on by a colleague, with its attachment."""
        content = (
            b"Content-Type: multipart/mixed; boundary=out\r\n\r\n"
            b"--out\r\nContent-Type: message/rfc822\r\n\r\n"
            + with_photo(5_000_000)
            + b"\r\n--out\r\nContent-Type: text/plain\r\n\r\nSee above. Sam\r\n--out--\r\n"
        )

        passed_on, words = parts_of(email.message_from_bytes(abridge(content)))

        inner = parts_of(passed_on)[0]
        assert inner["From"] == "pat@example.org"
        assert octets_of(parts_of(inner)[2]) == b"Pat Lee"
        assert octets_of(words) == b"See above. Sam"

    @given(scraps, st.integers(1, 30))
    def test_pieces_of_any_length_give_the_same(self, parts: list[bytes], size: int) -> None:
        """Where a network packet ends says nothing about the mail."""
        content = b"Content-Type: multipart/mixed; boundary=q\n\n" + b"".join(parts)

        assert abridge(content, size) == abridge(content)

    @given(st.binary(max_size=300))
    def test_nothing_makes_it_fail(self, content: bytes) -> None:
        assert len(abridge(content, 7)) <= len(content) + 2

    @pytest.mark.parametrize(
        "content",
        [
            b"\n" * 6_000_000,
            b"x" * 12_000_000,
            b"A: b\n" * 300_000,
            b"A: b\n\n" + b"--x\n" * 1_000_000,
            b"Content-Type: message/rfc822\n\n" * 60_000,
            b"Content-Type: multipart/mixed; boundary=q\n\n" + b"--q\n\nhello hello hello\n" * 100_000,
            b"Content-Type: multipart/mixed; boundary=q\n\n" + b"--q\nContent-Type: a/b\n\nx\n" * 50_000,
            b"".join(
                b"Content-Type: multipart/mixed; boundary=q%d\n\n--q%d\n" % (n, n) for n in range(30_000)
            ),
            b"Content-Type: text/plain;" + b" a=b;" * 2_000_000 + b"\n\nbody",
        ],
        ids=["newlines", "one line", "headers", "dashes", "mails", "texts", "parts", "depths", "parameters"],
    )
    def test_whatever_it_is_the_result_is_small(self, content: bytes) -> None:
        """Hostile mail costs its sender more than us."""
        assert len(abridge(content)) < MOST
