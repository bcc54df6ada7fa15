"""`python -m tests.bench.collected [FOLDER] [--brief] [--json]`: see the package."""

import argparse
import logging
import os
import sys
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.bench.collected.cost import report_cost
from tests.bench.collected.fields import report_fields
from tests.bench.collected.kinds import report_answers, report_details, report_kinds
from tests.bench.collected.mails import Collected, collected
from tests.bench.collected.replies import report_replies
from tests.bench.report import Report

SLOW = 1.0  # seconds


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.collected")
    parser.add_argument(
        "folder", nargs="?", default=os.environ.get("MAILBOT_CORPORA"), help="default: MAILBOT_CORPORA"
    )
    parser.add_argument("--brief", action="store_true", help="figures only, no lists of mails")
    parser.add_argument("--no-cost", action="store_true", help="leave out the comparison with mail-parser")
    parser.add_argument("--json", action="store_true", help="JSON instead of tables")
    chosen = parser.parse_args(arguments)
    if not chosen.folder:
        parser.error("name the folder, or set MAILBOT_CORPORA: the collected mail is not part of the project")
    warnings.simplefilter("ignore")  # mail-parser's own, on mail like this
    logging.disable()  # its log lines would count against it
    mails = list(collected(Path(chosen.folder)))
    if not mails:
        parser.error(f"{chosen.folder} holds no folder with a labels.json")
    report = Report()
    listed = not chosen.brief
    _report_reading(report, mails)
    report_fields(report, mails, listed=listed)
    report_kinds(report, mails, listed=listed)
    report_details(report, mails, listed=listed)
    report_answers(report, mails, listed=listed)
    report_replies(report, mails, listed=listed)
    if not chosen.no_cost:
        report_cost(report, mails)
    return report.finish(as_json=chosen.json)


def _report_reading(report: Report, mails: Sequence[Collected]) -> None:
    counts = Counter(one.folder for one in mails)
    rows = [
        (
            folder,
            number,
            sum(bool(one.fault) for one in mails if one.folder == folder),
            sum(bool(one.held) for one in mails if one.folder == folder),
            max(one.wall for one in mails if one.folder == folder),
        )
        for folder, number in counts.items()
    ]
    report.table("Read and judged", ("folder", "mails", "exceptions", "held", "slowest, s"), rows)
    report.table(
        "Exceptions and held mails",
        ("mail", "what"),
        [(one.name, one.fault or one.held) for one in mails if one.fault or one.held],
    )
    slowest = sorted(mails, key=lambda one: one.wall, reverse=True)[:5]
    report.table(
        "Slowest",
        ("mail", "octets", "wall, s", "CPU, s"),
        [(one.name, len(one.content), one.wall, one.cpu) for one in slowest],
    )
    report.at_most("exceptions", sum(bool(one.fault) for one in mails), 0)
    report.at_most("mails over 1 s", sum(one.wall > SLOW for one in mails), 0)


if __name__ == "__main__":
    sys.exit(main())
