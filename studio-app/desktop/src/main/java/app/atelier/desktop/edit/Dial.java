package app.atelier.desktop.edit;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Contrast;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.adjustments.Saturation;
import app.atelier.imaging.adjustments.Temperature;
import java.util.Optional;

/** A slider of light or colour, from −100 to 100 around 0, and the adjustment that it stands for. */
public enum Dial {
    LIGHT,
    CONTRAST,
    WARMTH,
    COLOUR;

    public static final int REACH = 100;
    /** Light at its end is two stops. */
    private static final double STEPS_A_STOP = 50;

    Adjustment adjustment(int value) {
        return switch (this) {
            case LIGHT -> new Exposure(value / STEPS_A_STOP);
            case CONTRAST -> new Contrast(value / (double) REACH);
            case WARMTH -> new Temperature(value / (double) REACH);
            case COLOUR -> new Saturation(value / (double) REACH);
        };
    }

    /** The dial that an adjustment belongs to; other adjustments have none here. */
    static Optional<Dial> of(Adjustment adjustment) {
        return switch (adjustment) {
            case Exposure exposure -> Optional.of(LIGHT);
            case Contrast contrast -> Optional.of(CONTRAST);
            case Temperature temperature -> Optional.of(WARMTH);
            case Saturation saturation -> Optional.of(COLOUR);
            default -> Optional.empty();
        };
    }

    static int value(Adjustment adjustment) {
        double amount =
                switch (adjustment) {
                    case Exposure exposure -> exposure.stops() * STEPS_A_STOP;
                    case Contrast contrast -> contrast.amount() * REACH;
                    case Temperature temperature -> temperature.amount() * REACH;
                    case Saturation saturation -> saturation.amount() * REACH;
                    default -> 0;
                };
        return (int) Math.round(amount);
    }
}
