"""What each command asks for: its words become an act, or are refused with what to write instead."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.reading import command_outside as outside
from mailbot.reading import command_words as words
from mailbot.reading.command_dates import Want
from mailbot.reading.command_said import Said, both, each
from mailbot.reading.command_words import Unclear

FEEDBACK = ("suggestion", "comment", "compliment")
_NATIONS = ("england", "wales", "scotland", "northern ireland")
_ALTHOUGH = re.compile(r"\s+(?:although|because)\s+", re.IGNORECASE)
_QUIET = re.compile(r"[\s,.;(]{1,3}quiet(?:ly)?[\s.)]{0,3}$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+")
_LONGEST_ADDRESS = 254  # RFC 5321 section 4.5.3.1.3, less the angle brackets
_PUNCTUATION = " .,;:"
_CODES = re.compile(r"[\s,;]+")
_BEFORE_A_COURT = "It is, or has become, a matter before a court or tribunal."

Maker = Callable[[Said], acts.Act]


def _plain(made: acts.Act) -> Maker:
    """A command of one word, which always means the same."""

    def make(said: Said) -> acts.Act:
        words.nothing_more(said.words)
        return made

    return make


def _with_reason(kind: Callable[[str], acts.Act]) -> Maker:
    return lambda said: kind(words.reason(said.words))


def _appeal(said: Said) -> acts.Act:
    if not said.words:
        return acts.Sort(CaseKind.APPEAL)
    return acts.Link(words.reference(said.words), appeal=True)


def _feedback(said: Said) -> acts.Act:
    return acts.Sort(CaseKind(words.one_of(said.words, FEEDBACK, "kind of feedback")))


def _not_complaint(said: Said) -> acts.Act:
    bare = _QUIET.sub("", f" {said.words}").strip()
    quiet = bare != said.words.strip()
    return acts.NotAComplaint(words.reason(bare), quiet=quiet)


def _assign(said: Said) -> acts.Act:
    name, *rest = _ALTHOUGH.split(said.words, maxsplit=1)
    who = words.person(name, said.office.directory)
    return acts.Assign(who.id, words.reason(rest[0]) if rest else "")


def _conflict(said: Said) -> acts.Act:
    who, reason = words.leading_person(said.words, said.office.directory)
    return acts.DeclareConflict(who.id, words.bare(reason))


def _area(said: Said) -> acts.Act:
    areas = sorted({area for stage in said.office.procedure.stages for area, _ in stage.owners if area})
    return acts.Describe(area=words.one_of(said.words, areas, "area"))


def _head(said: Said) -> acts.Act:
    codes = [head.code for head in said.office.procedure.heads]
    return acts.Describe(head=words.one_of(said.words, codes, "head"))


def _category(said: Said) -> acts.Act:
    known = [code for code, _ in said.office.procedure.categories]
    given = [code for code in _CODES.split(said.words.strip(" .,;")) if code]
    codes = each(partial(words.one_of, code, known, "category") for code in given or [""])
    return acts.Describe(categories=tuple(dict.fromkeys(codes)))


def _about(said: Said) -> acts.Act:
    named, rest = words.quoted(said.words)
    if named:
        words.nothing_more(" ".join(word for word in rest.split() if word not in {"and", "&", ","}))
        return acts.Describe(about=named)
    return acts.Describe(about=(_name(said).rstrip(" .,;"),))


def _name(said: Said) -> str:
    return words.demanded(said.words, "the name is missing.", said.example)


def mail_address(written: str, said: Said) -> str:
    """The address.  Raises Unclear for what is none."""
    given = written.strip(' .,;:"<>').removeprefix("mailto:")
    if len(given) > _LONGEST_ADDRESS or _ADDRESS.fullmatch(given) is None:
        raise Unclear(f"“{words.shortened(written)}” is no mail address.", said.example)
    return given


def _party_address(said: Said) -> acts.Act:
    return acts.Describe(party_address=mail_address(said.words, said))


def _contact(said: Said) -> acts.Act:
    way, _, address = said.words.partition(" ")
    words.one_of(way, ("email",), "way of contact")
    return acts.ChangeContact(mail_address(address, said))


def _representative(said: Said) -> acts.Act:
    named, rest = words.quoted(said.words)
    before, _, consent = rest.rpartition("consent")
    if len(named) != 1 or not before + consent:
        raise Unclear("it does not say who acts for them, and whether they agree.", said.example)
    agreed = words.one_of(consent, ("yes", "asked"), "consent") == "yes"
    address = mail_address(before, said) if before.strip(_PUNCTUATION) else ""
    return acts.Represent(named[0], agreed, address)


def _restrict(said: Said) -> acts.Act:
    """What, until when, by whom."""
    named, rest = words.quoted(said.words)
    if len(named) != 1:
        raise Unclear("how contact is restricted is not in quotation marks.", said.example)
    later = replace(said, words=rest.removeprefix("until").strip())
    until, who = later.leading_day(Want.DAY_TO_COME)
    person = words.person(who.removeprefix("by").strip(), said.office.directory)
    return acts.Restrict(named[0], until, person.id)


def _stage(said: Said) -> acts.Act:
    number, _, rest = said.words.partition(" ")
    titles = [str(place) for place in range(1, len(said.office.procedure.stages) + 1)]
    stage, reason = both(
        lambda: words.one_of(number, titles, "stage"), lambda: words.reason(rest.lstrip(" :,;-–—"))
    )
    return acts.Escalate(reason, int(stage))


def _send(said: Said) -> acts.Act:
    """The words below; none, where the mail answers our question about words that came before."""
    if said.words.strip(_PUNCTUATION):
        words.one_of(said.words, ("anyway",), "word")
        return acts.Send(said.text, anyway=True)
    return acts.Send(said.text)


def _priority(said: Said) -> acts.Act:
    return acts.Prioritise(words.one_of(said.words, ("high", "normal"), "priority") == "high")


def _nation(said: Said) -> acts.Act:
    return acts.Describe(nation=words.one_of(said.words.replace("-", " "), _NATIONS, "nation"))


def yes_or_no(said: Said) -> bool:
    return words.one_of(said.words, ("yes", "no"), "yes or no") == "yes"


def _text(said: Said) -> str:
    what = f"#{said.verb.name} has no text."
    return words.demanded(said.words, what, said.example)


def _scope_in(said: Said) -> acts.Act:
    return acts.ScopeIn(said.only_day(Want.WORKING_DAY_TO_COME), said.text)


def _scope_out(said: Said) -> acts.Act:
    code, _, rest = said.words.partition(" ")
    codes = [one.code for one in said.office.procedure.exclusions]
    found, reason = both(
        lambda: words.one_of(code, codes, "exclusion"),
        lambda: words.reason(rest.lstrip(" :,;-–—")),
    )
    return acts.ScopeOut(found, reason)


def _reroute(said: Said) -> acts.Act:
    policies = [one.name for one in said.office.procedure.policies]
    return acts.Reroute(words.one_of(said.words, policies, "policy"))


def letter(said: Said) -> str:
    """The words below the commands.  Raises Unclear where there are none."""
    if not said.text:
        raise Unclear("there are no words for the letter.", "Write them below the commands.")
    return said.text


def _letter(kind: Callable[[str], acts.Act]) -> Maker:
    """All words of the letter stand below: what is left on the line may be a date that was mistyped."""
    return lambda said: kind(both(lambda: words.nothing_more(said.words), lambda: letter(said))[1])


def _perhaps_letter(kind: Callable[[str], acts.Act]) -> Maker:
    return lambda said: kind(both(lambda: words.nothing_more(said.words), lambda: said.text)[1])


def _update(said: Said) -> acts.Act:
    if not said.words:
        return acts.Update(letter(said))
    day, text = both(lambda: said.only_day(Want.WORKING_DAY_TO_COME), lambda: letter(said))
    return acts.Update(text, day)


def _extend(said: Said) -> acts.Act:
    day, rest = said.leading_day(Want.WORKING_DAY_TO_COME)
    return acts.Extend(day, words.reason(rest.lstrip(" :,;-–—")))


def _done(said: Said) -> acts.Act:
    number = said.words.strip(" .#")
    if not number:
        return acts.Settled()
    if not (number.isascii() and number.isdigit() and 0 < len(number) <= 4):
        raise Unclear(f"“{words.shortened(number)}” is no number of an action.", "Write it as in: #done 1")
    return acts.ActionDone(int(number))


def _close(said: Said) -> acts.Act:
    if "".join(said.words.casefold().split()).strip(" .").replace("-", "") == "noresponse":
        return acts.CloseUnanswered()
    return acts.Close(words.reason(said.words))


def _only(said: Said, made: acts.Act) -> acts.Act:
    """A way to close that gives no reason of one's own.  Raises Unclear where one is given."""
    if said.words.strip(" .,;"):
        what = f"it takes nothing more, but “{words.shortened(said.words)}” follows."
        raise Unclear(what, "Leave that out, or put the whole reason in quotation marks.")
    return made


def _close_legal(said: Said) -> acts.Act:
    exclusion = said.office.procedure.exclusion("LEGAL")
    return _only(said, acts.Close(exclusion.title if exclusion else _BEFORE_A_COURT))


MAKERS: Mapping[str, Maker] = MappingProxyType({
    "complaint": _plain(acts.Sort(CaseKind.COMPLAINT)), "appeal": _appeal, "feedback": _feedback,
    "informal": _plain(acts.MakeInformal()), "not-complaint": _not_complaint, "spam": _plain(acts.Spam()),
    "split": lambda said: acts.Split(_text(said)),
    "link": lambda said: acts.Link(words.reference(said.words)),
    "merge": lambda said: acts.Merge(words.reference(said.words)),
    "assign": _assign, "accept": _plain(acts.Accept()), "conflict": _conflict,
    "decline conflict": lambda said: acts.Decline(conflict=True, reason=words.bare(said.words)),
    "decline absence": lambda said: acts.Decline(conflict=False, reason=words.bare(said.words)),
    "area": _area, "head": _head, "category": _category, "about": _about,
    "party-address": _party_address, "nation": _nation,
    "incident": lambda said: acts.Describe(incident=said.only_day(Want.DAY_GONE)),
    "raised": lambda said: acts.Describe(raised=said.only_day(Want.DAY_GONE)),
    "public-body": lambda said: acts.Describe(public_body=yes_or_no(said)),
    "lesson": lambda said: acts.Describe(lesson=_text(said)), "note": lambda said: acts.Note(_text(said)),
    "identity": lambda said: acts.GiveName(_name(said)),
    "anonymous refuse": _with_reason(acts.RefuseUnsigned),
    "anonymous whistleblow": _plain(acts.PassToOfficer()), "seal": _plain(acts.Seal()),
    "confidential": _plain(acts.KeepConfidential()),
    "scope in": _scope_in, "scope out": _scope_out, "late accept": _with_reason(acts.AdmitLate),
    "late refuse": _with_reason(acts.RefuseLate), "reroute": _reroute,
    "priority": _priority,
    "send": _send, "stage": _stage, "hold": _plain(acts.Hold()), "go": _plain(acts.GoOn()),
    "adjust": lambda said: acts.Adjust(_text(said)),
    "language": lambda said: acts.Speak(words.one_of(said.words, ("en", "cy"), "language")),
    "contact": _contact, "representative": _representative, "restrict": _restrict,
    "ask": _letter(acts.Ask), "update": _update, "extend": _extend,
    "escalate": _with_reason(acts.Escalate),
    "party": _letter(acts.TellParty), "notify-skip": _with_reason(acts.SkipParty), "done": _done,
    "sent": outside.sent, "ack-sent": outside.acknowledged,
    "correct received": outside.correct_receipt, "correct ack-sent": outside.correct_acknowledgement,
    "correct sent": outside.correct_outcome,
    "withdraw": _plain(acts.Withdraw()), "close noresponse": lambda said: _only(said, acts.CloseUnanswered()),
    "close legal": _close_legal, "close": _close, "reopen": _with_reason(acts.Reopen),
    "suspend legal": _perhaps_letter(acts.Suspend), "resume": _plain(acts.Resume()),
    "appeal-concluded": lambda said: acts.ConcludeAppeal(words.bare(said.words)),
    "final": _perhaps_letter(acts.SayFinal),
    "dp": _plain(acts.RaiseDataConcern()), "sar": _plain(acts.RequestData()),
    "data-answered": lambda said: acts.DataAnswered(said.only_day(Want.DAY_GONE)),
    "export": _plain(acts.OrderExport()), "erase": _with_reason(acts.OrderErasure),
    "read": _plain(acts.MarkRead()),
    "discussed": lambda said: acts.MarkDiscussed(said.only_day(Want.DAY_GONE)),
})  # fmt: skip
