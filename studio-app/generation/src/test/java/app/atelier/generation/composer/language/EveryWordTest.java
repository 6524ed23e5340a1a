package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word is lost: each is in the picture, or a sentence says that it is not. */
class EveryWordTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Set<String> SMALL = small();
    private static final Lexicon LEXICON = Lexicon.load(ArtPack.open());

    /** Deeds that are done as others which say the same more closely. */
    private static final Map<String, String> CLOSER = Map.of("ride", "surf", "play", "play-music");

    /** Second places that are seen from the first as a feature of it. */
    private static final Set<String> SEEN_AS = Set.of(
            "jungle trees",
            "forest trees",
            "lake waves",
            "pond waves",
            "sea waves",
            "beach waves",
            "waterfall river",
            "road path",
            "mountain-road mountains",
            "garden grass",
            "meadow grass",
            "field grass");

    /** Places that a season or who is there makes another of. */
    private static final Set<Setting> LAND = EnumSet.of(
            Setting.MEADOW,
            Setting.FIELD,
            Setting.HILL,
            Setting.SNOW_FIELD,
            Setting.SNOW_WOOD,
            Setting.FOREST,
            Setting.BIRCH_WOOD,
            Setting.CAMP);

    private static final Set<Setting> WATER = EnumSet.of(
            Setting.SEA,
            Setting.BEACH,
            Setting.STORM_SEA,
            Setting.ISLAND,
            Setting.HARBOUR,
            Setting.UNDER_WATER,
            Setting.LAKE,
            Setting.POND,
            Setting.RIVER,
            Setting.LAGOON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus.txt",
                "heldout.txt",
                "blind.txt",
                "blind2.txt",
                "blind3.txt",
                "blind4.txt",
                "german.txt",
                "french.txt",
                "spanish.txt",
                "german2.txt",
                "french2.txt",
                "spanish2.txt",
                "blind5.txt",
                "german3.txt",
                "french3.txt",
                "spanish3.txt",
                "blind6.txt",
                "german4.txt",
                "french4.txt",
                "spanish4.txt"
            })
    void drawsOrNamesEveryWord(String corpus) {
        List<String> lost = new ArrayList<>();
        for (Corpus.Line line : Corpus.lines(corpus)) {
            lost.addAll(lost(line.prompt()));
        }

        assertThat(lost).isEmpty();
    }

    private static List<String> lost(String prompt) {
        Scene scene = READER.read(prompt);
        String said = String.join(" ", scene.notes()).toLowerCase(Locale.ENGLISH);
        List<String> lost = new ArrayList<>();
        Matcher words = WORD.matcher(prompt);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ENGLISH);
            boolean drawn = scene.readings().stream()
                    .anyMatch(r -> r.start() < words.end() && words.start() < r.end() && drawn(scene, r));
            String bare = word.substring(Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) + 1);
            boolean grammar = small(word, said)
                    || scene.readings().stream()
                            .anyMatch(r -> r.start() < words.end() && words.start() < r.end() && small(r.word(), said));
            if (!grammar && !drawn && !said.contains(bare)) {
                lost.add(word + " of: " + prompt);
            }
        }
        return lost;
    }

    /** True for a word of grammar, of English or of the language that was read. */
    private static boolean small(String word, String said) {
        String bare = word.indexOf(' ') < 0 ? word.substring(word.lastIndexOf('\'') + 1) : word.replace('\'', ' ');
        return SMALL.contains(word)
                || said.contains("read as")
                        && LEXICON.tongues().stream()
                                .flatMap(t -> t.find(Tongue.fold(bare), false).stream())
                                .anyMatch(w -> w.sort() == Tongue.Sort.SMALL);
    }

    /** True if a reading is something in the scene and not only a word that was known. */
    private static boolean drawn(Scene scene, Reading reading) {
        String target = reading.target();
        return switch (reading.role()) {
            case UNKNOWN -> false;
            // a part of somebody's body
            case FILLER -> target != null && !reading.word().isEmpty();
            case SUBJECT ->
                target == null
                        || scene.subject(target).isPresent()
                        || scene.feature(target).isPresent();
            case DEED -> scene.subjects().stream().anyMatch(s -> s.deed() != null && same(s.deed(), reading.meaning()));
            case SETTING -> placed(scene, reading);
            case TIME ->
                scene.hour().id().equals(reading.meaning())
                        || scene.season() != null && scene.season().id().equals(reading.meaning());
            case WEATHER -> scene.weather().id().equals(reading.meaning());
            // every picture is an illustration as well
            case STYLE ->
                scene.style().equals(reading.meaning()) || reading.meaning().equals("illustration");
            case CAMERA -> scene.camera().id().equals(reading.meaning());
            default -> true;
        };
    }

    private static boolean same(Deed done, String said) {
        return done.id().equals(said)
                || CLOSER.getOrDefault(said, "").equals(done.id())
                || LEXICON.deed(said).orElseThrow().pose().equals(done.pose());
    }

    private static boolean placed(Scene scene, Reading reading) {
        if (scene.features().stream()
                .anyMatch(
                        f -> f.id().equals(reading.meaning()) || SEEN_AS.contains(reading.meaning() + " " + f.id()))) {
            return true;
        }
        boolean spot = Spot.of(reading.meaning())
                .filter(s -> s == Spot.EDGE || scene.setting().indoors())
                .isPresent();
        if (spot) {
            return true;
        }
        return Arrays.stream(Setting.values())
                .filter(s -> s.id().equals(reading.meaning()))
                .anyMatch(said -> near(said, scene, reading));
    }

    private static boolean near(Setting said, Scene scene, Reading reading) {
        boolean snow = reading.meaning().startsWith("snow") && scene.season() == Season.WINTER;
        boolean sky = said == Setting.SKY && !scene.setting().indoors();
        return snow
                || sky
                || said.base() == scene.setting().base()
                || said.indoors() && scene.setting().indoors()
                || LAND.contains(said) && LAND.contains(scene.setting())
                || WATER.contains(said) && WATER.contains(scene.setting());
    }

    /** Words of grammar and of praise: those that name nothing that could be seen. */
    private static Set<String> small() {
        try (InputStream in = EveryWordTest.class.getResourceAsStream("small-words.txt")) {
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .forEach(l -> words.addAll(List.of(l.strip().split(" +"))));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
