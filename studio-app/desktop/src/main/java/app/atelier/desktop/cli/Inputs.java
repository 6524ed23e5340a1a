package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.UnreadablePictureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that commands are to read, looked at before anything is begun, so that one sentence says what is wrong. */
final class Inputs {
    private Inputs() {}

    /**
     * The same file, which is one that can be read.
     *
     * @throws CommandFailure when it is a folder, or none with a content of its own, as devices and pipes
     * @throws IOException when it is not there, or closed to the user
     */
    static Path file(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw absent(file);
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(CliTexts.get("input.folder", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(CliTexts.get("input.special", file));
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return file;
    }

    /** What is wrong with a file that was the only one, with its name, which whoever read it does not say. */
    static CommandFailure unreadable(Path file, UnreadablePictureException problem) {
        return new CommandFailure(CliTexts.get("input.unreadable", file, String.valueOf(problem.getMessage())));
    }

    private static IOException absent(Path file) {
        try {
            file.toRealPath();
        } catch (NoSuchFileException | AccessDeniedException | FileSystemLoopException e) {
            return e instanceof NoSuchFileException ? new NoSuchFileException(file.toString()) : e;
        } catch (IOException e) {
            return e;
        }
        return new NoSuchFileException(file.toString());
    }

    /**
     * A text in UTF-8.
     *
     * @param most bytes
     * @param makingKey of the sentence that says what the file should hold and how such a file is made
     * @throws CommandFailure when it is empty, longer, or no text
     */
    static String text(Path file, long most, String makingKey) throws IOException {
        byte[] bytes;
        if (Files.size(file(file)) > most) {
            throw new CommandFailure(CliTexts.get("input.long", file, most >> 20, CliTexts.get(makingKey)));
        }
        bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.isBlank()) {
                throw new CommandFailure(CliTexts.get("input.empty", file, CliTexts.get(makingKey)));
            }
            return plain;
        } catch (CharacterCodingException e) {
            throw new CommandFailure(CliTexts.get("input.noText", file, CliTexts.get(makingKey)));
        }
    }
}
