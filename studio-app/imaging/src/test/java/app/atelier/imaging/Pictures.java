package app.atelier.imaging;

import java.util.Random;

/** Pictures for tests. */
public final class Pictures {
    private Pictures() {}

    /** Random premultiplied pixels with every kind of alpha. */
    public static Picture random(int width, int height, long seed) {
        Random random = new Random(seed);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int a =
                    switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> 255;
                        default -> random.nextInt(256);
                    };
            argb[i] = a << 24 | random.nextInt(a + 1) << 16 | random.nextInt(a + 1) << 8 | random.nextInt(a + 1);
        }
        return Picture.ofArgb(width, height, argb);
    }

    /** Soft colours with some detail, opaque: like a photograph to codecs and filters. */
    public static Picture photo(int width, int height) {
        Random random = new Random(77);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = x / (double) Math.max(1, width);
                double v = y / (double) Math.max(1, height);
                double wave = Math.sin(u * 21) * Math.cos(v * 17) * 30;
                int r = level(70 + 120 * u + wave + random.nextGaussian() * 4);
                int g = level(60 + 110 * v - wave / 2 + random.nextGaussian() * 4);
                int b = level(140 - 60 * u + 50 * v + random.nextGaussian() * 4);
                argb[y * width + x] = 0xff000000 | r << 16 | g << 8 | b;
            }
        }
        return Picture.ofArgb(width, height, argb);
    }

    /** One colour. */
    public static Picture flat(int width, int height, int premultipliedArgb) {
        int[] argb = new int[width * height];
        java.util.Arrays.fill(argb, premultipliedArgb);
        return Picture.ofArgb(width, height, argb);
    }

    /** The largest difference of any channel. */
    public static int difference(Picture a, Picture b) {
        int most = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                int d = Math.abs((a.argb()[i] >>> shift & 255) - (b.argb()[i] >>> shift & 255));
                most = Math.max(most, d);
            }
        }
        return most;
    }

    /** The mean difference over all channels, in levels of 255. */
    public static double meanDifference(Picture a, Picture b) {
        double sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                sum += Math.abs((a.argb()[i] >>> shift & 255) - (b.argb()[i] >>> shift & 255));
            }
        }
        return sum / a.argb().length / 4;
    }

    private static int level(double v) {
        return (int) Math.max(0, Math.min(255, v));
    }
}
