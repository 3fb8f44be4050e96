//! Shrinks a history that breaks a promise: entries, ops, names and words go as long as it is broken without them.

use super::plan::Plan;

/// The smallest history that `breaks`, as far as dropping one thing at a time leads.
pub(super) fn shrink_history(mut plan: Plan, breaks: &dyn Fn(&Plan) -> bool) -> Plan {
    loop {
        let smaller = smaller_plans(&plan).into_iter().find(|smaller| breaks(smaller));
        match smaller {
            Some(smaller) => plan = smaller,
            None => return plan,
        }
    }
}

fn smaller_plans(plan: &Plan) -> Vec<Plan> {
    let mut found = Vec::new();
    let mut with = |change: &dyn Fn(&mut Plan)| {
        let mut smaller = plan.clone();
        change(&mut smaller);
        if smaller != *plan {
            found.push(smaller);
        }
    };
    for entry in (0..plan.entries.len()).rev() {
        with(&|plan| _ = plan.entries.remove(entry));
    }
    for (entry, planned) in plan.entries.iter().enumerate() {
        for op in 0..planned.ops.len() {
            with(&|plan| _ = plan.entries[entry].ops.remove(op));
            with(&|plan| plan.entries[entry].ops[op].withheld = false);
            for name in 0..planned.ops[op].replaces.len() {
                with(&|plan| _ = plan.entries[entry].ops[op].replaces.remove(name));
            }
        }
        with(&|plan| plan.entries[entry].chain = super::plan::Chain::Next);
        with(&|plan| plan.entries[entry].stamp = 1_000 + entry as u64);
        with(&|plan| plan.entries[entry].device = planned.by as u8 + 10);
    }
    with(&|plan| {
        let named = plan.entries.iter().flat_map(|entry| &entry.ops).map(|op| op.furthest_record()).max();
        plan.records.truncate(1 + named.unwrap_or(0));
    });
    for name in &plan.revoked {
        with(&|plan| _ = plan.revoked.remove(name));
    }
    for name in &plan.elsewhere {
        with(&|plan| _ = plan.elsewhere.remove(name));
    }
    found
}
