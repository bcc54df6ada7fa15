"""Mail made to hurt, through the whole of mailbot: each has its outcome, and the next person is answered."""

import io
import zipfile
from base64 import encodebytes
from email.message import EmailMessage
from pathlib import Path
from time import process_time

import pytest

from mailbot.domain.command import Misunderstood
from mailbot.domain.letter import LetterState, Template
from mailbot.reading.command import read_block, understand
from tests.adapters.test_mime_hostile import HURTFUL
from tests.support import letters
from tests.support.answers import parsed
from tests.support.commands import MONDAY
from tests.support.papers import office
from tests.support.story import EDUCATION, PAT, tell

IHM = office("ihm")
WORDS = b"The course was cancelled and nobody told me.\r\n\r\nPat Lee\r\n"
FROM = b"From: Pat Lee <pat.lee@example.org>\r\n"


def _addressed_to_thousands() -> bytes:
    names = b",\r\n ".join(b"p%d@example.org" % number for number in range(100_000))
    return FROM + b"To: " + names + b"\r\nSubject: Complaint about a list\r\n\r\n" + WORDS


def _subject_of_a_megabyte() -> bytes:
    subject = b"\r\n ".join([b"Complaint about " + b"x" * 900] * 1_000)
    return FROM + b"To: education@ihm.org.uk\r\nSubject: " + subject + b"\r\n\r\n" + WORDS


def _with_a_bomb(levels: int = 3) -> bytes:
    """Megabytes of nothing in a small archive, in an archive, in an archive."""
    content = bytes(30_000_000)
    for _ in range(levels):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("evidence", content)
        content = archive.getvalue()
    return (
        FROM + b"To: education@ihm.org.uk\r\nSubject: Complaint with evidence\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\n" + WORDS + b"--edge\r\n"
        b'Content-Type: application/zip; name="../../../etc/cron.d/evidence.zip"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n" + encodebytes(content) + b"--edge--\r\n"
    )


def test_each_hostile_mail_has_an_outcome_and_the_next_person_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing waits behind them, nothing is unpacked, and no file is written but our own."""
    hostile = [*HURTFUL.values(), _addressed_to_thousands(), _subject_of_a_megabyte(), _with_a_bomb()]
    story = tell(tmp_path)
    for content in hostile:
        story.arrives(content)
    robin = letters.complaint(1, EDUCATION)
    story.arrives(robin)
    opened: list[object] = []
    monkeypatch.setattr(zipfile, "ZipFile", opened.append)

    done = story.runs()

    assert len(hostile) + 1 == sum(story.body.outcomes().values())
    assert 0 == done.left
    assert [] == opened
    answered = [one for one in story.to("member1@example.org") if one.state is LetterState.SENT]
    assert [Template.ACKNOWLEDGEMENT] == [one.template for one in answered]
    assert [] == list((tmp_path / "var" / "spool").glob("*"))
    assert not any("cron" in path.name or "evidence" in path.name for path in tmp_path.rglob("*"))


INJECTIONS = (
    "=?utf-8?q?Complaint=0D=0ABcc:_everybody@example.org?=",
    "=?utf-8?q?Complaint=0AContent-Type:_text/html=0A=0A<script>?=",
    "Complaint {{ 7*7 }} {% include '/etc/passwd' %} {{ ''.__class__.__mro__ }}",
    "Complaint <img src=x onerror=alert(1)>",
    "Complaint '; DROP TABLE cases; --",
)


@pytest.mark.parametrize("subject", INJECTIONS)
def test_what_people_write_stays_words_in_every_letter(tmp_path: Path, subject: str) -> None:
    """No header, no markup, no template code and no SQL comes of a subject or a name."""
    story = tell(tmp_path)
    name = subject.replace("Complaint", "Pat").replace("<", "").replace(">", "").replace(",", "")
    raw = f"From: {name} Lee <{PAT}>\r\nTo: {EDUCATION}\r\nSubject: {subject}\r\n\r\n".encode()
    story.takes(raw + WORDS)

    assert 1 == len(story.body.cases(everything=True))
    for letter in story.body.letters():
        mail = parsed(letter)
        assert 1 == len(mail.get_all("To", []))
        assert [] == mail.get_all("Bcc", [])
        html = mail.get_body(("html",))
        shown = html.get_content() if html is not None else ""
        assert "<script" not in shown
        assert "<img src=x" not in shown
        text = _text(mail)
        assert "49" not in text.replace("IHM-2026", "").split()
        assert "root:" not in text
        assert b"\n" not in letter.content.replace(b"\r\n", b""), "servers disagree on a lone line end"


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return f"{mail['Subject']} {body.get_content() if body is not None else ''}"


PIECES = (
    "#note x\n", "#", '#note "', "#assign owen\n", "\u201c", "#log received 1/1/", "#send ", "\u00ad",
    "9" * 50, "#absent Friday to ", "IHM-2026-0001 ", "#" + "a" * 60 + "\n", "> ", "\n", "\uff03",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_commands_cost_no_more_than_their_length(piece: str) -> None:
    """Whoever can write to a mailbox can write "#"; understanding it never takes the square of its length."""
    small, large = (_cost(piece, size) for size in (3_000, 48_000))

    assert large < 16 * small * 4 + 0.05


def _cost(piece: str, size: int) -> float:
    """Seconds of CPU, the best of two."""
    text = "#note x\n" + (piece * (size // len(piece) + 1))[:size]
    costs = []
    for _ in range(2):
        start = process_time()
        order = understand(read_block(text), IHM, MONDAY)
        costs.append(process_time() - start)
        assert isinstance(order, Misunderstood) or order.acts
    return min(costs)
