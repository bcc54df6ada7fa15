"""The page that shows finished letters."""

from html import unescape
from pathlib import Path

from mailbot.adapters.letters_page import write_page
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.letter import Template
from tests.support.bodies import KEY, NOW, OFFICES, TEMPLATES, request


def test_the_page_shows_each_letter_as_text_and_html(tmp_path: Path) -> None:
    """Whoever edits templates sees what Pat gets, from the very bytes."""
    writer = LetterWriter(TEMPLATES, OFFICES, KEY)
    letters = [writer.write(request("ihm", template), NOW) for template in Template]
    write_page(tmp_path / "page.html", "Letters <of> IHM", [letters[0].content, *letters[1:]])
    page = (tmp_path / "page.html").read_text(encoding="utf-8")

    assert page.count("<article") == page.count('title="HTML of letter') == len(letters)
    assert "Letters &lt;of&gt; IHM" in page
    assert "Thank you for writing to us" in unescape(page)
    assert all(letter.message_id in unescape(page) for letter in letters)


def test_pictures_stand_in_the_page_and_enclosed_pages_below_the_letter(tmp_path: Path) -> None:
    """A picture that only a mail program finds would be a hole on the page; a page to print, unseen."""
    writer = LetterWriter(TEMPLATES, OFFICES, KEY)
    asked = (Template.WEEKLY_DIGEST, Template.LETTER_TO_PRINT)
    write_page(tmp_path / "page.html", "x", [writer.write(request("ihm", one), NOW) for one in asked])
    page = unescape((tmp_path / "page.html").read_text(encoding="utf-8"))

    assert "cid:" not in page
    assert page.count('src="data:image/png;base64,') == 1
    assert "Enclosed: IHM-2026-0042-update.html" in page
    assert 'aria-label="Postal address"' in page


def test_the_list_is_grouped_by_body(tmp_path: Path) -> None:
    """A hundred letters in one list are a heap."""
    writer = LetterWriter(TEMPLATES, OFFICES, KEY)
    letters = [writer.write(request(body, Template.UPDATE), NOW) for body in ("ihm", "imi", "ihm")]
    stranger = b"From: pat@example.org\r\nSubject: x\r\n\r\nwords\r\n"
    write_page(tmp_path / "page.html", "x", [*letters, stranger])
    page = (tmp_path / "page.html").read_text(encoding="utf-8")

    groups = ["IHM Complaints, English (2)", "IMI Complaints, English (1)", "pat@example.org (1)"]
    assert groups == [part.partition("</h2>")[0] for part in page.split("<h2>")[1:] if "(" in part[:40]]


def test_nothing_in_a_letter_can_run_on_the_page(tmp_path: Path) -> None:
    """It is opened from a disk, where scripts have more rights than on the web."""
    content = (
        b"Subject: <script>alert(1)</script>\r\nContent-Type: text/html\r\n\r\n<script>alert(2)</script>\r\n"
    )
    write_page(tmp_path / "page.html", "x", [content])
    page = (tmp_path / "page.html").read_text(encoding="utf-8")

    assert "<script" not in page
    assert "default-src 'none'" in page
    assert "sandbox" in page


def test_a_page_without_letters_says_so(tmp_path: Path) -> None:
    """An empty page would look like a fault."""
    write_page(tmp_path / "page.html", "x", [])

    assert "No letters." in (tmp_path / "page.html").read_text(encoding="utf-8")
