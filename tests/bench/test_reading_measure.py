"""The measure of reading measures rightly, and keeps the held-out mails to itself."""

import random
from pathlib import Path

import pytest

from tests.bench import fuzz_reading, reading
from tests.bench.labelled import folded_name, judged
from tests.bench.misses import misses
from tests.bench.mutations import MUTATIONS, mutated
from tests.bench.report import Score, score

SECRET = "Zanzibar"
MISREAD = f"""
[[mail]]
from = "Pat Lee <pat@lee.example>"
subject = "Complaint from {SECRET}"
body = "I wish to complain about my marker, who lost my work.\\n\\nPat Lee"
kind = "other"
name = "Robin"
"""


@pytest.fixture
def sets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A labelled set of one mail in each part, both labelled wrongly."""
    (tmp_path / "held_out").mkdir()
    for folder in (tmp_path, tmp_path / "held_out"):
        (folder / "one.toml").write_text(MISREAD, encoding="utf-8")
    monkeypatch.setattr(reading, "LABELLED", tmp_path)
    return tmp_path


@pytest.mark.parametrize("arguments", [[], ["--show"], ["--held-out-only-totals"], ["--json"]])
def test_held_out_mails_are_not_shown(
    sets: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Who tunes the reader must not see them, or the figure says nothing."""
    (sets / "one.toml").write_text("mail = []", encoding="utf-8")

    assert 1 == reading.main(arguments)
    assert SECRET not in capsys.readouterr().out


def test_held_out_mails_are_shown_when_asked_for(sets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sets / "one.toml").write_text("mail = []", encoding="utf-8")

    reading.main(["--peek"])

    assert SECRET in capsys.readouterr().out


def test_each_fault_of_a_mail_is_a_miss(sets: Path) -> None:
    """Kind, name, case and letter: four things are not as this label says."""
    (one,) = judged(sets)

    assert ["kind", "name", "opens", "acknowledges"] == [miss.what for miss in misses(one)]


def test_scores_are_counted_as_everybody_counts_them() -> None:
    """Mails whose label leaves a question open count neither way."""
    found = score([1, 2, 3, 4, 5], lambda one: None if one == 5 else one <= 2, lambda one: one != 1)

    assert Score(wanted=2, given=3, right=1) == found
    assert (1 / 3, 1 / 2, 2 / 5) == (found.precision, found.recall, found.f1)


@pytest.mark.parametrize("name", ["Dr. José  O'Hara", "jose o'hara", "José O’Hara, FIHM"])
def test_names_are_folded_to_what_matters(name: str) -> None:
    assert "jose o hara" == folded_name(name)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_mutations_bear_any_octets(mutation: object) -> None:
    """A fuzzer that stops on its own mail finds nothing."""
    assert callable(mutation)
    for turn, content in enumerate((b"", b"x", b"\n", b"From: a\n\nb", bytes(range(256)))):
        assert isinstance(mutation(random.Random(turn), content, (content, b"y")), bytes)


def test_the_same_number_gives_the_same_mail() -> None:
    """A find can be made again from its number."""
    seeds = [b"From: pat@lee.example\nSubject: Complaint\n\nWords.\n", b"Subject: x\n\ny"]

    assert mutated(random.Random(7), seeds) == mutated(random.Random(7), seeds)


def test_an_unclean_string_is_found_wherever_it_stands() -> None:
    assert fuzz_reading.try_mail(b"Subject: Complaint\n\nWords.\n", fuzz_reading.Tally()) is None
    assert ["dict.text holds '\\x00'"] == list(fuzz_reading._unclean(("a", "b\0"), "dict.text"))
    assert ["x.subject holds '\\n'"] == list(fuzz_reading._unclean("a\nb", "x.subject"))
