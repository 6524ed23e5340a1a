package app.atelier.imaging.bench;

import app.atelier.imaging.Picture;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The native programs of {@code packaging/peers}, those whose compiler and libraries are there. Each waits and does one
 * piece of work when it is asked to, so that measurements of both sides can take turns.
 */
final class NativePeers implements AutoCloseable {
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Peer> peers = new HashMap<>();

    private NativePeers(Path folder) {
        this.folder = folder;
    }

    /** One piece of work of a program. */
    record Peer(String name, String what, BufferedWriter ask, BufferedReader answer) {
        Turn turn() throws IOException {
            ask.write(what + "\n");
            ask.flush();
            String[] parts = String.valueOf(answer.readLine()).split(" ");
            return new Turn(Double.parseDouble(parts[0]), Long.parseLong(parts[1]));
        }
    }

    /** What one piece of work took, and how many bytes it made (0: that says nothing). */
    record Turn(double millis, long bytes) {}

    static NativePeers none() throws IOException {
        return new NativePeers(Files.createTempDirectory("atelier-peers"));
    }

    static NativePeers start(Path root, Picture photo) throws IOException {
        NativePeers peers = none();
        Path raw = peers.folder.resolve("photo.rgb");
        Files.write(raw, rgb(photo));
        List<String> size = List.of(raw.toString(), "" + photo.width(), "" + photo.height());
        Path sources = root.resolve("packaging").resolve("peers");
        List<String> withJpeg = new ArrayList<>(size);
        withJpeg.add(peers.jpeg().toString());
        peers.program(sources, "imaging-codecs", List.of("-lturbojpeg", "-lpng"), withJpeg);
        peers.program(
                sources,
                "imaging-filters",
                List.of("-I/usr/include/opencv4", "-lopencv_photo", "-lopencv_imgproc", "-lopencv_core", "-pthread"),
                size);
        List<String> flags = output(List.of("pkg-config", "--cflags", "--libs", "vips"), 20);
        if (flags != null && !flags.isEmpty()) {
            peers.program(
                    sources, "imaging-vips", List.of(flags.getFirst().strip().split(" +")), size);
        }
        return peers;
    }

    /** Where the codec program puts the photograph as a JPEG file, if it runs. */
    Path jpeg() {
        return folder.resolve("photo.jpg");
    }

    @Nullable
    Peer find(String what) {
        return peers.get(what);
    }

    private void program(Path sources, String name, List<String> libraries, List<String> arguments) throws IOException {
        Path program = folder.resolve(name);
        List<String> build = new ArrayList<>(List.of("g++", "-O3", "-march=native", "-o", program.toString()));
        build.add(sources.resolve(name + ".cpp").toString());
        build.addAll(libraries);
        if (output(build, 300) == null) {
            return;
        }
        List<String> call = new ArrayList<>(List.of(program.toString()));
        call.addAll(arguments);
        Process process = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        BufferedReader answer = process.inputReader();
        String line = answer.readLine();
        while (line != null && !line.equals("ready")) {
            String[] parts = line.split("\\|");
            peers.put(parts[0], new Peer(parts[1], parts[0], process.outputWriter(), answer));
            line = answer.readLine();
        }
    }

    /** What {@code vipsthumbnail} takes for a file named many times, to JPEG files of 512 pixels. */
    @Nullable
    Turn thumbnails(Path file, int times) throws IOException {
        List<String> call =
                new ArrayList<>(List.of("vipsthumbnail", "--size", "512", "-o", folder + "/t_%s.jpg[Q=85]"));
        for (int i = 0; i < times; i++) {
            call.add(file.toString());
        }
        long begin = System.nanoTime();
        return output(call, 120) == null ? null : new Turn((System.nanoTime() - begin) / 1e6, 0);
    }

    /** The lines a program prints, or null where it is not there or fails. */
    static @Nullable List<String> output(List<String> call, int seconds) throws IOException {
        try {
            Process process = new ProcessBuilder(call)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<String> lines = process.inputReader().lines().toList();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? lines : null;
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
        for (Process process : processes) {
            process.outputWriter().close();
            process.destroy();
        }
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
