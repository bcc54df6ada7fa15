"""[alerts]: who is told when letters cannot leave; half a second route is none."""

from datetime import timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.domain.errors import UserError
from mailbot.settings import load

WHOLE = """
[alerts]
to = ["it@elsewhere.example"]
smtp = "smtps://mail.elsewhere.example:465"
sender = "mailbot@elsewhere.example"
username = "mailbot"
password_env = "ALERTS_PASSWORD"
command = ["/usr/local/bin/page", "mailbot"]
unread_minutes = 30
queue_minutes = 10
"""
SERVERS = """
[[mailbox]]
address = "appeals@club.example"
organisation = "club"
imap = "imaps://mail.club.example"
smtp = "smtps://mail.club.example"
username = "appeals"
password_env = "APPEALS_PASSWORD"
"""


def add(folder: Path, text: str) -> None:
    path = folder / "mailbot.toml"
    head, mark, boxes = path.read_text("utf-8").partition("[[mailbox]]")
    path.write_text(f"{head}{text}\n{mark}{boxes}", "utf-8")


def problems(folder: Path, text: str) -> list[str]:
    add(folder, text)
    with pytest.raises(UserError) as refused:
        load(folder)
    return [str(problem).replace(f"{folder}/", "") for problem in refused.value.problems]


def remarks(folder: Path) -> list[str]:
    return [str(remark).replace(f"{folder}/", "") for remark in load(folder).remarks]


def test_a_whole_table_is_taken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every key of it."""
    add(folder, WHOLE)
    monkeypatch.setenv("ALERTS_PASSWORD", "secret")
    alerts = load(folder).alerts

    assert (("it@elsewhere.example",), "mailbot@elsewhere.example") == (alerts.to, alerts.sender)
    assert ("mailbot", "secret") == (alerts.username, alerts.password())
    assert ("/usr/local/bin/page", "mailbot") == alerts.command
    assert alerts.smtp is not None
    assert ("mail.elsewhere.example", 465) == (alerts.smtp.host, alerts.smtp.port)
    limits = wiring.limits(load(folder))
    assert (timedelta(minutes=30), timedelta(minutes=10)) == (limits.unread, limits.queue)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('to = ["it@elsewhere.example"]', "letters of the second route need smtp and sender as well;"),
        (
            'to = ["it@elsewhere.example"]\nsmtp = "smtps://mail.elsewhere.example"',
            "letters of the second route need sender as well;",
        ),
        ('username = "mailbot"', "a login is a username and one password;"),
        (
            'username = "m"\npassword_env = "A"\npassword_file = "b"',
            "a login is a username and one password;",
        ),
        (
            'to = ["complaints@club.example"]\nsmtp = "smtps://e.example"\nsender = "m@e.example"',
            "complaints@club.example is a mailbox that mailbot reads;",
        ),
        ("unread_minutes = 5", "alerts.unread_minutes"),
        ("queue_minutes = 1", "alerts.queue_minutes"),
        ('smtp = "smtp://mail.elsewhere.example"', "in clear"),
        ('command = "page"', "alerts.command"),
    ],
)
def test_half_a_route_is_refused(folder: Path, written: str, told: str) -> None:
    """It would be found out on the day that it is needed."""
    (problem,) = problems(folder, f"[alerts]\n{written}\n")

    assert told in problem


def test_a_body_without_a_second_route_is_told_so(folder: Path) -> None:
    """Only where a mail server can be away: a Maildir cannot."""
    assert [] == remarks(folder)
    add(folder, SERVERS)
    (remark,) = remarks(folder)

    assert "there is no second route for alerts" in remark


def test_a_second_route_by_the_same_server_is_remarked_on(folder: Path) -> None:
    """When it is away, so is the route."""
    add(folder, WHOLE.replace("mail.elsewhere.example", "mail.club.example") + SERVERS)
    assert [] == remarks(folder), "there is the command"
    text = (folder / "mailbot.toml").read_text("utf-8")
    command = 'command = ["/usr/local/bin/page", "mailbot"]\n'
    (folder / "mailbot.toml").write_text(text.replace(command, ""), "utf-8")
    (remark,) = remarks(folder)

    assert "mail.club.example sends the letters of a mailbox too" in remark


@pytest.mark.parametrize("port", [-1, 65536, 80.5])
def test_a_port_is_a_port(folder: Path, port: float) -> None:
    """0 means that nothing listens."""
    (problem,) = problems(folder, f"[daemon]\nhealth_port = {port}\n")

    assert "daemon.health_port" in problem


def test_no_key_makes_it_listen_elsewhere(folder: Path) -> None:
    """The figures are for this machine; whoever wants them elsewhere puts a proxy with a login before it."""
    (problem,) = problems(folder, '[daemon]\nhealth_host = "0.0.0.0"\n')

    assert "health_host" in problem


def test_a_passwords_last_day_is_known(folder: Path) -> None:
    """People hear of it weeks ahead."""
    add(folder, SERVERS + "password_expires = 2027-09-30\n")
    (expiry,) = wiring.expiries(load(folder))

    assert ("appeals@club.example", "password", "2027-09-30") == (
        expiry.mailbox, expiry.what, expiry.on.isoformat()
    )  # fmt: skip
