"""What a procedure says beside its stages is named with its line and what to write where it does not fit."""

from collections.abc import Callable
from pathlib import Path

import pytest

P, S = "club/procedure.toml", "club/staff.toml"
WINDOW = 'appeal = "21 days"\n'
SEVEN = "".join(f"{day} = []\n" for day in ("tuesday", "wednesday", "thursday", "friday", "saturday"))
TIMEBAR = '[[exclusion]]\ncode = "TIMEBAR"\ntitle = "It came too late."\n'
POST = '[[signpost]]\nname = "O"\naddress = "https://o.example"\nreview_by = 2027-01-31\n'
LOST = '[[signpost]]\nname = "O"\naddress = "nowhere"\nreview_by = "2027"\n'
ABSENT = '[[absence]]\nperson = "{}"\nfirst = 2027-08-02\nlast = {}\ndeputy = "{}"\n'
HEAD = '[[head]]\ncode = "{}"\ntitle = "It"\nfinal = {}\n'
NO_RESPOND = (
    'club/procedure.toml:15: clock: no clock with start = "complaint" is called "respond" or "review"; '
    'add a table [[clock]] with start = "complaint" and name = "respond"'
)

# (what it is, text of procedure.toml to replace, what stands there instead, the messages)
IN_PROCEDURE = [
    (
        "a window in hours", WINDOW, 'appeal = "48 hours"\n',
        [("club/procedure.toml:37: windows.appeal: a window ends with a day, not within one; "
        'write it in days, working days or months: "21 days"')],
    ),
    (
        "half of a time limit", WINDOW, f'{WINDOW}in_time = "90 days"\n',
        [("club/procedure.toml:38: windows.in_time: in_time says nothing without heard; "
        'write heard = "6 months", or take in_time out')],
    ),
    (
        "the other half", f"[windows]\n{WINDOW}", f'{TIMEBAR}[windows]\n{WINDOW}heard = "6 months"\n',
        [("club/procedure.toml:41: windows.heard: heard says nothing without in_time; "
        'write in_time = "90 days", or take heard out')],
    ),
    (
        "time limits in the wrong order",
        f"[windows]\n{WINDOW}",
        f'{TIMEBAR}[windows]\n{WINDOW}in_time = "6 months"\nheard = "120 working days"\n',
        [('club/procedure.toml:42: windows.heard: "120 working days" is not longer than in_time, "6 months"; '
        "in_time is the shorter of the two: beyond it a person decides, beyond heard nothing is heard")],
    ),
    (
        "nothing to say to whoever came too late",
        WINDOW, f'{WINDOW}in_time = "90 days"\nheard = "6 months"\n',
        [("club/procedure.toml:39: windows.heard: no exclusion says that a complaint came too late; "
        'add a table [[exclusion]] with code = "TIMEBAR"')],
    ),
    (
        "no windows", f"[windows]\n{WINDOW}", "",
        ['club/procedure.toml: windows: the key "windows" is missing; write a table [windows]'],
    ),
    (
        "a number for a window", WINDOW, "appeal = 21\n",
        ['club/procedure.toml:37: windows.appeal: must be text in quotes; write appeal = "21 days"'],
    ),
    (
        "reminders that do not climb", "[windows]", "[chasers]\npercent = [40, 40]\n[windows]",
        [("club/procedure.toml:37: chasers.percent: the shares of a clock's time climb from 1 to 99; "
        "write percent = [40, 70, 90]")],
    ),
    (
        "a reminder when the time is over", "[windows]", "[chasers]\npercent = [40, 100]\n[windows]",
        [("club/procedure.toml:37: chasers.percent: the shares of a clock's time climb from 1 to 99; "
        "write percent = [40, 70, 90]")],
    ),
    (
        "an office that closes before it opens", "[windows]", "[chasers]\ncloses = 8\n[windows]",
        [("club/procedure.toml:37: chasers.closes: the office opens at 9 and closes at 8; "
        "write opens = 9 and closes = 17, hours of one day")],
    ),
    (
        "an hour that no day has", "[windows]", "[chasers]\ncloses = 25\n[windows]",
        ["club/procedure.toml:37: chasers.closes: must be at most 24; write closes = 17"],
    ),
    (
        "a line for an area that no stage has",
        "[windows]", '[chasers.line]\nlerning = ["tutor"]\notherwise = ["tutor"]\n[windows]',
        [('club/procedure.toml:37: chasers.line.lerning: no stage has the area "lerning"; '
        'did you mean "learning"?')],
    ),
    (
        "overdue work that nobody hears of",
        "[windows]", '[chasers.line]\nlearning = ["tutor"]\n[windows]',
        [("club/procedure.toml:36: chasers.line: nobody is told of overdue work whose area is another or "
        'unknown; write otherwise = ["manager"]')],
    ),
    (
        "a line to a role that nobody has", "[windows]", '[chasers.line]\notherwise = ["boss"]\n[windows]',
        [('club/staff.toml: nobody has the role "boss" (needed for chasers.line, otherwise); '
        "add it to the roles of a person")],
    ),
    (
        "an alternate whom nobody is", "[windows]", '[alternates]\nchair = "vice_chair"\n[windows]',
        [('club/staff.toml: nobody has the role "vice_chair" (needed for alternates, chair); '
        "add it to the roles of a person")],
    ),
    (
        "an alternate for a role that is none", "[windows]", '[alternates]\ncahir = "tutor"\n[windows]',
        [('club/staff.toml: nobody has the role "cahir" (needed for alternates); '
        "add it to the roles of a person")],
    ),
    (
        "a role that stands in for itself", "[windows]", '[alternates]\nchair = "chair"\n[windows]',
        [('club/procedure.toml:37: alternates.chair: the role "chair" cannot stand in for itself; '
        "name another role, or take the line out")],
    ),
    (
        "appeals to a chief executive who is not there",
        "[dress]", 'appeal_heard_by = "chief_executive"\n[dress]',
        [('club/staff.toml: nobody has the role "chief_executive" (needed for appeal_heard_by = '
        '"chief_executive"); add it to the roles of a person')],
    ),
    (
        "two exclusions of one code", "[windows]", f"{TIMEBAR}{TIMEBAR}[windows]",
        [('club/procedure.toml:40: exclusion[2].code: "TIMEBAR" is the code of exclusion[1] too; '
        "rename one of the two, or take it out")],
    ),
    (
        "two policies of one name",
        "[windows]", '[[policy]]\nname = "a"\ntitle = "A"\n[[policy]]\nname = "a"\ntitle = "B"\n[windows]',
        [('club/procedure.toml:40: policy[2].name: "a" is the name of policy[1] too; '
        "rename one of the two, or take it out")],
    ),
    (
        "a policy whose address is a mailbox of ours",
        "[windows]", '[[policy]]\nname = "a"\ntitle = "A"\naddress = "Complaints@club.example"\n[windows]',
        [("club/procedure.toml:39: policy[1].address: Complaints@club.example is a mailbox that mailbot "
        "reads, so what is passed on would come back; write the address of whoever follows that policy, or "
        "leave address out")],
    ),
    (
        "two heads, both final",
        "[windows]", f"{HEAD.format('A1', 'true')}{HEAD.format('A1', 'true')}[windows]",
        [('club/procedure.toml:41: head[2].code: "A1" is the code of head[1] too; '
        "rename one of the two, or take it out"),
        ("club/procedure.toml:36: head: every head is final, so nobody could ever appeal; "
        "leave final out where an appeal is open")],
    ),
    (
        "a category that is a head, and one that is no code",
        "[windows]", f'{HEAD.format("A1", "false")}[categories]\nA1 = "it"\nlate = "late"\n[windows]',
        [('club/procedure.toml:41: categories.A1: "A1" is a head too, and the command #category would not '
        "tell which is meant; rename one of the two"),
        ('club/procedure.toml:42: categories.late: "late" is not a code; '
        "use 2 to 20 capital letters and digits, a letter first")],
    ),
    (
        "a signpost to an unknown exclusion, nation and head",
        "[windows]",
        f'{TIMEBAR}{POST}codes = ["TIMBAR"]\nnations = ["Scotland", "mars"]\nheads = ["EPA"]\n[windows]',
        [('club/procedure.toml:43: signpost[1].codes[1]: "TIMBAR" is not an exclusion here; '
        'did you mean "TIMEBAR"?'),
        ('club/procedure.toml:45: signpost[1].heads[1]: "EPA" is not a head here; '
        'add a table [[head]] with code = "EPA"'),
        ('club/procedure.toml:44: signpost[1].nations[1]: "Scotland" is not a nation here; '
        'did you mean "scotland"?'),
        ('club/procedure.toml:44: signpost[1].nations[2]: "mars" is not a nation here; '
        "there are england, wales, scotland, northern ireland")],
    ),
    (
        "a signpost to nowhere, never looked at",
        "[windows]", f"{LOST}[windows]",
        [('club/procedure.toml:38: signpost[1].address: "nowhere" is neither a page nor an email address; '
        'write "https://www.example.org" or "name@example.org"'),
        ("club/procedure.toml:39: signpost[1].review_by: must be a day without quotes; "
        "write review_by = 2027-06-30")],
    ),
    (
        "a clock nearly right", '"respond"', '"response"',
        [('club/procedure.toml:40: clock[4].name: "response" is not a clock that mailbot knows; '
        'did you mean "respond"?')],
    ),
    (
        "a clock of no kind", '"respond"', '"zzz"',
        [('club/procedure.toml:40: clock[4].name: "zzz" is not a clock that mailbot knows; the clocks are '
        "acknowledge, respond, acknowledge_appeal, hear_appeal, name_handler, review, identity"), NO_RESPOND],
    ),
    (
        "a target among the clocks", '"respond"', '"tell_party"',
        [('club/procedure.toml:40: clock[4].name: "tell_party" is not a clock to be written here; '
        'write under [targets]: tell_party = "25 working days"'), NO_RESPOND],
    ),
    (
        "a window among the clocks", '"respond"', '"appeal_window"',
        [('club/procedure.toml:40: clock[4].name: "appeal_window" is not a clock to be written here; '
        'write under [windows]: appeal = "25 working days"'), NO_RESPOND],
    ),
    (
        "a clock that mailbot keeps", '"respond"', '"promised"',
        [('club/procedure.toml:40: clock[4].name: "promised" is not a clock to be written here; '
        "a date that was told is kept by mailbot: take it out"), NO_RESPOND],
    ),
    (
        "a complaint that is never acknowledged", '"acknowledge"\nstart', '"review"\nstart',
        [('club/procedure.toml:15: clock: no clock with start = "complaint" is called "acknowledge"; '
        'add a table [[clock]] with start = "complaint" and name = "acknowledge"')],
    ),
    (
        "an appeal that is never heard", '"hear_appeal"', '"acknowledge"',
        [('club/procedure.toml:15: clock: no clock with start = "appeal" is called "hear_appeal" or '
        '"review"; add a table [[clock]] with start = "appeal" and name = "hear_appeal"')],
    ),
    (
        "a question who it is that never ends", '"identity"', '"review"',
        [('club/procedure.toml:15: clock: no clock with start = "identity_question" is called "identity"; '
        'add a table [[clock]] with start = "identity_question" and name = "identity"')],
    ),
    (
        "a target as a number", "[windows]", "[targets]\nassign = 5\n[windows]",
        ['club/procedure.toml:37: targets.assign: must be text in quotes; write assign = "1 working day"'],
    ),
]  # fmt: skip

IN_STAFF = [
    (
        "somebody away who does not work here", ABSENT.format("samm", "2027-08-13", "robyn"),
        ['club/staff.toml:15: absence[1].person: there is no person "samm"; did you mean "sam"?',
        'club/staff.toml:18: absence[1].deputy: there is no person "robyn"; did you mean "robin"?'],
    ),
    (
        "an absence that ends before it begins", ABSENT.format("sam", "2027-08-01", "robin"),
        [("club/staff.toml:17: absence[1].last: the absence ends on 2027-08-01 before it begins on "
        "2027-08-02; write first = 2027-08-01 and last = 2027-08-02, or mend the year")],
    ),
    (
        "somebody away who stands in for themselves", ABSENT.format("sam", "2027-08-13", "sam"),
        ["club/staff.toml:18: absence[1].deputy: nobody is their own deputy; the others are robin"],
    ),
    (
        "a day in quotes", ABSENT.format("sam", '"2027-08-13"', "robin"),
        ["club/staff.toml:17: absence[1].last: must be a day without quotes; write last = 2027-08-13"],
    ),
    (
        "a rota of six days", f'[rota]\nmonday = ["sam"]\n{SEVEN}',
        [("club/staff.toml:14: rota: the rota leaves out sunday; "
        "write sunday = [] where nobody is on duty, or take the whole table out")],
    ),
    (
        "a rota with a slip of the pen", f'[rota]\nmonday = ["sma"]\n{SEVEN}sonday = []\n',
        ['club/staff.toml:21: rota.sonday: unknown key "sonday"; did you mean "monday"?',
        'club/staff.toml:15: rota.monday[1]: there is no person "sma"; did you mean "sam"?'],
    ),
    (
        "absences as one table", '[absence]\nperson = "sam"\nfirst = 2027-08-02\nlast = 2027-08-13\n',
        [("club/staff.toml:14: absence: must be a list of tables; "
        "write the heading with two brackets: [[absence]]")],
    ),
    (
        "training without a day", 'trained_until = "2028"\n',
        [("club/staff.toml:14: person.robin.trained_until: must be a day without quotes; "
        "write trained_until = 2028-03-31")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "messages"), [row[1:] for row in IN_PROCEDURE], ids=[row[0] for row in IN_PROCEDURE]
)
def test_a_slip_in_a_procedure_is_told_with_its_line_and_its_remedy(
    spoil: Callable[[str, str, str], list[str]], old: str, new: str, messages: list[str]
) -> None:
    """Each of these would show itself months later: in a letter, a missed date or a lost appeal."""
    assert spoil(P, old, new) == messages


@pytest.mark.parametrize(
    ("added", "messages"), [row[1:] for row in IN_STAFF], ids=[row[0] for row in IN_STAFF]
)
def test_a_slip_in_absences_and_rota_is_told_with_its_line_and_its_remedy(
    folder: Path, problems: Callable[[], list[str]], added: str, messages: list[str]
) -> None:
    """A slip here would leave work with somebody who is not there."""
    with (folder / S).open("a", encoding="utf-8") as staff:
        staff.write(added)

    assert problems() == messages


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("chasers", "must be a table of its own; write a table [chasers]"),
        ("alternates", "must be a table of its own; write a table [alternates]"),
        ("head", "must be a list of tables; write a table [[head]]"),
        ("updates_alone", "must be true or false, without quotes; write updates_alone = false"),
    ],
)
def test_a_number_in_place_of_a_table_is_told(
    spoil: Callable[[str, str, str], list[str]], key: str, message: str
) -> None:
    """What to write instead must itself be right."""
    assert spoil(P, 'version = "first"\n', f'version = "first"\n{key} = 5\n') == [
        f"club/procedure.toml:2: {key}: {message}"
    ]


def test_a_number_in_place_of_the_store_is_told(spoil: Callable[[str, str, str], list[str]]) -> None:
    """A table with a default of its own is no easier to show than the others."""
    assert spoil("mailbot.toml", '[store]\nurl = "sqlite:///var/mailbot.sqlite3"', "store = 5") == [
        "mailbot.toml:1: store: must be a table of its own; write a table [store]"
    ]


def test_an_update_needs_a_date_that_it_can_move(
    folder: Path, spoil: Callable[[str, str, str], list[str]]
) -> None:
    """Otherwise the organisation believes that nobody waits without a word (HAN4)."""
    path = folder / P
    text = path.read_text("utf-8").replace("\n[dress]", "updates_alone = true\n[dress]")
    path.write_text(text, "utf-8")

    assert spoil(P, '"respond"', '"name_handler"') == [
        NO_RESPOND,
        (
            "club/procedure.toml:9: updates_alone: there is no date of an answer that an update could move; "
            'add a table [[clock]] with start = "complaint" and name = "review", or take updates_alone out'
        ),
    ]


def test_what_rests_on_a_mistaken_key_is_not_blamed_on_top(
    spoil: Callable[[str, str, str], list[str]],
) -> None:
    """One slip, one message: the signpost is right as soon as the code is."""
    wrong = TIMEBAR.replace('"TIMEBAR"', '"TimeBar"')

    assert spoil(P, "[windows]", f'{wrong}{POST}codes = ["TIMEBAR"]\n[windows]') == [
        ('club/procedure.toml:37: exclusion[1].code: "TimeBar" is not a code; '
        "use 2 to 20 capital letters and digits, a letter first")
    ]
