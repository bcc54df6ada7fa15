"""Reading measured on mail that others have collected.  None of that mail is part of the project.

    python -m tests.bench.collected FOLDER      or MAILBOT_CORPORA=FOLDER

Only file names, counts and reasons are printed, never a mail's words.
"""
