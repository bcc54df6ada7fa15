"""Staff commands: from a text to its block, and from the block to acts (PROCEDURE D4).

The whole block is understood before anything is done: either every line is clear, or nothing is carried
out and every problem is told at once.  What was mistyped is never put right by guessing.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TypeVar

from mailbot.domain.act import Act, Remedy
from mailbot.domain.command import Below, Block, CommandLine, Misunderstood, Order, Verb
from mailbot.domain.errand import Errand
from mailbot.domain.errors import Problem
from mailbot.domain.procedure import Office
from mailbot.reading import command_verbs as verbs
from mailbot.reading import command_words as words
from mailbot.reading.command_acts import MAKERS
from mailbot.reading.command_errands import ERRANDS
from mailbot.reading.command_outcome import OUTCOME, PARTS, SEND_ANYWAY, NoRemedy, Part, decide
from mailbot.reading.command_said import Said
from mailbot.reading.command_words import Unclear
from mailbot.reading.fold import clean_line

Made = TypeVar("Made")

# Bullets, emphasis and quotation marks that mail clients put before a line.  Never ">": what is quoted
# was written by somebody else, perhaps by a notice that suggests commands.
_COMMAND = re.compile(r"(?P<lead>[\s•·‣◦▪*_\-–—\"']*)#(?P<verb>[A-Za-z][^\s.,:;!?*\"]*)(?P<rest>.*)")
_TYPESET = str.maketrans(dict.fromkeys("“”„‟«»", '"') | {"‘": "'", "’": "'"})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_WRAPS_AT = 66  # columns; no client wraps at fewer than this
HELP = "help"
LOG = "log"


def read_block(text: str) -> Block:
    """The commands at the very top, and the text below them; all is text where there is no command.

    A quotation that is open at a line's end goes on in the next, since clients wrap.
    """
    lines: list[CommandLine] = []
    rows = text.split("\n")
    place = below = 0  # `below`: the row after the last command
    while place < len(rows):
        found = _command(rows[place])
        if found is None and rows[place].strip():
            break
        place += 1
        if found is not None:
            below = place = _gathered(found, rows, place, lines)
    if not lines:
        return Block((), text)
    rest = "\n".join(rows[place:]).strip()
    return Block(tuple(lines), rest, adjoins=place == below and bool(rest))


def _gathered(found: CommandLine, rows: Sequence[str], place: int, lines: list[CommandLine]) -> int:
    """Adds the command with the rows that an open quotation takes; returns the row after it."""
    parts, quotes = [found.words], found.words.count('"')
    row = ""
    while quotes % 2 and place < len(rows) and rows[place].strip() and _command(rows[place]) is None:
        row = _straight(rows[place])
        parts.append(" ".join(row.split()))
        quotes += row.count('"')
        place += 1
    lines.append(CommandLine(found.verb, " ".join(parts), len(row) if row else found.width))
    return place


def _command(row: str) -> CommandLine | None:
    """The row as a command; None for ordinary text."""
    line = _straight(row)
    found = _COMMAND.fullmatch(line)
    if found is None:
        return None
    lead, rest = found["lead"], " ".join(found["rest"].lstrip(".,:;!? ").split())
    rest = rest.rstrip("*_ ") if "*" in lead or "_" in lead else rest
    rest = rest.rstrip("' ") if "'" in lead else rest
    if '"' in lead and rest.endswith('"') and rest.count('"') % 2:
        rest = rest[:-1].rstrip()
    return CommandLine(found["verb"].casefold().translate(_DASHES).rstrip("_-"), rest, len(line))


def _straight(row: str) -> str:
    """One line without invisible characters, its quotation marks as typed on a keyboard."""
    return clean_line(row).translate(_TYPESET).rstrip()


def understand(
    block: Block, office: Office, today: date, *, case_known: bool = True
) -> Order | Misunderstood:
    """What the block asks for, or everything that is wrong with it.

    `today`: the office day.  `case_known`: the block speaks of one case, as every act does.  Who may do
    it, and whether the case allows it, is found when it is carried out.
    """
    trial = _Trial(block, office, today)
    said = tuple(trial.said())
    if not case_known:
        trial.demand_case(said)
    acts = tuple(trial.acts(said))
    errands = tuple(trial.errands(said))
    trial.check_alone(said)
    trial.check_text(said)
    if trial.wrong:
        told = sorted(trial.wrong, key=lambda one: one[0])
        return Misunderstood(tuple(dict.fromkeys(problem for _, problem in told)))
    takes_text = any(one.verb.below is not Below.NOTHING for _, one in said)
    asks_help = any(one.verb.name == HELP for _, one in said)
    return Order(acts, asks_help, "" if takes_text else block.text, errands)


_Numbered = tuple[int, Said]  # a command and its place in the block


@dataclass(slots=True)
class _Trial:
    """A block being understood; what is wrong with it is gathered on the way."""

    block: Block
    office: Office
    today: date
    wrong: list[tuple[int, Problem]] = field(default_factory=list)

    def said(self) -> Iterator[_Numbered]:
        """The lines whose verb there is."""
        seen: Counter[str] = Counter()
        for place, line in enumerate(self.block.lines):
            found = self._tried(place, partial(_verb, line))
            if found is None:
                continue
            verb, rest = found
            if verb.name == SEND_ANYWAY and not any(line.verb == OUTCOME for line in self.block.lines):
                verb, rest = verbs.VERBS["send"], f"anyway {rest}".strip()
            seen[verb.name] += 1
            if seen[verb.name] > 1 and not verb.repeats:
                self._note(place, f"#{verb.name} stands there twice.", "Write it once.")
            if rest.count('"') % 2:
                self._note(place, "a quotation mark is never closed.", "Close it, or leave it out.")
                continue
            text = self.block.text if verb.below is not Below.NOTHING else ""
            yield place, Said(verb, rest, text, self.office, self.today)

    def acts(self, said: Sequence[_Numbered]) -> Iterator[Act]:
        """In the order of their lines.  Parts of the outcome are its own, wherever they stand."""
        parts = tuple(self._parts(said))
        act: Act | None
        for place, one in said:
            if one.verb.name == OUTCOME:
                act = self._tried(place, partial(decide, one, parts))
            elif one.verb.name in MAKERS:
                act = self._tried(place, partial(MAKERS[one.verb.name], one))
            else:
                continue
            if act is not None:
                yield act

    def errands(self, said: Sequence[_Numbered]) -> Iterator[Errand]:
        """What is asked for beside acts, in the order of the lines."""
        for place, one in said:
            if one.verb.name in ERRANDS:
                errand = self._tried(place, partial(ERRANDS[one.verb.name], one))
                if errand is not None:
                    yield errand

    def _parts(self, said: Sequence[_Numbered]) -> Iterator[Part]:
        decided = any(one.verb.name == OUTCOME for _, one in said)
        remedies: set[type[Part]] = set()
        for place, one in said:
            if one.verb.name not in PARTS:
                continue
            if not decided:
                self._note(place, f"#{one.verb.name} belongs to an outcome.", "Write #outcome above it.")
            part = self._tried(place, partial(PARTS[one.verb.name], one))
            if part is None:
                continue
            remedies |= {type(part)} & {Remedy, NoRemedy}
            if isinstance(part, NoRemedy | Remedy) and len(remedies) > 1:
                self._note(place, "something is put right, and nothing is.", "Leave one of the two out.")
            yield part

    def demand_case(self, said: Sequence[_Numbered]) -> None:
        for place, one in said:
            if one.verb.name != HELP and one.verb.name not in ERRANDS:
                remedy = "Reply to a notice of the case, or write its reference in the subject."
                self._note(place, "it does not say which case is meant.", remedy)
                return

    def check_alone(self, said: Sequence[_Numbered]) -> None:
        """A matter is logged by a mail of its own: what else stands there speaks of another case."""
        logs = [(place, one) for place, one in said if one.verb.first == LOG]
        others = [one for _, one in said if one.verb.name != HELP]
        if logs and len(others) > 1:
            place, one = logs[0]
            remedy = "Send it alone, and the other commands in another mail."
            self._note(place, f"#{one.verb.name} stands with other commands.", remedy)

    def check_text(self, said: Sequence[_Numbered]) -> None:
        """The words below the block go into one letter at most, and are not the end of a command."""
        takers = [(place, one) for place, one in said if one.verb.below is not Below.NOTHING]
        needed = self.block.text or any(one.verb.below is Below.MUST for _, one in takers)
        for place, one in takers[1:] if needed else ():
            what = f"the words below cannot be for #{takers[0][1].verb.name} and #{one.verb.name} both."
            self._note(place, what, "Send them one after the other.")
        late = next(_late_commands(self.block.text), None) if takers else None
        if late is not None:
            remedy = "Move it up to the other commands, or begin that line with another word."
            self._note(takers[0][0], f"“{words.shortened(str(late))}” stands within the words below.", remedy)
        last = len(self.block.lines) - 1
        if self.block.adjoins and last not in {place for place, _ in takers} and self._looks_cut():
            what = "the line may have been cut off by the mail client."
            remedy = "Put its words in quotation marks, or leave an empty line below it."
            self._note(last, what, remedy)

    def _looks_cut(self) -> bool:
        """Whether the first word below would not have fitted on the last command's line."""
        line = self.block.lines[-1]
        return bool(line.words) and line.width + 1 + len(self.block.text.split(maxsplit=1)[0]) > _WRAPS_AT

    def _tried(self, place: int, make: Callable[[], Made]) -> Made | None:
        try:
            return make()
        except Unclear as error:
            for what, remedy in error.findings:
                self._note(place, what, remedy)
            return None

    def _note(self, place: int, what: str, remedy: str) -> None:
        self.wrong.append((place, Problem(words.shortened(str(self.block.lines[place])), what, remedy)))


def holds_command(text: str) -> bool:
    """Whether any line of a text is a command that there is, wherever it stands."""
    return next(_late_commands(text), None) is not None


def _late_commands(text: str) -> Iterator[CommandLine]:
    """Commands among the words of a letter: nobody outside is to read them."""
    found = (_command(row) for row in text.split("\n"))
    return (line for line in found if line is not None and verbs.beginning(line.verb))


def _verb(line: CommandLine) -> tuple[Verb, str]:
    """The verb and the words behind it.  Raises Unclear for one that there is not, or not yet."""
    candidates = verbs.beginning(line.verb)
    if not candidates:
        near = words.nearest(line.verb, verbs.FIRST_WORDS)
        meant = f"Did you mean #{near}? " if near else ""
        what = f"there is no command #{words.shortened(line.verb)}."
        raise Unclear(what, f"{meant}#{HELP} tells all of them.")
    second, _, rest = line.words.partition(" ")
    both = verbs.VERBS.get(f"{line.verb} {second.casefold().strip('.,:;')}")
    verb = both or verbs.VERBS.get(line.verb)
    if verb is None:
        usages = "  or  ".join(one.usage for one in candidates)
        raise Unclear("it does not say which is meant.", f"Write {usages}")
    if verb.instead:
        raise Unclear(f"this version of mailbot does not do #{verb.name}.", verb.instead)
    return verb, rest if both else line.words
