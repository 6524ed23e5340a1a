package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;
import org.jspecify.annotations.Nullable;

/**
 * Tints for shadows, midtones and highlights. Each adds the difference between its colour and grey of the same luma,
 * weighted by where a pixel's luma lies; the weights of the three add up to 1.
 *
 * @param shadows nothing if missing
 * @param midtones nothing if missing
 * @param highlights nothing if missing
 * @param balance −1 to 1: what counts as shadow reaches further down or up
 */
public record ColourGrading(Tint shadows, Tint midtones, Tint highlights, double balance) implements Adjustment {
    private static final double MOST = 0.35;

    /**
     * A tint.
     *
     * @param hue degrees, 0 to 360
     * @param strength 0 to 1
     * @param lightness −1 to 1
     */
    public record Tint(double hue, double strength, double lightness) {
        public static final Tint NONE = new Tint(0, 0, 0);

        public Tint {
            Ranges.require("of.hue-of-a-tint", hue, 0, 360);
            Ranges.require("of.strength-of-a-tint", strength, 0, 1);
            Ranges.require("of.lightness-of-a-tint", lightness, -1, 1);
        }

        /** What is added to red, green and blue at full weight. */
        private float[] offset() {
            double[] rgb = new double[3];
            for (int i = 0; i < 3; i++) {
                double k = (hue / 60 + new int[] {0, 4, 2}[i]) * 2 % 12;
                rgb[i] = 0.5 - 0.5 * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
            }
            double luma = Saturation.RED * rgb[0] + Saturation.GREEN * rgb[1] + Saturation.BLUE * rgb[2];
            float[] offset = new float[3];
            for (int i = 0; i < 3; i++) {
                offset[i] = (float) ((rgb[i] - luma) * strength * MOST + lightness * MOST);
            }
            return offset;
        }
    }

    public ColourGrading(@Nullable Tint shadows, @Nullable Tint midtones, @Nullable Tint highlights, double balance) {
        Ranges.require("of.balance-of-colour-grading", balance, -1, 1);
        this.shadows = shadows == null ? Tint.NONE : shadows;
        this.midtones = midtones == null ? Tint.NONE : midtones;
        this.highlights = highlights == null ? Tint.NONE : highlights;
        this.balance = balance;
    }

    @Override
    public Stage stage() {
        boolean nothing = still(shadows) && still(midtones) && still(highlights);
        if (nothing) {
            return Stage.NOTHING;
        }
        float[] tints = new float[9];
        System.arraycopy(shadows.offset(), 0, tints, 0, 3);
        System.arraycopy(midtones.offset(), 0, tints, 3, 3);
        System.arraycopy(highlights.offset(), 0, tints, 6, 3);
        return new Work(tints, (float) (0.5 - 0.3 * balance));
    }

    private static boolean still(Tint tint) {
        return tint.strength() == 0 && tint.lightness() == 0;
    }

    private record Work(float[] tints, float middle) implements Stage.Free {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            rows.tint(r, g, b, from, count, tints, middle);
        }
    }
}
