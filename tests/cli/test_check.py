"""`mailbot check`, `init`, `migrate`, and how every verb tells of mistakes."""

import sqlite3
import subprocess
from functools import partial
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.adapters.store import work
from mailbot.adapters.store.engine import make_engine
from mailbot.domain.letter import Template
from tests.cli.shell import SCRIPT, Mailbot
from tests.support.ports import free_ports

VERBS = ["demo", "init", "check", "run", "rehearse", "cases", "show", "letter", "migrate"]
REMOTE = """
[[mailbox]]
address = "complaints@ihm.org.uk"
organisation = "ihm"
imap = "imap://127.0.0.1:{port}"
smtp = "smtp://127.0.0.1:{port}"
username = "complaints"
password_file = "password"
"""


def _add(config: Path, text: str) -> None:
    with (config / "mailbot.toml").open("a") as file:
        file.write(text)


@pytest.fixture
def one_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of other things: all the letters of all organisations take some seconds."""
    monkeypatch.setattr(wiring, "try_letters", partial(wiring.try_letters, only={Template.ACKNOWLEDGEMENT}))


def test_what_init_writes_passes_the_check(mailbot: Mailbot, tmp_path: Path) -> None:
    """The first two commands a stranger types."""
    made = mailbot("init", tmp_path / "new")
    checked = mailbot("check", "--config", tmp_path / "new", "--json")

    assert (0, 0) == (made.code, checked.code)
    assert "then run mailbot check" in made.out
    assert all(one["ok"] for one in checked.records)
    tried = {one["what"] for one in checked.records}
    assert {"secret key", "store", "mailbox education@ihm.org.uk", "letters of"} <= tried
    letters = [one["words"] for one in checked.records if one["what"] == "letters of"]
    assert [f"{len(Template)} letters can be written, and read well"] * 2 == letters


@pytest.mark.usefixtures("one_letter")
def test_a_missing_picture_is_a_note_and_no_failure(
    mailbot: Mailbot, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The digest goes without it: the figures stand in it as words."""
    monkeypatch.setattr("mailbot.adapters.charts.available", lambda: False)
    said = mailbot("check", "--config", config)

    assert 0 == said.code
    assert "the weekly digest: goes without its picture" in said.out


@pytest.mark.usefixtures("one_letter")
def test_a_procedure_whose_day_has_not_come_is_tried_today(mailbot: Mailbot, config: Path) -> None:
    """Its first letter leaves at midnight, when nobody is there to mend it."""
    text = (config / "ihm/procedure.toml").read_text("utf-8")
    later = config / "ihm/procedure.from-2999-04-01.toml"
    later.write_text(text.replace("version = ", 'version = "the next one" # ', 1), "utf-8")

    records = mailbot("check", "--config", config, "--json").records
    then = "ihm from Monday 1 April 2999 on"
    assert [
        ("procedure of", "the next one"),
        ("letters of", "1 letters can be written, and read well"),
    ] == [(one["what"], one["words"]) for one in records if one["where"] == then]


def test_init_leaves_a_folder_with_anything_in_it_alone(mailbot: Mailbot, tmp_path: Path) -> None:
    """It would overwrite somebody's procedure, or their key."""
    (tmp_path / "mine").write_text("precious")

    said = mailbot("init", tmp_path)

    assert (2, ["mine"]) == (said.code, [one.name for one in tmp_path.iterdir()])
    assert "name a folder that is new or empty" in said.err


def test_a_letter_that_is_wrong_is_a_row_with_file_line_and_remedy(mailbot: Mailbot, config: Path) -> None:
    """Whoever edits a template learns it here, and not from somebody who got the letter."""
    own = config / "letters" / "common"
    own.mkdir(parents=True)
    (own / "update.subject.j2").write_text("News of your complaint\n")
    (own / "acknowledgment.txt.j2").write_text("Thank you.\n")
    (own / "answer.txt.j2").write_text("{{ words }}\n\n{{ handler_nickname }}\n")
    main = config / "mailbot.toml"
    main.write_text(main.read_text().replace("[daemon]", '[daemon]\ntemplates = "letters"'))

    said = mailbot("check", "--config", config, "--json")

    assert 1 == said.code
    failing = {one["where"]: one["words"] for one in said.records if not one["ok"]}
    stray = f"{own}/acknowledgment.txt.j2:1"
    assert "Call it acknowledgement.txt.j2" in failing[stray]
    assert {"ihm", "imi", f"{own}/update.subject.j2:1", f"{own}/answer.txt.j2:3", stray} == failing.keys()
    assert "the subject lacks the reference. Begin it with" in failing[f"{own}/update.subject.j2:1"]
    assert "'handler_nickname' is undefined" in failing[f"{own}/answer.txt.j2:3"]
    assert "things are wrong with its templates, told below" in failing["ihm"]


@pytest.mark.usefixtures("one_letter")
def test_welsh_letters_that_nobody_has_checked_are_named(mailbot: Mailbot, config: Path) -> None:
    """R41: whoever runs it learns what goes out in English all the same, and what would change that."""
    before = " ".join(mailbot("check", "--config", config).out.split())
    procedure = config / "ihm" / "procedure.toml"
    text = procedure.read_text("utf-8")
    procedure.write_text(text.replace("# welsh_checked = false", "welsh_checked = true"), "utf-8")
    after = " ".join(mailbot("check", "--config", config).out.split())

    english = "go in English where Welsh is asked for"
    unchecked = "since nobody has checked the Welsh ones: acknowledgement, anonymous refusal, "
    for body in ("ihm", "imi"):
        assert f"letters of {body}: {english}, {unchecked}" in before
        assert f"letters of {body}: {english}, since they are not translated: address question, " in after
    assert "then write welsh_checked = true in ihm/procedure.toml" in before
    assert f"letters of ihm: {english}, {unchecked}" not in after
    assert f"letters of imi: {english}, {unchecked}" in after


@pytest.mark.usefixtures("one_letter")
def test_a_server_that_fails_is_a_row_with_a_remedy(mailbot: Mailbot, config: Path) -> None:
    """The others are tried all the same."""
    (config / "password").write_text("secret\n")
    _add(config, REMOTE.format(port=free_ports(1)[0]))

    said = mailbot("check", "--config", config, "--json")

    assert 1 == said.code
    failing = {one["what"]: one["words"] for one in said.records if not one["ok"]}
    assert {"mailbox complaints@ihm.org.uk", "letters from complaints@ihm.org.uk"} == failing.keys()
    assert all("refused" in words.lower() for words in failing.values())
    assert "FAILS" in mailbot("check", "--config", config).out


@pytest.mark.usefixtures("one_letter")
def test_a_missing_password_or_an_open_key_is_a_mistake_in_the_configuration(
    mailbot: Mailbot, config: Path
) -> None:
    """Both are named in one run, each with what to do."""
    (config / "secret.key").chmod(0o644)
    _add(config, REMOTE.format(port=free_ports(1)[0]))

    said = mailbot("check", "--config", config, "--json")

    assert 2 == said.code
    words = {one["what"]: one["words"] for one in said.records if not one["ok"]}
    assert "chmod 600" in words["secret key"]
    assert "write the password of complaints@ihm.org.uk into it" in words["password of complaints@ihm.org.uk"]


def test_every_mistake_of_every_file_is_named_at_once(mailbot: Mailbot, config: Path) -> None:
    """Nobody likes to mend one, run again and find the next."""
    main = config / "mailbot.toml"
    main.write_text(main.read_text().replace("[daemon]", "[daemon]\npoll_seconds = 0\ncolour = 1"))
    procedure = config / "ihm" / "procedure.toml"
    procedure.write_text(procedure.read_text().replace('anonymous = "refuse"', 'anonymous = "ignore"'))

    said = mailbot("check", "--config", config)

    assert 2 == said.code
    for words in ("colour", "poll_seconds", "anonymous", "procedure.toml"):
        assert words in said.err


@pytest.mark.usefixtures("one_letter")
def test_a_database_of_an_older_mailbot_is_told_to_be_migrated(mailbot: Mailbot, config: Path) -> None:
    """Every verb says the same, and `check` shows it as a row."""
    mailbot("cases", "--config", config)
    with sqlite3.connect(config / "var" / "mailbot.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = '0000'")
    database.close()

    for verb in (["cases"], ["run", "--once"], ["show", "IHM-2026-0001"], ["check", "--json"]):
        said = mailbot(*verb, "--config", config)
        assert 2 == said.code
        assert "run mailbot migrate" in said.out + said.err
        assert "Traceback" not in said.err


def test_a_database_that_another_holds_is_told_in_words(
    mailbot: Mailbot, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked for longer than its patience: nothing was changed, so try again."""
    monkeypatch.setattr(work, "make_engine", lambda url, _patience: make_engine(url, 0.05))
    mailbot("cases", "--config", config)
    other = sqlite3.connect(config / "var" / "mailbot.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    said = mailbot("run", "--once", "--config", config)
    other.close()

    assert 1 == said.code
    assert "locked" in said.err
    assert "Traceback" not in said.err


def test_migrating_what_is_newest_changes_nothing(mailbot: Mailbot, config: Path) -> None:
    first = mailbot("migrate", "--config", config)
    second = mailbot("migrate", "--config", config)

    assert (0, 0) == (first.code, second.code)
    assert "was at nothing" in first.out
    assert "nothing was changed" in second.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(mailbot: Mailbot, verb: str) -> None:
    said = mailbot(verb, "--help")

    assert 0 == said.code
    assert f"Example: mailbot {verb}" in said.out


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in {"demo", "init"}])
def test_every_verb_that_finds_no_configuration_says_how_to_make_one(
    mailbot: Mailbot, tmp_path: Path, verb: str
) -> None:
    """The commonest mistake of a new user is the wrong folder."""
    needs: dict[str, list[object]] = {
        "rehearse": [tmp_path],
        "show": ["IHM-2026-0001"],
        "letter": ["--mailbox", "x", "--name", "x", "--received", "x", "--subject", "x", "--text", "x"],
    }
    said = mailbot(verb, *needs.get(verb, []), "--config", tmp_path / "none")

    assert 2 == said.code
    assert f"run `mailbot init {tmp_path / 'none'}`, or give --config" in said.err


@pytest.mark.parametrize("words", [["frob"], ["cases", "--frob"], ["show"], ["letter"], ["run", "--from"]])
def test_wrong_usage_is_told_in_words(mailbot: Mailbot, words: list[str]) -> None:
    said = mailbot(*words)

    assert 2 == said.code
    assert "Error" in said.err


def test_the_real_program_tells_without_a_traceback(tmp_path: Path) -> None:
    """What a shell sees, exit code and all."""
    said = subprocess.run(
        [*SCRIPT, "cases", "--config", tmp_path / "none"], capture_output=True, text=True, check=False
    )

    assert (2, "") == (said.returncode, said.stdout)
    assert said.stderr.startswith(f"{tmp_path / 'none'}: there is no such folder;")
