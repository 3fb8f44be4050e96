// A file from a colleague: first a preview, then, if the worker wants, received. Until then nothing changes; a second time nothing is
// new.
import { type ReactNode, useState } from "react";
import { Button, EmptyState, ErrorNotice, Facts, Headline, Icon, Loading, Notice, PageLayout, Row, Section } from "../../kit";
import { useChooseFile } from "../../lib/chooseFile";
import type { FilePreview } from "../../lib/contract";
import { useGo } from "../../lib/places";
import { useAct, useRead } from "../../lib/queries";
import type { RequestAnswer } from "../../lib/request";
import { useWords } from "../../lib/words";
import css from "./Exchange.module.css";
import { Irregularities, ReceivedCases, ReceivedOthers, WaitingErasures, WithdrawnConsents } from "./ReceiveRows";

export function Receive({ tabs, path: first = null }: { tabs: ReactNode; path?: string | null }) {
  const { t } = useWords();
  const [path, setPath] = useState<string | null>(first);
  const file = useChooseFile("receive-choose-title", "receive-open", true);
  const choose = async () => {
    const chosen = await file.ask();
    if (chosen) setPath(chosen);
  };
  if (path !== null) return <ChosenFile key={path} path={path} tabs={tabs} onOther={() => setPath(null)} />;
  return (
    <PageLayout>
      <Headline title={t("receive-title")} over={tabs} />
      <EmptyState
        title={t("receive-begin")}
        act={
          <Button variant="main" onPress={choose}>
            {t("receive-choose")}
          </Button>
        }
      >
        {t("receive-begin-note")}
      </EmptyState>
      <ErrorNotice error={file.error} />
    </PageLayout>
  );
}

function ChosenFile({ path, tabs, onOther }: { path: string; tabs: ReactNode; onOther: () => void }) {
  const { t } = useWords();
  const preview = useRead("preview_file", { path });
  const take = useAct("receive_file");
  if (take.data && preview.data) return <ReceiveDone done={take.data} from={preview.data.from.handle} tabs={tabs} onOther={onOther} />;
  const data = preview.data;
  const nothing = data ? isNothingNew(data) : false;
  return (
    <PageLayout
      foot={
        <>
          <span className={css.foot}>{t(nothing ? "receive-foot-nothing" : "receive-foot")}</span>
          <Button variant={nothing || preview.isError ? "main" : "quiet"} onPress={onOther}>
            {t("receive-other")}
          </Button>
          {data && !nothing ? (
            <Button variant="main" isPending={take.isPending} onPress={() => take.mutate({ path })}>
              {t("receive-take")}
            </Button>
          ) : null}
        </>
      }
    >
      <Headline
        title={data ? <PreviewTitle preview={data} /> : t("receive-title")}
        over={tabs}
        under={data ? <MadeBy preview={data} /> : null}
      />
      {preview.isPending ? <Loading rows={6} /> : null}
      <ErrorNotice error={preview.error ?? take.error} />
      {data ? <PreviewRows preview={data} /> : null}
    </PageLayout>
  );
}

function isNothingNew({ standing, received }: FilePreview): boolean {
  return standing === "seen" || received === 0;
}

function PreviewTitle({ preview }: { preview: FilePreview }) {
  const { t } = useWords();
  return t(isNothingNew(preview) ? "receive-title-nothing" : "receive-title-count", {
    handle: preview.from.handle,
    count: preview.received,
    cases: preview.cases.length,
  });
}

function PreviewRows({ preview }: { preview: FilePreview }) {
  const go = useGo();
  const fresh = preview.cases.filter(({ entries, new_here, conflicts }) => entries > 0 || new_here || conflicts.length > 0);
  return (
    <>
      <FileStanding preview={preview} />
      <WithdrawnConsents cases={preview.cases} />
      {preview.waiting.length > 0 ? <WaitingErasures rows={preview.waiting} /> : null}
      <Irregularities preview={preview} />
      {fresh.length > 0 ? (
        <ReceivedCases rows={fresh} unchanged={preview.unchanged} skipped={preview.skipped} onOpen={(id) => go({ at: "case", case: id })} />
      ) : null}
      <ReceivedOthers rows={preview.others} />
    </>
  );
}

function MadeBy({ preview }: { preview: FilePreview }) {
  const { t, dayLong, time } = useWords();
  return t("receive-made-by", {
    handle: preview.from.handle,
    day: dayLong(preview.made_at.slice(0, 10)),
    time: time(preview.made_at),
    number: preview.number,
  });
}

/** Says that a file is late, seen before, or that one is missing in between; never as the worker's fault. */
function FileStanding({ preview }: { preview: FilePreview }) {
  const { t } = useWords();
  const { standing, number } = preview;
  if (standing === "new") return null;
  const { handle } = preview.from;
  return (
    <Notice tone={standing === "gap" ? "attention" : "plain"} title={t(`receive-standing-${standing}`, { handle, number })}>
      {t(`receive-standing-${standing}-advice`, { handle, number })}
    </Notice>
  );
}

function ReceiveDone({
  done,
  from,
  tabs,
  onOther,
}: {
  done: RequestAnswer<"receive_file">;
  from: string;
  tabs: ReactNode;
  onOther: () => void;
}) {
  const { t } = useWords();
  const go = useGo();
  const rows = [
    { key: "received", term: t("receive-done-received"), value: t("receive-entries", { count: done.received }) },
    { key: "cases", term: t("receive-done-cases"), value: t("receive-cases", { count: done.cases }) },
    { key: "unchanged", term: t("receive-unchanged"), value: t("receive-entries", { count: done.unchanged }) },
    ...(done.skipped > 0 ? [{ key: "skipped", term: t("receive-skipped"), value: t("receive-entries", { count: done.skipped }) }] : []),
    ...(done.late > 0 ? [{ key: "late", term: t("receive-done-late"), value: t("receive-entries", { count: done.late }) }] : []),
  ];
  return (
    <PageLayout
      foot={
        <>
          <Button variant="quiet" onPress={onOther}>
            {t("receive-other")}
          </Button>
          <Button variant="main" onPress={() => go({ at: "cases" })}>
            {t("receive-to-cases")}
          </Button>
        </>
      }
    >
      <Headline title={t(done.received === 0 ? "receive-done-nothing" : "receive-done", { handle: from })} over={tabs} />
      {done.conflicts > 0 ? (
        <Notice
          tone="attention"
          title={t("receive-done-conflicts", { count: done.conflicts })}
          act={
            <Button size="compact" onPress={() => go({ at: "conflicts" })}>
              {t("receive-to-conflicts")}
            </Button>
          }
        >
          {t("receive-done-conflicts-note")}
        </Notice>
      ) : null}
      <div className={css.narrow}>
        <Facts rows={rows} />
      </div>
      <Section title={t("receive-after")}>
        <Row>
          <p className={css.soft}>
            <Icon name="check" size="small" /> {t("receive-after-note")}
          </p>
        </Row>
      </Section>
    </PageLayout>
  );
}
