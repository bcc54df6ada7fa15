"""Kinds of values that configuration keys take, each refused with words that say what to write.

A kind never repeats a value that may hold a password.
"""

import ipaddress
import re
import zoneinfo
from collections.abc import Callable
from typing import Annotated, TypeVar
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, Strict
from pydantic_core import PydanticCustomError

from mailbot.domain.duration import Duration
from mailbot.settings.values import Security, Server
from mailbot.settings.wording import nearest

Item = TypeVar("Item")
Many = Annotated[tuple[Item, ...], Strict(strict=False)]  # TOML has lists; we keep tuples

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@(?:localhost|(?:[\w-]{1,63}\.)+[\w-]{2,63})")
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[\w-]{2,63}")
CODE = r"[A-Z][A-Z0-9]{1,19}"  # of heads, categories and exclusions, as commands name them
_DATABASES = ("sqlite:///", "postgresql+psycopg://")
_PORTS = {
    "imaps": 993,
    "imap+starttls": 143,
    "imap": 143,
    "smtps": 465,
    "smtp+starttls": 587,
    "smtp": 25,
}


def _refusal(what: str, remedy: str) -> PydanticCustomError:
    return PydanticCustomError("said", "{what} {remedy}", {"what": what, "remedy": remedy})


def _shaped(pattern: str | re.Pattern[str], what: str, remedy: str) -> AfterValidator:
    """Text that matches wholly, or a refusal that shows it."""

    def check(text: str) -> str:
        if re.fullmatch(pattern, text) is None:
            raise _refusal(f'"{text}" {what};', remedy)
        return text

    return AfterValidator(check)


def matches(pattern: str, text: str) -> bool:
    """Whether all of a text has a shape; for keys of tables, which have no kind of their own."""
    return re.fullmatch(pattern, text) is not None


def _line(text: str) -> str:
    # A line break in a name would become a second header field in every letter.
    if not text.isprintable():
        raise _refusal("the text holds a line break or control character;", "write it as one plain line")
    return text.strip()


def _read(parse: Callable[[str], object]) -> BeforeValidator:
    """What is text is read by `parse`; anything else is left to pydantic to refuse."""
    return BeforeValidator(lambda value: parse(value) if isinstance(value, str) else value)


def _duration(text: str) -> Duration:
    try:
        return Duration.parse(text)
    except ValueError:
        raise _refusal(
            f'"{text}" is not a duration;', 'write "48 hours", "5 working days", "21 days" or "6 months"'
        ) from None


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):  # OSError: "Europe" is a folder of zones
        remedy = nearest(text, zoneinfo.available_timezones()) or 'write zone = "Europe/London"'
        raise _refusal(f'"{text}" is no time zone;', remedy) from None


def _database(text: str) -> str:
    if text.startswith(_DATABASES) and len(text) > len("sqlite:///"):
        return text
    kind = text.partition(":")[0]
    remedy = 'write url = "sqlite:///var/mailbot.sqlite3" or "postgresql+psycopg://user@host/database"'
    raise _refusal(f'mailbot keeps its records in SQLite or PostgreSQL, not in "{kind}";', remedy)


def _server(protocol: str) -> Callable[[str], Server | None]:
    """Reads `imaps://host:port` and its kin; "" means none."""
    schemes = [scheme for scheme in _PORTS if scheme.startswith(protocol)]
    example = f'write {protocol} = "{schemes[0]}://mail.example.org:{_PORTS[schemes[0]]}"'

    def parse(text: str) -> Server | None:
        if not text:
            return None
        try:
            parts = urlsplit(text)
            host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)
        except ValueError:  # a port beyond 65535, half a bracket
            raise _refusal("this is not the address of a server;", example) from None
        if parts.scheme not in schemes or not host or not host.isprintable():
            raise _refusal("this is not the address of a server;", f"{example}; {_choices(schemes)}")
        _refuse_extras(parts, example)
        if parts.scheme == protocol and not is_loopback(host):
            raise _refusal(
                f'{protocol}:// would send the password to "{host}" in clear;',
                f"{example}; {protocol}:// is for this machine alone",
            )
        return Server(host, port, _security(parts.scheme))

    return parse


def _refuse_extras(parts: SplitResult, example: str) -> None:
    if parts.username is not None or parts.password is not None:
        raise _refusal(
            "the address of a server holds no user name or password;",
            f"{example}, with username and password_file as keys of their own",
        )
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise _refusal("the address of a server ends with its port;", example)


def _security(scheme: str) -> Security:
    if scheme.endswith("+starttls"):
        return Security.STARTTLS
    return Security.TLS if scheme.endswith("s") else Security.PLAIN


def _choices(words: list[str]) -> str:
    return "the kinds are " + ", ".join(f"{word}://" for word in words)


def is_loopback(host: str) -> bool:
    """This machine, by name or number: what is sent to it crosses no wire."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _endpoint(text: str) -> str:
    """Where secrets and tokens go: over TLS, or not off this machine."""
    if not text:
        return text
    example = 'write "https://login.example.org/token"'
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise _refusal("this is not the address of an endpoint;", example) from None
    if parts.scheme not in {"https", "http"} or not host or not text.isprintable() or " " in text:
        raise _refusal("this is not the address of an endpoint;", example)
    if parts.username is not None:
        raise _refusal("an address holds no user name or password;", example)
    if parts.scheme == "http" and not is_loopback(host):
        raise _refusal("tokens and secrets would go there in clear;", f"{example}, beginning with https://")
    return text


Line = Annotated[str, AfterValidator(_line)]  # one line, may be empty
Told = Annotated[str, AfterValidator(_line), Field(min_length=1)]  # one line with something in it
Address = Annotated[str, _shaped(_ADDRESS, "is not an email address", 'write it as "name@example.org"')]
AddressOrNone = Annotated[
    str,
    _shaped(
        rf"|{_ADDRESS.pattern}", "is not an email address", 'write it as "name@example.org", or leave it ""'
    ),
]
Domain = Annotated[str, _shaped(_DOMAIN, "is not a domain", 'write what stands behind the @: "example.org"')]
Key = Annotated[
    str, _shaped(r"[a-z][a-z0-9_-]{0,39}", "is not a plain name", "use small letters, digits, - and _ alone")
]
Word = Annotated[
    str, _shaped(r"[a-z][a-z0-9_]{0,39}", "is not a plain name", "use small letters, digits and _ alone")
]
Prefix = Annotated[
    str,
    _shaped(
        r"[A-Z]{2,10}", "cannot begin a reference", 'use 2 to 10 capital letters: "IHM" gives IHM-2026-0042'
    ),
]
InternalMark = Annotated[
    str,
    _shaped(
        r"|[Xx]-[A-Za-z0-9-]{2,76}: ?[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?",
        "is no header of a provider's own, with its value",
        'write "X-MS-Exchange-Organization-AuthAs: Internal", or leave it ""',
    ),
]
Variable = Annotated[
    str,
    _shaped(
        r"|[A-Za-z_][A-Za-z0-9_]*", "is no name of an environment variable", 'write "EDUCATION_PASSWORD"'
    ),
]
Tenant = Annotated[
    str,
    _shaped(
        r"|[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?", "is no tenant",
        'write its id or its domain: "ihm.onmicrosoft.com"',
    ),
]  # fmt: skip
Endpoint = Annotated[str, AfterValidator(_endpoint)]
Page = Annotated[
    str,
    _shaped(
        r"|https?://[^\s<>\"]+", "is not the address of a page", 'begin it with https://, or leave it ""'
    ),
]
Contact = Annotated[
    str,
    _shaped(
        rf"https?://[^\s<>\"]+|{_ADDRESS.pattern}",
        "is neither a page nor an email address",
        'write "https://www.example.org" or "name@example.org"',
    ),
]
Code = Annotated[
    str, _shaped(CODE, "is not a code", "use 2 to 20 capital letters and digits, a letter first")
]
Colour = Annotated[str, _shaped(r"#[0-9a-fA-F]{6}", "is not a colour", 'write six digits: "#1d4f7c"')]
Allow = Annotated[Duration, _read(_duration)]
AllowOrNone = Annotated[Duration | None, _read(_duration)]
Zone = Annotated[ZoneInfo, _read(_zone)]
Database = Annotated[str, AfterValidator(_database)]
ImapServer = Annotated[Server | None, _read(_server("imap"))]
SmtpServer = Annotated[Server | None, _read(_server("smtp"))]
