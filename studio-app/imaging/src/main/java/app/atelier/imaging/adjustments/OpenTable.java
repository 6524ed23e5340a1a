package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/**
 * A look-up table for documents of floats: what a channel lies beyond the table's domain is added to what the table says
 * at the domain's edge, so that highlights keep their differences.
 */
record OpenTable(CubeFile.Table table) implements Stage.Free {
    private static final int PART = 256;

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        float[] beyond = null;
        for (int x = from; x < from + count; x += PART) {
            int part = Math.min(PART, from + count - x);
            boolean inside = inside(r, 0, x, part) && inside(g, 1, x, part) && inside(b, 2, x, part);
            if (inside) {
                table.apply(r, g, b, x, part, rows);
                continue;
            }
            beyond = beyond == null ? new float[3 * PART] : beyond;
            take(r, 0, x, part, beyond);
            take(g, 1, x, part, beyond);
            take(b, 2, x, part, beyond);
            table.apply(r, g, b, x, part, rows);
            give(r, 0, x, part, beyond);
            give(g, 1, x, part, beyond);
            give(b, 2, x, part, beyond);
        }
    }

    private boolean inside(float[] row, int channel, int from, int count) {
        for (int x = from; x < from + count; x++) {
            if (table.lut().beyond(row[x], channel) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes off what lies beyond the domain, so that the table's strength mixes what lies inside only. */
    private void take(float[] row, int channel, int from, int count, float[] beyond) {
        for (int x = 0; x < count; x++) {
            float more = table.lut().beyond(row[from + x], channel);
            beyond[channel * PART + x] = more;
            row[from + x] -= more;
        }
    }

    private static void give(float[] row, int channel, int from, int count, float[] beyond) {
        for (int x = 0; x < count; x++) {
            row[from + x] += beyond[channel * PART + x];
        }
    }
}
