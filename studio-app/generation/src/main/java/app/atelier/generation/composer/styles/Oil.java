package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.imaging.kernels.StructureTensor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Curved brush strokes in four sizes, from rough to fine where the picture needs it, after Hertzmann (SIGGRAPH 1998), lit by their own height. */
final class Oil implements Post {
    private static final double[] RADII = {20, 10, 5.5, 2.8};
    private static final double[] THRESHOLDS = {0, .12, .14, .17};
    private static final int[] STEPS = {5, 7, 8, 7};
    private static final float RELIEF = .13f;

    @Override
    public Sheet apply(Canvas canvas, Painting painting, StyleSeed seed) {
        Paint source = Paint.of(canvas, painting.bands());
        source.saturate(1.15f);
        return new Easel(source, seed.number(), painting).paint(canvas);
    }

    private static final class Easel {
        private final Paint source;
        private final SplittableRandom random;
        private final Painting painting;
        private final float[] flow;
        private final BufferedImage image;
        private final BufferedImage heights;
        private final int[] pixels;

        Easel(Paint source, long seed, Painting painting) {
            this.source = source;
            this.random = new SplittableRandom(seed);
            this.painting = painting;
            this.flow = source.noise(seed + 6, 240, 3, .5);
            this.image = new BufferedImage(source.width, source.height, BufferedImage.TYPE_INT_RGB);
            this.heights = new BufferedImage(source.width, source.height, BufferedImage.TYPE_BYTE_GRAY);
            this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }

        Sheet paint(Canvas canvas) {
            ground();
            for (int layer = 0; layer < RADII.length; layer++) {
                painting.check();
                layer(layer);
            }
            return lit(canvas);
        }

        private void ground() {
            Paint soft = source.copy();
            soft.blur(20);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = packed(soft.red[i] * .9f + .042f, soft.green[i] * .9f + .029f, soft.blue[i] * .9f + .021f);
            }
        }

        private void layer(int layer) {
            double radius = RADII[layer] * source.scale;
            Paint wanted = source.copy();
            wanted.blur(RADII[layer] * .55);
            StructureTensor tensor =
                    StructureTensor.of(source.width, source.height, Math.max(2, radius), source.bands(), wanted.luma());
            List<int[]> starts = starts(wanted, layer, Math.max(2, (int) Math.round(radius * .9)));
            for (int i = starts.size() - 1; i > 0; i--) {
                java.util.Collections.swap(starts, i, random.nextInt(i + 1));
            }
            Graphics2D g = graphics(image);
            Graphics2D relief = graphics(heights);
            int done = 0;
            for (int[] at : starts) {
                stroke(g, relief, wanted, tensor, at, layer, radius);
                if (++done % 400 == 0) {
                    painting.check();
                }
            }
            g.dispose();
            relief.dispose();
        }

        /** Where the painting differs enough from what is wanted, at most once in each cell. */
        private List<int[]> starts(Paint wanted, int layer, int cell) {
            List<int[]> starts = new ArrayList<>();
            for (int y0 = 0; y0 < source.height; y0 += cell) {
                for (int x0 = 0; x0 < source.width; x0 += cell) {
                    double sum = 0;
                    double most = -1;
                    int[] at = {x0, y0};
                    int count = 0;
                    for (int y = y0; y < Math.min(source.height, y0 + cell); y++) {
                        for (int x = x0; x < Math.min(source.width, x0 + cell); x++) {
                            double d = difference(wanted, y * source.width + x);
                            sum += d;
                            count++;
                            if (d > most) {
                                most = d;
                                at = new int[] {x, y};
                            }
                        }
                    }
                    if (sum / count > THRESHOLDS[layer]) {
                        starts.add(at);
                    }
                }
            }
            return starts;
        }

        private double difference(Paint wanted, int i) {
            int p = pixels[i];
            return Math.abs(wanted.red[i] - (p >> 16 & 255) / 255f)
                    + Math.abs(wanted.green[i] - (p >> 8 & 255) / 255f)
                    + Math.abs(wanted.blue[i] - (p & 255) / 255f);
        }

        private void stroke(
                Graphics2D g,
                Graphics2D relief,
                Paint wanted,
                StructureTensor tensor,
                int[] at,
                int layer,
                double radius) {
            int start = at[1] * source.width + at[0];
            double px = at[0];
            double py = at[1];
            double lastX = 0;
            double lastY = 0;
            Path2D path = new Path2D.Double();
            path.moveTo(px, py);
            int points = 1;
            boolean turn = random.nextBoolean();
            for (int i = 0; i < STEPS[layer]; i++) {
                int cell = (int) py * source.width + (int) px;
                double angle = tensor.coherence((int) px, (int) py) > .12
                        ? tensor.tangent((int) px, (int) py)
                        : flow[cell] * Math.PI * 1.2 - .6;
                double dx = Math.cos(angle);
                double dy = Math.sin(angle);
                if (dx * lastX + dy * lastY < 0 || i == 0 && turn) {
                    dx = -dx;
                    dy = -dy;
                }
                dx = .6 * dx + .4 * lastX;
                dy = .6 * dy + .4 * lastY;
                double length = Math.hypot(dx, dy) + 1e-6;
                dx /= length;
                dy /= length;
                px += dx * radius;
                py += dy * radius;
                if (px < 0 || py < 0 || px >= source.width || py >= source.height) {
                    break;
                }
                int here = (int) py * source.width + (int) px;
                if (i > 2 && difference(wanted, here) < apart(wanted, here, start)) {
                    break;
                }
                lastX = dx;
                lastY = dy;
                path.lineTo(px, py);
                points++;
            }
            if (points < 2) {
                path.lineTo(at[0] + radius, at[1]);
            }
            float jitter = 1 + (float) (random.nextDouble() - .5) * .07f;
            Color colour = new Color(packed(
                    wanted.red[start] * jitter + small(),
                    wanted.green[start] * jitter + small(),
                    wanted.blue[start] * jitter + small()));
            BasicStroke brush =
                    new BasicStroke((float) Math.max(1, radius * 1.7), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            g.setStroke(brush);
            g.setColor(colour);
            g.draw(path);
            int high = (int) (90 + 76 * random.nextDouble());
            relief.setStroke(brush);
            relief.setColor(new Color(high, high, high));
            relief.draw(path);
            if (RADII[layer] > 2.5) {
                bristles(g, relief, path, colour, radius);
            }
        }

        private float small() {
            return (float) (random.nextDouble() - .5) * .035f;
        }

        private static double apart(Paint wanted, int a, int b) {
            return Math.abs(wanted.red[a] - wanted.red[b])
                    + Math.abs(wanted.green[a] - wanted.green[b])
                    + Math.abs(wanted.blue[a] - wanted.blue[b]);
        }

        private void bristles(Graphics2D g, Graphics2D relief, Path2D path, Color colour, double radius) {
            BasicStroke hair =
                    new BasicStroke((float) Math.max(.7, source.scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            g.setStroke(hair);
            relief.setStroke(hair);
            for (int i = 0; i < 3; i++) {
                double ox = (random.nextDouble() - .5) * radius * 1.2;
                double oy = (random.nextDouble() - .5) * radius * 1.2;
                float tone = (float) (.94 + .14 * random.nextDouble());
                g.setColor(new Color(packed(
                        colour.getRed() / 255f * tone,
                        colour.getGreen() / 255f * tone,
                        colour.getBlue() / 255f * tone)));
                g.translate(ox, oy);
                g.draw(path);
                g.translate(-ox, -oy);
                int high = (int) (51 + 178 * random.nextDouble());
                relief.setColor(new Color(high, high, high));
                relief.translate(ox, oy);
                relief.draw(path);
                relief.translate(-ox, -oy);
            }
        }

        private Sheet lit(Canvas canvas) {
            byte[] raw = ((java.awt.image.DataBufferByte) heights.getRaster().getDataBuffer()).getData();
            float[] high = new float[raw.length];
            for (int i = 0; i < raw.length; i++) {
                high[i] = (raw[i] & 255) / 255f;
            }
            float[] soft = source.blurred(high, .8);
            Sheet sheet = Sheet.blank(canvas.frame());
            int w = source.width;
            for (int y = 0; y < source.height; y++) {
                for (int x = 0; x < w; x++) {
                    int i = y * w + x;
                    float gx = soft[y * w + Math.min(w - 1, x + 1)] - soft[y * w + Math.max(0, x - 1)];
                    float gy = soft[Math.min(source.height - 1, y + 1) * w + x] - soft[Math.max(0, y - 1) * w + x];
                    float light = 1 + RELIEF * Math.clamp(-2f * gx - 2.4f * gy, -1f, 1f);
                    int p = pixels[i];
                    sheet.argb()[i] = packed(
                            (p >> 16 & 255) / 255f * light, (p >> 8 & 255) / 255f * light, (p & 255) / 255f * light);
                }
            }
            return sheet;
        }

        private static Graphics2D graphics(BufferedImage image) {
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            return g;
        }

        private static int packed(float r, float g, float b) {
            return 0xff000000
                    | (int) (Math.clamp(r, 0f, 1f) * 255 + .5f) << 16
                    | (int) (Math.clamp(g, 0f, 1f) * 255 + .5f) << 8
                    | (int) (Math.clamp(b, 0f, 1f) * 255 + .5f);
        }
    }
}
