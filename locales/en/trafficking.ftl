### Headings of the form about what happened.

trafficking-section-kind = What it was
trafficking-only-what-helps = Write down only what help needs. The person can stop at any time.
trafficking-section-how = How it came about
trafficking-section-money = Promises and money
trafficking-section-when = When and where
trafficking-section-compelled = What the person was made to do
trafficking-section-compelled-note = Never goes to police or prosecution.
trafficking-section-account = The account
trafficking-section-account-note = One time is enough: nobody should have to tell it again.
