package app.atelier.generation.bench;

import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.styles.Style;
import app.atelier.generation.composer.styles.Styles;
import app.atelier.imaging.Picture;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what pictures, previews, changes and styles take, each beside its goal, and with {@code --sheet FOLDER} draws contact sheets:
 * many scenes, every style, every format.
 */
public final class ComposeBench {
    /** Argument with which a process draws the largest size and prints its memory. */
    static final String MEMORY = "--memory-of-largest";

    private static final int PROMPTS = 25;
    private static final int[][] FORMATS = {{768, 768}, {896, 672}, {672, 896}, {1024, 576}, {576, 1024}, {1260, 540}};
    private static final List<String> STYLE_SCENES = List.of(
            "an elephant on the savanna at golden hour",
            "three red foxes under a big moon in a snowy forest at night",
            "a hot-air balloon over a green valley, morning");

    private final Composer composer;
    private final PrintStream out;

    private ComposeBench(PrintStream out) {
        ArtPack art = ArtPack.open();
        this.composer = new Composer(PromptReader.open(art), art);
        this.out = out;
    }

    /**
     * Arguments: {@code --json} for figures as JSON, {@code --sheet FOLDER} for sheets instead of figures, {@code --seed N};
     * with a folder {@code --places airs|company|feasts|formats|seeds} for sheets of all settings, or {@code --prompts FILE} for
     * sheets of the prompts in a file.
     */
    public static void main(String[] args) throws IOException, GenerationException {
        List<String> given = Arrays.asList(args);
        ComposeBench bench = new ComposeBench(System.out);
        int sheet = given.indexOf("--sheet");
        int seed = given.indexOf("--seed");
        if (sheet >= 0 && sheet + 1 < given.size()) {
            Path folder = Files.createDirectories(Path.of(given.get(sheet + 1)));
            bench.sheets(folder, seed >= 0 ? Long.parseLong(given.get(seed + 1)) : 1, given);
        } else if (given.contains(MEMORY)) {
            bench.out.println(ComposeFigures.memoryOfLargest(
                    bench.composer, lines("prompts.txt").subList(0, 4)));
        } else {
            bench.figures(given.contains("--json"));
        }
    }

    private void figures(boolean json) throws IOException, GenerationException {
        List<String> prompts = lines("prompts.txt").subList(0, 6);
        for (ComposeFigures.Figure figure : new ComposeFigures(composer, prompts).measure()) {
            if (json) {
                out.println(line(figure));
            } else {
                out.printf(
                        "%-34s %9.3f %-2s  goal %7.2f  %s%n",
                        figure.what(), figure.ours(), figure.unit(), figure.goal(), figure.met() ? "met" : "missed");
            }
        }
    }

    private static String line(ComposeFigures.Figure figure) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "compose");
        line.put("what", figure.what());
        line.put("unit", figure.unit());
        line.put("ours", Math.round(figure.ours() * 1000) / 1000.0);
        line.put("peer", null);
        line.put("peerValue", null);
        line.put("ratio", null);
        line.put("goal", figure.goal());
        line.put("met", figure.met());
        return Json.mapper()
                .writer()
                .without(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(line);
    }

    /** Who does what, where: one seed of each story, and four seeds of some. */
    private void stories(Path folder, long seed) throws IOException, GenerationException {
        List<String> stories = lines("stories.txt");
        ContactSheet sheet = new ContactSheet(6, 255);
        for (String story : stories) {
            sheet.add(draw(story, "", seed, 896, 672), story);
        }
        for (String story : stories.subList(2, 6)) {
            for (int other = 1; other <= 3; other++) {
                sheet.add(draw(story, "", seed + other, 896, 672), "seed " + (seed + other) + ": " + story);
            }
        }
        sheet.write(folder.resolve("stories.png"));
    }

    /** The prompts of a file, one a line up to a bar if there is one, {@value #PROMPTS} a sheet. */
    private void prompts(Path folder, long seed, Path file) throws IOException, GenerationException {
        List<String> prompts = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .toList();
        for (int from = 0, number = 1; from < prompts.size(); from += PROMPTS, number++) {
            ContactSheet sheet = new ContactSheet(5, 300);
            for (String prompt : prompts.subList(from, Math.min(prompts.size(), from + PROMPTS))) {
                sheet.add(draw(prompt, "", seed, 896, 672), prompt);
            }
            sheet.write(folder.resolve("prompts-" + number + ".png"));
        }
    }

    /** One setting a row; {@code --only WORD,WORD} draws those whose name holds one of the words. */
    private void places(Path folder, long seed, String kind, List<String> given)
            throws IOException, GenerationException {
        int only = given.indexOf("--only");
        List<String> words =
                only < 0 ? List.of("") : List.of(given.get(only + 1).split(","));
        List<String> places = lines("places.txt").stream()
                .filter(place -> words.stream().anyMatch(place::contains))
                .toList();
        new PlaceSheets((prompt, one, width, height) -> draw(prompt, "", one, width, height), places, seed)
                .write(folder, kind);
    }

    private void sheets(Path folder, long seed, List<String> given) throws IOException, GenerationException {
        int places = given.indexOf("--places");
        if (places >= 0 && places + 1 < given.size()) {
            places(folder, seed, given.get(places + 1), given);
            return;
        }
        int prompts = given.indexOf("--prompts");
        if (prompts >= 0 && prompts + 1 < given.size()) {
            prompts(folder, seed, Path.of(given.get(prompts + 1)));
            return;
        }
        stories(folder, seed);
        if (given.contains("--stories-only")) {
            return;
        }
        if (!given.contains("--styles-only")) {
            ContactSheet scenes = new ContactSheet(6, 255);
            for (String prompt : lines("prompts.txt")) {
                scenes.add(draw(prompt, "", seed, 896, 672), prompt);
            }
            scenes.write(folder.resolve("scenes.png"));
        }
        if (given.contains("--scenes-only")) {
            return;
        }
        ContactSheet styles = new ContactSheet(STYLE_SCENES.size(), 330);
        for (Style style : Styles.shipped().all()) {
            for (String prompt : STYLE_SCENES) {
                styles.add(draw(prompt, style.id(), seed, 896, 672), style.label() + ": " + prompt);
            }
        }
        styles.write(folder.resolve("styles.png"));
        ContactSheet formats = new ContactSheet(3, 330);
        for (int[] format : FORMATS) {
            for (String prompt : STYLE_SCENES) {
                formats.add(draw(prompt, "", seed, format[0], format[1]), format[0] + " × " + format[1]);
            }
        }
        formats.write(folder.resolve("formats.png"));
    }

    private Picture draw(String prompt, String style, long seed, int width, int height) throws GenerationException {
        long start = System.nanoTime();
        GeneratedPicture made = composer.generate(
                GenerationRequest.of(prompt, seed, width, height).withStyle(style), Progress.NONE);
        out.printf("%5d ms  %s  %s%n", (System.nanoTime() - start) / 1_000_000, style, prompt);
        return made.picture();
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ComposeBench.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
