package app.atelier.generation.composer.props;

import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.props.vector.Footing;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws a contact sheet to look at: {@code PropSheet sheet.png cell moods ids…}; moods joined by commas, ids may be
 * {@code all}, or {@code frames} for the foregrounds.
 */
final class PropSheet {

    private PropSheet() {}

    public static void main(String[] args) throws Exception {
        int cell = Integer.parseInt(args[1]);
        String[] moods = args[2].split(",");
        if (args[3].equals("frames")) {
            frames(new File(args[0]), cell, moods);
            return;
        }
        List<Prop> props = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            String wanted = args[i];
            for (Prop prop : Props.all()) {
                if (wanted.equals("all") || prop.id().equals(wanted)) {
                    props.add(prop);
                }
            }
        }
        int columns = Math.max(1, Math.min(1600 / cell, props.size()));
        int rows = (props.size() + columns - 1) / columns;
        BufferedImage sheet =
                new BufferedImage(columns * cell, rows * cell * moods.length, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < props.size(); i++) {
            for (int m = 0; m < moods.length; m++) {
                int x = i % columns * cell;
                int y = (i / columns * moods.length + m) * cell;
                cell(g, props.get(i), Moods.named(moods[m]), x, y, cell);
            }
        }
        g.dispose();
        ImageIO.write(sheet, "png", new File(args[0]));
    }

    static void cell(Graphics2D all, Prop prop, Mood mood, int x, int y, int size) {
        Graphics2D g = (Graphics2D) all.create(x, y, size, size);
        g.setPaint(new GradientPaint(0, 0, new Color(mood.skyAt(.3)), 0, size * .75f, new Color(mood.skyAt(1))));
        g.fillRect(0, 0, size, size);
        boolean air = prop.footing() == Footing.AIR;
        if (!air) {
            int ground = prop.footing() == Footing.WATER ? 0x2f8aa8 : mood.id().contains("room") ? 0x9a5f38 : 0x86c268;
            g.setPaint(new GradientPaint(
                    0, size * .78f, new Color(mood.lit(ground, -.2, .1)), 0, size, new Color(mood.lit(ground, .2, 0))));
            g.fillRect(0, (int) (size * .78), size, size);
        }
        double room = size * .84;
        double h = Math.min(room, room / prop.aspect());
        Box box = Box.standing(size / 2.0, air ? (size + h) / 2 : size * .93, h, prop.aspect());
        prop.draw(
                g, box, new SceneLight(mood, -.6, -.8), 0, new Random(prop.id().hashCode()));
        g.setColor(new Color(0, 0, 0, 120));
        g.setFont(g.getFont().deriveFont(Math.max(9f, size / 20f)));
        g.drawString(prop.id(), 4, size - 4);
        g.dispose();
    }

    private static void frames(File file, int cell, String[] moods) throws Exception {
        int height = cell * 3 / 4;
        int columns = moods.length * Math.max(1, 1600 / cell / moods.length);
        List<Foreground> all = Foregrounds.all();
        int rows = (all.size() * moods.length + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * cell, rows * height, BufferedImage.TYPE_INT_ARGB_PRE);
        for (int i = 0; i < all.size() * moods.length; i++) {
            Mood mood = Moods.named(moods[i % moods.length]);
            Foreground frame = all.get(i / moods.length);
            Graphics2D g = sheet.createGraphics();
            g.clipRect(i % columns * cell, i / columns * height, cell, height);
            g.translate(i % columns * cell, i / columns * height);
            g.setPaint(new GradientPaint(0, 0, new Color(mood.skyAt(.3)), 0, height * .6f, new Color(mood.skyAt(1))));
            g.fillRect(0, 0, cell, height);
            g.setPaint(new Color(mood.lit(0x86c268, .05, .1)));
            g.fillRect(0, (int) (height * .6), cell, height);
            g.scale(height / 840.0, height / 840.0);
            frame.draw(g, 1120, 840, new SceneLight(mood, -.6, -.8), new Random(5));
            g.dispose();
        }
        ImageIO.write(sheet, "png", file);
    }
}
