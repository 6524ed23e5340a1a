package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.meaning.Embedder;
import app.atelier.generation.meaning.MeaningTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes {@code assets/lexicon/meanings.bin} anew after the lexicon changed: FILE CACHE-FOLDER. */
public final class MakeMeanings {
    private MakeMeanings() {}

    public static void main(String[] args) throws IOException {
        Lexicon lexicon = Lexicon.load(ArtPack.open());
        try (Embedder embedder = Embedder.open(Path.of(args[1]));
                OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            MeaningTable table = MeaningTable.of(lexicon.visiblePhrases(), embedder);
            table.write(out);
            System.out.println(table.phrases().size() + " phrases");
        }
    }
}
