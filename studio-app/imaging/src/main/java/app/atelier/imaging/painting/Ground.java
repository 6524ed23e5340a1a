package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.List;

/** What a stroke is painted on. */
sealed interface Ground<R> {
    int width();

    int height();

    Picture part(Rectangle part, Coat coat, Limit limit, float opacity);

    R painted(Coat coat, Limit limit, float opacity);

    R finished(Coat coat, Limit limit, float opacity);

    /** Pixels of a layer. */
    record OfPicture(Picture picture, Brush.Tool tool, Lens lens) implements Ground<Picture> {
        private static final float PALE = 0.55f;

        @Override
        public int width() {
            return picture.width();
        }

        @Override
        public int height() {
            return picture.height();
        }

        @Override
        public Picture part(Rectangle part, Coat coat, Limit limit, float opacity) {
            Picture.RowChange change = change(coat, limit, opacity);
            Rectangle whole = new Rectangle(0, 0, part.width, part.height);
            return picture.part(part)
                    .repainted(List.of(whole), (x, y, count, rgba) -> change.row(x + part.x, y + part.y, count, rgba));
        }

        @Override
        public Picture painted(Coat coat, Limit limit, float opacity) {
            List<Rectangle> touched = coat.touched();
            return touched.isEmpty() ? picture : picture.repainted(touched, change(coat, limit, opacity));
        }

        @Override
        public Picture finished(Coat coat, Limit limit, float opacity) {
            return tool instanceof Brush.Tool.Heal heal
                    ? Healing.healed(picture, coat, limit, heal.seed())
                    : painted(coat, limit, opacity);
        }

        private Picture.RowChange change(Coat coat, Limit limit, float opacity) {
            Ink ink = Ink.of(tool, picture, lens);
            float most = tool instanceof Brush.Tool.Heal ? PALE : opacity;
            return (x, y, count, rgba) -> {
                float[] amounts = new float[count];
                coat.row(x, y, count, amounts);
                limit.apply(x, y, count, amounts);
                float[] wet = new float[4 * count];
                ink.row(x, y, count, wet);
                for (int i = 0; i < count; i++) {
                    float k = wet[4 * i + 3] < 0 ? 0 : amounts[i] * most;
                    for (int c = 4 * i; c < 4 * i + 4; c++) {
                        rgba[c] += (wet[c] - rgba[c]) * k;
                    }
                }
            };
        }
    }

    /** A mask. */
    record OfMask(Mask mask, float level) implements Ground<Mask> {
        OfMask(Mask mask, Brush.Tool tool) {
            this(mask, level(tool));
        }

        private static float level(Brush.Tool tool) {
            return switch (tool) {
                case Brush.Tool.Paint paint ->
                    0.2126f * (paint.rgb() >> 16 & 255)
                            + 0.7152f * (paint.rgb() >> 8 & 255)
                            + 0.0722f * (paint.rgb() & 255);
                case Brush.Tool.Erase ignored -> 0;
                case Brush.Tool.Clone ignored -> throw PaintingWords.WORDS.refusal("stroke.mask");
                case Brush.Tool.Heal ignored -> throw PaintingWords.WORDS.refusal("stroke.mask");
            };
        }

        @Override
        public int width() {
            return mask.width();
        }

        @Override
        public int height() {
            return mask.height();
        }

        @Override
        public Picture part(Rectangle part, Coat coat, Limit limit, float opacity) {
            int[] argb = new int[part.width * part.height];
            float[] amounts = new float[part.width];
            for (int y = 0; y < part.height; y++) {
                coat.row(part.x, part.y + y, part.width, amounts);
                limit.apply(part.x, part.y + y, part.width, amounts);
                for (int x = 0; x < part.width; x++) {
                    int grey = mixed(mask.at(part.x + x, part.y + y), amounts[x] * opacity);
                    argb[y * part.width + x] = 0xff000000 | grey * 0x010101;
                }
            }
            return Picture.ofArgb(part.width, part.height, argb);
        }

        @Override
        public Mask painted(Coat coat, Limit limit, float opacity) {
            float[] amounts = new float[Coat.TILE];
            return mask.repainted(coat.touched(), (x, y, count, values, at) -> {
                coat.row(x, y, count, amounts);
                limit.apply(x, y, count, amounts);
                for (int i = 0; i < count; i++) {
                    values[at + i] = (byte) mixed(values[at + i] & 255, amounts[i] * opacity);
                }
            });
        }

        @Override
        public Mask finished(Coat coat, Limit limit, float opacity) {
            return painted(coat, limit, opacity);
        }

        private int mixed(int old, float k) {
            return Math.round(old + (level - old) * k);
        }
    }
}
