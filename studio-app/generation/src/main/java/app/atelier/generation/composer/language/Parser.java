package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.language.Chunk.Form;
import app.atelier.generation.composer.language.Meaning.Part;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Spatial;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the chunks from left to right: adjectives wait for their noun, a preposition for its second end, a verb
 * for its object. Nouns are handed to {@link Clause}.
 */
final class Parser {
    private static final Set<String> ONE_FORM =
            Set.of("fish", "sheep", "deer", "salmon", "trout", "bison", "koi", "squid");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "your", "our");

    private static final Set<String> THEIRS = Set.of("his", "her", "its", "their");

    private final List<Chunk> chunks;
    private final Chooser chooser;
    private final SceneDraft draft;
    private final Clause clause;

    private Adjectives adjectives = new Adjectives();
    private @Nullable Meaning before;
    private boolean beforePlural;

    Parser(Lexicon lexicon, List<Chunk> chunks, SceneDraft draft) {
        this.chunks = chunks;
        this.chooser = new Chooser(chunks);
        this.draft = draft;
        this.clause = new Clause(lexicon, draft);
    }

    void parse() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.stop()) {
                stop(chunk);
                continue;
            }
            Candidate chosen = chooser.choose(
                    i, before, beforePlural, clause.expectsGarment(), clause.expectsPart() || owned(i) || looks(i));
            if (chosen == null) {
                unknown(chunk);
                before = null;
                beforePlural = false;
                continue;
            }
            read(i, chunk, chosen);
            if (chunk.guess() != null) {
                boolean spelt = chunk.guess().equals(chunk.key());
                draft.notes.add(Texts.say(spelt ? "spelling" : "nearest", chunk.text(), chunk.guess()));
            }
            if (!(chosen.meaning() instanceof Meaning.Grammar g && g.part() == Part.FILLER && before == null)) {
                before = chosen.meaning();
                beforePlural = chosen.plural();
            }
        }
        leftovers();
        clause.finish();
    }

    private void stop(Chunk chunk) {
        leftovers();
        boolean sentence = !chunk.text().equals(",")
                && !chunk.text().equals("、")
                && !chunk.text().equals("，");
        clause.stop(sentence);
        before = null;
        beforePlural = false;
    }

    private void read(int i, Chunk chunk, Candidate chosen) {
        switch (chosen.meaning()) {
            case Meaning.Noun n -> noun(chunk, n, chosen.plural());
            case Meaning.Group g -> group(chunk, g);
            case Meaning.Clothes w -> clause.garment(chunk, w, chosen.plural(), take());
            case Meaning.Costume w -> clause.costume(chunk, w, chosen.plural(), take());
            case Meaning.Place p -> clause.place(chunk, p, take());
            case Meaning.Feature f -> clause.feature(chunk, f, take());
            case Meaning.Time t ->
                circumstance(chunk, ReadingRole.TIME, t.hour().id(), () -> draft.times.add(t));
            case Meaning.Sky s ->
                circumstance(chunk, ReadingRole.WEATHER, s.weather().id(), () -> draft.skies.add(s));
            case Meaning.Year y ->
                circumstance(chunk, ReadingRole.TIME, y.season().id(), () -> draft.seasons.add(y));
            case Meaning.Feast f ->
                circumstance(chunk, ReadingRole.MOOD, f.festival().id(), () -> {
                    if (draft.festival == Festival.NONE) {
                        draft.festival = f.festival();
                    }
                });
            case Meaning.Atmosphere a ->
                circumstance(chunk, ReadingRole.MOOD, a.id(), () -> draft.atmospheres.add(a.id()));
            case Meaning.Style s -> circumstance(chunk, ReadingRole.STYLE, s.id(), () -> draft.styles.add(s));
            case Meaning.View v -> {
                draft.camera = draft.camera == Camera.AUTO ? v.camera() : draft.camera;
                draft.mark(chunk, ReadingRole.CAMERA, v.camera().id(), null);
            }
            case Meaning.Emotion e -> emotion(chunk, e);
            case Meaning.Colour c -> {
                adjectives.colours.add(c);
                adjectives.mark(chunk, ReadingRole.COLOUR, c.hex());
            }
            case Meaning.Count c -> count(chunk, c);
            case Meaning.Size s -> {
                adjectives.size = s.factor();
                adjectives.mark(chunk, ReadingRole.SIZE, s.name());
            }
            case Meaning.Relating r -> {
                leftovers();
                clause.relation(r.spatial(), r.name());
                draft.mark(chunk, ReadingRole.RELATION, r.spatial().id(), null);
            }
            case Meaning.Doing d -> deed(i, chunk, d, chosen.form());
            case Meaning.Grammar g -> grammar(chunk, g.part());
        }
        if (!(chosen.meaning() instanceof Meaning.Noun)) {
            clause.apart();
        }
    }

    private void noun(Chunk chunk, Meaning.Noun noun, boolean plural) {
        if (possessor(chunk)) {
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            return;
        }
        Meaning.Noun named = theirs(chunks.indexOf(chunk)) ? clause.parent(noun) : noun;
        clause.noun(chunk, named, plural || school(chunk, noun), take());
    }

    /** "with colourful fish": words that have one form for one and many, and nothing says that it is one. */
    private boolean school(Chunk chunk, Meaning.Noun noun) {
        String word = chunk.key().substring(chunk.key().lastIndexOf(' ') + 1);
        if (!ONE_FORM.contains(word) || noun.kind() != Kind.ANIMAL) {
            return false;
        }
        for (int i = chunks.indexOf(chunk) - 1; i >= 0; i--) {
            Chunk said = chunks.get(i);
            if (said.can(Part.DETERMINER) || said.can(Meaning.Count.class) || genitive(said)) {
                return false;
            }
            if (said.stop() || !said.adjectiveLike()) {
                return true;
            }
        }
        return true;
    }

    /** True after "its" or "the cat's", where parts of a body are named. */
    private boolean owned(int i) {
        return i > 0 && (POSSESSIVES.contains(chunks.get(i - 1).key()) || genitive(chunks.get(i - 1)));
    }

    /** True after "its", which speaks of somebody named before. */
    private boolean theirs(int i) {
        String key = i > 0 ? chunks.get(i - 1).key() : "";
        return THEIRS.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    /** "a cat, big blue eyes": a part of a body after an adjective and without an article. */
    private boolean looks(int i) {
        int at = i - 1;
        while (at >= 0 && chunks.get(at).adjectiveLike() && !chunks.get(at).can(Part.DETERMINER)) {
            at--;
        }
        boolean article = at >= 0 && chunks.get(at).can(Part.DETERMINER);
        return at < i - 1 && !article && clause.looks();
    }

    private static boolean genitive(Chunk chunk) {
        String text = chunk.text();
        return text.endsWith("'s") || text.endsWith("\u2019s") || text.endsWith("s'");
    }

    /** "grandma's bed" is a bed: whose it is, is not seen. A part of a body stays with whom it belongs to. */
    private boolean possessor(Chunk chunk) {
        int i = chunks.indexOf(chunk) + 1;
        while (i < chunks.size() && !chunks.get(i).stop() && chunks.get(i).adjectiveLike()) {
            i++;
        }
        return genitive(chunk)
                && i < chunks.size()
                && !chunks.get(i).can(Part.BODY_PART)
                && chunks.get(i).can(Meaning.Noun.class);
    }

    private void group(Chunk chunk, Meaning.Group group) {
        Adjectives with = take();
        for (Meaning.Noun member : group.members()) {
            clause.member(member, with);
        }
        draft.mark(chunk, ReadingRole.SUBJECT, group.name(), clause.lastId());
        with.settle(draft, clause.lastId());
    }

    private void circumstance(Chunk chunk, ReadingRole role, String meaning, Runnable keep) {
        if (clause.negated()) {
            draft.mark(chunk, role, meaning, null);
            clause.leaveOut(chunk.text());
        } else {
            draft.mark(chunk, role, meaning, null);
            keep.run();
        }
    }

    private void emotion(Chunk chunk, Meaning.Emotion emotion) {
        if (clause.feel(emotion.feeling(), nounFollows(chunk))) {
            draft.mark(chunk, ReadingRole.MOOD, emotion.feeling().id(), clause.lastId());
        } else {
            adjectives.feeling = emotion.feeling();
            adjectives.mark(chunk, ReadingRole.MOOD, emotion.feeling().id());
        }
    }

    private boolean nounFollows(Chunk chunk) {
        for (int i = chunks.indexOf(chunk) + 1;
                i < chunks.size() && !chunks.get(i).stop();
                i++) {
            if (chunks.get(i).nounLike()) {
                return true;
            }
            if (!chunks.get(i).adjectiveLike()
                    && !chunks.get(i).can(Part.FILLER)
                    && !chunks.get(i).can(Part.AND)) {
                return false;
            }
        }
        return false;
    }

    private void count(Chunk chunk, Meaning.Count count) {
        if (count.n() < 1) {
            clause.negate();
            draft.mark(chunk, ReadingRole.COUNT, "0", null);
            return;
        }
        double factor = adjectives.count > 0 && count.n() >= 100 && !count.many() ? adjectives.count : 1;
        adjectives.count = count.n() * factor;
        adjectives.many |= count.many() && count.n() > 8;
        String said = count.many() ? "many" : String.format(Locale.ENGLISH, "%.0f", Math.min(adjectives.count, 1e15));
        adjectives.mark(chunk, ReadingRole.COUNT, said);
    }

    private void deed(int i, Chunk chunk, Meaning.Doing doing, Form form) {
        boolean adjectival = (form == Form.GERUND || form == Form.PAST)
                && !(before instanceof Meaning.Noun
                        || before instanceof Meaning.Group
                        || before instanceof Meaning.Doing)
                && (clause.idle() || !adjectives.isEmpty() || determined() || before instanceof Meaning.Relating)
                && i + 1 < chunks.size()
                && !chunks.get(i + 1).stop()
                && (chunks.get(i + 1).can(Meaning.Noun.class)
                        || chunks.get(i + 1).can(Meaning.Group.class)
                        || chunks.get(i + 1).can(Meaning.Clothes.class)
                        || chunks.get(i + 1).can(Part.BODY_PART))
                && !chunks.get(i + 1).can(Part.DETERMINER);
        if (adjectival) {
            adjectives.doing = doing;
            adjectives.mark(chunk, ReadingRole.DEED, doing.id());
            return;
        }
        leftovers();
        clause.deed(doing);
        draft.mark(chunk, ReadingRole.DEED, doing.id(), clause.lastId());
    }

    private boolean determined() {
        return before instanceof Meaning.Grammar g && (g.part() == Part.DETERMINER || g.part() == Part.AND)
                || before instanceof Meaning.Count;
    }

    private void grammar(Chunk chunk, Part part) {
        switch (part) {
            case NO -> {
                leftovers();
                clause.negate();
            }
            case AND -> {
                if (adjectives.colours.isEmpty()) {
                    clause.and();
                }
            }
            case WEARING -> clause.wear();
            case HOLDING -> clause.hold();
            case DRESSED_AS -> clause.dressAs();
            case SIZE_OF -> clause.compare();
            case GROUP -> clause.gather();
            case CONTAINER, MEASURE, DETERMINER -> {}
            case FILLER -> {
                if (chunk.key().equals("of")) {
                    clause.of();
                }
            }
            case BODY_PART -> {
                part(chunk);
                return;
            }
            case UNSPOKEN -> draft.unspoken = true;
        }
        draft.mark(chunk, part == Part.UNSPOKEN ? ReadingRole.UNKNOWN : ReadingRole.FILLER, "", null);
    }

    private void part(Chunk chunk) {
        Adjectives with = take();
        if (clause.negated()) {
            draft.notes.add(Texts.say("bodies", chunk.text()));
        }
        boolean coloured = clause.part(chunk.key(), with.colour());
        if (!with.colours.isEmpty() && !coloured) {
            draft.notes.add(Texts.say("parts", with.colours.getFirst().name() + " " + chunk.text()));
        }
        with.settle(draft, clause.lastId());
        draft.mark(chunk, ReadingRole.FILLER, "", clause.lastId());
    }

    private void unknown(Chunk chunk) {
        if (chunk.sort() == Token.Sort.FOREIGN) {
            draft.foreign = true;
        } else if (chunk.sort() == Token.Sort.NUMBER
                || chunk.key().endsWith("ly") && chunk.key().length() > 4) {
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            return;
        }
        // what was said of an unknown thing goes with it
        take().settle(draft, null);
        clause.lost();
        if (!clause.negated()) {
            draft.unknown.add(chunk.text());
        }
        draft.mark(chunk, ReadingRole.UNKNOWN, "", null);
    }

    private Adjectives take() {
        Adjectives taken = adjectives;
        adjectives = new Adjectives();
        return taken;
    }

    /** Adjectives that found no noun: colours go to who was named last or to the palette, feelings to the hero. */
    private void leftovers() {
        if (adjectives.isEmpty()) {
            return;
        }
        Adjectives rest = take();
        String target = clause.describe(rest);
        for (Meaning.Colour colour : rest.colours) {
            if (target == null) {
                draft.palette.add(colour.hex());
            }
        }
        rest.settle(draft, target);
    }

    /** A feature that is wanted, in the size and colour of its adjectives. */
    static Feature wanted(String id, Adjectives with) {
        return new Feature(id, true, with.size, with.colour());
    }

    /** The relation that holds between a sky thing and what is said to be under, past or before it. */
    static boolean towardsSky(Spatial spatial) {
        return switch (spatial) {
            case UNDER, PAST, TOWARDS, IN_FRONT_OF, BESIDE, ABOVE, ON, AROUND -> true;
            default -> false;
        };
    }
}
