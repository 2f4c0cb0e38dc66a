"""The program's own widgets. Import each from its module; this package imports nothing by itself.

==============  ======================================================================================
module          what it holds
==============  ======================================================================================
``announce``    `announce()`: tell screen readers about a change
``buttons``     `PrimaryButton`, `SecondaryButton`, `LinkButton`, `IconButton`, `CopyButton`
``chip``        `ConnectionChip`: the connection in the header of the window
``choices``     `RadioGroup` with `RadioOption`, `ToggleSwitch`, `CheckBox`
``data``        `KeyValueList`, `CodeBlock`, `ValueText`
``excerpt``     `SpanExcerpt`: a place in an entered text, marked
``feedback``    `Notice`, `Flash`, `StatusBadge`, `EmptyState`, `ProgressLine`
``file_dialog`` `ask_open_path()`, `ask_save_path()`, `ask_folder()`
``form_row``    `FormRow` and `form_row()`: the one way to make a labelled row
``inputs``      `SearchField`, `ComboBox`, `SpinBox`, `NoWheelFilter`
``message_box`` `MessageBox`: a word or a question in a box of its own
``panel``       `Panel`: header and body
``scroll``      `ScrollColumn`: vertical scrolling that keeps the focused field in view
``styling``     `restyle()`: set the properties that the style sheet answers
``text``        `TextLabel`, `ElidedLabel`, `Glyph` (an icon in the colour of its tone)
==============  ======================================================================================

Looks come from the style sheet through dynamic properties, never from colours in the code:
``typeRole`` title | heading | label | help | small | code, ``tone`` muted | accent | danger | warning | success | info
| demo, ``variant`` (buttons), ``notice``, ``box``, ``surface`` window | panel, ``invalid`` and ``caution`` on fields.
"""
