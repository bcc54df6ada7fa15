"""Which files of a staff mail go to whoever its words are for.

Pictures of a signature, calendar entries, cards, signatures of mail programs and whole mails (a mail that
was forwarded is not the complainant's to read) stay with us; programs are refused, since no mail server
would take them.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Enclosure
from mailbot.domain.mail import Attachment

MOST = 20 * 1024 * 1024  # octets of all files of one letter; most servers take no more once they are encoded
LARGEST_MAIL = 2 * MOST  # octets of a staff mail that files are taken from
_LONGEST_NAME = 100  # characters, the extension among them

_KEPT_TYPES = frozenset({
    "text/calendar", "text/x-vcalendar", "application/ics",
    "text/vcard", "text/x-vcard", "text/directory",
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pkcs7-mime",
    "application/x-pkcs7-mime", "application/pgp-signature", "application/pgp-keys",
    "application/pgp-encrypted",
    "application/ms-tnef", "application/vnd.ms-tnef", "application/vnd.ms-outlook",
    "text/rfc822-headers",
})  # fmt: skip
_KEPT_MAIN_TYPES = ("message/", "multipart/")
_KEPT_EXTENSIONS = frozenset({"ics", "vcs", "vcf", "p7s", "p7m", "p7c", "asc", "sig", "eml", "msg"})
# What servers make of words that stood below a picture (they hold the quoted notice), and nameless texts.
_SHREDS = re.compile(
    r"att\d{3,6}\.(?:txt|html?|bin)|part-\d+\.(?:txt|html?)|smime\.\w+|winmail\.dat", re.IGNORECASE
)

_PROGRAMS = frozenset({
    "ade", "adp", "app", "appimage", "appinstaller", "application", "appref-ms", "appx", "appxbundle",
    "apk", "bash", "bat", "bgi", "cab", "chm", "cmd", "com", "command", "cpl", "csh", "deb", "diagcab",
    "dll", "dmg", "docm", "dotm", "elf", "exe", "gadget", "hlp", "hta", "img", "inf", "ins", "iso", "isp",
    "jar", "jnlp", "js", "jse", "ksh", "lib", "lnk", "mde", "msc", "msh", "msi", "msix", "mst", "msp",
    "ocx", "osd", "pif", "pkg", "potm", "ppam", "pptm", "ps1", "ps1xml", "psc1", "psd1", "psm1", "py",
    "pyc", "pyz", "rb", "reg", "rpm", "scf", "scr", "sct", "settingcontent-ms", "sh", "shb", "shs", "sys",
    "theme", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "vxd", "website", "wim", "ws", "wsb", "wsc", "wsf",
    "wsh", "xlam", "xll", "xlsm", "xltm", "xpi", "zsh",
})  # fmt: skip
_PROGRAM_TYPES = frozenset({
    "application/x-msdownload", "application/x-msdos-program", "application/x-dosexec",
    "application/x-executable", "application/x-sh", "application/x-shellscript", "application/javascript",
    "application/java-archive", "application/hta", "text/javascript", "application/x-bat",
    "application/vnd.microsoft.portable-executable",
})  # fmt: skip
_PROGRAM_HEADS = (
    b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"L\x00\x00\x00\x01\x14\x02\x00",
)  # fmt: skip

_AGAIN = "Send the commands once more"


@dataclass(frozen=True, slots=True)
class Enclosing:
    """What becomes of a mail's files."""

    files: tuple[Enclosure, ...] = ()  # that go with the letter, in the mail's order
    kept: tuple[str, ...] = ()  # names of those that stay with us, though their writer may think otherwise


def enclosing(mail: str, attachments: Iterable[Attachment]) -> Enclosing:
    """The files of the mail with that identity.

    Raises ActRefused for a program among them, and for files that are too large together.
    """
    files: list[Enclosure] = []
    kept: list[str] = []
    for place, found in enumerate(attachments):
        name = clean_name(found.name)
        if _is_decoration(found):
            continue
        if _stays(found, name):
            kept.append(name)
            continue
        if _is_program(found, name):
            what = f"“{name}” is a program, or may hold one: mail servers refuse such files."
            raise ActRefused("FILE_REFUSED", what, f"{_AGAIN} without it, or with a PDF instead.")
        files.append(Enclosure(mail, place, name, found.content_type, found.size))
    check_size(sum(one.size for one in files))
    return Enclosing(tuple(files), tuple(kept))


def carries(attachments: Iterable[Attachment]) -> bool:
    """Whether a mail brings more than the decoration of its words."""
    return any(not _is_decoration(one) for one in attachments)


def check_size(octets: int) -> None:
    """Raises ActRefused where files are too large together."""
    if octets > MOST:
        what = f"the files come to {_megabytes(octets)} MB, and a letter carries {_megabytes(MOST)} MB."
        raise ActRefused("FILES_TOO_LARGE", what, f"{_AGAIN} with fewer or smaller files.")


def _megabytes(octets: int) -> str:
    return f"{octets / (1024 * 1024):.0f}" if octets % (1024 * 1024) == 0 else f"{octets / (1024 * 1024):.1f}"


def _is_decoration(found: Attachment) -> bool:
    """A picture within the words, as the logo of a signature is.

    One that nothing can refer to was put in as a file, whatever the program calls it (Apple Mail).
    """
    return found.inline and bool(found.content_id) and found.content_type.startswith("image/")


def _stays(found: Attachment, name: str) -> bool:
    kind = found.content_type
    return (
        kind in _KEPT_TYPES
        or kind.startswith(_KEPT_MAIN_TYPES)
        or _extension(name) in _KEPT_EXTENSIONS
        or _SHREDS.fullmatch(name) is not None
    )


def _is_program(found: Attachment, name: str) -> bool:
    """By its name, its declared type or its first octets: whoever sends it may not know what it is."""
    head = found.head
    windows = head.startswith(b"MZ") and b"\x00" in head
    batch = head.lstrip()[:9].lower() == b"@echo off"
    return (
        _extension(name) in _PROGRAMS
        or found.content_type in _PROGRAM_TYPES
        or windows
        or batch
        or head.startswith(_PROGRAM_HEADS)
    )


def _extension(name: str) -> str:
    stem, dot, extension = name.rpartition(".")
    return extension.casefold() if dot and stem else ""


def clean_name(declared: str) -> str:
    """One visible line of bounded length with its extension, no path; "file" where nothing is left."""
    visible = "".join(" " if char.isspace() else char for char in declared if _visible(char))
    name = " ".join(re.sub(r'[/\\<>:"|?*;]', "_", visible).split()).strip(". ")
    if len(name) > _LONGEST_NAME:
        stem, dot, extension = name.rpartition(".")
        ending = f"{dot}{extension}" if stem and len(extension) <= 20 else ""
        name = name[: _LONGEST_NAME - len(ending)].rstrip(". ") + ending
    return name or "file"


def _visible(char: str) -> bool:
    """Neither a control, nor a mark that turns the reading direction, nor a part of a character."""
    return char.isspace() or not unicodedata.category(char).startswith("C")
