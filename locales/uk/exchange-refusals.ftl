### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = Це не той файл, який передає Amparo.
    .advice = Виберіть файл, назва якого закінчується на .amparo. Нічого не змінено.
# Cut off: a copy that ended early
refused-file-truncated = Файл неповний.
    .advice = Скопіюйте його ще раз звідти, звідки він надійшов, або попросіть надіслати знову. Нічого не змінено.
refused-file-damaged = Файл змінено дорогою або пошкоджено.
    .advice = Скопіюйте його ще раз звідти, звідки він надійшов, або попросіть надіслати знову. Нічого не змінено.
refused-file-for-another = Цей файл призначено комусь іншому.
    .advice = Відкрити його може лише той, для кого його зроблено. Попросіть файл, зроблений для вас. Нічого не змінено.
refused-file-newer = Файл зроблено новішою версією Amparo.
    .advice = Установіть новішу версію на цей комп’ютер і спробуйте ще раз. Нічого не змінено.
refused-file-too-large = У файлі більше, ніж уміщує один файл.
    .advice = Що менше справ за раз, то менші файли. Нічого не змінено.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = Файл надійшов не від когось із вашої організації.
    .advice = Не довіряйте йому. Якщо ви на нього чекали, попросіть того, хто його надіслав, звірити з вами шість слів. Нічого не змінено.
