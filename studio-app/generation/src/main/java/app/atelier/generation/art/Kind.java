package app.atelier.generation.art;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing a picture or a subject is. */
public enum Kind {
    ANIMAL,
    /** A human being or something of human shape (elf, robot, ghost). */
    PERSON,
    PLANT,
    FOOD,
    VEHICLE,
    BUILDING,
    FURNITURE,
    INSTRUMENT,
    CLOTHES,
    /** Any other object. */
    THING,
    /** Sun, moon, clouds, weather. */
    SKY,
    /** Round faces that show a feeling, hands, hearts. */
    EXPRESSION,
    /** Signs, arrows, letters, flags: never part of a scene unless asked for by name. */
    SYMBOL;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
