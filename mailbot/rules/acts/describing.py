"""What a case is about, as a person says it; notes and feedback."""

from dataclasses import fields, replace

from mailbot.domain import act as acts
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Noted
from mailbot.domain.person import Person
from mailbot.rules.acts import ownership
from mailbot.rules.acts.doing import Doing, demand

_AS_GIVEN = ("categories", "about", "party_address", "incident", "raised", "public_body")
_NATIONS = ("england", "wales", "scotland", "northern ireland")


def describe(doing: Doing, act: acts.Describe) -> None:
    """Only what is given is changed.  Whoever is complained of and works here is barred (CONDUCT)."""
    if all(getattr(act, field.name) is None for field in fields(act)):
        raise ActRefused("NOTHING_SAID", "nothing to change was given.", "Say what the case is about.")
    _check(doing, act)
    given = {name: getattr(act, name) for name in _AS_GIVEN if getattr(act, name) is not None}
    given |= {"nation": act.nation.casefold()} if act.nation is not None else {}
    given |= {"head": act.head.upper()} if act.head is not None else {}
    dossier = replace(doing.dossier, **given)
    if act.lesson is not None:
        dossier = replace(dossier, lessons=(*dossier.lessons, act.lesson))
    doing.draft.enter(dossier)
    if act.area is not None:
        doing.draft.case = replace(doing.case, area=act.area)
    for person in _staff_among(doing, act.about or ()):
        ownership.bar(doing.draft, person.id, ownership.NAMED)


def _check(doing: Doing, act: acts.Describe) -> None:
    procedure = doing.procedure
    _one_of("UNKNOWN_HEAD", act.head and act.head.upper(), [head.code for head in procedure.heads])
    told = doing.dossier.on_its_way is not None or doing.dossier.appeal_by is not None
    if act.head is not None and told:  # the letter has said whether they may appeal (W10)
        what = "the outcome has told the complainant what it is about."
        raise ActRefused("HEAD_TOLD", what, "Leave the head as it is.")
    _one_of("UNKNOWN_NATION", act.nation and act.nation.casefold(), _NATIONS)
    areas = {area for stage in procedure.stages for area, _ in stage.owners if area}
    _one_of("UNKNOWN_AREA", act.area, sorted(areas))
    for code in act.categories or ():
        _one_of("UNKNOWN_CATEGORY", code, [known for known, _ in procedure.categories])
    for day in (act.incident, act.raised):
        if day is not None and day > doing.today:
            raise ActRefused("DAY_TO_COME", f"{day:%d %B %Y} is still to come.", "Give the day it happened.")


def _one_of(reason: str, said: str | None, known: list[str] | tuple[str, ...]) -> None:
    if said and said not in known:
        what = f"“{said}” is not among those the procedure knows."
        raise ActRefused(reason, what, f"Write one of: {', '.join(known) or '(there is none)'}.")


def _staff_among(doing: Doing, names: tuple[str, ...]) -> list[Person]:
    said = {" ".join(name.casefold().split()) for name in names}
    return [person for person in doing.office.directory.people if person.name.casefold() in said]


def note(doing: Doing, act: acts.Note) -> None:
    """For the record; it stops no clock (R19)."""
    text = demand(act.text, "NOTHING_SAID", "the note is empty.", "Write what is to be kept.")
    doing.draft.note(Noted(f"NOTE {text}", ""))


def mark_read(doing: Doing, _act: acts.MarkRead) -> None:
    doing.draft.enter(replace(doing.dossier, read_on=doing.dossier.read_on or doing.today))


def mark_discussed(doing: Doing, act: acts.MarkDiscussed) -> None:
    """Discussed in a meeting, and so read as well."""
    if act.on > doing.today:
        what = f"{act.on:%d %B %Y} is still to come."
        raise ActRefused("DAY_TO_COME", what, "Give the day of the meeting.")
    dossier = replace(doing.dossier, discussed_on=act.on, read_on=doing.dossier.read_on or act.on)
    doing.draft.enter(dossier)
