"""Colours, type and spacing of the whole program, from the one table in ``sealscribe.resources/themes``.

Widgets hold no colour. They carry dynamic properties (``typeRole``, ``tone``, ``variant``, ``box``) that the style
sheet made here answers, and what they paint themselves they paint with their palette.
"""

from importlib.resources import files
from typing import Any, Final, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QJsonDocument, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from sealscribe.ui.icons import IconSet

LIGHT: Final = "light"
DARK: Final = "dark"
HIGH_CONTRAST: Final = "high-contrast"
SYSTEM: Final = "system"
FUSION_ARGUMENTS: Final = ("-style", "Fusion")
"""To be added to QApplication's arguments, so that it starts in the right style."""
THEME_NAMES: Final = (LIGHT, DARK, HIGH_CONTRAST)
"""The names of the tables."""
DARK_BELOW: Final = 128
"""A window background of less lightness, of 255, means a dark system."""
THEME_CHOICES: Final = (SYSTEM, *THEME_NAMES)
"""What a person can choose."""


class Colors(NamedTuple):
    """Colours by role, each as ``#rrggbb``. ``x_soft`` is the background that text of colour ``x`` stands on."""

    window: str
    panel: str
    field: str
    hover: str
    text: str
    muted: str
    placeholder: str
    disabled_text: str
    disabled_fill: str
    border: str
    control_border: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_soft: str
    focus: str
    selection: str
    selection_text: str
    link: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    info: str
    info_soft: str
    demo: str
    demo_text: str
    demo_soft: str


class TypeScale(NamedTuple):
    """Sizes of text as factors of the system's interface font."""

    body: float
    small: float
    label: float
    heading: float
    title: float
    code: float


class Radii(NamedTuple):
    """Corner radii in logical pixels."""

    control: int
    panel: int
    badge: int


class Theme(NamedTuple):
    """One look: ``name`` is "light", "dark" or "high-contrast"."""

    name: str
    dark: bool
    colors: Colors
    type: TypeScale
    radius: Radii


def _themes_table() -> dict[str, Any]:
    table = QJsonDocument.fromJson(files("sealscribe.resources").joinpath("themes", "themes.json").read_bytes())
    return dict(table.toVariant())


def load_theme(name: str) -> Theme:
    """Read one theme from the table.

    Raises KeyError for a name that is not in THEME_NAMES, TypeError when the table lacks a role or has an unknown one.
    """
    if name not in THEME_NAMES:
        raise KeyError(name)
    table = _themes_table()
    colors = dict(table[name])
    return Theme(
        name=name,
        dark=bool(colors.pop("dark")),
        colors=Colors(**colors),
        type=TypeScale(**table["type"]),
        radius=Radii(**{name: int(value) for name, value in table["radius"].items()}),
    )


def make_palette(theme: Theme) -> QPalette:
    """The theme as a palette, for Fusion and for widgets that paint themselves.

    ``Mid`` is the border of panels, ``Dark`` the border of controls, ``Accent`` the focus ring.
    """
    c = theme.colors
    role = QPalette.ColorRole
    normal = {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.field,
        role.AlternateBase: c.panel,
        role.Text: c.text,
        role.PlaceholderText: c.placeholder,
        role.Button: c.panel,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.Highlight: c.accent,
        role.HighlightedText: c.accent_text,
        role.Link: c.link,
        role.LinkVisited: c.link,
        role.ToolTipBase: c.panel,
        role.ToolTipText: c.text,
        role.Light: c.panel,
        role.Midlight: c.hover,
        role.Mid: c.border,
        role.Dark: c.control_border,
        role.Shadow: c.control_border,
        role.Accent: c.focus,
    }
    palette = QPalette()
    for key, value in normal.items():
        palette.setColor(key, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for key in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.Dark):
        palette.setColor(disabled, key, QColor(c.disabled_text))
    for key in (role.Base, role.Button, role.Highlight):
        palette.setColor(disabled, key, QColor(c.disabled_fill))
    palette.setColor(disabled, role.HighlightedText, QColor(c.disabled_text))
    return palette


def _system_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _font_size(base: QFont, factor: float) -> str:
    if base.pointSizeF() > 0:
        return f"{base.pointSizeF() * factor:.2f}pt"
    return f"{round(base.pixelSize() * factor)}px"


def _scaled(base: QFont, factor: float) -> QFont:
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * factor)
    else:
        font.setPixelSize(round(base.pixelSize() * factor))
    return font


def _mark_sizes(line_height: int) -> dict[str, str]:
    """What grows with the text: boxes, circles (a chosen one is a thick edge around a dot), chevrons, messages."""
    side = max(14, round(line_height * 0.85) // 2 * 2)
    edge = round((side + 2) * 0.31)
    return {
        "indicator": str(side),
        "indicator_radius": str((side + 2) // 2),
        "indicator_edge": str(edge),
        "indicator_dot": str(side + 2 - 2 * edge),
        "chevron_room": str(max(16, line_height) + 16),
        "message_width": str(line_height * 22),
    }


def make_style_sheet(theme: Theme, base_font: QFont, code_family: str = "") -> str:
    """The one style sheet: sizes of text come from ``base_font``, all else from the theme.

    ``code_family`` is the font of what is code; without it the system's with letters of one width.
    """
    template = files("sealscribe.resources").joinpath("themes", "base.qss").read_text("utf-8")
    values: dict[str, str] = dict(theme.colors._asdict())
    values |= {f"{name}_size": _font_size(base_font, factor) for name, factor in theme.type._asdict().items()}
    values |= {f"{name}_radius": str(radius) for name, radius in theme.radius._asdict().items()}
    values |= _mark_sizes(QFontMetrics(_scaled(base_font, theme.type.body)).height())
    values["code_family"] = code_family or QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    for name, value in values.items():
        template = template.replace(f"${{{name}}}", value)
    return template


def apply_theme(
    app: QApplication,
    theme: Theme,
    base_font: QFont | None = None,
    code_family: str = "",
    *,
    started_with_fusion: bool = False,
) -> None:
    """Give the program this look: Fusion, palette, font and style sheet.

    ``base_font`` is the interface font before the type scale is applied; without it the system's.
    ``started_with_fusion`` says that the application got FUSION_ARGUMENTS, or has Fusion from an earlier call.
    """
    base = base_font if base_font is not None else _system_font()
    if not started_with_fusion:
        app.setStyle("Fusion")
    app.setPalette(make_palette(theme))
    app.setFont(_scaled(base, theme.type.body))
    app.setStyleSheet(make_style_sheet(theme, base, code_family))


PRESENTER_SCALE: Final = 1.4
"""So many times the system's size is text that is read from the back of a room."""


class ThemeController(QObject):
    """Keeps the program in the chosen theme, and follows the system where that is the choice."""

    theme_changed = Signal(object)
    """The new Theme, after it was applied."""
    choice_changed = Signal(str)
    """One of THEME_CHOICES, when the choice was changed through `set_choice`."""

    def __init__(
        self,
        app: QApplication,
        choice: str = SYSTEM,
        *,
        base_font: QFont | None = None,
        code_family: str = "",
        is_large: bool = False,
        started_with_fusion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._base_font = base_font
        self._code_family = code_family
        self._has_fusion = started_with_fusion
        self._is_large = is_large
        self._choice = choice if choice in THEME_CHOICES else SYSTEM
        # Kept, because what it hands out dies with this reference.
        self._hints = hints = app.styleHints()
        # The system's own palette, before ours covers it, tells dark from light without the cost of ``Qt``.
        self._system_was_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < DARK_BELOW
        hints.colorSchemeChanged.connect(self.follow_system)
        # Qt 6.10 and newer tell whether the person asked the system for more contrast.
        self._accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self.follow_system)
        first = self._choice
        if first == SYSTEM:
            first = DARK if self._system_was_dark else LIGHT
        self._use(first)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def icons(self) -> IconSet:
        """Icons tinted for the theme in force; ask again after `theme_changed`."""
        return self._icons

    @property
    def choice(self) -> str:
        """What the person chose, one of THEME_CHOICES."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Force a theme, or follow the system. Raises ValueError for anything else."""
        if choice not in THEME_CHOICES:
            raise ValueError(choice)
        if choice == self._choice:
            return
        self._choice = choice
        self.follow_system()
        self.choice_changed.emit(choice)

    @property
    def is_large(self) -> bool:
        """Whether text and all that grows with it has the size for a room full of people."""
        return self._is_large

    def set_large(self, large: bool) -> None:
        """Give text the size for a room full of people, or the system's again."""
        if large != self._is_large:
            self._is_large = large
            self._use(self._theme.name)
            self.theme_changed.emit(self._theme)

    def resolved_name(self) -> str:
        """The theme that the choice means at this moment."""
        if self._choice != SYSTEM:
            return self._choice
        if self._wants_contrast():
            return HIGH_CONTRAST
        scheme = self._hints.colorScheme()
        if scheme == QtCore.Qt.ColorScheme.Unknown:
            return DARK if self._system_was_dark else LIGHT
        return DARK if scheme == QtCore.Qt.ColorScheme.Dark else LIGHT

    def _wants_contrast(self) -> bool:
        if self._accessibility is None:
            return False
        return self._accessibility.contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast

    @Slot()
    def follow_system(self) -> None:
        """Look again at what the system wants; the window asks once after its first paint."""
        name = self.resolved_name()
        if name != self._theme.name:
            self._use(name)
            self.theme_changed.emit(self._theme)

    def _use(self, name: str) -> None:
        self._theme = load_theme(name)
        self._icons = IconSet(self._theme.colors)
        font = self._base_font
        if self._is_large:
            font = _scaled(font or _system_font(), PRESENTER_SCALE)
        apply_theme(self._app, self._theme, font, self._code_family, started_with_fusion=self._has_fusion)
        self._has_fusion = True
