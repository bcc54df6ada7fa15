"""Staff commands: every verb, what it means, and what a receipt says of it."""

from dataclasses import replace
from datetime import date

import pytest

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.command import Below, Order
from mailbot.domain.dossier import Verdict
from mailbot.domain.reference import Reference
from mailbot.reading.command import read_block, understand
from mailbot.reading.command_acts import MAKERS
from mailbot.reading.command_echo import echo
from mailbot.reading.command_errands import ERRANDS
from mailbot.reading.command_outcome import OUTCOME, PARTS
from mailbot.reading.command_verbs import ABSENT, FAMILIES, VERBS, manual
from tests.support.commands import FRIDAY, MONDAY, TEXT, ordered
from tests.support.papers import office

IHM, IMI = office("ihm"), office("imi")
CASE_42 = Reference("IHM", 2026, 42)
COURT = "It is, or has become, a matter before a court or tribunal."
INVOICE = "it is an invoice"

IHM_ACTS = [
    ("#complaint", acts.Sort(CaseKind.COMPLAINT)),
    ("#appeal", acts.Sort(CaseKind.APPEAL)),
    ("#appeal IHM-2026-0042", acts.Link(CASE_42, appeal=True)),
    ("#appeal [ihm-2026-0042]", acts.Link(CASE_42, appeal=True)),
    ("#feedback Suggestion", acts.Sort(CaseKind.SUGGESTION)),
    ("#feedback compliment.", acts.Sort(CaseKind.COMPLIMENT)),
    ("#informal", acts.MakeInformal()),
    ("#not-complaint it is an invoice", acts.NotAComplaint(INVOICE)),
    ("#not-complaint it is an invoice, quiet", acts.NotAComplaint(INVOICE, quiet=True)),
    ('#not-complaint "it is an invoice" quiet', acts.NotAComplaint(INVOICE, quiet=True)),
    ("#spam", acts.Spam()),
    ("#link IHM-2026-0042", acts.Link(CASE_42)),
    ("#merge IHM-2026-0042.", acts.Merge(CASE_42)),
    ("#split a compliment to the tutor", acts.Split("a compliment to the tutor")),
    ("#priority High", acts.Prioritise(high=True)),
    ("#priority normal.", acts.Prioritise(high=False)),
    (f"#send\n\n{TEXT}", acts.Send(TEXT)),
    ("#send", acts.Send("")),
    (f"#send anyway\n\n{TEXT}", acts.Send(TEXT, anyway=True)),
    ("#stage 2: we could not agree", acts.Escalate("we could not agree", 2)),
    ("#hold", acts.Hold()),
    ("#go", acts.GoOn()),
    ("#adjust large print", acts.Adjust("large print")),
    ("#language CY", acts.Speak("cy")),
    ("#contact email <mailto:pat@example.org>", acts.ChangeContact("pat@example.org")),
    ('#representative "Jo Ash" consent yes', acts.Represent("Jo Ash", consent=True)),
    ("#representative “Jo Ash” <jo@example.org>, consent asked",
     acts.Represent("Jo Ash", consent=False, address="jo@example.org")),
    ('#restrict "one letter a week" until 5 March 2027 by Owen Thackeray',
     acts.Restrict("one letter a week", FRIDAY, "owen")),
    ("#assign owen", acts.Assign("owen")),
    ("#assign Owen Thackeray", acts.Assign("owen")),
    ("#assign THACKERAY.", acts.Assign("owen")),
    ("#assign owen.thackeray@ihm.org.uk", acts.Assign("owen")),
    ("#assign <mailto:Owen.Thackeray@ihm.org.uk>", acts.Assign("owen")),
    ("#assign owen.thackeray@ihm.org.uk<mailto:owen.thackeray@ihm.org.uk>", acts.Assign("owen")),
    ("#assign owen although nobody else is here", acts.Assign("owen", "nobody else is here")),
    ("#accept", acts.Accept()),
    ("#decline conflict I marked it", acts.Decline(conflict=True, reason="I marked it")),
    ("#decline absence", acts.Decline(conflict=False)),
    ("#conflict owen", acts.DeclareConflict("owen")),
    ("#conflict Owen Thackeray he marked it", acts.DeclareConflict("owen", "he marked it")),
    ('#conflict "Owen Thackeray", he marked it', acts.DeclareConflict("owen", "he marked it")),
    ("#category late, WrongInfo", acts.Describe(categories=("LATE", "WRONGINFO"))),
    ("#about Jo Ash", acts.Describe(about=("Jo Ash",))),
    ("#about “Jo Ash” and “Al Fox”", acts.Describe(about=("Jo Ash", "Al Fox"))),
    ("#party-address centre@example.org", acts.Describe(party_address="centre@example.org")),
    ("#incident 5 March 2026", acts.Describe(incident=date(2026, 3, 5))),
    ("#raised 12/3/26", acts.Describe(raised=date(2026, 3, 12))),
    ("#area Learning", acts.Describe(area="learning")),
    ("#nation Northern Ireland", acts.Describe(nation="northern ireland")),
    ("#public-body no", acts.Describe(public_body=False)),
    ("#lesson Say the time.", acts.Describe(lesson="Say the time.")),
    ("#note Pat rang.", acts.Note("Pat rang.")),
    ('#identity "Pat Lee"', acts.GiveName("Pat Lee")),
    ("#anonymous refuse nobody answered", acts.RefuseUnsigned("nobody answered")),
    ("#anonymous whistleblow", acts.PassToOfficer()),
    ("#confidential", acts.KeepConfidential()),
    ("#seal", acts.Seal()),
    ("#late accept Pat was ill", acts.AdmitLate("Pat was ill")),
    ("#late refuse no reason given", acts.RefuseLate("no reason given")),
    (f"#ask\n\n{TEXT}", acts.Ask(TEXT)),
    (f"#update\n{TEXT}", acts.Update(TEXT)),
    (f"#update 5 March 2027\n\n{TEXT}", acts.Update(TEXT, FRIDAY)),
    ("#extend 5 March 2027 The marker is ill.", acts.Extend(FRIDAY, "The marker is ill.")),
    ("#extend to Friday: the marker is ill", acts.Extend(FRIDAY, "the marker is ill")),
    ("#escalate we could not agree", acts.Escalate("we could not agree")),
    (f"#outcome not-upheld\n\n{TEXT}", acts.Decide(Verdict.NOT_UPHELD, TEXT)),
    (f"#outcome Not upheld\n\n{TEXT}", acts.Decide(Verdict.NOT_UPHELD, TEXT)),
    (f"#outcome partly upheld\n#remedy none no loss\n\n{TEXT}",
     acts.Decide(Verdict.PARTLY, TEXT, no_remedy="no loss")),
    (f"#outcome resolved\n#breach no\n#send anyway\n\n{TEXT}",
     acts.Decide(Verdict.RESOLVED, TEXT, breach=False, although_pay=True)),
    (f'#remedy "mark it again" Nadia Pemberton by 5 March 2027\n#outcome upheld\n\n{TEXT}',
     acts.Decide(Verdict.UPHELD, TEXT, (acts.Remedy("mark it again", "nadia", FRIDAY),))),
    ("#done 2", acts.ActionDone(2)),
    ("#done", acts.Settled()),
    (f"#party\n\n{TEXT}", acts.TellParty(TEXT)),
    ("#notify-skip the centre has closed", acts.SkipParty("the centre has closed")),
    ("#sent post 26 February 2027 upheld", acts.Answered("post", date(2027, 2, 26), Verdict.UPHELD)),
    ("#sent by phone today not upheld", acts.Answered("telephone", MONDAY, Verdict.NOT_UPHELD)),
    ("#sent post yesterday", acts.Told("post", date(2027, 2, 28))),
    ("#sent in person yesterday resolved", acts.Answered("person", date(2027, 2, 28), Verdict.RESOLVED)),
    ("#ack-sent 26/02/2027", acts.Acknowledged("hand", date(2027, 2, 26))),
    ("#ack-sent post 26/02/2027, handler told",
     acts.Acknowledged("post", date(2027, 2, 26), handler_told=True)),
    ("#correct received 26/02/2027 the post book says so",
     acts.CorrectReceipt(date(2027, 2, 26), "the post book says so")),
    ("#correct ack-sent never: it lay in a drawer", acts.CorrectAcknowledgement(None, "it lay in a drawer")),
    ("#correct ack-sent yesterday, the stamp was misread",
     acts.CorrectAcknowledgement(date(2027, 2, 28), "the stamp was misread")),
    ("#correct sent 26 February 2027 it was posted later",
     acts.CorrectOutcome(date(2027, 2, 26), "it was posted later")),
    ("#withdraw", acts.Withdraw()),
    ("#close the fee was returned", acts.Close("the fee was returned")),
    ("#close noresponse", acts.CloseUnanswered()),
    ("#close no response.", acts.CloseUnanswered()),
    ('#close "legal advice was taken"', acts.Close("legal advice was taken")),
    ("#close legal", acts.Close(COURT)),
    ("#reopen a report came", acts.Reopen("a report came")),
    ("#suspend legal", acts.Suspend()),
    (f"#suspend legal\n\n{TEXT}", acts.Suspend(TEXT)),
    ("#resume", acts.Resume()),
    ("#read", acts.MarkRead()),
    ("#discussed 26 Feb 2027", acts.MarkDiscussed(date(2027, 2, 26))),
    ("#appeal-concluded", acts.ConcludeAppeal()),
    ("#appeal-concluded not upheld", acts.ConcludeAppeal("not upheld")),
    ("#final", acts.SayFinal()),
    (f"#final\n\n{TEXT}", acts.SayFinal(TEXT)),
    ("#dp", acts.RaiseDataConcern()),
    ("#sar", acts.RequestData()),
    ("#data-answered 26 Feb 2027", acts.DataAnswered(date(2027, 2, 26))),
    ("#export", acts.OrderExport()),
    ("#erase asked for under article 17", acts.OrderErasure("asked for under article 17")),
]  # fmt: skip
IMI_ACTS = [
    ("#head centre", acts.Describe(head="CENTRE")),
    ("#scope in 5 March 2027", acts.ScopeIn(FRIDAY)),
    (f"#scope in by Friday 5 March 2027\n\n{TEXT}", acts.ScopeIn(FRIDAY, TEXT)),
    ("#scope out notraised: ask the centre first", acts.ScopeOut("NOTRAISED", "ask the centre first")),
    ("#reroute Appeals", acts.Reroute("appeals")),
    ("#close legal", acts.Close(COURT)),
]


@pytest.mark.parametrize(
    ("text", "body", "act"),
    [(text, "ihm", act) for text, act in IHM_ACTS] + [(text, "imi", act) for text, act in IMI_ACTS],
)
def test_every_verb_says_what_is_to_be_done(text: str, body: str, act: acts.Act) -> None:
    """D4 and R29: the table of what staff write and what it means."""
    assert (act,) == ordered(text, body).acts


def test_every_act_has_words_and_every_verb_is_told_here() -> None:
    """An act that nobody can ask for would be dead; a verb without a test would be a promise."""
    told = {type(act) for _, act in (*IHM_ACTS, *IMI_ACTS)}
    written = " ".join(text for text, _ in (*IHM_ACTS, *IMI_ACTS))

    assert set(acts.Act.__args__) == told
    elsewhere = {"help", *ERRANDS} | absent()
    assert [] == [name for name in VERBS if f"#{name}" not in written and name not in elsewhere]
    assert {*MAKERS, *PARTS, *ERRANDS, OUTCOME, "help"} | absent() == set(VERBS)


def absent() -> set[str]:
    """Verbs that this version knows and does not do."""
    return {verb.name for verb in ABSENT}


def test_the_manual_is_one_page_and_shows_what_is_for_its_reader() -> None:
    """A handler need not read of sealing; whoever triages does."""
    page, short = manual(frozenset({"triage"})), manual(frozenset({"manager"}))

    usages = [verb.usage for _, verbs in FAMILIES for verb in verbs]
    assert all(usage in page for usage in usages)
    assert "#seal" not in short
    assert "#spam" not in short
    assert "#extend <date> <reason>" in short
    assert "#seal" in manual(frozenset({"whistleblowing_officer"}))
    assert max(map(len, page.split("\n"))) <= 110
    assert len(page.split("\n")) <= 140


@pytest.mark.parametrize("name", [name for name in VERBS if not VERBS[name].instead])
def test_every_example_of_the_table_can_be_copied(name: str) -> None:
    """An example that is refused is worse than none; the days of some are to come, of others gone."""
    verb = VERBS[name]
    block = f"#outcome upheld\n{verb.example}" if name in PARTS else verb.example
    text = TEXT if name in PARTS or verb.below is not Below.NOTHING else ""
    directory = replace(IMI.directory, people=(*IMI.directory.people, *IHM.directory.people))
    procedure = replace(IMI.procedure, categories=IHM.procedure.categories, stages=IHM.procedure.stages)
    everything = replace(IMI, directory=directory, procedure=procedure)

    tried = [
        understand(read_block(f"{block}\n\n{text}"), everything, day) for day in (MONDAY, date(2027, 3, 9))
    ]

    assert any(isinstance(order, Order) for order in tried), tried


def test_the_words_of_a_receipt_name_people_and_days() -> None:
    """With weekdays, so that a slip is seen before it is sent."""
    assert "asks Owen Thackeray to take the case" == echo(acts.Assign("owen"), IHM)
    assert "promises an answer by Friday 5 March 2027" in echo(acts.Extend(FRIDAY, "ill"), IHM)
    remedy = acts.Decide(Verdict.UPHELD, TEXT, (acts.Remedy("mark it again", "nadia", FRIDAY),))
    assert "“mark it again” from Nadia Pemberton by Friday 5 March 2027" in echo(remedy, IHM)
    assert "about an approved centre" in echo(acts.Describe(head="CENTRE"), IMI)
