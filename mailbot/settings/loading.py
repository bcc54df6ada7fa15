"""`load`: the configuration folder, checked as a whole, as Settings."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.procedure import Edition
from mailbot.settings import building
from mailbot.settings.holidays import Holidays
from mailbot.settings.papers import Papers, read_papers
from mailbot.settings.values import LimitSettings, Settings


def load(folder: Path, today: date | None = None) -> Settings:
    """Read and check every file of the folder; no secret is read.

    `today`: on which day the offices are wanted, of bodies that have files from a day on; None: the
    machine's, UTC.

    Raises UserError with every problem of every file at once.
    """
    if not folder.is_dir():
        problem = Problem(
            str(folder), "there is no such folder;", f"run `mailbot init {folder}`, or give --config"
        )
        raise UserError(problem)
    try:
        papers = read_papers(folder)
    except OSError as error:  # a folder inside that we may not list
        what = f"the folder cannot be read ({error.strerror});"
        raise UserError(Problem(str(error.filename or folder), what, "mend its permissions")) from error
    problems = tuple(papers.problems())
    if problems:
        raise UserError(*problems)
    return _settings(papers, today or datetime.now(UTC).date())


def _settings(papers: Papers, today: date) -> Settings:
    main, holidays = papers.main.shape, papers.holidays
    if main is None or not isinstance(holidays, Holidays):  # each would have been a problem
        raise UserError(
            Problem(str(papers.folder), "the configuration cannot be read;", "run `mailbot check`")
        )
    folder = papers.folder.absolute()
    editions = tuple(_editions(papers, holidays))
    return Settings(
        folder=folder,
        store_url=building.build_store_url(main.store.url, folder),
        daemon=building.build_daemon(main.daemon, folder),
        limits=LimitSettings(**main.limits.model_dump()),
        mailboxes=tuple(building.build_mailbox(table, folder) for table in main.mailbox),
        offices=tuple({one.organisation: one.office for one in editions if one.since <= today}.items()),
        alerts=building.build_alerts(main.alerts, folder),
        editions=editions,
        horizon=holidays.horizon,
        remarks=tuple(dict.fromkeys(papers.remarks())),
        expiries=tuple(dict.fromkeys(papers.expiries())),
    )


def _editions(papers: Papers, holidays: Holidays) -> Iterator[Edition]:
    for one in papers.editions:
        procedure, staff = one.procedure.shape, one.staff.shape
        if procedure is not None and staff is not None:  # either missing would have been a problem
            office = building.build_office(one.organisation, procedure, staff, holidays)
            yield Edition(one.organisation, one.since, office)
