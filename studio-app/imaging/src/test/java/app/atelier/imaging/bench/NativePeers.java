package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Builds and runs the native programs of {@code packaging/peers}, those whose compiler and libraries are there. */
final class NativePeers implements AutoCloseable {
    private final Path sources;
    private final Path folder;

    NativePeers(Path root) throws IOException {
        sources = root.resolve("packaging").resolve("peers");
        folder = Files.createTempDirectory("atelier-peers");
    }

    /** Lines {@code what|peer|milliseconds} for a picture and for it as a JPEG file. */
    List<String> run(Picture photo, byte[] jpeg) throws IOException {
        Path raw = folder.resolve("photo.rgb");
        Files.write(raw, rgb(photo));
        List<String> size = List.of(raw.toString(), "" + photo.width(), "" + photo.height());
        List<String> lines = new ArrayList<>();
        lines.addAll(program("imaging-codecs.cpp", List.of("-lturbojpeg", "-lpng"), size));
        List<String> openCv = new ArrayList<>(List.of("-lopencv_imgproc", "-lopencv_core", "-pthread"));
        openCv.addFirst("-I/usr/include/opencv4");
        lines.addAll(program("imaging-filters.cpp", openCv, size));
        Path file = folder.resolve("photo.jpg");
        Files.write(file, jpeg);
        thumbnails(file, lines);
        return lines;
    }

    private List<String> program(String source, List<String> libraries, List<String> arguments) throws IOException {
        Path program = folder.resolve(source.replace(".cpp", ""));
        List<String> build = new ArrayList<>(List.of(
                "g++",
                "-O3",
                "-march=native",
                "-o",
                program.toString(),
                sources.resolve(source).toString()));
        build.addAll(libraries);
        if (output(build, 300) == null) {
            return List.of();
        }
        List<String> call = new ArrayList<>(List.of(program.toString()));
        call.addAll(arguments);
        List<String> lines = output(call, 300);
        return lines == null ? List.of() : lines;
    }

    /** Many at once, so that the start of the program does not count. */
    private void thumbnails(Path file, List<String> lines) throws IOException {
        int times = 12;
        List<String> call = new ArrayList<>(List.of("vipsthumbnail", "--size", "512", "-o", folder + "/t_%s.png"));
        for (int i = 0; i < times; i++) {
            call.add(file.toString());
        }
        long begin = System.nanoTime();
        if (output(call, 120) != null) {
            lines.add("thumbnail-512|vipsthumbnail|" + (System.nanoTime() - begin) / 1e6 / times);
        }
    }

    /** The lines a program prints, or null where it is not there or fails. */
    private static List<String> output(List<String> call, int seconds) throws IOException {
        try {
            Process process = new ProcessBuilder(call)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<String> lines = process.inputReader().lines().toList();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? lines : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static byte[] rgb(Picture photo) {
        byte[] bytes = new byte[photo.argb().length * 3];
        for (int i = 0; i < photo.argb().length; i++) {
            int p = photo.argb()[i];
            bytes[3 * i] = (byte) (p >> 16);
            bytes[3 * i + 1] = (byte) (p >> 8);
            bytes[3 * i + 2] = (byte) p;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    static List<String> names(String[] args) {
        return Arrays.stream(args).filter(a -> !a.startsWith("--")).toList();
    }
}
