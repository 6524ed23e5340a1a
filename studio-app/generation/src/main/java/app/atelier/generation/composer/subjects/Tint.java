package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Sheet;

/** Sheets of one colour under a plane of opacity. */
final class Tint {
    private Tint() {}

    static Sheet sheet(int x, int y, int width, int height, int rgb, float[] alpha) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            float a = Math.clamp(alpha[i], 0f, 1f);
            argb[i] = (int) (a * 255 + .5f) << 24
                    | (int) (a * (rgb >> 16 & 255) + .5f) << 16
                    | (int) (a * (rgb >> 8 & 255) + .5f) << 8
                    | (int) (a * (rgb & 255) + .5f);
        }
        return Sheet.of(x, y, width, height, argb);
    }
}
