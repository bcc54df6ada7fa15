"""What whoever deals with a case must know first: it stands at the top of every notice to staff."""


from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.procedure import Office

URGENT = "High priority: please deal with it before other cases."
DANGER = "Somebody’s life may be at risk. Please read it now; if anybody is in danger, call 999."


def of_case(office: Office, case: Case) -> tuple[str, ...]:
    """The flags in words; () for a case of which the officer alone may know, since others see screens."""
    if case.sealed or case.state.closed_circle:
        return ()
    dossier = case.dossier
    told = (
        URGENT if dossier.urgent else "",
        "Confidential: they asked that others are not told who they are." if case.confidential else "",
        "Held: mailbot writes nothing to them by itself until somebody writes #go." if dossier.held else "",
        _restricted(office, case),
        _represented(case),
        _language(office, case),
    )
    return tuple(filter(None, told))


def adjustments(case: Case) -> tuple[str, ...]:
    """How the complainant needs us to deal with them; nothing of a case that is sealed."""
    return () if case.sealed or case.state.closed_circle else case.dossier.adjustments


def _restricted(office: Office, case: Case) -> str:
    restriction = case.dossier.restriction
    if restriction is None:
        return ""
    decider = office.directory.by_id(restriction.by)
    who = decider.name if decider else restriction.by
    return (
        f"Restricted until {in_words(restriction.until)}, as {who} decided: “{restriction.what}”. "
        "mailbot writes nothing to them by itself. Whatever they send us is read."
    )


def _represented(case: Case) -> str:
    one = case.dossier.representative
    if one is None:
        return ""
    who = f"{one.name} ({one.address})" if one.address else one.name
    if one.consent:
        return f"Represented by {who}, as they agreed. Letters still go to the complainant."
    return f"{who} says that they act for the complainant, who has not agreed yet: tell them nothing."


def _language(office: Office, case: Case) -> str:
    if case.dossier.language != "cy":
        return ""
    if not office.procedure.welsh_checked:
        return "They want their letters in Welsh. Ours stay English until the Welsh ones are checked."
    return "They want their letters in Welsh. Those that are translated go out so, the others in English."
