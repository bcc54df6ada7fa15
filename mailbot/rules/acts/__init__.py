"""What a person decides about a case, one family of acts a file; `perform` carries one out."""
