"""Erasing: every word goes, no figure changes, nothing comes back (ISSUE data rights, MAIL A24)."""

import re
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from mailbot import wiring
from mailbot.desk.acting import Asked
from mailbot.domain.act import (
    Accept,
    MarkDiscussed,
    Merge,
    NotAComplaint,
    Note,
    OrderErasure,
    Reopen,
    Split,
    Withdraw,
)
from mailbot.domain.erasure import RETENTION, Flaw
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterState, Template
from mailbot.domain.reference import Reference
from mailbot.rules import returns
from mailbot.rules.week_figures import week_figures
from mailbot.wiring import data_rights
from tests.support import letters
from tests.support.answers import delivery_report, reply
from tests.support.clients import BELIEVES, writes
from tests.support.establishment import Box, Establishment
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

OTHER = "enquiries@ihm.org.uk"
WORDS = (b"Pat Lee", b"pat.lee", b"cancelled the day before", b"wheelchair", b"Jo Ash", b"jo.ash@")
BOXES = (Box(EDUCATION, extra='area = "learning"'), Box(OTHER))
NEVER = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Lived once; each test has a copy of its folder."""
    return withdrawn(tell(tmp_path_factory.mktemp("told"), *BOXES))


@pytest.fixture
def story(told: Story, tmp_path: Path) -> Story:
    shutil.copytree(told.body.folder, tmp_path / "body")
    clock = wiring.SetClock(told.clock.now())
    body = replace(told.body, folder=tmp_path / "body", clock=clock, _written=True)
    return replace(told, body=body, clock=clock)


def withdrawn(told: Story) -> Story:
    """Pat complained, was acknowledged and withdrew; Nadia has made a note."""
    told.takes(letters.mail())
    told.does("nadia", Accept())
    told.does("nadia", Note("Pat uses a wheelchair; Jo Ash jo.ash@ash.example rang."))
    told.clock.move_to(told.clock.now() + timedelta(days=2))
    told.does("nadia", Withdraw())
    return told


def erase(told: Story, by: str = "helena", why: str = "Pat Lee asked for it") -> tuple[Reference, ...]:
    with told.body.house() as house:
        gone = house.erasing.erase(told.record.reference, by, why)
        assert house.erasing.scrub()
    return gone


def flaws(body: Establishment) -> list[Flaw]:
    with closing(wiring.open_register(body.settings())) as store:
        return list(data_rights.auditing(store).all(lambda _more: None))


def everything_in(body: Establishment) -> bytes:
    """Every octet that the database holds."""
    if body.store_url.startswith("sqlite"):
        return b"".join(path.read_bytes() for path in sorted((body.folder / "var").glob("mailbot.sqlite3*")))
    with psycopg.connect(body.store_url.replace("+psycopg", "")) as connection:
        names = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        tables = (connection.execute(f'SELECT * FROM "{name}"'.encode()).fetchall() for (name,) in names)
        cells = (cell for rows in tables for row in rows for cell in row if cell is not None)
        return b"\n".join(bytes(cell) if isinstance(cell, bytes) else str(cell).encode() for cell in cells)


def figures(body: Establishment) -> object:
    """What the report and the digest count."""
    office = body.settings().office("ihm")
    cases = body.cases(everything=True)
    year = returns.rows(office, cases, date(2026, 1, 1), date(2026, 12, 31))
    return year, returns.figures(year), week_figures(office, cases, date(2026, 11, 23))


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_no_word_is_left_no_figure_changes_and_the_mail_does_not_come_back(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str
) -> None:
    """The promise of the verb, to the last octet of the file.

    The mail still lies on the server: it is seen under another key, after another UIDVALIDITY, in another
    mailbox, and is a duplicate each time.
    """
    story = tell(tmp_path, *BOXES)
    if engine == "postgresql":
        story.body.store_url = request.getfixturevalue("postgres_url")
    withdrawn(story)
    before = figures(story.body)
    assert all(word in everything_in(story.body) for word in (b"wheelchair", b"pat.lee"))
    erase(story)

    assert [word for word in WORDS if word.lower() in everything_in(story.body).lower()] == []
    assert before == figures(story.body)
    assert flaws(story.body) == []
    count, held = len(story.body.history(story.record.reference)), len(story.body.letters())
    story.arrives(letters.mail())
    story.arrives(letters.mail(), OTHER)
    story.runs()

    assert [entry.outcome.value for entry in story.body.entries()[-2:]] == ["duplicate", "duplicate"]
    assert (count, held) == (len(story.body.history(story.record.reference)), len(story.body.letters()))
    assert b"cancelled the day before" not in everything_in(story.body)


def test_the_history_says_that_it_was_erased_and_by_whom(story: Story) -> None:
    """An erasure is no forgery: the record of the deed stays, its reason without the name."""
    erase(story)

    row = story.body.history(story.record.reference)[-1]
    assert ("Erased", "helena") == (row.event, row.actor)
    assert "asked for it" in row.body
    assert "Pat" not in row.body
    assert story.record.dossier.erased_on == date(2026, 11, 25)


@pytest.mark.parametrize("words", ["Thank you.", "I complain again: the tutor shouted at me.\n\nPat Lee"])
def test_a_reply_to_it_is_a_new_matter_for_a_person(story: Story, words: str) -> None:
    """It does not resurrect the case, and nobody is told that there was one."""
    answer = reply(story.letter(Template.ACKNOWLEDGEMENT), words)
    erased = story.record.reference
    erase(story)
    told = len(story.to(PAT))
    story.takes(answer)

    assert ("triaged", "ABOUT_ERASED_CASE") == story.outcome()
    new = next(case for case in story.body.cases(everything=True) if case.reference != erased)
    assert str(erased) not in new.dossier.links
    assert told == len(story.to(PAT))
    assert [row.event for row in story.body.history(erased)][-1] == "Erased"


def test_a_late_bounce_of_its_letter_brings_nothing_back(story: Story) -> None:
    """The report holds the whole letter; it is noted as a report and not kept."""
    report = delivery_report(story.letter(Template.ACKNOWLEDGEMENT))
    erase(story)
    count = len(story.body.history(story.record.reference))
    story.takes(report)

    assert "bounce" == story.outcome()[0]
    assert count == len(story.body.history(story.record.reference))
    assert b"pat.lee" not in everything_in(story.body).lower()


def test_nothing_can_be_done_to_an_erased_case(story: Story) -> None:
    """Whoever means to go on with it logs what is new."""
    erase(story)
    with pytest.raises(ActRefused, match="ERASED"):
        story.does("nadia", Reopen("more has come"))
    with pytest.raises(ActRefused, match="ERASED"):
        erase(story)


def test_what_is_open_or_held_is_not_erased(tmp_path: Path) -> None:
    """Each refusal says what to do first."""
    story = tell(tmp_path, *BOXES)
    story.takes(letters.mail())
    with pytest.raises(ActRefused, match="STILL_OPEN"):
        erase(story)
    story.does("nadia", Withdraw())
    with story.body.house() as house:
        holds = wiring.holding(house.store, story.clock)
        holds.place(story.record.reference, "helena", "a claim is announced")
        with pytest.raises(ActRefused, match="LEGAL_HOLD"):
            house.erasing.erase(story.record.reference, "helena", "asked for")
        assert list(replaced(house.erasing, NEVER).due()) == []
        holds.lift(story.record.reference, "helena", "settled")
        assert len(list(replaced(house.erasing, NEVER).due())) == 1
    erase(story)
    assert b"a claim is announced" not in everything_in(story.body)


def replaced(erasing: wiring.Erasing, at: datetime) -> wiring.Erasing:
    """The same, as late as that."""
    return replace(erasing, clock=wiring.SetClock(at))


def test_a_case_is_due_when_its_time_is_over_and_not_before(story: Story) -> None:
    """Six years from its end, where the procedure says nothing else."""
    ended = story.clock.now()
    with story.body.house() as house:
        assert list(house.erasing.due()) == []
        almost = replaced(house.erasing, ended.replace(year=2032) - timedelta(days=1))
        assert list(almost.due()) == []
        (due,) = replaced(house.erasing, ended.replace(year=2032) + timedelta(days=1)).due()
    assert "withdrawn" == due.sort


def test_what_merged_cases_hold_goes_with_the_case_that_took_them_over(tmp_path: Path) -> None:
    """They are one matter; the merged one alone is refused, and says where to look."""
    story = tell(tmp_path, *BOXES)
    story.takes(letters.mail())
    first = story.case
    story.takes(
        letters.mail(
            body="The refund for the wheelchair ramp is missing.\n\nJo Ash\n",
            sender="Jo Ash <jo.ash@ash.example>",
        )
    )
    second = next(case for case in story.body.cases() if case.reference != first.reference)
    story.does("nadia", Merge(first.reference), second)
    story.does("nadia", Withdraw(), first)
    with story.body.house() as house:
        with pytest.raises(ActRefused, match="MERGED"):
            house.erasing.erase(second.reference, "helena", "asked for")
        gone = house.erasing.erase(first.reference, "helena", "asked for")
        house.erasing.scrub()

    assert (first.reference, second.reference) == gone
    found = everything_in(story.body)
    assert [word for word in WORDS if word in found] == []
    assert flaws(story.body) == []


def test_a_mail_that_two_cases_rest_on_stays_until_both_are_erased(tmp_path: Path) -> None:
    """The second matter is still heard, and whoever hears it needs its words."""
    story = tell(tmp_path, *BOXES)
    story.takes(letters.mail())
    first = story.case
    story.does("nadia", Split("the refund"))
    second = next(case for case in story.body.cases(everything=True) if case.reference != first.reference)
    story.does("nadia", Withdraw(), first)
    with story.body.house() as house:
        house.erasing.erase(first.reference, "helena", "asked for")
    assert b"cancelled the day before" in everything_in(story.body)
    assert flaws(story.body) == []

    story.does("nadia", NotAComplaint("said so", quiet=True), second)
    with story.body.house() as house:
        house.erasing.erase(second.reference, "helena", "asked for")
        house.erasing.scrub()
    found = everything_in(story.body)
    assert [word for word in WORDS if word in found] == []
    assert flaws(story.body) == []


def test_killed_while_erasing_leaves_all_or_nothing(story: Story) -> None:
    """Half a case would be neither a record nor an erasure."""
    reference = story.record.reference
    for point in ("history_redacted", "rows_emptied", "erased", "erasure_committed"):

        def pull(name: str, point: str = point) -> None:
            if name == point:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), story.body.house(pull) as house:
            house.erasing.erase(reference, "helena", "asked for")

        gone = point == "erasure_committed"
        assert gone is (story.record.dossier.erased_on is not None)
        assert gone is (b"wheelchair" not in body_of_history(story))
        assert flaws(story.body) == []


def body_of_history(story: Story) -> bytes:
    return "\n".join(row.body for row in story.body.history(story.record.reference)).encode()


def test_an_order_by_mail_is_carried_out_once_its_letters_have_left(tmp_path: Path) -> None:
    """#erase always comes back with a code; the answer to the code leaves before the case is emptied."""
    box = Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}')
    story = withdrawn(tell(tmp_path, box))
    reference = story.record.reference
    officer = story.body.settings().office("ihm").directory.with_role("data_protection")[0]
    story.takes(writes("#erase asked for under article 17", f"Case [{reference}]", officer.address))
    preview = story.letters(Template.COMMAND_PREVIEW)[-1]
    code = re.search(rb"#confirm ([A-Z0-9]{4}-[A-Z0-9]{4})", preview.content)
    assert code is not None
    assert story.record.dossier.erased_on is None
    story.takes(writes(f"#confirm {code[1].decode()}", f"Case [{reference}]", officer.address))
    story.runs(story.clock.now() + timedelta(minutes=5))

    assert story.record.dossier.erased_on is not None
    assert all(letter.state is LetterState.SENT for letter in story.body.letters())
    found = everything_in(story.body)
    assert [word for word in WORDS if word in found] == []
    assert flaws(story.body) == []


def test_only_whoever_looks_after_personal_data_may_order_it(story: Story) -> None:
    """Nadia owns the case; whether it is erased is not hers to say."""
    with pytest.raises(ActRefused, match="NOT_ALLOWED"):
        story.does("nadia", OrderErasure("tidy"))


def test_an_order_on_a_case_that_goes_on_is_dropped_and_noted(story: Story) -> None:
    """It was right when it was given, and no longer is."""
    officer = story.body.settings().office("ihm").directory.with_role("data_protection")[0]
    with story.body.house() as house:
        house.acting.do(Asked(story.record.reference, officer.id, OrderErasure("asked for")))
        house.acting.do(Asked(story.record.reference, "nadia", Reopen("a report has come")))
    story.runs()
    story.runs()

    assert story.record.dossier.erased_on is None
    assert any("ERASURE_DROPPED STILL_OPEN" in row.body for row in story.body.history(story.record.reference))


def test_feedback_goes_once_it_was_discussed(tmp_path: Path) -> None:
    """All staff read and discuss it first (2.3)."""
    story = tell(tmp_path, *BOXES)
    story.takes(letters.mail("Compliment", "The tutor was kind and clear.\n\nPat Lee\n"))
    with story.body.house() as house:
        assert list(replaced(house.erasing, NEVER).due()) == []
    story.does("nadia", MarkDiscussed(date(2026, 11, 23)))
    with story.body.house() as house:
        (due,) = replaced(house.erasing, NEVER).due()
        house.erasing.erase(due.case.reference, "mailbot", "its time is over", RETENTION)
        house.erasing.scrub()
    assert "feedback" == due.sort
    assert b"kind and clear" not in everything_in(story.body)
    assert flaws(story.body) == []


def test_letters_about_no_case_go_when_their_time_is_over(tmp_path: Path) -> None:
    """Digests hold initials, and lists of cases names."""
    story = tell(tmp_path, *BOXES, at=MONDAY)
    story.body.digests = True
    story.takes(letters.mail())
    story.runs(MONDAY + timedelta(days=8))
    digests = story.letters(Template.WEEKLY_DIGEST)
    assert digests
    with story.body.house() as house:
        late = replaced(house.erasing, NEVER)
        assert late.others_due()["ihm"] == (0, len(digests))
        assert late.purge_others() == (0, len(digests))
    assert all(letter.content == b"" for letter in story.letters(Template.WEEKLY_DIGEST))
    assert flaws(story.body) == []
