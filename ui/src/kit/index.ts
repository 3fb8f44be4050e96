// The kit: everything a screen is built of. Screens import from here and from nowhere else in this folder.
export { Button, IconButton } from "./Button";
export { Chip, Isolate, Mark, ShortName, type Tone } from "./Chip";
export {
  Checkbox,
  CheckboxGroup,
  ChipChoice,
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
export { Icon, type IconName } from "./Icon";
export { Kbd } from "./Kbd";
export { KitProvider } from "./KitProvider";
export { Columns, Dense, Empty, Facts, Headline, Meter, PanelButton, Room, Row, Section, Stack } from "./Layout";
export { Menu, type MenuRow } from "./Menu";
export { ChipPick, FilterChips } from "./More";
export { Alarms, Notice, Trouble } from "./Notice";
export { Palette, type PaletteGroup, type PaletteRow } from "./Palette";
export { Sideways } from "./Sideways";
export { SixWords, SixWordsField } from "./SixWords";
export { Toasts, useUndo } from "./Toasts";
export { TypeAhead } from "./TypeAhead";
export { measureWindow, useNarrow, watchWindow } from "./useNarrow";
export { type Column, VirtualGrid } from "./VirtualGrid";
export { Waiting } from "./Waiting";
export { WordPick } from "./WordPick";
