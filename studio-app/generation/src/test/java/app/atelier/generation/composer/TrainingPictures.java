package app.atelier.generation.composer;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.finish.Finish;
import app.atelier.generation.composer.language.PromptReader;
import app.atelier.generation.composer.moods.Mood;
import app.atelier.generation.composer.moods.Moods;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Planner;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.settings.Easel;
import app.atelier.generation.composer.settings.Place;
import app.atelier.generation.composer.settings.Places;
import app.atelier.generation.composer.styles.Look;
import app.atelier.generation.composer.subjects.Portraits;
import app.atelier.imaging.Picture;
import app.atelier.imaging.resample.Resampler;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws what Pocket is taught on: places without subjects, and figures without places, as PNG files with a line of facts each in
 * {@code facts.jsonl}. The kit in {@code assets/models/pocket/training} says which and packs them. No grain is drawn, since noise cannot be learnt.
 */
final class TrainingPictures {
    private static final Look LOOK = new Look(false, false, false, Look.Form.SOFT, 1, 1, 1, 1, 1, 1, 0);
    private static final Set<String> CLEAR = Set.of("dawn", "sunset", "golden", "dusk", "aurora");
    private static final int DRAWN = 576;
    private static final int SETTING = 288;
    private static final int FIGURE = 320;

    private final Path kit;
    private final Path out;
    private final PromptReader reader;
    private final Portraits portraits;
    private final ObjectWriter json = Json.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);

    private TrainingPictures(Path kit, Path out) {
        ArtPack art = ArtPack.open();
        this.kit = kit;
        this.out = out;
        this.reader = PromptReader.open(art);
        this.portraits = new Portraits(art);
    }

    /** Arguments: {@code settings KIT OUT COUNT} or {@code figures KIT OUT}; KIT is the folder with settings.json and figures.txt. */
    public static void main(String[] args) throws IOException {
        TrainingPictures pictures = new TrainingPictures(Path.of(args[1]), Files.createDirectories(Path.of(args[2])));
        if (args[0].equals("settings")) {
            pictures.settings(Integer.parseInt(args[3]));
        } else {
            pictures.figures();
        }
    }

    private void settings(int count) throws IOException {
        JsonNode settings = Json.mapper().readTree(Files.readString(kit.resolve("settings.json")));
        JsonNode moods = Json.mapper().readTree(Files.readString(kit.resolve("moods.json")));
        double shares = StreamSupport.stream(settings.spliterator(), false)
                .mapToDouble(s -> s.get("share").asDouble())
                .sum();
        try (Writer facts = Files.newBufferedWriter(out.resolve("facts.jsonl"))) {
            int number = 0;
            for (Map.Entry<String, JsonNode> setting : settings.properties()) {
                int own = (int) Math.max(
                        1, Math.round(count * setting.getValue().get("share").asDouble() / shares));
                for (int i = 0; i < own; i++) {
                    Map<String, Object> told = setting(setting.getKey(), setting.getValue(), moods, i, number);
                    facts.write(json.writeValueAsString(told) + "\n");
                    number++;
                }
                System.out.println(own + " " + setting.getKey());
            }
        }
    }

    /** The i-th of one kind of place: its moods take turns, then its weathers. */
    private Map<String, Object> setting(String name, JsonNode facts, JsonNode words, int i, int number)
            throws IOException {
        JsonNode moods = facts.get("moods");
        JsonNode weathers = facts.get("weathers");
        String mood = moods.get(i % moods.size()).asText();
        String weather = weathers.get((i + i / moods.size()) % weathers.size()).asText(null);
        if (weather != null && CLEAR.contains(mood)) {
            weather = null; // no red evening sky behind rain, so none is told
        } else if (weather != null && !mood.contains("night")) {
            mood = "overcast";
        }
        List<String> colours = new ArrayList<>();
        facts.path("colours").fieldNames().forEachRemaining(colours::add);
        String colour = colours.isEmpty() ? null : colours.get(i % colours.size());
        String file = "setting-%05d.png".formatted(number);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", file);
        told.put("setting", name);
        told.put("mood", mood);
        told.put("weather", weather);
        told.put("zone", facts.get("zone").asText());
        told.put("colour", colour);
        if (colour != null) {
            backdrop(facts.get("colours").get(colour).asText(), file, told);
        } else {
            String prompt = facts.get("prompt").asText() + " " + words.get(mood).asText()
                    + (weather == null ? "" : " " + words.get(weather).asText());
            place(prompt, number, file, told);
        }
        return told;
    }

    private void place(String prompt, int seed, String file, Map<String, Object> told) throws IOException {
        Scene scene = reader.read(prompt).withSubjects(List.of());
        Frame frame = new Frame(DRAWN, DRAWN);
        Place place = Places.of(scene);
        Plan plan = Planner.plan(scene, frame, LOOK, seed, place.stage(scene), portraits);
        Painting painting = new Painting(frame, 2, () -> false);
        Easel easel = new Easel(plan, painting);
        place.behind(easel);
        place.front(easel);
        easel.weather();
        Finish.add(easel);
        Canvas canvas = new Canvas(frame);
        painting.paint(canvas, done -> {});
        write(canvas.picture().argb(), front(plan, place), file);
        told.put("horizon", plan.stage().horizon());
        told.put(
                "near",
                plan.stage().horizon()
                        + .42 * (plan.stage().base() - plan.stage().horizon()));
        told.put("sun", List.of(plan.light().x(), plan.light().y()));
        light(plan.mood(), told);
    }

    /** How much of each pixel stands in front of subjects, 0..255. */
    private static int[] front(Plan plan, Place place) {
        Frame frame = plan.frame();
        Painting painting = new Painting(frame, 2, () -> false);
        place.front(new Easel(plan, painting));
        int[] mask = new int[frame.width() * frame.height()];
        for (Painting.Painted layer : painting.paint(new Canvas(frame), done -> {})) {
            Sheet sheet = layer.sheet();
            for (int y = 0; y < sheet.height(); y++) {
                for (int x = 0; x < sheet.width(); x++) {
                    int at = (sheet.y() + y) * frame.width() + sheet.x() + x;
                    int alpha = sheet.argb()[y * sheet.width() + x] >>> 24;
                    mask[at] = 255 - (255 - mask[at]) * (255 - alpha) / 255;
                }
            }
        }
        return mask;
    }

    /** A wall and floor of one colour, as in a photographer's studio. */
    private void backdrop(String hex, String file, Map<String, Object> told) throws IOException {
        int colour = Rgb.parse(hex);
        int[] argb = new int[DRAWN * DRAWN];
        for (int y = 0; y < DRAWN; y++) {
            double at = (double) y / DRAWN;
            double floor = Math.clamp((at - .64) / .12, 0.0, 1.0);
            int wall = Rgb.mix(Rgb.mix(colour, 0xffffff, .10), colour, at);
            int ground = Rgb.mix(Rgb.mix(colour, 0, .035), Rgb.mix(colour, 0, .10), at);
            int row = Rgb.mix(wall, ground, floor * floor * (3 - 2 * floor));
            for (int x = 0; x < DRAWN; x++) {
                double away = Math.hypot((double) x / DRAWN - .5, at - .45);
                argb[y * DRAWN + x] =
                        0xff000000 | Rgb.mix(row, away < .27 ? 0xffffff : 0, Math.abs(.06 - .22 * away) * .8);
            }
        }
        write(argb, new int[argb.length], file);
        told.put("horizon", .4);
        told.put("near", .82);
        told.put("sun", List.of(file.hashCode() % 2 == 0 ? .3 : .7, -.2));
        light(Moods.named("day"), told);
        told.put("ambient", List.of(1., 1., 1.));
        told.put("haze", fractions(colour));
    }

    private static void light(Mood mood, Map<String, Object> told) {
        told.put("light", fractions(mood.light()));
        told.put("ambient", fractions(mood.ambient()));
        told.put("shadow", fractions(mood.shadow()));
        told.put("haze", fractions(mood.haze()));
        told.put("shade", mood.shadeStrength());
        told.put("lit", mood.lightStrength());
        told.put("back", mood.back());
    }

    private static List<Double> fractions(int rgb) {
        return List.of(Rgb.red(rgb), Rgb.green(rgb), Rgb.blue(rgb));
    }

    /** Colours with 255 minus the mask as alpha, made small; both apart, since pixels under the mask keep their colours. */
    private void write(int[] argb, int[] mask, String file) throws IOException {
        int[] grey = new int[mask.length];
        for (int i = 0; i < mask.length; i++) {
            grey[i] = 0xff000000 | mask[i] * 0x010101;
        }
        int[] colours = small(argb);
        int[] covers = small(grey);
        BufferedImage image = new BufferedImage(SETTING, SETTING, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < colours.length; i++) {
            image.setRGB(i % SETTING, i / SETTING, 255 - (covers[i] & 255) << 24 | colours[i] & 0xffffff);
        }
        ImageIO.write(image, "png", out.resolve(file).toFile());
    }

    private static int[] small(int[] argb) {
        return Resampler.lanczos3(Picture.ofArgb(DRAWN, DRAWN, argb), SETTING, SETTING)
                .argb();
    }

    /** Figures of the composer in their poses; a line of figures.txt is {@code name | pose | subgroup | metres}. */
    private void figures() throws IOException {
        int number = 0;
        try (Writer facts = Files.newBufferedWriter(out.resolve("facts.jsonl"))) {
            for (String line : Files.readAllLines(kit.resolve("figures.txt"))) {
                String[] parts = line.split("\\|", -1);
                String name = parts[0].strip();
                String pose = parts[1].strip();
                Subject subject = subject("a " + name + " " + pose);
                boolean posed = subject != null && portraits.known(subject) && portraits.units(subject, 0) > 0;
                if (!posed) { // without a body of its own it would be drawn in another pose than the one that is told
                    System.out.println("not posed: " + line);
                    continue;
                }
                String file = "figure-%05d.png".formatted(number++);
                ImageIO.write(
                        portraits.draw(subject, 0, Gaze.VIEWER, FIGURE),
                        "png",
                        out.resolve(file).toFile());
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("file", file);
                told.put("name", name);
                told.put("synonyms", List.of());
                told.put("pose", pose);
                told.put("subgroup", parts[2].strip());
                told.put("kind", "ground");
                told.put("bust", false);
                told.put("metres", Double.parseDouble(parts[3].strip()));
                told.put("mirrored", true);
                told.put("style", "3d");
                facts.write(json.writeValueAsString(told) + "\n");
            }
        }
        System.out.println(number + " figures");
    }

    private @Nullable Subject subject(String prompt) {
        return reader.read(prompt).hero().orElse(null);
    }
}
