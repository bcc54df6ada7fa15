"""A mailbox of a story that logs in by tokens."""

from dataclasses import dataclass, field

from mailbot import wiring
from mailbot.ports import Mailbox
from tests.support.establishment import Box, Establishment
from tests.support.token_server import CLIENT, SECRET, TokenServer


@dataclass(frozen=True, slots=True)
class TokenBox(Box):
    """`provider` has the tokens; `grant` as in mailbot.toml."""

    provider: TokenServer | None = field(default=None, kw_only=True)
    grant: str = field(default="device_code", kw_only=True)
    more: str = field(default="", kw_only=True)  # further lines of the table

    def as_toml(self) -> str:
        assert self.provider is not None
        lines = Box.as_toml(self).splitlines()
        without_password = [line for line in lines if not line.startswith("password_file")]
        table = [
            "[mailbox.oauth]",
            'provider = "other"',
            f'grant = "{self.grant}"',
            f'client_id = "{CLIENT}"',
            'client_secret_file = "client-secret"',
            f'token_url = "{self.provider.token_url}"',
            *([f'device_url = "{self.provider.device_url}"'] if self.grant == "device_code" else []),
            self.more,
        ]
        return "\n".join([*without_password, *table, ""])


def establish(body: Establishment) -> None:
    """Write the body's folder, with the client's secret in it."""
    (body.folder / "client-secret").write_text(SECRET)
    body.settings()


def authorise(body: Establishment, address: str, refresh: str) -> None:
    """As `mailbot authorise` does, by the clock of the story."""
    settings = body.settings()
    box = settings.mailbox(address)
    assert box is not None
    logins = wiring.Logins(settings, body.clock or wiring.SystemClock())
    logins.authorising(box).by_refresh_token(refresh)
    logins.close()


def hang_up(house: wiring.House) -> None:
    """Every connection ends, as after an hour; the next pass logs in anew."""
    boxes: list[Mailbox] = [*house.works.mailboxes]
    boxes += [folder.mailbox for folder in house.works.dispatch.sent.values()]
    for mailbox in boxes:
        mailbox.hang_up()
    for courier in house.works.dispatch.couriers.values():
        courier.close()
