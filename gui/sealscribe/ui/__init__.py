"""What a person sees: widgets and item models, no rules and no AWS in them."""
