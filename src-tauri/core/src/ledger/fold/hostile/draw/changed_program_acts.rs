//! Acts of a changed program: what no honest one writes, under any certificate.

use super::Pen;
use crate::ledger::fold::hostile::answers::SCOPES;
use crate::ledger::fold::hostile::oracle::{FIELDS, Merges, merges};
use crate::ledger::fold::hostile::plan::{Of, PlannedOp, Said};

impl Pen {
    pub(super) fn hostile(&mut self, ops: &mut Vec<PlannedOp>) {
        let Some(target) = self.pick(&self.seen.clone()) else { return };
        match self.below(12) {
            0..2 => {
                // Names what is not of its place, and withholds what it is.
                let record = self.some_profile();
                let kind = self.plan.records[record].kind.clone();
                let Some((_, field, merges)) =
                    self.pick(&FIELDS.iter().filter(|(of, ..)| *of == kind).collect::<Vec<_>>())
                else {
                    return;
                };
                let op = self.value_op("replaces what is not its own", record, field, *merges);
                let withheld = self.one_in(2);
                ops.push(PlannedOp { replaces: self.several(), withheld, ..op });
            }
            2..4 => self.in_place_of(&target, ops),
            4 => self.forged_create(ops),
            5 => self.second_create(ops),
            6 => {
                let codes: Vec<PlannedOp> = self.seen.iter().filter(|op| op.op == "add").cloned().collect();
                let Some(add) = self.pick(&codes) else { return };
                let op = self.op("removes another element", "remove", add.of, Said::Code("fra".to_owned()));
                ops.push(PlannedOp { field: add.field, replaces: vec![add.number], ..op });
            }
            7..9 => {
                let record = self.some_record();
                let mut op = self.void("takes back unseen", record);
                if self.one_in(2) {
                    op.op = "restore".to_owned();
                }
                op.value = Said::Seen(Vec::new());
                op.replaces = self.live(Of::Record(record), "", &["void", "restore", "create"]);
                ops.push(op);
            }
            9 => self.broken_consent(ops),
            10 => {
                let listed = vec![(target.number, self.several())];
                let value = Said::Erase(self.some_target(), listed);
                ops.push(self.of_strand("erases with a list of its own", "erase", value));
            }
            _ => {
                let mut again = target.clone();
                self.numbers += 1;
                (again.number, again.act) = (self.numbers, "writes the same once more".to_owned());
                ops.push(again);
            }
        }
    }

    fn several(&mut self) -> Vec<u32> {
        let all: Vec<u32> = self.seen.iter().map(|op| op.number).collect();
        all.into_iter().filter(|_| self.random.random_below(2) == 0).collect()
    }

    /// At the place of another op, by a word or a value that this program does not know, or a fact set again.
    fn in_place_of(&mut self, target: &PlannedOp, ops: &mut Vec<PlannedOp>) {
        self.numbers += 1;
        let mut op = target.clone();
        (op.number, op.replaces, op.withheld) = (self.numbers, vec![target.number], false);
        op.act = match self.below(4) {
            0 => {
                op.op = "merge".to_owned();
                "writes an op of a newer program"
            }
            1 => {
                op.value = Said::Unfit;
                "writes a value that does not fit"
            }
            2 => {
                op.field = "later_field".to_owned();
                "writes a field of a newer program"
            }
            _ => {
                if merges(&op.kind, &op.field) == Some(Merges::Plain) {
                    op.value = Said::Known("given".to_owned());
                }
                "sets what somebody else said"
            }
        }
        .to_owned();
        ops.push(op);
    }

    fn forged_create(&mut self, ops: &mut Vec<PlannedOp>) {
        let record = self.some_record();
        let parent = self.plan.records[record].parent;
        let as_planned = parent.map_or(Said::Nothing, Said::Parent);
        let (of, value) = match self.below(5) {
            0 => (Of::Record(record), as_planned),
            1 => (Of::Forged(7), Said::Parent(0)),
            2 => (Of::InOtherStrand(record), as_planned),
            3 => (Of::Record(record), Said::ForgedParent(9)),
            _ => {
                let kind = if self.one_in(2) { "case" } else { "note" };
                let parent = self.some_record();
                (Of::Record(self.new_record(kind, parent)), Said::Parent(parent))
            }
        };
        ops.push(self.op("creates with an id that is not its own", "create", of, value));
    }

    /// A second create of what this writer has made, perhaps in another entry, with words of its own.
    fn second_create(&mut self, ops: &mut Vec<PlannedOp>) {
        let own: Vec<usize> =
            (0..self.plan.records.len()).filter(|record| self.plan.records[*record].by == self.by).collect();
        let Some(record) = self.pick(&own) else { return };
        let parent = self.plan.records[record].parent.map_or(Said::Nothing, Said::Parent);
        let replaces = self.several();
        ops.push(PlannedOp { replaces, ..self.op("creates once more", "create", Of::Record(record), parent) });
        if self.plan.records[record].kind == "consent_record" && self.one_in(2) {
            let mut op = self.op("says", "set", Of::Record(record), Said::Known(SCOPES[1].to_owned()));
            "scope".clone_into(&mut op.field);
            ops.push(op);
        }
    }

    /// A yes of which a word is missing, withheld, said twice or unfit.
    fn broken_consent(&mut self, ops: &mut Vec<PlannedOp>) {
        if self.plan.records[0].kind != "case" {
            return;
        }
        let begun = ops.len();
        self.consent(ops);
        let at = begun + 1 + self.below((ops.len() - begun - 1) as u64) as usize;
        match self.below(4) {
            0 => ops[at].withheld = true,
            1 => ops[at].value = Said::Unfit,
            2 => _ = ops.remove(at),
            _ => {
                let mut again = ops[at].clone();
                self.numbers += 1;
                again.number = self.numbers;
                again.value = Said::Known("refused".to_owned());
                ops.push(again);
            }
        }
        ops[begun].act = "agrees with a word missing".to_owned();
    }
}
