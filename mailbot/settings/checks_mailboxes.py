"""What must fit together in mailbot.toml, and between it and the organisations' folders."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from mailbot.domain.errors import Problem
from mailbot.settings.checks_alerts import alert_remarks, check_alerts
from mailbot.settings.checks_oauth import check_oauth
from mailbot.settings.checks_offices import areas_of
from mailbot.settings.shapes import MailboxTable, MainFile
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place
from mailbot.settings.wording import nearest

_SERVERS = 'imap = "imaps://mail.example.org:993" and smtp = "smtp+starttls://mail.example.org:587"'


def check_main(
    sheet: Sheet[MainFile], folder: Path, procedures: Mapping[str, Sheet[ProcedureFile]]
) -> Iterator[Problem]:
    """Every mistake between keys that are each right alone."""
    if sheet.shape is None:
        return
    if not sheet.shape.mailbox:
        yield from sheet.blame(("mailbox",), "there is no mailbox to read;", "add a table [[mailbox]]")
    yield from _folders(sheet, sheet.shape, folder)
    yield from check_alerts(sheet, sheet.shape)
    yield from _once(sheet, sheet.shape)
    for index, box in enumerate(sheet.shape.mailbox):
        at: Place = ("mailbox", index)
        yield from _ways(sheet, at, box)
        yield from _login(sheet, at, box)
        yield from check_oauth(sheet, at, box, folder)
        yield from _organisation(sheet, at, box, procedures)
        if box.ca_file and not _there((folder / box.ca_file).is_file):
            yield from sheet.blame(
                (*at, "ca_file"),
                f'there is no file "{box.ca_file}";',
                "paths count from the folder of mailbot.toml",
            )


def _folders(sheet: Sheet[MainFile], main: MainFile, folder: Path) -> Iterator[Problem]:
    templates, everything_to = main.daemon.templates, main.daemon.redirect_all_to
    if templates and not _there((folder / templates).is_dir):
        yield from sheet.blame(
            ("daemon", "templates"), f'there is no folder "{templates}";', "make it, or leave templates out"
        )
    if everything_to and everything_to.casefold() in {box.address.casefold() for box in main.mailbox}:
        yield from sheet.blame(
            ("daemon", "redirect_all_to"),
            f"{everything_to} is a mailbox that mailbot reads;",
            "write the address of a person",
        )


def _there(asked: Callable[[], bool]) -> bool:
    try:
        return asked()
    except OSError:  # a name too long, a folder on the way that we may not enter
        return False


def _once(sheet: Sheet[MainFile], main: MainFile) -> Iterator[Problem]:
    """No mailbox may be read twice: what is meant as two would share its mail and its letters."""
    for key in ("address", "maildir"):
        written = [getattr(box, key).casefold() for box in main.mailbox]
        for index, value in enumerate(written):
            first = written.index(value)
            if value and first != index:
                yield from sheet.blame(
                    ("mailbox", index, key),
                    f'"{getattr(main.mailbox[index], key)}" is the {key} of mailbox[{first + 1}] too;',
                    "keep one of the two",
                    ("mailbox", first, key),
                )


def _ways(sheet: Sheet[MainFile], at: Place, box: MailboxTable) -> Iterator[Problem]:
    """In and out: IMAP and SMTP, or a Maildir."""
    rests_on = tuple((*at, key) for key in ("imap", "smtp", "maildir"))
    if box.imap and box.maildir:
        yield from sheet.blame(
            (*at, "maildir"),
            "the mailbox has imap and maildir;",
            "keep the one where its mail lies",
            *rests_on,
        )
    if not box.imap and not box.maildir:
        yield from sheet.blame(
            at,
            "the mailbox has neither imap nor maildir;",
            f'write {_SERVERS}, or maildir = "var/mail/{box.address.partition("@")[0]}"',
            *rests_on,
        )
    if box.imap and not box.smtp:
        yield from sheet.blame(
            (*at, "imap"),
            "the mailbox has imap and no smtp, so no letter could leave;",
            'write smtp = "smtp+starttls://mail.example.org:587"',
            *rests_on,
        )


def _login(sheet: Sheet[MainFile], at: Place, box: MailboxTable) -> Iterator[Problem]:
    if box.oauth is not None or not sheet.trusts((*at, "oauth")):
        return  # by tokens: see checks_oauth
    rests_on = tuple((*at, key) for key in ("username", "password_file", "password_env"))
    sources = [key for key in ("password_file", "password_env") if getattr(box, key)]
    if len(sources) > 1:
        yield from sheet.blame(
            (*at, "password_env"),
            "the mailbox has password_file and password_env;",
            "keep one of the two",
            *rests_on,
        )
    if box.username and not sources:
        yield from sheet.blame(
            (*at, "username"),
            "there is a username and no password;",
            'write password_file = "secrets/password" or password_env = "NAME"',
            *rests_on,
        )
    if sources and not box.username:
        yield from sheet.blame(
            (*at, sources[0]),
            "there is a password and no username;",
            f'write username = "{box.address}"',
            *rests_on,
        )
    if box.imap and not box.username and not sources:
        yield from sheet.blame(
            (*at, "imap"),
            "imap needs a login;",
            f'write username = "{box.address}" and password_file = "secrets/password"',
            *rests_on,
        )


def _organisation(
    sheet: Sheet[MainFile], at: Place, box: MailboxTable, procedures: Mapping[str, Sheet[ProcedureFile]]
) -> Iterator[Problem]:
    name = box.organisation
    if name not in procedures:
        remedy = nearest(name, procedures) or f"make it, with procedure.toml and staff.toml in {name}/"
        yield from sheet.blame(
            (*at, "organisation"), f'there is no folder "{name}" beside mailbot.toml;', remedy
        )
        return
    procedure = procedures[name]
    if procedure.shape is None or not procedure.trusts(("stage",)):
        return
    areas = areas_of(procedure.shape)
    if box.area and box.area not in areas:
        known = f"{name} knows {', '.join(sorted(areas))}" if areas else f"{name} has none: leave it out"
        yield from sheet.blame(
            (*at, "area"),
            f'no stage of {name} has the area "{box.area}";',
            nearest(box.area, areas) or known,
            (*at, "organisation"),
        )


def main_remarks(sheet: Sheet[MainFile], main: MainFile, organisations: tuple[str, ...]) -> Iterator[Problem]:
    """Valid, and yet worth a look."""
    if "@" in main.store.url and ":" in main.store.url.partition("://")[2].rpartition("@")[0]:
        yield from sheet.blame(
            ("store", "url"),
            "the database's password stands in this file;",
            "move it to ~/.pgpass or PGPASSWORD",
        )
    if main.daemon.redirect_all_to:
        yield from sheet.blame(
            ("daemon", "redirect_all_to"),
            f"every letter goes to {main.daemon.redirect_all_to}, none to a complainant;",
            "take the key out when the trial is over",
        )
    yield from alert_remarks(sheet, main)
    for index, box in enumerate(main.mailbox):
        yield from _not_read(sheet, ("mailbox", index), box)
    used = Counter(box.organisation for box in main.mailbox)
    for name in organisations:
        if not used[name]:
            yield from sheet.blame(
                (),
                f'no mailbox belongs to the organisation "{name}";',
                "add a [[mailbox]], or take its folder away",
            )


def _not_read(sheet: Sheet[MainFile], at: Place, box: MailboxTable) -> Iterator[Problem]:
    """The key of the outside contract (R37) that this version accepts and does not act on."""
    if box.file_to:
        yield from sheet.blame(
            (*at, "file_to"), "finished mail is not moved by this version of mailbot;", "take the key out"
        )
