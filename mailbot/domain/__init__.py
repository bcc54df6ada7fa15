"""The nouns of a complaints office and the arithmetic of its promises.

Pure: values in, values out.  No clock, no file, no socket, no logging, and no import from any
other room.  Every value is a frozen dataclass; every instant is an aware UTC datetime.
"""
