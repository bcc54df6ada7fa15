"""`mailbot init` leaves something that runs, and touches nothing that is there."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from mailbot import shipped
from mailbot.domain.errors import UserError
from mailbot.settings import initialise, load


def test_a_fresh_folder_holds_both_organisations_and_loads(tmp_path: Path) -> None:
    """Valid and runnable as it stands (R37): mailboxes to read, a key to sign with."""
    folder = tmp_path / "new" / "mailbot"

    written = initialise(folder)

    settings = load(folder)
    assert [name for name, _ in settings.offices] == ["ihm", "imi"]
    assert settings.warnings(date(2026, 11, 22)) == ()
    assert all(
        (box.maildir / part).is_dir()
        for box in settings.mailboxes
        if box.maildir
        for part in ("cur", "new", "tmp")
    )
    assert len(settings.secret_key()) >= 32
    assert all(path.exists() for path in written)
    assert {path.relative_to(folder).as_posix() for path in written} == {
        "mailbot.toml", "ihm/procedure.toml", "ihm/staff.toml", "imi/procedure.toml", "imi/staff.toml",
        "ihm/clauses.toml", "imi/clauses.toml",
        "secret.key",
        "var/mail/education", "var/mail/enquiries", "var/mail/complaints",
    }  # fmt: skip


def test_the_text_is_the_shipped_one_with_its_comments(tmp_path: Path) -> None:
    """The comments are the manual."""
    initialise(tmp_path)

    assert (tmp_path / "mailbot.toml").read_bytes() == (shipped.config() / "mailbot.toml").read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_secret_key_is_fresh_and_for_its_owner_alone(tmp_path: Path) -> None:
    """Two installations with one key could forge each other's threads."""
    for name in ("one", "two"):
        initialise(tmp_path / name)

    keys = [tmp_path / name / "secret.key" for name in ("one", "two")]
    assert keys[0].read_bytes() != keys[1].read_bytes()
    assert all(stat.S_IMODE(key.stat().st_mode) == 0o600 for key in keys)


def test_a_folder_with_anything_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    """A second `init` must not overwrite what somebody has filled in, nor their key."""
    (tmp_path / "note.txt").write_text("mine", "utf-8")

    with pytest.raises(
        UserError, match="there is something here already; name a folder that is new or empty"
    ):
        initialise(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    """`init mailbot.toml` is an easy slip."""
    (tmp_path / "mailbot.toml").write_text("", "utf-8")

    with pytest.raises(UserError, match="there is something here already"):
        initialise(tmp_path / "mailbot.toml")
    with pytest.raises(UserError, match="nothing can be written here"):
        initialise(tmp_path / "mailbot.toml" / "folder")


def test_the_shipped_files_are_found_in_a_wheel_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed, they lie inside the package; beside it lies somebody else's code."""
    package = tmp_path / "site" / "mailbot"
    monkeypatch.setattr(shipped, "_PACKAGE", package)
    with pytest.raises(
        UserError, match="the folder templates/ that comes with mailbot is not there; install"
    ):
        shipped.templates()

    (package / "_shipped" / "templates").mkdir(parents=True)
    (package.parent / "templates").mkdir()

    assert shipped.templates() == package / "_shipped" / "templates"
