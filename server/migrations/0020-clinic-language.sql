-- A clinic chooses the language its patients are spoken to in.
grant update (language) on clinic to healcast_app;
