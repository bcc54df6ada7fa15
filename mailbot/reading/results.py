"""What our own mail server found out about a mail's sender (RFC 8601).

Others' results are only text: whoever writes a mail may put any header into it.  Those of a configured
server are believed, and of these the topmost alone, since a server writes above what was there.
"""

from dataclasses import dataclass

from authres import AuthenticationResultsHeader, AuthResError

from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import MailboxProfile

_LONGEST = 4_000  # characters of a header that are read
_TWO_LEVEL = frozenset(
    {"co", "org", "ac", "gov", "nhs", "com", "net", "ltd", "plc", "police", "sch", "me", "edu"}
)


@dataclass(frozen=True, slots=True)
class Passed:
    """One check that the mail passed."""

    method: str  # "dmarc", "dkim", "spf", ...
    domains: frozenset[str]  # header.from of DMARC, header.d and the domain of header.i of DKIM; lower case


def passed(mail: IncomingMail, profile: MailboxProfile) -> tuple[Passed, ...]:
    """The checks that the topmost result by our own server tells as passed."""
    for value in mail.headers.all("authentication-results"):
        try:
            parsed = AuthenticationResultsHeader.parse(f"Authentication-Results: {value[:_LONGEST]}")
        except (AuthResError, ValueError, IndexError, RecursionError):
            head = value[:_LONGEST].partition(";")[0].casefold()
            if any(own in head for own in profile.authserv_ids):
                return ()  # ours, and spoilt: what stands below may be anybody's
            continue
        if str(parsed.authserv_id).casefold() in profile.authserv_ids:
            return tuple(
                Passed(str(result.method).casefold(), _domains(result.properties))
                for result in parsed.results
                if str(result.result).casefold() == "pass"
            )
    return ()


def marked_inside(mail: IncomingMail, profile: MailboxProfile) -> bool:
    """Our provider's own mark says that one of our accounts wrote it (MAIL C6.40).

    The provider takes the mark off whatever comes from outside; where it stands twice, one is not its own.
    """
    name, value = profile.internal_mark
    found = mail.headers.all(name) if name else ()
    return len(found) == 1 and found[0].strip() == value


def _domains(properties: object) -> frozenset[str]:
    """Whose domain a check speaks of, as far as the header itself is concerned."""
    found = set()
    for one in properties if isinstance(properties, list) else ():
        if str(one.type).casefold() == "header" and str(one.name).casefold() in {"from", "d", "i"}:
            found.add(str(one.value).rpartition("@")[2].strip(" .\"'").casefold())
    return frozenset(found - {""})


def house(domain: str) -> str:
    """The part of a domain that one body holds: example.org, example.co.uk."""
    labels = domain.strip(". ").split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _TWO_LEVEL else 2
    return ".".join(labels[-size:])


def aligned(signer: str, author: str) -> bool:
    """Relaxed alignment (RFC 7489 3.1.1): the same domain, or one within the other.

    What many bodies share ("uk", "org.uk") aligns with nothing.
    """
    if signer == author:
        return bool(author)
    shorter, longer = sorted((signer, author), key=len)
    return longer.endswith(f".{shorter}") and house(longer).count(".") <= shorter.count(".")
