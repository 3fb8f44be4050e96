// The fields that the person agreed to share: a tick each, numbered like its line on the page that leaves. A field that never leaves
// has a hatched box.

import { Checkbox } from "../../kit";
import type { ReferralLine } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { messageOf } from "../../lib/messages";
import { useValueWords } from "../../lib/values";
import { useWords } from "../../lib/words";
import { disclosedLines, lineKey } from "./lineKey";
import css from "./Referral.module.css";

export function FieldChecklist({ lines, onTick }: { lines: ReferralLine[]; onTick: (key: string, on: boolean) => void }) {
  const { t, number } = useWords();
  const labels = useLabels();
  const values = useValueWords();
  const order = disclosedLines(lines).map(lineKey);
  return (
    <ul className={css.ticks}>
      {lines.map((line) => {
        const key = lineKey(line);
        const at = order.indexOf(key);
        return (
          <li key={key} data-shut={!line.allowed || undefined}>
            <Checkbox isSelected={at >= 0} shut={!line.allowed} onChange={(on) => onTick(key, on)}>
              {labels.field(line.kind, line.field)}
            </Checkbox>
            <span className={css.why}>
              <bdi>{line.allowed ? values.answer(line.kind, line.field, line.value) : t(messageOf("referrals-why-", line.why))}</bdi>
            </span>
            <span className={css.number}>{at >= 0 ? number(at + 1) : null}</span>
          </li>
        );
      })}
    </ul>
  );
}
