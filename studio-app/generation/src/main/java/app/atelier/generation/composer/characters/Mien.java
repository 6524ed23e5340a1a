package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/**
 * The play of features of a person's plain head. Lengths are 32nds of the drawing. Eyes of people are of several parts, so what moves is
 * rubbed out and drawn anew.
 *
 * @param eyeX distance of an eye from the middle of the face
 * @param eyeY middle of the eyes
 * @param eyeWidth of one eye
 * @param eyeHeight of one eye
 * @param browY middle of the brows
 * @param skin colour of the face
 */
record Mien(double eyeX, double eyeY, double eyeWidth, double eyeHeight, double browY, int skin) {
    private static final double MIDDLE = 16;
    private static final double MOUTH_Y = 23.7;
    private static final int LASHES = 0x3a2622;
    private static final int LIPS = 0x8a1a35;

    /** Rubs out a box given by its middle and size. */
    interface Rubber {
        void out(double x, double y, double width, double height);
    }

    /** The features of a head of which they are known. */
    static Optional<Mien> of(Look look) {
        if (!look.build().equals("person")) {
            return Optional.empty();
        }
        String head = look.head();
        int skin = look.paw();
        if (head.startsWith("boy") || head.startsWith("child")) {
            return Optional.of(new Mien(4.8, 17.05, 6.1, 3.1, 14, skin));
        }
        if (head.startsWith("girl")) {
            return Optional.of(new Mien(4.8, 17.65, 6.1, 3.1, 14.6, skin));
        }
        if (head.startsWith("baby") && !head.startsWith("baby-angel")) {
            return Optional.of(new Mien(5.25, 18.75, 6.9, 3.5, 15, skin));
        }
        boolean grown = head.startsWith("man") || head.startsWith("woman") || head.startsWith("person");
        boolean old = head.startsWith("old");
        return grown || old ? Optional.of(new Mien(4.45, 16.7, 5.2, 2.7, old ? 13.8 : 12.7, skin)) : Optional.empty();
    }

    /** Rubs out what the face draws otherwise. */
    void prepare(Face face, Rubber rubber) {
        for (int side = -1; side <= 1; side += 2) {
            if (face.shutsEyes()) {
                rubber.out(MIDDLE + side * eyeX, eyeY, eyeWidth + .3, eyeHeight + .3);
            }
            if (browed(face)) {
                rubber.out(MIDDLE + side * (eyeX + .2), browY, 5.6, 1.7);
            }
        }
        if (sad(face) || face == Face.SURPRISED) {
            rubber.out(MIDDLE, MOUTH_Y, 7.6, 3);
        }
    }

    /** Draws the features of the face. */
    void draw(Graphics2D g, Face face) {
        for (int side = -1; side <= 1; side += 2) {
            double x = MIDDLE + side * eyeX;
            if (face.shutsEyes()) {
                lid(g, face, x);
            }
            if (browed(face)) {
                brow(g, face, side, x);
            }
            if (face.blushes()) {
                g.setColor(new Color(255, 91, 127, 84));
                g.fill(Outlines.ellipse(x + side * 1.5, eyeY + eyeHeight / 2 + 2.1, 1.9, 1.15));
            }
            if (face == Face.CRYING) {
                Head.tear(g, x + side * .5, eyeY + 2.3, 1.15);
            }
        }
        mouth(g, face);
    }

    private static boolean browed(Face face) {
        return sad(face) || face == Face.ANGRY || face == Face.SURPRISED;
    }

    private static boolean sad(Face face) {
        return face == Face.SAD || face == Face.CRYING;
    }

    private void lid(Graphics2D g, Face face, double x) {
        double r = eyeWidth * .40;
        boolean smiles = face == Face.HAPPY;
        Path2D lid = new Path2D.Double();
        lid.moveTo(x - r, eyeY + (smiles ? .9 : 0));
        lid.quadTo(x, eyeY + (smiles ? -1.9 : 1.9), x + r, eyeY + (smiles ? .9 : 0));
        line(g, lid, LASHES, .85);
    }

    private void brow(Graphics2D g, Face face, int side, double x) {
        double slant = face == Face.ANGRY ? -.85 : face == Face.SURPRISED ? 0 : .75;
        double y = browY + (face == Face.SURPRISED ? -.9 : face == Face.ANGRY ? .8 : 0);
        Path2D brow = new Path2D.Double();
        brow.moveTo(x + side * 2, y + slant);
        brow.quadTo(x, y - (face == Face.ANGRY ? 0 : .7), x - side * 2, y - slant);
        line(g, brow, Rgb.mix(LASHES, skin, .12), 1);
    }

    private static void mouth(Graphics2D g, Face face) {
        if (sad(face)) {
            Path2D mouth = new Path2D.Double();
            mouth.moveTo(MIDDLE - 2.4, MOUTH_Y + 1);
            mouth.quadTo(MIDDLE, MOUTH_Y - 1.5, MIDDLE + 2.4, MOUTH_Y + 1);
            line(g, mouth, LIPS, .95);
        } else if (face == Face.SURPRISED) {
            g.setColor(new Color(LIPS));
            g.fill(Outlines.ellipse(MIDDLE, MOUTH_Y + .2, 1.35, 1.7));
        }
    }

    private static void line(Graphics2D g, Path2D path, int rgb, double width) {
        g.setColor(new Color(rgb));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
