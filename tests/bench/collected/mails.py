"""The collected mails, each read and judged once as though it had been written to us."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from mailbot.adapters.mime import MailReader
from mailbot.adapters.rawmail import whole_mail
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import IncomingMail, MailKey, MailStub, RawMail
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Known, Reading
from mailbot.reading.bounces import read_bounce
from mailbot.reading.understand import understand
from mailbot.rules.decide import decide
from mailbot.rules.decision import Decision
from tests.bench.labelled import office
from tests.support.mails import EDUCATION

RECEIVED = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Collected:
    """One mail with its upstream label and what mailbot makes of it."""

    name: str  # folder/file
    content: bytes
    label: dict[str, Any]
    verdict: str  # classes.json; "ham" and "spam" of the ordinary collection; "" for none
    mail: IncomingMail | None
    reading: Reading | None
    decision: Decision | None
    in_dedicated_box: Decision | None  # what would follow in a box for complaints alone
    cpu: float  # seconds to read and judge
    wall: float
    fault: str  # an exception that should not be; "" for none
    held: str  # UnreadableMail and why; "" when it was read

    @property
    def folder(self) -> str:
        return self.name.partition("/")[0]

    @property
    def kind(self) -> str:
        return str(self.reading.kind.kind) if self.reading else ""


def collected(root: Path) -> Iterator[Collected]:
    """Every labelled mail under `root`."""
    classes = json.loads((root / "classes.json").read_text(encoding="utf-8"))
    for path in sorted(root.glob("*/labels.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))["labels"]
        for name, label in sorted(labels.items()):
            full = f"{path.parent.name}/{name}"
            verdict = classes.get(full, label.get("class", ""))
            yield _judged(full, path.parent / name, label, "ham" if verdict == "hard_ham" else verdict)


def raw_mail(content: bytes) -> RawMail:
    return whole_mail(MailStub(MailKey(EDUCATION.address, 1, "1"), len(content), RECEIVED), content)


def box_for(mail: IncomingMail) -> MailboxProfile:
    """A mailbox that the mail was written to, so that nothing is spared for want of our address in it."""
    senders = {sender.key for sender in mail.senders}
    named = [one.address for one in (*mail.to, *mail.cc) if "@" in one.address and one.key not in senders]
    return replace(EDUCATION, address=named[0] if named else EDUCATION.address)


def _judged(name: str, path: Path, label: dict[str, Any], verdict: str) -> Collected:
    content = path.read_bytes()
    mail = reading = decision = dedicated = None
    fault = held = ""
    wall, cpu = perf_counter(), process_time()
    try:
        mail = MailReader().read(raw_mail(content), ())
        box = box_for(mail)
        ours, own = office("ihm"), frozenset({box.address.casefold()})
        reading = understand(mail, box, ours, Known(), own)
        wall, cpu = perf_counter() - wall, process_time() - cpu
        decision = decide(ours.procedure, reading, None)
        again = understand(mail, replace(box, dedicated=True), ours, Known(), own)
        dedicated = decide(ours.procedure, again, None)
        if verdict:
            read_bounce(mail)
    except UnreadableMail as why:
        wall, cpu = perf_counter() - wall, process_time() - cpu
        held = str(why)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        wall, cpu = perf_counter() - wall, process_time() - cpu
        fault = type(error).__name__
    return Collected(
        name, content, label, verdict, mail, reading, decision, dedicated, cpu, wall, fault, held
    )
