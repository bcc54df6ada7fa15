"""`mailbot cases`, `show` and `letter`: the register, and what did not come by mail."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from mailbot import settings, wiring
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Action, Bar, Decision, Dossier, Verdict
from mailbot.domain.event import Acted, Chased, ClockStopped, Event, Moved, Noted
from mailbot.domain.reference import Reference
from tests.cli.shell import NOVEMBER, Mailbot, at_a_terminal, delivered, eml

AT = "2026-11-03T10:00:00+00:00"
NAMES = [
    "reference", "organisation", "kind", "state", "stage", "received_at", "complainant", "anonymous",
    "handler", "clocks", "next_due",
]  # fmt: skip


@pytest.fixture
def register(mailbot: Mailbot, config: Path) -> Path:
    """Pat's complaint in October, in summer time; a suggestion; Robin's mail that nobody has sorted."""
    education, enquiries = config / "var/mail/education", config / "var/mail/enquiries"
    october = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
    delivered(education, eml(october), october, "pat")
    for who, subject in (("Jo Ash", "Suggestion"), ("Robin Fry", "Compliant about marker")):
        first = who.split()[0].lower()
        text = f"A longer lunch hour would be kind.\n\n{who}\n"
        content = eml(NOVEMBER, "enquiries@ihm.org.uk", subject, text, sender=f"{who} <{first}@example.org>")
        delivered(enquiries, content, NOVEMBER, first)
    said = mailbot("run", "--once", "--config", config, "--from", "2026-10-01", "--at", AT)
    assert 0 == said.code, said
    return config


def test_the_register_as_json_has_exactly_the_promised_names(mailbot: Mailbot, register: Path) -> None:
    """R36, with local times: a promise of the summer says +01:00."""
    said = mailbot("cases", "--json", "--config", register)

    (case,) = said.records
    assert NAMES == list(case)
    assert {"name": "Pat Lee", "address": "pat@example.org"} == case["complainant"]
    assert "2026-10-01T10:00:00+01:00" == case["received_at"]
    due = [clock["due"] for clock in case["clocks"]]
    assert ["2026-10-08T23:59:59+01:00", "2026-11-05T23:59:59+00:00"] == due
    assert "2026-11-05T23:59:59+00:00" == case["next_due"]
    assert (1, False, None) == (case["stage"], case["anonymous"], case["handler"])


def test_what_is_listed_is_what_was_asked_for(mailbot: Mailbot, register: Path) -> None:
    """Triage, feedback and refusals lie beside the register (R15): nobody has to act on a case there yet."""

    def listed(*options: str) -> list[str]:
        return [
            record["state"] for record in mailbot("cases", "--json", *options, "--config", register).records
        ]

    assert ["OPEN"] == listed()
    assert ["OPEN"] == listed("--open")
    assert sorted(["OPEN", "FEEDBACK", "TRIAGE"]) == sorted(listed("--all"))
    assert ["OPEN"] == listed("--all", "--open")


def test_a_promise_not_kept_is_overdue(mailbot: Mailbot, config: Path) -> None:
    """The answer of years ago is due by any clock; one that is not due yet is no breach."""
    education = config / "var/mail/education"
    long_ago = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
    ahead = datetime.now(UTC)
    delivered(education, eml(long_ago), long_ago, "pat")
    delivered(education, eml(ahead, sender="Robin Fry <robin@example.org>"), ahead, "robin")
    mailbot("run", "--once", "--config", config, "--from", "2021-01-01")

    (case,) = mailbot("cases", "--overdue", "--json", "--config", config).records

    assert "IHM-2021-0001" == case["reference"]
    assert "OVERDUE" in mailbot("cases", "--config", config).out


def test_one_case_as_json_adds_its_history_letters_and_mails(mailbot: Mailbot, register: Path) -> None:
    """R36; an event's own instants never hide when it was recorded."""
    (case,) = mailbot("show", "IHM-2026-0001", "--json", "--config", register).records

    assert [*NAMES, "history", "letters", "mails", "dossier"] == list(case)
    assert list(range(1, len(case["history"]) + 1)) == [row["number"] for row in case["history"]]
    assert {"2026-11-03T10:00:00+00:00"} == {row["at"] for row in case["history"]}
    started = [row["due_at"] for row in case["history"] if row["event"] == "ClockStarted"]
    assert "2026-10-08T23:59:59+01:00" in started
    assert ("acknowledgement", "pat@example.org", "sent") == tuple(
        case["letters"][0][name] for name in ("template", "to", "state")
    )
    assert ["opened"] == [mail["outcome"] for mail in case["mails"]]


@pytest.mark.parametrize("columns", [80, 200])
def test_the_register_is_readable_at_any_width(register: Path, columns: int) -> None:
    """No word is torn; Sam works on a laptop."""
    said = at_a_terminal(["cases", "--all", "--config", register], columns=columns)

    assert max(map(len, said.out.splitlines())) <= columns
    for word in ("IHM-2026-0001", "complaint", "OPEN", "Pat Lee", "FEEDBACK", "TRIAGE", "(nobody)",
                 "Thu 1 Oct 2026 10:00", "Thu 5 Nov 2026 23:59"):  # fmt: skip
        assert word in said.out


def test_one_case_is_shown_in_words(mailbot: Mailbot, register: Path) -> None:
    """Ids and keys are for `--json`."""
    said = mailbot("show", "ihm-2026-0001", "--config", register)

    assert 0 == said.code
    assert "from Pat Lee <pat@example.org>, received Thu 1 Oct 2026 10:00" in said.out
    for words in ("acknowledge it", "(runs)", "acknowledgement, to pat@example.org", "clock started"):
        assert words in said.out
    assert "message_id" not in said.out


def test_an_empty_register_says_so(mailbot: Mailbot, config: Path) -> None:
    said = mailbot("cases", "--config", config)

    assert (0, True) == (said.code, "No such case." in said.out)


@pytest.mark.parametrize(
    ("reference", "words"),
    [("IHM-2026-0999", "there is no case IHM-2026-0999"), ("nonsense", "is not a case reference")],
)
def test_a_case_that_is_not_there_is_told_with_where_to_look(
    mailbot: Mailbot, register: Path, reference: str, words: str
) -> None:
    said = mailbot("show", reference, "--config", register)

    assert 2 == said.code
    assert words in said.err
    assert "mailbot cases --all" in said.err


# ------------------------------------------------------------------ our own targets


def test_targets_of_our_own_are_no_promises(mailbot: Mailbot, register: Path) -> None:
    """Nobody outside was promised that somebody takes the case within a day: R36 lists promises."""
    (case,) = mailbot("cases", "--json", "--config", register).records
    assert ["acknowledge", "respond"] == [clock["name"] for clock in case["clocks"]]
    assert "2026-11-05T23:59:59+00:00" == case["next_due"]
    assert "Thu 5 Nov 2026 23:59" in mailbot("cases", "--config", register).out

    shown = mailbot("show", "IHM-2026-0001", "--config", register).out

    promises, within = shown.split("Within the office")
    assert "find somebody who takes it" in within
    assert "find somebody who takes it" not in promises


def test_a_target_missed_within_the_office_is_no_overdue_promise(mailbot: Mailbot, config: Path) -> None:
    """A case that nobody took for years, and that was promised for tomorrow, has broken nothing yet."""
    ahead = datetime.now(UTC)
    delivered(config / "var/mail/education", eml(ahead), ahead, "pat")
    mailbot("run", "--once", "--config", config, "--from", "2021-01-01")
    reference = f"IHM-{ahead.year}-0001"
    _change(config, reference, lambda case: replace(case, clocks=(*case.clocks, _long_ago("informal"))))

    assert [] == mailbot("cases", "--overdue", "--json", "--config", config).records
    assert "OVERDUE" not in mailbot("cases", "--config", config).out
    assert "settle it without the procedure" in mailbot("show", reference, "--config", config).out


def _long_ago(name: str) -> CaseClock:
    return CaseClock(name, datetime(2021, 1, 4, 9, tzinfo=UTC), datetime(2021, 1, 18, 23, 59, 59, tzinfo=UTC))


def _change(config: Path, reference: str, how: Callable[[Case], Case], *events: Event) -> None:
    """What a person did to the case since."""
    with closing(wiring.open_register(settings.load(config))) as store, store.begin() as work:
        case = work.cases.get(Reference.parse(reference))
        assert case is not None
        work.cases.update(how(case), events or (Noted("NOTE as told", ""),), NOVEMBER, "owen")
        work.commit()


# ------------------------------------------------------------------ what people added

DOSSIER = Dossier(
    accepted=True,
    bars=(Bar("ruth", "NAMED_IN_COMPLAINT"),),
    decisions=(Decision(1, "owen", Verdict.PARTLY, datetime(2026, 9, 7, 10, tzinfo=UTC)),),
    appeal_by=date(2026, 9, 30),
    categories=("LATE",),
    about=("Robin Fry",),
    incident=date(2026, 6, 1),
    actions=(Action(1, "Mark the work again", "nadia", date(2026, 12, 1)),),
    links=("IHM-2026-0042",),
    lessons=("Marking needs a second reader.",),
)


@pytest.fixture
def decided(register: Path) -> Path:
    """Pat's case once Owen had decided it, and something about it had happened that events tell."""
    window = CaseClock(
        "appeal_window", NOVEMBER, datetime(2026, 9, 30, 22, 59, 59, tzinfo=UTC), awaits="outcome:1"
    )
    _change(
        register,
        "IHM-2026-0001",
        lambda case: replace(case, dossier=DOSSIER, clocks=(*case.clocks, window)),
        Acted("Decide", ("verdict: partly upheld", "text: It was late.")),
        ClockStopped("assign", "ACCEPTED"),
        Chased("respond", "40", datetime(2026, 11, 5, 23, 59, 59, tzinfo=UTC), ("owen", "ruth")),
        Moved("decided", "OPEN", "DECIDED", "OUTCOME_DELIVERED"),
        Noted("NOTE rang Pat", ""),
    )
    return register


def test_what_people_added_is_shown_in_words(mailbot: Mailbot, decided: Path) -> None:
    """Who decided what, until when an appeal lies, what was promised, and who is kept out."""
    out = mailbot("show", "IHM-2026-0001", "--config", decided).out

    for words in (
        "partly upheld, by Owen Thackeray, told Mon 7 Sep 2026 11:00",
        "last day to appeal", "Wed 30 Sep 2026",
        "a service came later than promised (LATE)",
        "complained of", "Robin Fry",
        "Mark the work again", "Nadia Pemberton", "Tue 1 Dec 2026",
        "Ruth Ashdown", "named in the complaint [NAMED_IN_COMPLAINT]",
        "see also", "IHM-2026-0042",
        "Marking needs a second reader.",
        "has taken it, with no part in the matter",
        "from delivery",
        "decide it", "verdict: partly upheld",
        "find somebody who takes it: taken [ACCEPTED]",
        "answer in full, due Thu 5 Nov 2026 23:59: 40 % of the time gone", "told owen, ruth",
        "from OPEN to DECIDED: decided", "the outcome reached the complainant [OUTCOME_DELIVERED]",
        "note: rang Pat [NOTE]",
    ):  # fmt: skip
        assert words in out, words


def test_what_people_added_as_json_has_the_names_of_its_fields(mailbot: Mailbot, decided: Path) -> None:
    """Null for none; instants are local, days are days."""
    (case,) = mailbot("show", "IHM-2026-0001", "--json", "--config", decided).records

    dossier = case["dossier"]
    assert [field.name for field in fields(Dossier)] == list(dossier)
    assert (1, "owen", "partly upheld", "2026-09-07T11:00:00+01:00") == tuple(
        dossier["decisions"][0][name] for name in ("stage", "person", "verdict", "at")
    )
    assert ("2026-09-30", ["LATE"], None, None, "not_owed") == tuple(
        dossier[name] for name in ("appeal_by", "categories", "head", "on_its_way", "party")
    )
    assert [{"person": "ruth", "why": "NAMED_IN_COMPLAINT"}] == dossier["bars"]
    window = next(clock for clock in case["clocks"] if clock["name"] == "appeal_window")
    due = "2026-09-30T23:59:59+01:00"
    assert {"name": "appeal_window", "started": None, "due": due, "met": None} == window
    assert "2026-11-05T23:59:59+00:00" == case["next_due"]


# ------------------------------------------------------------------ sealed

SECRET = ("whistle2026", "Dock Road", "reads out")


@pytest.fixture
def sealed(mailbot: Mailbot, config: Path) -> Path:
    """Somebody who gives no name sends evidence; only the officer may know (R16)."""
    message = EmailMessage()
    message["Received"] = f"from out.example.net by mx.example.org; {format_datetime(NOVEMBER)}"
    message["From"], message["To"] = "whistle2026@post.example", "complaints@imi.example"
    message["Subject"] = "Complaint - centre at Dock Road"
    message.set_content("The centre reads out the answers. I can't give my name, I work there.\n")
    photograph = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
    message.add_attachment(photograph, maintype="image", subtype="jpeg", filename="whiteboard.jpg")
    delivered(config / "var/mail/complaints", message.as_bytes(), NOVEMBER)
    said = mailbot("run", "--once", "--config", config, "--from", "2026-10-01", "--at", AT)
    assert 0 == said.code, said
    _change(config, "IMI-2026-0001", lambda case: replace(case, name="Pat Lee", dossier=DOSSIER))
    return config


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_the_register_does_not_say_whose_a_sealed_case_is(
    mailbot: Mailbot, sealed: Path, options: tuple[str, ...]
) -> None:
    """Whoever may list cases may not know who blew the whistle."""
    said = mailbot("cases", "--all", *options, "--config", sealed)

    assert "IMI-2026-0001" in said.out
    for secret in (*SECRET, "Pat Lee", "Ruth", "ruth", "Mark the work again"):
        assert secret not in said.out
    if options:
        assert {"name": None, "address": None} == said.records[0]["complainant"]
        assert NAMES == list(said.records[0])


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_sealed_case_is_shown_to_nobody_who_does_not_say_that_they_may_see_it(
    mailbot: Mailbot, sealed: Path, options: tuple[str, ...]
) -> None:
    said = mailbot("show", "IMI-2026-0001", *options, "--config", sealed)

    assert (2, "") == (said.code, said.out)
    assert "IMI-2026-0001 is sealed: it is only for the whistleblowing officer;" in said.err
    assert "add --sealed, which is recorded in the log" in said.err
    assert not any(secret in said.err for secret in (*SECRET, "Pat Lee"))


def test_who_looks_at_a_sealed_case_leaves_a_trace_in_its_log(
    mailbot: Mailbot, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The officer sees all of it save who is kept out, and everybody sees later that somebody looked."""
    monkeypatch.setattr("getpass.getuser", lambda: "imogen")

    said = mailbot("show", "IMI-2026-0001", "--sealed", "--config", sealed)

    assert 0 == said.code
    assert "whistle2026@post.example" in said.out
    assert "partly upheld" in said.out
    assert "Kept from it" not in said.out
    assert "it was shown at a terminal, to the account imogen [SHOWN_ALTHOUGH_SEALED]" in said.out
    (case,) = mailbot("show", "IMI-2026-0001", "--sealed", "--json", "--config", sealed).records
    assert "whistle2026@post.example" == case["complainant"]["address"]
    assert case["dossier"]["bars"] is None
    assert 2 == [row.get("what") for row in case["history"]].count("SHOWN_ALTHOUGH_SEALED imogen")


def test_the_option_changes_nothing_for_a_case_that_is_not_sealed(mailbot: Mailbot, register: Path) -> None:
    said = mailbot("show", "IHM-2026-0001", "--sealed", "--config", register)

    assert 0 == said.code
    assert "SHOWN_ALTHOUGH_SEALED" not in said.out


# ------------------------------------------------------------------ letter

TODAY = datetime.now(UTC).date()


def _letter(
    mailbox: str = "education@ihm.org.uk", received: str = TODAY.isoformat(), *more: str
) -> list[str]:
    return [
        "letter", "--mailbox", mailbox, "--name", "Pat Lee", "--received", received,
        "--subject", "Late marking", "--text", "-", *more,
    ]  # fmt: skip


@pytest.mark.parametrize("via", ["post", "telephone", "person"])
def test_what_did_not_come_by_mail_becomes_a_case_with_its_promises_from_midnight(
    mailbot: Mailbot, config: Path, via: str
) -> None:
    """R28: a date-only receipt counts from 00:00, and IMI's 48 hours with it."""
    said = mailbot(*_letter("complaints@imi.example", "2026-07-01", "--via", via), "--config", config,
                   answers="The ramps are unsafe.\n")  # fmt: skip

    assert 0 == said.code, said
    assert "Logged as IMI-2026-0001." in said.out
    assert "letter: task for staff: a letter for the post" in said.out
    (case,) = mailbot("show", "IMI-2026-0001", "--json", "--config", config).records
    assert "2026-07-01T00:00:00+01:00" == case["received_at"]
    due = {clock["name"]: clock["due"] for clock in case["clocks"]}
    assert "2026-07-03T00:00:00+01:00" == due["acknowledge"]
    assert {"name": "Pat Lee", "address": None} == case["complainant"]
    assert f"LOGGED_AS ({via})" in case["history"][0]["reasons"]
    assert "Pat Lee" in mailbot("show", "IMI-2026-0001", "--config", config).out


def test_with_an_address_it_is_acknowledged_by_mail(mailbot: Mailbot, config: Path) -> None:
    said = mailbot(*_letter(), "--email", "pat@example.org", "--config", config, answers="It was late.\n")

    assert "letter: acknowledgement, to pat@example.org" in said.out
    mailbot("run", "--once", "--config", config)
    (case,) = mailbot("cases", "--json", "--config", config).records
    assert case["clocks"][0]["met"]


def test_the_record_says_who_logged_it(mailbot: Mailbot, config: Path) -> None:
    """A name of staff.toml; anybody else is told."""
    done = mailbot(*_letter(), "--by", "nadia", "--config", config, answers="It was late.\n")
    wrong = mailbot(*_letter(), "--by", "zoe", "--config", config, answers="It was early.\n")

    (case,) = mailbot("show", "IHM-2026-0001", "--json", "--config", config).records
    assert (0, 2) == (done.code, wrong.code)
    assert "nadia" == case["history"][0]["actor"]
    assert "nobody here is called “zoe”" in wrong.err


def test_the_same_words_are_not_logged_twice(mailbot: Mailbot, config: Path) -> None:
    """Two colleagues open the same envelope's scan."""
    mailbot(*_letter(), "--config", config, answers="It was late.\n")
    said = mailbot(*_letter(), "--config", config, answers="It was late.\n")

    assert (2, True) == (said.code, "logged already" in said.err)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (_letter(received=(TODAY + timedelta(days=2)).isoformat()), "is in the future"),
        (_letter(received="yesterday"), "is no date; write it as 2026-11-20"),
        (_letter("sam@ihm.org.uk"), "is not configured; use one of education@ihm.org.uk"),
        ([*_letter(), "--email", "pat at example"], "is no address"),
        ([*_letter(), "--text", "/nowhere/scan.txt"], "No such file"),
    ],
)
def test_mistakes_are_told_in_words_and_nothing_is_logged(
    mailbot: Mailbot, config: Path, words: list[str], told: str
) -> None:
    said = mailbot(*words, "--config", config, answers="It was late.\n")

    assert 2 == said.code
    assert told in said.err
    assert [] == mailbot("cases", "--all", "--json", "--config", config).records


@pytest.mark.parametrize(("answer", "logged"), [("n\n", 0), ("y\n", 1)])
def test_a_day_long_past_is_asked_about(
    mailbot: Mailbot, config: Path, tmp_path: Path, answer: str, logged: int
) -> None:
    """A slip of the year would make a promise broken at birth."""
    (tmp_path / "scan.txt").write_text("It was late.\n")
    words = [*_letter(received="2025-11-20"), "--text", tmp_path / "scan.txt", "--config", config]

    said = at_a_terminal(words, answers=answer)

    assert "Thursday 20 November 2025 is more than 5 working days ago." in said.out
    assert 1 - logged == said.code
    assert logged == len(mailbot("cases", "--json", "--config", config).records)
