package app.atelier.server.media;

/**
 * BlurHash: the lowest frequencies of a picture's cosine transform in linear light, as text of base 83. After the
 * published description of the format by Wolt (https://blurha.sh).
 */
final class BlurHash {
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    private static final int BASE = 83;
    private static final int LEVELS = 19;
    private static final int MOST_LEVEL = 82;
    private static final double LEVEL_SCALE = 166;

    private BlurHash() {}

    /**
     * The hash.
     *
     * @param pixels opaque; a few thousand are enough
     * @param across components from left to right, 1 to 9
     * @param down components from top to bottom, 1 to 9
     */
    static String of(Pixels pixels, int across, int down) {
        double[][] linear = linear(pixels);
        double[][] components = new double[across * down][];
        for (int j = 0; j < down; j++) {
            for (int i = 0; i < across; i++) {
                components[j * across + i] = component(linear, pixels.width(), pixels.height(), i, j);
            }
        }
        double largest = 0;
        for (int k = 1; k < components.length; k++) {
            for (double value : components[k]) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        StringBuilder hash = new StringBuilder();
        append(hash, across - 1 + (down - 1) * 9, 1);
        int level =
                components.length == 1 ? 0 : Math.clamp((int) Math.floor(largest * LEVEL_SCALE - 0.5), 0, MOST_LEVEL);
        double scale = components.length == 1 ? 1 : (level + 1) / LEVEL_SCALE;
        append(hash, level, 1);
        double[] mean = components[0];
        append(hash, (long) encoded(mean[0]) << 16 | (long) encoded(mean[1]) << 8 | encoded(mean[2]), 4);
        for (int k = 1; k < components.length; k++) {
            double[] c = components[k];
            append(
                    hash,
                    (long) (quantised(c[0] / scale) * LEVELS + quantised(c[1] / scale)) * LEVELS
                            + quantised(c[2] / scale),
                    2);
        }
        return hash.toString();
    }

    private static double[][] linear(Pixels pixels) {
        double[] table = new double[256];
        for (int i = 0; i < table.length; i++) {
            double value = i / 255.0;
            table[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        int[] argb = pixels.argb();
        double[][] linear = new double[argb.length][];
        for (int i = 0; i < argb.length; i++) {
            linear[i] = new double[] {table[argb[i] >> 16 & 0xFF], table[argb[i] >> 8 & 0xFF], table[argb[i] & 0xFF]};
        }
        return linear;
    }

    private static double[] component(double[][] linear, int width, int height, int i, int j) {
        double[] sum = new double[3];
        for (int y = 0; y < height; y++) {
            double vertical = Math.cos(Math.PI * j * y / height);
            for (int x = 0; x < width; x++) {
                double basis = Math.cos(Math.PI * i * x / width) * vertical;
                double[] pixel = linear[y * width + x];
                sum[0] += basis * pixel[0];
                sum[1] += basis * pixel[1];
                sum[2] += basis * pixel[2];
            }
        }
        double normal = (i == 0 && j == 0 ? 1.0 : 2.0) / (width * (double) height);
        return new double[] {sum[0] * normal, sum[1] * normal, sum[2] * normal};
    }

    private static int encoded(double linear) {
        double value = Math.clamp(linear, 0.0, 1.0);
        double coded = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) (coded * 255 + 0.5);
    }

    private static int quantised(double value) {
        double root = Math.copySign(Math.sqrt(Math.abs(value)), value);
        return Math.clamp((int) Math.floor(root * 9 + 9.5), 0, LEVELS - 1);
    }

    private static void append(StringBuilder hash, long value, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            hash.append(DIGITS.charAt((int) (value / (long) Math.pow(BASE, i) % BASE)));
        }
    }
}
