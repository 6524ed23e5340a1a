package app.atelier.generation.composer.moods;

import app.atelier.generation.composer.colour.Rgb;
import java.util.List;

/**
 * The colours and strengths that one hour and weather give to everything in a picture.
 *
 * @param id stable name, lower case with hyphens, such as {@code golden-hour}
 * @param sky four colours from the top to the horizon, at 0, .38, .74 and 1 of the way
 * @param light colour of the light
 * @param ambient what white looks like in the shade of nothing
 * @param shadow colour that shade tends to
 * @param haze colour of the air
 * @param shadeStrength strength of shade on subjects, 0..1
 * @param lightStrength strength of light on subjects, 0..1
 * @param haziness density of the air, 1.5 clear, 2.2 usual, 3.5 fog
 * @param back how far the light is behind the subjects, 0 in front .. 1 behind
 * @param source what the light comes from
 * @param lightHeight where the light stands, as a fraction of the picture's height from the top; negative is above the picture
 * @param stars density of stars, 0 none, 1 a clear night
 */
public record Mood(
        String id,
        List<Integer> sky,
        int light,
        int ambient,
        int shadow,
        int haze,
        double shadeStrength,
        double lightStrength,
        double haziness,
        double back,
        LightSource source,
        double lightHeight,
        double stars) {

    private static final double[] STOPS = {0, .38, .74, 1};

    public Mood {
        sky = List.copyOf(sky);
        if (sky.size() != STOPS.length) {
            throw new IllegalArgumentException("The mood \"" + id + "\" needs four colours of sky.");
        }
    }

    /**
     * The colour that a thing has in this mood.
     *
     * @param localRgb its colour in white light, {@code 0xRRGGBB}
     * @param shade -1 fully in the light .. 0 .. 1 fully in the shade
     * @param depth 0 at the viewer .. 1 at the horizon
     * @return {@code 0xRRGGBB}
     */
    public int lit(int localRgb, double shade, double depth) {
        int colour = Rgb.multiply(localRgb, ambient);
        if (shade > 0) {
            int dark = Rgb.of(
                    .6 * Rgb.red(colour) * Rgb.red(shadow) + .4 * Rgb.red(shadow),
                    .6 * Rgb.green(colour) * Rgb.green(shadow) + .4 * Rgb.green(shadow),
                    .6 * Rgb.blue(colour) * Rgb.blue(shadow) + .4 * Rgb.blue(shadow));
            colour = Rgb.mix(colour, dark, Math.min(1, shade));
        } else if (shade < 0) {
            colour = Rgb.screen(colour, light, .35 * Math.min(1, -shade));
        }
        return Rgb.mix(colour, haze, hazeAt(depth));
    }

    /** How much of the haze lies over a thing at this depth, 0..1. */
    public double hazeAt(double depth) {
        return 1 - Math.exp(-haziness * Math.max(0, depth));
    }

    /** Colour of the sky at a fraction of the way from its top (0) to the horizon (1). */
    public int skyAt(double fraction) {
        double at = Math.clamp(fraction, 0.0, 1.0);
        for (int i = 1; i < STOPS.length; i++) {
            if (at <= STOPS[i]) {
                return Rgb.mix(sky.get(i - 1), sky.get(i), (at - STOPS[i - 1]) / (STOPS[i] - STOPS[i - 1]));
            }
        }
        return sky.getLast();
    }

    public boolean dark() {
        return Rgb.luminance(ambient) < .6;
    }

    /** The same mood in another air, for example 3.5 for fog. */
    public Mood withHaziness(double density) {
        return copy(sky, lightStrength, density, back, source, lightHeight, stars);
    }

    /** The same mood with a stronger or weaker light that stands farther behind or before things. */
    public Mood withLight(double strength, double behind) {
        return copy(sky, strength, haziness, behind, source, lightHeight, stars);
    }

    public Mood withStars(double density) {
        return copy(sky, lightStrength, haziness, back, source, lightHeight, density);
    }

    public Mood withSource(LightSource other, double height) {
        return copy(sky, lightStrength, haziness, back, other, height, stars);
    }

    public Mood withSky(List<Integer> colours) {
        return copy(colours, lightStrength, haziness, back, source, lightHeight, stars);
    }

    /** The same strengths with other colours of light and air. */
    public Mood withColours(int newLight, int newAmbient, int newShadow, int newHaze) {
        return new Mood(
                id,
                sky,
                newLight,
                newAmbient,
                newShadow,
                newHaze,
                shadeStrength,
                lightStrength,
                haziness,
                back,
                source,
                lightHeight,
                stars);
    }

    private Mood copy(
            List<Integer> otherSky,
            double otherStrength,
            double otherHaziness,
            double otherBack,
            LightSource otherSource,
            double otherHeight,
            double otherStars) {
        return new Mood(
                id,
                otherSky,
                light,
                ambient,
                shadow,
                haze,
                shadeStrength,
                otherStrength,
                otherHaziness,
                otherBack,
                otherSource,
                otherHeight,
                otherStars);
    }
}
