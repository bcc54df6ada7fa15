"""Settings: the configuration folder, read, checked as a whole, and frozen.

`load` reports every mistake of every file at once, each with its file, line or key, and what to write.
Nothing else in mailbot reads configuration, and nothing here knows what mailbot does with it.  Secrets
are read when somebody asks for them, never by `load`.

    toml_text, wording, sheet   files and their mistakes, whatever they are about
    kinds, shapes*              which keys there are and what they take
    checks_*, papers            what must fit together
    remarks                     what is valid and deserves a look
    values, building, loading   what the rest of mailbot sees
    starting                    `mailbot init`
    clauses                     `mailbot procedure`: the clauses and their answers, for people alone
"""

from mailbot.settings.clauses import Clause, clauses_of
from mailbot.settings.loading import load
from mailbot.settings.starting import initialise
from mailbot.settings.values import (
    DaemonSettings,
    LimitSettings,
    MailboxSettings,
    Security,
    Server,
    Settings,
)

__all__ = [
    "Clause",
    "DaemonSettings",
    "LimitSettings",
    "MailboxSettings",
    "Security",
    "Server",
    "Settings",
    "clauses_of",
    "initialise",
    "load",
]
