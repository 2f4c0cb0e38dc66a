"""The embedded AWS for the demo and the tests: moto in a child process, with its gaps closed.

`python -m sealscribe.sandbox` serves Amazon Transcribe, AWS KMS, Amazon S3 and AWS STS on 127.0.0.1. moto is kept as
a black box behind its own HTTP interface and stores keys, aliases and objects; one strict layer in front of it refuses
what the services refuse. The rooms of the layer:

* `http_front`, `gateway`, `wire`: HTTP in, the service chosen, HTTP out. `moto_app`: moto behind it.
* `identities`, `signing`, `policy`, `policy_operators`, `sts_service`: who asks, and what policies say.
* `kms_specs`, `kms_keys`, `key_policy`, `kms_grants`: keys, what they are for and who decides on them; `kms_use`,
  `kms_crypto`: permission to use them, encryption context; `kms_service`, `kms_encryption`, `kms_grant_operations`,
  `kms_paging`: the operations.
* `s3_buckets`, `s3_objects`, `s3_checksums`, `s3_service`: buckets, envelope encryption, integrity, object access.
* `shapes`, `transcribe_rules`, `media`, `transcribe_jobs`, `transcribe_output`, `transcribe_service`: transcription
  jobs; `recordings`, `transcripts`: what the sample recordings say.
* `control`: the address for trainers and tests, documented there.
* `seed`, `seed_identities`: what is there at the start. `service`: all parts put together.
* `process`: the parent's side.

Nothing here is imported by the program except `sealscribe.sandbox.process`, which needs the standard library only.
"""
