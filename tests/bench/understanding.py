"""What understanding a mail costs, in CPU: `python -m tests.bench.understanding`."""

from time import process_time

from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Known
from mailbot.reading.understand import understand
from tests.support.mails import BOXES, EDUCATION, OWN, mail, office

_SENTENCE = "The marker returned the work after nine weeks and the comments were three words long "
_STORY = "".join(_SENTENCE + "when I rang. " + "\n" * (turn % 3 == 0) for turn in range(78))
_LETTER = f"Dear Sir or Madam,\n\n{_STORY}\n\nYours faithfully\n\nJane Alderton\n"
_FROM = "Jane Alderton <jane@alderton.example>"
_HEADERS = [f"X-Header-{number}: value" for number in range(30)]


def cost(incoming: IncomingMail, rounds: int = 7, mails: int = 100) -> float:
    """Milliseconds of CPU a mail, the best round."""
    best = float("inf")
    for _ in range(rounds):
        start = process_time()
        for _ in range(mails):
            understand(incoming, BOXES["education"], office(), Known(), OWN)
        best = min(best, (process_time() - start) / mails * 1_000)
    return best


def main() -> None:
    path = EDUCATION.address
    for label, incoming in (
        (
            "8 KB, marked",
            mail(_LETTER, "Complaint about my marker", _FROM, return_path=path, headers=_HEADERS),
        ),
        ("8 KB, unmarked", mail(_LETTER, "Unit 4", _FROM, return_path=path, headers=_HEADERS)),
        (
            "8 KB, typeset",
            mail(
                _LETTER.replace("and", "and – “it’s”"), "Complaint", _FROM, return_path=path, headers=_HEADERS
            ),
        ),
        (
            "8 KB, accents",
            mail(_LETTER.replace("marker", "märker"), "Complaint", _FROM, return_path=path, headers=_HEADERS),
        ),
        (
            "100 bytes",
            mail("When does the course start?\n\nJane", "Course", _FROM, return_path=path, headers=_HEADERS),
        ),
        ("1 MB", mail(_LETTER * 130, "Complaint", _FROM, return_path=path, headers=_HEADERS)),
    ):
        print(f"{label:16} {cost(incoming, mails=100 if incoming.size < 100_000 else 5):8.3f} ms")  # noqa: T201 - its purpose


if __name__ == "__main__":
    main()
