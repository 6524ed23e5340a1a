package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.resample.Resampler;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws every look over a picture, with the picture itself first: arguments PICTURE OUT.png [HEIGHT]. */
public final class LooksSheet {
    private static final int COLUMNS = 6;
    private static final int WIDTH = 320;

    private LooksSheet() {}

    public static void main(String[] arguments) throws Exception {
        Picture picture = new PictureReader().read(Path.of(arguments[0])).picture();
        int height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 840;
        picture = Resampler.lanczos3(picture, height * picture.width() / picture.height(), height);
        List<Preset> looks = Presets.all();
        int cell = WIDTH * picture.height() / picture.width();
        int rows = (looks.size() + COLUMNS) / COLUMNS;
        BufferedImage sheet =
                new BufferedImage(COLUMNS * (WIDTH + 8) + 8, rows * (cell + 30) + 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        Renderer renderer = new Renderer();
        for (int i = 0; i <= looks.size(); i++) {
            Document document = Document.of(picture);
            String label = "–";
            if (i > 0) {
                document = looks.get(i - 1).over(document, 1);
                label = looks.get(i - 1).group() + ": " + looks.get(i - 1).label();
            }
            Picture small = Resampler.area(renderer.render(document), WIDTH, cell);
            int x = 8 + i % COLUMNS * (WIDTH + 8);
            int y = 8 + i / COLUMNS * (cell + 30);
            g.drawImage(small.toBufferedImage(), x, y, null);
            g.setColor(Color.WHITE);
            g.drawString(label, x + 2, y + cell + 18);
        }
        g.dispose();
        ImageIO.write(sheet, "png", new File(arguments[1]));
    }
}
