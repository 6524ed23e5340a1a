package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.layers.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A program of its own that paints, to be killed, to be short of memory, or to have no room on the disk. */
final class HistoryProcess {
    private HistoryProcess() {}

    /** @param limit what stands before the command, such as a shell that allows files of a certain size only */
    static Process start(List<String> limit, String memory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(limit);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "--add-modules",
                "jdk.incubator.vector",
                "-Xmx" + memory,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HistoryProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static String line(BufferedReader out) throws IOException {
        String line = out.readLine();
        return line == null ? "ended" : line;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "go-on" -> goOn(folder);
            case "many" -> many(folder, Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
            case "full" -> full(folder);
            case "room-again" -> roomAgain(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static DocumentHistory open(Path folder, int side, long budget, List<IOException> troubles) throws IOException {
        return DocumentHistory.open(
                folder,
                step(0),
                Document.of(Pictures.photo(side, side)),
                budget,
                work -> Thread.ofVirtual().start(work),
                troubles::add);
    }

    static DocumentHistory.Step step(int number) {
        return new DocumentHistory.Step("Stroke " + number, Instant.ofEpochSecond(number), null);
    }

    static Picture picture(Document document) {
        return ((app.atelier.imaging.layers.PictureLayer) document.layers().getFirst()).picture();
    }

    /** The picture with stroke of a number: the same each time. */
    static Picture stroke(Picture before, int number) {
        Random random = new Random(number);
        int[] argb = before.argb().clone();
        int x = random.nextInt(before.width() - 20);
        int y = random.nextInt(before.height() - 20);
        int colour = 0xff000000 | random.nextInt(1 << 24);
        for (int row = y; row < y + 20; row++) {
            java.util.Arrays.fill(argb, row * before.width() + x, row * before.width() + x + 20, colour);
        }
        return Picture.ofArgb(before.width(), before.height(), argb);
    }

    /** Opens, does one more step, says so, and waits for its end. */
    private static void goOn(Path folder) throws Exception {
        DocumentHistory history = open(folder, 300, 1 << 20, new ArrayList<>());
        int number = history.position() + 1;
        history.push(step(number), Document.of(stroke(picture(history.current()), number)));
        history.await();
        System.out.println("done " + number);
        Thread.sleep(60_000);
    }

    /** Paints more than fits into memory, then goes through all steps. */
    private static void many(Path folder, int count, long budget) throws Exception {
        try (DocumentHistory history = open(folder, 1024, budget, new ArrayList<>())) {
            Picture now = picture(history.current());
            long most = 0;
            long slowest = 0;
            for (int i = 1; i <= count; i++) {
                now = stroke(now, i);
                long start = System.nanoTime();
                history.push(step(i), Document.of(now));
                slowest = Math.max(slowest, System.nanoTime() - start);
                most = Math.max(most, history.held());
            }
            history.await();
            long undo = 0;
            for (int i = count; i > 0; i--) {
                long start = System.nanoTime();
                Document before = history.go(i - 1);
                undo = Math.max(undo, System.nanoTime() - start);
                if (!stroke(picture(before), i).samePixels(now)) {
                    System.out.println("differs at " + i);
                    return;
                }
                now = picture(before);
                most = Math.max(most, history.held());
            }
            for (int i = 1; i <= count; i++) {
                now = stroke(now, i);
                if (!picture(history.go(i)).samePixels(now)) {
                    System.out.println("differs forward at " + i);
                    return;
                }
            }
            System.out.printf(
                    "same; held %d; slowest push %d ms; slowest undo %d ms%n",
                    most, slowest / 1_000_000, undo / 1_000_000);
        }
    }

    /** Paints until the disk is full, goes on, and on when there is room again. */
    private static void roomAgain(Path folder) throws Exception {
        List<IOException> troubles = new ArrayList<>();
        DocumentHistory history = open(folder, 600, 1 << 20, troubles);
        int number = 0;
        while (troubles.isEmpty() && number < 400) {
            number++;
            history.push(step(number), Document.of(Pictures.random(600, 600, number)));
            history.await();
        }
        for (int i = 0; i < 3; i++) {
            number++;
            history.push(step(number), Document.of(Pictures.random(600, 600, number)));
            history.await();
        }
        history.go(number - 2);
        history.go(number);
        history.await();
        System.out.println("full at " + (number - 3) + ", told " + troubles.size() + ": "
                + troubles.getFirst().getMessage());
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("prlimit", "--pid", self, "--fsize=unlimited")
                .inheritIO()
                .start()
                .waitFor();
        number++;
        history.push(step(number), Document.of(Pictures.random(600, 600, number)));
        history.await();
        System.out.println("went on, told " + troubles.size());
        history.close();
    }

    /** Paints until the disk is full, then says what came of it. */
    private static void full(Path folder) throws Exception {
        List<IOException> troubles = new ArrayList<>();
        DocumentHistory history = open(folder, 600, 1 << 20, troubles);
        int number = 0;
        while (troubles.isEmpty() && number < 400) {
            number++;
            history.push(step(number), Document.of(Pictures.random(600, 600, number)));
            history.await();
        }
        Picture last = Pictures.random(600, 600, number);
        System.out.println(
                "full at " + number + " intact " + picture(history.current()).samePixels(last));
        DocumentStore store = new DocumentStore();
        Path file = folder.resolveSibling("full.atelier");
        store.save(Document.of(Pictures.photo(40, 30)), file);
        try {
            store.save(Document.of(Pictures.random(3000, 3000, 1)), file);
            System.out.println("saved");
        } catch (IOException e) {
            System.out.println("not saved; still there " + store.load(file).width() + "; "
                    + e.getMessage().replaceAll("in /.*,", "in FOLDER,"));
        }
    }
}
