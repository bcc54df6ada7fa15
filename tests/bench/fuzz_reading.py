"""Damaged mail through the reader: `python -m tests.bench.fuzz_reading [FOLDER] --minutes N` (of CPU).

Mutates the labelled set and, where FOLDER or MAILBOT_CORPORA names it, the collected mail.  Whatever the
octets, only UnreadableMail may be raised, every string must be clean, and no mail may take over 2 s.  A
mail that breaks this is kept in a temporary folder, whose path is printed.  Exits 1 on a find.
"""

import argparse
import os
import random
import re
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum
from pathlib import Path
from time import process_time
from types import FrameType

from mailbot.adapters.mime import MailReader
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Known
from mailbot.reading.thread import claims
from mailbot.reading.understand import understand
from mailbot.rules.decide import decide
from tests.bench.collected.mails import box_for, raw_mail
from tests.bench.labelled import office
from tests.bench.mutations import mutated
from tests.bench.report import Report
from tests.support.mails import BOXES, OWN, labelled_set

SLOW = 2.0  # seconds of CPU
_STOP = 10.0  # seconds of CPU after which a mail is given up, once a regular expression lets go
_PREFIXES = frozenset({"IHM", "IMI"})
# Bodies keep their lines; the HTML is kept as sent, less what no database holds.
_MANY_LINES = frozenset({"text", "new_text", "html"})
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b\u202a-\u202e\ufeff\ud800-\udfff]")


class _TooLongError(BaseException):
    """Raised into a mail that takes too long; no reader may catch it."""


@dataclass(slots=True)
class Tally:
    """What came of the mutated mails."""

    done: int = 0
    held: int = 0
    finds: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0  # seconds of CPU
    decided: Counter[str] = field(default_factory=Counter)
    mutations: Counter[str] = field(default_factory=Counter)


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    seeds = [*_labelled(), *_collected(chosen.folder)]
    tally = Tally()
    folder = Path(tempfile.mkdtemp(prefix="fuzz-reading-"))
    signal.signal(signal.SIGVTALRM, _give_up)
    end = process_time() + 60 * chosen.minutes
    turn = chosen.seed
    while process_time() < end:
        turn += 1
        content, names = mutated(random.Random(turn), seeds)
        tally.mutations.update(names)
        find = try_mail(content, tally)
        if find is not None:
            _keep(folder, turn, content, find, tally)
    return _report(chosen, tally, turn, seeds)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.bench.fuzz_reading")
    parser.add_argument(
        "folder", nargs="?", default=os.environ.get("MAILBOT_CORPORA", ""), help="collected mail"
    )
    parser.add_argument("--minutes", type=float, default=1.0, help="of CPU (default 1)")
    parser.add_argument(
        "--seed", type=int, default=0, help="begin with this number; each mail has one of its own"
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of tables")
    return parser


def try_mail(content: bytes, tally: Tally) -> str | None:
    """What is wrong with how this mail was read; None when nothing is."""
    began = process_time()
    find = None
    signal.setitimer(signal.ITIMER_VIRTUAL, _STOP)
    try:
        find = _read(content, tally)
    except UnreadableMail:
        tally.held += 1
    except (Exception, _TooLongError) as fault:  # noqa: BLE001 - whatever it is, it is what we look for
        find = f"{type(fault).__name__} in {_where(fault)}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    taken = process_time() - began
    tally.done += 1
    tally.slowest = max(tally.slowest, taken)
    return find or (f"over {SLOW:.0f} s of CPU" if taken > SLOW else None)


def _where(fault: BaseException) -> str:
    """The innermost line of ours that a fault passed through."""
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if "/mailbot/" in frame.filename]
    if not frames:
        return "a library"
    return f"{Path(frames[-1].filename).name}, {frames[-1].name}, line {frames[-1].lineno}"


def _read(content: bytes, tally: Tally) -> str | None:
    """The whole way of a mail through the pure rooms; what string is not clean, if any."""
    mail = MailReader().read(raw_mail(content), ("mx.ihm.example",))
    claimed = claims(mail, _PREFIXES, b"key")
    box = tuple(BOXES.values())[len(content) % len(BOXES)] if len(content) % 3 else box_for(mail)
    ours = office(box.organisation)
    reading = understand(mail, box, ours, Known(), OWN | {box.address.casefold()})
    decision = decide(ours.procedure, reading, None)
    tally.decided[type(decision).__name__] += 1
    return next(
        (
            why
            for value in (mail, claimed, reading, decision)
            for why in _unclean(value, type(value).__name__)
        ),
        None,
    )


def _unclean(value: object, path: str) -> Iterator[str]:
    """Where a string holds what no header, record or letter may."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        bad = _CONTROLS if path.rpartition(".")[2] in _MANY_LINES else _ONE_LINE
        found = bad.search(value)
        if found is not None:
            yield f"{path} holds {found[0]!a}"
    elif isinstance(value, tuple | frozenset):
        for item in value:
            yield from _unclean(item, path)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _unclean(getattr(value, one.name), f"{path}.{one.name}")


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise _TooLongError


def _keep(folder: Path, turn: int, content: bytes, find: str, tally: Tally) -> None:
    """Keep the first three mails of each kind of find."""
    tally.finds[find] += 1
    if tally.finds[find] <= 3:
        path = folder / f"{turn}.eml"
        path.write_bytes(content)
        sys.stderr.write(f"{path}: {find}\n")


def _report(chosen: argparse.Namespace, tally: Tally, turn: int, seeds: Sequence[bytes]) -> int:
    report = Report()
    report.table(
        "Mutated mails",
        ("seeds", "read", "held", "finds", "slowest, CPU s", "numbers"),
        [
            (
                len(seeds),
                tally.done,
                tally.held,
                sum(tally.finds.values()),
                tally.slowest,
                f"{chosen.seed + 1} to {turn}",
            )
        ],
    )
    report.table("Decided", ("decision", "mails"), tally.decided.most_common())
    report.table("Mutations", ("mutation", "times"), tally.mutations.most_common())
    report.table("Finds", ("what", "times"), tally.finds.most_common())
    report.at_most("finds", sum(tally.finds.values()), 0)
    report.at_most("slowest mail, CPU", tally.slowest, SLOW, " s")
    return report.finish(as_json=chosen.json)


def _labelled() -> Iterator[bytes]:
    """The labelled set (not its held-out part) as octets."""
    for one in labelled_set():
        yield _octets(one.mail)


def _octets(mail: IncomingMail) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = (
        ", ".join(f'"{one.name}" <{one.address}>' for one in mail.senders) or "nobody@nowhere.example"
    )
    message["To"] = ", ".join(one.address for one in mail.to)
    message["Subject"] = mail.subject
    message["Message-ID"] = mail.message_id
    for name, value in mail.headers:
        message.add_header(name, value)
    message.set_content(mail.text, charset="utf-8")
    for part in mail.attachments:
        message.add_attachment(
            part.head * 20, maintype="application", subtype="octet-stream", filename=part.name
        )
    return message.as_bytes()


def _collected(folder: str) -> Iterator[bytes]:
    for path in sorted(Path(folder).glob("*/*.eml")) if folder else ():
        yield path.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
