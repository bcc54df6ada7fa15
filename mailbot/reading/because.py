"""Reasons: a stable constant, and a short quotation that fits on one line."""

from mailbot.domain.reading import Because

_QUOTE = 80  # characters kept of the words a reason rests on


def because(reason: str, words: str = "") -> Because:
    """A reason with its words cut to one line of at most 80 characters."""
    return Because(reason, " ".join(words[: 4 * _QUOTE].split())[:_QUOTE])
