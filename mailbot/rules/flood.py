"""More notices to one of the staff than anybody reads: which may be told together, and in what words.

A flood of mail must not become a flood of notices, in which the one that matters is lost.  Nothing is
left out for good: each case has its owner and its clocks, and the summary puts what comes from few
writers first, for whoever floods us comes last.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mailbot.domain.letter import LetterRequest, Template
from mailbot.rules import flags

LINES = 60  # of a summary; a longer one is not read
NAMED = 4  # references in one line
NO_CASE = "mail that belongs to no case"

# Alerts and digests are few by themselves; a letter to print is work that nobody else does; a reminder
# tells many duties in one letter and stands in for no other.
_EACH_BY_ITSELF = frozenset({
    Template.ALERT, Template.LETTER_TO_PRINT, Template.WEEKLY_DIGEST, Template.REMINDER,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Folded:
    """One notice that was not sent."""

    reference: str  # "" where it is about no case
    template: Template
    about: str  # whose case it is, as an address; "" where the reader may not know or nobody does


def may_fold(request: LetterRequest) -> bool:
    """Whether a letter is a notice that may be told together with others.

    Letters of people to people outside are not automatic either, and never fold.
    """
    notice = not request.automatic and request.template.is_notice
    return notice and request.template not in _EACH_BY_ITSELF


def allowance(request: LetterRequest, most: int) -> int:
    """Notices that may have gone to the reader within the hour before this one folds.

    Where a life may be at risk as many again may go; whoever floods us could write such words too.
    """
    return 2 * most if flags.DANGER in (request.facts.flags or ()) else most


def summary(folded: Iterable[Folded]) -> tuple[str, ...]:
    """The lines of a summary, the rarest writers first: what one writer sent once is likelier to matter."""
    by_writer: defaultdict[str, list[Folded]] = defaultdict(list)
    for one in folded:
        by_writer[one.about].append(one)
    if len(by_writer) > LINES:
        by_writer = _by_house(by_writer)
    groups = sorted(by_writer.items(), key=lambda item: (len(item[1]), item[1][0].reference))
    lines = [_line(about, notices) for about, notices in groups[:LINES]]
    left = groups[LINES:]
    if left:
        count = sum(len(notices) for _, notices in left)
        lines.append(f"and {count} more, from {len(left)} other senders")
    return tuple(lines)


def _by_house(by_writer: defaultdict[str, list[Folded]]) -> defaultdict[str, list[Folded]]:
    """The same by domain: hundreds of made-up senders share one, as a rule."""
    sizes = Counter(about.rpartition("@")[2] for about in by_writer)
    by_house: defaultdict[str, list[Folded]] = defaultdict(list)
    for about, notices in by_writer.items():
        house = about.rpartition("@")[2]
        by_house[f"{sizes[house]} senders at {house}" if sizes[house] > 1 else about] += notices
    return by_house


def _line(about: str, notices: list[Folded]) -> str:
    references = list(dict.fromkeys(one.reference for one in notices if one.reference))
    named = ", ".join(references[:NAMED])
    if len(references) > NAMED:
        named += f" and {len(references) - NAMED} more"
    times = f" ({len(notices)} notices)" if len(notices) > 1 else ""
    who = f"{about}: " if about and named else about
    return f"{who}{named or ('' if about else NO_CASE)}{times}"
