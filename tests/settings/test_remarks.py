"""What is valid and deserves a look: said by `check`, in the way of nothing."""

from datetime import date
from pathlib import Path

import pytest

from mailbot.settings import load

TODAY = date(2026, 11, 22)
POST = '[[signpost]]\nname = "The Ombudsman"\naddress = "https://o.example"\nreview_by = 2027-01-31\n'
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def add(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def remarks(folder: Path, today: date = TODAY) -> list[str]:
    return [str(remark).replace(f"{folder}/", "") for remark in load(folder).warnings(today)]


@pytest.fixture
def with_handlers(folder: Path) -> Path:
    """The club names a handler at once, and Sam is on duty."""
    procedure, staff = folder / "club/procedure.toml", folder / "club/staff.toml"
    text = procedure.read_text("utf-8")
    procedure.write_text(text.replace("[dress]", "names_handler = true\n\n[dress]", 1), "utf-8")
    staff.write_text(staff.read_text("utf-8").replace('"tutor"]', '"tutor", "duty_handler"]'), "utf-8")
    return folder


def test_a_signpost_is_remarked_on_once_its_day_is_past(folder: Path) -> None:
    """Bodies move and close; who is sent to a closed one loses time that they may not have (FUR3)."""
    add(folder / "club/procedure.toml", POST)

    assert remarks(folder, date(2027, 1, 31)) == []
    assert remarks(folder, date(2027, 2, 1)) == [
        (
            "club/procedure.toml:51: signpost[1].review_by: The Ombudsman was to be looked at by 2027-01-31; "
            "see that the address still holds, then write the day of the next look"
        )
    ]


def test_training_is_remarked_on_once_it_has_lapsed(folder: Path) -> None:
    """From then on every assignment to them is refused (R21): somebody should know why."""
    add(folder / "club/staff.toml", "trained_until = 2027-03-31\n")

    assert remarks(folder, date(2027, 3, 31)) == []
    assert remarks(folder, date(2027, 4, 1)) == [
        (
            "club/staff.toml:14: person.robin.trained_until: the training of robin lapsed on 2027-03-31, "
            "and no case may be given to them; have it renewed and write the new day"
        )
    ]


def test_a_day_of_the_rota_without_anybody_is_remarked_on(with_handlers: Path) -> None:
    """48 hours from a Friday evening end on a Sunday."""
    days = "".join(f'{day} = ["sam"]\n' for day in WEEK[:6])
    add(with_handlers / "club/staff.toml", f"[rota]\n{days}sunday = []\n")

    assert remarks(with_handlers) == [
        (
            "club/staff.toml:21: rota.sunday: nobody is on duty on sunday; "
            "name somebody, so that a complaint is met"
        )
    ]


def test_somebody_on_the_rota_who_is_no_handler_is_remarked_on(with_handlers: Path) -> None:
    """A slip of the pen would give Robin cases that Robin is not for."""
    days = "".join(f'{day} = ["sam"]\n' for day in WEEK[:6])
    add(with_handlers / "club/staff.toml", f'[rota]\n{days}sunday = ["robin"]\n')

    assert remarks(with_handlers) == [
        (
            'club/staff.toml:21: rota.sunday[1]: robin is on duty and has not the role "duty_handler"; '
            'add "duty_handler" to the roles of robin, or name somebody else'
        )
    ]


def test_a_rota_that_nothing_asks_is_remarked_on(folder: Path) -> None:
    """Whoever writes one believes that it has an effect."""
    days = "".join(f'{day} = ["sam"]\n' for day in WEEK)
    add(folder / "club/staff.toml", f"[rota]\n{days}")

    assert remarks(folder) == [
        (
            "club/staff.toml:14: rota: the rota has no effect: this procedure names no handler when it "
            "acknowledges; take the table out, or write names_handler = true in procedure.toml"
        )
    ]


def test_an_absence_without_anybody_to_stand_in_is_remarked_on(folder: Path) -> None:
    """Their work would wait until they are back."""
    staff = folder / "club/staff.toml"
    text = staff.read_text("utf-8").replace('deputy = "robin"\n', "")
    staff.write_text(f'{text}[[absence]]\nperson = "sam"\nfirst = 2027-08-02\nlast = 2027-08-13\n', "utf-8")

    assert (
        "club/staff.toml:13: absence[1]: nobody stands in for sam; write deputy = the name of another person"
    ) in remarks(folder)


def test_a_role_that_only_stands_in_is_asked_for_and_needs_no_deputy(folder: Path) -> None:
    """It is the deputy."""
    add(folder / "club/procedure.toml", '[alternates]\nchair = "vice_chair"\n')
    person = '[person.pat]\nname = "Pat Vale"\naddresses = ["pat@club.example"]\nroles = ["vice_chair"]\n'
    add(folder / "club/staff.toml", person)

    assert remarks(folder) == []


def test_people_keep_their_skills_and_absences_and_the_days_of_the_rota(with_handlers: Path) -> None:
    """Seven days from Monday to Sunday, as the directory counts them; none at all without a rota."""
    assert load(with_handlers).office("club").directory.rota == ()
    days = "".join(f'{day} = ["sam"]\n' for day in WEEK[:6])
    extra = 'skills = ["french"]\n[[absence]]\nperson = "robin"\nfirst = 2027-08-02\nlast = 2027-08-13\n'
    add(with_handlers / "club/staff.toml", f"{extra}[rota]\n{days}sunday = []\n")

    directory = load(with_handlers).office("club").directory

    robin = directory.by_id("robin")
    assert robin is not None
    assert robin.skills == {"french"}
    assert directory.absence("robin", date(2027, 8, 13))
    assert directory.rota == (("sam",),) * 6 + ((),)
    assert directory.on_duty(date(2026, 11, 22)) == ()
    assert [person.id for person in directory.on_duty(date(2026, 11, 23))] == ["sam"]
