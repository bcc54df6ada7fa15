"""How letters look and read: every one drawn by a real browser, and measured for plain words.

Needs the extra `looks` and Chromium; where one of them is missing the tests skip and say so, and fail where
MAILBOT_REQUIRE_SERVERS=1 is set.
"""
