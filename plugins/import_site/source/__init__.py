"""Files of old sites, whatever they are called and however broken they are → posts, all of one form."""
