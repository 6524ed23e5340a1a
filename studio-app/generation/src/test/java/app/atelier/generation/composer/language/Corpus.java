package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Thing;
import app.atelier.imaging.colour.HexColour;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prompts with the scenes a person expects of them, and the share of it that a reader finds. */
final class Corpus {
    /** One prompt; the fields are lists as they stand in the file, empty if nothing is expected. */
    record Line(
            String prompt,
            List<String> nouns,
            List<String> deeds,
            List<String> relations,
            String setting,
            String hour,
            String weather,
            String style) {}

    /** How much of what was expected was found. */
    static final class Shares {
        final TreeMap<String, int[]> counts = new TreeMap<>();
        final List<String> missed = new ArrayList<>();

        void add(String what, boolean found, Line line, String detail) {
            int[] c = counts.computeIfAbsent(what, k -> new int[2]);
            c[1]++;
            if (found) {
                c[0]++;
            } else {
                missed.add(what + " “" + detail + "”: " + line.prompt());
            }
        }

        double share(String what) {
            int[] c = counts.get(what);
            return c[0] / (double) c[1];
        }
    }

    private Corpus() {}

    /** @param file {@code corpus.txt} or {@code heldout.txt} */
    static List<Line> lines(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Corpus::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Shares measure(List<Line> lines, Function<String, Scene> reader) {
        Shares shares = new Shares();
        for (Line line : lines) {
            Scene scene = reader.apply(line.prompt());
            line.nouns().forEach(n -> noun(shares, scene, line, n));
            line.deeds().forEach(d -> shares.add("deeds", hasDeed(scene, d), line, d));
            line.relations()
                    .forEach(r -> shares.add(
                            "relations",
                            Arrays.stream(r.split("/")).anyMatch(one -> hasRelation(scene, one)),
                            line,
                            r));
            place(shares, "setting", line, line.setting(), scene.setting().id());
            place(shares, "hour", line, line.hour(), scene.hour().id());
            place(shares, "weather", line, line.weather(), scene.weather().id());
            place(shares, "style", line, line.style(), scene.style());
        }
        return shares;
    }

    /** A noun that shall be there, in its colour if one stands before it ({@code red@fox}), or that shall not ({@code !dog}). */
    private static void noun(Shares shares, Scene scene, Line line, String expected) {
        if (expected.startsWith("!")) {
            shares.add("left out", !hasNoun(scene, expected.substring(1)), line, expected);
            return;
        }
        shares.add("nouns", hasNoun(scene, expected.replaceAll("[a-z]+@", "")), line, expected);
        if (expected.contains("@")) {
            shares.add("colours", hasColour(scene, expected), line, expected);
        }
    }

    /** True if a word of that colour was read as said of it: what has the colour by nature is not painted. */
    private static boolean hasColour(Scene scene, String expected) {
        return Arrays.stream(expected.replaceFirst("^\\d+ ", "").split("/")).anyMatch(one -> {
            int at = one.indexOf('@');
            return scene.subjects().stream()
                    .filter(s -> bears(s, one.substring(at + 1)))
                    .anyMatch(s -> s.noun().startsWith(one.substring(0, at) + " ")
                            || scene.readings().stream()
                                    .anyMatch(r -> r.role() == ReadingRole.COLOUR
                                            && s.id().equals(r.target())
                                            && family(HexColour.rgb(r.meaning()))
                                                    .equals(one.substring(0, at))));
        });
    }

    /** True if it is that, or wears, holds or rides that. */
    private static boolean bears(Subject s, String noun) {
        return names(s.noun(), noun)
                || Stream.of(s.held().stream(), s.worn().stream(), Stream.ofNullable(s.ride()))
                        .flatMap(things -> things)
                        .anyMatch(t -> names(t.noun(), noun));
    }

    /** The plain name of a colour by its hue, as coarse as the corpora need it. */
    private static String family(int rgb) {
        float[] hsb = Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null);
        if (hsb[2] < .25f) {
            return "black";
        }
        if (hsb[1] < .14f) {
            return hsb[2] > .85f ? "white" : "grey";
        }
        float hue = hsb[0] * 360;
        boolean reddish = hue < 15 || hue >= 325;
        return hue < 15 || hue >= 345
                ? hsb[1] < .6f ? "pink" : "red"
                : reddish
                        ? "pink"
                        : hue < 42
                                ? "orange"
                                : hue < 68 ? "yellow" : hue < 170 ? "green" : hue < 255 ? "blue" : "purple";
    }

    private static void place(Shares shares, String what, Line line, String expected, String found) {
        if (!expected.isEmpty()) {
            shares.add(what, List.of(expected.split("/")).contains(found), line, expected + " not " + found);
        }
    }

    private static boolean hasNoun(Scene scene, String expected) {
        int space = expected.indexOf(' ');
        boolean counted = Character.isDigit(expected.charAt(0));
        int count = counted ? Integer.parseInt(expected.substring(0, space)) : 0;
        for (String noun : (counted ? expected.substring(space + 1) : expected).split("/")) {
            for (Subject s : scene.subjects()) {
                if (count == 0 && bears(s, noun)
                        || names(s.noun(), noun) && s.count() == count
                        || held(s, noun) == count) {
                    return true;
                }
            }
            if (count == 0 && features(scene).anyMatch(f -> names(f, noun))) {
                return true;
            }
        }
        return false;
    }

    /** How many of that somebody holds, -1 if none. */
    private static long held(Subject s, String noun) {
        long held = s.held().stream().filter(t -> names(t.noun(), noun)).count();
        return held == 0 ? -1 : held;
    }

    /** Things that are drawn as a part of sky or land: lanterns, a window. */
    private static Stream<String> features(Scene scene) {
        return scene.features().stream().filter(Feature::present).map(Feature::id);
    }

    private static boolean hasDeed(Scene scene, String expected) {
        return Arrays.stream(expected.split("/")).anyMatch(one -> {
            int colon = one.indexOf(':');
            return scene.subjects().stream()
                    .anyMatch(s -> names(s.noun(), one.substring(0, colon))
                            && s.deed() != null
                            && s.deed().id().equals(one.substring(colon + 1)));
        });
    }

    private static boolean hasRelation(Scene scene, String expected) {
        for (Subject s : scene.subjects()) {
            for (Relation r : s.relations()) {
                String target = scene.subject(r.target()).map(Subject::noun).orElse(r.target());
                String kind = " " + r.kind().id() + " ";
                int at = expected.indexOf(kind);
                if (at > 0
                        && names(s.noun(), expected.substring(0, at))
                        && names(target, expected.substring(at + kind.length()))) {
                    return true;
                }
            }
            Thing ride = s.ride();
            if (ride != null
                    && expected.contains(" on ")
                    && names(ride.noun(), expected.substring(expected.indexOf(" on ") + 4))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String found, String expected) {
        return found.equals(expected)
                || found.equals(Plurals.of(expected))
                || (" " + found + " ").contains(" " + expected + " ");
    }

    private static Line line(String text) {
        String[] f = text.split("\\|", -1);
        return new Line(
                f[0].strip(),
                list(f, 1),
                list(f, 2),
                list(f, 3),
                f[4].strip(),
                f[5].strip(),
                f[6].strip(),
                f[7].strip());
    }

    private static List<String> list(String[] fields, int i) {
        return Arrays.stream(fields[i].split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
