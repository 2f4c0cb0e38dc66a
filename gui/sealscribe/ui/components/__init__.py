"""The parts of the Create job page. Import each from its module; this package imports nothing by itself.

======================  ==============================================================================
module                  what it holds
======================  ==============================================================================
``dropdown``            `SearchDropdown`: an editable combo box over a long list, with a popup of its own
``composite``           `CompositeField`: several widgets that a form row treats as one
``external_key``        `ExternalKeyField`: *KMS key ARN* of a different account
``file_drop``           `FileDrop`: a recording of this computer, by button or drop
``key_picker``          `KeyPicker`: *KMS key ID* of the current account
``language_picker``     `LanguagePicker` and `LanguageOptionsPicker`
``pairs_editor``        `PairsEditor`: pairs of an encryption context, or tags; its parts are the modules ``pair_*``
``recent_keys``         `RecentKeysList`: keys of other accounts that were used lately
``s3_browser``          `S3Browser`: buckets, prefixes and objects
======================  ==============================================================================
"""
