"""Where else a case may be spoken of: what was wrong, what was done last, what Sent held, what was let go."""

from sqlalchemy import bindparam, or_, select, update

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema_recovery import found_letters, releases
from mailbot.adapters.store.schema_running import incidents, marks
from mailbot.domain.erasure import GONE, Traces

_INCIDENTS = select(incidents.c.id, incidents.c.key, incidents.c.what, incidents.c.remedy)
_EMPTY_INCIDENT = update(incidents).where(incidents.c.id == bindparam("one"))
_MARKS = select(marks.c.name, marks.c.text).where(marks.c.text != "")
_EMPTY_MARK = update(marks).where(marks.c.name == bindparam("one"))
_RELEASES = select(releases.c.id, releases.c.name, releases.c.held_for, releases.c.why)
_EMPTY_RELEASE = update(releases).where(releases.c.id == bindparam("one"))
_EMPTY_FOUND = update(found_letters).where(
    or_(found_letters.c.reference == bindparam("wanted"), found_letters.c.recipient == bindparam("address"))
)


def empty_elsewhere(link: Link, traces: Traces) -> None:
    """Whatever names somebody of the case loses its words; its row stays."""
    for row in link.rows(_INCIDENTS):
        if traces.named(f"{row.key}\n{row.what}\n{row.remedy}"):
            key = f"erased:{row.id}" if traces.named(row.key) else row.key
            link.change(_EMPTY_INCIDENT, {"one": row.id, "key": key, "what": GONE, "remedy": GONE})
    for row in link.rows(_MARKS):
        if traces.named(row.text):
            link.change(_EMPTY_MARK, {"one": row.name, "text": GONE})
    for row in link.rows(_RELEASES):
        if traces.spoken_of(f"{row.name}\n{row.held_for}\n{row.why}"):
            name = GONE if traces.named(row.name) else row.name
            link.change(_EMPTY_RELEASE, {"one": row.id, "name": name, "held_for": GONE, "why": GONE})
    addresses = [word.casefold() for word in traces.words if "@" in word]
    for address in addresses or [GONE]:
        found = {"wanted": traces.reference, "address": address, "recipient": GONE, "answers": ""}
        link.change(_EMPTY_FOUND, found)
