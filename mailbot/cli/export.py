"""``mailbot export``: a case's papers for a request for personal data, first as a draft, then blacked out."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import case_record, case_sheet, dossier_sheet, naming, output, redactions, register
from mailbot.cli.options import CONFIG, Config
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.event import Noted
from mailbot.domain.papers import CasePapers, PaperTable
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import Store, UnitOfWork
from mailbot.settings import Settings

_SAID, _DRAFT, _FINAL = "redactions.toml", "draft", "final"


def export(
    reference: Annotated[str, typer.Argument(metavar="REF", help="For example IHM-2026-0042.")],
    folder: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="A new folder; by default one named as the case.")
    ] = None,
    sealed: Annotated[
        bool,
        typer.Option(
            "--sealed", help="A sealed case too: only for the whistleblowing officer; recorded in the log."
        ),
    ] = False,
    config: Config = CONFIG,
) -> None:
    """Write a case's papers to a folder, for whoever asks for the data that is kept of them.

    The first run writes a draft and redactions.toml: everybody else whom a program found in the papers, and
    where. A person looks through both, says in that file who is blacked out, and signs it. The second run
    writes the final folder: a page to read and print with everything that happened, the mails, the letters,
    the files. What names somebody goes along as text, blacked out. Folder and files are readable by their
    owner alone.

    Example: `mailbot export IHM-2026-0042 /secure/IHM-2026-0042`
    """
    settings = configuration.load(config)
    wanted = naming.reference(reference, "export")
    place = folder or Path(str(wanted))
    with closing(wiring.open_register(settings)) as store:
        case = register.found(store, wanted, "export")
        if case.dossier.erased_on is not None:
            what = f"the papers of {wanted} were erased on {case.dossier.erased_on:%-d %B %Y};"
            raise UserError(Problem("export", what, "mailbot show tells what is left"))
        register.unseal(store, case, "export", allowed=sealed)
        with store.view() as work:
            papers = _gathered(work, settings, case)
        known = wiring.parties(settings, case, settings.office(case.organisation), papers)
        if not (place / _SAID).exists():
            _write_draft(place, wanted, papers, known)
            raise typer.Exit(output.ATTENTION)
        _write_final(place, store, wanted, papers, known.own)


def _write_draft(place: Path, wanted: Reference, papers: CasePapers, known: wiring.Parties) -> None:
    if place.exists() and any(place.iterdir()):
        raise UserError(Problem("export", f"{place} is not empty;", "name a new folder"))
    said = wiring.proposed(papers, known)
    wiring.write_folder(place / _DRAFT, papers, draft=True)
    place.chmod(0o700)
    text = redactions.text_of(said, str(wanted), len(papers.papers), place)
    wiring.write_private(place / _SAID, text.encode())
    output.say(f"Draft: {place / _DRAFT / 'index.html'}", style="bold")
    output.say(f"{len(said.named)} names and addresses of other people were found: {place / _SAID}")
    output.hint("Look through both, sign redactions.toml, and run the same command once more.")


def _write_final(
    place: Path, store: Store, wanted: Reference, papers: CasePapers, own: tuple[str, ...]
) -> None:
    said = redactions.read(place / _SAID, str(wanted), len(papers.papers))
    if not said.confirmed_by:
        what = "nobody has confirmed it;"
        raise UserError(Problem(str(place / _SAID), what, "write your name behind confirmed_by"))
    if (place / _FINAL).exists():
        raise UserError(Problem("export", f"{place / _FINAL} is there already;", "move it away first"))
    wiring.write_folder(place / _FINAL, wiring.blacked_out(papers, said, own), draft=False)
    with store.begin() as work:
        noted = Noted(f"EXPORTED {said.confirmed_by} ({naming.account()})", "")
        work.cases.note(wanted, (noted,), wiring.SystemClock().now())
        work.commit()
    output.say(f"Written: {place / _FINAL / 'index.html'}", style="bold")
    output.hint(f"Delete {place / _DRAFT} once the final folder is handed over.")


def _gathered(work: UnitOfWork, settings: Settings, case: Case) -> CasePapers:
    office = settings.office(case.organisation)
    return wiring.gather(work, case, office, _tables(work, case, office))


def _tables(work: UnitOfWork, case: Case, office: Office) -> tuple[PaperTable, ...]:
    zone = office.procedure.zone
    record = case_record.whole(work, case, zone)
    whose = case.complainant
    facts = (
        ("reference", str(case.reference)),
        ("name", case.name or (whose.name if whose else "")),
        ("address", whose.address if whose else ""),
        ("subject", case.subject),
        ("received", output.day_and_time(case.received_at, zone)),
        ("kind and state", f"{case.kind}, {case.state}"),
        ("handled by", _name(case.handler, office)),
        *dossier_sheet.known(case.dossier, office),
    )
    tables = (
        PaperTable("The case", ("what", "is known"), tuple(row for row in facts if row[1])),
        PaperTable("Dates", ("what", "due", "how it stands"), case_sheet.dates(case, zone)),
        PaperTable(
            "Actions", ("what", "by whom", "due", "done"), dossier_sheet.actions(case.dossier, office)
        ),
        PaperTable("What happened", ("when", "what", "in words"), case_sheet.history(record)),
    )
    return tuple(table for table in tables if table.rows)


def _name(person_id: str, office: Office) -> str:
    person = office.directory.by_id(person_id)
    return person.name if person else ""
