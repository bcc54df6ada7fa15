"""A mail's words without what closes it."""

import pytest

from mailbot.reading.signoff import unsigned


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It went wrong.\n\nKind regards,\nPat Lee\n", "It went wrong."),
        ("It went wrong.\nPat", "It went wrong."),
        ("It went wrong.\n\nLEE, Pat.", "It went wrong."),
        ("It went wrong.\nRobin Vale", "It went wrong.\nRobin Vale"),
        ("Regards are not what I want.", "Regards are not what I want."),
        ("It went wrong.\n!!!", "It went wrong.\n!!!"),
        ("Kind regards", ""),
        ("", ""),
    ],
)
def test_only_closings_and_the_writers_own_name_go(text: str, left: str) -> None:
    """Another name at the end may be whom it is about: two such mails are two."""
    assert left == unsigned(text, "Pat Lee")


def test_a_writer_without_a_name_loses_only_the_closing() -> None:
    """Nothing is guessed of who nobody knows."""
    assert "It went wrong.\nPat" == unsigned("It went wrong.\nPat\nThanks,", "")
