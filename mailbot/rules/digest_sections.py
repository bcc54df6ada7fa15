"""The headings of a digest, each with its lines (D5)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.digest import Happening, Section
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, reminding
from mailbot.rules.week_figures import A_WEEK, WEEKS, counts

MOST = 40  # lines of a section
_FEEDBACK = frozenset({CaseKind.SUGGESTION, CaseKind.COMMENT, CaseKind.COMPLIMENT})
_WITHHELD = "LetterWithheld"
_QUIET = frozenset({clocks.APPEAL_WINDOW, "retention"})  # nobody has to act


@dataclass(frozen=True, slots=True)
class Books:
    """All that a digest is made of, as of one instant."""

    office: Office
    cases: tuple[Case, ...]  # of the body, whatever their state
    happenings: tuple[Happening, ...]  # since the reported week began
    held_mails: int
    now: datetime
    monday: date  # of the week that is told



def owed(cases: Iterable[Case]) -> list[tuple[Case, CaseClock]]:
    """What somebody must do, the most urgent first."""
    running = [
        (case, clock)
        for case in cases
        for clock in case.clocks
        if clock.running and clock.name not in _QUIET and not reminding.rests(case, clock)
    ]
    return sorted(running, key=lambda one: (one[1].due_at, str(one[0].reference)))


def deadlines(books: Books, cases: Sequence[Case], *, with_owner: bool) -> tuple[Section, Section]:
    """What is overdue, and what will be within a week unless somebody acts."""
    soon = books.now + A_WEEK
    running = owed(cases)
    overdue = [one for one in running if one[1].overdue(books.now)]
    due = [one for one in running if not one[1].overdue(books.now) and one[1].due_at <= soon]
    return (
        _section("Overdue", [_duty(books, one, with_owner=with_owner) for one in overdue]),
        _section("Due in the next seven days", [_duty(books, one, with_owner=with_owner) for one in due]),
    )


def later(books: Books, cases: Sequence[Case]) -> Section:
    """What is due after that."""
    running = [one for one in owed(cases) if one[1].due_at > books.now + A_WEEK]
    return _section("Later", [_duty(books, one, with_owner=False) for one in running])


def at_rest(cases: Sequence[Case]) -> Section:
    """Open cases on which nothing is due."""
    running = {case.reference for case, _ in owed(cases)}
    lines = [(_named(case), _words(case.state)) for case in cases if case.reference not in running]
    return _section("Open, with nothing due", lines)


def _duty(books: Books, owed: tuple[Case, CaseClock], *, with_owner: bool) -> tuple[str, str]:
    case, clock = owed
    local = clock.due_at.astimezone(books.office.procedure.zone)
    owner = books.office.directory.by_id(case.handler)
    whose = f"; with {owner.name if owner else 'nobody yet'}" if with_owner else ""
    return _named(case), f"{reminding.duty(clock)}, by {in_words(local)}{whose}"


def by_state(books: Books, cases: Sequence[Case]) -> Section:
    """Open cases by where they stand, the longest there first told."""
    open_now = [case for case in cases if case.state.under_way]
    groups = Counter((case.stage, case.state) for case in open_now)
    lines = []
    for (stage, state), count in sorted(groups.items()):
        title = books.office.procedure.stage_title(stage)
        oldest = min(one.received_at for one in open_now if (one.stage, one.state) == (stage, state))
        day = oldest.astimezone(books.office.procedure.zone)
        where = f"{title}, {_words(state)}" if title else _words(state)
        lines.append((f"{count} {where}", f"the oldest received on {day:%-d %B %Y}"))
    return _section("Open cases by stage", lines)


def triage(books: Books, cases: Sequence[Case]) -> Section:
    waiting = [case for case in cases if case.state is State.TRIAGE]
    zone = books.office.procedure.zone
    lines = [
        (_named(case), f"received on {in_words(case.received_at.astimezone(zone))}")
        for case in sorted(waiting, key=lambda one: one.received_at)
    ]
    return _section("Waiting for somebody to say what it is", lines)


def feedback(books: Books, cases: Sequence[Case]) -> Section:
    """All staff read and discuss it (2.3)."""
    zone = books.office.procedure.zone
    waiting = [
        case
        for case in cases
        if case.kind in _FEEDBACK and case.state is State.FEEDBACK and case.dossier.discussed_on is None
    ]
    lines = []
    for case in sorted(waiting, key=lambda one: one.received_at):
        read = "read, not discussed" if case.dossier.read_on else "not read"
        came = case.received_at.astimezone(zone)
        lines.append((_named(case), f"{case.kind.value}, received on {in_words(came)}, {read}"))
    return _section("Feedback not yet discussed", lines)


def actions(books: Books, cases: Iterable[Case], reader: Person | None = None) -> Section:
    """What was promised with outcomes and is not done (4.4b); with `reader` theirs alone."""
    found = [
        (action, case)
        for case in cases
        for action in case.dossier.actions
        if action.done_on is None and (reader is None or action.owner == reader.id)
    ]
    found.sort(key=lambda one: (one[0].due, str(one[1].reference)))
    lines = []
    for action, case in found:
        owner = books.office.directory.by_id(action.owner)
        whose = f"; {owner.name if owner else 'nobody'}" if reader is None else ""
        lines.append(
            (f"{_named(case)}, action {action.number}", f"{action.what}, by {in_words(action.due)}{whose}")
        )
    return _section("Promised with an outcome, and not done", lines)


def kept_back(books: Books, known: Sequence[Case]) -> Section:
    """Letters that would have been due and were not sent, and why."""
    of_known = {str(case.reference) for case in known}
    told = Counter(
        (one.template, one.why)
        for one in books.happenings
        if one.what == _WITHHELD and one.reference in of_known
    )
    lines = [
        (f"{count} × {template.replace('_', ' ')}", _cause(why).replace("_", " ").lower())
        for (template, why), count in told.most_common()
    ]
    return _section("Letters not sent, and why", lines)


def _cause(why: str) -> str:
    """The constant alone: the words of a mail that it rests on are nobody's to read over a desk."""
    return why.partition(":")[0].partition(" (")[0]


def themes(books: Books, cases: Sequence[Case]) -> Section:
    """What complaints of the twelve weeks were about, as people have said (4.1)."""
    since = books.office.calendar.at(books.monday - A_WEEK * (WEEKS - 1), 0)
    titles = dict(books.office.procedure.categories)
    recent = [case for case in cases if counts(case) and case.received_at >= since]
    told = Counter(titles.get(code, code) for case in recent for code in case.dossier.categories)
    told.update(head.title for case in recent if (head := books.office.procedure.head(case.dossier.head)))
    return _section(
        "What complaints of the last twelve weeks were about",
        [(theme, str(count)) for theme, count in told.most_common()],
        "Nobody has said it yet.",
    )


def _section(heading: str, lines: Sequence[tuple[str, str]], empty: str = "None.") -> Section:
    return Section(heading, tuple(lines[:MOST]), empty, max(0, len(lines) - MOST))


def _named(case: Case) -> str:
    initials = initials_of(case.name)
    return f"{case.reference} ({initials})" if initials else str(case.reference)


def initials_of(name: str) -> str:
    """Pat Lee is P. L.: a digest lies open on desks."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def _words(state: State) -> str:
    return state.replace("_", " ").lower()
