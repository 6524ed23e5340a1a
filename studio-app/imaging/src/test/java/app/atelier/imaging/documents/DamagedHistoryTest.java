package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pixels on disk that were damaged: one layer cannot be shown, all else goes on. */
class DamagedHistoryTest {
    private static final int SIDE = 700;

    @TempDir
    Path folder;

    private final List<IOException> troubles = new ArrayList<>();

    private DocumentHistory history() throws IOException {
        return DocumentHistory.open(
                folder.resolve("h"),
                HistoryProcess.step(0),
                Document.of(Pictures.photo(SIDE, SIDE)),
                0,
                Runnable::run,
                troubles::add);
    }

    private static Document with(Document document, int seed) {
        return document.add(new PictureLayer(
                LayerInfo.named("fox", "Fox " + seed), Pictures.random(SIDE, SIDE, seed), Placement.IDENTITY));
    }

    /** Zeros over the pixels of every record. */
    private void damage() throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve("h/pixels.pack"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(48);
            for (long at = 0; at < file.size(); at += 40 + head.getInt(4)) {
                file.read(head.clear(), at);
                if (head.get(40) == 'T') {
                    file.write(ByteBuffer.allocate(Math.min(200, head.getInt(4) - 6)), at + 46);
                }
            }
        }
    }

    private static Picture seen(Document document, List<String> lost) {
        Rectangle all = new Rectangle(0, 0, SIDE, SIDE);
        return new Renderer().renderReadable(document, all, 1, problem -> lost.add(problem.getMessage()));
    }

    @Test
    void theOtherLayersAreShownAndStepsGoOn() throws IOException {
        try (DocumentHistory history = history()) {
            Document base = history.base();
            history.push(HistoryProcess.step(1), with(base, 1));
            history.push(HistoryProcess.step(2), base);
        }
        damage();
        try (DocumentHistory history = history()) {
            Document base = history.base();
            Document damaged = history.go(1);
            List<String> lost = new ArrayList<>();
            assertThat(seen(damaged, lost).samePixels(HistoryProcess.picture(base)))
                    .isTrue();
            assertThat(lost).singleElement().asString().contains("“Fox 1”").doesNotContain("Exception");
            // Nothing was lost on the way to the disk, so nobody is told that.
            assertThat(troubles).isEmpty();
            Document named =
                    damaged.update("fox", layer -> layer.withInfo(layer.info().withOpacity(0.5f)));
            history.push(HistoryProcess.step(2), named);
            history.push(HistoryProcess.step(3), with(damaged.remove("fox"), 7));
            assertThat(troubles).isEmpty();
            assertThat(history.position()).isEqualTo(3);
        }
        try (DocumentHistory history = history()) {
            assertThat(history.position()).isEqualTo(3);
            List<String> lost = new ArrayList<>();
            Document last = history.current();
            assertThat(seen(last, lost).samePixels(Pictures.random(SIDE, SIDE, 7)))
                    .isFalse();
            assertThat(lost).isEmpty();
            assertThat(seen(history.go(2), lost).samePixels(HistoryProcess.picture(history.base())))
                    .isTrue();
            assertThat(lost).hasSize(1);
            assertThat(seen(history.go(0), lost).samePixels(HistoryProcess.picture(history.base())))
                    .isTrue();
            assertThat(lost).hasSize(1);
        }
        assertThat(troubles).isEmpty();
    }
}
