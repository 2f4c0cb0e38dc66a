"""The Jobs page: the table of jobs, the details of one, and its transcript."""
