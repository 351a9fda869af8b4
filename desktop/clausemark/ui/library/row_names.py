"""What the rows and filters of a queue call persons and laws."""

from __future__ import annotations

from clausemark.archive.identifiers import PersonId
from clausemark.services.people import person_names
from clausemark.ui.session import Session
from clausemark.ui.telling import told


class RowNames:
    """The names of the open workspace, as they were when they were last read."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._people: dict[PersonId, str] = {}

    def read(self) -> None:
        """Read the names of the persons again."""
        self._people = person_names(self._session.desk)

    def me(self) -> PersonId | None:
        """Return the person who acts, None while the workspace does not know them."""
        with self._session.desk.workspace.reading() as view:
            person = view.persons.by_name(self._session.desk.actor)
        return None if person is None else person.id

    def person(self, identifier: str) -> str:
        """Return the name of a person, the identifier of an unknown one."""
        return self._people.get(PersonId(identifier), identifier)

    def law(self, identifier: str) -> str:
        """Return the short name of an instrument, the identifier of an unknown one."""
        catalogue = self._session.desk.law.catalogue
        return catalogue.instrument(identifier).short_name if identifier in catalogue.instrument_ids else identifier

    def category(self, identifier: str) -> str:
        """Return the label of a category."""
        return told(self._session.desk.law.vocabulary.label_of(identifier))
