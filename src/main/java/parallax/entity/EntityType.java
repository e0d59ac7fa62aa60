package parallax.entity;

/// What kind of thing is named, in the order in which a reader sees the kinds.
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /// A people, religion, party or other group by its adjective or its members: "Canadian".
    GROUP,
    DATE,
    NUMBER;

    /// Whether it is found by its name, and not by a rule for dates and numbers.
    public boolean isName() {
        return switch (this) {
            case PERSON, ORGANIZATION, PLACE, GROUP -> true;
            case DATE, NUMBER -> false;
        };
    }
}
