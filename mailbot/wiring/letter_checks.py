"""Letters tried before they are needed: each is written in all its shapes and read as its reader would."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, UndefinedError

from mailbot.adapters import charts, letter_lint, letter_places
from mailbot.adapters.letter_flaw import Specimen
from mailbot.adapters.letter_places import Place
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.errors import LetterRefused, Problem
from mailbot.domain.letter import TO_COMPLAINANTS, LetterRequest, Template
from mailbot.settings import Settings
from mailbot.wiring import letter_shapes, samples
from mailbot.wiring.letter_needs import Lacking, beyond
from mailbot.wiring.letter_strays import strays, unreadable

EVERY = tuple(Template)


@dataclass(frozen=True, slots=True)
class Tried:
    """What trying the letters of one organisation came to."""

    letters: int  # that were written and read
    problems: tuple[Problem, ...]


def try_letters(settings: Settings, organisation: str, only: Collection[Template] = EVERY) -> Tried:
    """Every letter of an organisation, in every shape; each problem once, all of them at once."""
    never_pays = settings.office(organisation).procedure.never_pays
    trial = _Trial(samples.writer(settings), never_pays=never_pays)
    asked = [each for each in samples.requests(settings, organisation) if each.template in only]
    asked += list(samples.translated(trial.writer, asked))
    for request in asked:
        for shape in letter_shapes.of(request):
            trial.look(shape)
    if settings.daemon.templates is not None:
        trial.problems |= dict.fromkeys(unreadable(settings.daemon.templates))
        shipped = samples.writer(settings, shipped=True)
        for request in asked:
            trial.note_lacking(request, beyond(shipped, trial.writer, request, samples.RECEIVED))
        if only is EVERY:
            whole = (*asked, *samples.translated(trial.writer, asked))
            stray = strays(settings.daemon.templates, organisation, trial.writer, whole)
            trial.problems |= dict.fromkeys(stray)
    return Tried(len({request.template for request in asked}), tuple(trial.problems))


def letter_remarks(settings: Settings) -> tuple[Problem, ...]:
    """What letters go without, though they go."""
    remarks = []
    if not charts.available():
        what = "goes without its picture, since matplotlib is not installed."
        remarks.append(Problem("the weekly digest", what, "Install mailbot[charts] to have it."))
    writer = samples.writer(settings)
    for organisation, office in settings.offices:
        asked = [
            each for each in samples.requests(settings, organisation) if each.template in TO_COMPLAINANTS
        ]
        there = [each.template for each in samples.translated(writer, asked)]
        missing = [each.template for each in asked if each.template not in there]
        if there and not office.procedure.welsh_checked:
            remarks.append(_unchecked(organisation, there))
        if missing:
            what = "go in English where Welsh is asked for, since they are not translated:"
            remarks.append(Problem(f"letters of {organisation}", what, f"{_named(missing)}."))
    return tuple(remarks)


def _unchecked(organisation: str, letters: Sequence[Template]) -> Problem:
    """R41: Welsh that no translator has read is not sent."""
    return Problem(
        f"letters of {organisation}",
        "go in English where Welsh is asked for, since nobody has checked the Welsh ones: "
        f"{_named(letters)}.",
        "Have a translator check them (mailbot preview shows them), then write welsh_checked = true in "
        f"{organisation}/procedure.toml.",
    )


def _named(letters: Sequence[Template]) -> str:
    return ", ".join(sorted(each.value.replace("_", " ") for each in letters))


class _Trial:
    """Gathers what is wrong, each thing once."""

    def __init__(self, writer: LetterWriter, *, never_pays: bool) -> None:
        self.writer = writer
        self.problems: dict[Problem, None] = {}
        self._never_pays = never_pays

    def look(self, request: LetterRequest) -> None:
        """Write it, and read what came of it."""
        try:
            specimen = self._specimen(request)
        except LetterRefused as error:
            if isinstance(error.__cause__, UnicodeDecodeError):
                return  # which file it is, its own check tells
            self._note(*_refusal(error, self.writer, request))
            return
        for flaw in letter_lint.flaws(specimen):
            place = letter_places.find(self.writer.sources(request, flaw.part), flaw.fragment)
            self._note(place, flaw.what, flaw.remedy)

    def note_lacking(self, request: LetterRequest, lacking: Iterator[Lacking]) -> None:
        for each in lacking:
            place = each.place or Place(self.writer.sources(request, "text")[0])
            self._note(
                place,
                f"it needs “{each.name}”, which this letter is not always given.",
                f"Write {{% if {each.name} is defined %}} before it and {{% endif %}} behind it.",
            )

    def _specimen(self, request: LetterRequest) -> Specimen:
        read = _by_mail if request.to.address else _on_paper
        subject, text, html, language, pictures = read(self.writer, request)
        return Specimen(
            template=request.template,
            facts=request.facts,
            language=language,
            subject=subject,
            text=text,
            html=html,
            pictures=pictures,
            about_case=request.reference is not None,
            never_pays=self._never_pays,
            on_paper=not request.to.address,
        )

    def _note(self, place: Place, what: str, remedy: str) -> None:
        self.problems[Problem(str(place), what, remedy)] = None


_Read = tuple[str, str, str, str, frozenset[str]]  # subject, text, HTML, language, Content-IDs of pictures


def _by_mail(writer: LetterWriter, request: LetterRequest) -> _Read:
    """As it goes out, byte for byte."""
    letter = writer.write(request, samples.RECEIVED)
    message = message_from_bytes(letter.content)
    parts = [part for part in message.walk() if not part.is_multipart()]
    text = next(filter(None, (_words(part, "plain") for part in parts)), "")
    html = next(filter(None, (_words(part, "html") for part in parts)), "")
    pictures = frozenset(str(part["Content-ID"]).strip("<>") for part in parts)
    return letter.subject, text, html, str(message["Content-Language"]), pictures


def _on_paper(writer: LetterWriter, request: LetterRequest) -> _Read:
    """As it is shown before it is printed, and as it is printed."""
    subject, text = writer.read_out(request, samples.RECEIVED)
    page = writer.page(request, samples.RECEIVED).content.decode("ascii")
    return subject, text, page, request.language, frozenset()


def _refusal(error: LetterRefused, writer: LetterWriter, request: LetterRequest) -> tuple[Place, str, str]:
    """Why a letter cannot be written at all."""
    cause = error.__cause__ or error
    place = letter_places.blame(cause)
    match cause:
        case TemplateNotFound():
            what = f"the template {cause.name} is missing."
            remedy = "Put it into the folder, or take away the line that names it."
        case UndefinedError():
            what = f"{cause.message}."
            remedy = "Write the name of a fact that there is, or take it out."
        case TemplateError():
            what, remedy = f"it cannot be read: {cause.message}", "Mend the markup on this line."
        case LetterRefused():
            what, remedy = f"{cause}.", "Write the subject as one plain line."
        case _:
            what, remedy = f"it cannot be written: {cause}.", "Mend this line."
    return place or _first(writer, request), what, remedy


def _first(writer: LetterWriter, request: LetterRequest) -> Place:
    try:
        return Place(writer.sources(request, "subject")[0])
    except TemplateError as error:
        return letter_places.blame(error) or Place(Path(f"{request.template}.subject.j2"))


def _words(part: Message, kind: str) -> str:
    """The words of a part, "" where it is of another kind."""
    content = part.get_payload(decode=True) if part.get_content_type() == f"text/{kind}" else None
    return content.decode().replace("\r\n", "\n") if isinstance(content, bytes) else ""
