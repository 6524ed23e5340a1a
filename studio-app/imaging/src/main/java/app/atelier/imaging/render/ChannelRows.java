package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.layers.BlendMode;

/**
 * Rows under the blend modes that treat each channel alone, in buffers of one thread: loops that each do one simple thing
 * at one index, without branches, which the compiler makes vectors of. The functions are those of
 * {@link BlendFunctions#separable}.
 *
 * <p>Colours brighter than white stay so ({@code extended}) wherever a mode's formula has no limit of its own: only what
 * colour dodge makes brighter than white, and brighter than the backdrop was, is cut.
 */
final class ChannelRows {
    /** Far below any alpha or colour, and what is divided by it is still a number. */
    private static final float TINY = 1e-20f;

    private final boolean extended;
    private final float[] cover;
    private final float[] sourceScale;
    private final float[] backdropScale;
    private final float[] backdropAlpha;
    private final float[] b;
    private final float[] s;
    private final float[] blended;
    private final float[] laid;
    private final float[] over;
    private final float[] rest;
    private final float[] both;
    private final float[] source;
    private final float[] backdrop;

    /** For rows of a width at most, with working memory out of a pool. */
    ChannelRows(int width, boolean extended, Pool pool) {
        this.extended = extended;
        cover = pool.floats(width);
        sourceScale = pool.floats(width);
        backdropScale = pool.floats(width);
        backdropAlpha = pool.floats(width);
        b = pool.floats(width);
        s = pool.floats(width);
        blended = pool.floats(width);
        laid = pool.floats(width);
        over = pool.floats(width);
        rest = pool.floats(width);
        both = pool.floats(width);
        source = pool.floats(width);
        backdrop = pool.floats(width);
    }

    /** Gives the working memory back; nothing can be blended after that. */
    void release(Pool pool) {
        for (float[] row : new float[][] {
            cover, sourceScale, backdropScale, backdropAlpha, b, s, blended, laid, over, rest, both, source, backdrop
        }) {
            pool.give(row);
        }
    }

    /** Blends part of a row of a premultiplied surface into another. */
    void blend(Surface from, int first, float[] covered, int coverFrom, Surface to, int at, int count, BlendMode mode) {
        System.arraycopy(from.a, first, source, 0, count);
        System.arraycopy(to.a, at, backdropAlpha, 0, count);
        System.arraycopy(covered, coverFrom, cover, 0, count);
        for (int x = 0; x < count; x++) {
            sourceScale[x] = 1 / Math.max(source[x], TINY);
        }
        for (int x = 0; x < count; x++) {
            backdropScale[x] = 1 / Math.max(backdropAlpha[x], TINY);
        }
        for (int x = 0; x < count; x++) {
            laid[x] = source[x] * cover[x];
        }
        for (int x = 0; x < count; x++) {
            over[x] = cover[x] * (1 - backdropAlpha[x]);
        }
        for (int x = 0; x < count; x++) {
            rest[x] = 1 - laid[x];
        }
        for (int x = 0; x < count; x++) {
            both[x] = laid[x] * backdropAlpha[x];
        }
        channel(from.r, first, to.r, at, count, mode);
        channel(from.g, first, to.g, at, count, mode);
        channel(from.b, first, to.b, at, count, mode);
        for (int x = 0; x < count; x++) {
            backdrop[x] = laid[x] + backdropAlpha[x] * rest[x];
        }
        System.arraycopy(backdrop, 0, to.a, at, count);
    }

    private void channel(float[] from, int first, float[] to, int at, int count, BlendMode mode) {
        System.arraycopy(from, first, source, 0, count);
        System.arraycopy(to, at, backdrop, 0, count);
        for (int x = 0; x < count; x++) {
            b[x] = backdrop[x] * backdropScale[x];
        }
        for (int x = 0; x < count; x++) {
            s[x] = source[x] * sourceScale[x];
        }
        function(mode, count);
        for (int x = 0; x < count; x++) {
            backdrop[x] = source[x] * over[x] + backdrop[x] * rest[x] + both[x] * blended[x];
        }
        System.arraycopy(backdrop, 0, to, at, count);
    }

    /** Of {@link #b} and {@link #s}, colours that are not premultiplied, into {@link #blended}. */
    private void function(BlendMode mode, int count) {
        switch (mode) {
            case OVERLAY -> hardLight(s, b, count);
            case HARD_LIGHT -> hardLight(b, s, count);
            case DARKEN -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = Math.min(b[x], s[x]);
                }
            }
            case LIGHTEN -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = Math.max(b[x], s[x]);
                }
            }
            case DIFFERENCE -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = Math.abs(b[x] - s[x]);
                }
            }
            case EXCLUSION -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = b[x] + s[x] - 2 * b[x] * s[x];
                }
            }
            case SUBTRACT -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = Math.max(0f, b[x] - s[x]);
                }
            }
            case ADD -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = Math.min(1f, b[x] + s[x]);
                }
            }
            default -> {
                for (int x = 0; x < count; x++) {
                    blended[x] = BlendFunctions.separable(mode, b[x], s[x], extended);
                }
            }
        }
    }

    private void hardLight(float[] below, float[] above, int count) {
        for (int x = 0; x < count; x++) {
            float t = 2 * above[x] - 1;
            blended[x] = below[x] + Math.min(t, 0f) * below[x] + Math.max(t, 0f) * (1 - below[x]);
        }
    }
}
