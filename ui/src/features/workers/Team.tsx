// The team: roles, invitations, newcomers to admit. An invitation's code is shown once.
import { type ReactNode, useState } from "react";
import {
  Button,
  CheckboxGroup,
  Chip,
  Dense,
  Dialog,
  ErrorNotice,
  FormDialog,
  Headline,
  Isolate,
  Loading,
  Notice,
  PageLayout,
  TextField,
  type Tone,
} from "../../kit";
import type { Role, Status, WorkerRow } from "../../lib/contract";
import { useAct, useRead } from "../../lib/queries";
import { holdsBoth } from "../../lib/roles";
import { toast } from "../../lib/toasts";
import { useWords } from "../../lib/words";
import css from "./Team.module.css";

const ROLES: Role[] = ["caseworker", "lead", "figures", "admin"];
const TONES: Record<WorkerRow["state"], Tone> = { active: "yes", invited: "dashed", waits_for_admission: "attention", removed: "plain" };

export function Team({
  status,
  inviting: first = false,
  belonging,
  notice,
}: {
  status: Status;
  inviting?: boolean;
  /** acts that belong to another capability: six words, letters, letting in from elsewhere */
  belonging?: (admin: boolean) => ReactNode;
  notice?: ReactNode;
}) {
  const { t, list } = useWords();
  const workers = useRead("list_workers", {});
  const [inviting, setInviting] = useState(first);
  const admit = useAct("admit_worker", { onSuccess: () => toast(t("workers-admitted")) });
  const mayInvite = status.worker?.roles.includes("admin") ?? false;
  return (
    <PageLayout>
      <Headline
        title={t("workers-title", { count: workers.data?.filter((w) => w.state === "active").length ?? 0 })}
        under={t("workers-note")}
        acts={
          <>
            {belonging?.(mayInvite)}
            {mayInvite ? (
              <Button variant="main" onPress={() => setInviting(true)}>
                {t("workers-invite")}
              </Button>
            ) : null}
          </>
        }
      />
      {notice}
      {workers.isPending ? <Loading /> : null}
      <ErrorNotice error={workers.error ?? admit.error} />
      {workers.data ? (
        <ul className={css.rows}>
          {workers.data.map((w) => (
            <li key={w.handle} className={css.row}>
              <span className={css.who}>
                <b>
                  <Isolate>{w.handle}</Isolate>
                </b>
                {w.me ? <span className={css.soft}>{t("workers-me")}</span> : null}
                {w.name ? <span className={css.soft}>{w.name}</span> : null}
              </span>
              <span className={css.roles}>{list(w.roles.map((r) => t(`workers-role-${r}`)))}</span>
              <span className={css.state}>
                <Chip tone={TONES[w.state]}>{t(`workers-state-${w.state}`)}</Chip>
                {w.invited_by && w.state !== "active" ? <Dense soft>{t("workers-invited-by", { handle: w.invited_by })}</Dense> : null}
              </span>
              <span className={css.act}>
                {w.state === "waits_for_admission" ? (
                  <Button size="compact" isPending={admit.isPending} onPress={() => admit.mutate({ handle: w.handle })}>
                    {t("workers-admit")}
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {inviting ? <Invite onClose={() => setInviting(false)} /> : null}
    </PageLayout>
  );
}

function Invite({ onClose }: { onClose: () => void }) {
  const { t, dayLong } = useWords();
  const [handle, setHandle] = useState("");
  const [roles, setRoles] = useState<Role[]>(["caseworker"]);
  const invite = useAct("invite_worker");
  if (invite.data) {
    return (
      <Dialog
        title={t("workers-code-title")}
        isOpen
        onClose={onClose}
        stays
        acts={
          <Button variant="main" onPress={onClose}>
            {t("workers-code-copied")}
          </Button>
        }
      >
        <p>{t("workers-code-note", { handle })}</p>
        <p className={css.code}>{invite.data.code}</p>
        <Notice tone="attention">{t("workers-code-once", { day: dayLong(invite.data.expires_on) })}</Notice>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={t("workers-invite")}
      onClose={onClose}
      save={t("workers-invite-do")}
      canSave={handle.trim() !== "" && roles.length > 0}
      pending={invite.isPending}
      onSave={() => invite.mutate({ handle: handle.trim(), roles })}
      error={invite.error}
    >
      <TextField
        label={t("vault-handle")}
        hint={t("workers-handle-hint")}
        value={handle}
        onChange={(typed) => setHandle(typed.toLocaleLowerCase().replace(/\s/g, "-"))}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      <CheckboxGroup
        label={t("workers-roles")}
        options={ROLES.map((r) => ({ id: r, name: t(`workers-role-${r}`), note: t(`workers-role-${r}-note`) }))}
        value={roles}
        onChange={(ids) => setRoles(ids as Role[])}
      />
      {holdsBoth(roles) ? <Notice tone="attention">{t("figures-both-chosen")}</Notice> : null}
    </FormDialog>
  );
}
