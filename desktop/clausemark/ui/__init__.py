"""The window: screens over the services, and the only Qt of the program beside `app`."""
