### What a child's page has beside everything else.

children-cared-for = Cared for as a child
children-why = { $pronoun ->
    [she] The ages she gives reach below 18. So a guardian, her best interests and her own yes come first.
    [he] The ages he gives reach below 18. So a guardian, his best interests and his own yes come first.
   *[they] The ages given reach below 18. So a guardian, best interests and the child’s own yes come first.
}
children-why-certain = { $pronoun ->
    [she] She is under 18. So a guardian, her best interests and her own yes come first.
    [he] He is under 18. So a guardian, his best interests and his own yes come first.
   *[they] The person is under 18. So a guardian, best interests and the child’s own yes come first.
}
children-best-interests = Best interests
children-best-interests-none = No step is open.
children-best-interests-add = Add a step
children-heard = { $pronoun ->
    [she] her view was heard
    [he] his view was heard
   *[they] the child’s view was heard
}
children-not-heard = { $pronoun ->
    [she] her view is still to be heard
    [he] his view is still to be heard
   *[they] the child’s view is still to be heard
}
# $on: a day
children-done-on = done { $on }
children-guardian = Guardian
children-guardian-none = no guardian yet
children-guardian-add = Add a guardian
children-since = since { $on }
children-in-place = in place
children-profile-open = Family, care and school
children-profile-add = Begin: family, care and school

## Headings of a child’s forms

children-section-wishes = What the child wants
children-section-family = Family
children-section-care = Care and school
children-section-guardian = The guardian
children-section-days = Days
children-section-step = The step
children-section-view = The child’s view
children-section-view-note = Heard before anything is decided.
children-section-outcome = What came of it
