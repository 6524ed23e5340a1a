package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageTest {
    @TempDir
    Path folder;

    @Test
    void everyPartOfMemoryFileAndBothIsThePartOfItsBytes() throws IOException {
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("bytes"), bytes);
        try (FileChannel channel = FileChannel.open(file)) {
            Passage whole = Passage.of(channel);
            Passage memory = Passage.of(bytes);
            Passage both = Passage.joined(memory.part(0, 1000), whole.part(1000, 690_000), memory.from(690_000));
            Random random = new Random(8);
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(bytes.length + 1);
                int end = from + random.nextInt(bytes.length - from + 1);
                byte[] wanted = Arrays.copyOfRange(bytes, from, end);
                assertThat(both.part(from, end).bytes()).isEqualTo(wanted);
                assertThat(whole.read(from, end - from)).isEqualTo(wanted);
                assertThat(memory.read(from, end - from)).isEqualTo(wanted);
            }
            MessageDigest digest = Sha256.digest();
            both.to(digest);
            assertThat(Sha256.hex(digest)).isEqualTo(Sha256.hex(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            both.to(out);
            assertThat(out.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void beyondTheEndIsNothing() {
        Passage four = Passage.of(new byte[4]);

        assertThatThrownBy(() -> four.read(2, 3)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> four.read(-1, 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> four.part(3, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(four.from(4).length()).isZero();
    }

    @Test
    void aFileThatShrinksMeanwhileIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("bytes"), new byte[100]);
        try (FileChannel channel = FileChannel.open(file)) {
            Passage whole = Passage.of(channel);
            Files.write(file, new byte[10]);

            assertThatThrownBy(() -> whole.read(0, 50)).isInstanceOf(EOFException.class);
        }
    }
}
