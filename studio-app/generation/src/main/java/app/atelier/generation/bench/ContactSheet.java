package app.atelier.generation.bench;

import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Resampler;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pictures in rows with a caption under each, on a dark ground. */
final class ContactSheet {
    private static final int GAP = 8;
    private static final int CAPTION = 22;

    private final int columns;
    private final int cellHeight;
    private final List<BufferedImage> cells = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();

    ContactSheet(int columns, int cellHeight) {
        this.columns = columns;
        this.cellHeight = cellHeight;
    }

    void add(Picture picture, String caption) {
        int width = Math.max(1, Math.round((float) picture.width() * cellHeight / picture.height()));
        cells.add(Resampler.lanczos3(picture, width, cellHeight).toBufferedImage());
        captions.add(caption);
    }

    void write(Path file) throws IOException {
        int rows = (cells.size() + columns - 1) / columns;
        int cellWidth = cells.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        BufferedImage sheet = new BufferedImage(
                columns * (cellWidth + GAP) + GAP,
                rows * (cellHeight + CAPTION + GAP) + GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0x15151b));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        g.setColor(new Color(0xd8d8de));
        for (int i = 0; i < cells.size(); i++) {
            int x = GAP + i % columns * (cellWidth + GAP);
            int y = GAP + i / columns * (cellHeight + CAPTION + GAP);
            g.drawImage(cells.get(i), x, y, null);
            g.drawString(captions.get(i), x, y + cellHeight + 15);
        }
        g.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
