package app.atelier.generation.composer.subjects;

import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Any face in a space suit, in units of which the whole is 100 high. */
final class Spacesuit {
    static final double ASPECT = .62;

    private static final double SUIT = 64;
    private static final double HEAD_X = 31;
    private static final double HEAD_Y = 27;
    private static final double HELMET = 25.5;

    private Spacesuit() {}

    /** Face and suit as one picture of the given height in pixels. */
    static BufferedImage draw(BufferedImage face, int height) {
        double k = height / 100.0;
        BufferedImage image = new BufferedImage((int) Math.ceil(62 * k), height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(k, k);
        Prop suit = Props.named("space-suit");
        SceneLight white = new SceneLight(Moods.named("day").withHaziness(0), -.3, -.9);
        double width = SUIT * suit.aspect();
        suit.draw(g, new Box(HEAD_X - width / 2, 100 - SUIT, width, SUIT), white, 0, new SplittableRandom(4));
        fill(g, 0xffdfe6f2, HELMET);
        fill(g, 0xff22305e, HELMET - 3);
        double size = 2 * (HELMET - 5.5);
        double scale = size / Math.max(face.getWidth(), face.getHeight());
        AffineTransform at = AffineTransform.getTranslateInstance(
                HEAD_X - face.getWidth() * scale / 2, HEAD_Y + 1 - face.getHeight() * scale / 2);
        at.scale(scale, scale);
        g.drawImage(face, at, null);
        fill(g, 0x269fc8ff, HELMET - 3);
        g.setColor(new Color(0x9affffff, true));
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double r = HELMET - 6.5;
        g.draw(new Arc2D.Double(HEAD_X - r, HEAD_Y - r, 2 * r, 2 * r, 112, 48, Arc2D.OPEN));
        for (int side = -1; side <= 1; side += 2) {
            g.setColor(new Color(0xffe2703f, true));
            double x = HEAD_X + side * (HELMET - .5);
            g.fill(new Ellipse2D.Double(x - 3.4, HEAD_Y - 5, 6.8, 10));
        }
        g.dispose();
        return Sheet.of(0, 0, image.getWidth(), height, (int[])
                        image.getRaster().getDataElements(0, 0, image.getWidth(), height, null))
                .cropped()
                .picture()
                .toBufferedImage();
    }

    private static void fill(Graphics2D g, int argb, double r) {
        g.setColor(new Color(argb, true));
        g.fill(new Ellipse2D.Double(HEAD_X - r, HEAD_Y - r, 2 * r, 2 * r));
    }
}
