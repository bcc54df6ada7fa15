"""The columns of the file that brings cases over, in the order of the example."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mailbot.domain.dossier import Verdict
from mailbot.domain.lifecycle import State


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    name: str
    means: str  # for people, one line
    needed: bool = False
    examples: tuple[str, str, str] = ("", "", "")  # of the three cases in the example


COLUMNS = (
    Column("reference", "kept as it is where it reads as ours do; empty: the next free number is given",
           examples=("IHM-2026-0031", "", "")),
    Column("organisation", "its folder’s name; may be empty where the mailbox says it",
           examples=("ihm", "ihm", "imi")),
    Column("mailbox", "the configured address that letters leave from; may be empty where the body has one",
           examples=("education@ihm.org.uk", "enquiries@ihm.org.uk", "complaints@imi.example")),
    Column("kind", "complaint or appeal; empty: complaint", examples=("complaint", "appeal", "complaint")),
    Column("state", "open, informal, review, investigation, decided or sealed; empty: where a complaint or "
           "appeal begins", examples=("open", "", "review")),
    Column("stage", "1, 2, ... ; empty: 1, of an appeal 2", examples=("1", "2", "")),
    Column("received", "the day it came: 2026-11-05 or 05/11/2026, the day first", needed=True,
           examples=("2026-11-05", "09/11/2026", "2026-11-18")),
    Column("name", "who complains", needed=True, examples=("Pat Lee", "Robin Vale", "Jo Ash")),
    Column("email", "their address; empty: letters to them are printed",
           examples=("pat.lee@example.org", "robin@example.org", "")),
    Column("owner", "name, address or id from staff.toml; empty: the triage group is asked to find somebody",
           examples=("nadia.pemberton@ihm.org.uk", "", "")),
    Column("acknowledged", "the day it was acknowledged; empty: it still is to be, by a person",
           examples=("2026-11-09", "", "")),
    Column("handler_named", "the day they were told who deals with it, where the procedure promises that"),
    Column("promised", "the day by which they were last told to hear from us",
           examples=("2027-01-08", "", "")),
    Column("answered", "the day of the outcome, with state decided"),
    Column("outcome", "upheld, partly, not-upheld or resolved, with state decided"),
    Column("appeal_by", "the last day to appeal that they were told; empty: as the procedure counts"),
    Column("area", "an area of the procedure’s stages", examples=("learning", "other", "")),
    Column("head", "a head of the procedure, as CENTRE", examples=("", "", "CENTRE")),
    Column("subject", "what it is about, in one line", needed=True,
           examples=("Late marking", "Fee taken twice", "Unsafe ramps")),
    Column("summary", "what was said and done so far",
           examples=("Work marked eleven weeks late; the marker is ill.", "Appeals against our answer.", "")),
    Column("confidential", "yes: they asked that others not be told", examples=("", "yes", "")),
)  # fmt: skip
NAMES = frozenset(column.name for column in COLUMNS)
NEEDED = tuple(column.name for column in COLUMNS if column.needed)

STATES: Mapping[str, State] = MappingProxyType({
    "open": State.OPEN, "informal": State.INFORMAL, "review": State.INITIAL_REVIEW,
    "investigation": State.INVESTIGATION, "decided": State.DECIDED, "sealed": State.SEALED,
})  # fmt: skip
OUTCOMES: Mapping[str, Verdict] = MappingProxyType({
    "upheld": Verdict.UPHELD, "partly": Verdict.PARTLY, "partly upheld": Verdict.PARTLY,
    "not-upheld": Verdict.NOT_UPHELD, "not upheld": Verdict.NOT_UPHELD, "resolved": Verdict.RESOLVED,
})  # fmt: skip
