### What stands between a worker with files of her own and an organisation elsewhere: a request, six words compared by voice, a
### letter of admission. Each code has one sentence and one piece of advice. On screen a certificate is a "letter of admission",
### a fingerprint is "the six words", the statement is "the list of members".

# Everything but asking and taking in the answer, in files that belong to nobody yet
refused-not-in-organisation = These files belong to no organisation yet.
    .advice = Until they do, you can only ask and take in the answer: make a request, telephone, and bring the letter of admission.
refused-is-an-organisation = These files are an organisation’s own and cannot ask to belong to another.
    .advice = Who asks makes new files on their own computer, and chooses there to belong to an organisation.
# A file that is no text, is far too long or cannot be opened
refused-letter-unread = This file could not be read.
    .advice = Choose the file with the request or the letter of admission, or paste its text.

## The request

refused-request-missing = There is no request in this text.
    .advice = A request begins with a line that says KEY REQUEST. Copy all of it, with its first and its last line.
refused-request-incomplete = The end of the request is missing.
    .advice = Copy all of it, with its last line, or ask for it as a file.
refused-request-damaged = This request is damaged, or somebody changed it on its way.
    .advice = Ask for a new one, given by hand if you can. Nothing was changed.
refused-request-expired = This request has expired.
    .advice = Ask for a new one. If it was made just now, look at the date of both computers.
# Certified before, with another role, or its certificate has ended
refused-request-used = A letter of admission was already made from this request, with another role, or it has ended.
    .advice = A request serves once. Ask for a new one, made after the last letter was taken in.
refused-roles-elsewhere = Somebody with files in another place can be a caseworker or a lead, and nothing else.
    .advice = Figures and managing the team need keys that never leave the organisation’s own files.

## The six words

# Neither six words of the list nor 24 digits
refused-org-words-unread = These are not six words, and not 24 digits.
    .advice = Type the six words as you hear them, or the six groups of four digits.
refused-org-words-differ = The words are not the same. Nothing was done.
    .advice = Read them to each other once more, one by one. If they still differ, somebody may have exchanged the letter: stop, and ask for a new one, given by hand if you can.

## The letter of admission

refused-certificate-missing = There is no letter of admission in this text.
    .advice = It begins with a line that says KEY CERTIFICATE. Copy all of it, with its first and its last line.
refused-certificate-incomplete = The end of the letter of admission is missing.
    .advice = Copy all of it, with its last line, or ask for it as a file.
refused-certificate-damaged = This letter of admission is damaged, or somebody changed it on its way.
    .advice = Ask for it again, given by hand if you can. Nothing was changed.
refused-certificate-of-another = This letter of admission was made for other files or for other keys.
    .advice = Make a request from these files, and ask for a letter that answers it.
refused-certificate-ended = This letter of admission no longer holds.
    .advice = A newer one took its place, or the admission has ended. Ask who manages the team.
refused-certificate-other-organisation = This letter is from another organisation than the one these files belong to.
    .advice = Files belong to one organisation for good. For another one, make new files.
refused-certificate-known = This letter was taken in before; it says nothing new.
    .advice = There is nothing to do.

## The list of members, as it comes with letters and files from colleagues

refused-statement-of-another = The list of members that came along is another organisation’s.
    .advice = Look whom it is from. Nothing was taken in.
# $number: from which entry on the two lists differ
refused-statement-forked = Two lists of the organisation’s members contradict each other, from entry { NUMBER($number) } on.
    .advice = Perhaps two copies of the organisation’s own files are in use. Nothing was taken in. Tell who manages the team before you go on.
# After a recovery, in files that belong to an organisation elsewhere
alarm-certificate-awaited = Your keys are new, and the organisation has not certified them yet.
    .advice = What you write counts here. So that it counts for your colleagues too, make a new request and let it be certified. Until then nothing can be handed over.
