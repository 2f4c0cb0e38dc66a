"""What AWS is asked, through boto3; the only room that knows it."""
