"""What follows from a mail, a date or a command: the office's policy, readable by an auditor.

Pure: a rule takes values and answers with a value; the desk carries the answer out.  No clock ("now" is an
argument), no store, no logging.  This room knows the domain and nothing else, the reading of mail included:
what a mail says comes in as a `domain.reading.Reading`.  A case that no rule covers goes to a person.
"""
