"""When mailbot writes nothing to a complainant by itself (`#hold`, `#restrict`, INV7).

One rule for every letter that no person ordered.  Dates run on, so where something is owed somebody is
asked to do it by hand.  Letters that a person orders leave all the same.
"""

from collections.abc import Mapping
from types import MappingProxyType

from mailbot.domain.case import Case
from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.rules import clocks

SEALED, HELD, RESTRICTED = "SEALED", "HELD", "RESTRICTED"
REASONS = frozenset({SEALED, HELD, RESTRICTED})
_WHY: Mapping[str, str] = MappingProxyType({
    SEALED: "the case is sealed",
    HELD: "somebody wrote #hold on this case",
    RESTRICTED: "contact with the complainant is restricted",
})  # fmt: skip
_OWED = clocks.ACKNOWLEDGING | {Template.UPDATE_AUTO}


def why(case: Case) -> str:
    """Why nothing is written by itself, a stable constant; "" where it may be.

    What waits for the officer's decision has its acknowledgement; silence begins with sealing (R16).
    """
    if case.sealed and case.state is not State.ANON_REVIEW:
        return SEALED
    if case.dossier.restriction is not None:
        return RESTRICTED
    return HELD if case.dossier.held else ""


def refusal(case: Case, request: LetterRequest) -> str:
    """As `why`, of one letter; "" for what a person ordered and for notices to staff."""
    return why(case) if request.automatic and request.template in TO_COMPLAINANTS else ""


def is_owed(template: Template) -> bool:
    """Whether a duty waits for such a letter, so that a person must see to it."""
    return template in _OWED


def task(template: Template, reason: str) -> LetterFacts:
    """What the owner is asked to do instead.  `reason`: as `why` tells it."""
    return LetterFacts(
        problem=f"The letter “{template.replace('_', ' ')}” is due. mailbot has not written it, since "
        f"{_WHY[reason]}; it does not do so later.",
        remedy="Please see to it yourself: the dates run on. Write to them with #update or #send, or record "
        "what you did another way with #ack-sent and the date.",
    )
