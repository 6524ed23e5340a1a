package app.atelier.generation.bench;

import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Drawing;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.styles.LearntPart;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.StyleSeed;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.generation.composer.styles.Treatment;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.Styling;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Seconds and megabytes of the composer, each with its goal on two cores. */
final class ComposeFigures {
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final int LARGEST = 4096;

    /** Heap of the process in which the largest size is measured; what it takes in all is printed. */
    private static final int HEAP_MB = 1100;

    /** Seconds by size of a square picture. */
    private static final Map<Integer, Double> SIZES = Map.of(512, .25, 1024, .8, 2048, 3., LARGEST, 12.);

    private final Composer composer;
    private final List<String> prompts;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * One line of the table.
     *
     * @param unit s or MB
     * @param goal at most
     */
    record Figure(String what, String unit, double ours, double goal) {
        boolean met() {
            return ours <= goal;
        }
    }

    private interface Work {
        void run() throws GenerationException, IOException;
    }

    ComposeFigures(Composer composer, List<String> prompts) {
        this.composer = composer;
        this.prompts = prompts;
    }

    List<Figure> measure() throws GenerationException, IOException {
        for (int i = 0; i < ROUNDS; i++) {
            for (String prompt : prompts) {
                composer.generate(GenerationRequest.of(prompt, i, 1024, 1024), Progress.NONE);
                composer.preview(GenerationRequest.of(prompt, i, 1024, 1024), Progress.NONE);
            }
        }
        for (int size : new int[] {512, 1024, 2048, LARGEST}) {
            double seconds = median(size > 2048 ? 1 : ROUNDS, prompt -> () -> draw(prompt, 7, size));
            figures.add(new Figure(size + " px", "s", seconds, SIZES.get(size)));
        }
        figures.add(new Figure("4096 px, memory", "MB", largestMemory(), 1500));
        figures.add(new Figure("four seeds of 1024 px", "s", median(1, prompt -> () -> fourSeeds(prompt)), 2.5));
        figures.add(new Figure("preview of 1024 px", "s", median(ROUNDS, prompt -> () -> preview(prompt)), .15));
        redraws();
        posts();
        return figures;
    }

    private void draw(String prompt, long seed, int size) throws GenerationException {
        composer.generate(GenerationRequest.of(prompt, seed, size, size), Progress.NONE);
    }

    private void fourSeeds(String prompt) throws GenerationException {
        for (int seed = 1; seed <= 4; seed++) {
            draw(prompt, seed, 1024);
        }
    }

    private void preview(String prompt) throws GenerationException {
        composer.preview(GenerationRequest.of(prompt, 7, 1024, 1024), Progress.NONE);
    }

    private void redraws() throws GenerationException, IOException {
        List<Double> moved = new ArrayList<>();
        List<Double> replaced = new ArrayList<>();
        for (String prompt : prompts) {
            Drawing drawing = composer.draw(GenerationRequest.of(prompt, 7, 1024, 1024), Progress.NONE);
            Scene scene = drawing.scene();
            if (scene.subjects().isEmpty() || scene.composition() == null) {
                continue;
            }
            String hero = scene.subjects().getFirst().id();
            Scene elsewhere = SceneEdits.moved(scene, hero, 0, .03, 0);
            Scene other = SceneEdits.replaced(
                    scene,
                    hero,
                    scene.subjects()
                            .getFirst()
                            .as(hero, scene.subjects().getFirst().rank())
                            .withColour("#3f7f5f"));
            moved.add(best(ROUNDS, () -> composer.redraw(drawing, elsewhere, Progress.NONE)));
            replaced.add(best(ROUNDS, () -> composer.redraw(drawing, other, Progress.NONE)));
        }
        figures.add(new Figure("one subject moved, 1024 px", "s", median(moved), .3));
        figures.add(new Figure("one subject changed, 1024 px", "s", median(replaced), .3));
    }

    private void posts() throws GenerationException, IOException {
        Picture picture = composer.generate(GenerationRequest.of(prompts.getFirst(), 7, 1024, 1024), Progress.NONE)
                .picture();
        Styling nets = Styling.open();
        for (Style style : Styles.shipped().all()) {
            if (style.treatsPicture()) {
                Treatment treatment = new Treatment(style, net(nets, style), new StyleSeed(7));
                Work post = () -> treatment.apply(Document.of(picture), () -> picture, Bands.of(THREADS));
                // The first calls are the compiler's: which of them is measured moved a figure by a third.
                best(ROUNDS, post);
                double seconds = best(ROUNDS, post);
                figures.add(new Figure(style.id() + ", 1024 px", "s", seconds, 1.5));
            }
        }
    }

    private static Optional<Treatment.Net> net(Styling nets, Style style) {
        return style.learnt().map(part -> {
            LearntStyle learnt = learnt(nets, part);
            return new Treatment.Net(
                    style.label(), picture -> nets.paint(picture, learnt, part.strength(), Progress.NONE));
        });
    }

    private static LearntStyle learnt(Styling nets, LearntPart part) {
        return nets.find(part.style()).orElseThrow().keepingColours(part.keepColours());
    }

    /** Median over the prompts of the best of some rounds. */
    private double median(int rounds, Function<String, Work> work) throws GenerationException, IOException {
        List<Double> seconds = new ArrayList<>();
        for (String prompt : prompts) {
            seconds.add(best(rounds, work.apply(prompt)));
        }
        return median(seconds);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static double best(int rounds, Work work) throws GenerationException, IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    /** Megabytes, heap and all else, that a process of its own takes at most to draw the largest size. */
    private double largestMemory() throws IOException {
        List<String> call = new ArrayList<>();
        call.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-Xmx"))
                .forEach(call::add);
        call.addAll(List.of(
                "-Xmx" + HEAP_MB + "m",
                "-cp",
                System.getProperty("java.class.path"),
                ComposeBench.class.getName(),
                ComposeBench.MEMORY));
        Process process = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.matches("\\d+"))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** What {@link #largestMemory} runs: draws the largest size and gives the most megabytes this process has taken so far. */
    static long memoryOfLargest(Composer composer, List<String> prompts) throws GenerationException, IOException {
        for (String prompt : prompts) {
            composer.generate(GenerationRequest.of(prompt, 7, LARGEST, LARGEST), Progress.NONE);
        }
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Arrays.stream(Files.readString(status).split("\n"))
                                .filter(line -> line.startsWith("VmHWM"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0)
                        >> 10
                : Runtime.getRuntime().totalMemory() >> 20;
    }
}
