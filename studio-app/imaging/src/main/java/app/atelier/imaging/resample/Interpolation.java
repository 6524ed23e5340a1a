package app.atelier.imaging.resample;

import app.atelier.imaging.wording.Wording;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way to find values between samples; the kernels are widened by the factor when a picture shrinks. */
public enum Interpolation {
    /** The nearest sample. */
    NEAREST(0.5),
    /** A box: the mean of the area that a new pixel covers. */
    AREA(0.5),
    /** Linear between two samples. */
    LINEAR(1),
    /** Catmull and Rom's cubic (Keys 1981, a = −½). */
    BICUBIC(2),
    /** A sinc windowed by a sinc, three lobes (Duchon 1979). */
    LANCZOS3(3);

    private final double radius;

    Interpolation(double radius) {
        this.radius = radius;
    }

    /** The name in files. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    double radius() {
        return radius;
    }

    /**
     * The kernel of a name in files.
     *
     * @throws IllegalArgumentException with a plain sentence if there is none
     */
    @JsonCreator
    public static Interpolation of(String id) {
        for (Interpolation kernel : values()) {
            if (kernel.id().equals(id.toLowerCase(Locale.ROOT))) {
                return kernel;
            }
        }
        throw new IllegalArgumentException(Wording.of(Interpolation.class).get("kernel.unknown", id));
    }

    /** How far around a place samples count, for a number of input samples to one output sample. */
    public double reach(double step) {
        return radius * Math.max(1, Math.abs(step));
    }

    double weight(double x) {
        double d = Math.abs(x);
        return switch (this) {
            case NEAREST, AREA -> x >= -0.5 && x < 0.5 ? 1 : 0;
            case LINEAR -> Math.max(0, 1 - d);
            case BICUBIC -> d < 1 ? (1.5 * d - 2.5) * d * d + 1 : d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
            case LANCZOS3 -> d < 3 ? sinc(d) * sinc(d / 3) : 0;
        };
    }

    private static double sinc(double x) {
        return x < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
