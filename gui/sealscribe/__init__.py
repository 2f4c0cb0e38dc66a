"""Sealscribe submits Amazon Transcribe jobs whose output is encrypted with an AWS KMS key."""

__version__ = "0.1.0"
