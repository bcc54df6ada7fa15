"""Mail that others have collected, read from first to last.  None of it is kept here."""

import json
import os
import unicodedata
from collections.abc import Iterator
from email.utils import getaddresses
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import IncomingMail
from tests.adapters.mime_support import assert_sound, read

LABELLED = ("mimekit", "stalwart", "mikel_mail", "hostile_synthetic")


@pytest.fixture(scope="module")
def corpora() -> Path:
    folder = os.environ.get("MAILBOT_CORPORA")
    if not folder:
        pytest.skip("MAILBOT_CORPORA is not set: the collected mail is not part of the project")
    return Path(folder)


@cache
def _read_file(path: Path) -> IncomingMail | None:
    try:
        return read(path.read_bytes())
    except UnreadableMail:
        return None


def _mails(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*/*.eml"))
    assert len(found) > 1_000
    return found


def _labels(folder: Path) -> Iterator[tuple[IncomingMail, dict[str, Any]]]:
    for name in LABELLED:
        labels = json.loads((folder / name / "labels.json").read_text("utf-8"))["labels"]
        for file, label in labels.items():
            mail = _read_file(folder / name / file)
            if mail is not None:
                yield mail, label


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


def _agrees(found: str, expected: str) -> bool:
    """The same but for white space; a character that the label could not read may be any."""
    found, expected = _plain(found)[: len(_plain(expected))], _plain(expected)
    return len(found) == len(expected) and all(
        other in {one, "\ufffd"} for one, other in zip(found, expected, strict=True)
    )


def _share(hits: list[bool]) -> float:
    assert len(hits) > 20
    return sum(hits) / len(hits)


def test_every_collected_mail_is_read(corpora: Path) -> None:
    """All of it once stopped some program or other."""
    unreadable = []
    for path in _mails(corpora):
        mail = _read_file(path)
        if mail is None:
            unreadable.append(path.name)
        else:
            assert_sound(mail)

    assert unreadable == []


def test_subjects_are_read_as_their_labels_say(corpora: Path) -> None:
    hits = [
        _agrees(mail.subject, label["subject"]) for mail, label in _labels(corpora) if label.get("subject")
    ]

    assert _share(hits) >= 0.98


def test_writers_are_read_as_their_labels_say(corpora: Path) -> None:
    hits = []
    for mail, label in _labels(corpora):
        if not label.get("from"):
            continue
        people = getaddresses([label["from"]]) if isinstance(label["from"], str) else label["from"]
        expected = [address for _, address in people if address]
        hits.append([sender.address for sender in mail.senders] == expected)

    assert _share(hits) >= 0.98


def test_words_are_read_as_their_labels_say(corpora: Path) -> None:
    hits = []
    for mail, label in _labels(corpora):
        expected = label.get("first_text") or label.get("text")
        if expected:
            found = mail.html if label.get("first_text_kind") == "Html" else mail.text
            hits.append(_agrees(found, expected))

    assert _share(hits) >= 0.98


def test_bounces_name_their_recipients_and_no_person_is_taken_for_one(corpora: Path) -> None:
    """A bounce missed is a promise thought kept; a person taken for one is a complaint lost."""
    classes = json.loads((corpora / "classes.json").read_text("utf-8"))
    hits = []
    for name, verdict in classes.items():
        mail = _read_file(corpora / name)
        assert mail is not None
        if verdict == "bounce":
            hits.append(bool(mail.delivery))
        elif verdict in {"human", "spam", "auto_reply", "read_receipt"}:
            assert mail.delivery == (), name

    assert _share(hits) >= 0.8
