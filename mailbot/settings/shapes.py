"""mailbot.toml and staff.toml as they are written: which keys there are, of which kind, with which default.

procedure.toml is in shapes_procedure.  Every key without a default has an example that would be accepted:
messages show it, and reading goes on with it after a mistake, so that one mistake does not hide the next.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from mailbot.settings.kinds import (
    Address,
    AddressOrNone,
    Database,
    Domain,
    Endpoint,
    ImapServer,
    InternalMark,
    Key,
    Line,
    Many,
    SmtpServer,
    Tenant,
    Told,
    Variable,
    Word,
)


class Table(BaseModel):
    """Unknown keys are refused, and nothing is converted behind the writer's back."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)


class StoreTable(Table):
    """[store]"""

    url: Database = "sqlite:///var/mailbot.sqlite3"


class DaemonTable(Table):
    """[daemon]"""

    poll_seconds: Annotated[int, Field(ge=1, le=3600)] = 60
    secret_key_file: Told = "secret.key"  # noqa: S105  (the name of a file)
    templates: Line = ""
    redirect_all_to: AddressOrNone = ""
    health_port: Annotated[int, Field(ge=0, le=65535)] = 0


class AlertsTable(Table):
    """[alerts]: from when on people are told, and how when letters cannot leave"""

    to: Many[Address] = ()
    smtp: SmtpServer = Field(default=None, examples=["smtps://mail.example.net:465"])
    sender: AddressOrNone = ""
    username: Line = ""
    password_file: Line = ""
    password_env: Variable = ""
    ca_file: Line = ""
    command: Many[Told] = ()
    unread_minutes: Annotated[int, Field(ge=10, le=1440)] = 60
    queue_minutes: Annotated[int, Field(ge=5, le=1440)] = 30


class LimitsTable(Table):
    """[limits] (R1)"""

    letters_per_hour: Annotated[int, Field(ge=1, le=1_000_000)] = 5000
    letters_per_address_per_day: Annotated[int, Field(ge=1, le=1000)] = 10
    notices_per_reader_per_hour: Annotated[int, Field(ge=5, le=10_000)] = 50
    mail_megabytes: Annotated[int, Field(ge=1, le=2000)] = 150
    free_megabytes: Annotated[int, Field(ge=0, le=1_000_000)] = 200


class OAuthTable(Table):
    """[mailbox.oauth]: tokens instead of a password"""

    provider: Literal["microsoft", "google", "other"] = Field(examples=["microsoft"])
    grant: Literal["client_credentials", "device_code", "service_account", "refresh_token"] = Field(
        examples=["client_credentials"]
    )
    tenant: Tenant = ""
    client_id: Line = ""
    client_secret_file: Line = ""
    client_secret_env: Variable = ""
    certificate_file: Line = ""
    service_account_file: Line = ""
    scopes: Many[Told] = ()
    token_url: Endpoint = ""
    device_url: Endpoint = ""
    ca_file: Line = ""
    secret_expires: date | None = Field(default=None, examples=[date(2028, 3, 31)])


class MailboxTable(Table):
    """[[mailbox]] (R37)"""

    address: Address = Field(examples=["complaints@example.org"])
    organisation: Key = Field(examples=["ihm"])
    area: Line = ""
    dedicated: bool = False
    forms: Many[Address] = ()
    imap: ImapServer = Field(None, examples=["imaps://mail.example.org:993"])
    smtp: SmtpServer = Field(None, examples=["smtp+starttls://mail.example.org:587"])
    username: Line = ""
    password_file: Line = ""
    password_env: Variable = ""
    password_expires: date | None = Field(default=None, examples=[date(2027, 9, 30)])
    oauth: OAuthTable | None = None
    maildir: Line = ""
    ca_file: Line = ""
    mx: Many[Told] = ()
    authserv_ids: Many[Told] = ()
    internal_mark: InternalMark = ""
    junk: Line = ""
    sent: Line = ""
    sent_copy: Literal["auto", "append", "server"] = "auto"
    file_to: Line = ""
    own_lists: Many[Told] = ()
    peers: Many[Address] = ()


class MainFile(Table):
    """mailbot.toml"""

    store: StoreTable = StoreTable()
    daemon: DaemonTable = DaemonTable()
    limits: LimitsTable = LimitsTable()
    alerts: AlertsTable = AlertsTable()
    mailbox: Many[MailboxTable] = Field(
        examples=[
            [{"address": "complaints@example.org", "organisation": "ihm", "maildir": "var/mail/complaints"}]
        ]
    )


class PersonTable(Table):
    """[person.<id>]"""

    name: Told = Field(examples=["Sam Reid"])
    addresses: Many[Address] = Field(examples=[["sam.reid@example.org"]])
    roles: Many[Word] = ()
    title: Line = ""
    phone: Line = ""
    deputy: Line = ""
    skills: Many[Word] = ()
    trained_until: date | None = Field(default=None, examples=[date(2028, 3, 31)])


class AbsenceTable(Table):
    """[[absence]]"""

    person: Told = Field(examples=["sam"])
    first: date = Field(examples=[date(2027, 8, 2)])
    last: date = Field(examples=[date(2027, 8, 13)])
    deputy: Line = ""


class RotaTable(Table):
    """[rota]: all seven days, or no such table"""

    monday: Many[Word] = Field(default=(), examples=[["sam"]])
    tuesday: Many[Word] = Field(default=(), examples=[["sam"]])
    wednesday: Many[Word] = Field(default=(), examples=[["sam"]])
    thursday: Many[Word] = Field(default=(), examples=[["sam"]])
    friday: Many[Word] = Field(default=(), examples=[["sam"]])
    saturday: Many[Word] = Field(default=(), examples=[["sam"]])
    sunday: Many[Word] = Field(default=(), examples=[["sam"]])


class StaffFile(Table):
    """staff.toml"""

    domains: Many[Domain] = ()
    person: dict[str, PersonTable] = Field(
        examples=[{"sam": {"name": "Sam Reid", "addresses": ["sam.reid@example.org"], "roles": ["triage"]}}]
    )
    absence: Many[AbsenceTable] = ()
    rota: RotaTable = RotaTable()
