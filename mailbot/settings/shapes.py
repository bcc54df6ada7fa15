"""The configuration files as they are written: which keys there are, of which kind, with which default.

Every key without a default has an example that would be accepted: messages show it, and reading goes on
with it after a mistake, so that one mistake does not hide the next.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from mailbot.settings.kinds import (
    Address,
    AddressOrNone,
    Allow,
    Colour,
    Database,
    Domain,
    ImapServer,
    Key,
    Line,
    Many,
    Page,
    Prefix,
    SmtpServer,
    Told,
    Variable,
    Word,
    Zone,
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


class LimitsTable(Table):
    """[limits] (R1)"""

    letters_per_hour: Annotated[int, Field(ge=1, le=1_000_000)] = 5000
    letters_per_address_per_day: Annotated[int, Field(ge=1, le=1000)] = 10
    mail_megabytes: Annotated[int, Field(ge=1, le=2000)] = 150


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
    maildir: Line = ""
    ca_file: Line = ""
    mx: Many[Told] = ()
    authserv_ids: Many[Told] = ()
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
    mailbox: Many[MailboxTable] = Field(
        examples=[
            [{"address": "complaints@example.org", "organisation": "ihm", "maildir": "var/mail/complaints"}]
        ]
    )


class ClockTable(Table):
    """[[clock]]"""

    name: Word = Field(examples=["acknowledge"])
    start: Literal["complaint", "appeal", "identity_question", "anonymous_review"] = Field(
        examples=["complaint"]
    )
    allow: Allow = Field(examples=["5 working days"])
    clause: Line = ""


class StageTable(Table):
    """[[stage]]"""

    number: Annotated[int, Field(ge=1, le=9)] = Field(examples=[1])
    title: Told = Field(examples=["Stage 1"])
    owners: dict[str, Word] = Field(examples=[{"otherwise": "triage"}])


class DressTable(Table):
    """[dress]"""

    name: Told = Field(examples=["Institute of Healthcare Management"])
    short_name: Told = Field(examples=["IHM"])
    sender_name: Told = Field(examples=["IHM Complaints"])
    postal_address: Line = ""
    phone: Line = ""
    website: Page = ""
    privacy: Line = ""
    colour: Colour = "#1d4f7c"


class ProcedureFile(Table):
    """procedure.toml"""

    version: Told = Field(examples=["issue 7, effective 17 August 2020"])
    reference_prefix: Prefix = Field(examples=["IHM"])
    zone: Zone = Field(examples=["Europe/London"])
    division: Told = Field(examples=["england-and-wales"])
    anonymous: Literal["refuse", "refuse_without_evidence"] = Field(examples=["refuse"])
    intake_state: Literal["OPEN", "INITIAL_REVIEW"] = Field(examples=["OPEN"])
    appeal_state: Literal["OPEN", "APPEAL_HANDOFF"] = Field(examples=["OPEN"])
    names_handler: bool = False
    asks_evidence: bool = False
    thank_feedback: bool = False
    form_link: Page = ""
    appeal_copies: Many[Word] = ()
    complaint_copies: dict[str, Many[Word]] = Field(default={})
    markings: dict[str, Many[Told]] = Field(default={})
    routes: dict[str, Told] = Field(default={})
    dress: DressTable = Field(
        examples=[{"name": "An Institute", "short_name": "AI", "sender_name": "AI Complaints"}]
    )
    clock: Many[ClockTable] = Field(
        examples=[[{"name": "acknowledge", "start": "complaint", "allow": "5 working days"}]]
    )
    stage: Many[StageTable] = Field(
        examples=[[{"number": 1, "title": "Stage 1", "owners": {"otherwise": "triage"}}]]
    )


class PersonTable(Table):
    """[person.<id>]"""

    name: Told = Field(examples=["Sam Reid"])
    addresses: Many[Address] = Field(examples=[["sam.reid@example.org"]])
    roles: Many[Word] = ()
    title: Line = ""
    phone: Line = ""
    deputy: Line = ""


class StaffFile(Table):
    """staff.toml"""

    domains: Many[Domain] = ()
    person: dict[str, PersonTable] = Field(
        examples=[{"sam": {"name": "Sam Reid", "addresses": ["sam.reid@example.org"], "roles": ["triage"]}}]
    )
