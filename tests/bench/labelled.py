"""The labelled set judged: each mail with what a careful officer says of it and what mailbot does with it."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from time import process_time_ns
from typing import Any

from rapidfuzz.distance import OSA

from mailbot import settings as configuration
from mailbot import shipped
from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import Anonymous, MailboxProfile, Office
from mailbot.domain.reading import Kind, Known, Reading, Verdict
from mailbot.reading.understand import understand
from mailbot.rules.decide import decide
from mailbot.rules.decision import Decision, KeepFeedback, Open, RefuseAnonymous
from tests.support import mails

CLAIMS = frozenset({"complaint", "appeal"})
FEEDBACK = frozenset({"suggestion", "comment", "compliment"})
_WITH_IDENTITY = CLAIMS | {"complainant_reply"}
_MARKS = (
    "complaint",
    "complaints",
    "complain",
    "complaining",
    "complained",
    "appeal",
    "appealing",
    "cwyn",
    "cwyno",
)
_SAID = {Verdict.NAMED: "false", Verdict.ANONYMOUS: "true", Verdict.PERSON_MUST_SAY: "ask"}
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "rev", "cllr"})


@dataclass(frozen=True, slots=True)
class Judged:
    """One mail, its label, and what became of it."""

    file: str
    number: int
    mail: IncomingMail
    box: MailboxProfile
    label: dict[str, Any]
    reading: Reading
    decision: Decision
    milliseconds: float  # of CPU, the better of two

    @property
    def wanted(self) -> str:
        return str(self.label["kind"])

    @property
    def got(self) -> str:
        return str(self.reading.kind.kind)

    @property
    def certain(self) -> object:
        """True: the class leaves no doubt.  False: a person must say.  "any": either will do."""
        return self.label.get("certain", True)

    @property
    def wanted_anonymous(self) -> str:
        """The label's true, false, ask (a person must say) or any; false where nobody complains."""
        said = self.label.get("anonymous", False) if self.wanted in _WITH_IDENTITY else False
        return str(said).casefold()

    @property
    def got_anonymous(self) -> str:
        """As `rehearse` puts it: only of complaints, appeals and a complainant's further mail."""
        return _SAID[self.reading.identity.verdict] if self.got in _WITH_IDENTITY else "false"

    @property
    def marked(self) -> bool:
        """The label says so, or the subject carries a word much like one for complaint or appeal.

        Found here apart from the reading room, whose misses would otherwise go uncounted.
        """
        return bool(self.label.get("marked", any(map(_is_mark, _words(self.mail.subject)))))

    @property
    def should_open(self) -> bool | None:
        """Whether a case must open; None where the label leaves it open."""
        if self.wanted not in CLAIMS or self.certain is False:
            return False
        if self.certain == "any" or self.wanted_anonymous == "any":
            return None
        return self._goes_to_officer if self.wanted_anonymous == "true" else True

    @property
    def _goes_to_officer(self) -> bool | None:
        """Without a name, but with evidence, where that counts (R16); None where the label does not say."""
        if office(self.box.organisation).procedure.anonymous is not Anonymous.REFUSE_WITHOUT_EVIDENCE:
            return False
        evidence = self.label.get("evidence")
        return None if evidence is None else bool(evidence)

    @property
    def should_answer(self) -> bool | None:
        """Whether a letter that acknowledges must go out by itself."""
        return self.should_open if self.label.get("safe", True) else False

    @property
    def opens(self) -> bool:
        return isinstance(self.decision, Open)

    @property
    def acknowledges(self) -> bool:
        return isinstance(self.decision, Open) and not self.decision.by_hand

    @property
    def refuses(self) -> bool:
        return isinstance(self.decision, RefuseAnonymous)

    @property
    def writes(self) -> bool:
        """Any letter goes to the sender by itself."""
        thanks = isinstance(self.decision, KeepFeedback) and self.decision.thank
        refuses = isinstance(self.decision, RefuseAnonymous) and not self.decision.by_hand
        return self.acknowledges or refuses or thanks


@cache
def office(organisation: str) -> Office:
    """The office as shipped, with the staff whom the labelled set knows."""
    offices = dict(configuration.load(shipped.config()).offices)
    return replace(offices[organisation], directory=mails.office(organisation).directory)


def judged(folder: Path) -> Iterator[Judged]:
    """Every mail of a folder's TOML files, not of folders inside it."""
    for path in sorted(folder.glob("*.toml")):
        yield from judged_file(path)


def judged_file(path: Path) -> Iterator[Judged]:
    """Every mail of one TOML file."""
    for number, label in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["mail"], 1):
        yield _judged(path.stem, number, label)


def _judged(file: str, number: int, label: dict[str, Any]) -> Judged:
    box = mails.BOXES[label.get("box", "education")]
    mail = mails._built(label)
    ours = office(box.organisation)
    spent = []
    for _ in range(2):
        began = process_time_ns()
        reading = understand(mail, box, ours, Known(), mails.OWN)
        decision = decide(ours.procedure, reading, None)
        spent.append((process_time_ns() - began) / 1e6)
    return Judged(file, number, mail, box, label, reading, decision, min(spent))


def folded_name(name: str) -> str:
    """For comparison: without accents, capitals, titles, punctuation and letters behind the name."""
    letters = unicodedata.normalize("NFKD", name.partition(",")[0]).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(word for word in re.findall(r"\w+", plain) if word not in _TITLES)


def is_machine(kind: str) -> bool:
    return Kind(kind) in {Kind.AUTO_REPLY, Kind.BOUNCE}


def _words(subject: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", subject).casefold()
    words = re.findall(r"[a-z]+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    return [*words, "".join(words) if all(len(word) == 1 for word in words) else ""]


def _is_mark(word: str) -> bool:
    return any(OSA.distance(word, mark, score_cutoff=2) <= (2 if len(mark) > 6 else 0) for mark in _MARKS)
