"""Whether headers and text are what others' parsers expect (MimeKit, Stalwart, and labels of our own)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from mailbot.domain.mail import Address, IncomingMail
from tests.bench.collected.mails import Collected
from tests.bench.report import Report, percent

Compared = tuple[str, bool]  # field, right or not

# Labels that say something else than what a reader of mail should see; each looked at.
_NOT_COMPARABLE = {
    (
        "mimekit/mbox__content-length_022.eml",
        "date",
    ): "the zone is CST, six hours behind (RFC 822 section 5.1); the label takes it for UTC",
}
_UNREAD = "\ufffd"  # where a label's own parser could not read an octet, ours may well have
FOLDERS = ("mimekit", "stalwart", "hostile_synthetic", "mail_parser_reply", "talon")


def compare(one: Collected) -> Iterator[Compared]:
    """Each labelled field of a mail with whether ours agrees; nothing for a mail without labels."""
    if one.mail is None:
        if one.label.get("subject") or one.label.get("text"):
            yield "unread", False
        return
    how = {"mimekit": _mimekit, "stalwart": _stalwart}.get(one.folder, _plain)
    for field, right in how(one.mail, one.label):
        if (one.name, field) not in _NOT_COMPARABLE:
            yield field, right


def report_fields(report: Report, mails: Iterable[Collected], *, listed: bool) -> None:
    """Per folder and per field, then the mails that are wrong."""
    done = [(one, list(compare(one))) for one in mails if one.folder in FOLDERS]
    done = [(one, fields) for one, fields in done if fields]
    rows = []
    for folder in FOLDERS:
        of_it = [fields for one, fields in done if one.folder == folder]
        right = sum(all(good for _, good in fields) for fields in of_it)
        rows.append((folder, len(of_it), right, percent(right, len(of_it)), _by_field(of_it)))
    right = sum(all(good for _, good in fields) for _, fields in done)
    rows.append(("all", len(done), right, percent(right, len(done)), ""))
    report.table("Headers and text as labelled", ("folder", "mails", "right", "per cent", "by field"), rows)
    torture = [fields for one, fields in done if one.folder in FOLDERS[:3]]
    share = percent(sum(all(good for _, good in fields) for fields in torture), len(torture))
    report.at_least("headers and text right: mimekit, stalwart, hostile", share, 98, " %")
    if listed:
        wrong = [(one.name, ", ".join(field for field, good in fields if not good)) for one, fields in done]
        report.table("Headers or text wrong", ("mail", "fields"), [row for row in wrong if row[1]])


def _by_field(mails: list[list[Compared]]) -> str:
    names = sorted({field for fields in mails for field, _ in fields})
    counts = []
    for name in names:
        said = [good for fields in mails for field, good in fields if field == name]
        counts.append(f"{name} {sum(said)}/{len(said)}")
    return ", ".join(counts)


def _mimekit(mail: IncomingMail, label: dict[str, Any]) -> Iterator[Compared]:
    if "subject" in label:
        yield "subject", _like(_folded(label["subject"]), _folded(mail.subject))
    for field, ours in (("from", mail.senders), ("to", mail.to)):
        if label.get(field):
            yield field, _alike(_pairs(getaddresses([label[field]])), _own_pairs(ours))
    if "date" in label:
        yield "date", _same_instant(label["date"], parsedate_to_datetime, mail.sent_at)


def _stalwart(mail: IncomingMail, label: dict[str, Any]) -> Iterator[Compared]:
    if "subject" in label:
        yield "subject", _like(_folded(label["subject"]), _folded(mail.subject))
    for field, ours in (("from", mail.senders), ("to", mail.to)):
        if field in label and all(address for _, address in label[field]):
            yield field, _alike(_pairs(label[field]), _own_pairs(ours))
    if label.get("date", "Empty") != "Empty":
        yield "date", _same_instant(label["date"], datetime.fromisoformat, mail.sent_at)
    if "message_id" in label:
        yield "message-id", label["message_id"] == mail.message_id.strip("<>")
    if "first_text" in label:
        body = mail.html if label.get("first_text_kind") == "Html" and mail.html else mail.text
        wanted = _folded(label["first_text"])
        yield "text", wanted in _folded(body) or _like(wanted, _folded(body)[: len(wanted)])


def _plain(mail: IncomingMail, label: dict[str, Any]) -> Iterator[Compared]:
    if "subject" in label:
        yield "subject", _like(_folded(label["subject"]), _folded(mail.subject))
    if "text" in label:
        yield "text", _folded(label["text"]) == _folded(mail.text)
    if "body" in label:
        ours = mail.html if label.get("kind") == "unit_html" else mail.text
        yield "text", _folded(label["body"]) == _folded(ours)


def _folded(text: str) -> str:
    """Whitespace evened out; a byte order mark is none of the text."""
    return " ".join(text.replace("\ufeff", "").split())


def _like(wanted: str, ours: str) -> bool:
    """Equal; for a letter that the label's own parser could not read any one of ours will do, if we could."""
    if _UNREAD not in wanted:
        return wanted == ours
    return len(wanted) == len(ours) and all(a in {b, _UNREAD} for a, b in zip(wanted, ours, strict=True))


def _alike(wanted: list[tuple[str, str]], ours: list[tuple[str, str]]) -> bool:
    return len(wanted) == len(ours) and all(
        address == own_address and _like(name, own_name)
        for (name, address), (own_name, own_address) in zip(wanted, ours, strict=True)
    )


def _pairs(pairs: Iterable[tuple[str | None, str]]) -> list[tuple[str, str]]:
    """Names without the apostrophes that Outlook puts around them; who has no address is left out."""
    return [(_folded(name or "").strip("'"), address.casefold()) for name, address in pairs if address]


def _own_pairs(addresses: tuple[Address, ...]) -> list[tuple[str, str]]:
    return _pairs((one.name, one.address) for one in addresses)


def _same_instant(said: str, parse: Callable[[str], datetime], ours: datetime | None) -> bool:
    try:
        wanted = parse(said)
    except ValueError:
        return ours is None
    return ours is not None and (wanted == ours if wanted.tzinfo else wanted == ours.replace(tzinfo=None))
