// The kit: everything a screen is built of. Screens import from here and from nowhere else in this folder.
export { Button, IconButton } from "./Button";
export { Chip, Isolate, Mark, ShortName, type Tone } from "./Chip";
export { ChipRadioGroup, FilterChips } from "./ChipGroups";
export {
  Checkbox,
  CheckboxGroup,
  ChipCheckboxGroup,
  ComboBox,
  type Option,
  RadioCards,
  Segmented,
  Select,
  Switch,
} from "./Choice";
export { Composer, type ComposerAct } from "./Composer";
export { ComposerArea, ComposerText } from "./ComposerText";
export { DayField, FuzzyDateField } from "./DayField";
export { Dialog, Sheet } from "./Dialog";
export { PassphraseField, SearchField, TextArea, TextField } from "./Field";
export { FormDialog } from "./FormDialog";
export { HorizontalScroll } from "./HorizontalScroll";
export { Icon, type IconName } from "./Icon";
export { InlineSelect } from "./InlineSelect";
export { Kbd } from "./Kbd";
export { KitProvider } from "./KitProvider";
export { Columns, Dense, EmptyState, Facts, Headline, Meter, PageLayout, PanelButton, Row, Section, Stack } from "./Layout";
export { Loading } from "./Loading";
export { Menu, type MenuRow } from "./Menu";
export { Alarms, ErrorNotice, Notice } from "./Notice";
export { Palette, type PaletteGroup, type PaletteRow } from "./Palette";
export { SixWords, SixWordsField } from "./SixWords";
export { Toasts, useUndo } from "./Toasts";
export { TypeAhead } from "./TypeAhead";
export { measureWindow, useNarrow, watchWindow } from "./useNarrow";
export { type Column, VirtualGrid } from "./VirtualGrid";
