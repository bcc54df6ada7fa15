"""Two matters in one mail: the second gets a record of its own, which the triage group sorts (E32, D4)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.dossier import Dossier
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Noted
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Start
from mailbot.domain.reference import Reference
from mailbot.rules import clocks, course, routing
from mailbot.rules.acts.doing import Doing, demand
from mailbot.rules.draft import Draft

_OF_THE_PERSON = frozenset({"restriction"})  # clocks of somebody, whatever they write about


def split(doing: Doing, act: acts.Split) -> None:
    """The mail holds another matter; its record is the desk's to open."""
    what = "it does not say what the other matter is."
    demand(act.matter, "MATTER_MISSING", what, "Write it behind #split.")
    state = doing.case.state
    if state.closed_circle or doing.case.sealed or state.ended or state is State.ANON_HELD:
        what = f"a case in state {state} cannot be split."
        raise ActRefused("NOT_NOW", what, "Look at where the case stands.")


def second(draft: Draft, reference: Reference) -> Case:
    """The other record: of the same person, received with the first, not sorted yet.

    Nothing is written to them of it before somebody has said what it is.
    """
    first, office = draft.case, draft.office
    begun = clocks.started(office, (Start.COMPLAINT,), first.received_at, draft.now)
    theirs = first.running(_OF_THE_PERSON)
    return Case(
        reference=reference,
        organisation=first.organisation,
        mailbox=first.mailbox,
        kind=CaseKind.UNDECIDED,
        state=State.TRIAGE,
        stage=0,
        received_at=first.received_at,
        complainant=first.complainant,
        name=first.name,
        anonymous=first.anonymous,
        confidential=first.confidential,
        subject=first.subject,
        procedure_version=first.procedure_version,
        thread_id=first.thread_id,
        clocks=(*begun, *theirs),
        rulebook=first.rulebook,
        dossier=Dossier(
            bars=first.dossier.bars,
            links=(str(first.reference),),
            held=first.dossier.held,
            adjustments=first.dossier.adjustments,
            language=first.dossier.language,
            representative=first.dossier.representative,
            restriction=first.dossier.restriction,
        ),
    )


def join(draft: Draft, other: Reference) -> None:
    """The first record knows of the second."""
    draft.note(Noted(f"SPLIT {other}", ""))
    draft.enter(replace(draft.dossier, links=(*draft.dossier.links, str(other))))


def ask(draft: Draft, first: Reference, matter: str, by: Person) -> None:
    """The triage group says what the second matter is."""
    facts = LetterFacts(
        problem=f"{by.name} found a second matter in a mail of {first}: “{matter.strip()}”. It has a record "
        "of its own now, and nobody has been written to about it.",
        guess=str(CaseKind.COMPLAINT),
        reasons=(f"split from {first}",),
    )
    for person in routing.triage_group(draft.office, draft.dossier.barred):
        course.to_staff(draft, Template.TRIAGE_QUESTION, person, facts)
