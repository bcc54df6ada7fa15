"""A case's papers as somebody outside gets to read them: mails, letters, and tables in words."""

from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FileOf:
    """A file that came with a mail."""

    path: str  # in the folder: "files/3-marks.pdf"
    content: bytes


@dataclass(frozen=True, slots=True)
class Paper:
    """One mail or letter."""

    name: str  # "mail 3", "letter 7": how it is named everywhere
    path: str  # in the folder, without its ending: "mails/3"
    heads: tuple[tuple[str, str], ...]  # From, To, Date, Subject and the like
    text: str
    raw: bytes | None  # as received or sent; None where it is not kept
    files: tuple[FileOf, ...] = ()
    by_complainant: bool = False
    besides: str = ""  # what else its octets say: other headers, the HTML, mails within it

    @property
    def words(self) -> str:
        """All of it that can be read."""
        return "\n".join([*(f"{name}: {value}" for name, value in self.heads), self.text, self.besides])


@dataclass(frozen=True, slots=True)
class PaperTable:
    """Part of the record, in words."""

    title: str
    heads: tuple[str, ...]
    rows: Rows


@dataclass(frozen=True, slots=True)
class CasePapers:
    """Everything that is kept of a case."""

    reference: str
    organisation: str  # its name, as complainants are told
    tables: tuple[PaperTable, ...]
    papers: tuple[Paper, ...]

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """(where, words): where somebody may be named."""
        told = tuple((table.title, "\n".join("\t".join(row) for row in table.rows)) for table in self.tables)
        return (*told, *((paper.name, paper.words) for paper in self.papers))


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody other than the complainant who is named in the papers, by a name or an address."""

    text: str
    where: tuple[str, ...]
    redact: bool = True


@dataclass(frozen=True, slots=True)
class Kept:
    """Whether a mail goes along as it was received, or a file at all."""

    path: str
    keep: bool


@dataclass(frozen=True, slots=True)
class BlackOut:
    """What a person said is to be blacked out."""

    named: tuple[Named, ...]
    mails: tuple[Kept, ...]  # raw mails and letters that name somebody
    files: tuple[Kept, ...]
    confirmed_by: str = ""  # "" while nobody has looked

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(one.text for one in self.named if one.redact)
