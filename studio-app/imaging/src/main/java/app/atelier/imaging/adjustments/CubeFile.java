package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;
import java.util.Locale;

/** A parsed {@code .cube} file: red changes fastest, as in the file. */
record CubeFile(int size, boolean three, float[] values, float[] low, float[] high) {
    private static final int MOST_3D = 129;
    private static final int MOST_1D = 65536;
    private static final int LONGEST_WORD = 24;

    /**
     * Parses the text.
     *
     * @throws IllegalArgumentException with a plain sentence
     */
    static CubeFile parse(String text) {
        int size = 0;
        boolean three = false;
        float[] low = {0, 0, 0};
        float[] high = {1, 1, 1};
        float[] values = new float[0];
        int filled = 0;
        int number = 0;
        for (String raw : text.split("\\R")) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("TITLE")) {
                continue;
            }
            String[] words = line.split("\\s+");
            String key = words[0].toUpperCase(Locale.ROOT);
            switch (key) {
                case "LUT_3D_SIZE", "LUT_1D_SIZE" -> {
                    three = key.equals("LUT_3D_SIZE");
                    size = size(words, three ? MOST_3D : MOST_1D, number);
                    values = new float[3 * (three ? size * size * size : size)];
                    filled = 0;
                }
                case "DOMAIN_MIN" -> low = triple(words, 1, number);
                case "DOMAIN_MAX" -> high = triple(words, 1, number);
                default -> {
                    float[] v = triple(words, 0, number);
                    if (filled + 3 > values.length) {
                        throw AdjustmentWords.WORDS.refusal("cube.more", number);
                    }
                    System.arraycopy(v, 0, values, filled, 3);
                    filled += 3;
                }
            }
        }
        if (size == 0 || filled < values.length) {
            throw AdjustmentWords.WORDS.refusal("cube.short", filled / 3, Math.max(1, values.length / 3));
        }
        for (int i = 0; i < 3; i++) {
            if (!(low[i] < high[i])) {
                throw AdjustmentWords.WORDS.refusal("cube.domain");
            }
        }
        return new CubeFile(size, three, values, low, high);
    }

    private static int size(String[] words, int most, int line) {
        int size = words.length == 2 ? (int) number(words[1], line) : 0;
        if (size < 2 || size > most) {
            throw AdjustmentWords.WORDS.refusal("cube.size", most);
        }
        return size;
    }

    private static float[] triple(String[] words, int from, int line) {
        if (words.length != from + 3) {
            throw AdjustmentWords.WORDS.refusal("cube.line", line);
        }
        return new float[] {number(words[from], line), number(words[from + 1], line), number(words[from + 2], line)};
    }

    private static float number(String word, int line) {
        try {
            float value = Float.parseFloat(word);
            if (Float.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for numbers that are not finite.
        }
        throw AdjustmentWords.WORDS.refusal("cube.number", line, shown(word));
    }

    /** What stands in a file that is none may be long and full of signs that nobody can read. */
    private static String shown(String word) {
        String plain = word.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c < 127 && c > 32)
                .limit(LONGEST_WORD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < word.length() ? plain + "…" : plain;
    }

    Stage stage(float strength) {
        return three ? new Cube(this, strength) : new Lines(this, strength);
    }

    private float scaled(float v, int channel) {
        float t = (v - low[channel]) / (high[channel] - low[channel]);
        return Math.max(0f, Math.min(1f, t)) * (size - 1);
    }

    /** A table as a pass; values beyond its domain are read at the domain's edge. */
    sealed interface Table extends Stage.Free permits Lines, Cube {
        CubeFile lut();

        float strength();
    }

    /** How far a value lies beyond the domain of the table. */
    float beyond(float v, int channel) {
        return v - Math.max(low[channel], Math.min(high[channel], v));
    }

    private record Lines(CubeFile lut, float strength) implements Table {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            channel(r, 0, from, count);
            channel(g, 1, from, count);
            channel(b, 2, from, count);
        }

        private void channel(float[] row, int c, int from, int count) {
            for (int x = from; x < from + count; x++) {
                float at = lut.scaled(row[x], c);
                int i = Math.min((int) at, lut.size - 2);
                float a = lut.values[3 * i + c];
                float v = a + (lut.values[3 * i + 3 + c] - a) * (at - i);
                row[x] += strength * (v - row[x]);
            }
        }
    }

    private record Cube(CubeFile lut, float strength) implements Table {
        @Override
        public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
            int n = lut.size;
            float[] v = lut.values;
            for (int x = from; x < from + count; x++) {
                float fr = lut.scaled(r[x], 0);
                float fg = lut.scaled(g[x], 1);
                float fb = lut.scaled(b[x], 2);
                int ir = Math.min((int) fr, n - 2);
                int ig = Math.min((int) fg, n - 2);
                int ib = Math.min((int) fb, n - 2);
                fr -= ir;
                fg -= ig;
                fb -= ib;
                int stepG = 3 * n;
                int stepB = 3 * n * n;
                int o = ir * 3 + ig * stepG + ib * stepB;
                // Six tetrahedra by the order of the fractions: two corners between the darkest and the lightest.
                int first = fr >= fg ? (fr >= fb ? 3 : stepB) : fg >= fb ? stepG : stepB;
                int last = fr < fg ? (fr < fb ? 3 : stepB) : fg < fb ? stepG : stepB;
                int all = 3 + stepG + stepB;
                float high = Math.max(fr, Math.max(fg, fb));
                float low = Math.min(fr, Math.min(fg, fb));
                float mid = fr + fg + fb - high - low;
                int o1 = o + first;
                int o2 = o + all - last;
                int o3 = o + all;
                float w0 = 1 - high;
                float w1 = high - mid;
                float w2 = mid - low;
                r[x] += strength * (w0 * v[o] + w1 * v[o1] + w2 * v[o2] + low * v[o3] - r[x]);
                g[x] += strength * (w0 * v[o + 1] + w1 * v[o1 + 1] + w2 * v[o2 + 1] + low * v[o3 + 1] - g[x]);
                b[x] += strength * (w0 * v[o + 2] + w1 * v[o1 + 2] + w2 * v[o2 + 2] + low * v[o3 + 2] - b[x]);
            }
        }
    }
}
