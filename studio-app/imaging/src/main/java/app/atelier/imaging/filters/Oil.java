package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.Brushwork;

/**
 * Paint in brush strokes of several sizes: {@link Brushwork}. Short strokes of varied colour are impressionist, none at
 * all dabs of a pointillist, long ones without relief gouache.
 *
 * @param brush radius of the largest brush in document pixels, 2 to 800; 20 for a picture about 840 pixels high
 * @param detail how willingly finer brushes are taken, 0 to 1; 0.5 usual
 * @param length of strokes, 0 (dabs) to 3; 1 usual
 * @param variety of colour from stroke to stroke, 0 to 4; 1 usual
 * @param relief how plastic the paint stands, 0 to 2; 1 usual
 * @param amount 0 (nothing) to 1 (the painting alone)
 * @param seed which strokes
 */
public record Oil(double brush, double detail, double length, double variety, double relief, double amount, long seed)
        implements Filter {
    private static final double UNITS = 20;

    public Oil {
        Limits.require("of.radius-of-a-brush", brush, 2, 800);
        Limits.require("of.detail-of-brush-strokes", detail, 0, 1);
        Limits.require("of.length-of-brush-strokes", length, 0, 3);
        Limits.require("of.variety-of-brush-strokes", variety, 0, 4);
        Limits.require("of.relief-of-paint", relief, 0, 2);
        Limits.require("of.amount-of-a-style", amount, 0, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Painterly.reach(context, brush / UNITS, Brushwork.REACH * Math.max(1, length));
    }

    @Override
    public boolean sparesFocus() {
        return true;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        Brushwork work = new Brushwork(detail, length, variety, relief, seed);
        Painterly.paint(s, context, brush / UNITS, amount, work::paint);
    }
}
