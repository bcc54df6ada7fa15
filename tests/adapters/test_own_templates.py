"""Edited letters across upgrades: theirs always win, and what changed under them is told."""

from pathlib import Path

import pytest

from mailbot.adapters import own_templates as kept
from mailbot.adapters.own_templates import OwnTemplate, Standing
from mailbot.domain.errors import UserError

UPDATE = "common/update.txt.j2"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    (folder / "common").mkdir(parents=True)
    (folder / UPDATE).write_text("Dear {{ name }},\nwe are working on it.\n", "utf-8")
    return folder


@pytest.fixture
def own(tmp_path: Path, shipped: Path) -> Path:
    """One letter was copied and its second line changed."""
    copy = kept.begin(tmp_path / "own", shipped, UPDATE)
    copy.write_text("Dear {{ name }},\nwe have not forgotten you.\n", "utf-8")
    return tmp_path / "own"


def standing(own: Path, shipped: Path) -> Standing:
    (one,) = kept.own_templates(own, shipped)
    return one.standing


def test_a_copy_is_the_same_until_it_is_edited(tmp_path: Path, shipped: Path) -> None:
    """Nothing is worth telling of a copy that nobody changed."""
    kept.begin(tmp_path / "own", shipped, UPDATE)

    assert (OwnTemplate(UPDATE, Standing.SAME),) == kept.own_templates(tmp_path / "own", shipped)


def test_an_upgrade_that_changes_the_original_is_noticed(own: Path, shipped: Path) -> None:
    """A clause that the letter must name since the upgrade is else missing from theirs for years."""
    assert standing(own, shipped) is Standing.EDITED
    (shipped / UPDATE).write_text("Dear {{ name }},\nwe are working on it.\nRing us.\n", "utf-8")
    assert standing(own, shipped) is Standing.OVERTAKEN

    yours, since = kept.differences(own, shipped, UPDATE)
    assert ["-we are working on it.", "+we have not forgotten you."] == yours.splitlines()[-2:]
    assert "+Ring us." == since.splitlines()[-1]


def test_what_was_seen_is_told_no_more_and_their_words_stay(own: Path, shipped: Path) -> None:
    """Whoever has read the change decides; only the next one is news."""
    before = (own / UPDATE).read_bytes()
    (shipped / UPDATE).write_text("Dear {{ name }}.\n", "utf-8")
    kept.catch_up(own, shipped, UPDATE)

    assert standing(own, shipped) is Standing.EDITED
    assert before == (own / UPDATE).read_bytes()


def test_a_file_of_unknown_making_is_compared_with_todays(own: Path, shipped: Path) -> None:
    """Letters edited before there was this verb; and files that mailbot never had."""
    (own / kept.BASES / UPDATE).unlink()
    (own / "common" / "poem.txt.j2").write_text("O\n", "utf-8")

    assert [Standing.ADDED, Standing.UNKNOWN] == [one.standing for one in kept.own_templates(own, shipped)]
    yours, since = kept.differences(own, shipped, UPDATE)
    assert "+we have not forgotten you." in yours
    assert "" == since


def test_an_edited_letter_is_never_overwritten(own: Path, shipped: Path) -> None:
    """Beginning twice would lose an afternoon's work."""
    before = (own / UPDATE).read_bytes()

    with pytest.raises(UserError, match="you have this file already"):
        kept.begin(own, shipped, UPDATE)
    assert before == (own / UPDATE).read_bytes()


@pytest.mark.parametrize("name", ["common/updaet.txt.j2", "../secret.key", "", "/etc/passwd"])
def test_only_letters_of_mailbot_can_be_copied(tmp_path: Path, shipped: Path, name: str) -> None:
    """A slip gets a suggestion; a path out of the folder gets nothing at all."""
    with pytest.raises(UserError, match="no such file comes with mailbot"):
        kept.begin(tmp_path / "own", shipped, name)
    with pytest.raises(UserError, match="there is no such file of yours"):
        kept.differences(tmp_path / "own", shipped, name)
    assert not (tmp_path / "own").exists()


def test_a_letter_that_is_not_utf_8_is_refused_by_name(own: Path, shipped: Path) -> None:
    """Windows editors save £ as one octet."""
    (own / UPDATE).write_bytes(b"\xa3 5\n")

    with pytest.raises(UserError, match=r"update\.txt\.j2: this is not UTF-8"):
        kept.own_templates(own, shipped)
