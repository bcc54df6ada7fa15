"""What the words of one mail hint at: commands that a notice of it offers besides (E38, E44, E45).

A hint decides nothing and closes nothing; a person reads the mail.
"""

from mailbot.domain.case import Case
from mailbot.domain.lifecycle import TRANSITIONS, State, Step
from mailbot.domain.reading import ASKS_FOR_DATA, DATA_CONCERN, LEGAL_WORDS, LIFE_AT_RISK, Reading
from mailbot.rules.suggesting import Offer

_DATA_REQUEST: Offer = ("#sar", "if they ask for the personal data that we hold: a month to answer")
_CONCERN: Offer = ("#dp", "if they complain of how we used their personal data: 30 days to answer")
_SPEAKS_FOR: Offer = (
    "#representative ",
    "if somebody acts for them: the name in quotation marks, then “consent asked”, or “consent yes”",
)
_PROCEEDINGS: Offer = ("#suspend legal", "if proceedings are under way; nothing closes, and dates stand")


def offers(reading: Reading, case: Case) -> tuple[Offer, ...]:
    """Commands for what the mail seems to say; () of what only the officer may know."""
    if case.sealed or case.state.closed_circle or case.state.ended:
        return ()
    hints = {one.reason for one in reading.hints}
    found: list[Offer] = [_as_logged(reading)] if _waits_to_be_logged(reading, case) else []
    if ASKS_FOR_DATA in hints and not case.running(frozenset({"data_request"})):
        found.append(_DATA_REQUEST)
    if DATA_CONCERN in hints and not case.running(frozenset({"data_concern"})):
        found.append(_CONCERN)
    if LEGAL_WORDS in hints:
        found += [] if case.dossier.representative else [_SPEAKS_FOR]
        found += [_PROCEEDINGS] if (case.state, Step.SUSPENDED) in TRANSITIONS else []
    return tuple(found)


def _waits_to_be_logged(reading: Reading, case: Case) -> bool:
    """Whether a colleague passed on what nobody could place, so that it is not opened (E10)."""
    return case.state is State.TRIAGE and reading.forwarded_by_staff and reading.complainant is not None


def _as_logged(reading: Reading) -> Offer:
    """As far as the mail tells: a line that goes on ends with a space."""
    name, writer = reading.identity.name.replace('"', ""), reading.complainant
    line = "#log complaint received "
    if reading.written_on is not None:
        line += f"{reading.written_on:%-d %B %Y} from "
        line += f'"{name}" {writer.address}' if name and writer is not None else ""
    return line, "if it is a complaint, with the day on which it reached you"


def in_danger(reading: Reading) -> bool:
    """Whether the mail speaks of ending or harming a life."""
    return any(one.reason == LIFE_AT_RISK for one in reading.reply.because)
