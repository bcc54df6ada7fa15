"""Weights of the signs that `leaning` weighs, fitted by `tests.bench.learn`: never edited by hand.

One line a sign: its name, then its weight for each of KINDS in hundredths (natural logarithm).
"""

KINDS = ("appeal", "comment", "complainant_reply", "complaint", "compliment", "other", "spam", "suggestion")
WEIGHTS = """
|-87 37 -55 60 73 29 -66 9
?|-23 -49 7 -32 -41 77 12 48
appeal|148 -14 -20 -78 -17 8 -13 -14
appeals|159 -8 -25 -75 -9 -25 -10 -7
asks|-5 -2 -9 -16 7 31 -3 -3
b:0|-1 -10 -5 6 -3 18 -2 -3
b:00|-2 -5 3 -6 -7 12 2 1
b:00 is|0 -1 9 -2 -1 -4 0 0
b:000|-4 9 -8 7 -11 -16 31 -9
b:000 words|0 -2 -1 11 -7 3 0 -4
b:0027|13 0 -12 0 0 0 0 0
b:0031|11 0 -1 -8 0 -1 0 0
b:0050|-7 -1 12 -1 -1 -2 0 0
b:0059|19 -1 -8 -1 -1 -7 0 -1
b:0061|-1 0 10 -7 0 -2 0 0
b:0099|10 -1 -1 -4 -2 -2 0 0
b:0101|-4 0 8 0 0 -3 0 0
b:0112|-1 0 9 -6 0 -1 0 0
b:02|0 -2 -2 14 -5 -3 0 -1
b:07|0 -1 -2 -4 -1 9 0 -1
b:09|-1 -2 -3 1 -5 10 -1 -1
b:1|1 -9 -9 1 -15 19 14 -3
b:1 is|0 -1 -1 -3 8 -1 0 -2
b:1 was|0 -2 0 -2 8 -1 0 -3
b:10|-12 7 -1 2 13 -15 16 -10
b:10 december|-8 0 10 0 -1 -1 0 0
b:10 mins|-1 1 -1 -4 1 -7 12 -1
b:11|-9 -5 0 10 9 2 4 -11
b:11 november|-1 -1 -2 8 -1 -3 -1 0
b:12|-6 8 11 -8 -8 8 7 -11
b:12th|4 -3 2 -7 -2 10 -2 -3
b:13|5 -2 -8 10 -3 1 -1 -2
b:14|-6 -2 7 10 -6 7 -1 -8
b:14 00|0 -1 9 -1 -1 -5 0 0
b:14 hours|0 0 0 -8 0 10 -1 0
b:14 of|0 9 0 2 0 -9 0 0
b:15|-6 0 -5 -5 -5 6 22 -7
b:15%|0 0 -2 -2 -1 8 -1 -1
b:18|0 -2 -2 -6 3 11 -1 -3
b:180|0 -3 -1 9 -1 -2 -1 -1
b:1902|0 -2 -1 -2 -2 -7 -1 14
b:1946|0 11 0 -2 -3 -3 0 -2
b:1948|-1 7 -1 -3 -4 -10 -1 12
b:1981|0 8 0 -3 -4 -1 0 0
b:1st|-2 -3 -2 5 -4 -4 13 -2
b:2|17 -2 18 -3 -35 31 -18 -9
b:2 2|0 -4 -1 -3 -1 10 -1 -1
b:2 3|-3 -1 0 -3 0 8 -1 -1
b:2 february|-1 0 10 -10 0 3 0 0
b:2 of|-4 -1 12 -8 0 3 0 0
b:20|3 9 -3 0 -8 4 3 -9
b:200|-3 -8 -3 -6 -5 7 11 7
b:200 and|0 -2 0 -5 -1 8 0 0
b:200 words|0 -2 -1 -2 0 -2 0 8
b:2009|0 12 -1 -4 -4 -1 0 -2
b:2014|0 17 -1 -5 -4 -4 0 -2
b:2015|0 11 0 -7 0 -1 0 -1
b:2015 edition|0 10 0 -7 0 -1 0 -1
b:2025|-4 -4 6 2 -9 16 -3 -4
b:2026|38 -20 88 -26 -30 -47 5 -9
b:2026 0050|-7 -1 12 -1 -1 -2 0 0
b:2026 0059|19 -1 -8 -1 -1 -7 0 -1
b:2026 0099|11 -1 -1 -4 -2 -2 0 0
b:2026 0101|-4 0 8 0 0 -3 0 0
b:2026 0112|-1 0 9 -6 0 -1 0 0
b:23|-1 -4 0 -1 -3 -2 -1 12
b:24|-2 0 -2 -3 -1 11 -2 -1
b:26|2 0 -1 -3 -3 9 -1 -4
b:27|0 -1 -4 -2 -4 -5 17 -1
b:3|-11 2 -14 28 -22 8 30 -21
b:3 electrical|0 9 0 -2 -1 -5 0 0
b:3 february|0 -1 0 -2 -1 -3 10 -2
b:3 in|0 -1 0 0 9 -7 0 -1
b:3 is|-1 8 0 -2 -2 -2 0 -1
b:3 month|-1 -1 -2 3 -3 -9 15 -1
b:30|0 -5 -8 -14 -12 35 14 -9
b:30 days|-1 -5 -3 -6 -2 0 19 -2
b:31|-3 5 -5 -1 0 12 -2 -5
b:37|-1 -1 -3 -5 -3 -8 23 -1
b:3rd|-10 -4 11 8 2 -1 -1 -5
b:4|-8 25 -6 16 -17 -8 18 -21
b:4 5|-1 0 -1 -7 0 -2 12 0
b:4 times|0 -1 -1 9 -2 -4 0 0
b:40|-5 -3 2 1 -8 10 6 -3
b:40 minutes|-1 0 0 -12 1 13 0 0
b:41|-2 4 -2 -6 -3 11 -1 -2
b:4410|0 -1 -1 -3 -1 9 -1 -1
b:45|-1 -1 -2 8 -4 3 -1 -2
b:48|-3 5 -1 -6 -3 -10 18 -2
b:48 hours|-1 -1 2 -6 -1 -10 19 -1
b:49|-2 -1 -1 -5 -1 1 10 0
b:5|-4 -1 9 12 -15 2 5 -9
b:5 i|-2 0 2 -7 -1 8 0 0
b:5 november|3 -1 -1 8 -1 -6 0 -1
b:50 the|-1 0 -4 -3 0 8 0 0
b:52|-1 -4 -1 -4 -4 16 0 -1
b:5th|-1 -2 -2 -2 -2 10 0 -1
b:6|-5 11 2 2 -1 8 -7 -10
b:6 weeks|-1 10 -1 -3 -2 -3 -1 0
b:7|-5 -7 -11 2 -8 17 9 2
b:71%|0 17 -1 -3 -2 -7 0 -4
b:75|-1 -1 -3 1 -1 -2 8 -1
b:79|-1 -1 -1 -12 1 14 0 0
b:8|-4 -9 -4 2 -3 26 -3 -5
b:84|1 -1 6 -10 2 3 0 -1
b:85|0 -1 -1 9 -2 -1 0 -3
b:8th|2 0 -1 -7 -1 8 0 -1
b:9|12 -5 -6 0 -13 20 -8 0
b:9 july|-1 0 -3 -3 0 8 0 0
b:9 november|12 -3 -3 0 -2 -3 -1 0
b:900|-4 -5 1 3 1 11 -3 -4
b:900 quid|0 -1 0 8 -2 -4 0 -1
b:95|-1 -2 -2 -1 -6 -5 20 -3
b:?|-23 -49 7 -32 -41 77 12 48
b:? ?|1 -4 -2 20 -3 -7 -2 -4
b:? and|-2 -1 5 -6 -2 11 -2 -3
b:? are|0 -1 -1 -1 -1 -6 12 -2
b:? asking|0 -1 -1 -3 -1 8 0 -1
b:? diolch|0 -1 -1 -6 -2 11 -1 -2
b:? do|0 -1 0 -2 -2 8 0 -2
b:? hello|0 -2 -1 -3 -1 11 0 -3
b:? hi|-1 -2 0 -2 -2 -7 15 0
b:? i|0 8 -9 -9 -18 -8 12 24
b:? mark|0 -1 0 -1 0 -4 9 -3
b:? morning|0 -1 -1 -1 -1 -7 12 -2
b:? my|-2 -4 -3 -13 -5 20 -1 9
b:? no|0 -4 -1 -5 -1 16 -1 -3
b:? our|0 -1 -1 -2 -1 -10 11 4
b:? put|0 -1 -1 1 8 -4 0 -2
b:? the|-2 -3 3 -9 -3 10 -2 7
b:? was|0 0 0 -2 9 -5 0 -1
b:? we|-1 -3 -3 -4 -4 14 2 -3
b:? will|-4 0 8 0 0 -3 0 0
b:? you|-2 -2 4 7 -2 -15 -1 9
b:a|-30 9 -50 3 18 14 -8 45
b:a big|0 -2 -1 -5 18 -4 -1 -4
b:a bit|-2 11 4 -6 -9 10 -2 -7
b:a bottle|0 -1 0 -3 -3 8 0 -1
b:a box|-1 0 -1 -2 0 -3 0 8
b:a broken|0 0 -1 -6 0 8 0 -1
b:a card|-2 -1 8 -3 0 -5 0 3
b:a chair|-1 -1 -1 -7 0 11 -1 -1
b:a change|0 13 0 -6 0 -5 0 -2
b:a comment|0 8 -1 0 -3 -1 0 -4
b:a complaint|-13 -10 -24 39 -18 11 18 -2
b:a compliment|-1 -1 -1 11 -7 -9 12 -4
b:a conference|0 0 0 0 -1 -7 13 -4
b:a couple|0 -5 0 -4 -2 -10 12 10
b:a credit|-1 -2 -3 2 13 -6 -2 -2
b:a customer|-1 -1 -3 -12 -3 13 11 -3
b:a date|-4 -1 4 8 -2 -2 0 -2
b:a day|-3 -5 4 11 7 -13 -2 2
b:a demo|-1 -1 -1 -1 -1 -13 20 -2
b:a different|9 -1 -10 11 -4 -3 0 -2
b:a disgrace|0 -3 -1 8 -3 1 -1 -1
b:a fall|0 0 8 -1 -1 -5 0 0
b:a fellow|0 -1 0 10 -1 -6 0 -1
b:a ferry|0 -3 0 -3 -4 11 0 -1
b:a few|-1 29 -1 -7 -6 -8 -2 -4
b:a form|-1 -2 -2 -8 3 13 -1 -1
b:a fortnight|-1 -1 9 -4 -1 -2 0 1
b:a friday|0 -1 -1 -2 11 -7 0 -1
b:a fuse|0 -2 -1 -4 8 -1 0 0
b:a glossary|0 -3 0 -1 -2 -1 0 8
b:a good|-1 -7 -1 -7 1 9 -1 7
b:a great|0 0 -1 5 4 -14 -1 6
b:a grey|0 -1 0 9 -1 -5 0 0
b:a human|0 -3 -1 3 8 -2 -1 -5
b:a learner|-2 -3 1 3 -2 8 -1 -5
b:a list|-1 -3 1 -3 -3 -8 6 10
b:a little|-1 10 1 0 -2 -8 -2 2
b:a lovely|-1 -2 -2 -7 9 8 -1 -4
b:a machine|0 0 10 -7 0 -2 0 0
b:a man|0 -3 -1 1 -4 8 -1 2
b:a medal|-1 -3 -1 -3 13 -3 -1 -1
b:a member|-1 -6 -11 8 -1 14 -3 -1
b:a merit|-7 4 0 -9 6 5 0 1
b:a mortgage|0 -3 0 -2 -2 -4 0 12
b:a mr|-2 -1 3 -3 -2 8 -1 -2
b:a new|-1 -3 -2 2 -2 10 -1 -3
b:a note|0 6 3 -5 8 -9 -1 -2
b:a number|-1 -1 11 -9 0 -6 7 -1
b:a oes|0 -1 -1 -5 -1 10 -1 -1
b:a pain|0 0 -1 9 -3 -3 0 0
b:a pass|-5 -2 0 2 -1 8 0 -1
b:a phone|3 5 -2 -3 -9 10 -2 -3
b:a piece|0 -2 -1 -3 -1 10 -1 -1
b:a pint|0 -2 -1 -3 9 -1 0 -1
b:a plan|0 -2 0 -2 10 -2 -1 -2
b:a proper|-1 -2 8 1 -5 -5 -1 5
b:a qr|0 -5 -1 -3 -2 -7 -1 18
b:a quiet|0 -2 0 2 -3 -5 0 9
b:a remark|0 8 0 -1 -1 -3 0 -1
b:a rise|0 0 0 -4 9 -3 0 -1
b:a sample|0 -1 -2 -2 -1 -2 11 -4
b:a search|0 -2 0 -1 -1 -6 0 10
b:a second|-3 -2 -1 3 -4 8 0 -1
b:a sense|0 -3 0 -1 8 -3 0 -1
b:a star|-1 -3 2 0 11 -7 -1 -2
b:a student|0 -2 0 -3 -3 8 -1 1
b:a sunday|1 9 -1 -9 10 -9 0 -1
b:a term|0 -2 -1 -1 -2 -2 0 9
b:a text|0 0 0 -2 0 -5 0 8
b:a thought|-1 4 -3 -6 -3 -14 -1 23
b:a thursday|0 12 -1 -3 -1 -4 -1 -2
b:a to|0 -2 -2 3 -1 -6 0 8
b:a tree|0 -1 0 -5 -1 -5 0 12
b:a trolley|0 0 -1 -8 -2 11 0 0
b:a unit|0 0 0 -1 -1 -6 13 -4
b:a voucher|8 0 -5 -1 0 -1 0 0
b:a waiting|0 8 0 -7 0 -2 0 3
b:a whatsapp|0 -3 0 -1 -1 -2 0 8
b:a word|-1 -3 1 9 -3 -1 0 -2
b:a written|-1 -1 12 -1 -2 -6 0 0
b:a year|3 -4 -3 -6 6 -9 9 4
b:abbott|2 -1 -2 -3 8 -3 0 0
b:aberdeen|0 -1 0 0 -1 -12 0 16
b:aberystwyth|0 -1 -1 -2 -3 -8 -1 16
b:aberystwyth ?|0 -1 -1 -2 -2 -6 0 13
b:about|10 31 15 9 -17 -4 -17 -28
b:about a|6 -12 -6 -10 1 15 -3 9
b:about any|-4 -1 -1 9 0 -3 0 0
b:about anybody|0 8 0 -7 0 -1 0 2
b:about half|0 10 0 -1 -5 -3 0 0
b:about his|0 -1 7 5 -2 -9 0 -1
b:about how|2 -2 -1 12 -2 -8 0 -1
b:about it|-1 0 -5 24 3 -11 -2 -7
b:about mr|-3 0 -9 -3 0 16 0 0
b:about my|4 -8 16 9 0 -12 -3 -8
b:about one|0 0 -2 -2 -2 9 0 -2
b:about our|0 11 -1 -2 -1 -4 0 -3
b:about right|-1 1 -1 -3 -2 8 0 -2
b:about that|-1 0 -5 8 0 -1 0 0
b:about the|10 -17 27 1 -19 12 -11 -3
b:about what|0 8 0 -1 -2 -3 0 -1
b:about your|-1 -1 0 -3 -1 -4 10 -1
b:above|7 -4 -15 20 -5 3 -2 -4
b:absolute|0 -1 0 4 -9 7 0 -1
b:ac|4 -7 -10 11 15 -10 -3 0
b:ac rwyf|8 0 -7 1 -1 0 0 0
b:ac yn|-1 -3 -1 -1 8 1 -1 -2
b:academic|-7 -1 -1 -2 -1 12 0 -1
b:academy|0 -2 -1 12 -1 -6 0 -1
b:accent|0 -3 -1 8 -1 -2 0 0
b:accept|16 -4 1 -12 1 3 -2 -2
b:accept it|14 0 -8 -2 -1 -1 0 0
b:accept that|-2 -2 -1 -4 0 9 0 0
b:accept the|-4 -1 9 -2 0 0 -1 0
b:accessibility|0 0 -2 -2 -1 -2 8 0
b:account|1 -6 -6 -16 -6 34 1 -3
b:accurate|0 12 0 -5 -1 -1 -1 -4
b:acknowledgement|-6 -2 19 1 9 -18 -2 -1
b:acknowledgement of|0 -1 1 -1 10 -8 0 -1
b:acknowledgment|-1 -1 26 -17 0 -7 0 0
b:across|0 -1 -2 12 -5 -1 0 -1
b:across the|0 -1 -1 12 -4 -5 0 -1
b:action|-1 4 -6 -11 -5 6 18 -4
b:action required|-2 -1 -6 -2 -2 -8 21 -1
b:add|-5 -1 21 -20 -8 -17 -4 34
b:add a|-1 -4 1 -2 -2 -1 -1 9
b:add to|-2 -1 13 -7 -1 -3 0 0
b:address|4 -3 -7 -11 -4 35 -8 -6
b:address ?|0 0 -1 -6 0 11 -2 -1
b:adeyinka|0 0 -3 8 0 -4 -1 0
b:advice|-2 -1 -1 -4 -2 14 -2 -2
b:afraid|11 -2 -11 -5 9 1 -1 -2
b:after|-6 7 23 -9 -7 -11 -9 12
b:after 14|-1 -1 12 -1 -1 -7 0 0
b:after christmas|0 -1 0 -1 -1 -5 0 8
b:after i|0 -2 11 5 -3 -10 0 -1
b:after that|-1 0 10 -4 0 -4 0 0
b:after the|-1 11 -2 4 -2 -9 -1 0
b:after they|0 -3 0 -2 -2 -4 0 12
b:after your|0 -2 0 -4 8 0 0 -1
b:afternoon|-5 0 1 9 -1 1 -3 -2
b:again|11 -14 13 20 -23 20 -10 -18
b:again and|1 -2 4 -1 -3 8 -1 -6
b:again by|8 0 -4 0 0 -3 0 0
b:again please|-2 0 9 -1 -1 -3 -1 -1
b:against|30 7 -30 -19 -11 16 13 -6
b:against our|-1 0 -4 -4 0 10 -1 0
b:against you|11 -1 -6 -1 0 -2 0 0
b:against your|0 -1 -1 -3 -1 -7 12 -1
b:agency|-1 -1 11 -5 -1 -2 -1 0
b:agm|-1 8 -2 8 -5 -2 -1 -5
b:ago|4 -5 4 -6 12 -3 -2 -4
b:ago and|-1 0 10 -7 2 -3 0 0
b:agree|24 10 -6 -15 -3 -6 -1 -2
b:agree with|25 11 -13 -13 -2 -5 -1 -1
b:agreed|0 -2 -2 14 -2 -7 -1 1
b:agreement|0 -3 0 -2 -1 9 -1 -1
b:air|-1 -2 -2 3 -6 -9 20 -3
b:all|-4 -16 -6 -5 58 -16 -11 -2
b:all day|0 -2 0 11 -7 -1 0 -1
b:all i|-2 -3 1 6 -8 2 -1 4
b:all of|-1 -2 1 0 10 -3 -2 -4
b:all over|0 0 -1 -5 -3 10 0 -1
b:all this|1 0 -2 -2 -1 -1 8 -2
b:all week|0 -1 -1 -4 10 -2 0 0
b:all when|0 0 0 -1 -1 -5 -1 8
b:allegations|-3 0 0 -4 -1 10 -1 0
b:allocated|0 -1 -1 11 -2 -6 0 -1
b:alongside|0 11 0 -3 -1 -2 -1 -4
b:alongside the|0 12 0 -5 -1 -1 -1 -4
b:already|-4 10 -8 2 0 -12 -3 14
b:alternator|0 9 -1 -4 3 -5 0 -2
b:although|0 -2 -4 13 -3 -6 0 1
b:altogether|0 10 -2 2 -1 -6 0 -2
b:altogether i|0 10 -1 -1 -1 -6 0 -2
b:always|-1 5 -5 -7 -4 12 -1 3
b:am|9 -34 11 30 -7 -3 3 -8
b:am a|-2 -2 -1 2 -4 10 -2 -2
b:am afraid|12 -1 -10 -3 -1 5 -1 -1
b:am answering|-2 0 11 -6 0 -2 0 0
b:am apelio|10 0 -7 -1 -1 -1 0 0
b:am appealing|15 -1 -7 -3 -1 -3 0 0
b:am complaining|-3 -1 1 12 -2 -5 0 0
b:am ddim|0 -1 0 8 -4 -1 0 -1
b:am ei|0 -2 0 -2 8 -2 0 -1
b:am gynnal|-1 -2 -1 -3 -4 -9 -1 21
b:am happy|-4 -1 11 -13 -2 10 -1 0
b:am holding|0 -1 -1 -1 0 -4 9 -2
b:am i|0 -1 8 -1 -1 -4 -1 -1
b:am not|20 9 -35 9 -14 8 -4 6
b:am on|-6 -1 9 0 -1 -1 0 -1
b:am satisfied|-1 -1 11 -2 0 -7 0 0
b:am so|0 -1 -2 -4 -2 11 0 -1
b:am sorry|7 -2 -6 -5 -1 10 -1 -1
b:am sure|-1 1 6 0 -3 -9 6 0
b:am telling|0 -1 -1 -5 10 -3 0 -1
b:am told|-1 8 -1 1 1 -6 0 -1
b:am unhappy|2 0 -3 8 -1 -6 0 0
b:am y|8 -2 -5 5 0 -3 -1 -1
b:amyneddgar|0 -2 0 -2 8 -3 0 -1
b:an|-9 7 -16 19 -13 -25 -2 39
b:an air|0 -1 -1 -5 -5 -7 21 -2
b:an alternator|0 9 -2 -4 3 -5 0 -2
b:an answer|0 -5 -2 13 -4 -2 0 -1
b:an app|0 -1 0 -2 -1 -3 0 9
b:an awarding|0 -2 0 -3 10 -3 0 -1
b:an evening|0 -3 0 -4 -1 -6 0 15
b:an hour|-2 -7 -1 -5 14 -10 -2 13
b:an idea|0 -2 -1 -1 -4 -8 -1 18
b:an interpreter|-6 -1 10 -1 0 0 0 -1
b:an observation|-1 19 -1 -7 -2 -5 0 -3
b:and|-14 -37 -35 12 29 16 39 -11
b:and 7|-1 0 -1 -3 0 -2 9 0
b:and a|-6 1 10 6 -9 10 1 -12
b:and all|-3 0 8 -4 -1 -1 0 0
b:and an|-1 -4 -1 12 -7 1 0 1
b:and answer|0 9 0 0 0 -7 0 0
b:and attach|-1 -2 0 -3 -1 8 -1 -1
b:and best|-1 0 -1 -4 0 -2 8 0
b:and by|3 0 -2 8 -1 -6 -1 0
b:and can|-1 -3 1 -4 -2 14 -1 -4
b:and charged|-1 -2 -2 3 10 -4 -1 -4
b:and could|0 0 0 8 -3 -3 0 -1
b:and enclose|-3 -1 0 -3 -1 9 -1 0
b:and found|-1 -2 -2 -2 -5 -2 15 -1
b:and got|-2 -5 14 -2 6 -8 -1 -2
b:and had|-1 -1 -3 5 12 -8 -1 -4
b:and have|2 -3 2 19 -9 -2 -3 -6
b:and he|1 -2 -12 4 -4 12 -2 3
b:and how|-1 1 -1 -17 -4 26 -2 -2
b:and i|10 -3 4 11 -8 -18 12 -9
b:and if|-1 -3 4 -7 -3 9 -1 2
b:and in|-1 2 -1 7 6 -8 -1 -4
b:and is|-4 -5 1 -3 -8 25 -2 -4
b:and it|4 12 1 1 -13 -19 3 11
b:and let|1 -2 -4 3 1 -11 -1 13
b:and mine|8 -1 -3 -1 -1 -1 0 0
b:and my|-4 -1 16 17 -11 -10 -4 -3
b:and never|-2 3 -7 -6 5 8 -1 -1
b:and no|3 -5 -6 -7 10 1 -2 6
b:and nobody|5 1 -3 19 -11 -9 -1 -1
b:and not|2 0 5 -14 3 -2 -3 8
b:and now|-1 -2 -3 17 -4 -5 -1 -1
b:and pay|0 -1 -1 -4 -5 -7 21 -2
b:and said|1 1 -1 9 -2 -6 0 -1
b:and send|1 0 -1 -4 -1 -4 10 -1
b:and shall|-1 -2 -1 -2 -1 8 0 -1
b:and she|-2 -3 -7 -3 5 9 -2 4
b:and somebody|0 -8 0 4 9 -3 0 -2
b:and stop|0 -1 -1 -3 -2 9 -1 -1
b:and tell|6 -1 -6 12 -3 -6 -1 -1
b:and that|3 -5 -3 -1 -4 13 -1 -1
b:and the|-16 -4 -2 19 3 20 -16 -3
b:and then|1 -4 -3 0 0 9 -1 -1
b:and to|-3 2 -2 21 -4 -10 -2 -2
b:and was|-1 -2 -5 -2 6 8 -1 -3
b:and we|-3 -4 -9 -3 0 13 -4 10
b:and what|-1 -2 0 -3 -5 15 -1 -2
b:and whether|1 -2 -3 -5 -2 13 -1 -2
b:and whoever|0 -2 -1 -3 10 -2 0 -1
b:and will|-3 -2 6 -6 -3 11 -1 -2
b:and with|0 -1 0 -5 8 -1 0 0
b:and would|-2 -7 -4 -5 12 14 -3 -4
b:and you|7 -4 -13 -12 1 -1 23 0
b:and your|-2 -2 0 0 0 -4 9 -1
b:angry|-2 -3 -2 -8 2 4 11 -3
b:annual|-2 12 -3 -9 -1 -4 -4 11
b:annual report|0 9 0 -1 -2 -3 0 -1
b:annwyl|13 -5 -9 10 0 -9 -2 1
b:annwyl syr|7 -1 -7 8 -2 -3 -1 -1
b:anonymous|1 -2 -3 10 -1 -1 -1 -3
b:another|1 -4 8 15 -10 -1 -3 -5
b:another provider|-1 0 8 -3 -2 -1 0 0
b:answer|7 -6 5 20 -21 -7 14 -12
b:answer about|-1 0 5 7 -2 -9 -1 0
b:answered|14 -1 -12 25 3 -17 -2 -11
b:answering|-2 -3 11 2 -1 -6 0 -1
b:answering for|-2 -2 10 -2 0 -4 0 0
b:answers|-1 -8 3 22 7 -24 -2 2
b:anton|9 -1 -7 0 0 -1 0 0
b:any|-18 10 38 -29 -7 26 -11 -10
b:any journal|-1 21 -3 -8 5 -12 -1 -2
b:any news|-5 0 25 -4 0 -13 -1 -1
b:any of|-1 -2 -5 12 -1 -3 0 -1
b:any other|0 8 0 -2 -3 -2 0 0
b:anybody|4 14 -3 -3 -1 -8 -2 0
b:anybody to|-1 10 -1 5 -3 -9 -1 -1
b:anything|3 13 17 -11 -14 5 -6 -7
b:anything else|4 1 12 -5 -3 -7 -1 -1
b:anything to|-1 10 -1 -6 -3 2 -1 -1
b:anyway|-1 11 -1 6 -5 -8 -1 -2
b:anywhere|0 -2 -1 -5 9 3 0 -4
b:apeal|17 0 -4 -10 -1 -1 0 0
b:apelio|23 -1 -11 -5 -2 -3 -1 -1
b:apelio yn|22 -1 -10 -5 -2 -3 -1 -1
b:apologies|-1 -2 -1 -6 -2 14 0 -1
b:apology|6 -7 17 5 -17 3 -3 -3
b:app|-1 -5 -5 1 -7 -13 -1 29
b:app for|0 -1 0 -2 -1 -3 0 8
b:app is|0 -1 -1 -1 -4 -7 0 15
b:appeal|114 -13 -56 -35 -15 14 2 -11
b:appeal ?|-6 0 8 0 0 -1 0 0
b:appeal against|7 -1 -4 -6 -1 8 -1 -1
b:appeal epa|-6 0 0 -1 -3 10 0 0
b:appeal hi|11 0 0 -1 -1 -9 0 0
b:appeal i|8 -1 -4 1 -1 -3 -1 0
b:appeal it|8 0 -3 -1 0 -4 0 0
b:appeal my|-7 -1 -1 -2 -4 15 0 -1
b:appeal please|28 -2 -20 -1 -1 -4 0 0
b:appeal the|12 -2 -5 -4 -2 4 -1 -1
b:appeal to|14 -1 -6 -4 -1 -2 0 0
b:appeal you|9 0 -6 -1 0 -2 0 0
b:appealing|34 -2 -16 -9 0 -4 -1 -1
b:appealing against|13 -1 -7 -2 -1 -3 0 0
b:appeals|11 -2 -12 -4 20 -7 -4 -3
b:applegarth|12 0 -11 2 -2 0 0 0
b:appointment|0 -4 -1 3 -2 -8 -1 13
b:appreciation|-1 -2 -2 -3 11 -2 0 0
b:appreciation to|-1 0 -2 -3 8 -1 0 0
b:apprentice|-4 3 -3 19 -2 -13 -2 1
b:apprentices|0 4 -6 -4 5 -10 -2 13
b:apprentices these|0 12 0 -5 -5 -2 0 -1
b:apprenticeship|-1 13 3 -7 1 -8 -1 1
b:apprenticeships|0 16 0 -7 -1 -2 -1 -5
b:approved|-1 -6 -3 16 -3 -2 -2 0
b:ar|11 11 -8 -4 1 0 -4 -8
b:ar fy|14 -1 -3 -5 -1 -2 -1 -1
b:ar gael|0 -1 -1 -5 -1 11 -1 -2
b:archive|1 -5 -2 -6 -2 5 -1 10
b:ardderchog|-1 -4 -1 -4 16 -4 -1 -2
b:are|-15 7 4 -11 -29 6 27 10
b:are 6|-1 10 -1 -3 -2 -3 -1 0
b:are a|4 -2 -1 -3 12 -3 -1 -4
b:are about|8 1 -8 2 -1 -2 0 0
b:are both|0 9 0 -1 0 -7 0 0
b:are busy|-1 -1 1 -2 -1 -19 27 -3
b:are free|0 -4 0 -1 0 -4 0 10
b:are good|0 -2 -1 -2 0 -2 0 8
b:are in|-8 -6 6 5 1 -11 -2 15
b:are instructed|5 -1 -2 10 -1 -9 -2 -1
b:are not|-3 -1 -2 -11 -11 32 -3 -1
b:are on|0 -1 -1 -3 -1 9 -1 -1
b:are the|-2 -8 21 -7 3 -2 -3 -2
b:are with|0 -1 -1 -4 -2 9 0 -1
b:are you|-1 -3 -4 19 -4 -6 3 -5
b:are your|0 -1 0 -1 -1 -7 12 -2
b:arrange|0 13 0 -2 -4 -4 0 -2
b:arranged|0 -3 -1 -2 8 -2 0 -1
b:arrived|-6 -8 8 14 -15 14 -4 -3
b:arrived in|0 -1 0 0 -8 9 0 0
b:article|-1 16 -3 -5 -9 5 -2 -2
b:article on|0 8 0 -4 -1 -1 0 -1
b:artwork|-1 -1 -1 -1 -1 -3 12 -4
b:as|17 19 11 13 -23 -13 -28 4
b:as a|0 -7 4 12 2 -11 -6 7
b:as asked|-4 -4 13 -7 -2 6 -1 -1
b:as before|9 0 -6 -1 0 -1 0 0
b:as discussed|-1 -1 -1 10 -1 -4 -2 -1
b:as i|-7 -1 24 -20 0 2 -2 3
b:as it|-1 12 -3 -7 2 0 -1 -3
b:as my|9 -3 -7 -4 8 0 -1 -1
b:as one|-2 10 -1 -6 -2 4 -1 -1
b:as requested|-1 5 9 -4 -3 -4 0 0
b:as well|0 -6 -1 -2 1 -9 -1 20
b:asante|-7 0 8 3 0 -4 0 0
b:asesiad|0 -2 -1 2 8 -4 -1 -1
b:asesiad yn|0 -1 0 -2 8 -3 0 -1
b:ashamed|0 -1 -2 10 -2 -3 -1 -1
b:ask|11 -19 9 28 -18 1 -7 -4
b:ask that|9 -3 -1 2 -3 -2 -1 -1
b:ask what|-4 -1 8 3 -1 -4 0 0
b:asked|12 5 40 17 -10 -44 -10 -11
b:asked for|-3 -5 16 -13 3 6 -2 -3
b:asked in|2 -1 -2 9 -6 -1 0 0
b:asked me|6 -4 15 -7 -4 -6 -1 0
b:asked one|2 10 -2 -1 -1 -5 0 -2
b:asked to|-1 8 -3 11 -2 -10 -1 -2
b:asking|-7 3 24 -12 -7 3 -3 0
b:asking for|-1 1 13 -7 0 -4 0 -1
b:asks|2 8 -2 7 -6 -7 -1 0
b:assessment|-10 2 -7 1 3 8 -4 6
b:assessments|0 13 0 3 -1 -10 -1 -3
b:assessor|3 -10 -13 39 27 -37 -4 -5
b:assessor on|0 -2 -1 -3 12 -6 -1 0
b:assignment|-8 -14 -2 18 -9 8 -2 7
b:at|7 -7 -27 34 -7 10 -17 6
b:at 11|-1 -2 -2 -1 3 -6 9 -2
b:at 2|-1 -2 24 -2 -1 -13 -1 -3
b:at 23|0 -3 0 -2 -2 -4 0 13
b:at 8|-1 -2 -4 -3 0 10 0 0
b:at a|-1 -7 -2 16 -5 -7 -1 7
b:at again|9 0 -5 1 0 1 0 -5
b:at all|14 -1 -8 -6 4 -7 -2 6
b:at conference|0 -1 -3 -6 -2 13 -1 0
b:at ease|0 0 0 -4 8 -3 0 -1
b:at him|0 -2 -1 -4 -1 8 0 0
b:at our|-1 2 -1 -4 0 10 -1 -4
b:at the|-4 21 -21 5 -8 17 -9 -2
b:at work|-2 13 2 -3 -5 -6 0 0
b:at your|0 -6 -4 -5 1 -4 9 10
b:ateb|-4 -1 5 13 -2 -8 -1 -1
b:attach|-4 -9 8 -11 -6 24 -3 0
b:attach my|1 -3 -4 -7 -1 15 -1 -1
b:attach the|-4 -1 6 -10 -3 11 -1 2
b:attached|-10 -34 -15 18 -33 41 44 -10
b:attached as|-2 -1 10 7 -1 -10 -2 0
b:attached for|-1 -1 8 -11 -1 7 -1 0
b:attached i|8 -2 -7 -3 -2 8 -2 -1
b:attached in|-6 0 9 1 -1 -2 -1 -1
b:attached letter|-3 -1 -6 21 -1 -5 -5 0
b:attached my|-2 0 -2 14 -2 -6 -1 0
b:attached thank|0 0 -6 9 0 -1 -1 0
b:attached the|-4 -1 0 -5 -2 14 -1 -1
b:attended|-1 4 -1 8 2 -9 -1 -3
b:audit|-1 -5 -2 1 -3 -6 15 1
b:aug|0 0 -1 10 -1 -8 0 0
b:august|3 -6 -7 28 -5 -7 -3 -4
b:auto|-1 -1 -3 -3 8 3 -1 -2
b:automatic|-7 -2 10 3 -1 -4 0 1
b:automatic one|-6 -1 10 0 0 -2 0 0
b:automatic reply|-6 0 10 -1 0 -2 0 0
b:autos|5 -4 -8 -4 9 -3 -3 6
b:awarding|-1 -4 -1 -7 14 -7 5 0
b:awarding body|0 -3 0 -2 10 -3 0 -1
b:awards|-1 0 -1 -5 -1 10 -1 -2
b:awards dinner|0 0 -1 -7 -1 10 0 0
b:away|-5 -6 4 -2 14 -5 -2 2
b:ayr|-1 -1 -2 -3 10 -3 0 -1
b:b|-1 4 -3 4 -8 6 -3 2
b:bach|0 9 0 -2 -4 -3 -1 2
b:back|-13 -30 25 39 -6 -1 -4 -10
b:back from|2 0 -5 -2 -1 8 0 -1
b:back they|0 -1 -2 -1 9 -4 0 -1
b:back to|-5 -3 19 -2 -5 -9 -1 6
b:back who|0 0 9 -8 0 -1 0 0
b:bacon|0 -1 0 -3 9 -2 -1 -2
b:bacon rolls|0 -1 0 -3 9 -4 -1 0
b:bad|-2 -5 -5 -6 11 6 7 -7
b:badge|-1 -4 -2 12 2 -9 -1 4
b:badges|0 -5 -1 -2 -2 -4 -1 14
b:badly|0 -1 -1 4 -2 -10 11 -1
b:bank|-3 -2 -4 3 0 -9 17 -1
b:banner|0 8 0 4 -5 -5 0 -1
b:bawb|-1 -3 -1 -2 10 -1 -1 -1
b:be|-1 12 -11 4 -25 -1 8 15
b:be able|0 -1 8 -4 -2 0 0 0
b:be ashamed|0 -1 -1 11 -1 -6 -1 -1
b:be done|1 -4 4 8 -2 -6 -1 -1
b:be glad|-1 -4 3 0 3 -8 -1 10
b:be grateful|8 -3 -11 5 -4 9 -2 -2
b:be identified|0 -2 -1 8 0 -4 0 0
b:be in|-2 5 8 -12 -4 9 -2 -2
b:be proud|0 -3 -1 -4 15 -3 -1 -2
b:be published|-1 -1 0 -5 -1 -4 10 1
b:be suspended|-1 0 0 -4 0 -4 10 0
b:be the|0 1 7 7 -4 -8 0 -2
b:be willing|-1 -7 -1 -4 -2 1 -1 14
b:beard|0 -2 0 -3 10 -3 0 -1
b:because|9 -1 -9 31 -18 -8 0 -5
b:because my|-1 15 -1 -5 -8 1 0 -1
b:been|-15 -9 -6 22 14 -1 17 -21
b:been a|0 -2 -7 4 -7 17 -2 -3
b:been closed|-1 -1 11 -2 -1 -7 0 0
b:been on|-1 -8 0 -8 14 6 -1 -1
b:been upheld|-2 -1 -2 -6 -1 -4 17 -1
b:before|-16 20 -4 9 -12 0 12 -11
b:before and|-1 5 -3 8 -3 -5 -1 -1
b:before i|-5 -7 1 -12 3 24 -2 -2
b:before my|0 -1 -1 8 -3 -3 0 0
b:before please|0 -1 9 -1 -1 -5 0 0
b:before the|-5 6 -2 0 -5 12 -5 -2
b:begin|-2 10 -1 1 -4 -3 0 -1
b:behalf of|-3 1 -3 2 8 -2 -1 -2
b:behind|-2 -6 -1 7 9 -10 -2 4
b:being|-3 8 -3 19 2 -7 -3 -14
b:being asked|0 10 -1 -1 2 -6 0 -2
b:believe|2 -4 -5 0 -5 8 -2 6
b:bell|-1 2 13 -4 -6 -5 -1 3
b:belong|0 -1 0 -4 -1 -1 0 8
b:belong to|0 -1 0 0 -1 -5 0 8
b:below|-8 -5 3 13 4 1 -3 -5
b:below is|0 -3 -1 -1 8 -2 -1 -1
b:below the|0 0 -1 9 -1 -6 -1 -1
b:best|-10 -11 -2 -33 81 -36 1 10
b:best wishes|-3 -2 1 -4 -2 1 -1 10
b:better|-3 10 -5 4 -2 -10 -3 8
b:better nor|-1 11 -1 -1 -2 -5 -1 -1
b:better the|0 0 0 10 -6 -2 0 -1
b:between|-2 1 -1 13 -6 -4 -2 2
b:bewdley|0 8 0 -2 -3 -2 0 -1
b:big|-2 -1 -1 -7 22 -3 -2 -8
b:big thank|0 -1 0 -2 12 -4 -1 -3
b:bigger|0 -3 0 -2 -4 -1 -1 11
b:bill|3 -6 4 -7 -1 10 -2 -1
b:bird|0 -1 0 -1 -1 -5 11 -2
b:bissett|0 0 8 -6 0 -1 0 0
b:bit|0 12 2 -5 -7 8 -2 -8
b:bit fast|0 9 0 -4 -2 -2 0 -1
b:blakiston|-1 0 9 -4 0 -3 0 0
b:bless|0 -2 -2 -10 0 -1 11 3
b:bless mrs|-1 0 1 -7 0 -3 12 0
b:blocked|-1 -1 -1 9 -2 -4 0 -1
b:blocked my|0 -1 -2 9 -2 -3 0 -1
b:blue|-3 5 6 -10 -9 9 -1 3
b:board|-4 -4 -4 2 -7 12 -2 7
b:bod|-1 0 -1 11 -2 -5 -1 -1
b:bod yn|-1 -1 -1 8 -1 -4 0 -1
b:bodies|-2 -4 -4 -8 1 -5 26 -5
b:bodies like|-1 -1 -1 -2 -1 -11 17 -1
b:body|-1 -2 0 4 7 -14 -1 7
b:body i|0 -3 0 -1 9 -11 0 6
b:bodyworks|0 0 -1 10 -1 -6 0 0
b:book|-2 -5 -6 -4 -8 -3 33 -5
b:book with|0 -1 0 0 -1 -7 12 -2
b:booked|2 -5 -10 24 -1 -12 -2 4
b:booking|-1 -6 -9 8 0 2 -4 9
b:booking calendar|0 0 0 -1 0 -6 0 8
b:books|4 -1 -8 0 -1 8 -1 -1
b:bore|-1 -5 -1 -2 9 4 -1 -2
b:bore da|-1 -5 -1 -2 9 4 -1 -2
b:born|-1 -2 -1 -4 -6 15 0 -1
b:boss|-1 -3 -3 10 3 -3 -1 -2
b:both|3 20 -5 4 -2 -13 -5 -2
b:both i|0 -4 0 10 -1 -4 0 -1
b:bottle|0 -1 0 -2 -3 8 0 -1
b:bottom|1 8 -3 0 -2 -1 -1 -2
b:bottom of|2 8 -1 -1 -1 -5 -1 -1
b:bought|-1 -2 -2 9 -1 0 -1 -2
b:box|-4 7 4 -7 -2 -24 -3 30
b:box and|0 -2 0 0 9 -3 -1 -2
b:box for|-1 0 -2 -3 -2 -5 0 13
b:box i|0 13 -1 -1 -1 -7 0 -3
b:box on|0 -2 0 -1 -1 -6 0 12
b:brake|1 5 9 -7 2 -7 -1 -3
b:brake pads|0 -3 12 -4 -2 -3 0 -1
b:branch|4 -12 -4 26 -5 -8 -2 2
b:branch meeting|0 -12 0 7 -1 6 0 1
b:brand|-1 -1 -2 -4 -3 3 8 -2
b:bricking|0 0 0 -2 9 -5 0 -1
b:bricking it|0 0 0 -2 9 -5 0 -1
b:bride|0 -1 0 -1 -8 11 0 -1
b:brilliant|-1 -7 -3 -12 48 -19 -1 -4
b:bring|-9 -3 7 -5 -1 16 -1 -4
b:bring my|-8 0 8 3 -1 -2 0 0
b:broke down|0 0 0 -6 9 -2 0 0
b:broken|-1 -3 -5 -1 -2 15 -2 -2
b:brought|-2 4 -3 -4 10 -1 -1 -2
b:budgets|0 17 -1 -4 -2 -7 0 -2
b:building|0 -2 -1 8 -2 1 -1 -3
b:bulletin|-2 0 -3 -8 33 -22 -2 5
b:burnout|0 11 -1 -2 -1 -1 0 -5
b:bus|1 4 -2 -12 0 11 -1 -1
b:bus stop|-1 0 -1 -15 4 13 0 0
b:business|-5 4 -12 -7 -3 -15 37 2
b:busy|-1 -2 7 -3 -2 -21 27 -4
b:but|10 24 4 -30 -12 14 -9 -1
b:but a|0 -2 -1 -4 0 8 0 0
b:but i|-13 9 9 4 4 -4 -4 -4
b:but it|0 -8 -2 0 -2 2 -1 10
b:but no|9 -1 -7 -2 0 2 0 -1
b:but nothing|-1 0 13 -10 -1 1 0 -2
b:but the|6 -2 -11 -6 1 11 -3 4
b:but then|-1 10 -1 -2 -2 -2 -1 -1
b:but you|8 -2 -1 -2 -3 1 -1 -1
b:buying|0 0 -1 -5 -1 0 8 -1
b:by|8 -39 4 22 -36 24 -1 18
b:by distance|0 -1 0 -2 -1 -10 0 15
b:by friday|1 -9 -1 -10 -6 30 -3 -3
b:by half|0 0 -1 1 0 -9 11 -1
b:by my|-3 -2 19 -6 -4 -3 -1 0
b:by somebody|14 0 -12 2 0 -3 0 0
b:by someone|10 -1 -3 5 -4 -6 0 -1
b:by the|-2 3 -3 16 -4 10 -6 -13
b:by your|-2 -2 -1 13 0 -6 -1 -1
b:c|-1 -3 -3 -6 -2 18 -2 -1
b:cake|0 -14 -2 -2 7 13 -1 -1
b:calendar|-2 4 2 -2 -2 -9 0 10
b:call|-5 -1 34 -10 -4 -15 7 -6
b:call about|0 -1 0 -6 -1 9 0 0
b:call and|0 0 -2 -2 -1 -3 8 0
b:call at|0 -1 20 -2 -1 -14 -1 -1
b:call log|-1 0 -4 -3 0 8 0 0
b:call me|0 -1 9 1 0 -6 0 -3
b:called|8 -1 8 0 -7 -4 -2 -3
b:calls|2 3 -3 4 -3 -15 8 3
b:calmed|0 -2 -1 -6 16 -5 0 0
b:calmed me|0 -2 -1 -6 16 -5 0 0
b:came|-6 9 17 8 28 -33 -7 -15
b:came in|-1 -6 -3 -3 17 -1 -1 -3
b:came on|4 11 -4 -2 -2 -5 0 -1
b:came out|2 -3 -3 -1 11 -4 -1 -2
b:came this|-2 -1 20 -13 2 -5 -1 0
b:came to|-1 11 1 2 -7 -4 0 -1
b:came today|-1 3 0 9 -3 -7 0 -1
b:came up|-1 0 -3 -7 0 12 0 0
b:camera|-1 -1 -3 3 -7 -11 -1 19
b:can|-12 -33 26 -24 -28 24 19 29
b:can be|-4 -4 8 -11 0 5 6 0
b:can call|0 -1 9 -1 -1 -6 0 0
b:can close|-1 0 10 -1 -6 -1 0 0
b:can do|-1 0 -4 1 -1 11 -2 -3
b:can get|0 -3 -1 -3 -3 -9 12 9
b:can help|0 -2 -1 1 0 -5 0 8
b:can i|-1 -5 -8 -5 -5 25 5 -7
b:can never|0 -2 0 -1 -1 -5 0 9
b:can not|6 -5 -14 -6 4 9 1 5
b:can put|-1 -1 -2 -1 -3 -7 15 -1
b:can scan|0 -2 0 -2 -1 -3 0 8
b:can somebody|0 0 0 11 -1 -9 0 0
b:can we|-1 -2 20 -4 -1 -14 -1 4
b:can you|-2 -4 5 -11 -9 33 -4 -8
b:cancel|-1 -2 -1 -9 -6 23 -1 -2
b:cancel my|0 -1 -1 -4 -3 11 0 -1
b:cancelled|-4 -6 -2 36 -11 -11 -3 1
b:candidate|-6 -4 -1 8 -2 4 -1 1
b:candidates|0 0 -1 15 -2 -4 -2 -4
b:cant|-1 -5 16 0 -6 0 -2 -3
b:cant do|0 -1 20 -2 -1 -13 -1 -1
b:cant get|0 -2 -1 -1 -3 8 0 -1
b:caps|-2 -4 3 -5 -3 11 0 -1
b:caps lock|0 -4 -2 -3 -3 12 0 -1
b:captioned|-1 9 -1 0 -1 -5 -1 -1
b:car|-4 7 2 8 7 -3 -7 -10
b:car in|-1 -1 -3 -3 0 9 0 0
b:car park|1 21 -4 -2 -6 -4 -1 -6
b:car to|0 3 0 -8 6 0 0 0
b:car with|-1 0 2 9 -2 -7 -1 -1
b:card|-7 -8 -16 12 -7 10 7 8
b:card and|-2 0 -6 -5 0 4 10 0
b:card attached|-1 0 -5 -1 0 8 0 0
b:card customer|0 -3 0 -1 -1 -4 0 10
b:cards|-2 -3 -5 -2 -1 6 -1 9
b:care|-1 15 -4 -4 -4 5 -2 -5
b:careers|0 -1 0 -4 8 -1 -1 -1
b:carer|0 0 0 8 -1 -5 0 0
b:cars|-2 16 -3 -1 -9 -4 -3 6
b:cars are|0 11 0 -2 -1 -5 0 -2
b:case|1 7 12 -6 -2 -8 -3 -1
b:case i|0 -1 9 0 -1 -7 0 -1
b:caught|0 -4 -1 -8 9 3 -1 3
b:celia|0 0 0 -8 6 3 0 -1
b:centre|1 -10 -16 29 0 0 -7 2
b:centres|0 3 0 -2 -2 -9 -1 11
b:cert|0 -3 -1 4 10 -6 -1 -2
b:cert came|0 -2 -1 -3 10 -3 0 -1
b:certificate|-5 -12 -10 4 13 4 -5 10
b:certificate came|-1 -1 9 -5 7 -7 -1 -1
b:certificate in|0 1 -1 -3 8 -3 0 -1
b:certificate with|0 -1 -1 -3 -4 -3 0 12
b:chair|-2 -7 -3 11 -3 9 -2 -3
b:chair and|0 -6 0 9 0 -2 0 0
b:chairman|0 -3 -1 10 -1 -4 0 0
b:change|-1 22 -8 -9 -2 0 -3 1
b:change of|-2 5 -1 -9 -5 15 -1 -2
b:change what|0 12 0 -4 -1 -2 -1 -4
b:changed|0 -5 1 9 -6 7 -2 -4
b:changes|-1 -4 -1 -2 -1 11 -1 -1
b:charge|-6 -5 -1 -4 5 8 5 -2
b:charge notice|0 0 0 -7 0 8 0 0
b:charge to|0 -1 0 -4 8 -1 0 -1
b:charged|-1 -13 -12 27 23 -16 -3 -5
b:charged for|-1 -2 -3 17 -4 -6 -1 -1
b:charged me|-1 -2 -3 4 12 -8 -1 -1
b:charges|3 -2 -3 -1 -2 -3 0 9
b:chased|0 -1 0 9 -1 -6 0 -1
b:chasing|-2 0 9 -3 4 -4 -1 -2
b:chat|-1 0 -3 11 9 -18 8 -6
b:cheating|0 -2 0 8 0 -5 0 -1
b:check|-2 -8 -4 17 -7 9 -2 -2
b:cheers|-2 -10 -7 -10 30 -9 10 -1
b:chief|18 1 -8 2 -3 -5 -3 -2
b:chief executive|19 -4 -7 0 -1 -1 -3 -4
b:chips|1 -2 0 -5 -1 8 0 0
b:choose|0 3 0 -4 -4 -7 0 13
b:christmas|-2 -6 -2 -7 -2 20 -2 0
b:ci|-1 -2 -1 -1 -2 10 -1 -1
b:city|-1 1 3 -6 -2 9 -1 -5
b:claims|0 -1 -1 -5 -1 9 -1 0
b:class|-1 -9 -4 8 11 -6 -1 2
b:clear|-3 -4 5 -12 17 -7 -1 5
b:clear and|0 -2 -1 -5 12 -3 0 0
b:clearest|0 -2 -1 -3 21 -12 -1 -2
b:clicks|0 -6 0 -6 17 -2 0 -2
b:clinic|-1 15 0 -1 -2 -4 -2 -4
b:clinics|0 -3 -1 -2 -1 -7 -1 15
b:close|-9 -4 39 -13 -13 -15 18 -3
b:close it|-3 0 10 0 -5 -1 0 0
b:close of|-2 -2 -7 -2 -2 -5 21 -2
b:close the|-1 0 10 -3 -1 -5 0 0
b:closed|11 4 -14 -5 10 2 -3 -4
b:closed and|-1 -1 11 -3 0 -6 0 0
b:closed in|0 9 -1 1 -4 -3 0 -2
b:closing|12 -2 -8 -3 0 -6 10 -2
b:co solicitors|2 -1 -1 8 -1 -6 -1 0
b:code|-2 2 -5 -7 -7 -8 20 8
b:code of|0 8 0 -6 0 0 -1 0
b:code on|0 -3 0 -1 -1 -4 0 10
b:coffee|-1 -6 -2 4 11 -6 -1 -1
b:coffee was|0 -6 -1 -3 14 -3 0 0
b:cohort|-3 8 -3 1 -4 -10 -3 14
b:cold|0 6 -2 -5 -6 -1 -1 10
b:colleague|-4 7 2 1 -14 12 -5 0
b:colleagues|-2 1 -2 2 1 -11 -3 14
b:collected|-2 -2 -1 -3 1 9 -1 -1
b:college|-3 12 4 15 -7 -9 -4 -8
b:come|-3 21 -2 -13 -13 13 -8 5
b:come on|0 -1 -1 -9 -1 13 0 -1
b:comes|-2 8 -3 3 -4 -2 -1 0
b:comes to|-1 8 -1 0 -1 -5 0 -1
b:comfort|-1 -1 -1 -6 0 -1 12 0
b:coming|-2 -2 1 -3 -1 -1 12 -3
b:coming up|0 0 0 0 -1 -7 13 -4
b:commend|0 -1 0 -2 10 -2 0 -3
b:comment|-2 2 -8 8 -9 19 -1 -9
b:comments|-5 5 -9 -2 16 4 -2 -8
b:comments as|-1 -2 -2 -5 -1 12 0 0
b:comments to|0 -6 0 0 0 8 0 0
b:comments were|-1 -3 -1 -2 8 0 0 -1
b:commercial|10 -1 -2 -2 -1 -4 0 0
b:commercial director|8 0 -2 -1 0 -4 0 0
b:committee|2 -8 -4 -3 -4 5 -2 14
b:company|-3 -1 -6 -6 2 7 10 -2
b:compensation|-3 -1 -5 -27 -2 20 18 -1
b:complain|-8 -15 -14 20 -1 28 -5 -6
b:complain about|-4 -9 -6 24 -5 5 -3 -2
b:complained|4 -6 4 -9 -2 15 -2 -4
b:complained about|4 -2 9 -9 -2 2 -1 -2
b:complained to|0 -1 -1 -2 -2 9 -1 -1
b:complaining|-6 0 -3 -1 -6 6 13 -3
b:complaint|26 -33 50 -37 -33 -25 66 -13
b:complaint about|19 -5 -5 5 -6 -11 6 -3
b:complaint against|-3 -1 -5 -4 -1 4 11 -1
b:complaint and|-2 -2 -4 0 -6 13 4 -3
b:complaint at|0 -1 -2 -9 -1 6 -1 7
b:complaint attached|-1 0 -8 15 0 -4 -1 0
b:complaint by|-1 0 -3 -4 0 9 0 0
b:complaint form|0 0 -3 9 0 -4 -1 0
b:complaint from|5 0 10 -7 -1 -7 -1 0
b:complaint handling|0 0 -2 -1 0 9 -2 -2
b:complaint i|-2 0 11 -5 -8 0 -2 5
b:complaint in|2 -2 1 8 3 -10 -1 -1
b:complaint is|-2 -3 1 -1 16 -5 -1 -5
b:complaint it|-1 0 14 -8 -2 -3 0 0
b:complaint made|-2 0 -4 -2 -1 11 -1 0
b:complaint of|2 -4 8 -4 -4 5 -3 -1
b:complaint regarding|-4 -1 -5 -29 -1 -7 47 -1
b:complaint that|-1 -1 -2 -9 0 2 12 0
b:complaint the|-2 -2 11 -1 -4 -1 -1 -1
b:complaint under|-1 -1 -1 10 -1 -5 -1 0
b:complaints|-13 -18 -8 -54 36 23 43 -8
b:complaints about|-1 -3 -2 -2 -1 3 8 -3
b:complaints on|0 -2 0 -2 -1 -5 12 -1
b:complaints page|0 -3 0 -2 -1 -1 -1 9
b:complaints policy|0 -1 -1 1 9 -6 -1 -1
b:complaints procedure|-1 -1 -1 0 -2 8 -1 -1
b:complaints team|-2 -1 2 -6 10 -9 6 -1
b:complaints whatsoever|0 -3 -1 -4 12 -4 -1 0
b:complement|0 -2 0 -7 10 3 0 -2
b:completed|-2 -1 -3 11 -1 -3 -1 -1
b:compliant|0 -2 -2 -1 -2 10 -1 -1
b:compliant with|0 -2 -1 -2 -2 9 -1 -1
b:compliment|-1 -3 -2 24 -14 -10 11 -4
b:complimentary|0 -1 -1 -3 -1 11 -1 -4
b:compliments|-1 -4 0 10 -7 7 0 -4
b:comply|-1 0 -1 -3 -1 -4 10 0
b:concern|-2 -4 -5 -1 -3 16 -1 -1
b:concerned and|-1 0 -2 -4 8 -1 0 0
b:concerns|0 -2 -2 8 -1 -2 0 -1
b:conduct|1 7 -4 -2 -2 -9 9 -1
b:conduct has|2 0 -3 -4 0 -4 10 0
b:conduct on|0 8 0 -7 0 0 0 0
b:conference|-4 -4 -15 -2 19 1 8 -4
b:conference booking|0 0 -7 0 0 8 0 0
b:confirm|-4 -6 23 -7 -6 3 4 -7
b:confirm in|0 -1 -1 -4 -2 9 0 0
b:confirm that|-4 -3 23 -4 -2 -8 -2 -2
b:confirmation|0 -1 -9 2 -1 10 -1 -1
b:congratulations|-1 -6 -1 -1 5 -11 19 -4
b:congratulations to|0 -4 -1 1 11 -3 -2 -2
b:consider|-1 -8 -2 3 -6 -28 -2 44
b:consider an|0 -3 0 -4 -1 -7 0 15
b:considered|2 -2 -5 -3 -2 -3 -1 14
b:constituent|-1 0 -3 9 -1 -4 0 0
b:consultant|-2 3 0 -7 -2 1 8 -2
b:consultation|-1 26 -1 -4 -3 -11 -1 -4
b:consultation response|-1 10 0 -1 -1 -7 0 -1
b:contact|-3 9 -10 -2 2 0 -4 8
b:contact me|-1 10 2 -1 -1 -6 -1 -1
b:contact us|0 4 -1 -2 -3 -7 -1 10
b:content|-1 11 6 -10 -5 3 -1 -3
b:content about|0 9 0 -4 -1 -2 0 0
b:contract|0 -2 -2 8 -1 -2 -1 -1
b:control|0 -4 -1 -7 1 16 -3 -1
b:conversation yesterday|-1 0 9 -5 0 -2 0 0
b:copy|-5 -3 9 -4 -5 13 -3 -2
b:copy of|-4 -1 8 -2 -2 3 -2 -1
b:correct|3 8 2 2 2 -12 -2 -2
b:correction|-4 0 14 -7 -2 0 -1 -1
b:cost|-2 -3 -2 8 -5 4 -1 2
b:cost ?|0 -1 0 -3 -2 8 0 -1
b:could|-15 -16 5 -21 -2 22 -18 44
b:could be|0 6 -2 -1 11 -6 -1 -6
b:could i|-2 -1 -6 -3 -1 17 -1 -3
b:could it|0 -3 4 2 -5 -6 -1 8
b:could someone|-1 -2 1 -3 -1 12 -1 -4
b:could the|-2 -7 0 -6 -5 -24 -2 46
b:could you|-6 -6 11 -15 -4 33 -7 -7
b:council|0 -3 -4 1 -3 8 -2 4
b:country|0 -2 -1 -5 10 -4 0 3
b:couple|-1 -1 -1 -5 -5 -10 11 10
b:couple of|0 -5 -1 -4 -2 -11 12 11
b:course|13 -19 -17 17 30 -18 2 -7
b:course in|0 -3 -1 -2 11 -4 0 -1
b:course on|0 -1 -1 -4 -2 12 -2 -2
b:court|0 -1 -1 -3 -1 8 0 -1
b:cowboys|0 -1 -1 10 -1 -7 0 -1
b:cpd|-1 3 -6 10 -13 -11 -1 20
b:cpd app|0 -3 -2 -1 -5 -9 -1 21
b:crane|0 2 -1 -1 -7 9 0 -1
b:credit|-1 -6 -5 0 18 4 -6 -4
b:credit control|0 -2 0 -2 -1 10 -3 -1
b:credit to|0 -1 -1 -5 13 -4 0 -1
b:credit where|0 -1 0 -3 8 -2 0 -1
b:cried|-1 -3 -2 -8 14 2 -1 -2
b:cried i|0 -1 0 -3 -5 9 0 0
b:crossword|-1 23 -3 -8 -2 -7 -1 -2
b:cups|0 0 0 0 -1 -7 13 -4
b:customer|-2 -6 -13 -18 -6 29 9 7
b:customer has|-1 0 -1 -2 0 -7 12 -1
b:customer scans|0 -3 0 -1 -1 -4 0 10
b:customer services|0 0 -1 -9 -1 10 0 0
b:customers|-1 -4 -5 0 1 -5 7 8
b:customers can|0 -2 0 -2 -1 -3 0 9
b:cuts|0 -1 -1 2 0 -7 9 -2
b:cv|-3 -4 -2 -5 -4 19 -3 1
b:cwyn|0 -2 0 10 -4 -1 -1 -1
b:cyril|-1 11 -2 -6 -2 -6 -1 6
b:d|-1 26 -5 -2 -7 -9 -2 -1
b:dad|-1 -3 6 -5 10 -4 -1 -3
b:dark|0 6 -1 -2 -8 -8 0 14
b:dark mode|0 -1 -1 -2 -3 -7 0 15
b:data|-3 2 -2 -5 -5 8 -2 7
b:date|-13 -7 21 32 -17 -13 -6 5
b:date of|1 -1 12 -5 -2 -6 -1 4
b:dated|9 -1 0 -2 -1 -3 -1 -1
b:dates|2 -7 0 0 -5 12 -3 0
b:daughter|-7 -6 12 0 10 -11 -2 4
b:day|-7 -8 -7 17 30 -25 6 -5
b:day and|-1 -6 -1 9 -8 2 -1 5
b:day course|-1 -1 -1 -6 -3 6 10 -4
b:day i|4 -4 0 -8 -2 -4 6 8
b:day so|0 14 0 -2 -2 -6 -1 -3
b:day that|0 -1 0 -3 8 -2 0 -1
b:day was|-1 -3 0 10 -3 -2 0 -1
b:days|-4 7 -9 14 -5 -11 14 -7
b:days after|-1 -2 2 8 -2 -4 0 -1
b:days as|0 13 0 -3 -3 -4 0 -2
b:days please|0 0 -2 -5 -1 1 8 0
b:dda|-3 13 1 6 -7 -4 -2 -4
b:ddim|0 -1 -2 10 -4 -2 0 -1
b:de|-1 -2 -3 9 -3 4 -2 -1
b:deadline|-3 -5 -5 2 4 10 -3 0
b:deadline is|0 -3 -1 -2 -1 9 -1 -2
b:deal|0 1 -3 12 -1 -5 -1 -3
b:dealer|-1 -2 -4 -6 9 6 -1 -2
b:dealer principal|0 -3 0 -3 8 -2 0 -1
b:dealing|-4 -2 11 -8 4 2 -1 -1
b:dealt|-6 -5 2 -5 17 -3 -2 1
b:dealt with|-6 -5 2 -5 17 -3 -2 1
b:dear|-6 -29 20 -29 -21 65 16 -17
b:dear chief|13 -2 -5 1 1 -3 -1 -3
b:dear colleague|-2 -1 2 1 -1 8 -3 -5
b:dear complaints|-2 -1 5 5 2 -8 0 0
b:dear dr|-1 -5 0 -3 -3 14 -1 -1
b:dear editor|-1 12 -1 0 -2 -6 0 -2
b:dear fran|-1 0 11 -3 -4 -2 0 -1
b:dear ihm|-3 -1 13 4 1 -9 -3 -1
b:dear imi|-1 7 -11 -4 1 1 -3 11
b:dear mr|6 -3 11 -15 -2 8 -3 -3
b:dear ms|8 -3 7 -9 -1 0 -2 -1
b:dear secretary|0 -1 -1 8 -3 0 0 -1
b:dear sir|8 -6 -4 4 -4 6 -5 1
b:dear sirs|5 -9 1 15 4 -7 -6 -3
b:dear sue|-1 -2 -2 -3 0 8 0 0
b:dear team|-1 -1 -3 0 10 -1 -1 -2
b:debit|-1 -7 -1 2 -6 8 -2 7
b:december|-14 -7 15 -3 -9 31 -4 -9
b:decided|10 -1 -4 -2 -6 5 0 -1
b:decision|85 -5 -44 -16 -6 -12 3 -5
b:decision imi|11 0 -6 0 0 -5 0 0
b:decision of|15 -1 -5 -4 -1 -2 -1 -1
b:default|0 -4 -1 -4 0 10 0 -1
b:degree|0 -2 -1 -1 -2 -1 0 8
b:deirgwaith|0 -1 0 9 -3 -4 0 -1
b:deirgwaith heb|0 -1 0 9 -3 -3 0 -1
b:delegate|-1 -3 6 -4 -2 -4 -1 8
b:dem|0 -1 -2 -2 -2 9 -1 0
b:demand|-1 22 -4 -14 0 2 -2 -2
b:demo|-1 -1 -1 -1 -1 -13 20 -2
b:deny|-2 0 -5 -1 0 9 0 0
b:deposit|0 -1 -2 9 -2 -3 0 -1
b:derbyn|8 0 -8 0 0 0 0 0
b:derbyn y|9 0 -8 0 0 0 0 0
b:deserved|0 -1 0 14 -7 -3 0 -2
b:deserves|0 -18 -1 -5 34 -7 0 -2
b:deserves a|0 -5 -1 -5 21 -7 0 -2
b:desk|-5 -1 -2 6 -5 8 -2 1
b:details|-2 -2 -12 -2 1 8 11 -2
b:did|4 16 -7 3 30 -32 2 -16
b:did in|0 12 0 -2 -4 -4 0 -2
b:did it|0 -6 -2 -3 12 5 -1 -5
b:did my|-1 12 -1 -5 -2 -1 -1 -2
b:did not|12 -5 3 8 16 -30 -4 1
b:did the|-7 10 7 -4 0 1 -2 -5
b:did we|0 -1 -1 -1 22 -18 -1 -1
b:did you|-1 -1 4 6 4 -8 -1 -3
b:didnt|2 0 -3 -6 16 -8 0 -1
b:different|5 8 -13 23 -10 -12 -2 1
b:different course|9 -1 -7 0 0 -1 0 0
b:differently|0 10 0 -3 -2 -1 0 -2
b:difficult|0 -2 -1 -1 0 -3 0 8
b:digital|0 -1 0 -1 -1 -5 0 9
b:dim|-1 17 -2 1 0 -9 -1 -4
b:dim ond|-1 10 -1 -3 2 -5 -1 -2
b:dinner|-2 0 -3 -4 2 11 -1 -4
b:dinner to|0 0 -1 -10 0 12 0 0
b:diolch|-2 -10 3 -8 32 -4 -4 -8
b:diolch o|-2 -5 -2 -8 29 -9 -1 -3
b:diploma|-1 -6 -3 0 -1 16 -2 -3
b:direct|-3 -9 -1 -1 -5 8 -2 12
b:direct debit|-1 -7 -1 2 -6 8 -2 7
b:director|29 -1 -16 1 2 -10 -2 -2
b:directory|0 -1 -1 9 -3 -4 0 0
b:disabled|0 0 -1 -4 -1 -1 8 0
b:disagree|10 -1 -1 -5 -1 -2 0 0
b:disagree with|10 -1 -1 -4 -1 -2 0 0
b:disappointed|-1 -5 -3 10 -4 -4 12 -4
b:disappointed with|0 -1 -1 6 -1 -8 6 -1
b:discussed|-1 5 -1 9 -2 -6 -2 -1
b:disgrace|0 -4 -1 9 -3 1 -1 -2
b:disgusted|-1 3 -3 14 -8 -3 -1 -1
b:disgusted disgusted|0 -2 -1 12 -2 -6 0 -1
b:distance|0 -1 -1 -2 -2 -9 -1 16
b:distinction|-5 0 -3 -12 23 -6 -1 4
b:distinguées|-1 -2 -1 0 -2 8 -1 -1
b:do|9 -13 -15 14 -4 17 -8 -2
b:do ?|-1 7 -4 -2 26 -30 -4 7
b:do about|0 0 -1 20 -3 -12 -1 -2
b:do i|0 -7 -8 -2 -13 42 -3 -10
b:do it|-4 -6 -2 1 2 9 -1 1
b:do not|10 12 -3 6 12 -21 -9 -6
b:do something|0 -2 -1 11 -2 -4 0 -1
b:do the|-2 -7 20 2 -4 -11 -3 5
b:do you|3 -5 1 -12 -5 27 6 -15
b:document|-3 -2 -8 3 -2 -8 20 -1
b:dodgy|0 -5 0 14 -2 -4 -1 -2
b:does|2 -4 0 6 -17 23 -5 -6
b:does it|-2 0 -1 -4 -4 12 -1 -1
b:does the|-1 -3 -1 -4 -4 21 -1 -7
b:doing|0 3 -4 14 -7 1 -2 -5
b:done|-6 -16 -2 -12 58 -20 -7 5
b:done my|-6 -1 9 1 4 -6 0 -1
b:done some|0 13 0 -6 -3 -2 0 0
b:done to|0 -2 -3 1 8 -2 0 -1
b:done when|0 -4 0 -2 9 -1 0 -2
b:dont|27 -5 -6 4 -3 -20 -2 5
b:dont accept|8 0 -4 -2 0 -2 0 0
b:dont agree|15 0 -2 -10 -1 -2 0 0
b:door|-1 -9 0 13 2 1 -1 -5
b:down|2 -10 -10 14 7 -5 3 -1
b:down outside|0 0 0 -6 9 -2 0 0
b:down so|0 0 0 -1 -7 8 0 0
b:dr|-2 -4 -1 -8 17 7 -3 -7
b:draft|-2 4 -2 -8 -3 14 -2 0
b:draft minutes|-1 -6 -1 -1 0 10 0 0
b:dreading|0 -1 0 -5 10 -3 0 -1
b:drive|-2 -2 10 0 -4 -5 -2 5
b:driver|-1 2 -1 -15 -1 17 -1 -1
b:drop|-1 -5 -2 -1 -4 11 -1 3
b:drop the|0 -2 0 -2 -3 9 0 -1
b:dropped|-1 15 -1 -2 0 -11 -1 1
b:drove out|0 -1 0 -3 8 -2 0 -1
b:due|4 -7 -10 3 4 11 -3 -2
b:dunlevy|0 0 8 -6 0 -1 0 0
b:dweud|-1 -2 -1 15 -2 -7 -1 -1
b:e|-6 -4 13 -8 2 8 -3 -1
b:e mail|-3 0 13 -4 -2 -4 -1 1
b:each|-3 -12 -7 17 3 -20 2 19
b:each time|0 -1 -1 8 2 -6 0 -1
b:early|-1 9 -1 3 2 -17 10 -6
b:early bird|0 -1 0 -1 -1 -5 11 -2
b:ease|0 -1 0 -7 14 -4 0 -1
b:eddowes|-1 -2 0 -3 -2 8 0 0
b:edition|-1 15 -1 -5 -1 -5 0 -2
b:editor|-3 5 -2 -9 0 16 -2 -5
b:education|-9 -8 -7 -8 15 -14 31 -1
b:education you|-1 -1 -1 -6 -5 -7 21 0
b:effect|0 -1 0 -3 -2 8 0 -1
b:ei|7 1 -9 1 4 1 -2 -3
b:ei erbyn|8 0 -7 0 0 0 0 0
b:eich llythyr|8 0 -7 0 0 0 0 0
b:eich neges|-5 0 9 -1 -1 -2 0 0
b:eich penderfyniad|12 0 -8 -1 -1 -1 0 0
b:eighty|0 -2 0 -1 8 -3 0 -2
b:either|0 9 -1 18 -5 -18 5 -8
b:either way|-1 12 -1 -5 -3 -7 7 -3
b:elect|0 -2 -1 -1 -2 -2 0 8
b:eleven|4 1 -4 3 -4 8 -2 -6
b:eleven hours|0 0 0 -11 -1 12 0 0
b:eleven minutes|0 0 0 9 -4 -4 0 -1
b:else|9 -1 13 -4 0 -15 -3 1
b:else stands|-2 -1 10 -4 -1 -1 0 0
b:email|-11 18 1 15 -10 -23 -2 12
b:email came|0 10 -1 3 -4 -8 0 -1
b:email i|0 -2 -3 -3 -2 12 -1 0
b:email when|0 -3 0 -2 -1 -4 0 10
b:email which|2 14 -3 -8 -1 -4 0 -1
b:emailed|-2 -1 -2 19 -3 -9 -1 0
b:emails|-4 -5 7 26 -6 -37 17 1
b:emails from|-1 0 8 -3 0 -3 0 0
b:employee|-2 -4 -6 -3 5 -8 20 -3
b:employer|-2 -4 -7 22 -5 -7 -1 4
b:employer says|0 -2 0 -3 -3 8 0 0
b:employers|-1 8 1 -3 -1 -8 0 5
b:emptied|-3 -1 10 0 -1 -4 0 0
b:enclose|-9 -3 0 -1 -3 17 -3 0
b:end|-3 10 -1 -1 7 -9 -7 3
b:end of|3 -6 -3 -2 -5 5 -1 9
b:end point|0 -1 -1 10 3 -10 -1 -1
b:ends|-1 -1 -1 -4 -5 -7 21 -2
b:energy|-1 -1 11 -9 0 1 0 0
b:engineer|-3 -3 4 -1 -4 11 -2 -2
b:english|-4 -11 -2 3 2 -4 -3 20
b:enjoyed|-1 -1 -1 -2 -1 -1 -1 8
b:enough|3 5 -2 10 7 -19 -2 -2
b:enquiry|-1 -2 -1 8 -3 5 -1 -3
b:epa|-15 -5 1 10 7 -2 -3 6
b:epa booking|0 -1 0 -1 -1 -7 -1 11
b:epa date|0 -1 -1 8 -1 -5 0 0
b:epa grade|-4 -1 0 -1 -1 8 0 -1
b:epa result|-8 -2 5 4 -5 9 -1 -1
b:eqa|-1 -6 -2 -5 18 -1 -2 -2
b:eqa visit|0 -4 0 -3 12 -3 0 -1
b:erbyn|22 -1 -10 -5 -2 -3 -1 -1
b:erbyn y|10 -1 -2 -4 -1 -2 0 0
b:error|-2 -12 -6 -1 -6 10 21 -4
b:errors|0 -4 0 -1 -2 9 0 -1
b:ers|-1 0 -1 11 -1 -7 -1 -1
b:ers mis|-1 -1 -1 11 -1 -6 -1 -1
b:ev|-2 8 -2 -6 19 -12 -2 -2
b:evaluation|-1 2 -2 15 -1 -8 -1 -3
b:evaluation sheet|-1 3 -2 10 0 -6 -1 -3
b:even|1 -9 -6 5 25 -16 -2 2
b:even the|-1 -5 -1 -2 19 -8 -1 -2
b:evening|-4 9 0 -6 -11 -1 -2 14
b:event|-1 -4 1 6 3 -10 10 -4
b:ever|-3 -8 2 -6 19 -10 -3 9
b:ever considered|0 -1 0 -2 -1 -5 -1 10
b:every|-3 0 -14 -1 17 -35 0 36
b:every learner|0 0 0 -1 -2 -5 0 9
b:every question|0 -3 0 -3 10 -3 0 -1
b:every word|0 -2 0 -4 8 -1 0 -1
b:everybody|-2 3 -4 26 2 -19 -2 -5
b:everyone|-4 1 1 9 16 -15 -3 -3
b:everyone who|0 -4 -1 -1 9 -2 0 0
b:everything|-1 -3 8 -18 9 3 -4 6
b:everything else|-2 -7 8 -1 4 0 -1 0
b:everything is|-1 11 -2 -3 -3 -2 -1 1
b:everywhere|0 8 -1 -1 -2 -2 0 -2
b:evidence is|1 0 9 -8 0 -1 0 0
b:exactly|0 10 0 -9 1 0 0 -1
b:exactly what|0 8 0 -7 -3 3 0 0
b:exam|-4 -3 13 21 -3 -25 -4 5
b:examiner|-2 -2 5 -4 8 -3 -1 -1
b:example|-5 -8 1 -3 -5 -14 21 13
b:excellent|-3 -7 -6 -5 41 -18 -4 1
b:excuse|-1 -1 -1 -4 10 -2 0 0
b:executive|18 -5 -10 -2 -4 -11 21 -8
b:executive i|9 -1 -3 1 -1 -4 -1 0
b:expect|-3 17 0 11 6 -18 -5 -8
b:expected|-2 14 3 -3 4 -10 -2 -4
b:expected to|-1 -1 -3 -2 10 -2 -1 0
b:expecting|-1 1 0 -9 11 0 0 -1
b:expecting to|0 0 0 -5 8 -1 0 -1
b:experience|-2 24 0 -7 -9 -1 -2 -3
b:explain|-1 -2 -2 11 7 -10 -1 -3
b:explained|-1 -6 -1 -10 20 0 0 -2
b:extension|-2 -4 -4 0 0 12 -2 -1
b:external|-1 -8 -1 2 9 2 -1 -2
b:f|3 -5 -2 0 -4 9 -1 0
b:f gas|0 -3 -1 0 -3 9 0 -1
b:fab|-1 -1 -1 -10 15 -1 0 -1
b:facilitator|4 -5 -2 20 -4 -9 -1 -2
b:fail|-1 -1 -2 16 -2 -9 0 -1
b:failed|-3 -7 -4 37 -4 -10 -2 -6
b:failure|-1 3 -1 -1 -3 -4 9 -2
b:failure to|-1 -1 0 -3 -1 -4 10 -1
b:fair|-2 -4 8 -12 31 -14 -2 -6
b:fair play|0 -3 -1 -7 20 -6 0 -3
b:fairly|-7 -1 5 -2 -1 -4 -1 10
b:faith|-1 0 8 0 -4 -1 -1 -1
b:fall and|0 0 8 -1 -1 -5 0 0
b:family|-2 -4 -4 0 -2 8 -1 5
b:farrant|-1 -1 0 9 0 -6 -1 0
b:farthing|-11 -1 16 -4 -1 4 -2 -2
b:fast|-1 0 -3 15 -4 -3 -1 -4
b:fault|-5 -9 1 -4 21 -3 -3 1
b:favour|-1 -1 -2 -3 13 -3 0 -2
b:fawr i'r|0 -2 -1 -2 10 -2 0 -2
b:fay|0 -1 -1 -5 -1 9 0 0
b:fee|-4 -13 2 12 -14 3 23 -8
b:fee back|-1 -2 14 -2 -5 -3 -1 -1
b:fee by|-1 0 0 -4 0 -4 10 0
b:fee for|-2 -1 -2 -1 -1 -4 11 -1
b:feedback|-6 12 -4 11 18 -44 -5 19
b:feedback on|-2 23 -3 -6 11 -11 -1 -10
b:feel|0 -3 -4 16 -4 -4 -1 0
b:feeling|0 0 -2 0 9 -6 0 -1
b:fell|-1 -2 -1 7 9 -11 -1 -1
b:fellow|-1 -2 -1 15 -2 -7 -1 -1
b:ferry|0 4 -1 -4 -5 9 0 -4
b:few|-2 39 -2 -9 -16 -6 -3 -2
b:fewer|0 14 -1 -3 -2 -13 -1 6
b:ffurfiol|-1 -2 -1 8 -4 1 -1 -1
b:fiesta|0 0 9 -8 0 1 0 0
b:figures|2 8 -1 -8 -1 6 -2 -3
b:file|-3 -4 5 -14 11 2 8 -5
b:file and|-1 -2 9 -4 -1 1 -1 -1
b:filed|0 0 -1 -3 0 -7 12 0
b:fill|-1 -2 -2 -4 -2 8 -1 4
b:filled|-3 10 4 -2 -5 -16 -1 13
b:filled in|-3 -1 4 -2 -4 -8 -1 15
b:filled it|0 10 -1 -1 -1 -6 0 -1
b:filter|-1 -4 -1 3 -2 -7 -1 14
b:final|13 3 1 -10 -9 8 -3 -2
b:finalists|0 11 0 -2 -6 -2 0 -1
b:finalists in|0 11 0 -2 -6 -2 0 -1
b:finally|-1 -2 -2 -14 22 -2 -1 -1
b:finance|-1 0 -4 -4 16 -3 -2 -2
b:finance for|0 0 -1 -9 12 -1 -1 0
b:find|-10 -8 -17 -4 8 20 -1 12
b:find a|-1 4 -1 -4 8 -5 -1 -1
b:find attached|-4 -2 0 10 -4 4 -3 -1
b:find it|0 -2 -1 -5 -2 8 0 2
b:find my|-2 0 -9 10 -3 6 -1 -1
b:find the|-5 -2 4 -8 -4 8 -1 7
b:finding|21 -2 -2 -6 -2 -4 -1 -2
b:findings|19 -2 -5 -4 -2 -5 -1 0
b:findings on|20 -2 -8 -4 -2 -4 -1 0
b:fine|-6 21 11 -15 -14 11 -3 -6
b:fine i|-6 -1 8 -2 -1 4 0 -1
b:finished|-1 -1 -3 -4 19 -7 -1 -2
b:finished the|0 -2 -1 -2 12 -6 -1 -1
b:fire|0 -2 -2 0 -2 11 -1 -3
b:first|-11 16 6 -25 23 -13 1 2
b:first ?|0 -1 0 -4 -1 11 -1 -3
b:first class|0 -5 -1 -3 14 -2 -1 -2
b:first line|0 0 -1 -3 3 -5 -1 8
b:first time|-6 0 11 -11 15 -6 -1 -2
b:fitch|4 -2 2 8 -4 -5 -1 -2
b:fitted|1 -1 -11 3 -3 12 -1 -1
b:five|-3 0 5 22 -12 -4 -4 -3
b:five i|-1 -2 11 -4 -1 -2 -1 -1
b:five weeks|-2 -1 8 4 -5 -3 0 -1
b:fixed|0 -4 -2 4 8 -3 -1 -1
b:flat|0 -3 -1 -3 3 8 -1 -2
b:fleet|-1 -1 1 3 14 -11 -2 -4
b:fleet services|0 -1 0 -2 8 -2 -1 -2
b:flwyddyn|0 -1 0 -1 -2 -3 -1 8
b:flwyddyn yn|0 -1 0 -1 -2 -3 -1 8
b:follow|12 -6 -7 0 -3 10 -2 -3
b:follow by|11 0 -3 -1 0 -5 0 0
b:follow once|0 -3 -1 -2 -4 10 0 0
b:following|0 -1 -1 7 -5 -11 8 4
b:following up|0 -1 -1 1 0 -6 9 -2
b:food|-2 2 -3 2 18 -13 -1 -4
b:foot|2 -2 -3 -2 0 -1 -1 8
b:for|-39 6 -11 26 -44 30 1 29
b:for a|-6 -9 -8 37 -8 7 1 -15
b:for an|-4 -7 1 12 4 -3 -2 -1
b:for evidence|-1 6 10 -8 0 -6 0 -1
b:for example|0 -4 -1 -2 -1 -4 0 13
b:for gateway|0 -2 -1 -5 -3 11 0 0
b:for her|-2 -1 10 -3 3 -6 0 -1
b:for him|-6 -1 10 -4 3 0 -1 -2
b:for ideas|0 -3 -1 -1 -2 -2 0 9
b:for immediate|-1 -1 -1 -8 -1 1 12 0
b:for information|0 21 -1 -11 -3 0 -1 -4
b:for it|-1 -6 2 12 -3 0 -1 -4
b:for level|0 8 -1 -1 0 -4 -1 -1
b:for me|-4 4 7 -6 10 -1 -2 -9
b:for membership|0 0 0 0 -1 -6 13 -4
b:for my|0 2 -8 -1 -2 3 -2 9
b:for next|0 -3 0 -1 1 -6 -1 10
b:for non|-1 0 -1 -8 12 -2 0 0
b:for now|-1 -1 0 -4 0 9 -1 -2
b:for nowt|11 -3 -6 -2 -1 -5 0 6
b:for once|0 -1 0 -3 9 -3 0 0
b:for people|-3 12 -1 -2 -1 -1 -1 -5
b:for sorting|-2 -1 3 -5 -10 16 -1 -1
b:for the|-5 -20 18 -11 -20 34 -20 25
b:for this|-1 -6 -1 9 -2 -1 0 2
b:for those|-1 -2 -1 -2 -1 -4 -1 12
b:for training|0 -1 -1 0 0 -6 9 -2
b:for two|-1 8 -3 7 -3 -4 -1 -4
b:for what|-1 23 -2 -3 -3 -9 -1 -5
b:for you|-4 8 7 -1 -5 -18 7 6
b:for your|2 -5 5 -4 -10 6 11 -6
b:forgot|-3 -2 11 -7 0 2 -1 -1
b:forgot to|-2 0 11 -3 -2 -2 -1 0
b:form|-20 -9 6 -3 -2 29 -11 9
b:form a|0 -2 0 -1 -1 -8 0 12
b:form attached|-3 -1 1 8 -1 -3 -1 -1
b:form for|-2 -1 -1 -6 3 9 -1 -1
b:form has|0 10 -4 -1 -1 -8 -1 5
b:form thank|0 -1 9 -1 -1 -5 0 0
b:forms|0 -2 -2 0 -1 8 -1 -2
b:fortnight|-1 -1 9 -3 -1 -3 0 1
b:forty|-2 7 -4 -5 -2 14 -3 -5
b:forward|-6 -7 0 -5 10 7 -1 2
b:forward to|-5 -2 2 -3 1 10 -1 -1
b:found|-1 -11 9 -41 45 -14 18 -6
b:found my|-1 -1 -2 -7 17 -3 0 -2
b:found the|-5 18 4 -4 3 -9 -2 -6
b:four|-4 18 9 32 -18 -30 -7 -1
b:four emails|0 0 -3 11 0 -6 -1 0
b:four months|-1 -1 1 8 -1 -5 0 -1
b:four of|0 8 -1 3 -6 -3 -1 -1
b:four times|-1 -2 -2 11 -4 -6 -1 3
b:four weeks|0 0 9 -3 0 -4 0 -1
b:fourteen|-1 -4 -2 18 -3 -4 -1 -3
b:fourth|-3 -4 3 10 3 -12 6 -2
b:fourth email|0 0 -1 5 -1 -8 7 -2
b:fran|1 0 11 -4 -4 -2 0 -1
b:free|-5 -16 -3 -13 -7 -5 14 35
b:free i|0 -3 -1 -2 -1 -1 0 8
b:friday|-6 -18 16 -16 14 28 -7 -12
b:friday please|0 -6 0 0 0 8 0 0
b:from|-6 6 31 -5 -10 4 -6 -14
b:from last|-1 -2 -4 -8 -3 19 -1 0
b:from me|3 2 5 -9 10 -8 -1 -2
b:from my|-8 2 8 -2 -4 0 -1 5
b:from now|-2 -1 9 -4 0 -2 0 0
b:from the|-4 -4 16 5 -9 8 -6 -6
b:from your|6 -2 -4 9 -4 -4 -1 0
b:front|-2 -6 -7 31 -4 -13 -1 2
b:front of|-2 -4 -7 26 -3 -11 -1 0
b:frost|1 -1 -2 -3 -2 9 0 -1
b:full|-3 -8 6 -2 3 -1 14 -9
b:full name|-3 -1 3 -9 -1 -7 18 -1
b:full pages|0 -2 0 -2 9 -1 0 -4
b:fully|1 -2 -3 -1 -1 8 -1 -1
b:fully compliant|0 -2 -1 -2 -2 9 -1 -1
b:fund|-2 2 -2 -10 -2 -9 11 12
b:funny|-1 -3 -2 -1 12 -4 0 -2
b:further|4 6 29 -6 -5 -21 -3 -3
b:further to|-1 1 9 2 -3 -4 -2 -1
b:fuse|0 -2 -1 -4 8 -1 0 0
b:fuse charged|0 -2 -1 -4 8 -1 0 0
b:fy|11 -5 -6 11 6 -11 -3 -4
b:fy nghwyn|13 -1 -3 -4 -2 -3 -1 -1
b:g|-1 -3 11 0 -2 -6 -1 3
b:gael ?|0 -1 -1 -4 -1 8 -1 -1
b:gaffer|0 0 0 -5 -2 8 0 0
b:galon|-2 -5 -2 -8 29 -9 -1 -3
b:galon am|-1 -2 -1 -5 16 -6 -1 -1
b:garage|6 0 7 7 21 -20 -12 -9
b:garage and|0 0 8 -3 -5 1 0 0
b:garage has|1 4 -4 -6 8 -2 0 0
b:garage have|-5 0 9 0 0 -4 0 0
b:garage of|0 -2 0 -1 9 -3 0 -2
b:garage rang|-4 0 12 -3 -3 -1 0 0
b:garage told|1 8 -1 -7 0 0 0 0
b:garage word|14 -1 -8 -2 -1 -2 0 0
b:garages|-3 7 -5 -2 6 -8 4 1
b:garedig|0 -1 0 -2 8 -2 0 -1
b:garej|-1 -1 -1 0 8 -4 -1 -1
b:garside|0 13 0 0 -4 -10 -1 2
b:gas|-1 -2 -1 -6 -4 16 0 -1
b:gate|-1 -1 -6 1 -3 10 -1 -1
b:gateway|0 -3 -1 -3 -4 14 0 -1
b:gather|0 1 -1 -8 2 7 -1 0
b:gave|6 -7 -2 -15 13 9 -2 -3
b:gave a|-1 0 8 -4 0 -2 0 0
b:gave her|0 0 0 -8 -1 10 -1 0
b:gentlemen|-1 8 -2 -4 -1 1 -1 0
b:get|-11 7 -9 -2 5 -18 11 16
b:get a|-2 -2 0 -2 1 -1 12 -5
b:get my|0 -1 0 -11 0 15 -1 -1
b:get that|2 -4 -1 -3 12 -2 0 -3
b:get to|0 -3 -1 5 -2 -16 -1 18
b:get used|0 15 -1 -3 -3 -6 0 -1
b:get your|0 0 -1 -3 -1 -3 9 0
b:gets|5 -4 -7 -6 3 1 0 9
b:gift|-2 0 -1 -5 0 0 10 -1
b:girl|0 -1 5 9 -4 -8 0 -1
b:give|5 -23 10 -11 29 -5 -7 4
b:give me|1 -2 2 18 -11 -1 -2 -4
b:give my|0 -2 -5 -9 4 13 0 -1
b:give notice|10 -1 -1 -1 -1 -6 -1 0
b:give them|-1 -2 -1 -1 9 -2 -1 -2
b:give up|-1 -1 7 -4 8 -7 -1 -1
b:given|-4 -6 -3 12 -3 8 -3 -1
b:gives|-3 0 -7 -1 -2 7 10 -5
b:giving|2 -4 -2 12 0 -8 -1 0
b:glad|-3 -5 5 1 5 -11 -2 9
b:glad to|-1 -4 3 -1 -4 -3 -1 11
b:glossary|0 -6 -1 -3 -3 -4 0 18
b:glossary of|0 -3 -1 -2 -1 -3 0 10
b:glove|0 -2 -1 -1 9 -3 0 -2
b:go|7 -21 15 -14 -9 14 -6 13
b:go back|-1 -2 8 0 -2 -2 0 0
b:go on|-6 -1 21 -4 -1 -8 0 -1
b:go to|11 -4 -6 -15 2 11 -2 2
b:god|-1 -3 0 -8 2 -1 11 -1
b:god bless|0 -1 -2 -10 1 0 11 -1
b:goes to|-1 7 -2 -5 -5 10 -2 -3
b:gofynnais|-1 -1 0 8 -2 -2 0 -1
b:going|2 -7 2 20 7 -16 -4 -5
b:going to|3 -6 6 17 -2 -11 -2 -5
b:gone back|-3 0 11 -1 -1 -4 0 0
b:good|-5 -8 1 -18 10 -6 -3 30
b:good afternoon|-3 -3 1 10 1 0 -1 -5
b:good day|2 -5 -5 -3 -5 2 6 8
b:good morning|0 -4 -1 -9 -3 14 -3 7
b:good one|0 12 -3 0 -3 -3 0 -3
b:google|-1 -1 -2 -7 -3 1 15 -1
b:gopi|0 0 -1 -5 -1 8 -1 -1
b:gorgeous|0 -13 -1 0 13 2 0 -1
b:got|6 3 -1 0 -4 13 -1 -17
b:got a|-6 -5 6 -9 4 17 -2 -5
b:got it|-1 -1 6 -9 -4 10 -1 -2
b:got the|2 -5 0 2 9 -4 -1 -2
b:got your|14 -3 -6 6 -4 -6 -1 -1
b:gp|0 -3 -1 -4 1 8 0 -1
b:grade|-8 -1 -1 -4 -3 20 -1 -2
b:grading|0 8 0 -2 -1 -5 0 0
b:graduation|0 -1 -1 -3 8 -2 0 -2
b:grandson|-3 -2 11 1 1 -7 -1 -1
b:grateful|9 -3 -12 8 -4 6 -2 -3
b:grateful if|6 -1 -7 9 -3 -3 0 -1
b:gratitude|0 -1 0 -5 10 -2 0 -1
b:great|-1 -4 -6 15 -8 -2 -3 10
b:grey|0 2 0 9 -2 -7 -1 -1
b:ground|-3 -3 0 -1 -1 11 0 -2
b:grounds|23 -2 -4 -4 -1 -9 -3 -1
b:group|-3 -10 -8 20 -4 2 -4 6
b:growth|-1 -1 -1 -2 -2 -16 26 -3
b:grumbled|0 -2 0 -5 0 8 0 0
b:grumbled about|0 -2 0 -5 0 8 0 0
b:guaranteed|0 -2 0 -2 -1 -7 12 -1
b:guess|0 -1 -1 0 -1 -9 11 1
b:gutted|-1 -1 -3 -5 9 1 0 0
b:guys|0 -1 -1 -5 0 9 0 -1
b:gwaith|-1 -1 -1 9 -1 -4 -1 -1
b:gwelwch|-2 -2 1 9 -2 -2 -1 -2
b:gwelwch yn|-2 -2 1 9 -2 -2 -1 -2
b:gynnal|-1 -2 -1 -3 -4 -9 -1 21
b:gynnal un|0 -2 -1 -2 -3 -6 -1 14
b:gywir|9 -1 -9 6 -2 -2 -1 -1
b:gŵyn|-2 -1 0 -3 -1 8 -1 -1
b:h|-4 12 3 -1 -8 -10 -2 9
b:had|1 -15 -10 9 51 -13 -15 -8
b:had a|-3 -4 3 -16 -3 27 -2 -1
b:had any|-1 0 18 -14 0 -2 0 0
b:had been|0 -4 -3 13 4 -9 -1 -2
b:had done|1 17 -2 -7 -6 -3 0 -1
b:had no|-2 -4 -2 23 -5 -7 -1 -1
b:had since|0 -1 -1 -3 8 -3 0 0
b:had the|8 -1 1 -9 2 2 -1 -1
b:had three|-1 -2 -1 11 -2 -4 0 0
b:haddow|-1 -1 -1 -2 -2 8 -1 0
b:half|-1 15 -8 12 -18 -13 7 6
b:half on|0 8 0 -2 -2 -2 0 -1
b:hall|-1 3 -3 0 -5 8 -1 -2
b:halloran|0 -13 0 0 14 0 0 0
b:hand|-1 -6 -3 -3 -4 16 -1 2
b:handbook|-1 -5 -3 8 -6 1 -2 9
b:handed|-1 -5 0 1 8 1 -1 -3
b:handed in|-1 -4 1 -2 9 1 -1 -3
b:handled|0 -2 -5 3 -2 -3 10 -1
b:handled complaints|0 0 -1 -1 0 -8 11 -1
b:handling|1 -1 4 -7 -7 23 -6 -6
b:handwritten|-1 0 -4 -4 1 8 0 0
b:happened|-4 7 -2 10 -6 -3 -1 -2
b:happens|14 0 -13 2 -1 -1 0 0
b:happens now|14 0 -13 0 0 -1 0 0
b:happier|0 -1 -1 -1 0 -5 9 -2
b:happy|4 -7 11 -11 -7 13 -3 0
b:happy about|-4 -2 -1 9 0 -2 0 0
b:happy for|-1 0 9 -4 0 -4 0 0
b:happy to|-5 -4 11 -18 -5 21 -2 2
b:happy with|15 -1 -8 -4 -1 -1 0 -1
b:hard|-1 -1 0 -3 -3 0 -1 10
b:hard to|0 -2 -1 1 0 -5 0 8
b:hargreave|0 8 -1 -3 -4 0 0 0
b:harrogate|-1 11 0 1 -5 -6 0 0
b:has|-12 -8 -8 21 -15 29 0 -8
b:has a|-2 -10 -3 -5 14 4 -2 5
b:has been|-2 -1 -13 3 -4 4 11 1
b:has come|-3 13 5 -6 1 -5 -1 -3
b:has complained|0 -1 -1 -7 -2 13 -1 -1
b:has gone|2 1 3 -9 0 6 -1 -3
b:has had|-1 -1 -3 -2 -1 10 -1 -1
b:has it|-1 -1 10 -14 -1 8 0 -1
b:has not|-2 -9 -2 16 0 -6 -2 5
b:has now|0 0 9 3 -1 -10 0 -1
b:has since|1 -2 -3 -1 -4 10 0 -1
b:have|-3 -6 2 4 -16 4 7 8
b:have a|-3 1 -3 -1 -9 13 -6 8
b:have an|-6 3 9 -4 -1 6 -1 -5
b:have asked|1 -5 -1 18 -4 -6 -1 -2
b:have been|-1 15 -19 20 -8 -2 12 -18
b:have booked|0 0 -1 8 -1 -5 0 0
b:have done|-3 -4 3 -4 3 -5 -1 11
b:have ever|0 -1 0 -2 8 -4 0 0
b:have failed|0 -2 0 8 -3 -2 0 -2
b:have filled|-1 12 -1 -1 -1 -4 0 -4
b:have gone|-2 -1 9 -1 -1 -2 -1 0
b:have got|-6 0 -6 4 3 14 -4 -6
b:have had|-3 -11 2 10 18 -4 -3 -9
b:have it|-3 7 -3 0 -4 -7 -2 13
b:have looked|0 -3 -1 -2 -2 9 0 -1
b:have lost|0 -2 -1 14 -3 -6 0 -1
b:have moved|0 9 -1 -4 -2 2 -1 -3
b:have my|2 -2 0 3 -9 8 -1 -2
b:have no|-5 22 -2 -11 1 -1 -3 -2
b:have not|4 -6 10 -10 -4 3 5 -3
b:have nothing|-1 3 8 -1 -3 -5 0 0
b:have now|4 -8 1 11 -4 -2 -1 -1
b:have one|-1 -4 -2 -5 -5 2 -1 14
b:have paid|-1 -1 -2 13 -2 -4 -1 -1
b:have put|-2 -1 -2 -7 4 12 -1 -3
b:have read|18 -6 -1 -6 17 -18 -1 -2
b:have received|-1 -1 -2 -10 -1 6 11 -1
b:have removed|0 -2 -1 -4 0 9 0 -1
b:have run|1 1 10 -3 -1 -7 0 -1
b:have rung|0 2 0 8 -1 -7 0 -1
b:have said|-2 -3 -1 6 -4 8 -1 -3
b:have sent|-2 -4 9 5 -2 -15 10 -2
b:have slept|0 -3 -1 -2 -4 10 0 0
b:have taken|4 -2 -3 13 3 -11 -1 -3
b:have the|1 -6 -6 8 -8 8 -5 8
b:have them|0 -1 -1 -10 1 5 0 6
b:have they|0 0 9 -8 0 -1 0 0
b:have this|8 -1 -7 1 -1 -1 0 0
b:have to|3 -7 -6 9 -6 10 -3 -1
b:have told|-4 -4 -7 -5 4 19 -1 -2
b:have yet|0 -1 0 -5 -1 -4 0 11
b:have you|-1 -3 -4 -2 -5 0 9 7
b:have your|6 0 -2 -16 0 17 -3 -3
b:having|13 1 -6 7 -6 -4 -1 -3
b:having it|12 0 -10 0 -1 0 0 -1
b:he|-11 -23 5 34 30 -2 -12 -21
b:he a|0 -1 0 -5 9 -2 0 -1
b:he is|-3 -3 0 12 8 -10 -2 -3
b:he makes|0 -1 -1 -5 8 0 0 0
b:he said|-6 5 9 0 1 -7 -1 -1
b:he says|-1 -2 9 2 -2 -6 0 -1
b:he signed|-2 0 -12 -3 0 18 0 0
b:he was|-1 -4 -5 -1 1 11 -1 -2
b:he will|0 -1 8 -1 -1 -4 0 -1
b:he would|-7 1 14 2 9 -14 -1 -4
b:head of|2 5 0 0 5 -10 -2 1
b:health|-2 -3 1 -2 -1 13 -2 -2
b:healthcare|-1 -2 -2 -5 -2 4 9 -2
b:healthcare management|0 -1 -1 -7 -1 2 9 -2
b:hear|-2 5 9 -2 8 -18 3 -3
b:hear ?|-1 0 4 7 0 -8 -1 -1
b:heard|2 2 4 -10 2 2 4 -5
b:hearing|-6 -4 8 17 -5 -9 -1 -1
b:hears|10 -3 -10 -11 24 -6 -1 -4
b:hears so|0 -1 0 -3 8 -2 0 -1
b:heart|0 0 0 -2 0 -5 -1 8
b:heb|-2 -2 2 17 -4 -8 -1 -2
b:helga|0 -1 -3 -2 -2 10 -1 -1
b:hello|4 -13 -2 -6 -28 26 23 -4
b:hello all|-1 -2 0 -3 -1 8 0 -1
b:hello dear|-1 0 -2 -4 -3 -8 18 0
b:hello i|-3 -2 5 10 5 0 -5 -10
b:hello imi|0 10 -1 -2 0 -5 -1 -1
b:hello mr|0 -1 9 -1 -1 -6 0 0
b:hello my|-1 -1 -2 -1 -3 12 -1 -2
b:hello please|-1 -1 -5 8 -3 4 -1 0
b:hello this|-1 -1 3 -1 -3 -4 -1 8
b:hello we|-2 0 -2 -3 -1 10 -1 -1
b:helo|-2 1 -1 8 -2 -3 -2 2
b:help|-4 -13 -1 16 -10 -27 -4 42
b:help me|0 0 -1 10 -4 -5 0 0
b:help to|0 -2 -1 -3 -1 -6 -1 15
b:helped|0 -3 -1 -3 11 -5 -1 1
b:helped me|0 -2 -1 -2 8 -4 0 2
b:helpful|-1 -3 -5 -2 -1 13 -1 -2
b:her|-13 -14 -3 6 49 -6 -10 -8
b:here|-5 -5 26 -11 -7 -10 14 -2
b:here are|-2 -3 11 -1 -1 -2 -1 -1
b:here we|0 0 0 -1 -1 -7 13 -4
b:hey|0 -3 0 -2 -1 -4 12 -2
b:hi|-9 -25 26 -50 -23 47 37 -3
b:hi both|0 -4 1 -4 -2 11 -1 0
b:hi education|0 -1 -1 -3 0 -3 9 -2
b:hi i|0 -3 1 0 -10 -9 20 1
b:hi it|-1 0 13 -4 0 -7 -1 0
b:hi its|-3 -1 24 -3 -1 -14 -1 -1
b:hi my|0 -1 -8 -1 7 5 -1 -1
b:hi there|-1 -3 5 -12 3 -3 10 1
b:high|4 0 -4 3 6 -9 -1 1
b:higher|12 -1 -8 -2 0 0 0 -1
b:him|-13 -13 5 22 24 -6 -6 -13
b:him a|0 -2 -1 -2 11 -5 0 -1
b:him i|-2 3 -3 -5 -1 8 0 -1
b:him they|-6 0 9 0 0 -2 0 -1
b:himself|-1 -1 -1 9 4 -7 0 -1
b:hip|-1 0 0 -11 -2 13 0 1
b:hire|0 -1 -1 -3 -1 10 -2 -1
b:his|1 -17 3 25 32 -25 -8 -11
b:his complaint|3 -1 7 1 -1 -8 -1 0
b:his manager|0 -1 -1 -4 10 -3 0 0
b:his own|-1 -1 -1 -4 13 -5 0 -1
b:his word|-1 -1 -3 9 0 -4 0 0
b:his words|-6 0 9 0 0 -2 0 -1
b:history|-2 11 4 -5 -4 1 -1 -5
b:hit|0 -1 -1 1 -1 -6 9 -2
b:hiya|-2 -4 -1 -5 -5 15 -1 3
b:hobbs|8 -1 6 -5 -1 -7 -1 -1
b:hobbs i|8 0 0 -4 -1 -2 0 0
b:hobson|-4 -1 -1 8 0 -2 0 0
b:hoffwn|8 -4 -3 11 0 -8 -1 -3
b:hoffwn apelio|10 -1 -2 -4 -1 -2 0 0
b:hoffwn wneud|0 -1 0 10 -3 -4 0 -1
b:hold|-1 2 -4 11 -6 7 -3 -7
b:holding|-1 -1 3 -1 -1 -3 9 -3
b:holding a|0 -1 -1 -1 0 -4 9 -2
b:home|-3 -1 -1 5 9 -7 -2 0
b:honest|0 -5 -1 5 9 -4 -1 -3
b:hoovered|0 -1 0 -7 11 -2 0 -1
b:hope|-2 -4 1 9 2 -2 -1 -3
b:hose|-1 24 -3 -6 -1 -11 -1 -2
b:hospital|-3 5 15 -20 -8 18 -3 -4
b:hospital managers|0 0 0 -10 -1 13 0 0
b:hospital so|-1 0 15 -5 -1 -7 0 0
b:hospitals|-1 0 -1 -6 9 2 -1 -1
b:hot|0 -2 -1 -4 11 -3 -1 -1
b:hotel|-1 -3 17 -4 -4 -1 -1 -2
b:hour|-3 -9 -2 -8 27 -14 -3 13
b:hour a|0 -2 -1 -2 -2 -2 0 10
b:hours|0 -3 -9 -3 -10 2 20 2
b:hours and|-1 -2 -1 10 -5 1 -1 -1
b:hours on|0 0 -1 -7 -2 12 -1 0
b:house|-2 -3 -3 2 1 11 -2 -4
b:how|-3 14 -22 6 11 10 -11 -5
b:how about|0 -4 0 -1 -1 -6 0 13
b:how can|0 -1 -1 9 -1 -5 0 -1
b:how did|0 1 -1 0 22 -20 -1 -1
b:how do|-4 -2 0 -10 -2 20 0 -1
b:how it|-2 2 -4 12 0 -5 0 -2
b:how long|3 -1 -1 -11 -3 19 -1 -4
b:how many|0 1 -1 -2 -3 8 -2 -1
b:how much|-1 -4 -1 -11 -5 25 -1 -3
b:how my|-1 14 -1 -4 3 -9 0 -1
b:how the|-2 -2 0 -4 -2 12 0 -3
b:http|-1 -1 -2 -4 -1 -8 18 -2
b:hull|-1 -2 1 8 -2 -2 0 -1
b:human|-2 -5 -7 6 6 -12 20 -6
b:human being|0 -3 -1 3 8 -2 -1 -5
b:humiliated|0 -1 -1 8 -4 -2 0 0
b:humiliating|0 -6 0 8 -1 -2 0 0
b:humour|0 -7 0 0 9 -1 0 0
b:husband|-2 1 8 -9 -5 10 -1 -2
b:hybrids|0 2 -1 -3 -2 -7 -1 12
b:hyn|-1 -2 -1 12 -2 -5 -1 -1
b:i|26 45 -7 16 -17 -7 -36 -20
b:i am|8 -19 18 11 -24 17 10 -21
b:i appeal|46 -3 -24 -8 -3 -4 -2 -2
b:i ask|-1 -3 8 9 -4 -5 -1 -2
b:i asked|8 -8 -6 31 -7 -17 -2 1
b:i attach|-3 -5 1 -10 -4 20 -1 1
b:i be|0 -1 0 -8 0 12 -1 -2
b:i begin|0 13 0 -3 -4 -4 0 -2
b:i came|0 -3 -1 -2 8 -1 0 0
b:i can|9 -6 -11 -8 10 -6 6 7
b:i cancelled|-1 -1 -3 12 -1 -6 -1 0
b:i complain|-1 -2 -1 13 -1 -6 -1 -2
b:i complained|3 -2 11 -3 3 -10 0 -1
b:i could|-5 0 5 8 0 -6 -1 -2
b:i cried|0 -1 -1 -4 11 -4 0 -1
b:i dealt|0 -3 0 -3 10 -1 -1 -2
b:i demand|-1 23 -4 -14 0 -1 -1 -2
b:i did|2 10 4 -13 -4 0 -3 4
b:i disagree|10 -1 -1 -4 -1 -2 0 0
b:i do|19 20 -5 -8 12 -23 -6 -9
b:i dont|14 -1 -1 1 -2 -11 -1 0
b:i enclose|-5 -2 -2 2 -2 9 -1 1
b:i expect|-1 12 -2 15 0 -16 -2 -6
b:i expected|0 8 -1 3 -4 -4 0 -1
b:i feel|0 -2 0 9 -4 -2 0 0
b:i felt|-5 -3 3 9 2 -4 0 -2
b:i forgot|-2 -1 8 -5 2 -2 -1 -1
b:i found|-2 12 5 -13 8 -7 -2 -1
b:i gather|0 1 -1 -8 2 7 -1 0
b:i get|1 21 -4 -10 -6 3 -2 -2
b:i give|5 -1 13 -7 -3 -6 -1 -1
b:i got|5 -3 -4 9 -3 -2 -1 -2
b:i had|11 5 -13 8 8 -12 -3 -3
b:i handed|0 -3 0 -1 8 -1 -1 -2
b:i have|1 -27 12 17 10 33 -23 -22
b:i hear|0 0 -2 8 -1 -7 -1 2
b:i know|3 -3 -5 -13 6 -10 7 15
b:i live|0 -2 -2 8 -2 -1 -1 0
b:i look|0 -2 -6 -5 -2 17 -1 -1
b:i lost|0 -2 -1 12 2 -5 0 -5
b:i made|-1 4 12 -4 -5 -7 0 2
b:i mean|0 -1 0 -1 -1 -7 0 9
b:i merely|0 11 -1 -5 -2 -1 0 -1
b:i mi|0 -1 -1 9 -1 -4 -1 -1
b:i must|-2 -9 -2 -5 14 0 6 -3
b:i need|6 -3 -9 5 -3 7 -1 -3
b:i never|-1 -5 -3 9 2 -6 -1 4
b:i no|-1 -1 11 -7 -2 1 0 -1
b:i notice|-1 25 -2 -11 -4 -5 0 -1
b:i noticed|-1 18 0 -3 -10 -2 0 -1
b:i now|-1 0 -2 -8 12 -2 -1 0
b:i only|-4 8 0 -11 -8 11 4 0
b:i owe|0 -1 0 0 -8 9 0 0
b:i paid|-2 3 -3 27 -5 -15 -1 -4
b:i passed|-1 -4 -4 3 12 -8 -1 3
b:i pay|-1 -2 -2 13 -2 -5 -1 -1
b:i propose|0 -5 0 -4 -2 -9 -1 21
b:i quote|0 -1 0 -1 10 -6 0 -1
b:i rang|1 -2 -9 6 5 6 -2 -5
b:i read|0 25 -4 -8 -4 -6 -2 -3
b:i received|6 -2 -2 -6 8 -2 -1 -1
b:i said|-2 -6 10 4 -5 2 -1 -2
b:i saw|-1 8 -2 -5 -1 5 -2 -3
b:i see|5 22 -6 -9 -5 0 -2 -6
b:i seen|-1 0 -2 -3 -3 -8 18 0
b:i send|-2 -3 -1 -2 -5 0 16 -3
b:i sent|-1 -2 19 0 -2 -10 -3 -1
b:i shall|6 16 -11 -10 -2 -1 6 -3
b:i should|8 -9 1 8 -11 4 -3 1
b:i speak|0 0 0 8 0 -6 0 0
b:i suggest|0 -5 -1 14 -4 -14 -1 11
b:i suppose|-1 23 -2 -2 -8 -7 -1 -3
b:i think|-5 5 -1 -8 -10 14 -3 9
b:i thought|-2 18 -4 -9 2 -1 -1 -3
b:i ticked|-1 0 10 -2 -1 -6 0 0
b:i took|-1 2 -2 -6 -1 10 -1 -1
b:i use|-7 -1 -1 8 -3 3 0 1
b:i want|18 -19 -17 44 -22 10 -5 -9
b:i wanted|-3 -16 -4 -3 37 -8 -1 -2
b:i was|-9 10 8 -4 10 -9 8 -14
b:i will|2 -14 -8 -6 -9 32 11 -8
b:i wish|13 -4 -19 9 0 4 -2 0
b:i work|-1 2 9 3 -2 -7 -1 -2
b:i would|12 -9 11 30 -4 -26 -15 1
b:i write|1 -6 -5 11 9 -7 -2 -2
b:i wrote|-1 -5 -2 18 0 -7 -1 -3
b:i'r|8 -5 -8 3 15 -7 -1 -4
b:i'r tiwtor|0 -2 -1 -2 10 -2 0 -2
b:iawn|0 -2 -2 9 -2 -4 -1 3
b:id|4 -2 -2 1 9 -8 0 -2
b:iddo|0 -1 -1 -1 8 -5 0 -1
b:idea|-2 -3 7 -3 -5 -12 -2 20
b:idea could|0 0 0 -2 0 -4 0 8
b:ideas|0 -4 -1 -3 -3 0 0 11
b:identified|0 -2 -1 8 0 -4 0 0
b:if|-7 -26 -1 -11 -15 49 -1 11
b:if it|-3 -4 10 0 -5 5 -1 -2
b:if that|-5 -2 8 4 -2 -2 0 -1
b:if you|-1 -7 -1 -28 6 19 10 3
b:if your|-1 -2 -1 -3 -1 8 0 -1
b:ige|-2 -2 -1 -1 -2 1 0 8
b:ignore|-8 -9 14 -17 -6 27 -1 0
b:ihm|16 -11 54 -19 -16 -33 18 -8
b:ihm 2026|25 -5 38 -17 -10 -22 -5 -4
b:ihm i|-2 -1 5 9 -2 -9 -1 -1
b:im|8 0 -4 4 -4 -9 -1 6
b:imi|10 0 35 -3 -6 -27 -14 5
b:imi 2026|14 -7 66 -24 -11 -30 -6 -3
b:imi i|-1 9 -2 -1 7 -10 -1 0
b:imi in|0 6 -1 -1 -1 -10 0 8
b:immediate|-1 -1 -1 -11 -3 8 11 -1
b:immediate release|-1 -1 -1 -8 -1 1 12 0
b:improvement|0 0 0 -6 9 -1 0 -1
b:improvement i|0 0 0 -6 9 -1 0 -1
b:in|-28 46 -26 3 13 -11 -6 9
b:in 2009|0 12 -1 -4 -4 -2 0 -2
b:in 3|-1 -4 -2 -1 7 -7 13 -4
b:in 30|0 -2 0 -2 -1 -5 12 -1
b:in 48|-1 -1 -1 -4 -1 -10 19 -1
b:in 5|0 -2 -1 -1 0 -3 0 8
b:in a|4 19 -15 0 -3 -5 0 0
b:in any|-1 21 -1 -9 7 -13 -1 -2
b:in august|4 -2 -3 10 -2 -4 -1 0
b:in case|1 7 8 1 -6 -8 -1 -1
b:in clinics|0 -3 0 -4 -1 -7 0 15
b:in front|-2 -4 -7 26 -3 -10 -1 0
b:in half|0 9 -1 -2 -1 -3 0 -1
b:in hand|0 -2 0 -5 2 8 0 -1
b:in harrogate|0 12 0 -2 -4 -5 0 0
b:in his|-6 1 6 -7 8 1 -1 -2
b:in hospital|0 -1 13 1 -2 -9 -1 -1
b:in it|-1 7 3 -6 3 -8 -1 4
b:in many|0 -2 -1 -2 0 -2 0 8
b:in march|-1 -3 -3 13 0 1 -2 -5
b:in may|2 -1 -2 10 -4 -4 0 -1
b:in my|-5 20 12 -19 12 -11 -4 -5
b:in one|-2 -4 1 -6 11 4 -2 -3
b:in our|-1 29 -5 -3 -6 -6 -2 -6
b:in part|9 0 -3 -2 0 -3 0 0
b:in person|0 9 0 -3 -2 -2 0 -1
b:in practice|-4 0 8 0 0 -3 0 0
b:in question|-1 0 -5 1 -2 8 0 -2
b:in reply|0 0 9 -8 0 -1 0 0
b:in september|2 -6 0 9 -7 5 -1 -2
b:in taunton|0 8 0 -7 0 0 0 0
b:in tears|0 -1 -1 -1 -1 -6 12 -2
b:in that|0 -4 -1 10 1 -4 -1 -1
b:in the|0 15 -21 7 -17 -6 4 17
b:in their|0 2 -1 -4 10 -4 -1 -2
b:in there|0 -3 -1 2 -3 -6 -1 11
b:in touch|-1 0 8 -6 -1 1 0 -1
b:in twenty|0 -2 0 -2 14 -8 0 -1
b:in two|-1 -2 1 -5 19 -5 0 -6
b:in which|-3 -1 2 -1 -2 9 -1 -2
b:in writing|-2 -8 7 11 -7 3 -3 -2
b:in your|0 -7 9 -6 4 -4 -7 9
b:inbox|0 -1 0 -2 2 -7 11 -2
b:includes|-1 -2 -1 -3 -1 11 -1 -1
b:independents|0 10 0 -2 -1 -5 -1 -1
b:information|-3 19 2 -11 -4 4 -2 -5
b:information only|0 14 -1 -8 -1 -1 -1 -3
b:informed|-1 1 -3 -3 9 -1 0 0
b:instead|-2 -2 0 -13 23 -14 -3 12
b:instead of|0 -2 0 -3 4 -10 -1 13
b:institute|-4 0 -12 15 -4 5 1 -1
b:institute a|0 -2 0 -2 -3 8 0 -2
b:institute of|-1 -1 -1 -11 -1 9 8 -2
b:institutes|0 0 -1 -1 -1 -6 9 -2
b:instructed|6 -1 -2 11 -1 -10 -2 -1
b:instructor|0 -2 -3 2 9 -5 -1 0
b:interest|0 8 -1 -2 -2 0 -2 -1
b:interested|-1 10 -1 -2 -4 -4 6 -3
b:interesting|-2 28 -4 -5 -6 -5 -1 -5
b:interesting to|0 18 -1 -2 -2 -8 -1 -3
b:international|0 0 0 -6 0 8 0 0
b:internet|-1 -2 -3 -9 -4 13 -1 6
b:interpreter|-6 -1 10 -1 0 0 0 -1
b:into|-4 -10 5 3 0 -1 6 2
b:into a|0 -1 0 -1 -1 -10 12 3
b:inv|0 -1 -1 -3 -1 8 -1 0
b:investigating|-1 0 -1 -8 0 10 0 0
b:investigation|3 -1 8 -4 -1 -4 -1 0
b:invigilator|-1 -2 -2 17 -2 -6 -1 -2
b:invitation|0 -2 -2 -2 -4 13 -1 -2
b:invited|1 2 -4 -3 -3 10 -1 -1
b:invoice|-13 -11 2 -8 -11 13 36 -8
b:invoice for|0 0 -1 -2 -3 8 -1 -1
b:invoiced|0 -1 -1 16 -1 -11 -1 -1
b:invoiced us|0 0 0 8 0 -5 -1 -1
b:involved|8 0 -2 -2 -1 -2 0 0
b:is|-5 5 15 -1 9 40 -31 -32
b:is a|8 -7 -14 21 22 -21 -7 -3
b:is about|-3 -2 0 9 -7 3 -1 -1
b:is again|-2 -2 10 -4 0 -2 0 0
b:is all|-4 15 -5 -19 30 -12 -3 -4
b:is always|0 -2 0 -5 0 8 0 0
b:is an|-1 11 -3 1 1 -8 0 -2
b:is anyone|0 0 12 -9 0 -2 0 0
b:is attached|1 -1 9 -10 -2 6 -2 -1
b:is been|-1 -3 16 -2 -3 -4 0 -2
b:is best|-1 -1 0 -2 8 -2 0 -2
b:is dealing|-2 -1 12 -5 -1 -3 -1 0
b:is fine|-8 -2 13 2 -2 -3 0 -1
b:is free|0 -2 -2 -3 -1 2 -1 8
b:is going|0 -1 -3 13 -3 -6 0 0
b:is good|-1 -3 10 -4 0 -15 -1 14
b:is got|0 0 9 -6 0 -2 0 0
b:is hard|0 1 -1 -2 -1 -5 -1 8
b:is in|-3 -6 10 10 -8 0 -2 -2
b:is it|2 4 6 -11 -11 16 -2 -5
b:is mine|-1 -2 10 -6 -2 -6 0 8
b:is more|-1 9 -2 -2 -2 -1 -1 0
b:is no|8 -4 -6 5 -4 -4 -1 5
b:is not|5 9 -24 17 -23 3 12 2
b:is on|-1 -7 -6 11 -2 13 -2 -5
b:is posted|0 -3 0 -2 -1 -3 0 9
b:is same|0 -1 9 -1 -1 -5 0 0
b:is that|-3 -10 -9 -9 17 23 -2 -6
b:is the|3 -4 9 2 2 12 -7 -18
b:is there|-3 -4 -11 -11 -5 45 -2 -9
b:is to|-1 0 -5 1 -1 8 -1 -1
b:is too|0 -7 -1 -1 0 10 0 -1
b:is unheard|0 -1 -2 -7 14 -3 0 -1
b:is what|1 5 -2 -3 9 -9 -1 -1
b:is worth|-1 19 -2 -6 3 -9 0 -5
b:is your|-1 -3 -2 1 -1 -4 11 -2
b:issue|-3 -9 -5 0 33 -9 -3 -4
b:it|13 16 36 14 -14 -20 -61 15
b:it ?|0 -5 7 6 -1 3 -2 -8
b:it a|-3 2 12 -4 -2 -4 -1 -1
b:it again|-3 -4 -2 12 -2 2 -1 -2
b:it and|6 3 -11 21 -13 -8 -2 3
b:it arrived|-2 -1 1 -6 -3 12 -1 -1
b:it attached|-2 0 -3 -2 0 8 0 0
b:it back|-2 -6 -5 20 10 -12 -1 -4
b:it be|-1 -2 4 1 -6 -5 -1 10
b:it before|0 8 5 -2 -1 -7 0 -2
b:it closed|0 9 0 -2 -4 -2 0 -1
b:it confirm|-1 -2 11 -9 -1 3 0 -1
b:it cost|-2 -1 0 -3 -2 10 0 -2
b:it deserves|0 -14 -1 -1 18 -1 0 -1
b:it did|0 17 -1 -4 -6 -4 0 -1
b:it down|-1 -1 -2 10 -10 4 0 0
b:it for|-1 -2 -2 9 -1 -5 -1 2
b:it further|8 0 -6 -1 2 -2 0 0
b:it go|-1 -3 -3 0 -2 8 -1 2
b:it has|-4 6 14 -1 -8 -3 -2 -3
b:it i|16 -8 3 13 0 -10 -2 -12
b:it in|-3 1 -12 -10 19 25 -6 -14
b:it is|7 33 19 13 -22 -22 -9 -19
b:it it|2 0 -2 8 -5 0 -1 -2
b:it may|-2 10 -5 -1 -4 5 -1 -2
b:it mentions|-1 14 -1 -7 -1 -4 0 -1
b:it merely|-4 1 8 0 0 -4 0 0
b:it not|-1 -4 1 -4 16 -4 0 -4
b:it off|-1 -4 0 2 -3 8 0 -1
b:it on|-2 4 -7 6 8 -8 -2 2
b:it out|-2 2 -2 8 -2 -2 -1 0
b:it right|-1 -3 -1 0 -2 9 0 -2
b:it says|7 9 -3 -5 -5 1 -1 -4
b:it sees|0 -3 0 -1 -1 -4 0 10
b:it so|-2 -3 8 -2 -2 4 -1 -2
b:it thank|0 -4 -3 -3 9 2 0 -1
b:it there|9 0 -4 -1 -1 -3 0 0
b:it to|18 -5 -16 5 16 -9 -2 -8
b:it too|-2 14 -1 -13 -1 1 -1 2
b:it twice|0 0 10 -6 0 -3 0 0
b:it up|17 -3 -9 -9 11 -10 -2 5
b:it was|2 8 35 -8 -9 -7 -7 -14
b:it went|-2 -2 17 -4 1 -7 -1 -2
b:it what|0 9 -1 -2 -3 0 0 -2
b:it worked|0 -2 -1 -1 -2 -2 0 8
b:it would|-5 -1 4 -13 -10 -17 -3 44
b:it you|5 -3 -8 9 4 -6 -1 -1
b:italian|0 -7 -1 -1 -1 11 0 -1
b:its|9 -2 4 19 1 -17 -7 -7
b:its a|0 -3 -1 16 -3 -7 -1 -2
b:its been|-2 -1 3 -8 2 6 -1 -1
b:its way|0 -5 -2 -2 2 8 -1 -1
b:ive|-2 -5 -3 3 21 -13 -1 -2
b:ive been|0 -3 -1 -4 15 -5 0 -1
b:j|5 -2 -4 14 -2 -8 -1 -3
b:january|-3 -2 -5 0 -2 22 -6 -3
b:job|-9 -4 -13 1 8 29 -4 -6
b:job card|-4 0 -16 -6 -1 27 -1 0
b:job cards|-2 0 -5 -1 0 10 0 0
b:job sheet|-1 0 10 -8 0 -1 0 0
b:jobs|0 -2 -1 3 -2 -9 -1 13
b:jobs board|0 -2 0 -1 -1 -9 -1 14
b:join|-1 -2 -1 -4 -4 5 -1 8
b:joining|-1 -7 -2 0 2 -6 -1 14
b:joint|-1 -5 -1 -1 -2 8 -1 3
b:joke|4 -2 -4 8 -3 -3 0 -1
b:jokes|-1 -2 -2 10 -1 -3 0 -1
b:jokes about|0 -2 -2 9 -1 -2 0 -1
b:journal|-2 18 -5 -5 1 -2 -3 -2
b:july|-4 -4 -3 10 -3 12 -2 -7
b:july attached|-1 0 -4 -3 0 8 0 0
b:junk|-1 0 13 -10 0 -1 0 0
b:kapoor|0 11 0 -2 -4 -5 0 -1
b:keep|-4 -5 -9 1 5 2 5 6
b:keep it|-1 -2 -1 -8 11 -7 9 -2
b:keep the|-1 -2 -3 -7 -3 20 -2 -2
b:keeps|-2 -2 -1 1 -2 9 -1 -3
b:kept|-5 -5 1 6 13 -7 -1 -2
b:kettering|0 0 9 -10 0 2 0 0
b:key|-1 11 -6 -3 -4 4 -1 -2
b:kind|1 -11 -2 -7 26 -32 13 11
b:kind and|0 -2 -1 -3 34 -21 -1 -4
b:kind of|0 -3 -1 -2 -1 -6 -1 14
b:kind regards|4 -1 1 3 -8 5 -2 -2
b:kiss|-1 -1 -1 -4 -3 -7 18 -1
b:knew|0 4 -5 4 6 -10 -1 1
b:knew his|0 -1 -1 -1 8 -3 0 -1
b:knock|-1 -1 -2 -3 -3 12 0 -1
b:know|-12 12 0 -6 9 -2 4 -5
b:know because|0 8 0 -7 0 0 0 0
b:know how|-2 0 -3 10 -2 0 0 -3
b:know if|-1 -1 5 -8 0 0 7 -2
b:know what|0 -2 5 4 -2 -9 -1 5
b:know when|-1 0 -1 -6 -1 9 -1 -1
b:know you|-1 -1 1 -1 -1 -4 9 -2
b:knows|-2 -3 -5 26 -5 -8 -1 -2
b:knows it|-1 -2 -1 9 -5 1 0 -1
b:l|1 -3 -5 -1 -2 14 -2 -2
b:lacey|5 -2 14 -6 -1 -7 -1 -2
b:lad|3 2 -19 -3 4 12 -1 1
b:lad was|-1 0 -4 -3 0 8 0 0
b:lad who|-1 4 -1 -8 2 5 -1 0
b:lads|-2 6 -4 -9 10 -7 -2 8
b:lads said|0 -1 -1 -3 10 -3 0 0
b:lady|-1 -4 -3 -7 16 8 -3 -7
b:lady with|0 0 9 -8 0 -1 0 0
b:lane|-1 -2 -6 8 -2 5 -1 -2
b:language|-1 -2 0 -2 9 -5 0 1
b:languages|0 -2 -1 -1 0 -3 0 8
b:lanyards|0 -2 0 -1 -2 -10 12 2
b:last|-6 14 7 -8 0 9 -4 -12
b:last night|-2 13 1 -5 -8 1 0 -1
b:last one|0 -5 8 -4 -4 7 0 -1
b:last time|-1 -4 8 -9 7 2 -1 -2
b:last week|0 -6 -2 6 9 -5 -1 0
b:last year|-3 12 -6 -4 -11 20 -4 -4
b:last year's|0 13 0 -2 -5 -4 0 -2
b:late|0 9 -6 5 -9 10 -4 -5
b:late again|-1 -1 -1 -14 -1 17 0 0
b:laugh|-2 0 -2 0 12 -4 -1 -3
b:laughed|-1 -5 -2 18 -3 -6 -1 -2
b:lead|4 12 -3 -6 -6 1 -2 0
b:leadership|-1 -7 2 -1 17 -4 -2 -4
b:leadership day|-1 -5 2 -2 15 -5 -1 -3
b:leaflet|2 23 -3 -10 -4 -8 -1 -1
b:learner|-9 -7 -10 10 1 3 4 9
b:learner complaints|0 -1 -1 -1 -1 -4 9 -2
b:learners|4 -2 -6 16 -9 -16 19 -6
b:leave|-2 -5 -1 10 -9 3 -2 5
b:leave it|9 -1 -5 -3 -4 4 -1 2
b:leaving|-1 -2 9 -7 -3 2 -1 3
b:lecturer|-1 -6 -3 3 10 -10 -1 7
b:ledbury|0 17 -1 -5 -1 -6 0 -3
b:leeds|2 -4 13 -8 -6 8 -2 -2
b:leeds i|0 -3 -1 -2 -4 11 0 -1
b:left|-1 -10 -9 20 -4 10 -4 -2
b:left school|0 0 -1 -4 8 -2 0 -1
b:leighton|-1 -1 9 1 -1 -6 -1 0
b:lent|-1 -1 -2 -4 10 -3 0 0
b:les|8 0 0 -2 -2 -3 0 0
b:les whitlock|8 -1 0 -4 -1 -2 0 0
b:less|1 24 -3 -4 0 -16 -2 0
b:let|-2 -26 6 -15 5 2 -2 32
b:let me|0 -5 14 -13 11 -3 4 -7
b:let us|-1 -6 -2 -5 -7 4 -2 18
b:lets|0 -3 -1 6 -2 -7 0 8
b:letter|32 -12 -5 13 -7 7 -18 -8
b:letter about|-7 -1 0 -8 -2 22 -2 -1
b:letter and|3 0 -10 2 -1 6 0 0
b:letter i|-3 -1 3 10 -1 -7 0 0
b:letter of|6 -1 2 1 4 -8 -3 -1
b:letter on|8 -2 -3 0 -1 -2 0 0
b:letter twice|10 0 -9 0 0 0 0 0
b:letters|-2 -6 -1 10 -3 12 -3 -7
b:letting|-2 -1 -5 -2 -2 8 -1 5
b:level|-3 16 -4 13 -1 -8 -7 -6
b:level 2|-1 15 -2 11 -7 -14 -1 0
b:level 4|-2 -2 0 2 9 -5 0 -2
b:library|0 3 -9 1 -2 -2 -2 10
b:life|-1 -2 -2 -8 13 3 -1 -1
b:light|0 9 -4 2 -8 5 -1 -3
b:like|27 -2 -31 24 14 -28 13 -17
b:like an|0 -1 0 9 -1 -5 0 -1
b:like either|0 -2 -1 8 -1 -3 -1 0
b:like it|13 1 -10 5 0 -7 -1 -1
b:like me|0 -3 -1 0 -2 -2 0 8
b:like that|-1 -5 -2 -1 20 -7 -1 -2
b:like the|1 -2 -1 13 -4 -9 -1 3
b:like this|-1 -2 -1 1 8 -3 -1 -1
b:like to|27 -6 -16 -18 -4 38 -8 -12
b:like us|-1 9 -2 3 5 -10 -2 -1
b:like yours|-1 -1 -3 -5 -2 -10 25 -3
b:liked|-1 13 -2 -4 -3 -1 0 -2
b:liked the|0 8 -1 -3 -2 0 0 -1
b:limit|-1 -3 -1 -6 -3 15 -1 -1
b:lindqvist|-2 -2 21 8 -6 -17 -2 -1
b:line|-5 -13 0 -3 19 8 -4 -1
b:link|-3 7 -7 8 -8 4 4 -6
b:link at|0 8 -1 -1 -1 -5 -1 0
b:link in|0 -4 -2 0 -1 9 -1 0
b:link to|-1 4 -1 -1 -1 -2 8 -5
b:linus|0 -1 -1 -3 -2 8 0 0
b:list|-4 3 -9 -14 -11 -5 17 24
b:list and|-1 -2 -1 -5 2 9 -1 -2
b:list for|0 -2 -2 -2 0 -2 0 8
b:list is|0 11 0 -2 -1 -7 0 -1
b:listen|0 0 -1 -2 -3 -2 -1 9
b:little|-2 9 0 2 -3 -6 -2 1
b:live|-1 -8 -3 13 -4 0 -1 4
b:llythyr|8 0 -5 -1 0 -1 0 0
b:lock|0 -6 -2 -3 -4 17 0 -1
b:locked|-1 -1 -7 4 1 8 -1 -3
b:log|-2 -7 -5 -3 -4 28 -2 -4
b:log attached|-1 -1 -4 -2 0 9 0 -1
b:log in|-1 0 -3 -2 0 9 -1 -3
b:log of|2 -2 -4 -3 0 8 0 0
b:logged|-1 -3 1 8 -1 -2 -1 -1
b:logo|-2 21 -3 0 -9 1 -2 -6
b:logo i|-1 18 -1 -3 -4 -8 0 -1
b:lol|-1 11 -2 -1 2 -6 -1 -2
b:london|-1 -3 -1 10 -4 0 -1 1
b:long|-1 10 9 -17 -7 14 -3 -5
b:longer|-4 9 18 -2 -8 -6 -2 -5
b:longer than|0 9 0 1 -2 -5 0 -2
b:longer wish|-1 -1 11 -7 -2 1 0 -1
b:look|9 -14 -11 24 -14 5 -5 4
b:look at|10 -6 -5 15 -7 -1 -2 -5
b:look forward|-4 -2 -1 -1 -1 11 -1 -1
b:look into|-1 -1 -1 10 -1 -5 0 -1
b:looked|14 -5 -10 0 2 11 -3 -8
b:looked after|0 -5 -1 -5 9 3 0 -1
b:looked at|16 2 -6 1 -4 -2 -1 -6
b:looked into|-2 -1 -2 -1 -2 10 -2 0
b:looking|-6 -3 2 -6 -8 -5 26 0
b:looking at|-4 3 1 2 -5 -9 10 3
b:looking for|-1 -2 0 -5 -1 14 -1 -3
b:looks|-2 9 -1 5 -1 -11 -2 2
b:loos|-1 -4 -1 -2 17 -6 0 -3
b:lose|-1 -4 -3 4 -4 1 10 -3
b:lost|-4 0 -3 12 4 10 -4 -15
b:lost in|0 0 9 -6 0 -2 0 0
b:lost it|0 -2 -1 -2 -3 9 0 0
b:lost property|0 -2 0 -3 -2 8 0 -1
b:lot|-5 -5 8 5 10 -13 -2 2
b:love|-1 -6 -4 10 -7 15 -2 -4
b:lovely|-2 -6 -5 6 14 2 -4 -5
b:ltd|-5 4 -10 2 -7 12 10 -7
b:ltd unit|-1 0 -3 0 -1 -3 13 -4
b:lunch|0 12 -11 3 0 -1 -3 0
b:lunch was|0 -3 -1 -1 9 -3 0 -1
b:lyle|-1 -5 3 -9 2 13 -1 -1
b:m|2 1 -5 -1 -3 9 -2 -1
b:machine|-1 -4 9 -9 -4 4 -1 6
b:machine was|-1 -3 -1 -1 -4 9 0 0
b:madam|-1 -5 4 9 4 -7 -6 2
b:madam i|-2 -1 0 -4 0 10 -2 -1
b:madame|-1 -2 -1 0 -2 8 -1 -1
b:madame monsieur|-1 -2 -1 0 -2 8 -1 -1
b:made|-5 6 -1 -19 13 12 -7 0
b:made against|-2 0 -1 -8 -1 13 -1 0
b:made me|-1 11 -3 -7 -1 4 -2 -2
b:mae'r|-4 19 1 10 -10 -12 -2 -1
b:mai|1 -1 -1 12 -4 -4 -1 -1
b:mail|-5 -1 10 -12 -8 -7 24 0
b:mail and|-1 0 -2 -4 -3 -8 18 0
b:mailbox|-3 -2 8 -2 -2 -3 6 -2
b:mailbox full|-3 0 10 0 -1 -4 -1 0
b:maintenance|0 -4 -1 -2 -1 8 0 1
b:make|-12 2 -11 20 -4 -4 -6 14
b:make a|-3 -3 -7 27 -4 -5 -2 -3
b:make of|-1 11 1 -6 -2 -1 0 -2
b:make the|-1 -3 -3 1 -3 -4 0 14
b:make up|-4 0 8 0 0 -4 0 0
b:maker|1 -1 -3 -4 -1 10 0 -2
b:making|-1 -2 -2 0 -2 9 -1 -2
b:man|-9 -9 4 12 -2 -8 14 -2
b:man at|0 0 -1 -9 -3 15 0 0
b:man i|-2 -2 0 -2 -5 -6 18 -1
b:management|-2 -2 -3 -10 3 7 7 0
b:manager|5 17 -2 -8 9 -2 -12 -6
b:manager a|0 0 9 -7 0 -1 0 0
b:manager and|-1 -1 9 -9 5 -3 0 0
b:managers|-1 10 -2 -11 -5 15 -4 -1
b:manchester|-1 -3 -1 0 5 -10 11 -2
b:manufacturer|-1 -1 -1 -1 -1 10 0 -4
b:many|-3 -9 -7 -15 14 3 -6 23
b:many of|0 0 -1 -6 -1 -8 -1 17
b:many thanks|-1 -2 -3 3 -2 10 -2 -3
b:march|-5 -7 8 24 -3 -2 -5 -9
b:march for|0 0 0 9 -1 -6 -1 -1
b:marchetti|0 -1 10 -3 -1 -4 0 -1
b:mark|-10 -9 -1 11 -10 20 7 -7
b:mark if|-1 -1 0 -1 0 -5 9 -2
b:mark please|-1 -2 -1 -6 -1 11 0 0
b:marked|-3 -5 -2 17 -4 2 -1 -4
b:marked as|-1 -2 -1 10 -4 0 0 -2
b:marker|-8 -14 1 24 12 1 -4 -11
b:marker feedback|0 -2 0 -2 8 -1 0 -3
b:marker i|0 -3 -1 -7 8 5 0 -1
b:markers|0 -1 0 13 -1 -3 -1 -5
b:marking|2 -4 -7 17 -3 1 -1 -5
b:marks|-8 2 -4 20 -5 4 -2 -8
b:marr|-1 -1 -6 -1 2 8 0 -1
b:married|-1 -1 -6 -1 1 8 0 0
b:materials|-1 4 -2 0 12 -9 -1 -2
b:maths|0 -2 0 -3 -3 9 0 0
b:mawrth|0 8 -1 -1 -3 -2 0 -1
b:may|-4 9 5 0 -10 16 -13 -3
b:may be|1 10 -2 -2 -2 -2 -1 -2
b:may concern|-2 -1 -4 0 -1 8 0 0
b:may i|-1 -11 0 4 7 -12 -3 16
b:may well|0 10 -1 -2 -2 -3 0 -2
b:me|0 -21 18 17 32 6 -8 -43
b:me about|-1 3 12 -9 -2 -1 0 -2
b:me as|6 2 -8 -3 5 -1 0 -1
b:me down|-1 -2 -2 8 3 -7 0 -1
b:me for|4 -5 17 -7 9 -19 -2 3
b:me i|-6 -7 -2 16 7 -3 -2 -3
b:me know|1 -2 5 -9 -2 6 6 -4
b:me nothing|0 -1 0 -5 8 -1 0 -1
b:me off|-1 -3 -5 -2 -2 16 -1 -1
b:me on|16 0 -5 -1 -4 -5 -1 -1
b:me right|0 -2 -1 -5 14 -5 0 0
b:me smile|0 11 0 -2 -4 -4 0 -1
b:me the|-1 -3 -6 3 -1 10 -2 0
b:me they|0 2 -1 -5 -2 8 0 -1
b:me to|-2 -6 2 16 -13 -14 16 1
b:me what|1 2 -3 8 -4 -1 -1 -2
b:me who|-1 -2 8 2 -4 0 0 -2
b:me with|0 -3 -1 1 11 -5 -1 -2
b:me your|-1 0 -2 -2 -1 -3 8 0
b:mean|2 -3 5 1 -2 -10 -1 9
b:means|-6 4 9 -8 1 1 -2 1
b:meant|-1 8 -4 8 -4 -1 -1 -4
b:meant for|-1 0 -3 -3 0 8 0 0
b:mechanic|-1 -6 -2 5 -3 -3 -1 11
b:medal|-1 -3 -1 -3 13 -3 -1 -1
b:meeting|4 -16 8 -1 -7 17 -2 -4
b:meeting of|0 -6 0 -4 0 11 0 0
b:member|0 -3 -22 25 -4 -4 -1 8
b:member of|-1 -4 -4 17 1 -5 -2 -2
b:member survey|0 4 0 -3 -2 -6 -1 8
b:members|-7 17 -8 -4 -1 0 4 -1
b:members ?|0 -1 0 -6 -1 10 0 -2
b:members who|0 -2 0 -2 4 -9 -1 11
b:membership|-7 11 -9 16 -13 -10 16 -3
b:membership bodies|0 0 0 -1 -1 -6 13 -4
b:membership card|0 -3 -1 10 -2 -3 0 0
b:membership form|0 10 -1 -1 -1 -5 0 -2
b:membership renewal|0 10 -2 1 2 -7 -1 -3
b:mended|10 -1 -6 -8 7 -1 0 -1
b:mended it|11 -1 -6 -3 3 -3 0 0
b:mention|0 17 -3 -6 -3 2 -1 -5
b:mention it|-1 10 -1 -4 -2 1 -1 -3
b:mentioning|0 0 -1 -3 0 -3 9 0
b:mentioning your|0 0 -1 -3 0 -3 9 0
b:mentions|-1 24 -4 -15 -2 3 -1 -5
b:menu|-1 8 -1 -2 4 -3 -1 -3
b:merely|-5 19 7 -8 -3 -7 -1 -1
b:merit|-8 3 -1 -11 14 4 -1 1
b:mes|-1 -2 -1 0 -2 8 -1 -1
b:mes salutations|-1 -2 -1 0 -2 8 -1 -1
b:message|-2 -4 2 9 -3 0 -1 -1
b:mi|-1 -2 -2 15 -2 -6 -1 -1
b:midnight|-1 -2 -1 -5 -6 -4 21 -2
b:might|-5 0 9 4 -16 -4 -6 17
b:mihm|1 22 -2 -7 -5 -15 -1 7
b:mileage|-1 0 11 -4 0 -4 0 0
b:miles|-4 -1 -3 13 -5 1 -1 0
b:million|-1 -2 -1 -8 -1 3 12 -1
b:mimi|-2 10 -2 -2 2 0 -1 -4
b:mind|-5 10 8 -3 -5 -3 -1 -1
b:mine|0 8 -3 28 -28 -6 -4 5
b:mine from|0 -1 -3 -6 -2 14 -1 0
b:mine i|0 -2 10 10 -7 -8 0 -2
b:mins|-1 2 -3 -2 -1 -5 11 -2
b:minute|-1 -2 -2 3 0 -9 15 -3
b:minutes|-7 7 -13 -15 -8 23 3 10
b:minutes and|-1 5 -3 -3 9 -4 -2 -1
b:minutes for|0 0 -1 -1 0 -8 11 -1
b:minutes late|-1 -2 -1 -12 -1 16 0 -1
b:minutes of|-1 -6 -1 -3 -1 15 -1 -1
b:minutes with|0 -2 -1 -3 0 8 -1 -2
b:mis|-2 -2 0 20 -3 -9 -1 -2
b:mis mai|0 -1 0 8 -4 -2 0 -1
b:missed|0 -5 0 1 0 8 -1 -3
b:missed the|0 -2 -1 9 -2 -1 0 -3
b:missing|-2 -4 2 0 -2 8 -1 -1
b:mobile|-2 1 9 -3 -2 -9 -1 6
b:mode|0 -1 -1 -2 -3 -7 0 15
b:mode and|0 -1 -1 -2 -3 -7 0 15
b:module|-4 7 -5 5 1 -18 -3 16
b:module 2|0 10 -1 2 -4 -4 0 -3
b:module 3|0 8 -1 -5 -1 0 0 -1
b:moment|0 -1 -1 3 -4 -4 0 8
b:monday|4 -13 19 -5 15 -10 -6 -5
b:money|-2 -7 0 19 -16 -5 -3 14
b:monsieur|-1 -2 -1 0 -2 8 -1 -1
b:month|-1 -8 -13 -2 -3 -3 25 6
b:month ?|0 0 -5 -3 0 8 0 1
b:month and|-1 -1 -2 -3 -1 10 -2 -1
b:month for|0 -1 0 0 0 -6 9 -2
b:months|-2 1 4 19 -1 -14 -2 -4
b:moran|0 -3 0 -4 8 1 -1 -2
b:more|-2 29 12 -23 3 -18 -8 8
b:more like|-1 6 -1 -9 20 -11 -1 -2
b:more people|0 12 0 -1 -3 -5 0 -2
b:more please|-1 24 -3 -6 -1 -11 -1 -2
b:more than|1 -7 1 -9 -5 17 -2 4
b:morning|-2 -10 16 -18 -9 15 3 5
b:morning with|-1 -1 8 -5 2 -2 0 -1
b:mortgage|0 -3 0 -2 -2 -4 0 12
b:most|0 15 -4 -6 3 -2 -2 -4
b:most of|-1 14 -1 -1 -5 -5 -1 0
b:mostly|0 12 0 -6 -1 -3 0 -1
b:mot|-3 5 1 22 -3 -12 -3 -8
b:mother of|0 0 -1 8 -2 -5 0 0
b:mother so|0 8 2 -2 -3 -2 0 -1
b:motor|-3 1 -5 -9 6 1 5 5
b:motors|-2 2 -4 -4 8 5 -3 -1
b:mouth|0 -1 5 -3 -1 -6 -1 8
b:moved|-2 14 -3 5 -11 5 -2 -7
b:moved the|0 10 0 -2 -1 -4 -1 -2
b:mr|3 -19 12 -10 25 13 -12 -12
b:mr lacey|6 -1 13 -6 -1 -10 0 0
b:mrs|-4 3 -7 -38 24 20 7 -6
b:mrs comfort|-1 0 -1 -6 0 -2 12 0
b:ms|19 4 0 0 -2 -12 -5 -4
b:ms pollard|-6 0 9 0 0 -2 0 0
b:much|-3 5 -12 -9 14 12 -4 -3
b:much is|-1 -3 0 -9 -4 20 -1 -2
b:mum|-1 -3 -1 -10 11 9 -2 -2
b:must|-5 -8 -5 3 9 8 2 -5
b:my|-14 -30 15 43 37 3 -29 -25
b:my account|-1 -2 -7 -3 -6 23 -2 -1
b:my appreciation|-1 0 -2 -3 8 -1 0 0
b:my assessor|0 -1 -1 10 -4 -4 0 0
b:my boss|-1 -1 -1 8 -1 -4 0 0
b:my car|1 -6 1 3 12 -9 -1 -1
b:my case|0 -1 11 0 -2 -7 0 0
b:my certificate|1 -2 -4 0 13 -6 -1 -2
b:my colleague|0 11 -1 -2 -11 5 0 -1
b:my comments|-1 0 -3 -5 -1 11 0 -1
b:my complaint|50 -9 61 -31 2 -60 -11 -2
b:my compliments|0 -2 0 11 -5 -1 0 -2
b:my congratulations|0 -3 0 -3 9 -2 0 0
b:my cpd|0 -1 -3 8 -1 -1 0 -2
b:my cv|-2 -1 0 -3 -2 9 -1 -1
b:my employer|-2 -3 -5 21 -6 -3 -1 -1
b:my epa|-10 -3 -2 -7 12 13 -1 -3
b:my experience|-1 13 -1 -5 -5 0 0 0
b:my first|-3 1 -7 13 -1 -2 0 0
b:my gaffer|0 0 0 -5 -2 8 0 0
b:my grandson|-3 -2 11 1 1 -7 -1 -1
b:my husband|1 0 1 -10 -6 16 0 -2
b:my last|-1 0 -2 -2 -2 -1 9 -2
b:my letter|-2 0 -2 10 -1 -5 -1 0
b:my life|-1 -1 -1 -3 9 -4 0 0
b:my mark|-1 -2 0 -3 -4 11 0 -1
b:my membership|-1 -3 -4 8 -1 6 -1 -5
b:my mind|-4 -1 8 0 0 -4 0 1
b:my money|-1 -1 -1 1 -6 11 -1 -1
b:my name|-2 -6 10 21 -11 -3 -3 -6
b:my new|0 -1 -1 -5 -2 10 0 -1
b:my notes|-1 0 -3 -3 0 8 0 0
b:my number|1 -1 -1 8 -2 -3 -1 -1
b:my own|-2 -5 -5 0 -2 -5 -2 19
b:my papers|-1 -1 10 -2 0 -5 0 -1
b:my phone|0 13 6 -5 -6 -6 -1 -1
b:my reply|7 0 -8 -1 0 2 0 0
b:my results|0 0 -1 -4 -3 11 -1 -1
b:my right|9 -1 -7 -1 0 -1 0 0
b:my script|0 0 0 8 -2 -4 0 -1
b:my side|-1 1 8 -1 -1 -5 0 0
b:my son|-2 6 12 -12 10 -11 -1 -2
b:my student|0 0 -2 9 -1 -5 0 -1
b:my talk|0 -1 0 -5 -1 9 0 -1
b:my team|-1 0 -2 -2 -3 -2 8 1
b:my ticket|-1 0 -1 -15 -1 18 0 -1
b:my training|0 -1 -1 2 9 -8 0 -1
b:my tutor|-3 -2 10 -7 3 4 -1 -3
b:my warm|0 -3 0 -2 9 -4 0 0
b:my wife|-10 3 7 11 4 -11 -1 -2
b:myself|-1 -4 -2 2 -1 -1 -1 8
b:n|9 4 -13 1 -1 7 -2 -5
b:na|0 -1 -2 8 -1 -4 -1 0
b:name|-11 -11 35 30 -12 -31 7 -6
b:name badges|0 -3 0 -1 -1 -2 -1 8
b:name bank|-2 -1 -3 -8 -1 -4 19 -1
b:name of|-2 -2 23 -7 -3 -8 -1 0
b:name off|-1 0 16 -10 -3 -2 -1 0
b:name to|0 -1 0 10 -3 -5 0 0
b:names|1 -7 -7 -4 4 16 3 -5
b:names out|0 -1 -2 -3 -2 11 -1 -1
b:nearer|-1 11 -1 -1 -2 -5 0 -1
b:neb|9 -1 -8 5 -1 -3 0 -1
b:need|6 -3 9 -14 -13 26 -8 -3
b:need anything|-1 0 12 0 -1 -9 -1 0
b:need to|5 -5 -4 -7 -2 23 -3 -6
b:needed|-3 3 10 -15 7 0 -2 0
b:needs|4 10 -5 1 -10 7 -1 -5
b:negative|-1 9 -2 -4 -1 -10 8 -1
b:neges|-5 0 9 0 -1 -2 0 0
b:neighbour|-2 4 -1 -8 4 7 -2 -2
b:neither|8 10 -6 -1 2 -6 -2 -4
b:neither better|-1 11 -1 -1 -2 -5 -1 -1
b:never|22 -15 -34 19 20 -12 -7 6
b:never a|0 -1 0 -2 -3 8 0 -1
b:never arrived|0 -2 0 9 -2 -4 0 0
b:never had|-2 -1 -6 -2 -4 15 0 0
b:never once|0 -1 -1 -5 13 -6 0 -1
b:new|-12 23 -2 -13 17 7 -2 -19
b:new address|0 -2 -2 -1 -2 9 -1 0
b:new logo|-1 20 -1 -4 -4 -8 0 -1
b:new one|0 9 -2 -1 -2 3 -1 -5
b:new website|0 -8 -1 -3 18 -4 0 -2
b:news|-6 -1 25 -6 -2 -9 -1 -1
b:news ?|-4 0 18 -3 0 -9 -1 0
b:newsletter|-2 3 -3 13 -6 -1 -2 -3
b:newydd|-1 14 -1 -1 -5 -2 -1 -3
b:newydd yn|-1 14 -1 -2 -5 -2 -1 -3
b:next|30 -14 -23 -3 1 -7 5 11
b:next door|0 -4 0 -2 -1 8 0 -1
b:next stage|24 0 -12 -8 0 -2 0 0
b:next time|-1 -3 -2 2 -5 2 -1 9
b:next year|-1 0 -1 -1 16 -12 -1 1
b:nghwyn|13 -1 -3 -4 -2 -3 -1 -1
b:ni|12 -2 -9 1 6 -7 -1 -1
b:nice|0 13 0 -8 5 -13 6 -4
b:nicely|-1 -2 -1 -4 10 -2 0 0
b:nid|9 5 -11 13 -7 -3 -2 -4
b:nid wyf|8 0 -7 1 0 -1 0 0
b:nid yw|-1 -1 -1 8 -1 -3 0 0
b:night|-4 1 5 19 2 -16 -3 -5
b:night on|0 10 -1 -2 -2 -3 0 -1
b:nine|5 8 -8 16 -4 -4 -4 -10
b:no|8 -16 -7 34 3 11 -29 -4
b:no acknowledgement|0 0 -3 8 0 -4 -1 0
b:no action|0 8 -1 -9 -3 8 -1 -2
b:no answer|-1 -3 -3 19 -3 -8 -1 -1
b:no complaint|-3 2 9 -7 4 -5 -1 0
b:no complaints|-1 -6 -2 -8 42 -20 -2 -2
b:no i|8 0 4 -6 -1 -3 -1 0
b:no longer|-4 -4 17 -3 -5 1 -1 -2
b:no more|0 -4 -1 -3 -3 13 0 -1
b:no need|-1 0 -3 -7 -3 14 -1 0
b:no one|0 -1 -1 8 -1 -5 0 1
b:no reply|-2 4 -4 10 -2 -6 -1 0
b:no rush|0 -1 0 -5 -1 9 0 -1
b:no slides|0 -3 -1 -4 15 -6 0 -1
b:no subject|-1 -2 -1 11 -8 3 -1 -1
b:no use|1 -2 -2 -8 2 9 0 0
b:no view|0 11 0 -4 -2 -3 -1 0
b:nobody|7 6 -1 14 -9 -7 -6 -3
b:nobody gave|0 0 0 -8 0 10 -1 0
b:nobody lost|0 8 0 -2 5 -9 -1 -2
b:nobody rang|0 -1 12 -4 -3 -3 0 -1
b:noise|0 -2 0 -4 10 -1 -1 -1
b:non|-2 0 0 2 11 -8 -1 -2
b:non finance|0 0 -1 -9 13 -1 0 0
b:none|13 0 -7 12 -5 -6 -2 -5
b:none of|12 1 -5 3 -3 -4 -1 -2
b:noon|0 -2 -2 -4 3 8 -1 -1
b:nor|6 16 -4 2 -4 -11 -2 -3
b:nor worse|-1 11 -1 -1 -2 -5 -1 -1
b:not|41 31 -18 20 -29 -11 -30 -4
b:not a|1 4 -2 -17 -5 12 -4 11
b:not about|0 -1 -6 14 -1 -5 0 0
b:not accept|16 -1 -4 -6 2 -5 -1 -1
b:not agree|11 5 -10 -3 -2 1 -1 -1
b:not answer|-2 -1 7 7 -2 -8 -1 -1
b:not answered|8 -1 -5 1 -2 -1 -1 0
b:not asking|-2 7 -1 5 -1 -8 0 -1
b:not be|1 -1 8 4 -2 -1 -2 -8
b:not because|-1 -1 11 -3 0 -6 0 0
b:not before|-1 -1 9 -1 -1 -5 0 0
b:not come|0 -2 -2 -1 -2 9 0 0
b:not complaining|-2 4 -1 -12 -2 14 0 -1
b:not cross|0 -2 0 -2 -1 -3 0 8
b:not even|0 -3 -2 -3 19 -6 -1 -4
b:not fair|0 -1 -1 8 -3 -2 0 -1
b:not find|-1 0 -4 -13 8 14 -1 -3
b:not give|5 -3 -2 8 -3 -6 0 -1
b:not had|-1 -1 19 -13 0 -3 0 0
b:not happy|12 -2 -11 14 -1 -11 0 -1
b:not have|-3 11 -1 1 13 -15 -2 -4
b:not having|12 -1 -11 6 -3 -3 0 0
b:not heard|-1 -1 8 -9 -1 -2 7 -2
b:not in|0 -1 -2 9 -1 -4 0 0
b:not join|0 -3 0 -2 -2 -4 0 12
b:not know|-3 -2 6 -6 11 -10 -1 6
b:not leave|10 0 -6 -1 -1 -2 0 0
b:not like|-1 -3 -1 8 -4 4 0 -3
b:not make|-1 -6 -2 -3 2 13 0 -2
b:not making|0 0 0 -6 -1 8 0 -1
b:not mind|0 10 0 -3 -3 -1 0 -2
b:not my|-1 -3 -2 10 -2 -3 0 0
b:not need|-1 10 4 -5 5 -9 -2 -2
b:not often|0 -4 0 -2 12 -2 0 -3
b:not pay|0 -1 -3 -4 -2 11 -1 -1
b:not please|0 9 -1 0 -1 -4 -1 -2
b:not release|-1 0 -1 -6 0 -2 12 0
b:not satisfied|14 0 -8 -2 0 -4 0 0
b:not say|-2 -2 2 8 -2 -2 0 -2
b:not so|0 11 -3 3 -3 -5 0 -3
b:not suppose|-1 8 -2 2 2 -8 0 -1
b:not the|2 4 8 -9 13 -15 -2 -1
b:not to|-5 -4 2 1 -5 12 -2 0
b:not upheld|8 -1 -6 -1 0 1 0 0
b:not us|0 0 0 -5 -2 8 0 0
b:not want|-4 2 0 -5 -2 0 -1 9
b:not what|0 8 0 3 -6 -3 0 -1
b:note|6 14 10 -8 7 -18 -5 -8
b:note it|0 -2 0 -2 9 -2 0 -2
b:note says|-1 10 -1 -3 -2 -2 -1 -1
b:note that|1 4 2 -8 -2 4 -1 -1
b:note to|-1 9 -2 -3 7 -8 -1 -1
b:noted|-11 4 14 -10 5 0 -1 -3
b:notes|-2 -3 -9 -18 21 6 -2 7
b:notes and|-1 0 -1 -10 12 1 -1 0
b:notes of|-1 0 -4 -6 0 11 0 0
b:nothing|3 -6 19 -6 26 -22 -8 -6
b:nothing and|-1 -2 0 -1 9 -9 0 4
b:nothing further|0 2 8 -4 -2 -3 0 0
b:nothing more|0 0 8 -2 -2 -3 0 0
b:nothing since|-1 0 16 -9 0 -4 0 0
b:notice|6 20 -12 -20 -8 16 -5 1
b:notice and|0 -1 -1 -6 -1 9 0 0
b:notice was|-3 0 -3 -2 -1 11 -1 0
b:noticed|-2 40 -3 -11 -12 -18 11 -5
b:noticed how|0 9 0 0 -8 -1 0 0
b:noticed that|-1 17 -1 -7 0 -5 0 -2
b:noticed the|0 8 0 -2 -1 -3 0 -1
b:nov|7 -9 -13 1 6 15 -3 -4
b:november|19 -15 -1 12 -4 6 -7 -11
b:november the|-2 -2 1 -5 -1 9 -1 0
b:now|-7 8 8 32 -4 -21 -8 -9
b:now ?|14 0 -12 -2 -1 2 0 -1
b:now been|0 -3 -1 12 -1 -6 0 0
b:now fully|0 -2 -1 -3 -1 9 -1 -1
b:now have|0 0 -1 -9 13 -1 0 0
b:now on|-2 -1 9 -4 0 -2 0 0
b:now the|-2 0 3 8 -3 -4 -1 -1
b:now work|0 0 -1 -3 -1 -3 0 8
b:nowhere|0 -3 0 -3 -2 -3 -1 11
b:nowt|11 -3 -6 -1 -1 -6 0 6
b:number|-8 -11 30 -18 -9 7 5 5
b:number and|-1 0 -3 -5 0 -4 8 5
b:number is|-1 -2 24 -8 -2 -9 -1 -1
b:number on|-1 -2 -5 -5 -1 15 -1 0
b:nunn|0 0 0 8 -2 -5 0 0
b:nurse|-1 -1 -3 1 -4 -8 17 -1
b:nursing|0 -3 -1 3 -4 -3 0 8
b:nuttall|0 -4 0 -1 9 -3 0 0
b:o|0 15 -9 -12 22 -6 -4 -5
b:o galon|-2 -5 -2 -8 29 -9 -1 -3
b:o'ch|-1 3 -1 -5 -2 9 -1 -2
b:o'ch polisi|0 -1 -1 -5 -1 10 -1 -1
b:obliged|1 -2 9 0 -2 -3 -1 -2
b:observation|-2 42 -3 -7 -8 -17 -1 -6
b:observation about|0 12 -1 -2 -1 -5 0 -2
b:observation from|0 12 -1 -1 -2 -6 0 -1
b:occasion|-1 -2 -3 -5 2 10 0 -1
b:oct|0 0 -2 10 -1 -4 -1 -1
b:october|7 -8 5 18 -7 -3 -4 -9
b:odell|10 0 -9 0 -1 -1 0 0
b:oes|-1 -1 -1 -5 -2 14 -1 -2
b:of|-6 -2 -3 15 -10 -23 20 10
b:of 4|4 -1 -1 7 -1 -8 -1 0
b:of a|0 -5 -6 10 5 -1 -4 1
b:of address|-1 -3 0 -4 -3 13 -1 -1
b:of business|-2 -1 -6 -1 -2 -8 21 -1
b:of complaint|0 0 -5 9 -1 -1 -3 -1
b:of complaints|-2 -4 -4 -7 -4 6 17 -3
b:of conduct|0 8 0 -5 0 -1 0 0
b:of course|0 -1 -1 0 9 -6 -1 -1
b:of healthcare|0 -1 0 -4 -1 -2 9 -2
b:of hearing|-4 0 9 0 0 -3 0 0
b:of her|-1 -3 -3 6 14 -10 -2 -2
b:of humour|0 -7 0 0 9 -1 0 0
b:of it|10 10 -7 4 -2 -13 -2 1
b:of learner|0 -1 -1 -1 -1 -4 9 -2
b:of members|0 11 -1 -2 -1 -4 0 -3
b:of mine|-1 -4 -4 -1 -2 14 -1 -1
b:of module|0 -2 -1 -1 -2 -2 0 8
b:of my|11 -9 -7 17 10 -11 -5 -6
b:of notes|-1 -1 -1 -9 14 -1 0 0
b:of one|0 2 0 4 -2 -10 -1 8
b:of our|-2 -8 2 1 8 6 -2 -5
b:of that|-1 1 0 -9 -2 13 0 -1
b:of the|-3 10 37 -25 -16 7 -6 -5
b:of them|0 8 2 14 -8 -10 -3 -2
b:of thing|0 -4 -1 3 -4 -8 -1 14
b:of us|-5 -3 -5 13 -7 -22 5 23
b:of words|0 -2 -1 -2 0 -2 0 8
b:of writing|0 -1 0 0 10 -8 0 -1
b:of you|0 -4 13 -3 -1 -5 -1 1
b:of your|1 -11 -4 -13 1 27 11 -11
b:of yours|-1 -7 -3 0 12 5 -1 -4
b:off|-18 -13 27 7 6 14 -10 -13
b:off ?|-4 0 8 0 0 -3 0 0
b:off a|-6 0 0 0 -3 10 0 0
b:off all|0 -1 -1 -4 10 -3 0 0
b:off last|0 0 9 -8 -1 1 0 0
b:off the|-2 -5 -5 1 15 3 -2 -3
b:off them|0 -1 0 9 -1 -6 0 0
b:off they|0 8 0 -5 -1 -1 0 0
b:off your|0 -4 -1 -7 6 9 0 -2
b:office|-1 -2 -2 13 -5 -2 -4 3
b:officer|-4 -4 -1 -3 1 19 -4 -5
b:often|0 -4 -1 -5 17 -2 0 -4
b:often get|0 -4 0 -2 12 -2 0 -3
b:oil|-1 -1 -1 9 -1 -3 -1 -2
b:ok|-6 6 33 -18 -5 -2 -3 -5
b:ok thx|-3 0 32 -21 0 -5 -3 0
b:okonjo|-1 0 1 -7 0 -3 12 0
b:old|-5 25 -3 8 -14 3 -7 -8
b:old and|0 -2 0 -1 -1 -5 0 8
b:olive|0 -1 -1 -1 0 -5 0 8
b:oliver|0 -1 -3 -5 -3 15 -1 -1
b:ollerton|0 0 9 -6 -1 -1 0 0
b:ombudsman|0 0 -2 -3 -1 9 -1 -1
b:on|-14 23 4 12 -2 16 -16 -24
b:on 1st|-1 -1 -2 0 -3 -7 15 -1
b:on 2|-4 -3 -2 7 -5 10 -2 -2
b:on 3|0 -6 -4 20 -2 -5 -2 -1
b:on 9|4 -4 -6 -1 -2 12 -2 -1
b:on a|2 9 -8 -8 5 13 -4 -8
b:on behalf|-3 1 -3 2 8 -2 -1 -2
b:on budgets|0 18 -1 -4 -7 -4 0 -2
b:on friday|-1 -2 8 9 0 -11 -1 -1
b:on his|5 0 -2 9 -3 -9 -1 -1
b:on hold|0 0 -1 9 -1 -4 -1 -2
b:on how|0 -2 0 -3 0 9 -1 -3
b:on it|8 -3 11 6 -15 -3 -3 0
b:on leave|-8 -1 12 0 -1 -2 0 0
b:on me|0 -1 0 8 -3 -3 0 0
b:on monday|6 -4 12 -7 0 0 -3 -4
b:on my|18 7 -8 -5 -11 -10 5 4
b:on one|0 -5 -1 0 8 0 -1 -1
b:on page|-3 13 -3 -4 -5 -8 11 0
b:on please|0 0 -3 8 -1 -1 0 -2
b:on reading|0 11 -1 -1 -1 -6 0 -2
b:on request|0 -2 -1 -4 -1 8 0 0
b:on saturday|1 -1 -2 12 -3 -3 0 -2
b:on the|7 13 -16 10 -8 7 -19 6
b:on thursday|1 -4 -2 4 -2 -8 13 -2
b:on tuesday|-1 -3 -4 -10 17 2 8 -9
b:on with|-3 -1 18 -10 -7 -1 -1 5
b:on your|-4 -10 -6 11 -2 11 -4 3
b:once|0 -8 -7 -6 18 5 -2 -1
b:once i|0 -2 -1 -1 -5 10 0 0
b:ond|-1 17 -1 -4 0 -6 -1 -4
b:ond sylw|0 12 -1 -2 -5 -3 0 -2
b:one|-17 30 2 10 -17 -30 -13 36
b:one both|0 11 0 -4 -1 -2 -1 -4
b:one correction|-3 0 13 -6 -1 -3 0 0
b:one for|0 -2 -2 0 -2 -2 0 9
b:one hears|0 -3 -1 -5 18 -5 -1 -3
b:one in|5 10 -3 -4 -7 -2 -1 1
b:one night|0 -3 0 -2 8 -1 0 -2
b:one occasion|0 -2 -3 -5 2 8 0 -1
b:one of|-1 -15 -13 19 26 2 -4 -13
b:one page|0 -9 0 -3 5 -5 -1 13
b:one sorry|-1 -1 1 -8 -2 12 -1 -1
b:one star|0 -1 -1 -5 0 9 0 -1
b:one too|0 0 10 -5 0 -5 0 0
b:one we|0 2 0 -4 1 -9 12 -2
b:ones|-1 1 10 -1 -5 -8 -1 4
b:online|-2 11 -1 3 -6 -9 -3 7
b:only|-5 23 -22 -41 16 2 17 10
b:only came|0 9 0 -1 -8 0 0 1
b:only one|4 13 -6 1 5 -12 -1 -3
b:only so|0 9 0 -1 0 -6 0 0
b:only that|0 1 -1 -10 -1 11 0 0
b:only the|-2 -3 0 -4 -7 -3 20 -1
b:only to|0 -1 -1 -5 8 -2 -2 2
b:only want|-1 -3 -2 -9 -1 18 -1 -1
b:open|0 -7 -6 -3 -5 3 7 10
b:open on|0 -1 -3 -5 -2 13 -1 0
b:open the|1 -5 -2 -1 -2 -14 10 13
b:opposite|0 -1 0 -5 8 -1 0 0
b:or|7 -27 0 -3 -3 6 17 4
b:or do|0 -1 -2 -5 -1 11 -1 -2
b:or friday|0 -1 9 -1 -1 -5 0 0
b:or give|0 -1 -3 8 -2 -1 0 0
b:or is|1 -1 12 -10 -1 2 -1 -3
b:or my|0 0 0 8 -1 -5 -1 0
b:or not|-4 0 8 0 0 -4 0 0
b:order|-3 -2 -3 -2 -7 11 -2 7
b:order of|-1 -2 1 -3 -1 -4 0 11
b:ordered|1 -2 -5 12 4 -8 -1 -1
b:orkney|-1 11 -1 -3 -2 -3 -1 0
b:orr|0 -1 0 -3 -3 9 0 -2
b:os|-3 -2 3 9 -2 -2 -1 -2
b:os gwelwch|-2 -2 1 9 -2 -2 -1 -2
b:other|5 13 9 0 1 -27 -6 5
b:other professional|0 -1 0 -1 -1 -5 0 8
b:others|1 12 -1 6 -9 -6 -1 -1
b:otherwise|-4 36 -6 -7 -14 1 -4 -3
b:otherwise the|-1 23 -3 -7 3 -13 -1 -2
b:ought|-2 -3 -2 1 14 -6 -1 -2
b:ought to|-2 -3 -2 1 15 -6 -1 -2
b:our|-17 12 -18 0 16 28 -9 -12
b:our client|-1 -1 9 8 -2 -10 -2 -1
b:our eqa|0 -3 0 -3 10 -2 -1 -1
b:our insurers|-1 -1 -6 0 0 8 0 0
b:our new|0 -3 0 -3 11 -4 0 -1
b:our one|0 -1 -1 -2 -1 -2 9 -3
b:our response|2 -1 -8 -3 -1 12 -1 0
b:our side|-1 0 -4 -5 0 11 -1 -1
b:our town|0 10 0 -5 -1 -2 0 -1
b:our workshop|-1 0 -5 -2 -2 11 0 -1
b:ours|6 6 -12 -15 -4 19 -3 3
b:out|2 -21 -5 8 8 0 -14 21
b:out again|0 -1 -3 -4 -1 10 0 -1
b:out i|0 3 -1 -6 -4 0 0 8
b:out in|12 9 -4 -9 0 -9 -3 4
b:out it|-1 -5 -1 -1 -1 10 0 -1
b:out of|-1 -15 8 9 -3 3 -3 2
b:out so|-1 3 10 -3 -3 -6 0 -1
b:outcome|32 -4 6 -7 -7 -16 -2 -2
b:outcome dear|8 -1 5 -2 -5 -3 0 -1
b:outcome of|19 -1 -7 -1 -1 -9 0 0
b:outside|-3 -3 0 -19 11 18 -2 -2
b:outside the|-1 -1 2 -17 -1 20 0 0
b:over|6 13 -17 7 -9 16 -5 -10
b:over the|0 -2 -1 -2 -2 10 -1 -1
b:over to|0 -1 -1 8 -3 -2 0 0
b:overdue|0 -4 0 -3 -2 13 -2 -1
b:owe|0 -1 0 1 -8 8 0 0
b:owing|0 -2 -5 -7 -1 9 7 -1
b:owing to|0 -2 -5 -7 -1 9 7 -1
b:own|-1 -15 -14 6 6 5 -6 18
b:owner|0 -5 1 3 -5 -12 20 -2
b:oyelaran|12 3 0 0 -2 -10 -2 -1
b:p|6 -5 12 5 -8 -10 -4 4
b:pace|-1 2 -1 -6 -2 9 0 -1
b:pack|1 -9 -2 3 11 -15 12 -1
b:pack in|0 0 0 1 -1 -8 13 -4
b:pads|0 -3 10 -1 -2 -2 0 -1
b:page|-10 34 0 -25 -8 -35 16 28
b:page 2|-4 -1 12 -6 -1 -2 0 3
b:page 3|1 10 -1 -2 -2 -5 0 0
b:page ?|0 -2 0 -1 -1 -3 0 8
b:page i|-1 14 -1 -2 -4 -11 -1 6
b:page of|-1 -3 -1 -2 3 -9 15 -2
b:page on|0 12 0 -5 -1 -1 -1 -4
b:pages|-4 -2 -1 -17 28 0 -2 -3
b:pages kind|0 -2 0 -1 8 -1 0 -4
b:pages of|0 0 -1 -9 13 -1 0 0
b:paid|0 -4 -13 60 -9 -25 -5 -2
b:paid for|-1 1 -3 17 -2 -10 -1 -1
b:paid in|-1 -2 0 9 -2 -4 -1 0
b:paint|17 7 -12 6 -7 -10 -2 2
b:paint on|10 -1 -9 2 -1 0 0 0
b:panel|4 -5 3 -3 3 -9 9 -2
b:paper|-4 4 -6 8 -11 14 -4 0
b:paper for|0 8 0 -2 -2 -3 0 -1
b:paper you|0 -4 -1 1 -2 8 0 -1
b:papers|-2 -3 12 7 -3 -3 -3 -6
b:paragraph|11 7 -3 -5 -2 -6 -1 -2
b:paragraphs|0 0 0 -1 0 -4 -1 8
b:park|0 20 -5 0 -4 -6 -1 -5
b:parking|-1 11 -12 -18 -12 25 -3 10
b:parking charge|0 0 0 -7 0 8 0 0
b:part|14 3 -16 8 3 -5 -2 -7
b:partner|-1 0 -3 1 0 -3 9 -3
b:pask|-1 11 1 -3 -2 -4 0 -1
b:pass|5 4 -13 7 12 -13 -4 3
b:pass on|-3 4 -4 -11 11 3 0 -1
b:pass or|0 0 0 -1 0 -5 -1 8
b:passed|-2 -3 -7 14 28 -32 -3 5
b:password|-4 3 -7 -31 -3 -2 47 -4
b:past three|0 0 0 -1 0 -5 -1 8
b:patch|0 -1 -1 -5 -1 10 0 -1
b:patient|-3 0 -4 -2 2 12 -2 -2
b:patient with|0 0 0 -1 -6 8 0 0
b:pay|-12 -13 -6 17 -16 -3 34 -1
b:pay for|-1 -5 -2 0 -1 4 9 -3
b:pay the|-3 -1 -1 -2 -1 0 9 -2
b:paying|-1 -2 -2 14 0 -6 0 -1
b:paying for|0 -1 -2 9 -1 -5 0 0
b:pays|0 -1 -1 9 -2 -4 0 -1
b:pcn|0 2 -1 -10 0 10 0 0
b:pdf|-2 -5 1 -3 -3 2 -3 13
b:peake|0 8 0 0 -4 -3 0 -1
b:pell|-1 -1 -1 -8 2 11 0 -1
b:penderfyniad|23 -1 -11 -5 -2 -3 -1 -1
b:penderfyniad ac|8 0 -7 0 0 0 0 0
b:penderfyniad ar|14 -1 -3 -5 -1 -2 -1 -1
b:penhale|0 -2 0 -2 8 -2 0 -2
b:penny|-1 8 -1 -5 5 -3 0 -3
b:people|-5 14 -20 19 -7 -22 6 15
b:people from|0 -1 -1 0 -1 -4 0 8
b:people have|-1 -5 -1 -1 -1 10 0 -1
b:people say|0 8 0 -1 -4 -2 0 0
b:people than|0 11 0 -1 -2 -4 0 -2
b:people the|0 -1 0 2 -1 -9 12 -2
b:people under|0 14 0 -2 -9 -1 0 -1
b:people who|0 10 -3 2 -1 -4 -2 -2
b:per|-1 -3 -2 7 -4 -19 7 15
b:perhaps|-1 -4 11 -7 -6 2 -1 7
b:perhaps it|-1 0 12 -10 0 -1 0 0
b:permission|-2 -3 8 -8 -1 8 0 -1
b:person|14 -3 -7 10 0 -13 -3 1
b:personal|-2 -1 -2 -3 -3 -5 17 -2
b:persons|0 12 -3 0 -3 -3 0 -3
b:pettifer|3 -2 -5 -3 -1 8 0 -1
b:phone|2 -1 19 5 -10 -16 2 -1
b:phone call|3 -3 6 -8 1 3 0 -2
b:phone number|-1 -1 6 -9 -5 4 7 -1
b:phones that|0 8 0 -4 -2 -1 0 0
b:photo|-2 -1 -1 -1 -2 -8 17 -2
b:photograph|-1 14 -1 2 -5 -6 -1 -3
b:photograph on|0 10 -1 -3 -1 -4 0 -1
b:photographs|-1 -3 2 18 -2 -10 -1 -1
b:photos|-5 -9 26 3 -7 -2 -2 -4
b:photos attached|0 -1 10 1 0 -8 0 -1
b:photos to|-1 -3 -1 2 -4 8 -1 0
b:picked|-1 12 -2 -11 5 -1 -1 -2
b:picked up|-1 13 -2 -12 5 0 -1 -2
b:picture|10 -3 -3 -5 -3 0 -1 4
b:pictures|-1 8 -2 6 -5 -7 -1 1
b:piece|-1 1 -3 -4 -2 16 -2 -5
b:piece for|0 -2 -1 -3 -1 8 -1 -1
b:pike|-3 -7 3 -5 1 12 -1 1
b:pint|0 -2 -1 -3 9 -1 0 -1
b:place|3 -3 -1 11 -1 -8 -4 3
b:plan|-1 -3 -1 -6 10 6 -2 -3
b:plaque|0 -1 0 9 -1 -7 0 1
b:plastic|-1 -3 -1 6 -2 -10 -1 11
b:play|0 -6 -2 -11 19 -4 -1 4
b:play to|0 -3 -1 -6 17 -5 0 -2
b:pleasant|0 15 0 0 -9 -4 0 -1
b:please|32 -49 -7 3 5 47 -17 -15
b:please cancel|-1 -1 -1 -10 -5 20 0 -2
b:please close|-1 0 9 -3 -3 -2 -1 0
b:please confirm|1 -3 -2 -1 -2 9 -1 -2
b:please consider|0 -3 -1 -4 -2 -10 -1 20
b:please could|-1 -1 -1 -2 -2 10 -1 -1
b:please do|2 -3 5 -8 -5 10 -1 -2
b:please find|-10 -3 -7 20 -8 16 -5 -3
b:please forward|0 -1 0 -6 10 -1 0 -1
b:please give|-2 -1 1 -13 8 8 0 0
b:please ignore|-1 -1 -3 -6 -2 14 -1 0
b:please ihm|3 -2 9 -2 -2 -5 -1 -1
b:please let|1 -2 1 -7 1 8 -1 -2
b:please pass|10 -3 -12 -10 14 2 -1 -1
b:please print|0 -2 0 0 -2 -4 0 9
b:please see|-4 -1 -5 23 -1 -9 -4 -1
b:please send|2 -3 -4 -6 -6 14 5 -2
b:please take|-1 -2 -9 14 -5 5 -1 -1
b:please tell|-3 -5 11 -15 29 -12 -1 -4
b:please thank|-1 -3 3 -6 19 -7 -1 -3
b:please thanks|9 -1 -7 0 0 0 0 0
b:please treat|0 0 -4 11 -1 -4 -1 0
b:please withdraw|-2 0 18 -8 -4 -3 0 0
b:po|-1 -1 -2 -3 -4 18 -2 -3
b:point|6 6 13 2 -4 -18 -2 -3
b:point of|-1 7 11 -4 -4 -7 -1 -1
b:poland|-1 4 -1 -4 -2 -4 0 8
b:policy|1 1 -9 3 4 -7 -3 10
b:policy is|0 -1 0 -1 10 -7 -1 -1
b:polish|0 -2 -1 -3 0 -1 0 8
b:polisi|-1 -1 -1 -7 -1 13 -1 -1
b:poll|0 17 -1 -3 -2 -6 0 -4
b:pollard|-8 -1 19 -6 -1 -3 -1 0
b:poor|-1 -2 -2 3 -2 0 8 -5
b:portal|-2 -4 0 -1 -2 2 -2 10
b:portfolio|-1 -1 0 13 -1 -8 0 -1
b:post|2 12 -7 -4 -2 3 8 -12
b:post before|-1 13 -1 -8 -1 -1 0 -1
b:postage|-1 -1 -1 -5 -5 -9 21 1
b:posted it|0 -2 0 -1 9 -3 0 -2
b:pounds|-1 -3 -3 10 6 -9 -1 0
b:practical|-3 11 1 7 -8 -14 -1 6
b:practice manager|-1 9 0 -1 -2 -3 -1 -1
b:praise|-1 2 -1 -7 15 -4 -3 -2
b:prentis|0 -1 -1 -1 8 -5 0 -1
b:press|0 -1 -1 -5 -1 11 -1 -2
b:pressed|0 0 10 -5 0 -5 0 0
b:previous|-1 10 1 3 -4 -10 -1 1
b:price|-2 7 0 -8 -2 -2 12 -3
b:price list|-1 -1 -2 -1 -3 -7 15 -1
b:principal|-1 -4 5 -5 14 -7 -1 -1
b:print|-1 -2 -3 -1 -5 -8 5 15
b:print the|0 -3 -1 2 -2 -5 0 10
b:priti|-1 -1 -2 -10 12 2 -1 0
b:problem|-1 -3 -5 -2 -13 33 -1 -7
b:problem it|0 -3 -1 -3 -2 10 0 0
b:problems|0 -2 -1 0 22 -17 -1 -1
b:procedure|-3 -3 -4 17 -5 -2 -4 4
b:procedure i|-1 0 -1 8 -1 -5 0 0
b:professional|-3 -4 -4 11 -8 -9 6 13
b:professional bodies|0 -1 -1 -3 -1 11 -2 -3
b:professional body|0 -1 -2 4 -2 -7 0 8
b:professional conduct|-1 -1 0 -3 -1 -5 10 0
b:profile|0 -2 -2 -5 -4 -15 30 -1
b:profile and|-1 -2 -2 -5 -4 -14 30 -1
b:programme committee|0 -1 0 -5 -2 10 0 -1
b:property|0 -2 0 -3 -2 8 0 -1
b:proposal|0 0 -1 -2 -2 -4 0 9
b:propose|-2 -10 1 3 -6 -18 -1 34
b:propose an|0 -1 0 -3 -1 -4 0 10
b:proposed|-2 -2 3 -3 -4 9 0 -1
b:proud|-1 -4 -2 -8 20 0 -1 -3
b:proud of|0 -2 -1 -7 9 3 -1 -2
b:prove|-2 -1 -2 8 -4 2 0 0
b:prove it|-2 -1 -2 8 -4 2 0 0
b:providers|0 1 -1 -3 -2 -2 9 -2
b:public|2 4 -4 -8 2 6 -2 -1
b:published|-1 -1 -2 -1 -1 -5 10 1
b:published complaints|-1 0 0 -4 0 -4 10 0
b:purchase|0 -1 -1 -4 -2 11 -1 -1
b:put|-18 -31 -10 0 12 -19 3 63
b:put a|-1 -10 2 6 -3 -10 -1 17
b:put it|-3 -5 -4 0 4 11 -2 0
b:put on|-1 -3 -1 1 6 -11 15 -6
b:put right|-1 -1 -3 13 -3 -4 0 -1
b:put the|-2 -10 3 -4 6 -5 -2 14
b:put this|-1 -3 -1 -2 0 -5 -1 13
b:q14|0 9 0 -1 0 -7 0 0
b:q31|-1 10 -1 -2 -2 -3 0 0
b:qr|0 -5 -1 -3 -2 -7 -1 19
b:qr code|0 -4 0 -1 -1 -4 0 11
b:qr on|0 -1 0 -2 -1 -3 0 8
b:qualified|0 1 -1 -1 2 -13 8 5
b:qualify|0 -3 0 -2 -2 -4 0 11
b:quality|-2 -7 -5 2 11 6 -3 -2
b:quarter|0 -3 -1 3 -1 -7 9 0
b:quarter i|0 -1 -1 -1 0 -5 9 -2
b:quarterly|0 -1 0 -1 -2 -4 0 8
b:queen|0 0 -1 -4 8 -1 -2 0
b:question|6 18 -6 -1 2 -6 -4 -10
b:question 14|0 12 0 -1 -2 -4 0 -4
b:questions|-7 -7 13 -9 0 -4 17 -3
b:questions and|0 -1 -1 -5 -5 -7 21 -2
b:questions in|0 -3 0 -3 10 0 0 -2
b:quick|-2 -8 -4 1 31 -5 -5 -8
b:quickly|-1 1 2 -5 -10 15 -1 -1
b:quid|-2 -4 0 20 -5 -7 -1 -2
b:quid for|0 -3 0 11 -2 -4 0 -1
b:quiet|-1 -1 0 0 0 -11 -1 13
b:quiet room|0 -4 -1 0 1 -7 -1 12
b:quieter|0 -2 0 -5 -1 8 0 0
b:quotation|0 -2 -2 -2 -1 -1 8 0
b:quote|2 9 -5 -5 8 -6 -2 -3
b:quoted|-1 -5 -2 -1 17 -6 -1 -2
b:qureshi|-1 -1 10 1 -1 -7 0 0
b:r|-2 -5 -1 17 -4 -5 -1 1
b:rafferty|0 8 -1 0 -1 -4 -1 -1
b:rain|-1 -4 1 -4 -3 9 0 1
b:rang|-8 -10 17 -11 42 -14 -5 -12
b:rang me|-3 -1 13 -11 7 -5 -1 -1
b:rang the|-1 0 -4 -2 -1 8 0 0
b:rang when|-1 0 -7 -1 11 -1 0 0
b:rate|-1 6 -2 -1 -7 8 -3 0
b:rather|-1 -3 13 -1 -12 -5 7 3
b:rattle|0 -1 -2 -8 -2 14 0 0
b:re|-1 10 7 -13 -6 15 -3 -8
b:re mark|-2 -2 -1 -3 -1 11 0 -1
b:reached|9 -2 -5 6 -2 -4 -1 -1
b:reached me|10 -2 -7 6 -2 -5 0 -1
b:read|2 26 0 4 12 -35 0 -9
b:read in|0 -3 -1 -4 15 -5 -1 -1
b:read it|-2 -1 0 14 -5 -4 0 -1
b:read my|-2 -1 -6 11 0 -2 0 0
b:read the|-2 18 6 -2 -5 -10 -2 -4
b:read your|13 14 -12 -1 -7 -2 -2 -3
b:reading|-2 21 5 -13 -14 -18 -4 25
b:ready|1 -2 -3 -16 20 4 -1 -2
b:ready to|2 0 -1 -8 8 1 0 -1
b:real|-2 -4 -5 4 7 -9 -1 9
b:rear|0 -3 -1 12 -2 -5 0 -1
b:reason|3 -2 4 -1 -2 -8 -1 7
b:reason the|1 -1 0 -1 -1 -5 0 8
b:reasons|20 -1 -2 -2 -2 -9 -1 -1
b:reasons will|10 0 -9 0 0 0 0 0
b:receipt|1 -4 -6 2 8 1 -2 -1
b:receipt for|1 0 -1 -7 0 8 0 -1
b:receipts|-1 -1 9 1 0 -7 0 -1
b:receive|-1 -2 -1 -4 -6 -3 20 -2
b:received|8 -6 -3 -13 6 3 8 -3
b:reception|-2 -1 -3 9 -9 12 -3 -4
b:receptionist|-4 -2 -10 11 2 6 -2 -3
b:record|-4 2 0 10 1 -5 -1 -3
b:record it|0 8 0 -4 -1 -2 0 -1
b:recorded|-2 -4 -3 12 -4 -7 -1 10
b:records|2 -3 -6 -1 -3 11 -3 3
b:recovery|-2 -2 0 6 -3 -7 -2 10
b:red|-1 -2 10 -8 -3 -2 -1 7
b:ref|1 -2 17 -10 -3 2 -3 -3
b:ref imi|-3 -1 9 -1 -1 -3 -1 0
b:referee|0 -1 -3 0 -1 10 0 -4
b:reference|-7 -3 0 -1 -1 13 -2 2
b:refund|-5 -6 4 15 -6 6 -3 -4
b:refusal|-5 0 0 -1 0 8 0 0
b:refused|-4 -2 -5 7 1 8 -1 -3
b:regard|-2 -1 11 -4 -1 -3 0 0
b:regarding|-9 -1 -5 -30 -2 0 47 -1
b:regards|-1 -1 -3 6 -13 7 2 4
b:region|0 9 0 -2 -1 -7 -1 4
b:regional|-1 13 -2 6 -7 -5 -1 -4
b:register|-2 2 -6 9 -6 -1 -3 8
b:registered|-1 -2 -5 13 -2 2 -2 -3
b:registration|-1 -2 -3 10 -3 -4 -2 5
b:regulation|-1 8 -1 -2 -1 -2 0 -1
b:regulations|-7 -1 -1 -2 -2 9 0 4
b:relation|-1 -1 -2 3 -4 -12 17 -1
b:release|-3 -3 -4 -8 0 -4 25 -2
b:release to|-1 0 -1 -6 0 -2 12 0
b:remain|1 -1 -5 10 -1 -2 -1 0
b:remark|5 24 -6 -1 -4 -11 -1 -6
b:remark on|4 12 -4 -3 -1 -5 0 -2
b:remedy|10 -1 -6 3 0 -5 -1 -1
b:reminder i|0 -2 -1 0 -2 -2 0 8
b:remittance|0 -1 -1 -3 -2 10 -2 0
b:renew|0 -2 -1 -2 -2 10 0 -3
b:repair|-3 14 0 -6 -7 -6 7 1
b:replaced|-1 1 -1 10 -2 -6 -1 -2
b:replacement|-1 -2 -1 8 4 -4 -1 -3
b:replied|2 -6 -1 12 -1 -6 0 -1
b:reply|-3 6 7 13 -9 -15 3 -3
b:reply on|-1 -2 -2 -3 0 8 0 0
b:reply to|-1 1 8 2 -2 -6 -1 -1
b:report|2 18 -4 -1 -5 -6 3 -7
b:reporter|0 -2 -1 -5 -1 13 -1 -1
b:request|-2 -8 -8 -1 -7 22 10 -6
b:requested|-3 4 12 5 -4 -11 -1 -1
b:requested i|-1 0 8 -3 0 -4 0 0
b:required|-4 -2 -9 0 -2 2 17 -2
b:resending|-3 -1 21 -14 0 -2 0 0
b:resending as|-1 0 14 -11 0 -1 0 0
b:reset|0 1 -3 -3 -4 14 -1 -4
b:resit|-1 -4 -1 16 -3 -1 -1 -6
b:respond|-2 -1 -4 -1 -1 -3 12 -1
b:respond in|-1 0 0 -3 0 -7 12 0
b:response|7 9 2 -3 -4 -6 -3 -2
b:response to|1 8 -8 -2 -2 6 -2 -1
b:result|-9 4 2 11 -4 5 -2 -6
b:result i|-6 -1 -2 1 -3 11 0 0
b:result so|0 11 -1 2 -1 -8 0 -3
b:results|-4 0 -9 7 -2 -1 6 2
b:retired|-2 24 -5 -15 -11 8 -2 3
b:return|-3 -4 0 -1 -2 16 -4 -1
b:returned|-2 -5 6 18 -2 -12 -1 -2
b:review|-2 -5 -4 -7 -3 3 19 -2
b:review and|-2 -1 -6 -2 -2 -8 21 -1
b:reviewed|10 -2 -7 -1 -1 2 0 0
b:reviews|-1 -1 -2 -1 -2 0 8 -1
b:revised|-3 0 -5 1 -3 -8 19 -2
b:rhan|0 8 -1 -1 -3 0 0 -2
b:rig|0 -1 -2 -4 10 -2 0 -1
b:right|-1 20 5 -10 5 0 -7 -12
b:right cos|0 -2 0 -3 -3 8 0 0
b:right down|0 -2 -1 -5 14 -5 0 0
b:right it|-1 0 8 0 0 -5 0 0
b:right one|0 11 -1 0 -1 -5 -1 -4
b:right to|7 11 -8 -1 1 -6 -1 -2
b:ring|-3 -10 12 4 -13 13 -3 0
b:ring me|-2 -4 -2 -7 -5 22 0 -2
b:ring on|-1 -1 18 -6 -4 -4 0 -1
b:ring road|0 -2 0 10 -2 -5 0 0
b:riverside|0 0 -1 -9 0 11 0 0
b:road|-5 -4 -8 20 7 -5 -2 -3
b:road with|0 -2 0 9 -2 -4 0 0
b:roadside|0 -1 0 -3 -1 -5 0 10
b:rob|1 -4 -6 8 -3 -2 -1 8
b:roedd|-2 -6 -2 -2 28 -11 -2 -3
b:roedd y|-1 -2 -1 1 9 -4 -1 -1
b:roedd yr|0 -1 0 -3 8 -3 0 -1
b:rolls|0 -1 0 -3 9 -4 -1 0
b:room|0 15 9 -16 -3 -3 -4 3
b:room in|0 11 0 -7 -1 -1 0 -1
b:room was|2 5 -5 8 1 -8 -1 -3
b:rose|-1 21 -3 -3 -5 -5 -1 -2
b:ross|-1 0 -1 -3 9 -3 0 -1
b:rota|-1 -1 -2 -7 -1 14 0 -1
b:round|-3 19 -7 -2 -9 -1 -3 6
b:rude|2 -2 -6 20 -6 -7 -1 -1
b:rude ?|0 0 0 9 0 -8 0 0
b:rudge|0 -2 -1 -2 12 -3 -1 -2
b:rules|-1 -4 -3 -8 2 4 8 2
b:run|4 -4 -3 -6 -4 20 -5 -2
b:run out|0 1 9 -5 -3 -10 0 7
b:run the|0 -1 -1 -6 -1 13 -1 -3
b:rung|-1 2 0 8 -2 -6 0 -1
b:running|0 -4 -5 12 -5 4 -2 0
b:running ?|0 0 -1 8 -2 -4 0 0
b:runs|-2 -1 -1 16 -6 -4 -1 -1
b:rush|0 -3 -1 -9 11 5 0 -2
b:rusk|-1 11 -1 -2 -2 -4 -1 0
b:rust|10 -1 -7 3 -2 -3 0 0
b:rwyf|10 -3 -9 19 -5 -8 -1 -2
b:rwyf am|10 -1 -8 4 -2 -2 -1 -1
b:rwyf wedi|-1 -1 0 10 -1 -5 -1 -1
b:s|-3 -3 -2 11 0 2 -2 -3
b:said|7 -7 32 15 0 -13 -8 -25
b:said about|-1 -1 -2 -4 10 -1 0 -1
b:said and|0 -1 0 -5 8 -1 0 -1
b:said for|0 -1 0 -6 8 1 0 -1
b:said he|-6 -2 9 6 1 -6 -1 -2
b:said i|-2 -4 13 10 -4 -11 0 -2
b:said it|-2 8 6 -3 -5 -5 0 1
b:said no|9 -1 -6 0 -1 -1 0 0
b:said on|0 -1 -1 8 -1 -4 0 -1
b:said someone|0 -1 12 -4 -3 -2 0 -1
b:said that|1 -1 0 -2 -5 9 -1 -2
b:said the|3 -5 -2 -4 -1 9 0 -1
b:said to|-2 -1 7 -1 -13 11 -1 -1
b:said you|-1 -6 -4 1 11 4 -1 -3
b:sake|0 -2 0 1 -1 -7 0 8
b:salary|-2 -2 -6 -1 -2 -9 21 1
b:sales|-1 -4 0 0 5 -5 8 -3
b:salutations|-1 -2 -1 0 -2 8 -1 -1
b:salutations distinguées|-1 -2 -1 0 -2 8 -1 -1
b:same|-6 22 3 22 -7 -23 -6 -5
b:same day|0 -3 -1 -3 14 -5 -1 -2
b:same question|-1 10 -1 -3 -2 -3 0 0
b:sample|-2 2 -2 -6 7 -3 11 -6
b:sample paper|0 8 0 -2 -2 -3 0 -1
b:sandhu|0 -3 -1 -3 15 -6 0 -1
b:sandwiches|0 5 -1 -5 8 -5 -1 -1
b:satisfied|14 -1 3 -5 -1 -10 0 0
b:satisfied with|8 0 -6 -2 0 0 0 0
b:saturday|0 -2 -4 8 -7 11 -1 -5
b:save|-1 -5 -1 -9 0 -3 -1 20
b:saw|-2 28 -5 1 -11 -3 -3 -5
b:saw your|0 18 -1 -6 -8 -1 -1 -1
b:say|-8 -3 -5 10 31 -22 0 -1
b:say i|0 -5 2 -2 7 -13 6 4
b:say in|-1 0 1 -1 -1 -5 -1 8
b:say it|-1 8 1 10 -7 -8 -1 -2
b:say so|-2 0 0 -8 0 11 0 0
b:say sorry|0 -1 -1 9 -2 -5 0 0
b:say that|-7 12 8 -12 -1 6 -3 -3
b:say the|5 -3 -9 -3 11 2 -2 -2
b:say they|-1 9 0 -5 -5 4 -1 -2
b:saying|6 10 -2 11 -6 -12 -2 -4
b:says|-3 30 -7 17 -23 14 -11 -18
b:says i|9 -1 -1 -2 0 -5 0 0
b:says it|-1 -5 -6 15 3 -4 -1 -1
b:says so|-3 0 10 -1 -1 -4 0 0
b:says something|0 11 -1 -2 -1 -4 0 -3
b:says that|2 11 1 -7 -3 -1 -1 -3
b:scan|-3 -4 10 -9 -4 -10 -2 23
b:scanned|-1 -4 0 -3 -2 -8 -2 20
b:scans|0 -3 -1 -1 -1 -2 0 9
b:scans it|0 -3 0 -1 -1 -4 0 10
b:school|-2 -6 -3 -13 12 12 -1 1
b:score|0 0 -1 -3 0 -3 9 0
b:screen|-1 -1 -2 -2 -3 -5 -2 14
b:screenshot|-4 0 9 2 -1 -5 -1 0
b:screenshots|0 0 0 8 -1 -6 0 0
b:scripts|0 2 -2 -6 -2 13 -2 -2
b:scrolled|0 1 0 -1 -1 -13 0 15
b:search|-1 2 1 -4 -2 -9 -1 13
b:search box|0 -2 0 -1 -1 -6 0 10
b:season|0 -2 0 -4 -2 9 0 -2
b:second|-8 -5 4 3 -5 14 -5 2
b:second marker|-4 -2 0 -1 -2 10 0 0
b:secretary|1 -6 -5 16 -4 -1 -3 1
b:section|-3 2 -2 -7 12 -1 -2 1
b:section 3|0 2 0 -1 10 -8 -1 -1
b:see|1 24 -38 13 12 -35 28 -5
b:see above|0 -1 0 8 -3 -1 0 -2
b:see attached|-3 -1 -4 19 -1 -6 -4 0
b:see below|2 -1 -3 13 -1 -7 -1 -2
b:see it|-2 15 1 -8 -2 -1 -1 -2
b:see that|8 15 -2 -4 -7 -6 -1 -3
b:see the|0 6 -16 -22 9 -14 44 -6
b:see this|0 -3 0 -4 11 -2 -1 -1
b:see you|1 3 -7 -5 11 6 -2 -7
b:seem|-3 16 1 -9 -5 -12 17 -6
b:seem to|0 17 -1 -5 -1 -4 -1 -5
b:seen|0 15 -8 1 0 -27 17 2
b:sees|0 3 -1 -3 -2 -4 0 8
b:seized|0 -2 -1 -2 0 -2 0 8
b:self|0 -2 -1 -4 0 8 0 -1
b:sell|-1 -5 -1 -4 -3 -1 -1 15
b:selling|0 -1 -1 9 -2 -4 -1 -1
b:send|-10 -18 15 -15 -23 12 24 14
b:send a|-2 4 0 -10 -3 10 -3 4
b:send it|5 -1 -9 10 -1 0 -1 -3
b:send me|-2 -2 -6 -7 -4 20 4 -3
b:send on|0 0 10 -5 0 -5 0 0
b:send the|-4 -4 7 -2 -4 -6 4 10
b:send us|-2 -1 0 -4 -1 -2 9 0
b:senior|6 0 -3 5 4 -8 -2 -2
b:sense|0 -1 0 -1 8 -4 0 -1
b:sense of|0 -7 0 0 9 0 0 -1
b:sent|-4 -18 22 14 -4 -24 22 -10
b:sent it|-2 -2 14 -1 3 -8 -1 -2
b:sent the|-1 -5 1 16 -3 -5 -1 -2
b:sent three|0 0 -1 -1 0 -8 11 -1
b:september|0 -9 3 19 -11 9 -4 -7
b:september not|-1 -1 11 -3 0 -6 0 0
b:series|0 0 -1 -9 12 0 0 -1
b:seriously|0 0 -1 -9 12 0 -1 0
b:server|-2 -4 0 -6 -3 11 6 -3
b:service|-2 -11 -9 17 14 -6 10 -14
b:service is|0 -3 0 -2 8 0 0 -2
b:services|-2 -3 -5 -7 6 13 -4 1
b:session on|0 -2 -1 -1 9 -5 0 0
b:sessions|2 1 -4 11 -5 -11 -1 7
b:set|9 -5 -4 5 -1 -3 -3 2
b:set out|10 -1 -2 1 -1 -5 -2 -1
b:settle|-2 -2 -2 -1 0 9 -1 0
b:settled|-1 -3 -5 -5 6 2 -2 8
b:seven|-1 -4 -4 12 0 -8 -1 5
b:several|-1 -4 -2 1 1 -2 -2 8
b:shall|4 11 -14 -16 -5 22 8 -11
b:shall be|8 -2 -4 -1 -3 -2 6 -2
b:shall i|0 0 -1 -1 -1 10 -2 -5
b:shall not|-1 -3 -4 0 2 8 0 -1
b:shambles|0 -1 -1 15 -10 0 0 -2
b:shared|-1 -1 -2 -2 -1 8 -1 -1
b:she|-12 -26 -12 14 43 12 -9 -10
b:she has|-3 -3 9 -1 -6 6 -1 -1
b:she is|-2 -3 -2 -5 21 -7 -1 -1
b:she rang|0 0 -2 -4 8 -1 0 0
b:she said|-1 -2 -3 8 -6 6 0 -1
b:she signed|-1 0 -3 -7 0 12 0 0
b:she told|0 -1 -1 12 -4 -6 0 0
b:she was|-1 -2 0 11 7 -12 -1 -1
b:she would|-1 -2 -6 8 -2 4 0 -1
b:sheet attached|0 -1 0 -5 -2 9 0 0
b:shetty|-1 0 1 0 22 -20 -1 -1
b:shocked|-1 7 -2 -6 -6 -1 8 -1
b:short|-1 -10 3 -13 -4 4 28 -7
b:short and|0 -8 -1 -2 7 5 0 -1
b:should|10 -23 -4 18 -2 10 -8 -1
b:should be|-1 -8 3 4 5 4 -3 -4
b:should i|-1 0 0 -6 0 9 0 -1
b:should like|18 -7 -8 6 -8 3 -2 -1
b:shouting|0 1 -1 -5 -1 8 0 0
b:show|-5 5 1 10 -2 -9 -3 3
b:shown and|0 8 0 -2 -3 -2 0 0
b:sick|-1 -2 -2 -2 8 -2 0 0
b:side|-3 4 2 -1 -9 9 -2 -1
b:sign|-5 -2 -11 16 -6 -12 16 4
b:sign the|-2 2 -7 -1 -2 -9 21 -1
b:sign up|-1 2 -1 15 -5 -8 -1 -1
b:signed|-7 4 -9 3 -7 26 -3 -6
b:signed for|-3 0 -8 0 -1 15 0 -3
b:signed off|0 -2 -1 9 -1 -3 0 -1
b:silent|-2 -2 -1 -1 -1 8 -1 -1
b:silver|0 0 0 11 -1 -9 0 -1
b:since|-8 2 19 27 -19 10 -10 -19
b:since 1981|0 8 0 -3 -4 -1 0 0
b:since i|3 -1 16 -9 2 -9 -1 -1
b:since school|0 -1 -1 -4 10 -3 0 0
b:since you|-1 2 10 -9 -2 0 0 0
b:sincerely|10 2 0 3 -1 -9 -3 -1
b:single|0 -1 -1 4 -3 -8 -1 10
b:sir|8 -4 -6 4 4 -13 8 -1
b:sir one|0 -3 0 0 8 -3 0 -2
b:sir we|-1 -1 -2 0 -3 -7 15 -1
b:sirs|7 -11 -2 19 7 -10 -6 -4
b:sirs i|-1 -2 0 -5 8 4 -1 -3
b:sirs on|0 0 0 -6 0 8 0 0
b:sirs one|0 -1 0 -3 8 -2 0 -1
b:sirs we|3 -1 7 9 -2 -11 -3 -2
b:sister|-1 -1 5 -7 -2 9 -1 -1
b:sit|-1 2 -1 10 -4 -4 -1 -1
b:six|-2 -12 -4 19 -1 -7 -4 11
b:skills|-1 10 -2 -7 -3 -8 9 1
b:slept|6 -3 4 -9 -4 8 -1 0
b:slides|-1 -8 -2 3 21 -9 -1 -3
b:slot|0 -4 -1 -5 -2 -8 9 12
b:slot for|0 -3 -1 -4 -1 -12 9 13
b:slow|-2 -6 -4 -7 -5 23 -1 1
b:small|0 0 -3 -7 0 -3 -3 16
b:smile|0 11 0 -2 -4 -4 0 -1
b:sms|0 -1 20 -3 0 -13 -1 -1
b:snow|0 13 0 -6 3 -6 -1 -3
b:so|-9 43 8 -41 4 2 -8 1
b:so customers|0 -2 0 -2 -1 -3 0 9
b:so good|0 12 -3 0 -2 -3 0 -3
b:so here|1 -6 -4 0 9 -6 -1 6
b:so i|-6 12 3 1 -7 -10 15 -10
b:so much|-1 -3 -3 6 20 -17 -1 0
b:so nobody|0 9 0 -1 0 -7 0 0
b:so not|-1 9 5 -3 -2 -7 -1 -1
b:so please|1 -3 11 -7 -1 2 -1 -2
b:so quickly|-1 -1 2 -5 -10 16 -1 -1
b:so sorry|0 -2 -2 -5 -2 12 0 -1
b:so that|7 -9 -7 -9 -5 8 -3 17
b:so there|-1 8 1 -3 -2 -1 0 -2
b:so this|-1 8 -6 -12 2 8 -1 2
b:so you|0 8 5 1 -4 -5 -1 -3
b:so your|-3 -1 10 0 -1 -4 -1 -1
b:software|-1 -1 -2 0 -1 -3 8 0
b:software found|0 0 -1 -3 0 -3 9 0
b:sold|0 -2 -3 10 -5 0 -1 1
b:solicitors|1 -1 -1 9 -1 -4 -3 0
b:solved|0 -3 0 -3 -2 9 0 0
b:some|-3 21 3 -1 -5 -17 -2 4
b:some of|0 10 -1 0 -7 -6 0 5
b:somebody|12 -16 -12 48 5 -26 -6 -5
b:somebody has|0 -8 0 -3 9 1 0 1
b:somebody higher|10 0 -7 -2 0 -1 0 0
b:somebody put|0 -2 0 -1 -1 -5 0 8
b:somebody should|0 -3 0 10 4 -9 0 -1
b:someone|12 -8 9 8 -18 7 -5 -3
b:someone called|0 -2 12 -1 -5 -3 0 -1
b:someone else|3 -1 -4 9 -1 -5 0 0
b:someone please|0 0 9 -7 0 -2 0 0
b:something|2 1 -7 6 6 -13 -2 7
b:something about|0 11 -1 -1 -2 -4 0 -3
b:somewhere|-2 5 1 -2 5 -8 -1 1
b:son|-4 5 10 -8 13 -12 -1 -4
b:sons|-1 10 -6 3 -2 -2 -1 -2
b:soon|-2 0 13 6 -2 -13 -1 -1
b:sorley|0 10 -1 0 -2 -5 -1 -1
b:sorry|3 -15 -1 -10 -25 62 -6 -7
b:sorry but|8 0 -7 -1 0 0 0 0
b:sorry for|-1 -4 1 -14 2 20 -1 -2
b:sorry i|-2 -2 12 -13 -14 19 0 0
b:sorry to|1 -2 -5 22 -7 -6 -1 -2
b:sort|-3 -6 -2 17 1 -5 -1 -1
b:sort it|-1 -2 -4 17 -3 -5 0 -2
b:sorted|-4 -4 18 -18 27 -11 -4 -4
b:sorted by|-1 0 14 -8 -2 0 0 -1
b:sorted my|0 0 -1 -5 15 -5 -2 -1
b:sorting|-2 -1 3 -5 -10 16 -1 -1
b:sorting my|0 0 -1 -1 -6 9 0 0
b:sound|-1 12 -3 4 6 -14 -1 -3
b:sound was|0 8 -1 -2 -5 0 0 -1
b:speak|3 -6 8 13 5 -15 -4 -4
b:speak to|4 -3 9 10 1 -16 -2 -2
b:speaker|-1 -7 -4 15 11 -7 -2 -5
b:speaker was|0 -2 -1 13 -6 -3 0 -1
b:speakers|-1 -5 -1 -2 21 -9 -1 -2
b:speeches|0 9 0 -1 -3 -4 0 -2
b:spelling|-1 -1 1 8 0 -2 0 -5
b:split|0 11 -1 -4 -2 -3 0 -1
b:split the|0 8 0 -3 -2 -3 0 0
b:spoke|13 -2 -1 8 -3 -12 -1 -1
b:spoke to|13 -2 -2 6 -2 -10 -1 -1
b:sponsors|0 -2 0 -2 -1 -3 0 8
b:spot|0 -3 0 -2 10 -3 0 -1
b:spot on|0 -3 0 -2 10 -3 0 -1
b:spring|-1 5 -5 -7 -2 14 -2 -2
b:sr|-1 0 -2 -5 2 -3 8 -1
b:staff|-2 -6 -5 19 4 -18 10 -3
b:staff in|0 -1 0 -1 -1 -7 12 -2
b:stage|52 -4 -24 -16 -2 0 -3 -3
b:stage 1|10 -1 -1 1 -1 -7 -1 -1
b:stage 2|27 -1 -11 -5 -1 -8 -1 -1
b:stand|-1 -3 -1 3 -6 13 -1 -2
b:standard|1 11 -4 -7 -6 9 -2 -2
b:standards|-1 0 -2 1 -4 8 -1 -2
b:standing|-1 -5 -1 12 -3 2 -1 -3
b:stands|-4 -1 10 1 -2 -2 -1 -1
b:star|-1 -5 0 -3 2 11 -1 -3
b:start|-2 -7 -3 4 -5 4 -4 13
b:start and|0 0 0 -3 -2 8 0 -2
b:started|-1 10 5 3 -4 -8 -2 -4
b:starters|0 14 0 -3 -2 -4 -1 -3
b:station|-2 -2 -1 9 1 -1 -1 -2
b:stay|-1 0 -3 0 -3 -5 -1 11
b:stayed|-2 -6 0 -8 34 -11 -1 -5
b:stayed on|0 -2 -1 -4 17 -5 0 -4
b:stepping|0 -1 -1 -3 -2 8 0 0
b:stepping down|0 -1 -1 -3 -2 8 0 0
b:still|1 20 9 17 -12 -16 -1 -19
b:still no|-1 -1 -2 20 -2 -13 -1 -1
b:still there|0 -1 12 -4 -3 -2 0 -1
b:still waiting|-2 -3 13 1 -5 -9 6 -2
b:stop|0 -8 -8 -1 -2 6 13 -2
b:stop it|-1 -1 -1 13 -2 -7 0 -1
b:stop the|-1 -1 1 -8 -1 12 -1 -1
b:stopped|-1 -7 -3 -5 10 1 8 -4
b:strachan|-2 -3 16 -3 -2 -4 0 -1
b:straight|-2 -2 1 -4 13 -4 -1 -1
b:structure|-2 -1 -6 -2 -2 -7 21 -1
b:stuck|-1 4 3 -9 1 4 -1 -2
b:student|-2 -8 -5 10 12 -6 -2 1
b:students|0 -1 -1 1 -3 -5 0 10
b:study|-3 10 -3 16 -15 -4 -4 3
b:study day|-1 0 2 11 -8 -3 -1 0
b:subject|0 -7 -2 7 -8 12 -4 3
b:subscription|-1 -5 -2 11 -4 2 0 -2
b:such|5 9 -7 2 2 -8 -1 -3
b:suggest|-1 -7 -1 7 -8 -15 -2 27
b:suggest that|0 -1 0 9 -2 -7 0 2
b:suggest you|-1 -2 0 1 -2 -2 -1 8
b:suggestion|-2 -3 0 3 -2 -3 -1 8
b:suits|-9 1 13 -3 -1 0 -1 -1
b:suits me|-8 -1 13 -1 0 -2 0 0
b:summary|-3 -1 10 -1 3 -6 0 -2
b:sunday|-1 4 6 -9 8 0 -2 -5
b:super|0 -1 -1 9 -2 -4 0 -1
b:superb|-1 -11 -1 -6 31 -7 -1 -4
b:superb day|0 -4 0 -2 10 -2 0 -1
b:supplier|1 0 -5 -4 0 8 0 0
b:support|1 -2 -3 -2 8 -11 15 -5
b:suppose|-2 31 -4 -1 -6 -12 -1 -6
b:sure|-1 1 9 -3 1 -11 5 -1
b:surely|-1 24 -3 -7 -2 -14 -1 3
b:surname|0 -3 -2 -4 10 -2 0 2
b:survey|-1 24 -3 -8 -11 -9 -2 9
b:suspended|-1 0 -1 -6 -1 -1 10 0
b:swap|0 -1 -8 0 -1 12 -1 -1
b:switched|0 9 -1 1 0 -7 0 0
b:sylw|-1 22 -1 -3 -8 -4 -1 -4
b:sylw bach|0 10 0 -2 -3 -2 0 -2
b:syr|7 -1 -7 8 -2 -3 -1 -1
b:system|-2 -1 6 12 -8 -9 -2 3
b:t|-2 -1 -12 8 12 5 -2 -7
b:ta|-4 -5 4 -11 -8 14 -2 13
b:table|5 5 -8 0 -6 2 -1 3
b:tabs|-1 -1 -3 -4 -2 13 -1 -1
b:take|20 -15 -12 17 -7 3 -7 1
b:take it|21 -1 -11 7 -6 -8 -1 0
b:take me|-1 -2 -4 -10 1 17 -1 -1
b:take the|-1 -1 -1 8 -3 0 0 -2
b:take this|10 -1 -10 5 -1 -3 -1 0
b:taken|9 -11 -6 26 0 -11 -3 -4
b:taken his|-1 -1 -3 9 0 -4 0 0
b:taken it|0 -1 -1 -2 8 -2 0 -2
b:talk|-2 4 4 -6 -12 18 -2 -5
b:talk to|-1 -2 0 9 -4 0 0 -2
b:talked|3 8 -3 -10 11 -5 -1 -3
b:talked about|0 11 -1 -1 -3 -4 0 -1
b:talking|0 -6 -1 -2 8 0 0 2
b:taunton|0 13 0 -8 -1 -2 0 -1
b:teacher|-1 -2 -3 -6 10 3 0 -1
b:teaching|0 -1 -1 -1 9 -3 0 -1
b:teague|0 -2 -2 -3 10 -2 -1 0
b:teale|9 -1 -7 -4 0 4 0 0
b:team|-13 4 -3 -11 30 -16 14 -5
b:team it|0 11 -2 -2 -1 -2 0 -3
b:team my|0 -1 0 8 -4 -1 0 -2
b:team our|0 0 -1 -4 -1 -2 9 0
b:tears|-1 -2 -1 -1 3 -5 10 -4
b:technician|-1 -1 -3 9 -2 -2 -1 1
b:techsafe|0 -4 -1 4 -2 -6 0 9
b:techsafe card|0 -4 -1 1 -1 -4 0 9
b:telephone|-2 -9 6 12 7 -4 -2 -9
b:telephoned|0 -1 0 8 -1 -3 -1 0
b:tell|-3 3 -10 13 17 3 1 -23
b:tell her|-2 -1 1 -10 5 10 -1 -1
b:tell me|3 -3 -8 21 -21 19 -4 -7
b:tell them|-1 6 -1 0 10 -10 -1 -4
b:tell us|0 -2 0 0 -2 -1 8 -2
b:telling|0 -3 -1 4 8 -6 -1 0
b:tells|-1 2 -3 19 -3 -12 -1 0
b:tells me|-1 3 -1 8 -2 -8 0 0
b:ten|3 -4 -12 -5 9 11 -3 0
b:ten minutes|-1 -3 -4 -7 -2 11 -1 6
b:tennant|-2 8 6 -8 0 -1 -1 0
b:term|-1 3 -3 3 0 -10 0 7
b:test|-4 -11 -1 -2 -4 7 -4 19
b:testing|-2 -1 -3 0 -2 8 -1 0
b:text|-6 7 3 -1 -5 -9 -2 13
b:than|-2 34 7 -37 -4 8 -7 0
b:than 30|0 -5 -1 -2 -2 12 0 -1
b:than i|-1 18 0 -4 -3 -5 -1 -4
b:than last|0 11 -1 -3 -1 -5 0 -1
b:than the|0 28 -6 -4 -7 -6 -2 -2
b:than they|0 -2 0 -5 10 -2 0 0
b:thank|2 -23 29 -36 66 -16 -16 -6
b:thank you|4 -19 19 -22 43 -6 -16 -2
b:thanks|-9 -20 10 -27 20 44 -3 -15
b:thanks to|-2 -6 4 -7 27 -13 -1 -2
b:that|20 29 -15 -7 20 -19 -19 -8
b:that ?|-1 0 9 -4 0 -4 0 0
b:that at|10 1 -9 -1 0 -1 0 0
b:that by|0 0 -1 0 0 -8 11 -1
b:that can|-6 -2 9 -1 2 -2 0 -1
b:that i|6 -17 -10 13 6 4 -4 2
b:that is|5 30 -16 -4 10 -12 -4 -8
b:that it|7 -14 2 -2 8 5 -2 -4
b:that kind|0 -7 -1 -2 -3 0 -1 14
b:that my|6 -3 14 3 -4 -11 -2 -3
b:that please|9 0 -5 -1 0 -2 0 0
b:that reason|1 -1 0 -1 -1 -5 0 8
b:that right|0 -2 -1 -5 -3 12 -1 0
b:that says|0 -1 -1 10 -1 -6 0 0
b:that the|12 20 -6 0 -14 -6 -10 4
b:that they|2 -5 -3 9 1 -9 6 -1
b:that we|-1 -4 -2 -3 -2 8 -1 4
b:that you|-6 0 9 11 -9 -1 -5 2
b:that your|-4 2 2 -7 -2 0 11 -2
b:thats|2 2 2 4 5 -14 -1 0
b:thats what|0 -1 -2 -4 10 -3 0 0
b:the|-11 36 17 -24 -35 -5 -17 39
b:the 1|0 -1 -1 -3 -5 -9 21 -2
b:the 12th|5 -3 0 -7 -2 11 -1 -3
b:the 2015|0 10 0 -7 0 -1 0 -1
b:the 3rd|-8 -4 10 5 3 0 -1 -5
b:the 4th|-1 -1 3 -6 -3 9 -1 -1
b:the 8th|2 0 -1 -7 -1 8 0 -1
b:the above|4 -1 -6 8 -1 -1 -1 -2
b:the academic|-5 -1 0 -2 0 9 0 0
b:the acknowledgement|-1 0 8 -4 0 -2 0 0
b:the agm|-1 10 -2 1 -3 -1 -1 -3
b:the answers|-3 0 2 9 -1 -6 0 -1
b:the apology|4 0 8 -2 -5 -4 0 0
b:the appeal|11 0 -8 0 0 -2 0 0
b:the archive|1 -5 -2 -4 -1 -3 -1 14
b:the article|0 9 0 -3 -1 -4 0 -1
b:the assessment|-6 -3 -1 -2 -3 12 -1 4
b:the assessor|6 -1 -10 31 -5 -19 -1 -2
b:the attached|-3 -5 -13 -18 -4 -22 71 -6
b:the attendance|-1 0 -3 -4 0 8 -1 0
b:the automatic|-6 0 10 -1 0 -2 0 0
b:the awards|-1 3 -1 -9 -1 10 0 -1
b:the back|-1 3 -1 -9 10 -7 -1 5
b:the below|-2 -1 10 -4 0 -3 0 0
b:the best|-2 10 0 -18 40 -25 -2 -3
b:the bonnet|0 -1 0 8 -1 -5 0 0
b:the book|0 -1 -1 -4 -1 9 -1 -1
b:the booking|0 -1 0 3 -2 -5 -2 8
b:the bottom|2 9 -4 -1 -1 -2 -1 -1
b:the box|-1 3 10 -1 -2 -8 0 -1
b:the brake|-1 -4 12 -8 4 -1 0 -2
b:the branch|2 -14 -2 16 -2 -2 -1 4
b:the bride|0 -1 0 -1 -8 11 0 -1
b:the cake|0 -1 0 0 -8 9 0 0
b:the call|-1 -2 24 -3 2 -18 -1 -2
b:the camera|0 -4 -1 2 -3 -8 0 14
b:the car|-2 -3 -6 1 -8 18 -1 0
b:the card|-1 -1 -4 -2 -1 10 -1 -1
b:the centre|6 -5 -9 15 -3 3 -2 -4
b:the certificate|-3 -1 -2 3 0 -10 -1 13
b:the chair|-2 -5 -2 12 -2 -1 -1 -1
b:the chairman|0 -3 -1 9 -1 -3 0 0
b:the change|0 14 0 -5 -1 -2 -1 -5
b:the chat|0 2 0 1 7 -8 0 -1
b:the class|0 -2 -2 9 -1 -3 0 0
b:the clearest|0 -1 0 -2 15 -11 0 -1
b:the code|-1 -4 -1 -4 -2 2 10 -1
b:the college|-1 12 8 7 -5 -15 -1 -5
b:the comments|-1 -3 -3 10 5 -7 0 -1
b:the committee|2 -7 -3 3 -2 -7 -1 14
b:the complaint|-5 -3 19 -10 -4 -1 7 -2
b:the conference|-1 8 -1 1 -4 -11 -1 9
b:the consultation|0 11 0 -2 -2 -3 0 -2
b:the course|5 -5 -5 5 12 -9 -1 -3
b:the criteria|0 -1 0 6 -1 -9 0 7
b:the date|3 -3 0 -5 -4 9 -2 2
b:the day|-2 2 -2 -4 9 1 -1 -3
b:the dealer|-1 0 -3 -6 0 12 0 0
b:the decision|27 -2 -5 -8 -2 -7 -1 -1
b:the desk|-2 3 -4 4 -8 9 0 -1
b:the direct|-1 -5 0 1 -2 10 -1 -2
b:the director|20 -1 -10 -6 -1 -3 0 0
b:the draft|-1 11 -1 -3 -2 0 -1 -3
b:the education|0 -2 -2 -1 11 -4 -1 -1
b:the email|-2 -2 -2 -1 -1 0 -1 9
b:the end|3 4 -2 -11 9 -1 -2 0
b:the engineer|-2 -2 4 -4 -4 9 -1 0
b:the english|0 -2 -1 -2 0 -2 0 8
b:the ev|-1 1 -2 0 8 -3 -1 -3
b:the exam|-3 -5 17 0 -2 -12 -2 6
b:the facilitator|5 -5 0 8 -2 -5 -1 -1
b:the fee|3 -7 -5 12 -3 5 -1 -3
b:the feedback|-1 -6 -1 8 2 3 -1 -4
b:the final|-1 -1 10 -6 -3 2 -1 -1
b:the finance|-1 -2 -1 -6 12 -2 -1 0
b:the finding|14 -1 -1 -5 -1 -5 0 -1
b:the first|-6 -4 12 -8 3 -14 6 11
b:the food|-1 -5 -2 3 19 -8 0 -5
b:the form|-8 -2 10 2 -6 3 -2 3
b:the garage|20 7 1 -20 1 -2 -4 -3
b:the glossary|0 -2 -1 -2 0 -2 0 8
b:the grade|-6 -2 0 -1 -1 11 0 -1
b:the graduation|0 -1 0 -2 9 -5 0 -1
b:the hospital|0 4 -1 -9 -3 10 0 -1
b:the imi|-1 4 -1 -4 -4 10 -1 -4
b:the institute|-1 -9 -8 9 -1 14 -5 1
b:the internet|0 -1 -2 -8 -2 14 -1 0
b:the invigilator|-1 -2 -2 10 -1 -4 -1 -1
b:the job|-5 -1 -3 -6 -2 19 -1 -1
b:the jobs|0 -1 0 -1 -1 -11 0 15
b:the joining|-1 -5 -1 -3 0 -7 0 17
b:the lad|6 -1 -13 -9 6 12 0 -1
b:the last|0 -6 3 4 1 10 -4 -7
b:the lecturer|0 -4 -2 3 12 -8 0 -1
b:the letter|11 0 3 -6 -1 -5 -1 0
b:the line|0 -3 -1 5 10 -6 -1 -5
b:the link|-2 9 -3 -3 -3 2 7 -7
b:the log|1 -4 -4 -3 -2 12 0 0
b:the logo|0 8 0 -2 -2 -1 0 -2
b:the loos|-1 -4 -1 -2 17 -6 0 -3
b:the man|-1 -1 1 6 0 -8 0 4
b:the manager|8 -3 6 -8 -2 1 -1 -1
b:the managers|0 0 0 -6 0 8 0 0
b:the marker|0 -5 6 9 10 -15 -2 -4
b:the matter|5 -1 6 -8 5 -6 -1 -1
b:the menu|0 9 -1 -1 -1 -4 -1 -1
b:the moderation|1 0 0 -3 0 -5 -1 8
b:the money|-1 -2 3 11 -6 -9 -1 5
b:the morning|-1 -1 -2 11 -3 -11 -1 9
b:the name|-3 -3 24 -19 2 0 -1 -1
b:the names|0 -1 -2 -5 -1 9 -1 0
b:the new|-4 28 -1 -8 16 -9 -5 -16
b:the newsletter|0 -5 -2 0 -2 8 -1 0
b:the next|30 -5 -18 -2 -6 -5 -3 8
b:the night|-1 -4 -2 13 7 -9 -1 -2
b:the number|-1 2 -1 -5 -3 9 -1 -1
b:the old|-3 21 3 -4 -7 1 -2 -9
b:the ombudsman|0 0 -2 -3 -1 9 -1 -1
b:the one|10 4 -4 -4 -6 10 -3 -7
b:the ones|0 -3 12 -2 -2 -4 0 -1
b:the opposite|0 -1 0 -5 8 -1 0 0
b:the order|0 -2 -2 -5 -1 -1 0 11
b:the other|6 6 14 -7 6 -20 -4 -1
b:the outcome|15 -1 0 -4 -2 -8 -1 -1
b:the owner|0 -4 4 10 -3 -6 -1 -1
b:the pace|0 -7 -1 -2 -1 11 0 -1
b:the page|2 14 -1 -1 -3 -9 -1 1
b:the paper|-1 3 -2 8 -3 -6 -1 2
b:the papers|-1 -1 3 8 -3 -2 -1 -3
b:the parking|0 -3 -3 -3 -3 6 -1 9
b:the part|6 0 -7 10 2 -9 -1 -1
b:the phone|-2 -9 9 15 4 -8 -3 -6
b:the photograph|-1 16 -2 -1 -4 -6 0 -3
b:the pictures|-1 10 0 -3 -2 -3 0 0
b:the point|-1 0 15 -5 0 -6 -1 -2
b:the policy|0 3 -1 -3 -2 -10 -1 15
b:the portal|-2 -6 2 -3 -4 9 -1 5
b:the post|0 -3 -4 -5 3 2 11 -5
b:the practical|-2 1 5 7 -3 -11 -1 4
b:the previous|-1 10 -1 0 -3 -6 -1 1
b:the professional|0 2 -1 1 -2 -7 -1 8
b:the public|-1 8 -2 -7 4 -2 -1 0
b:the quotation|0 -2 -1 -2 -1 -1 8 0
b:the rain|-1 -4 1 -4 -3 9 0 1
b:the rattle|0 -1 -1 -4 -2 9 0 0
b:the reading|-1 -1 -2 -1 -2 -3 -1 11
b:the receipt|0 -3 -1 -6 10 1 -1 -1
b:the red|-1 0 11 -8 0 -1 0 0
b:the regional|0 8 -1 1 -5 -2 0 -1
b:the results|-1 6 -2 8 -2 -7 0 -2
b:the right|3 9 1 0 0 -4 -2 -7
b:the ring|0 -2 0 14 -3 -8 0 0
b:the room|2 8 -7 9 0 -3 -2 -7
b:the same|-4 20 -3 13 -7 -11 -5 -2
b:the sheet|-1 -1 -6 -4 6 8 0 -3
b:the sign|-1 2 1 -9 -3 5 0 5
b:the skills|0 2 -1 -1 -1 -8 11 -3
b:the snow|0 13 0 -4 3 -9 -1 -3
b:the sound|-1 3 -1 12 -9 -4 0 0
b:the speaker|-1 -4 -2 15 -1 -5 -1 -1
b:the speakers|-1 -5 -1 -4 23 -7 0 -4
b:the spring|1 -1 -3 -1 1 8 -1 -3
b:the stage|9 0 -3 0 0 -5 0 0
b:the study|-1 4 -2 11 -6 -3 -1 -3
b:the subject|-1 -1 2 -7 0 8 0 0
b:the system|-1 -1 8 -3 -2 -3 0 3
b:the talk|0 9 0 -1 -5 -1 0 0
b:the teacher|0 -1 0 -3 9 -3 0 -1
b:the team|-1 -2 2 -2 9 -3 -1 -2
b:the techsafe|0 -3 0 -1 -1 -4 0 10
b:the telephone|-1 -7 0 8 5 2 -1 -6
b:the text|-3 8 4 -7 -2 -3 -1 3
b:the third|0 -1 7 10 -6 -10 -2 2
b:the time|0 1 0 4 -8 7 -1 -3
b:the top|2 9 -3 4 -4 -6 -1 -2
b:the trainer|-1 -1 -2 14 -2 -6 -1 -1
b:the tutor|10 -7 -9 21 -3 -15 -3 5
b:the two|2 8 7 -9 4 -6 -1 -5
b:the venue|-1 -6 16 -15 9 1 -1 -4
b:the vicar|0 -1 -1 -5 -3 12 -1 0
b:the way|1 -6 0 8 8 -12 -2 4
b:the word|-1 -8 -1 -2 -4 14 -2 4
b:the wording|0 11 -1 -2 -4 -7 -1 4
b:the work|3 -1 -8 3 -2 5 0 -1
b:the workshop|-2 9 -4 9 -2 -11 -1 2
b:the wrong|-5 -8 -2 25 -1 -3 -2 -5
b:the year|-2 14 -1 2 -2 -7 -3 -3
b:the young|-1 -3 -1 -4 19 -5 -1 -4
b:their|-2 -11 -5 -9 23 11 -5 -3
b:their address|0 0 0 -6 0 8 -1 0
b:their own|-1 -4 -1 -2 1 11 -1 -4
b:them|-7 -2 8 18 11 -21 -15 9
b:them for|-6 -2 15 1 8 -14 -1 0
b:them on|-1 -4 13 -4 -3 -10 -1 10
b:then|5 -1 -15 28 -5 2 -5 -10
b:then he|-1 0 -4 -3 0 8 0 0
b:then i|12 -2 -12 5 0 -1 -1 -1
b:theory|-1 8 -1 -4 -3 -4 0 5
b:there|7 5 0 15 -30 -18 7 15
b:there ?|0 0 0 8 0 -7 0 0
b:there a|-3 -3 -3 -5 3 17 -1 -5
b:there an|4 -1 -4 -3 -1 8 0 -2
b:there any|0 -1 -1 -2 -1 8 0 -2
b:there are|-1 -4 0 -4 -2 9 -1 3
b:there i|0 -3 -1 -2 -3 -7 11 5
b:there is|6 -1 -5 13 1 -8 -1 -4
b:there not|-1 0 9 -8 -1 1 0 0
b:there parking|0 -1 -7 -2 -1 12 0 0
b:there was|4 2 -7 4 -5 -14 -2 17
b:there were|0 6 -2 9 -10 -3 -1 0
b:there will|0 9 0 -2 -1 -2 -1 -3
b:there you|2 9 -3 -1 -2 -3 0 -2
b:these|-2 6 16 -2 5 -15 -2 -7
b:these are|0 -3 12 -3 -2 -1 0 -2
b:these days|0 11 0 -6 0 -3 0 -1
b:these people|0 -2 0 9 -1 -5 0 -1
b:they|6 -12 4 40 -20 -16 0 -2
b:they are|-2 -1 -1 -8 -5 16 5 -3
b:they got|-1 3 7 -10 -4 5 0 -1
b:they have|-1 1 4 12 -15 2 -2 -1
b:they never|-1 -1 -2 -2 9 -4 0 -1
b:they said|5 -4 -5 -1 12 -3 0 -2
b:they say|-1 -6 -4 23 -5 -4 -1 -2
b:they were|-1 14 -1 -8 -5 0 -1 1
b:they will|-2 -5 7 0 -5 -8 -1 14
b:thing|-2 -6 -2 -11 13 -1 -4 12
b:thing i|-1 -6 1 -2 11 -3 -1 0
b:things|-2 9 3 -3 5 -8 -1 -2
b:think|-2 25 -4 -8 -8 -7 -6 11
b:think about|0 -3 0 -3 -1 -1 -1 8
b:think it|4 -10 -1 -6 -1 3 -1 12
b:think you|0 12 -1 -2 -4 -4 0 -2
b:think your|-1 8 0 -1 -1 -4 0 -1
b:third|-4 1 2 16 -3 -16 -5 8
b:third time|-2 3 8 5 -4 -12 -3 4
b:this|10 -21 -3 53 2 -29 19 -30
b:this address|-2 -3 8 -8 3 5 -1 -1
b:this as|14 -2 -12 9 -3 -5 -2 -1
b:this goes|-2 0 9 -4 0 -3 0 0
b:this is|-10 -5 -9 39 -9 -12 7 1
b:this letter|0 -1 0 8 0 -6 -1 0
b:this month|-1 4 -4 -3 -2 1 8 -2
b:this morning|0 -7 24 -14 -4 8 -3 -4
b:this on|-1 0 -3 10 -1 -5 0 -1
b:this out|-1 0 10 -2 -1 -5 0 0
b:this the|-7 -1 8 -8 5 3 -1 -1
b:this was|-1 -4 -1 10 -2 -1 0 -1
b:this week|-1 11 -1 -7 -7 4 9 -7
b:this year|-1 1 -2 -3 11 7 -4 -9
b:thorne|-6 -2 8 -1 5 -2 -1 0
b:thorough|5 -4 -4 -3 11 -4 0 -1
b:those|-1 -3 -1 3 -10 -6 9 8
b:those in|0 0 0 -2 -1 -7 12 -1
b:those on|0 -1 0 -5 -2 1 0 8
b:though|-2 14 -3 -1 0 -6 -1 -1
b:thought|-8 32 -9 -30 13 -29 -5 36
b:thought for|0 -4 -1 -3 -2 -10 -1 19
b:thought i|-1 9 -1 -4 3 -2 0 -3
b:thought of|-1 -5 -1 -6 -1 3 -1 11
b:thought somebody|0 -1 -1 -3 8 -3 0 0
b:thought the|-1 9 0 -1 -2 -2 0 -3
b:thought you|-1 9 -2 -8 7 -1 -1 -3
b:thoughts|-1 20 -1 -4 -8 -6 0 0
b:thoughts after|0 11 0 -3 -4 -2 0 -2
b:three|-3 -7 1 15 5 -21 -4 14
b:three emails|-1 -1 0 2 -1 -9 11 -1
b:three questions|-3 -3 4 -3 8 -1 0 -2
b:three that|0 -7 -1 -1 0 10 0 -1
b:three times|5 -1 -5 9 3 -8 -1 -2
b:three weeks|-1 -1 18 -4 -2 -6 -1 -3
b:through|-5 -1 -3 -6 27 -25 -4 17
b:through the|-2 9 1 4 -1 -14 -1 5
b:throughout|4 -1 -5 11 4 -7 0 -6
b:thurs|0 -2 -1 4 6 -9 -1 3
b:thursday|-4 4 12 -1 -7 -6 10 -8
b:thursday at|-1 -1 5 -1 -1 -9 9 -2
b:thursday in|0 9 0 -1 -1 -4 -1 -2
b:thx|-3 -2 31 -25 12 -10 -3 0
b:thx x|-3 0 32 -21 0 -5 -3 0
b:ticked|-1 0 10 -1 -2 -6 0 0
b:ticked the|-1 0 10 -2 -1 -6 0 0
b:ticket|-2 -1 2 -12 -2 18 -1 -1
b:ticket for|-1 0 0 -9 0 10 0 0
b:ticket is|-1 0 2 -8 -1 8 -1 0
b:tickets|-1 -2 -2 0 -2 1 8 -3
b:till|-1 -11 5 -13 10 5 -2 7
b:till i|0 -5 0 -10 6 12 -1 -3
b:time|-5 -10 9 0 8 -3 -6 7
b:time i|-2 -6 2 5 8 -18 -2 12
b:time no|-6 0 8 0 0 -1 0 0
b:time to|-1 -1 -6 -9 2 3 8 4
b:times|0 2 -6 40 -12 -26 -4 6
b:times for|-1 10 -2 1 -3 -4 -1 -1
b:timing|-1 -1 2 8 -3 -5 0 0
b:tired|-2 -2 1 0 3 -7 9 -2
b:titles|0 10 -1 -1 -1 -5 -1 -2
b:tiwtor|-2 -5 0 -1 19 -4 -1 -4
b:to|-5 -16 -1 -4 16 -10 13 6
b:to 75|0 -1 -1 -4 -1 0 8 -1
b:to a|0 7 -8 4 -6 -2 3 1
b:to add|-3 12 9 -6 -1 -10 -1 0
b:to all|-1 -5 -2 -1 14 -4 -1 -1
b:to answer|-3 0 -5 -7 -1 19 -1 -1
b:to apeal|14 0 -2 -9 -1 -1 0 0
b:to appeal|41 -3 -21 -16 -7 0 8 -2
b:to be|3 19 -2 22 -2 -17 -8 -14
b:to call|-1 5 -4 -8 -1 -5 8 6
b:to close|-2 0 19 -6 -1 -9 -1 0
b:to come|-1 -1 0 -5 -2 12 -2 -1
b:to commend|0 -1 0 -2 10 -2 0 -3
b:to comment|-1 -2 -6 0 -1 10 0 0
b:to complain|-6 -10 -9 16 -7 22 -4 -3
b:to confirm|0 -1 -1 -2 0 -3 9 -2
b:to contact|-1 10 1 2 -2 -7 -1 -1
b:to customer|0 0 -1 -10 -1 12 0 0
b:to do|5 1 -4 18 -4 -7 -6 -3
b:to end|-1 6 -3 -5 8 -3 -2 0
b:to everyone|0 -4 -1 0 9 -2 0 0
b:to find|-1 -3 -2 -5 7 -4 8 1
b:to follow|1 -4 -3 1 -5 13 -2 -3
b:to for|-6 0 8 2 0 -3 0 0
b:to get|-3 -4 2 -4 1 -2 -1 11
b:to give|-2 -3 -2 -7 18 2 -2 -3
b:to go|13 -4 11 -4 -3 -8 -1 -2
b:to have|3 -8 0 8 -9 -1 -3 9
b:to her|-2 3 -9 6 11 -7 -1 -2
b:to his|0 -1 -3 1 9 -4 -1 -1
b:to it|-2 13 2 0 -5 -12 -1 5
b:to keep|-1 1 -4 -7 -5 12 -2 6
b:to know|-8 5 -7 7 -2 10 4 -8
b:to last|0 10 -1 -1 -1 -5 -1 -1
b:to lose|0 -2 0 -3 -1 8 0 -1
b:to make|-4 -4 -9 23 -2 -2 -2 0
b:to me|4 -9 1 -5 1 16 -5 -3
b:to members|-1 10 -1 -1 -3 -1 -1 -1
b:to my|6 -9 7 11 -9 -14 13 -5
b:to our|-3 -4 10 -4 5 1 -2 -3
b:to praise|0 -1 -1 -6 11 -1 -2 -1
b:to put|-1 -1 -2 -1 -2 -4 -3 14
b:to raise|-1 -1 -1 9 -2 -4 0 -1
b:to receive|-1 -1 -1 -4 -5 -7 21 -2
b:to repair|-1 11 0 -2 -2 -5 0 -1
b:to save|0 -3 0 -2 -2 -4 0 12
b:to say|-16 -1 13 -7 39 -22 -6 -2
b:to see|-2 13 -1 0 7 -11 -3 -3
b:to somebody|4 -1 0 -9 -2 10 0 -1
b:to speak|-3 -2 13 -4 3 -1 -3 -3
b:to stage|14 0 -7 -1 -1 -5 0 0
b:to take|12 -2 -4 3 -1 -11 -1 5
b:to tell|-1 -1 0 2 -5 9 -1 -2
b:to test|0 -3 -1 -2 -1 -4 0 11
b:to the|33 -4 -19 -7 -1 26 -18 -11
b:to think|0 12 -1 -1 -4 -5 0 -2
b:to this|-3 -1 5 12 -3 -8 -1 -1
b:to time|0 1 -1 -7 8 -4 0 3
b:to understand|-1 -2 0 -6 -2 12 0 -1
b:to us|0 0 -4 -2 -1 10 -1 -2
b:to use|8 -2 -11 -5 8 2 -1 1
b:to what|-2 -1 13 -6 -1 -2 0 0
b:to whoever|9 2 -10 8 0 -12 -1 3
b:to you|0 -8 19 -1 -7 -19 18 -2
b:to your|1 -2 23 -17 2 3 -6 -3
b:to yous|0 -3 -2 -5 10 1 0 -2
b:today|-7 -12 16 17 6 -14 8 -14
b:today cheers|0 -1 -1 -1 -1 -4 13 -5
b:today my|0 0 -1 -3 9 -4 0 -1
b:together|-1 0 -5 -4 -4 7 -1 8
b:toilet|0 12 -3 1 -3 -3 0 -3
b:told|-12 -8 4 39 2 -7 -9 -10
b:told by|0 -1 0 13 -2 -8 -1 -1
b:told i|1 0 -6 -2 0 8 0 0
b:told it|-1 0 -3 9 -2 -3 0 0
b:told me|-3 -7 1 3 9 2 -1 -5
b:told my|0 0 -5 11 -3 -2 0 0
b:told off|-5 8 8 -6 0 -5 0 0
b:told the|1 -4 5 6 -12 6 -1 -1
b:told wrong|-1 0 -4 -3 0 8 0 0
b:tomorrow|-2 -7 5 -10 -2 20 -1 -3
b:tone|1 -1 -2 -3 -3 8 0 0
b:tony|0 -1 -2 -8 -1 15 0 -1
b:too|-3 -3 6 -6 -3 -2 -3 14
b:took|1 28 -11 12 0 -29 -5 4
b:took the|-1 -3 -3 8 2 1 -1 -4
b:took two|0 11 0 -1 -4 -5 0 -1
b:top|2 7 -2 2 3 -8 -1 -2
b:tote|0 0 0 0 -1 -7 13 -4
b:touch|-1 -1 8 -6 -1 2 0 -1
b:town|0 10 -1 -1 -3 -2 -1 -1
b:trader|-1 8 -1 0 -3 -3 -1 -1
b:trading|0 -1 -1 -5 -1 1 12 -5
b:train|2 -4 8 1 -1 -4 -1 0
b:trainer|-1 -6 -3 16 9 -12 -1 -2
b:training|-2 -6 -8 0 30 -11 4 -7
b:training providers|0 -1 0 -1 -1 -5 9 -2
b:transcript|1 -1 -2 10 -1 -6 0 -2
b:travel|0 -3 -1 -4 8 6 -2 -4
b:treat|1 -2 -5 14 -2 -3 -1 -1
b:treat this|1 -1 -5 10 -1 -3 -1 0
b:treated|-1 -1 -4 6 9 -6 -2 -1
b:treatment|0 -2 0 8 -4 -2 0 0
b:tree|0 -1 -1 -4 -1 -3 0 12
b:treharne|0 -1 -1 -2 8 -2 0 -1
b:trent|0 -1 -3 -4 -2 12 -1 0
b:trolley|0 0 -1 -7 -2 11 0 0
b:trolley in|0 0 0 -9 -1 10 0 0
b:trouble|4 -4 -2 -9 17 2 -3 -4
b:trouble with|0 -2 -1 -9 17 -2 -2 -1
b:true|6 2 -3 -7 -3 8 -1 -2
b:truro|0 -2 -1 2 8 -3 -1 -2
b:try|-2 12 -4 -6 -11 3 -1 9
b:tues|-1 -5 -2 -3 27 -19 -1 3
b:tuesday|-5 -9 5 -5 14 -4 15 -12
b:tuesday ?|-1 0 5 -1 -1 -11 11 -2
b:turn|-2 -4 -6 -1 -11 6 11 6
b:turned|4 -3 -2 20 -3 -13 -1 -2
b:turned up|-1 -2 -1 17 -5 -8 0 0
b:tutor|3 -19 2 18 17 -9 -6 -5
b:tutor for|0 0 -2 8 -3 -2 0 0
b:tutor mrs|0 0 0 -2 8 -4 0 0
b:tutorials|0 -1 -1 1 8 -6 0 -1
b:tutors|-1 -7 -2 6 -2 -5 -1 10
b:twenty|5 -3 -8 5 12 -6 -1 -4
b:twenty years|0 -4 0 -2 15 -8 0 -1
b:twice|15 -8 -11 40 -6 -22 -4 -4
b:twice and|9 -3 -3 6 -2 -5 0 -1
b:twice for|0 -4 -1 8 0 -2 0 0
b:twice now|0 0 10 -6 0 -3 0 0
b:two|-9 7 -8 10 15 5 -19 -1
b:two clicks|0 -6 0 -6 17 -2 0 -2
b:two colleagues|0 -1 -1 2 -1 -6 0 8
b:two days|0 8 -3 2 5 -4 -2 -7
b:two hours|-1 -2 -2 11 -2 -7 -1 4
b:two marks|-6 0 0 -1 -3 11 0 0
b:two minutes|0 11 0 -2 -4 -4 0 -1
b:two people|2 -8 -2 2 -1 7 0 -1
b:two years|-1 3 -1 -1 -3 -6 -1 10
b:type|-3 3 8 -1 -5 -5 -2 5
b:type them|-6 0 9 0 0 -2 0 0
b:tyre|-1 -2 -2 1 11 -6 -1 -1
b:tyres|-3 11 -9 7 -1 -2 -1 -2
b:u|-1 -3 -1 6 -5 -5 -1 11
b:u do|0 -2 -1 -3 -2 -1 -1 10
b:un|-1 -5 -3 5 -6 2 -3 12
b:unacceptable|-1 -2 -1 12 -6 -7 6 -1
b:under|-9 26 4 -11 -9 13 -7 -5
b:under forty|0 16 0 -3 -9 -2 0 -1
b:under the|-5 4 0 -11 2 14 -1 -3
b:under your|-1 -1 -1 17 -2 -8 -2 -2
b:understand|5 4 -6 -17 -4 28 -5 -6
b:understand how|-1 -1 0 -5 -2 9 0 -1
b:understand you|0 9 0 -6 -1 2 -2 -3
b:understood|1 6 -3 -16 11 2 -1 -1
b:unfair|-3 -1 -1 8 -3 -1 0 0
b:unheard|0 -1 -2 -7 14 -3 0 -1
b:unheard of|0 -1 -2 -7 14 -3 0 -1
b:unit|-10 -2 -11 8 10 1 5 -1
b:unit 1|0 6 -1 1 6 -8 0 -5
b:unit 3|-1 -2 -3 11 1 -1 -1 -3
b:unit 4|-2 -5 4 -2 -3 2 12 -6
b:unit 5|-1 10 -4 3 -3 0 -1 -3
b:unpaid|-3 -3 -8 -31 -1 -2 46 3
b:until|-6 -14 8 -8 5 3 -4 15
b:until the|1 -2 -10 -2 -2 16 -1 -1
b:until you|-2 -1 2 -2 0 -4 0 8
b:up|15 -19 -23 9 12 -20 12 14
b:up ?|0 0 0 -2 -1 -7 12 -1
b:up a|4 -3 -1 -10 1 7 0 2
b:up at|-1 -1 0 -3 -5 8 -1 3
b:up on|-1 -2 1 2 -2 -5 8 0
b:up the|-1 -1 3 2 5 -12 -1 5
b:up till|0 0 -1 -5 -2 9 0 -1
b:up to|17 -1 -15 -2 -3 0 6 -2
b:up your|1 14 -1 -9 -1 -3 0 -1
b:upheld|24 0 -20 -9 -3 -5 15 -2
b:upheld and|5 0 -6 -4 0 -4 10 0
b:uploaded|-1 -2 -4 11 0 -1 -1 -1
b:upon|3 -1 -2 1 -4 -10 14 -2
b:ur|0 -2 -2 23 -3 -16 0 0
b:ur garage|0 0 -1 8 0 -5 0 0
b:us|-12 5 -33 14 -1 -6 9 23
b:us and|0 -1 0 8 -1 -5 0 -1
b:us are|0 -2 -1 -1 -2 -9 -1 16
b:us back|0 -2 0 -8 3 8 0 -1
b:us but|0 10 0 -2 -1 -4 -1 -2
b:us for|0 0 0 8 -1 -5 -1 -1
b:us have|-1 -2 -5 -3 -1 17 -1 -3
b:us i|3 9 -2 -2 -1 -4 -1 -2
b:us the|-1 -1 0 -4 -1 -1 10 -1
b:us they|-1 -2 -2 -5 10 -6 9 -2
b:us to|-2 7 -3 11 4 -15 -3 1
b:use|-1 -5 -3 -3 2 1 -5 15
b:use a|-1 -1 -2 12 -3 -5 0 -1
b:use it|-1 -1 -2 -3 -1 -2 -1 11
b:use my|8 -1 0 -2 -1 -4 0 0
b:use this|-2 -1 7 -9 6 -2 0 0
b:used|-3 32 -6 0 -2 -9 -3 -9
b:used to|-1 27 -2 -4 -5 -13 -1 -2
b:useful|0 -3 0 -3 10 0 0 -2
b:user|-1 -3 -2 -5 -2 9 6 -3
b:users|-1 -1 -2 -5 -1 2 8 -1
b:utley|-1 2 11 -6 -1 -4 0 -1
b:v2|0 -2 -1 -2 -1 8 0 -1
b:vacancy|0 -1 -1 -2 -1 8 -2 -2
b:van|-3 -2 0 17 -3 -5 -1 -3
b:vane|-1 -5 -2 2 -4 -3 -1 13
b:vat|-1 -3 -2 2 -3 1 9 -3
b:vehicle|-5 -4 3 3 -6 -1 -3 14
b:venue|-1 11 15 -22 3 -4 -1 0
b:version|0 -10 -1 -1 -3 8 -1 8
b:vicar|0 -1 -1 -5 -3 12 -1 0
b:view|-2 19 -9 -8 -6 -23 32 -3
b:view i|0 11 0 -4 -2 -3 -1 -1
b:visit|-2 -9 -6 -3 23 2 -2 -4
b:visiting|-1 -1 -1 -6 -1 3 8 -1
b:voice|-1 2 0 10 -2 -6 -1 -3
b:voss|-1 -6 -1 11 -1 -3 -1 2
b:voucher|8 0 -5 -1 -1 -1 0 0
b:w|0 -2 -1 2 -7 12 -1 -3
b:wait|-1 4 5 2 0 -8 -1 -1
b:waited|-1 -4 4 -17 -3 24 -1 -2
b:waited 14|0 0 0 -8 0 10 -1 0
b:waited eleven|0 0 0 -9 -1 11 0 0
b:waiting|-5 5 9 10 5 -24 4 -4
b:waiting certificate|0 -1 -1 8 -1 -5 0 0
b:waiting on|-1 -2 1 10 -1 -6 0 -1
b:waiting room|0 8 0 -9 2 0 0 0
b:walked|-1 -2 -1 -7 9 -1 0 2
b:wall and|0 8 0 -7 0 0 0 0
b:want|31 -25 -27 44 -18 18 -11 -12
b:want a|1 -2 -1 -1 -4 10 -1 -1
b:want it|12 -2 -16 13 -1 -3 -1 -1
b:want money|0 -2 -1 -2 0 -2 0 8
b:want the|2 3 0 15 -8 -7 -1 -3
b:want them|0 0 -1 9 -1 -7 0 0
b:want to|7 -16 -6 11 3 17 -5 -11
b:wanted|-6 -16 -7 -19 49 1 5 -6
b:wanted to|-3 1 -6 -7 22 -8 6 -4
b:wanted you|0 -1 -2 -2 8 -2 0 0
b:wants|-1 -1 -4 5 -7 14 -1 -4
b:ward|-4 -3 9 -8 -1 12 -2 -3
b:warm|0 -1 0 -4 13 -6 0 -1
b:warm thanks|0 -3 0 -2 9 -4 0 0
b:warning|0 13 -4 -1 -1 -4 -1 -3
b:was|9 7 -26 25 62 -37 -5 -36
b:was 40|-1 0 0 -10 -1 13 0 0
b:was a|-4 13 8 8 3 -21 -3 -3
b:was about|0 10 0 -2 -4 -3 0 -1
b:was advertised|-1 -3 -1 8 -1 -1 0 -1
b:was all|-1 4 4 -9 -4 6 0 -1
b:was asked|-1 7 18 -12 -2 -7 -1 -2
b:was at|-1 0 -5 -2 -4 12 0 -1
b:was bricking|0 0 0 -2 9 -5 0 -1
b:was brilliant|0 -2 -1 -4 14 -6 0 0
b:was cancelled|-1 -3 -2 -1 -5 12 -1 0
b:was fab|-1 -1 -1 -10 15 -1 0 -1
b:was fine|0 8 -1 -4 -7 6 0 -1
b:was full|-3 -1 10 -1 -1 -4 -1 0
b:was given|-3 -2 -4 5 -4 10 -2 0
b:was going|-1 -2 9 -9 7 -1 -1 -2
b:was his|-1 -1 -1 -5 -2 9 0 0
b:was humiliating|0 -6 0 8 -1 -2 0 0
b:was ill|0 9 0 -2 -5 0 0 0
b:was looking|-1 5 0 -6 -5 -9 11 4
b:was marked|-1 0 -1 9 0 -6 0 0
b:was never|12 -1 -8 -2 -5 6 0 -1
b:was not|27 -3 -12 -2 -7 7 -2 -8
b:was on|-2 6 10 17 -19 -11 -1 -1
b:was our|-2 -1 -3 -2 -1 9 0 0
b:was road|-3 0 -6 -2 0 11 0 0
b:was rude|0 -1 -1 9 -4 -1 0 0
b:was sent|-2 -2 -7 1 -2 -8 21 -1
b:was sound|0 -2 -1 -7 21 -8 0 -1
b:was superb|0 -2 0 -4 10 -3 0 0
b:was taken|9 0 -6 3 -2 -2 0 0
b:was the|-6 -1 35 -25 28 -22 -3 -6
b:was thorough|0 -4 0 -2 11 -4 0 -1
b:was told|1 -4 2 11 -7 2 -1 -2
b:was two|-6 2 0 -1 -4 10 0 0
b:was wonderful|-1 -3 -1 -3 0 8 0 0
b:was worth|0 -3 0 -4 14 -5 0 0
b:was wrong|-1 0 -2 -3 9 -2 0 0
b:was your|-1 9 -1 3 -3 -6 -1 -1
b:wash|0 1 -1 4 -1 -8 0 6
b:watch|0 -4 0 -3 8 -5 0 5
b:water|0 0 -1 -6 -2 10 -1 -1
b:way|-1 9 -7 3 8 -20 15 -7
b:way for|0 -1 0 -4 9 -2 0 -1
b:way the|2 -5 -3 0 10 -3 -1 -2
b:we|-21 -2 -15 6 -24 40 18 -1
b:we are|4 5 -9 10 -11 21 -10 -10
b:we book|0 -1 0 -1 0 -6 9 -1
b:we can|-1 -2 -2 -3 -4 1 14 -3
b:we did|-1 0 -3 -3 -1 -2 14 -4
b:we do|-1 1 14 -3 21 -38 10 -4
b:we found|0 8 0 -2 -3 -2 0 -1
b:we have|-6 11 -19 -6 -11 30 0 0
b:we refer|-3 -1 8 -2 -1 2 -2 0
b:we shall|0 -2 0 -2 -1 9 -2 -1
b:we understand|0 0 0 -6 -1 11 -2 -1
b:we were|1 -7 -1 17 5 -10 0 -4
b:we will|-2 -4 3 -7 -1 12 -2 1
b:we would|-1 -2 1 -7 0 3 -5 12
b:web|-1 -6 -2 -4 -1 -1 6 10
b:webinar|-4 5 -2 1 16 -10 -2 -4
b:website|-1 -13 -7 2 10 -6 19 -4
b:website and|-1 -2 -2 1 -4 -4 14 -2
b:website i|-1 -1 -2 -3 1 -2 8 0
b:website is|0 -13 0 -6 23 -2 0 -1
b:wedi|0 2 -3 20 -4 -11 -1 -2
b:wedi ysgrifennu|0 -1 0 8 -1 -4 0 -1
b:wednesday|-1 -4 1 2 -2 4 8 -8
b:wednesday ?|0 -1 0 -1 0 -6 9 -2
b:wednesday i|0 0 1 -2 -7 8 0 0
b:wednesdays|-2 0 8 -4 0 -1 0 0
b:week|-3 -8 12 -11 14 -1 1 -5
b:week ?|0 -2 -1 -3 -1 1 10 -3
b:week after|0 -1 12 -4 0 -5 0 0
b:week i|-1 13 0 0 3 -11 -1 -3
b:weeks|8 5 19 15 -22 -20 1 -6
b:weeks ago|-1 -1 10 -5 -1 -2 0 -1
b:weeks and|10 -1 -1 -1 -3 -4 0 -1
b:weeks in|-1 10 -1 -3 -2 -3 -1 0
b:weeks my|0 0 0 -5 -2 8 0 -1
b:weeks on|0 0 3 3 0 -9 0 5
b:wefan|-1 14 -1 -2 -5 -2 -1 -3
b:welcome|-2 -15 -5 0 8 4 -1 11
b:welcome pack|0 -7 0 3 9 -3 0 -1
b:well|2 -15 -4 -6 38 -22 -8 15
b:well as|-1 -3 -1 -4 -1 -3 -1 13
b:well done|-2 -14 0 -10 42 -12 -3 -1
b:well i|12 0 -11 1 0 -1 0 -1
b:well the|-1 -3 0 -3 -2 9 0 0
b:went|-5 -4 8 11 6 -5 -4 -8
b:went in|0 -3 -2 16 -5 -3 -1 -2
b:went to|-2 -1 13 -7 -1 -1 0 -1
b:were|3 19 -20 21 18 -14 -9 -17
b:were in|2 9 -2 -3 -5 -1 0 0
b:were not|-1 -3 -1 10 -1 -3 0 -1
b:were they|0 8 0 -4 -5 3 0 -1
b:were told|-1 -2 0 8 0 -4 0 -1
b:what|13 21 -5 27 25 -43 -19 -19
b:what a|5 -7 -3 -8 19 -3 -1 -2
b:what are|0 -2 -1 20 -2 -12 -1 -2
b:what do|8 -1 -7 10 -2 -7 -1 -1
b:what happened|-1 -1 -1 11 -2 -3 0 -2
b:what happens|14 0 -13 1 -1 -1 0 0
b:what i|1 -12 1 -4 19 -3 -2 0
b:what is|-2 -2 11 7 -6 -5 -2 -1
b:what it|-1 33 -2 -10 -4 -9 -1 -6
b:what one|0 0 -1 -5 8 -1 -1 -1
b:what time|0 -1 -1 -4 -2 11 -1 -2
b:what we|0 1 11 -4 -3 -3 0 -2
b:what will|0 -2 -1 10 -2 -4 0 -1
b:what would|-1 8 -3 -4 14 -8 -2 -4
b:what you|6 13 2 14 -16 -16 -2 -2
b:whatever|9 2 -7 -6 12 -7 -1 -2
b:whatsoever|0 -3 -1 -4 12 -4 -1 0
b:wheelchair|0 -1 -1 10 -3 -4 0 -1
b:when|-14 -13 -13 12 19 8 -13 14
b:when do|0 -1 -1 -9 -3 15 0 -1
b:when i|-8 12 4 16 -5 -6 -3 -9
b:when it|-2 -1 1 -8 5 6 0 -1
b:when the|-3 0 -4 11 -3 -2 -3 3
b:when they|0 -4 0 -1 10 -2 0 -2
b:when you|-1 -1 3 8 -1 -20 -1 14
b:where|-2 -3 1 5 15 -6 -4 -6
b:whether|0 -6 13 -10 -1 11 -5 -1
b:which|17 10 -21 11 -15 17 -15 -4
b:which i|16 -2 -10 0 -1 1 -2 -1
b:which is|-2 13 -5 0 3 -6 -2 -1
b:which the|-1 -1 -2 1 -2 8 -1 -2
b:while|-4 2 6 -4 -5 -8 6 8
b:whitlock|8 -1 0 1 -2 -2 -2 -2
b:who|14 -15 1 12 11 -17 -19 14
b:who are|0 -2 -1 -3 1 -3 -1 9
b:who did|-2 -1 -7 -6 7 8 0 0
b:who do|-1 0 -2 13 -3 -5 0 -3
b:who gets|0 -2 -1 -1 -2 -2 0 8
b:who is|-3 3 15 6 -7 -10 -1 -3
b:who runs|0 -1 -2 9 -2 -3 0 0
b:whoever|10 -18 -16 3 35 -7 -3 -3
b:whoever did|0 -16 -1 -3 28 -5 0 -2
b:whoever hears|10 0 -9 0 -1 0 0 0
b:whoever runs|0 0 -1 8 -3 -2 -1 -1
b:whole|-3 -5 4 5 4 -8 -1 4
b:whom|-4 -5 -2 10 -3 0 -1 4
b:why|-3 -11 -3 27 0 -31 -3 24
b:why is|0 0 -1 8 -1 -6 0 -1
b:why not|0 -3 0 -4 0 -7 0 15
b:wife|-11 2 9 14 3 -14 -1 -3
b:will|-13 8 20 -26 -32 38 12 -7
b:will be|1 -3 -3 -6 -4 3 18 -6
b:will bring|-8 0 9 0 0 1 0 0
b:will follow|8 -2 -4 -1 2 -3 0 0
b:will go|0 0 0 -7 0 8 0 0
b:will have|-4 9 8 -4 1 -7 -3 1
b:will keep|0 -1 1 -2 0 -7 9 0
b:will not|2 -17 10 10 -8 7 -4 0
b:will say|-1 -1 3 -10 -2 11 0 0
b:will somebody|0 -2 0 -1 -1 -5 0 8
b:will stay|0 -3 0 -2 -2 -4 0 12
b:willing|-1 -7 1 -4 -3 2 -2 14
b:willing to|-1 -7 2 -6 -3 3 -2 14
b:windows|0 -2 0 -2 -3 8 0 -1
b:wish|12 -10 -12 4 17 -1 -4 -6
b:wish to|8 -8 -9 5 -2 11 -3 -4
b:wishes|-1 -3 -1 0 -5 3 -1 9
b:with|21 -16 -20 -1 22 -13 -13 19
b:with a|-6 -5 16 -11 8 -8 -5 10
b:with an|-2 -4 0 -3 13 -3 -1 -1
b:with best|-2 -1 1 -1 -4 -1 -1 10
b:with distinction|0 0 0 -4 8 -3 0 0
b:with him|-1 -3 -4 8 -2 3 0 -1
b:with it|-1 -6 14 -5 4 0 -2 -3
b:with our|-2 -2 3 -2 8 -9 -1 4
b:with real|-1 -1 -3 -2 8 0 0 -1
b:with someone|0 -1 0 8 -1 -3 0 -2
b:with thanks|-10 -2 12 -2 6 1 -1 -4
b:with that|13 0 -11 -1 2 -1 0 0
b:with the|10 -2 22 -14 -21 -19 -6 30
b:with this|1 -1 -8 1 -1 8 0 0
b:with you|-3 -1 -9 -14 16 8 -2 5
b:with your|1 6 -3 17 -5 -23 3 3
b:withdraw|-9 -2 26 -5 -6 -1 -2 -2
b:withdraw my|-4 0 22 -7 -5 -4 -1 0
b:withdrawal|-1 -2 12 1 -4 -6 -1 -1
b:withdrawal dear|-1 -1 13 -3 0 -6 -1 0
b:withdrawn|-2 -1 0 11 -5 -3 0 0
b:withheld|-1 -1 -3 8 -1 -2 -1 0
b:within|8 -7 -7 10 -7 -12 18 -3
b:within 30|0 -1 -1 -1 0 -4 8 0
b:without|1 -7 -16 30 7 -14 -6 5
b:without the|0 5 -2 10 -1 -9 0 -2
b:wneud|-1 -2 0 13 -4 -5 -1 -1
b:wneud cwyn|-1 -2 0 13 -4 -5 -1 -1
b:wnewch|0 -1 -1 8 0 -5 0 -1
b:wolverhampton|0 -1 -1 -6 11 -3 0 0
b:woman|-1 -3 -1 1 12 -8 0 1
b:women|0 -1 -1 2 -5 -7 -1 12
b:wonder whether|0 -1 0 8 -3 -2 0 -2
b:wondered|-1 0 -1 -3 -1 8 -1 -1
b:wonderful|-1 -3 -1 -4 2 8 -1 -1
b:wonderful the|-1 -3 -1 -2 -3 10 0 0
b:wondering|0 -1 -1 -4 -1 9 0 -2
b:wont|1 -1 -2 -3 -2 8 0 -1
b:wont put|0 0 -1 -5 -2 9 0 -1
b:word|12 -14 -11 14 0 2 -4 0
b:word over|-4 -1 -1 10 0 -3 0 0
b:word that|12 -1 -7 -1 -1 -2 0 0
b:wording|0 12 -1 -3 -4 -7 -1 4
b:wording is|0 11 0 -2 -4 -5 0 -1
b:words|-7 -9 5 11 -7 10 -3 1
b:words for|0 -2 -1 -2 0 -1 -1 8
b:words i|-6 -1 9 -2 -1 1 -1 0
b:words in|0 -2 -1 -2 0 -2 0 8
b:work|-6 19 -2 23 -21 -20 -5 11
b:worked|-1 -2 -4 2 12 -11 -2 6
b:working|-1 8 5 4 -6 -16 -4 9
b:works|-2 3 -1 -10 3 5 -1 2
b:workshop|-4 4 -8 13 0 -5 -4 4
b:worry|0 9 -2 -2 -4 -2 0 1
b:worse|-1 11 -2 -2 0 -3 -1 -2
b:worse than|-1 10 -1 -2 1 -6 -1 -1
b:worst|0 -3 0 -4 11 -1 -1 -2
b:worth|-1 17 -3 -10 15 -26 8 0
b:worth a|0 -1 0 -1 -1 -6 9 0
b:worth it|0 -1 -1 -4 11 -4 0 -1
b:worth the|0 2 0 -3 8 -3 0 -3
b:would|-18 -15 24 -11 4 -28 -30 73
b:would be|-5 -10 -5 1 -17 0 -2 38
b:would been|-1 -6 -1 -10 16 4 -1 -2
b:would consider|0 -1 0 -3 0 -3 0 8
b:would do|-2 -6 1 -5 -5 -6 -1 24
b:would get|0 -2 -1 9 -10 -4 -1 8
b:would have|-2 22 -3 -13 10 -8 -2 -3
b:would help|0 -6 -1 -7 0 -3 -1 19
b:would i|0 -1 -5 -2 3 9 0 -3
b:would like|10 -17 -12 44 -3 13 -10 -24
b:would love|0 -2 -2 -2 -1 12 -2 -2
b:would not|-1 6 -1 -11 12 4 -1 -8
b:would propose|0 -3 0 -3 -1 -2 0 11
b:would put|0 -5 -1 -1 4 -4 0 8
b:would rather|-2 -4 14 4 -10 -7 8 -4
b:would ring|-1 -1 13 -4 -1 -4 0 -1
b:would say|-1 -1 -2 -5 8 5 -1 -3
b:would sell|0 -3 0 -2 -1 -6 0 13
b:would send|-6 -3 19 1 -2 -7 -1 -2
b:would think|0 14 1 -2 -1 -9 0 -3
b:would you|-7 5 9 -4 12 0 -4 -11
b:wragg|0 -3 -1 -5 8 5 0 -4
b:write|-3 -12 -2 12 8 -8 13 -7
b:write it|0 0 0 0 -7 8 0 0
b:write me|-1 0 0 -3 -3 -10 18 0
b:write to|-3 -9 7 -15 9 16 -2 -3
b:writes|-1 7 -1 -9 7 -5 -1 3
b:writing|-3 -14 5 12 11 5 -8 -8
b:writing a|0 -2 -1 -3 -1 11 -1 -2
b:writing i|0 -1 0 8 -3 -1 0 -2
b:written|-5 -4 24 -4 -1 -7 -2 -1
b:wrong|2 -19 -21 -2 24 28 1 -13
b:wrong i|9 -1 -1 -4 -1 -1 0 0
b:wrong one|0 -1 0 -8 -2 13 -1 -1
b:wrong with|0 -1 0 -7 11 -1 0 0
b:wrote|1 -10 2 17 5 -7 -3 -6
b:wrote to|3 -1 2 -8 -2 6 -1 -1
b:wrthyf|0 -2 0 10 -2 -4 0 -1
b:wych|-1 -3 -1 -5 20 -6 -1 -2
b:wyf|8 0 -7 1 0 -1 0 0
b:wyf yn|8 0 -7 0 0 0 0 0
b:x|-5 -5 42 -18 3 -9 -5 -2
b:x 2|-1 0 9 -3 0 -4 0 0
b:y|12 6 -7 23 -2 -30 -6 5
b:y cwrs|-1 -2 -1 10 0 -4 -1 -1
b:y flwyddyn|0 -1 0 -1 -2 -3 -1 8
b:y penderfyniad|19 -1 -10 -4 -1 -2 -1 -1
b:year|-4 8 -16 -8 23 -1 -4 3
b:year before|0 12 0 1 -3 -5 -1 -3
b:year is|0 -1 -3 -5 -2 12 -1 0
b:year to|0 0 -1 1 0 -10 11 -1
b:year's|0 13 0 -2 -5 -4 0 -2
b:years|-5 15 -16 -23 14 18 -7 5
b:years ago|0 -1 -1 -1 10 -4 0 -2
b:years and|0 -1 -8 0 1 11 -1 -2
b:years of|0 -2 -1 -3 9 -2 -1 0
b:yeo|0 -7 -1 -4 -1 15 -1 -1
b:yes|-15 2 30 -5 1 0 -2 -10
b:yes i|-3 -1 8 -4 -1 2 0 -1
b:yes the|-3 -1 13 -7 0 -1 0 0
b:yesterday|-9 -2 20 -7 13 -6 -4 -5
b:yet|-1 -5 -2 -17 11 10 -3 7
b:yet to|0 -1 0 -5 -1 -4 0 11
b:ym|-1 -1 0 11 -5 -2 -1 -1
b:ym mis|-1 -1 0 11 -5 -2 -1 -1
b:yn|11 2 -11 10 18 -28 -9 7
b:yn aberystwyth|0 -1 -1 -2 -3 -8 -1 16
b:yn dda|-3 13 1 6 -7 -4 -2 -4
b:yn derbyn|9 0 -8 0 0 0 0 0
b:yn dweud|-1 -1 0 8 -1 -4 0 -1
b:yn ei|8 0 -7 0 0 0 0 0
b:yn erbyn|14 -1 -3 -5 -1 -2 -1 -1
b:yn gymraeg|-4 -4 2 1 9 -5 -2 2
b:yn gywir|9 -1 -9 6 -2 -2 -1 -1
b:yn wych|-1 -2 -1 -4 13 -4 -1 -1
b:you|1 -45 20 -19 17 -12 24 14
b:you a|6 -4 -6 -6 1 -2 14 -3
b:you about|0 -2 -3 -6 4 8 0 -1
b:you add|-1 -4 3 -2 -1 -4 -1 9
b:you are|-7 3 -4 -8 0 -3 21 -2
b:you ask|-1 -2 13 -5 -3 -3 -1 2
b:you asked|-1 8 21 -29 -1 6 -2 -2
b:you at|-1 -2 -4 -6 -3 17 -1 0
b:you can|-2 9 10 5 -14 -14 4 2
b:you closed|11 -1 -8 -2 1 -2 0 0
b:you did|0 -1 -2 2 8 -6 -1 -1
b:you do|-3 2 -1 5 14 -3 -2 -12
b:you ever|-1 -2 -2 0 2 -5 -1 8
b:you for|8 -6 7 4 -15 4 -7 5
b:you from|0 -1 0 -2 8 -2 0 -2
b:you get|-1 -1 4 -9 3 8 -1 -2
b:you going|0 -1 -1 15 -2 -8 -1 -2
b:you have|26 -9 -27 14 -10 -19 20 5
b:you he|-3 -1 10 -2 -2 -1 -1 -1
b:you hold|-1 -1 -2 -2 -2 12 -1 -2
b:you i|-5 6 9 -2 5 -12 -2 1
b:you know|-4 10 3 -2 -6 8 -2 -7
b:you like|1 7 -6 1 8 -6 -3 -2
b:you lot|-1 -1 3 9 -3 -7 0 0
b:you may|-1 2 4 -4 -4 9 -2 -4
b:you must|-1 -3 5 7 3 -8 -1 -3
b:you need|5 -1 13 -8 -3 -2 -2 -2
b:you next|-1 -4 -1 -3 16 -9 0 2
b:you offer|0 -1 0 1 -1 -6 0 8
b:you on|1 -1 -1 -8 -2 5 8 -2
b:you only|1 -4 -5 0 7 -5 8 -3
b:you people|0 -1 -1 8 -1 -3 -1 -1
b:you please|-2 -1 9 -9 8 0 -1 -3
b:you put|-1 -5 -2 -7 -3 -2 -2 22
b:you rang|-1 0 -3 -2 10 -3 0 0
b:you reset|0 -1 -2 -1 -2 8 0 -2
b:you run|0 0 0 -6 0 8 0 -1
b:you said|3 -3 29 -17 -8 -1 -1 -2
b:you say|12 -2 -7 2 -4 1 -1 -1
b:you sent|-2 -2 -10 10 2 6 -1 -3
b:you should|-2 -5 1 3 5 -11 -1 9
b:you so|-1 -3 -4 5 12 -8 -1 0
b:you tell|-1 -1 -4 1 -8 20 -2 -5
b:you the|2 -2 -4 9 -1 -2 -1 -1
b:you to|-3 -5 7 6 21 -17 -4 -6
b:you today|-1 -1 6 -1 -2 -10 12 -4
b:you took|0 -2 -2 14 -2 -5 -1 -1
b:you were|0 -1 -2 0 -7 11 0 -1
b:you will|3 23 -7 4 4 -19 -3 -5
b:you would|-2 -6 -5 6 -3 -18 13 14
b:you wrote|0 -2 4 -17 1 14 -1 -1
b:young|-1 -6 2 -3 15 -2 -1 -3
b:your|20 0 -28 21 1 -39 57 -32
b:your acknowledgement|-3 -1 9 -2 0 -2 0 0
b:your acknowledgment|0 0 14 -7 0 -6 0 0
b:your annual|-1 13 -1 -4 -2 -2 -1 -1
b:your answer|9 0 -4 -4 0 0 0 0
b:your assessment|-1 10 -1 0 -2 -5 -1 -1
b:your badge|0 -2 -1 10 3 -8 -1 -1
b:your certificate|0 -1 -8 -1 1 10 -1 0
b:your code|0 8 -1 2 -2 -6 -1 0
b:your company|-1 0 -1 -6 0 -4 12 0
b:your complaints|-1 -4 -2 -8 15 -9 8 1
b:your course|0 0 0 8 -1 -5 -1 0
b:your decision|34 -2 -16 -7 -2 -6 -1 -1
b:your enquiry|0 0 -1 10 -2 -6 0 0
b:your final|10 0 -8 -2 0 1 0 0
b:your findings|19 -2 -5 -4 -2 -5 -1 0
b:your form|0 0 -2 -1 -1 -3 -1 8
b:your full|-2 -1 -3 -8 -1 -4 19 -1
b:your leaflet|0 15 -1 -8 -1 -4 0 -1
b:your letter|19 -2 -2 -29 -2 25 -6 -2
b:your list|-1 -2 -1 -7 -2 14 -1 -1
b:your member|-1 -5 -2 7 8 -3 -2 -3
b:your members|-1 -2 -1 -1 3 -6 11 -2
b:your membership|-1 -2 -1 -3 1 -2 9 -1
b:your next|0 -1 0 1 -1 -7 13 -4
b:your office|-1 -1 1 8 -1 -5 0 -1
b:your people|0 -1 0 -2 0 -7 12 -2
b:your phone|2 -2 -4 -7 1 -4 8 5
b:your procedure|-2 -2 -1 12 -2 -9 -2 6
b:your professional|-1 -1 0 -1 -2 -4 10 -1
b:your profile|-1 -2 -2 -5 -4 -14 30 -1
b:your questions|-3 0 11 -6 0 -2 0 0
b:your receptionist|-3 -2 -7 13 4 -3 -1 -2
b:your ref|-1 0 8 -1 -1 -3 -1 0
b:your staff|0 -2 -1 3 2 -12 11 -2
b:your summary|-3 0 10 -4 0 -3 0 0
b:your survey|0 9 0 -2 -4 -1 0 -1
b:your visit|0 -3 0 -4 8 0 -1 -1
b:your website|-2 -4 -4 2 -5 -7 22 -1
b:yours|3 -8 -7 6 13 -17 20 -10
b:yours ?|0 -1 -1 -9 -4 17 0 -2
b:yours sincerely|10 2 -2 5 0 -10 -3 -1
b:yous|0 -3 -2 -8 14 1 0 -2
b:yr|-1 -5 -1 5 11 -6 -1 -3
b:ysgrifennu|-1 -2 -1 16 -2 -8 -1 -1
b:yw|-1 0 -1 8 -1 -4 -1 0
b:z|0 -2 -1 -1 -1 -3 0 8
b:zielinski|0 -2 -1 -2 0 -3 0 8
dedicated|-17 -43 31 57 -49 38 15 -31
feedback None|2 -69 20 72 -51 143 2 -119
feedback comment|-9 174 -14 -25 -40 -34 -9 -44
feedback compliment|-7 -42 -10 -12 154 -36 -6 -40
feedback suggestion|-8 -53 -12 -13 -43 -67 -10 207
first 1|0 0 -1 -3 0 -3 9 0
first :|0 -3 -1 17 -5 -4 -1 -3
first a|-2 8 -2 6 1 -13 -1 3
first an|-1 7 -1 1 -6 -8 -1 8
first annual|-1 9 -1 -3 -2 -1 -1 0
first anonymous|-1 -1 -4 10 -1 -2 -1 0
first apel|17 -1 -4 -6 -2 -3 -1 -1
first appeal|33 -5 -8 -11 -8 5 -2 -4
first apprenticeship|0 10 0 -2 -3 -2 0 -2
first assignment|0 -1 -2 -5 -2 12 0 -1
first automatic|-7 -1 16 -2 0 -6 0 0
first awgrym|-1 -2 -1 -3 -4 -10 -1 23
first big|0 -1 0 3 6 -8 0 -1
first booking|-1 0 -3 8 -1 -2 0 -1
first call|0 -1 9 -2 -1 -4 -1 -1
first canmoliaeth|-1 -6 -1 -5 22 -4 -1 -4
first change|-2 -4 1 -5 -4 16 -1 -1
first cheers|0 -1 0 -2 9 -4 0 -2
first comment|-5 58 -6 -6 -2 -18 -4 -17
first comments|-1 39 -2 -3 -12 -11 -1 -8
first complain|2 -1 -3 16 -2 -10 -1 -1
first complaint|12 -21 13 39 -24 -18 16 -15
first complaints|9 3 -7 -5 4 4 -9 0
first complement|-1 -5 -1 -11 25 -1 -1 -4
first compliant|-2 -3 0 20 -5 -7 -2 -2
first compliment|-3 -14 -6 13 49 -20 -3 -17
first complimentary|0 -1 -1 -2 0 8 -1 -3
first compliments|-1 -10 -1 -3 28 -6 -1 -6
first concern|0 -4 0 -1 -2 9 0 -1
first congratulations|-1 -2 -1 -2 0 -9 19 -4
first contact|2 7 -2 -4 -2 -8 -1 9
first cpd|0 -2 -1 -2 -5 -1 -1 12
first credit|0 -1 0 -3 8 -2 0 -1
first customer|-1 -1 -2 0 -1 -4 10 -1
first cwyn|-3 -2 -2 14 -3 -1 -2 -1
first decision|16 0 -14 0 0 -1 0 0
first diolch|-1 -4 -1 -2 20 -9 -1 -2
first disgusted|0 3 -1 14 -7 -8 -1 -1
first dodgy|0 -5 0 14 -1 -5 0 -1
first epa|-3 -5 4 2 -6 0 -2 9
first eqa|0 -3 -1 -2 11 -4 0 -1
first evaluation|-1 -3 -2 17 3 -10 -1 -2
first feedback|-3 28 -4 -7 1 -33 -3 21
first fees|0 -2 0 -5 -2 9 0 -1
first following|0 -1 -1 7 0 -11 8 -2
first for|0 -2 3 2 -1 -9 0 8
first formal|1 -2 -3 14 -3 -6 -2 -1
first gateway|0 -2 0 -3 -3 9 0 -1
first good|-1 -4 -1 -4 14 -3 0 -2
first grievance|-1 0 9 -5 0 -3 0 0
first handling|0 -1 0 -1 -1 -6 11 -2
first hello|-1 -1 -2 0 -4 -10 18 -1
first how|-3 9 -6 -6 20 -9 -3 -2
first i|0 -8 1 5 14 -5 -3 -4
first ihm|9 -2 13 -6 -12 -17 20 -6
first imi|1 -1 23 -3 -3 -10 -4 -3
first invitation|0 -1 -2 -2 -3 13 -1 -3
first invoice|-1 -3 -4 13 -5 10 -5 -3
first just|-1 14 -1 -5 -2 -4 0 -1
first letter|-1 -1 0 11 -1 -7 -1 0
first lost|0 -2 -1 -4 -4 14 0 -2
first marking|0 -1 -2 16 -4 -8 0 -2
first member|0 0 -1 -1 -3 -6 -1 11
first module|-1 8 -1 -3 -2 0 0 -1
first mot|-1 11 -2 2 0 -7 -1 -2
first mrs|-1 10 0 -1 1 -7 0 -2
first my|-5 1 37 -9 -6 -11 -3 -3
first new|-1 12 6 -4 -4 -9 -1 0
first newsletter|-1 -2 -1 17 -3 -9 -1 -1
first no|-2 4 -5 -6 25 -9 -3 -4
first not|-5 -2 -7 -7 -1 20 -3 5
first observation|-1 24 -1 -4 -3 -11 0 -4
first our|-4 -3 18 -1 7 -12 -2 -1
first outcome|25 -1 -16 -3 -1 -3 0 0
first passed|0 0 0 -3 8 -3 0 0
first press|0 -1 -1 -3 -1 8 -1 -1
first problem|0 -4 -2 -1 -3 11 0 -1
first re|0 6 15 -16 -4 5 -1 -4
first reference|0 0 -7 -2 -1 12 0 -1
first response|0 0 -3 -4 -1 10 -1 0
first revised|-2 -1 -6 -2 -2 -7 21 -1
first right|-1 11 0 -2 -2 -5 0 -1
first season's|0 -2 0 -2 -3 8 0 -2
first stage|10 -2 0 -5 -3 3 -1 -1
first stepping|0 -1 -1 -3 -2 8 0 0
first still|-1 -3 10 5 -5 -20 17 -3
first sugestion|-1 -7 -2 -4 -7 -12 -1 32
first suggestion|-4 -24 -6 1 -19 -24 -5 82
first suggestions|-1 -7 -1 -5 -2 -7 -2 26
first sylw|-2 39 -2 -7 -14 -7 -2 -7
first test|-1 -3 -2 -3 -5 17 -2 -2
first thank|2 -6 1 -8 16 3 -2 -5
first thanks|8 -4 -7 -1 7 -2 -1 -1
first the|2 18 -10 -23 19 7 -2 -11
first thinking|0 0 -1 -6 -1 9 0 -1
first thoughts|0 11 0 -3 -4 -2 0 -2
first unit|-1 2 -2 12 -3 -4 -1 -3
first urgent|-1 -2 -1 8 -3 0 -1 -1
first very|0 -2 0 12 -2 -7 0 -1
first webinar|-1 -1 -1 -5 14 -6 0 -1
first well|-1 -4 -1 0 17 -7 -1 -3
first withdrawal|-1 -1 12 -3 -1 -5 0 0
first wrong|-1 -1 -4 -5 -2 13 -1 -1
first your|3 2 6 4 7 -10 -7 -5
forward|3 -10 10 -1 1 4 -4 -4
length 0|28 -14 -20 19 0 -23 12 -2
length 1|-29 1 24 8 18 34 -54 -3
length 2|-22 34 -9 -60 4 21 22 9
length 3|2 -11 -11 54 -2 -27 -4 0
mark denied|-6 13 -14 -63 55 21 -6 1
mark doubtful|-1 -2 -3 18 -3 -4 -2 -2
mark elsewhere|40 -13 11 34 -41 -33 15 -14
mark finished|1 -3 45 -25 1 -15 -3 -2
mark head|6 -36 25 138 -44 -78 16 -27
mark none|-50 53 -63 -72 57 51 -25 49
mark topic|-10 -3 -17 -9 -6 64 -19 -2
reply|29 -27 113 -103 -30 45 -12 -15
s:!|-8 -14 -3 -11 37 0 11 -11
s:! !|-4 -8 7 3 1 9 -3 -5
s:-|23 -10 36 -28 -21 26 -20 -5
s:- 0027|14 0 -13 0 0 0 0 0
s:- 0050|9 0 -7 0 0 -1 0 0
s:- 0051|-3 0 8 0 0 -2 0 -1
s:- 0059|14 0 -12 -1 0 -2 0 0
s:- 0066|9 0 -7 -1 2 -3 0 0
s:- 0067|-6 0 13 -3 0 -4 0 0
s:- 0085|8 -1 -6 0 0 -1 0 0
s:- 0099|-2 0 10 -2 -1 -4 0 0
s:- 2026|43 -13 92 -55 -13 -27 -17 -9
s:- a|-1 4 2 -8 4 -9 -2 11
s:- acknowledgement|-10 0 10 0 0 0 0 0
s:- closed|8 -1 0 -4 -1 -2 0 0
s:- complaint|11 -2 -14 13 -4 0 -2 -1
s:- day|0 -1 0 -1 -1 -7 12 -2
s:- decision|10 0 -6 -1 0 -3 0 0
s:- epa|-6 -1 0 2 -4 10 0 -1
s:- imi|5 -1 2 -8 -2 6 -1 -1
s:- leadership|0 -2 -1 -1 9 -3 0 -2
s:- learning|-2 -1 9 -4 0 -1 0 0
s:- mark|0 -2 -1 -4 -1 9 0 -1
s:- marking|0 0 9 -6 0 -2 0 0
s:- missing|-2 -1 11 -6 0 -2 0 0
s:- my|-1 0 -4 -10 0 15 0 0
s:- now|-2 -1 -5 15 -1 -6 -1 0
s:- one|-2 2 -1 -2 -1 -6 12 -2
s:- our|6 6 -9 -3 -1 5 -2 -1
s:- parking|-1 -2 0 -6 -2 2 0 9
s:- please|-2 0 -1 9 0 -4 0 0
s:- reminder|0 -2 -1 -1 -2 -1 0 8
s:- up|-1 -2 -1 13 -3 -4 -1 -1
s:- yet|-1 -1 -4 -8 -1 15 -1 -1
s:- your|4 9 3 -9 -4 -2 -4 3
s:/|4 4 -3 22 -5 -12 -7 -3
s:/ comment|0 9 0 -1 -3 -2 0 -2
s:/ your|8 -1 -6 0 0 0 -1 0
s:0027|14 0 -13 0 0 0 0 0
s:0050|9 0 -7 0 0 -1 0 0
s:0051|-3 0 8 0 0 -2 0 -1
s:0051 -|-6 0 9 0 0 -2 0 -1
s:0059|14 0 -12 -1 0 -2 0 0
s:0066|9 0 -7 -1 2 -3 0 0
s:0067|-6 0 13 -3 0 -4 0 0
s:0085|8 -1 -6 0 0 -1 0 0
s:0099|-2 0 10 -2 -1 -4 0 0
s:0112|-3 0 12 -12 -1 5 0 -1
s:0112 -|-2 0 0 -4 0 8 0 0
s:1|4 3 0 -5 -3 -8 7 1
s:11|-1 -5 -3 -1 14 -1 -1 -2
s:12|-2 1 -2 -4 6 -6 11 -4
s:14|-1 30 -4 -9 0 -13 -2 -1
s:2|4 4 10 -6 -8 4 -3 -5
s:2 -|-1 -2 -2 9 -2 -2 0 0
s:2026|44 -15 82 -49 -16 -37 3 -11
s:2026 -|42 -15 85 -57 -15 -34 4 -10
s:3|-3 6 4 2 0 -5 6 -10
s:4|2 -1 -5 0 -2 10 -1 -3
s:4471|-2 -2 10 -4 0 -1 -1 0
s:4471 -|-2 -1 11 -5 0 -3 0 0
s:5|-3 4 8 -6 -3 1 -1 -1
s:6|-1 -1 -2 -3 0 10 0 -2
s:7|-3 -1 2 8 -3 1 -1 -3
s:88213|-8 -2 -12 -25 -2 4 46 -1
s::|-21 -23 7 -2 5 37 -7 3
s:: complaint|-1 -1 4 8 -1 -6 -2 -1
s:: complaints|-2 -1 -2 3 -5 15 -3 -4
s:: eich|-4 0 8 -1 0 -3 0 0
s:: your|-8 1 8 -8 11 -8 5 -1
s:?|-11 11 -1 -42 8 27 32 -24
s:a|-15 11 -26 -39 6 37 -6 31
s:a comment|0 19 -1 -3 -4 -5 0 -6
s:a complaint|-12 8 -19 -6 8 26 -6 1
s:a e|0 0 0 -14 -1 16 -1 0
s:a garage|0 8 -1 -2 1 -3 0 -2
s:a suggestion|-1 -3 -2 -5 -3 -9 -2 26
s:a thank|0 -2 -2 -4 8 -1 -1 2
s:a thought|0 -1 0 -2 -1 -6 0 10
s:about|-13 13 -14 -5 -15 39 2 -6
s:about a|-1 -3 0 2 -3 8 -1 -2
s:about imi|0 -2 -2 -4 -1 1 9 -1
s:about making|0 0 -1 -2 -3 8 0 -1
s:about my|4 -1 -4 -8 -2 13 -2 -1
s:about the|-2 5 -2 14 0 -10 -2 -2
s:about your|-7 -3 -2 8 -2 -3 7 3
s:accessibility|-1 0 -2 -2 -1 -2 8 0
s:acknowledgement|-13 0 17 0 0 -2 0 0
s:acknowledgement ihm|-8 0 10 0 0 -1 0 0
s:action|-2 -2 -7 3 -2 -8 20 -1
s:address|-3 -4 -1 -15 0 26 -2 -1
s:advice|-1 -1 -1 -1 -2 9 -2 -1
s:after|0 10 -1 -7 -5 6 0 -2
s:after the|0 12 0 -3 -4 -2 0 -2
s:against|3 -3 -11 -15 -4 25 7 -2
s:against me|-1 0 -2 -10 0 14 0 0
s:against your|-1 0 -2 -6 -1 1 10 0
s:agm|0 2 -1 8 -4 -2 0 -2
s:am|-2 -4 -2 9 -4 5 -1 -1
s:an|-2 16 -1 -3 -6 -16 -1 14
s:an idea|0 -2 -1 0 -4 -5 -1 12
s:an observation|-1 22 -1 -13 -2 -3 0 -2
s:and|-7 -2 -4 -10 -6 22 5 2
s:and complaint|0 -2 -1 12 -7 -1 0 0
s:and complaints|0 -2 0 -2 -2 -5 12 -1
s:and feedback|0 10 -1 -13 6 -2 -1 2
s:and the|-1 -3 -2 -7 -5 20 -2 -1
s:annual|-1 8 -1 -5 -3 5 -2 -1
s:anonymous|-3 -1 -3 12 -1 -2 -1 0
s:anonymous complaint|-1 -1 -3 9 -1 -1 -1 0
s:apeal|28 -1 -6 -16 -1 -3 -1 -1
s:apel|17 -1 -4 -6 -2 -3 -1 -1
s:app|-1 -3 -2 -1 -4 -11 -1 23
s:appeal|110 -12 -9 -56 -14 4 -11 -12
s:appeal -|13 -3 8 -13 -5 7 -3 -4
s:appeals|-4 0 -1 -1 -1 10 -1 -1
s:apprentices|-1 13 0 -3 -5 -2 -1 -3
s:apprenticeship|-1 13 -1 -3 1 -6 0 -3
s:are|-1 -2 -2 -5 15 -8 5 -2
s:article|-1 20 -1 -5 -5 -6 -1 -2
s:assessment|-5 8 -1 0 -5 1 -1 4
s:assessor|2 0 -3 6 11 -13 -1 -2
s:assignment|-4 -2 -1 -6 -3 16 -1 1
s:automatic|-7 -1 16 -2 0 -6 0 0
s:automatic reply|-6 -1 16 -2 0 -6 0 0
s:awgrym|-1 -2 -1 -3 -4 -10 -1 23
s:bad|0 -2 0 -2 -1 -5 12 -1
s:been|-2 -1 7 -7 -6 -11 20 -2
s:before|1 -1 -2 9 -1 -1 -3 -1
s:bill|0 -3 -1 -12 -1 19 -1 -1
s:booking|-3 -4 -4 12 -4 -5 -3 10
s:booking calendar|0 0 0 -1 0 -6 0 8
s:box|0 -3 0 -2 -1 -3 0 10
s:branch|0 -3 -2 17 -1 -9 0 -1
s:bulletin|-3 -3 -7 -8 34 -12 -2 0
s:bus|-1 0 -1 -13 0 15 0 0
s:business|-1 0 -5 -2 0 9 0 0
s:business -|-1 0 -5 -4 0 11 0 0
s:but|0 4 -2 -1 -7 9 -1 -2
s:by|-4 -5 -12 -9 -4 37 -2 -2
s:by a|0 0 -1 -6 0 8 -1 0
s:by mr|-2 0 -5 -8 -1 17 0 0
s:calendar|0 0 0 -1 0 -6 0 8
s:call|-1 -7 8 -2 12 -6 -1 -3
s:call it|0 -5 0 -1 9 -1 0 -1
s:cancellation|-1 0 9 -4 0 -3 0 0
s:cancellation of|-1 0 9 -4 0 -3 0 0
s:candidate|-5 -1 0 -1 -1 8 0 0
s:canmoliaeth|-1 -6 -1 -5 22 -4 -1 -4
s:car|-1 -2 -4 -1 -2 13 -1 -1
s:card|-1 0 -1 -2 -4 -6 -1 14
s:case|-3 3 -3 -7 1 -1 12 -2
s:centre|-4 -5 -7 29 -6 -5 -4 3
s:certificate|-2 -3 -9 16 -6 12 -1 -6
s:change|-3 3 1 -6 -3 12 -1 -3
s:change of|-2 -4 2 -5 -4 16 -1 -1
s:charge|-1 0 1 -7 0 8 0 0
s:chasing|-2 -1 9 -1 -1 -3 0 -2
s:cheating|0 -2 0 9 -1 -5 0 -1
s:cheers|0 -1 0 -2 9 -4 0 -2
s:client|-3 0 8 7 -1 -9 -2 -1
s:closed|8 -1 -3 -1 1 -3 0 -1
s:closed -|8 -1 0 -4 -1 -2 0 0
s:code|0 1 -1 -2 -1 -4 0 9
s:comment|-6 94 -8 -15 -20 -12 -6 -27
s:comment -|-1 17 -1 -2 -3 -4 0 -5
s:comment :|0 -3 0 -1 11 -3 0 -3
s:comment for|0 9 0 -1 -3 0 0 -4
s:comment on|-1 18 -1 -2 -4 -3 -1 -5
s:comments|-2 60 -6 -7 -12 -17 -2 -14
s:comments :|0 9 -1 -1 -3 -3 0 -2
s:comments on|0 8 0 1 -3 -3 -1 -1
s:company|-1 -2 0 -11 0 14 0 0
s:complain|-1 -3 -7 24 2 -9 -3 -3
s:complain !|-1 -1 -2 13 -3 -5 -1 -1
s:complaining|-2 -3 -1 -3 -2 10 0 2
s:complaint|32 -29 75 27 -40 -38 5 -31
s:complaint !|-3 -1 -4 -3 1 11 -1 0
s:complaint -|-22 -7 21 29 -11 -5 -8 3
s:complaint :|0 -3 -6 14 9 -9 -3 -2
s:complaint ?|-1 -1 1 -11 16 2 -6 -1
s:complaint a|0 0 -1 -2 0 -3 -1 8
s:complaint about|-14 11 -8 4 -6 12 8 -7
s:complaint against|-2 -1 -7 -5 -1 8 9 -1
s:complaint apeal|16 0 -3 -10 -1 -1 0 0
s:complaint appeal|74 -3 -10 -38 -3 -13 -5 -2
s:complaint by|-2 -2 -9 -13 -1 28 0 0
s:complaint case|-1 -1 -1 -8 -1 -1 12 0
s:complaint decision|8 0 -2 -4 0 -1 0 0
s:complaint for|-1 0 -1 -11 -1 13 0 0
s:complaint form|-5 -2 9 2 3 -4 -2 -2
s:complaint handling|0 0 -3 -2 -1 12 -3 -2
s:complaint has|-1 0 8 -3 0 -2 0 0
s:complaint ihm|18 -1 -2 -5 -1 -7 -2 -1
s:complaint imi|3 -1 6 -10 -1 6 -1 0
s:complaint made|-1 0 -1 -11 0 14 0 0
s:complaint of|0 -1 2 -6 -2 -4 11 0
s:complaint re|-8 -3 9 17 -3 -10 -2 -1
s:complaint regarding|-1 -1 9 0 -1 -5 -1 0
s:complaint resolved|-1 -1 19 -8 -4 -4 -2 -1
s:complaint was|-1 0 -3 -2 10 -2 0 0
s:complaints|-4 -1 -19 -32 20 28 10 -3
s:complaints about|-1 -2 -1 -8 -1 15 -1 0
s:complaints and|-3 10 -1 -15 5 5 -2 1
s:complaints appeal|12 -1 -1 -3 -1 -5 -2 -1
s:complaints form|-1 -6 6 8 -3 -9 -1 7
s:complaints here|0 -1 0 -3 9 -3 -1 -1
s:complaints in|0 0 -1 -2 -1 -5 10 -1
s:complaints page|0 -3 0 -2 -1 -1 -1 9
s:complaints policy|0 -1 -1 -1 9 -3 -1 -1
s:complement|-1 -5 -1 -11 25 -1 -1 -4
s:complement for|0 -2 0 -2 8 -2 -1 -2
s:complement to|0 -1 0 -4 8 -1 0 -1
s:compliant|-2 -3 0 20 -5 -5 -2 -2
s:compliant with|0 -2 -1 -2 -1 8 0 -1
s:compliment|-4 -23 -7 6 72 -23 -3 -19
s:compliment ?|0 9 0 3 -10 -1 0 0
s:compliment and|0 -2 -1 12 -7 -1 0 0
s:compliment for|0 -2 -1 -5 14 -3 0 -4
s:complimentary|0 -1 -1 -2 0 8 -1 -3
s:compliments|-1 -11 -2 -2 28 1 -2 -12
s:compliments to|-1 -5 -1 -2 15 -3 -1 -4
s:concern|0 -4 -1 1 -2 8 0 -1
s:conference|-2 4 -2 -7 20 -9 -2 -2
s:congratulations|-1 -2 -1 -2 0 -9 19 -4
s:consultation|-1 17 -1 -2 -1 -8 -1 -3
s:consultation response|-1 10 0 -1 -1 -6 0 -1
s:contact|2 7 -2 -4 -2 -9 -1 9
s:contact us|0 4 -1 -2 -3 -7 -1 10
s:council|-2 -1 -2 -1 -1 8 -1 0
s:course|-3 4 -9 3 2 5 5 -7
s:course 12|0 -1 -1 -1 3 -9 12 -2
s:course evaluation|0 11 -3 -3 -5 3 0 -3
s:cpd|-1 -2 -1 -1 -5 -4 -1 14
s:cpd app|0 -1 -1 -2 -3 -7 0 15
s:credit|0 -1 0 -2 8 -3 0 -1
s:credit where|0 -1 0 -3 8 -2 0 -1
s:customer|-2 -2 -2 5 -3 -3 10 -4
s:customer complaint|-1 -1 -1 -2 -1 -4 11 -1
s:cwyn|3 -3 8 8 -4 -7 -2 -2
s:cwynion|-1 -1 -1 -7 -1 13 -1 -1
s:date|-7 -1 8 -2 -1 5 0 -1
s:dates|-1 -2 0 -3 -2 15 -2 -5
s:day|-2 4 6 -9 2 -11 10 2
s:dealing|-2 -1 10 -2 0 -4 0 0
s:dealing with|-2 -1 10 -2 0 -4 0 0
s:december|0 -1 -1 -4 -1 13 -1 -4
s:decide|0 9 0 7 -14 0 0 0
s:decision|73 -3 -45 -11 -3 -8 -2 -1
s:decision -|16 0 -14 0 0 -2 0 0
s:decision imi|-4 0 8 0 0 -4 0 0
s:decision on|9 -1 -5 -1 0 -1 0 0
s:diolch|-1 -4 -1 -2 20 -9 -1 -2
s:diolch o|-1 -2 -1 -3 12 -4 -1 -1
s:disappointed|-1 -3 -1 11 -3 -13 13 -3
s:disgusted|0 3 -1 15 -7 -9 -1 -1
s:do|-3 -2 0 -7 16 2 -3 -3
s:do i|-3 -1 0 -8 -5 19 -1 -2
s:dodgy|0 -5 0 14 -1 -5 0 -1
s:done|-1 -4 -1 -5 22 -7 -1 -3
s:down|-1 23 -4 -8 -3 -4 -1 -3
s:due|0 -1 0 -3 8 -2 0 -1
s:e|-2 -1 2 -11 -1 14 -1 0
s:education|-1 -1 -2 -6 -5 -10 28 -2
s:eich cwyn|-5 0 10 -1 -1 -3 0 0
s:emails|0 -1 0 0 0 -6 9 -1
s:end|0 -3 -1 -2 -3 1 -1 8
s:enquiry|-1 -2 -3 13 -4 5 -3 -4
s:epa|-13 -9 4 11 -10 12 -3 8
s:epa booking|0 -1 -1 -1 -1 -7 -1 13
s:epa result|-8 -2 5 3 -5 10 -1 -1
s:eqa|0 -5 -1 -4 18 -6 -1 -1
s:eqa visit|0 -4 -1 -2 11 -3 0 -1
s:ev|-2 13 -3 -2 -2 0 -2 -3
s:evaluation|-1 16 -5 13 -4 -11 -1 -7
s:evaluation sheet|-1 5 -2 13 1 -12 -1 -3
s:evening|0 9 0 -1 -4 -2 0 -1
s:event|0 -2 -1 3 2 -9 12 -5
s:exam|-1 -2 -5 15 -3 -1 -2 0
s:experience|-2 10 2 0 -2 -4 -1 -2
s:extension|-2 -2 -4 0 3 9 -2 -2
s:fair|0 -2 0 -3 10 -2 0 -1
s:feedback|-4 33 -7 -14 8 -32 -5 21
s:feedback -|-1 -4 0 -5 9 -1 -1 2
s:feedback :|0 -3 0 -3 8 -1 0 0
s:feedback on|-1 19 -1 0 -6 -6 -1 -4
s:final|9 1 -5 -3 -2 3 -2 -1
s:find|0 9 0 -2 -4 -1 0 -1
s:find a|0 9 0 -2 -4 -2 0 -1
s:findings|14 -1 -8 -1 -1 -2 -1 0
s:following|-1 0 -2 7 -1 -10 8 -2
s:following up|0 -1 -3 8 0 -11 9 -2
s:for|-14 -24 -6 -31 19 30 4 22
s:for dealing|0 -1 8 -2 0 -4 0 0
s:for how|-1 0 -4 -3 9 -1 0 0
s:for marker|0 -1 0 -5 8 -1 0 -1
s:for next|0 -3 0 0 -4 -2 -1 10
s:for the|-1 -1 -1 9 5 -17 -2 7
s:for your|-2 -3 -2 -4 -4 4 16 -6
s:form|-5 -7 8 15 -4 -7 -5 4
s:formal|-1 -3 1 16 -2 -7 -3 -1
s:formal complaint|-4 -2 3 14 -2 -5 -2 -1
s:from|-6 5 12 2 3 -9 -5 -3
s:full|-3 0 10 -1 -1 -4 0 -1
s:fund|-1 0 -1 -7 0 -1 12 -1
s:further|-3 0 12 -1 -1 -6 -1 -1
s:galon|-1 -2 -1 -3 12 -4 -1 -1
s:garage|-5 -6 3 16 28 -22 -4 -11
s:garage page|0 9 0 -2 -4 -2 0 -1
s:gateway|0 -2 -1 -5 -3 12 0 -1
s:general|0 -1 -1 -5 -1 9 0 -2
s:go|0 0 -2 -3 -3 9 0 -1
s:good|-1 -4 -2 -12 29 -7 -1 -2
s:grade|-6 -1 0 -1 -1 10 0 -1
s:grievance|-1 -1 9 -2 -1 -3 -1 -1
s:grievance /|-1 0 9 -4 0 -3 0 0
s:group|-1 -4 -2 3 -3 11 -1 -3
s:handled|-2 -1 -6 -3 12 -1 0 0
s:handling|0 -2 -4 -6 -3 15 5 -6
s:handling complaints|0 -1 -1 -2 -1 -4 10 -2
s:handling course|0 0 -1 -2 -1 9 -3 -2
s:has|-2 -1 8 -1 -2 -8 -1 6
s:have|-6 -2 8 -7 -3 -10 19 1
s:have been|0 -1 -1 -5 -5 -7 21 -2
s:hearing|-6 -2 9 4 -2 -2 0 0
s:hello|-1 -1 -2 0 -4 -10 18 -1
s:here !|-1 -3 -1 -2 -1 9 -1 0
s:hold|-1 0 9 0 -1 -5 -1 -1
s:hospital|-1 -1 -1 -16 -1 20 -1 -1
s:hospital a|0 0 0 -10 0 12 0 0
s:house|0 -1 -2 -3 -1 9 -1 -1
s:how|-4 9 -10 -9 29 -8 -4 -2
s:how do|-2 0 -2 -4 -4 14 -1 -1
s:i|-4 -11 3 6 3 11 -6 -3
s:i am|-1 -3 -1 -2 -2 9 0 0
s:i complain|0 0 -1 -4 -1 8 -1 0
s:idea|-1 -4 -1 -1 -5 -8 -1 21
s:idea for|0 -2 -1 2 -4 -2 0 8
s:ihm|11 -8 54 -17 -16 -34 21 -10
s:ihm -|13 -7 65 -18 -11 -28 -8 -6
s:ihm bulletin|-1 2 -5 -2 -1 8 -1 0
s:imi|20 -11 36 -29 -9 -4 -1 -3
s:imi -|22 -9 43 -36 -8 -4 -9 0
s:in|-4 -5 -10 -3 7 19 4 -8
s:information|-2 -1 4 -5 -2 9 -2 -1
s:institute|-3 -1 9 1 -1 -4 -1 0
s:invitation|0 -2 -2 -2 -5 17 -2 -4
s:invitation :|0 -1 -2 -2 -3 12 -1 -3
s:invoice|-5 -5 -13 -12 -7 7 41 -5
s:invoice 88213|-3 -1 -8 -29 -1 -6 48 -1
s:is|0 -4 0 -11 5 15 -1 -4
s:it|-7 -6 -6 -4 19 9 -2 -4
s:it's|0 -2 -1 -4 14 -6 0 -1
s:it's due|0 -1 0 -3 8 -2 0 -1
s:just|-1 22 -1 -12 -3 -3 0 -1
s:just an|0 12 0 -10 -1 0 0 0
s:last|-2 -2 4 -4 3 -6 9 -2
s:late|1 -3 -3 9 -3 2 -1 -2
s:law|0 0 -1 -4 -1 -1 8 0
s:leadership|0 -3 -1 -2 11 -3 0 -2
s:leadership day|0 -3 -1 -2 11 -3 0 -2
s:leaflet|-1 14 -1 -8 -1 -3 0 0
s:learner|-1 1 2 -8 -1 10 -2 -1
s:learners|-1 -3 -4 5 -1 -1 8 -4
s:learning|-3 -1 9 -3 -1 0 0 -1
s:letter|-3 0 -2 19 -4 -6 -3 -1
s:level|-4 3 7 6 -1 -8 -1 -3
s:level 5|-1 -1 9 -6 -2 -1 0 1
s:library|-1 -4 -5 0 3 -4 -1 12
s:like|-1 -9 -1 5 7 -12 11 -2
s:list|-1 6 -3 -1 -2 -8 -1 9
s:log|0 -1 -2 -1 -2 8 -1 -1
s:login|0 -1 -1 -3 -2 10 -1 -2
s:logo|-1 19 -2 -2 -4 -7 -1 -3
s:lost|-1 -3 0 -3 -4 13 -1 -2
s:lost property|0 -2 0 -3 -2 8 0 -1
s:lot|0 0 -1 8 -1 -6 0 0
s:made|-1 0 -2 -10 0 13 0 0
s:made against|0 0 -1 -9 0 11 0 0
s:mailbox|-3 -1 9 -2 -1 -7 7 -1
s:making|0 0 -1 -2 -3 8 0 -1
s:making a|0 0 -1 -2 -3 8 0 -1
s:managing|0 -1 -1 -2 -1 -4 10 -1
s:managing complaints|0 -1 -1 -3 -1 -4 10 -1
s:mark|-5 -3 -2 0 -4 17 -1 -1
s:marking|3 -2 6 13 -4 -12 0 -2
s:me|-2 -2 -8 -4 6 12 -1 -1
s:meeting|-2 -2 0 -1 -2 9 -1 -2
s:member|-2 0 -3 10 -1 -8 -2 6
s:member survey|0 0 0 -3 -2 -5 0 11
s:members|-2 15 -3 -4 -3 1 -2 -1
s:membership|-5 1 -3 -3 3 1 8 -2
s:minutes|-2 -7 -2 1 -1 14 -2 -1
s:missing|-2 -2 10 -6 0 1 0 0
s:module|-4 5 -1 0 -5 -3 -1 8
s:module 3|0 8 -1 -4 -1 0 0 -1
s:more|-1 -3 8 -4 -2 4 0 -2
s:mot|0 8 -3 10 4 -12 -2 -4
s:motors|-1 -2 9 0 -1 -4 0 0
s:mr|-4 -3 0 -3 7 9 -3 -2
s:mrs|-1 8 2 -5 -2 2 -1 -3
s:ms|3 9 -1 4 -1 -10 -2 -3
s:my|-9 -10 46 -5 -8 2 -1 -14
s:my certificate|0 0 -3 10 -2 -4 0 0
s:my complaint|1 -4 65 -35 9 -30 -4 -2
s:my last|0 -1 -1 -2 4 -8 9 -2
s:my side|-1 0 -3 -9 -1 14 0 0
s:new|-5 27 0 -9 -11 -6 6 -4
s:new complaint|-2 -1 -6 3 0 -3 9 0
s:new logo|-1 20 -1 -4 -4 -9 0 -1
s:newsletter|-1 9 -1 14 -4 -13 -1 -2
s:next|-2 -3 1 -1 -5 -7 12 6
s:no|-3 2 -6 -3 33 -13 -5 -5
s:no complaint|1 13 -2 -12 1 -1 0 0
s:no complaints|-1 -7 -2 -7 33 -12 -2 -3
s:no subject|-1 -2 -1 11 -8 3 -1 -1
s:not|-9 15 -4 -11 -6 14 -5 6
s:not a|-4 13 -7 -25 -4 22 -3 8
s:not complaining|-1 -3 -1 -4 -2 8 0 2
s:not happy|-1 -1 -1 9 -1 -5 0 -1
s:nov|-3 1 -2 -1 10 -2 -1 -3
s:november|7 -1 3 -10 6 -3 -1 0
s:now|-5 -1 -2 10 -1 2 -1 -1
s:now a|-4 -1 -2 15 -1 -6 -1 0
s:o|-1 -2 -1 -3 12 -4 -1 -1
s:o galon|-1 -2 -1 -3 12 -4 -1 -1
s:observation|-1 47 -2 -18 -5 -14 -1 -6
s:observation about|0 12 -1 -2 -1 -5 0 -2
s:of|19 1 -4 -19 -1 13 -7 -4
s:of 3|-5 0 10 -2 0 -2 -1 0
s:of a|-1 -4 -1 -4 14 -7 -1 3
s:of address|0 -3 -2 -4 -3 15 0 -1
s:of complaint|13 -1 -13 1 -1 2 -1 -1
s:of it|-3 0 -6 -3 -2 16 -1 0
s:of module|0 -2 -1 -1 -2 -2 0 8
s:of my|2 -1 -4 11 -1 -6 0 0
s:of study|-1 0 9 -4 0 -3 0 0
s:of your|17 -4 -15 -2 4 -5 9 -3
s:on|3 57 -6 -6 -21 -27 2 -1
s:on complaints|-1 14 -1 -8 -2 -2 0 -1
s:on hold|-1 0 9 -4 0 -4 0 0
s:on my|2 -1 -1 0 -1 -7 9 -2
s:on the|-2 15 -3 0 -9 -7 -1 8
s:one|-3 0 -4 10 -5 -7 11 -2
s:online|-1 2 -5 5 -2 -7 8 0
s:opposite|-1 -2 -1 -5 13 -3 0 -1
s:opposite of|-1 -2 -1 -5 13 -3 0 -1
s:our|17 -1 -9 -9 4 9 -7 -5
s:our client|-3 0 8 6 -1 -8 -2 -1
s:our decision|10 0 -3 -1 0 -5 0 0
s:our eqa|0 -2 0 -2 8 -3 0 0
s:our response|19 0 -18 -2 0 2 0 0
s:our side|-2 0 -5 -2 0 10 0 0
s:out|1 -1 -5 -2 0 11 0 -3
s:outcome|60 -2 -36 -6 -6 -7 -1 -1
s:outcome of|40 -1 -32 -3 -1 -3 -1 0
s:overdue|0 -1 0 -2 -1 8 -2 -1
s:oyelaran|10 -1 -1 -2 0 -4 -2 -1
s:page|-3 6 9 -11 -8 -13 13 7
s:paper|0 10 -1 -3 -2 -1 -1 -2
s:parking|-1 -3 -1 -12 -3 4 0 16
s:passed|-1 -1 7 -7 9 -6 0 -1
s:passed !|0 -1 0 -4 10 -4 0 0
s:penderfyniad|13 -1 -9 -1 -1 -1 0 0
s:photos|-3 -3 17 -3 -2 -2 -1 -2
s:places|0 -1 0 -1 -1 -6 12 -2
s:play|0 -3 -1 -6 10 2 -1 -2
s:please|1 -4 5 7 -8 1 -2 -1
s:please put|-1 0 9 -4 0 -4 0 0
s:podcast|0 8 0 -2 -2 -5 -1 3
s:policy|-5 -2 -1 6 8 -2 -2 -3
s:poll|0 17 -1 -3 -2 -7 0 -4
s:portal|-2 -3 4 -3 -2 -9 -1 15
s:praise|0 -2 0 -7 18 -3 0 -4
s:praise for|0 -1 0 -4 9 -1 0 -2
s:press|0 -1 -1 -4 -1 9 -1 -1
s:pro|0 -1 0 -1 -1 -7 12 -1
s:problem|0 -5 -2 3 -4 11 0 -2
s:procedure -|-1 0 -2 8 -1 -2 -1 -1
s:property|0 -2 0 -3 -2 8 0 -1
s:proposal|0 -2 0 -2 -1 -3 0 9
s:put|-1 -3 9 -3 -1 -9 0 9
s:put a|0 -3 0 0 -1 -4 0 9
s:question about|3 -2 -2 -1 -4 9 -1 -2
s:questions|-2 -1 8 -5 0 2 -1 -1
s:re|-9 10 27 -6 -9 -9 -5 0
s:re -|-1 -2 -1 -2 -1 9 0 -1
s:re my|-1 0 11 -9 0 -1 0 0
s:reading|-1 12 -2 -5 -1 -8 -1 5
s:reasons|-5 0 9 0 0 -2 0 -1
s:received|-5 1 10 -5 -1 2 -1 -1
s:ref|-5 -1 4 8 -2 0 -3 -1
s:reference|-1 -1 -8 1 -2 13 -1 -2
s:regarding|-7 -1 8 1 0 2 -1 -1
s:regarding cancellation|-1 0 9 -4 0 -3 0 0
s:regulation|0 8 0 -2 -1 -4 0 -1
s:release|-1 -1 -2 -7 -1 2 11 -1
s:remark|0 21 -1 -4 -2 -13 0 -2
s:remark on|0 9 0 -2 -1 -4 0 -1
s:reminder|0 -3 -1 -2 -2 2 -1 8
s:repair|-1 10 0 4 -4 -8 0 -1
s:reply|-8 -5 19 -4 -3 -4 6 -2
s:reply :|-6 -1 15 -1 0 -6 0 0
s:report|-1 12 -2 -6 -1 -6 5 -2
s:request|-3 -5 -9 -11 -1 40 -4 -7
s:request for|-1 -1 -6 -4 -1 16 -1 -1
s:requested|0 -1 0 -1 -3 8 0 -1
s:required|-2 -1 -6 -2 -2 -5 20 -1
s:resolved|-1 -1 19 -8 -4 -4 -2 -1
s:resolved thanks|-1 -1 20 -7 -3 -7 -1 -1
s:response|30 8 -34 2 -4 3 -2 -2
s:response -|-1 9 0 -1 0 -6 0 -1
s:response to|12 -1 -15 -5 -1 12 -1 0
s:result|-8 7 4 -2 -6 10 -1 -4
s:revised|-2 -1 -6 -2 -2 -7 21 -1
s:right|-1 10 1 -2 -3 -5 0 -1
s:right to|-1 11 0 -2 -2 -5 0 -1
s:road|-1 -1 8 -2 3 -6 0 0
s:sample|0 9 -1 -1 0 -6 0 -1
s:season's|0 -2 0 -2 -3 8 0 -2
s:separate|-2 0 -6 9 0 0 0 0
s:separate from|-2 0 -6 9 0 0 0 0
s:service|-1 -1 1 13 -1 -8 -1 -1
s:sheet|-1 5 -2 13 1 -12 -1 -3
s:sick|0 -1 -1 -4 10 -2 0 -1
s:side|-3 -1 -8 -13 -4 30 0 -1
s:side of|-3 0 -5 -10 -1 19 0 0
s:sign|-1 -3 1 15 -3 -4 -1 -3
s:sign -|-1 -2 1 14 -3 -7 -1 -1
s:skarga|-1 0 0 9 -1 -6 0 0
s:sorry|0 -1 -4 1 -4 11 -2 -1
s:sorry -|0 0 -3 -4 0 8 0 0
s:staff|0 -2 -1 1 10 -5 -1 -3
s:stage|21 -3 -5 -9 -3 2 -2 -2
s:stage 1|8 0 -2 -1 0 -3 0 0
s:stage 2|12 0 -1 -4 -1 -4 0 0
s:stepping|0 -1 -1 -3 -2 8 0 0
s:stepping down|0 -1 -1 -3 -2 8 0 0
s:still|1 -4 21 -3 -6 -22 17 -4
s:still waiting|-1 -3 14 -2 -4 -9 6 -2
s:student|-1 -4 -1 0 17 -7 0 -3
s:study|-1 12 7 -10 -6 -3 -1 3
s:study day|-1 5 9 -5 -2 -5 -1 -1
s:subject|-1 -3 -2 9 -10 9 -2 -2
s:sugestion|-1 -7 -2 -4 -7 -12 -1 32
s:suggest|0 -3 0 -1 -1 -4 0 10
s:suggestion|-6 -32 -8 -5 -23 -38 -7 120
s:suggestion -|0 -3 -1 -3 -1 -2 0 10
s:suggestion :|-1 -4 -1 -3 -3 -5 -1 18
s:suggestion about|0 -2 0 -2 0 -3 0 8
s:suggestions|-1 -7 -1 -5 -2 -7 -2 26
s:suggestions for|0 -5 -1 -1 -6 -4 -1 18
s:survey|-1 12 -3 -5 -6 -8 -2 13
s:sylw|-2 39 -2 -7 -14 -7 -2 -7
s:t|-1 0 -5 -2 0 10 0 0
s:team|-1 -4 -1 -5 18 -1 -3 -4
s:techsafe|0 -3 -1 3 -2 -7 0 10
s:techsafe card|0 -3 0 -1 -1 -4 0 9
s:test|-1 -1 -2 -3 -7 20 -2 -3
s:thank|0 -8 -1 -11 28 -1 -3 -4
s:thank you|0 -8 -1 -11 28 -1 -3 -4
s:thanks|5 -6 19 -11 13 -16 -2 -2
s:thanks -|10 -1 -3 -2 -2 -2 0 0
s:thanks for|-1 -1 -3 4 10 -7 0 -1
s:thanks to|0 -1 0 -2 9 -5 0 -1
s:the|-8 43 -24 -16 6 -10 -17 25
s:the conference|0 12 0 -3 -4 -4 0 -1
s:the council|-1 0 -2 -3 -1 8 -1 0
s:the evening|0 9 0 -1 -4 -2 0 -2
s:the institute|-3 0 9 -1 0 -4 -1 0
s:the opposite|-1 -2 -1 -5 13 -3 0 -1
s:the outcome|10 0 -9 0 0 0 0 0
s:the reading|0 -3 -1 -2 0 -2 0 9
s:thinking|0 0 -1 -6 -1 9 0 -1
s:thought|0 -1 0 -3 -2 -8 -1 15
s:thoughts|-1 18 -1 -3 -5 -6 0 -2
s:thoughts after|0 11 0 -3 -4 -2 0 -2
s:tickets|-1 -1 -1 -1 -1 8 -1 -3
s:to|0 3 -5 7 33 -16 -15 -8
s:to complain|-2 -2 -2 14 3 -9 -1 -1
s:to complaint|-2 0 -2 -4 -1 10 -1 0
s:to repair|-1 11 0 -2 -2 -5 0 -1
s:to the|-7 -5 11 -1 0 4 -3 1
s:to your|9 -6 -8 -4 12 3 -2 -3
s:training|0 -1 2 8 -2 -2 -2 -3
s:tutor|-3 -3 1 -7 12 3 -1 -3
s:unit 3|-1 -2 0 8 2 -5 0 -1
s:up|-2 -3 4 23 -6 -19 7 -3
s:us|-2 3 3 -5 -3 -5 -2 10
s:vacancy|0 -1 -1 -3 -1 10 -2 -2
s:very|0 -2 -1 11 -2 -10 7 -2
s:very disappointed|0 -2 -1 11 -2 -10 7 -2
s:visit|-1 -8 -2 0 16 -2 -2 -2
s:waiting|-1 -3 14 -1 -4 -12 6 1
s:waiting !|0 -1 15 -7 -3 -2 0 -1
s:was|-3 9 -4 1 8 -9 -2 -1
s:way|-1 -2 -5 2 9 -3 0 0
s:we|-8 -2 13 0 21 -18 -3 -3
s:we do|0 0 1 0 22 -21 -1 -1
s:we have|-5 0 8 -1 0 0 -1 -1
s:webinar|-2 1 -2 1 17 -10 -2 -4
s:webinars|-1 2 -1 -10 12 -1 0 0
s:website|-1 -13 -7 3 7 -10 21 0
s:well|-1 -5 -3 -4 20 -9 -1 2
s:well done|-1 -4 -1 -5 22 -7 -1 -3
s:what|-1 -9 -2 -1 6 4 -1 3
s:where it's|0 -1 0 -3 8 -2 0 -1
s:why|0 0 -1 -10 6 4 0 2
s:wife|0 0 -1 8 -2 -4 0 -1
s:with|-3 -9 3 -3 6 11 3 -7
s:withdrawal|-2 -2 15 -3 -1 -5 -1 0
s:withdrawn|-2 0 16 -8 -2 -3 0 0
s:would|-2 -1 0 8 -1 -2 -1 -1
s:wrong|-2 -2 -4 3 -2 10 -1 -1
s:wrong address|-1 0 -2 -5 0 10 0 0
s:years|0 8 0 0 -4 -2 0 -1
s:yet|-1 -1 -4 -11 -1 20 -1 -1
s:yn|5 -2 -3 8 -4 -3 -1 -1
s:you|-1 -14 -6 -12 19 -12 32 -5
s:you ?|0 -2 0 -2 -1 -6 12 -1
s:you decide|0 9 0 7 -14 0 0 0
s:you have|-1 -1 1 -5 -5 -7 21 -2
s:your|12 2 3 -15 19 -39 35 -17
s:your assessment|-1 10 -1 0 -2 -5 -1 -1
s:your business|-1 0 -5 -2 0 9 0 0
s:your certificate|0 -1 -8 -1 1 10 -1 0
s:your complaint|23 -2 24 -15 -5 -21 -1 -2
s:your course|0 0 -1 8 -1 -5 -1 0
s:your enquiry|-1 0 -2 14 -2 -6 -2 -1
s:your findings|14 -1 -8 -1 -1 -2 -1 0
s:your membership|-2 -1 0 -3 2 -5 10 -1
s:your visit|0 -3 0 -4 8 0 -1 -1
s:your website|-1 0 -2 0 -2 -1 8 -2
"""
