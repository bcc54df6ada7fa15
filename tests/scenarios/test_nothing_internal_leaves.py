"""Nothing that is for staff alone stands in any letter to a complainant, whatever staff write and quote."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mailbot.adapters.mime import MailReader
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.command import Order
from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter, Template
from mailbot.domain.mail import MailKey, RawMail
from mailbot.reading.command import read_block, understand
from mailbot.reading.own_words import meant
from mailbot.reading.reply import new_words
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.bodies import KEY, NOW, OFFICES, TEMPLATES, request
from tests.support.clients import BELIEVES, CLIENTS, Client, html_alone, replies
from tests.support.course import NADIA
from tests.support.days import patiently
from tests.support.establishment import Box
from tests.support.papers import office
from tests.support.story import EDUCATION, MONDAY, Story, tell

IHM = office("ihm")
SHAPES: dict[str, Client] = {
    **CLIENTS,
    **{f"{name}, no text": html_alone(CLIENTS[name]) for name in ("outlook", "gmail", "apple mail")},
}
# A notice's own words; the complainant's, which it quotes, are no secret.
INTERNAL = (
    "mailbot", "What to do", "What is due", "Write at the very top", "SUBJECT_MARKED", "handler_notice",
    "Taken for", "Sent from my", "Original Message", "wrote:", "#confirm", "blockquote",
)  # fmt: skip
COMMANDS = ("#note", "#send", "#update", "#ask", "#outcome", "#remedy", "#accept", "#confirm")
_WORD = st.text("abcdefghjkmnprstuvwxy", min_size=9, max_size=14)
_SECRET = _WORD.map(lambda word: f"zq{word}")  # which no other words hold
_SENTENCES = st.lists(st.lists(_WORD, min_size=1, max_size=5), min_size=1, max_size=3).map(
    lambda rows: "\n\n".join(f"We {' '.join(row)}." for row in rows)
)
_PRIVATE = _SECRET.map(str.capitalize)
_CLOSINGS = st.sampled_from(["", "Kind regards\n", "Thanks,\n", "Yours sincerely,\n\n"])


def _signature(private: str, number: int) -> str:
    """As a mail program adds it, unmarked: the name, and what is for colleagues."""
    return (
        f"Nadia Pemberton\nEducation Team Administrator\n{private} House | T: 01632 96{number:04}\n"
        f"{private.lower()}@ihm.org.uk\nwww.{private.lower()}.example"
    )


def _notice() -> EmailMessage:
    """What Nadia answers."""
    asked = request("ihm", Template.HANDLER_NOTICE)
    message = message_from_bytes(
        LetterWriter(TEMPLATES, OFFICES, KEY).write(asked, NOW).content, policy=policy.default
    )
    assert isinstance(message, EmailMessage)
    return message


NOTICE = _notice()


@given(
    st.sampled_from(["#send", "#update", "#ask", "#outcome upheld\n#remedy none It is mended."]),
    _SENTENCES, _CLOSINGS, _PRIVATE, st.integers(0, 9999), st.sampled_from(sorted(SHAPES)),
)  # fmt: skip
@patiently
def test_of_a_staff_mail_only_the_words_and_the_name_are_taken(
    command: str, words: str, closing: str, private: str, number: int, shape: str
) -> None:
    """From the bytes of the mail to the words of the letter, in the shapes of the usual programs."""
    written = f"{command}\n\n{words}\n\n{closing}{_signature(private, number)}"
    mail = MailReader().read(_raw(SHAPES[shape](written, NOTICE)), ())
    person = IHM.directory.by_id("nadia")
    assert person is not None
    block = meant(read_block(new_words(mail.text).new), person, IHM.dress)
    order = understand(block, IHM, MONDAY.date())

    assert isinstance(order, Order), order
    (act,) = order.acts
    assert f"{words}\n\n{closing}Nadia Pemberton".split() == str(getattr(act, "text", "")).split()


_FEW = settings(  # each is a whole case; shrinking one would take minutes
    deadline=None, max_examples=2, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow]
)


@given(
    note=_SECRET, words=_SENTENCES, private=_PRIVATE, number=st.integers(0, 9999),
    shape=st.sampled_from(sorted(SHAPES)), closing=_CLOSINGS,
)  # fmt: skip
@_FEW
def test_no_letter_to_a_complainant_holds_anything_internal(
    note: str, words: str, private: str, number: int, shape: str, closing: str
) -> None:
    """A whole case by mail: notes, questions, answers, an outcome with its code, and every letter read."""
    with TemporaryDirectory() as folder:
        text = f"{words}\n\n{closing}{_signature(private, number)}"
        story = _worked(Path(folder), SHAPES[shape], note, text)
        outside = [one for one in story.body.letters() if one.template in TO_COMPLAINANTS]
        kinds = {one.template for one in outside}
        assert {Template.ANSWER, Template.UPDATE, Template.QUESTION, Template.OUTCOME} <= kinds
        secrets = [note, private, f"01632 96{number:04}", *INTERNAL, *COMMANDS, *_proofs(story)]
        for letter in outside:
            for part in _parts(letter):
                found = [secret for secret in secrets if secret.casefold() in part.casefold()]
                assert not found, (letter.template, found)
        said = " ".join(words.split())
        assert all(said in " ".join(words_of(story.letters(kind)[-1]).split()) for kind in
                   (Template.ANSWER, Template.UPDATE, Template.QUESTION, Template.OUTCOME))  # fmt: skip


def _worked(folder: Path, client: Client, note: str, text: str) -> Story:
    """Nadia works Pat's case by pressing Reply."""
    story = tell(folder, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    story.takes(letters.mail())

    def answers(words: str) -> None:
        story.takes(replies(story.to(NADIA)[-1], words, client=client))

    answers(f"#accept\n#note {note} is not to be told")
    answers(text)
    answers("#send")
    for command in ("#update", "#ask", "#send", "#outcome not-upheld\n#remedy none It is mended."):
        answers(f"{command}\n\n{text}")
    code = words_of(story.to(NADIA)[-1]).partition("#confirm ")[2].split()[0]
    answers(f"#confirm {code}")
    return story


def _proofs(story: Story) -> Iterator[str]:
    """What proves that a mail answers a notice: signed numbers, and the codes of subjects and previews."""
    for letter in story.body.letters():
        if letter.template in TO_COMPLAINANTS:
            continue
        local = letter.message_id.strip("<>").partition("@")[0]
        yield local.rpartition(".")[2]
        yield from re.findall(r"\[\S+ ([a-z0-9]{9})\]", str(parsed(letter)["Subject"]))
        yield from re.findall(r"#confirm ([A-Z0-9]{4}-[A-Z0-9]{4})", words_of(letter))


def _parts(letter: OutboxLetter) -> Iterator[str]:
    """The headers and what can be read of either body."""
    message = parsed(letter)
    own = {"message-id", "content-type", "x-mailer", "user-agent", "x-loop", "x-mailbot"}
    yield "\n".join(f"{name}: {value}" for name, value in message.items() if name.lower() not in own)
    for kind in ("plain", "html"):
        part = message.get_body((kind,))
        assert part is not None
        text = str(part.get_content())
        shown = re.sub(r"<style>.*?</style>|<!--.*?-->|<[^>]*>", " ", text, flags=re.DOTALL)
        yield unescape(" ".join((shown if kind == "html" else text).split()))


def _raw(bodies: tuple[str, str]) -> RawMail:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"Nadia <{NADIA}>", EDUCATION, "Re: a case"
    text, html = bodies
    if text:
        message.set_content(text)
    if text and html:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    content = message.as_bytes()
    return RawMail(MailKey(EDUCATION, 0, "1"), NOW, content, len(content), b"")


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_a_quoted_question_is_cut_like_any_notice(shape: str) -> None:
    """The mail that #send answers holds the words a second time; they go out once."""
    mail = MailReader().read(_raw(SHAPES[shape]("#send", NOTICE)), ())

    assert "#send" == str(read_block(new_words(mail.text).new).lines[0])
    assert not read_block(new_words(mail.text).new).text
