"""From files without mistakes to the values that the rest of mailbot works with."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import Anonymous, ClockRule, Dress, Office, Procedure, StageRule, Start
from mailbot.settings.checks_offices import OTHERWISE
from mailbot.settings.holidays import Holidays
from mailbot.settings.shapes import DaemonTable, MailboxTable, ProcedureFile, StaffFile
from mailbot.settings.values import DaemonSettings, MailboxSettings

Rule = TypeVar("Rule")


def build_daemon(table: DaemonTable, folder: Path) -> DaemonSettings:
    return DaemonSettings(
        poll_seconds=table.poll_seconds,
        secret_key_file=folder / table.secret_key_file,
        templates=_path(folder, table.templates),
        redirect_all_to=table.redirect_all_to,
    )


def build_store_url(url: str, folder: Path) -> str:
    """A SQLite file's path becomes absolute, counted from `folder`; a server's URL stays as it is."""
    kind, slashes, rest = url.partition(":///")
    if kind != "sqlite":
        return url
    path, mark, options = rest.partition("?")
    return f"{kind}{slashes}{folder / path}{mark}{options}"


def build_mailbox(table: MailboxTable, folder: Path) -> MailboxSettings:
    return MailboxSettings(
        address=table.address,
        organisation=table.organisation,
        area=table.area,
        dedicated=table.dedicated,
        forms=table.forms,
        imap=table.imap,
        smtp=table.smtp,
        username=table.username,
        password_file=_path(folder, table.password_file),
        password_env=table.password_env,
        maildir=_path(folder, table.maildir),
        ca_file=_path(folder, table.ca_file),
        mx=table.mx,
        authserv_ids=table.authserv_ids,
        sent=table.sent,
        sent_copy=table.sent_copy,
        own_lists=table.own_lists,
        peers=table.peers,
    )


def build_office(organisation: str, file: ProcedureFile, staff: StaffFile, holidays: Holidays) -> Office:
    return Office(
        procedure=_procedure(organisation, file),
        directory=_directory(staff),
        calendar=holidays.calendar(file.division, file.zone),
        rights_calendar=holidays.rights_calendar(file.division, file.zone),
        dress=Dress(**file.dress.model_dump()),
    )


def _procedure(organisation: str, file: ProcedureFile) -> Procedure:
    return Procedure(
        organisation=organisation,
        version=file.version,
        reference_prefix=file.reference_prefix,
        zone=file.zone,
        division=file.division,
        markings=tuple(file.markings.items()),
        clocks=tuple(ClockRule(rule.name, Start(rule.start), rule.allow, rule.clause) for rule in file.clock),
        stages=tuple(StageRule(tier.number, tier.title, _by_area(tier.owners)) for tier in file.stage),
        anonymous=Anonymous(file.anonymous),
        names_handler=file.names_handler,
        intake_state=file.intake_state,
        appeal_state=file.appeal_state,
        thank_feedback=file.thank_feedback,
        appeal_copies=file.appeal_copies,
        complaint_copies=_by_area(file.complaint_copies),
        form_link=file.form_link,
        asks_evidence=file.asks_evidence,
        routes=tuple(file.routes.items()),
    )


def _by_area(table: Mapping[str, Rule]) -> tuple[tuple[str, Rule], ...]:
    return tuple(("" if area == OTHERWISE else area, rule) for area, rule in table.items())


def _directory(staff: StaffFile) -> Directory:
    people = tuple(
        Person(
            id=name,
            name=person.name,
            addresses=person.addresses,
            roles=frozenset(person.roles),
            title=person.title,
            phone=person.phone,
            deputy=person.deputy,
        )
        for name, person in staff.person.items()
    )
    return Directory(people, frozenset(map(str.casefold, staff.domains)))


def _path(folder: Path, written: str) -> Path | None:
    return folder / written if written else None
