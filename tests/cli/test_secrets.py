"""What mailbot keeps to itself: passwords and keys are said nowhere, and what it writes is for its owner."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mailbot import settings, wiring
from mailbot.domain.errors import UserError
from mailbot.domain.letter import Template
from mailbot.maillog import MailLog
from tests.cli.shell import Mailbot
from tests.support import letters
from tests.support.establishment import LONG_AGO, Box, Establishment
from tests.support.scripted_imap import ScriptedImap

PASSWORD = "s3cret-of-the-mailbox"
STORE_PASSWORD = "s3cret-of-the-store"
KEY = "5ec4e7" * 11
BOX = "complaints@ihm.org.uk"


@pytest.fixture
def one_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """All the letters of all organisations take some seconds."""
    monkeypatch.setattr(wiring, "try_letters", partial(wiring.try_letters, only={Template.ACKNOWLEDGEMENT}))


@pytest.fixture
def fake() -> Iterator[ScriptedImap]:
    """A server that repeats the password in its refusal, as some do."""

    def refuse(command: bytes, rest: bytes) -> list[bytes] | None:
        return [b"TAG NO " + rest] if command == b"LOGIN" else None

    with closing(ScriptedImap(refuse)) as server:
        yield server


def _configured(folder: Path, port: int, store: str = "sqlite:///var/mailbot.sqlite3") -> Path:
    box = Box(BOX, imap_port=port, smtp_port=port, password_file="secret")
    Establishment(folder, [box], store).settings()
    (folder / "secret").write_text(PASSWORD)
    (folder / "secret").chmod(0o600)
    (folder / "secret.key").write_text(KEY)
    return folder


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--once", "--from", "2026-01-01", "--yes"),
        ("check", "--json"),
        ("status", "--json"),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("one_letter")
def test_no_output_holds_a_secret(
    mailbot: Mailbot, fake: ScriptedImap, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """Logs are read by more people than mailboxes, and outlive passwords."""
    _configured(tmp_path, fake.port)

    said = mailbot(*words, "--config", tmp_path)

    for secret in (PASSWORD, KEY):
        assert secret not in said.out + said.err
        assert secret not in "".join(_texts(tmp_path / "var"))


def _texts(folder: Path) -> Iterator[str]:
    """All that was written, the database too: what a server said is kept there."""
    for file in folder.rglob("*"):
        if file.is_file():
            yield file.read_bytes().decode("latin-1")


@pytest.mark.usefixtures("one_letter")
@pytest.mark.parametrize("words", [("run", "--once"), ("check",)], ids=" ".join)
def test_the_store_s_password_is_in_no_output(
    mailbot: Mailbot, fake: ScriptedImap, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """It stands in the address of the database, which drivers like to quote."""
    store = f"postgresql+psycopg://mailbot:{STORE_PASSWORD}@127.0.0.1:{fake.port}/mailbot?connect_timeout=2"
    _configured(tmp_path, fake.port, store)

    said = mailbot(*words, "--config", tmp_path)

    assert said.code != 0
    assert STORE_PASSWORD not in said.out + said.err


def test_settings_show_no_secret(tmp_path: Path) -> None:
    """Values that are printed in a traceback, or by somebody who debugs."""
    folder = _configured(tmp_path, 1143)
    loaded = settings.load(folder)
    with closing(wiring.House(loaded, wiring.SystemClock(), LONG_AGO)) as house:
        shown = (
            f"{loaded!r} {loaded.store_shown} {house!r} {house.works.dispatch!r} {house.works.mailboxes!r}"
        )

    assert PASSWORD not in shown
    assert KEY not in shown


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Whoever else has a login on the machine reads no complaint; whatever the shell's umask says."""
    folder = tmp_path / "body"
    folder.mkdir()
    body = Establishment(folder, [Box("education@ihm.org.uk")])
    body.settings()
    incoming = folder / "var" / "mail" / "education@ihm.org.uk"
    for part in ("cur", "new", "tmp"):
        (incoming / part).mkdir(parents=True)
    (incoming / "new" / "1").write_bytes(letters.mail())
    before = set(folder.rglob("*"))
    command = (
        "import os, sys; os.umask(0); from mailbot.cli import main; "
        "sys.argv = ['mailbot', *sys.argv[1:]]; main()"
    )
    words = ("run", "--once", "--from", "2026-01-01", "--yes")
    run = subprocess.run(
        [sys.executable, "-c", command, *words, "--config", str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Traceback" not in run.stderr
    new = [path for path in folder.rglob("*") if path not in before]
    assert new
    open_to_others = {
        str(path.relative_to(folder)): oct(path.stat().st_mode) for path in new if path.stat().st_mode & 0o077
    }
    assert {} == open_to_others
    assert all(path.is_relative_to(folder / "var") for path in new), "beside the configuration nothing"


@pytest.mark.skipif(os.name != "posix", reason="there are no such modes here")
def test_a_password_file_that_everybody_can_read_is_refused() -> None:
    """It has to be taken as known; a folder that keeps others out is protection enough."""
    with TemporaryDirectory() as scratch:
        folder = _configured(Path(scratch), 1143)
        (folder / "secret").chmod(0o644)
        loaded = settings.load(folder)
        (box,) = loaded.mailboxes
        assert PASSWORD == loaded.password(box), "nobody else gets there"
        folder.chmod(0o755)

        with pytest.raises(UserError, match="everybody on this machine"):
            loaded.password(box)


@pytest.mark.parametrize("as_json", [True, False])
def test_a_log_line_is_one_line_whatever_stands_in_it(
    capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    """Who writes a line break into an address must not write lines of our log."""
    forged = 'x\n{"event": "acted", "act": "close"}\n\x1b[2Jy'
    wiring.log_to_stderr(as_json)

    MailLog().mailbox_lost(forged, forged, 1)

    said = capsys.readouterr().err
    assert 1 == len(said.splitlines()), said
    assert "\x1b[2J" not in said
    assert not as_json or forged == json.loads(said)["mailbox"]
