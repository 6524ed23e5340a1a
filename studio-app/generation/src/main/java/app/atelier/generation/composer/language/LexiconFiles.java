package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Meaning.Part;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Hour;
import app.atelier.generation.composer.scene.Season;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Weather;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code assets/lexicon} into a lexicon. The order of reading decides what is likelier. */
final class LexiconFiles {
    private static final String HOME = "/app/atelier/assets/lexicon/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> TONGUES = List.of("german.json", "french.json", "spanish.json");

    private final Lexicon lexicon;
    private final ArtPack art;

    LexiconFiles(Lexicon lexicon, ArtPack art) {
        this.lexicon = lexicon;
        this.art = art;
    }

    void readAll() {
        JsonNode nouns = file("nouns.json");
        JsonNode words = file("words.json");
        times(file("times.json"));
        places(file("places.json"));
        clothes(nouns);
        things(nouns);
        file("colours.json")
                .properties()
                .forEach(c -> lexicon.add(
                        c.getKey(), new Meaning.Colour(c.getKey(), c.getValue().asText())));
        deeds(file("deeds.json"));
        words(words);
        alone(file("times.json").path("alone"));
        for (String tongue : TONGUES) {
            lexicon.addTongue(Tongue.of(file(tongue)));
        }
        file("grown.json").properties().forEach(g -> {
            for (String word : g.getValue().asText().split(", ")) {
                lexicon.addGrown(word, g.getKey());
            }
        });
    }

    private void things(JsonNode nouns) {
        for (JsonNode thing : nouns.path("things")) {
            String id = thing.path("art").asText();
            ArtPiece piece =
                    art.find(id).or(() -> art.find(thing.path("else").asText())).orElse(null);
            List<String> names = strings(thing.path("words"));
            Kind kind = Kind.valueOf(constant(thing.path("kind").asText()));
            double metres = thing.path("metres").asDouble(piece == null ? 1 : piece.metres());
            String place = thing.path("habitat").asText("");
            Habitat habitat = !place.isEmpty()
                    ? Habitat.valueOf(constant(place))
                    : id.startsWith("prop:") || piece == null ? Habitat.GROUND : piece.habitat();
            String costume = text(thing, "costume");
            for (String name : names) {
                lexicon.add(name, new Meaning.Noun(name, id, names.getFirst(), kind, metres, habitat, costume));
            }
        }
        nouns.path("natural").properties().forEach(n -> lexicon.addNatural(n.getKey(), Lexicon.keys(n.getValue())));
        lexicon.addMounts(Lexicon.keys(nouns.path("mounts")));
        nouns.path("groups").properties().forEach(g -> {
            List<Meaning.Noun> members = new ArrayList<>();
            g.getValue().forEach(n -> lexicon.noun(n.asText()).ifPresent(members::add));
            lexicon.add(g.getKey(), new Meaning.Group(g.getKey(), members));
        });
    }

    private void clothes(JsonNode nouns) {
        for (JsonNode item : nouns.path("clothes")) {
            String id = item.path("art").asText();
            each(item.path("words"), w -> lexicon.add(w, new Meaning.Clothes(w, id)));
        }
        for (JsonNode item : nouns.path("costumes")) {
            String id = item.path("costume").asText();
            each(item.path("words"), w -> lexicon.add(w, new Meaning.Costume(w, id)));
        }
    }

    private void places(JsonNode file) {
        for (JsonNode place : file.path("places")) {
            Setting setting = Setting.valueOf(constant(place.path("setting").asText()));
            String season = text(place, "season");
            String hour = text(place, "hour");
            String weather = text(place, "weather");
            each(
                    place.path("words"),
                    w -> lexicon.add(
                            w,
                            new Meaning.Place(
                                    w,
                                    setting,
                                    season == null ? null : Season.valueOf(constant(season)),
                                    hour == null ? null : Hour.valueOf(constant(hour)),
                                    weather == null ? null : Weather.valueOf(constant(weather)),
                                    text(place, "feature"),
                                    text(place, "noun"),
                                    Spot.of(place.path("spot").asText()).orElse(null))));
        }
        grouped(
                file.path("sites"),
                (id, w) -> lexicon.add(w, new Meaning.Site(w, Spot.of(id).orElseThrow())));
        grouped(file.path("homes"), (id, noun) -> lexicon.addHome(noun, Setting.valueOf(constant(id))));
    }

    private void times(JsonNode file) {
        grouped(file.path("features"), (id, w) -> lexicon.add(w, new Meaning.Feature(w, id)));
        grouped(file.path("hours"), (id, w) -> lexicon.add(w, new Meaning.Time(w, Hour.valueOf(constant(id)))));
        grouped(file.path("weathers"), (id, w) -> lexicon.add(w, new Meaning.Sky(w, Weather.valueOf(constant(id)))));
        grouped(file.path("seasons"), (id, w) -> lexicon.add(w, new Meaning.Year(w, Season.valueOf(constant(id)))));
        grouped(
                file.path("festivals"),
                (id, w) -> lexicon.add(w, new Meaning.Feast(w, Festival.valueOf(constant(id)))));
        grouped(file.path("cameras"), (id, w) -> lexicon.add(w, new Meaning.View(w, Camera.valueOf(constant(id)))));
        grouped(file.path("styles"), (id, w) -> lexicon.add(w, new Meaning.Style(w, id)));
        grouped(
                file.path("feelings"),
                (id, w) -> lexicon.add(w, new Meaning.Emotion(w, Feeling.valueOf(constant(id)))));
        JsonNode brings = file.path("brings");
        grouped(brings.path("festivals"), (id, w) -> lexicon.addBrings(w, Festival.valueOf(constant(id))));
        grouped(brings.path("hours"), (id, w) -> lexicon.addBrings(w, Hour.valueOf(constant(id))));
        grouped(file.path("moods"), (id, w) -> lexicon.add(w, new Meaning.Atmosphere(w, id)));
    }

    private void alone(JsonNode moods) {
        moods.properties().forEach(mood -> {
            List<Meaning> scene = new ArrayList<>();
            mood.getValue().forEach(word -> scene.addAll(lexicon.meanings(word.asText())));
            lexicon.addAlone(mood.getKey(), scene);
        });
    }

    private void deeds(JsonNode file) {
        JsonNode places = file.path("places");
        for (JsonNode deed : file.path("deeds")) {
            String id = deed.path("id").asText();
            String feeling = text(deed, "feeling");
            String place = text(places, id);
            Meaning.Doing doing = new Meaning.Doing(
                    id,
                    deed.path("pose").asText(),
                    deed.path("object").asText(),
                    text(deed, "thing"),
                    text(deed, "ride"),
                    feeling == null ? null : Feeling.valueOf(constant(feeling)),
                    place == null ? null : Setting.valueOf(constant(place)));
            each(deed.path("words"), w -> lexicon.add(w, doing));
        }
        file.path("irregular")
                .properties()
                .forEach(v -> lexicon.addIrregularVerb(v.getKey(), v.getValue().asText()));
        file.path("callings")
                .properties()
                .forEach(c -> lexicon.addCalling(
                        c.getKey(),
                        new Lexicon.Calling(
                                c.getValue().path(0).asText(),
                                c.getValue().path(1).asText())));
        for (JsonNode rule : file.path("implied")) {
            lexicon.addImplied(new Lexicon.Implied(
                    Lexicon.keys(rule.path("held")),
                    Lexicon.keys(rule.path("worn")),
                    Lexicon.keys(rule.path("costume")),
                    rule.path("deed").asText()));
        }
    }

    private void words(JsonNode file) {
        file.path("relations")
                .properties()
                .forEach(r -> lexicon.add(
                        r.getKey(),
                        new Meaning.Relating(
                                r.getKey(),
                                Spatial.valueOf(constant(r.getValue().asText())))));
        file.path("counts")
                .properties()
                .forEach(c ->
                        lexicon.add(c.getKey(), new Meaning.Count(c.getValue().asDouble(), false)));
        file.path("many")
                .properties()
                .forEach(c ->
                        lexicon.add(c.getKey(), new Meaning.Count(c.getValue().asDouble(), true)));
        file.path("sizes")
                .properties()
                .forEach(s -> lexicon.add(
                        s.getKey(), new Meaning.Size(s.getKey(), s.getValue().asDouble())));
        grammar(file, "determiners", Part.DETERMINER);
        grammar(file, "and", Part.AND);
        grammar(file, "no", Part.NO);
        grammar(file, "wearing", Part.WEARING);
        grammar(file, "dressed-as", Part.DRESSED_AS);
        grammar(file, "holding", Part.HOLDING);
        grammar(file, "size-of", Part.SIZE_OF);
        grammar(file, "unspoken", Part.UNSPOKEN);
        grammar(file, "groups", Part.GROUP);
        grammar(file.path("containers"), "inner", Part.MEASURE);
        grammar(file.path("containers"), "outer", Part.CONTAINER);
        grammar(file, "parts", Part.BODY_PART);
        grammar(file, "fillers", Part.FILLER);
        grammar(file, "undrawn", Part.UNDRAWN);
        grammar(file, "events", Part.EVENT);
        lexicon.addOneForm(Lexicon.keys(file.path("one-form")));
        file.path("parts-of")
                .properties()
                .forEach(part -> lexicon.addPart(part.getKey(), Lexicon.keys(part.getValue())));
    }

    private void grammar(JsonNode file, String field, Part part) {
        each(file.path(field), w -> lexicon.add(w, new Meaning.Grammar(part)));
    }

    private static void grouped(JsonNode groups, BiConsumer<String, String> each) {
        groups.properties().forEach(g -> g.getValue().forEach(w -> each.accept(g.getKey(), w.asText())));
    }

    private static void each(JsonNode array, Consumer<String> each) {
        array.forEach(n -> each.accept(n.asText()));
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(n -> out.add(n.asText()));
        return out;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** True words that are near to words of the lexicon and none of them. */
    Set<String> trueWords() {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(HOME + "true-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The lexicon is missing from this installation: true-words.txt");
            }
            Set<String> words = new HashSet<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+")));
            words.addAll(strings(file("words.json").path("true-words")));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode file(String name) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(HOME + name)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon is missing from this installation: " + name);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
