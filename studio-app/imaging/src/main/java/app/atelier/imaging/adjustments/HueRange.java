package app.atelier.imaging.adjustments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Ranges of hue with their middle in degrees; each reaches to the middles of its neighbours. */
public enum HueRange {
    RED(0),
    ORANGE(30),
    YELLOW(60),
    GREEN(120),
    AQUA(180),
    BLUE(230),
    PURPLE(275),
    MAGENTA(320);

    private final double degrees;

    HueRange(double degrees) {
        this.degrees = degrees;
    }

    public double degrees() {
        return degrees;
    }

    /** The name in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
