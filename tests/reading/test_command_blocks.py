"""Blocks of staff commands: all or nothing, whatever a mail client or a tired person made of them."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain import act as acts
from mailbot.domain.command import Misunderstood, Order
from mailbot.domain.person import Person
from mailbot.reading.command import read_block, understand
from mailbot.reading.command_echo import echo
from mailbot.reading.command_verbs import ABSENT, VERBS
from tests.support.commands import MONDAY, TEXT, ordered, problems
from tests.support.days import patiently
from tests.support.papers import office

IHM = office("ihm")


def test_a_block_is_carried_out_in_its_order() -> None:
    """What comes first may be what the next needs."""
    block = "\n#category LATE\n\n#assign owen\n#note Pat rang.\n\nThanks\n"

    order = ordered(block)

    assert (acts.Describe(categories=("LATE",)), acts.Assign("owen"), acts.Note("Pat rang.")) == order.acts
    assert "Thanks" == order.unused


@pytest.mark.parametrize(
    "line",
    [
        "#assign owen", "#ASSIGN OWEN", "  #assign\u00a0owen ", "\uff03assign owen", "\u2022 #assign owen",
        "- #assign owen", "*#assign owen*", '"#assign owen"', "\u201c#assign owen\u201d",
        "#as\u00adsign owen.", "#assign. owen", "#assign: owen", "\ufeff#assign owen\r",
    ],
)  # fmt: skip
def test_what_mail_clients_do_to_a_line_is_tolerated(line: str) -> None:
    """Word processors dress up what people type; it means the same."""
    assert (acts.Assign("owen"),) == ordered(f"{line}\n\nThanks").acts


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, I will.", "", "# Heading\n#assign owen", "#1 is the first point\n#assign owen",
        "> #assign owen", "I would #assign owen", "Hello\n#assign owen", "##assign owen", "-- \n#assign owen",
    ],
)  # fmt: skip
def test_without_a_command_at_the_top_all_is_text(text: str) -> None:
    """What is quoted, or comes later, was not meant as a command; a notice suggests some itself."""
    block = read_block(text)

    assert ((), text) == (block.lines, block.text)
    assert Order((), asks_help=False, unused=text) == understand(block, IHM, MONDAY)


def test_a_quotation_goes_on_over_the_line_end() -> None:
    """Clients wrap at 72 columns; what is in quotation marks stays whole, the text below apart."""
    block = f'#note "Pat rang and asked\nhow it goes,\nand when"\n#conflict "Owen\nThackeray"\n\n{TEXT}'

    order = ordered(block)

    note, conflict = order.acts
    assert acts.Note("Pat rang and asked how it goes, and when") == note
    assert acts.DeclareConflict("owen") == conflict
    assert TEXT == order.unused


@pytest.mark.parametrize("below", ["#accept", "\nThanks", ""])
def test_a_quotation_that_is_never_closed_is_a_problem(below: str) -> None:
    """It would swallow what follows."""
    told = problems(f'#note "Pat rang\n{below}')

    assert ["a quotation mark is never closed."] == [problem.what for problem in told]


def test_a_line_that_a_client_cut_off_is_not_taken_for_the_whole() -> None:
    """Half a reason would go to the complainant, the other half nowhere or into another letter."""
    reason = "#close the course was withdrawn in May, and the fee has been returned to"

    (problem,) = problems(f"{reason}\nyou.")

    assert "cut off" in problem.what
    assert "quotation marks" in problem.remedy
    assert (acts.Close(reason.removeprefix("#close ")),) == ordered(f"{reason}\n\nThanks").acts


def test_all_problems_are_told_at_once_and_nothing_is_done() -> None:
    """Whole block first, all or nothing."""
    block = (
        "#asign owen\n#assign Smith\n#extend 6/3/27 x\n#scope maybe\n#stage 2\n#accept now\n#accept\n"
        '#remedy soon ownn 31 February 2027\n#category LAET, conduct\n#feedback\n#close\n#note "x'
    )

    told = [str(problem) for problem in problems(block)]

    expected = [
        "#asign owen: there is no command #asign. Did you mean #assign?",
        "#assign Smith: nobody here is called “Smith”. Write one of: Nadia Pemberton, Owen Thackeray",
        "#extend 6/3/27 x: Saturday 6 March 2027 is no working day. Give another, as Monday 8 March 2027.",
        "#scope maybe: it does not say which is meant. Write #scope in <date>  or  #scope out <code>",
        "#stage 2: the reason is missing. Write it on the same line.",
        "#accept now: it takes nothing more, but “now” follows. Leave that out.",
        "#accept: #accept stands there twice.",
        "#remedy soon ownn 31 February 2027: #remedy belongs to an outcome. Write #outcome above it.",
        "#remedy soon ownn 31 February 2027: what will be done is not in quotation marks.",
        "#remedy soon ownn 31 February 2027: there is no 31 February 2027.",
        "#category LAET, conduct: “LAET” is no category. Did you mean LATE? Write one of: NOSERV",
        "#feedback: the kind of feedback is missing. Write one of: suggestion, comment, compliment.",
        "#close: the reason is missing. Write it on the same line.",
        '#note "x: a quotation mark is never closed.',
    ]
    assert len(expected) == len(told), told
    assert all(line.startswith(start) for line, start in zip(told, expected, strict=True)), told


@pytest.mark.parametrize("verb", [verb.name for verb in ABSENT])
def test_a_verb_that_this_version_does_not_do_says_so(verb: str) -> None:
    """Whoever read the procedure must not think that it was done."""
    (problem,) = problems(f"#{verb} something")

    assert f"this version of mailbot does not do #{verb}." == problem.what
    assert problem.remedy


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("#outcome upheld", "there are no words for the letter."),
        ("#outcome", "the outcome is missing."),
        ("#ask Which course was it?", "it takes nothing more, but “Which course was it?” follows."),
        ("#update 5 Marhc 2027\n\nText", "“5 Marhc 2027” begins with no date."),
        ("#update Friday Dear Pat\n\nText", "it takes nothing more, but “Dear Pat” follows."),
        ("#update\nDear Pat\n#accept\nYours", "“#accept” stands within the words below."),
        ("#close legal advice", "it takes nothing more, but “advice” follows."),
        ("#outcome perhaps\n\nText", "“perhaps” is no outcome."),
        ("#ask", "there are no words for the letter."),
        ("#update", "there are no words for the letter."),
        ("#update 5 March 2027", "there are no words for the letter."),
        ("#party", "there are no words for the letter."),
        ("#update\n#ask\n\nText", "the words below cannot be for #update and #ask both."),
        ('#outcome upheld\n#remedy "x" owen 5/3/27\n#remedy none y\n\nText',
         "something is put right, and nothing is."),
        ("#sent pigeon 26/2/27 upheld", "“pigeon” is no way."),
        ("#done soon", "“soon” is no number of an action."),
        ("#link somewhere", "“somewhere” is no case."),
        ("#merge", "the case is missing."),
        ("#identity", "the name is missing."),
        ("#note", "#note has no text."),
        ("#party-address the centre", "“the centre” is no mail address."),
        ("#scope out", "the reason is missing."),
        ("#assign", "the person is missing."),
        ("#conflict nobody we know", "nobody here is called “nobody we”."),
        ("#head CENTRE", "“CENTRE” is no head."),
        ("#not_complaint x", "there is no command #not_complaint."),
    ],
)  # fmt: skip
def test_what_is_missing_or_wrong_is_told(text: str, what: str) -> None:
    assert what in [problem.what for problem in problems(text)]


def test_two_people_of_one_name_are_told_apart_by_who_they_are() -> None:
    """A case given to the wrong Smith is a disclosure."""
    smiths = tuple(
        Person(id_, name, (f"{id_}@ihm.org.uk",), frozenset())
        for id_, name in (("sam", "Sam Smith"), ("sue", "Sue Smith"), ("smithy", "Robin Sam"))
    )
    here = replace(IHM, directory=replace(IHM.directory, people=smiths))

    def asked(line: str) -> Order | Misunderstood:
        return understand(read_block(line), here, MONDAY)

    for line, other in (("#assign Smith", "Sue Smith"), ("#assign sam", "Robin Sam")):
        order = asked(line)
        assert isinstance(order, Misunderstood)
        assert all(name in order.problems[0].what for name in ("Sam Smith", other))
    assert Order((acts.Assign("sue"),)) == asked("#assign Sue Smith")
    assert Order((acts.Assign("sam"),)) == asked("#assign sam@ihm.org.uk")


def test_commands_that_name_no_case_are_asked_which() -> None:
    """Only the manual can be read without one."""
    (problem,) = problems("#assign owen\n#accept", case_known=False)

    assert "which case" in problem.what
    assert ordered("#help", case_known=False).asks_help


# ------------------------------------------------------------------ properties

_TAGS = [verb.name for verb in VERBS.values()]
_PIECES = st.sampled_from([
    *(f"#{name}" for name in _TAGS), *(verb.example for verb in VERBS.values()), "\n", "\n\n", " ", '"',
    "“", "5 March 2027", "31/2/27", "31/12/9999", "Friday", "owen", "upheld", "IHM-2026-0042", "²", "\u00ad",
    "#", "\x00", "999999999999999999999", "none", "٣/٣/٢٧", "[", "0000-00-00",
])  # fmt: skip
_BLOCKS = st.lists(_PIECES | st.text(max_size=12), max_size=14).map("".join)


@given(_BLOCKS | st.text(), st.sampled_from(["ihm", "imi"]), st.dates(date(2000, 1, 1), date(2099, 1, 1)))
@patiently
def test_no_text_is_too_strange_to_be_understood_or_refused(text: str, body: str, today: date) -> None:
    """Never an exception; what is refused says what is wrong and what to write; all acts have words."""
    block = read_block(text)
    order = understand(block, office(body), today)

    if not block.lines:
        assert text == block.text
    if isinstance(order, Misunderstood):
        assert order.problems
        assert all(one.where.startswith("#") and one.what and one.remedy for one in order.problems)
    else:
        assert all(echo(act, office(body)) for act in order.acts)


_ANY_ACT = st.one_of(*(st.from_type(kind) for kind in acts.Act.__args__))


@given(_ANY_ACT, st.sampled_from(["ihm", "imi"]))
@patiently
def test_any_act_can_be_put_in_words(act: acts.Act, body: str) -> None:
    """A receipt that fails after the deed would leave its writer in the dark."""
    assert echo(act, office(body)).strip()
