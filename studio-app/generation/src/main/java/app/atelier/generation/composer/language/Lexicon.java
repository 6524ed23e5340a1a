package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Setting;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every phrase that is understood and what it can mean, likeliest first. Immutable after {@link #load}. */
final class Lexicon {
    /** Most words in a phrase. */
    static final int LONGEST = 6;

    private final Map<String, List<Meaning>> phrases = new HashMap<>();
    private final Map<String, Meaning.Doing> deeds = new HashMap<>();
    private final Map<String, Set<String>> natural = new HashMap<>();
    private final Map<String, String> grown = new HashMap<>();
    private final Map<String, String> irregularVerbs = new HashMap<>();
    private final Map<String, Setting> homes = new HashMap<>();
    private final List<Implied> implied = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private final ArtPack art;

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
        return lexicon;
    }

    /** What a phrase can mean, likeliest first; empty if nothing is known. */
    List<Meaning> meanings(String key) {
        List<Meaning> known = phrases.get(key);
        return known != null ? known : grown(key);
    }

    /** All single words of the lists that say what is seen or how, sorted: words of grammar are not among them. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** True if a word is a true one, though it may have no picture. */
    boolean spelled(String word) {
        return phrases.containsKey(word) || homes.containsKey(word);
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
        boolean measure = meaning instanceof Meaning.Grammar g && g.part() != Meaning.Part.FILLER;
        if (key.indexOf(' ') < 0 && !measure) {
            words.add(key);
        }
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
