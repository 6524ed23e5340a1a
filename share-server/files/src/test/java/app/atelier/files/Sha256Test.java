package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of FIPS 180-4. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void agreesWithThePublishedExamples(@TempDir Path folder) throws IOException {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex(new byte[0])).isEqualTo(NOTHING);
        assertThat(Sha256.hex(Files.writeString(folder.resolve("abc"), "abc"))).isEqualTo(ABC);
    }

    @Test
    void partsAreOneText() {
        byte[] a = "a".getBytes(StandardCharsets.US_ASCII);
        byte[] bc = "bc".getBytes(StandardCharsets.US_ASCII);

        assertThat(Sha256.hex(a, bc)).isEqualTo(ABC);
        assertThat(Sha256.of(a, bc)).hasSize(32);
    }
}
