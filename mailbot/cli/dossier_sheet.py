"""What people and letters have added to a case, on the terminal."""

from collections.abc import Iterator, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from mailbot.cli import output, words
from mailbot.cli.case_record import is_sealed
from mailbot.domain.case import Case
from mailbot.domain.dossier import Dossier, Party
from mailbot.domain.procedure import Office

_PARTY = {
    Party.OWED: "is still to be told",
    Party.TOLD: "was told",
    Party.SKIPPED: "is not told, as a person decided",
}


def show(case: Case, office: Office | None) -> None:
    """Print what there is."""
    dossier = case.dossier
    _table("Known of it", ("what", "is known"), list(known(dossier, office)))
    _table(
        "Actions",
        ("number", "what", "by whom", "due", "done"),
        [(str(one.number), *row) for one, row in zip(dossier.actions, actions(dossier, office), strict=True)],
    )
    if not is_sealed(case):
        bars = [(_name(bar.person, office), words.reason(bar.why)) for bar in dossier.bars]
        _table("Kept from it", ("who", "why"), bars)


def actions(dossier: Dossier, office: Office | None) -> tuple[tuple[str, str, str, str], ...]:
    """What was promised, by whom, until when, when it was done."""
    return tuple(
        (one.what, _name(one.owner, office), _day(one.due), _day(one.done_on)) for one in dossier.actions
    )


def known(dossier: Dossier, office: Office | None) -> Iterator[tuple[str, str]]:
    """Label and words of whatever is there."""
    if dossier.erased_on:
        yield "erased", f"{_day(dossier.erased_on)}; only figures are left"
    if dossier.legal_hold:
        yield "legal hold", "it must be kept, whatever its age"
    yield from _subject(dossier, office)
    yield from _complainant(dossier, office)
    if dossier.accepted:
        yield "handler", "has taken it, with no part in the matter"
    if going := dossier.on_its_way:
        by = f", last day to appeal {_day(going.appeal_by)}" if going.appeal_by else ""
        yield "outcome on its way", f"{going.verdict}, by {_name(going.person, office)}{by}"
    for one in dossier.decisions:
        zone = office.procedure.zone if office else ZoneInfo("UTC")
        told = output.day_and_time(one.at, zone)
        yield f"decided, stage {one.stage}", f"{one.verdict}, by {_name(one.person, office)}, told {told}"
    if dossier.appeal_by:
        yield "last day to appeal", _day(dossier.appeal_by)
    if dossier.party in _PARTY:
        yield "party complained of", _PARTY[dossier.party]
    if dossier.updated_alone:
        yield "update", "one with a new date left by itself"
    if dossier.links:
        yield "see also", ", ".join(dossier.links)
    for day, what in ((dossier.read_on, "read"), (dossier.discussed_on, "discussed")):
        if day:
            yield what, _day(day)
    yield from (("lesson", lesson) for lesson in dossier.lessons)


def _subject(dossier: Dossier, office: Office | None) -> Iterator[tuple[str, str]]:
    """What the complaint is about."""
    if dossier.head:
        head = office.procedure.head(dossier.head) if office else None
        yield "about", f"{head.title} ({dossier.head})" if head else dossier.head
    titles = dict(office.procedure.categories) if office else {}
    yield from (("form", f"{titles.get(code, '')} ({code})".strip()) for code in dossier.categories)
    if dossier.about:
        yield "complained of", ", ".join(dossier.about)
    if dossier.party_address:
        yield "to be reached at", dossier.party_address
    if dossier.incident:
        yield "incident", _day(dossier.incident)
    if dossier.raised:
        yield "first raised", _day(dossier.raised)
    if dossier.nation:
        yield "nation", dossier.nation
    if dossier.public_body:
        yield "centre", "is a public body"


def _complainant(dossier: Dossier, office: Office | None) -> Iterator[tuple[str, str]]:
    """How to deal with whoever complains."""
    if dossier.urgent:
        yield "priority", "high"
    if dossier.held:
        yield "held", "nothing is written to the complainant by itself"
    if limit := dossier.restriction:
        until = f"until {_day(limit.until)}, decided by {_name(limit.by, office)}"
        yield "contact restricted", f"{limit.what}; {until}"
    yield from (("needs", need) for need in dossier.adjustments)
    if dossier.language:
        yield "language", words.LANGUAGES.get(dossier.language, dossier.language)
    if one := dossier.representative:
        who = f"{one.name} <{one.address}>" if one.address else one.name
        yield "acts for them", f"{who}, {'as they agreed' if one.consent else 'they have not agreed yet'}"


def _name(person: str, office: Office | None) -> str:
    found = office.directory.by_id(person) if office else None
    return found.name if found else person or "(nobody)"


def _day(day: date | None) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}" if day else ""


def _table(title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        output.say("")
        output.table(title, heads, rows)
