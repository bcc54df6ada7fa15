"""Procedures and staff lists that hold from a day on (deliverable: changed without a release)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from mailbot.settings import Settings, load
from tests.settings.conftest import PROCEDURE, STAFF

DAY = date(2027, 4, 1)
NEXT = "procedure.from-2027-04-01.toml"


def version(settings: Settings) -> str:
    return settings.office("club").procedure.version


def people(settings: Settings) -> set[str]:
    return {person.id for person in settings.office("club").directory.people}


def second(folder: Path, name: str = NEXT) -> None:
    (folder / "club" / name).write_text(PROCEDURE.replace('"first"', '"second"', 1), "utf-8")


def test_a_dated_procedure_holds_from_its_day_on(folder: Path) -> None:
    """A body decides in January what holds from April; nobody should have to stay up for it."""
    second(folder)

    assert "first" == version(load(folder, date(2027, 3, 31)))
    assert "second" == version(load(folder, DAY))


def test_all_editions_are_known_in_the_order_of_their_days(folder: Path) -> None:
    """A mail received before the day is judged by what held then, whenever it is read."""
    second(folder, "procedure.from-2028-01-01.toml")
    (folder / "club/staff.from-2027-04-01.toml").write_text(
        STAFF + '\n[person.kim]\nname = "Kim Roe"\naddresses = ["kim@club.example"]\n', "utf-8"
    )
    settings = load(folder, DAY)

    assert [date.min, DAY, date(2028, 1, 1)] == [edition.since for edition in settings.editions]
    last = settings.editions[-1].office
    assert "second" == last.procedure.version
    assert {"sam", "robin", "kim"} == {person.id for person in last.directory.people} == people(settings)
    assert {"sam", "robin"} == people(load(folder, date(2027, 3, 31)))


def test_a_file_to_come_is_checked_today(folder: Path, problems: Callable[[], list[str]]) -> None:
    """A mistake that shows on the first of April at midnight would stop the body's mail that night."""
    text = PROCEDURE.replace('anonymous = "refuse"', 'anonymous = "perhaps"')
    (folder / "club" / NEXT).write_text(text, "utf-8")

    (problem,) = problems()
    assert problem.startswith(f"club/{NEXT}:5: anonymous: ")


def test_every_pair_that_will_hold_together_is_checked(
    folder: Path, problems: Callable[[], list[str]]
) -> None:
    """Today's staff list lacks a role that April's procedure names."""
    (folder / "club" / NEXT).write_text(PROCEDURE.replace('["chair"]', '["president"]'), "utf-8")

    (problem,) = problems()
    assert "president" in problem


def test_a_mistake_in_a_file_of_two_editions_is_told_once(
    folder: Path, problems: Callable[[], list[str]]
) -> None:
    """The same line twice would look like two mistakes."""
    second(folder)
    (folder / "club/staff.toml").write_text(STAFF.replace("Sam Reid", ""), "utf-8")

    assert 1 == len(problems())


def test_a_file_whose_name_tells_no_day_is_refused(folder: Path, problems: Callable[[], list[str]]) -> None:
    """It would never hold, and nobody would notice before the day had passed."""
    second(folder, "procedure.from-2027-4-1.toml")
    second(folder, "staff.from-2027-02-30.toml")

    assert [
        (
            "club/procedure.from-2027-4-1.toml: its name tells no day from which it holds; "
            "call it procedure.from-2027-04-01.toml, with its first day"
        ),
        (
            "club/staff.from-2027-02-30.toml: its name tells no day from which it holds; "
            "call it staff.from-2027-04-01.toml, with its first day"
        ),
    ] == problems()
