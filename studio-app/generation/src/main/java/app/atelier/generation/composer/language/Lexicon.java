package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.Setting;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every phrase that is understood and what it can mean, likeliest first. Immutable after {@link #load}. */
final class Lexicon {
    /** Most words in a phrase. */
    static final int LONGEST = 6;

    /** Poses of deeds that a tool can do for somebody: an opener, a mixer. */
    private static final Set<String> AT_REST = Set.of("stand", "sit", "lie", "sleep", "fly");

    private final Map<String, List<Meaning>> phrases = new HashMap<>();
    private final Map<String, Meaning.Doing> deeds = new HashMap<>();
    private final Map<String, Set<String>> natural = new HashMap<>();
    private final Map<String, String> grown = new HashMap<>();
    private final Map<String, String> irregularVerbs = new HashMap<>();
    private final Map<String, Setting> homes = new HashMap<>();
    private final List<Implied> implied = new ArrayList<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Calling> callings = new HashMap<>();
    private final List<Tongue> tongues = new ArrayList<>();
    private final Set<String> mounts = new TreeSet<>();
    private final Set<String> oneForm = new TreeSet<>();
    private final Map<String, List<Object>> brings = new TreeMap<>();
    private final Map<String, List<Meaning>> alone = new HashMap<>();
    private final ArtPack art;
    private @Nullable Spelling spelling;

    /** What somebody does by profession, and with what. */
    record Calling(String deed, String thing) {}

    /** What a thing held or worn says about one who does nothing else. */
    record Implied(Set<String> held, Set<String> worn, Set<String> costumes, String deed) {}

    private Lexicon(ArtPack art) {
        this.art = art;
    }

    /** Reads the lexicon of the assets and adds the names of the pack. */
    static Lexicon load(ArtPack art) {
        Lexicon lexicon = new Lexicon(art);
        LexiconFiles files = new LexiconFiles(lexicon, art);
        files.readAll();
        for (ArtPiece piece : art.pieces()) {
            if (!piece.quiet()) {
                lexicon.addPiece(piece.name(), piece);
                piece.also().forEach(n -> lexicon.addPiece(n, piece));
            }
        }
        lexicon.learnToSpell(files.trueWords());
        return lexicon;
    }

    /** What a phrase can mean, likeliest first; empty if nothing is known. */
    List<Meaning> meanings(String key) {
        List<Meaning> known = phrases.get(key);
        return known != null ? known : grown(key);
    }

    /** True for a word or a form of one that is part of any phrase. */
    boolean says(String word) {
        return spelling().knows(word)
                || spelled(word)
                || Phrases.singulars(word).stream()
                        .anyMatch(w -> spelled(w) || !meanings(w).isEmpty())
                || !meanings(word).isEmpty()
                || !meanings(Plurals.of(word)).isEmpty();
    }

    /** What words with a slip of the hand were meant to be. */
    Spelling spelling() {
        return Objects.requireNonNull(spelling, "the lexicon is read");
    }

    private void learnToSpell(Set<String> truths) {
        Set<String> common = new HashSet<>();
        Set<String> rare = new HashSet<>();
        phrases.forEach((phrase, said) -> {
            if (phrase.indexOf(' ') >= 0) {
                rare.addAll(List.of(phrase.split(" ")));
            } else {
                common.add(phrase);
                said.forEach(m -> common.addAll(forms(phrase, m)));
            }
        });
        grown.keySet().forEach(word -> {
            rare.addAll(List.of(word.split(" ")));
            rare.add(Plurals.of(word));
        });
        common.addAll(irregularVerbs.keySet());
        spelling = new Spelling(common, rare, truths);
    }

    private static List<String> forms(String word, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Doing d -> Phrases.forms(word);
            case Meaning.Noun n -> List.of(Plurals.of(word));
            case Meaning.Place p -> List.of(Plurals.of(word));
            case Meaning.Clothes c -> List.of(Plurals.of(word));
            default -> List.of();
        };
    }

    /** True if a word is a true one, though it may have no picture. */
    boolean spelled(String word) {
        return phrases.containsKey(word) || homes.containsKey(word);
    }

    /** What somebody does who is named by it: a skateboarder. Empty for deeds that tools are named by as well. */
    Optional<Meaning.Doing> agent(String word) {
        if (!word.endsWith("er") || word.length() < 6) {
            return Optional.empty();
        }
        return Phrases.stems(word.substring(0, word.length() - 2) + "ing").stream()
                .flatMap(stem -> meanings(stem).stream())
                .filter(m -> m instanceof Meaning.Doing d && !AT_REST.contains(d.pose()))
                .map(Meaning.Doing.class::cast)
                .findFirst();
    }

    /** The stem of an irregular form of a verb. */
    Optional<String> irregularVerb(String form) {
        return Optional.ofNullable(irregularVerbs.get(form));
    }

    /** Where such a thing usually is. */
    Optional<Setting> home(Meaning.Noun noun) {
        Setting home = homes.get(Phrases.key(noun.name()));
        if (home == null) {
            home = homes.get(Phrases.key(noun.drawnAs()));
        }
        return Optional.ofNullable(home);
    }

    /** What somebody of that profession does who does nothing else. */
    Optional<Calling> calling(String name) {
        return Optional.ofNullable(callings.get(Phrases.key(name)));
    }

    void addCalling(String name, Calling calling) {
        callings.put(Phrases.key(name), calling);
    }

    List<Implied> implied() {
        return Collections.unmodifiableList(implied);
    }

    /** The noun of that phrase, if it has one. */
    Optional<Meaning.Noun> noun(String phrase) {
        return meanings(Phrases.key(phrase)).stream()
                .filter(Meaning.Noun.class::isInstance)
                .map(Meaning.Noun.class::cast)
                .findFirst();
    }

    /** The deed of that id, as it stands first in the lexicon. */
    Optional<Meaning.Doing> deed(String id) {
        return Optional.ofNullable(deeds.get(id));
    }

    /** All phrases that name something to see, sorted: what search by meaning looks among. */
    List<String> visiblePhrases() {
        return phrases.keySet().stream()
                .filter(key -> visible(key).isPresent())
                .sorted()
                .toList();
    }

    /** What of that phrase can be seen, if anything. */
    Optional<Meaning> visible(String key) {
        return meanings(key).stream()
                .filter(m -> switch (m) {
                    case Meaning.Noun n -> true;
                    case Meaning.Group g -> true;
                    case Meaning.Place p -> true;
                    case Meaning.Feature f -> true;
                    case Meaning.Sky s -> true;
                    case Meaning.Doing d -> true;
                    case Meaning.Clothes c -> true;
                    case Meaning.Emotion e -> true;
                    case Meaning.Colour c -> true;
                    default -> false;
                })
                .findFirst();
    }

    ArtPack art() {
        return art;
    }

    void add(String phrase, Meaning meaning) {
        String key = Phrases.key(phrase);
        List<Meaning> list = phrases.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.stream().noneMatch(m -> m.getClass() == meaning.getClass() && !(m instanceof Meaning.Grammar))) {
            list.add(meaning);
            if (meaning instanceof Meaning.Doing doing) {
                deeds.putIfAbsent(doing.id(), doing);
            }
        }
    }

    /** A word that is drawn as another: found under the same meaning with its own name. */
    private List<Meaning> grown(String key) {
        String drawnAs = grown.get(key);
        if (drawnAs == null) {
            return List.of();
        }
        for (Meaning m : phrases.getOrDefault(drawnAs, List.of())) {
            if (m instanceof Meaning.Noun n) {
                return List.of(
                        new Meaning.Noun(key, n.art(), n.drawnAs(), n.kind(), n.metres(), n.habitat(), n.costume()));
            }
            if (m instanceof Meaning.Place || m instanceof Meaning.Clothes) {
                return List.of(m);
            }
        }
        return List.of();
    }

    /** True if a thing is of that colour as it is drawn. */
    boolean natural(String drawnAs, String colour) {
        return natural.getOrDefault(Phrases.key(drawnAs), Set.of()).contains(colour);
    }

    void addNatural(String drawnAs, Set<String> colours) {
        natural.put(Phrases.key(drawnAs), colours);
    }

    void addGrown(String word, String drawnAs) {
        grown.putIfAbsent(word, drawnAs);
    }

    /**
     * True if a creature is drawn with such a part of a body.
     *
     * @param part as it is said, one or many
     */
    boolean grows(Meaning.Noun noun, String part) {
        Set<String> owners = parts.get(part);
        for (String one : Phrases.singulars(part)) {
            owners = owners == null ? parts.get(one) : owners;
        }
        return owners == null
                || owners.contains("creature") && noun.character()
                || owners.contains(Phrases.key(noun.drawnAs()))
                || owners.contains(Phrases.key(noun.name()));
    }

    /** True if such a part is named as one that it is drawn with. */
    boolean hasPart(Meaning.Noun noun, String part) {
        return parts.containsKey(part) && grows(noun, part);
    }

    /** Other languages that are read. */
    List<Tongue> tongues() {
        return Collections.unmodifiableList(tongues);
    }

    void addTongue(Tongue tongue) {
        tongues.add(tongue);
    }

    /** True for an animal that somebody can ride. */
    boolean carries(String drawnAs) {
        return mounts.contains(Phrases.key(drawnAs));
    }

    /** True for a word that is the same for one and for many: sheep. */
    boolean oneForm(String word) {
        return oneForm.contains(word);
    }

    /** What somebody or something brings along by its name: a Christmas tree the feast. */
    <T> Optional<T> brought(String noun, Class<T> what) {
        return brings.entrySet().stream()
                .filter(e -> noun.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(what::isInstance)
                .map(what::cast)
                .findFirst();
    }

    /** The scene of a mood or feeling of which alone was spoken: meanings of place, hour and weather. */
    List<Meaning> alone(String mood) {
        return alone.getOrDefault(mood, List.of());
    }

    void addMounts(Set<String> drawnAs) {
        mounts.addAll(drawnAs);
    }

    void addOneForm(Set<String> same) {
        oneForm.addAll(same);
    }

    void addBrings(String noun, Object what) {
        brings.computeIfAbsent(noun, k -> new ArrayList<>()).add(what);
    }

    void addAlone(String mood, List<Meaning> scene) {
        alone.put(mood, scene);
    }

    void addPart(String part, Set<String> owners) {
        parts.put(part, owners);
    }

    void addIrregularVerb(String form, String stem) {
        irregularVerbs.put(form, stem);
    }

    void addHome(String noun, Setting setting) {
        homes.putIfAbsent(Phrases.key(noun), setting);
    }

    void addImplied(Implied rule) {
        implied.add(rule);
    }

    private void addPiece(String name, ArtPiece piece) {
        // "man walking" is a man and a deed, not a thing of its own
        boolean deed = piece.kind() == Kind.PERSON && name.matches("(man|woman|person|men|women|people)[ :].*");
        if (name.length() < 2 || piece.kind() == Kind.SYMBOL || deed) {
            return;
        }
        ArtPiece best = art.named(name).orElse(piece);
        add(name, new Meaning.Noun(name, best.id(), best.name(), best.kind(), best.metres(), best.habitat(), null));
    }

    static Set<String> keys(JsonNode array) {
        Set<String> out = new LinkedHashSet<>();
        array.forEach(n -> out.add(Phrases.key(n.asText())));
        return out;
    }
}
