### Belonging to an organisation: asking, comparing six words by voice, taking in its answer; and letting somebody in.
### On screen a certificate is a "letter of admission", a fingerprint is "the six words".

# The page of files that belong to nobody yet
belonging-title = Belong to your organisation
belonging-note = Until then these files stay closed: no case can be written. It takes a request, a telephone call, and a letter of admission.
belonging-parts = Two steps
belonging-part-ask = { NUMBER(1) } · Ask
belonging-part-answer = { NUMBER(2) } · Their answer

## Asking

belonging-ask-give = Give them your request
belonging-ask-give-note = Send it to whoever lets people in. It holds your short name and your public keys, and nothing about anybody you help. It can be answered for two weeks.
belonging-request-save = Save the request
belonging-request-save-title = Where shall the request go?
belonging-request-text = Your request, as text
belonging-ask-say = Read them your six words
belonging-ask-say-note = On the telephone, to somebody whose voice you know. Never write them into the same message as the request.
belonging-mine = Your six words
belonging-to-answer = I have their answer
# Buttons of a letter that goes out
belonging-show-text = Show it as text
belonging-hide-text = Hide the text
belonging-text-hint = Mark all of it and copy it into a message.
belonging-put-here = Put it here
# $file: its name
belonging-saved = Saved: { $file }
# In the system's dialog, on the button that takes a file
belonging-choose = Take this one
# Between choosing a file and pasting text
belonging-or = or
belonging-read-text = Read this text

## Taking in the answer

belonging-answer-bring = Bring their letter of admission
belonging-answer-bring-note = A file or a text that they made from your request.
belonging-letter-choose = Choose the file
belonging-letter-choose-title = Which letter of admission?
belonging-letter-paste = Paste the letter of admission
belonging-compare = Hear their six words
belonging-compare-note = Telephone them. Let them read their organisation’s six words to you, and type what you hear. Do not take the words from a message.
belonging-letter-for = For
belonging-letter-roles = You will be
belonging-theirs = The organisation’s six words, as you heard them
belonging-other-letter = Another letter
belonging-accept = These are the words: belong
# On the button while the files are made ready
belonging-accepting = Taking it in …
# Toast once it is done
belonging-accepted = These files belong now.
# The words differ
belonging-differ = The words are not the same. Stop here.
belonging-differ-held = The letter was not taken in. Nothing was changed.
belonging-differ-means = What it can mean
belonging-differ-means-heard = A word was heard or typed wrongly.
belonging-differ-means-old = The letter was made for other files, or is an old one.
belonging-differ-means-swapped = Somebody has exchanged the letter on its way.
belonging-differ-do = What to do
belonging-differ-do-again = Read the words to each other once more, one by one.
belonging-differ-do-stop = If they still differ, do not use this letter, and tell the person on the telephone.
belonging-differ-do-meet = Ask for a new one, given by hand if you can.
belonging-type-again = Type them again

## Letting somebody in, on the team's page

belonging-let-in = Let in from elsewhere
belonging-let-in-note = For somebody who has made their own files and sends you a request. You will need to telephone.
belonging-request-choose = Choose the request
belonging-request-choose-title = Which request?
belonging-request-paste = Paste the request
# $handle: who asks
belonging-hear-title = { $handle } asks to belong
belonging-hear-note = Telephone { $handle }. Let them read their six words to you, and type what you hear. This screen does not show them: only a voice you know can.
belonging-heard = The six words of { $handle }, as you heard them
belonging-hear-differ = The words are not those of this request. No letter was made.
belonging-hear-differ-advice = Read them to each other once more. If they still differ, somebody may have exchanged the request: ask { $handle } for a new one, given by hand.
belonging-roles = What will { $handle } do?
belonging-roles-hint = Figures and admin stay with those who work in the organisation’s own files.
belonging-certify = Make the letter of admission
# $handle: for whom
belonging-letter-made = The letter of admission for { $handle }
belonging-letter-give = Give it back
belonging-letter-give-note = Send the letter to { $handle } as a file or as text. It is no secret.
belonging-letter-save = Save the letter
belonging-letter-save-title = Where shall the letter go?
belonging-letter-text = The letter of admission, as text
belonging-letter-say = Read { $handle } our six words
belonging-letter-say-note = On the telephone. Never in the same message as the letter.
belonging-ours = Our six words

## Six words, on the team's page, for everybody

belonging-words = Six words
belonging-words-mine-note = A colleague who wants to be sure of your key asks you to read them aloud.
belonging-words-ours = The organisation’s six words
belonging-words-ours-note = Read them aloud to whoever takes in a letter of admission. Do not send them.

## Letters that go on coming, where the organisation's own files lie elsewhere

belonging-letters = Letters of the organisation
belonging-letters-note = Your files belong to it, and its own files lie elsewhere. A newer letter of admission knows of newer colleagues; new keys need a new one.
# After a recovery with new keys
belonging-awaited = Your organisation does not know your new keys yet.
belonging-awaited-note = What you write counts here. Others can take it in once the organisation has answered a new request. Until then nothing can be handed over.
belonging-awaited-act = Ask for a letter
