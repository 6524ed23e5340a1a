package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/**
 * What is seen through a window: the hour's sky over hills or roofs, out of focus; drops on the pane when it rains.
 *
 * @param pane the opening in design units
 */
record WindowView(Plan plan, Rectangle2D pane) {

    /** Mood of the world outside. */
    private Mood outside() {
        Scene scene = plan.scene();
        boolean rain = scene.weather() == Weather.RAIN || scene.weather() == Weather.STORM;
        if (plan.mood().source() == LightSource.LAMP && rain && scene.hour() != Hour.MORNING) {
            return Moods.named("city-night");
        }
        if (plan.mood().source() == LightSource.CANDLE && scene.hour() == Hour.DAY) {
            // Candles burn when it is dark, unless the words say another hour.
            return Moods.named("night");
        }
        return Outside.of(scene);
    }

    Sheet draw() {
        Frame frame = plan.frame();
        Mood mood = outside();
        boolean town = mood.id().equals("city-night") || plan.scene().setting() == Setting.CAFE;
        Sheet sharp = Sheet.painted(
                frame, pane.getMinX(), pane.getMinY(), pane.getMaxX(), pane.getMaxY(), g -> view(g, mood, town));
        Sheet soft = Soft.blurred(frame, sharp, town ? .009 : .0036);
        Sheet clipped = clipped(frame, soft);
        boolean rain = plan.scene().weather() == Weather.RAIN || plan.scene().weather() == Weather.STORM;
        return rain ? drops(frame, clipped) : clipped;
    }

    private void view(Graphics2D g, Mood mood, boolean town) {
        float top = (float) pane.getMinY();
        float bottom = (float) pane.getMaxY();
        g.setPaint(new LinearGradientPaint(0, top, 0, bottom, new float[] {0, .38f, .74f, 1}, new Color[] {
            new Color(mood.sky().get(0)),
            new Color(mood.sky().get(1)),
            new Color(mood.sky().get(2)),
            new Color(mood.sky().get(3))
        }));
        g.fill(pane);
        RandomGenerator random = plan.seeds().of("view");
        SceneLight light = new SceneLight(mood, -.5, -.8, .4, false);
        if (town) {
            Props.find("city-skyline")
                    .ifPresent(prop -> prop.draw(
                            g,
                            new Box(
                                    pane.getMinX(),
                                    bottom - pane.getHeight() * .62,
                                    pane.getWidth(),
                                    pane.getHeight() * .62),
                            light,
                            .5,
                            random));
            bokeh(g, random);
            return;
        }
        if (mood.stars() > .5) {
            nightSky(g, mood);
        }
        if (Outside.low(plan.scene()) && mood.stars() <= .5) {
            lowSun(g, mood);
        }
        clouds(g, mood, random);
        boolean snow = winter();
        boolean fallow = plan.scene().season() == Season.AUTUMN;
        hill(g, mood, .62, .42, snow ? 0xe6eefa : fallow ? 0xcfb26a : 0x8fc08a, random);
        trees(g, light, .74, 7, random);
        hill(g, mood, .78, .2, snow ? 0xf2f6fd : fallow ? 0xd0a858 : 0x7fb070, random);
        if (snow) {
            flakes(g, random);
        }
    }

    private void clouds(Graphics2D g, Mood mood, RandomGenerator random) {
        g.setColor(new Color(
                Rgb.withAlpha(
                        Rgb.mix(mood.light(), 0xffffff, mood.stars() > .5 ? 0 : .6), mood.stars() > .5 ? .18 : .85),
                true));
        for (int i = 0; i < 3; i++) {
            double x = pane.getMinX() + pane.getWidth() * (.1 + .3 * i + .2 * random.nextDouble());
            double y = pane.getMinY() + pane.getHeight() * (.14 + .22 * random.nextDouble());
            double w = pane.getWidth() * (.16 + .1 * random.nextDouble());
            for (int k = 0; k < 7; k++) {
                double at = k / 6.0 - .5;
                double bell = Math.exp(-at * at * 9);
                double r = w * (.07 + .15 * bell) * (.85 + .3 * random.nextDouble());
                double px = x + w * at;
                g.fill(new Ellipse2D.Double(px - r, y - r * 1.3 - w * .05 * bell, 2 * r, 1.9 * r));
            }
            g.fill(new Ellipse2D.Double(x - w * .55, y - w * .07, w * 1.1, w * .13));
        }
    }

    private boolean winter() {
        return plan.scene().season() == Season.WINTER || plan.scene().weather() == Weather.SNOW;
    }

    /** A moon with its halo, and stars. */
    private void nightSky(Graphics2D g, Mood mood) {
        RandomGenerator random = plan.seeds().of("stars in the window");
        for (int i = 0; i < 46; i++) {
            double r = .8 + 1.6 * Math.pow(random.nextDouble(), 3);
            disc(
                    g,
                    pane.getMinX() + pane.getWidth() * random.nextDouble(),
                    pane.getMinY() + pane.getHeight() * .6 * random.nextDouble(),
                    r,
                    Rgb.withAlpha(0xffffff, .4 + .5 * random.nextDouble()));
        }
        double x = pane.getMinX() + pane.getWidth() * (plan.focusLeft() ? .30 : .70);
        double y = pane.getMinY() + pane.getHeight() * .27;
        double r = Math.min(pane.getWidth(), pane.getHeight()) * .085;
        disc(g, x, y, r * 2.3, Rgb.withAlpha(mood.light(), .10));
        disc(g, x, y, r * 1.6, Rgb.withAlpha(mood.light(), .14));
        disc(g, x, y, r, Rgb.withAlpha(0xf6f2dc, 1));
        disc(g, x - r * .3, y - r * .2, r * .22, Rgb.withAlpha(0xd8d4c0, .7));
        disc(g, x + r * .25, y + r * .3, r * .16, Rgb.withAlpha(0xd8d4c0, .7));
    }

    /** A sun just over the land with rings of its glow. */
    private void lowSun(Graphics2D g, Mood mood) {
        double x = pane.getMinX() + pane.getWidth() * (plan.focusLeft() ? .34 : .66);
        double y = pane.getMinY() + pane.getHeight() * .44;
        double r = Math.min(pane.getWidth(), pane.getHeight()) * .10;
        for (double ring : new double[] {4.2, 3.1, 2.2, 1.5}) {
            disc(g, x, y, r * ring, Rgb.withAlpha(mood.light(), .16));
        }
        disc(g, x, y, r, Rgb.withAlpha(Rgb.mix(mood.light(), 0xffffff, .6), 1));
    }

    private static void disc(Graphics2D g, double x, double y, double r, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private void flakes(Graphics2D g, RandomGenerator random) {
        for (int i = 0; i < 70; i++) {
            disc(
                    g,
                    pane.getMinX() + pane.getWidth() * random.nextDouble(),
                    pane.getMinY() + pane.getHeight() * random.nextDouble(),
                    1.2 + 2.6 * Math.pow(random.nextDouble(), 2),
                    Rgb.withAlpha(0xffffff, .85));
        }
    }

    private void hill(Graphics2D g, Mood mood, double y, double depth, int rgb, RandomGenerator random) {
        Profile line = Profile.random(y, .05, 4, .4, 0, random);
        Path2D path = new Path2D.Double();
        path.moveTo(pane.getMinX(), pane.getMaxY());
        for (int i = 0; i <= 40; i++) {
            path.lineTo(
                    pane.getMinX() + pane.getWidth() * i / 40, pane.getMinY() + pane.getHeight() * line.at(i / 40.0));
        }
        path.lineTo(pane.getMaxX(), pane.getMaxY());
        path.closePath();
        g.setColor(new Color(mood.lit(rgb, -.1, depth)));
        g.fill(path);
    }

    private void trees(Graphics2D g, SceneLight light, double y, int count, RandomGenerator random) {
        Prop tree = Props.named(
                winter() ? "snowy-pine" : plan.scene().season() == Season.AUTUMN ? "autumn-tree" : "broadleaf");
        for (int i = 0; i < count; i++) {
            double x = pane.getMinX() + pane.getWidth() * (i + .2 + .6 * random.nextDouble()) / count;
            double h = pane.getHeight() * (.16 + .14 * random.nextDouble());
            tree.draw(g, Box.standing(x, pane.getMinY() + pane.getHeight() * y, h, tree.aspect()), light, .35, random);
        }
    }

    private void bokeh(Graphics2D g, RandomGenerator random) {
        int[] colours = {0xffcf8a, 0xffa86a, 0x8fc8ff, 0xff8a9a};
        for (int i = 0; i < 26; i++) {
            double r = 12 + 24 * random.nextDouble();
            double x = pane.getMinX() + pane.getWidth() * random.nextDouble();
            double y = pane.getMinY() + pane.getHeight() * (.25 + .65 * random.nextDouble());
            g.setColor(new Color(Rgb.withAlpha(colours[i % 4], .2 + .3 * random.nextDouble()), true));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    private Sheet clipped(Frame frame, Sheet sheet) {
        double k = frame.scale();
        int x0 = (int) Math.round(pane.getMinX() * k);
        int y0 = (int) Math.round(pane.getMinY() * k);
        int w = Math.max(1, (int) Math.round(pane.getWidth() * k));
        int h = Math.max(1, (int) Math.round(pane.getHeight() * k));
        int[] argb = new int[w * h];
        for (int y = 0; y < h; y++) {
            int sy = Math.clamp(y0 + y - sheet.y(), 0, sheet.height() - 1);
            for (int x = 0; x < w; x++) {
                int sx = Math.clamp(x0 + x - sheet.x(), 0, sheet.width() - 1);
                int p = sheet.argb()[sy * sheet.width() + sx];
                int a = Math.max(1, p >>> 24);
                // The blur thinned the edge; inside the pane everything is solid.
                argb[y * w + x] = 0xff000000
                        | Math.min(255, (p >> 16 & 255) * 255 / a) << 16
                        | Math.min(255, (p >> 8 & 255) * 255 / a) << 8
                        | Math.min(255, (p & 255) * 255 / a);
            }
        }
        return Sheet.of(x0, y0, w, h, argb);
    }

    /** Drops bend the light: each shows the view upside down, with a bright upper edge; a few run down. */
    private Sheet drops(Frame frame, Sheet view) {
        RandomGenerator random = plan.seeds().of("drops");
        double k = frame.scale();
        int w = view.width();
        int h = view.height();
        Sheet mask = Sheet.loose(0, 0, w, h, k, g -> {
            g.setColor(Color.WHITE);
            for (int i = 0; i < 300; i++) {
                double q = random.nextDouble();
                double r = 1.4 + 6 * q * q * q;
                double x = random.nextDouble() * w / k;
                double y = random.nextDouble() * h / k;
                g.fill(new Ellipse2D.Double(x - r, y - r * 1.25, 2 * r, 2.5 * r));
            }
            for (int i = 0; i < 11; i++) {
                double x = random.nextDouble() * w / k;
                double y = random.nextDouble() * h / k * .5;
                double length = Frame.HEIGHT * (.06 + .2 * random.nextDouble());
                for (double t = 0; t < 1; t += .02) {
                    g.fill(new Ellipse2D.Double(x + 2.5 * Math.sin(t * 5 + i) - 1.3, y + length * t, 2.6, 5));
                }
                g.fill(new Ellipse2D.Double(x + 2.5 * Math.sin(5 + i) - 4.5, y + length, 9, 14));
            }
        });
        int shift = Math.max(1, (int) Math.round(2 * k));
        int[] out = view.argb().clone();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int m = mask.argb()[y * w + x] >>> 24;
                if (m == 0) {
                    continue;
                }
                int turned = view.argb()[(h - 1 - y) * w + x];
                int lit = Rgb.screen(Rgb.scale(turned & 0xffffff, 1.15), 0xffffff, .06);
                int rgb = Rgb.mix(out[y * w + x] & 0xffffff, lit, .55 * m / 255);
                int above = y < shift || x < shift ? 0 : mask.argb()[(y - shift) * w + x - shift] >>> 24;
                out[y * w + x] = 0xff000000 | Rgb.screen(rgb, 0xffffff, .6 * Math.max(0, m - above) / 255.0);
            }
        }
        return Sheet.of(view.x(), view.y(), w, h, out);
    }
}
