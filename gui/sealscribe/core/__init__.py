"""What is true about jobs, keys and contexts: plain Python, no Qt, no boto3, no input or output."""
