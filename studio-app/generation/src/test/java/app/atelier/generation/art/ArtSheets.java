package app.atelier.generation.art;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws contact sheets of the art pack, to review facing, heads and baked ground by eye: FOLDER PACK [KIND]. Each cell
 * shows the slug and the recorded facts.
 */
public final class ArtSheets {
    private static final int CELL = 120;
    private static final int COLUMNS = 14;
    private static final int ROWS = 9;

    private ArtSheets() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ArtPack pack = ArtPack.open();
        List<ArtPiece> pieces = pack.pieces().stream()
                .filter(p -> p.pack().equals(args[1]) && p.skin().isEmpty() && !p.quiet())
                .filter(p -> args.length < 3
                        || List.of(args[2].split(",")).contains(p.kind().id()))
                .sorted(Comparator.comparing(ArtPiece::kind).thenComparing(ArtPiece::id))
                .toList();
        for (int from = 0, n = 0; from < pieces.size(); from += COLUMNS * ROWS, n++) {
            BufferedImage sheet = sheet(pack, pieces.subList(from, Math.min(pieces.size(), from + COLUMNS * ROWS)));
            ImageIO.write(
                    sheet,
                    "png",
                    folder.resolve("%s-%02d.png".formatted(args[1], n)).toFile());
        }
    }

    private static BufferedImage sheet(ArtPack pack, List<ArtPiece> pieces) {
        int rows = (pieces.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL, rows * CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0xd8dde6));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        for (int i = 0; i < pieces.size(); i++) {
            ArtPiece piece = pieces.get(i);
            int x = i % COLUMNS * CELL;
            int y = i / COLUMNS * CELL;
            try {
                BufferedImage image = pack.draw(piece, 84);
                int w = Math.min(image.getWidth(), CELL - 8);
                g.drawImage(image, x + (CELL - w) / 2, y + 3, w, 84 * w / image.getWidth(), null);
            } catch (DamagedArtException e) {
                g.drawString("DAMAGED", x + 20, y + 40);
            }
            g.drawString(piece.slug(), x + 3, y + CELL - 20);
            String facts = piece.facing().id()
                    + (piece.extent() == Extent.WHOLE
                            ? ""
                            : " " + piece.extent().id())
                    + (piece.bakedGround() ? " baked" : "");
            g.drawString(facts, x + 3, y + CELL - 8);
        }
        g.dispose();
        return sheet;
    }
}
