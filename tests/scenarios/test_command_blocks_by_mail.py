"""Blocks of commands as mail: whatever they hold, all of it is done, or nothing, and the answer says why."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mailbot.domain.command import Order
from mailbot.domain.letter import Template
from mailbot.reading.command import read_block, understand
from mailbot.reading.own_words import meant
from tests.support import letters
from tests.support.answers import words_of
from tests.support.clients import BELIEVES, CLIENTS, replies
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.papers import office
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

IHM = office("ihm")
_NADIA = IHM.directory.by_id("nadia")
_LINES = st.sampled_from([
    "#note Pat rang.", "#category LATE", "#category LAET", "#done 7", "#accept", "#done", "#area learning",
    "#extend 15 January 2027 The marker is ill.", "#extend 16 January 2027 A Saturday.", "#assign owen",
    "#assign nobody", "#priority high", "#hold", "#go", "#tell Pat", "#withdraw", "#late accept why not",
    "#scope in Friday", "#adjust large print", "#escalate not settled here", "#help", "#confirm K7MX-2QPR",
    "#resume", "#lesson Ring first.", "#incident 1 May 2026", "#send", "#send anyway", "#outcome upheld",
    '#note "never closed', "#status", "#cancel",
])  # fmt: skip
_WORDS = st.sampled_from(
    ["", "Dear Pat,\n\nwe are on it.\n\nNadia", "Hi Owen, look.", "#accept\nThanks", "See attached."]
)
_BLOCKS = st.tuples(st.lists(_LINES, min_size=1, max_size=4), _WORDS | st.text(max_size=60)).map(
    lambda pair: "\n".join(pair[0]) + f"\n\n{pair[1]}"
)
_ANSWERS = frozenset({
    Template.COMMAND_DONE, Template.COMMAND_PREVIEW, Template.COMMAND_ERROR, Template.COMMAND_REFUSED,
    Template.COMMAND_STALE, Template.MANUAL, Template.CASE_STATUS, Template.CASE_LIST,
})  # fmt: skip
_REFUSALS = frozenset({Template.COMMAND_ERROR, Template.COMMAND_REFUSED})
# Each example is several mails to a body of its own; shrinking one would take minutes.
_FEW = settings(
    deadline=None, max_examples=2, phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


@_FEW
@given(st.lists(st.tuples(_BLOCKS, st.sampled_from(sorted(CLIENTS))), min_size=4, max_size=8))
def test_a_block_is_done_as_a_whole_or_not_at_all(mails: list[tuple[str, str]]) -> None:
    """Never an exception, never half of it; what is refused explains itself, and tells Pat nothing."""
    with TemporaryDirectory() as folder:
        story = tell(Path(folder), Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
        story.takes(letters.mail())
        for block, client in mails:
            _tried(story, block, client)


def _tried(story: Story, block: str, client: str) -> None:
    notice, before, to_pat = story.to(NADIA)[-1], story.case, len(story.to(PAT))
    acted = _acted(story)
    letters_before = len(story.to(NADIA))
    story.takes(replies(notice, block, client=CLIENTS[client]))

    assert "held" != story.outcome()[0], block
    new = story.to(NADIA)[letters_before:]
    kinds = {one.template for one in new}
    assert kinds & _ANSWERS, (block, kinds)
    done = _acted(story) - acted
    if done:
        assert Template.COMMAND_DONE in kinds, block
        assert done == _acts_in(block), block
        return
    assert before == replace(story.case, version=before.version), block
    assert to_pat == len(story.to(PAT)), block
    for letter in new:
        if letter.template in _REFUSALS:
            assert "What to do" in words_of(letter), block
            assert not {"None", "Traceback"} & set(words_of(letter).split()), block


def _acted(story: Story) -> int:
    return sum(row.event == "Acted" for row in story.body.history(story.case.reference))


def _acts_in(text: str) -> int:
    assert _NADIA is not None
    order = understand(meant(read_block(text), _NADIA, IHM.dress), IHM, MONDAY.date())
    assert isinstance(order, Order)
    return len(order.acts)
