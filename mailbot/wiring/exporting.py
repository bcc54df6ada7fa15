"""The papers of a case, gathered for a request for personal data, and blacked out as a person says."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from html import unescape
from zoneinfo import ZoneInfo

from mailbot.adapters import letters_shown
from mailbot.adapters.mime import MailReader
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.mime_guard import FAULTS
from mailbot.adapters.rawmail import whole_mail
from mailbot.domain.case import Case
from mailbot.domain.errors import LetterRefused, UnreadableMail
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import Enclosure, OutboxLetter
from mailbot.domain.mail import IncomingMail, MailStub
from mailbot.domain.papers import BlackOut, CasePapers, FileOf, Kept, Paper, PaperTable
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.rules.third_parties import Parties, black_out, found, names
from mailbot.settings import Settings

_UNSAFE = re.compile(r"[^\w.() -]+")
_TAG = re.compile(r"<[^<>]*>")
_HEADS = ("From", "To", "Cc", "Date", "Subject")


def gather(work: UnitOfWork, case: Case, office: Office, tables: tuple[PaperTable, ...]) -> CasePapers:
    """Everything that is kept of a case; `tables`: the record in words."""
    zone = office.procedure.zone
    entries = {one.identity: one for one in work.ledger.mails_of(case.reference) if one.identity}
    mails = [_mail(work, case, number, entry, zone) for number, entry in enumerate(entries.values(), start=1)]
    letters = [
        _letter(number, letter, zone)
        for number, letter in enumerate(work.outbox.of_case(case.reference), start=1)
    ]
    return CasePapers(str(case.reference), office.dress.name, tables, (*mails, *letters))


def parties(settings: Settings, case: Case, office: Office, papers: CasePapers) -> Parties:
    """Who is whose: the complainant's own, the organisation's, everybody else's."""
    whose, dossier = case.complainant, case.dossier
    own = [case.name, whose.name if whose else "", whose.address if whose else ""]
    public = [box.address for box in settings.mailboxes]
    public += [office.dress.name, office.dress.short_name, office.dress.sender_name]
    acting = dossier.representative
    others = [*dossier.about, dossier.party_address]
    others += [acting.name, acting.address] if acting else []
    for person in office.directory.people:
        others += [person.name, *person.addresses]
    for paper in papers.papers:
        others += [name for name, address in _people(paper) if address not in own]
    return Parties(*(tuple(word for word in words if word.strip()) for words in (own, public, others)))


def proposed(papers: CasePapers, known: Parties) -> BlackOut:
    """What a person is asked about: everybody named is blacked out, until they say otherwise."""
    named = found(papers, known)
    words = tuple(one.text for one in named)
    mails = tuple(
        Kept(paper.path, keep=False)
        for paper in papers.papers
        if paper.raw is not None and names(paper.words, words, known.own)
    )
    files = tuple(
        Kept(file.path, keep=paper.by_complainant) for paper in papers.papers for file in paper.files
    )
    return BlackOut(named, mails, files)


def blacked_out(papers: CasePapers, said: BlackOut, own: tuple[str, ...]) -> CasePapers:
    """As a person confirmed it: nobody else's name is left, save in what they said goes along as it was."""
    whole = {one.path for one in said.mails if one.keep}
    files = {one.path for one in said.files if one.keep}

    def black(text: str) -> str:
        return black_out(text, said.words, own)

    def paper(one: Paper) -> Paper:
        left = tuple(file for file in one.files if file.path in files)
        text, heads = black(one.text), tuple((name, black(value)) for name, value in one.heads)
        changed = names(one.words, said.words, own) or len(left) < len(one.files)
        if one.path in whole and len(left) == len(one.files):
            return one
        left = tuple(replace(file, path=black(file.path)) for file in left)
        raw, besides = (None, "") if changed else (one.raw, one.besides)
        return replace(one, text=text, heads=heads, raw=raw, besides=besides, files=left)

    tables = tuple(
        replace(table, rows=tuple(tuple(map(black, row)) for row in table.rows)) for table in papers.tables
    )
    return replace(papers, tables=tables, papers=tuple(map(paper, papers.papers)))


def _mail(work: UnitOfWork, case: Case, number: int, entry: LedgerEntry, zone: ZoneInfo) -> Paper:
    name, path = f"mail {number}", f"mails/{number}"
    received = ("Received", _when(entry.received_at, zone))
    raw = work.ledger.raw(entry.identity)
    if raw is None:
        return Paper(name, path, (received,), "(This mail is not kept.)", None)
    try:
        mail = MailReader().read(whole_mail(MailStub(entry.key, len(raw), entry.received_at), raw), ())
    except UnreadableMail:
        return Paper(
            name, path, (received,), "(This mail cannot be read as text.)", raw, besides=_said_in(raw)
        )
    own = case.complainant is not None and mail.sender is not None and mail.sender.key == case.complainant.key
    heads = tuple((head, value) for head in _HEADS for value in mail.headers.all(head))
    files = tuple(_files(number, mail, raw))
    return Paper(name, path, (received, *heads), mail.text, raw, files, own, _said_in(raw))


def _files(number: int, mail: IncomingMail, raw: bytes) -> Iterator[FileOf]:
    for place, one in enumerate(mail.attachments):
        wanted = Enclosure(mail.identity, place, one.name, one.content_type, one.size)
        try:
            (file,) = MailFiles().open(raw, (wanted,))
        except LetterRefused:  # a mail within the mail: it is in the raw one
            continue
        yield FileOf(f"files/{number}-{place + 1}-{_UNSAFE.sub('_', one.name)[:80]}", file.content)


def _letter(number: int, letter: OutboxLetter, zone: ZoneInfo) -> Paper:
    shown = letters_shown.read(letter.content)
    heads = (*shown.headers, ("Subject", shown.subject), ("State", f"{letter.state}"))
    written = ("Written", _when(letter.created_at, zone))
    raw = letter.content
    place = f"letters/{number}"
    return Paper(f"letter {number}", place, (written, *heads), shown.text, raw, besides=_said_in(raw))


def _said_in(raw: bytes) -> str:
    """Whatever can be read in its octets, wherever it stands: what goes along as it was must name nobody."""
    message = message_from_bytes(raw, policy=policy.default)
    told: list[str] = []
    for part in message.walk():
        told += _headers(part)
        content = part.get_payload(decode=True) if part.get_content_maintype() == "text" else None
        if isinstance(content, bytes):
            charset = part.get_content_charset("utf-8")
            told.append(unescape(_TAG.sub(" ", _decoded(content, charset))))
    return "\n".join(told)


def _headers(part: EmailMessage) -> list[str]:
    """Decoded; as they stand where they cannot be."""
    try:
        return [f"{name}: {value}" for name, value in part.items()]
    except FAULTS:
        return [f"{name}: {value}" for name, value in part.raw_items()]


def _decoded(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset, "replace")
    except LookupError:  # a charset that nobody knows
        return content.decode("utf-8", "replace")


def _people(paper: Paper) -> Iterator[tuple[str, str]]:
    """Name and address of everybody in the headers."""
    for name, address in getaddresses([value for head, value in paper.heads if head in {"From", "To", "Cc"}]):
        if name:
            yield name, address


def _when(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%A %-d %B %Y %H:%M}"
