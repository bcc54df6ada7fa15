"""Block quotes in HTML: most quote an earlier mail, some are the writer's own words."""

import pytest

from mailbot.adapters.mime_html import html_to_text
from mailbot.reading.reply import new_words

WROTE = "<div>On Mon, 4 May 2026 at 10:00, IHM &lt;education@ihm.example&gt; wrote:</div>"
OLD = "<blockquote><p>Dear Pat,</p><blockquote>older</blockquote></blockquote>"
BLOCK = "<b>From:</b> education@ihm.example<br><b>Date:</b> Mon, 4 May 2026 10:00<br>"


def _new(html: str) -> list[str]:
    return [line for line in new_words(html_to_text(html)).new.split("\n") if line]


@pytest.mark.parametrize(
    "html",
    [
        f"Yes please.{OLD}",
        f"Yes please.{WROTE}{OLD}",
        f'Yes please.<div class="gmail_quote">{WROTE}<blockquote>Dear Pat</blockquote></div>',
        f'Yes please.{WROTE}<blockquote class="gmail_quote">Dear Pat</blockquote>',
        f"Yes please.<blockquote type=cite>{WROTE}<p>Dear Pat</p></blockquote>",
        f"Yes please.<hr>{BLOCK}<b>To:</b> Pat<br>Dear Pat",
        f"Yes please.<hr><div>{BLOCK.replace('<br>', ' ')}</div><div>Dear Pat</div>",
        "Yes please.<hr>Date: Mon, 4 May 2026 10:00<br>To: p@lee.example<br>Subject: Yours<br><br>Dear Pat",
        '<blockquote style="border:none; border-left: 2px solid blue">Dear Pat</blockquote>Yes please.',
    ],
)
def test_what_is_quoted_is_set_aside(html: str) -> None:
    """Our own letter, sent back, would else be read as the complainant's words."""
    assert ["Yes please."] == _new(html)


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (f"Before.<blockquote>My sign.</blockquote>After.{WROTE}{OLD}", ["Before.", "My sign.", "After."]),
        ('Before.<blockquote class="gmail_quote">My sign.</blockquote>', ["Before.", "My sign."]),
        (
            '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented.</blockquote>After.',
            ["Indented.", "After."],
        ),
        ("<blockquote><p>I wish to complain.</p><p>Pat</p></blockquote>", ["I wish to complain.", "Pat"]),
        (f"<blockquote>I wish to complain.{WROTE}{OLD}</blockquote>", ["I wish to complain."]),
        (
            f"{WROTE}<blockquote>When?</blockquote>In March.<blockquote>Who?</blockquote>He.",
            ["In March.", "He."],
        ),
        ("Before.<blockquote>Dear Pat</blockquote>Disclaimer", ["Before.", "Disclaimer"]),
        ("One.<hr>Two.", ["One.", "----------", "Two."]),
    ],
)
def test_the_writers_own_words_are_kept(html: str, said: list[str]) -> None:
    """Some set their own words into a block quote, or all of their mail."""
    assert said == _new(html)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<blockquote>" * 50 + "words", "words"),
        ("words" + "</blockquote>" * 9, "words"),
        ("<blockquote></blockquote>", ""),
        ("&#xe0f7;&#57590;&#xe0f5;words", "words"),
        (f"{OLD}</blockquote>words<blockquote>", "> Dear Pat,\n>\n> > older\n\nwords"),
    ],
)
def test_broken_quotations_lose_no_words(html: str, text: str) -> None:
    """Mail is not always well formed, and characters that we mark with may stand in it."""
    assert text == html_to_text(html)
