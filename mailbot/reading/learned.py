"""Weights of the signs that `leaning` weighs, fitted by `tests.bench.learn`: never edited by hand.

One line a sign: its name, then its weight for each of KINDS in hundredths (natural logarithm).
"""

KINDS = ("appeal", "comment", "complainant_reply", "complaint", "compliment", "other", "spam", "suggestion")
WEIGHTS = """
|-76 34 -47 56 69 12 -56 8
?|-24 -50 6 -33 -42 89 9 45
appeal|144 -15 -20 -76 -17 13 -14 -15
appeals|157 -8 -24 -73 -10 -24 -11 -8
asks|-6 -2 -10 -15 7 30 -3 -3
b:0|0 -2 -2 11 -1 -4 -1 0
b:00|-2 -6 3 -4 -8 17 0 0
b:00 is|0 -2 8 -3 -2 -1 0 -1
b:000|-4 7 -7 6 -11 -15 30 -7
b:000 words|0 -2 -1 11 -7 1 0 -3
b:0027|12 0 -12 0 0 0 0 0
b:0031|11 0 -1 -7 0 -1 0 0
b:0050|-7 0 12 -1 -1 -3 0 0
b:0059|18 -1 -9 -1 -1 -6 0 -1
b:0061|-1 0 10 -7 0 -2 0 0
b:0099|10 -1 -1 -3 -2 -3 0 0
b:0112|-1 0 9 -7 0 -1 0 0
b:02|0 -2 -1 13 -4 -4 0 -1
b:1|0 -4 -8 8 -13 3 15 -1
b:1 december|-1 -1 -2 -2 -1 8 -1 0
b:1 is|0 -1 -1 -2 8 -2 0 -2
b:1 was|0 -2 0 -2 8 -1 0 -3
b:10|-12 6 -1 6 15 -19 15 -10
b:10 15|-1 1 -4 0 -3 8 0 -2
b:10 december|-8 0 9 0 -1 0 0 0
b:10 mins|-1 1 -1 -4 1 -7 12 -1
b:11|-9 -3 1 13 8 -2 4 -11
b:11 november|-1 -1 -2 8 -1 -3 -1 0
b:12|-7 9 10 -2 -8 3 6 -12
b:13|5 -1 -7 13 -1 -6 0 -1
b:14|-7 -4 6 9 -7 12 0 -9
b:14 00|0 -1 8 -2 -1 -3 0 0
b:14 hours|0 0 0 -8 0 10 -1 0
b:14 of|0 8 0 1 0 -8 0 0
b:15|-6 0 -6 -5 -5 8 22 -8
b:180|0 -3 -1 10 -1 -4 0 -1
b:1902|0 -2 -1 -2 -2 -6 -1 14
b:1946|0 10 0 -2 -3 -2 0 -2
b:1948|-1 6 -1 -3 -5 -8 -1 12
b:1st|-2 -3 -4 5 -4 -1 12 -2
b:2|16 3 16 0 -35 25 -17 -8
b:2 february|-1 0 10 -10 0 3 0 0
b:2 of|-5 -2 11 -9 0 7 0 -1
b:2 week|0 0 -3 -5 -1 9 0 0
b:20|2 13 -4 1 -7 0 3 -9
b:200|-2 -5 -3 -2 -4 -2 11 7
b:200 words|0 -2 -1 -2 0 -2 0 8
b:2009|0 12 0 -3 -4 -2 0 -2
b:2014|0 16 -1 -5 -4 -3 0 -2
b:2015|0 10 -1 -7 0 -1 0 -1
b:2015 edition|0 10 0 -7 0 -1 0 -1
b:2025|-2 -3 7 5 -8 7 -2 -3
b:2026|37 -20 84 -27 -30 -42 7 -9
b:2026 0050|-7 0 12 -1 -1 -3 0 0
b:2026 0059|18 -1 -9 -1 -1 -6 0 -1
b:2026 0099|10 -1 -1 -4 -2 -3 0 0
b:2026 0112|-1 0 9 -7 0 -1 0 0
b:2027|0 -2 -1 -2 -3 9 -1 -1
b:22|-4 -2 5 -2 0 8 -1 -3
b:23|-1 -3 0 -1 -3 -2 -1 12
b:24|-2 0 -2 -4 -1 12 -3 -1
b:24th|-1 0 -5 -1 0 8 0 -1
b:26|1 0 -1 -3 -3 11 -1 -4
b:27|0 -1 -4 -3 -4 -2 16 -1
b:3|-11 5 -12 31 -21 -2 30 -20
b:3 electrical|0 8 0 -2 -1 -4 0 0
b:3 february|-1 -1 -1 -1 -1 -4 10 -2
b:3 in|0 0 0 0 9 -7 0 -1
b:3 is|0 8 0 -1 -2 -3 0 -1
b:3 month|-1 -2 -2 2 -4 -6 14 -1
b:3 weeks|-1 -1 1 -4 -2 8 0 -1
b:30|1 0 -7 -8 -10 23 12 -9
b:30 days|-1 -3 -2 -7 -3 0 18 -2
b:31|-3 5 -5 0 -1 11 -2 -5
b:37|-1 -2 -3 -5 -4 -5 22 -2
b:3rd|-10 -5 11 6 2 2 -1 -5
b:4|-9 26 -6 19 -13 -14 18 -21
b:4 5|-1 -1 -1 -7 0 -1 12 0
b:4 times|0 -1 -1 8 -2 -4 0 0
b:40 minutes|-1 0 -1 -13 0 15 0 0
b:4410|0 -1 -1 -4 -2 11 -2 -1
b:45|-1 -1 -1 11 -3 -1 -1 -2
b:48|-3 5 -1 -5 -3 -9 18 -2
b:48 hours|-1 -1 2 -6 -1 -10 18 -1
b:49|-2 -2 -1 -5 -2 3 10 -1
b:5|-4 -1 9 10 -16 1 6 -5
b:5 i|-2 0 2 -8 -1 10 0 0
b:50 the|-1 0 -4 -4 0 9 0 0
b:52|0 -3 -1 -4 -1 10 0 -1
b:6|-4 14 3 6 -2 -1 -7 -9
b:6 weeks|-1 10 -1 -3 -2 -1 -1 -1
b:60|-1 -1 -2 8 -4 -1 -1 2
b:7|-5 -5 -8 6 -7 8 9 2
b:71%|0 15 -1 -3 -2 -5 0 -4
b:75|-1 -1 -3 2 -1 -3 8 -1
b:77120|0 -3 -2 1 -1 11 -3 -2
b:79|-1 -1 -1 -13 1 16 0 0
b:8|-4 -5 -3 4 -3 20 -2 -5
b:8 and|0 -1 0 -6 -1 9 0 0
b:84|1 -1 5 -9 2 4 0 -1
b:85|0 -1 -1 8 -2 -1 0 -3
b:8th|2 0 -1 -7 -1 9 0 -1
b:9|11 -3 -7 -2 -14 23 -8 0
b:9 dec|0 -2 -2 -2 -2 10 -1 -2
b:9 july|-1 0 -3 -4 0 9 0 0
b:9 november|11 -3 -3 -1 -3 0 -1 -1
b:900|-4 -5 1 3 1 10 -3 -4
b:95|-1 -2 -2 -1 -6 -5 19 -4
b:?|-24 -50 6 -33 -42 89 9 45
b:? ?|2 -4 -2 20 -3 -6 -2 -4
b:? and|-2 -1 5 -5 -2 11 -2 -3
b:? are|-1 -1 -1 -1 -1 -6 11 -1
b:? asking|0 -1 -1 -4 -1 8 0 -1
b:? diolch|0 -1 -1 -6 -2 12 -1 -2
b:? hello|0 -2 -1 -4 -1 12 0 -3
b:? hi|-1 -2 0 -3 -2 -5 14 -1
b:? i|-1 7 -9 -9 -17 -7 13 23
b:? it|-1 -4 7 -5 -2 8 -1 -2
b:? mark|0 -1 -1 -1 -1 -2 9 -4
b:? morning|0 -1 -1 -1 -1 -5 12 -2
b:? my|-2 -3 -2 -10 -4 13 -1 9
b:? no|0 -4 -2 -7 -2 19 -1 -3
b:? our|-1 -1 -1 -2 -1 -10 11 4
b:? put|0 -1 -1 1 8 -4 0 -2
b:? the|-2 -3 4 -7 -2 4 -2 8
b:? was|0 0 0 -1 9 -5 0 -1
b:? we|-1 -3 -3 -4 -4 15 2 -3
b:? you|-2 -2 4 6 -2 -10 -1 7
b:a|-30 9 -48 5 18 10 -10 46
b:a big|0 -2 -1 -6 18 -3 -1 -4
b:a bit|-2 10 5 -3 -7 4 -1 -7
b:a blue|0 -1 0 -5 -1 8 0 -1
b:a card|-2 -1 8 -3 0 -3 0 2
b:a chair|-1 -1 -1 -7 0 11 -1 -1
b:a change|0 13 0 -7 1 -4 0 -2
b:a comment|0 8 -1 0 -3 0 0 -4
b:a complaint|-13 -12 -23 35 -20 16 18 -2
b:a compliment|-1 -1 -1 10 -7 -8 11 -3
b:a conference|0 -1 0 0 -1 -6 12 -4
b:a couple|-1 -5 -1 -4 -3 -9 12 10
b:a credit|-1 -2 -3 1 12 -4 -2 -2
b:a customer|-1 -2 -4 -13 -3 16 11 -3
b:a date|-4 -1 4 8 -2 -2 0 -2
b:a day|-3 -5 4 10 6 -12 -2 2
b:a demo|-1 -1 -1 -2 -1 -12 20 -2
b:a different|9 -2 -9 10 -4 -2 -1 -2
b:a disgrace|0 -3 -1 8 -3 1 0 -1
b:a family|0 -2 -3 -1 0 8 0 0
b:a fellow|0 -1 0 10 -1 -5 0 -1
b:a few|-1 28 -1 -7 -7 -5 -2 -4
b:a fortnight|-1 -1 9 -4 -1 -2 0 1
b:a friday|0 -1 -1 -1 11 -7 0 -1
b:a fuse|0 -2 0 -4 8 0 0 0
b:a good|-1 -8 -1 -8 1 12 -1 6
b:a great|0 0 -1 4 3 -11 -1 6
b:a grey|0 -2 0 8 -1 -3 0 -1
b:a human|0 -3 0 3 8 -1 -1 -5
b:a learner|-2 -3 1 4 -2 8 -1 -5
b:a list|-1 -3 0 -3 -3 -5 5 10
b:a little|-1 10 0 0 -3 -6 -2 1
b:a lovely|-1 -2 -2 -6 9 7 -1 -4
b:a machine|0 0 10 -6 0 -3 0 0
b:a man|-1 -3 -1 -2 -5 11 -1 2
b:a medal|-1 -4 -1 -4 12 -2 -1 -1
b:a member|-1 -6 -11 6 -1 17 -3 -1
b:a merit|-7 3 0 -9 7 5 0 1
b:a mortgage|0 -3 0 -3 -2 -3 0 11
b:a mr|-2 -1 3 -3 -2 8 -1 -2
b:a new|-1 -2 -1 2 -2 8 -1 -3
b:a note|0 5 3 -5 8 -8 -1 -2
b:a number|-1 -1 10 -9 -1 -4 6 -1
b:a oes|0 -1 -1 -5 -1 10 -1 -1
b:a pain|0 0 -1 8 -3 -3 0 0
b:a pass|-4 -2 0 1 -1 8 0 -1
b:a phone|3 5 -2 -3 -10 12 -2 -3
b:a piece|0 -2 -1 -3 -1 9 -1 -1
b:a pint|0 -3 -1 -3 9 -1 0 -1
b:a plan|0 -3 0 -3 10 -1 -1 -2
b:a qr|0 -5 -1 -3 -2 -6 -1 17
b:a quiet|0 -2 0 2 -3 -5 0 9
b:a rise|0 0 -1 -4 9 -3 0 -1
b:a sample|-1 -1 -2 -3 -1 0 11 -4
b:a search|0 -2 0 -1 -1 -5 0 9
b:a second|-2 -3 -2 1 -5 13 -1 -1
b:a sense|0 -4 0 -1 8 -1 0 -1
b:a star|-1 -3 2 0 10 -5 -1 -2
b:a student|0 -3 0 -4 -4 10 -1 1
b:a sunday|1 9 -1 -9 9 -7 0 -1
b:a term|0 -2 -1 -1 -2 -1 0 8
b:a thought|-1 5 -3 -6 -3 -13 -1 22
b:a thursday|0 11 -1 -3 -2 -3 -1 -2
b:a to|0 -2 -2 4 -1 -7 0 8
b:a transcript|0 0 0 8 -1 -6 0 0
b:a tree|0 -1 0 -5 -1 -4 0 12
b:a trolley|0 0 -1 -8 -2 12 0 0
b:a unit|0 -1 0 -1 -1 -5 12 -4
b:a voucher|8 0 -5 -1 0 -1 0 0
b:a waiting|0 8 0 -7 0 -2 0 2
b:a whatsapp|0 -4 0 -1 -1 -2 0 8
b:a word|-1 -3 1 12 -3 -5 0 -2
b:a written|0 -1 12 -2 -3 -6 0 0
b:a year|3 -4 -3 -8 5 -7 9 4
b:abbott|1 -1 -2 -3 8 -3 0 0
b:aberdeen|0 -1 0 0 -2 -11 0 15
b:aberystwyth|0 -1 -1 -2 -3 -8 -1 17
b:aberystwyth ?|0 -1 -1 -2 -2 -7 0 13
b:about|10 31 17 8 -18 -4 -16 -27
b:about a|5 -11 -7 -12 1 20 -3 8
b:about any|-5 -1 -1 9 0 -2 0 0
b:about anybody|0 8 0 -7 0 -2 0 2
b:about half|0 9 -1 -1 -5 -2 0 0
b:about how|2 -2 -1 10 -3 -7 0 -1
b:about it|-1 -1 -5 23 4 -9 -2 -7
b:about mr|-3 0 -8 -3 0 14 0 0
b:about my|4 -8 15 9 -1 -8 -3 -8
b:about our|0 10 -1 -2 -1 -4 0 -3
b:about the|11 -16 28 4 -19 5 -10 -2
b:about your|-1 -1 0 -3 -1 -4 10 -1
b:above|6 -4 -15 17 -5 7 -2 -4
b:ac|4 -7 -11 10 14 -7 -4 0
b:ac rwyf|8 0 -7 1 -1 0 0 0
b:academic|-8 -1 -1 -2 -1 14 0 -1
b:academic appeal|-5 -1 0 -1 0 8 0 0
b:academy|0 -3 -1 10 -2 -4 0 -1
b:accent|0 -3 -1 8 -2 -2 0 0
b:accept|15 -4 0 -12 1 4 -2 -2
b:accept it|13 -1 -8 -3 -1 0 0 0
b:accept that|-2 -2 -2 -4 0 10 0 0
b:accept the|-4 0 9 -2 0 -1 -1 0
b:accessibility|-1 0 -1 -2 -1 -2 8 -1
b:account|2 -7 -6 -17 -7 40 -1 -3
b:accounts|0 -3 -4 3 2 9 -5 -2
b:accurate|0 12 0 -5 -1 -2 -1 -4
b:acknowledgement|-6 -2 19 1 9 -19 -2 -1
b:acknowledgement of|0 0 1 -1 10 -8 0 0
b:acknowledgment|-1 -1 24 -17 0 -4 0 0
b:across|0 -1 -1 11 -4 -4 0 -1
b:across the|0 -1 -1 11 -4 -4 0 -1
b:act|2 5 -1 9 -4 -7 -2 -2
b:action|-2 3 -7 -12 -5 8 18 -4
b:action needed|-7 4 6 -8 -2 7 0 -1
b:action required|-2 -1 -6 -2 -2 -8 21 -1
b:add|-5 -1 21 -20 -8 -16 -4 32
b:add a|-1 -2 1 -1 -1 -4 0 9
b:add to|-2 -1 13 -7 -1 -2 0 0
b:address|4 -4 -8 -8 0 31 -8 -7
b:address ?|0 -1 -1 -7 -1 13 -2 -1
b:adeyinka|0 0 -2 9 0 -5 -1 0
b:advice|-2 -2 -1 -5 -3 17 -3 -3
b:afraid|12 -2 -11 -4 8 -1 -1 -2
b:after|-6 7 24 -5 -6 -17 -9 11
b:after 14|-2 -1 11 -2 -1 -4 0 0
b:after i|0 -2 9 4 -4 -7 0 -1
b:after that|-1 0 10 -5 0 -4 0 0
b:after the|-1 12 -3 3 -3 -8 -1 1
b:after they|0 -3 0 -3 -2 -2 0 11
b:after your|0 -3 0 -4 8 0 -1 -1
b:afternoon|-5 0 1 9 -2 3 -3 -3
b:again|12 -12 14 24 -23 12 -10 -18
b:again and|1 -2 3 -4 -3 11 -1 -6
b:again by|8 0 -4 -1 0 -2 0 0
b:again please|-2 -1 9 -1 -1 -3 -1 -1
b:against|31 7 -29 -17 -11 14 12 -6
b:against mr|-2 0 -2 -3 -1 8 -1 0
b:against our|-1 0 -3 -3 0 9 -1 0
b:against the|8 0 -3 1 -2 -2 -1 -1
b:against you|10 0 -6 -1 0 -2 0 0
b:against your|0 -1 -1 -3 -1 -6 12 -1
b:agency|-1 0 10 -4 0 -3 -1 0
b:ago|4 -4 3 -5 11 -3 -2 -4
b:ago and|0 -1 10 -7 1 -2 0 0
b:agree|24 9 -6 -16 -3 -4 -1 -2
b:agree with|25 9 -13 -13 -3 -2 -1 -1
b:agreed|0 -2 -2 14 -2 -6 -1 1
b:air|-1 -2 -2 3 -7 -6 19 -3
b:all|-4 -18 -5 -2 58 -16 -10 -2
b:all day|0 -2 0 11 -7 1 0 -1
b:all i|-2 -3 1 5 -8 5 -1 3
b:all of|-2 -2 0 -1 10 -1 -2 -3
b:all this|1 0 -1 -2 -1 -2 8 -3
b:all week|0 -1 -2 -5 9 -1 0 -1
b:all when|0 0 0 -1 -1 -5 0 8
b:allegations|-3 0 -1 -5 -1 12 -1 0
b:allocated|0 -1 -1 10 -2 -5 0 -1
b:alongside|0 11 0 -3 -1 -2 -1 -4
b:alongside the|0 12 0 -5 -1 -2 -1 -4
b:already|-4 9 -8 2 -1 -9 -3 13
b:alternator|0 9 -1 -4 3 -4 0 -2
b:although|0 -2 -4 14 -3 -6 0 1
b:altogether|0 10 -2 2 -1 -7 0 -2
b:altogether i|0 10 -1 -1 -1 -5 0 -2
b:am|10 -34 14 30 -8 -7 3 -7
b:am afraid|12 0 -9 -2 -1 3 0 -1
b:am answering|-2 0 11 -6 0 -1 0 0
b:am apelio|10 0 -7 -1 -1 -1 0 0
b:am appealing|15 -1 -7 -2 -1 -3 0 0
b:am complaining|-3 -1 1 11 -2 -4 0 0
b:am ei|-1 -2 0 -2 8 -2 0 -1
b:am gynnal|-1 -2 -1 -3 -4 -10 -1 21
b:am happy|-4 -1 11 -13 -2 10 -1 0
b:am holding|0 -1 -1 -1 -1 -4 9 -1
b:am i|0 -1 8 -1 -1 -5 -1 -1
b:am not|19 8 -34 10 -14 8 -4 6
b:am on|-6 -1 9 0 -1 0 0 -1
b:am satisfied|-1 -1 10 -3 0 -5 0 0
b:am so|0 -1 -2 -4 -2 10 0 0
b:am telling|0 0 -1 -4 9 -3 0 0
b:am told|-1 8 -1 1 1 -5 0 -1
b:am y|8 -2 -5 6 0 -3 -1 -1
b:amyneddgar|0 -2 0 -2 8 -2 0 -1
b:an|-9 5 -15 19 -15 -22 -2 39
b:an air|-1 -1 -1 -5 -5 -5 20 -2
b:an alternator|0 9 -2 -4 3 -4 0 -2
b:an answer|0 -5 -1 13 -4 -2 0 -1
b:an app|0 -1 0 -2 -1 -3 0 8
b:an awarding|0 -3 0 -4 10 -2 0 -2
b:an evening|0 -3 0 -4 -1 -6 0 15
b:an hour|-2 -7 -1 -5 13 -8 -2 13
b:an idea|0 -2 -1 0 -4 -9 -1 17
b:an interpreter|-6 0 10 -1 0 0 0 -1
b:an observation|-1 18 -1 -7 -3 -3 -1 -3
b:and|-14 -36 -33 13 30 8 40 -9
b:and 7|-1 -1 -1 -4 -1 0 8 0
b:and a|-6 2 12 7 -8 2 1 -11
b:and all|-3 0 8 -4 -1 -1 0 0
b:and an|-1 -4 -1 12 -7 1 0 0
b:and answer|0 8 0 -1 0 -6 0 0
b:and best|-1 -1 0 -4 1 -2 8 -1
b:and can|-1 -4 1 -5 -3 18 -1 -4
b:and charged|-1 -2 -2 3 10 -4 -1 -4
b:and enclose|-3 0 0 -4 -1 10 -1 0
b:and found|-1 -2 -2 -2 -5 1 14 -2
b:and got|-2 -3 13 -1 5 -10 -1 -2
b:and had|-1 -1 -3 5 11 -6 -1 -4
b:and has|1 -6 0 1 0 8 -1 -2
b:and have|2 -3 1 17 -9 2 -3 -6
b:and he|0 -3 -12 4 -4 14 -2 3
b:and how|-1 1 -1 -15 -4 24 -2 -2
b:and i|11 -3 9 12 -7 -24 11 -9
b:and is|-4 -3 2 1 -8 18 -2 -4
b:and it|3 11 0 1 -13 -16 3 11
b:and let|1 -2 -4 1 0 -9 -1 13
b:and my|-4 -1 15 20 -11 -15 -3 -1
b:and never|-2 3 -7 -6 5 9 -1 -1
b:and no|4 -3 -5 -3 12 -9 -2 6
b:and nobody|4 1 -3 16 -11 -5 -1 -1
b:and not|3 2 5 -14 3 -5 -3 8
b:and now|-1 -2 -3 16 -4 -4 -1 -1
b:and pay|-1 -1 -1 -5 -5 -5 20 -2
b:and said|1 1 -1 8 -3 -4 0 -1
b:and send|0 -1 -1 -3 -1 -4 10 -1
b:and shall|-1 -2 -1 -3 -1 10 0 -1
b:and she|-2 -3 -6 -4 11 2 -2 4
b:and somebody|0 -8 0 4 8 -2 0 -1
b:and stop|0 -1 -1 -4 -2 11 -1 -1
b:and tell|6 -1 -7 10 -3 -4 -1 -1
b:and the|-14 -4 -1 21 11 3 -14 -2
b:and to|-3 1 -2 18 -5 -5 -1 -2
b:and was|-1 -3 -5 -1 6 8 -1 -3
b:and we|-3 -3 -9 1 0 8 -3 9
b:and what|-1 -2 0 -3 -5 15 -1 -2
b:and whether|1 -2 -2 -4 -2 12 -1 -2
b:and whoever|0 -2 0 -2 10 -3 0 -1
b:and will|-3 -2 6 -8 -3 13 -1 -1
b:and with|0 -1 0 -5 8 -1 0 0
b:and would|-2 -7 -4 -5 11 14 -3 -3
b:and you|7 -1 -11 -10 3 -11 22 0
b:and your|-1 -2 0 2 1 -7 9 -1
b:angry|-2 -2 -2 -7 3 2 10 -2
b:annual|-2 12 -3 -9 -2 -2 -5 10
b:annual report|0 9 0 -1 -2 -3 0 -1
b:annwyl|13 -3 -9 11 0 -10 -3 1
b:annwyl syr|7 -1 -7 8 -1 -3 -1 -1
b:anonymous|1 -2 -3 11 -1 -3 -1 -2
b:another|1 -5 7 11 -11 6 -3 -5
b:another provider|-1 0 8 -3 -3 -1 0 0
b:answer|8 -6 4 20 -22 -7 14 -11
b:answer about|-1 -1 5 7 -2 -8 -1 0
b:answer that|0 -2 -1 -1 -3 8 0 -1
b:answered|14 -1 -12 22 3 -11 -2 -11
b:answering|-2 -3 10 1 -1 -4 0 -1
b:answering for|-2 -2 10 -2 0 -2 0 0
b:answers|-1 -8 2 20 6 -19 -2 2
b:anton|9 -1 -7 0 0 -1 0 0
b:any|-18 10 36 -32 -9 34 -12 -9
b:any journal|-1 21 -2 -8 5 -13 -1 -1
b:any news|-5 -1 23 -4 -1 -11 -1 -1
b:any of|-1 -2 -5 11 -1 -1 0 -1
b:anybody|3 12 -3 -3 -2 -5 -2 0
b:anybody to|-1 9 -1 4 -3 -7 -1 -1
b:anyone|-2 1 6 5 5 -9 -2 -4
b:anything|3 14 17 -13 -13 5 -6 -7
b:anything else|3 0 13 -5 -3 -6 -1 -1
b:anything to|-1 9 -1 -8 -3 6 -1 -1
b:anyway|-1 11 -1 7 -4 -8 -1 -2
b:anywhere|0 -3 -1 -5 9 4 0 -4
b:apeal|17 0 -4 -9 -1 -2 0 0
b:apelio|23 -1 -11 -5 -2 -3 -1 -1
b:apelio yn|21 -1 -10 -5 -2 -3 -1 -1
b:apologies|-1 -3 -2 -6 -3 17 -1 -1
b:apologies to|0 -1 -1 -4 -2 8 0 0
b:apology|6 -7 16 6 -18 1 -3 -3
b:apology i|0 -1 -1 -3 -2 8 0 0
b:app|-1 -4 -5 1 -7 -13 -1 29
b:app for|0 -1 0 -2 -1 -3 0 8
b:app is|0 -1 -1 -1 -4 -7 0 14
b:appeal|115 -14 -56 -34 -15 16 1 -13
b:appeal ?|-5 0 8 0 0 -2 0 0
b:appeal against|9 -1 -4 -5 -1 5 -1 -1
b:appeal candidate|-6 -1 0 -1 0 9 0 0
b:appeal epa|-6 0 0 -1 -3 10 0 0
b:appeal hi|10 0 0 -1 -1 -7 0 0
b:appeal i|8 -1 -4 0 -1 -2 -1 0
b:appeal it|8 0 -3 -1 -1 -3 0 0
b:appeal my|-7 -1 -1 -2 -4 15 0 -1
b:appeal please|27 -1 -20 -1 -1 -2 0 0
b:appeal the|11 -2 -5 -3 -2 4 -1 -1
b:appeal to|13 -1 -6 -3 -1 -2 -1 0
b:appeal you|9 0 -6 -1 0 -1 0 0
b:appealing|33 -2 -15 -9 0 -5 -1 -2
b:appealing against|13 -1 -6 -1 0 -3 0 0
b:appeals|10 -2 -12 -4 18 -3 -4 -3
b:applegarth|11 0 -11 1 -2 3 0 0
b:appointment|0 -4 -1 3 -2 -7 -1 13
b:appreciation|-1 -2 -3 -3 11 -1 0 0
b:appreciation to|-1 0 -3 -3 8 -1 0 0
b:apprentice|-4 2 -4 17 -2 -8 -2 1
b:apprentices|0 2 -6 -7 5 -4 -2 12
b:apprentices these|0 11 0 -4 -5 -1 0 -1
b:apprenticeship|-1 11 3 -8 1 -5 -1 0
b:apprenticeships|0 16 0 -7 -1 -2 -1 -5
b:approved|-1 -5 -3 17 -2 -5 -1 0
b:ar|11 11 -8 -5 0 2 -4 -8
b:ar fy|13 -1 -3 -5 -1 -2 -1 -1
b:ar gael|0 -1 -1 -6 -1 12 -1 -2
b:archive|1 -4 -2 -4 -2 1 -1 10
b:ardderchog|-1 -4 -1 -4 15 -3 -1 -2
b:are|-15 9 3 -11 -29 6 25 13
b:are 6|0 10 -1 -3 -2 -2 -1 0
b:are a|4 -2 -1 -3 11 -6 -1 -2
b:are about|8 1 -8 2 -1 -2 0 0
b:are both|0 8 0 -1 0 -6 0 0
b:are busy|-1 -2 2 -2 -2 -18 26 -3
b:are free|0 -4 0 -1 0 -4 0 9
b:are good|0 -2 -1 -2 0 -2 0 8
b:are in|-7 -7 6 4 0 -9 -2 15
b:are instructed|6 -1 -2 9 -1 -8 -2 -1
b:are not|-3 4 -3 -13 -10 28 -3 0
b:are on|-1 -1 -1 -5 -1 11 -1 -1
b:are the|-2 -8 21 -8 2 2 -3 -3
b:are you|-1 -3 -4 18 -4 -4 3 -5
b:are your|-1 -1 -1 -1 -1 -7 11 -1
b:arrange|0 12 0 -2 -4 -4 0 -2
b:arranged|0 -3 -1 -2 8 -2 0 0
b:arrived|-6 -7 6 12 -10 12 -4 -2
b:arrived this|-3 -1 4 -5 -5 12 -1 -1
b:article|-1 16 -2 -3 -9 2 -2 -2
b:artwork|-1 -1 0 -2 -1 -2 12 -4
b:as|17 15 11 11 -25 -4 -28 4
b:as a|-1 -8 4 11 1 -8 -6 6
b:as asked|-3 -4 13 -8 -2 7 -1 -1
b:as before|9 0 -6 -1 0 -1 0 0
b:as discussed|-1 -1 -1 9 -1 -3 -2 -1
b:as i|-6 0 24 -18 0 -1 -2 2
b:as it|0 14 -3 -5 2 -5 -1 -2
b:as my|9 -2 -7 -3 7 -1 -1 -1
b:as one|-2 10 -1 -6 -3 4 -1 -1
b:as requested|-1 5 9 -4 -3 -4 0 0
b:as well|0 -6 -1 -1 1 -10 -1 20
b:asante|-7 0 8 2 0 -3 0 0
b:asesiad|0 -2 -1 2 8 -4 -1 -1
b:asesiad yn|0 -1 -1 -3 8 -3 0 -1
b:ashamed|0 -1 -1 11 -2 -5 -1 -1
b:ask|11 -18 9 29 -19 -2 -8 -3
b:ask that|9 -3 -1 2 -3 -1 -1 -1
b:ask what|-4 -1 8 3 -1 -4 0 -1
b:ask you|4 -2 -4 9 -4 -2 -1 0
b:asked|12 5 40 19 -11 -44 -10 -10
b:asked for|-3 -4 15 -11 4 3 -2 -2
b:asked in|2 -1 -1 9 -6 -2 0 0
b:asked me|6 -5 15 -8 -5 -3 -1 0
b:asked one|2 10 -2 -1 -1 -5 0 -2
b:asked to|-1 7 -3 11 -3 -9 -1 -1
b:asking|-7 3 24 -11 -8 1 -2 -1
b:asking for|-1 1 12 -6 0 -5 0 -1
b:assessment|-10 0 -8 -1 2 14 -4 6
b:assessments|0 12 0 2 -2 -7 -1 -3
b:assessor|2 -11 -14 33 24 -25 -4 -6
b:assessor on|0 -2 -1 -3 12 -5 -1 0
b:assignment|-8 -15 -2 15 -9 16 -2 6
b:at|7 -5 -27 34 -5 9 -18 5
b:at 10|-1 -2 -4 3 -2 8 0 -1
b:at 11|-1 -2 -1 -1 3 -5 9 -2
b:at 2|-1 -3 21 -4 -2 -7 -1 -4
b:at 23|0 -3 0 -3 -2 -3 0 12
b:at 8|-1 0 -4 -4 0 9 0 0
b:at a|-1 -8 -2 14 -6 -2 -1 6
b:at again|9 -1 -6 2 0 2 0 -5
b:at all|14 -2 -8 -7 3 -3 -2 5
b:at ease|0 0 0 -4 8 -3 0 -1
b:at my|-2 1 -3 8 -3 -4 -1 3
b:at our|-1 1 -2 -4 -1 12 -2 -5
b:at the|-4 20 -22 6 -4 12 -9 -1
b:at work|-2 12 1 -3 -5 -4 -1 0
b:at your|0 -7 -4 -7 0 0 8 9
b:ateb|-4 -1 5 12 -2 -8 -1 -2
b:attach|-4 -9 8 -11 -6 26 -3 0
b:attach my|1 -2 -4 -6 -1 14 0 0
b:attach the|-4 -2 6 -9 -3 12 -1 2
b:attached|-11 -36 -17 13 -34 54 42 -11
b:attached and|1 0 -5 -4 0 8 0 1
b:attached as|-2 -1 9 6 -1 -8 -2 0
b:attached for|0 -1 7 -11 -1 8 -1 -1
b:attached i|8 -2 -7 -2 -2 9 -3 -1
b:attached in|-6 0 8 1 0 -3 0 -1
b:attached letter|-3 0 -6 22 -1 -8 -5 0
b:attached my|-2 -1 -2 14 -1 -7 -1 0
b:attached thank|0 0 -6 8 0 -1 0 0
b:attached the|-3 -1 1 -5 -2 12 -1 -1
b:attended|-1 4 -1 9 2 -8 -1 -3
b:audit|-1 -5 -2 0 -4 -3 14 1
b:aug|0 0 -1 9 -1 -6 0 0
b:august|3 -6 -7 26 -5 -2 -4 -5
b:auto|-1 -1 -2 -2 9 0 -1 -2
b:automatic|-7 -1 10 2 -1 -4 0 1
b:automatic one|-6 -1 10 0 0 -2 0 0
b:automatic reply|-6 0 10 -1 0 -2 0 0
b:automotive|0 -2 -1 -2 -4 11 0 -1
b:autos|5 -4 -8 -4 8 0 -2 6
b:awarding|-1 -4 -2 -7 14 -5 5 0
b:awarding body|0 -3 0 -3 10 -2 0 -2
b:awards|-1 0 -1 -4 0 8 -1 -1
b:awards dinner|0 0 -1 -7 0 9 0 0
b:away|-6 -7 4 -3 14 -2 -2 2
b:ayr|0 -2 -2 -3 9 -2 0 -1
b:bach|0 9 -1 -2 -4 -3 -1 2
b:back|-12 -26 30 43 -1 -26 -2 -7
b:back on|-1 -3 -2 10 -2 0 0 -1
b:back they|0 -1 -2 -1 8 -3 0 -1
b:back to|-5 -4 18 -3 -5 -6 -1 5
b:back who|0 0 9 -8 0 0 0 0
b:back with|0 -1 -1 9 -2 -3 0 -1
b:bacon|0 -1 -1 -3 9 -2 -1 -2
b:bacon rolls|0 -1 -1 -3 9 -4 -1 0
b:bad|-1 -4 -4 -5 10 1 7 -4
b:badge|-2 -5 -2 9 1 -3 -1 3
b:badges|-1 -6 -1 -2 -2 -2 -1 14
b:badly|-1 -1 -1 3 -2 -7 10 -1
b:bank|-4 -2 -4 2 -1 -8 17 -1
b:bawb|-1 -1 -1 -2 10 -4 -1 -1
b:be|-3 7 -10 1 -29 10 7 16
b:be a|1 -2 -3 3 -8 8 -3 4
b:be ashamed|0 -1 -1 10 -1 -5 0 -1
b:be done|1 -4 4 8 -3 -4 -1 -1
b:be glad|-1 -5 3 -2 3 -7 -2 10
b:be grateful|8 -3 -10 4 -4 10 -2 -3
b:be in|-2 5 7 -12 -4 9 -2 -2
b:be proud|0 -3 -1 -4 14 -3 -1 -3
b:be published|-1 -1 -1 -4 -1 -4 10 1
b:be sent|6 -1 -8 0 -1 4 0 -1
b:be suspended|-1 0 -1 -3 0 -4 10 0
b:be willing|-1 -7 -1 -4 -2 -1 -1 16
b:be writing|0 0 0 -7 0 8 0 0
b:beard|0 -3 0 -4 10 -2 0 -2
b:because|9 2 -7 36 -16 -22 2 -5
b:because my|-1 15 -1 -6 -8 3 0 -1
b:because of|-1 0 3 8 -1 -2 -1 -5
b:been|-14 -9 -6 22 12 0 17 -22
b:been a|0 -3 -7 2 -7 20 -2 -3
b:been closed|-1 -1 10 -3 -1 -5 0 0
b:been on|-1 -6 0 -3 15 -3 -1 -1
b:been upheld|-2 -1 -2 -6 -1 -4 16 -1
b:before|-16 20 -6 7 -13 6 13 -11
b:before christmas|0 -2 0 -1 -1 8 0 -4
b:before i|-5 -6 2 -11 3 21 -1 -2
b:before my|0 -1 -1 8 -3 -4 0 0
b:before please|0 -1 8 -2 -1 -3 0 0
b:before the|-5 8 -1 2 -5 7 -4 -1
b:begin|-2 10 -1 1 -4 -4 0 -1
b:behalf of|-3 0 -3 1 8 0 -1 -2
b:behind|-2 -6 -1 6 9 -8 -2 4
b:being|-2 8 -3 23 3 -12 -3 -13
b:being asked|0 10 -1 -2 2 -6 0 -2
b:bell|-1 2 14 -5 -6 -6 -1 3
b:below|-7 -5 2 12 5 1 -3 -4
b:below is|0 -3 -1 -1 8 -1 -1 -1
b:below the|0 0 -1 8 -1 -4 -1 -1
b:best|-9 -10 -3 -33 77 -32 1 9
b:best wishes|-2 -2 1 -4 -2 1 -1 9
b:better|-2 13 -5 6 -3 -15 -3 9
b:better nor|0 10 -1 -1 -2 -4 -1 -1
b:better the|0 0 0 10 -6 -2 0 -1
b:between|-2 -1 -1 11 -7 1 -2 1
b:between 8|0 -1 0 -6 -2 9 -1 0
b:big|-2 1 1 -5 23 -9 -2 -7
b:big thank|0 -1 0 -3 11 -3 -1 -3
b:bigger|0 -2 0 -2 -4 -2 -1 11
b:bird|0 -1 0 -1 -1 -6 11 -1
b:bissett|0 0 8 -7 0 0 0 0
b:bit|1 12 3 -2 -6 2 -2 -8
b:bit fast|0 8 0 -4 -2 -1 0 -1
b:bit of|0 -3 -1 8 3 -5 -1 -1
b:blakiston|-1 0 9 -4 0 -3 0 0
b:bless|0 -1 -2 -10 0 -1 11 2
b:bless mrs|-1 -1 1 -7 -1 -3 12 0
b:blocked|-1 -1 0 9 -2 -5 0 0
b:blocked my|0 0 -1 9 -2 -5 0 0
b:blue|-3 5 6 -10 -9 9 -1 3
b:board|-5 -1 -3 2 -6 7 -2 8
b:bod|-1 -1 -1 11 -2 -4 -1 -1
b:bodies|-2 -5 -5 -9 0 -1 25 -4
b:bodies like|-1 -1 -1 -2 -1 -9 16 -1
b:body|-1 -2 0 2 7 -11 -1 6
b:body i|0 -3 0 -2 9 -8 0 5
b:bodyworks|0 0 -1 8 -2 -3 -1 -1
b:book|-3 -3 -5 0 -7 -12 33 -3
b:book with|-1 -1 -1 0 -1 -7 11 -1
b:booked|2 -5 -10 23 -2 -10 -2 4
b:booking|-1 -6 -8 7 0 4 -4 9
b:booking calendar|0 0 0 -1 0 -6 0 8
b:bore|-1 -5 -2 -2 8 5 -1 -3
b:bore da|-1 -5 -2 -2 8 5 -1 -3
b:boss|-1 -2 -3 10 2 -2 -1 -2
b:both|3 18 -5 3 -1 -11 -5 -3
b:both i|0 -4 0 10 -1 -4 0 -1
b:bottom|1 8 -3 0 -2 -3 -1 -1
b:bottom of|2 8 -1 -1 -1 -5 -1 -1
b:box|-3 6 3 -6 -3 -22 -3 28
b:box and|0 -2 0 -1 8 -2 -1 -2
b:box for|-1 0 -2 -3 -3 -3 -1 13
b:box i|0 13 -1 -2 -1 -6 0 -3
b:box on|0 -2 0 -1 -1 -5 0 11
b:brake|1 4 8 -9 2 -2 -1 -3
b:brake pads|0 -3 11 -4 -2 -1 0 -1
b:branch|4 -14 -4 24 -5 -6 -2 2
b:branch meeting|0 -12 0 7 -1 6 0 1
b:bricking|0 0 0 -2 9 -5 0 -1
b:bricking it|0 0 0 -2 9 -5 0 -1
b:brilliant|-1 -7 -3 -12 45 -16 -1 -4
b:bring|-9 -2 7 -3 0 13 -2 -5
b:bring my|-8 0 8 3 -1 -2 0 0
b:broadbent|-1 0 -7 1 0 8 0 0
b:broke down|0 0 0 -6 8 -1 0 0
b:broken|-1 -2 -5 -1 -2 14 -1 -2
b:brought|-2 4 -2 -6 11 -2 -1 -2
b:budgets|0 17 -1 -4 -2 -7 0 -2
b:bulletin|-2 -2 -3 -9 30 -15 -2 3
b:bus|1 5 -2 -12 0 9 -1 0
b:bus stop|-1 0 -1 -15 4 14 0 0
b:business|-5 2 -12 -8 -4 -12 38 2
b:busy|-2 -2 7 -2 -2 -21 26 -4
b:but|11 25 5 -22 -11 -2 -8 3
b:but a|0 -2 0 -5 0 9 0 0
b:but i|-13 7 8 3 2 1 -3 -5
b:but it|1 -5 0 6 -2 -10 -1 11
b:but no|8 0 -7 -1 0 0 0 -1
b:but nothing|0 0 13 -11 -1 1 0 -2
b:but the|7 -3 -11 -5 0 8 -2 6
b:but then|-1 10 -1 -3 -3 -1 -1 -1
b:but you|8 -3 -1 -3 -3 4 -1 -1
b:buying|-1 -1 -1 -5 -1 2 8 -1
b:by|7 -38 3 21 -37 28 -2 18
b:by distance|0 -1 -1 -1 -1 -9 0 14
b:by friday|1 -9 -2 -8 -5 27 -3 -2
b:by half|0 -1 -1 0 -1 -7 10 -1
b:by my|-3 -2 20 -5 -4 -6 -1 0
b:by somebody|14 0 -13 2 -1 -2 0 0
b:by someone|10 -1 -3 4 -4 -3 0 -1
b:by the|-1 2 -3 15 -5 13 -6 -14
b:by your|-2 -2 -1 14 0 -7 -1 -1
b:c|-1 -1 -1 -3 0 8 -1 0
b:cake|0 -14 -1 -1 14 4 0 -1
b:calendar|-2 3 2 -3 -2 -8 -1 10
b:call|-6 -2 30 -9 -6 -8 7 -6
b:call about|0 -1 0 -6 -1 9 0 0
b:call and|0 0 -1 -3 -1 -2 8 0
b:call at|0 -1 18 -3 -1 -11 -1 -1
b:call log|-1 0 -4 -4 0 9 0 0
b:call me|0 -1 8 1 -1 -4 0 -3
b:called|7 -1 8 1 -7 -4 -2 -3
b:calls|2 2 -3 4 -4 -12 8 3
b:calmed|0 -2 -1 -6 15 -5 0 0
b:calmed me|0 -2 -1 -6 15 -5 0 0
b:came|-6 8 16 8 27 -33 -7 -13
b:came in|0 -6 -2 -2 18 -6 -1 -2
b:came on|3 10 -4 -2 -2 -4 0 -1
b:came out|2 -3 -3 -2 11 -3 -1 -2
b:came this|-2 -1 20 -13 1 -4 -1 0
b:came to|-1 11 0 2 -8 -3 0 -1
b:came today|-1 3 0 9 -3 -6 0 -1
b:came up|-1 0 -4 -8 0 13 0 0
b:camera|-1 -1 -3 3 -7 -10 -1 19
b:can|-12 -29 28 -25 -30 21 18 29
b:can be|-5 -5 9 -10 0 4 7 0
b:can call|0 -1 9 -2 -1 -3 0 0
b:can close|-1 0 10 -1 -7 -1 0 0
b:can do|-1 -1 -2 0 -1 11 -2 -3
b:can get|-1 -4 -1 -3 -3 -8 11 8
b:can help|0 -3 -1 1 0 -5 0 8
b:can i|-2 -5 -7 -5 -5 28 4 -8
b:can never|0 -2 0 -1 -1 -5 0 9
b:can not|7 0 -12 -7 3 2 1 6
b:can only|0 -1 -1 0 0 8 -2 -3
b:can put|-1 -2 -2 -1 -3 -4 14 -1
b:can scan|0 -2 0 -2 -1 -3 0 8
b:can somebody|0 0 0 9 -1 -8 0 0
b:can we|-1 -2 18 -3 -1 -13 -1 4
b:can you|-2 -4 4 -10 -9 31 -4 -7
b:cancel|-1 -2 -2 -10 -7 25 -1 -3
b:cancel my|0 -1 -1 -5 -3 11 0 -1
b:cancelled|-3 -4 -2 37 -11 -14 -3 1
b:candidates|0 -1 -1 14 -2 -2 -3 -5
b:cant|-1 -5 15 -1 -5 1 -2 -3
b:cant do|0 -1 17 -3 -1 -11 -1 -1
b:cant get|0 -2 -1 0 -3 8 0 -1
b:caps|-3 -5 2 -6 -4 16 0 -1
b:caps lock|0 -5 -2 -4 -4 17 0 -1
b:captioned|-1 9 -1 0 -1 -4 0 -1
b:car|-3 7 2 2 7 2 -7 -11
b:car in|-1 -1 -3 -3 0 9 0 0
b:car is|0 -1 0 -8 -1 9 -1 1
b:car park|2 23 -3 -1 -3 -11 -1 -6
b:car to|0 3 0 -8 6 0 0 0
b:car with|0 -1 2 8 -2 -5 -1 -1
b:caravan|-1 0 -3 -5 0 9 0 0
b:card|-7 -9 -16 13 -8 13 7 7
b:card and|-2 0 -6 -4 0 3 10 0
b:card attached|-1 0 -6 -1 0 9 0 0
b:card customer|0 -3 0 -1 -1 -3 0 9
b:cards|-2 -4 -5 -3 -1 7 -1 8
b:care|-1 13 -4 -5 -4 9 -3 -5
b:careers|0 -1 0 -4 8 -1 -1 -1
b:cars|-2 13 -4 -3 -9 2 -3 5
b:cars are|0 10 -1 -2 -2 -4 0 -2
b:case|1 6 13 -7 -2 -7 -3 -1
b:case i|0 -1 8 -1 -1 -4 0 -1
b:castle motors|0 0 -3 -4 -1 8 0 0
b:caught|0 -4 0 -9 8 4 -1 2
b:centre|0 -12 -16 25 -2 11 -7 1
b:centre at|-1 0 -4 -3 0 8 0 0
b:centres|0 3 0 -1 -2 -8 -1 10
b:cert|0 -3 -1 2 10 -3 -1 -3
b:cert came|0 -3 -1 -3 10 -2 0 -2
b:certificate|-5 -13 -14 3 9 16 -5 9
b:certificate came|-1 -1 9 -5 6 -7 -1 -1
b:certificate in|0 1 -1 -3 8 -4 0 -1
b:certificate with|0 -1 -1 -3 -4 -2 0 12
b:chair|-2 -7 -4 9 -3 11 -2 -2
b:chair and|0 -6 0 8 0 -1 0 0
b:chairman|0 -4 -1 9 -1 -3 0 0
b:change|-2 20 -8 -12 -4 9 -4 1
b:change of|-2 5 -1 -9 -5 16 -1 -3
b:change what|0 12 0 -4 -1 -2 -1 -4
b:changed|0 -4 1 9 -5 3 -1 -3
b:charge|-6 -6 0 -4 3 10 4 -2
b:charge notice|0 0 0 -8 0 9 0 0
b:charged|-1 -14 -11 28 20 -13 -3 -6
b:charged for|-1 -2 -3 16 -4 -6 -1 -1
b:charged me|-1 -2 -3 5 11 -7 -1 -1
b:charges|3 -3 -3 -1 -3 -2 -1 9
b:chased|0 -1 0 8 -1 -5 0 -1
b:chasing|-2 -1 8 -4 4 -3 -1 -2
b:chat|-1 -3 -3 9 9 -13 8 -5
b:check|-2 -7 -2 20 -5 -1 -2 -1
b:cheers|-3 -10 -9 -11 28 -5 9 -1
b:chief|19 0 -8 1 -3 -1 -4 -3
b:chief executive|19 -4 -7 0 -1 1 -3 -4
b:choose|0 2 -1 -4 -4 -5 0 11
b:christmas|-2 -6 -1 -7 -3 22 -2 -2
b:city|-1 1 2 -6 -2 10 -1 -5
b:claim|-1 -2 -2 2 -2 9 -2 -3
b:class|-1 -10 -4 8 11 -5 -1 2
b:clauses|0 -2 0 -3 -1 8 0 -1
b:clear|-3 -5 4 -11 16 -4 -1 4
b:clear and|0 -2 -1 -4 11 -3 0 0
b:clearest|0 -1 -1 -3 21 -12 -1 -2
b:clicks|0 -7 0 -6 17 -3 0 -2
b:client|-1 -1 8 4 -2 -4 -2 -1
b:clinic|-1 13 1 -1 -2 -4 -2 -4
b:clinics|0 -3 -1 -3 -1 -7 -1 15
b:close|-9 -3 39 -13 -13 -17 19 -2
b:close it|-3 0 10 0 -5 -1 0 0
b:close of|-2 -1 -6 -2 -2 -8 21 -1
b:close the|-1 0 10 -3 -1 -5 0 0
b:closed|10 5 -14 -4 10 -1 -3 -4
b:closed and|-1 -1 10 -4 0 -4 0 0
b:closed in|0 9 -1 1 -4 -2 0 -2
b:closing|12 -2 -8 -3 0 -7 10 -2
b:co|1 -1 -1 8 -1 -6 -1 0
b:code|-3 5 -4 -4 -5 -18 20 8
b:code of|0 8 -1 -5 0 -1 0 0
b:code on|0 -4 0 -1 -1 -3 0 9
b:coffee|-1 -6 -2 4 11 -5 -1 -1
b:coffee was|0 -6 -1 -3 14 -3 0 0
b:cohort|-3 5 -3 0 -6 -4 -3 15
b:cold|0 6 -2 -5 -7 0 -1 9
b:colleague|-4 7 2 0 -14 13 -5 1
b:colleagues|-2 1 -1 1 0 -9 -2 13
b:collected|-2 -3 -1 -4 0 12 -1 -2
b:college|-3 8 3 11 -9 3 -4 -9
b:come|-3 19 -3 -15 -15 19 -7 5
b:come on|0 -1 -1 -8 0 11 0 -1
b:come out|-1 -2 -3 3 -4 8 0 -1
b:come with|0 0 -3 -4 -1 9 -1 0
b:comes|-2 8 -3 2 -3 -1 -1 0
b:comfort|-1 -1 -1 -7 -1 -1 12 0
b:coming|-2 -2 2 -3 -1 -5 12 -1
b:coming up|0 -1 0 -1 -1 -6 12 -4
b:commend|0 -1 0 -3 9 -1 0 -3
b:comment|-3 6 -8 9 -8 14 -1 -8
b:comments|-5 3 -10 -3 15 9 -2 -8
b:comments as|-1 -2 -2 -5 -1 11 0 0
b:commercial|10 -1 -2 -2 -1 -3 0 0
b:commercial director|8 -1 -2 -1 -1 -4 0 0
b:committee|2 -8 -5 -4 -4 7 -2 14
b:company|-4 -3 -6 -1 2 3 10 -2
b:company i|0 -2 -1 -5 -1 9 -1 0
b:compensation|-3 -1 -4 -29 -2 22 18 -1
b:complain|-7 -15 -13 23 -1 25 -5 -6
b:complain about|-4 -10 -6 22 -5 8 -3 -1
b:complained|3 -4 5 -6 -1 8 -2 -3
b:complained about|3 -2 9 -9 -2 4 -1 -2
b:complained to|0 -1 -1 -2 -3 9 -1 -1
b:complaining|-6 0 -3 -1 -6 6 13 -3
b:complaint|25 -38 49 -41 -36 -11 66 -15
b:complaint about|20 -6 -5 5 -6 -11 6 -4
b:complaint against|-3 -1 -4 -3 -2 3 12 -1
b:complaint and|-2 -3 -4 0 -5 13 4 -3
b:complaint at|0 -1 -2 -8 -1 6 -1 7
b:complaint attached|-1 0 -7 15 0 -5 -1 0
b:complaint but|-1 -5 -1 0 -1 9 -1 -1
b:complaint by|-1 0 -3 -3 0 8 0 0
b:complaint form|0 0 -2 10 0 -6 -1 0
b:complaint from|5 -1 9 -7 -1 -4 -1 -1
b:complaint i|-2 -1 11 -7 -9 4 -2 5
b:complaint in|2 -2 1 7 3 -9 -1 -1
b:complaint is|-3 -3 1 -1 17 -5 -1 -5
b:complaint it|-1 0 15 -8 -1 -4 0 0
b:complaint made|-2 0 -4 -3 -1 11 -1 0
b:complaint of|2 -3 8 -4 -3 5 -3 -1
b:complaint regarding|-4 -1 -5 -28 -1 -6 45 -1
b:complaint that|-1 -1 -2 -9 -1 2 12 0
b:complaint the|-1 -3 9 -2 -5 4 -1 -1
b:complaint under|-1 -1 -1 10 -1 -5 -1 0
b:complaints|-13 -18 -9 -54 34 28 41 -8
b:complaints about|-1 -2 -2 -2 -1 3 8 -3
b:complaints on|0 -1 0 -2 -1 -6 12 -1
b:complaints page|0 -2 0 -2 -1 -2 -1 9
b:complaints policy|0 -1 -1 2 9 -7 -1 -1
b:complaints team|-3 -1 2 -7 8 -6 6 -1
b:complaints whatsoever|0 -2 -1 -4 12 -4 -1 0
b:complement|0 -2 0 -7 9 4 0 -2
b:completed|-2 -1 -3 11 -1 -3 -1 -1
b:compliant|0 -2 -2 -1 -2 10 -1 -1
b:compliant with|0 -2 -1 -2 -2 9 -1 -1
b:compliment|-1 -3 -2 23 -15 -9 11 -3
b:complimentary|-1 -1 -2 -4 -2 16 -1 -5
b:compliments|-1 -4 -1 10 -8 9 0 -4
b:comply|-1 -1 -1 -2 -2 -4 10 0
b:concern|-2 -5 -5 -2 -4 20 -1 -2
b:concerned and|-1 0 -3 -3 8 0 0 0
b:conduct|1 6 -4 -2 -3 -7 10 -1
b:conduct has|2 0 -3 -4 0 -4 10 0
b:conduct on|0 8 0 -6 0 0 0 0
b:conference|-4 -6 -15 -4 17 8 8 -4
b:conference booking|0 0 -6 0 0 8 0 -1
b:confirm|-4 -7 22 -9 -6 8 3 -7
b:confirm in|0 -2 -1 -4 -2 9 0 0
b:confirm that|-4 -3 22 -5 -2 -5 -2 -2
b:confirmation|0 -1 -8 1 -1 11 -1 -1
b:congratulations|-1 -6 -2 -2 4 -8 18 -4
b:congratulations to|0 -4 -1 1 10 -2 -1 -2
b:consider|-1 -8 -3 2 -6 -25 -2 43
b:consider an|0 -3 0 -4 -1 -6 0 15
b:considered|1 -3 -4 -3 -2 -1 -1 13
b:constituent|-1 0 -3 8 -1 -3 0 0
b:consultant|-2 3 0 -6 -1 -2 8 -1
b:consultation|-1 25 -1 -4 -3 -9 -1 -5
b:consultation response|-1 9 -1 -1 -1 -5 0 -1
b:contact|-4 7 -11 -3 1 6 -4 7
b:contact me|-1 9 2 -1 -1 -5 -1 -1
b:contact us|0 3 -1 -2 -3 -5 -1 9
b:content|-1 11 5 -10 -5 1 -1 -1
b:content about|0 8 0 -4 -1 -1 0 0
b:control|0 -3 -1 -4 0 14 -4 -2
b:conversation yesterday|-1 0 8 -5 0 -2 0 0
b:copied to|0 -1 -1 -6 0 8 0 0
b:copy|-4 -4 10 -2 -6 11 -3 -3
b:copy of|-4 -1 8 -2 -2 5 -2 -2
b:correct|3 7 2 4 2 -14 -2 -2
b:correction|-4 0 13 -7 -1 1 -1 -1
b:cost|-3 -3 -3 5 -5 8 -1 1
b:cost ?|0 -1 0 -4 -2 8 0 -1
b:could|-15 -17 5 -22 -3 28 -18 43
b:could be|0 5 -2 -2 11 -5 -1 -6
b:could i|-2 -1 -7 -4 -2 19 -1 -3
b:could someone|-1 -2 1 -3 -1 10 0 -4
b:could the|-2 -7 0 -6 -5 -24 -2 46
b:could you|-5 -6 11 -16 -4 35 -7 -7
b:council|0 -3 -4 1 -3 8 -2 4
b:country|-1 -2 -1 -5 10 -3 -1 3
b:couple|-1 -1 -1 -5 -5 -10 12 10
b:couple of|-1 -5 -1 -4 -3 -10 12 11
b:course|12 -19 -18 15 28 -12 2 -8
b:course in|0 -3 -1 -2 9 -2 0 -1
b:course on|0 -1 -1 -3 -2 11 -2 -3
b:cover|2 0 -3 8 -3 -3 -1 0
b:cpd|-1 3 -6 7 -13 -7 -2 19
b:cpd app|0 -3 -2 -2 -5 -8 -1 21
b:credit|-1 -7 -5 -3 17 10 -7 -4
b:credit control|0 -3 0 -3 -1 14 -4 -2
b:credit to|0 -1 -1 -5 12 -3 0 -1
b:cried|-1 -2 -1 -7 19 -6 -1 -2
b:crossword|0 24 -2 -7 -1 -12 0 -1
b:cups|0 -1 0 -1 -1 -6 12 -4
b:customer|-2 -7 -13 -17 -7 31 10 6
b:customer has|-1 -1 -1 -2 0 -7 12 -1
b:customer scans|0 -3 0 -1 -1 -3 0 9
b:customer services|0 0 -1 -10 -1 13 0 0
b:customers can|0 -2 0 -2 -1 -3 -1 9
b:cuts|0 -1 -1 1 -1 -7 9 -1
b:cv|-2 -2 -1 -4 -2 10 -2 2
b:cwyn|0 -2 -1 10 -4 -1 -1 -1
b:cyril|-1 10 -2 -6 -2 -4 -1 6
b:d|-1 25 -4 -1 -8 -7 -2 -1
b:dad|-1 -3 5 -5 10 -4 -1 -2
b:dark|0 5 -1 -2 -8 -8 0 14
b:dark mode|0 -1 -1 -2 -3 -7 0 15
b:data|-4 3 -2 -2 -5 3 -2 8
b:date|-13 -8 21 30 -18 -9 -6 3
b:date of|1 -2 12 -6 -2 -6 -1 4
b:dated|9 -2 0 -2 -1 -2 -1 -1
b:dates|2 -8 0 0 -5 14 -3 -1
b:daughter|-6 -6 10 -5 9 -3 -2 3
b:day|-9 -9 -8 13 26 -14 5 -4
b:day and|-1 -2 -1 8 -7 -4 -1 6
b:day course|-1 -1 -2 -5 -2 5 9 -4
b:day so|0 12 0 -2 -2 -4 -1 -3
b:day that|0 -1 0 -3 8 -2 0 -1
b:day was|-1 -3 0 10 -4 -1 0 -1
b:days|-3 7 -7 15 -5 -14 14 -6
b:days and|2 3 -3 -1 -2 -5 -1 8
b:days as|0 12 0 -3 -3 -3 0 -2
b:days please|0 -1 -1 -5 -1 2 8 -1
b:dda|-3 12 0 5 -7 -1 -2 -4
b:ddim|0 -1 -1 10 -4 -2 -1 -1
b:de|0 -1 -2 8 -1 -3 -1 0
b:deadline|-2 -4 -5 2 3 10 -3 0
b:deadline is|0 -2 -1 -1 -1 8 -1 -2
b:deal|0 1 -3 13 -1 -5 -1 -4
b:dealer|-1 -3 -5 -8 9 11 -1 -2
b:dealer principal|0 -3 0 -3 8 -1 -1 -1
b:dealing|-4 -3 9 -8 3 4 -1 -1
b:dealt|-6 -5 3 -4 17 -3 -2 1
b:dealt with|-6 -5 3 -4 17 -3 -2 1
b:dear|-5 -28 19 -28 -17 59 16 -17
b:dear all|-1 4 -5 10 -4 -5 -1 1
b:dear chief|14 -2 -5 1 0 -2 -1 -3
b:dear editor|-1 11 -1 -1 -2 -3 0 -2
b:dear fran|-1 0 11 -3 -4 -1 0 -1
b:dear ihm|-4 -2 12 3 0 -4 -3 -1
b:dear imi|-1 7 -11 -5 0 3 -3 11
b:dear institute|-2 1 -2 -1 -1 8 -2 -1
b:dear mr|6 -2 12 -14 1 0 -2 -1
b:dear ms|8 -3 7 -9 -2 0 -2 -1
b:dear sir|7 -6 -4 1 -5 10 -5 1
b:dear sirs|5 -10 1 16 3 -4 -6 -4
b:dear sue|-1 -2 -2 -4 0 9 0 0
b:dear team|-1 -1 -4 -1 9 1 -1 -2
b:debit|-1 -7 -2 1 -6 12 -2 6
b:dec|2 -3 -2 0 -2 9 -1 -2
b:december|-15 -8 14 -4 -10 39 -5 -11
b:decided|10 -2 -5 -2 -7 7 -1 -1
b:decision|84 -6 -44 -17 -6 -7 3 -6
b:decision imi|10 0 -6 0 0 -4 0 0
b:decision of|15 -1 -5 -5 -1 -1 -1 -1
b:deirgwaith|0 -1 0 9 -3 -3 0 -1
b:deirgwaith heb|0 -1 0 9 -3 -3 0 -1
b:delegate|-1 -3 6 -4 -2 -2 -1 8
b:demand|-1 22 -4 -15 0 2 -3 -2
b:demo|-1 -1 -1 -1 -1 -12 20 -2
b:deny|-2 0 -5 0 0 9 0 0
b:deposit|0 0 -2 9 -2 -5 0 0
b:derbyn|8 0 -7 0 0 0 0 0
b:derbyn y|8 0 -7 0 0 0 0 0
b:deserved|0 -1 0 13 -7 -2 0 -2
b:deserves|-1 -18 -1 -6 34 -5 -1 -2
b:deserves a|0 -5 -1 -5 20 -5 -1 -2
b:details|-3 -3 -12 -2 1 9 11 -2
b:did|4 14 -7 0 27 -21 0 -17
b:did in|0 12 0 -2 -4 -3 0 -2
b:did it|0 -7 -2 -4 13 6 -1 -5
b:did my|-1 12 -2 -5 -2 0 -1 -2
b:did not|11 -7 4 5 14 -24 -5 0
b:did the|-7 11 8 -3 1 -4 -1 -4
b:did we|0 0 -1 0 20 -17 -1 -1
b:did you|-1 -1 4 7 4 -10 -1 -3
b:didnt|2 0 -2 -5 16 -8 -1 -1
b:different|5 6 -13 23 -11 -8 -2 0
b:different course|8 -1 -7 0 0 -1 0 0
b:differently|0 10 0 -3 -3 -1 0 -2
b:digital|0 -1 0 -1 -1 -5 0 8
b:dim|-1 17 -2 0 -1 -8 -1 -4
b:dim ond|-1 10 -1 -3 2 -4 -1 -2
b:dinner|-2 0 -2 -5 2 12 -1 -5
b:dinner to|0 0 -1 -9 0 11 0 0
b:diolch|-2 -10 3 -9 32 -2 -4 -8
b:diolch o|-2 -5 -2 -8 29 -8 -1 -3
b:diploma|-1 -6 -4 -1 -2 18 -2 -3
b:direct|-3 -10 -1 -4 -6 15 -2 11
b:direct debit|-1 -7 -2 1 -6 12 -2 6
b:director|28 -1 -15 -1 1 -8 -3 -2
b:directory|0 -1 -1 9 -3 -5 0 0
b:disabled|0 0 -1 -4 -1 -2 8 0
b:disagree|10 -1 -1 -4 -1 -1 0 0
b:disagree with|9 -1 -1 -4 -1 -1 0 0
b:disappointed|-1 -5 -2 11 -5 -5 10 -4
b:disappointed i|0 -2 -1 8 -3 -7 7 -2
b:disgrace|0 -3 -1 9 -3 0 0 -2
b:disgusted|-1 2 -3 12 -8 -1 -1 -1
b:disgusted disgusted|0 -2 -1 10 -2 -5 0 -1
b:distance|0 -1 -1 -2 -2 -8 -1 15
b:distinction|-5 0 -3 -11 21 -6 -1 5
b:do|10 -13 -15 18 -6 18 -8 -3
b:do ?|-1 7 -4 -2 25 -28 -4 7
b:do about|0 0 -1 19 -3 -11 -1 -2
b:do i|0 -8 -9 -3 -14 47 -3 -10
b:do it|-3 -6 -1 1 2 8 -1 1
b:do not|9 10 -5 7 11 -16 -10 -6
b:do something|0 -3 -1 10 -2 -2 0 -1
b:do the|-2 -6 21 3 -4 -14 -2 5
b:do they|0 -1 -1 -2 -1 9 0 -3
b:do with|0 -1 -1 -6 -2 9 -1 2
b:do you|3 -5 0 -10 -6 26 7 -15
b:dobry|-1 -4 -2 5 -5 8 -1 -1
b:document|-3 -2 -7 2 -2 -7 20 -1
b:dodgy|0 -6 0 13 -2 -2 -1 -2
b:does|3 -3 0 5 -18 25 -6 -7
b:does it|-2 -1 -1 -3 -4 13 -1 -1
b:does not|4 2 -4 8 -6 -6 -2 4
b:does the|-1 -4 -1 -6 -5 27 -1 -8
b:doing|0 4 -3 13 -8 1 -2 -5
b:done|-6 -18 0 -12 56 -16 -7 4
b:done my|-6 -1 9 0 4 -6 0 -1
b:done some|0 12 0 -6 -3 -1 0 0
b:done to|0 -2 -3 0 8 -1 0 -1
b:done when|0 -4 0 -2 9 0 0 -2
b:dont|26 -5 -6 1 -4 -15 -2 5
b:dont agree|15 0 -2 -9 -1 -2 0 0
b:door|-1 -6 1 14 2 -4 -1 -4
b:down|2 -9 -8 17 12 -17 3 -1
b:down outside|0 0 0 -6 8 -1 0 0
b:dr|-1 -1 -1 -4 18 -3 -2 -6
b:draft|-2 2 -2 -8 -4 16 -2 -1
b:draft minutes|-1 -6 -1 -1 0 10 0 0
b:dreading|0 -1 0 -5 10 -3 0 -1
b:drive|-2 -2 10 0 -4 -5 -2 6
b:driver|-1 2 -1 -13 -1 14 0 -1
b:dropped|-1 15 -1 -2 0 -12 -1 1
b:due|3 -6 -10 4 4 8 -2 -1
b:dunleavy|0 -4 0 -1 8 0 0 -2
b:dunlevy|0 0 8 -7 0 0 0 0
b:dweud|-1 -2 -1 14 -2 -6 -1 -1
b:dzień|-1 -4 -2 3 -5 10 -1 -1
b:dzień dobry|-1 -4 -2 3 -5 10 -1 -1
b:e|-6 -4 12 -6 2 4 -3 0
b:e mail|-3 -1 12 -4 -2 -2 -1 1
b:each|-3 -11 -7 16 3 -20 2 20
b:earlier|0 -1 -3 1 -9 13 0 -1
b:early|-1 9 -2 5 2 -17 10 -5
b:early bird|0 -1 0 -1 -1 -6 11 -1
b:ease|0 -1 0 -7 14 -4 0 -1
b:eddowes|-1 -3 -1 -3 -2 9 0 0
b:edition|-1 15 -1 -5 -1 -4 0 -2
b:education|-9 -9 -7 -8 13 -9 30 -1
b:education you|-1 -1 -1 -6 -5 -5 20 0
b:effect|0 -1 0 -3 -2 9 0 -1
b:ei|7 0 -9 2 4 1 -2 -3
b:ei erbyn|8 0 -7 0 0 0 0 0
b:eich|5 -1 4 2 0 -8 -1 -1
b:eich llythyr|8 0 -7 0 0 0 0 0
b:eich neges|-6 0 9 -1 0 -2 0 0
b:eich penderfyniad|11 0 -8 -1 -1 -1 0 0
b:eighty|0 -2 0 -2 8 -2 0 -2
b:either|-1 8 -1 17 -6 -15 5 -8
b:either way|-1 11 -1 -5 -3 -6 6 -2
b:eleven hours|0 0 0 -10 0 11 0 0
b:eleven minutes|0 0 0 8 -4 -3 0 -1
b:else|8 -2 13 -4 -1 -12 -3 1
b:else stands|-2 -1 9 -4 -1 -1 0 0
b:email|-11 16 1 13 -10 -15 -3 11
b:email came|0 10 -1 3 -4 -7 0 -1
b:email i|0 -2 -3 -4 -2 13 -1 0
b:email when|0 -3 0 -2 -1 -3 0 9
b:email which|2 14 -3 -8 -1 -3 0 -1
b:emailed|-2 -1 -3 18 -3 -8 -1 -1
b:emails|-4 -5 7 24 -6 -33 17 1
b:emails with|0 0 0 8 0 -7 0 0
b:employee|-2 -4 -6 -3 5 -8 21 -3
b:employer|-2 -4 -7 24 -4 -8 -1 4
b:employer says|0 -2 0 -3 -2 8 0 0
b:emptied|-3 -1 9 0 -1 -4 0 0
b:enclose|-9 -3 0 0 -3 17 -3 1
b:enclose our|-3 0 -1 -2 -1 8 -1 0
b:end|-2 10 -1 0 6 -10 -7 3
b:end of|3 -6 -3 -1 -5 4 -1 8
b:end point|0 -1 -1 10 3 -10 -1 -1
b:ends|-1 -1 -1 -4 -5 -5 20 -2
b:energy|-1 -1 10 -10 0 2 0 0
b:english|-4 -11 -2 4 1 -3 -3 20
b:enjoyed|0 -1 -1 -2 -1 -2 0 8
b:enough|3 4 -1 12 7 -21 -2 -2
b:enquiry|-1 -3 -2 7 -4 8 -1 -4
b:epa|-15 -7 0 7 6 8 -4 6
b:epa booking|0 -1 0 -1 -1 -6 -1 11
b:epa result|-8 -2 4 2 -5 12 -1 -1
b:eqa|-1 -6 -2 -5 17 1 -2 -2
b:eqa visit|0 -4 0 -3 12 -2 0 -1
b:erbyn|21 -1 -10 -5 -2 -3 -1 -1
b:erbyn y|9 -1 -1 -4 -1 -2 0 0
b:error|-2 -7 -5 2 -5 -2 20 -2
b:ers|-1 0 -1 10 -1 -5 -1 -1
b:ers mis|-1 -1 -1 10 -1 -5 -1 -1
b:ev|-2 8 -3 -7 17 -7 -3 -3
b:evaluation|-1 1 -2 13 -2 -4 -1 -3
b:evaluation sheet|-1 3 -2 8 -1 -3 -1 -3
b:even|0 -10 -6 6 24 -14 -2 3
b:even the|-1 -6 -1 -3 18 -5 -1 -2
b:evening|-4 8 0 -5 -11 1 -3 14
b:event|-1 -5 0 4 2 -5 9 -4
b:ever|-3 -6 3 -6 19 -13 -2 9
b:ever considered|0 -1 0 -2 -1 -4 -1 9
b:every|-3 -1 -14 1 16 -35 0 36
b:every learner|0 0 0 -1 -2 -4 0 9
b:every question|0 -3 0 -3 9 -2 0 -1
b:every word|0 -3 0 -4 8 -1 -1 -1
b:everybody|-2 2 -5 26 1 -16 -2 -5
b:everyone|-4 1 0 8 13 -13 -3 -3
b:everyone at|0 -3 -1 -2 -2 9 0 -2
b:everyone who|0 -5 -1 -1 8 -1 0 0
b:everything|0 -1 11 -15 12 -10 -3 6
b:everything else|-2 -7 8 -2 3 0 -1 -1
b:everything is|-1 10 -1 -3 -2 -3 -1 0
b:everywhere|0 8 -1 -1 -1 -3 0 -2
b:evidence is|1 0 9 -7 0 -2 0 0
b:exactly|0 10 0 -6 1 -3 0 -1
b:exam|-5 -4 11 19 -4 -20 -3 5
b:examiner|-2 -2 5 -4 8 -2 -1 -1
b:example|-6 -7 1 0 -5 -16 21 12
b:excellent|-3 -9 -5 -6 37 -13 -4 2
b:excuse|-1 -1 -2 -4 10 -2 0 0
b:executive|18 -6 -10 -3 -5 -4 20 -9
b:executive i|10 -1 -3 1 -1 -3 -1 -1
b:expect|-3 15 -1 9 4 -12 -5 -8
b:expected|-2 13 3 -3 2 -7 -2 -4
b:expected to|-1 0 -3 -3 10 -2 -1 0
b:expecting|-1 1 0 -8 11 -1 0 -1
b:experience|-2 23 0 -6 -9 0 -2 -4
b:explained|0 -5 -1 -8 20 -4 -1 -2
b:extension|-2 -4 -4 -1 0 14 -3 -1
b:external|-1 -5 -1 1 9 -1 -1 -2
b:f|3 -5 -2 0 -5 9 -1 0
b:f gas|-1 -4 -2 -1 -4 12 0 -1
b:fab|0 -1 -2 -9 14 -1 0 0
b:facilitator|4 -4 -2 19 -5 -8 -1 -2
b:fail|-1 -1 -2 15 -2 -7 0 -1
b:failed|-3 -8 -5 37 -4 -9 -2 -6
b:failure|-1 3 -1 -2 -4 -1 9 -3
b:failure to|-1 -1 -1 -2 -1 -2 10 -1
b:fair|-2 -3 9 -12 30 -14 -2 -6
b:fair play|0 -3 -1 -7 20 -5 0 -3
b:fairly|-7 -1 5 -3 -1 -2 -1 9
b:faith|-1 -1 8 0 -5 0 -1 -1
b:faithfully|-2 -3 5 5 5 -8 -4 3
b:farrant|-1 -1 0 8 0 -5 -1 0
b:farthing|-11 -1 16 -4 -2 5 -2 -2
b:fast|0 6 -2 14 -4 -9 -1 -4
b:fault|-4 -10 0 -6 19 4 -3 0
b:favour|-1 -1 -3 -3 12 -2 0 -2
b:fawr i'r|0 -2 -1 -2 10 -2 0 -2
b:fay|0 -1 -1 -5 -2 10 0 0
b:fee|-3 -14 1 12 -15 5 23 -9
b:fee back|-1 -2 14 -2 -5 -2 0 -1
b:fee by|-1 0 0 -4 0 -4 10 0
b:fee for|-2 -1 -2 -1 -1 -5 12 -1
b:feedback|-6 9 -5 9 16 -36 -5 18
b:feedback on|-2 22 -3 -7 11 -9 -2 -10
b:feel|0 -3 -4 15 -4 -3 -1 0
b:feeling|0 0 -2 -1 8 -4 0 -1
b:feelings|-1 -1 0 -3 -1 8 0 -2
b:fell|-1 -2 -1 5 8 -7 -1 -1
b:fellow|-1 -2 -2 15 -2 -7 -1 -1
b:felt|-5 -3 2 9 2 -4 0 -2
b:few|-2 37 -2 -10 -17 -1 -3 -3
b:fewer|0 13 -1 -3 -2 -12 -1 6
b:ffurfiol|-1 -2 -1 8 -4 1 -1 -1
b:fiesta|0 0 9 -9 0 2 0 0
b:figures|2 8 -1 -6 -1 4 -2 -2
b:file|-3 -4 4 -11 10 0 8 -5
b:file and|-1 -2 9 -2 -1 -2 -1 -1
b:filed|-1 0 -1 -3 0 -7 12 0
b:filled|-3 8 3 -3 -5 -11 -1 12
b:filled in|-2 -1 3 -3 -4 -6 -1 14
b:filled it|0 8 -1 -1 -1 -4 0 -1
b:filter|0 -2 -1 3 -1 -12 0 14
b:final|13 6 0 -10 -8 5 -5 -2
b:finalists|0 11 0 -2 -6 -2 0 -1
b:finalists in|0 11 0 -2 -6 -2 0 -1
b:finally|-1 -1 -2 -14 22 -3 -1 -1
b:finance|-1 -1 -5 -5 16 0 -2 -3
b:finance for|0 0 -2 -9 12 -1 0 0
b:find|-10 -10 -15 -2 10 18 -1 11
b:find a|-1 3 -1 -4 8 -4 -1 -1
b:find attached|-4 -2 0 9 -3 5 -3 -1
b:find it|0 -2 -1 -7 -2 11 0 2
b:find my|-1 0 -9 11 -3 4 -1 -1
b:finding|20 -3 -3 -6 -3 -2 -1 -2
b:findings|19 -2 -5 -3 -2 -5 -1 0
b:findings on|20 -2 -8 -4 -2 -4 -1 0
b:fine|-5 20 11 -15 -14 14 -4 -7
b:fine i|-6 -1 9 0 -1 0 -1 -1
b:finished|-1 -1 -3 -3 18 -6 -1 -2
b:finished the|0 -3 -1 -2 11 -4 -1 -1
b:fire|0 -2 -1 -1 -3 11 -1 -3
b:firewall|0 -2 -1 -2 -1 8 0 -1
b:first|-12 17 7 -27 23 -10 1 2
b:first ?|0 -1 -1 -5 -1 12 -1 -3
b:first class|0 -6 -1 -3 15 -2 -1 -2
b:first line|0 0 -1 -3 3 -5 -1 8
b:first time|-6 0 11 -11 14 -5 -1 -2
b:fitch|4 -2 2 8 -4 -5 -1 -2
b:fitted|1 -1 -9 2 -3 11 0 -1
b:five|-3 -1 5 22 -9 -8 -4 -3
b:five i|-1 -2 11 -4 -1 -2 -1 -1
b:five weeks|-2 -2 8 4 -5 -3 0 -1
b:fix|-1 6 -3 1 -2 -6 8 -2
b:fixed|0 -4 -1 4 9 -5 0 -1
b:flat|0 -3 -1 -5 3 10 -1 -2
b:fleet|-1 -1 1 2 13 -8 -2 -4
b:flwyddyn|0 -1 0 -1 -2 -3 -1 8
b:flwyddyn yn|0 -1 0 -1 -2 -3 -1 8
b:follow|12 -4 -7 0 0 5 -2 -4
b:follow by|11 0 -3 -1 0 -5 0 0
b:following|-1 -2 -1 5 -6 -7 8 3
b:following up|0 -1 -1 0 -1 -4 9 -2
b:food|-2 1 -3 2 17 -10 -1 -4
b:foot|1 -2 -3 -2 -1 0 -1 8
b:for|-39 1 -11 22 -47 45 1 29
b:for a|-5 -11 -7 33 -8 11 1 -15
b:for an|-4 -7 1 11 4 -1 -2 -1
b:for evidence|-1 6 9 -7 -1 -6 0 -1
b:for example|0 -4 -1 -2 -1 -4 0 12
b:for gateway|0 -2 -1 -5 -3 10 0 0
b:for her|-2 -1 10 -4 3 -5 0 -1
b:for him|-5 -1 9 -4 3 0 0 -2
b:for ideas|0 -3 -1 -1 -2 -1 0 9
b:for information|0 19 -2 -11 -3 3 -1 -4
b:for it|-1 -6 1 11 -3 4 -1 -4
b:for letting|-2 0 -4 -1 0 8 0 0
b:for level|0 8 -1 -1 0 -4 -1 -1
b:for me|-4 4 9 -5 10 -4 -2 -9
b:for membership|0 -1 0 -1 -1 -5 12 -4
b:for monday|0 -2 -1 -2 -2 8 0 -1
b:for my|0 1 -8 -2 -2 5 -2 9
b:for next|0 -2 0 -1 0 -7 -1 11
b:for non|0 0 -2 -8 12 -1 0 0
b:for nowt|10 -3 -6 -2 -1 -4 0 6
b:for once|0 -1 0 -4 9 -3 0 0
b:for people|-3 12 -1 -2 -1 0 -1 -5
b:for sorting|-2 -1 1 -6 -14 25 -1 -1
b:for the|-6 -20 17 -8 -22 34 -21 25
b:for those|-1 -3 -1 -2 -1 -2 -1 11
b:for training|0 -1 -1 0 -1 -5 9 -1
b:for what|-1 21 -2 -4 -3 -7 -1 -5
b:for you|-4 7 7 -3 -5 -15 6 6
b:for your|2 -5 5 -2 -9 4 10 -6
b:forgot|-3 -2 10 -7 1 3 -1 -1
b:forgot to|-2 0 10 -3 -1 -2 -1 0
b:form|-19 -9 6 -3 -4 33 -11 6
b:form a|0 -2 0 -1 -1 -7 0 12
b:form and|-5 -1 -1 8 -1 2 -1 -1
b:form for|-2 -1 -1 -6 3 9 -1 -1
b:form has|0 10 -4 -1 -1 -7 -1 4
b:form thank|0 -1 8 -2 -1 -3 0 0
b:forms|0 -2 -2 -2 -1 11 -1 -3
b:fortnight|-1 -1 8 -3 -1 -3 0 1
b:forty|-2 8 -4 -4 -1 9 -3 -4
b:forty years|0 -1 0 -4 -3 9 0 -1
b:forward|-6 -7 0 -6 10 9 -1 2
b:forward to|-6 -2 1 -4 1 11 -1 -1
b:found|0 -9 9 -39 49 -20 17 -6
b:found it|-1 -2 -1 -6 8 -3 -1 5
b:found my|-1 -1 -2 -7 16 -3 0 -2
b:found the|-4 18 4 -4 3 -9 -1 -6
b:four|-4 17 10 30 -19 -26 -7 -1
b:four emails|0 0 -3 10 0 -5 -1 0
b:four months|-1 0 0 8 -1 -5 0 -1
b:four of|0 8 -1 2 -6 -2 -1 -1
b:four times|-1 -2 -2 10 -4 -4 -1 3
b:four weeks|0 -1 9 -2 0 -5 0 -1
b:fourteen|-1 -3 -2 17 -3 -5 -1 -2
b:fourth|-4 -4 2 11 3 -13 6 -1
b:fourth email|0 0 -1 6 -1 -9 7 -1
b:fran|1 0 11 -4 -5 -2 0 -1
b:free|-5 -16 -2 -14 -8 -3 13 35
b:free i|0 -3 -1 -2 -1 -1 0 8
b:friday|-6 -18 16 -14 15 27 -7 -13
b:friend|0 -1 -1 8 -3 -2 0 -1
b:from|-6 7 31 -5 -10 1 -7 -13
b:from 1|0 -2 -2 -2 -1 8 -1 -1
b:from last|-1 -1 -4 -7 -2 15 -1 0
b:from me|3 2 4 -9 10 -8 -1 -1
b:from my|-8 1 8 -3 -4 2 -1 5
b:from now|-2 -1 9 -4 0 -1 0 0
b:from the|-4 -1 15 6 -9 5 -6 -6
b:from your|6 -2 -3 8 -3 -5 -1 0
b:front|-3 -6 -7 29 -5 -10 -1 2
b:front of|-2 -4 -6 24 -3 -8 -1 0
b:frost|1 -1 -2 -3 -2 9 0 -1
b:full|-3 -8 8 -1 3 -4 14 -10
b:full name|-3 -1 3 -9 -1 -6 17 -1
b:full pages|0 -2 0 -2 9 -1 0 -3
b:fully|1 -2 -3 -1 -1 8 -1 -1
b:fully compliant|0 -2 -1 -2 -2 9 -1 -1
b:fund|-2 0 -2 -10 -2 -7 11 12
b:funny|0 -2 -2 0 11 -5 0 -1
b:further|4 5 29 -7 -6 -18 -3 -3
b:further to|-1 0 9 1 -3 -3 -2 -2
b:fuse|0 -2 0 -4 8 0 0 0
b:fuse charged|0 -2 0 -4 8 0 0 0
b:fy|10 -5 -6 11 6 -9 -3 -4
b:fy nghwyn|13 -1 -3 -3 -1 -3 -1 -1
b:g|-1 -2 10 -2 -2 -5 -1 2
b:gadd|-1 0 -1 -4 -1 8 -1 0
b:gael|-3 -1 0 3 -4 9 -2 -3
b:gael ?|0 0 -1 -4 -1 8 -1 -1
b:gaffer|0 0 0 -5 -2 8 0 0
b:galon|-2 -5 -2 -8 29 -8 -1 -3
b:galon am|-1 -2 -1 -6 16 -5 -1 -1
b:garage|6 -3 8 2 18 -9 -12 -10
b:garage and|0 0 8 -3 -6 2 0 0
b:garage have|-5 0 9 0 0 -3 0 0
b:garage of|0 -2 0 -2 8 -2 0 -2
b:garage rang|-4 0 12 -3 -3 -1 0 0
b:garage told|1 8 -1 -7 0 0 0 0
b:garage word|13 -1 -8 -1 0 -3 0 0
b:garedig|0 -1 -1 -2 8 -2 0 -1
b:garside|0 13 0 0 -5 -9 -1 2
b:gas|-1 -3 -2 -7 -5 19 -1 -1
b:gateway|-1 -3 -2 -4 -4 15 -1 -1
b:gave|6 -7 -2 -14 13 10 -2 -3
b:gave a|-2 0 8 -5 0 -1 0 0
b:gave her|0 0 0 -8 -1 10 -1 0
b:general|0 -1 -1 -2 -2 9 -1 -2
b:gentlemen|0 8 -2 -3 -1 0 -1 0
b:get|-11 7 -9 -1 5 -18 11 16
b:get a|-2 -2 1 -1 2 -5 12 -5
b:get my|0 -1 0 -8 0 11 0 -1
b:get on|0 -1 -1 -2 -2 8 0 -1
b:get that|2 -5 -1 -3 12 -1 0 -3
b:get to|0 -3 -1 5 -2 -14 -1 17
b:get used|0 15 -1 -3 -3 -6 0 -1
b:get your|-1 -1 -1 -3 -1 -1 8 0
b:gets|5 -4 -6 -6 3 1 -1 9
b:gift|-1 -1 -1 -4 -1 -2 10 -1
b:give|4 -25 9 -11 26 2 -8 3
b:give me|1 -3 2 18 -11 -1 -2 -4
b:give my|0 -2 -5 -8 4 12 0 -1
b:give notice|10 -1 -1 -1 -1 -5 -1 -1
b:give them|0 -2 -1 -1 9 -3 -1 -1
b:given|-4 -7 -3 11 -5 12 -3 -1
b:gives|-3 1 -7 0 -2 5 10 -4
b:giving|2 -4 -2 12 -1 -6 -1 0
b:glad|-3 -5 5 -1 4 -8 -2 10
b:glad to|-1 -4 3 -1 -4 -3 -1 12
b:glossary|0 -6 -1 -3 -3 -3 -1 17
b:glossary of|0 -3 -1 -2 -1 -3 0 10
b:glove|0 -2 -1 -1 8 -2 0 -2
b:go|8 -19 16 -16 -9 12 -7 14
b:go back|-1 -2 8 0 -2 -1 0 -1
b:go on|-6 -1 20 -5 -1 -6 0 -1
b:go to|11 -4 -6 -13 2 10 -1 2
b:god|-1 -3 0 -8 2 0 11 -1
b:god bless|0 -1 -1 -10 1 1 12 -1
b:goes to|-1 7 -2 -4 -5 9 -2 -3
b:gofynnais|-1 -2 -1 8 -2 -1 0 -1
b:going|2 -7 3 21 8 -19 -3 -5
b:going to|4 -6 6 18 -2 -12 -2 -5
b:gone back|-3 -1 10 -1 -1 -4 0 0
b:gone up|0 -1 -1 -3 -1 8 -1 -2
b:good|-6 -13 -1 -19 8 9 -5 27
b:good afternoon|-3 -3 2 10 1 0 -1 -5
b:good morning|-1 -5 -1 -9 -3 16 -3 6
b:good one|0 11 -3 0 -3 -2 0 -3
b:google|-1 -2 -3 -7 -3 3 14 -1
b:gopi|0 0 -1 -5 -1 9 -1 -1
b:got|6 7 -1 3 -1 2 0 -16
b:got it|-1 -1 4 -9 -6 16 -1 -2
b:got the|1 -4 1 1 9 -5 -1 -2
b:got your|13 -3 -8 5 -4 0 -1 -1
b:grade|-8 -1 -1 -4 -3 21 -1 -3
b:grandson|-3 -2 10 0 1 -5 -1 -1
b:grange|0 0 -1 8 -2 -7 0 2
b:grantham|-1 0 -7 1 0 8 0 0
b:grateful|10 -3 -12 8 -5 8 -2 -3
b:grateful if|6 -1 -7 8 -3 -1 -1 -1
b:gratitude|0 -1 0 -5 9 -1 0 -1
b:great|-1 -5 -7 13 -14 9 -3 9
b:grey|0 1 0 8 -2 -5 -1 -1
b:grounds|23 -2 -4 -5 -2 -4 -3 -2
b:group|-2 -4 -6 23 -4 -10 -4 8
b:growth|-1 -2 -2 -2 -2 -14 25 -3
b:guaranteed|-1 -1 0 -2 -1 -6 12 -1
b:guess|-1 -1 -1 0 -1 -7 10 1
b:gwaith|-1 -1 -1 9 -1 -4 -1 -1
b:gwelwch|-2 -2 1 8 -2 0 -1 -2
b:gwelwch yn|-2 -2 1 8 -2 0 -1 -2
b:gynnal|-1 -2 -1 -3 -4 -10 -1 21
b:gynnal un|0 -2 -1 -2 -3 -6 -1 14
b:gywir|9 -1 -9 7 -2 -2 -1 -1
b:gŵyn|-2 -1 -1 -3 -1 8 -1 -1
b:h|-3 10 4 -1 -8 -9 -1 10
b:had|2 -17 -9 11 51 -15 -15 -8
b:had a|-3 -4 2 -14 -1 24 -2 -1
b:had any|-1 0 17 -14 0 -2 0 0
b:had been|0 -4 -3 12 4 -7 -1 -2
b:had done|1 16 -2 -7 -6 -2 0 -1
b:had it|-1 -5 -4 4 9 -7 -1 5
b:had no|-2 -4 -2 21 -5 -6 -1 -1
b:had since|0 -1 -1 -3 8 -3 0 0
b:had the|7 -2 0 -10 1 6 -1 -1
b:had three|-1 -2 -1 10 -2 -3 0 0
b:haddow|-1 -1 -1 -2 -2 8 -1 0
b:half|-1 14 -8 11 -17 -12 7 7
b:half on|0 8 0 -2 -2 -2 0 -1
b:halloran|0 -13 0 0 14 0 0 0
b:hand|0 -3 -3 0 -4 9 -1 3
b:handbook|-1 -5 -4 6 -6 4 -2 8
b:handed in|-1 -5 0 -2 8 3 -1 -3
b:handled|0 -2 -5 2 -2 -1 10 -1
b:handled complaints|0 -1 -1 -1 -1 -6 10 -1
b:handling|1 -1 3 -7 -7 22 -5 -5
b:handwritten|-1 0 -4 -5 1 9 0 0
b:happened|-4 7 -2 10 -5 -2 -1 -2
b:happens|13 0 -13 1 -1 -1 0 0
b:happens now|13 0 -12 0 0 -1 0 0
b:happier|0 -1 -1 -1 0 -5 9 -1
b:happy|3 -6 11 -12 -6 12 -3 1
b:happy for|-1 0 9 -5 0 -3 0 0
b:happy to|-5 -3 12 -19 -5 19 -2 2
b:happy with|15 -1 -8 -4 -1 0 0 -1
b:hard|-1 -1 -1 -4 -2 2 -1 10
b:hard feelings|-1 -1 0 -3 -1 8 0 -2
b:hard to|0 -2 0 0 -1 -5 0 8
b:harrogate|-1 11 -1 1 -5 -5 0 0
b:has|-12 -5 -7 25 -12 15 2 -5
b:has a|-2 -10 -3 -5 14 4 -2 4
b:has been|-2 1 -12 7 -3 -2 11 0
b:has come|-2 13 4 -3 1 -7 -1 -3
b:has complained|0 -1 0 -7 -1 11 -1 -1
b:has gone|2 2 3 -9 1 5 -1 -2
b:has it|-1 -2 10 -14 -1 10 0 -1
b:has not|-1 -9 -3 13 0 -3 -2 5
b:has now|0 -1 9 1 -1 -7 0 -1
b:have|-4 -4 2 3 -16 3 7 9
b:have a|-3 0 -2 -1 -10 15 -6 8
b:have an|-6 3 9 -5 -1 7 -1 -4
b:have asked|1 -5 -1 18 -5 -5 -1 -2
b:have been|-1 15 -18 21 -7 -5 12 -17
b:have done|-3 -5 3 -4 2 -4 -1 11
b:have filled|-1 10 -1 -1 -1 -3 0 -4
b:have gone|-3 -1 9 -1 -1 -2 -1 0
b:have got|-6 -1 -6 4 3 12 -3 -5
b:have had|-3 -11 3 10 17 -3 -3 -10
b:have her|0 0 -3 -5 -1 9 0 0
b:have it|-3 6 -4 -2 -5 -2 -3 13
b:have looked|0 -3 -1 0 -2 8 0 -1
b:have lost|0 -2 -1 14 -3 -6 0 -1
b:have moved|0 8 -1 -4 -2 4 -1 -3
b:have no|-4 18 -3 -14 0 9 -4 -2
b:have not|4 -6 11 -9 -3 1 5 -3
b:have nothing|-1 2 8 -1 -3 -4 0 -1
b:have now|4 -4 1 11 -3 -7 -1 -1
b:have one|-1 -3 -1 -4 -4 -1 -1 14
b:have paid|-1 -2 -2 11 -3 -1 -1 0
b:have read|17 -6 -3 -6 16 -14 -2 -2
b:have received|-1 -1 -2 -9 -1 2 11 -1
b:have run|0 1 9 -4 -1 -5 0 -1
b:have sent|-2 -4 9 4 -2 -13 9 -2
b:have taken|3 -2 -3 12 2 -8 -1 -3
b:have the|2 -6 -6 11 -9 4 -3 7
b:have them|0 -1 -1 -10 1 5 0 6
b:have they|0 0 9 -7 0 0 0 0
b:have this|8 -1 -7 1 -1 -1 0 0
b:have to|3 -7 -7 11 -6 9 -3 -2
b:have told|-5 -4 -8 -5 4 20 -1 -2
b:have yet|0 -2 0 -5 -1 -3 0 11
b:have you|-1 -3 -4 -3 -5 2 8 7
b:have your|6 -1 -1 -18 -1 21 -3 -3
b:having|13 1 -7 5 -7 -1 -1 -3
b:having it|12 0 -10 0 -1 0 0 -1
b:he|-13 -21 5 31 31 0 -12 -21
b:he a|0 -1 0 -4 8 -2 0 -1
b:he has|-1 -2 0 -3 2 8 -2 -2
b:he is|-3 -3 0 10 8 -7 -2 -3
b:he makes|0 -1 -1 -5 8 0 0 0
b:he said|-6 4 8 1 1 -7 -1 -1
b:he says|-1 -2 9 2 -2 -4 0 -1
b:he signed|-3 0 -12 -4 0 19 0 0
b:he was|-1 -5 -5 -3 0 16 -1 -2
b:he would|-7 1 13 2 8 -13 -1 -4
b:health|-2 -4 0 -2 -2 14 -2 -3
b:healthcare|-1 -2 -2 -6 -3 6 9 -2
b:healthcare management|0 -1 -1 -8 -1 4 9 -2
b:hear|-2 4 9 1 7 -19 3 -3
b:hear ?|-1 -1 4 7 0 -8 -1 -1
b:heard|2 2 4 -9 3 -2 4 -5
b:hearing|-6 -4 8 17 -5 -8 -1 -1
b:hears|9 -3 -10 -11 23 -5 -1 -4
b:hears so|0 -1 0 -3 8 -2 0 -1
b:heart|0 0 0 -1 0 -5 0 8
b:heb|-3 -2 2 17 -5 -8 -1 -2
b:hello|4 -13 -4 -4 -27 24 23 -3
b:hello all|-1 -2 0 -2 -1 8 0 -1
b:hello dear|-1 -1 -2 -4 -3 -6 17 -1
b:hello i|-3 -3 4 6 4 7 -5 -10
b:hello imi|0 9 -1 -2 -1 -4 -1 -1
b:hello mr|0 -1 9 -2 -1 -3 0 0
b:hello my|-1 -1 -2 -1 -4 13 -1 -2
b:hello we|-2 -1 -1 -3 -1 10 -1 -1
b:help|-4 -14 -2 13 -10 -21 -4 42
b:help me|0 0 -1 10 -4 -5 0 0
b:help to|0 -2 -1 -3 -1 -5 -1 14
b:helped|0 -3 -2 -4 10 -3 -1 1
b:helpful|-1 -4 -5 -2 -1 14 0 -2
b:her|-14 -13 -3 8 50 -10 -10 -7
b:her car|0 0 -3 -5 -1 9 0 0
b:her to|-1 0 -4 -3 -2 11 -1 0
b:here|-5 -2 26 -10 -5 -15 13 -2
b:here are|-2 -3 11 -1 -1 -2 -1 -1
b:here we|0 0 0 -1 -1 -6 12 -4
b:hey|-1 -2 0 -2 -1 -4 12 -2
b:hi|-11 -22 29 -48 -22 39 36 -1
b:hi both|0 -4 1 -4 -3 12 -1 0
b:hi education|0 -1 -1 -2 0 -3 9 -1
b:hi i|0 -4 1 -2 -11 -2 19 0
b:hi it|0 0 13 -4 0 -7 -1 0
b:hi its|-3 -1 21 -4 -1 -11 -1 -1
b:hi there|-2 -3 5 -12 3 -2 9 2
b:higher|12 -1 -8 -2 0 0 0 -1
b:higher up|8 0 -6 -1 0 0 0 0
b:him|-13 -12 5 24 24 -8 -7 -13
b:him a|0 -2 -1 -3 11 -4 0 -1
b:him and|-1 -4 -1 9 -1 -1 -1 -1
b:him i|-2 3 -3 -5 -1 9 0 -1
b:him they|-5 0 9 0 0 -2 0 0
b:hip|-1 1 0 -10 -1 9 0 2
b:hire|0 -2 -1 -4 -2 12 -2 -1
b:his|0 -18 2 24 29 -18 -8 -11
b:his manager|0 -1 -1 -4 9 -2 0 0
b:his own|-1 -1 -1 -4 12 -4 0 -1
b:his word|-2 -1 -3 9 0 -2 0 0
b:his words|-5 0 9 0 0 -2 0 -1
b:history|-2 10 4 -4 -3 0 -1 -4
b:hit|0 -1 -1 1 -1 -5 9 -1
b:hiya|-2 -3 0 -2 -6 10 -1 4
b:hobbs|8 -1 6 -5 -1 -6 -1 -1
b:hobbs i|8 -1 0 -4 -1 -2 0 0
b:hoffwn|8 -4 -3 11 0 -7 -2 -3
b:hoffwn apelio|9 -1 -2 -4 -1 -2 0 0
b:hoffwn wneud|0 -1 0 9 -3 -3 -1 -1
b:hold|-1 3 -4 11 -6 7 -3 -7
b:holding|-2 -1 3 -1 -2 -3 8 -3
b:holding a|0 -1 -1 -1 -1 -4 9 -2
b:home|-3 -2 0 4 9 -9 -2 1
b:honest|0 -5 -1 5 9 -5 -1 -3
b:hoovered|0 -1 0 -7 10 -1 0 -1
b:hope|-2 -3 1 9 2 -5 -1 -3
b:hose|0 24 -2 -7 -1 -12 0 -1
b:hospital|-2 4 14 -22 -9 23 -3 -5
b:hospital managers|0 -1 0 -10 -1 13 0 0
b:hospital so|-1 -1 14 -6 -1 -4 0 0
b:hospitals|0 0 -1 -5 9 -1 -1 -1
b:hot|0 -2 -1 -4 11 -2 -1 -1
b:hotel|-1 -2 17 -4 -4 -2 -1 -2
b:hour|-3 -10 -3 -5 25 -15 -3 13
b:hour a|0 -2 -1 -2 -2 -1 0 9
b:hours|-1 -4 -9 -4 -11 7 20 2
b:hours and|-1 -2 -1 10 -5 0 -1 -1
b:hours on|0 -1 -1 -9 -2 14 -1 0
b:how|-3 14 -22 1 7 20 -12 -5
b:how about|0 -4 0 -1 -1 -5 0 11
b:how can|0 -1 -1 8 -1 -5 0 -1
b:how did|0 1 -1 -1 20 -17 -1 -1
b:how do|-4 -2 -1 -11 -2 21 -1 -1
b:how it|-2 1 -4 11 -1 -3 -1 -2
b:how long|3 -1 -1 -11 -3 18 -1 -4
b:how many|-1 1 -1 -2 -3 8 -2 -1
b:how much|-1 -4 -1 -12 -5 27 -1 -3
b:how my|-1 13 -1 -5 3 -7 0 -1
b:how the|-1 -1 -1 -3 -2 11 0 -2
b:http|-1 -1 -2 -4 -1 -6 17 -2
b:human|-2 -4 -8 5 6 -12 21 -6
b:human being|0 -3 0 3 8 -1 -1 -5
b:humiliated|0 -1 -1 8 -4 -2 0 0
b:humiliating|0 -6 0 8 -1 -1 0 0
b:humour|0 -7 0 0 9 0 0 0
b:hurry|0 -5 -2 -7 6 9 0 -1
b:husband|-2 0 7 -10 -6 14 -1 -2
b:hybrids|0 1 -1 -3 -2 -6 -1 12
b:hyn|-1 -2 -1 12 -2 -5 -1 -1
b:i|26 46 -6 15 -14 -11 -37 -19
b:i accept|-7 -2 6 -4 0 8 0 0
b:i am|9 -20 19 11 -27 21 9 -21
b:i appeal|46 -3 -24 -8 -3 -3 -3 -2
b:i ask|-1 -3 8 8 -4 -3 -2 -3
b:i asked|8 -8 -6 34 -6 -21 -2 0
b:i attach|-3 -5 1 -10 -5 24 -1 0
b:i be|0 -1 -1 -9 0 14 -1 -2
b:i begin|0 13 0 -3 -4 -3 0 -2
b:i came|0 -3 -1 -2 8 -1 0 -1
b:i can|9 -7 -10 -9 8 -2 5 6
b:i cancelled|-1 -1 -3 11 -1 -5 -1 0
b:i complain|-1 -2 -1 14 -1 -6 0 -2
b:i complained|3 -2 10 -3 3 -8 0 -1
b:i could|-4 0 5 9 0 -7 -1 -2
b:i cried|0 -1 -1 -4 9 -2 0 -1
b:i dealt|0 -3 0 -3 10 -3 0 -2
b:i demand|-1 23 -4 -14 0 -2 -1 -2
b:i did|2 10 3 -13 -5 3 -3 3
b:i disagree|10 -1 -1 -4 -1 -1 0 0
b:i do|18 18 -5 -11 10 -13 -7 -10
b:i dont|13 -1 -1 -1 -2 -7 -1 -1
b:i enclose|-5 -2 -2 2 -2 8 -1 1
b:i expect|-1 10 -2 14 -1 -12 -2 -7
b:i feel|0 -2 0 8 -4 -1 0 0
b:i felt|-5 -2 2 9 2 -4 0 -2
b:i forgot|-2 -1 8 -4 2 -2 -1 -1
b:i found|-2 11 5 -13 8 -6 -2 -2
b:i get|1 20 -4 -10 -6 2 -2 -2
b:i give|5 -1 13 -7 -3 -5 -1 -1
b:i got|5 -3 -5 8 -3 0 -1 -2
b:i had|10 4 -13 7 7 -9 -3 -4
b:i handed|0 -3 0 -1 8 -1 -1 -2
b:i have|0 -28 12 12 11 37 -22 -21
b:i hear|0 0 -1 8 -1 -6 -1 2
b:i know|3 -1 -3 -11 6 -15 7 15
b:i look|0 -2 -6 -6 -2 18 -1 -1
b:i lost|0 -2 -1 11 1 -3 0 -5
b:i made|-1 4 12 -3 -4 -9 0 1
b:i mean|0 -1 0 -1 -1 -6 0 9
b:i merely|0 11 -1 -5 -2 -1 0 -1
b:i mi|0 -1 -1 9 -1 -3 -1 -1
b:i must|-2 -5 -2 -5 15 -4 6 -3
b:i need|6 -3 -9 4 -3 9 -1 -3
b:i never|-1 -4 -3 9 1 -5 -1 4
b:i no|-1 -1 10 -7 -2 2 0 -1
b:i notice|-1 24 -2 -11 -4 -4 -1 -1
b:i noticed|-1 18 -1 -3 -10 -1 -1 -1
b:i now|0 0 -2 -7 12 -2 -1 0
b:i only|-4 7 -1 -13 -9 16 4 0
b:i paid|-2 2 -3 26 -5 -13 -1 -4
b:i passed|-1 -4 -5 2 11 -5 -1 3
b:i pay|-1 -2 -2 13 -2 -4 -1 -1
b:i propose|0 -5 -1 -4 -2 -9 -1 21
b:i quote|0 0 0 -1 10 -7 0 0
b:i rang|1 -2 -9 5 5 7 -2 -5
b:i read|0 25 -4 -7 -5 -5 -2 -3
b:i said|-1 -5 12 6 -5 -4 -1 -2
b:i saw|-1 9 -2 -4 0 2 -2 -2
b:i see|5 22 -6 -9 -5 0 -2 -5
b:i seen|-1 -1 -3 -3 -3 -6 17 -1
b:i send|-2 -3 -1 -4 -5 3 15 -3
b:i sent|0 -3 18 0 -3 -9 -3 -1
b:i shall|6 16 -9 -10 -2 -5 6 -3
b:i should|9 -9 1 10 -10 2 -3 2
b:i suggest|-1 -4 -1 14 -4 -12 -1 10
b:i suppose|-1 23 -2 -3 -8 -5 -1 -3
b:i think|-4 9 1 -7 -8 5 -3 8
b:i thought|-2 18 -3 -8 3 -5 -1 -3
b:i ticked|-1 -1 9 -2 -1 -4 0 0
b:i understood|0 5 -1 -8 -1 5 0 0
b:i want|17 -19 -17 43 -24 15 -6 -9
b:i wanted|-3 -17 -5 -3 36 -5 -1 -2
b:i was|-10 10 7 -4 13 -11 8 -14
b:i will|3 -13 -8 -2 -8 25 10 -7
b:i wish|13 -4 -19 7 0 6 -2 0
b:i work|-1 1 8 2 -3 -4 -1 -2
b:i would|13 -9 10 29 -5 -23 -15 0
b:i write|1 -6 -5 9 8 -4 -2 -2
b:i wrote|-1 -5 -3 17 0 -3 -1 -3
b:i'r|8 -5 -8 3 15 -6 -1 -4
b:i'r tiwtor|0 -2 -1 -2 10 -2 0 -2
b:iawn|-1 -2 -2 9 -2 -4 -1 3
b:id|4 -2 -2 1 9 -7 0 -2
b:iddo|0 -1 -1 -1 8 -4 0 -1
b:idea|-3 -3 6 -3 -5 -11 -2 20
b:idea could|0 0 0 -2 0 -4 0 8
b:ideas|0 -4 -1 -2 -3 -1 0 11
b:if|-6 -22 0 -10 -14 40 0 13
b:if it|-2 -4 11 -1 -6 5 -1 -1
b:if that|-5 -2 8 2 -2 0 0 -1
b:if you|-1 -7 0 -24 7 9 10 6
b:ignore|-7 -6 13 -16 -4 20 -1 1
b:ihm|15 -14 51 -21 -19 -21 17 -9
b:ihm 2026|25 -5 37 -17 -10 -20 -5 -4
b:ihm i|-2 -1 5 8 -2 -6 -1 -1
b:im|8 -1 -4 5 -4 -8 -1 6
b:imi|8 -3 31 -6 -9 -10 -15 3
b:imi 2026|13 -8 63 -25 -12 -22 -6 -4
b:imi i|-1 8 -2 -3 6 -7 -1 -1
b:imi in|0 5 -2 -1 -1 -9 0 7
b:immediate|-1 -1 -1 -10 -2 5 12 -1
b:improvement|0 0 0 -6 9 -2 0 -1
b:improvement i|0 0 0 -6 9 -2 0 -1
b:in|-28 45 -26 4 11 -11 -7 11
b:in 2009|0 13 0 -3 -4 -3 0 -2
b:in 3|-1 -4 -2 -2 7 -6 12 -4
b:in 30|-1 -1 0 -3 -1 -5 12 -1
b:in 48|-1 -1 -1 -4 -1 -9 18 -1
b:in 5|0 -2 -1 -1 0 -2 0 8
b:in a|4 18 -14 3 -3 -6 0 -1
b:in any|-1 21 -1 -9 6 -13 -1 -2
b:in august|3 -2 -3 9 -2 -4 -1 0
b:in clinics|0 -3 0 -4 -1 -6 0 15
b:in front|-2 -4 -7 25 -3 -8 -1 0
b:in half|0 8 -1 -2 -2 -1 0 -1
b:in harrogate|0 11 -1 -2 -4 -4 0 0
b:in his|-6 1 6 -7 8 1 -1 -2
b:in hospital|0 -1 12 -1 -2 -6 -1 -1
b:in i|2 -3 -2 -4 8 1 -1 0
b:in it|-1 5 3 -8 3 -5 -1 4
b:in many|0 -2 -1 -2 0 -2 0 8
b:in march|-1 -3 -3 13 -1 3 -2 -5
b:in may|2 -2 -2 11 -4 -4 0 -1
b:in my|-5 20 11 -16 11 -11 -4 -5
b:in one|-2 -4 1 -5 17 -3 -1 -3
b:in our|-1 27 -5 -3 -6 -5 -2 -6
b:in part|8 0 -3 -2 0 -2 0 0
b:in person|0 8 0 -3 -2 -1 0 -2
b:in practice|-4 0 8 0 0 -3 0 0
b:in question|-1 0 -5 1 -2 9 0 -2
b:in reply|0 0 9 -8 0 0 0 0
b:in september|2 -6 -1 9 -7 6 -1 -2
b:in taunton|0 8 0 -7 0 1 0 0
b:in tears|-1 -1 -1 -1 -1 -5 11 -1
b:in that|-1 -4 -1 9 1 -3 -1 -1
b:in the|1 20 -19 11 -14 -22 4 18
b:in their|0 1 -1 -4 9 -2 -1 -2
b:in there|0 -3 -1 1 -3 -4 -1 11
b:in touch|-1 0 8 -6 -1 1 0 -1
b:in twenty|0 -2 0 -2 14 -8 0 -1
b:in two|-1 -2 1 -6 19 -4 -1 -6
b:in which|-3 -1 2 -1 -2 8 -1 -2
b:in writing|-2 -8 7 12 -8 3 -3 -2
b:in your|1 -6 9 -5 6 -8 -6 9
b:inbox|-1 -1 -1 -2 2 -7 11 -2
b:includes|-1 -3 -2 -3 -1 11 -1 -1
b:independents|0 10 0 -2 -1 -5 -1 -1
b:information|-3 19 2 -11 -4 4 -2 -5
b:information only|0 13 -1 -9 -1 2 -1 -3
b:informed|-1 1 -3 -3 9 -1 0 0
b:instead|-2 -2 0 -12 23 -16 -2 12
b:instead of|0 -2 1 -2 5 -12 -1 13
b:institute|-4 -4 -13 9 -7 22 1 -3
b:institute a|0 -2 0 -2 -3 10 0 -2
b:institute of|-1 -1 -2 -11 -2 11 8 -2
b:institutes|0 0 -1 0 -1 -6 9 -1
b:instructed|6 -1 -2 10 -1 -9 -2 -1
b:instructor|0 -2 -3 1 9 -4 -1 0
b:insurer|-1 0 -7 0 0 9 0 0
b:interested|-1 9 -1 -2 -4 -3 6 -3
b:interesting|-1 28 -4 -5 -6 -6 -1 -4
b:interesting to|0 17 -2 -2 -2 -7 -1 -3
b:international|0 0 0 -8 -1 10 0 0
b:internet|-1 -2 -3 -11 -4 16 -1 5
b:interpreter|-6 0 10 -1 0 0 0 -1
b:into|-4 -10 4 1 -1 3 6 2
b:into a|-1 -1 -1 -1 -1 -10 11 3
b:inv|0 -1 -1 -4 -1 10 -1 0
b:investigating|-1 0 -1 -8 0 10 0 0
b:invigilator|-1 -3 -2 14 -3 -1 -1 -2
b:invitation|0 -3 -2 -2 -5 17 -1 -3
b:invited|1 2 -4 -3 -3 11 -2 -1
b:invoice|-13 -11 2 -12 -10 16 35 -8
b:invoice 77120|0 -1 -2 -2 -1 8 -1 -2
b:invoice for|0 -1 -1 -2 -3 8 -1 -1
b:invoiced|0 -1 -1 16 -1 -10 -1 -1
b:involved|8 -1 -2 -3 -1 -2 0 0
b:is|-5 8 14 -4 6 43 -32 -31
b:is a|8 -5 -12 22 24 -29 -7 -2
b:is about|-3 4 1 11 -6 -5 -1 -1
b:is again|-2 -2 9 -5 0 0 0 0
b:is all|-4 12 -5 -19 28 -7 -3 -4
b:is an|-1 10 -2 0 1 -6 -1 -2
b:is anyone|0 0 12 -8 0 -3 0 0
b:is attached|0 -1 9 -9 -2 6 -2 -1
b:is been|-1 -4 14 -4 -3 0 0 -2
b:is best|0 -1 0 -2 8 -3 0 -2
b:is dealing|-2 -1 12 -5 -1 -3 -1 0
b:is fine|-8 -2 13 2 -2 -3 0 -1
b:is for|-1 -1 0 -3 0 8 -1 -3
b:is free|0 -2 -2 -3 0 2 -1 8
b:is going|0 -1 -3 13 -4 -5 0 -1
b:is good|-1 -4 10 -4 -1 -12 -1 13
b:is got|0 0 9 -6 0 -1 0 0
b:is how|-1 9 -1 -7 6 -4 0 -1
b:is in|-3 -3 10 15 -8 -9 -2 0
b:is it|2 3 5 -10 -12 19 -2 -5
b:is mine|-1 -3 8 -6 -2 -4 0 7
b:is more|-1 9 -2 -1 -2 -3 -1 0
b:is my|0 -5 -6 3 -2 9 6 -5
b:is no|8 -5 -6 4 -4 -1 -1 5
b:is not|6 7 -23 16 -23 3 12 3
b:is on|-1 -2 -4 13 1 -1 -1 -4
b:is posted|0 -3 0 -2 -1 -2 0 8
b:is ready|0 0 -3 -5 -1 10 -1 0
b:is that|-3 -9 -9 -8 18 19 -2 -6
b:is the|4 -3 11 0 1 12 -7 -19
b:is there|-3 -5 -11 -13 -6 50 -2 -10
b:is to|-2 0 -6 0 -2 12 -1 -1
b:is unheard|0 -1 -2 -8 14 -2 0 -1
b:is what|1 5 -2 -3 9 -7 -1 -2
b:is worth|-1 18 -2 -6 3 -7 0 -5
b:is your|-1 -3 -2 1 -1 -3 11 -2
b:issue|-3 -11 -5 -2 30 -1 -3 -5
b:it|14 16 35 12 -14 -17 -61 15
b:it ?|0 -4 7 6 -1 3 -2 -9
b:it a|-3 3 12 -2 -1 -7 -1 -1
b:it again|-3 -4 -1 11 -2 3 -1 -3
b:it and|6 3 -9 22 -12 -10 -2 3
b:it arrived|-2 -1 -1 -7 -5 17 -1 -1
b:it attached|-2 0 -2 -2 -1 8 0 0
b:it back|-1 -7 -4 19 10 -11 -1 -4
b:it be|-1 -2 4 0 -6 -2 -1 9
b:it closed|0 9 0 -2 -4 -2 0 -1
b:it confirm|-1 -2 10 -10 -2 5 0 -1
b:it cost|-2 -1 0 -3 -2 10 0 -2
b:it deserves|0 -14 -1 -1 18 -1 0 -1
b:it did|0 16 -1 -4 -6 -4 0 -1
b:it down|-1 -1 -2 10 -3 -3 0 0
b:it for|-1 -2 -2 9 -1 -5 -1 2
b:it has|-4 5 14 -1 -8 -2 -1 -3
b:it i|15 -6 2 12 0 -10 -3 -11
b:it in|-3 0 -11 -11 16 29 -5 -15
b:it is|7 38 19 16 -22 -31 -10 -18
b:it it|2 2 -1 8 -5 -5 0 -1
b:it may|-2 10 -5 -1 -4 5 -1 -3
b:it mentions|-1 14 -1 -7 -1 -3 0 -1
b:it merely|-4 1 8 0 0 -3 0 0
b:it not|-1 -5 1 -4 15 -1 0 -4
b:it on|-2 2 -8 2 5 1 -2 2
b:it out|-1 1 -2 10 -2 -5 -1 0
b:it right|-1 -3 -1 -2 -2 10 0 -2
b:it says|7 8 -3 -6 -5 7 -2 -5
b:it sees|0 -3 0 -1 -1 -3 0 9
b:it thank|0 -5 -3 -3 10 3 0 -1
b:it there|9 0 -4 -1 -1 -3 0 0
b:it to|18 -7 -16 6 16 -7 -2 -8
b:it too|-2 14 0 -10 -1 -2 -1 2
b:it twice|0 0 10 -6 0 -3 0 0
b:it up|17 -3 -9 -9 11 -9 -2 4
b:it was|3 7 36 -5 -7 -13 -7 -14
b:it went|-1 -3 17 -5 0 -6 -1 -2
b:it what|0 8 -1 -1 -3 -1 0 -2
b:it worked|0 -2 -1 -1 -2 -1 0 8
b:it would|-6 -1 4 -13 -10 -13 -3 42
b:it you|4 -4 -8 9 4 -4 -1 -1
b:its|8 -1 2 20 0 -15 -7 -8
b:its a|0 -3 -1 15 -3 -6 -1 -2
b:its been|-2 -1 3 -8 2 6 -1 -1
b:ive|-2 -5 -4 4 20 -10 -1 -1
b:ive been|0 -3 -1 -4 14 -4 0 -1
b:j|5 -1 -4 15 -2 -9 -1 -3
b:january|-3 -3 -6 0 -3 26 -7 -5
b:job|-9 -4 -15 -4 6 36 -4 -7
b:job card|-4 0 -16 -6 -1 28 -1 0
b:job cards|-2 0 -4 -1 0 9 0 0
b:job sheet|-1 0 8 -9 0 2 0 0
b:jobs|0 -2 -1 2 -2 -9 -1 13
b:jobs board|0 -1 0 -1 -1 -8 -1 13
b:join|-1 -3 -2 -5 -4 9 -2 7
b:joining|-1 -8 -2 0 2 -4 -1 14
b:joke|4 -2 -4 8 -3 -2 0 -1
b:jokes|-1 -2 -2 10 -1 -3 0 -1
b:jokes about|0 -1 -2 8 -1 -2 0 -1
b:journal|-2 17 -5 -7 0 3 -4 -3
b:july|-4 -5 -3 8 -4 17 -2 -7
b:july attached|-1 0 -4 -4 0 9 0 0
b:junk|-1 0 13 -11 0 -1 0 0
b:k|1 2 -3 8 -5 1 -1 -2
b:kapoor|0 11 0 -2 -4 -3 0 -1
b:keep it|-1 -2 -1 -8 11 -6 9 -2
b:keep the|-1 -2 -2 -5 -2 14 -1 -2
b:kept|-6 -5 1 7 13 -6 -1 -2
b:kettering|0 0 9 -10 0 2 0 0
b:key|-1 11 -6 -4 -4 7 -1 -2
b:kind|1 -9 -3 -8 25 -29 12 11
b:kind and|0 -2 -2 -3 32 -19 -1 -4
b:kind of|0 -4 -1 -2 -1 -6 -1 14
b:kinder|0 -3 0 -2 8 -1 0 -1
b:kiss|-1 -1 -1 -4 -4 -5 17 -1
b:knew|0 4 -5 4 6 -9 -1 1
b:know|-13 9 -1 -8 5 11 3 -5
b:know because|0 8 0 -6 0 0 0 0
b:know how|-2 0 -3 10 -3 0 0 -3
b:know when|-1 0 -1 -5 -1 8 0 -1
b:know you|-1 -1 3 0 -1 -7 9 -2
b:knows|-2 -3 -5 27 -3 -12 -1 -1
b:knows it|0 -1 -1 10 -3 -5 0 -1
b:l|1 -2 -4 0 -2 11 -3 -1
b:lacey|6 -2 14 -7 -2 -5 -1 -3
b:lad|3 2 -18 -2 4 12 -1 1
b:lad was|-1 0 -4 -4 0 9 0 0
b:lads|-2 6 -5 -7 9 -6 -2 7
b:lads said|0 -1 -2 -4 9 -2 0 -1
b:lady|-1 -4 -4 -7 21 6 -3 -6
b:lady with|0 0 9 -8 0 -1 0 0
b:language|-1 -2 -1 -2 8 -3 0 0
b:languages|0 -2 -1 -1 0 -3 0 8
b:lanyards|0 -2 0 -1 -2 -9 12 3
b:last|-6 15 9 -5 4 -3 -4 -12
b:last night|-2 13 1 -2 -7 -3 0 -1
b:last one|0 -6 7 -4 -4 8 0 -1
b:last time|-1 -3 9 -9 7 0 -1 -2
b:last week|0 -5 -2 5 8 -4 -1 0
b:last year|-3 13 -6 -3 -9 14 -3 -4
b:last year's|0 12 0 -2 -5 -2 0 -2
b:late|0 10 -5 7 -10 8 -4 -5
b:laugh|-2 -1 -2 0 12 -2 -1 -3
b:laughed|-1 -5 -2 18 -3 -5 -1 -2
b:lead|4 12 -4 -2 -5 -3 -2 0
b:leadership|-1 -7 2 -3 17 -2 -2 -4
b:leadership day|-1 -5 3 -2 15 -5 -1 -3
b:leaflet|2 22 -3 -9 -4 -6 -1 -1
b:learner|-9 -8 -10 8 -1 8 4 8
b:learner complaints|0 -1 -1 -1 -1 -4 9 -1
b:learners|3 -3 -7 14 -10 -9 18 -6
b:leave|-1 -5 0 13 -10 1 -2 5
b:leave it|9 -2 -6 0 -5 2 -1 1
b:leaving|-1 -2 9 -8 -3 5 -1 2
b:lecturer|-1 -7 -3 1 9 -5 -1 7
b:ledbury|0 16 -1 -5 -2 -4 0 -4
b:ledger|0 -1 -1 -4 -1 9 -1 -1
b:leeds|2 -5 12 -8 -7 12 -2 -2
b:leeds i|0 -4 -1 -3 -5 14 0 -1
b:left|-1 -9 -9 22 -4 6 -3 -2
b:left school|0 -1 -1 -4 8 -2 0 -1
b:leighton|-1 -1 8 0 -1 -5 -1 0
b:lent|-1 -1 -2 -4 9 -2 0 -1
b:les|8 0 0 -2 -2 -3 0 0
b:les whitlock|8 -1 0 -3 -1 -2 0 0
b:less|1 23 -3 -5 -1 -14 -2 0
b:let|-2 -24 6 -15 7 -1 -2 32
b:let me|0 -6 14 -13 10 -2 3 -7
b:let us|-1 -6 -2 -5 -7 5 -2 18
b:let you|-2 -3 1 2 -4 8 -1 -1
b:letter|32 -14 -5 13 -9 10 -19 -9
b:letter about|-7 -1 1 -9 -3 21 -2 -1
b:letter and|3 0 -11 1 -1 8 0 0
b:letter i|-3 -1 3 9 -1 -6 -1 0
b:letter of|6 -2 2 2 4 -9 -3 -1
b:letter on|8 -2 -3 0 -1 -2 0 0
b:letter twice|9 0 -9 0 0 0 0 0
b:letters|-2 -4 -1 11 -3 7 -3 -5
b:letting|-3 -1 -5 -2 -3 9 -1 5
b:level|-4 12 -5 10 -3 6 -7 -8
b:level 2|-1 14 -3 9 -8 -10 -1 0
b:level 3|-2 0 2 -4 1 12 -3 -6
b:level 4|-2 -2 0 2 9 -4 -1 -2
b:library|0 2 -9 2 4 -8 -2 11
b:life|-2 -2 -3 -8 12 5 -1 -1
b:lift at|-1 -3 -1 -1 -3 8 0 0
b:light|0 8 -4 0 -9 8 -2 -3
b:like|27 -3 -29 27 16 -33 12 -17
b:like an|0 -1 0 8 -1 -4 0 -1
b:like it|13 1 -10 4 -1 -3 -1 -1
b:like me|0 -4 -1 0 -2 -2 0 9
b:like that|-1 -5 -2 -1 19 -7 -1 -2
b:like the|1 -2 -1 13 -4 -10 -1 4
b:like this|-1 -2 -1 1 8 -3 -1 -1
b:like to|27 -6 -15 -18 -4 38 -8 -12
b:like us|-1 9 -2 3 5 -11 -2 -2
b:like you|-2 -2 1 10 -2 -4 0 -1
b:like yours|-2 -2 -3 -5 -2 -8 25 -3
b:liked|-1 11 -2 -4 -3 1 0 -2
b:limit|-1 -2 -1 -6 -1 14 -1 -1
b:lindqvist|-2 -2 19 8 -6 -15 -2 -1
b:line|-5 -7 1 -1 18 -3 -4 0
b:link|-3 5 -8 7 -9 9 5 -6
b:link at|0 8 -1 -1 -1 -5 -1 0
b:link in|-1 -5 -2 0 -1 9 -1 0
b:link to|-1 4 -1 -2 -2 -1 8 -5
b:list|-4 3 -10 -11 -13 -3 15 23
b:list and|-1 -2 -1 -6 1 11 -1 -2
b:list for|0 -1 -1 -2 0 -3 0 8
b:list is|0 10 0 -2 -1 -4 0 -1
b:listen|0 -1 0 0 -3 -4 -1 9
b:little|-2 10 0 3 -4 -6 -2 1
b:live|-1 -9 -3 11 -4 3 -1 4
b:llythyr|8 0 -5 -1 0 -1 0 0
b:lock|0 -5 -2 -2 -5 16 0 -1
b:locked|-2 -1 -8 2 0 14 -1 -4
b:log|-2 -7 -6 -7 -5 34 -2 -4
b:log attached|-1 0 -4 -3 0 8 0 0
b:log in|-1 -1 -3 -5 -1 15 -1 -3
b:log of|2 -2 -4 -4 0 9 0 0
b:logo|-1 20 -3 -1 -9 2 -2 -6
b:logo i|-1 18 -1 -3 -4 -7 0 -1
b:lol|-1 9 -3 -2 2 -2 -1 -2
b:london|-1 -3 -1 9 -4 1 -1 1
b:long|-1 9 8 -17 -7 15 -2 -5
b:longer|-4 9 16 -4 -8 -2 -2 -5
b:longer than|0 9 -1 1 -2 -4 0 -2
b:longer wish|-1 -1 10 -7 -2 2 0 -1
b:look|9 -15 -11 25 -13 6 -5 3
b:look at|11 -7 -5 19 -5 -6 -2 -5
b:look forward|-4 -2 -1 -2 -1 12 -1 -1
b:look into|-1 -1 -1 10 -1 -4 0 -1
b:looked|13 -6 -10 2 1 12 -3 -9
b:looked after|0 -5 0 -2 10 -1 0 -1
b:looked at|16 1 -7 1 -5 1 -1 -6
b:looked into|-2 -1 -2 -1 -1 9 -2 0
b:looking|-7 -3 1 -6 -9 -1 25 0
b:looking at|-4 3 1 1 -6 -8 10 3
b:looking for|-1 -2 0 -4 -1 12 -1 -2
b:looks|-2 8 -1 5 -2 -9 -1 2
b:loos|-1 -5 -1 -2 16 -4 0 -4
b:lose|-1 -2 -3 6 -3 -6 10 -1
b:lost|-4 0 -1 12 3 8 -3 -14
b:lost in|0 0 8 -6 0 -1 0 0
b:lost property|0 -2 -1 -3 -3 10 0 -1
b:lot|-5 -5 7 5 10 -11 -2 1
b:love|0 -3 -3 10 -7 9 -2 -3
b:lovely|-2 -6 -6 5 12 5 -4 -4
b:ltd|-5 2 -9 4 -7 13 9 -7
b:ltd unit|-1 -1 -3 -1 -1 -2 12 -4
b:lunch|1 12 -10 2 0 -1 -4 0
b:lunch was|0 -2 -1 -1 8 -2 0 -1
b:lund|-4 -1 0 1 -1 8 -1 0
b:lyle|-1 -3 3 -7 2 9 -1 -1
b:machine|0 -2 9 -8 -1 -4 0 6
b:madam i|-2 -1 0 -5 -1 11 -2 -1
b:made|-5 7 0 -14 16 1 -6 1
b:made against|-2 0 -2 -7 -1 13 -1 0
b:made me|-1 11 -3 -3 2 -5 -1 -1
b:mae'r|-4 18 1 10 -11 -12 -3 -1
b:mai|1 -1 -1 11 -5 -3 -1 -1
b:mail|-5 -2 9 -7 -6 -11 23 0
b:mail and|-1 -1 -2 -4 -3 -6 17 -1
b:mailbox|-3 -1 8 -2 -2 -4 6 -2
b:mailbox full|-3 0 9 -1 -1 -3 0 0
b:maintenance|0 -4 -1 -3 -1 8 0 1
b:make|-12 6 -11 20 -5 -7 -6 13
b:make a|-3 -3 -7 27 -4 -5 -2 -3
b:make of|-1 11 1 -6 -2 -1 -1 -2
b:make the|-1 -3 -4 0 -3 -1 -1 13
b:make up|-4 0 8 0 0 -3 0 0
b:making|-1 -2 -2 -1 -2 9 -1 -2
b:making a|0 -2 -1 -1 -3 8 -1 -1
b:man|-9 -8 4 13 3 -14 14 -2
b:man at|0 0 -1 -9 3 9 0 0
b:man i|-2 -2 -1 -3 -6 -2 16 -1
b:management|-2 -3 -3 -12 1 12 7 0
b:manager|4 12 -4 -12 5 13 -13 -7
b:manager a|0 0 9 -7 0 -1 0 0
b:manager and|-1 -1 8 -9 4 -1 0 0
b:managers|-2 8 -2 -11 -6 18 -4 -1
b:manchester|-1 -3 -1 0 5 -9 11 -2
b:manufacturer|-1 -1 -1 -1 -1 12 0 -5
b:many|-3 -9 -7 -16 13 5 -6 22
b:many of|-1 0 -1 -6 -1 -7 -1 17
b:many thanks|-1 -2 -3 3 -2 9 -2 -3
b:march|-5 -8 6 22 -4 5 -6 -10
b:marchetti|0 -1 9 -3 -1 -4 0 -1
b:mark|-10 -11 -2 8 -11 28 6 -8
b:mark if|-1 -1 0 -1 -1 -5 9 -1
b:mark please|-1 -2 -2 -6 -2 13 0 0
b:marked|-3 -5 -3 16 -4 4 -1 -4
b:marked as|-1 -2 -1 10 -4 0 0 -2
b:marker|-8 -16 0 21 11 9 -5 -12
b:marker feedback|0 -2 0 -2 8 -1 0 -3
b:marker i|0 -4 -1 -9 7 8 0 -1
b:markers|0 -2 0 12 -1 -1 -2 -6
b:marking|2 -4 -6 15 -2 1 -1 -4
b:marks|-8 1 -4 19 -5 7 -2 -9
b:marr|-1 -1 -7 -1 2 9 0 -1
b:married|-1 -1 -6 -1 1 8 0 0
b:materials|-1 3 -2 -1 12 -7 -1 -2
b:maths|0 -2 0 -3 -2 9 0 -1
b:mawrth|0 8 -1 -1 -3 -2 0 -1
b:may|-3 8 6 0 -10 15 -12 -4
b:may be|1 11 -1 -3 -2 -1 -1 -3
b:may concern|-1 -1 -4 0 -1 8 0 -1
b:may i|-1 -12 0 6 7 -12 -3 15
b:may well|0 9 -1 -3 -2 -1 0 -2
b:me|0 -24 17 17 32 12 -9 -44
b:me a|-3 1 -2 1 -1 10 -3 -3
b:me about|-1 2 12 -9 -3 1 0 -1
b:me any|0 -2 -3 -3 -1 9 -1 0
b:me as|6 2 -8 -4 5 0 -1 -1
b:me for|4 -6 18 -7 9 -18 -2 2
b:me i|-6 -7 -2 15 6 -2 -2 -3
b:me know|1 -2 5 -9 -3 6 5 -4
b:me off|-1 -4 -6 -4 -2 20 -1 -1
b:me on|16 0 -5 -2 -4 -2 -1 -1
b:me right|0 -2 -1 -5 13 -5 0 0
b:me smile|0 11 0 -2 -4 -3 0 -1
b:me the|-1 -3 -6 4 -1 9 -3 0
b:me to|-2 -7 2 13 -15 -7 15 0
b:me who|-1 -2 8 1 -5 1 0 -2
b:me with|0 -3 -1 1 10 -4 -1 -2
b:me your|-1 0 -1 -2 -1 -3 8 0
b:mean|1 -3 5 1 -2 -10 -1 9
b:means|-6 5 8 -8 1 1 -2 1
b:meant for|-1 0 -3 -4 0 9 0 0
b:mechanic|-1 -6 -2 4 -3 -2 -1 11
b:medal|-1 -4 -1 -4 12 -2 -1 -1
b:meeting|4 -15 8 2 -7 15 -2 -4
b:member|-1 -6 -22 22 -7 7 -1 7
b:member of|-1 -5 -4 16 0 -3 -2 -2
b:member survey|0 4 0 -4 -3 -3 -1 8
b:members|-7 16 -9 -5 -2 5 3 -3
b:members ?|0 -1 0 -5 -1 9 0 -2
b:members who|0 -3 0 -3 3 -6 -1 10
b:membership|-7 8 -11 11 -17 8 14 -6
b:membership and|-1 -1 3 -5 -3 8 0 -1
b:membership bodies|0 -1 0 -1 -1 -6 12 -4
b:membership card|0 -3 -1 10 -3 -3 0 0
b:membership form|0 10 -1 -1 -1 -5 0 -2
b:membership renewal|0 9 -2 0 1 -3 -1 -3
b:mended|10 -1 -6 -5 7 -3 0 -1
b:mended it|10 -1 -6 -2 2 -3 0 0
b:mention|0 16 -2 -6 -3 1 -1 -5
b:mention it|0 10 -1 -4 -2 2 -1 -3
b:mentioning|-1 -1 -1 -3 -1 -1 8 0
b:mentioning your|-1 -1 -1 -3 -1 -1 8 0
b:mentions|-1 24 -4 -16 -2 5 -1 -5
b:menu|-1 8 -1 -3 3 -1 -1 -3
b:merely|-5 18 7 -8 -3 -6 -1 -1
b:merit|-9 2 -1 -11 13 6 -1 1
b:message|-2 -4 3 9 -3 -2 -1 0
b:mi|-1 -2 -2 14 -2 -5 -1 -1
b:midnight|-1 -2 -1 -6 -6 -1 20 -3
b:might|-5 2 9 3 -16 -5 -5 17
b:mihm|0 22 -2 -7 -6 -11 -1 6
b:mileage|-1 0 11 -4 0 -4 0 0
b:miles|-4 -2 -2 12 -5 1 -1 0
b:million|-1 -1 -1 -7 0 -1 12 0
b:mimi|-2 9 -3 -3 1 5 -1 -5
b:mind|-6 9 8 -4 -6 0 -1 -2
b:mine|-1 6 -5 25 -30 2 -3 5
b:mine i|0 -2 9 9 -8 -5 0 -2
b:mins|-1 2 -3 -2 -1 -4 11 -2
b:minute|-1 -2 -2 3 0 -9 14 -3
b:minutes|-7 6 -14 -16 -9 27 3 10
b:minutes and|-1 4 -3 -2 9 -5 -1 -1
b:minutes for|0 -1 -1 -1 -1 -7 10 -1
b:minutes late|-1 -2 -1 -13 -1 17 0 -1
b:minutes of|-2 -6 -1 -2 -1 15 -1 -2
b:minutes with|0 -2 -1 -4 0 10 -1 -2
b:mis|-2 -3 -1 19 -3 -7 -2 -2
b:mis mai|0 -1 0 8 -4 -1 0 -1
b:miss|-5 -3 3 -3 10 1 -1 -2
b:missed|0 -5 0 1 0 8 -1 -3
b:missed the|0 -2 -1 9 -3 1 0 -3
b:mistake|0 0 -2 8 -1 -4 0 0
b:mobile|-2 1 9 -3 -2 -8 -1 6
b:mode|0 -1 -1 -2 -3 -7 0 15
b:mode and|0 -1 -1 -2 -3 -7 0 14
b:moderation meeting|0 -1 -1 -4 -1 9 0 -1
b:module|-4 6 -6 3 1 -13 -3 16
b:module 2|0 9 -1 2 -3 -3 0 -3
b:moment|0 -1 -1 2 -4 -3 0 8
b:monday|4 -12 19 -3 12 -11 -5 -5
b:money|-3 -7 -2 16 -16 1 -3 14
b:month|-1 -9 -12 -2 -2 -1 23 5
b:month ?|0 0 -5 -3 0 8 0 1
b:month for|0 -1 0 -1 -1 -5 9 -1
b:months|-2 0 3 17 -2 -8 -3 -5
b:moran|0 -3 0 -4 8 1 -1 -2
b:more|-1 30 13 -23 2 -22 -8 9
b:more like|-1 5 -2 -11 18 -7 -1 -2
b:more people|0 11 0 -1 -3 -3 0 -2
b:more please|0 24 -2 -7 -1 -12 0 -1
b:more than|1 -4 2 -7 -4 9 -2 5
b:morning|-2 -9 14 -19 -8 18 3 3
b:morning with|-1 -1 8 -5 2 -3 0 -1
b:mortgage|0 -3 0 -3 -2 -3 0 11
b:most|0 15 -4 -6 3 -3 -3 -3
b:most of|-1 13 -1 -1 -5 -4 -2 0
b:mostly|0 11 0 -6 -1 -2 0 -1
b:mot|-3 4 0 18 -4 -4 -3 -8
b:motor|-3 0 -5 -11 4 6 4 4
b:motors|-2 1 -5 -8 6 13 -4 -2
b:mouth|0 -1 5 -3 -1 -6 0 8
b:moved|-2 15 -4 6 -10 3 -2 -7
b:moved the|0 9 0 -2 -1 -3 -1 -3
b:mr|4 -18 12 -10 25 9 -11 -11
b:mr lacey|7 -1 13 -7 -2 -8 0 -1
b:mrs|-4 5 -6 -36 25 12 8 -4
b:mrs comfort|-1 -1 -1 -6 -1 -2 12 0
b:ms|18 4 0 2 -3 -12 -5 -4
b:ms pollard|-6 0 8 0 0 -1 0 0
b:much|-3 3 -12 -11 11 18 -4 -2
b:much is|-1 -4 -1 -9 -4 22 -1 -2
b:mum|-1 -3 0 -8 10 6 -1 -2
b:must|-5 -4 -6 2 10 5 2 -4
b:must pay|0 0 -3 -5 -1 9 0 0
b:my|-15 -36 13 42 29 21 -28 -26
b:my account|-1 -2 -8 -4 -6 24 -2 -1
b:my apologies|-1 -1 0 -4 -2 8 0 0
b:my appreciation|-1 0 -3 -3 8 -1 0 0
b:my assessor|0 -1 -1 10 -4 -3 0 0
b:my car|1 -7 2 2 10 -6 -1 -1
b:my case|0 -1 10 -1 -2 -5 0 0
b:my certificate|1 -2 -4 -1 13 -5 -1 -2
b:my colleague|0 10 -1 -2 -11 6 0 -1
b:my comments|-1 1 -3 -5 -1 10 0 -1
b:my complaint|50 -10 61 -31 2 -58 -11 -3
b:my compliments|0 -2 0 11 -5 -1 0 -2
b:my congratulations|0 -3 0 -3 9 -1 0 0
b:my cv|-2 -1 0 -3 -1 8 -1 0
b:my employer|-2 -3 -5 21 -5 -4 -1 -1
b:my epa|-10 -3 -2 -7 12 13 -1 -3
b:my experience|-1 12 -1 -5 -5 0 0 0
b:my first|-3 1 -7 11 -1 -2 0 0
b:my gaffer|0 0 0 -5 -2 8 0 0
b:my grandson|-3 -2 10 0 1 -5 -1 -1
b:my husband|1 0 1 -10 -7 18 -1 -2
b:my lad|0 0 -3 8 0 -4 0 0
b:my last|-1 -1 -3 -3 -3 5 9 -2
b:my letter|-2 0 -1 12 -1 -7 -1 0
b:my life|-1 -1 -1 -3 9 -2 0 0
b:my login|0 0 -1 0 8 -5 0 -1
b:my mark|-1 -2 -1 -3 -4 12 0 -1
b:my membership|-1 -3 -4 9 -2 7 -1 -5
b:my mind|-4 -1 8 0 0 -3 0 1
b:my money|-1 -1 -2 1 -6 9 -1 -1
b:my mum|2 -1 -4 -7 3 9 -1 -1
b:my name|-2 -6 10 22 -11 -4 -3 -6
b:my new|0 -2 -2 -7 -2 13 0 -1
b:my notes|-1 0 -4 -4 0 9 0 0
b:my number|1 -1 0 8 -2 -5 0 -1
b:my own|-2 -5 -5 -2 -2 1 -2 17
b:my papers|-1 -1 9 -3 -1 -4 0 -1
b:my phone|0 11 5 -5 -7 -4 -1 -1
b:my reply|7 0 -8 -1 0 2 0 0
b:my results|0 0 -1 -4 -3 10 -1 -1
b:my right|9 -1 -7 -1 0 -1 0 0
b:my son|-2 5 11 -12 9 -8 -1 -2
b:my student|0 0 -2 9 -1 -5 0 0
b:my talk|0 -1 0 -5 -1 10 0 -1
b:my team|-1 0 -1 -1 -3 -3 8 2
b:my ticket|-1 0 -1 -15 -1 18 0 -1
b:my training|0 -1 -1 2 9 -9 0 0
b:my tutor|-3 -3 11 -6 3 3 -2 -3
b:my warm|0 -3 0 -2 9 -4 0 0
b:my wife|-10 3 7 11 2 -9 -1 -3
b:n|9 6 -12 -1 -1 3 -2 -4
b:name|-11 -14 34 28 -14 -22 7 -7
b:name badges|0 -4 0 -1 -1 -1 -1 8
b:name bank|-2 -1 -3 -8 -1 -3 18 -1
b:name of|-2 -2 23 -7 -3 -8 -1 0
b:name off|-1 0 16 -10 -3 -1 -1 0
b:name on|0 -2 6 -5 -4 9 -1 -3
b:name to|0 -2 0 9 -3 -4 0 -1
b:names|1 -8 -7 -4 5 15 2 -5
b:nearer|-1 11 -1 -1 -2 -3 0 -2
b:neb|8 -1 -8 5 -1 -3 0 -1
b:need|5 -5 6 -16 -13 35 -9 -3
b:need anything|-1 -1 11 -3 -1 -4 -1 0
b:need to|5 -5 -4 -7 -2 23 -3 -6
b:needed|-3 2 9 -18 6 5 -2 0
b:needed from|-7 0 7 -7 0 8 0 0
b:needs|3 9 -6 1 -10 9 -1 -5
b:negative|-1 8 -2 -5 -1 -7 8 -1
b:neges|-6 0 9 0 0 -2 0 0
b:neither|8 14 -7 0 3 -13 -2 -3
b:neither better|0 10 -1 -1 -2 -4 -1 -1
b:never|22 -15 -35 16 18 -5 -7 5
b:never arrived|0 -2 0 9 -3 -4 0 0
b:never had|-2 -1 -6 -2 -4 15 0 0
b:never once|0 -1 -1 -5 11 -3 0 -1
b:new|-12 24 -1 -13 17 8 -2 -20
b:new address|0 -2 -2 -2 -2 10 -1 -1
b:new logo|-1 19 -1 -4 -4 -7 0 -1
b:new one|0 10 -1 0 -2 -1 -1 -4
b:new website|0 -8 -1 -3 18 -3 0 -2
b:new year|0 -2 0 -3 0 8 -1 -1
b:news|-5 -1 23 -6 -2 -7 -1 -1
b:news ?|-3 0 17 -3 0 -8 -1 0
b:newsletter|-2 1 -4 9 -6 7 -2 -3
b:newydd|-1 13 -1 -1 -5 -2 -1 -3
b:newydd yn|-1 14 -1 -2 -5 -1 -1 -3
b:next|31 -14 -22 -2 0 -9 4 12
b:next stage|25 -1 -12 -8 -1 -2 -1 -1
b:next time|-1 -3 -2 1 -5 2 -1 9
b:next year|-1 -1 -1 -1 14 -10 -1 1
b:nghwyn|13 -1 -3 -3 -1 -3 -1 -1
b:ni|11 -2 -9 1 6 -6 -1 -1
b:nice|0 13 0 -10 6 -11 6 -4
b:nicely|-1 -2 -1 -4 9 0 0 -1
b:nid|8 5 -11 12 -7 -2 -2 -4
b:nid wyf|8 0 -7 1 0 -1 0 0
b:nid yw|-1 -1 -1 8 -1 -3 -1 0
b:night|-4 1 6 20 2 -18 -3 -4
b:night on|0 9 -1 -3 -2 -2 0 -1
b:nine|5 9 -8 17 -4 -5 -4 -10
b:no|9 -14 -6 38 6 -1 -28 -4
b:no acknowledgement|0 0 -2 8 0 -5 -1 0
b:no action|0 7 -1 -11 -3 11 -1 -2
b:no answer|-1 -1 -3 20 -3 -11 -1 -1
b:no complaint|-3 2 8 -8 4 -3 -1 0
b:no complaints|-1 -6 -2 -9 38 -14 -3 -3
b:no fee|1 -1 0 -4 -1 8 -1 -2
b:no hard|-1 -1 0 -3 -1 8 0 -2
b:no i|8 0 3 -7 -1 -2 -1 0
b:no longer|-3 -4 16 -4 -4 2 -1 -2
b:no need|-1 1 -2 -6 -2 11 -1 0
b:no refund|0 -1 -1 -4 -1 8 0 0
b:no reply|-2 5 -4 9 -2 -5 -1 0
b:no rush|0 -1 -1 -6 -2 11 0 -1
b:no slides|0 -3 -1 -5 14 -4 0 -1
b:no subject|0 -2 -1 12 -8 0 0 -1
b:no use|1 -1 -3 -8 2 8 0 0
b:no view|0 10 0 -4 -2 -2 -1 -1
b:nobody|8 6 0 17 -7 -15 -6 -4
b:nobody gave|0 0 0 -8 0 10 0 0
b:nobody has|2 -2 -1 8 -1 -5 -1 -1
b:nobody lost|0 8 0 -3 5 -7 0 -2
b:nobody rang|0 -2 12 -4 -4 -2 0 -1
b:noise|0 -2 0 -5 9 0 -1 -1
b:non|-2 0 0 0 11 -6 -1 -2
b:non finance|0 0 -1 -9 13 -1 0 0
b:none|13 0 -7 11 -5 -5 -2 -5
b:none of|12 1 -5 3 -4 -3 -1 -2
b:nor|6 14 -4 2 -4 -10 -2 -3
b:nor worse|0 10 -1 -1 -2 -4 -1 -1
b:not|41 40 -19 24 -26 -29 -29 -2
b:not a|1 4 -2 -14 -5 10 -4 12
b:not about|0 -1 -6 12 -1 -2 0 0
b:not accept|16 -2 -4 -6 2 -4 -1 -2
b:not agree|11 5 -11 -3 -2 3 -1 -2
b:not answered|8 -1 -6 0 -2 1 -1 -1
b:not because|-1 -1 10 -4 0 -4 0 0
b:not before|-1 -1 8 -1 -1 -2 0 0
b:not complaining|-2 3 -1 -12 -2 15 0 -1
b:not even|0 -4 -3 -3 19 -5 -1 -4
b:not find|-1 -1 -4 -13 7 15 -1 -3
b:not give|5 -3 -2 8 -3 -4 0 -1
b:not had|-1 -1 19 -13 0 -3 0 0
b:not happy|11 -2 -11 12 -2 -6 0 -1
b:not have|-3 10 -1 1 13 -13 -2 -4
b:not having|12 -1 -11 6 -3 -2 0 0
b:not heard|-1 -1 8 -9 -1 -1 7 -2
b:not join|0 -3 0 -3 -2 -2 0 11
b:not know|-3 -2 6 -6 10 -10 -1 6
b:not leave|10 0 -5 -1 -1 -2 0 0
b:not like|0 -1 0 10 -2 -3 0 -3
b:not making|0 0 0 -6 -1 8 0 -1
b:not mind|0 9 -1 -3 -3 0 0 -2
b:not my|-1 -3 -2 9 -3 -2 0 0
b:not need|-1 9 4 -5 5 -8 -2 -2
b:not often|0 -5 0 -2 12 -1 0 -3
b:not on|-2 -1 0 -4 -2 9 -1 1
b:not pay|-1 -1 -4 -6 -2 15 -1 -2
b:not please|0 9 -2 0 -1 -3 -1 -3
b:not recognise|-1 -2 -1 -4 -3 10 0 0
b:not release|-1 -1 -1 -7 0 -1 12 0
b:not renew|0 -3 0 1 -2 8 0 -3
b:not satisfied|14 0 -8 -2 -1 -2 0 0
b:not say|-2 -1 2 8 -2 -2 -1 -1
b:not so|0 10 -3 2 -3 -2 0 -3
b:not suppose|-1 8 -2 2 2 -8 0 -1
b:not the|1 1 7 -9 13 -11 -2 -1
b:not turn|-1 -3 -4 2 -2 8 0 0
b:not upheld|8 0 -6 -1 0 0 0 0
b:not want|-4 2 -1 -5 -2 1 -1 9
b:note|6 12 11 -8 7 -15 -5 -7
b:note it|0 -2 0 -2 8 -1 0 -2
b:note to|-1 9 -2 -2 7 -10 -1 -1
b:noted|-10 4 15 -9 4 0 -1 -3
b:notes|-2 -3 -9 -14 21 1 -2 8
b:notes and|0 0 -2 -10 12 1 -1 0
b:notes of|-1 0 -4 -4 0 9 0 0
b:nothing|3 -6 18 -6 26 -21 -8 -5
b:nothing and|-1 -2 0 -2 8 -6 0 4
b:nothing further|0 2 8 -4 -2 -3 0 0
b:nothing since|-1 0 16 -9 0 -4 0 0
b:notice|6 20 -11 -18 -8 15 -4 1
b:notice and|0 -1 -1 -6 -1 9 0 0
b:notice was|-3 0 -3 -1 0 9 -1 0
b:noticed|-2 39 -3 -11 -12 -16 11 -5
b:noticed how|0 9 0 0 -8 -1 0 0
b:noticed that|-1 17 -1 -7 -1 -4 -1 -2
b:nov|6 -8 -13 2 5 15 -3 -4
b:nov in|-1 0 -3 -2 -1 8 -1 0
b:november|19 -14 -1 13 -5 5 -7 -11
b:now|-7 8 9 33 -3 -24 -7 -8
b:now ?|13 0 -12 -2 -1 3 0 -1
b:now been|0 -3 -1 11 -1 -5 0 0
b:now fully|0 -2 -1 -3 -1 9 -1 -1
b:now have|0 0 -1 -9 13 -1 0 0
b:now on|-2 -1 9 -4 0 -1 0 0
b:now please|-2 -1 -5 1 -2 11 -1 0
b:now the|-2 -1 3 8 -3 -4 -1 -1
b:now work|0 0 -1 -3 -1 -3 0 8
b:nowhere|0 -3 0 0 -2 -5 -1 11
b:nowt|10 -3 -6 -1 -1 -5 0 6
b:number|-9 -13 29 -18 -10 15 3 3
b:number and|-1 -1 -3 -4 1 -5 8 5
b:number is|-1 -2 23 -8 -3 -6 -1 -1
b:number of|-1 1 -3 -3 -5 10 4 -2
b:number on|-1 -2 -6 -4 -1 14 -1 0
b:nurse|-1 -1 -3 0 -4 -6 16 -1
b:nuttall|0 -5 0 -1 9 -2 0 0
b:nwosu|1 -1 -2 -3 -3 8 0 1
b:o|0 14 -9 -13 20 -2 -5 -5
b:o galon|-2 -5 -2 -8 29 -8 -1 -3
b:o'ch|-1 3 -1 -5 -3 9 -1 -2
b:o'ch polisi|0 -1 -1 -5 -1 10 -1 -1
b:obliged|0 -2 8 -1 -2 -1 -1 -2
b:observation|-2 40 -3 -7 -8 -13 -1 -6
b:observation about|0 11 -1 -2 -1 -4 0 -2
b:observation from|0 11 -1 -1 -2 -5 0 -1
b:occasion|-1 -2 -3 -5 1 10 0 -1
b:oct|0 -1 -2 9 -1 -3 -1 -1
b:october|8 -8 6 18 -7 -4 -4 -9
b:odell|9 0 -9 0 -1 -1 0 0
b:oes|-1 -1 -1 -6 -2 15 -1 -2
b:of|-8 -3 -4 15 -12 -18 19 10
b:of 12|-3 3 6 -1 -2 -8 6 -2
b:of 9|4 -1 -3 -7 -1 8 0 0
b:of a|-1 -5 -6 9 5 -2 -4 2
b:of address|-1 -3 0 -5 -4 14 -1 -1
b:of business|-2 -1 -6 -2 -2 -8 21 -1
b:of complaint|0 0 -4 11 0 -2 -3 -1
b:of complaints|-2 -4 -4 -8 -4 8 16 -3
b:of conduct|0 8 0 -5 0 -1 0 0
b:of course|0 -1 0 1 9 -8 0 0
b:of healthcare|0 -1 -1 -4 -1 0 9 -1
b:of hearing|-4 0 9 0 0 -3 0 0
b:of her|0 -3 -3 6 13 -8 -2 -2
b:of humour|0 -7 0 0 9 0 0 0
b:of it|9 8 -7 2 -2 -9 -2 0
b:of learner|0 -1 -1 -1 -1 -3 9 -2
b:of members|0 11 -1 -2 -1 -2 0 -4
b:of membership|0 0 0 -3 -2 8 0 -2
b:of mine|-1 -5 -4 -1 -2 15 -1 -1
b:of my|11 -10 -7 16 10 -9 -5 -6
b:of notes|0 -1 -2 -9 14 -1 0 0
b:of one|0 1 -1 3 -2 -8 -1 8
b:of our|-2 -4 2 2 9 0 -2 -4
b:of the|-1 12 38 -24 -14 -1 -6 -4
b:of them|-1 7 1 12 -9 -5 -4 -3
b:of thing|0 -4 -1 2 -4 -6 -1 14
b:of us|-5 0 -5 12 -6 -25 5 23
b:of words|0 -2 -1 -2 0 -2 0 8
b:of writing|0 0 0 0 10 -8 0 0
b:of you|0 -4 13 1 -2 -8 -1 1
b:of your|2 -8 -3 -8 4 14 11 -11
b:of yours|-1 -7 -4 -1 10 9 -2 -5
b:off|-19 -12 26 11 9 5 -10 -11
b:off ?|-4 0 8 0 0 -3 0 0
b:off a|-6 0 0 0 -3 10 0 0
b:off all|0 -1 -2 -4 9 -2 0 0
b:off last|0 0 9 -8 0 -1 0 0
b:off the|-3 -6 -7 -1 13 9 -2 -3
b:off they|0 8 0 -5 -1 -1 0 0
b:off your|0 -5 -1 -7 7 9 0 -2
b:offered|-3 -3 4 -9 -1 13 -2 0
b:office|-1 -2 -2 14 -5 -2 -4 2
b:officer|-4 -4 -2 -5 1 24 -4 -6
b:often|-1 -5 -1 -5 16 0 0 -4
b:often get|0 -5 0 -2 12 -1 0 -3
b:ok|-6 6 31 -21 -5 3 -4 -5
b:ok thx|-3 0 31 -23 -1 -1 -3 0
b:okonjo|-1 -1 1 -7 -1 -3 12 0
b:old|-5 25 -3 6 -15 8 -7 -9
b:old and|0 -2 0 -1 -1 -4 0 8
b:older|0 8 -1 -1 -2 -4 0 0
b:oliver|0 -1 -3 -5 -3 15 -1 -1
b:ollerton|0 0 9 -7 -1 -1 0 0
b:ombudsman|0 0 -2 -3 -2 9 -1 -1
b:on|-14 25 2 14 1 12 -16 -24
b:on 1st|-1 -2 -3 0 -3 -4 14 -1
b:on 2|-4 -3 -2 4 -5 13 -2 -2
b:on 3|0 -7 -3 21 -2 -6 -2 -1
b:on 9|3 -4 -6 -1 -2 14 -2 -2
b:on a|2 11 -7 -6 6 6 -4 -8
b:on behalf|-3 0 -3 1 8 0 -1 -2
b:on budgets|0 18 -1 -4 -8 -3 0 -2
b:on friday|-2 -2 9 7 0 -9 -1 -2
b:on his|5 0 -2 10 -3 -8 -1 -1
b:on hold|0 0 -1 8 -1 -3 -1 -2
b:on how|0 -1 0 -3 0 8 -1 -2
b:on it|8 -4 10 4 -17 2 -3 -1
b:on leave|-8 0 12 -1 0 -2 0 0
b:on me|0 -1 0 8 -4 -2 -1 0
b:on monday|6 -2 11 -4 -1 -5 -1 -3
b:on my|18 6 -9 -7 -12 -3 5 3
b:on page|-3 11 -3 -6 -6 -3 11 0
b:on please|0 0 -2 8 0 -3 0 -2
b:on reading|0 10 -1 -2 -1 -4 0 -2
b:on saturday|1 -1 -2 11 -4 -2 0 -2
b:on the|7 13 -17 8 -7 7 -18 6
b:on thursday|0 -5 -2 3 -2 -5 13 -2
b:on tuesday|-1 -3 -3 -8 18 -2 8 -9
b:on with|-3 -1 17 -10 -7 -1 -1 5
b:on your|-4 -9 -6 9 -3 14 -4 4
b:once|1 -5 -6 -2 21 -8 -1 0
b:ond|-1 17 -1 -4 -1 -6 -1 -4
b:ond sylw|0 12 -1 -2 -5 -2 0 -2
b:one|-18 26 2 11 -15 -29 -13 36
b:one both|0 12 0 -5 -1 -2 -1 -4
b:one correction|-3 0 12 -6 -1 -2 0 0
b:one for|0 -2 -1 0 -1 -4 0 8
b:one hears|0 -3 -1 -5 16 -4 -1 -3
b:one in|5 11 -2 -3 -7 -5 -1 2
b:one occasion|0 -2 -3 -5 2 9 0 0
b:one of|-1 -17 -14 16 23 11 -5 -13
b:one page|0 -8 -1 -3 5 -3 -1 12
b:one too|0 0 9 -5 0 -3 0 0
b:one we|-1 2 -1 -4 1 -8 12 -2
b:ones|-1 2 10 -1 -5 -10 -1 5
b:online|-2 9 -1 2 -7 -5 -3 7
b:only|-5 21 -23 -44 14 12 15 9
b:only came|0 9 0 -1 -8 0 0 1
b:only no|0 3 -1 -8 -1 8 0 0
b:only one|3 12 -6 1 5 -11 -1 -3
b:only that|0 1 -1 -10 -1 10 0 0
b:only the|-2 -2 0 -4 -7 -3 19 -1
b:only to|0 -1 -1 -5 8 -1 -2 2
b:only want|-1 -3 -3 -10 -1 19 -1 -1
b:open|0 -8 -7 -5 -5 9 7 9
b:open on|0 0 -3 -5 -2 13 -1 -1
b:open the|1 -5 -2 -1 -2 -15 10 13
b:opposite|0 -1 0 -5 8 -1 0 0
b:or|7 -26 1 -2 -6 6 17 3
b:or do|0 -1 -2 -4 0 10 -1 -2
b:or give|0 -1 -3 8 -2 -1 0 0
b:or is|1 -1 12 -8 -1 2 -1 -3
b:or not|-5 0 8 0 0 -3 0 0
b:order|-3 -2 -3 -3 -8 13 -2 7
b:order of|-1 -2 1 -3 -1 -4 0 11
b:ordered|2 -2 -6 11 3 -6 -1 -1
b:orkney|-1 10 -1 -3 -2 -2 -1 0
b:orr|0 -1 0 -3 -4 10 0 -2
b:os|-3 -2 3 8 -2 0 -1 -2
b:os gwelwch|-2 -2 1 8 -2 0 -1 -2
b:other|4 13 10 0 1 -28 -6 6
b:other professional|0 -1 0 -1 -1 -4 0 8
b:others|1 13 -1 5 -9 -9 -1 2
b:otherwise|-3 40 -4 -7 -13 -8 -2 -2
b:otherwise the|-1 23 -2 -8 3 -13 -1 -2
b:ought|-2 -4 -2 1 14 -5 -1 -2
b:ought to|-2 -4 -2 1 14 -5 -1 -2
b:our|-18 10 -22 -6 15 43 -11 -11
b:our client|-1 -1 9 6 -2 -8 -2 -1
b:our eqa|0 -3 0 -3 10 -2 -1 -1
b:our new|0 -3 0 -3 11 -4 0 -1
b:our one|-1 -1 -1 -1 -1 -3 9 -2
b:our response|2 -1 -8 -4 -1 14 -1 0
b:our side|0 0 -3 -4 0 10 -1 0
b:our town|0 9 0 -5 -2 -1 -1 -1
b:our workshop|-1 0 -5 -2 -2 11 0 -1
b:ours|6 5 -12 -11 -1 13 -3 3
b:out|3 -15 -1 13 10 -17 -14 20
b:out in|12 6 -4 -10 -1 -5 -3 4
b:out of|0 -8 8 10 0 -10 -2 3
b:out so|-1 3 10 -3 -3 -5 0 -1
b:outcome|30 -4 6 -8 -8 -12 -2 -2
b:outcome dear|8 -1 4 -3 -6 -1 0 -1
b:outcome of|18 -1 -7 -1 -1 -8 0 0
b:outside|-3 -4 -1 -21 10 22 -2 -2
b:outside the|-1 -1 2 -19 -1 22 0 -1
b:over|6 13 -16 11 -5 6 -5 -10
b:overdue|0 -5 -1 -4 -3 17 -2 -2
b:owing|0 -2 -5 -6 -1 8 7 -1
b:owing to|0 -2 -5 -6 -1 8 7 -1
b:own|-1 -12 -13 7 7 1 -6 17
b:owner|0 -6 1 4 -5 -12 20 -2
b:oyelaran|12 2 0 -1 -2 -8 -2 -1
b:p|6 -5 12 4 -8 -9 -3 4
b:pace|0 8 0 -5 -2 0 0 -1
b:pack|0 -9 -2 3 11 -12 11 -1
b:pack in|0 -1 -1 1 -1 -6 12 -4
b:pads|0 -3 11 -2 -2 -3 0 -1
b:page|-10 31 -2 -26 -9 -25 15 27
b:page 2|-4 -2 11 -7 -1 0 0 3
b:page 3|0 9 -1 -2 -2 -4 0 0
b:page ?|0 -3 0 -1 -1 -3 0 8
b:page i|-1 13 -1 -2 -5 -10 -1 6
b:page of|-1 -3 -1 -3 2 -6 14 -2
b:page on|0 12 0 -5 -1 -2 -1 -4
b:pages|-4 -2 -1 -17 28 0 -2 -3
b:pages kind|0 -2 0 -2 8 -1 0 -3
b:pages of|0 0 -2 -9 13 -1 0 0
b:paid|-1 -6 -14 59 -11 -20 -5 -2
b:paid for|-1 1 -3 15 -2 -9 -1 -1
b:paid in|-1 -2 0 8 -2 -1 -1 0
b:paint|17 6 -12 1 -8 -2 -2 1
b:paint on|10 -1 -9 2 -1 -1 0 0
b:panel|3 -5 2 -3 3 -7 9 -3
b:panic|0 -2 -1 -2 -1 8 0 0
b:paper|-3 7 -6 11 -7 3 -4 0
b:papers|-2 -3 11 7 -2 -6 -2 -4
b:paragraph|11 6 -3 -5 -2 -4 -1 -2
b:paragraphs|0 0 0 -1 0 -5 0 8
b:park|1 21 -5 0 -1 -10 -1 -6
b:parking|-1 11 -11 -20 -12 26 -2 9
b:parking charge|0 0 0 -8 0 9 0 0
b:part|14 3 -16 8 2 -3 -2 -7
b:partner|-1 0 -4 0 0 0 8 -3
b:pask|-1 10 0 -3 -2 -3 0 -1
b:pass|4 2 -14 4 9 -2 -4 3
b:pass on|-3 4 -4 -11 11 5 -1 -1
b:pass or|0 0 0 -1 0 -5 0 8
b:passed|-3 -4 -7 11 25 -23 -3 4
b:password|-4 3 -8 -33 -3 4 45 -5
b:past three|0 0 0 -1 0 -5 0 8
b:patient|-2 0 -3 0 9 -1 -1 -2
b:pay|-13 -11 -8 13 -17 2 34 0
b:pay for|-1 -2 -2 2 -1 -2 9 -3
b:pay i|0 0 0 -6 -1 9 0 0
b:pay the|-3 -1 -1 -1 -1 0 9 -1
b:payable|0 -1 0 -3 -1 8 -2 -1
b:paying|-1 -3 -3 12 0 -4 -1 -1
b:paying for|0 -1 -2 8 -1 -4 0 0
b:payment|-1 6 -3 -2 -2 8 -3 -3
b:pays|0 -1 -1 9 -2 -3 0 -1
b:pcn|-1 2 -1 -12 0 12 0 0
b:pdf|-2 -2 1 -2 -2 -4 -2 14
b:peake|0 8 0 0 -4 -2 0 -1
b:pell|-1 -1 -1 -9 2 10 0 -1
b:penderfyniad|23 -1 -11 -5 -2 -3 -1 -1
b:penderfyniad ac|8 0 -7 0 0 0 0 0
b:penderfyniad ar|14 -1 -3 -5 -1 -2 -1 -1
b:people|-5 17 -20 21 -8 -25 5 15
b:people from|0 -1 -1 -1 -1 -3 0 8
b:people than|0 9 0 -1 -3 -3 0 -2
b:people the|-1 -1 -1 1 -1 -7 11 -1
b:people under|0 13 0 -2 -9 -1 0 -1
b:people who|0 11 -3 1 -1 -4 -2 -2
b:per|-1 -3 -2 5 -4 -17 7 14
b:perhaps|-1 -4 11 -7 -6 2 -1 6
b:perhaps it|-1 0 12 -10 0 -1 0 0
b:permission|-2 -1 8 -5 -1 2 0 -1
b:person|15 -3 -7 11 1 -14 -3 0
b:personal|-2 -2 -2 -3 -4 -1 16 -2
b:persons|0 11 -3 0 -3 -2 0 -3
b:pettifer|3 -2 -5 -3 -1 8 0 -1
b:phone|2 -4 16 5 -10 -10 2 -1
b:phone call|3 -3 5 -8 1 5 0 -2
b:phone number|-2 -1 6 -8 -4 4 6 -1
b:photo|-2 -1 -1 -2 -2 -6 16 -2
b:photograph|-1 13 -1 2 -5 -5 0 -3
b:photograph on|0 9 -1 -3 -1 -3 0 -1
b:photographs|-2 -3 3 17 -2 -10 -1 -1
b:photos|-4 -7 26 3 -4 -11 -2 -2
b:photos attached|0 -1 9 0 0 -7 0 -1
b:picked|-1 11 -2 -12 4 3 -1 -2
b:picked up|-1 12 -2 -13 4 3 -1 -2
b:picture|10 -3 -3 -5 -3 0 -1 4
b:piece|-1 1 -3 -3 5 8 -2 -5
b:pike|-3 -7 2 -5 1 13 -2 0
b:pint|0 -3 -1 -3 9 -1 0 -1
b:place|3 -5 -1 12 0 -7 -5 2
b:plan|-1 -1 -1 -7 9 5 -2 -3
b:plastic|0 -3 -1 6 -2 -9 -1 10
b:play|0 -6 -2 -11 19 -2 -1 4
b:play to|0 -3 -1 -6 17 -5 0 -2
b:pleasant|0 14 0 0 -9 -3 0 -1
b:please|31 -45 -9 3 3 51 -18 -16
b:please cancel|-1 -1 -1 -10 -5 21 0 -2
b:please close|-1 0 9 -3 -3 -2 -1 0
b:please confirm|1 -3 -2 -2 -2 12 -2 -2
b:please consider|0 -3 -1 -4 -2 -9 -1 20
b:please could|-1 -1 -1 -2 -3 11 -1 -1
b:please find|-10 -3 -6 20 -8 15 -5 -4
b:please forward|0 -1 0 -6 10 -1 0 -1
b:please give|-2 -1 1 -13 8 7 0 0
b:please ignore|-1 -1 -4 -6 0 12 -1 0
b:please ihm|2 -2 8 -1 -2 -5 0 -1
b:please pass|9 -3 -12 -10 13 4 -1 -1
b:please print|0 -3 0 0 -2 -3 0 9
b:please see|-4 -1 -5 26 0 -11 -4 -1
b:please send|2 -3 -3 -5 -6 11 5 -2
b:please take|-1 -3 -11 12 -6 11 -1 -1
b:please tell|-3 -5 10 -15 28 -10 -1 -4
b:please thank|-1 -3 3 -7 18 -5 -1 -3
b:please thanks|8 -1 -7 0 0 0 0 0
b:please treat|0 0 -4 11 -1 -4 -1 0
b:please withdraw|-2 0 18 -8 -3 -4 0 0
b:pm|0 -1 -1 -4 -1 9 0 -2
b:po|-1 -2 -3 -4 -4 21 -3 -4
b:po number|-1 -1 -2 -2 -1 9 -1 -2
b:point|7 5 12 1 -5 -15 -2 -3
b:point of|-1 6 10 -5 -5 -4 -1 -1
b:policy|1 1 -9 2 5 -5 -3 9
b:policy is|0 0 0 -1 10 -7 -1 0
b:polish|0 -2 -1 -2 0 -1 0 8
b:polisi|-1 -1 -1 -7 -1 13 -1 -1
b:poll|0 15 -1 -3 -2 -4 0 -5
b:pollard|-8 -1 19 -7 -1 -2 -1 0
b:poor|-1 -1 -1 4 -1 -3 8 -5
b:portal|-3 -4 -1 -2 -2 6 -2 9
b:portfolio|-1 -2 0 12 -2 -6 0 -1
b:post|2 13 -4 0 0 -8 9 -11
b:postage|-1 -1 -1 -5 -5 -6 20 0
b:posted it|0 -2 0 -2 8 -2 0 -2
b:pounds|-1 -3 -3 10 5 -7 -1 0
b:pozdrawiam|-1 -4 -2 3 -5 10 -1 -1
b:practical|-3 10 1 5 -8 -9 -1 6
b:practice manager|-1 9 0 -1 -2 -2 -1 -2
b:praise|-1 2 -1 -7 15 -3 -2 -2
b:prentis|0 -1 -1 -1 8 -4 0 -1
b:press|0 -1 -1 -4 -1 10 -1 -2
b:pressed|0 0 9 -5 0 -3 0 0
b:previous|-1 9 1 3 -4 -7 -1 1
b:price|-2 7 -1 -8 -3 0 11 -3
b:price list|-1 -2 -2 -1 -3 -4 14 -1
b:principal|-1 -4 5 -5 14 -7 -1 -1
b:print|-1 -3 -3 -1 -5 -7 4 16
b:print the|0 -3 -1 2 -2 -4 0 10
b:priti|-1 -1 -2 -10 12 2 -1 0
b:problem|-1 -2 -5 -1 -16 33 -1 -7
b:problem it|0 -4 -2 -3 -3 13 0 0
b:problems|0 -2 -1 -1 20 -14 -1 -1
b:procedure|-3 -3 -4 17 -4 -3 -4 4
b:procedure i|0 0 -1 8 -1 -6 0 0
b:professional|-3 -6 -5 9 -9 -4 5 12
b:professional bodies|0 -1 -1 -3 -1 10 -2 -3
b:professional conduct|-1 -1 -1 -2 -1 -5 10 0
b:profile|-1 -2 -3 -6 -4 -12 29 -1
b:profile and|-1 -2 -3 -6 -4 -12 29 -2
b:programme committee|0 -1 0 -5 -2 11 0 -1
b:promised|-6 0 2 10 5 -6 -2 -3
b:property|0 -2 -1 -3 -3 10 0 -1
b:proposal|0 0 0 -2 -1 -5 0 9
b:propose|-2 -9 1 3 -5 -18 -1 33
b:propose an|0 -1 0 -3 -1 -4 0 10
b:proprietor|-2 0 -7 0 0 9 0 0
b:proud|-1 -4 -2 -8 18 1 -1 -3
b:proud of|0 -2 -1 -7 8 5 -1 -2
b:prove|-2 -2 -2 8 -4 2 0 0
b:prove it|-2 -2 -2 8 -4 2 0 0
b:providers|0 1 -1 -2 -2 -4 9 -2
b:published|-1 -1 -2 1 -1 -5 10 1
b:published complaints|-1 0 0 -4 0 -4 10 0
b:purchase|-1 -2 -2 -5 -2 14 -2 -1
b:purchase ledger|0 -1 -1 -4 -1 8 -1 -1
b:put|-18 -31 -9 3 13 -21 2 62
b:put a|-1 -9 3 4 -3 -8 -1 16
b:put it|-2 -5 -3 0 4 9 -2 0
b:put on|-1 -3 -2 1 5 -8 13 -6
b:put right|-1 -1 -3 12 -3 -3 0 -1
b:put the|-2 -10 4 -3 6 -6 -2 14
b:put this|-1 -4 -1 -4 0 -3 -1 12
b:q14|0 8 0 -1 0 -5 0 -1
b:q31|0 9 -1 -2 -2 -2 0 0
b:qr|0 -5 -1 -3 -2 -6 -1 18
b:qr code|0 -4 -1 -2 -1 -3 0 11
b:qualified|-1 1 -1 -2 1 -11 8 5
b:qualify|0 -3 0 -3 -2 -2 0 11
b:quality|-2 -8 -4 1 10 8 -3 -2
b:quarter|-1 -3 -1 3 -1 -6 9 0
b:quarter i|0 -1 -1 -1 0 -5 9 -1
b:query|-1 -4 -3 3 1 11 -1 -5
b:question|6 16 -6 -2 -1 -3 -3 -9
b:question 14|0 10 -1 -2 -2 -1 0 -4
b:questions|-7 -6 12 -8 -1 -3 17 -3
b:questions and|-1 -1 -1 -5 -5 -5 20 -2
b:questions in|0 -3 0 -3 9 0 0 -1
b:quick|-2 -9 -5 0 28 1 -6 -8
b:quick answer|0 -2 -1 -2 -3 8 0 -1
b:quickly|-1 1 -1 -7 -14 25 -1 -1
b:quid|-2 -4 0 18 -5 -5 -1 -2
b:quid for|0 -3 0 10 -2 -3 0 -1
b:quiet|-1 -1 0 0 -1 -8 -1 13
b:quiet room|0 -4 -1 0 0 -6 -1 12
b:quotation|-1 -2 -1 -2 -1 -1 8 0
b:quote|2 8 -4 -4 9 -7 -2 -3
b:quoted|-1 -5 -2 -2 16 -4 -1 -2
b:qureshi|-1 -1 8 1 -1 -5 0 0
b:r|-2 -6 -1 16 -4 -3 -1 1
b:rafferty|0 8 -1 0 -1 -5 0 -1
b:rang|-7 -11 17 -13 42 -12 -5 -12
b:rang me|-3 -1 13 -11 7 -5 -1 -1
b:rang the|-1 0 -4 -2 0 8 0 0
b:rang when|-1 0 -7 -1 10 -1 0 0
b:rate|-1 8 -2 0 -6 4 -3 -1
b:rather|-2 -3 13 0 -12 -6 7 3
b:rattle|0 0 -1 -8 -1 11 0 0
b:re|-1 9 6 -13 -6 18 -3 -8
b:re mark|-2 -3 -1 -3 -1 12 -1 -1
b:reached|9 -2 -5 5 -3 -3 -1 -1
b:reached me|10 -2 -7 5 -2 -3 0 -1
b:read|2 31 0 5 13 -43 0 -8
b:read in|0 -2 -1 -2 15 -9 -1 -1
b:read it|-2 -1 0 12 -5 -2 -1 -1
b:read my|-2 -1 -6 11 0 -2 0 0
b:read the|-2 19 5 -3 -5 -8 -2 -4
b:read your|12 17 -12 -1 -5 -6 -2 -3
b:reading|-2 20 5 -12 -15 -18 -4 25
b:ready|0 -2 -4 -18 18 9 -1 -2
b:ready to|2 -1 -1 -8 8 1 0 -1
b:real|-2 -4 -5 3 7 -7 -1 8
b:rear|0 -3 -1 12 -1 -6 0 0
b:reason|2 -1 4 1 -2 -9 -1 7
b:reasons|20 -1 -3 -2 -3 -10 -1 -1
b:reasons will|10 0 -9 0 0 0 0 0
b:receipt for|1 0 -1 -7 0 9 0 -1
b:receipts|-1 -1 9 1 0 -7 0 -1
b:receive|-1 -2 -2 -3 -6 -4 19 -2
b:received|9 -6 -2 -13 5 2 8 -3
b:received your|8 -1 -1 -2 -1 -3 -1 0
b:reception|-2 -2 -3 9 -9 13 -3 -4
b:receptionist|-4 -2 -9 11 3 5 -1 -2
b:recognise|-1 -2 -1 -4 -3 10 0 0
b:record|-4 2 0 11 1 -7 -1 -3
b:record it|0 8 0 -4 -1 -2 0 -1
b:recorded|-2 -5 -3 12 -4 -6 -2 10
b:records|2 -3 -6 -2 -3 14 -3 2
b:recovery|-2 -2 0 3 -4 -2 -2 9
b:red|-1 -2 10 -8 -2 -2 -1 6
b:ref|1 -2 17 -8 -2 -1 -2 -3
b:ref imi|-3 -1 10 -1 -1 -3 -1 0
b:reference|-7 -3 2 -1 -2 11 -2 2
b:refund|-5 -5 6 15 -6 0 -3 -4
b:refusal|-5 0 -1 -2 0 8 0 0
b:regard|-2 -1 11 -4 -1 -3 0 0
b:regarding|-8 -1 -5 -30 -2 3 45 -1
b:regards|-1 1 -4 7 -12 3 2 4
b:region|-1 9 -1 -2 -1 -6 -1 3
b:regional|-1 13 -2 6 -8 -3 -1 -4
b:register|-2 1 -6 7 -6 2 -3 8
b:registered|-1 -2 -4 11 -4 6 -2 -4
b:registration|-1 -3 -3 8 -3 -1 -2 5
b:regret|-1 -2 1 -1 -3 8 -1 -1
b:regulations|-8 -1 -1 -2 -2 9 0 4
b:regulations i|-6 -1 0 0 0 8 0 0
b:relation|-1 -1 -2 2 -4 -9 16 -1
b:release|-3 -2 -4 -8 0 -6 24 -2
b:release to|-1 -1 -1 -7 0 -1 12 0
b:remain|1 -1 -5 10 -1 -2 -1 -1
b:remark|5 23 -6 -1 -4 -11 -1 -5
b:remark on|4 11 -4 -3 -2 -4 0 -2
b:remedy|10 -1 -6 2 -1 -2 -1 -1
b:remittance|0 -2 -1 -5 -2 13 -3 -1
b:remittance advice|0 -1 -1 -3 -1 8 -2 0
b:renew|0 -3 -1 0 -2 10 0 -3
b:rennie|0 -2 -1 -1 -3 8 0 0
b:repair|-3 12 -1 -8 -7 -1 7 0
b:replaced|-1 1 -1 10 -2 -5 -1 -1
b:replacement|-1 -2 -1 8 3 -4 -1 -3
b:replied|2 -6 -1 10 -1 -3 0 -1
b:reply|-4 6 7 10 -9 -11 3 -3
b:reply on|-1 -2 -2 -4 0 9 0 0
b:reply to|-1 1 8 1 -2 -5 -1 -1
b:report|2 15 -5 1 -7 -1 2 -7
b:reporter|0 -2 -1 -5 -1 11 -1 -1
b:request|-3 -8 -8 0 -8 24 9 -4
b:requested|-3 4 12 4 -4 -10 -1 -1
b:requested i|-1 0 8 -3 0 -3 0 0
b:required|-4 -2 -9 0 -3 1 18 -2
b:resending|-3 -1 21 -15 0 -2 0 0
b:resending as|-1 0 14 -11 0 -1 0 0
b:reset|-1 1 -4 -4 -5 18 -1 -4
b:resit|-1 -4 -1 14 -3 2 -1 -6
b:respond|-2 -1 -3 1 -1 -5 12 -1
b:respond in|-1 0 0 -3 0 -7 12 -1
b:response|7 8 1 -5 -4 -1 -3 -3
b:response to|1 8 -8 -3 -2 6 -2 -1
b:result|-9 5 1 12 -5 5 -2 -6
b:result i|-6 -1 -2 1 -3 11 0 0
b:result so|0 10 -1 2 -1 -6 0 -3
b:results|-4 -1 -9 6 -3 4 6 1
b:retired|-2 23 -6 -15 -12 14 -2 2
b:return|-3 -3 0 0 -2 14 -4 -1
b:returned|-2 -5 5 18 -2 -11 -1 -2
b:review|-2 -3 -4 -4 -3 -5 20 0
b:review and|-2 -1 -6 -2 -2 -8 21 -1
b:reviewed|10 -1 -7 0 0 -1 0 0
b:reviews|-1 -1 -2 -2 -2 1 8 -1
b:revised|-3 -1 -5 0 -3 -8 20 -2
b:rhan|0 8 -1 -1 -4 0 0 -2
b:rig|0 -1 -2 -5 9 -1 0 -1
b:right|-1 25 5 -11 5 -5 -7 -12
b:right down|0 -2 -1 -5 13 -5 0 0
b:right it|-1 0 8 0 0 -5 0 0
b:right one|0 11 -1 0 -1 -4 -1 -4
b:right to|7 10 -8 -2 1 -5 -1 -2
b:ring|-3 -7 11 6 -9 4 -2 0
b:ring me|-2 -1 -3 -5 -2 14 0 -1
b:ring on|0 -2 17 -7 -4 -3 0 -1
b:ring road|0 -3 0 9 -3 -2 0 0
b:rise|0 6 0 -5 8 -5 -1 -2
b:riverside|0 0 -1 -9 0 11 0 0
b:road|-5 -4 -8 18 5 -1 -2 -3
b:road with|0 -2 0 8 -2 -2 0 0
b:roadside|0 -1 0 -4 -1 -3 0 9
b:roedd|-2 -6 -3 -2 28 -10 -2 -3
b:roedd y|-1 -2 -1 1 9 -3 -1 -1
b:roedd yr|0 -1 -1 -3 8 -3 0 -1
b:rolls|0 -1 -1 -3 9 -4 -1 0
b:room|0 13 7 -18 -5 4 -5 3
b:room in|0 11 0 -7 -1 -1 0 -1
b:rose|-1 23 -2 -3 -1 -15 -1 -2
b:ross|-1 0 -1 -3 9 -2 0 -1
b:round|-3 20 -6 0 -9 -7 -3 7
b:rude|2 -2 -6 18 -7 -3 -1 -1
b:rude on|0 -1 -1 -3 -2 8 0 0
b:rudge|0 -3 -1 -2 11 -1 -1 -3
b:rules|-1 -2 -3 -6 3 0 8 1
b:run|4 -4 -2 -6 -3 17 -5 0
b:run a|-1 -1 -2 1 -3 8 -1 -1
b:run out|0 0 9 -6 -3 -7 0 7
b:run the|0 -1 -1 -7 -1 14 -1 -3
b:rung|-1 1 0 8 -2 -4 0 -1
b:running|0 -3 -4 13 -5 -1 -2 1
b:runs|-2 -2 -1 15 -7 -2 -1 -1
b:rush|0 -3 -2 -10 10 8 -1 -2
b:rusk|-1 10 -1 -3 -2 -3 -1 -1
b:rust|10 -1 -6 1 -1 -4 0 0
b:rwyf|9 -3 -9 19 -5 -7 -2 -2
b:rwyf am|10 -1 -8 4 -2 -2 -1 -1
b:rwyf wedi|-1 -1 0 10 -1 -4 -1 -1
b:s|-3 -2 -3 13 0 -1 -2 -2
b:said|8 -1 34 17 3 -31 -8 -21
b:said about|0 -1 -2 -4 9 0 0 -1
b:said and|0 -1 0 -5 8 0 0 -1
b:said for|0 -1 0 -6 8 -1 0 0
b:said he|-5 -2 8 4 1 -4 -1 -2
b:said i|-2 -4 12 9 -4 -8 -1 -2
b:said no|9 -1 -6 0 -1 -1 0 0
b:said someone|0 -1 12 -4 -4 -1 0 -1
b:said that|1 -2 0 -1 -5 10 -1 -2
b:said to|-2 -1 8 -2 -7 6 -1 -1
b:said you|-1 -6 -3 1 11 2 -1 -3
b:sake|0 -2 0 0 -1 -6 0 8
b:salary|-2 -2 -6 -2 -2 -9 21 1
b:sales|-1 -4 -1 0 4 -3 8 -3
b:same|-6 20 3 22 -6 -24 -6 -4
b:same day|0 -4 -1 -3 13 -4 -1 -2
b:same question|0 9 -1 -3 -3 -2 0 0
b:sample|-1 2 -3 -7 7 -3 10 -6
b:sandhu|0 -3 -1 -4 14 -4 0 -1
b:satisfied|13 -1 2 -6 -1 -7 0 0
b:satisfied with|8 0 -6 -1 0 0 0 0
b:saturday|0 -2 -2 11 -6 3 -1 -4
b:save|-1 -5 -1 -8 0 -5 -1 20
b:saw|-2 27 -4 2 -10 -4 -3 -5
b:saw your|0 17 -1 -5 -7 -2 -1 -1
b:say|-8 -2 -5 11 31 -25 0 -2
b:say i|0 -5 2 -3 6 -9 6 3
b:say in|-1 0 1 -1 -1 -5 0 8
b:say it|-1 7 1 8 -7 -5 -1 -3
b:say so|-1 0 0 -8 -1 11 0 0
b:say sorry|0 -1 -1 8 -2 -4 0 0
b:say that|-7 11 8 -11 -1 6 -3 -3
b:say the|5 -3 -8 -2 12 0 -2 -2
b:say they|-1 8 0 -5 -5 6 -1 -3
b:saying|6 8 -2 9 -7 -9 -3 -5
b:says|-3 28 -6 18 -22 15 -10 -18
b:says i|8 -1 -1 -3 0 -3 0 -1
b:says it|-1 -5 -5 15 4 -5 -1 -1
b:says so|-3 0 9 -1 -1 -3 0 0
b:says something|0 10 -1 -2 -1 -3 0 -3
b:says that|3 10 1 -10 -4 4 -1 -3
b:scan|-3 -4 9 -11 -5 -7 -2 22
b:scanned|-1 -5 0 -3 -2 -8 -2 20
b:scans|0 -4 -1 -1 -1 0 0 8
b:scans it|0 -3 0 -1 -1 -3 0 9
b:school|-2 -6 -3 -9 12 8 -1 1
b:score|-1 -1 -1 -4 -1 -1 8 0
b:scratched|0 0 0 -7 0 9 0 0
b:screen|-1 0 -1 -1 -2 -6 -1 13
b:scripts|0 2 -2 -7 -3 15 -2 -2
b:scrolled|0 0 0 -1 -1 -11 0 14
b:search|-1 2 1 -4 -2 -7 -1 13
b:search box|0 -2 0 -1 -1 -5 0 10
b:season|0 -2 0 -3 -3 10 0 -2
b:second|-8 -6 4 1 -6 20 -6 1
b:second marker|-4 -2 -1 -2 -3 13 0 -1
b:secretary|1 -6 -5 15 -5 1 -3 1
b:section|-3 2 -2 -6 12 -5 -2 3
b:section 3|0 2 0 -1 10 -9 0 -1
b:see|1 21 -39 9 9 -21 27 -6
b:see above|0 -1 0 8 -3 -1 0 -2
b:see attached|-3 -1 -4 21 -1 -8 -4 0
b:see below|1 -1 -3 12 -2 -6 -1 -1
b:see it|-2 14 0 -8 -3 0 -1 -2
b:see that|8 14 -3 -5 -7 -4 -1 -3
b:see the|0 6 -16 -23 9 -12 42 -6
b:see this|0 -3 0 -4 11 -1 -1 -1
b:see you|1 1 -7 -6 10 10 -2 -7
b:seem|-3 16 1 -9 -5 -9 16 -6
b:seem to|0 17 -1 -6 -1 -3 -1 -5
b:seen|0 12 -8 1 -1 -21 16 1
b:sees|0 3 -1 -2 -2 -6 0 8
b:seized|0 -2 -1 -2 0 -2 0 8
b:sell|-1 -4 -1 -2 -2 -4 -1 14
b:selling|0 -1 -1 9 -2 -3 0 -1
b:send|-10 -19 12 -17 -24 21 23 14
b:send a|-2 3 0 -11 -4 13 -3 3
b:send it|5 -1 -8 9 -1 -1 -1 -2
b:send me|-2 -2 -6 -8 -5 21 4 -3
b:send on|0 0 9 -5 0 -3 0 0
b:send the|-4 -4 7 -2 -5 -6 5 9
b:send us|-2 -1 0 -3 -1 -3 9 0
b:sense of|0 -7 0 0 9 0 0 0
b:sent|-4 -19 21 15 -5 -21 23 -10
b:sent it|-2 -2 13 0 3 -8 -1 -2
b:sent the|-1 -6 2 14 -4 -3 -1 -2
b:sent three|0 -1 -1 -1 -1 -7 10 -1
b:separate|0 0 -6 8 0 -1 0 0
b:september|0 -9 3 20 -12 7 -3 -7
b:september not|-1 -1 10 -4 0 -4 0 0
b:series|0 0 -1 -9 13 0 0 -1
b:seriously|0 0 -2 -9 12 1 -1 -1
b:service|-2 -11 -9 16 10 1 10 -14
b:services|-3 -2 -5 -8 6 15 -3 1
b:session on|0 -2 -1 -2 8 -3 0 0
b:sessions|1 0 -4 11 -5 -9 -1 7
b:set|9 -4 -4 4 -1 -4 -3 2
b:set out|9 -1 -3 1 -1 -4 -2 -1
b:seven|-1 -4 -4 13 0 -9 -1 5
b:several|-1 -3 -2 3 1 -4 -2 8
b:shall|4 11 -12 -17 -5 22 8 -11
b:shall be|8 -3 -4 -2 -3 0 5 -2
b:shall i|0 0 -1 -1 -1 10 -1 -5
b:shall not|-1 -3 -3 -1 1 8 0 -1
b:shambles|0 -1 0 15 -10 -2 0 -2
b:she|-13 -23 -11 13 48 5 -9 -10
b:she has|-3 -2 9 1 -4 0 -1 -1
b:she is|-2 -2 -2 -5 20 -5 -1 -1
b:she rang|0 0 -2 -4 8 -1 0 0
b:she said|-1 -3 -3 8 -1 0 0 -1
b:she signed|-1 0 -3 -7 -1 12 0 0
b:she told|0 -1 -1 11 -5 -4 0 0
b:she was|-1 -3 0 11 6 -11 -1 -1
b:she would|-1 -1 -5 8 -1 1 0 -1
b:sheet|-4 0 0 0 -2 12 -3 -3
b:sheet attached|0 -1 0 -5 -2 9 0 0
b:shetty|-1 0 0 0 20 -17 -1 -1
b:shocked|-1 7 -1 -5 -5 -1 8 -1
b:shop|-1 2 -4 -3 -2 8 -1 1
b:short|-1 -9 3 -12 -1 -3 27 -5
b:short and|-1 -8 -2 -2 6 7 0 0
b:should|9 -25 -4 17 -2 15 -9 -1
b:should be|-2 -8 3 2 5 6 -3 -3
b:should i|-1 0 0 -7 0 10 -1 -1
b:should like|17 -8 -8 8 -7 1 -2 -2
b:show|-6 3 1 8 -2 -3 -3 3
b:sick|-1 -2 -1 -2 8 -2 0 0
b:sign|-5 -4 -12 14 -8 -6 17 4
b:sign the|-2 2 -7 -1 -2 -10 21 -1
b:sign up|-1 2 -1 13 -6 -6 -2 -1
b:signed|-7 3 -9 1 -8 30 -3 -6
b:signed for|-3 0 -8 -1 -2 17 0 -3
b:signed off|0 -2 -1 8 -1 -3 0 -1
b:silver|0 0 0 9 -1 -5 0 -1
b:since|-8 6 19 28 -14 -3 -11 -17
b:since 2|0 0 -3 -4 -1 9 0 0
b:since i|3 -2 16 -9 2 -8 -1 -2
b:since school|0 -1 -1 -5 10 -3 0 0
b:since you|-1 3 10 -8 -1 -3 0 0
b:sincerely|10 1 0 4 -1 -9 -3 -1
b:single|0 -2 -1 4 -3 -7 -1 10
b:sir one|0 -3 0 -1 8 -2 0 -2
b:sir we|-1 -2 -2 -1 -3 -3 14 -1
b:sirs|7 -12 -2 18 6 -6 -6 -5
b:sirs one|0 -1 0 -2 8 -2 0 -1
b:sirs we|3 -2 7 10 -2 -11 -3 -2
b:sit|-1 2 -1 8 -4 0 -1 -1
b:six|-1 -11 -4 18 0 -10 -4 11
b:skills|-1 9 -2 -7 -3 -5 9 1
b:slides|-1 -8 -3 3 21 -9 -1 -2
b:slot|0 -4 -1 -5 -2 -6 8 11
b:slot for|0 -3 -1 -4 -1 -12 9 13
b:slow|-2 1 -4 -6 -4 14 0 2
b:small|0 0 -3 -7 0 -5 -2 16
b:smile|0 11 0 -2 -4 -3 0 -1
b:sms|0 -1 18 -3 0 -11 -1 -1
b:snow|0 12 -1 -6 2 -4 -1 -3
b:so|-7 49 11 -39 7 -17 -6 3
b:so customers|0 -2 0 -2 -1 -3 0 9
b:so good|0 11 -3 0 -2 -2 0 -3
b:so here|1 -7 -4 -1 9 -3 -1 6
b:so i|-5 19 6 0 0 -27 16 -9
b:so much|-2 -3 -3 5 17 -13 -2 1
b:so nobody|0 8 0 -1 0 -6 0 0
b:so not|-1 8 5 -3 -2 -6 -1 -1
b:so please|1 -3 10 -7 -1 3 -1 -2
b:so quickly|-1 -1 0 -6 -14 25 -1 -1
b:so sorry|0 -2 -1 -5 -2 11 0 -1
b:so that|7 -11 -7 -11 -6 12 -2 17
b:so this|-2 7 -7 -11 1 11 -1 2
b:so your|-3 -1 9 0 -1 -4 -1 0
b:software|-1 -1 -2 -1 -2 -2 8 0
b:software found|-1 -1 -1 -4 -1 -1 8 0
b:sold|0 -2 -2 10 -5 -1 -1 1
b:solicitors|1 -2 -1 8 -1 -2 -3 -1
b:solved|0 -4 -1 -4 -3 13 0 -1
b:some|-3 18 2 -2 -6 -11 -2 3
b:some of|-1 9 -1 -1 -7 -4 -1 5
b:somebody|13 -16 -12 45 5 -23 -6 -6
b:somebody has|0 -8 1 -3 8 1 0 1
b:somebody higher|10 0 -7 -2 0 -1 0 0
b:somebody put|0 -2 0 -1 -1 -4 0 8
b:somebody should|0 -3 0 9 3 -7 0 -1
b:someone|11 -8 8 6 -20 13 -5 -4
b:someone called|0 -2 11 -1 -5 -2 0 -1
b:someone else|3 -1 -5 8 -1 -4 0 -1
b:someone please|0 0 9 -7 0 -1 0 0
b:something|2 -1 -7 7 5 -10 -2 6
b:something about|0 10 -1 -1 -2 -3 0 -3
b:son|-4 4 9 -9 11 -7 -2 -4
b:sons|-1 9 -5 2 -2 -1 -1 -2
b:soon|-2 0 12 4 -3 -9 -1 -1
b:sorley|0 9 -1 0 -2 -4 -1 -1
b:sorry|4 -14 -1 -3 -17 41 -5 -5
b:sorry but|8 0 -7 0 0 -1 0 0
b:sorry for|-1 -5 -1 -15 1 25 -1 -2
b:sorry i|-2 -1 11 -13 -7 14 0 0
b:sorry to|1 -2 -4 19 -8 -3 -1 -2
b:sort|-3 -6 -1 16 1 -4 -1 -1
b:sort it|-1 -3 -4 17 -3 -4 0 -2
b:sorted|-4 -3 19 -17 28 -17 -4 -3
b:sorted my|0 0 -1 -5 15 -6 -2 -1
b:sorting|-2 -1 1 -6 -14 25 -1 -1
b:sorting my|0 0 -2 -2 -9 14 0 0
b:sound|-1 11 -3 3 4 -11 -1 -3
b:sound was|0 8 -1 -1 -5 0 0 -1
b:speak|2 -6 7 11 5 -12 -4 -4
b:speak to|3 -3 8 8 1 -13 -2 -3
b:speaker|-1 -8 -4 15 10 -4 -2 -5
b:speaker was|0 -2 -1 12 -6 -2 0 0
b:speakers|-1 -6 -1 -4 20 -5 -1 -2
b:speeches|0 8 0 -1 -3 -2 0 -2
b:spelling|-1 -1 1 8 0 -1 0 -5
b:split|0 10 -1 -4 -2 -3 0 -1
b:split the|0 8 0 -3 -2 -2 0 0
b:spoke|12 -3 -2 6 -3 -9 -1 -1
b:spoke to|12 -2 -2 4 -2 -8 -1 -1
b:sponsors|0 -1 0 -2 -1 -3 0 8
b:spot|0 -4 0 -2 11 -3 0 -1
b:spot on|0 -4 0 -2 11 -3 0 -1
b:spring|-1 5 -5 -7 -3 13 -2 -1
b:sr|-1 0 -1 -5 2 -3 8 -1
b:staff|-2 -6 -5 19 3 -17 10 -2
b:staff in|-1 -1 -1 0 -1 -7 11 -1
b:stage|52 -2 -23 -15 -1 -8 -2 -2
b:stage 1|9 -1 -1 1 -1 -6 -1 -1
b:stage 2|26 -1 -11 -5 -1 -6 -1 -1
b:standard|1 15 -4 -7 -4 1 -2 -1
b:standardisation|0 1 -1 -5 -2 9 0 -2
b:standards|-1 -1 -2 -1 -6 14 -2 -2
b:standing|-1 -4 -1 12 -3 0 -1 -3
b:stands|-3 -1 10 0 -2 -3 -1 -1
b:star|-1 -3 1 -3 9 1 -1 -3
b:start|-2 -7 -3 4 -5 7 -4 11
b:start and|0 -1 -1 -5 -3 12 0 -2
b:started|-1 11 5 3 -4 -9 -2 -3
b:starters|0 13 -1 -3 -2 -2 -1 -4
b:stay|0 0 -2 0 -3 -5 -1 11
b:stayed|-2 -7 -1 -8 31 -8 -1 -5
b:stayed on|-1 -2 -1 -4 15 -3 -1 -4
b:still|2 21 12 18 -11 -22 -1 -18
b:still no|-1 -1 -2 18 -2 -11 -1 -1
b:still there|0 -2 11 -4 -4 -1 0 -1
b:still waiting|-2 -3 12 1 -5 -8 6 -2
b:stop|-1 -8 -8 -2 -3 9 13 -1
b:stop it|-1 -2 -1 12 -2 -5 0 -1
b:stop the|-1 -1 0 -8 -2 13 -1 -1
b:stopped|-1 -7 -3 -8 10 5 8 -4
b:storage|-1 -1 -1 -9 -1 8 6 -1
b:strachan|-2 -4 15 -3 -2 -2 0 -1
b:straight|-2 -2 1 -4 13 -5 -1 0
b:structure|-2 -1 -6 -2 -2 -8 21 -1
b:student|-2 -8 -6 10 11 -2 -2 0
b:students|0 -1 -1 1 -3 -4 0 9
b:study|-3 8 -3 16 -16 -4 -4 5
b:study day|-1 0 2 10 -8 -1 -2 0
b:subject|0 -7 -3 7 -8 12 -4 3
b:subscription|-1 -6 -2 10 -4 4 0 -2
b:such|5 9 -6 2 1 -7 -1 -3
b:sue|-3 -7 6 -2 -1 11 -1 -2
b:suggest|-1 -7 -1 7 -8 -16 -2 28
b:suggest that|0 -1 0 9 -2 -6 0 1
b:suits|-8 1 12 -3 -1 1 -1 -1
b:suits me|-8 -1 13 -2 -1 0 0 -1
b:summary|-3 -1 9 -1 3 -6 0 -2
b:sunday|-1 5 8 -6 8 -7 -2 -4
b:super|0 -1 -1 8 -2 -3 0 -1
b:superb|-1 -11 -1 -6 29 -5 -1 -4
b:superb day|0 -5 0 -2 9 -1 0 -1
b:supplier|1 0 -4 -3 0 8 0 0
b:support|0 -3 -3 -2 7 -9 15 -5
b:suppose|-2 30 -4 -2 -7 -8 -1 -6
b:sure|-1 0 9 -5 1 -8 5 -2
b:surely|0 24 -2 -7 -1 -15 -1 4
b:surname|-1 -3 -2 -3 9 -3 0 2
b:survey|-1 22 -2 -8 -11 -7 -1 9
b:suspended|-1 -1 -1 -5 -1 -1 10 -1
b:switched|0 8 -1 1 0 -6 0 0
b:sylw|-1 22 -1 -3 -8 -4 -1 -4
b:sylw bach|0 10 0 -2 -3 -2 0 -2
b:syr|7 -1 -7 8 -1 -3 -1 -1
b:system|-2 -1 5 11 -8 -9 -2 5
b:t|-3 -2 -12 7 11 8 -2 -6
b:ta|-4 -5 4 -11 -8 14 -3 12
b:table|5 5 -8 0 -6 4 -1 1
b:tables|-1 6 -1 -8 3 3 0 -2
b:take|19 -15 -13 18 -9 5 -7 2
b:take it|21 -1 -11 6 -7 -7 -1 0
b:take me|-1 -3 -6 -11 1 22 -1 -1
b:take this|9 -1 -10 5 -1 -2 -1 0
b:taken|9 -12 -6 26 0 -10 -3 -4
b:taken his|-2 -1 -3 9 0 -2 0 0
b:taken it|0 -1 -1 -2 8 -3 0 -2
b:talk|-2 5 4 -4 -11 15 -2 -4
b:talked|3 7 -3 -10 10 -3 -1 -4
b:talked about|0 10 -1 -2 -3 -3 0 -1
b:talking|0 -7 -1 -2 8 0 0 2
b:taunton|0 11 0 -8 -1 -1 0 -1
b:teacher|-1 -2 -3 -2 10 0 -1 -1
b:teaching|0 -2 -2 -1 9 -3 0 -1
b:teague|0 -2 -2 -3 9 -1 -1 -1
b:teale|8 -1 -7 -5 0 5 0 0
b:team|-14 2 -5 -12 28 -6 13 -6
b:team it|0 10 -3 -2 -2 1 0 -4
b:team my|0 -1 0 8 -4 0 0 -2
b:team our|-1 -1 -1 -4 -1 0 8 0
b:tears|-1 -2 -1 -1 4 -7 10 -3
b:technical|0 -3 -3 -3 3 8 -1 -1
b:technician|-1 -1 -3 9 -3 0 -1 1
b:techsafe|0 -4 -1 3 -2 -4 0 8
b:techsafe card|0 -4 -1 1 -1 -3 0 9
b:telephone|-2 -10 6 11 6 -1 -2 -9
b:tell|-3 2 -10 13 16 3 1 -22
b:tell her|-2 -1 -1 -8 6 7 -1 -1
b:tell me|3 -3 -7 18 -22 20 -3 -7
b:tell them|-1 6 -1 0 10 -10 -1 -4
b:tell us|-1 -2 -1 -1 -2 1 8 -2
b:tells|-1 1 -3 17 -3 -9 -2 0
b:ten|3 -5 -12 -5 9 14 -3 0
b:ten minutes|-1 -3 -4 -9 -2 14 -2 6
b:tennant|-2 8 6 -8 0 -2 -1 0
b:test|-3 -10 0 3 0 -7 -3 20
b:text|-5 6 3 0 -5 -10 -2 12
b:than|-2 37 8 -32 -2 -4 -6 2
b:than i|-1 16 0 -5 -3 -3 -1 -4
b:than last|0 11 -1 -3 -2 -4 0 -1
b:than the|0 25 -7 -6 -8 -1 -2 -2
b:than they|0 -2 0 -5 10 -1 0 0
b:thank|1 -23 29 -35 66 -16 -16 -5
b:thank you|3 -20 18 -21 44 -8 -15 -2
b:thanks|-10 -23 9 -27 18 53 -2 -17
b:thanks to|-2 -6 3 -8 26 -10 -1 -2
b:that|21 28 -13 -7 15 -15 -21 -7
b:that ?|-1 0 9 -4 0 -4 0 0
b:that at|9 1 -9 0 0 -1 0 0
b:that by|0 -1 -1 0 -1 -8 10 -1
b:that can|-6 -1 9 -1 2 -3 0 0
b:that i|7 -17 -8 13 5 4 -4 1
b:that is|5 29 -16 -5 9 -10 -5 -7
b:that it|7 -6 3 0 9 -7 -2 -3
b:that my|6 -3 14 2 -4 -9 -2 -4
b:that please|8 0 -5 -1 0 -2 0 0
b:that right|0 -2 -1 -6 -2 13 -1 0
b:that says|0 -1 -1 10 -1 -6 0 -1
b:that the|11 18 -6 -2 -15 1 -11 3
b:that they|1 -6 -3 8 1 -5 6 -1
b:that you|-7 0 7 9 -10 5 -5 1
b:that your|-3 2 2 -6 -2 -3 12 -1
b:thats|2 2 2 3 5 -13 -1 -1
b:thats what|0 -1 -2 -5 9 -1 0 -1
b:the|-10 39 19 -25 -31 -13 -17 38
b:the 1|-1 -1 -1 -4 -5 -6 20 -2
b:the 2015|0 10 0 -7 0 -1 0 -1
b:the 24th|-1 0 -5 -1 0 8 0 -1
b:the 3rd|-8 -4 10 4 2 3 -1 -5
b:the 8th|2 0 -1 -7 -1 9 0 -1
b:the academic|-6 -1 -1 -1 -1 10 0 0
b:the acknowledgement|-1 0 8 -4 0 -2 0 0
b:the agm|-1 9 -2 0 -5 3 -1 -4
b:the answers|-3 0 2 8 -1 -5 0 -1
b:the appeal|11 0 -8 0 0 -1 0 0
b:the archive|1 -4 -2 -2 -1 -6 -1 14
b:the article|0 8 0 -3 -1 -1 0 -1
b:the assessment|-5 -3 -1 -3 -3 12 -1 4
b:the assessor|6 -2 -11 26 -6 -11 -1 -2
b:the attached|-3 -5 -13 -19 -5 -20 71 -6
b:the automatic|-6 0 10 -1 0 -2 0 0
b:the awards|-1 3 -1 -8 -1 9 0 -1
b:the back|-1 3 -1 -11 9 -3 -1 5
b:the below|-2 -1 10 -4 0 -2 0 0
b:the best|-2 9 0 -18 39 -23 -2 -3
b:the booking|0 -1 0 3 -2 -5 -1 8
b:the bottom|2 9 -4 -2 -1 -2 -1 -1
b:the box|-1 2 8 -2 -2 -5 0 -1
b:the brake|-1 -4 11 -9 3 2 0 -2
b:the branch|2 -14 -2 16 -3 -1 -1 4
b:the call|-1 -2 22 -3 2 -16 -1 -2
b:the camera|0 -4 -1 2 -3 -7 0 14
b:the candidate|-6 -2 0 2 -1 8 -1 -1
b:the car|-1 -1 -6 2 -5 12 -1 0
b:the caravan|-1 0 -3 -5 0 9 0 0
b:the centre|6 -6 -9 13 -4 7 -2 -4
b:the certificate|-3 -1 -3 4 -2 -6 -1 12
b:the chair|-1 -5 -2 12 -2 0 -1 -1
b:the chairman|0 -3 -1 8 -1 -3 0 0
b:the change|0 14 0 -5 -1 -2 -1 -5
b:the class|0 -3 -2 8 -1 -2 0 0
b:the clearest|0 -1 0 -2 16 -11 0 -1
b:the code|-1 0 -1 -2 -1 -5 10 0
b:the college|-1 11 7 7 -6 -11 -1 -5
b:the comments|-1 -3 -4 9 4 -4 0 -1
b:the committee|2 -7 -3 3 -2 -7 -1 14
b:the complaint|-5 -3 18 -10 -4 0 8 -2
b:the conference|-1 8 -2 0 -5 -7 -2 8
b:the consultation|0 11 -1 -2 -2 -3 0 -2
b:the course|5 -5 -5 5 11 -7 -1 -3
b:the date|3 -3 0 -6 -4 11 -2 1
b:the day|-2 1 -2 -6 8 4 -1 -2
b:the dealer|-1 -1 -4 -9 0 15 0 0
b:the decision|28 -2 -5 -7 -3 -9 -2 -1
b:the direct|-1 -6 -1 0 -2 13 -1 -2
b:the director|20 -1 -9 -6 -1 -2 0 0
b:the draft|-1 9 -1 -5 -2 4 -1 -3
b:the education|0 -2 -2 0 10 -4 -1 -1
b:the email|-2 -2 -2 -2 -1 1 -1 9
b:the emails|0 0 -1 8 0 -7 0 0
b:the end|3 3 -2 -10 9 -2 -2 0
b:the english|0 -2 -1 -2 0 -2 0 8
b:the ev|-1 1 -2 -1 8 0 -1 -3
b:the exam|-3 -5 14 1 -2 -11 -1 6
b:the facilitator|5 -4 0 8 -2 -5 -1 -1
b:the fee|3 -8 -5 11 -4 6 -1 -3
b:the feedback|-1 -6 -1 8 2 3 -1 -4
b:the final|-1 3 10 -6 -1 -3 -1 0
b:the finance|-1 -2 -1 -6 12 -2 0 0
b:the finding|14 -2 -1 -5 -1 -4 0 -1
b:the first|-6 -2 13 -9 2 -14 6 10
b:the food|-1 -6 -2 3 18 -6 0 -6
b:the form|-8 -4 9 -2 -7 11 -2 2
b:the garage|20 7 1 -19 1 -2 -4 -3
b:the glossary|0 -2 -1 -2 0 -2 0 8
b:the grade|-6 -2 0 -1 -1 11 0 -1
b:the graduation|0 -1 0 -2 8 -4 0 -1
b:the hospital|0 4 -1 -8 -3 11 0 -1
b:the imi|-1 4 -1 -4 -5 13 -1 -5
b:the institute|-1 -11 -9 5 -4 26 -5 0
b:the internet|0 -1 -2 -10 -2 17 -1 -1
b:the invigilator|-1 -2 -2 8 -1 -1 -1 -1
b:the job|-5 -2 -4 -7 -2 21 -1 -1
b:the jobs|0 -1 0 -1 -1 -11 0 14
b:the joining|-1 -6 -1 -3 -1 -5 0 17
b:the lad|6 -1 -13 -9 5 13 0 -1
b:the lecturer|0 -4 -2 2 12 -6 0 -1
b:the letter|11 -1 3 -6 -1 -4 -2 0
b:the level|-1 0 -4 -5 6 11 -2 -4
b:the line|0 -3 -1 5 8 -5 -1 -4
b:the log|1 -5 -4 -4 -3 15 0 0
b:the loos|-1 -5 -1 -2 16 -4 0 -4
b:the lot|-3 -1 8 -5 4 -4 -1 3
b:the manager|7 -3 6 -8 -2 4 -1 -1
b:the marker|0 -5 6 7 9 -11 -2 -4
b:the matter|5 -1 6 -8 5 -6 -1 -1
b:the menu|0 9 -1 -1 -1 -5 -1 -1
b:the moderation|1 0 0 -2 0 -5 0 8
b:the money|-1 -2 3 11 -7 -8 -1 5
b:the morning|0 -2 -2 9 -4 -9 -1 9
b:the name|-3 -3 23 -20 2 2 -1 -1
b:the names|0 -1 -2 -5 -1 10 -1 0
b:the new|-5 27 -1 -9 14 -4 -5 -17
b:the newsletter|0 -6 -2 -2 -2 13 -1 0
b:the next|31 -5 -18 -2 -6 -5 -4 9
b:the night|-1 -4 -2 11 6 -7 -1 -2
b:the number|-1 2 -1 -6 -3 10 -1 0
b:the old|-3 21 3 -3 -8 3 -2 -10
b:the ombudsman|0 0 -2 -3 -2 9 0 -1
b:the one|10 4 -3 -3 -6 9 -3 -7
b:the ones|0 -3 11 -3 -3 -2 0 -1
b:the order|0 -2 -1 -5 -2 0 0 10
b:the other|6 6 15 -7 7 -22 -4 -1
b:the outcome|14 -1 0 -4 -1 -7 -1 -1
b:the owner|0 -4 4 9 -4 -4 -1 -1
b:the page|2 12 -1 -1 -3 -7 -1 0
b:the parking|-1 -3 -3 -5 -4 8 -1 9
b:the part|6 0 -7 9 2 -8 -1 -1
b:the phone|-2 -9 8 12 8 -8 -2 -5
b:the photograph|-1 15 -2 -1 -5 -4 0 -3
b:the pictures|0 9 0 -3 -2 -2 0 0
b:the point|-1 -1 14 -5 -1 -4 -1 -2
b:the policy|0 2 -2 -4 -2 -8 -1 14
b:the portal|-2 -6 1 -5 -4 12 -1 5
b:the post|0 -2 -2 -3 5 -5 11 -4
b:the practical|-1 0 4 6 -4 -9 -1 4
b:the previous|-1 9 -1 0 -4 -4 -1 1
b:the professional|0 1 -1 0 -2 -5 -1 8
b:the public|-1 8 -2 -6 4 -2 -1 0
b:the quick|0 -2 -1 -2 -3 8 0 -1
b:the quotation|-1 -2 -1 -2 -1 -1 8 0
b:the reading|-1 -1 -2 -1 -2 -4 -1 11
b:the receipt|0 -3 -2 -7 9 4 -1 -1
b:the red|-1 0 11 -8 0 -1 0 0
b:the regional|0 9 -1 1 -6 -1 -1 -1
b:the right|3 8 1 -1 -1 0 -2 -8
b:the ring|0 -3 0 11 -3 -4 0 -1
b:the room|2 8 -7 7 -1 -1 -2 -7
b:the same|-4 19 -2 14 -6 -14 -5 -1
b:the scripts|0 0 -1 -4 -1 8 0 -1
b:the second|-7 4 8 5 -8 4 -3 -3
b:the sheet|-2 -1 -6 -5 6 12 0 -3
b:the shop|0 0 -2 -3 0 8 0 0
b:the sign|-1 1 1 -10 -3 7 0 5
b:the skills|-1 1 -1 -1 -1 -6 11 -2
b:the slides|0 -1 -1 8 -3 -1 0 -1
b:the snow|0 12 0 -4 3 -7 -1 -3
b:the sound|0 3 -1 10 -9 -2 0 0
b:the speaker|-1 -5 -2 14 -2 -2 -1 -1
b:the speakers|-1 -6 -1 -4 21 -5 0 -4
b:the stage|9 0 -3 -1 0 -4 0 0
b:the study|-1 3 -2 10 -7 0 -1 -3
b:the subject|-1 -1 2 -7 -1 8 0 0
b:the talk|0 8 0 -1 -5 -1 0 0
b:the teacher|0 -1 -1 -3 9 -2 0 -1
b:the team|-1 -2 1 -2 10 -4 -1 -2
b:the techsafe|0 -3 0 -1 -1 -3 0 9
b:the telephone|-1 -8 0 7 5 4 -1 -6
b:the third|0 -2 8 11 -6 -12 -2 2
b:the time|0 2 -1 8 -5 -1 -1 -3
b:the top|2 9 -2 4 -4 -7 0 -2
b:the trainer|-1 -2 -3 12 -3 -3 -1 -1
b:the trouble|0 -1 -4 -5 5 8 0 -2
b:the tutor|10 -7 -9 20 -4 -12 -3 5
b:the two|2 8 7 -10 4 -5 -1 -5
b:the venue|-1 -5 15 -15 9 2 -1 -4
b:the way|1 -6 -1 6 8 -10 -2 4
b:the word|-1 -4 -2 -2 -3 9 -2 4
b:the wording|0 10 -1 -2 -4 -6 -1 4
b:the workshop|-2 8 -4 8 -2 -9 -1 2
b:the wrong|-5 -8 0 23 -2 -1 -2 -5
b:the year|-2 14 -1 2 -2 -7 -2 -3
b:the young|-1 -4 -1 -4 17 -4 -1 -4
b:theatre|0 -1 -1 -2 -1 8 -1 -1
b:their|0 -7 -4 -2 24 -4 -5 -3
b:them|-6 -6 9 14 9 -16 -14 10
b:them for|-6 -2 14 1 8 -14 -1 0
b:them on|-1 -4 12 -4 -3 -9 -1 10
b:then|5 0 -15 28 -4 1 -5 -10
b:then he|-1 0 -4 -3 0 9 0 0
b:then i|11 -2 -12 6 0 -2 -1 -1
b:there|7 2 0 11 -34 -5 6 14
b:there a|-2 -4 -3 -6 2 19 -2 -5
b:there any|0 -1 -1 -2 -1 8 0 -2
b:there i|0 -3 -1 -3 -3 -6 11 4
b:there is|6 -2 -5 14 0 -8 -1 -4
b:there not|-1 0 8 -8 -1 1 0 0
b:there parking|0 -1 -6 -4 -2 14 0 0
b:there was|4 2 -7 3 -6 -11 -2 17
b:there were|0 7 -2 8 -9 -5 -1 1
b:there will|0 9 0 -2 -1 -1 -1 -4
b:there you|2 8 -3 -1 -2 -2 0 -2
b:these|-2 4 15 -2 3 -9 -2 -7
b:these are|0 -3 11 -4 -3 2 0 -2
b:these days|0 10 0 -6 0 -2 0 -1
b:these people|0 -2 0 9 -1 -4 0 -1
b:they|7 -11 6 38 -19 -20 1 -1
b:they are|-1 3 -1 -8 -2 4 5 0
b:they got|0 4 8 -8 -3 -1 0 0
b:they have|0 1 5 11 -16 2 -2 -1
b:they never|-1 -1 -2 -2 9 -2 0 -1
b:they said|5 -5 -6 -2 12 0 -1 -3
b:they say|-1 -5 -3 22 -6 -4 -1 -2
b:they were|-1 14 -1 -8 -4 -1 -1 1
b:they will|-2 -6 5 -1 -5 -3 -1 13
b:thing|-2 -8 -1 -12 12 2 -4 14
b:thing i|-1 -7 1 -1 11 -3 -1 0
b:things|-2 7 4 -3 5 -8 -1 -2
b:think|-1 27 -2 -10 -7 -11 -6 10
b:think about|0 -1 0 -3 -1 -3 -1 9
b:think it|3 -4 0 -5 -1 -4 -1 11
b:think you|0 12 -1 -2 -4 -4 0 -2
b:thinking of|0 -1 -1 -3 0 8 0 -2
b:third|-3 0 4 19 -4 -20 -4 7
b:third time|-2 3 8 6 -4 -14 -2 4
b:this|11 -20 -2 53 5 -36 20 -31
b:this address|-2 -4 8 -9 8 1 -1 -1
b:this as|14 -2 -11 9 -3 -4 -2 -1
b:this goes|-2 0 8 -3 0 -2 0 0
b:this is|-11 -7 -11 34 -11 -2 6 1
b:this morning|1 -5 22 -13 -2 4 -3 -4
b:this on|-1 0 -3 10 -1 -5 0 -1
b:this out|-1 0 10 -3 -1 -5 0 0
b:this the|-7 -1 8 -7 5 3 0 -1
b:this was|-1 -3 -1 9 -2 -1 0 -1
b:this week|-2 9 -1 -8 -8 9 8 -8
b:this year|-1 1 -2 -3 11 8 -4 -10
b:thorough|4 -4 -4 -3 11 -3 0 -1
b:those|-1 -2 -1 3 -9 -9 9 10
b:those in|-1 0 0 -2 -1 -6 12 -1
b:those on|0 -1 0 -5 -2 2 0 8
b:though|-2 13 -3 -1 -1 -5 -1 -1
b:thought|-8 31 -9 -31 13 -26 -6 35
b:thought for|0 -4 -1 -3 -2 -9 -1 19
b:thought i|-1 8 -1 -4 3 -1 -1 -3
b:thought of|-1 -4 -1 -5 0 0 -1 11
b:thought somebody|0 -1 -1 -3 8 -3 0 0
b:thought the|-1 10 0 -1 -1 -3 0 -3
b:thought you|-1 8 -2 -8 7 -1 -1 -3
b:thoughts|-1 19 -1 -4 -8 -5 -1 0
b:thoughts after|0 11 0 -3 -4 -1 0 -2
b:three|-3 -2 2 16 5 -29 -5 15
b:three emails|-1 -1 0 1 -1 -8 10 -1
b:three times|4 -2 -5 9 3 -5 -2 -2
b:three weeks|-1 -1 17 -5 -2 -7 -1 -1
b:through|-5 -1 -3 -7 25 -21 -4 17
b:through the|-2 8 1 4 0 -14 -1 5
b:throughout|4 -1 -5 10 3 -6 0 -6
b:thurs|0 -2 0 3 6 -9 -1 3
b:thursday|-4 5 13 0 -1 -13 10 -8
b:thursday at|-1 -1 6 -1 -2 -9 9 -1
b:thursday in|0 9 0 -1 -1 -3 -1 -3
b:thx|-3 -2 30 -27 11 -6 -3 0
b:thx x|-3 0 31 -23 -1 -1 -3 0
b:ticked|-1 -1 9 -2 -2 -4 0 0
b:ticked the|-1 -1 9 -2 -1 -4 0 0
b:ticket|-2 -2 1 -15 -2 22 -1 -1
b:ticket for|-1 0 0 -8 0 10 0 0
b:ticket is|-1 0 2 -8 -1 8 0 0
b:tickets|-1 -2 -2 -1 -2 3 8 -4
b:till|-1 -8 7 -12 9 1 -2 7
b:till i|0 -3 1 -8 6 8 -1 -2
b:time|-5 -6 9 2 9 -11 -5 7
b:time does|0 -1 0 -4 -2 9 0 -1
b:time i|-2 -7 2 2 8 -13 -2 11
b:time limit|0 0 -1 -3 -1 8 -1 -1
b:time no|-6 0 8 0 0 -1 0 0
b:time to|-1 -1 -5 -8 3 0 8 4
b:times|0 0 -7 40 -13 -21 -5 5
b:times for|-1 9 -2 1 -3 -3 -1 -1
b:timing|-1 -1 3 8 -3 -5 0 0
b:tired|-2 -2 1 -1 3 -6 9 -2
b:titles|0 10 -1 -1 -1 -5 0 -2
b:tiwtor|-2 -5 -1 -2 19 -4 -1 -4
b:to|-6 -18 -2 -4 14 -3 13 7
b:to 75|-1 -1 -1 -4 -1 0 8 -1
b:to a|0 4 -8 4 -7 3 3 0
b:to add|-3 10 9 -6 -1 -7 -1 0
b:to all|-1 -5 -2 -1 12 -2 -1 -1
b:to answer|-3 0 -5 -8 -1 19 -1 -1
b:to apeal|14 0 -2 -9 0 -2 0 0
b:to appeal|40 -4 -20 -15 -7 0 7 -3
b:to be|3 16 -3 21 -2 -12 -9 -14
b:to call|-1 4 -4 -8 -1 -3 8 6
b:to close|-1 0 19 -7 -1 -9 -1 0
b:to come|-1 -1 -1 -8 -2 16 -2 -1
b:to commend|0 -1 0 -3 9 -1 0 -3
b:to comment|-1 -1 -7 0 0 11 0 0
b:to complain|-6 -10 -9 17 -7 22 -4 -3
b:to confirm|0 -1 -1 -2 -1 -3 8 -1
b:to contact|-1 9 1 2 -3 -6 -1 -1
b:to customer|0 0 -1 -10 -1 13 0 0
b:to discuss|0 -2 0 -3 -1 8 -1 -1
b:to do|4 1 -5 17 -4 -4 -6 -4
b:to end|-1 6 -3 -5 8 -3 -2 0
b:to everyone|0 -5 -1 -1 8 -1 0 0
b:to find|-1 -3 -2 -4 7 -5 8 1
b:to for|-6 0 8 1 0 -2 0 0
b:to get|-3 -3 2 -3 1 -4 -1 11
b:to give|-2 -4 -3 -7 17 5 -2 -4
b:to go|13 -4 10 -6 -3 -6 -1 -2
b:to have|3 -8 0 7 -10 2 -3 9
b:to her|-2 3 -8 7 12 -8 -1 -1
b:to his|0 -1 -3 1 8 -3 0 -1
b:to it|-2 12 2 -1 -6 -10 -1 5
b:to keep|-1 2 -4 -6 -5 9 -1 6
b:to know|-8 4 -8 6 -3 14 3 -8
b:to last|0 10 -1 -1 -1 -5 -1 -1
b:to let|0 -2 -1 -5 2 8 -1 -1
b:to make|-4 -4 -10 21 -2 0 -2 -1
b:to me|4 -9 2 -3 3 9 -4 -3
b:to members|-1 9 -1 -1 -2 -1 -1 -1
b:to my|6 -9 8 15 -8 -18 13 -6
b:to our|-3 -4 10 -3 5 0 -2 -3
b:to praise|0 -1 -1 -6 11 -1 -2 -1
b:to put|-2 -2 -3 -3 -2 0 -3 14
b:to raise|0 -1 -1 9 -2 -4 0 -1
b:to receive|-1 -1 -1 -5 -5 -5 20 -2
b:to repair|-1 10 0 -1 -2 -4 0 -1
b:to save|0 -3 0 -3 -2 -3 0 11
b:to say|-16 -2 12 -9 37 -14 -6 -3
b:to see|-2 13 -2 -1 7 -10 -3 -3
b:to somebody|4 -1 0 -10 -2 11 0 -2
b:to speak|-3 -2 12 -3 3 -2 -3 -3
b:to stage|14 -1 -7 -1 -1 -4 -1 0
b:to take|12 -2 -5 2 -1 -9 -1 4
b:to test|0 -3 -1 -2 -1 -3 0 10
b:to the|34 0 -18 -3 1 13 -18 -9
b:to think|0 12 -1 -1 -4 -4 0 -2
b:to this|-3 -2 6 11 -4 -6 -1 -1
b:to understand|-1 -1 -1 -5 -2 9 0 -1
b:to use|8 -2 -11 -4 7 1 -1 2
b:to what|-2 -1 13 -7 -1 -2 0 0
b:to whoever|9 2 -10 6 0 -9 -1 2
b:to you|0 -9 19 -3 -7 -16 18 -1
b:to your|1 -3 23 -18 2 3 -6 -3
b:to yous|0 -3 -2 -6 10 2 0 -2
b:today|-7 -10 17 14 3 -12 8 -14
b:today cheers|0 -1 -1 -2 -2 -2 12 -5
b:today my|0 -1 -1 -3 8 -2 0 -1
b:toilet|0 11 -3 0 -3 -2 0 -3
b:told|-13 -9 4 35 5 -1 -10 -12
b:told by|0 -2 0 11 -3 -4 -1 -1
b:told i|1 0 -6 -3 0 9 0 0
b:told it|-1 0 -2 8 -2 -2 0 0
b:told me|-2 -6 1 3 9 2 -1 -5
b:told my|0 0 -5 10 -3 -1 0 0
b:told off|-5 8 7 -6 0 -4 0 0
b:told the|1 -3 6 8 -4 -6 -1 -1
b:told wrong|-1 0 -4 -4 0 9 0 0
b:tomorrow|-2 -2 7 -6 -1 8 -1 -1
b:tonight|0 -3 -1 0 8 2 -1 -4
b:tony|0 0 0 -7 0 8 0 0
b:too|-2 2 6 -4 -4 -7 -3 13
b:took|1 26 -10 13 -1 -28 -5 4
b:took the|0 -2 -1 11 2 -5 -1 -3
b:took two|0 10 0 -1 -4 -4 0 -1
b:top|2 8 -2 1 3 -10 -1 -2
b:tote|0 -1 0 0 -1 -6 12 -4
b:touch|-1 -1 8 -6 -1 2 0 -1
b:town|0 10 -1 -1 -3 -3 -1 -1
b:trading|-1 -1 -1 -6 -2 3 12 -5
b:trading standards|0 -1 0 -5 0 8 0 -1
b:train|2 -2 7 2 -1 -8 -1 0
b:trainer|-1 -6 -4 13 8 -7 -1 -2
b:training|-2 -7 -9 -3 30 -5 4 -7
b:training providers|0 -1 0 -1 -1 -4 9 -1
b:transcript|1 -1 -2 11 -1 -7 0 -1
b:treat|2 -2 -5 14 -3 -3 -1 -1
b:treat this|1 -1 -5 10 -1 -3 -1 0
b:treated|-1 -1 -4 5 8 -5 -2 -1
b:treatment|0 -1 0 9 -5 -2 0 0
b:tree|0 -1 -2 -4 -1 -4 0 12
b:treharne|0 -1 -1 -2 8 -3 0 -1
b:trent|0 0 -3 -4 -2 11 -1 0
b:trolley|0 0 -1 -7 -2 12 0 0
b:trolley in|0 0 0 -8 0 10 0 0
b:trouble|4 -4 -3 -12 17 6 -3 -4
b:trouble with|0 -1 -1 -9 16 -2 -2 -1
b:true|6 2 -3 -7 -2 8 -2 -2
b:truro|0 -2 -1 1 8 -2 -1 -2
b:try|-2 12 -2 -6 -10 3 -2 8
b:try you|0 0 -1 -7 0 9 0 0
b:tues|-1 -5 -2 -5 25 -14 -1 3
b:tuesday|-4 -3 6 -4 16 -13 14 -11
b:tuesday ?|-1 -1 5 -1 -1 -10 10 -2
b:turn|-2 -1 -4 0 -9 0 11 6
b:turn up|-1 -3 -4 2 -2 8 0 0
b:turned|4 -3 -3 16 -3 -8 -1 -2
b:turned up|-1 -2 -1 15 -6 -5 0 0
b:tutor|2 -20 1 16 14 1 -7 -6
b:tutor for|0 0 -2 9 -3 -3 0 0
b:tutorials|0 -1 -1 0 8 -4 0 0
b:tutors|-1 -7 -2 6 -3 -3 -1 10
b:twenty|5 -3 -8 5 13 -7 -1 -4
b:twenty years|0 -4 0 -1 15 -8 0 -1
b:twice|15 -9 -12 38 -6 -17 -4 -4
b:twice and|8 -3 -3 6 -2 -5 0 -1
b:twice for|0 -4 -1 8 0 -2 0 0
b:twice now|0 0 10 -5 0 -3 0 0
b:two|-10 10 -9 9 13 7 -18 -3
b:two clauses|0 -2 0 -3 -1 8 0 -1
b:two clicks|0 -7 0 -6 17 -3 0 -2
b:two days|0 8 -3 1 5 -4 -1 -7
b:two hours|-1 -2 -2 11 -3 -7 -1 4
b:two is|0 -2 -1 -2 -3 9 0 -2
b:two marks|-6 0 0 -1 -3 11 0 0
b:two minutes|0 10 0 -2 -4 -3 0 -1
b:two years|-1 3 -1 -1 -3 -5 -1 10
b:type them|-5 0 9 0 0 -2 0 0
b:typed|-2 0 -3 -4 0 8 0 2
b:tyre|-1 -2 -2 0 11 -4 -1 -1
b:tyres|-3 10 -10 5 -2 4 -1 -3
b:tyres all|-1 0 -7 1 0 8 0 0
b:u|-1 -2 -1 7 -5 -8 -1 11
b:u do|0 -2 -1 -2 -1 -4 -1 10
b:uk|0 -1 -2 -3 -2 9 -1 1
b:umbrella|-1 -2 -1 -6 3 9 0 -1
b:un|0 -3 -3 4 -5 -5 -2 13
b:unacceptable|-1 -2 -1 10 -6 -6 6 -1
b:under|-9 24 5 -14 -9 17 -7 -6
b:under forty|0 15 0 -3 -9 -1 0 -1
b:under the|-5 4 1 -11 3 11 -1 -3
b:under your|-1 -1 0 16 -2 -7 -2 -3
b:understand|5 4 -6 -16 -5 28 -5 -6
b:understand how|-1 -1 0 -5 -2 9 0 0
b:understand the|-1 -1 -1 -4 -1 8 0 0
b:understand you|0 9 0 -5 -1 2 -1 -3
b:understood|1 6 -3 -17 11 4 -1 -1
b:unfair|-2 -1 -1 8 -3 -1 0 0
b:unheard|0 -1 -2 -8 14 -2 0 -1
b:unheard of|0 -1 -2 -8 14 -2 0 -1
b:unit|-10 -4 -12 4 10 11 5 -3
b:unit 3|-1 -2 -3 9 0 1 -1 -3
b:unit 4|-2 -5 3 -3 -3 4 11 -6
b:unit 5|-1 9 -5 2 -4 3 -1 -4
b:unpaid|-4 -4 -8 -30 -1 1 43 2
b:until|-5 -14 9 -9 3 5 -4 14
b:until the|2 -2 -9 -2 -2 16 -1 -1
b:up|14 -19 -23 8 12 -22 13 16
b:up ?|0 -1 -1 -3 -1 -5 12 -1
b:up a|3 -2 -1 -8 2 5 0 2
b:up on|-1 -3 1 3 -3 -5 8 -1
b:up till|0 0 -1 -5 -2 9 0 0
b:up to|17 -1 -15 -3 -3 1 6 -3
b:up your|1 14 -1 -9 -1 -2 0 -1
b:upheld|24 0 -20 -9 -4 -3 14 -2
b:upheld and|5 0 -6 -4 -1 -4 10 0
b:uploaded|-1 -2 -4 9 -1 0 -1 -1
b:upon|3 -1 -2 0 -5 -5 13 -3
b:upset about|0 -1 -1 -3 -2 8 0 0
b:ur|0 -3 -3 19 -3 -11 0 0
b:us|-13 9 -34 18 0 -16 10 25
b:us are|0 -2 -1 -2 -1 -9 -1 16
b:us but|0 9 0 -2 -1 -3 -1 -3
b:us have|-2 -2 -6 -1 -2 16 -1 -3
b:us i|3 9 -2 -2 -1 -3 -1 -3
b:us not|-1 0 -6 0 0 8 0 0
b:us the|-1 -1 0 -2 -1 -2 10 -1
b:us they|-1 -1 -2 -5 9 -7 9 -2
b:us to|-2 7 -3 11 4 -16 -3 1
b:use|-2 -5 -3 -4 2 2 -5 14
b:use a|-1 -1 -2 11 -3 -3 0 -1
b:use it|-1 -1 -2 -3 -2 -1 -1 11
b:use my|8 -1 0 -2 -1 -3 0 0
b:use this|-2 -1 7 -9 6 -1 0 0
b:used|-3 31 -7 1 -2 -7 -3 -9
b:used to|-1 27 -2 -4 -5 -12 -1 -2
b:useful|0 -3 -1 -3 10 -1 0 -2
b:users|-1 0 -1 -4 -1 -1 8 0
b:utley|-1 1 10 -7 -1 -1 0 -1
b:vacancy|0 0 -1 -2 -1 8 -2 -2
b:van|-3 -3 1 17 -3 -6 -1 -2
b:vane|-1 -5 -2 1 -4 -1 -1 13
b:vat|-1 -2 -2 4 -2 -3 9 -3
b:vehicle|-6 -4 2 1 -7 4 -4 13
b:venue|-1 10 14 -22 3 -2 -1 -1
b:version|0 -5 -1 1 -1 -2 -1 8
b:view|-2 17 -9 -7 -6 -22 32 -3
b:view i|0 9 0 -4 -2 -2 -1 -1
b:visit|-3 -10 -6 -3 23 5 -2 -4
b:visiting|-1 -1 -1 -5 1 -2 8 -1
b:voice|-1 2 1 9 -3 -5 0 -3
b:voss|-1 -7 -1 10 -1 -2 -1 2
b:voucher|8 0 -5 -1 -1 -1 0 0
b:w|0 -3 -1 2 -8 16 -2 -3
b:waited|-1 -4 4 -16 -4 23 -1 -1
b:waited 14|0 0 0 -8 0 10 0 0
b:waited eleven|0 0 0 -8 0 10 0 0
b:waiting|-4 4 8 10 4 -23 4 -4
b:waiting on|0 -2 1 8 -1 -4 0 -1
b:waiting room|0 8 0 -9 2 0 0 0
b:walked|-1 -1 -1 -5 9 -4 0 2
b:wall and|0 8 0 -6 0 0 0 0
b:want|30 -27 -27 40 -20 28 -11 -12
b:want a|1 -2 -1 -1 -4 9 -1 -1
b:want it|12 -2 -15 13 -1 -5 -1 -2
b:want money|0 -2 -1 -2 0 -2 0 8
b:want the|1 2 0 13 -8 -3 -2 -3
b:want them|0 0 -1 8 -1 -5 0 0
b:want to|7 -17 -6 13 2 17 -5 -11
b:wanted|-7 -18 -7 -18 47 4 4 -6
b:wanted to|-4 -1 -6 -8 21 -3 5 -4
b:wanted you|0 -1 -2 -2 8 -2 0 0
b:wants|-1 4 -4 11 -5 -1 -1 -4
b:ward|-4 -3 9 -7 0 10 -2 -3
b:warm|0 -2 0 -4 13 -5 0 -1
b:warm thanks|0 -3 0 -2 9 -4 0 0
b:warning|0 13 -3 -1 -1 -3 -1 -3
b:was|9 6 -28 24 61 -32 -4 -36
b:was 40|-1 0 0 -11 -1 14 0 0
b:was a|-5 12 9 6 1 -16 -3 -4
b:was about|0 10 0 -2 -4 -3 0 -1
b:was asked|-1 7 17 -12 -2 -6 -1 -2
b:was at|-1 1 -4 -2 -3 10 0 -1
b:was bricking|0 0 0 -2 9 -5 0 -1
b:was brilliant|0 -2 -1 -4 14 -5 0 -1
b:was fab|0 -1 -2 -9 14 -1 0 0
b:was fine|0 8 -1 -4 -7 5 0 -1
b:was full|-3 -1 10 -1 -1 -3 0 0
b:was given|-3 -3 -4 4 -4 12 -2 -1
b:was going|0 -3 9 -9 7 -1 -1 -2
b:was humiliating|0 -6 0 8 -1 -1 0 0
b:was ill|0 9 0 -2 -5 0 0 0
b:was looking|-1 5 0 -6 -5 -9 11 4
b:was marked|-1 0 -1 8 -1 -5 0 0
b:was meant|-1 1 -4 -5 0 9 0 0
b:was never|12 0 -8 0 -2 -1 0 0
b:was not|27 1 -10 4 -3 -11 -2 -7
b:was on|-2 4 10 16 -19 -6 -1 -1
b:was our|-2 -2 -3 -2 -1 10 0 -1
b:was road|-3 0 -6 -1 0 10 0 0
b:was sent|-2 -2 -7 0 -3 -8 21 -1
b:was sound|0 -2 -1 -7 20 -8 0 -1
b:was superb|0 -1 0 -4 10 -3 0 0
b:was taken|9 -1 -6 3 -3 -2 0 0
b:was the|-6 -1 34 -25 27 -20 -3 -5
b:was thorough|0 -4 0 -2 11 -3 0 -1
b:was told|0 -5 2 10 -9 6 -1 -3
b:was two|-6 2 0 -1 -3 9 0 0
b:was worth|0 -3 -1 -4 13 -3 0 -1
b:was wrong|-1 0 -2 -3 8 -1 0 0
b:was your|-1 8 -1 3 -3 -4 -1 -1
b:wash|0 0 -1 5 -1 -8 0 6
b:water|0 0 -1 -5 -1 8 -1 0
b:way|-1 11 -7 4 8 -24 15 -6
b:way for|0 -1 0 -4 8 -1 0 -1
b:way the|2 -5 -3 0 10 -2 0 -2
b:we|-23 1 -15 10 -20 30 18 0
b:we are|4 3 -8 8 -11 25 -10 -10
b:we book|0 -1 0 -1 -1 -5 9 -1
b:we can|-1 -2 -2 -4 -4 4 13 -3
b:we did|-1 -1 -3 -5 -1 2 13 -4
b:we do|-2 1 11 -4 19 -31 9 -4
b:we had|-3 0 -2 -4 5 -3 -1 8
b:we have|-6 11 -19 -6 -10 29 1 1
b:we shall|0 -3 0 -3 -1 11 -3 -1
b:we should|0 -3 -1 1 -1 9 -1 -3
b:we understand|0 -1 0 -6 -1 12 -3 -1
b:we were|1 -7 -1 15 4 -7 -1 -4
b:we would|-1 -2 1 -6 0 4 -5 10
b:web|-1 -6 -2 -4 -1 -2 7 10
b:webinar|-4 4 -2 -1 15 -6 -2 -4
b:website|-2 -13 -7 1 9 -1 18 -5
b:website and|-1 -2 -2 0 -4 -2 13 -2
b:website i|-1 -1 -1 -3 1 -2 8 -1
b:website is|0 -14 0 -6 23 -2 0 -1
b:wedi|0 2 -3 19 -4 -10 -2 -2
b:wednesday|-1 -4 1 3 4 -2 8 -8
b:week|-3 -8 12 -14 12 5 0 -5
b:week ?|-1 -2 -1 -3 -1 1 10 -3
b:week after|0 -1 11 -5 0 -4 0 0
b:week i|-1 12 0 0 2 -8 -1 -4
b:weeks|7 4 17 14 -23 -16 1 -4
b:weeks ago|0 -1 10 -5 -1 -3 0 0
b:weeks and|10 -1 -2 -1 -3 -2 0 -1
b:weeks in|0 10 -1 -3 -2 -2 -1 0
b:weeks my|0 0 0 -5 -2 9 0 0
b:weeks on|0 -1 3 2 0 -8 0 4
b:wefan|-1 14 -1 -2 -5 -1 -1 -3
b:welcome|-2 -11 -5 0 10 -3 -1 12
b:welcome pack|0 -8 0 2 9 -2 0 -1
b:well|3 -14 -3 -6 40 -27 -8 14
b:well as|-1 -3 -1 -4 -1 -3 -1 12
b:well done|-2 -15 1 -10 40 -9 -3 -1
b:well i|12 0 -11 1 0 -1 0 -1
b:went|-5 -2 9 11 7 -9 -4 -8
b:went in|0 -4 -2 15 -5 -1 -1 -2
b:went to|-2 -1 13 -7 -1 0 0 -1
b:were|4 18 -18 20 21 -20 -9 -16
b:were in|2 9 -2 -3 -5 1 0 0
b:were not|-1 -3 -2 9 -1 -2 0 -1
b:what|12 16 -6 26 23 -31 -19 -20
b:what a|5 -7 -3 -7 17 -1 -1 -2
b:what are|0 -2 -1 19 -2 -11 -1 -2
b:what do|8 -2 -7 11 -2 -7 -1 -1
b:what happened|-1 -2 -1 10 -2 -2 0 -2
b:what happens|13 0 -13 1 -1 0 0 0
b:what i|1 -11 3 -2 21 -10 -2 0
b:what is|-2 -2 10 6 -6 -3 -1 -1
b:what it|-1 32 -2 -11 -4 -7 -1 -6
b:what one|0 -1 0 -5 8 -1 -1 -1
b:what time|0 -2 -1 -6 -3 16 -1 -2
b:what we|0 1 11 -4 -3 -3 0 -2
b:what will|0 -2 -1 9 -2 -3 0 -1
b:what would|-1 8 -3 -3 14 -9 -2 -4
b:what you|6 12 2 14 -16 -14 -2 -1
b:whatever|9 1 -7 -7 11 -4 -1 -2
b:whatsapp|0 -6 -1 8 -3 -4 -1 7
b:whatsoever|0 -2 -1 -4 12 -4 -1 0
b:wheelchair|0 -1 -1 9 -3 -3 0 -1
b:when|-14 -12 -15 13 18 9 -13 14
b:when do|0 -1 -1 -10 -3 15 0 -1
b:when i|-8 13 3 13 -6 -2 -3 -8
b:when the|-3 0 -4 11 -3 -1 -3 3
b:when they|0 -5 0 -2 10 -1 0 -2
b:when you|-1 -2 2 7 -1 -19 -1 14
b:where|-2 -3 0 4 12 0 -5 -6
b:whether|0 -8 14 -7 -1 9 -5 -2
b:which|18 7 -21 8 -16 24 -16 -3
b:which email|0 -1 -1 -2 -1 8 -1 -1
b:which i|16 -2 -11 0 -1 1 -2 -1
b:which is|-1 14 -4 3 3 -12 -2 0
b:whitlock|8 -1 0 2 -2 -3 -1 -2
b:who|17 -11 3 19 13 -36 -20 15
b:who are|0 -2 -1 -4 1 0 -1 8
b:who do|-1 0 -2 11 -3 -2 0 -3
b:who is|-3 2 14 2 -8 -2 -1 -3
b:who runs|0 -1 -2 9 -3 -3 0 0
b:who would|-1 0 -1 0 -2 -3 -1 8
b:whoever|10 -18 -15 3 35 -9 -3 -2
b:whoever did|0 -17 -1 -3 27 -4 0 -2
b:whoever hears|10 0 -8 0 0 0 0 0
b:whole|-2 -4 4 5 3 -9 -1 5
b:whom|-3 -5 -2 8 -3 3 -2 4
b:why|-3 -9 -3 23 -1 -28 -3 23
b:why is|0 0 0 8 -1 -6 0 0
b:why not|0 -3 -1 -4 0 -5 -1 14
b:wife|-11 2 9 13 2 -11 -1 -3
b:will|-12 6 20 -19 -34 33 12 -7
b:will be|1 -3 -4 -7 -5 8 17 -7
b:will bring|-8 0 8 0 0 2 -1 -1
b:will follow|8 -2 -4 -1 2 -3 0 0
b:will have|-4 8 6 -3 1 -7 -2 0
b:will keep|0 -1 1 -2 -1 -7 9 0
b:will not|2 -17 8 6 -10 15 -4 0
b:will somebody|0 -2 0 -1 -1 -4 0 8
b:will stay|0 -3 0 -3 -2 -2 0 11
b:willing|-1 -7 1 -5 -3 1 -1 16
b:willing to|-1 -7 2 -7 -3 2 -1 16
b:wish|12 -11 -12 4 15 2 -4 -5
b:wish to|9 -8 -10 6 -2 12 -3 -4
b:wishes|0 -3 0 -1 -3 0 -1 8
b:with|22 -17 -21 -1 24 -12 -14 19
b:with a|-6 -6 16 -11 7 -5 -5 10
b:with an|-2 -4 0 -4 13 0 -1 -1
b:with best|-1 -1 0 -1 -4 -3 -1 9
b:with him|-2 -3 -5 8 -2 4 0 -1
b:with it|-2 -7 14 -6 3 2 -2 -3
b:with our|-2 -2 3 -2 8 -8 -1 4
b:with real|-1 -1 -3 -2 8 1 0 -1
b:with thanks|-10 -2 12 -3 5 5 -1 -5
b:with that|13 0 -11 -1 2 -1 0 0
b:with the|10 -4 22 -15 -23 -13 -6 29
b:with this|1 -1 -8 2 -2 8 -1 0
b:with you|-3 -1 -9 -15 14 13 -2 4
b:with your|1 4 -3 13 -7 -13 3 2
b:withdraw|-8 -2 26 -5 -5 -2 -2 -2
b:withdraw my|-4 -1 22 -7 -4 -6 -1 0
b:withdrawal|-1 -2 11 1 -4 -4 -1 -1
b:withdrawal dear|-1 -1 12 -4 0 -4 -1 0
b:withdrawn|-2 -1 0 12 -4 -4 -1 -1
b:withheld|-1 -1 -3 8 -1 -2 -1 0
b:within|8 -8 -6 9 -8 -8 17 -3
b:within 30|-1 -1 -1 -2 -1 -2 8 0
b:without|2 -10 -16 30 6 -10 -6 4
b:without the|0 3 -2 8 -2 -5 0 -2
b:wneud|-1 -2 0 13 -4 -4 -1 -1
b:wneud cwyn|-1 -2 0 13 -4 -4 -1 -1
b:wolverhampton|0 -1 -1 -6 11 -3 0 0
b:woman|-1 -3 -1 1 12 -7 -1 1
b:women|0 -1 -1 2 -5 -6 -1 11
b:wonder whether|0 -1 0 8 -3 -2 0 -1
b:wondering|0 -1 -1 -4 -1 10 -1 -3
b:wont|0 -1 -2 -3 -2 8 0 -1
b:wont put|0 0 -1 -5 -2 9 0 0
b:word|11 -10 -11 16 2 -3 -4 -1
b:word over|-5 -1 -1 9 0 -2 0 0
b:word that|11 -1 -7 -1 0 -2 0 0
b:wording|0 11 -1 -3 -5 -6 -1 4
b:wording is|0 11 0 -2 -4 -4 0 -1
b:words|-7 -9 4 9 -7 9 -2 3
b:words for|0 -2 -1 -2 0 -3 0 8
b:words i|-6 -1 9 -3 -1 1 -1 0
b:words in|0 -2 -1 -2 0 -2 0 8
b:work|-6 15 -2 23 -23 -12 -5 10
b:worked|-2 -2 -4 3 10 -10 -2 6
b:working|-2 6 5 5 -6 -11 -4 8
b:works|-2 4 -2 -9 2 6 -1 3
b:works for|-1 8 1 -6 0 -1 0 0
b:workshop|-4 2 -7 10 -1 0 -4 4
b:worry|0 9 -1 -2 -2 -5 0 1
b:worse|-1 10 -1 0 0 -5 -1 -2
b:worse than|-1 9 -1 -2 1 -4 -1 -1
b:worst|0 -2 0 -3 10 -2 -1 -2
b:worth|-1 15 -3 -11 13 -20 8 -1
b:worth a|0 -1 -1 -1 -1 -5 9 0
b:worth it|0 -1 -1 -4 10 -3 0 -1
b:would|-17 -16 24 -11 1 -22 -30 70
b:would be|-5 -10 -4 1 -16 0 -2 36
b:would been|-1 -5 -1 -9 16 2 -1 -2
b:would consider|0 -1 0 -3 0 -3 0 8
b:would do|-2 -5 2 -4 -4 -11 -1 25
b:would get|0 -1 0 10 -9 -7 0 8
b:would have|-2 20 -3 -15 9 -4 -2 -3
b:would help|-1 -6 -1 -7 0 -3 -1 19
b:would i|0 -1 -5 -2 2 9 -1 -3
b:would like|11 -18 -12 43 -4 14 -10 -24
b:would love|0 -2 -2 -2 -2 12 -2 -3
b:would not|-1 5 -1 -11 11 7 -1 -9
b:would propose|0 -3 0 -3 -1 -2 0 10
b:would put|0 -5 -1 -1 3 -3 0 8
b:would rather|-2 -4 13 6 -10 -9 8 -4
b:would ring|-1 -2 12 -4 -1 -3 0 -1
b:would say|0 0 -1 -4 8 -1 0 -2
b:would sell|0 -4 -1 -2 -1 -4 0 12
b:would send|-6 -3 18 1 -2 -6 0 -1
b:would think|0 13 1 -2 -1 -7 -1 -3
b:would you|-7 5 10 -2 11 -4 -4 -10
b:wragg|0 -4 -1 -6 8 7 0 -4
b:write|-3 -8 0 14 14 -23 12 -6
b:write me|-1 -1 0 -3 -4 -7 17 -1
b:write to|-2 -4 8 -12 10 4 -2 -1
b:writes|-1 6 -1 -8 7 -6 -1 3
b:writing|-3 -13 5 11 8 8 -8 -7
b:writing a|0 -2 -1 -3 -1 10 -1 -2
b:writing i|0 -1 0 8 -3 -1 0 -2
b:writing to|-1 -2 5 -8 3 5 -1 -2
b:written|-5 -4 23 -4 -2 -3 -2 -1
b:wrong|2 -18 -19 3 25 17 1 -12
b:wrong i|9 -1 -1 -4 -1 0 0 -1
b:wrong with|0 -1 0 -7 10 -1 0 0
b:wrote|1 -9 2 17 5 -7 -3 -6
b:wrote to|3 -1 2 -9 -2 8 -1 -1
b:wrthyf|0 -2 0 10 -2 -4 0 -1
b:wych|-1 -4 -1 -5 19 -5 -1 -2
b:wyf|8 0 -7 1 0 -1 0 0
b:wyf yn|8 0 -7 0 0 0 0 0
b:x|-5 -5 40 -22 9 -9 -6 -3
b:x 2|-1 0 9 -3 0 -3 0 0
b:y|11 6 -7 22 -3 -28 -7 5
b:y cwrs|-1 -2 -1 10 -1 -3 -1 -1
b:y flwyddyn|0 -1 0 -1 -2 -3 -1 8
b:y penderfyniad|19 -1 -9 -4 -1 -2 -1 -1
b:year|-5 7 -16 -6 23 -2 -4 3
b:year before|0 11 0 0 -3 -4 -1 -3
b:year is|0 0 -3 -5 -2 12 -1 0
b:year to|0 -1 -1 0 -1 -8 10 -1
b:year's|0 12 0 -2 -5 -2 0 -2
b:years|-5 13 -16 -20 15 15 -7 5
b:years ago|0 -1 -1 -1 9 -3 0 -2
b:years and|0 -1 -8 -1 1 11 -1 -2
b:years of|0 -2 -1 -3 9 -2 -1 0
b:yeo|0 -7 -1 -5 -1 16 0 -1
b:yes|-15 3 31 -4 2 -5 -2 -8
b:yes i|-3 -1 8 -3 0 -1 0 0
b:yes the|-3 -1 13 -7 0 -1 0 0
b:yesterday|-9 -4 20 -7 11 -2 -4 -5
b:yet|-2 -5 -2 -16 9 11 -3 6
b:yet to|0 -2 0 -5 -1 -3 0 11
b:ym|-1 -2 0 11 -5 -2 -1 -1
b:ym mis|-1 -2 0 11 -5 -2 -1 -1
b:yn|10 2 -12 9 18 -24 -10 7
b:yn aberystwyth|0 -1 -1 -2 -3 -8 -1 17
b:yn dda|-3 12 0 5 -7 -1 -2 -4
b:yn derbyn|8 0 -7 0 0 0 0 0
b:yn dweud|-1 -1 -1 8 -1 -3 0 -1
b:yn ei|8 0 -7 0 0 0 0 0
b:yn erbyn|13 -1 -3 -5 -1 -3 -1 -1
b:yn gymraeg|-4 -5 1 2 9 -4 -2 2
b:yn gywir|9 -1 -9 7 -2 -2 -1 -1
b:yn wych|-1 -2 -1 -4 13 -4 -1 -1
b:you|1 -45 19 -18 17 -14 24 15
b:you a|5 -3 -5 -6 7 -8 13 -2
b:you about|0 -2 -3 -6 4 9 0 -1
b:you add|-1 -4 3 -2 -1 -4 -1 9
b:you are|-8 5 -4 -8 0 -3 20 -2
b:you ask|-1 -2 14 -4 -2 -8 0 3
b:you asked|-1 8 21 -29 -1 7 -2 -2
b:you at|-1 -2 -5 -6 -3 18 -1 -1
b:you can|-2 8 12 4 -13 -15 4 2
b:you closed|10 -1 -8 -1 1 -2 0 0
b:you do|-3 1 -1 6 14 -4 -1 -11
b:you ever|-1 -2 -2 0 2 -5 -1 8
b:you for|8 -7 7 4 -18 9 -7 5
b:you from|0 -1 0 -3 8 -2 0 -2
b:you get|-1 -1 4 -9 3 6 -1 -1
b:you going|0 -1 -1 14 -2 -8 -1 -2
b:you have|25 -8 -28 15 -11 -17 20 4
b:you he|-3 -1 9 -3 -2 1 -1 -1
b:you hold|-1 -1 -2 -2 -2 12 -1 -2
b:you i|-4 6 8 -1 2 -9 -2 2
b:you know|-5 9 1 -1 -7 12 -2 -7
b:you like|1 7 -6 2 9 -9 -2 -2
b:you lot|-1 -1 3 9 -3 -7 0 0
b:you may|0 1 4 -5 -4 10 -2 -4
b:you must|-1 -3 5 7 2 -8 -1 -3
b:you need|4 -2 11 -9 -3 2 -2 -3
b:you next|-1 -5 -1 -3 16 -7 0 1
b:you on|1 -1 -1 -10 -2 8 8 -2
b:you only|1 -3 -3 0 8 -8 9 -2
b:you or|0 0 -1 -2 -1 8 -1 -2
b:you please|-2 -1 9 -9 7 1 -1 -4
b:you put|-1 -5 -2 -7 -3 -2 -1 22
b:you rang|-1 0 -3 -3 10 -2 0 0
b:you reset|0 -1 -3 -1 -3 10 0 -2
b:you run|0 0 0 -7 0 9 0 -1
b:you said|3 -2 30 -14 -8 -6 -1 -1
b:you say|13 -1 -7 3 -3 -2 -1 -1
b:you send|-5 -3 1 4 -5 8 -4 5
b:you sent|-2 -2 -9 10 3 2 -1 -2
b:you should|-2 -5 1 2 5 -8 -1 9
b:you so|-1 -4 -3 5 11 -6 -1 0
b:you tell|-1 -2 -4 0 -8 22 -2 -5
b:you thank|4 -1 -3 -2 -9 12 -1 -1
b:you the|2 -3 -3 9 -2 0 -1 -2
b:you to|-3 -5 7 7 20 -15 -5 -6
b:you today|-1 -1 5 -2 -2 -7 12 -4
b:you took|0 -2 -2 12 -2 -4 -1 -1
b:you will|3 22 -6 2 3 -16 -3 -5
b:you would|-2 -6 -5 6 -4 -16 13 13
b:you wrote|0 -1 4 -17 2 13 -1 0
b:young|-1 -6 2 -2 19 -8 -1 -3
b:young man|-1 -4 3 -2 12 -5 -1 -4
b:your|21 1 -28 20 2 -42 56 -31
b:your acknowledgement|-3 -1 10 -2 0 -3 0 0
b:your acknowledgment|0 0 12 -7 0 -3 0 0
b:your address|-1 4 -4 -7 -1 9 0 0
b:your annual|-1 13 -1 -4 -3 -1 -2 -1
b:your answer|9 0 -3 -4 0 -1 0 0
b:your assessment|0 9 -1 0 -2 -4 -1 -1
b:your badge|0 -3 -1 10 3 -6 -1 -1
b:your certificate|-1 -2 -11 -1 -1 16 -1 -1
b:your code|0 8 -1 0 -2 -4 -1 0
b:your complaints|-1 -3 -2 -8 15 -10 8 1
b:your decision|34 -2 -15 -7 -2 -5 -2 -1
b:your enquiry|0 -1 -1 8 -2 -4 0 -1
b:your final|10 0 -8 -2 0 1 0 0
b:your findings|19 -2 -5 -4 -2 -5 -1 0
b:your form|0 0 -2 -1 -1 -2 -1 8
b:your full|-2 -1 -3 -8 -1 -3 18 -1
b:your leaflet|0 15 -1 -8 -1 -3 0 -1
b:your letter|18 -3 -3 -30 -3 30 -6 -3
b:your list|-1 -2 -1 -9 -2 15 -1 -1
b:your members|-2 -2 -1 -1 2 -5 10 -2
b:your membership|-1 -2 -2 -3 1 0 9 -1
b:your next|0 -1 0 0 -1 -6 12 -4
b:your people|0 -1 -1 -1 0 -7 11 -1
b:your phone|2 -2 -4 -6 0 -3 8 5
b:your procedure|-2 -1 -1 11 -2 -8 -2 6
b:your professional|-1 -1 -1 -1 -2 -3 10 -1
b:your profile|-1 -2 -3 -6 -4 -12 29 -2
b:your questions|-3 0 11 -6 0 -2 0 0
b:your receptionist|-3 -1 -7 12 4 -2 -1 -2
b:your ref|-1 0 8 -1 -1 -4 -1 0
b:your site|-1 -2 -2 2 -2 -2 -2 8
b:your staff|-1 -2 -1 3 2 -11 11 -2
b:your summary|-3 0 9 -4 0 -2 0 0
b:your survey|0 8 0 -2 -4 -1 0 -1
b:your website|-2 -5 -4 1 -6 -3 21 -2
b:yours|4 -9 -6 6 11 -15 19 -10
b:yours ?|0 -1 -1 -8 -4 18 0 -2
b:yours faithfully|-2 -3 5 5 5 -8 -4 3
b:yours sincerely|10 1 -2 5 -1 -10 -3 -1
b:yous|0 -3 -2 -8 14 1 0 -2
b:yr|-1 -5 -1 5 10 -4 -1 -3
b:ysgrifennu|-1 -2 -1 15 -2 -6 -1 -1
b:yw|-1 0 -1 8 -1 -3 -1 0
b:z|0 -2 -2 -1 -1 0 0 8
b:zielinski|0 -2 -1 -1 0 -3 0 8
dedicated|-14 -24 36 70 -33 -34 21 -22
feedback None|3 -64 20 75 -44 123 4 -117
feedback comment|-10 171 -15 -24 -40 -30 -10 -43
feedback compliment|-8 -42 -11 -11 150 -32 -7 -39
feedback suggestion|-10 -53 -14 -13 -42 -61 -12 204
first 1|-1 -1 -1 -4 -1 -1 8 0
first :|0 -3 -2 17 -5 -3 -1 -3
first a|-2 9 -2 4 1 -11 -2 3
first an|-1 6 -1 0 -6 -6 -1 8
first annual|-1 8 -1 -3 -2 1 -1 0
first anonymous|-1 -1 -4 10 -1 -1 -1 0
first apel|17 -1 -4 -6 -1 -3 -1 -1
first appeal|32 -5 -9 -11 -8 9 -3 -5
first apprenticeship|0 9 0 -3 -3 -1 0 -2
first assignment|0 -1 -2 -6 -2 12 0 -1
first automatic|-7 -1 15 -2 0 -4 -1 0
first awgrym|-1 -2 -1 -3 -4 -10 -1 23
first canmoliaeth|-1 -6 -1 -5 22 -4 -1 -4
first change|-2 -4 1 -6 -4 17 -1 -1
first cheers|0 -1 0 -2 9 -4 0 -2
first comment|-6 54 -7 -6 -1 -12 -6 -17
first comments|-1 38 -2 -3 -12 -9 -2 -8
first complain|1 -1 -3 16 -2 -10 -1 -1
first complaint|11 -22 11 40 -23 -18 15 -15
first complaints|9 4 -7 -4 5 1 -9 1
first complement|-1 -5 -1 -11 24 1 -1 -5
first compliant|-2 -3 0 20 -5 -6 -2 -1
first compliment|-3 -14 -6 13 48 -19 -3 -16
first complimentary|0 -1 -1 -2 -1 10 -1 -4
first compliments|-1 -9 -1 -3 27 -5 -1 -6
first concern|0 -5 0 -2 -3 12 0 -1
first congratulations|-1 -3 -1 -3 -1 -6 19 -4
first contact|2 7 -2 -5 -2 -7 -1 8
first cpd|0 -2 -1 -3 -5 0 -1 11
first customer|-1 -1 -2 1 -1 -4 10 -1
first cwyn|-3 -2 -2 14 -3 -2 -2 -1
first decision|15 0 -14 0 0 0 0 0
first diolch|-1 -4 -1 -2 19 -7 -1 -2
first disgusted|0 3 -1 13 -7 -7 -1 -1
first dodgy|0 -5 0 13 -2 -4 0 -1
first epa|-3 -6 3 0 -7 7 -2 8
first eqa|0 -3 -1 -2 10 -3 0 -1
first evaluation|-1 -3 -2 14 2 -7 -1 -2
first feedback|-3 26 -4 -8 -1 -28 -3 21
first fees|0 -2 0 -6 -2 12 -1 -1
first following|-1 -1 -1 7 -1 -11 8 -2
first for|0 -2 3 0 -1 -7 0 8
first formal|0 -2 -3 15 -3 -6 -2 -1
first gateway|0 -2 0 -3 -2 9 0 -1
first good|0 -5 -1 -4 14 -3 0 -2
first grievance|-1 0 9 -5 0 -2 0 0
first handling|-1 -1 -1 -1 -1 -6 11 -1
first hello|-1 -1 -3 -1 -4 -7 17 -1
first how|-3 8 -7 -6 18 -5 -3 -2
first i|0 -8 0 3 13 -1 -3 -4
first ihm|9 -3 11 -8 -13 -8 18 -6
first imi|-2 -2 20 -4 -3 -1 -4 -3
first invitation|0 -1 -2 -3 -4 16 -2 -4
first invoice|-1 -2 -3 12 -4 5 -5 -3
first is|0 -1 2 -4 -3 8 0 -1
first just|-1 13 -1 -5 -3 -2 0 -1
first letter|-1 -1 0 11 -1 -7 -1 0
first lost|0 -3 -2 -6 -4 18 0 -3
first marking|0 -1 -2 15 -3 -7 0 -2
first member|0 0 -1 -2 -3 -4 -1 10
first mot|-1 10 -2 -1 -1 -3 -1 -3
first mrs|-1 10 0 -1 1 -6 0 -2
first my|-6 0 37 -12 -7 -7 -3 -3
first new|-1 12 5 -4 -4 -8 -1 0
first newsletter|-1 -1 -1 14 -3 -6 -1 -1
first no|-2 3 -4 -5 24 -10 -2 -3
first not|-5 -3 -8 -10 -2 26 -3 4
first observation|-1 24 -1 -5 -3 -9 -1 -4
first our|-4 -3 18 -2 7 -12 -2 -1
first outcome|24 -1 -16 -3 -1 -2 0 -1
first problem|0 -5 -2 -2 -4 15 0 -2
first re|0 4 15 -17 -5 9 -1 -4
first reference|0 0 -6 -2 -1 11 -1 -1
first remittance|0 -1 -1 -3 -1 8 -2 0
first response|-1 0 -4 -4 -1 12 -1 0
first right|-1 10 0 -2 -2 -4 0 -1
first season's|0 -2 0 -2 -3 10 0 -2
first stage|10 -1 1 -5 -1 -4 -1 -1
first statement|0 -1 -1 -4 -1 8 0 0
first still|-1 -4 9 4 -6 -16 17 -3
first sugestion|-1 -8 -2 -4 -6 -11 -1 32
first suggestion|-6 -24 -7 1 -19 -22 -6 82
first suggestions|-1 -7 -2 -5 -2 -6 -2 25
first sylw|-2 39 -2 -7 -15 -6 -2 -7
first thank|2 -6 1 -8 20 -1 -2 -5
first thanks|8 -4 -7 -2 6 0 -1 -1
first the|3 20 -8 -18 20 -7 -1 -8
first thinking|0 0 -1 -5 -1 8 0 -1
first thoughts|0 11 0 -3 -4 -1 0 -2
first unit|-1 1 -3 10 -3 -1 -1 -3
first very|0 -2 0 11 -2 -6 0 -1
first webinar|-1 -2 -1 -5 13 -2 0 -1
first well|-1 -4 -2 0 17 -7 -1 -3
first withdrawal|-1 -1 11 -4 -1 -3 0 0
first wrong|-1 -1 -4 -6 -1 12 -1 0
forward|4 -7 12 5 6 -15 -2 -2
length 0|27 -11 -20 27 5 -41 13 -1
length 1|-31 -3 20 5 14 56 -57 -4
length 2|-23 33 -9 -64 6 24 23 10
length 3|3 -6 -10 57 -1 -38 -5 0
mark denied|-7 11 -15 -64 53 26 -6 0
mark doubtful|-1 -2 -3 18 -3 -5 -2 -2
mark elsewhere|38 -13 9 34 -42 -26 14 -14
mark finished|1 -3 45 -24 2 -17 -3 -2
mark head|4 -36 21 136 -43 -68 14 -27
mark none|-48 58 -58 -64 62 24 -24 50
mark topic|-11 -3 -19 -8 -5 66 -19 -2
reply|31 -9 119 -84 -17 -24 -9 -6
s:!|-8 -12 -3 -11 42 -7 10 -11
s:! !|-4 -6 7 6 9 -5 -3 -4
s:-|20 -11 33 -26 -21 29 -20 -5
s:- 0027|13 0 -12 0 0 0 0 0
s:- 0050|8 0 -6 0 0 -1 0 0
s:- 0051|-3 0 8 0 0 -3 0 -1
s:- 0059|14 0 -12 -1 0 -1 0 0
s:- 0066|9 0 -8 -1 2 -2 0 0
s:- 0067|-6 0 13 -3 0 -3 0 0
s:- 0085|8 -1 -6 0 0 -1 0 0
s:- 0099|-3 0 10 -2 -1 -4 0 0
s:- 2026|42 -15 91 -56 -14 -18 -18 -11
s:- a|-1 4 2 -8 3 -9 -2 11
s:- acknowledgement|-9 0 10 0 0 0 0 0
s:- closed|8 -1 0 -3 -1 -2 0 0
s:- complaint|11 -2 -14 11 -4 1 -2 -1
s:- confidential|-1 0 -4 -2 0 8 0 0
s:- day|0 -1 0 -1 -1 -7 11 -1
s:- decision|10 0 -6 -1 0 -2 0 0
s:- epa|-6 -1 0 2 -4 9 0 -1
s:- ihm|8 -2 3 -2 -1 -3 -1 -1
s:- imi|5 -1 1 -9 -2 8 -1 -1
s:- leadership|0 -2 -1 -1 9 -3 0 -2
s:- learning|-2 -1 9 -5 0 0 0 0
s:- mark|-1 -2 -1 -4 -1 10 0 -1
s:- marking|0 0 9 -6 0 -2 0 0
s:- my|-1 0 -4 -10 1 14 0 0
s:- not|-1 8 -1 -3 -2 -4 0 2
s:- now|-1 -1 -6 14 -1 -4 -1 0
s:- one|-2 1 -1 -2 -1 -5 11 -2
s:- our|6 6 -9 -3 -1 5 -2 -1
s:- parking|-1 -3 0 -7 -2 4 0 9
s:- please|-2 0 -1 9 0 -5 0 -1
s:- up|-1 -2 -1 12 -3 -4 -1 -1
s:- yet|-1 -1 -4 -8 -1 16 -1 -1
s:- your|4 9 3 -8 -3 -5 -3 3
s:/|4 3 -4 20 -5 -10 -7 -3
s:/ comment|0 9 0 -1 -3 -1 0 -2
s:/ your|8 -1 -6 0 0 0 0 0
s:0027|13 0 -12 0 0 0 0 0
s:0050|8 0 -6 0 0 -1 0 0
s:0051|-3 0 8 0 0 -3 0 -1
s:0051 -|-6 0 9 0 0 -2 0 -1
s:0059|14 0 -12 -1 0 -1 0 0
s:0066|9 0 -8 -1 2 -2 0 0
s:0067|-6 0 13 -3 0 -3 0 0
s:0085|8 -1 -6 0 0 -1 0 0
s:0099|-3 0 10 -2 -1 -4 0 0
s:0112|-3 0 12 -11 0 4 0 0
s:11|-1 -3 -2 0 14 -5 -1 -2
s:12|-2 1 -2 -5 4 -2 10 -4
s:14|-1 29 -4 -9 0 -13 -2 -1
s:2|4 5 10 -5 -7 0 -3 -4
s:2 -|-1 -2 -2 9 -2 -2 0 0
s:2026|42 -17 80 -51 -17 -26 2 -13
s:2026 -|40 -16 84 -59 -16 -24 3 -12
s:3|-4 4 3 2 -1 0 6 -11
s:4|1 -3 -6 -1 -2 15 -1 -4
s:4471|-2 -2 10 -3 0 0 -1 0
s:4471 -|-2 -1 10 -6 0 -2 0 0
s:77120|0 -3 -3 1 -1 11 -3 -2
s:88213|-9 -2 -11 -25 -2 6 44 -1
s::|-22 -20 9 3 6 26 -6 4
s:: complaint|-1 -1 4 8 -1 -7 -2 -1
s:: complaints|-2 -1 -2 3 -5 15 -3 -4
s:: eich|-4 0 9 -1 0 -4 0 0
s:: turning|-1 0 -4 -2 -2 10 -1 0
s:: your|-8 1 8 -9 11 -7 5 -1
s:?|-11 11 -1 -41 7 28 30 -24
s:a|-16 10 -27 -39 6 41 -6 30
s:a comment|-1 19 -1 -3 -4 -4 -1 -6
s:a complaint|-12 8 -19 -6 7 25 -5 2
s:a e|0 0 -1 -13 -1 16 -1 0
s:a garage|0 8 -1 -2 0 -2 0 -2
s:a suggestion|-1 -3 -2 -5 -3 -9 -2 25
s:a thought|0 -1 0 -2 -1 -6 0 10
s:about|-14 10 -16 -5 -15 45 1 -6
s:about a|-1 -4 -1 3 -3 8 -1 -2
s:about castle|0 0 0 -7 0 8 0 0
s:about imi|-1 -2 -1 -4 -1 2 8 -1
s:about making|-1 0 -2 -3 -3 9 0 -1
s:about my|4 -1 -4 -8 -2 13 -2 -1
s:about the|-2 4 -2 12 0 -7 -2 -2
s:about your|-8 -3 -2 7 -2 -2 7 3
s:access|-2 -1 2 -3 -2 9 -1 -1
s:accessibility|-1 0 -1 -2 -1 -2 8 -1
s:account|0 -2 0 -2 -2 10 -2 -1
s:acknowledgement|-13 0 17 -1 0 -1 0 0
s:acknowledgement ihm|-8 0 9 0 0 0 0 0
s:action|-2 -2 -7 3 -2 -8 20 -1
s:address|-3 -4 -1 -15 -1 28 -2 -2
s:advice|-1 -1 -1 0 -2 10 -2 -1
s:after|0 11 0 -3 -5 -1 0 -2
s:after the|0 11 0 -3 -5 -1 0 -2
s:against|4 -3 -12 -14 -5 25 7 -2
s:against me|-1 0 -2 -9 -1 12 0 0
s:against your|-1 0 -3 -7 -1 4 10 0
s:agm|0 2 -1 8 -4 -3 0 -2
s:agreement|0 -3 0 -2 -1 8 -1 -1
s:am|-2 -4 -2 9 -5 7 -1 -1
s:an|-2 15 -1 -3 -6 -15 -2 14
s:an idea|0 -2 -1 1 -4 -5 -1 12
s:an observation|-1 21 -1 -13 -2 -2 0 -2
s:and complaint|0 -2 -1 12 -8 -1 0 0
s:and complaints|-1 -1 0 -2 -2 -4 12 -1
s:and feedback|0 10 -1 -13 6 -3 -1 2
s:annual|-1 8 -2 -5 -4 7 -2 -1
s:anonymous|-3 -1 -3 12 -1 -2 -2 0
s:anonymous complaint|-1 -1 -3 9 -1 -1 -1 0
s:apeal|27 -1 -6 -15 -1 -3 -1 -1
s:apel|17 -1 -4 -6 -1 -3 -1 -1
s:app|-1 -3 -2 -1 -5 -11 -1 23
s:appeal|107 -13 -9 -54 -15 9 -12 -13
s:appeal -|14 -3 8 -14 -5 9 -4 -5
s:appeals|-4 0 -1 -1 -1 10 -1 -1
s:apprentice|-2 -1 0 0 -2 8 -1 -1
s:apprentices|-1 12 0 -4 -5 1 -1 -3
s:apprenticeship|-1 12 -1 -4 1 -4 0 -3
s:are|-1 -2 -2 -4 14 -5 5 -3
s:article|-1 19 -1 -5 -6 -4 -1 -2
s:assessor|2 0 -3 5 11 -11 -1 -2
s:assignment|-4 -2 -1 -6 -3 18 -1 0
s:automatic|-7 -1 15 -2 0 -4 -1 0
s:automatic reply|-6 -1 14 -2 0 -4 -1 0
s:awgrym|-1 -2 -1 -3 -4 -10 -1 23
s:been|-2 -1 7 -7 -6 -8 19 -2
s:bill|0 -1 -1 -11 -1 15 -1 0
s:booking|-3 -4 -4 10 -4 -2 -3 10
s:booking calendar|0 0 0 -1 0 -6 0 8
s:box|0 -3 0 -2 -1 -2 0 10
s:branch|0 -3 -2 15 -2 -7 0 -1
s:bulletin|-3 -5 -9 -9 31 -2 -2 0
s:bus|-1 0 0 -13 0 15 0 0
s:business|-1 0 -6 -5 -1 13 -1 0
s:business -|-1 0 -6 -6 -1 14 0 0
s:but|0 3 -2 -1 -7 10 -1 -2
s:by|-3 -4 -13 -9 -4 36 -2 -1
s:by a|0 0 -1 -6 0 8 -1 0
s:by mr|-2 0 -5 -8 -1 16 0 0
s:calendar|0 0 0 -1 0 -6 0 8
s:call|-1 -7 8 -3 11 -5 0 -3
s:call it|0 -5 0 -1 8 -1 0 -1
s:cancellation|-1 0 9 -4 0 -3 0 0
s:cancellation of|-1 0 9 -4 0 -3 0 0
s:candidate|-6 -1 0 -1 -1 10 0 0
s:canmoliaeth|-1 -6 -1 -5 22 -4 -1 -4
s:car|-1 -2 -4 -5 -3 19 -2 -2
s:card|-1 0 -2 -3 -4 -3 -1 14
s:case|-3 2 -2 -6 1 -1 12 -2
s:castle|0 0 0 -7 0 8 0 0
s:centre|-4 -7 -7 25 -7 1 -4 3
s:certificate|-2 -4 -12 14 -8 21 -2 -7
s:change|-3 2 2 -7 -3 13 -1 -3
s:change of|-2 -4 2 -6 -4 16 -1 -1
s:charge|-1 0 1 -8 0 9 0 0
s:chasing|-2 -1 8 -1 -1 -2 0 -2
s:cheating|0 -2 0 8 -1 -4 0 -1
s:cheers|0 -1 0 -2 9 -4 0 -2
s:client|-3 0 8 6 -1 -8 -1 -1
s:closed|8 -1 -3 -2 1 -2 0 -1
s:closed -|8 -1 0 -3 -1 -2 0 0
s:code|0 0 -1 -2 -1 -3 0 8
s:comment|-7 94 -9 -14 -18 -14 -7 -26
s:comment -|-1 17 -1 -3 -3 -4 -1 -5
s:comment :|0 -4 0 -1 11 -2 0 -3
s:comment for|0 9 0 -1 -3 0 0 -4
s:comment on|-2 19 -1 -2 -4 -3 -2 -5
s:comments|-2 57 -6 -7 -12 -13 -2 -14
s:comments :|0 10 -1 -1 -3 -3 0 -2
s:comments on|-1 8 -1 1 -3 -3 -1 -1
s:company|-1 -2 0 -12 0 15 0 0
s:complain|-2 -3 -7 25 2 -8 -4 -3
s:complain !|-1 -1 -2 12 -3 -4 -1 -1
s:complaining|-2 -4 -1 -4 -3 11 0 2
s:complaint|29 -32 69 26 -40 -22 2 -33
s:complaint !|-2 -2 -5 -4 1 13 -1 0
s:complaint -|-22 -8 20 30 -11 -4 -8 2
s:complaint :|0 -3 -6 14 10 -10 -3 -2
s:complaint ?|-1 -1 2 -10 15 1 -5 0
s:complaint a|0 0 -1 -2 0 -4 0 8
s:complaint about|-13 11 -9 3 -6 14 7 -7
s:complaint against|-2 -1 -8 -5 -2 10 9 -1
s:complaint apeal|16 0 -3 -9 -1 -2 0 0
s:complaint appeal|72 -3 -10 -36 -3 -12 -5 -2
s:complaint by|-2 -2 -9 -13 -1 28 0 0
s:complaint case|-1 -1 -2 -8 -1 0 12 -1
s:complaint decision|9 0 -2 -4 -1 -2 -1 0
s:complaint for|-1 0 -1 -12 -1 14 0 0
s:complaint form|-5 -2 8 2 3 -3 -2 -1
s:complaint handling|0 0 -2 -2 0 10 -3 -2
s:complaint ihm|18 -1 1 -5 -1 -8 -2 -1
s:complaint imi|3 -1 6 -10 -1 5 -1 -1
s:complaint made|-1 0 -1 -11 -1 14 0 0
s:complaint of|0 -1 3 -6 -2 -4 11 -1
s:complaint re|-8 -3 10 18 -3 -11 -2 -1
s:complaint regarding|-1 -1 8 -1 -1 -4 -1 0
s:complaint resolved|-1 -1 19 -8 -3 -4 -1 -1
s:complaint was|-1 0 -3 -3 10 -2 0 0
s:complaints|-5 -1 -22 -33 20 34 10 -2
s:complaints about|-1 -2 -1 -7 -1 13 -1 0
s:complaints and|-3 10 -1 -15 5 6 -2 0
s:complaints appeal|12 -1 -1 -3 -1 -4 -2 -1
s:complaints form|-1 -6 6 8 -3 -9 -1 7
s:complaints handling|0 -1 0 -2 -2 8 -2 -1
s:complaints here|0 -1 0 -3 10 -3 -1 -1
s:complaints in|-1 -1 -1 -3 -1 -4 10 -1
s:complaints into|-1 0 -4 -2 -2 10 -1 0
s:complaints page|0 -2 0 -2 -1 -2 -1 9
s:complaints policy|0 -1 -1 -1 9 -4 -1 -1
s:complement|-1 -5 -1 -11 24 1 -1 -5
s:complement for|0 -2 0 -2 8 -1 -1 -2
s:complement to|0 -1 0 -3 8 -1 0 -1
s:compliant|-2 -3 -1 20 -5 -4 -3 -2
s:compliant with|0 -2 -1 -2 -1 8 0 -1
s:compliment|-4 -23 -7 7 70 -21 -3 -18
s:compliment ?|0 9 0 3 -10 0 0 0
s:compliment and|0 -2 -1 12 -8 -1 0 0
s:compliment for|0 -2 -1 -5 15 -3 0 -4
s:complimentary|0 -1 -1 -2 -1 10 -1 -4
s:compliments|-1 -11 -2 -2 27 3 -2 -12
s:compliments to|-1 -5 -1 -2 15 -2 -1 -3
s:concern|0 -5 -1 0 -3 11 0 -1
s:conference|-2 3 -3 -7 18 -5 -2 -2
s:confidential -|-1 0 -4 -3 0 9 0 0
s:congratulations|-1 -3 -1 -3 -1 -6 19 -4
s:consultation|-1 16 -1 -2 -2 -7 -1 -3
s:consultation response|-1 9 -1 -1 -1 -5 0 -1
s:contact|2 7 -2 -5 -2 -7 -1 8
s:contact us|0 3 -1 -3 -3 -5 -1 9
s:course|-3 3 -10 3 1 7 5 -6
s:course 12|-1 -1 -1 -1 2 -8 11 -2
s:course evaluation|0 11 -3 -3 -5 4 0 -3
s:cpd|-1 -2 -1 -2 -5 -1 -1 14
s:cpd app|0 -1 -1 -2 -3 -7 0 15
s:customer|-2 -2 -3 6 -3 -4 10 -3
s:customer complaint|-1 -1 -2 -2 -1 -3 11 -1
s:cwyn|2 -3 8 8 -4 -8 -3 -2
s:cwynion|-1 -1 -1 -7 -1 13 -1 -1
s:date|-6 -1 8 -1 -1 3 0 -2
s:dates|-1 -3 -1 -3 -2 17 -2 -5
s:day|-2 4 5 -9 1 -10 9 2
s:dealing|-2 -2 10 -2 -1 -3 0 0
s:dealing with|-2 -2 10 -2 -1 -3 0 0
s:december|0 -1 -1 -4 -1 14 -1 -5
s:decide|0 9 0 7 -14 0 0 0
s:decision|72 -3 -46 -10 -3 -7 -2 -2
s:decision -|16 0 -14 0 0 -1 0 0
s:decision imi|-3 0 8 0 0 -4 0 0
s:decision on|9 -1 -5 -1 0 -1 0 0
s:diolch|-1 -4 -1 -2 19 -7 -1 -2
s:diolch o|-1 -2 -1 -3 12 -3 -1 -1
s:disappointed|-1 -3 -2 10 -4 -11 13 -3
s:disgusted|0 3 -1 14 -7 -7 -1 -1
s:do|-3 -2 -2 -8 14 8 -3 -3
s:do i|-3 -1 -1 -9 -5 21 -1 -2
s:dodgy|0 -5 0 13 -2 -4 0 -1
s:done|-1 -5 -2 -4 21 -6 -1 -3
s:down|0 23 -3 -5 -1 -11 0 -2
s:e|-2 -1 2 -11 -1 14 -1 0
s:education|-1 -2 -2 -7 -6 -7 26 -2
s:eich cwyn|-6 0 11 -1 0 -4 0 0
s:emails|0 -1 -1 -1 -1 -6 9 0
s:enquiry|-1 -3 -3 10 -5 9 -3 -5
s:epa|-13 -10 3 8 -11 18 -3 8
s:epa booking|-1 -1 -1 -1 -1 -7 -1 13
s:epa result|-8 -2 4 1 -5 13 -1 -1
s:eqa|-1 -6 -1 -4 18 -4 -1 -1
s:eqa visit|0 -4 -1 -2 11 -2 0 -1
s:ev|-2 13 -3 -3 -3 2 -2 -3
s:evaluation|-1 15 -5 10 -5 -6 -2 -7
s:evaluation sheet|-1 4 -2 10 1 -8 -1 -3
s:evening|0 8 0 -1 -4 0 0 -1
s:event|-1 -2 -1 2 1 -6 12 -5
s:exam|-1 -2 -5 14 -4 -1 -1 1
s:experience|-2 9 2 0 -2 -3 -1 -1
s:extension|-2 -2 -4 -1 3 10 -2 -2
s:feedback|-4 31 -8 -16 6 -25 -5 20
s:feedback -|-1 -3 0 -5 8 -1 -1 3
s:feedback :|0 -4 0 -3 8 0 0 0
s:feedback on|-1 18 -1 -1 -7 -4 -1 -4
s:fees|2 -2 -3 2 -4 8 -1 -2
s:final|9 1 -5 -4 -2 6 -4 -1
s:find|0 9 0 -2 -4 -1 0 -1
s:find a|0 9 0 -2 -4 -1 0 -1
s:findings|14 -1 -8 -1 -1 -2 -1 0
s:following|-1 0 -1 7 -2 -9 8 -2
s:following up|0 -1 -3 8 -1 -10 9 -2
s:for|-15 -25 -6 -32 19 34 3 21
s:for how|-1 0 -4 -3 9 -1 0 0
s:for marker|0 -1 0 -5 9 -1 0 -1
s:for next|0 -3 0 -1 -4 -2 -1 10
s:for the|-1 -1 -2 7 5 -13 -2 7
s:for your|-2 -3 -2 -5 -3 6 15 -5
s:form|-4 -8 8 13 -4 -3 -5 4
s:formal|-2 -3 0 18 -2 -8 -3 -1
s:formal complaint|-5 -2 2 15 -2 -6 -2 -1
s:from|-6 4 9 2 4 -4 -5 -3
s:full|-3 0 10 -1 -1 -3 0 0
s:fund|-1 -1 -1 -7 0 -1 12 -1
s:further|-3 0 12 -1 -1 -6 -1 0
s:galon|-1 -2 -1 -3 12 -3 -1 -1
s:garage|-5 -7 3 15 26 -16 -3 -12
s:garage page|0 9 0 -2 -4 -1 0 -1
s:gateway|0 -2 -1 -5 -3 12 0 -1
s:general|0 -1 -1 -5 -1 10 -1 -2
s:go|-1 0 -2 -3 -3 11 0 -1
s:good|-1 -5 -2 -12 29 -6 -1 -2
s:grade|-5 -1 0 -1 -1 10 0 -1
s:grievance|-1 -1 9 -2 -1 -3 0 0
s:grievance /|-1 0 9 -4 0 -3 0 0
s:handled|-2 -1 -6 -3 13 -1 0 0
s:handling|0 -2 -4 -5 -3 13 6 -5
s:handling complaints|-1 -1 -1 -1 -1 -4 10 -2
s:handling course|0 0 -1 -2 -1 8 -2 -1
s:happy|-1 -1 -1 8 -1 -3 0 -1
s:have|-7 -2 8 -7 -3 -10 18 1
s:have been|-1 -1 -1 -5 -5 -5 20 -2
s:hearing|-6 -2 9 4 -2 -2 0 0
s:hello|-1 -1 -3 -1 -4 -7 17 -1
s:here|0 -1 0 -3 10 -3 -1 -1
s:hold|-1 0 9 -1 -1 -4 -1 -1
s:hospital|0 -1 -1 -15 -2 21 -1 -1
s:hospital a|0 0 0 -10 0 12 0 0
s:how|-4 8 -11 -10 27 -4 -4 -3
s:how do|-2 0 -2 -4 -4 15 -1 -1
s:i|-4 -12 2 4 2 17 -6 -4
s:i am|-1 -3 -1 -2 -2 10 0 -1
s:i would|0 0 0 8 -1 -6 0 0
s:idea|-1 -4 -2 -1 -5 -7 -1 21
s:idea for|-1 -2 -1 2 -4 -2 -1 9
s:ihm|12 -9 53 -19 -18 -26 19 -11
s:ihm -|15 -7 65 -18 -12 -28 -9 -6
s:ihm bulletin|-1 2 -7 -3 -2 12 -1 -1
s:imi|17 -12 34 -30 -9 8 -3 -4
s:imi -|19 -11 41 -37 -8 7 -10 -1
s:in|-4 3 -8 1 9 -1 5 -5
s:information|-2 -1 4 -6 -2 10 -2 -1
s:institute|-3 -1 9 0 -1 -4 -1 0
s:into|-1 0 -4 -2 -2 10 -1 0
s:invitation|0 -3 -2 -3 -5 20 -2 -4
s:invitation :|0 -1 -2 -3 -3 14 -1 -4
s:invoice|-5 -5 -12 -13 -7 7 39 -5
s:invoice 77120|0 -1 -2 -2 -1 8 -1 -2
s:invoice 88213|-3 -1 -7 -28 -1 -4 46 -1
s:is|0 -5 -1 -12 4 18 -1 -4
s:it|-7 -6 -5 -5 18 11 -2 -4
s:it's|0 -2 -1 -5 13 -4 0 -1
s:just|-1 21 -1 -12 -3 -2 0 -1
s:just an|0 12 0 -10 -1 -1 0 0
s:last|-2 -1 4 -3 3 -8 9 -2
s:late|1 -3 -4 8 -4 4 -1 -2
s:law|-1 0 -1 -4 -1 -1 8 0
s:leadership|0 -2 -1 -1 11 -3 0 -2
s:leadership day|0 -2 -1 -1 11 -3 0 -2
s:leaflet|-1 14 -1 -8 -1 -3 0 0
s:learner|-1 0 2 -9 -1 11 -2 -1
s:learners|-1 -3 -4 5 -1 -2 8 -4
s:learning|-2 -1 9 -4 -1 2 -1 -1
s:letter|-4 -1 -2 20 -4 -4 -3 -1
s:level 5|-1 -1 9 -6 -2 0 0 1
s:library|-1 -5 -5 0 3 -4 -1 12
s:like|-1 -8 -1 6 7 -13 11 -2
s:like to|0 0 0 8 -1 -6 0 0
s:list|-1 6 -2 0 -1 -9 -1 9
s:log|0 -1 -2 -2 -2 10 -1 -1
s:log in|0 -1 -1 -3 -2 8 0 -1
s:login|0 -1 -1 -4 -2 11 -1 -2
s:logo|-1 19 -2 -2 -5 -7 -1 -2
s:lost|-1 -3 -1 -4 -5 18 -1 -3
s:lost property|0 -2 -1 -3 -3 10 0 -1
s:lot|0 0 -1 8 0 -6 0 0
s:made|-1 0 -2 -10 -1 14 0 0
s:made against|-1 0 -1 -9 -1 11 0 0
s:mailbox|-3 -1 9 -3 -2 -5 6 -1
s:making|-1 0 -2 -2 -3 9 0 -1
s:making a|-1 0 -2 -3 -3 9 0 -1
s:managing|-1 -1 -1 -2 -1 -4 10 -1
s:managing complaints|-1 -1 -1 -2 -1 -4 10 -1
s:mark|-5 -4 -2 -1 -4 18 -2 -1
s:marking|2 -2 5 12 -4 -11 0 -3
s:me|-2 -3 -8 -4 6 13 -1 -1
s:meeting|-2 -1 -1 0 -2 8 -1 -2
s:member|-2 0 -3 11 -1 -8 -3 6
s:member survey|0 0 0 -3 -2 -3 0 10
s:members|-2 13 -3 -6 -4 4 -2 -1
s:membership|-5 0 -4 -4 2 7 8 -3
s:minutes|-2 -6 -2 1 -1 14 -2 -2
s:missing|-2 -1 10 -6 0 -2 0 0
s:module|-3 4 -2 -2 -5 1 -1 8
s:more|-1 -3 7 -4 -2 8 0 -3
s:mot|0 7 -3 8 3 -8 -2 -4
s:motors|-1 -2 9 -1 -1 -2 0 -1
s:mr|-5 -4 -1 -5 6 14 -3 -2
s:mrs|-1 9 2 -5 0 0 -1 -3
s:ms|3 9 -1 6 -1 -11 -2 -3
s:my|-10 -11 44 -7 -9 11 -2 -15
s:my certificate|0 0 -3 9 -2 -3 0 0
s:my complaint|0 -4 63 -34 9 -28 -4 -2
s:my last|0 -1 -1 -3 4 -7 9 -2
s:my side|-1 0 -3 -8 -1 13 0 0
s:new|-5 26 0 -11 -11 0 6 -4
s:new complaint|-2 -1 -6 2 -1 -1 8 0
s:new logo|-1 19 -1 -4 -4 -7 0 -1
s:newsletter|-1 8 -1 10 -4 -9 -2 -2
s:next|-2 -4 1 -1 -5 -5 11 6
s:no|-3 1 -6 -2 33 -14 -4 -5
s:no complaint|1 12 -2 -12 1 -1 0 0
s:no complaints|-1 -7 -2 -7 32 -11 -2 -3
s:no subject|0 -2 -1 12 -8 0 0 -1
s:not|-10 14 -5 -13 -6 20 -5 6
s:not a|-4 13 -8 -26 -4 24 -3 8
s:not complaining|-1 -3 -1 -4 -2 9 0 2
s:not happy|-1 -1 -1 8 -1 -3 0 -1
s:nov|-2 1 -2 -1 10 -3 -1 -3
s:november|7 -4 3 -11 4 3 -2 0
s:now|-5 -1 -2 9 -1 3 -1 -1
s:now a|-4 -1 -3 14 -1 -5 -1 0
s:o|-1 -2 -1 -3 12 -3 -1 -1
s:o galon|-1 -2 -1 -3 12 -3 -1 -1
s:observation|-1 45 -2 -18 -6 -11 -1 -6
s:observation about|0 11 -1 -2 -1 -4 0 -2
s:of|19 -3 -3 -23 -3 24 -7 -5
s:of 3|-5 0 9 -2 0 -2 -1 0
s:of a|-1 -4 -1 -4 14 -5 -1 3
s:of address|0 -3 -2 -5 -4 16 -1 -1
s:of complaint|13 -1 -13 2 -1 3 -1 -1
s:of it|-3 0 -5 -4 -2 15 -1 0
s:of my|2 -1 -4 11 -1 -7 0 0
s:of study|-1 0 9 -4 0 -3 0 0
s:of your|17 -4 -15 -3 3 -3 9 -4
s:on|3 56 -7 -7 -22 -22 1 -2
s:on complaints|-1 14 -1 -8 -2 -1 0 -1
s:on hold|-1 0 9 -4 0 -4 0 0
s:on my|2 -1 -1 0 -1 -6 9 -2
s:on the|-2 15 -3 -2 -10 -4 -2 7
s:one|-3 -1 -4 11 -5 -7 10 -1
s:opposite|-1 -2 -1 -5 12 -2 0 -1
s:opposite of|-1 -2 -1 -5 12 -2 0 -1
s:our|17 -1 -9 -9 4 9 -6 -5
s:our client|-3 0 8 6 -1 -8 -1 -1
s:our decision|10 0 -3 -1 0 -5 0 0
s:our eqa|0 -2 0 -2 8 -3 0 0
s:our response|18 0 -18 -2 0 2 0 0
s:our side|-2 0 -4 -1 0 8 0 0
s:outcome|59 -3 -36 -6 -7 -4 -2 -2
s:outcome of|40 -1 -31 -2 -1 -3 -1 -1
s:overdue|0 -2 0 -3 -1 11 -2 -1
s:oyelaran|10 -1 -1 -3 0 -3 -2 0
s:page|-3 5 8 -11 -9 -9 12 7
s:paper|0 9 -1 -4 -3 2 -1 -2
s:parking|-1 -4 -1 -14 -3 7 0 15
s:passed|-1 -1 6 -6 8 -5 0 -1
s:passed !|0 -1 0 -3 8 -3 0 0
s:penderfyniad|13 -1 -9 -1 -1 -1 0 0
s:petrenko|1 0 -2 -6 -1 9 -1 0
s:photos|-3 -3 17 -3 -2 -3 -1 -1
s:places|-1 -1 -1 -1 -1 -6 11 -2
s:play|0 -3 -1 -6 10 3 -1 -2
s:please|2 -4 5 8 -7 -1 -2 -1
s:please put|-1 0 9 -4 0 -4 0 0
s:policy|-5 -2 -2 6 8 -2 -2 -3
s:poll|0 15 -1 -3 -2 -5 0 -4
s:portal|-2 -3 3 -3 -2 -8 -1 15
s:praise|0 -2 0 -7 17 -3 0 -3
s:praise for|0 -1 0 -4 9 -1 0 -2
s:pro|-1 -1 -1 -1 -1 -7 11 0
s:problem|0 -6 -3 2 -5 16 0 -3
s:procedure -|-1 0 -2 9 -1 -4 -1 -1
s:property|0 -2 -1 -3 -3 10 0 -1
s:proposal|0 -2 0 -2 -1 -4 0 9
s:put|-1 -3 9 -4 -1 -7 0 8
s:put a|0 -3 0 0 -1 -3 0 8
s:query|-3 -4 -5 4 2 12 -2 -4
s:question about|3 -2 -2 -1 -3 8 -1 -2
s:re|-9 8 27 -6 -10 -5 -5 0
s:re -|-1 -3 -1 -2 -2 10 0 -1
s:re my|-1 0 10 -8 0 -1 0 0
s:reading|-1 11 -2 -5 -2 -7 -1 5
s:reasons|-5 0 9 0 0 -2 0 -1
s:received|-5 1 11 -4 -1 -1 -1 -1
s:ref imi|-1 0 8 -2 -1 -2 -1 0
s:reference|-1 -1 -8 1 -2 13 -1 -2
s:regarding cancellation|-1 0 9 -4 0 -3 0 0
s:release|-1 -1 -1 -6 -1 -2 12 0
s:remark|0 19 -1 -4 -2 -9 -1 -2
s:remark on|0 9 0 -3 -1 -3 0 -1
s:remittance|0 -1 -1 -3 -1 8 -2 0
s:remittance advice|0 -1 -1 -3 -1 8 -2 0
s:repair|-1 9 -1 4 -4 -7 0 -1
s:reply|-8 -1 18 -3 -2 -8 6 -2
s:reply :|-6 -1 13 -1 0 -4 0 0
s:report|-1 10 -2 -6 -1 -3 5 -2
s:request|-3 -6 -9 -12 -2 41 -5 -5
s:request for|-1 -1 -6 -4 -1 15 -1 -1
s:required|-2 -1 -6 -3 -2 -5 20 -1
s:resolved|-1 -1 19 -8 -3 -4 -1 -1
s:resolved thanks|-1 -1 20 -7 -3 -8 -1 0
s:response|29 8 -34 0 -4 7 -3 -2
s:response -|-1 9 0 -1 -1 -5 0 -1
s:response to|12 -1 -16 -6 -2 14 -2 0
s:result|-8 8 3 -1 -6 10 -1 -5
s:right|-1 9 1 -3 -3 -1 -1 -2
s:right to|-1 10 0 -2 -2 -4 0 -1
s:road|-1 -1 8 -3 2 -4 0 0
s:sample|0 8 -1 -1 0 -5 0 -1
s:season's|0 -2 0 -2 -3 10 0 -2
s:separate|-3 0 -6 9 0 0 0 0
s:separate from|-3 0 -6 9 0 0 0 0
s:service|-1 -1 1 11 -1 -6 -1 -1
s:sheet|-1 4 -2 10 1 -8 -1 -3
s:sick|0 -1 -2 -5 9 0 0 -1
s:side|-3 0 -7 -10 -1 21 0 0
s:side of|-2 0 -4 -9 -1 17 0 0
s:sign|-1 -3 0 12 -3 0 -2 -3
s:sign -|-1 -1 1 12 -3 -5 -1 -1
s:skarga|-1 0 0 9 -1 -6 0 0
s:sorry|0 -1 -5 -1 -4 14 -2 -1
s:sorry -|-1 0 -3 -5 0 9 0 0
s:staff|0 -2 -1 1 11 -4 -1 -3
s:stage|21 -1 -4 -8 -2 -3 -1 -1
s:stage 2|11 -1 -1 -4 -1 -3 0 0
s:standards|-1 -2 -2 -1 -3 10 -1 -1
s:still|1 -4 20 -4 -7 -19 16 -4
s:still waiting|-1 -3 14 -2 -5 -8 6 -2
s:street|0 0 -1 -6 0 8 0 0
s:student|-1 -5 -1 0 16 -5 0 -4
s:study|-2 12 7 -10 -7 -2 -1 3
s:study day|-1 5 9 -4 -2 -4 -1 -1
s:subject|-1 -3 -1 10 -10 7 -1 -1
s:sugestion|-1 -8 -2 -4 -6 -11 -1 32
s:suggest|0 -3 0 -1 -1 -3 0 9
s:suggestion|-7 -32 -9 -5 -23 -34 -8 118
s:suggestion -|-1 -3 -1 -2 -1 -3 -1 11
s:suggestion :|-1 -4 -1 -4 -3 -3 -1 18
s:suggestions|-1 -7 -2 -5 -2 -6 -2 25
s:suggestions for|0 -5 -1 -1 -6 -3 -1 18
s:survey|-1 10 -2 -5 -6 -6 -1 12
s:sylw|-2 39 -2 -7 -15 -6 -2 -7
s:t|-2 0 -6 1 0 8 0 0
s:team|-1 -4 -1 -5 18 -1 -3 -4
s:techsafe|0 -4 -1 3 -2 -5 0 10
s:techsafe card|0 -3 0 -1 -1 -3 0 8
s:thank|0 -8 -1 -11 31 -4 -3 -3
s:thank you|0 -8 -1 -11 31 -4 -3 -3
s:thanks|4 -6 19 -11 12 -13 -2 -2
s:thanks -|10 -1 -3 -2 -2 -3 0 0
s:thanks for|-1 -1 -3 3 10 -6 0 -1
s:thanks to|0 -1 0 -2 8 -4 0 -1
s:the|-8 44 -23 -10 7 -20 -16 26
s:the conference|0 12 -1 -3 -4 -4 0 -1
s:the evening|0 8 0 -1 -4 -1 0 -2
s:the institute|-3 0 9 -1 0 -4 -1 0
s:the opposite|-1 -2 -1 -5 12 -2 0 -1
s:the outcome|10 0 -9 0 0 0 0 0
s:the reading|0 -3 -1 -2 0 -2 0 9
s:thinking|0 0 -1 -5 -1 8 0 -1
s:thought|0 -1 0 -2 -1 -9 -1 15
s:thoughts|-1 17 -1 -4 -5 -5 0 -2
s:thoughts after|0 11 0 -3 -4 -1 0 -2
s:tickets|-1 -1 -1 -1 -1 9 -1 -4
s:time|-1 -1 -8 3 -1 8 -1 1
s:to|0 6 -6 6 32 -15 -15 -9
s:to complain|-1 -2 -2 14 2 -9 -1 -1
s:to complaint|-2 0 -2 -4 -1 12 -1 0
s:to repair|-1 10 0 -2 -2 -4 0 -1
s:to the|-7 -4 10 1 1 0 -3 2
s:to your|9 -2 -8 -4 13 -3 -2 -2
s:turning|-1 0 -4 -2 -2 10 -1 0
s:turning complaints|-1 0 -4 -2 -2 10 -1 0
s:tutor|-3 -3 0 -7 12 5 -1 -3
s:up|-2 -2 4 21 -6 -17 7 -3
s:us|-2 3 3 -5 -3 -3 -2 9
s:vacancy|0 -1 -1 -3 -1 10 -2 -2
s:very|0 -2 -1 10 -3 -9 7 -2
s:very disappointed|0 -2 -1 10 -3 -9 7 -2
s:visit|-1 -8 -2 0 16 -1 -2 -2
s:waiting|-1 -3 14 -1 -5 -10 6 0
s:waiting !|0 -1 14 -7 -4 -1 0 -1
s:was|-3 8 -4 1 8 -7 -2 -1
s:water|0 -1 -1 -5 -1 9 -1 -1
s:water bill|0 -1 0 -5 -1 9 -1 0
s:way|-1 -2 -5 2 8 -2 0 0
s:we|-8 -2 13 -1 19 -16 -3 -2
s:we do|0 0 1 0 20 -18 -1 -1
s:we have|-5 0 8 -1 0 -1 -1 -1
s:webinar|-2 0 -2 -1 15 -6 -2 -4
s:webinars|-1 1 -2 -9 12 -1 0 0
s:website|-1 -14 -7 3 7 -6 20 -1
s:well|-1 -5 -3 -4 20 -9 -1 2
s:well done|-1 -5 -2 -4 21 -6 -1 -3
s:what|-1 -9 -3 1 6 4 -1 3
s:when|0 -2 -1 0 -2 8 -1 -2
s:who|-3 -1 5 -4 -1 8 -1 -2
s:why|0 0 -1 -9 6 3 0 2
s:wife|0 0 -1 8 -2 -4 0 -1
s:with|-3 -9 3 -4 5 13 2 -7
s:withdrawal|-2 -2 13 -4 -1 -3 -1 -1
s:withdrawn|-2 0 16 -8 -1 -4 0 0
s:would|-2 -1 0 8 -1 -3 -1 -1
s:would like|0 0 0 8 -1 -6 0 0
s:wrong|-2 -2 -4 3 -1 8 -1 -1
s:wrong address|-1 0 -3 -5 -1 11 -1 0
s:yet|-1 -1 -5 -11 -1 20 -1 -1
s:yn|5 -2 -3 8 -4 -3 -1 -1
s:you|-1 -14 -6 -10 21 -16 31 -6
s:you ?|-1 -1 0 -2 -1 -6 12 -1
s:you decide|0 9 0 7 -14 0 0 0
s:you have|-2 -1 0 -5 -5 -5 20 -2
s:your|10 3 1 -21 19 -28 34 -18
s:your assessment|0 9 -1 0 -2 -4 -1 -1
s:your business|-1 0 -6 -5 -1 14 -1 0
s:your certificate|-1 -1 -11 -2 -1 16 -1 -1
s:your complaint|22 -3 24 -17 -5 -15 -2 -3
s:your enquiry|-1 -1 -2 12 -2 -3 -2 -1
s:your findings|14 -1 -8 -1 -1 -2 -1 0
s:your letter|-2 0 -2 -1 -3 8 -1 0
s:your membership|-2 -1 0 -3 2 -5 10 -1
s:your website|-1 -1 -2 0 -2 -2 8 -2
"""
