package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import java.util.SplittableRandom;

/** One scale of healing: for each pixel near the hole, where the patch that looks most like its own lies outside. */
final class PatchField {
    private static final int REACH = 3;

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean[] missing;
    private final boolean[] source;
    private final boolean[] target;
    private final int[] match;
    private final SplittableRandom random;

    PatchField(Picture picture, boolean[] missing, long seed) {
        this.width = picture.width();
        this.height = picture.height();
        this.argb = picture.argb().clone();
        this.missing = missing;
        this.source = new boolean[argb.length];
        this.target = new boolean[argb.length];
        this.match = new int[argb.length];
        this.random = new SplittableRandom(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                target[i] = touches(x, y);
                boolean inside = x >= REACH && y >= REACH && x < width - REACH && y < height - REACH;
                source[i] = inside && !target[i];
            }
        }
    }

    private boolean touches(int x, int y) {
        for (int v = Math.max(0, y - REACH); v <= Math.min(height - 1, y + REACH); v++) {
            for (int u = Math.max(0, x - REACH); u <= Math.min(width - 1, x + REACH); u++) {
                if (missing[v * width + u]) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean hasSource() {
        for (boolean s : source) {
            if (s) {
                return true;
            }
        }
        return false;
    }

    Picture picture() {
        return Picture.ofArgb(width, height, argb.clone());
    }

    /** Random matches, and the hole filled from its rim inwards with the means of known neighbours. */
    void begin() {
        boolean[] known = new boolean[missing.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = !missing[i];
            match[i] = anywhere();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            boolean[] next = known.clone();
            for (int i = 0; i < known.length; i++) {
                if (!known[i]) {
                    int mean = mean(i, known);
                    if (mean != 0) {
                        argb[i] = mean;
                        next[i] = true;
                        changed = true;
                    }
                }
            }
            known = next;
        }
    }

    private int mean(int i, boolean[] known) {
        int x = i % width;
        int y = i / width;
        int[] sums = new int[4];
        int count = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                if (known[v * width + u]) {
                    count++;
                    for (int c = 0; c < 4; c++) {
                        sums[c] += argb[v * width + u] >>> 8 * c & 255;
                    }
                }
            }
        }
        int mean = 0;
        for (int c = 0; c < 4 && count > 0; c++) {
            mean |= sums[c] / count << 8 * c;
        }
        return mean;
    }

    /** Matches and colours of the coarser scale, doubled. */
    void begin(PatchField coarse) {
        for (int i = 0; i < match.length; i++) {
            int x = i % width;
            int y = i / width;
            int k = Math.min(coarse.height - 1, y / 2) * coarse.width + Math.min(coarse.width - 1, x / 2);
            int mx = Math.min(width - 1, coarse.match[k] % coarse.width * 2 + (x & 1));
            int my = Math.min(height - 1, coarse.match[k] / coarse.width * 2 + (y & 1));
            match[i] = source[my * width + mx] ? my * width + mx : anywhere();
        }
        vote();
    }

    private int anywhere() {
        int i = random.nextInt(source.length);
        for (int tries = 0; tries < source.length && !source[i]; tries++) {
            i = i + 1 == source.length ? 0 : i + 1;
        }
        return i;
    }

    /**
     * Rounds of search, each followed by a vote on the colours of the hole.
     *
     * @param reach how far around a match better ones are looked for by chance
     */
    void refine(int rounds, int reach) {
        for (int round = 0; round < rounds; round++) {
            search(true, reach);
            search(false, reach);
            vote();
        }
    }

    private void search(boolean forward, int reach) {
        int n = target.length;
        int step = forward ? -1 : 1;
        for (int k = 0; k < n; k++) {
            int i = forward ? k : n - 1 - k;
            if (!target[i]) {
                continue;
            }
            int best = match[i];
            int least = distance(i, best, Integer.MAX_VALUE);
            int x = i % width;
            if (x + step >= 0 && x + step < width) {
                int candidate = match[i + step] - step;
                if (candidate >= 0 && candidate < n && source[candidate]) {
                    int d = distance(i, candidate, least);
                    if (d < least) {
                        least = d;
                        best = candidate;
                    }
                }
            }
            int other = i + step * width;
            if (other >= 0 && other < n) {
                int candidate = match[other] - step * width;
                if (candidate >= 0 && candidate < n && source[candidate]) {
                    int d = distance(i, candidate, least);
                    if (d < least) {
                        least = d;
                        best = candidate;
                    }
                }
            }
            match[i] = scattered(i, best, least, reach);
        }
    }

    /** Random places around the best one, in circles that halve. */
    private int scattered(int i, int found, int distance, int farthest) {
        int best = found;
        int least = distance;
        for (int reach = Math.min(farthest, Math.max(width, height)); reach >= 1; reach /= 2) {
            int x = Math.clamp(best % width + random.nextInt(-reach, reach + 1), 0, width - 1);
            int y = Math.clamp(best / width + random.nextInt(-reach, reach + 1), 0, height - 1);
            int candidate = y * width + x;
            if (source[candidate]) {
                int d = distance(i, candidate, least);
                if (d < least) {
                    least = d;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** Sum of squared differences of two patches; given up as soon as it reaches {@code most}. */
    private int distance(int a, int b, int most) {
        int ax = a % width;
        int ay = a / width;
        int sum = 0;
        for (int dy = -REACH; dy <= REACH; dy++) {
            int v = ay + dy;
            if (v < 0 || v >= height) {
                continue;
            }
            for (int dx = -REACH; dx <= REACH; dx++) {
                int u = ax + dx;
                if (u < 0 || u >= width) {
                    continue;
                }
                int p = argb[v * width + u];
                int q = argb[b + dy * width + dx];
                int r = (p >> 16 & 255) - (q >> 16 & 255);
                int g = (p >> 8 & 255) - (q >> 8 & 255);
                int c = (p & 255) - (q & 255);
                sum += r * r + g * g + c * c;
            }
            if (sum >= most) {
                return sum;
            }
        }
        return sum;
    }

    /** Each missing pixel becomes the mean of what the patches that cover it would put there, close ones counting more. */
    private void vote() {
        float[] sums = new float[4 * argb.length];
        float[] weights = new float[argb.length];
        for (int i = 0; i < target.length; i++) {
            if (target[i]) {
                float weight = 1f / (1 + distance(i, match[i], Integer.MAX_VALUE) / 500f);
                spread(i, match[i], weight, sums, weights);
            }
        }
        for (int i = 0; i < argb.length; i++) {
            if (missing[i] && weights[i] > 0) {
                int p = 0;
                for (int c = 0; c < 4; c++) {
                    p |= Math.round(sums[4 * i + c] / weights[i]) << 8 * c;
                }
                argb[i] = p;
            }
        }
    }

    private void spread(int i, int from, float weight, float[] sums, float[] weights) {
        int x = i % width;
        int y = i / width;
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                int u = x + dx;
                int v = y + dy;
                if (u < 0 || v < 0 || u >= width || v >= height || !missing[v * width + u]) {
                    continue;
                }
                int k = v * width + u;
                int p = argb[from + dy * width + dx];
                for (int c = 0; c < 4; c++) {
                    sums[4 * k + c] += weight * (p >>> 8 * c & 255);
                }
                weights[k] += weight;
            }
        }
    }
}
