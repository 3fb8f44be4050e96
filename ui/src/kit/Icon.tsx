// The icons of the page, named by meaning. Icons that point in reading direction are mirrored in right-to-left; clocks and ticks are
// not.
import {
  ArrowRight,
  Baby,
  Ban,
  BedDouble,
  Building2,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  createLucideIcon,
  DoorOpen,
  Eye,
  EyeOff,
  FileText,
  Folder,
  HandHeart,
  KeyRound,
  Languages,
  LifeBuoy,
  Lock,
  LogOut,
  type LucideIcon,
  MessageSquare,
  Minus,
  MoreHorizontal,
  PanelRight,
  Pencil,
  Phone,
  Plus,
  Printer,
  Scale,
  Search,
  ShieldOff,
  Shirt,
  SlidersHorizontal,
  Stethoscope,
  TriangleAlert,
  Undo2,
  User,
  Users,
  Utensils,
  X,
} from "lucide-react";
import css from "./Icon.module.css";

/** A sun half risen: today. lucide's own has an arrow that would read as "up". */
const Dawn = createLucideIcon("dawn", [
  ["path", { d: "M3 18h18", key: "ground" }],
  ["path", { d: "M7 18a5 5 0 0 1 10 0", key: "sun" }],
  ["path", { d: "M12 6v3M4.9 9.9l1.5 1.5M19.1 9.9l-1.5 1.5", key: "rays" }],
]);

/** An arch with its threshold: arrived deposits. Small form of the program's mark. */
const Archway = createLucideIcon("archway", [
  ["path", { d: "M6 20v-9a6 6 0 0 1 12 0v9", key: "arch" }],
  ["path", { d: "M3 20h18", key: "threshold" }],
]);

/** Bars on their ground. */
const Bars = createLucideIcon("bars", [
  ["path", { d: "M4 20h16", key: "ground" }],
  ["path", { d: "M7 16v-3M12 16V5M17 16V9", key: "bars" }],
]);

const ICONS = {
  today: Dawn,
  person: User,
  team: Users,
  refer: ArrowRight,
  organisation: Building2,
  settings: SlidersHorizontal,
  search: Search,
  reveal: Eye,
  conceal: EyeOff,
  close: X,
  check: Check,
  ban: Ban,
  "not-now": Minus,
  unknown: CircleHelp,
  down: ChevronDown,
  forward: ChevronRight,
  back: ChevronLeft,
  add: Plus,
  edit: Pencil,
  undo: Undo2,
  lock: Lock,
  leave: LogOut,
  panel: PanelRight,
  more: MoreHorizontal,
  warning: TriangleAlert,
  message: MessageSquare,
  key: KeyRound,
  folder: Folder,
  print: Printer,
  language: Languages,
  door: DoorOpen,
  clock: CalendarClock,
  care: HandHeart,
  law: Scale,
  unshared: ShieldOff,
  help: LifeBuoy,
  child: Baby,
  call: Phone,
  doctor: Stethoscope,
  food: Utensils,
  bed: BedDouble,
  clothes: Shirt,
  note: FileText,
  figures: Bars,
  arrived: Archway,
} as const satisfies Record<string, LucideIcon>;

const MIRRORED_IN_RTL: ReadonlySet<IconName> = new Set(["refer", "forward", "back", "undo", "leave", "panel", "note"]);

export type IconName = keyof typeof ICONS;

/** Decoration by default; give `label` where no word stands beside it. */
export function Icon({ name, size = "normal", label }: { name: IconName; size?: "small" | "normal" | "large"; label?: string }) {
  const Drawing = ICONS[name];
  const named = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    <Drawing {...named} className={css.icon} data-size={size} data-pointing={MIRRORED_IN_RTL.has(name) || undefined} strokeWidth={1.6} />
  );
}
