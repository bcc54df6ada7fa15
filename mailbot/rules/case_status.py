"""The answer to #status: where a case stands, what came and went, and what can be written next (D4)."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.event import HistoryRow
from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, LetterState, OutboxLetter, Template
from mailbot.domain.pending import PendingCommand
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reading import Kind
from mailbot.rules import clocks, flags, reminding, suggesting
from mailbot.rules.case_list import next_duty, where

_LATEST = 20  # letters and mails that are told, the newest
_IN_WORDS: dict[str, str] = {
    Kind.COMPLAINANT_REPLY: "the complainant wrote",
    Kind.STAFF_REPLY: "staff wrote",
    Kind.AUTO_REPLY: "an automatic answer came",
    Kind.COMPLAINT: "the complaint came",
    Kind.APPEAL: "the appeal came",
}
_LETTER_STATES = {
    LetterState.WAITING: "waiting to leave",
    LetterState.SENDING: "leaving now",
    LetterState.SENT: "sent",
    LetterState.FAILED: "did not arrive",
    LetterState.HELD: "held back",
    LetterState.REDIRECTED: "sent to the trial’s address alone",
    LetterState.FOLDED: "told together with others",
}


@dataclass(frozen=True, slots=True)
class Papers:
    """A case and all that is known of it, for somebody who may see it."""

    office: Office
    case: Case
    person: Person
    history: Sequence[HistoryRow]
    letters: Sequence[OutboxLetter]
    waiting: Sequence[PendingCommand]  # commands of theirs about it that wait for a code
    now: datetime


def status(papers: Papers) -> LetterFacts:
    """What the letter says."""
    office, case = papers.office, papers.case
    return LetterFacts(
        reference=str(case.reference),
        standing=_standing(papers),
        effects=tuple(_facts(papers)),
        items=tuple(_owed(papers)),
        deeds=_came_and_went(papers),
        actions=tuple(_actions(papers)),
        flags=flags.of_case(office, case),
        adjustments=flags.adjustments(case),
        commands=_commands(papers),
    )


def _standing(papers: Papers) -> str:
    case = papers.case
    return f"{case.kind.value.capitalize()}, {where(case)}, {_with_whom(papers)}."


def _with_whom(papers: Papers) -> str:
    directory, today = papers.office.directory, papers.office.calendar.office_day(papers.now)
    handler = directory.by_id(papers.case.handler)
    if handler is None:
        return "with nobody yet"
    away = directory.absence(handler.id, today)
    if away is None:
        return f"with {handler.name}"
    deputy = directory.stand_in(handler, today)
    instead = f", {deputy.name} stands in" if deputy is not None else ""
    return f"with {handler.name}, who is away until {in_words(away.last)}{instead}"


def _facts(papers: Papers) -> Iterable[str]:
    """When it came and was acknowledged, and what was decided so far."""
    case, zone = papers.case, papers.office.procedure.zone
    yield f"Received on {_moment(case.received_at.astimezone(zone))}."
    met = [one.met_at for one in case.clocks if one.name in clocks.ACKNOWLEDGED and one.met_at is not None]
    for at in met:
        yield f"Acknowledged on {_moment(at.astimezone(zone))}."
    if case.handler and not case.dossier.accepted and case.state.under_way:
        yield "Whoever owns it has not said yet whether they take it."
    for one in case.dossier.decisions:
        yield f"Stage {one.stage}: {one.verdict.value}, on {in_words(one.at.astimezone(zone))}."
    if case.dossier.appeal_by is not None:
        yield f"Last day to appeal: {in_words(case.dossier.appeal_by)}."
    for pending in papers.waiting:
        until = _moment(pending.expires_at.astimezone(zone))
        yield f"Waits for your code until {until}: {_first_line(pending)}"


def _owed(papers: Papers) -> Iterable[tuple[str, str, datetime, str]]:
    """All clocks that are not met, first what is due first."""
    office, case = papers.office, papers.case
    sealed = reminding.closed(case)
    for clock in sorted(case.clocks, key=lambda one: one.due_at):
        if clock.met_at is not None or clock.stopped:
            continue
        stands = reminding.standing(office, clock, "", papers.now)
        how = "once the letter has arrived" if clock.awaits else stands
        words = reminding.SEALED if sealed else reminding.duty(clock)
        yield str(case.reference), words, clock.due_at.astimezone(office.procedure.zone), how


def _came_and_went(papers: Papers) -> tuple[str, ...]:
    """Letters to people outside, and mails, in the order of their times; of many the newest."""
    if reminding.closed(papers.case):
        return ()
    zone = papers.office.procedure.zone
    outside = (one for one in papers.letters if one.template in TO_COMPLAINANTS)
    happened = [(one.created_at, _letter(one)) for one in outside]
    happened += [(row.at, _mail(row)) for row in papers.history if row.event in {"Opened", "Joined"}]
    newest = sorted(happened, key=lambda one: one[0])[-_LATEST:]
    return tuple(f"{_moment(at.astimezone(zone))}: {what}" for at, what in newest)


def _letter(letter: OutboxLetter) -> str:
    return f"the letter “{_plain(letter.template)}” to {letter.recipient}: {_LETTER_STATES[letter.state]}"


def _mail(row: HistoryRow) -> str:
    kind = str(json.loads(row.body)["kind"])
    return _IN_WORDS.get(kind, f"a mail came ({_plain(kind)})")


def _actions(papers: Papers) -> Iterable[str]:
    for one in papers.case.dossier.actions:
        owner = papers.office.directory.by_id(one.owner)
        who = f"{owner.name}, " if owner is not None else ""
        when = f"done on {in_words(one.done_on)}" if one.done_on is not None else f"by {in_words(one.due)}"
        yield f"{one.number}. {one.what} ({who}{when})"


def _commands(papers: Papers) -> tuple[suggesting.Offer, ...]:
    """As a notice of the case would offer, else as a reminder of what is due next."""
    case, clock = papers.case, next_duty(papers.case)
    offered = suggesting.fitting(Template.HANDLER_NOTICE, case, papers.person)
    if not offered and clock is not None and papers.person.id == case.handler:
        offered = suggesting.for_duty(case, clock.name)
    return offered


def _first_line(pending: PendingCommand) -> str:
    return next((line.strip() for line in pending.text.split("\n") if line.strip()), "")


def _plain(name: str) -> str:
    return name.replace("_", " ").lower()


def _moment(at: datetime) -> str:
    return f"{in_words(at)} at {at:%H:%M}"
