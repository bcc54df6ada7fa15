"""From files without mistakes to the values that the rest of mailbot works with."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from mailbot.domain.person import Absence, Directory, Person
from mailbot.domain.procedure import Anonymous, ClockRule, Dress, Office, Procedure, StageRule, Start
from mailbot.domain.terms import (
    Chasers,
    DigestTerms,
    Exclusion,
    Head,
    HeardBy,
    OtherPolicy,
    Signpost,
    Targets,
    Windows,
)
from mailbot.settings import oauth
from mailbot.settings.checks_offices import OTHERWISE
from mailbot.settings.checks_staff import DAYS
from mailbot.settings.holidays import Holidays
from mailbot.settings.oauth import Grant, OAuthSettings, Provider
from mailbot.settings.shapes import AlertsTable, DaemonTable, MailboxTable, OAuthTable, StaffFile
from mailbot.settings.shapes_procedure import ChasersTable, ProcedureFile
from mailbot.settings.values import AlertSettings, DaemonSettings, MailboxSettings

Rule = TypeVar("Rule")


def build_daemon(table: DaemonTable, folder: Path) -> DaemonSettings:
    return DaemonSettings(
        poll_seconds=table.poll_seconds,
        secret_key_file=folder / table.secret_key_file,
        templates=_path(folder, table.templates),
        redirect_all_to=table.redirect_all_to,
        health_port=table.health_port,
    )


def build_alerts(table: AlertsTable, folder: Path) -> AlertSettings:
    return AlertSettings(
        to=table.to,
        smtp=table.smtp,
        sender=table.sender,
        username=table.username,
        password_file=folder / table.password_file if table.password_file else None,
        password_env=table.password_env,
        ca_file=folder / table.ca_file if table.ca_file else None,
        command=table.command,
        unread_minutes=table.unread_minutes,
        queue_minutes=table.queue_minutes,
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
        password_expires=table.password_expires,
        oauth=build_oauth(table.oauth, folder) if table.oauth is not None else None,
        maildir=_path(folder, table.maildir),
        ca_file=_path(folder, table.ca_file),
        mx=table.mx,
        authserv_ids=table.authserv_ids,
        internal_mark=table.internal_mark,
        junk=table.junk,
        sent=table.sent,
        sent_copy=table.sent_copy,
        own_lists=table.own_lists,
        peers=table.peers,
    )


def build_oauth(table: OAuthTable, folder: Path) -> OAuthSettings:
    """What the file leaves open is as the provider has it."""
    provider, grant = Provider(table.provider), Grant(table.grant)
    token_url, device_url = oauth.urls(provider, table.tenant)
    return OAuthSettings(
        provider=provider,
        grant=grant,
        token_url=table.token_url or token_url,
        device_url=table.device_url or device_url,
        scopes=table.scopes or oauth.scopes(provider, grant),
        client_id=table.client_id,
        client_secret_file=_path(folder, table.client_secret_file),
        client_secret_env=table.client_secret_env,
        certificate_file=_path(folder, table.certificate_file),
        service_account_file=_path(folder, table.service_account_file),
        ca_file=_path(folder, table.ca_file),
        secret_expires=table.secret_expires,
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
        windows=Windows(**dict(file.windows)),
        chasers=_chasers(file.chasers),
        targets=Targets(**dict(file.targets)),
        retention=tuple((sort, allow) for sort, allow in dict(file.retention).items() if allow is not None),
        digests=DigestTerms(**dict(file.digest)),
        updates_alone=file.updates_alone,
        appeal_heard_by=HeardBy(file.appeal_heard_by),
        heads=tuple(Head(**dict(head)) for head in file.head),
        categories=tuple(file.categories.items()),
        exclusions=tuple(Exclusion(**dict(exclusion)) for exclusion in file.exclusion),
        signposts=tuple(Signpost(**dict(signpost)) for signpost in file.signpost),
        policies=tuple(OtherPolicy(**dict(policy)) for policy in file.policy),
        alternates=tuple(file.alternates.items()),
        tells_party=file.tells_party,
        needs_remedy=file.needs_remedy,
        never_pays=file.never_pays,
        welsh_checked=file.welsh_checked,
    )


def _chasers(table: ChasersTable) -> Chasers:
    return Chasers(table.percent, table.opens, table.closes, _by_area(table.line))


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
            skills=frozenset(person.skills),
            trained_until=person.trained_until,
        )
        for name, person in staff.person.items()
    )
    return Directory(
        people,
        domains=frozenset(map(str.casefold, staff.domains)),
        absences=tuple(Absence(**dict(absence)) for absence in staff.absence),
        rota=tuple(getattr(staff.rota, day) for day in DAYS) if staff.rota.model_fields_set else (),
    )


def _path(folder: Path, written: str) -> Path | None:
    return folder / written if written else None
