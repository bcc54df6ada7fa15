"""procedure.toml as it is written; see shapes for the rules that its keys keep."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from mailbot.domain.duration import Duration, Unit
from mailbot.settings.kinds import (
    AddressOrNone,
    Allow,
    AllowOrNone,
    Code,
    Colour,
    Contact,
    Line,
    Many,
    Page,
    Prefix,
    Told,
    Word,
    Zone,
)
from mailbot.settings.shapes import Table


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


class WindowsTable(Table):
    """[windows]: the complainant's times"""

    appeal: Allow = Field(examples=["21 days"])
    presumed_receipt: Allow = Field(default=Duration(2, Unit.WORKING_DAYS), examples=["2 working days"])
    in_time: AllowOrNone = Field(default=None, examples=["90 days"])
    heard: AllowOrNone = Field(default=None, examples=["6 months"])


class TargetsTable(Table):
    """[targets]: times of our own, within the office"""

    assign: Allow = Field(default=Duration(1, Unit.WORKING_DAYS), examples=["1 working day"])
    informal: Allow = Field(default=Duration(10, Unit.WORKING_DAYS), examples=["10 working days"])
    late_appeal: Allow = Field(default=Duration(5, Unit.WORKING_DAYS), examples=["5 working days"])
    legal_review: Allow = Field(default=Duration(20, Unit.WORKING_DAYS), examples=["20 working days"])
    officer_review: Allow = Field(default=Duration(20, Unit.WORKING_DAYS), examples=["20 working days"])
    tell_party: Allow = Field(default=Duration(5, Unit.WORKING_DAYS), examples=["5 working days"])
    retention: Allow = Field(default=Duration(72, Unit.MONTHS), examples=["72 months"])
    extension: Allow = Field(default=Duration(10, Unit.WORKING_DAYS), examples=["10 working days"])


class RetentionTable(Table):
    """[retention]: how long a case is kept, by how it ended; else as [targets] says"""

    upheld: AllowOrNone = Field(default=None, examples=["72 months"])
    partly_upheld: AllowOrNone = Field(default=None, examples=["72 months"])
    not_upheld: AllowOrNone = Field(default=None, examples=["72 months"])
    resolved: AllowOrNone = Field(default=None, examples=["36 months"])
    closed: AllowOrNone = Field(default=None, examples=["36 months"])
    out_of_scope: AllowOrNone = Field(default=None, examples=["24 months"])
    rerouted: AllowOrNone = Field(default=None, examples=["24 months"])
    withdrawn: AllowOrNone = Field(default=None, examples=["24 months"])
    no_response: AllowOrNone = Field(default=None, examples=["24 months"])
    merged: AllowOrNone = Field(default=None, examples=["72 months"])
    not_a_complaint: AllowOrNone = Field(default=None, examples=["6 months"])
    spam: AllowOrNone = Field(default=None, examples=["1 month"])
    anonymous: AllowOrNone = Field(default=None, examples=["12 months"])
    feedback: AllowOrNone = Field(default=None, examples=["24 months"])
    other_mail: AllowOrNone = Field(default=None, examples=["12 months"])


class ChasersTable(Table):
    """[chasers]"""

    percent: Many[int] = (40, 70, 90)
    opens: Annotated[int, Field(ge=0, le=23)] = 9
    closes: Annotated[int, Field(ge=1, le=24)] = 17
    line: dict[str, Many[Word]] = Field(default={})


class DigestTable(Table):
    """[digest]"""

    managers: Many[Word] = ()
    hour: Annotated[int, Field(ge=0, le=23)] = 8


class HeadTable(Table):
    """[[head]]"""

    code: Code = Field(examples=["SERVICE"])
    title: Told = Field(examples=["a service of ours"])
    final: bool = False
    breach: bool = False


class ExclusionTable(Table):
    """[[exclusion]]"""

    code: Code = Field(examples=["NOTRAISED"])
    title: Told = Field(examples=["The complaint has not been raised with the person concerned."])
    clause: Line = ""
    come_back: bool = False


class SignpostTable(Table):
    """[[signpost]]"""

    name: Told = Field(examples=["Ofqual"])
    address: Contact = Field(examples=["https://www.gov.uk/government/organisations/ofqual"])
    review_by: date = Field(examples=[date(2027, 6, 30)])
    codes: Many[Code] = ()
    nations: Many[Told] = ()
    heads: Many[Code] = ()
    after_appeal: bool = False
    public_body: bool = False


class PolicyTable(Table):
    """[[policy]]"""

    name: Word = Field(examples=["appeals"])
    title: Told = Field(examples=["Appeals Policy"])
    address: AddressOrNone = ""


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
    updates_alone: bool = False
    appeal_heard_by: Literal["next_stage", "chief_executive"] = "next_stage"
    tells_party: bool = False
    needs_remedy: bool = False
    never_pays: bool = False
    welsh_checked: bool = False
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
    windows: WindowsTable = Field(examples=[{"appeal": "21 days"}])
    stage: Many[StageTable] = Field(
        examples=[[{"number": 1, "title": "Stage 1", "owners": {"otherwise": "triage"}}]]
    )
    targets: TargetsTable = TargetsTable()
    retention: RetentionTable = RetentionTable()
    chasers: ChasersTable = ChasersTable()
    digest: DigestTable = DigestTable()
    head: Many[HeadTable] = ()
    categories: dict[str, Told] = Field(default={})
    exclusion: Many[ExclusionTable] = ()
    signpost: Many[SignpostTable] = ()
    policy: Many[PolicyTable] = ()
    alternates: dict[str, Word] = Field(default={})
