"""What we keep of the complainant: needs, language, address, who speaks for them (4.4a, E38)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.dossier import Representative
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Noted
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.mail import Address
from mailbot.rules import clocks, course
from mailbot.rules.acts.doing import Doing, demand
from mailbot.rules.draft import Draft
from mailbot.rules.masking import masked


def prioritise(doing: Doing, act: acts.Prioritise) -> None:
    """Told at the top of every notice; no date changes by it."""
    doing.draft.enter(replace(doing.dossier, urgent=act.high))


def adjust(doing: Doing, act: acts.Adjust) -> None:
    """Staff are told in every notice of the case; letters to the complainant do not repeat it."""
    what = demand(act.what, "NOTHING_SAID", "it does not say what they need.", "Write what they need.")
    if what not in doing.dossier.adjustments:
        doing.draft.enter(replace(doing.dossier, adjustments=(*doing.dossier.adjustments, what)))


def speak(doing: Doing, act: acts.Speak) -> None:
    """Letters come in it where there is one and a translator has checked them (R41); else in English."""
    doing.draft.enter(replace(doing.dossier, language=act.language))


def change_contact(doing: Doing, act: acts.ChangeContact) -> None:
    """Both addresses are told; the old one, which may be somebody else's by now, hardly more than that.

    What still comes from the old address belongs to the case as before.
    """
    case, draft = doing.case, doing.draft
    _check_address(doing, act.address)
    if case.complainant is not None:
        if case.complainant.key == act.address.casefold():
            raise ActRefused("SAME_ADDRESS", "letters go there already.", "Check the address.")
        _tell_of_address(doing, masked(act.address))
    else:
        _wait_for_the_post(doing)
    name = case.complainant.name if case.complainant else case.name
    draft.case = replace(draft.case, complainant=Address(name, act.address))
    draft.note(Noted("CONTACT_CHANGED", ""))
    _tell_of_address(doing, act.address)


def _wait_for_the_post(doing: Doing) -> None:
    """Raises ActRefused while dates wait for a letter by post: no server will ever say that it arrived."""
    waiting = any(clock.awaits and not clock.stopped for clock in doing.case.clocks)
    if waiting or doing.dossier.on_its_way is not None:
        remedy = "Record first when it was posted: #sent post and the date."
        raise ActRefused("LETTER_BY_POST", "a letter by post is on its way.", remedy)


def _tell_of_address(doing: Doing, shown: str) -> None:
    facts = LetterFacts(
        reference=str(doing.case.reference), complainant_name=doing.case.name, other_address=shown
    )
    course.to_complainant(doing.draft, Template.CONTACT_CHANGED, facts)


def _check_address(doing: Doing, address: str) -> None:
    """Raises ActRefused for one at which the complainant cannot be."""
    key = address.casefold()
    if doing.office.directory.is_colleague(address) or key == doing.case.mailbox.casefold():
        what = f"{address} is one of ours."
        raise ActRefused("OUR_ADDRESS", what, "Give an address of the complainant’s own.")
    if key == doing.dossier.party_address.casefold():
        what = f"{address} is the address of the party complained of."
        raise ActRefused("PARTY_ADDRESS", what, "Give an address of the complainant’s own.")


def represent(doing: Doing, act: acts.Represent) -> None:
    """Until the complainant has agreed, whoever says that they act for them is told nothing (E38, R18).

    Afterwards letters go to the complainant as before; staff see at the top of each notice who speaks
    for them, and whoever of them is written to is a person's choice.
    """
    name = demand(act.name, "NAME_MISSING", "it does not say who acts for them.", "Write their name.")
    if act.address:
        _check_address(doing, act.address)
        whose = doing.case.complainant
        if whose is not None and whose.key == act.address.casefold():
            what = f"{act.address} is the complainant’s own address."
            raise ActRefused("SAME_ADDRESS", what, "Leave the address out, or give that of whoever acts.")
    doing.draft.enter(replace(doing.dossier, representative=Representative(name, act.address, act.consent)))
    if not act.consent:
        facts = replace(course.about(doing.draft), other_name=name, other_address=act.address)
        course.to_complainant(doing.draft, Template.CONSENT_QUESTION, facts)


def carry_over(draft: Draft, merged: Case) -> None:
    """What was recorded of the same person holds on the case that goes on, a restriction not least."""
    ours, theirs, whose = draft.dossier, merged.dossier, draft.case.complainant
    if whose is None or merged.complainant is None or whose.key != merged.complainant.key:
        return
    draft.enter(
        replace(
            ours,
            held=ours.held or theirs.held,
            urgent=ours.urgent or theirs.urgent,
            adjustments=tuple(dict.fromkeys((*ours.adjustments, *theirs.adjustments))),
            language=ours.language or theirs.language,
            representative=ours.representative or theirs.representative,
            restriction=ours.restriction or theirs.restriction,
        )
    )
    if theirs.restriction is not None and ours.restriction is None:
        draft.run(clocks.RESTRICTION, draft.office.calendar.end_of(theirs.restriction.until))
