package app.atelier.imaging.painterly;

import app.atelier.imaging.kernels.Noise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Paint on a canvas: colour and height of each pixel. Strokes are drawn tile by tile, each pixel in the order of the
 * strokes, so that neither tiles nor threads can be seen. Bristles leave streaks along a stroke and ragged ends.
 */
final class Coat {
    private static final int TILE = 96;
    private static final int BRISTLES = 64;
    private static final int STREAK = 256;
    private static final float TONE = .10f;
    private static final float STEEP = 1.9f;
    private static final float LIT = .26f;
    private static final float GROUND_SIGMA = 20;

    final float[] red;
    final float[] green;
    final float[] blue;
    private final float[] height;
    private final int width;
    private final int rows;
    private final Paint picture;
    private final float[] bristles = new float[BRISTLES * STREAK];

    /** A canvas toned in the picture's own large colours, a little darker and warmer. */
    Coat(Paint picture, long seed) {
        this.picture = picture;
        this.width = picture.width;
        this.rows = picture.height;
        Paint ground = picture.copy();
        ground.blur(GROUND_SIGMA);
        ground.each(i -> {
            ground.red[i] = ground.red[i] * .9f + .042f;
            ground.green[i] = ground.green[i] * .9f + .029f;
            ground.blue[i] = ground.blue[i] * .9f + .021f;
        });
        this.red = ground.red;
        this.green = ground.green;
        this.blue = ground.blue;
        this.height = new float[picture.size()];
        Arrays.fill(height, .3f);
        bristles(Noise.of(seed).derive(77));
    }

    /** Streaks: fine across the brush, long along the stroke; the table wraps around in both directions. */
    private void bristles(Noise noise) {
        float[] cross = new float[BRISTLES];
        for (int b = 0; b < BRISTLES; b++) {
            cross[b] = noise.white(b, 0);
        }
        for (int s = 0; s < STREAK; s++) {
            for (int b = 0; b < BRISTLES; b++) {
                int step = s / 16;
                float t = s % 16 / 16f;
                float a = noise.white(b, 1 + step % (STREAK / 16));
                float c = noise.white(b, 1 + (step + 1) % (STREAK / 16));
                bristles[s * BRISTLES + b] = .6f * cross[b] + .4f * (a + (c - a) * t);
            }
        }
    }

    /** Lays strokes one on the other. */
    void lay(List<Brushwork.Stroke> strokes) {
        int columns = (width + TILE - 1) / TILE;
        int lines = (rows + TILE - 1) / TILE;
        List<List<Brushwork.Stroke>> tiles = new ArrayList<>(columns * lines);
        for (int i = 0; i < columns * lines; i++) {
            tiles.add(new ArrayList<>());
        }
        for (Brushwork.Stroke stroke : strokes) {
            float pad = stroke.radius() + 1;
            int x0 = tile(least(stroke.xs()) - pad, columns);
            int x1 = tile(most(stroke.xs()) + pad, columns);
            int y0 = tile(least(stroke.ys()) - pad, lines);
            int y1 = tile(most(stroke.ys()) + pad, lines);
            for (int y = y0; y <= y1; y++) {
                for (int x = x0; x <= x1; x++) {
                    tiles.get(y * columns + x).add(stroke);
                }
            }
        }
        picture.bands().run(tiles.size(), 1, (from, to) -> {
            Imprint imprint = new Imprint();
            for (int i = from; i < to; i++) {
                int x = i % columns * TILE;
                int y = i / columns * TILE;
                for (Brushwork.Stroke stroke : tiles.get(i)) {
                    imprint.press(stroke, x, y, Math.min(width, x + TILE), Math.min(rows, y + TILE));
                }
            }
        });
    }

    private static int tile(float at, int count) {
        return Math.clamp((int) Math.floor(at / TILE), 0, count - 1);
    }

    private static float least(float[] values) {
        float least = values[0];
        for (float v : values) {
            least = Math.min(least, v);
        }
        return least;
    }

    private static float most(float[] values) {
        float most = values[0];
        for (float v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    /** One stroke on one tile: for each pixel the nearest place of the stroke's course. */
    private final class Imprint {
        private final float[] nearest = new float[TILE * TILE];
        private final float[] across = new float[TILE * TILE];
        private final float[] along = new float[TILE * TILE];

        void press(Brushwork.Stroke stroke, int x0, int y0, int x1, int y1) {
            float reach = stroke.radius() + .5f;
            int left = Math.max(x0, (int) Math.floor(least(stroke.xs()) - reach));
            int right = Math.min(x1, (int) Math.ceil(most(stroke.xs()) + reach) + 1);
            int top = Math.max(y0, (int) Math.floor(least(stroke.ys()) - reach));
            int bottom = Math.min(y1, (int) Math.ceil(most(stroke.ys()) + reach) + 1);
            if (left >= right || top >= bottom) {
                return;
            }
            int w = right - left;
            for (int y = 0; y < bottom - top; y++) {
                Arrays.fill(nearest, y * TILE, y * TILE + w, reach * reach);
            }
            float way = 0;
            for (int k = 0; k + 1 < stroke.xs().length; k++) {
                way += segment(stroke, k, way, reach, left, top, right, bottom);
            }
            for (int y = top; y < bottom; y++) {
                row(stroke, way, reach, left, y, w, (y - top) * TILE);
            }
        }

        private float segment(
                Brushwork.Stroke stroke, int k, float way, float reach, int left, int top, int right, int bottom) {
            float ax = stroke.xs()[k];
            float ay = stroke.ys()[k];
            float dx = stroke.xs()[k + 1] - ax;
            float dy = stroke.ys()[k + 1] - ay;
            float size = (float) Math.sqrt(dx * dx + dy * dy) + 1e-6f;
            dx /= size;
            dy /= size;
            int x0 = Math.max(left, (int) Math.floor(Math.min(ax, ax + dx * size) - reach));
            int x1 = Math.min(right, (int) Math.ceil(Math.max(ax, ax + dx * size) + reach) + 1);
            int y0 = Math.max(top, (int) Math.floor(Math.min(ay, ay + dy * size) - reach));
            int y1 = Math.min(bottom, (int) Math.ceil(Math.max(ay, ay + dy * size) + reach) + 1);
            for (int y = y0; y < y1; y++) {
                float py = y + .5f - ay;
                int o = (y - top) * TILE - left;
                for (int x = x0; x < x1; x++) {
                    float px = x + .5f - ax;
                    float t = px * dx + py * dy;
                    float s = Math.max(0, Math.min(size, t));
                    float qx = px - s * dx;
                    float qy = py - s * dy;
                    float d = qx * qx + qy * qy;
                    if (d < nearest[o + x]) {
                        nearest[o + x] = d;
                        across[o + x] = px * dy - py * dx;
                        along[o + x] = way + t;
                    }
                }
            }
            return size;
        }

        private void row(Brushwork.Stroke stroke, float way, float reach, int left, int y, int w, int o) {
            float radius = stroke.radius();
            float fringe = Math.max(1.2f, radius);
            int shift = (int) (stroke.key() * 4096);
            float[] colour = stroke.colour();
            float lift = .38f + .3f * (stroke.key() * 97 % 1);
            for (int x = 0; x < w; x++) {
                float d2 = nearest[o + x];
                if (d2 >= reach * reach) {
                    continue;
                }
                float d = (float) Math.sqrt(d2);
                float v = Math.max(-1, Math.min(1, across[o + x] / radius));
                int bristle = (int) ((v + 1) * 9 + shift) & BRISTLES - 1;
                int streak = (int) (along[o + x] / radius * 7 + shift + 4096) & STREAK - 1;
                float hair = bristles[streak * BRISTLES + bristle];
                // Towards both ends bristles let go one by one.
                float end = Math.min(along[o + x] + radius, way + radius - along[o + x]) / fringe;
                float cover =
                        Math.max(0, Math.min(1, reach - d)) * Math.max(0, Math.min(1, end * 1.6f + hair * 1.5f - .55f));
                if (cover <= 0) {
                    continue;
                }
                int i = y * width + left + x;
                float tone = 1 + TONE * (hair - .5f);
                red[i] += (colour[0] * tone - red[i]) * cover;
                green[i] += (colour[1] * tone - green[i]) * cover;
                blue[i] += (colour[2] * tone - blue[i]) * cover;
                float thick = lift + .42f * (hair - .5f) + .22f * v * v;
                height[i] += (thick - height[i]) * cover;
            }
        }
    }

    /** Puts the paint into the picture, lit from the upper left by its own height. */
    void dry(Paint into, double relief) {
        float[] soft = into.blurred(height, .7);
        float steep = (float) (STEEP * Math.max(.6, into.unit()));
        float strength = (float) (LIT * relief * .5);
        into.bands().run(rows, (from, to) -> {
            for (int y = from; y < to; y++) {
                int up = Math.max(0, y - 1) * width;
                int low = Math.min(rows - 1, y + 1) * width;
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    float gx = soft[y * width + Math.min(width - 1, x + 1)] - soft[y * width + Math.max(0, x - 1)];
                    float gy = soft[low + x] - soft[up + x];
                    float slope = Math.max(-1, Math.min(1, steep * (-2f * gx - 2.4f * gy) * .5f));
                    float light = 1 + strength * slope;
                    float shine = slope > .45f ? (slope - .45f) * strength * .5f : 0;
                    into.red[i] = Paint.clip(red[i] * light + shine);
                    into.green[i] = Paint.clip(green[i] * light + shine);
                    into.blue[i] = Paint.clip(blue[i] * light + shine);
                }
            }
        });
    }
}
