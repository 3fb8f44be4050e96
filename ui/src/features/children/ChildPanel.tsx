// The child's part of the side panel: guardian, best-interests steps with their day, family and care.
import { Button, Chip, Section } from "../../kit";
import type { CaseView } from "../../lib/contract";
import { useLabels } from "../../lib/labels";
import { knownText } from "../../lib/values";
import { useWords } from "../../lib/words";
import css from "./Children.module.css";
import { useBestInterestsSteps } from "./useBestInterestsSteps";

type Props = {
  view: CaseView;
  onOpen: (kind: string, record: string) => void;
  onAdd: (kind: "child_profile" | "guardian" | "best_interests") => void;
};

export function ChildPanel({ view, onOpen, onAdd }: Props) {
  if (!view.child) return null;
  return (
    <>
      <Steps view={view} onOpen={onOpen} onAdd={onAdd} />
      <Guardians view={view} onOpen={onOpen} onAdd={onAdd} />
      <Profile view={view} onOpen={onOpen} onAdd={onAdd} />
    </>
  );
}

function Steps({ view, onOpen, onAdd }: Props) {
  const { t } = useWords();
  const steps = useBestInterestsSteps(view);
  return (
    <Section title={t("children-best-interests")}>
      <ul className={css.lines}>
        {steps.map((step) => (
          <li key={step.record}>
            <button type="button" className={css.open} onClick={() => onOpen("best_interests", step.record)}>
              {step.name}
            </button>
            <span className={css.end} data-tone={step.tone}>
              {step.due}
            </span>
            <span className={css.meta}>{step.heard}</span>
          </li>
        ))}
      </ul>
      {steps.length === 0 ? <p className={css.meta}>{t("children-best-interests-none")}</p> : null}
      <div>
        <Button variant="link" onPress={() => onAdd("best_interests")}>
          {t("children-best-interests-add")}
        </Button>
      </div>
    </Section>
  );
}

function Guardians({ view, onOpen, onAdd }: Props) {
  const { t, dayShort } = useWords();
  const labels = useLabels();
  const guardians = view.child?.guardians ?? [];
  return (
    <Section title={t("children-guardian")}>
      <ul className={css.lines}>
        {guardians.map(({ record, fields }) => {
          const status = knownText(fields, "status");
          const kind = knownText(fields, "kind");
          const on = knownText(fields, "appointed_on");
          return (
            <li key={record}>
              <button type="button" className={css.open} onClick={() => onOpen("guardian", record)}>
                <bdi>{knownText(fields, "name") ?? labels.record("guardian")}</bdi>
              </button>
              {status ? (
                <span className={css.end} data-tone={["appointed", "temporary"].includes(status) ? "okay" : "plain"}>
                  {labels.code("guardian_status", status)}
                </span>
              ) : null}
              <span className={css.meta}>
                {[kind ? labels.code("guardian_kind", kind) : null, on ? t("children-since", { on: dayShort(on) }) : null]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
      {guardians.length === 0 ? (
        <p>
          <Chip tone="attention">{t("children-guardian-none")}</Chip>
        </p>
      ) : null}
      <div>
        <Button variant="link" onPress={() => onAdd("guardian")}>
          {t("children-guardian-add")}
        </Button>
      </div>
    </Section>
  );
}

function Profile({ view, onOpen, onAdd }: Props) {
  const { t } = useWords();
  const labels = useLabels();
  const profile = view.child?.profile ?? null;
  const status = knownText(profile?.fields, "uasc_status");
  const care = knownText(profile?.fields, "care");
  return (
    <Section title={labels.record("child_profile")}>
      {profile ? (
        <ul className={css.lines}>
          <li>
            <button type="button" className={css.open} onClick={() => onOpen("child_profile", profile.record)}>
              {status ? labels.code("uasc_status", status) : t("children-profile-open")}
            </button>
            {care ? <span className={css.meta}>{labels.code("care_type", care)}</span> : null}
          </li>
        </ul>
      ) : (
        <div>
          <Button variant="link" onPress={() => onAdd("child_profile")}>
            {t("children-profile-add")}
          </Button>
        </div>
      )}
    </Section>
  );
}
