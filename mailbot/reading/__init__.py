"""What a mail says: its kind, its writer, its case, its new words, and whether it may be answered.

Pure: takes values, returns values, never raises for what a mail contains.  Each conclusion carries its
reasons, a stable constant and the words it rests on.  Nothing here decides what follows from a reading;
that is the `rules` room.  Word lists stand in modules of their own (`words_*`), so that an officer can
read and correct them.  Everything runs in time linear in the text, whoever wrote it: bodies are walked
by lines and words, and every look-up into free text is bounded.
"""
