"""What the body of a mail tells about the kind of mail it is.

Only evidence is gathered here; `kind` weighs it.
"""

from dataclasses import dataclass

from mailbot.reading import words_appeal
from mailbot.reading import words_body as lists
from mailbot.reading.declares import COMPLAIN, declaration
from mailbot.reading.grievance import grievances, proposal, rejection
from mailbot.reading.phrases import Phrases, Said

READ = 5_000  # characters of a body that are judged; what matters is said by then

_DISPLEASED = Phrases.of(lists.DISPLEASED_PHRASES)
_PLEASED = Phrases.of(lists.PLEASED_PHRASES)
_WRONGS = Phrases.of(lists.WRONG_PHRASES)
_SUGGESTING = Phrases.of(lists.SUGGESTING)
_TRAINING = Phrases.of(lists.TRAINING)
_LISTS = {
    "asks_procedure": Phrases.of(lists.ASKS_PROCEDURE),
    "says_not": Phrases.of(lists.SAYS_NOT),
    "finished": Phrases.of(lists.FINISHED),
    "respondent": Phrases.of(lists.RESPONDENT),
    "press": Phrases.of(lists.PRESS),
    "academic": Phrases.of(words_appeal.ACADEMIC),
    "outcome": Phrases.of(words_appeal.OUTCOME),
    "appeals": Phrases.of(words_appeal.APPEALS),
    "asks_appeal": Phrases.of(words_appeal.ASKS_APPEAL),
    "still_unhappy": Phrases.of(words_appeal.STILL_UNHAPPY),
    "continues": Phrases.of(words_appeal.CONTINUES),
    "passing_on": Phrases.of(words_appeal.PASSING_ON),
    "escalates": Phrases.of(words_appeal.ESCALATES),
}

_RESERVES = frozenset(
    {
        "but",
        "however",
        "although",
        "though",
        "otherwise",
        "except",
        "ond",
    }
)
_HANDED_IN = frozenset(
    {
        "attached",
        "completed",
        "enclosed",
        "filled",
        "attach",
        "attaching",
    }
)


_STORY = 300  # words
_MANY = 3
_WITH_PROOF = 25  # words
_PROOF = frozenset(
    {
        "photo",
        "photos",
        "photographs",
        "pictures",
        "video",
        "report",
        "receipt",
        "bill",
        "bills",
        "invoice",
        "recording",
    }
)
_FIRST = frozenset({"i", "my", "me", "we", "our", "us", "mine"})
_OTHERS = frozenset(
    """
    he she they him her his hers them your you member technician mechanic garage tutor marker assessor trainer
    examiner facilitator centre tester
    """.split()  # noqa: SIM905 - reads better
)


@dataclass(frozen=True, slots=True)
class BodyReading:
    """Evidence, as short quotations; "" or 0 where there is none."""

    length: int  # words
    declares: str  # the writer calls it a complaint
    mentions: bool  # some word for complaint occurs
    displeased: tuple[str, ...]
    pleased: tuple[str, ...]
    suggests: tuple[str, ...]
    asks_procedure: str
    says_not: str
    finished: str
    respondent: str
    press: str
    training: tuple[str, ...]
    academic: str
    outcome: str
    appeals: str
    asks_appeal: str
    still_unhappy: str
    continues: str
    passing_on: str
    escalates: str
    said: Said
    reserves: bool  # some "but"
    hands_in: bool  # speaks of something attached or filled in
    quotable: str  # as written, of which references are read
    wrongs: tuple[str, ...]  # words of things gone wrong, none of which is displeasure by itself
    rejects: str  # what was decided is not accepted, and is to be looked at again

    @property
    def complains(self) -> bool:
        """Plainly: by its own word, or by several signs of displeasure that praise does not outweigh."""
        count = len(self.displeased)
        return bool(self.declares) or (count >= 2 and count > len(self.pleased))

    @property
    def speaks(self) -> bool:
        """Some sign that a person complains or appeals on their own behalf."""
        first_person = not self.said.vocabulary.isdisjoint({"i", "my", "we", "our", "me", "us"})
        return first_person and bool(self.declares or self.displeased or self.appeals or self.still_unhappy)

    @property
    def tells_of_others(self) -> bool:
        """A story of what somebody did to the writer, of a length that people write."""
        words = self.said.vocabulary
        told = not (words.isdisjoint(_FIRST) or words.isdisjoint(_OTHERS))
        return self.length <= _STORY and (told or ("your" in words and len(self.wrongs) >= _MANY))

    @property
    def shows(self) -> bool:
        """A story of one's own with something to prove it: "I had it on a ramp ... pictures are attached"."""
        words = self.said.vocabulary
        own = not words.isdisjoint({"i", "my"}) and self.tells_of_others and self.length >= _WITH_PROOF
        return (
            own
            and not words.isdisjoint(_PROOF)
            and "?" not in words
            and " please find " not in self.said.text
        )

    @property
    def plainly_suggests(self) -> bool:
        said = any("suggest" in phrase for phrase in self.suggests)
        return len(self.suggests) >= 2 or said or bool(proposal(self.said))

    @property
    def praises(self) -> bool:
        return len(self.pleased) >= 2 and len(self.pleased) > 2 * len(self.displeased)


def read_body(text: str, subject: str = "") -> BodyReading:
    """Gather the evidence.  `subject` is given where it marks nothing: its displeasure counts too."""
    tail = text[READ:][-500:]  # a long story may end with what is asked for
    told = f"{text[:READ]} {tail}" if tail else text
    said = Said.of(f"{subject} . {told}" if subject else told)
    found = {name: phrases.first(said) for name, phrases in _LISTS.items()}
    displeased = (
        *sorted(said.vocabulary & lists.DISPLEASED),
        *_DISPLEASED.found(said),
        *grievances(said),
    )
    pleased = (*sorted(said.vocabulary & lists.PLEASED), *_PLEASED.found(said))
    mentions = not said.vocabulary.isdisjoint(COMPLAIN)
    return BodyReading(
        length=len(said.words),
        declares=declaration(said.words) if mentions else "",
        mentions=mentions,
        displeased=displeased,
        pleased=pleased,
        suggests=_SUGGESTING.found(said),
        training=_TRAINING.found(said),
        said=said,
        reserves=not said.vocabulary.isdisjoint(_RESERVES),
        hands_in=not said.vocabulary.isdisjoint(_HANDED_IN),
        quotable=text[:READ],
        wrongs=tuple(sorted(said.vocabulary & lists.WRONGS)) + _WRONGS.found(said),
        rejects=rejection(said, mentions=mentions),
        **found,
    )
