"""The course of a case in a few words: a complaint that somebody has, and its outcome."""

from datetime import UTC, datetime
from pathlib import Path

from mailbot.domain.act import Accept, Decide, Describe
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import OutboxLetter, Template
from tests.support import letters
from tests.support.answers import reply
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, Story, imi_box, tell

# An outcome that leaves on this day may be appealed against until Wednesday 30 September (R24).
SEPTEMBER = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)
LAST_DAY = "Wednesday 30 September 2026"
LEARNING = Box(EDUCATION, extra='area = "learning"')
NADIA, OWEN = "nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"
RUTH, CALLUM = "ruth.ashdown@ihm.org.uk", "callum.westbrook@ihm.org.uk"
HELENA, ALISTAIR = "helena.marchbank@ihm.org.uk", "alistair.grange@ihm.org.uk"
NOT_UPHELD = Decide(Verdict.NOT_UPHELD, "We looked at the records, and found that you were told.")
APPEALS = "I do not accept your decision and wish to appeal.\n\nPat Lee"


def owned(folder: Path, at: datetime = SEPTEMBER) -> Story:
    """Pat's complaint about learning at IHM; Nadia has it, and says so."""
    story = tell(folder, LEARNING, at=at)
    story.takes(letters.mail())
    story.does("nadia", Accept())
    return story


def decided(folder: Path, at: datetime = SEPTEMBER) -> Story:
    """And Nadia has decided it at the first stage: not upheld.  The outcome is delivered at `at`."""
    story = owned(folder, at)
    story.does("nadia", NOT_UPHELD)
    return story


def outcome(story: Story) -> OutboxLetter:
    """The latest outcome letter."""
    return story.letters(Template.OUTCOME)[-1]


def appeal(story: Story, words: str = APPEALS) -> bytes:
    """Pat's answer to the outcome, headed as the procedure asks."""
    return reply(outcome(story), words, Subject=f"Complaint Appeal {story.case.reference}")


def at_imi(folder: Path, at: datetime = SEPTEMBER, head: str = "CENTRE") -> Story:
    """Pat's complaint about a centre at IMI; Bethan is on duty and has it."""
    story = tell(folder, imi_box(), at=at)
    story.takes(letters.mail(to=IMI), IMI)
    story.does("bethan", Describe(head=head))
    return story
