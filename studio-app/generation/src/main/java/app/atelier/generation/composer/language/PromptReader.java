package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Reading;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.meaning.MeaningTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a prompt into a scene. Pure: the same words give the same scene. Thread-safe.
 *
 * <p>{@link #read(String)} uses lists only and takes a few milliseconds, for reading while someone types.
 * {@link #readFully} also compares unknown words by meaning; it waits for a model the first time.
 */
public final class PromptReader {
    /** Words that are read; what follows is said to be left out. */
    static final int MOST_WORDS = 600;

    /** The most figures that are drawn of all subjects together, above what the most subjects show whom one counts. */
    static final int MOST_FIGURES = 240;

    /** From how many times its height on somebody is what others are around. */
    private static final double MUCH_LARGER = 2.5;

    /** Phrases near in meaning that are offered for a word. */
    private static final int MOST_NEAR = 6;

    private final Lexicon lexicon;

    private final @Nullable WordMeanings meanings;

    private final Translator translator;

    private PromptReader(Lexicon lexicon, @Nullable WordMeanings meanings) {
        this.lexicon = lexicon;
        this.translator = new Translator(lexicon.tongues(), lexicon);
        this.meanings = meanings;
    }

    /** A reader with the lexicon of the assets and this art pack. Takes some tenths of a second: make it once. */
    public static PromptReader open(ArtPack art) {
        return new PromptReader(Lexicon.load(art), null);
    }

    /**
     * Always gives a scene, whatever the words; what was not understood stands in {@link Scene#notes()}.
     *
     * @param prompt any text
     */
    public Scene read(String prompt) {
        return read(prompt, "");
    }

    /**
     * Reads a prompt and what shall not be in the picture.
     *
     * @param negativePrompt words for what is to be left out, may be empty
     */
    public Scene read(String prompt, String negativePrompt) {
        return read(prompt, negativePrompt, Corrections.NONE);
    }

    /** As {@link #read(String, String)}, with words read as they were corrected. */
    public Scene read(String prompt, String negativePrompt, Corrections corrections) {
        return read(prompt, negativePrompt, corrections, word -> Optional.empty());
    }

    /** A reader that takes unknown words for their nearest meaning in {@link #readFully}. */
    public PromptReader withMeanings(WordMeanings words) {
        return new PromptReader(lexicon, words);
    }

    /**
     * As {@link #read(String, String)}, and words that no list knows are taken for the nearest in meaning if one is
     * near enough; the notes say so. Waits for the model the first time: not on a window's thread. Without
     * {@link #withMeanings} the same as {@code read}.
     */
    public Scene readFully(String prompt, String negativePrompt) {
        return readFully(prompt, negativePrompt, Corrections.NONE);
    }

    /** As {@link #readFully(String, String)}, with words read as they were corrected. */
    public Scene readFully(String prompt, String negativePrompt, Corrections corrections) {
        return read(prompt, negativePrompt, corrections, nearest());
    }

    private Function<String, Optional<MeaningTable.Match>> nearest() {
        WordMeanings words = meanings;
        return words == null ? word -> Optional.empty() : words::near;
    }

    /**
     * What the word or compound at an offset of a prompt could be read as, likeliest first: what the lexicon knows of
     * it, and what is nearest in meaning. Waits for the model the first time: not on a window's thread.
     *
     * @param at offset of any of its UTF-16 units
     * @return empty if there is no word, or nothing is near it
     */
    public List<Alternative> alternatives(String prompt, int at) {
        List<Token> tokens = Tokenizer.tokens(prompt);
        List<Token> first = tokens.subList(0, Math.min(MOST_WORDS, tokens.size()));
        List<Token> read = translator
                .tongue(first)
                .map(tongue -> translator.english(slips(tongue, first).tokens(), tongue))
                .orElseGet(() -> new Slips(new Vocabulary.English(lexicon))
                        .read(translator
                                .mixed(first, word -> !lexicon.says(word))
                                .map(Translator.Mixed::tokens)
                                .orElse(first))
                        .tokens());
        WordMeanings words = meanings;
        return new Chunker(lexicon, nearest())
                .chunks(prompt, read).stream()
                        .filter(chunk -> chunk.start() <= at && at < chunk.end() && !chunk.stop())
                        .findFirst()
                        .map(chunk -> new Choices(lexicon)
                                .of(chunk, words == null ? List.of() : words.nearest(chunk.key(), MOST_NEAR)))
                        .orElse(List.of());
    }

    private Scene read(
            String prompt,
            String negativePrompt,
            Corrections corrections,
            Function<String, Optional<MeaningTable.Match>> nearest) {
        SceneDraft draft = draft(prompt, corrections, nearest);
        if (!negativePrompt.isBlank()) {
            Exclusion.apply(draft, draft(negativePrompt, Corrections.NONE, word -> Optional.empty()));
        }
        return scene(prompt, draft);
    }

    private SceneDraft draft(
            String prompt, Corrections corrections, Function<String, Optional<MeaningTable.Match>> nearest) {
        SceneDraft draft = new SceneDraft();
        List<Token> tokens = Tokenizer.tokens(prompt);
        if (tokens.size() > MOST_WORDS) {
            tokens = tokens.subList(0, MOST_WORDS);
            draft.notes.add(Texts.say("long", MOST_WORDS));
        }
        Optional<Tongue> tongue = translator.tongue(tokens);
        if (tongue.isPresent()) {
            Slips.Read read = slips(tongue.get(), tokens);
            tokens = translator.english(read.tokens(), tongue.get());
            draft.notes.add(Texts.say("tongue", tongue.get().name()));
            tell(read, draft);
        } else {
            Optional<Translator.Mixed> mixed = translator.mixed(tokens, word -> !lexicon.says(word));
            mixed.ifPresent(m -> draft.notes.add(Texts.say("tongues", String.join(", ", m.tongues()))));
            Slips.Read read = new Slips(new Vocabulary.English(lexicon))
                    .read(mixed.map(Translator.Mixed::tokens).orElse(tokens));
            tokens = read.tokens();
            tell(read, draft);
        }
        List<Chunk> chunks = new Chunker(lexicon, nearest).chunks(prompt, tokens);
        new Parser(lexicon, new Choices(lexicon).corrected(chunks, corrections), draft).parse();
        return draft;
    }

    private Slips.Read slips(Tongue tongue, List<Token> tokens) {
        return new Slips(new Vocabulary.Foreign(tongue, new Vocabulary.English(lexicon)))
                .read(Translator.split(tokens, tongue));
    }

    private static void tell(Slips.Read read, SceneDraft draft) {
        read.meant().forEach((typed, meant) -> draft.notes.add(Texts.say("spelling", typed, meant)));
        draft.asked.putAll(read.asked());
    }

    private Scene scene(String prompt, SceneDraft draft) {
        Toppings.lay(draft);
        Boarding.aboard(lexicon, draft);
        Surroundings at = new Surroundings(lexicon, draft);
        forgetUnseen(draft, at.setting);
        Spots.forgetUnseen(draft, at.setting);
        List<Subject> subjects = subjects(draft, at);
        draft.subjects.forEach(s -> forgetEarlier(draft, s));
        draft.readings.stream()
                .filter(r -> r.role() == ReadingRole.DEED && !done(r.meaning(), draft))
                .forEach(draft.undrawn::add);
        List<Reading> readings = new ArrayList<>(draft.readings);
        readings.sort(Comparator.comparingInt(Reading::start));
        return new Scene(
                Scene.VERSION,
                prompt,
                subjects,
                at.setting,
                draft.placeColour,
                at.hour,
                at.weather,
                at.season,
                MoodRules.mood(draft, at),
                draft.festival,
                style(draft),
                draft.camera,
                List.copyOf(draft.features.values()),
                draft.palette,
                readings,
                Remarks.of(prompt, draft, subjects));
    }

    /** What was in hand for an earlier deed is not drawn beside what the last is done with. */
    private void forgetEarlier(SceneDraft draft, SubjectDraft s) {
        if (s.earlier == null || s.held.size() < 2) {
            return;
        }
        List<String> unseen = s.held.stream()
                .skip(1)
                .flatMap(t ->
                        Stream.concat(Stream.of(t.noun()), lexicon.noun(t.noun()).map(Meaning.Noun::drawnAs).stream()))
                .toList();
        draft.readings.stream()
                .filter(r -> r.role() == ReadingRole.SUBJECT && s.id.equals(r.target()) && unseen.contains(r.meaning()))
                .forEach(draft.undrawn::add);
    }

    /** True if somebody does it: as it was said, as another deed, or in a pose that shows it as well. */
    private boolean done(String deed, SceneDraft draft) {
        if (draft.became.contains(deed)) {
            return true;
        }
        String pose = lexicon.deed(deed)
                .filter(d -> Deeds.shown(d) || draft.subjects.stream().noneMatch(s -> d.equals(s.earlier)))
                .map(Meaning.Doing::pose)
                .orElse("");
        return draft.subjects.stream()
                .map(s -> s.doing)
                .filter(Objects::nonNull)
                .anyMatch(d -> d.id().equals(deed) || d.pose().equals(pose));
    }

    /** Features that the place does not show are said to be left out. */
    private static void forgetUnseen(SceneDraft draft, Setting setting) {
        List<String> unseen = draft.features.values().stream()
                .filter(f -> f.present() && !Visible.at(setting, f.id(), draft))
                .map(Feature::id)
                .toList();
        draft.readings.stream()
                .filter(r -> r.role() == ReadingRole.SETTING && unseen.contains(r.target()))
                .forEach(draft.undrawn::add);
        unseen.forEach(draft.features::remove);
    }

    private List<Subject> subjects(SceneDraft draft, Surroundings at) {
        List<SubjectDraft> ordered = new ArrayList<>(draft.subjects);
        ordered.sort(Comparator.comparing((SubjectDraft s) -> s.rank));
        centred(ordered);
        Placement placement = new Placement(at.setting);
        Equipment equipment = new Equipment(lexicon, draft, at.setting);
        for (int i = 0; i < ordered.size(); i++) {
            SubjectDraft s = ordered.get(i);
            s.rank = i == 0 ? Rank.HERO : s.rank;
            equipment.of(s);
            s.role = placement.role(s);
        }
        ordered.forEach(s -> forgetLost(s, draft));
        placement.wade(ordered);
        return fitting(ordered.stream().map(SubjectDraft::subject).toList());
    }

    /** "butterflies around a girl": the picture is about her. */
    private static void centred(List<SubjectDraft> ordered) {
        if (ordered.size() < 2) {
            return;
        }
        SubjectDraft first = ordered.getFirst();
        ordered.stream()
                .filter(s -> s.noun.character() && s.noun.metres() > MUCH_LARGER * first.noun.metres())
                .filter(s -> first.relations.stream()
                        .anyMatch(r -> r.kind() == Spatial.AROUND && r.target().equals(s.id)))
                .findFirst()
                .ifPresent(s -> {
                    first.rank = s.rank;
                    ordered.remove(s);
                    ordered.addFirst(s);
                });
    }

    /** Of many kinds of which there are many fewer are shown: forty of each of eleven would be seen as a heap. */
    private static List<Subject> fitting(List<Subject> subjects) {
        if (Scene.figures(subjects) <= MOST_FIGURES) {
            return subjects;
        }
        int each = MOST_FIGURES / subjects.size();
        return subjects.stream()
                .map(s -> s.count() > each ? s.showing(each) : s)
                .toList();
    }

    /** What did not fit into the picture or was merged with another is no end of a relation. */
    private static void forgetLost(SubjectDraft s, SceneDraft draft) {
        s.relations.removeIf(r -> !shown(draft, r.target()));
        if (s.target != null && !shown(draft, s.target)) {
            s.target = null;
        }
    }

    private static boolean shown(SceneDraft draft, String id) {
        return draft.features.containsKey(id) || draft.subjects.stream().anyMatch(o -> o.id.equals(id));
    }

    private static String style(SceneDraft draft) {
        if (draft.styles.isEmpty()) {
            return "";
        }
        Meaning.Style first = draft.styles.getFirst();
        draft.styles.stream()
                .filter(s -> !s.id().equals(first.id()) && !s.id().equals("illustration"))
                .findFirst()
                .ifPresent(other -> {
                    if (!first.id().equals("illustration")) {
                        draft.notes.add(Texts.say("styles", first.name(), other.name()));
                    }
                });
        return draft.styles.stream()
                .map(Meaning.Style::id)
                .filter(id -> !id.equals("illustration"))
                .findFirst()
                .orElse("illustration");
    }
}
