"""What is kept on this computer: job records."""
