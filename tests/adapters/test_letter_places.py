"""Where in the templates something was written."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, TemplateSyntaxError

from mailbot.adapters import letter_places
from mailbot.adapters.letter_places import Place


@pytest.fixture
def shelf(tmp_path: Path) -> Environment:
    letter = '{% extends "layout.j2" %}\n{% include "box.j2" %}\n<p class="near">\n'
    (tmp_path / "letter.j2").write_text(letter)
    (tmp_path / "layout.j2").write_text('One\n{% include "box.j2" %}\n{% include "gone.j2" %}\n')
    (tmp_path / "box.j2").write_text('Box\n<td style="color:{{ ink }};padding:7px" class="far">\n')
    return Environment(loader=FileSystemLoader(tmp_path), autoescape=True)


def test_a_letter_is_made_of_what_it_extends_and_includes(shelf: Environment, tmp_path: Path) -> None:
    """Each once, its own file first; what is missing is told when the letter is written."""
    files = letter_places.sources(shelf.get_template("letter.j2"))

    assert [tmp_path / name for name in ("letter.j2", "layout.j2", "box.j2")] == list(files)


@pytest.mark.parametrize(
    ("fragment", "name", "line"),
    [
        ('<p class="near">', "letter.j2", 3),
        ("Box", "box.j2", 1),
        ('<td style="color:#ffffff;padding:7px" class="far">', "box.j2", 2),
        ("nothing of the kind stands anywhere", "letter.j2", 1),
        ("", "letter.j2", 1),
    ],
    ids=["as it stands", "in another file", "with a fact in it", "nowhere", "nothing"],
)
def test_a_fragment_is_found(shelf: Environment, tmp_path: Path, fragment: str, name: str, line: int) -> None:
    """As it stands, else by its words, else the letter's own file."""
    files = letter_places.sources(shelf.get_template("letter.j2"))

    assert Place(tmp_path / name, line) == letter_places.find(files, fragment)


def test_an_error_names_the_line_of_the_template(shelf: Environment, tmp_path: Path) -> None:
    """Not that of the layout around it, nor of our own code."""
    (tmp_path / "box.j2").write_text("Box\n{{ 1 / 0 }}\n")
    (tmp_path / "layout.j2").write_text('{% include "box.j2" %}\n')

    with pytest.raises(ZeroDivisionError) as failed:
        shelf.get_template("letter.j2").render()

    assert Place(tmp_path / "box.j2", 2) == letter_places.blame(failed.value)


def test_an_error_of_syntax_names_its_line(shelf: Environment, tmp_path: Path) -> None:
    (tmp_path / "letter.j2").write_text("One\n{% endif %}\n")

    with pytest.raises(TemplateSyntaxError) as failed:
        shelf.get_template("letter.j2")

    assert Place(tmp_path / "letter.j2", 2) == letter_places.blame(failed.value)


def test_an_error_of_ours_names_no_template() -> None:
    assert letter_places.blame(ValueError("no")) is None
