"""What an act will do, in words: for previews and receipts."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from mailbot.domain import act as acts
from mailbot.domain.calendar import in_words
from mailbot.domain.case import CaseKind
from mailbot.domain.procedure import Office
from mailbot.reading.command_words import shortened

_BEGINNING = 8  # words of a text that are repeated
_KINDS: Mapping[CaseKind, str] = MappingProxyType({
    CaseKind.COMPLAINT: "takes it as a complaint", CaseKind.APPEAL: "takes it as an appeal",
    CaseKind.SUGGESTION: "takes it as a suggestion", CaseKind.COMMENT: "takes it as a comment",
    CaseKind.COMPLIMENT: "takes it as a compliment", CaseKind.UNDECIDED: "leaves open what it is",
})  # fmt: skip
_LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "cy": "Welsh"})
_VIA: Mapping[str, str] = MappingProxyType({
    "post": "by post", "telephone": "by telephone", "email": "by email", "person": "in person",
    "hand": "by hand",
})  # fmt: skip


def echo(act: acts.Act, office: Office) -> str:
    """What the act will do, as "asks Owen Thackeray to take the case".  Dates carry their weekday."""
    return _ECHOES[type(act)](act, office)


def _name(person_id: str, office: Office) -> str:
    person = office.directory.by_id(person_id)
    return person.name if person else person_id


def _why(reason: str) -> str:
    return f": “{reason}”" if reason else ""


def _appeal(act: acts.Link, _office: Office) -> str:
    return f"takes it as an appeal in {act.to}" if act.appeal else f"puts it with {act.to}"


def _not_a_complaint(act: acts.NotAComplaint, _office: Office) -> str:
    tells = "records that it is no complaint, and tells nobody" if act.quiet else (
        "tells the writer that it is no complaint, and how to disagree"
    )  # fmt: skip
    return tells + _why(act.reason)


def _assign(act: acts.Assign, office: Office) -> str:
    although = f", although {act.override}" if act.override else ""
    return f"asks {_name(act.person, office)} to take the case{although}"


def _decline(act: acts.Decline, _office: Office) -> str:
    why = "for a part in the matter" if act.conflict else "for want of time or presence"
    return f"declines the case {why}; somebody else is asked{_why(act.reason)}"


def _conflict(act: acts.DeclareConflict, office: Office) -> str:
    name = _name(act.person, office)
    return f"records that {name} has a part in the matter and hears no more of it{_why(act.reason)}"


def _describe(act: acts.Describe, office: Office) -> str:
    head = office.procedure.head(act.head) if act.head is not None else None
    titles = dict(office.procedure.categories)
    told = [
        f"area {act.area}" if act.area is not None else "",
        f"about {head.title if head else act.head}" if act.head is not None else "",
        "; ".join(titles.get(code, code) for code in act.categories or ()),
        f"complained of: {', '.join(act.about)}" if act.about else "",
        f"the other party’s address: {act.party_address}" if act.party_address is not None else "",
        f"it happened on {in_words(act.incident)}" if act.incident else "",
        f"first raised with the centre on {in_words(act.raised)}" if act.raised else "",
        f"nation {act.nation.title()}" if act.nation is not None else "",
        "" if act.public_body is None else ("a public body" if act.public_body else "no public body"),
        f"lesson: “{act.lesson}”" if act.lesson is not None else "",
    ]
    return f"records: {'; '.join(filter(None, told)) or 'nothing'}"


def _scope_out(act: acts.ScopeOut, office: Office) -> str:
    exclusion = office.procedure.exclusion(act.code.upper())
    title = f" ({exclusion.title.rstrip('.')})" if exclusion else ""
    return f"tells the complainant that it is out of scope, {act.code}{title}{_why(act.reason)}"


def _scope_in(act: acts.ScopeIn, _office: Office) -> str:
    steps = f" and what comes next ({_length(act.steps)})" if act.steps.strip() else ""
    return (
        f"tells the complainant that it is in scope{steps}, and promises to write again by "
        f"{in_words(act.hear_by)}"
    )


def _reroute(act: acts.Reroute, office: Office) -> str:
    policy = office.procedure.policy(act.policy.casefold())
    return f"hands it over to the {policy.title if policy else act.policy}, and tells the complainant"


def _update(act: acts.Update, _office: Office) -> str:
    date = f", and promises an answer by {in_words(act.hear_by)}" if act.hear_by else ""
    return f"sends the complainant an update of {_written(act)}{date}"


def _decide(act: acts.Decide, office: Office) -> str:
    told = [f"sends the complainant the outcome “{act.verdict.value}” with {_written(act)}"]
    told += [
        f"promises “{one.what}” from {_name(one.owner, office)} by {in_words(one.due)}"
        for one in act.remedies
    ]
    told += [f"says why nothing is put right{_why(act.no_remedy)}"] if act.no_remedy else []
    if act.breach is not None:
        told.append("records a breach of the Standard" if act.breach else "records no breach of the Standard")
    told += ["sends it although it speaks of money"] if act.although_pay else []
    return "; ".join(told)


def _written(act: acts.Ask | acts.Send | acts.Update | acts.Decide | acts.TellParty) -> str:
    """How much is said, and the files that go with it."""
    if not act.files:
        return _length(act.text)
    count = f"{len(act.files)} file{'' if len(act.files) == 1 else 's'}"
    return f"{_length(act.text)}, and {count}: {', '.join(one.name for one in act.files)}"


def _represent(act: acts.Represent, _office: Office) -> str:
    at = f" ({act.address})" if act.address else ""
    if act.consent:
        return f"records that {act.name}{at} acts for the complainant, who has agreed"
    return f"asks the complainant whether {act.name}{at} may act for them"


def _restrict(act: acts.Restrict, office: Office) -> str:
    return (
        f"restricts contact until {in_words(act.until)}, as {_name(act.by, office)} decided: “{act.what}”; "
        "mailbot writes nothing by itself meanwhile"
    )


def _final(act: acts.SayFinal, _office: Office) -> str:
    text = f", with {_length(act.text)}" if act.text.strip() else ""
    return f"tells the complainant that the procedure has ended{text}"


def _acknowledged(act: acts.Acknowledged, _office: Office) -> str:
    told = ", and told who deals with it" if act.handler_told else ""
    return f"records that it was acknowledged {_way(act.via)} on {in_words(act.on)}{told}"


def _correct_acknowledgement(act: acts.CorrectAcknowledgement, _office: Office) -> str:
    if act.on is None:
        return f"records that it was never acknowledged, so that is still to be done{_why(act.reason)}"
    return f"records that it was acknowledged on {in_words(act.on)}{_why(act.reason)}"


def _answered(act: acts.Answered, _office: Office) -> str:
    given = f"the outcome “{act.verdict.value}” was given {_way(act.via)} on {in_words(act.on)}"
    return f"records that {given}"


def _suspend(act: acts.Suspend, _office: Office) -> str:
    text = f", with {_length(act.text)}" if act.text.strip() else ""
    return f"suspends the case for proceedings and tells the complainant{text}; dates stand as they are"


def _way(via: str) -> str:
    return _VIA.get(via, f"by {via}")


def _length(text: str) -> str:
    """How much is said, and its beginning, so that the wrong text is seen."""
    said = text.split()
    begins = shortened(" ".join(said[:_BEGINNING]))
    return f"{len(said)} word{'' if len(said) == 1 else 's'}, beginning “{begins}”"


def _speak(act: acts.Speak, office: Office) -> str:
    until = ""
    if act.language == "cy":
        checked = "; those not translated stay English"
        waiting = "; ours stay English until the Welsh ones are checked"
        until = checked if office.procedure.welsh_checked else waiting
    return f"records that they want their letters in {_LANGUAGES.get(act.language, act.language)}{until}"


def _says_either(yes: str, no: str) -> Callable[[Any, Office], str]:
    return lambda act, _office: yes if act.high else no


def _says(words: str) -> Callable[[Any, Office], str]:
    return lambda _act, _office: words


_ECHOES: Mapping[type, Callable[[Any, Office], str]] = MappingProxyType({
    acts.Sort: lambda act, _: _KINDS[act.kind],
    acts.MakeInformal: _says("takes it as an informal matter, to be settled without the procedure"),
    acts.Link: _appeal, acts.NotAComplaint: _not_a_complaint,
    acts.Spam: _says("puts it away as spam; nobody is told"),
    acts.Split: lambda act, _: f"opens a second case for the other matter: “{act.matter}”",
    acts.Prioritise: _says_either("puts the case before others", "puts the case back in its turn"),
    acts.Send: lambda act, _: f"sends the complainant {_written(act)}",
    acts.Hold: _says("keeps mailbot from writing to the complainant by itself; dates run on"),
    acts.GoOn: _says("lets mailbot write to the complainant by itself again"),
    acts.Adjust: lambda act, _: f"records how they need us to deal with them: “{act.what}”",
    acts.Speak: _speak,
    acts.ChangeContact: lambda act, _: f"writes to {act.address} from now on, and tells the old address",
    acts.Represent: _represent, acts.Restrict: _restrict,
    acts.Assign: _assign,
    acts.Accept: _says("takes the case, declaring no part in the matter; the complainant is told who it is"),
    acts.Decline: _decline, acts.DeclareConflict: _conflict, acts.Describe: _describe,
    acts.Note: lambda act, _: f"notes for the record: “{act.text}”",
    acts.GiveName: lambda act, _: f"records that {act.name} wrote it",
    acts.RefuseUnsigned: lambda act, _: f"refuses it as anonymous, and says so{_why(act.reason)}",
    acts.PassToOfficer: _says("takes it as whistleblowing; only the whistleblowing officer sees it then"),
    acts.Seal: _says("seals the case; only the whistleblowing officer sees it then"),
    acts.KeepConfidential: _says("keeps the complainant’s name from others"),
    acts.ScopeIn: _scope_in, acts.ScopeOut: _scope_out,
    acts.AdmitLate: lambda act, _: f"hears it although it is late{_why(act.reason)}",
    acts.RefuseLate: lambda act, _: f"tells the complainant that it is too late{_why(act.reason)}",
    acts.Reroute: _reroute,
    acts.Ask: lambda act, _: (
        f"asks the complainant a question of {_written(act)}; no clock stops"
    ),
    acts.Update: _update,
    acts.Extend: lambda act, _: (
        f"apologises to the complainant and promises an answer by {in_words(act.to)}{_why(act.reason)}"
    ),
    acts.Escalate: lambda act, _: (
        f"passes the case to {f'stage {act.stage}' if act.stage else 'the next stage'}, on the same clock"
        f"{_why(act.reason)}"
    ),
    acts.Decide: _decide,
    acts.TellParty: lambda act, _: f"sends the other party the outcome with {_written(act)}",
    acts.SkipParty: lambda act, _: f"leaves the other party untold{_why(act.reason)}",
    acts.ActionDone: lambda act, _: f"records that action {act.number} is done",
    acts.ConcludeAppeal: lambda act, _: (
        f"ends the appeal, and tells the complainant who else may help{_why(act.reason)}"
    ),
    acts.SayFinal: _final, acts.Acknowledged: _acknowledged, acts.Answered: _answered,
    acts.Told: lambda act, _: (
        f"records that our last letter was told {_way(act.via)} on {in_words(act.on)}"
    ),
    acts.CorrectReceipt: lambda act, _: (
        f"records that it came on {in_words(act.on)}; dates of ours move with it{_why(act.reason)}"
    ),
    acts.CorrectAcknowledgement: _correct_acknowledgement,
    acts.CorrectOutcome: lambda act, _: (
        f"records that the outcome was given on {in_words(act.on)}{_why(act.reason)}"
    ),
    acts.Withdraw: _says("closes the case as withdrawn, and tells the complainant"),
    acts.Close: lambda act, _: f"closes the case, and tells the complainant why{_why(act.reason)}",
    acts.CloseUnanswered: _says("closes the case since our question was not answered, and says so"),
    acts.Reopen: lambda act, _: f"reopens the case with a fresh promise of an answer{_why(act.reason)}",
    acts.Suspend: _suspend,
    acts.Resume: _says("goes on with the case where it stood, and tells the complainant"),
    acts.Merge: lambda act, _: f"puts the case together with {act.into}, which goes on",
    acts.Settled: _says("closes the informal matter as settled, and says how to go on"),
    acts.RaiseDataConcern: _says("records a complaint about personal data, to be answered in 30 days"),
    acts.RequestData: _says("records a request for personal data, to be answered within a month"),
    acts.OrderExport: _says("asks whoever runs mailbot for the papers of the case"),
    acts.OrderErasure: _says(
        "erases the case for good once this letter has left: all its mails, letters and words; "
        "reference, dates and outcome stay"
    ),
    acts.DataAnswered: lambda act, _: (
        f"records that the question about personal data was answered on {in_words(act.on)}"
    ),
    acts.MarkRead: _says("records that the feedback was read"),
    acts.MarkDiscussed: lambda act, _: f"records that the feedback was discussed on {in_words(act.on)}",
})  # fmt: skip
