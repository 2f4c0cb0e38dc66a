"""Where the packaged program begins."""

from sealscribe.cli import main

raise SystemExit(main())
