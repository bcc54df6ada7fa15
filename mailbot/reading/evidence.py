"""What counts as evidence (R17): documents, pictures, recordings, and records pasted into the text."""

import re

from mailbot.domain.mail import Attachment, IncomingMail

_CARDS = frozenset(
    {
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "text/calendar",
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-keys",
        "message/delivery-status",
        "application/ics",
        "text/rfc822-headers",
    }
)
_NOT_EVIDENCE = re.compile(
    r"letter[ _-]?of[ _-]?authority|form[ _-]of[ _-]authority|authority[ _-]?letter|\bloa\b|consent[ _-]?form"
    r"|power[ _-]of[ _-]attorney|authority[ _-]signed|signed[ _-]authority|^authority\b|mandate"
    r"|logo|signature|\bsig\b|banner|icon|facebook"
    r"|twitter|linkedin|footer|header|letterhead|\bcv\b|smime\.p7|winmail\.dat|disclaimer|avatar|emoji|\bbadge\b|instagram",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"image\d{1,3}\.(?:png|jpe?g|gif|bmp)|outlook-[\w-]+\.(?:png|jpe?g|gif)|att\d+\.\w{2,4}", re.IGNORECASE
)
_SMALL_PICTURE = 12_000  # octets below which an inline picture is a logo
_SMALLEST_PICTURE = 2_500  # octets below which no picture shows anything
_MAGIC = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"%PDF", "document"),
    (b"\xd0\xcf\x11\xe0", "document"),
    (b"{\\rtf", "document"),
    (b"PK\x03\x04", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"ID3", "recording"),
    (b"OggS", "recording"),
    (b"RIFF", "recording"),
    (b"\xff\xfb", "recording"),
    (b"\xff\xf3", "recording"),
    (b"fLaC", "recording"),
    (b"#!AMR", "recording"),
    (b"\x1aE\xdf\xa3", "recording"),
    (b"BEGIN:VCARD", "card"),
    (b"BEGIN:VCAL", "card"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_BY_NAME = {
    "picture": (".png", ".jpg", ".jpeg", ".heic", ".gif", ".bmp", ".tif", ".tiff", ".webp"),
    "document": (
        ".pdf",
        ".doc",
        ".docx",
        ".xls",
        ".xlsx",
        ".csv",
        ".odt",
        ".ods",
        ".rtf",
        ".txt",
        ".eml",
        ".msg",
        ".ppt",
        ".pptx",
        ".htm",
        ".html",
        ".pages",
        ".numbers",
    ),
    "recording": (
        ".mp3",
        ".m4a",
        ".wav",
        ".mp4",
        ".mov",
        ".avi",
        ".amr",
        ".ogg",
        ".opus",
        ".3gp",
        ".aac",
        ".wma",
        ".webm",
    ),
    "archive": (".zip", ".rar", ".7z"),
}
_RECORD_LINE = re.compile(
    r"(?:\[?\(?\d{1,2}[/.:-]\d{2}(?:[/.:-]\d{2,4})?\]?\)?[ ,]"
    r"|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]*,? \d"
    r"|\d{4}-\d{2}-\d{2}|"
    r"\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[£€]\s?\d+[.,]\d\d")
_LINES = 400
_DAYS = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
_RECORDS_NEEDED = 3  # dated lines that make a log or a chat


def read_evidence(mail: IncomingMail, copied: str) -> tuple[str, ...]:
    """Names of what counts as evidence; `copied` is correspondence carried along in the text."""
    found = [part.name for part in mail.attachments if is_evidence(part)]
    found += [f"forwarded mail: {inner.subject}"[:80] for inner in mail.forwarded]
    if len(copied) > 200:
        found.append("correspondence in the text")
    if _pasted_records(mail.text[:20_000]):
        found.append("records pasted in the text")
    return tuple(found)


def is_evidence(part: Attachment) -> bool:
    """By content first, by name where the content does not tell."""
    if part.content_type in _CARDS or part.size == 0 or _NOT_EVIDENCE.search(part.name[:200]):
        return False
    sort = _sort(part)
    if sort == "picture":
        if part.inline or _GENERIC.fullmatch(part.name):
            return part.size >= _SMALL_PICTURE
        return part.size >= _SMALLEST_PICTURE
    return sort in {"document", "recording", "archive"}


def _sort(part: Attachment) -> str:
    for magic, sort in _MAGIC:
        if part.head.startswith(magic):
            return sort
    if part.head[4:8] == b"ftyp":
        return "picture" if part.head[8:12] in {b"heic", b"heix", b"mif1", b"avif"} else "recording"
    name = part.name.casefold()
    for sort, endings in _BY_NAME.items():
        if name.endswith(endings):
            return sort
    main = part.content_type.partition("/")[0]
    return {"image": "picture", "audio": "recording", "video": "recording"}.get(
        main, "document" if part.content_type == "message/rfc822" else ""
    )


def _pasted_records(text: str) -> bool:
    """A log, a chat or a time sheet: several lines that begin with a date or a time."""
    count = 0
    for line in text.split("\n", _LINES)[:_LINES]:
        head = line[:48].lstrip()  # "08 APR  DD  MEMBERSHIP  £98.00"
        if head and (head[0] in "0123456789[(" or head[:3].casefold() in _DAYS) and _RECORD_LINE.match(head):
            count += 2 if _MONEY.search(line[:200]) else 1  # a line of a bank statement is a record
            if count >= _RECORDS_NEEDED:
                return True
    return False
