package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.language.Chunk.Form;
import app.atelier.generation.composer.language.Meaning.Part;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the chunks from left to right: adjectives wait for their noun, a preposition for its second end, a verb
 * for its object. Nouns are handed to {@link Clause}.
 */
final class Parser {
    /** How many a family or an orchestra has if nothing is said. */
    private static final int FAMILY = 4;

    /** What can be somebody's, who is then not in the picture: "the daughter of a fisherman". */
    private static final Set<Kind> OWNED =
            EnumSet.of(Kind.PERSON, Kind.ANIMAL, Kind.BUILDING, Kind.VEHICLE, Kind.FURNITURE);

    /** "a mouse bigger than the cat": whom one is compared with is there too; "the size of a cat" says nothing of a cat. */
    private static final String THAN = " than";

    /** What begins anew like a comma. */
    private static final Set<String> CONJUNCTIONS = Set.of("while", "because");

    private static final Meaning ADJECTIVE = new Meaning.Grammar(Part.DETERMINER);

    private final Lexicon lexicon;
    private final List<Chunk> chunks;
    private final Neighbours around;
    private final Chooser chooser;
    private final SceneDraft draft;
    private final Clause clause;
    private final Circumstances circumstances;

    private Adjectives adjectives = new Adjectives();
    private @Nullable Meaning before;
    private Meaning.@Nullable Noun possession;
    private boolean beforePlural;

    Parser(Lexicon lexicon, List<Chunk> chunks, SceneDraft draft) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.around = new Neighbours(lexicon, chunks);
        this.chooser = new Chooser(chunks);
        this.draft = draft;
        this.clause = new Clause(lexicon, draft);
        this.circumstances = new Circumstances(draft, clause);
    }

    void parse() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.stop()) {
                stop(chunk);
                continue;
            }
            Candidate chosen = chooser.choose(
                    i,
                    before,
                    beforePlural,
                    clause.expectsGarment(),
                    clause.expectsPart() || around.owned(i) || around.bare(i) && clause.looks());
            if (chosen == null) {
                if (chunk.key().equals("ones") && !adjectives.isEmpty() && clause.others(chunk, true, adjectives)) {
                    take();
                } else {
                    unknown(i, chunk);
                }
                before = null;
                beforePlural = false;
                continue;
            }
            read(i, chunk, chosen);
            if (chunk.guess() != null) {
                draft.notes.add(Texts.say("nearest", chunk.text(), chunk.guess()));
            }
            if (!(chosen.meaning() instanceof Meaning.Grammar g
                    && (g.part() == Part.FILLER || g.part() == Part.UNDRAWN)
                    && before == null)) {
                // "a glowing plant": what stands before a noun is no verb that another could follow
                before = adjectives.doing == chosen.meaning() ? ADJECTIVE : chosen.meaning();
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
        boolean over =
                switch (before) {
                    case Meaning.Noun n -> true;
                    case Meaning.Clothes c -> true;
                    case Meaning.Costume c -> true;
                    case Meaning.Place p -> true;
                    case Meaning.Feature f -> true;
                    case Meaning.Sky s -> true;
                    case null, default -> false;
                };
        if (over && !(chosen.meaning() instanceof Meaning.Grammar) && !(chosen.meaning() instanceof Meaning.Noun)) {
            // "a street without cars in the morning": only the cars are ruled out
            clause.affirm();
        }
        if (clause.negated() && around.saysHow(i, chosen.meaning())) {
            // "a cat that is not black", "not running"
            clause.leaveOut(chunk.text());
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            return;
        }
        switch (chosen.meaning()) {
            case Meaning.Noun n -> noun(i, chunk, n, chosen.plural());
            case Meaning.Group g -> group(chunk, g);
            case Meaning.Clothes w -> clause.garment(chunk, w, chosen.plural(), take());
            case Meaning.Costume w -> clause.costume(chunk, w, chosen.plural(), take());
            case Meaning.Place p -> clause.place(chunk, p, take());
            case Meaning.Site s -> clause.site(chunk, s, take(), around.ofFollows(i));
            case Meaning.Feature f -> clause.feature(chunk, f, take());
            case Meaning.Time t -> circumstances.read(chunk, t);
            case Meaning.Sky s -> circumstances.read(chunk, s);
            case Meaning.Year y -> circumstances.read(chunk, y);
            case Meaning.Feast f -> circumstances.read(chunk, f);
            case Meaning.Atmosphere a -> circumstances.read(chunk, a);
            case Meaning.Style s -> circumstances.read(chunk, s);
            case Meaning.View v -> circumstances.read(chunk, v);
            case Meaning.Emotion e -> emotion(i, chunk, e);
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
                boolean no = before instanceof Meaning.Grammar g && g.part() == Part.NO;
                Optional<String> pronoun = around.pronoun(i);
                if (pronoun.isPresent()) {
                    clause.references().relateBack(r.spatial(), pronoun.get());
                } else {
                    clause.relation(r.spatial(), r.name(), no);
                }
                draft.mark(chunk, ReadingRole.RELATION, r.spatial().id(), null);
            }
            case Meaning.Doing d -> deed(i, chunk, d, chosen.form());
            case Meaning.Grammar g -> grammar(i, chunk, g.part());
        }
        if (!(chosen.meaning() instanceof Meaning.Noun)) {
            clause.apart();
        }
    }

    private void noun(int i, Chunk chunk, Meaning.Noun noun, boolean plural) {
        Meaning.Noun owned = possession;
        possession = null;
        if (around.possessor(i) || owned != null && !plural && noun.character() && around.of(i)) {
            take().settle(draft, null, Set.of());
            draft.undrawn.add(chunk);
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            return;
        }
        chunk.candidates().stream()
                .filter(c -> c.meaning() instanceof Meaning.Place && !clause.negated())
                .forEach(c -> draft.hints.add((Meaning.Place) c.meaning()));
        Optional<Setting> room = around.within(i) && clause.peopled() ? Interiors.of(noun) : Optional.empty();
        if (room.isPresent()) {
            clause.place(chunk, Meaning.Place.of(noun.name(), room.get()), take());
            return;
        }
        Meaning.Noun named = around.theirs(i) ? clause.parent(noun) : noun;
        if (around.definite(i) && adjectives.isEmpty() && clause.again(chunk, named, plural)) {
            return;
        }
        lexicon.agent(noun.name())
                .filter(d -> adjectives.doing == null
                        && lexicon.meanings(noun.name()).isEmpty())
                .ifPresent(d -> adjectives.doing = d);
        clause.noun(chunk, named, plural || around.school(i, noun) || chunk.can(Part.GROUP), take());
    }

    private void group(Chunk chunk, Meaning.Group group) {
        Adjectives with = take();
        for (Meaning.Noun member : group.members()) {
            clause.member(member, with);
        }
        draft.mark(chunk, ReadingRole.SUBJECT, group.name(), clause.lastId());
        with.settle(draft, clause.lastId(), Adjectives.OF_GROUPS);
    }

    private void emotion(int i, Chunk chunk, Meaning.Emotion emotion) {
        if (clause.feel(emotion.feeling(), around.nounFollows(i))) {
            draft.mark(chunk, ReadingRole.MOOD, emotion.feeling().id(), clause.lastId());
        } else {
            adjectives.feeling = emotion.feeling();
            adjectives.mark(chunk, ReadingRole.MOOD, emotion.feeling().id());
        }
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
                && (clause.idle()
                        || !adjectives.isEmpty()
                        || determined()
                                && !(form == Form.GERUND
                                        && said(Part.AND)
                                        && !doing.object().equals("none")
                                        && !around.somebodyNext(i))
                        || before instanceof Meaning.Relating
                        || before == null && doing.object().equals("none"))
                && around.before(i);
        if (adjectival) {
            adjectives.doing = doing;
            adjectives.mark(chunk, ReadingRole.DEED, doing.id());
            return;
        }
        leftovers();
        if (before instanceof Meaning.Feature f
                && (doing.id().equals("shine") || clause.references().scenery())) {
            // "leaves falling": nobody else does it
            draft.mark(chunk, ReadingRole.FILLER, "", f.id());
            return;
        }
        if (doing.id().equals("shine") && around.skyFollows(i)) {
            // "above it shines the moon"
            draft.mark(chunk, ReadingRole.FILLER, "", clause.lastId());
            return;
        }
        if (form == Form.PAST && around.suffered(i) && Objects.takes(doing) && !clause.idle()) {
            clause.references().suffer(doing);
            draft.mark(chunk, ReadingRole.DEED, doing.id(), clause.lastId());
            return;
        }
        clause.references().actAlone(form == Form.S || doing.id().equals("shine"));
        if (form == Form.GERUND
                        && before instanceof Meaning.Noun
                        && clause.references().aimed()
                || around.relative(i)) {
            // "a dog chasing a cat chasing a mouse"
            clause.references().actLast();
        }
        if (form == Form.EXACT && before instanceof Meaning.Noun && !beforePlural && chunk.can(Part.EVENT)) {
            // "a snail race": it takes several
            clause.gather(2);
        }
        clause.deed(doing);
        if (doing.object().equals("ride") && chunk.key().endsWith(" on")) {
            // "riding on a bridge": no bridge is ridden
            clause.relation(Spatial.ON, "on", false);
        }
        draft.mark(chunk, ReadingRole.DEED, doing.id(), clause.lastId());
    }

    private boolean determined() {
        return said(Part.DETERMINER) || said(Part.AND) || before instanceof Meaning.Count;
    }

    private boolean said(Part part) {
        return before instanceof Meaning.Grammar g && g.part() == part;
    }

    private void grammar(int i, Chunk chunk, Part part) {
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
            case HOLDING -> {
                if (around.pronoun(i).isPresent()) {
                    // "carries it": what it is stands elsewhere in the picture
                    draft.undrawn.add(chunk);
                }
                clause.hold();
            }
            case DRESSED_AS -> clause.dressAs();
            case SIZE_OF -> clause.compare(chunk.key().endsWith(THAN));
            case GROUP -> {
                group(chunk);
                return;
            }
            case MEASURE -> {
                if (!around.drawnIn(i)) {
                    draft.undrawn.add(chunk);
                }
            }
            case CONTAINER, DETERMINER, EVENT -> {}
            case UNDRAWN -> draft.undrawn.add(chunk);
            case FILLER -> {
                if (chunk.key().equals("of")) {
                    possession = before instanceof Meaning.Noun n && OWNED.contains(n.kind()) ? n : null;
                    clause.of();
                } else if (CONJUNCTIONS.contains(chunk.key())) {
                    leftovers();
                    clause.stop(false);
                } else if (around.acts(i)) {
                    leftovers();
                    clause.references().act(chunk.key());
                }
            }
            case BODY_PART -> {
                if (clause.parts().carries(chunk.key()) && around.ofFollows(i)) {
                    // "on the shoulder of a pirate"
                    draft.mark(chunk, ReadingRole.FILLER, "", clause.lastId());
                } else {
                    part(i, chunk);
                }
                return;
            }
            case UNSPOKEN -> draft.unspoken = true;
        }
        boolean bears = part == Part.WEARING || part == Part.HOLDING;
        draft.mark(
                chunk,
                part == Part.UNSPOKEN ? ReadingRole.UNKNOWN : ReadingRole.FILLER,
                "",
                bears ? clause.lastId() : null);
    }

    /** "a penguin family", "an orchestra of frogs". */
    private void group(Chunk chunk) {
        if (before instanceof Meaning.Noun) {
            clause.gather(FAMILY);
            draft.mark(chunk, ReadingRole.COUNT, String.valueOf(FAMILY), clause.lastId());
        } else {
            adjectives.count = Math.max(adjectives.count, FAMILY);
            adjectives.mark(chunk, ReadingRole.COUNT, String.valueOf(FAMILY));
        }
    }

    private void part(int i, Chunk chunk) {
        Adjectives with = take();
        if (clause.negated()) {
            draft.notes.add(Texts.say("bodies", chunk.text()));
        }
        boolean coloured = clause.parts().take(chunk.key(), with.colour());
        if (!with.colours.isEmpty() && !coloured) {
            draft.notes.add(Texts.say("parts", with.colours.getFirst().name() + " " + chunk.text()));
        }
        boolean described = !with.isEmpty() && with.colours.isEmpty() || around.described(i);
        with.settle(draft, clause.lastId(), Adjectives.OF_BELONGINGS);
        if (described || !clause.negated() && !clause.parts().grows(chunk.key())) {
            draft.undrawn.add(chunk);
        }
        draft.mark(chunk, ReadingRole.FILLER, "", clause.lastId());
    }

    private void unknown(int i, Chunk chunk) {
        if (chunk.sort() == Token.Sort.FOREIGN) {
            draft.foreign = true;
        } else if (chunk.sort() == Token.Sort.NUMBER
                || chunk.key().endsWith("ly") && chunk.key().length() > 4) {
            draft.undrawn.add(chunk);
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            return;
        }
        // what was said of an unknown thing goes with it
        Adjectives with = take();
        String said = with.words() + chunk.text();
        with.settle(draft, null);
        if (!said(Part.DETERMINER) || !around.before(i)) {
            // "around a sunken statue": what is not known of the statue does not take it away
            clause.lost();
        }
        if (clause.negated()) {
            draft.leaveOut(said);
            clause.affirm();
        } else {
            draft.unknown.add(said);
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
        if (target != null) {
            rest.settle(draft, target);
            return;
        }
        if (rest.feeling != null) {
            draft.feelings.add(rest.feeling);
        }
        rest.settle(draft, null, Adjectives.OF_NOBODY);
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
