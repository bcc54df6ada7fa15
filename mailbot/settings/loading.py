"""`load`: the configuration folder, checked as a whole, as Settings."""

from collections.abc import Iterator
from pathlib import Path

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.procedure import Office
from mailbot.settings import building
from mailbot.settings.holidays import Holidays
from mailbot.settings.papers import Papers, read_papers
from mailbot.settings.values import LimitSettings, Settings


def load(folder: Path) -> Settings:
    """Read and check every file of the folder; no secret is read.

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
    return _settings(papers)


def _settings(papers: Papers) -> Settings:
    main, holidays = papers.main.shape, papers.holidays
    if main is None or not isinstance(holidays, Holidays):  # each would have been a problem
        raise UserError(
            Problem(str(papers.folder), "the configuration cannot be read;", "run `mailbot check`")
        )
    folder = papers.folder.absolute()
    return Settings(
        folder=folder,
        store_url=building.build_store_url(main.store.url, folder),
        daemon=building.build_daemon(main.daemon, folder),
        limits=LimitSettings(**main.limits.model_dump()),
        mailboxes=tuple(building.build_mailbox(table, folder) for table in main.mailbox),
        offices=tuple(_offices(papers, holidays)),
        horizon=holidays.horizon,
        remarks=tuple(papers.remarks()),
        expiries=tuple(papers.expiries()),
    )


def _offices(papers: Papers, holidays: Holidays) -> Iterator[tuple[str, Office]]:
    for name, procedure in papers.procedures.items():
        staff = papers.staff[name].shape
        if procedure.shape is not None and staff is not None:  # either missing would have been a problem
            yield name, building.build_office(name, procedure.shape, staff, holidays)
