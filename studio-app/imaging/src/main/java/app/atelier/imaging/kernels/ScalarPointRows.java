package app.atelier.imaging.kernels;

/** The passes of {@link PointRows} in plain Java. */
final class ScalarPointRows implements PointRows {
    /** Far below any alpha or colour, and what is divided by it is still a number. */
    static final float TINY = 1e-20f;

    static final ScalarPointRows INSTANCE = new ScalarPointRows();

    private ScalarPointRows() {}

    @Override
    public void matrix(float[] r, float[] g, float[] b, int from, int count, float[] m) {
        for (int x = from; x < from + count; x++) {
            float red = r[x];
            float green = g[x];
            float blue = b[x];
            r[x] = Math.fma(red, m[0], Math.fma(green, m[1], Math.fma(blue, m[2], m[3])));
            g[x] = Math.fma(red, m[4], Math.fma(green, m[5], Math.fma(blue, m[6], m[7])));
            b[x] = Math.fma(red, m[8], Math.fma(green, m[9], Math.fma(blue, m[10], m[11])));
        }
    }

    @Override
    public void bend(float[] row, int from, int count, float k) {
        for (int x = from; x < from + count; x++) {
            float c = Math.max(0f, Math.min(1f, row[x]));
            float s = (c - c * c) * (c + c - 1f);
            row[x] = Math.fma(s, k, row[x]);
        }
    }

    @Override
    public void lookup(float[] row, int from, int count, float[] table) {
        float last = table.length - 1;
        for (int x = from; x < from + count; x++) {
            float at = Math.max(0f, Math.min(1f, row[x])) * last;
            int low = Math.min((int) at, table.length - 2);
            float t = at - low;
            row[x] = Math.fma(table[low + 1] - table[low], t, table[low]);
        }
    }

    @Override
    public void vibrance(float[] r, float[] g, float[] b, int from, int count, float amount) {
        for (int x = from; x < from + count; x++) {
            float high = Math.max(r[x], Math.max(g[x], b[x]));
            float low = Math.min(r[x], Math.min(g[x], b[x]));
            float scale = Math.fma(1f - (high - low), amount, 1f);
            float luma = Math.fma(r[x], 0.2126f, Math.fma(g[x], 0.7152f, b[x] * 0.0722f));
            r[x] = Math.fma(r[x] - luma, scale, luma);
            g[x] = Math.fma(g[x] - luma, scale, luma);
            b[x] = Math.fma(b[x] - luma, scale, luma);
        }
    }

    @Override
    public void tint(float[] r, float[] g, float[] b, int from, int count, float[] tints, float middle) {
        float darker = 1 / middle;
        float lighter = 1 / (1 - middle);
        for (int x = from; x < from + count; x++) {
            float luma = .2126f * r[x] + .7152f * g[x] + .0722f * b[x];
            float l = luma > 0 ? Math.min(1, luma) : 0;
            float s = l < middle ? 1 - l * darker : 0;
            float h = l > middle ? (l - middle) * lighter : 0;
            s *= s;
            h *= h;
            float m = 1 - s - h;
            // Pure black and white have no room for a tint.
            float room = Math.min(1, Math.min(8 * l, 8 - 8 * l));
            r[x] += room * (s * tints[0] + m * tints[3] + h * tints[6]);
            g[x] += room * (s * tints[1] + m * tints[4] + h * tints[7]);
            b[x] += room * (s * tints[2] + m * tints[5] + h * tints[8]);
        }
    }

    @Override
    public void unpremultiply(float[] r, float[] g, float[] b, float[] a, int from, int count) {
        for (int x = from; x < from + count; x++) {
            float scale = a[x] > 0 ? 1f / a[x] : 0f;
            r[x] *= scale;
            g[x] *= scale;
            b[x] *= scale;
        }
    }

    @Override
    public void premultiply(float[] r, float[] g, float[] b, float[] a, int from, int count) {
        for (int x = from; x < from + count; x++) {
            r[x] *= a[x];
            g[x] *= a[x];
            b[x] *= a[x];
        }
    }

    @Override
    public void over(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        for (int x = 0; x < count; x++) {
            float k = cover[coverFrom + x];
            float rest = 1f - sa[from + x] * k;
            dr[at + x] = Math.fma(dr[at + x], rest, sr[from + x] * k);
            dg[at + x] = Math.fma(dg[at + x], rest, sg[from + x] * k);
            db[at + x] = Math.fma(db[at + x], rest, sb[from + x] * k);
            da[at + x] = Math.fma(da[at + x], rest, sa[from + x] * k);
        }
    }

    @Override
    public void softLight(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        for (int x = 0; x < count; x++) {
            float alpha = da[at + x];
            float laid = sa[from + x] * cover[coverFrom + x];
            float over = cover[coverFrom + x] * (1 - alpha);
            float up = 1 / Math.max(sa[from + x], TINY);
            float upBelow = 1 / Math.max(alpha, TINY);
            dr[at + x] = softLit(sr[from + x], up, dr[at + x], upBelow, over, laid, alpha);
            dg[at + x] = softLit(sg[from + x], up, dg[at + x], upBelow, over, laid, alpha);
            db[at + x] = softLit(sb[from + x], up, db[at + x], upBelow, over, laid, alpha);
            da[at + x] = laid + alpha * (1 - laid);
        }
    }

    /** The standard's root and its polynomial below a quarter: the lesser of both is the one that holds. */
    private static float softLit(
            float source, float up, float backdrop, float upBelow, float over, float laid, float alpha) {
        float below = backdrop * upBelow;
        float t = 2 * (source * up) - 1;
        float root = (float) Math.sqrt(Math.max(below, 0f));
        float dark = ((16 * below - 12) * below + 4) * below;
        float lit = below + Math.min(t, 0f) * below * (1 - below) + Math.max(t, 0f) * (Math.min(dark, root) - below);
        return source * over + backdrop * (1 - laid) + laid * alpha * lit;
    }

    @Override
    public void screen(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        for (int x = 0; x < count; x++) {
            float k = cover[coverFrom + x];
            dr[at + x] = screened(sr[from + x] * k, dr[at + x]);
            dg[at + x] = screened(sg[from + x] * k, dg[at + x]);
            db[at + x] = screened(sb[from + x] * k, db[at + x]);
            da[at + x] = screened(sa[from + x] * k, da[at + x]);
        }
    }

    private static float screened(float s, float d) {
        return Math.fma(d, 1f - s, s);
    }

    @Override
    public void multiply(
            float[] sr,
            float[] sg,
            float[] sb,
            float[] sa,
            int from,
            float[] cover,
            int coverFrom,
            float[] dr,
            float[] dg,
            float[] db,
            float[] da,
            int at,
            int count) {
        for (int x = 0; x < count; x++) {
            float k = cover[coverFrom + x];
            float rest = 1f - sa[from + x] * k;
            float open = 1f - da[at + x];
            dr[at + x] = multiplied(sr[from + x] * k, dr[at + x], rest, open);
            dg[at + x] = multiplied(sg[from + x] * k, dg[at + x], rest, open);
            db[at + x] = multiplied(sb[from + x] * k, db[at + x], rest, open);
            da[at + x] = Math.fma(da[at + x], rest, sa[from + x] * k);
        }
    }

    private static float multiplied(float s, float d, float rest, float open) {
        return Math.fma(d, rest + s, s * open);
    }
}
