"""What reading costs beside mail-parser's own parse of the same mails, in the same run."""

import gc
from collections.abc import Callable, Iterable
from statistics import median
from time import process_time_ns

import mailparser

from mailbot.adapters.mime import MailReader
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.reading import Known
from mailbot.reading.understand import understand
from tests.bench.collected.mails import Collected, box_for, raw_mail
from tests.bench.labelled import office
from tests.bench.report import Report

_ROUNDS = 3


def report_cost(report: Report, mails: Iterable[Collected]) -> None:
    """Ratios of CPU time a mail, the best of three rounds each, garbage collection held back for both."""
    ratios, ours, theirs, crashed = [], [], [], 0
    gc.disable()
    try:
        for number, one in enumerate(mails):
            if one.mail is None:
                continue
            parse, read = _mail_parser(one.content), _mailbot(one)
            spent = _best(parse)
            if spent is None:
                crashed += 1
                continue
            own = _best(read) or 0.0
            ratios.append(own / spent)
            ours.append(own)
            theirs.append(spent)
            if number % 50 == 0:
                gc.collect()
    finally:
        gc.enable()
    ratios.sort()
    report.table(
        "Cost: read and understand beside mail-parser's parse, CPU ms",
        (
            "mails",
            "mail-parser crashed on",
            "mailbot, median",
            "mail-parser, median",
            "ratio, median",
            "ratio, 95 of 100",
            "mailbot, sum",
            "mail-parser, sum",
        ),
        [
            (
                len(ratios),
                crashed,
                median(ours),
                median(theirs),
                median(ratios),
                ratios[int(0.95 * len(ratios))],
                sum(ours),
                sum(theirs),
            )
        ],
    )
    report.at_most("reading beside mail-parser's parse, median ratio", median(ratios), 2.5)


def _mail_parser(content: bytes) -> Callable[[], object]:
    return lambda: mailparser.parse_from_bytes(content)


def _mailbot(one: Collected) -> Callable[[], object]:
    assert one.mail is not None
    box, ours = box_for(one.mail), office("ihm")
    own = frozenset({box.address.casefold()})
    reader, raw = MailReader(), raw_mail(one.content)
    return lambda: understand(reader.read(raw, ()), box, ours, Known(), own)


def _best(work: Callable[[], object]) -> float | None:
    """Milliseconds of the best round; None when it raises."""
    best = float("inf")
    for _ in range(_ROUNDS):
        began = process_time_ns()
        try:
            work()
        except (Exception, UnreadableMail):  # noqa: BLE001 - the library raises what it likes
            return None
        best = min(best, (process_time_ns() - began) / 1e6)
    return best
