"""What a mail may ask for besides: personal data (E45), or that lawyers are at work (E38).

Plain phrases, in the writer's own words alone.  They offer a person the command that may fit, nothing more.
"""

from mailbot.domain.reading import ASKS_FOR_DATA, DATA_CONCERN, LEGAL_WORDS, Because
from mailbot.reading.because import because
from mailbot.reading.phrases import Phrases, Said

# fmt: off
_DATA = Phrases.of((
    "subject access", "dsar", "data you hold", "data that you hold", "data you have about me",
    "data you have on me", "information you hold about me", "information you hold on me",
    "information that you hold about me", "copy of my data", "copy of my personal data",
    "copies of my personal data", "copy of all my data", "all my personal data", "right of access",
))
_CONCERN = Phrases.of((
    "gdpr", "data protection act", "data protection law", "breach of data protection", "data breach",
    "information commissioner", "shared my personal data", "shared my data", "shared my details",
    "passed on my details", "disclosed my personal data", "disclosed my details", "lost my personal data",
    "misused my data", "misused my personal data",
))
_LEGAL = Phrases.of((
    "we are instructed by", "we act for", "we act on behalf of", "i act for", "i act on behalf of",
    "our client", "my client", "my solicitor", "my solicitors", "our solicitors", "my lawyer", "my barrister",
    "proceedings have been issued", "issued proceedings", "issue proceedings", "begun proceedings",
    "legal proceedings", "court proceedings", "letter before claim", "letter before action",
    "pre action protocol", "particulars of claim", "claim form", "county court", "employment tribunal",
))
# fmt: on
_HINTS = ((ASKS_FOR_DATA, _DATA), (DATA_CONCERN, _CONCERN), (LEGAL_WORDS, _LEGAL))


def read_hints(said: Said) -> tuple[Because, ...]:
    """One for each thing hinted at, with the words; `said` is the writer's own text."""
    found = ((reason, phrases.first(said)) for reason, phrases in _HINTS)
    return tuple(because(reason, words) for reason, words in found if words)
