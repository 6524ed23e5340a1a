package app.atelier.server.samples;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Stand-ins for the pictures of the sample world: right in size and each of its own colours, quickly drawn. */
public final class SamplePictures {
    private static final int DISCS = 12;

    private SamplePictures() {}

    /** Draws one for each post. */
    public static Path draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var post : Samples.read().posts()) {
            ImageIO.write(
                    picture(post), "png", folder.resolve(post.id() + ".png").toFile());
        }
        return folder;
    }

    private static BufferedImage picture(SamplePost post) {
        var width = post.width() / 2;
        var height = post.height() / 2;
        var random = new SplittableRandom(post.id().hashCode());
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(
                0, 0, new Color(random.nextInt(0xFFFFFF)), width, height, new Color(random.nextInt(0xFFFFFF))));
        graphics.fillRect(0, 0, width, height);
        for (var i = 0; i < DISCS; i++) {
            graphics.setColor(new Color(random.nextInt(0xFFFFFF)));
            var side = random.nextInt(10, width / 4);
            graphics.fillOval(random.nextInt(width), random.nextInt(height), side, side);
        }
        graphics.dispose();
        return image;
    }
}
