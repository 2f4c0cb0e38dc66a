"""Limits of Amazon Transcribe, Amazon S3 and AWS KMS, in one table.

Those of the service model are compared with the installed botocore by a contract test, since they do move; botocore
itself checks neither patterns nor maxima before it sends.
"""

from __future__ import annotations

import re
from typing import Final

# botocore model transcribe.TranscriptionJobName
JOB_NAME_MAX: Final = 200
JOB_NAME_PATTERN: Final = r"^[0-9a-zA-Z._-]+"
# botocore model transcribe.Uri
MEDIA_URI_MAX: Final = 2000
# botocore model transcribe.OutputBucketName
OUTPUT_BUCKET_MAX: Final = 64
OUTPUT_BUCKET_PATTERN: Final = r"[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]"
# botocore model transcribe.OutputKey
OUTPUT_KEY_MAX: Final = 1024
OUTPUT_KEY_PATTERN: Final = r"[a-zA-Z0-9-_.!*'()/]{1,1024}$"
# S3 User Guide, "Creating object key names": bytes of UTF-8
OBJECT_KEY_BYTES_MAX: Final = 1024
# botocore model transcribe.KMSKeyId
KMS_KEY_ID_MAX: Final = 2048
# botocore model transcribe.KMSEncryptionContextMap and NonEmptyString of its halves
CONTEXT_PAIRS_MAX: Final = 10
CONTEXT_TEXT_MAX: Final = 2000
CONTEXT_TEXT_PATTERN: Final = r"^[\x20-\x7E]+$"
# botocore model transcribe.Tag; the model's list takes 200, the console and the tagging guide 50
TAG_KEY_MAX: Final = 128
TAG_VALUE_MAX: Final = 256
TAGS_MODEL_MAX: Final = 200
TAGS_MAX: Final = 50
# botocore model transcribe.SubtitleOutputStartIndex
SUBTITLE_START_INDEXES: Final = (0, 1)
# botocore model transcribe.MediaSampleRateHertz
SAMPLE_RATE_MIN: Final = 8_000
SAMPLE_RATE_MAX: Final = 48_000
# botocore model transcribe.MediaFormat
MEDIA_FORMATS: Final = ("mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a")

# Transcribe Developer Guide, "Guidelines and quotas"
MEDIA_BYTES_MAX: Final = 2 * 1024**3
MEDIA_SECONDS_MAX: Final = 14_400
MEDIA_MILLISECONDS_MIN: Final = 500
MEDIA_CHANNELS_MAX: Final = 2
SERVICE_BUCKET_DAYS: Final = 90
# botocore model transcribe.StartTranscriptionJob.LanguageOptions, its text
LANGUAGE_OPTIONS_MIN: Final = 2
LANGUAGE_OPTIONS_ADVISED: Final = 5
# S3 keeps the context in a request header; its header part is limited to 8 KB (botocore model s3.HeadObject). That
# it bounds Transcribe's own write is an inference, hence a warning and never an error.
CONTEXT_BYTES_ADVISED: Final = 6 * 1024
S3_HEADER_BYTES_MAX: Final = 8 * 1024

JOB_NAME_CHARACTER: Final = re.compile(r"[0-9a-zA-Z._-]")
OUTPUT_BUCKET_NAME: Final = re.compile(OUTPUT_BUCKET_PATTERN)
CONTEXT_OTHER_CHARACTER: Final = re.compile(r"[^\x20-\x7E]")
"""A character that CONTEXT_TEXT_PATTERN does not have."""
OUTPUT_KEY_CHARACTER: Final = re.compile(r"[a-zA-Z0-9\-_.!*'()/]")
