"""The panel Input data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu

from sealscribe.core.batch import BatchSource
from sealscribe.core.draft import InputKind, JobDraft, UploadEncryption
from sealscribe.core.findings import Field
from sealscribe.core.media import LocalFile
from sealscribe.ui.components.file_drop import FILE_FILTER, FileDrop
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.components.s3_field import S3Field
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.help.pages import PLACES
from sealscribe.ui.texts.amounts import format_bytes
from sealscribe.ui.texts.batch_texts import (
    CHOOSE_FILES,
    CHOOSE_FILES_TITLE,
    CHOOSE_FOLDER,
    CHOOSE_FOLDER_TITLE,
    CHOOSE_LIST,
    CHOOSE_LIST_TITLE,
    FORGET,
    LIST_FILTER,
    READING,
    SEVERAL,
    SEVERAL_HELP,
    batch_detail,
    batch_title,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.choices import RadioGroup, RadioOption
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.workers.inquiries import Inquiries

FORMATS = tr("MP3, MP4, M4A, WAV, FLAC, AMR, OGG or WebM, up to 2 GB and 4 hours.")


SAME_KEY = tr("The KMS key that the output is encrypted with. Uploading takes kms:GenerateDataKey on it.")
NO_KEY = tr("There is no KMS key for the output.")
_SEALINGS = {
    UploadEncryption.BUCKET_DEFAULT: (
        tr("Default of the bucket"),
        tr("The bucket decides how it encrypts the recording."),
    ),
    UploadEncryption.SSE_S3: (
        tr("Amazon S3 key (SSE-S3)"),
        tr("Amazon S3 encrypts the recording with a key of its own."),
    ),
    UploadEncryption.SAME_KEY: (tr("The same KMS key as the output"), SAME_KEY),
}


class InputDataPanel(FormPanel):
    """The recording: an object on Amazon S3, or a file of this computer that is uploaded first."""

    several_chosen = Signal(object)
    """The paths of files, folders and lists with recordings."""
    batch_forgotten = Signal()
    """The several recordings are not wanted any more."""

    def __init__(self, inquiries: Inquiries, files: FilePlaces) -> None:
        super().__init__(tr("Input data"))
        self._inquiries = inquiries
        self._files = files
        self._file: LocalFile | None = None

    def build_steps(self) -> Iterator[None]:
        """Build the rows."""
        self.several_button = SecondaryButton(SEVERAL)
        self.several_button.setObjectName("create-job.several")
        self.several_button.setToolTip(SEVERAL_HELP)
        self.several_button.setAccessibleDescription(SEVERAL_HELP)
        menu = QMenu(self.several_button)
        for text, slot in (
            (CHOOSE_FILES, self._choose_files),
            (CHOOSE_FOLDER, self._choose_folder),
            (CHOOSE_LIST, self._choose_list),
        ):
            menu.addAction(text).triggered.connect(slot)
        self.several_button.setMenu(menu)
        self.header_actions.addWidget(self.several_button)
        self.kind_group = RadioGroup(
            [
                RadioOption(InputKind.S3, tr("Input file location on S3"), tr("The recording is in a bucket already.")),
                RadioOption(
                    InputKind.LOCAL,
                    tr("A file of this computer"),
                    tr("The recording is uploaded to a bucket of yours first."),
                ),
            ]
        )
        for kind in InputKind:
            self.kind_group.button(kind).setObjectName(f"create-job.input-kind.{kind}")
        self.kind_group.changed.connect(self._kind_changed)
        self.body.addWidget(form_row(tr("Recording"), self.kind_group, info=PLACES))
        self.batch_notice = Notice("info", "", "", FORGET)
        self.batch_notice.setObjectName("create-job.batch")
        self.batch_notice.action_triggered.connect(self.batch_forgotten)
        self.batch_notice.hide()
        self.body.addWidget(self.batch_notice)

        self.media_field = S3Field(
            self._inquiries,
            "object",
            ("create-job.media-uri", "create-job.browse-media"),
            "s3://bucket/prefix/file.extension",
        )
        self.media_field.edited.connect(self._media_edited)
        self.media_row = self.register(
            Field.MEDIA_URI,
            form_row(
                tr("Input file location on S3"),
                self.media_field,
                constraint=f"s3://bucket/prefix/file.extension, as {FORMATS}",
                focus_widget=self.media_field.edit,
            ),
        )
        self.body.addWidget(self.media_row)
        yield

        self.file_drop = FileDrop(self._inquiries, self._files.ask_recording)
        self.file_drop.setObjectName("create-job.local-file")
        self.file_drop.changed.connect(self._file_changed)
        self.file_drop.several_given.connect(self.several_chosen)
        self.file_row = self.register(
            Field.LOCAL_FILE, form_row(tr("File of this computer"), self.file_drop, constraint=FORMATS)
        )
        self.body.addWidget(self.file_row)
        yield

        self.upload_field = S3Field(
            self._inquiries,
            "prefix",
            ("create-job.upload-destination", "create-job.browse-upload"),
            "s3://bucket/prefix/",
        )
        self.upload_field.edited.connect(self._upload_edited)
        self.upload_row = self.register(
            Field.UPLOAD_DESTINATION,
            form_row(
                tr("Upload destination on S3"),
                self.upload_field,
                constraint="s3://bucket, s3://bucket/prefix/ or s3://bucket/prefix/object. "
                "An object of the same name is replaced.",
                focus_widget=self.upload_field.edit,
            ),
        )
        self.body.addWidget(self.upload_row)
        self.sealing_group = RadioGroup([RadioOption(one, *_SEALINGS[one]) for one in UploadEncryption])
        for one in UploadEncryption:
            self.sealing_group.button(one).setObjectName(f"create-job.upload-encryption.{one}")
        self.sealing_group.changed.connect(self._sealing_changed)
        self.sealing_row = form_row(tr("Encryption of the uploaded recording"), self.sealing_group)
        self.body.addWidget(self.sealing_row)
        yield

    def show_batch(self, sources: tuple[BatchSource, ...]) -> None:
        """Say which recordings there are, or nothing where there are not several."""
        self.batch_notice.setVisible(bool(sources))
        if sources:
            self.batch_notice.set_content("info", batch_title(sources), batch_detail(sources), FORGET)
            self.batch_notice.announce()

    def show_looking(self, is_looking: bool) -> None:
        """Say that recordings are being looked at."""
        self.several_button.setEnabled(not is_looking)
        self.several_button.setText(READING if is_looking else SEVERAL)

    def fill(self, draft: JobDraft) -> None:
        """Show where the draft's recording is."""
        self.kind_group.set_value(draft.input_kind)
        self.media_field.set_text(draft.media_uri)
        self.file_drop.set_file(draft.local_file)
        self.upload_field.set_text(draft.upload_destination)
        self.sealing_group.set_value(draft.upload_encryption)

    def take(self, paths: Sequence[str]) -> None:
        """Take a file of this computer, or several, a folder or a list."""
        self.kind_group.set_value(InputKind.LOCAL)
        self.report(input_kind=InputKind.LOCAL)
        self.file_drop.take(paths)

    def look_again(self) -> None:
        """Have the file of this computer looked at once more: it may have changed since."""
        file = self.file_drop.file()
        if file is not None:
            self.file_drop.look_at(file.path)

    def derive(self, draft: JobDraft) -> None:
        """Show the rows of the kind of input, and what a file of this computer becomes."""
        self._file = draft.local_file
        size = draft.media_size
        self.media_row.set_help_text(tr("This object has {size}.", size=format_bytes(size)) if size is not None else "")
        location = draft.upload_location
        self.upload_field.set_outcome(tr("The recording becomes"), location.uri if location else "")
        on_s3 = draft.input_kind is InputKind.S3
        self.media_row.setVisible(on_s3)
        self.file_row.setVisible(not on_s3)
        self.upload_row.setVisible(not on_s3)
        self.sealing_row.setVisible(not on_s3)
        can_share = draft.encrypts_with_kms
        self.sealing_group.set_option_enabled(UploadEncryption.SAME_KEY, can_share, SAME_KEY if can_share else NO_KEY)

    @Slot(str)
    def _kind_changed(self, value: str) -> None:
        self.report(input_kind=InputKind(value))

    @Slot(str, object)
    def _media_edited(self, text: str, size: int | None) -> None:
        self.report(media_uri=text, media_size=size)

    @Slot(object)
    def _file_changed(self, file: LocalFile | None) -> None:
        # Of a file that is the same as before, the hash is known already.
        before = self._file if self._file is None else replace(self._file, sha256="")
        if file != before:
            self.report(local_file=file)

    @Slot(str)
    def _upload_edited(self, text: str) -> None:
        self.report(upload_destination=text)

    @Slot(str)
    def _sealing_changed(self, value: str) -> None:
        self.report(upload_encryption=UploadEncryption(value))

    @Slot()
    def _choose_files(self) -> None:
        self._hand_on(self._files.ask_recordings(self, CHOOSE_FILES_TITLE, FILE_FILTER))

    @Slot()
    def _choose_folder(self) -> None:
        self._hand_on([self._files.ask_recordings_folder(self, CHOOSE_FOLDER_TITLE)])

    @Slot()
    def _choose_list(self) -> None:
        self._hand_on([self._files.ask_document(self, CHOOSE_LIST_TITLE, LIST_FILTER)])

    def _hand_on(self, paths: Sequence[str]) -> None:
        chosen = [path for path in paths if path]
        if chosen:
            self.several_chosen.emit(chosen)
