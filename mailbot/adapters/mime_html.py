"""HTML bodies as plain text, by selectolax: what a reader would see, in lines.

Marks are put into the tree where blocks begin and end, then all text is taken in one go; walking the
tree in Python would cost ten times as much.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from mailbot.adapters.mime_text import body_text
from mailbot.adapters.mime_unseen import mark_unseen

_LONGEST = 2_000_000  # characters of HTML that are read
_MOST_MARKS = 20_000  # blocks that get a line of their own; the text of the rest runs on
_DEEPEST_QUOTE = 10
_MANY_TAGS = 4_000  # fewer cannot nest deep enough to hurt
_DEEPEST = 600  # elements within elements; beyond, the tree costs quadratic time

# Marks live in the private use area and are removed from the text before it is marked.
_LINE = "\ue0f0"  # a line ends here, even an empty one
_BLOCK = "\ue0f1"  # what follows begins a line
_PARAGRAPH = "\ue0f2"  # what follows begins a line, an empty one above it
_CELL, _QUOTE, _UNQUOTE = "\ue0f3", "\ue0f4", "\ue0f5"
_RULE = f"{_BLOCK}----------{_BLOCK}"  # what a horizontal rule looks like in plain text
_CITE, _DOUBT = "\ue0f6", "\ue0f7"  # a quotation for certain; rather the writer's own block
_MARK = re.compile("([\ue0f0-\ue0f7])")
_MARKS = str.maketrans("", "", "\ue0f0\ue0f1\ue0f2\ue0f3\ue0f4\ue0f5\ue0f6\ue0f7")
_ENTITY_OF_MARK = re.compile(r"&#(?:x0*e0f[0-7]|0*575(?:8[4-9]|9[01]));?", re.IGNORECASE)

_UNREAD = ["script", "style", "head", "title", "template", "noscript", "object", "svg", "math", "select"]
_BLOCKS = (
    "p,div,br,tr,li,h1,h2,h3,h4,h5,h6,ul,ol,dl,dt,dd,hr,pre,table,section,article,header,footer,"
    "address,center,fieldset,form,blockquote,figure,aside,main,nav,caption"
)
_TWICE_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_MAYBE_HIDDEN = "[style],[hidden]"
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
# Editors indent by a block quote without a border; quotations have one, or none is mentioned.
_INDENT_STYLE = re.compile(r"border\s*:\s*(?:none|0|medium none)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]*>")
# Elements that hold nothing, or that the next of their kind closes.
_FLAT = frozenset({
    "br", "img", "hr", "meta", "link", "input", "col", "area", "base", "wbr", "source",
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody",
})


def html_to_text(html: str) -> str:
    """The visible text; "" when nothing can be made of it.  Block quotes become lines with "> "."""
    source = _ENTITY_OF_MARK.sub("", html[:_LONGEST].translate(_MARKS))
    if source.count("<") > _MANY_TAGS and _is_too_deep(source):
        return _lines(body_text(unescape(_without_tags(source))))
    try:
        tree = LexborHTMLParser(source)
        tree.strip_tags(_UNREAD)
        body = tree.body
        if body is None:
            return ""
        _drop_hidden(body)
        _mark(body)
        marked = body.text()
    except (SelectolaxError, RuntimeError, ValueError, TypeError):
        return ""
    return _lines(body_text(marked))


def _is_too_deep(source: str) -> bool:
    """An upper bound by counting: what opens and does not close."""
    depth = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() not in _FLAT:
            depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _DEEPEST:
            return True
    return False


def _without_tags(source: str) -> str:
    """The text between the tags, each on a line of its own, without scripts and styles."""
    pieces: list[str] = []
    unread = ""
    end = 0
    for tag in _TAG.finditer(source):
        if not unread:
            pieces += [source[end : tag.start()], _BLOCK]
        end = tag.end()
        name = tag[2].lower()
        if unread:
            unread = "" if tag[1] and name == unread else unread
        elif name in {"script", "style", "head", "title"} and not tag[1]:
            unread = name
    if not unread:
        pieces.append(source[end:])
    return "".join(pieces)


def _drop_hidden(body: LexborNode) -> None:
    for node in body.css(_MAYBE_HIDDEN)[:_MOST_MARKS]:
        attributes = node.attributes
        if "hidden" in attributes or _HIDDEN_STYLE.search(attributes.get("style") or ""):
            node.decompose()
    mark_unseen(body, _MOST_MARKS)


def _mark(body: LexborNode) -> None:
    for node in body.css("pre")[:100]:
        if all(child is node or child == node for child in node.css("*")):
            node.replace_with(_PARAGRAPH + node.text().replace("\n", _LINE) + _PARAGRAPH)
    for node in body.css(".gmail_quote blockquote")[:_MOST_MARKS]:
        node.attrs["type"] = "cite"
    for node in body.css("td,th")[:_MOST_MARKS]:
        node.insert_before(_CELL)
    for node in body.css(_BLOCKS)[:_MOST_MARKS]:
        tag = node.tag
        if tag == "blockquote":
            node.insert_before(_opening(node))
            node.insert_after(_UNQUOTE)
        elif tag == "br":
            node.insert_before(_LINE)
        elif tag == "hr":
            node.insert_before(_RULE)
        else:
            mark = _PARAGRAPH if tag in _TWICE_SPACED else _BLOCK
            node.insert_before(mark)
            node.insert_after(mark)


def _opening(quote: LexborNode) -> str:
    """How sure it is that a block quote quotes an earlier mail."""
    attributes = quote.attributes
    if (attributes.get("type") or "").lower() == "cite":
        return _CITE
    style = attributes.get("style") or ""
    indented = _INDENT_STYLE.search(style) is not None and "border-left" not in style.lower()
    # Gmail sets its quotations into a container of this class; what stands alone was quoted by hand.
    by_hand = "gmail_quote" in (attributes.get("class") or "")
    return _DOUBT if indented or by_hand else _QUOTE


def _lines(marked: str) -> str:
    """Marks to line ends; white space of the source, which means nothing in HTML, to single spaces."""
    page = _Page()
    for piece in _MARK.split(marked.replace(_CELL, " ")):
        if piece in {_LINE, _BLOCK}:
            page.end_line(empty=piece == _LINE)
        elif piece in {_PARAGRAPH, _QUOTE, _CITE, _DOUBT, _UNQUOTE}:
            page.end_line(empty=False)
            page.blank = True
            if piece != _PARAGRAPH:
                page.enter_or_leave(piece)
        else:
            page.words += piece.split()
    page.end_line(empty=False)
    page.free_own_words()
    return "\n".join(page.lines)


@dataclass(slots=True)
class _Quote:
    """A block quote that stands in no other."""

    begin: int  # its first line
    mark: str
    announced: bool  # the line above it ends like "Pat wrote:"
    end: int | None = None  # the first line below it; None: it goes on to the end

    @property
    def certain(self) -> bool:
        return self.announced or self.mark == _CITE


@dataclass(slots=True)
class _Page:
    """Lines as they are written, and what is due."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # of the line begun
    blank: bool = False  # an empty line is due before the next words
    depth: int = 0  # of quotation
    written_at: int = 0  # depth of the last line
    quotes: list[_Quote] = field(default_factory=list)

    def end_line(self, *, empty: bool) -> None:
        """Write the line begun; an empty one only where `empty` says so."""
        if not self.words:
            self.blank = self.blank or empty
            return
        if self.blank and self.lines:
            self.lines.append(("> " * min(self.depth, self.written_at, _DEEPEST_QUOTE)).rstrip())
        self.lines.append("> " * min(self.depth, _DEEPEST_QUOTE) + " ".join(self.words))
        self.words = []
        self.blank, self.written_at = False, self.depth

    def enter_or_leave(self, mark: str) -> None:
        """Go into a block quote, or out of the innermost."""
        if mark == _UNQUOTE:
            self.depth = max(0, self.depth - 1)
            if not self.depth and self.quotes:
                self.quotes[-1].end = len(self.lines)
            return
        if not self.depth:
            announced = bool(self.lines) and self.lines[-1].endswith((":", "："))
            self.quotes.append(_Quote(len(self.lines), mark, announced))
        self.depth += 1

    def free_own_words(self) -> None:
        """Take the writer's own block quotes for words.

        These are the doubtful ones that nothing announces, those above the first that is announced, and
        those without which the mail would say nothing at all.
        """
        first = next((place for place, quote in enumerate(self.quotes) if quote.certain), 0)
        own = [
            quote
            for place, quote in enumerate(self.quotes)
            if not quote.certain and (quote.mark == _DOUBT or place < first)
        ]
        for quote in own:
            self._lift(slice(quote.begin, quote.end))
        if not any(quote.certain for quote in self.quotes):
            for _ in range(_DEEPEST_QUOTE):
                if any(line[:1] != ">" for line in self.lines if line):
                    break
                self._lift(slice(None))

    def _lift(self, span: slice) -> None:
        self.lines[span] = [_shallower(line) for line in self.lines[span]]


def _shallower(line: str) -> str:
    return line[2:] if line[:2] == "> " else line.removeprefix(">")
