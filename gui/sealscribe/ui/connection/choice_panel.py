"""How to connect: a profile, the environment, access keys, or the demo; and in which Region."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.core.connection import AwsConfiguration, ConnectionChoice, ConnectionKind
from sealscribe.ui.components.error_notice import show_error
from sealscribe.ui.components.questions import question
from sealscribe.ui.connection.keys_panel import KeysPanel
from sealscribe.ui.connection.ports import Connector, KeysDesk
from sealscribe.ui.help.pages import CONNECTION
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.connection_texts import (
    endpoint_words,
    environment_words,
    ignored_region_words,
    profile_words,
    region_words,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import RadioGroup, RadioOption
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.text import TextLabel

CONNECT: Final = tr("Connect")
CONNECT_AGAIN: Final = tr("Connect again")
NO_REGION: Final = tr("Neither the profile nor AWS_DEFAULT_REGION names a Region: choose one.")
_KEYS_REGION: Final = "us-east-1"


class ChoicePanel(Panel):
    """What is chosen takes effect with *Connect*; what another connection would cancel is asked about first."""

    def __init__(self, connector: Connector, keys_desk: KeysDesk, open_demo: Callable[[], bool]) -> None:
        super().__init__(tr("Choose a connection"))
        self._connector = connector
        self._open_demo = open_demo
        self._configuration = connector.configuration or AwsConfiguration()
        self._question: QWidget | None = None
        self.kind_group = RadioGroup(
            [
                RadioOption(ConnectionKind.PROFILE, tr("Profile"), tr("A profile of the AWS CLI on this computer.")),
                RadioOption(
                    ConnectionKind.ENVIRONMENT, tr("Environment variables"), tr("Looking\N{HORIZONTAL ELLIPSIS}")
                ),
                RadioOption(ConnectionKind.ACCESS_KEYS, tr("Access keys"), tr("Kept in the keyring of this computer.")),
                RadioOption(
                    ConnectionKind.DEMO, tr("Demo"), tr("An AWS of its own on this computer, in a window of its own.")
                ),
            ],
            connector.state.choice.kind,
        )
        for kind in ConnectionKind:
            self.kind_group.button(kind).setObjectName(f"connection.kind.{kind}")
        self.body.addWidget(form_row(tr("Connect with"), self.kind_group, info=CONNECTION))
        self.file_notice = Notice("error", "")
        self.body.addWidget(self.file_notice)
        self.profile_box = ComboBox()
        self.profile_box.setObjectName("connection.profile")
        self.profile_row = form_row(tr("Profile"), self.profile_box)
        self.body.addWidget(self.profile_row)
        self.no_profiles = Notice("info", tr("There are no profiles yet"))
        self.body.addWidget(self.no_profiles)
        self.region_box = ComboBox()
        self.region_box.setObjectName("connection.region")
        self.region_row = form_row(tr("Region"), self.region_box)
        self.keys_panel = KeysPanel(keys_desk, self._keys_region)
        self.body.addWidget(self.keys_panel)
        self.body.addWidget(self.region_row)
        self.endpoint_label = TextLabel("", tone="warning")
        self.body.addWidget(self.endpoint_label)
        self._build_buttons()
        self._fill(connector.state.choice)
        self.kind_group.changed.connect(self._kind_changed)
        self.profile_box.currentIndexChanged.connect(self._profile_changed)
        self.region_box.currentIndexChanged.connect(self._region_chosen)
        connector.configuration_changed.connect(self._configuration_changed)
        connector.state_changed.connect(self._show_button)
        self._derive()

    def _build_buttons(self) -> None:
        row = QHBoxLayout()
        self.connect_button = PrimaryButton(CONNECT)
        self.connect_button.setObjectName("connection.connect")
        self.connect_button.clicked.connect(self._connect)
        self.demo_button = SecondaryButton(tr("Open the demo"))
        self.demo_button.setObjectName("connection.open-demo")
        self.demo_button.clicked.connect(self._show_demo)
        row.addWidget(self.connect_button)
        row.addWidget(self.demo_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.demo_notice = Notice(
            "error", tr("The demo could not be started"), tr("Try again, or start it with sealscribe demo.")
        )
        self.demo_notice.hide()
        self.body.addWidget(self.demo_notice)

    @property
    def choice(self) -> ConnectionChoice:
        """What is chosen now."""
        kind = ConnectionKind(self.kind_group.value())
        profile = str(self.profile_box.currentData() or "") if kind is ConnectionKind.PROFILE else ""
        return ConnectionChoice(kind, profile, str(self.region_box.currentData() or ""))

    def look(self) -> None:
        """Look up what is wanted to be known of the choice that is shown."""
        if self.kind_group.value() == ConnectionKind.ACCESS_KEYS:
            self.keys_panel.look()

    def _keys_region(self) -> str:
        return self.choice.region or self._configuration.environment.region or _KEYS_REGION

    def _fill(self, choice: ConnectionChoice) -> None:
        """Put profiles and Regions in the lists, and keep what was chosen where it is still there."""
        self.profile_box.blockSignals(True)
        self.profile_box.clear()
        for profile in self._configuration.profiles:
            self.profile_box.addItem(profile_words(profile), profile.name)
        if choice.profile:
            if self.profile_box.findData(choice.profile) < 0:
                self.profile_box.addItem(tr("{profile} (not in the files)", profile=choice.profile), choice.profile)
            self.profile_box.setCurrentIndex(self.profile_box.findData(choice.profile))
        self.profile_box.blockSignals(False)
        self.region_box.blockSignals(True)
        self.region_box.clear()
        self.region_box.addItem("", "")
        for region in self._configuration.regions:
            self.region_box.addItem(region_words(region), region)
        if choice.region and self.region_box.findData(choice.region) < 0:
            self.region_box.addItem(choice.region, choice.region)
        self.region_box.setCurrentIndex(max(0, self.region_box.findData(choice.region)))
        self.region_box.blockSignals(False)

    def _own_region(self) -> tuple[str, str]:
        """The Region that the choice brings by itself, and in words where from; both empty where there is none."""
        facts = self._configuration.environment
        kind = self.kind_group.value()
        name = str(self.profile_box.currentData() or "") if kind == ConnectionKind.PROFILE else facts.profile
        profile = self._configuration.profile(name or "default")
        own = profile.region if profile is not None and kind != ConnectionKind.ACCESS_KEYS else ""
        if own and (kind == ConnectionKind.PROFILE or not facts.region):
            return own, tr("As the profile says")
        return (facts.region, tr("As AWS_DEFAULT_REGION says")) if facts.region else ("", "")

    def _derive(self) -> None:
        """Show what the choice asks for."""
        kind = self.kind_group.value()
        facts, error = self._configuration.environment, self._configuration.error
        is_profile, is_demo = kind == ConnectionKind.PROFILE, kind == ConnectionKind.DEMO
        self.kind_group.set_option_enabled(ConnectionKind.ENVIRONMENT, True, environment_words(facts))
        self.file_notice.setVisible(error is not None and is_profile)
        if error is not None:
            show_error(self.file_notice, error)
        has_profiles = self.profile_box.count() > 0
        self.profile_row.setVisible(is_profile and has_profiles)
        self.no_profiles.setVisible(is_profile and not has_profiles)
        self.no_profiles.set_content(
            "info",
            tr("There are no profiles yet"),
            tr(
                "They are looked for in {config} and {credentials}. Set one up with aws configure sso or aws "
                "configure: it appears here by itself.",
                config=self._configuration.config_file or "~/.aws/config",
                credentials=self._configuration.credentials_file or "~/.aws/credentials",
            ),
        )
        self.keys_panel.setVisible(kind == ConnectionKind.ACCESS_KEYS)
        self.region_row.setVisible(not is_demo)
        region, source = self._own_region()
        self.region_box.setItemText(0, f"{source} ({region_words(region)})" if region else tr("Choose a Region"))
        self.region_row.set_constraint(ignored_region_words(facts))
        endpoint = endpoint_words(facts)
        self.endpoint_label.setText(endpoint)
        self.endpoint_label.setVisible(bool(endpoint) and not is_demo)
        self.connect_button.setVisible(not is_demo)
        self.demo_button.setVisible(is_demo)
        self.demo_notice.hide()
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        state = self._connector.state
        is_same = self.choice == state.choice and state.connection is not None
        self.connect_button.setText(CONNECT_AGAIN if is_same else CONNECT)

    @Slot(str)
    def _kind_changed(self, _value: str) -> None:
        self.region_row.set_errors([])
        self._derive()
        self.look()

    @Slot()
    def _profile_changed(self) -> None:
        self._derive()

    @Slot()
    def _region_chosen(self) -> None:
        self.region_row.set_errors([])
        self._show_button()

    @Slot(object)
    def _configuration_changed(self, configuration: AwsConfiguration) -> None:
        choice = self.choice
        self._configuration = configuration
        self._fill(choice)
        self._derive()

    @Slot()
    def _connect(self) -> None:
        choice = self.choice
        if not choice.region and not self._own_region()[0]:
            self.region_row.set_errors([NO_REGION])
            self.region_row.focus_field()
            return
        unsent = self._connector.unsent_jobs()
        if not unsent or choice == self._connector.state.choice:
            self._connector.connect_to(choice)
            return
        jobs = count_text(unsent, "job is", "jobs are")
        box, switch = question(
            self,
            "connection.switch",
            tr("Another connection"),
            tr("{jobs} not sent yet", jobs=jobs),
            tr("Another account or Region cancels them. What you entered in the form stays."),
            tr("Switch and cancel them"),
            tr("Keep the present connection"),
        )
        switch.clicked.connect(self._switch)
        self._question = box
        box.open()

    @Slot()
    def _switch(self) -> None:
        self._connector.connect_to(self.choice)

    @Slot()
    def _show_demo(self) -> None:
        self.demo_notice.setVisible(not self._open_demo())
