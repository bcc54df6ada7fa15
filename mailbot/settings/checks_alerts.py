"""[alerts]: what must fit together, and what is valid and yet worth a look."""

from collections.abc import Iterator

from mailbot.domain.errors import Problem
from mailbot.settings.shapes import MainFile
from mailbot.settings.sheet import Sheet


def check_alerts(sheet: Sheet[MainFile], main: MainFile) -> Iterator[Problem]:
    """Mistakes between keys that are each right alone."""
    alerts = main.alerts
    mail = {"to": bool(alerts.to), "smtp": alerts.smtp is not None, "sender": bool(alerts.sender)}
    rests_on = tuple(("alerts", key) for key in mail)
    if any(mail.values()) and not all(mail.values()):
        missing = " and ".join(key for key, there in mail.items() if not there)
        yield from sheet.blame(
            ("alerts",),
            f"letters of the second route need {missing} as well;",
            'write to = ["it@example.org"], smtp = "smtps://mail.example.net:465" and '
            'sender = "mailbot@example.net", or leave out all three',
            *rests_on,
        )
    sources = [key for key in ("password_file", "password_env") if getattr(alerts, key)]
    if bool(alerts.username) != bool(sources) or len(sources) > 1:
        yield from sheet.blame(
            ("alerts",),
            "a login is a username and one password;",
            "write username and either password_file or password_env, or none of the three",
            *(("alerts", key) for key in ("username", "password_file", "password_env")),
        )
    yield from _own(sheet, main)


def _own(sheet: Sheet[MainFile], main: MainFile) -> Iterator[Problem]:
    """What mailbot reads itself is no way out when mailbot is in trouble."""
    own = {box.address.casefold() for box in main.mailbox}
    for index, reader in enumerate(main.alerts.to):
        if reader.casefold() in own:
            yield from sheet.blame(
                ("alerts", "to", index),
                f"{reader} is a mailbox that mailbot reads;",
                "write the address of a person, best at another provider",
            )


def alert_remarks(sheet: Sheet[MainFile], main: MainFile) -> Iterator[Problem]:
    """Valid, and yet worth a look."""
    servers = {box.smtp.host for box in main.mailbox if box.smtp is not None}
    smtp = main.alerts.smtp
    if smtp is None and not main.alerts.command and servers:
        yield from sheet.blame(
            (),
            "there is no second route for alerts: when letters cannot leave, only the log tells of it;",
            "write a table [alerts] with to, smtp and sender, or with command",
        )
    if smtp is not None and smtp.host in servers and not main.alerts.command:
        yield from sheet.blame(
            ("alerts", "smtp"),
            f"{smtp.host} sends the letters of a mailbox too: when it is away, so is the second route;",
            "name the server of another provider, or add command",
        )
