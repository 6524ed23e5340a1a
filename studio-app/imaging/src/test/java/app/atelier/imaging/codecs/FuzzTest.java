package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.UnreadableDocumentException;
import app.atelier.imaging.layers.Document;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files of every kind: a picture or one sentence, never a crash, a hang or another exception. */
class FuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final PictureReader reader = new PictureReader();

    @Test
    void twoThousandDamagedFilesGiveAPictureOrASentence() throws IOException {
        damage(2_000, 20_260_101L);
    }

    @Test
    @Tag("slow")
    void aHundredThousandDamagedFilesGiveAPictureOrASentence() throws IOException {
        damage(100_000, 77L);
    }

    private void damage(int files, long seed) throws IOException {
        List<byte[]> seeds = seeds();
        Random random = new Random(seed);
        int pictures = 0;
        int sentences = 0;
        for (int i = 0; i < files; i++) {
            byte[] file = mutated(seeds.get(i % seeds.size()), random);
            if (Assertions.assertTimeout(LONGEST, () -> decoded(file))) {
                pictures++;
            } else {
                sentences++;
            }
        }
        assertThat(pictures).as("some damage is harmless").isPositive();
        assertThat(sentences).as("some damage is not").isPositive();
    }

    @Test
    void damagedDocumentsGiveADocumentOrASentence() throws IOException {
        DocumentStore store = new DocumentStore();
        byte[] file = store.encode(Document.of(Pictures.photo(20, 16)));
        Random random = new Random(5);
        int sentences = 0;
        for (int i = 0; i < 500; i++) {
            try {
                store.decode(mutated(file, random));
            } catch (UnreadableDocumentException e) {
                sentences++;
                assertThat(e.getMessage()).doesNotContain("Exception");
            }
        }
        assertThat(sentences).isPositive();
    }

    private boolean decoded(byte[] file) {
        try {
            Picture picture = reader.read(file).picture();
            assertThat(picture.width()).isPositive();
            return true;
        } catch (UnreadablePictureException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception").doesNotContain("\n");
            return false;
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] file = seed.clone();
        switch (random.nextInt(4)) {
            case 0 -> file = java.util.Arrays.copyOf(file, random.nextInt(file.length + 1));
            case 1 -> {
                int at = random.nextInt(file.length);
                int length = Math.min(file.length - at, 1 + random.nextInt(64));
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, file, at, length);
            }
            case 2 -> {
                // Headers decide most: change numbers in the first part.
                for (int k = 0; k < 1 + random.nextInt(4); k++) {
                    file[random.nextInt(Math.min(file.length, 200))] = (byte) random.nextInt();
                }
            }
            default -> {
                for (int k = 0; k < 1 + random.nextInt(8); k++) {
                    int at = random.nextInt(file.length);
                    file[at] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return file;
    }

    private static List<byte[]> seeds() throws IOException {
        PictureWriter writer = new PictureWriter();
        List<byte[]> seeds = new ArrayList<>();
        PictureMetadata metadata = PictureMetadata.ofRecipe("{\"version\":1}", "a fox\nSteps: 2");
        for (Picture picture : List.of(Pictures.photo(64, 48), Pictures.random(33, 20, 4))) {
            for (ExportSettings.Format format : ExportSettings.Format.values()) {
                seeds.add(writer.encode(picture, metadata, ExportSettings.of(format)));
            }
        }
        Picture fine = CodecDepthTest.fine(40, 30, false, ColourSpace.DISPLAY_P3);
        for (ExportSettings.Format format : ExportSettings.Format.values()) {
            seeds.add(writer.encode(fine, metadata, ExportSettings.of(format)));
        }
        seeds.add(writer.encode(
                fine.convertedTo(ColourSpace.LINEAR_P3, Depth.F32),
                metadata,
                ExportSettings.of(ExportSettings.Format.TIFF)));
        seeds.add(writer.encode(Pictures.random(30, 30, 1), metadata, ExportSettings.WEBP.withQuality(100)));
        return seeds;
    }
}
