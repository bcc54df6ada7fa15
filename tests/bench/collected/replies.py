"""The visible reply: a person's new words, apart from what they quote."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from tests.bench.collected.mails import Collected
from tests.bench.report import Report, percent

# Upstream labels that no reader of replies should aim at.
_NOT_COMPARABLE = {
    "talon/text__too_many_lines.eml": "tests a limit of one line",
    "mail_parser_reply/begins_with_signature.eml": "its attribution is broken by undecoded quoted-printable",
    "talon/text__dont_parse_quotations_for_forwarded_messages.eml": "a forward, which we read apart",
}
# Where upstream labels no whole reply: the lines that a person reading the mail takes for new.  A name under
# it is the writer's; devices' lines, list footers, disclaimers and what stands under "-- " are not.
_LINES = {
    "begins_with_signature": "1-8", "caution2": "1-5", "correct_sig": "1", "email_1_1": "1-7",
    "email_1_3": "1-5", "email_1_4": "1", "email_1_5": "1-15", "email_1_7": "1", "email_1_8": "13 19",
    "email_2_1": "1", "email_2_2": "1", "email_2_3": "1", "email_3_1": "1-3", "email_bullets": "1-9",
    "email_danish_1": "1-6", "email_danish_2": "1-6", "email_danish_3": "1-3", "email_danish_4": "1-3",
    "email_danish_5": "1-6", "email_gmail": "1", "email_headers_no_delimiter": "1", "email_ja_1_1": "1",
    "email_ja_1_2": "1-8", "email_nl_1_1": "1-6", "email_nl_1_2": "1", "email_one_is_not_on": "1-5",
    "email_partial_quote_header": "1-6", "email_sent_from_BlackBerry": "1", "email_sent_from_iPhone": "1",
    "email_sent_from_multi_word_mobile_device": "1", "email_sent_from_not_signature": "1-3",
    "email_sig_delimiter_in_middle_of_line": "1-7", "email_sv_anon_1": "1-8", "email_swedish_1": "1-8",
    "email_swedish_2": "1-7", "forward": "1-6", "greedy_on": "1-6", "multi_header": "1", "outlook": "1-8",
    "pathological": "1-2",
}  # fmt: skip
_RULE = re.compile(r"[-_=*]{5,}")


@dataclass(frozen=True, slots=True)
class Compared:
    """A labelled reply beside ours."""

    name: str
    group: str
    wanted: str
    got: str
    comparable: bool

    @property
    def exact(self) -> bool:
        """Whitespace folded; in HTML it says nothing at all."""
        if self.group == "talon, HTML":
            return "".join(self.wanted.split()) == "".join(self.got.split())
        return self.wanted.split() == self.got.split()

    @property
    def words(self) -> int:
        return len(self.wanted.split())

    @property
    def lost(self) -> int:
        if self.group == "talon, HTML" and self.exact:
            return 0
        return sum((Counter(self.wanted.split()) - Counter(self.got.split())).values())


def report_replies(report: Report, mails: Iterable[Collected], *, listed: bool) -> None:
    done = list(_compared(mails))
    rows = [(group, *_sums([one for one in done if one.group == group and one.comparable]))
            for group in dict.fromkeys(one.group for one in done)]  # fmt: skip
    sound = [one for one in done if one.comparable]
    rows += [("all comparable", *_sums(sound)), ("all, whatever the label means", *_sums(done))]
    report.table("Visible replies", ("labels", "mails", "exact, per cent", "words", "lost, per cent"), rows)
    _, exact, _, lost = _sums(sound)
    report.at_least("visible reply exact", exact, 75, " %")
    report.at_most("words lost of visible replies", lost, 2, " %")
    if listed:
        report.table(
            "Replies not exact", ("mail", "words", "words lost", "words too many", "comparable"),
            [(one.name, one.words, one.lost, len(one.got.split()) - one.words + one.lost, str(one.comparable))
             for one in done if not one.exact],
        )  # fmt: skip


def _sums(mails: Sequence[Compared]) -> tuple[int, float, int, float]:
    words = sum(one.words for one in mails)
    exact = percent(sum(one.exact for one in mails), len(mails))
    return len(mails), exact, words, 100 - percent(words - sum(one.lost for one in mails), words)


def _compared(mails: Iterable[Collected]) -> Iterator[Compared]:
    for one in mails:
        wanted = _wanted(one)
        if wanted is None or one.reading is None:
            continue
        group = "talon, HTML" if one.label.get("kind") == "unit_html" else one.folder
        got = _bare(one.reading.new_text)
        yield Compared(one.name, group, _bare(wanted), got, one.name not in _NOT_COMPARABLE)


def _wanted(one: Collected) -> str | None:
    if one.folder == "talon" and "reply" in one.label:
        reply: str = one.label["reply"]
        return _text_of(reply) if one.label["kind"] == "unit_html" else reply
    lines = (
        _LINES.get(one.name.partition("/")[2].removesuffix(".eml"))
        if one.folder == "mail_parser_reply"
        else None
    )
    return None if lines is None else _cut(one.label["body"], lines)


def _cut(body: str, spans: str) -> str:
    """The lines that spans ("1-8 11") name, counted from 1."""
    lines = body.split("\n")
    bounds = [(first, last or first) for first, _, last in (span.partition("-") for span in spans.split())]
    return "\n".join(line for first, last in bounds for line in lines[int(first) - 1 : int(last)])


def _text_of(html: str) -> str:
    body = LexborHTMLParser(html or "<p></p>").body
    return body.text(separator=" ") if body else ""


def _bare(text: str) -> str:
    """Without rules drawn with dashes, which one label keeps and the next does not."""
    return _RULE.sub(" ", text)
