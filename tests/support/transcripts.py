"""A correspondence looked at as a whole: what it said, to whom, and what it left in the mailboxes."""

import os
import re
from collections import Counter
from email.message import EmailMessage
from pathlib import Path

from tests.support.correspondence import Correspondence, Writer, words_of

KEPT = Path(__file__).resolve().parents[1] / "golden" / "transcripts"
_CODE = re.compile(r"#confirm ([0-9A-Z]{4}-[0-9A-Z]{4})")
# A short code may stand beside the reference in the subjects of what staff get.
_TOKEN = re.compile(r"\[([A-Z]{2,10}-\d{4}-\d{4,}) [0-9a-z]{9}\]")
_BY_THE_SERVER = frozenset({b"\\Recent"})
_INTERNAL = re.compile(
    r"#[a-z]|mailbot|\b(?:preview|triage|commands?|notice)\b|\bExt\.|Sent from my", re.IGNORECASE
)


def code_in(preview: EmailMessage) -> str:
    """The code that a preview gives."""
    found = _CODE.search(words_of(preview))
    assert found is not None, words_of(preview)
    return found[1]


def is_whole(story: Correspondence, name: str, complainant: Writer, *others: Writer) -> None:
    """All that holds of any correspondence at its end.  `others`: outside the office as well."""
    for outsider in (complainant, *others):
        nothing_internal(story, outsider)
    threaded(story, complainant)
    one_letter_each(story)
    untouched(story)
    is_as_kept(story, name)


def is_as_kept(story: Correspondence, name: str) -> None:
    """Every mail in its order, as it was kept; MAILBOT_WRITE_GOLDEN=1 keeps it anew."""
    told = _steady("\n".join(map(str, story.transcript)))
    file = KEPT / f"{name}.txt"
    if os.environ.get("MAILBOT_WRITE_GOLDEN") == "1":
        file.parent.mkdir(exist_ok=True)
        file.write_text(told, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == told


def nothing_internal(story: Correspondence, outsider: Writer) -> None:
    """No letter to somebody outside holds a command, a code, or a word that only staff need."""
    for letter in story.inbox(outsider):
        forms = [part for kind in ("plain", "html") if (part := letter.get_body((kind,))) is not None]
        assert 2 == len(forms)
        for shown in (str(letter["Subject"]), *(str(part.get_content()) for part in forms)):
            assert None is _TOKEN.search(shown)
            seen = re.sub(r"<style>.*?</style>|style=\"[^\"]*\"|&#\d+;", "", shown, flags=re.DOTALL)
            assert None is _INTERNAL.search(seen), (letter["Subject"], _INTERNAL.search(seen))


def threaded(story: Correspondence, complainant: Writer) -> None:
    """Their mail program shows one conversation: every letter names a mail of theirs before it."""
    for letter in story.inbox(complainant):
        answered = str(letter["In-Reply-To"])
        assert answered.endswith(f"@{complainant.address.rpartition('@')[2]}>"), letter["Subject"]
        assert answered in str(letter["References"]).split()


def one_letter_each(story: Correspondence) -> None:
    """Everything promised left once, and lies in one mailbox: that of its reader."""
    promised = {letter.message_id: letter.recipient for letter in story.body.letters()}
    found = [
        (str(letter["Message-ID"]), writer.address) for writer in story.cast for letter in story.inbox(writer)
    ]
    assert promised == dict(found)
    assert {1} == set(Counter(found).values())


def untouched(story: Correspondence) -> None:
    """The mailbox holds what people sent, as it came: nobody's flags were set or taken away."""
    held = story.post.dovecot.contents(story.mailbox)
    assert sum(bool(entry.device) for entry in story.transcript) == len(held)
    assert {frozenset()} == {mail.flags - _BY_THE_SERVER for mail in held}


def _steady(told: str) -> str:
    """With names for what chance or a key has made."""
    for number, code in enumerate(dict.fromkeys(_CODE.findall(told)), start=1):
        told = told.replace(code, f"<code {number}>")
    return _TOKEN.sub(r"[\1 <token>]", told)
