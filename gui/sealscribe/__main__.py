"""``python -m sealscribe``."""

import sys

from sealscribe.cli import main

sys.exit(main())
